import type { Bilingual } from "../../browser/language.ts";
import type { Context } from "../../core/context.ts";
import type { Merchant } from "../../core/merchant.ts";
import { findUser, usersOfApp } from "../../world/users.ts";
import { balanceIn, POCKET_MONEY } from "../wallet/balance.ts";
import { cardsOf, cardWords, USUAL_CARDS } from "../wallet/cards.ts";
import { priceText } from "./browser/price-text.ts";
import type { CashierView, WayToPay } from "./browser/cashier-answers.ts";
import { checkTarget, failed } from "./payable.ts";
import type { PaymentFailure } from "./outcome.ts";
import type { Payable } from "./payable.ts";
import type { OrderRow, OrderState } from "./tables.ts";
import type { PaymentTarget } from "./target.ts";

/** What the cashier shows of what can be paid; otherwise why it can't. Nothing changes by looking. */
export async function lookAtOrder(
  context: Context,
  target: PaymentTarget,
): Promise<CashierView | PaymentFailure> {
  const found = await checkTarget(context, { target });
  if ("result" in found) return found;
  const { db } = context.store;
  const openid = found.openid ?? (await usersOfApp(db, found.appid))[0]?.openid;
  if (openid === undefined) {
    return failed("请在微信外打开订单", [`Nobody uses the app ${found.appid} yet.`]);
  }
  const user = await findUser(db, found.appid, openid);
  const { payable } = found;
  return {
    result: "asks",
    openid,
    seller: sellersOf(payable),
    goods: goodsOf(payable),
    out_trade_no: numberOf(payable),
    amount: moneyOf(payable),
    ways: await waysToPay(context, user?.person),
  };
}

async function waysToPay({ store: { db } }: Context, person?: string): Promise<WayToPay[]> {
  // Who is not known yet is a new user, and has what everybody has.
  const balance = person === undefined ? POCKET_MONEY : await balanceIn(db, person);
  const cards = person === undefined ? USUAL_CARDS : await cardsOf(db, person);
  const left = priceText({ total: balance, currency: "CNY" });
  return [
    { from: "balance", name: { zh: `零钱（${left}）`, en: `Balance (${left})` } },
    ...cards.map(({ bankType, refused = false }) => ({
      from: bankType,
      name: refused ? refusedWords(cardWords(bankType)) : cardWords(bankType),
    })),
  ];
}

const refusedWords = ({ zh, en }: Bilingual): Bilingual => ({
  zh: `${zh}（银行会拒绝）`,
  en: `${en} (the bank refuses it)`,
});

/** What is to be paid: `¥ 12.99` */
export function moneyOf({ parts }: Payable): string {
  const total = parts.reduce((sum, part) => sum + part.total, 0);
  return priceText({ total, currency: parts[0]?.currency ?? "CNY" });
}

/** What is sold, in a line. */
export function goodsOf({ parts }: Payable): string {
  return parts.map(({ description }) => description).join(" + ");
}

/** The first that a part has is the whole's. */
const STATES = ["NOTPAY", "USERPAYING", "REFUND", "SUCCESS", "PAYERROR", "REVOKED"] as const;

/** The state of the whole: its parts are paid and closed together, and given back one by one. */
export function stateOf({ parts }: Pick<Payable, "parts">): OrderState {
  const has = (state: OrderState): boolean => parts.some((part) => part.state === state);
  return STATES.find((state) => has(state)) ?? "CLOSED";
}

/** The merchant's number of what is paid. */
export function numberOf({ parts, whole }: Payable): string {
  return whole?.out_trade_no ?? parts[0]?.out_trade_no ?? "";
}

/** All who sell. */
export function sellersOf({ parts, merchant }: Payable): string {
  return [...new Set(parts.map((part) => sellerOf(part, merchant).name))].join(" + ");
}

/** Who gets the money of an order. */
export function sellerOf(
  order: OrderRow,
  merchant: Merchant,
): { readonly name: string; readonly number: string } {
  const sub = merchant.subMerchants.get(order.sub_mchid);
  return sub === undefined
    ? { name: merchant.row.name, number: merchant.mchid }
    : { name: sub.name, number: sub.sub_mchid };
}
