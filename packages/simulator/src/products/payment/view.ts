import { rfc3339 } from "../../clock/time.ts";
import type { OutgoingNotification } from "../../notify/outbox/enqueue.ts";
import { payerTotal } from "../coupon/used.ts";
import { promotionDetail } from "../coupon/view.ts";
import type { OrderRow, OrderState } from "./tables.ts";

export const STATE_TEXTS: Readonly<Record<OrderState, string>> = {
  NOTPAY: "订单未支付",
  SUCCESS: "支付成功",
  CLOSED: "订单已关闭",
  REFUND: "订单发生过退款，退款详情请查询退款单",
  USERPAYING: "用户支付中，需要输入密码",
  PAYERROR: "支付失败",
  REVOKED: "订单已撤销",
};

/**
 * An order as queries and notifications tell of it: what a payment makes known is there once it was paid, and the
 * partner's form names both merchants.
 */
export function transaction(order: OrderRow): Record<string, unknown> {
  const paid = order.success_at !== null;
  return {
    ...parties(order),
    out_trade_no: order.out_trade_no,
    trade_state: order.state,
    trade_state_desc: STATE_TEXTS[order.state],
    ...(order.attach !== null && { attach: order.attach }),
    ...(order.device_id !== null && { scene_info: { device_id: order.device_id } }),
    ...(paid && {
      transaction_id: order.transaction_id,
      trade_type: order.trade_type,
      bank_type: order.bank_type,
      success_time: rfc3339(order.success_at ?? 0),
      payer: payer(order),
    }),
    amount: {
      total: order.total,
      currency: order.currency,
      ...(paid && { payer_total: payerTotal(order), payer_currency: order.currency }),
    },
    ...promotionDetail(order),
  };
}

/** `TRANSACTION.SUCCESS`, of one order or of a combined one. */
export function paymentNotification(
  url: string,
  resource: Readonly<Record<string, unknown>>,
): OutgoingNotification {
  return {
    eventType: "TRANSACTION.SUCCESS",
    originalType: "transaction",
    summary: "支付成功",
    url,
    resource,
  };
}

/** Whose order it is, as APIv3 says it. */
export function parties(order: OrderRow): Record<string, unknown> {
  if (order.sub_mchid === "") return { appid: order.appid, mchid: order.mchid };
  return {
    sp_appid: order.appid,
    sp_mchid: order.mchid,
    ...(order.sub_appid !== null && { sub_appid: order.sub_appid }),
    sub_mchid: order.sub_mchid,
  };
}

function payer(order: OrderRow): Record<string, unknown> {
  if (order.sub_mchid === "") return { openid: order.openid };
  return {
    sp_openid: order.openid,
    ...(order.sub_openid !== null && { sub_openid: order.sub_openid }),
  };
}
