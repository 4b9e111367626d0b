import type { Context } from "../../core/context.ts";
import type { Call } from "../../core/handler.ts";
import type { Refusal } from "../../core/refusal.ts";
import type { Tx } from "../../store/store.ts";
import { move } from "../machine.ts";
import { CannotPayError } from "./cannot-pay.ts";
import { CODE_OUTCOMES } from "./code-outcomes.ts";
import type { CodeOutcome } from "./code-outcomes.ts";
import { orderMachine } from "./machine.ts";
import { newOrder } from "./new-order.ts";
import { findById } from "./orders.ts";
import { FAILURES } from "./failures.ts";
import { holderOf, takeCode } from "./payment-codes.ts";
import { insert, placeAgain } from "./place.ts";
import { cardNotSupported, codeMalformed, payerNotEnough, tradeFailed } from "./refusals.ts";
import type { OrderRow, PaymentCodeRow } from "./tables.ts";
import { payerOf, takePayment } from "./take.ts";
import type { Wanted } from "./wanted.ts";

/** From this amount on, in fen, WeChat asks for the password: 1000 yuan. */
const PASSWORD_FROM = 100_000;

const REFUSALS: Readonly<Record<Exclude<CodeOutcome, "paid" | "password">, () => Refusal>> = {
  "insufficient-balance": payerNotEnough,
  "card-refused": () => tradeFailed(FAILURES["card-refused"].zh),
  "risk-refused": () => tradeFailed(FAILURES["risk-refused"].zh),
};

interface Scanned {
  readonly order: OrderRow;
  /** Why nothing came of it: the order is stored all the same. */
  readonly refusal?: Refusal;
}

/**
 * An order that is paid by the code that a user shows at the till, at once or once the user has entered the password.
 * The same request again finds the user still there.
 *
 * @throws Refusal of the order or of the code, and where the payment fails
 */
export async function payByCode(context: Context, call: Call, wanted: Wanted): Promise<OrderRow> {
  const { authCode } = wanted;
  if (authCode === null) throw codeMalformed();
  const fresh = await newOrder(context, call, wanted);
  const { order, refusal } = await context.store.db.transaction().execute(async (tx) => {
    if (!(await insert(tx, fresh))) return { order: await placeAgain(context, call, tx, fresh) };
    const now = context.clock.now();
    const code = await takeCode(tx, { code: authCode, orderId: fresh.id, now });
    return scan(context, call, tx, { order: fresh, code });
  });
  if (refusal !== undefined) throw refusal;
  return order;
}

async function scan(
  context: Context,
  { merchant }: Call,
  tx: Tx,
  { order, code }: { readonly order: OrderRow; readonly code: PaymentCodeRow },
): Promise<Scanned> {
  const user = await holderOf(context, tx, order.appid, code);
  const outcome = outcomeOf(code, order);
  let refusal: Refusal | undefined;
  if (outcome === "paid") {
    try {
      const [paid = order] = await takePayment(context, tx, { orders: [order], merchant }, user);
      return { order: paid };
    } catch (error) {
      if (!(error instanceof CannotPayError)) throw error;
      refusal = refusalOf(error);
    }
  } else if (outcome !== "password") {
    refusal = REFUSALS[outcome]();
  }
  const payer = await payerOf(context, tx, order, user);
  const moved = await move({
    context,
    tx,
    machine: orderMachine,
    merchant,
    find: (inner) => findById(inner, order.id, context.clock.now()),
    event: refusal === undefined ? "ask" : "fail",
    changes: () => payer,
  });
  return { order: moved, ...(refusal !== undefined && { refusal }) };
}

function refusalOf({ outcome }: CannotPayError): Refusal {
  const excluded = outcome === "credit-excluded" || outcome === "way-excluded";
  return excluded ? cardNotSupported(FAILURES[outcome].zh) : payerNotEnough();
}

function outcomeOf({ outcome }: PaymentCodeRow, { total }: OrderRow): CodeOutcome {
  const asked = CODE_OUTCOMES.find((known) => known === outcome);
  return asked ?? (total >= PASSWORD_FROM ? "password" : "paid");
}
