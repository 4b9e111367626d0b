import { rfc3339Milliseconds } from "../../clock/time.ts";
import type { Button, Fact, Lead, PhoneNotice, PhonePage, PhoneView, Seen } from "../phone-page.ts";
import { passwordOf } from "../wallet/password.ts";
import { goodsOf, moneyOf, numberOf, offerTo, sellerOf, sellersOf, stateOf } from "./cashier.ts";
import { couponsOf } from "../coupon/used.ts";
import { priceText } from "./browser/price-text.ts";
import { combinedTransaction } from "./combined/view.ts";
import { pay } from "./pay.ts";
import { outcomeNamed, outcomesNamed, orThrow, PASSWORD_SCRIPT } from "./asking.ts";
import { PAYMENT_OUTCOMES } from "./outcome.ts";
import { entryOf } from "./target.ts";
import { findPayable } from "./payable.ts";
import type { FoundPayable, Payable } from "./payable.ts";
import { listCashier } from "./phone-list.ts";
import { cashierWords } from "./phone-words.ts";
import type { OrderRow, OrderState } from "./tables.ts";
import { transaction } from "./view.ts";

/** The cashier (收银台) of an order or a combined one; its id is a `prepay_id`. */
export const cashierPage: PhonePage = {
  name: "payment",
  title: cashierWords.title,
  list: listCashier,
  takes: ["from", "password", "outcome"],
  find: async (context, scanned) => {
    const entry = typeof scanned === "string" ? entryOf(scanned) : undefined;
    return entry && (await findPayable(context, entry))?.entry.prepay_id;
  },
  open: async (context, prepay_id, seen = {}) => {
    const found = await findPayable(context, { prepay_id });
    const [first] = found?.payable.parts ?? [];
    if (found === undefined || first === undefined) {
      return { status: 404, heading: cashierWords.unknown, text: cashierWords.unknownText };
    }
    const state = stateOf(found.payable);
    if (state === "CLOSED") {
      return { status: 410, heading: cashierWords.closed, text: cashierWords.closedText };
    }
    if (state === "NOTPAY" && found.until <= context.clock.now()) return expired(first);
    const offer =
      state === "NOTPAY" ? await offerTo(context, found.payable, seen.person) : undefined;
    const password = await passwordOf(context.store.db, seen.person);
    return view({ ...found, first, state, offer, password }, seen);
  },
  actions: {
    pay: async (context, prepayId, who, { outcome, ...how } = {}) => {
      const wanted = outcomeNamed(PAYMENT_OUTCOMES, outcome);
      const attempt = { openid: await who(), target: prepayId, ...how };
      return orThrow(await pay(context, { ...attempt, ...(wanted && { outcome: wanted }) }));
    },
    // Nothing is stored of it: the order stays as it was.
    cancel: () => Promise.resolve(),
  },
};

function expired({ trade_type }: OrderRow): PhoneNotice {
  return trade_type === "MWEB"
    ? { status: 410, heading: cashierWords.h5Expired, text: cashierWords.h5ExpiredText }
    : { status: 410, heading: cashierWords.expired, text: cashierWords.expiredText };
}

interface Opened extends FoundPayable {
  readonly first: OrderRow;
  readonly state: OrderState;
  /** Where it can be paid. */
  readonly offer: Awaited<ReturnType<typeof offerTo>> | undefined;
  /** Of whoever looks. */
  readonly password: string;
}

function view(opened: Opened, { after }: Seen): PhoneView {
  const { payable, appid, first, state, until, offer, password } = opened;
  const { parts, whole } = payable;
  const cancelled = after === "cancel" && state === "NOTPAY";
  return {
    status: 200,
    appid,
    person: first.person,
    json: {
      ...(whole === undefined ? transaction(first) : combinedTransaction({ whole, parts })),
      description: goodsOf(payable),
      expires_at: rfc3339Milliseconds(until),
    },
    lead: cancelled
      ? { tone: "plain", heading: cashierWords.cancelled, text: cashierWords.cancelledText }
      : lead(opened),
    facts: facts(opened),
    ...(offer !== undefined &&
      !cancelled && {
        coupons: offer.coupons,
        ways: offer.ways,
        drawer: { outcomes: outcomesNamed(PAYMENT_OUTCOMES), password },
        script: PASSWORD_SCRIPT,
      }),
    buttons: cancelled ? [{ label: cashierWords.again }] : buttons(state),
  };
}

function lead({ payable, state, offer }: Opened): Lead {
  if (state === "REFUND") {
    return { tone: "plain", heading: cashierWords.refunded, text: cashierWords.refundedText };
  }
  if (state === "SUCCESS") {
    return { tone: "good", heading: cashierWords.done, text: cashierWords.doneText };
  }
  return {
    tone: "ask",
    heading: offer?.amount ?? moneyOf(payable),
    who: sellersOf(payable),
    text: cashierWords.asks,
  };
}

function buttons(state: OrderState): readonly Button[] {
  if (state !== "NOTPAY") return [];
  return [
    { label: cashierWords.pay, action: "pay", primary: true },
    { label: cashierWords.cancel, action: "cancel" },
  ];
}

function facts({ payable, first, until }: Opened): readonly Fact[] {
  const time = (at: number): string => rfc3339Milliseconds(at).slice(0, 19).replace("T", " ");
  const { whole } = payable;
  return [
    ...(whole === undefined ? goods(payable, first) : goodsOfParts(payable)),
    // Where it is to be paid it stands above, large.
    ...(first.success_at === null ? [] : [{ label: cashierWords.amount, value: moneyOf(payable) }]),
    ...payable.parts.flatMap((part) => couponFacts(part)),
    { label: cashierWords.number, value: numberOf(payable) },
    ...(first.success_at === null
      ? [{ label: cashierWords.until, value: time(until) }]
      : [
          {
            label: cashierWords.transaction,
            value: whole?.transaction_id ?? first.transaction_id ?? "",
          },
          { label: cashierWords.time, value: time(first.success_at) },
        ]),
  ];
}

function goods({ merchant }: Payable, order: OrderRow): readonly Fact[] {
  const { name, number } = sellerOf(order, merchant);
  return [
    { label: cashierWords.merchant, value: name, number },
    { label: cashierWords.goods, value: order.description },
  ];
}

/** What coupons took off what was paid. */
function couponFacts(order: OrderRow): readonly Fact[] {
  return couponsOf(order).map(({ name, amount }) => ({
    label: cashierWords.coupon,
    value: name,
    number: `− ${priceText({ total: amount, currency: order.currency })}`,
  }));
}

/** Of a combined order each part with its price and whoever sells it. */
function goodsOfParts({ parts, merchant }: Payable): readonly Fact[] {
  return parts.map((part) => ({
    label: cashierWords.goods,
    value: part.description,
    number: `${priceText(part)} · ${sellerOf(part, merchant).number}`,
  }));
}
