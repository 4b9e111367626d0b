import type { Context } from "../../core/context.ts";
import type { Merchant } from "../../core/merchant.ts";
import type { Tx } from "../../store/store.ts";
import type { UserRow } from "../../store/tables.ts";
import { asAppKnows } from "../../world/users.ts";
import { tellOfCoupons } from "../coupon/favor/tell.ts";
import { settlementTotal, sumOf } from "../coupon/used.ts";
import { chooseCoupons, useCoupons } from "../coupon/use.ts";
import { postMovement } from "../ledger/post.ts";
import { move } from "../machine.ts";
import { holdWallet } from "../wallet/balance.ts";
import { signContracts } from "./contract/sign.ts";
import { orderMachine } from "./machine.ts";
import { limitsOf } from "./limit-pay.ts";
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
 * Takes the money for all orders or for none from a user, whoever is first, and the coupons that are for them.
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
  const { person } = user;
  const { opening, balance } = await holdWallet(tx, person);
  // What is chosen from here on nobody else uses meanwhile.
  const priced = await chooseCoupons(tx, person, orders, now);
  const total = priced.reduce((sum, { order, coupons }) => sum + order.total - sumOf(coupons), 0);
  const source = await sourceFor(
    tx,
    { person, total, from, limits: limitsOf(orders) },
    balance,
  ).catch(async (error: unknown) => {
    // Where the payment fails but is stored, the wallet was opened all the same.
    if (opening !== undefined) await postMovement(context, tx, opening);
    throw error;
  });
  const paid: OrderRow[] = [];
  for (const { order, coupons } of priced) {
    const payer = await payerOf(context, tx, order, user);
    const bought = { ...order, coupons: JSON.stringify(coupons) };
    await useCoupons(tx, order, coupons);
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
          coupons: bought.coupons,
          fee: feeOf(settlementTotal(bought), order.fee_rate),
          success_at: now,
        }),
      }),
    );
  }
  await collect(context, tx, paid, source, opening);
  await signContracts(context, tx, merchant, paid);
  await tellOfCoupons(context, tx, paid);
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
