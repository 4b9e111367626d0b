import { applyRefund } from "../../src/products/refund/apply.ts";
import type { RefundRow } from "../../src/products/refund/tables.ts";
import type { WantedRefund } from "../../src/products/refund/wanted.ts";
import type { World } from "./world.ts";

/** What a test wants of a refund; the rest is left out of the request. */
export type RefundWanted = Partial<WantedRefund> &
  Pick<WantedRefund, "outRefundNo" | "amount" | "total">;

/** Applies for a refund of the default merchant's order, past the wire. */
export async function applyFor(
  { context }: World,
  outTradeNo: string,
  wanted: RefundWanted,
): Promise<RefundRow> {
  const merchant = await context.merchants.get("1230000109");
  if (merchant === undefined) throw new Error("The default merchant is missing.");
  return applyRefund(context, merchant, {
    scope: { mchid: merchant.mchid, subMchid: "" },
    order: { outTradeNo },
    currency: "CNY",
    reason: null,
    notifyUrl: null,
    fundsAccount: null,
    from: null,
    refundAccount: null,
    goods: null,
    v2: null,
    ...wanted,
  });
}

/** Has something happen to a refund, by the control API. */
export async function happens(
  world: World,
  refundId: string,
  what: "success" | "abnormal" | "close",
): Promise<{ readonly status: number; readonly json: Record<string, unknown> }> {
  const { baseUrl } = await world.merchant();
  const answer = await fetch(`${baseUrl}/_sim/refunds/${refundId}/${what}`, { method: "POST" });
  // Every answer of the control API is a JSON object.
  return { status: answer.status, json: (await answer.json()) as Record<string, unknown> };
}
