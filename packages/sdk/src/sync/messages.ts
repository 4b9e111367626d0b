import type { MessagePort } from "node:worker_threads";
import type { Config } from "../config/config.ts";
import type { CheckedCall } from "../call/call.ts";
import type { PostedError } from "./transfer-error.ts";

/** What the worker is started with: the port for calls and the flag: a number that wakes the waiting thread, and the state. */
export interface WorkerData {
  readonly port: MessagePort;
  readonly flag: Int32Array<SharedArrayBuffer>;
}

/** What the worker is sent. A client's configuration travels once, with its first call. */
export type ToWorker =
  | {
      readonly kind: "call";
      readonly number: number;
      readonly client: number;
      readonly config: Config | undefined;
      readonly call: Omit<CheckedCall, "signal">;
    }
  | { readonly kind: "forget"; readonly client: number };

/** What the worker answers each call with. */
export type FromWorker = { readonly number: number } & (
  | { readonly data: unknown }
  | { readonly error: PostedError }
);

/** From the loader, where the worker's file could not be loaded. */
export interface NotLoaded {
  readonly number: 0;
  readonly why: string;
}
