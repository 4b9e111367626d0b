import type { Context } from "../../core/context.ts";
import type { Tx } from "../../store/store.ts";
import { couponsOf, payerTotal, settlementTotal, sumOf } from "../coupon/used.ts";
import {
  merchantAccount,
  OUTSIDE,
  PREPAID_COUPONS,
  walletOf,
  WECHATPAY_FEES,
} from "../ledger/accounts.ts";
import type { Account } from "../ledger/accounts.ts";
import type { Movement } from "../ledger/post.ts";
import type { Card } from "../wallet/card.ts";
import { cardsOf } from "../wallet/cards.ts";
import { sellerNumber } from "../settlement/place.ts";
import { receive } from "../settlement/receive.ts";
import { CannotPayError } from "./cannot-pay.ts";
import type { PayLimits } from "./limit-pay.ts";
import type { OrderRow } from "./tables.ts";

/** What WeChat Pay keeps of an amount by a rate in ten-thousandths, to the nearest fen. */
export function feeOf(total: number, rate: number): number {
  return Math.round((total * rate) / 10_000);
}

/** Where the money for an order comes from. */
export interface MoneySource {
  readonly bankType: string;
  readonly account: Account;
}

/** The `bank_type` of the user's balance. */
const BALANCE = "OTHERS";

/** What is to be paid, by whom, and from where: `balance`, or the `bankType` of a card. */
export interface Due {
  readonly person: string;
  /** What is left to pay after the coupons, in fen. */
  readonly total: number;
  readonly from?: string | undefined;
  readonly limits: PayLimits;
}

/**
 * Where the money comes from: what the user named; otherwise the balance where it is enough, and the first card that
 * neither the bank nor the merchant refuses where it is not.
 *
 * @param balance what the wallet holds, in fen
 * @throws CannotPayError where that does not pay
 */
export async function sourceFor(
  tx: Tx,
  { person, total, from, limits }: Due,
  balance: number,
): Promise<MoneySource> {
  const usable = limits.allow("balance");
  if (from === "balance" || (from === undefined && usable && balance >= total)) {
    if (!usable) throw limits.refusal("balance");
    if (balance < total) throw notEnough(balance, total);
    return { bankType: BALANCE, account: walletOf(person) };
  }
  const cards = await cardsOf(tx, person);
  if (from === undefined) {
    const paying = cards.filter(({ refused = false }) => !refused);
    const card = paying.find(({ bankType }) => limits.allow(bankType));
    if (card !== undefined) return byCard(card);
    // It is the merchant's choice, not the user's purse, where something else would have paid.
    const excluded = balance >= total ? "balance" : paying[0]?.bankType;
    throw excluded === undefined ? notEnough(balance, total) : limits.refusal(excluded);
  }
  const card = cards.find(({ bankType }) => bankType === from);
  if (card === undefined) {
    const has = cards.map(({ bankType }) => bankType).join(", ") || "none";
    throw new CannotPayError("no-such-card", {
      zh: `用户没有银行卡 ${from}；现有：${has}。`,
      en: `The user has no card ${from}; there are: ${has}.`,
    });
  }
  if (!limits.allow(card.bankType)) throw limits.refusal(card.bankType);
  if (card.refused === true) {
    throw new CannotPayError("card-refused", {
      zh: `${card.bankType} 是银行会拒绝的卡。`,
      en: `${card.bankType} is a card that the bank refuses.`,
    });
  }
  return byCard(card);
}

function byCard({ bankType }: Card): MoneySource {
  return { bankType, account: OUTSIDE };
}

function notEnough(balance: number, total: number): CannotPayError {
  return new CannotPayError("insufficient-balance", {
    zh: `用户有 ${balance} 分，订单需要 ${total} 分，而且没有可以支付的银行卡。`,
    en: `The user has ${balance} fen, the order wants ${total}, and there is no card to pay by.`,
  });
}

/** Where the money of an order goes when it is paid: to whoever sells, kept back where it is to be shared. */
function sellerAccount(order: OrderRow): Account {
  return merchantAccount(sellerNumber(order), order.profit_sharing === 1 ? "frozen" : "unsettled");
}

/**
 * The money of orders that one payment paid: the prices to whoever sells, kept back where they are to be shared, and
 * the fees from them. All at once, so that two payments never wait for each other.
 *
 * @param opening what is to be moved first: a wallet is opened by its first payment
 */
export async function collect(
  context: Context,
  tx: Tx,
  orders: readonly OrderRow[],
  { account }: MoneySource,
  opening: Movement | undefined,
): Promise<void> {
  const movements = orders.flatMap((order) => movementsOf(order, account));
  await receive(context, tx, orders, opening === undefined ? movements : [opening, ...movements]);
}

function movementsOf(order: OrderRow, payer: Account): readonly Movement[] {
  const seller = sellerAccount(order);
  const about = { reference: order.transaction_id ?? "", number: order.out_trade_no };
  return [
    {
      kind: "payment",
      ...about,
      lines: [
        [payer, -payerTotal(order)],
        [PREPAID_COUPONS, -sumOf(couponsOf(order), "CASH")],
        [seller, settlementTotal(order)],
      ],
    },
    {
      kind: "payment-fee",
      ...about,
      lines: [
        [seller, -order.fee],
        [WECHATPAY_FEES, order.fee],
      ],
    },
  ];
}
