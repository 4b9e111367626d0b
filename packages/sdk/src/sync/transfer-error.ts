import { API_ERROR_CLASSES } from "../api-errors.ts";
import { ERROR_CLASSES, WeChatPayError } from "../errors.ts";
import { isError } from "../is-error.ts";

/** An error as data that can be posted to another thread. */
export interface PostedError {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
  readonly cause: PostedError | undefined;
  readonly fields: Readonly<Record<string, unknown>>;
}

export function postError(error: unknown): PostedError {
  if (!isError(error)) {
    return {
      name: "Error",
      message: String(error),
      stack: undefined,
      cause: undefined,
      fields: {},
    };
  }
  return {
    name: error.name,
    message: error.message,
    stack: error.stack,
    cause: error.cause === undefined ? undefined : postError(error.cause),
    // Own fields of our errors are plain data; of others the ones that are text or numbers (`code`, `errno`, `syscall`).
    fields: Object.fromEntries(
      Object.entries(error).filter(
        ([, value]) =>
          error instanceof WeChatPayError || ["string", "number"].includes(typeof value),
      ),
    ),
  };
}

/** The same class with the same fields. The stack tells both threads: where it failed, and who called. */
export function receiveError(posted: PostedError): Error {
  const cause = posted.cause === undefined ? undefined : receiveError(posted.cause);
  const ErrorClass = ERROR_CLASSES[posted.name] ?? API_ERROR_CLASSES[posted.name];
  const fields = cause === undefined ? posted.fields : { ...posted.fields, cause };
  // The constructors take the fields that `postError` found in an instance of this very class: each stores its own.
  const error =
    ErrorClass === undefined
      ? Object.assign(new Error(posted.message, fields), posted.fields)
      : new ErrorClass(posted.message, fields as never);
  if (ErrorClass === undefined) error.name = posted.name;
  if (posted.stack !== undefined) {
    error.stack = `${posted.stack}\n    --- called synchronously from ---\n${callers(error.stack)}`;
  }
  return error;
}

function callers(stack: string | undefined): string {
  return (stack ?? "")
    .split("\n")
    .filter((line) => line.startsWith("    at "))
    .join("\n");
}
