import type { Bilingual } from "../../browser/language.ts";
import type { Context } from "../../core/context.ts";
import type { Merchant } from "../../core/merchant.ts";
import { usersOfApp } from "../../world/users.ts";
import { actingOpenid, findOwner } from "../phone-user.ts";
import type { Db } from "../../store/store.ts";
import { chooseCoupons } from "../coupon/use.ts";
import { sumOf } from "../coupon/used.ts";
import { balanceIn, POCKET_MONEY } from "../wallet/balance.ts";
import { cardsOf, cardWords, USUAL_CARDS } from "../wallet/cards.ts";
import { priceText } from "./browser/price-text.ts";
import type { CashierView, WayToPay } from "./browser/cashier-answers.ts";
import { failed } from "./failures.ts";
import { limitsOf } from "./limit-pay.ts";
import { checkTarget } from "./payable.ts";
import type { PaymentFailure } from "./outcome.ts";
import type { Payable } from "./payable.ts";
import type { OrderRow, OrderState } from "./tables.ts";
import type { PaymentTarget } from "./target.ts";

/**
 * What the cashier shows of what can be paid; otherwise why it can't. Nothing changes by looking.
 *
 * @param user who looks, by openid or person. Default: whom the order is for, or the first user of its app
 */
export async function lookAtOrder(
  context: Context,
  target: PaymentTarget,
  user?: string,
): Promise<CashierView | PaymentFailure> {
  const { db } = context.store;
  const found = await checkTarget(context, { target });
  if ("result" in found) return found;
  const { payable, appid } = found;
  const looks = user === undefined ? undefined : await actingOpenid(db, user, appid);
  if (looks !== undefined) {
    const refused = await checkTarget(context, { target, openid: looks });
    if ("result" in refused) return refused;
  }
  const openid =
    user === undefined ? (found.openid ?? (await usersOfApp(db, appid))[0]?.openid) : looks;
  const who = user ?? openid;
  if (who === undefined) {
    return failed({ zh: "没有可以支付的用户", en: "There is nobody who could pay" }, [
      { zh: `应用 ${appid} 还没有用户。`, en: `Nobody uses the app ${appid} yet.` },
    ]);
  }
  const owner = await findOwner(db, who);
  return {
    result: "asks",
    user: who,
    ...(openid !== undefined && { openid }),
    seller: sellersOf(payable),
    goods: goodsOf(payable),
    out_trade_no: numberOf(payable),
    ...(await offerTo(context, payable, owner?.person)),
    phone: `/_sim/phone/${[owner?.person ?? who, "payment", found.entry.prepay_id].map(encodeURIComponent).join("/")}`,
  };
}

/** What somebody pays, after which coupons, and from what. */
type Offer = Pick<CashierView, "amount" | "coupons" | "ways">;

/**
 * What the cashier offers.
 *
 * @param person who pays; who is not known yet is a new user, has what everybody has, and no coupons
 */
export async function offerTo(
  { clock, store: { db } }: Context,
  payable: Payable,
  person: string | undefined,
): Promise<Offer> {
  const { parts } = payable;
  const priced = person === undefined ? [] : await chooseCoupons(db, person, parts, clock.now());
  const coupons = priced.flatMap((part) => part.coupons);
  const off = sumOf(coupons);
  const currency = parts[0]?.currency ?? "CNY";
  return {
    amount: moneyOf(payable, off),
    coupons: coupons.map(({ name, amount }) => ({
      name,
      amount: `− ${priceText({ total: amount, currency })}`,
    })),
    ways: await waysToPay(db, parts, off, person),
  };
}

/** @param off what coupons take off the price, in fen */
async function waysToPay(
  db: Db,
  parts: readonly OrderRow[],
  off: number,
  person: string | undefined,
): Promise<WayToPay[]> {
  const balance = person === undefined ? POCKET_MONEY : await balanceIn(db, person);
  const cards = person === undefined ? USUAL_CARDS : await cardsOf(db, person);
  const left = priceText({ total: balance, currency: "CNY" });
  const total = parts.reduce((sum, part) => sum + part.total, -off);
  const limits = limitsOf(parts);
  const way = (from: string, name: Bilingual, refused: Bilingual | undefined): WayToPay => {
    const why = limits.allow(from) ? refused : NOT_TAKEN;
    return { from, name, ...(why !== undefined && { refused: why }) };
  };
  return [
    way(
      "balance",
      { zh: `零钱（${left}）`, en: `Balance (${left})` },
      balance < total ? NOT_ENOUGH : undefined,
    ),
    ...cards.map(({ bankType, refused = false }) =>
      way(bankType, cardWords(bankType), refused ? BANK_REFUSES : undefined),
    ),
  ];
}

const NOT_ENOUGH: Bilingual = { zh: "余额不足", en: "not enough" };
const BANK_REFUSES: Bilingual = { zh: "银行会拒绝", en: "the bank refuses it" };
const NOT_TAKEN: Bilingual = { zh: "商家不支持", en: "the merchant does not take it" };

/**
 * What is to be paid: `¥ 12.99`
 *
 * @param off what coupons take off the price, in fen
 */
export function moneyOf({ parts }: Payable, off = 0): string {
  const total = parts.reduce((sum, part) => sum + part.total, -off);
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
  order: Pick<OrderRow, "sub_mchid">,
  merchant: Merchant,
): { readonly name: string; readonly number: string } {
  const sub = merchant.subMerchants.get(order.sub_mchid);
  return sub === undefined
    ? { name: merchant.row.name, number: merchant.mchid }
    : { name: sub.name, number: sub.sub_mchid };
}
