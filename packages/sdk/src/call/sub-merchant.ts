import type { SubMerchant } from "../config/sub-merchant.ts";
import { subMerchants } from "../generated/sub-merchants.ts";
import type { CheckedCall } from "./call.ts";
import { anotherOne } from "./filling.ts";
import type { Filling, Pairs } from "./filling.ts";
import { unfolded } from "./folded-table.ts";
import { Shapes } from "./shapes.ts";

const NOTHING: Filling = { query: [], body: [] };

/** The values of a path, and the sub-merchant's where it has a place for it: the name says whose id stands there. */
export function withSubMerchant(
  sub: SubMerchant,
  names: readonly string[],
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  if (!names.includes("sub_mchid") || given["sub_mchid"] !== undefined) return given;
  return { ...given, sub_mchid: sub.sub_mchid };
}

/**
 * The members of an operation that say for whom it is. None where the operation has none, or is not documented.
 *
 * @throws RequestError the path names another sub-merchant.
 */
export function fillingOf(
  sub: SubMerchant,
  { method, template, values }: Pick<CheckedCall, "method" | "template" | "values">,
): Filling {
  known ??= new Shapes(
    unfolded(subMerchants).map(([id, bits]) => [id, Number.parseInt(bits, 16), undefined] as const),
  );
  const found = known.find(method, template, values);
  const inPath = found?.values["sub_mchid"] ?? values["sub_mchid"];
  if (inPath !== undefined && inPath !== sub.sub_mchid) throw anotherOne("sub_mchid");
  if (found === undefined) return NOTHING;
  const id = template.startsWith("v2/") ? "sub_mch_id" : "sub_mchid";
  const membersOf = (bits: number): Pairs => {
    const pairs: [string, string][] = [];
    if (bits & 1) pairs.push([id, sub.sub_mchid]);
    if (bits & 2 && sub.sub_appid !== undefined) pairs.push(["sub_appid", sub.sub_appid]);
    return pairs;
  };
  return { query: membersOf(found.fact), body: membersOf(found.fact >> 2) };
}

let known: Shapes<number> | undefined;
