import { compact } from "../../../clock/time.ts";
import type { Members } from "../../../core/handler.ts";
import { stateOf } from "../cashier.ts";
import type { CombinedOrderRow, OrderRow } from "../tables.ts";
import { STATE_TEXTS } from "../view.ts";
import type { Combined } from "./combined.ts";

/** Who ordered, as every answer says it. */
export function partiesCombinedV2({
  appid,
  mchid,
  device_id,
}: Pick<CombinedOrderRow, "appid" | "mchid" | "device_id">): Members {
  return {
    combine_appid: appid,
    combine_mch_id: mchid,
    ...(device_id !== null && { device_info: device_id }),
  };
}

/** A combined order as a query answers it. */
export function combinedOrderV2({ whole, parts }: Combined): Members {
  const state = stateOf({ parts });
  return {
    ...partiesCombinedV2(whole),
    ...payerV2(whole, parts),
    combine_out_trade_no: whole.out_trade_no,
    result_msg: "OK",
    trade_state: state,
    trade_state_desc: STATE_TEXTS[state],
    sub_order_list: {
      order_num: parts.length,
      order_list: parts.map((part) => ({
        mchid: part.mchid,
        trade_type: part.trade_type,
        attach: part.attach,
        amount: { total_amount: part.total, currency: part.currency },
        ...(part.transaction_id !== null && { transaction_id: part.transaction_id }),
        out_trade_no: part.out_trade_no,
        description: part.description,
      })),
    },
  };
}

/** A combined order that was paid, as its notification tells of it. */
export function combinedPaidV2(
  { whole, parts }: Combined,
  openids: ReadonlyMap<string, string>,
): Members {
  return {
    ...partiesCombinedV2(whole),
    ...payerV2(whole, parts),
    combine_out_trade_no: whole.out_trade_no,
    trade_type: whole.trade_type,
    bank_type: parts[0]?.bank_type,
    sub_order_list: {
      order_num: parts.length,
      order_list: parts.map((part) => ({
        appid: part.part_appid,
        mch_id: part.mchid,
        openid: openids.get(part.id),
        total_fee: part.total,
        cash_fee: part.total,
        transaction_id: part.transaction_id,
        out_trade_no: part.out_trade_no,
        ...(part.attach !== null && { attach: part.attach }),
        time_end: compact(part.success_at ?? 0),
      })),
    },
  };
}

// All parts are paid in the app of the combined order, by one user.
function payerV2({ openid }: CombinedOrderRow, [first]: readonly OrderRow[]): Members {
  const payer = first?.openid ?? openid;
  return payer === null ? {} : { combine_openid: payer };
}
