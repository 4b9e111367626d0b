import { rfc3339Milliseconds } from "../../clock/time.ts";
import type { Context } from "../../core/context.ts";
import { accountsOf } from "../phone-user.ts";
import { priceText } from "./browser/price-text.ts";
import type { CodeState } from "./browser/cashier-answers.ts";
import { sellerOf } from "./cashier.ts";
import { findById } from "./orders.ts";

/**
 * What became of a payment code; undefined for one that the user never showed.
 *
 * @param user an openid or a person
 */
export async function codeState(
  context: Context,
  user: string,
  code: string,
): Promise<CodeState | undefined> {
  const { db } = context.store;
  const openids = (await accountsOf(db, user))?.accounts.map(({ openid }) => openid) ?? [user];
  const row = await db
    .selectFrom("payment_codes")
    .selectAll()
    .where("code", "=", code)
    .where("openid", "in", openids)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const expire_time = rfc3339Milliseconds(row.expires_at);
  const now = context.clock.now();
  const order = row.order_id === null ? undefined : await findById(db, row.order_id, now);
  const merchant = order && (await context.merchants.get(order.mchid));
  if (order === undefined || merchant === undefined) {
    return { state: row.expires_at <= now ? "expired" : "shown", expire_time };
  }
  return {
    state: "taken",
    expire_time,
    order: {
      trade_state: order.state,
      seller: sellerOf(order, merchant).name,
      goods: order.description,
      amount: priceText(order),
      out_trade_no: order.out_trade_no,
      phone: `/_sim/phone/${encodeURIComponent(user)}/password/${encodeURIComponent(order.id)}`,
    },
  };
}
