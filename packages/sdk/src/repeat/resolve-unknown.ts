import type { CheckedCall } from "../call/call.ts";
import { checkCall } from "../call/check-call.ts";
import { ApiError } from "../errors.ts";
import { placeholders } from "../call/route.ts";
import type { Repeatable } from "./rule.ts";

/** Asks WeChat Pay by a call of its own. */
export type Ask = (call: CheckedCall) => Promise<unknown>;

/** Codes that say that there is nothing by a number. */
const ABSENT: ReadonlySet<string> = new Set([
  "RESOURCE_NOT_EXISTS",
  "NOT_FOUND",
  "ORDER_NOT_EXIST",
  "ORDERNOTEXIST",
  "REFUNDNOTEXIST",
]);

/**
 * Asks what became of a number before anything is sent under it again, as WeChat Pay's guides want it for refunds and
 * transfers. After that the identical request does no harm: where the number is known it is answered with what was made.
 *
 * @returns whether the answer was clear: the number is known, or is not.
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071036
 */
export async function resolveUnknown({ query, members }: Repeatable, ask: Ask): Promise<boolean> {
  if (query === undefined) return true;
  const { method, template, pass } = query;
  const names = new Set(placeholders(template));
  const values: Record<string, unknown> = { ...query.with };
  const path: Record<string, unknown> = {};
  for (const name of pass) {
    const value = members.get(name);
    if (value !== undefined) (names.has(name) ? path : values)[name] = value;
  }
  const options = method === "GET" ? { ...path, query: values } : { xml: values };
  try {
    await ask(checkCall({ method, template, options }));
    return true;
  } catch (error) {
    // Anything else leaves it unknown, and the failure of the call itself is what its caller must hear of.
    return error instanceof ApiError && error.outcome === "refused" && ABSENT.has(error.code);
  }
}
