import { compact } from "../../clock/time.ts";
import type { Members } from "../../core/handler.ts";
import { payerTotal } from "../coupon/used.ts";
import { couponsV2 } from "../coupon/view.ts";
import type { OrderRow } from "./tables.ts";
import { STATE_TEXTS } from "./view.ts";

/**
 * An order as APIv2 tells of it, in queries, answers to payment codes and notifications: of one that was not paid
 * hardly more than its number.
 */
export function transactionV2(order: OrderRow): Members {
  return {
    ...partiesV2(order),
    out_trade_no: order.out_trade_no,
    trade_state: order.state,
    trade_state_desc: STATE_TEXTS[order.state],
    ...(order.attach !== null && { attach: order.attach }),
    ...(order.success_at !== null && payment(order, order.success_at)),
  };
}

/** Whose order it is, as every answer of APIv2 says it. */
export function partiesV2(order: OrderRow): Members {
  return {
    appid: order.appid,
    mch_id: order.mchid,
    ...(order.sub_appid !== null && { sub_appid: order.sub_appid }),
    ...(order.sub_mchid !== "" && { sub_mch_id: order.sub_mchid }),
    ...(order.device_id !== null && { device_info: order.device_id }),
  };
}

function payment(order: OrderRow, at: number): Members {
  return {
    openid: order.openid,
    is_subscribe: "N",
    ...(order.sub_openid !== null && { sub_openid: order.sub_openid, sub_is_subscribe: "N" }),
    trade_type: order.trade_type,
    bank_type: order.bank_type,
    total_fee: order.total,
    fee_type: order.currency,
    cash_fee: payerTotal(order),
    cash_fee_type: order.currency,
    ...couponsV2(order),
    transaction_id: order.transaction_id,
    time_end: compact(at),
  };
}
