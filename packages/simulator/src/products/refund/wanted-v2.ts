import { optionalText, text } from "../../core/handler.ts";
import type { Call, Members } from "../../core/handler.ts";
import { lacking, wrong } from "../../v2/refusal.ts";
import { appsOfOrder, scopeOf } from "../payment/parties.ts";
import { amountIn } from "../payment/wanted-v2.ts";
import type { WantedRefund } from "./wanted.ts";

/** What `refund_account` may say: the money that is not settled yet, or the balance. */
const ACCOUNTS: ReadonlyMap<string, WantedRefund["fundsAccount"]> = new Map([
  ["REFUND_SOURCE_UNSETTLED_FUNDS", "UNSETTLED"],
  ["REFUND_SOURCE_RECHARGE_FUNDS", "AVAILABLE"],
]);

/** What a request of APIv2 wants to refund. @throws Refusal */
export function wantedRefundV2(call: Call): WantedRefund {
  const { body } = call;
  const scope = scopeOf(call, body);
  return {
    scope,
    order: orderIn(body),
    outRefundNo: text(body, "out_refund_no"),
    amount: amountIn(body, "refund_fee"),
    total: amountIn(body, "total_fee"),
    currency: optionalText(body, "refund_fee_type"),
    reason: optionalText(body, "refund_desc"),
    notifyUrl: optionalText(body, "notify_url"),
    fundsAccount: fundsAccountIn(body),
    from: null,
    refundAccount: null,
    goods: body["detail"] ?? null,
    v2: appsOfOrder(call, body),
  };
}

// Where a request has both, the page says that WeChat Pay's own number leads.
function orderIn(body: Members): WantedRefund["order"] {
  const transactionId = optionalText(body, "transaction_id");
  if (transactionId !== null) return { transactionId };
  const outTradeNo = optionalText(body, "out_trade_no");
  if (outTradeNo === null) throw lacking("out_trade_no");
  return { outTradeNo };
}

function fundsAccountIn(body: Members): WantedRefund["fundsAccount"] {
  const named = optionalText(body, "refund_account");
  if (named === null) return null;
  const account = ACCOUNTS.get(named);
  if (account === undefined) throw wrong("refund_account参数错误");
  return account;
}
