import { hasBrand } from "./errors.ts";
import type { ApiError, ApiErrorOf } from "./errors.ts";
import type { OperationErrorCodes } from "./generated/error-codes.ts";
import { isOperation } from "./operation-id.ts";
import type { KnownCode } from "./outcome.ts";

/** A text that is no operation's id, so that one which is misspelt is not taken for a code. */
type NoOperation<Code extends string> = Code extends `${string}#${string}` ? never : Code;

/**
 * Whether an error is an `ApiError`, and one of the codes given. `error.code` is then known to be one of them.
 *
 * With an operation (path template and method) it must be that operation's, however the call was written; an editor then
 * offers, and the compiler takes, the codes that its official pages list. It knows errors of another copy of the
 * package too, of which `instanceof` says no.
 *
 * @example
 * ```ts
 * try {
 *   await wxpay.v3.refund.domestic.refunds.post({ json });
 * } catch (error) {
 *   if (isApiError(error, "v3/refund/domestic/refunds#post", "NOT_ENOUGH")) return "top up, then the same refund again";
 *   if (isApiError(error, "ORDER_CLOSED", "ORDER_EXPIRED")) return "order anew";
 *   throw error;
 * }
 * ```
 */
export function isApiError(error: unknown): error is ApiError;
export function isApiError<
  Id extends keyof OperationErrorCodes,
  Code extends OperationErrorCodes[Id] = never,
>(
  error: unknown,
  operation: Id,
  ...codes: readonly Code[]
): error is ApiErrorOf<Id> & ([Code] extends [never] ? unknown : { readonly code: Code });
export function isApiError<Code extends KnownCode | (string & {})>(
  error: unknown,
  ...codes: readonly (Code & NoOperation<Code>)[]
): error is ApiError & { readonly code: Code };
export function isApiError(error: unknown, ...wanted: readonly string[]): boolean {
  if (!hasBrand(error)) return false;
  const [first, ...rest] = wanted;
  // No code has this sign, and every id.
  const id = first?.includes("#") === true ? first : undefined;
  const codes = id === undefined ? wanted : rest;
  if (id !== undefined && !isOperation(error, id)) return false;
  return codes.length === 0 || codes.includes(error.code);
}
