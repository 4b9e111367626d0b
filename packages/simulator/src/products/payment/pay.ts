import type { Context } from "../../core/context.ts";
import type { Merchant } from "../../core/merchant.ts";
import { enqueue } from "../../notify/outbox/enqueue.ts";
import { documentedError } from "../../core/refusal.ts";
import type { Tx } from "../../store/store.ts";
import type { UserRow } from "../../store/tables.ts";
import { findOrCreateUser } from "../../world/users.ts";
import { findCombined } from "./combined/combined.ts";
import { combinedTransaction } from "./combined/view.ts";
import { findById, findEntry } from "./orders.ts";
import { faultsOf } from "./pay-sign.ts";
import type { CombinedOrderRow, OrderEntryRow, OrderRow } from "./tables.ts";
import { takePayment, transactionId } from "./take.ts";
import type { PaymentOutcome, PaymentResult } from "./outcome.ts";
import { entryOf } from "./target.ts";
import type { PaymentTarget } from "./target.ts";
import { paymentNotification, transaction } from "./view.ts";

/** An attempt of a user to pay. */
export interface Attempt {
  /** Who pays, as the app of the order knows them; one that nobody has yet is a new user. */
  readonly openid: string;
  readonly target: PaymentTarget;
  readonly outcome?: PaymentOutcome;
}

/** What the user reads of a payment that fails. */
export const FAILURES: Readonly<Record<Exclude<PaymentOutcome, "paid" | "cancelled">, string>> = {
  "wrong-password": "支付密码错误，请重试",
  "insufficient-balance": "零钱余额不足，请更换支付方式",
  "card-refused": "银行卡支付失败，请更换支付方式",
  "risk-refused": "当前交易存在风险，无法完成支付",
};

/** What can be paid at once: an order, or the parts of a combined one; and how the result tells of it. */
interface Payable {
  readonly parts: readonly OrderRow[];
  /** Who ordered, whose page hands over what is signed. */
  readonly merchant: Merchant;
  readonly whole?: CombinedOrderRow;
}

/** A user pays an order, or does not. What is wrong with the order is told as the result, as a user would see it. */
export async function pay(context: Context, attempt: Attempt): Promise<PaymentResult> {
  const payable = await payableBy(context, attempt);
  if ("result" in payable) return payable;
  const { outcome = "paid" } = attempt;
  if (outcome === "cancelled") return { result: "cancelled" };
  if (outcome !== "paid")
    return failed(FAILURES[outcome], [`The user's attempt was to end as ${outcome}.`]);
  try {
    const told = await context.store.db
      .transaction()
      .execute((tx) => takeAll(context, tx, payable, attempt.openid));
    return { result: "paid", transaction: told };
  } catch (error) {
    const refused = documentedError(error);
    if (refused === undefined) throw error;
    return failed(refused.message, ["Somebody else paid or closed the order meanwhile."]);
  }
}

async function payableBy(
  context: Context,
  { target, openid }: Attempt,
): Promise<Payable | PaymentResult> {
  const now = context.clock.now();
  const name = entryOf(target);
  const entry = name && (await findEntry(context.store.db, name));
  const payable = entry && (await behind(context, entry.order_id, now));
  const [first] = payable?.parts ?? [];
  if (entry === undefined || payable === undefined || first === undefined) {
    return failed("订单信息不存在", ["No order was answered with this prepay_id or address."]);
  }
  if (typeof target !== "string") {
    const appid = payable.whole?.appid ?? first.sub_appid ?? first.appid;
    const v2 = first.v2_sign_type !== null;
    const faults = faultsOf(target, { appid, merchant: payable.merchant, now, v2 });
    if (faults.length > 0) return failed("支付验证签名失败", faults);
  }
  return unpayable(first, entry, { openid, now }) ?? payable;
}

async function behind(context: Context, id: string, now: number): Promise<Payable | undefined> {
  const { merchants, store } = context;
  const order = await findById(store.db, id, now);
  const combined = order === undefined ? await findCombined(store.db, { id }, now) : undefined;
  const merchant = await merchants.get(order?.mchid ?? combined?.whole.mchid ?? "");
  if (merchant === undefined) return undefined;
  if (order !== undefined) return { parts: [order], merchant };
  return combined && { ...combined, merchant };
}

function unpayable(
  order: OrderRow,
  entry: OrderEntryRow,
  { openid, now }: { readonly openid: string; readonly now: number },
): PaymentResult | undefined {
  if (order.state === "CLOSED") return failed("该订单已关闭", ["The order is CLOSED."]);
  if (order.state !== "NOTPAY") return failed("该订单已支付", [`The order is ${order.state}.`]);
  if (order.expires_at <= now) {
    return failed("该订单已过期，请重新下单", [
      "time_expire has passed; close the order and place another.",
    ]);
  }
  if (entry.expires_at <= now) {
    return failed("支付链接已过期", [
      "The prepay_id or address has expired; place the order again as it was.",
    ]);
  }
  const asked = order.sub_openid ?? order.openid;
  if (asked !== null && asked !== openid) {
    return failed("下单账号与支付账号不一致", [`The order is for ${asked}, ${openid} pays.`]);
  }
  return undefined;
}

/** Takes the money for all parts or for none, and gives what the merchant is told. */
async function takeAll(
  context: Context,
  tx: Tx,
  { parts, merchant, whole }: Payable,
  openid: string,
): Promise<Readonly<Record<string, unknown>>> {
  const paid: OrderRow[] = [];
  for (const order of parts) {
    const user = await userOf(context, tx, { order, merchant }, openid);
    paid.push(await takePayment(context, tx, { order, merchant }, user));
  }
  const [first] = paid;
  if (first === undefined) throw new Error("There is no order to pay.");
  if (whole === undefined) return transaction(first);
  const transaction_id = transactionId(context, context.clock.now());
  await tx
    .updateTable("combined_orders")
    .set({ transaction_id })
    .where("id", "=", whole.id)
    .execute();
  const told = combinedTransaction({ whole: { ...whole, transaction_id }, parts: paid });
  if (whole.notify_url !== "") {
    await enqueue(context, tx, merchant, paymentNotification(whole.notify_url, told));
  }
  return told;
}

/** The user as the app of the order knows them; an openid that nobody has yet is a new user's. */
function userOf(
  context: Context,
  tx: Tx,
  { order, merchant }: { readonly order: OrderRow; readonly merchant: Merchant },
  openid: string,
): Promise<UserRow> {
  return findOrCreateUser(tx, context.ids, {
    appid: order.sub_openid === null ? order.appid : (order.sub_appid ?? order.appid),
    openid,
    apps: merchant.appids,
  });
}

/** An attempt that nothing came of. */
export function failed(message: string, why: readonly string[]): PaymentResult {
  return { result: "failed", message, why };
}
