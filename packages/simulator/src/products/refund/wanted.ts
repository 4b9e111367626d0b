import { isMembers, optionalText, text } from "../../core/handler.ts";
import type { Members } from "../../core/handler.ts";
import { Refusal } from "../../core/refusal.ts";
import type { OrderScope } from "../payment/orders.ts";
import type { RefundAccount } from "./tables.ts";

/** What a request to refund asks for, in whichever form it came. */
export interface WantedRefund {
  /** Whose order. */
  readonly scope: OrderScope;
  /** The order's number: WeChat Pay's, or the merchant's. */
  readonly order: { readonly transactionId: string } | { readonly outTradeNo: string };
  readonly outRefundNo: string;
  /** In fen. */
  readonly amount: number;
  /** What the merchant says that the order cost, in fen. */
  readonly total: number;
  /** Null where the request leaves it out: the order's. */
  readonly currency: string | null;
  readonly reason: string | null;
  readonly notifyUrl: string | null;
  /** `AVAILABLE`, `UNSETTLED`, or where the order's money lies. */
  readonly fundsAccount: string | null;
  /** Which account pays how much; null where one pays all. */
  readonly from: readonly { readonly account: string; readonly amount: number }[] | null;
  readonly refundAccount: RefundAccount | null;
  /** The goods that come back, as they were said. */
  readonly goods: unknown;
  /** Of a request of APIv2: the apps that it names. */
  readonly v2: { readonly appid: string; readonly subAppid: string | null } | null;
}

/** @throws Refusal where the request names no order, or another currency */
export function wantedRefund(body: Members, scope: OrderScope): WantedRefund {
  const amount = isMembers(body["amount"]) ? body["amount"] : {};
  return {
    scope,
    order: orderOf(body),
    outRefundNo: text(body, "out_refund_no"),
    // Both were checked: integers above zero.
    amount: Number(amount["refund"]),
    total: Number(amount["total"]),
    currency: currencyOf(amount),
    reason: optionalText(body, "reason"),
    notifyUrl: optionalText(body, "notify_url"),
    fundsAccount: optionalText(body, "funds_account"),
    from: partsIn(amount["from"]),
    refundAccount: refundAccountOf(body),
    goods: body["goods_detail"] ?? null,
    v2: null,
  };
}

// The pages ask for one of the two; where a request has both, WeChat Pay's own number leads.
function orderOf(body: Members): WantedRefund["order"] {
  const transactionId = optionalText(body, "transaction_id");
  if (transactionId !== null) return { transactionId };
  const outTradeNo = optionalText(body, "out_trade_no");
  if (outTradeNo !== null) return { outTradeNo };
  throw new Refusal({
    kind: "parameter",
    field: "/transaction_id",
    location: "body",
    value: "",
    issue: "required",
    rule: "transaction_id和out_trade_no必须二选一",
  });
}

function currencyOf(amount: Members): string {
  const currency = optionalText(amount, "currency") ?? "CNY";
  if (currency === "CNY") return currency;
  throw new Refusal({
    kind: "parameter",
    field: "/amount/currency",
    location: "body",
    value: currency,
    issue: "not one of CNY",
    rule: "枚举值规则校验失败，取值不在枚举范围内",
  });
}

function partsIn(value: unknown): WantedRefund["from"] {
  if (!Array.isArray(value) || value.length === 0) return null;
  return value
    .filter((part) => isMembers(part))
    .map((part) => ({ account: text(part, "account"), amount: Number(part["amount"]) }));
}

function refundAccountOf(body: Members): RefundAccount | null {
  const account = optionalText(body, "refund_account");
  if (account === null) return null;
  return account === "REFUND_SOURCE_PARTNER_ADVANCE" ? account : "REFUND_SOURCE_SUB_MERCHANT";
}
