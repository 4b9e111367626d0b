import type { Operation, OperationError } from "@wechatpay-kit/catalog";

/** Codes that say that there is no such thing; not those that miss the merchant, the app or the user. */
const NOTHING = /^(?!MCH|APPID|USER|AUTHORITY)\w*(?:NOT_?EXISTS?|NOT_?FOUND)$/;

/** The error by which an operation's page says that there is no such thing; undefined where it has none. */
export function notFoundError({
  path,
  errors = [],
}: Pick<Operation, "path" | "errors">): OperationError | undefined {
  const rows = errors.filter(({ code }) => NOTHING.test(code) && isOf(path, code));
  return rows.find(({ status }) => status === 404) ?? rows[0];
}

// The page about closing an order has the code of a missing refund.
function isOf(path: string, code: string): boolean {
  return !code.startsWith("REFUND") || path.includes("refund");
}
