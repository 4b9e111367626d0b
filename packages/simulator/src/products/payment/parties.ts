import { optionalText, text } from "../../core/handler.ts";
import type { Call, Members } from "../../core/handler.ts";
import type { OrderScope } from "./orders.ts";
import { foreignAppid, noSubMerchant } from "./refusals.ts";

/**
 * Whose order a request speaks of, by the members that name merchants: in the body, or in the query.
 *
 * @throws Refusal for a sub-merchant that is not in the partner's service
 */
export function scopeOf({ merchant }: Call, members: Members): OrderScope {
  const subMchid = optionalText(members, "sub_mchid");
  if (subMchid === null) return { mchid: merchant.mchid, subMchid: "" };
  if (!merchant.subMerchants.has(subMchid)) throw noSubMerchant();
  return { mchid: merchant.mchid, subMchid };
}

/** The apps in which the order is paid. @throws Refusal for one that does not belong to the merchant */
export function appsOfOrder(
  { merchant }: Call,
  body: Members,
): { readonly appid: string; readonly subAppid: string | null } {
  const appid = optionalText(body, "sp_appid") ?? text(body, "appid");
  if (!merchant.appids.has(appid)) throw foreignAppid();
  const subAppid = optionalText(body, "sub_appid");
  const sub = merchant.subMerchants.get(optionalText(body, "sub_mchid") ?? "");
  if (subAppid !== null && sub?.sub_appid !== subAppid) throw foreignAppid();
  return { appid, subAppid };
}
