import type { Operation } from "@wechatpay-kit/catalog";
import type { Members } from "../core/handler.ts";
import { refused } from "../core/refusal.ts";
import type { Merchant } from "../core/merchant.ts";

/**
 * The merchant number in query or body must be the one that signed.
 *
 * @throws Refusal 400 `PARAM_ERROR`
 */
export function checkCaller(operation: Operation, merchant: Merchant, members: Members): void {
  const named = callerNames(operation)
    .map((name) => members[name])
    .filter((value) => typeof value === "string");
  if (named.length > 0 && !named.includes(merchant.mchid)) {
    throw refused(400, "PARAM_ERROR", "http header中的mchid与post payload中的mchid不匹配");
  }
}

// In partner operations `mchid` may name somebody else; there `sp_mchid` is the caller.
function callerNames({ modes = [] }: Operation): string[] {
  const own = modes.includes("merchant") || modes.includes("global") ? ["mchid"] : [];
  return [...own, "sp_mchid", "combine_mchid"];
}
