import { RequestError } from "../errors.ts";
import type { Method } from "./call.ts";

const METHODS: readonly Method[] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** The method of an operation's id: `post` of `v3/pay/transactions/native#post`. */
export function readMethod(name: string): Method {
  const method = METHODS.find((known) => known === name.toUpperCase());
  if (method !== undefined) return method;
  throw new RequestError(
    `operation: expected a path template and its method, as "v3/pay/transactions/native#post", found the method ${JSON.stringify(name)}.`,
    { parameter: "operation" },
  );
}
