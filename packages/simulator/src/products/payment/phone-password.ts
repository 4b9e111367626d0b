import type { Context } from "../../core/context.ts";
import type { PhoneEntry, PhonePage, PhoneUser, PhoneView } from "../phone-page.ts";
import { priceText } from "./browser/price-text.ts";
import { confirmPayment } from "./confirm.ts";
import { asOf, findById } from "./orders.ts";
import { outcomeNamed, outcomesNamed, orThrow, PASSWORD_SCRIPT } from "./asking.ts";
import { passwordOf } from "../wallet/password.ts";
import { CONFIRMATION_OUTCOMES } from "./outcome.ts";
import { cashierWords, passwordWords, stateWords } from "./phone-words.ts";
import { sellerOf } from "./cashier.ts";
import type { OrderRow } from "./tables.ts";
import { transaction } from "./view.ts";

/** Where a user who showed a payment code is asked for the password; its id is the order's. */
export const passwordPage: PhonePage = {
  name: "password",
  title: passwordWords.title,
  list,
  takes: ["password", "outcome"],
  open: async (context, id) => {
    const order = await findById(context.store.db, id, context.clock.now());
    const merchant = order && (await context.merchants.get(order.mchid));
    if (order === undefined || merchant === undefined || order.trade_type !== "MICROPAY") {
      return { status: 404, heading: cashierWords.unknown, text: passwordWords.unknownText };
    }
    const { db } = context.store;
    const password = await passwordOf(db, order.person ?? undefined);
    return view(order, sellerOf(order, merchant), password);
  },
  actions: {
    pay: async (context, orderId, who, { outcome, password } = {}) =>
      orThrow(
        await confirmPayment(context, {
          openid: await who(),
          orderId,
          password,
          outcome: outcomeNamed(CONFIRMATION_OUTCOMES, outcome),
        }),
      ),
    cancel: async (context, orderId, who) =>
      confirmPayment(context, { openid: await who(), orderId, outcome: "cancelled" }),
  },
};

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
    .map(({ id, description, out_trade_no, total, currency, state, created_at }) => ({
      id,
      about: description,
      number: out_trade_no,
      amount: priceText({ total, currency }),
      state: stateWords[state],
      waiting: state === "USERPAYING",
      time: created_at,
    }));
}

function view(
  order: OrderRow,
  { name, number }: { readonly name: string; readonly number: string },
  password: string,
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
      ...(asks ? [] : [{ label: cashierWords.amount, value: priceText(order) }]),
      { label: cashierWords.number, value: order.out_trade_no },
    ],
    ...(asks && {
      drawer: { outcomes: outcomesNamed(CONFIRMATION_OUTCOMES), password },
      script: PASSWORD_SCRIPT,
    }),
    buttons: asks
      ? [
          { label: passwordWords.enter, action: "pay", primary: true },
          { label: cashierWords.cancel, action: "cancel" },
        ]
      : [],
  };
}
