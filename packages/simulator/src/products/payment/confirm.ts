import type { Context } from "../../core/context.ts";
import { documentedError } from "../../core/refusal.ts";
import type { Merchant } from "../../core/merchant.ts";
import { findUser } from "../../world/users.ts";
import { move } from "../machine.ts";
import { orderMachine } from "./machine.ts";
import { findById } from "./orders.ts";
import { CannotPayError } from "./cannot-pay.ts";
import { checkPassword } from "./check-password.ts";
import { asWanted, FAILURES, failed } from "./failures.ts";
import type { ConfirmationOutcome, PaymentResult } from "./outcome.ts";
import type { OrderRow } from "./tables.ts";
import { takePayment } from "./take.ts";
import { transaction } from "./view.ts";

/** What a user does who was asked for the password. */
export interface Confirmation {
  /** As any app knows the user. */
  readonly openid: string;
  /** Which payment, where there are several. Default: the last one. */
  readonly outTradeNo?: string | undefined;
  /** The same by the order's id: two merchants may have one number. */
  readonly orderId?: string | undefined;
  readonly outcome?: ConfirmationOutcome | undefined;
  /** What the user entered: another one than theirs is refused. Programs that act for a user need none. */
  readonly password?: string | undefined;
}

/**
 * A user who was asked for the password of a payment by code enters it, or declines. A wrong password leaves the
 * question open; what else goes wrong ends the payment.
 */
export async function confirmPayment(
  context: Context,
  confirmation: Confirmation,
): Promise<PaymentResult> {
  const { outcome = "paid" } = confirmation;
  const order = await waitingFor(context, confirmation);
  const merchant = order && (await context.merchants.get(order.mchid));
  if (order === undefined || merchant === undefined) {
    return failed({ zh: "没有待确认的支付", en: "There is no payment to confirm" }, [
      {
        zh: "没有付款码支付在等待该用户输入密码：等待时间为一分钟。",
        en: "No payment by code waits for this user's password: a question stands for a minute.",
      },
    ]);
  }
  if (outcome === "wrong-password") return failed(FAILURES[outcome], [asWanted(outcome)]);
  try {
    if (outcome === "paid") return await pay(context, order, merchant, confirmation.password);
    await decline(context, order, merchant);
  } catch (error) {
    const refused = documentedError(error);
    if (refused === undefined) throw error;
    return failed({ zh: refused.message, en: "This payment is over" }, [
      {
        zh: "在此期间商户已撤销订单，或者订单已支付。",
        en: "The merchant reversed the order meanwhile, or it was paid.",
      },
    ]);
  }
  if (outcome === "cancelled") return { result: "cancelled" };
  return failed(FAILURES[outcome], [asWanted(outcome)]);
}

async function waitingFor(
  context: Context,
  { openid, outTradeNo, orderId }: Confirmation,
): Promise<OrderRow | undefined> {
  const row = await context.store.db
    .selectFrom("orders")
    .select("id")
    .where("state", "=", "USERPAYING")
    .where("person", "in", (eb) =>
      eb.selectFrom("users").select("person").where("users.openid", "=", openid),
    )
    .$if(outTradeNo !== undefined, (all) => all.where("out_trade_no", "=", outTradeNo ?? ""))
    .$if(orderId !== undefined, (all) => all.where("id", "=", orderId ?? ""))
    .orderBy("created_at", "desc")
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
  const order = row && (await findById(context.store.db, row.id, context.clock.now()));
  return order?.state === "USERPAYING" ? order : undefined;
}

async function pay(
  context: Context,
  order: OrderRow,
  merchant: Merchant,
  password?: string,
): Promise<PaymentResult> {
  try {
    const paid = await context.store.db.transaction().execute(async (tx) => {
      const user = await findUser(tx, order.appid, order.openid ?? "");
      if (user === undefined) throw new Error(`Nobody is asked for the password of ${order.id}.`);
      await checkPassword(tx, user.person, password);
      const [taken = order] = await takePayment(context, tx, { orders: [order], merchant }, user);
      return taken;
    });
    return { result: "paid", transaction: transaction(paid) };
  } catch (error) {
    if (!(error instanceof CannotPayError)) throw error;
    if (error.outcome !== "wrong-password") await decline(context, order, merchant);
    return failed(FAILURES[error.outcome], [error.why]);
  }
}

async function decline(context: Context, order: OrderRow, merchant: Merchant): Promise<void> {
  await context.store.db.transaction().execute((tx) =>
    move({
      context,
      tx,
      machine: orderMachine,
      merchant,
      find: (inner) => findById(inner, order.id, context.clock.now()),
      event: "fail",
    }),
  );
}
