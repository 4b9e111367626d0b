import type { Chunks, Transit } from "./http.ts";

/** What an operation answers when it succeeds: members, a file, or no body for 202 and 204. */
export interface Answer {
  readonly status: 200 | 202 | 204;
  readonly body?: unknown;
  /** Instead of `body`. */
  readonly file?: { readonly type: string; readonly bytes: Uint8Array | Chunks };
  /** How it travels, where a request asked for a case in which that goes wrong. */
  readonly transit?: Transit;
}
