import type { Source } from "./source.ts";

/**
 * The value of a member that says who is concerned: the merchant or brand, its appid, its service; `undefined` for other names.
 */
export function scopeMember(name: string, { merchant }: Source): string | undefined {
  if (merchant.row.kind === "brand" && name === "brand_id") return merchant.mchid;
  if (/^(?:sub_|sub_?merchant_)(?:mch_?)?id$/.test(name)) return first(merchant.subMerchants);
  if (/(?:^|_)mch_?id$/.test(name)) return merchant.mchid;
  if (/(?:^|_)merchant_id$/.test(name)) return merchant.mchid;
  if (/^sub_appid$/.test(name)) return undefined;
  if (/(?:^|_)(?:wx)?app_?id$/.test(name)) return first(merchant.appids);
  if (name === "service_id") return first(merchant.services);
  return undefined;
}

function first(known: ReadonlySet<string> | ReadonlyMap<string, unknown>): string | undefined {
  const [value] = known.keys();
  return value;
}
