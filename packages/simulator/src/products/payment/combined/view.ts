import { payerTotal } from "../../coupon/used.ts";
import { promotionDetail } from "../../coupon/view.ts";
import { transaction } from "../view.ts";
import type { OrderRow } from "../tables.ts";
import type { Combined } from "./combined.ts";

/** A combined order as queries and its notification tell of it. */
export function combinedTransaction({ whole, parts }: Combined): Record<string, unknown> {
  const [first] = parts;
  const paid = whole.transaction_id !== null;
  return {
    combine_appid: whole.appid,
    combine_mchid: whole.mchid,
    combine_out_trade_no: whole.out_trade_no,
    ...(paid && {
      combine_transaction_id: whole.transaction_id,
      combine_payer_info: { openid: first?.openid },
    }),
    ...(whole.device_id !== null && { scene_info: { device_id: whole.device_id } }),
    sub_orders: parts.map((part) => subOrder(part)),
  };
}

function subOrder(part: OrderRow): Record<string, unknown> {
  const { transaction_id, trade_type, bank_type, success_time, attach, trade_state } =
    transaction(part);
  const paid = part.success_at !== null;
  return {
    mchid: part.mchid,
    ...(part.sub_mchid !== "" && { sub_mchid: part.sub_mchid }),
    ...(part.sub_appid !== null && { sub_appid: part.sub_appid }),
    ...(part.sub_openid !== null && { sub_openid: part.sub_openid }),
    out_trade_no: part.out_trade_no,
    trade_state,
    ...(attach !== undefined && { attach }),
    ...(paid && { transaction_id, trade_type, bank_type, success_time }),
    amount: {
      total_amount: part.total,
      payer_amount: paid ? payerTotal(part) : 0,
      currency: part.currency,
      ...(paid && { payer_currency: part.currency }),
    },
    ...promotionDetail(part),
  };
}
