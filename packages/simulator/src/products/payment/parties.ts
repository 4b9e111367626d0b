import { optionalText } from "../../core/handler.ts";
import type { Call, Members } from "../../core/handler.ts";
import type { OrderScope } from "./orders.ts";
import { foreignAppid, noSubMerchant } from "./refusals.ts";

/**
 * Whose order a request speaks of, by the members that name merchants: in the body, or in the query.
 *
 * @throws Refusal for a sub-merchant that is not in the partner's service
 */
export function scopeOf({ merchant }: Call, members: Members): OrderScope {
  const subMchid = subMchidOf(members);
  if (subMchid === null) return { mchid: merchant.mchid, subMchid: "" };
  if (!merchant.subMerchants.has(subMchid)) throw noSubMerchant();
  return { mchid: merchant.mchid, subMchid };
}

/** The apps in which the order is paid. @throws Refusal for one that does not belong to the merchant */
export function appsOfOrder(
  { merchant }: Call,
  body: Members,
): { readonly appid: string; readonly subAppid: string | null } {
  const named = optionalText(body, "sp_appid") ?? optionalText(body, "appid");
  // Partners may leave their app out of an order by payment code.
  const [first = ""] = merchant.appids;
  const appid = named ?? first;
  if (!merchant.appids.has(appid)) throw foreignAppid();
  const subAppid = optionalText(body, "sub_appid");
  const sub = merchant.subMerchants.get(subMchidOf(body) ?? "");
  if (subAppid !== null && sub?.sub_appid !== subAppid) throw foreignAppid();
  return { appid, subAppid };
}

function subMchidOf(members: Members): string | null {
  return optionalText(members, "sub_mchid") ?? optionalText(members, "sub_mch_id");
}
