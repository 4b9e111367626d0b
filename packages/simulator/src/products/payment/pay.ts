import type { Context } from "../../core/context.ts";
import { documentedError } from "../../core/refusal.ts";
import type { Tx } from "../../store/store.ts";
import { findOrCreateUser } from "../../world/users.ts";
import { CannotPayError } from "./cannot-pay.ts";
import { tellCombined } from "./combined/told.ts";
import { combinedTransaction } from "./combined/view.ts";
import type { PaymentOutcome, PaymentResult } from "./outcome.ts";
import { asWanted, FAILURES, failed } from "./failures.ts";
import { checkTarget } from "./payable.ts";
import type { FoundPayable, Payable } from "./payable.ts";
import { checkPassword } from "./check-password.ts";
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
  /** What the user entered: another one than theirs is refused. Programs that act for a user need none. */
  readonly password?: string;
}

/** A user pays an order, or does not. What is wrong with the order is told as the result, as a user would see it. */
export async function pay(context: Context, attempt: Attempt): Promise<PaymentResult> {
  const found = await checkTarget(context, attempt);
  if ("result" in found) return found;
  const { outcome = "paid" } = attempt;
  if (outcome === "cancelled") return { result: "cancelled" };
  // Refused by checkTarget, unless the order has no parts.
  if (outcome === "late" || outcome === "closed") throw new Error("There is no order to pay.");
  if (outcome === "twice") return payTwice(context, found, attempt);
  if (outcome !== "paid") return failed(FAILURES[outcome], [asWanted(outcome)]);
  return payOnce(context, found, attempt);
}

/** Two phones pay at once: one of them has the order, the other is told that it is paid. */
async function payTwice(
  context: Context,
  found: FoundPayable,
  attempt: Attempt,
): Promise<PaymentResult> {
  const [one, two] = await Promise.all([
    payOnce(context, found, attempt),
    payOnce(context, found, attempt),
  ]);
  if (one.result === "paid") return { ...one, other: two };
  return two.result === "paid" ? { ...two, other: one } : one;
}

async function payOnce(
  context: Context,
  found: FoundPayable,
  attempt: Attempt,
): Promise<PaymentResult> {
  try {
    const told = await context.store.db
      .transaction()
      .execute((tx) => take(context, tx, found.payable, attempt));
    return { result: "paid", transaction: told };
  } catch (error) {
    if (error instanceof CannotPayError) return failed(FAILURES[error.outcome], [error.why]);
    const refused = documentedError(error);
    if (refused === undefined) throw error;
    return failed({ zh: refused.message, en: "This order can't be paid any more" }, [
      {
        zh: "在此期间订单已被支付或关闭。",
        en: "Somebody else paid or closed the order meanwhile.",
      },
    ]);
  }
}

/** Takes the money for all parts or for none, and gives what the merchant is told. */
async function take(
  context: Context,
  tx: Tx,
  { parts, merchant, whole }: Payable,
  { openid, from, password }: Attempt,
): Promise<Readonly<Record<string, unknown>>> {
  const [asked] = parts;
  if (asked === undefined) throw new Error("There is no order to pay.");
  const user = await findOrCreateUser(tx, context.ids, {
    appid: asked.sub_openid === null ? asked.appid : (asked.sub_appid ?? asked.appid),
    openid,
    apps: merchant.appids,
  });
  await checkPassword(tx, user.person, password);
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
