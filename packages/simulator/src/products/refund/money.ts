import type { Context } from "../../core/context.ts";
import type { Tx } from "../../store/store.ts";
import { discountRefund, payerRefund, settlementRefund } from "../coupon/refund.ts";
import {
  merchantAccount,
  PREPAID_COUPONS,
  REFUNDS_UNDER_WAY,
  WECHATPAY_FEES,
} from "../ledger/accounts.ts";
import type { Account } from "../ledger/accounts.ts";
import { OverdrawnError, postMovement, postAll } from "../ledger/post.ts";
import type { Movement } from "../ledger/post.ts";
import { notEnough, notEnoughUnshared } from "./refusals.ts";
import { partsOf } from "./sources.ts";
import type { RefundRow } from "./tables.ts";

/**
 * Takes a refund from the merchant when it is accepted, and gives back WeChat Pay's fee for it.
 *
 * @throws Refusal where an account does not hold it
 */
export async function take(context: Context, tx: Tx, refund: RefundRow): Promise<void> {
  try {
    // The fee first: of an order alone in its account, the price is there only with it.
    await postAll(context, tx, [fee(refund, refund.fee), price(refund, "refund", 1)]);
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

/** The refund is closed: the money returns to where it was taken, and the fee is due again. */
export async function giveBack(context: Context, tx: Tx, refund: RefundRow): Promise<void> {
  await postAll(context, tx, [price(refund, "refund-returned", -1), fee(refund, -refund.fee)]);
}

function price(refund: RefundRow, kind: Movement["kind"], sign: 1 | -1): Movement {
  const parts = partsOf(refund).map(
    ({ owner, account, amount }) => [{ owner, account }, -sign * amount] as const,
  );
  return {
    kind,
    ...about(refund),
    lines: [...parts, [REFUNDS_UNDER_WAY, sign * settlementRefund(refund)]],
  };
}

function fee(refund: RefundRow, amount: number): Movement {
  return {
    kind: "refund-fee",
    ...about(refund),
    lines: [
      [WECHATPAY_FEES, -amount],
      [feeAccount(refund), amount],
    ],
  };
}

/** Whoever sold paid the fee, and gets it where the refund is taken from; where a platform pays, where new money comes. */
function feeAccount(refund: RefundRow): Account {
  const seller = refund.sub_mchid === "" ? refund.mchid : refund.sub_mchid;
  const own = partsOf(refund).find(({ owner }) => owner === seller);
  if (own === undefined) return merchantAccount(seller, "unsettled");
  return { owner: own.owner, account: own.account };
}

function about({ id, out_refund_no }: RefundRow): Pick<Movement, "reference" | "number"> {
  return { reference: id, number: out_refund_no };
}
