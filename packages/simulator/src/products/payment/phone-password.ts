import { refused } from "../../core/refusal.ts";
import type { Context } from "../../core/context.ts";
import type { PhoneEntry, PhonePage, PhoneUser, PhoneView } from "../phone-page.ts";
import { priceText } from "./browser/price-text.ts";
import { confirmPayment } from "./confirm.ts";
import { asOf, findById } from "./orders.ts";
import type { PaymentOutcome } from "./outcome.ts";
import { cashierWords, passwordWords, stateWords } from "./phone-words.ts";
import { sellerOf } from "./cashier.ts";
import type { OrderRow } from "./tables.ts";
import { transaction } from "./view.ts";

/** Where a user who showed a payment code is asked for the password; its id is the order's. */
export const passwordPage: PhonePage = {
  name: "password",
  title: passwordWords.title,
  list,
  open: async (context, id) => {
    const order = await findById(context.store.db, id, context.clock.now());
    const merchant = order && (await context.merchants.get(order.mchid));
    if (order === undefined || merchant === undefined || order.trade_type !== "MICROPAY") {
      return { status: 404, heading: cashierWords.unknown, text: passwordWords.unknownText };
    }
    return view(order, sellerOf(order, merchant));
  },
  actions: { pay: answering("paid"), cancel: answering("cancelled") },
};

function answering(outcome: PaymentOutcome): PhonePage["actions"][string] {
  return async (context, orderId, who) => {
    const result = await confirmPayment(context, { openid: await who(), orderId, outcome });
    if (result.result === "failed") throw refused(400, "TRADE_ERROR", result.message);
    return result;
  };
}

async function list(context: Context, user: PhoneUser): Promise<readonly PhoneEntry[]> {
  const rows = await context.store.db
    .selectFrom("orders")
    .selectAll()
    .where("trade_type", "=", "MICROPAY")
    .where("person", "=", user.person)
    .orderBy("created_at", "desc")
    .orderBy("id")
    .limit(100)
    .execute();
  const now = context.clock.now();
  return rows
    .map((row) => asOf(row, now))
    .map(({ id, description, out_trade_no, state, created_at }) => ({
      id,
      about: description,
      number: out_trade_no,
      state: stateWords[state],
      waiting: state === "USERPAYING",
      time: created_at,
    }));
}

function view(
  order: OrderRow,
  { name, number }: { readonly name: string; readonly number: string },
): PhoneView {
  const { description, state } = order;
  const asks = state === "USERPAYING";
  return {
    status: 200,
    appid: order.appid,
    person: order.person,
    json: { ...transaction(order), description },
    lead: asks
      ? { tone: "ask", heading: priceText(order), who: name, text: passwordWords.asks }
      : {
          tone: state === "SUCCESS" ? "good" : "plain",
          heading: stateWords[state],
          text: passwordWords.over,
        },
    facts: [
      { label: cashierWords.merchant, value: name, number },
      { label: cashierWords.goods, value: description },
      { label: cashierWords.amount, value: priceText(order) },
      { label: cashierWords.number, value: order.out_trade_no },
    ],
    buttons: asks
      ? [
          { label: passwordWords.enter, action: "pay", primary: true },
          { label: cashierWords.cancel, action: "cancel" },
        ]
      : [],
  };
}
