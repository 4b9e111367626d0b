import { isMembers } from "../../../core/handler.ts";
import type { Members } from "../../../core/handler.ts";
import { kindFoundBy } from "../../../default/plan/kind-found-by.ts";
import type { Resource } from "../../../default/resources/resources.ts";
import { findResources } from "../../../default/resources/search.ts";
import type { Tx } from "../../../store/store.ts";

/** A stock of coupons (批次) as its creator made it. */
export interface Stock {
  readonly resource: Resource;
  /** Whether coupons of it can be sent: it was activated, and neither paused nor stopped since. */
  readonly running: boolean;
  readonly name: string;
  readonly description: string;
  /** Without one, each coupon says its own. */
  readonly value: number | undefined;
  readonly minimum: number;
  readonly noCash: boolean;
  readonly combinable: boolean;
  /** Those for whose orders the coupons are; empty: everybody. */
  readonly merchants: readonly string[];
  readonly goodsTags: readonly string[];
  readonly from: number;
  readonly until: number;
  readonly mostCoupons: number;
  readonly mostOfUser: number;
}

/** The stock of a merchant that the catalogue's operations made and moved; it is held to the end of the transaction. */
export async function holdStock(
  tx: Tx,
  creator: string,
  stock_id: string,
): Promise<Stock | undefined> {
  const kind = kindFoundBy("marketing", "v3/marketing/favor/stocks/{stock_id}#get");
  const [resource] = await findResources(tx, {
    mchid: creator,
    kind,
    identifiers: { stock_id },
  });
  if (resource === undefined) return undefined;
  const { id, updated_at } = resource;
  await tx.updateTable("resources").set({ updated_at }).where("id", "=", id).execute();
  return stockOf(resource);
}

function stockOf(resource: Resource): Stock {
  const { members } = resource;
  const rule = within(members, "coupon_use_rule");
  const fixed = within(rule, "fixed_normal_coupon");
  const limits = within(members, "stock_use_rule");
  return {
    resource,
    running: /^(?:start|restart)$/u.test(resource.lastVerb),
    name: String(members["stock_name"]),
    description: String(within(members, "pattern_info")["description"] ?? ""),
    value: numberIn(fixed, "coupon_amount"),
    minimum: numberIn(fixed, "transaction_minimum") ?? 1,
    noCash: members["no_cash"] === true,
    combinable: rule["combine_use"] === true,
    merchants: textsIn(rule, "available_merchants"),
    goodsTags: textsIn(rule, "goods_tag"),
    // Both were checked as times when the stock was made.
    from: Date.parse(String(members["available_begin_time"])),
    until: Date.parse(String(members["available_end_time"])),
    mostCoupons: numberIn(limits, "max_coupons") ?? Infinity,
    mostOfUser: numberIn(limits, "max_coupons_per_user") ?? Infinity,
  };
}

function within(members: Members, name: string): Members {
  const value = members[name];
  return isMembers(value) ? value : {};
}

function numberIn(members: Members, name: string): number | undefined {
  const value = members[name];
  return typeof value === "number" ? value : undefined;
}

function textsIn(members: Members, name: string): readonly string[] {
  const value = members[name];
  return Array.isArray(value) ? value.map(String) : [];
}
