import { RequestError, WeChatPayError } from "../errors.ts";

/** What became of reading a caller's options: our own error about them, or a `RequestError` where they can't even be read. */
export function unreadable(label: string, cause: unknown): WeChatPayError {
  if (cause instanceof WeChatPayError) return cause;
  // A getter or an iterator of the caller's own that throws, a proxy that was revoked.
  return new RequestError(
    `${label}: the options can't be read, as the cause says. Nothing was sent.`,
    { parameter: "options", cause },
  );
}
