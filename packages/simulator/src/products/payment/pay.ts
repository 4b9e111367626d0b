import type { Context } from "../../core/context.ts";
import { documentedError } from "../../core/refusal.ts";
import type { Tx } from "../../store/store.ts";
import { findOrCreateUser } from "../../world/users.ts";
import { CannotPayError } from "./cannot-pay.ts";
import { tellCombined } from "./combined/told.ts";
import { combinedTransaction } from "./combined/view.ts";
import type { PaymentOutcome, PaymentResult } from "./outcome.ts";
import { checkTarget, failed } from "./payable.ts";
import type { Payable } from "./payable.ts";
import { takePayment, transactionId } from "./take.ts";
import type { PaymentTarget } from "./target.ts";
import { transaction } from "./view.ts";

/** An attempt of a user to pay. */
export interface Attempt {
  /** Who pays, as the app of the order knows them; one that nobody has yet is a new user. */
  readonly openid: string;
  readonly target: PaymentTarget;
  readonly outcome?: PaymentOutcome;
  /** What the user pays from: `balance`, or the `bankType` of a card. Default: the balance, or a card where it is not enough. */
  readonly from?: string;
}

type Failing = Exclude<PaymentOutcome, "paid" | "cancelled"> | CannotPayError["outcome"];

/** What the user reads of a payment that fails. */
export const FAILURES: Readonly<Record<Failing, string>> = {
  "wrong-password": "支付密码错误，请重试",
  "insufficient-balance": "零钱余额不足，请更换支付方式",
  "card-refused": "银行卡支付失败，请更换支付方式",
  "no-such-card": "该银行卡不可用，请更换支付方式",
  "risk-refused": "当前交易存在风险，无法完成支付",
};

/** A user pays an order, or does not. What is wrong with the order is told as the result, as a user would see it. */
export async function pay(context: Context, attempt: Attempt): Promise<PaymentResult> {
  const found = await checkTarget(context, attempt);
  if ("result" in found) return found;
  const { outcome = "paid" } = attempt;
  if (outcome === "cancelled") return { result: "cancelled" };
  if (outcome !== "paid")
    return failed(FAILURES[outcome], [`The user's attempt was to end as ${outcome}.`]);
  try {
    const told = await context.store.db
      .transaction()
      .execute((tx) => take(context, tx, found.payable, attempt));
    return { result: "paid", transaction: told };
  } catch (error) {
    if (error instanceof CannotPayError) return failed(FAILURES[error.outcome], [error.message]);
    const refused = documentedError(error);
    if (refused === undefined) throw error;
    return failed(refused.message, ["Somebody else paid or closed the order meanwhile."]);
  }
}

/** Takes the money for all parts or for none, and gives what the merchant is told. */
async function take(
  context: Context,
  tx: Tx,
  { parts, merchant, whole }: Payable,
  { openid, from }: Attempt,
): Promise<Readonly<Record<string, unknown>>> {
  const [asked] = parts;
  if (asked === undefined) throw new Error("There is no order to pay.");
  const user = await findOrCreateUser(tx, context.ids, {
    appid: asked.sub_openid === null ? asked.appid : (asked.sub_appid ?? asked.appid),
    openid,
    apps: merchant.appids,
  });
  const paid = await takePayment(context, tx, { orders: parts, merchant, from }, user);
  const [first = asked] = paid;
  if (whole === undefined) return transaction(first);
  const transaction_id = transactionId(context, context.clock.now());
  await tx
    .updateTable("combined_orders")
    .set({ transaction_id })
    .where("id", "=", whole.id)
    .execute();
  const combined = { whole: { ...whole, transaction_id }, parts: paid };
  await tellCombined(context, tx, { ...combined, user, merchant });
  return combinedTransaction(combined);
}
