import { RequestError, WeChatPayError } from "../errors.ts";

/** What `read` makes of the caller's options; a `RequestError` where they can't even be read. */
export function readable<Result>(label: string, read: () => Result): Result {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof WeChatPayError) throw cause;
    // A getter or an iterator of the caller's own that throws, a proxy that was revoked.
    throw new RequestError(
      `${label}: the options can't be read, as the cause says. Nothing was sent.`,
      {
        parameter: "options",
        cause,
      },
    );
  }
}
