import type { Context } from "../../core/context.ts";
import type { Merchant } from "../../core/merchant.ts";
import type { Tx } from "../../store/store.ts";
import type { UserRow } from "../../store/tables.ts";
import { asAppKnows } from "../../world/users.ts";
import { move } from "../machine.ts";
import { orderMachine } from "./machine.ts";
import { collect, feeOf, sourceFor } from "./money.ts";
import { findById } from "./orders.ts";
import type { OrderRow } from "./tables.ts";

/** Whom an order is paid by, as its apps know the user. */
export type Payer = Pick<OrderRow, "openid" | "sub_openid" | "person">;

/** A user as the apps of an order know them; an app that has not met them yet gives them an openid. */
export async function payerOf(
  context: Context,
  tx: Tx,
  order: Pick<OrderRow, "appid" | "sub_appid">,
  user: UserRow,
): Promise<Payer> {
  const known = await asAppKnows(tx, context.ids, order.appid, user);
  const sub = order.sub_appid && (await asAppKnows(tx, context.ids, order.sub_appid, user));
  return { openid: known.openid, sub_openid: sub ? sub.openid : null, person: user.person };
}

/** Orders that a user pays at once, with the merchant who placed them. */
interface Taken {
  readonly orders: readonly OrderRow[];
  readonly merchant: Merchant;
  /** What the user named to pay from. */
  readonly from?: string | undefined;
}

/**
 * Takes the money for all orders or for none from a user, whoever is first.
 *
 * @throws Refusal where one was paid, closed or reversed meanwhile, CannotPayError where the user has not enough
 */
export async function takePayment(
  context: Context,
  tx: Tx,
  { orders, merchant, from }: Taken,
  user: UserRow,
): Promise<readonly OrderRow[]> {
  const now = context.clock.now();
  const total = orders.reduce((sum, order) => sum + order.total, 0);
  const source = await sourceFor(tx, { person: user.person, total, from });
  const paid: OrderRow[] = [];
  for (const order of orders) {
    const payer = await payerOf(context, tx, order, user);
    paid.push(
      // Whoever pays first has the row; what the others would take is not taken.
      await move({
        context,
        tx,
        machine: orderMachine,
        merchant,
        find: (inner) => findById(inner, order.id, now),
        event: "pay",
        changes: () => ({
          ...payer,
          transaction_id: transactionId(context, now),
          bank_type: source.bankType,
          fee: feeOf(order.total),
          success_at: now,
        }),
      }),
    );
  }
  await collect(context, tx, paid, source);
  return paid;
}

/** `4200…`: the day after ten digits, twenty-eight digits in all. */
export function transactionId({ ids }: Context, now: number): string {
  const digits = BigInt(`0x${ids.hex(24)}`)
    .toString()
    .padStart(16, "0");
  const day = new Date(now + 8 * 3_600_000).toISOString().slice(0, 10).replaceAll("-", "");
  return `4200${digits.slice(0, 6)}${day}${digits.slice(6, 16)}`;
}
