import type { Context } from "../../core/context.ts";
import type { Tx } from "../../store/store.ts";
import { discountRefund, payerRefund, settlementRefund } from "../coupon/refund.ts";
import { PREPAID_COUPONS, REFUNDS_UNDER_WAY, WECHATPAY_FEES } from "../ledger/accounts.ts";
import type { Account } from "../ledger/accounts.ts";
import { OverdrawnError, postMovement } from "../ledger/post.ts";
import type { Movement } from "../ledger/post.ts";
import { findById } from "../payment/orders.ts";
import { placeOf, postAt, sellerNumber } from "../settlement/place.ts";
import type { MoneyPlace } from "../settlement/place.ts";
import { notEnough, notEnoughUnshared } from "./refusals.ts";
import { partsOf } from "./sources.ts";
import type { Part } from "./sources.ts";
import type { RefundRow } from "./tables.ts";

/**
 * Takes a refund from the merchant when it is accepted, and gives back WeChat Pay's fee for it.
 *
 * @param place where the order's money lies
 * @throws Refusal where an account does not hold it
 */
export async function take(
  context: Context,
  tx: Tx,
  refund: RefundRow,
  place: MoneyPlace,
): Promise<void> {
  const parts = partsOf(refund);
  const to = feeAccount(refund, parts, place);
  try {
    // The fee first: of an order alone in its account, the price is there only with it.
    await postAt(context, tx, place, [
      fee(refund, to, refund.fee),
      price(refund, "refund", { parts, sign: 1 }),
    ]);
  } catch (error) {
    if (!(error instanceof OverdrawnError)) throw error;
    throw error.account.account === "frozen" ? notEnoughUnshared() : notEnough();
  }
}

/** The money reaches the payer, and that of coupons whoever had paid for them. */
export async function payOut(context: Context, tx: Tx, refund: RefundRow): Promise<void> {
  const payee = { owner: refund.payee_owner, account: refund.payee_account };
  await postMovement(context, tx, {
    kind: "refund-paid",
    ...about(refund),
    lines: [
      [REFUNDS_UNDER_WAY, -settlementRefund(refund)],
      [payee, payerRefund(refund)],
      [PREPAID_COUPONS, discountRefund(refund, "CASH")],
    ],
  });
}

/**
 * The refund is closed: the money returns to where it was taken, or to where it would be by now, and the fee is due
 * again.
 */
export async function giveBack(context: Context, tx: Tx, refund: RefundRow): Promise<void> {
  const order = await findById(tx, refund.order_id, context.clock.now());
  if (order === undefined) throw new Error(`The order of refund ${refund.id} is not there.`);
  const place = await placeOf(tx, order);
  const parts = movedOn(partsOf(refund), place);
  const from = feeAccount(refund, parts, place);
  await postAt(context, tx, place, [
    price(refund, "refund-returned", { parts, sign: -1 }),
    fee(refund, from, -refund.fee),
  ]);
}

/** What an order's own money paid belongs to where that lies now; what another account paid, to that account. */
function movedOn(parts: readonly Part[], { account }: MoneyPlace): readonly Part[] {
  const moved = new Map<string, Part>();
  for (const { owner, account: name, amount } of parts) {
    const to = name === "available" ? { owner, account: name } : account;
    const key = `${to.owner} ${to.account}`;
    moved.set(key, { ...to, amount: amount + (moved.get(key)?.amount ?? 0) });
  }
  return [...moved.values()];
}

function price(
  refund: RefundRow,
  kind: Movement["kind"],
  { parts, sign }: { readonly parts: readonly Part[]; readonly sign: 1 | -1 },
): Movement {
  const lines = parts.map(
    ({ owner, account, amount }) => [{ owner, account }, -sign * amount] as const,
  );
  return {
    kind,
    ...about(refund),
    lines: [...lines, [REFUNDS_UNDER_WAY, sign * settlementRefund(refund)]],
  };
}

function fee(refund: RefundRow, account: Account, amount: number): Movement {
  return {
    kind: "refund-fee",
    ...about(refund),
    lines: [
      [WECHATPAY_FEES, -amount],
      [account, amount],
    ],
  };
}

/** Whoever sold paid the fee, and gets it where the refund is taken from; where a platform pays, where the order's money is. */
function feeAccount(refund: RefundRow, parts: readonly Part[], place: MoneyPlace): Account {
  const own = parts.find(({ owner }) => owner === sellerNumber(refund));
  return own === undefined ? place.account : { owner: own.owner, account: own.account };
}

function about({ id, out_refund_no }: RefundRow): Pick<Movement, "reference" | "number"> {
  return { reference: id, number: out_refund_no };
}
