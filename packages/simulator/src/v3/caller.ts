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
  let others = 0;
  for (const name of callerNames(operation)) {
    if (members[name] === merchant.mchid) return;
    if (typeof members[name] === "string") others += 1;
  }
  if (others > 0) {
    throw refused(400, "PARAM_ERROR", "http header中的mchid与post payload中的mchid不匹配");
  }
}

const ALWAYS = ["sp_mchid", "combine_mchid"];
const OWN = ["mchid", ...ALWAYS];

// In partner operations `mchid` may name somebody else; there `sp_mchid` is the caller.
function callerNames({ modes = [] }: Operation): readonly string[] {
  return modes.includes("merchant") || modes.includes("global") ? OWN : ALWAYS;
}
