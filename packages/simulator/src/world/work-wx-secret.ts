import { createHash } from "node:crypto";
import type { MerchantRow } from "../store/tables.ts";

/** The secret of a merchant's 企业支付 in WeCom, 43 characters as WeCom has them: derived, so that there is nothing to store. */
export function workWxSecret({ api_v2_key: key }: Pick<MerchantRow, "api_v2_key">): string {
  return createHash("sha256").update(`work-wx/${key}`).digest("base64url");
}
