import type { Context } from "../../../core/context.ts";
import { kindFoundBy } from "../../../default/plan/kind-found-by.ts";
import { findResources } from "../../../default/resources/search.ts";
import { enqueue } from "../../../notify/outbox/enqueue.ts";
import type { Tx } from "../../../store/store.ts";
import type { OrderRow } from "../../payment/tables.ts";
import { couponsOf } from "../used.ts";
import { favorCoupon } from "./view.ts";

/**
 * Tells the makers of stocks of the coupons that orders used, at the address that they set for it:
 * https://pay.weixin.qq.com/doc/v3/merchant/4012285250
 */
export async function tellOfCoupons(
  context: Context,
  tx: Tx,
  orders: readonly OrderRow[],
): Promise<void> {
  for (const order of orders) {
    for (const { coupon_id, creator } of couponsOf(order)) {
      const url = creator === null ? undefined : await addressOf(tx, creator);
      const merchant = creator === null ? undefined : await context.merchants.get(creator);
      if (url === undefined || merchant === undefined) continue;
      const coupon = await tx
        .selectFrom("coupons")
        .selectAll()
        .where("coupon_id", "=", coupon_id)
        .executeTakeFirstOrThrow();
      await enqueue(context, tx, merchant, {
        eventType: "COUPON.USE",
        originalType: "coupon",
        summary: "代金券核销通知",
        url,
        resource: favorCoupon(coupon, order, context.clock.now()),
      });
    }
  }
}

/** Where a merchant wants it, as he said last; nowhere where he said nothing, or turned it off. */
async function addressOf(tx: Tx, mchid: string): Promise<string | undefined> {
  const kind = kindFoundBy("marketing", "v3/marketing/favor/callbacks#get");
  const [last] = await findResources(tx, { mchid, kind, identifiers: {} }, { limit: 1, offset: 0 });
  const url = last?.members["notify_url"];
  return typeof url === "string" && last?.members["switch"] !== false ? url : undefined;
}
