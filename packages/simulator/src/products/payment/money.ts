import type { Context } from "../../core/context.ts";
import type { Tx } from "../../store/store.ts";
import { merchantAccount, OUTSIDE, walletOf, WECHATPAY_FEES } from "../ledger/accounts.ts";
import type { Account } from "../ledger/accounts.ts";
import { balanceOf } from "../ledger/balances.ts";
import { postMovement } from "../ledger/post.ts";
import type { OrderRow } from "./tables.ts";

/** What WeChat Pay keeps of a payment, in ten-thousandths: 0.6 %, which most trades pay. */
const RATE = 60;

/** What a person has at the beginning, in fen. */
const POCKET_MONEY = 1_000_000;

/** The fee for an amount, to the nearest fen. */
export function feeOf(total: number): number {
  return Math.round((total * RATE) / 10_000);
}

/** Where the money for an order comes from: the user's balance where it is enough, otherwise a bank card. */
export interface MoneySource {
  readonly bankType: string;
  readonly account: Account;
}

export async function sourceFor(
  context: Context,
  tx: Tx,
  { person, total }: { readonly person: string; readonly total: number },
): Promise<MoneySource> {
  const wallet = walletOf(person);
  await fill(context, tx, wallet);
  const enough = (await balanceOf(tx, wallet)) >= total;
  return enough
    ? { bankType: "OTHERS", account: wallet }
    : { bankType: "CMB_DEBIT", account: OUTSIDE };
}

/** Gives a wallet that was never used what a person has at the beginning. */
async function fill(context: Context, tx: Tx, wallet: Account): Promise<void> {
  const used = await tx
    .selectFrom("accounts")
    .select("balance")
    .where("owner", "=", wallet.owner)
    .where("account", "=", wallet.account)
    .executeTakeFirst();
  if (used !== undefined) return;
  await postMovement(context, tx, {
    kind: "top-up",
    reference: wallet.owner,
    number: wallet.owner,
    lines: [
      [OUTSIDE, -POCKET_MONEY],
      [wallet, POCKET_MONEY],
    ],
  });
}

/** Where the money of an order lies: with whoever sells, kept back where it is to be shared. */
export function sellerAccount(order: OrderRow): Account {
  return merchantAccount(
    order.sub_mchid === "" ? order.mchid : order.sub_mchid,
    order.profit_sharing === 1 ? "frozen" : "unsettled",
  );
}

/** The money of a paid order: the price to whoever sells, kept back where it is to be shared, and the fee from it. */
export async function collect(
  context: Context,
  tx: Tx,
  order: OrderRow,
  source: MoneySource,
): Promise<void> {
  const seller = sellerAccount(order);
  const about = { reference: order.transaction_id ?? "", number: order.out_trade_no };
  await postMovement(context, tx, {
    kind: "payment",
    ...about,
    lines: [
      [source.account, -order.total],
      [seller, order.total],
    ],
  });
  await postMovement(context, tx, {
    kind: "payment-fee",
    ...about,
    lines: [
      [seller, -order.fee],
      [WECHATPAY_FEES, order.fee],
    ],
  });
}
