import { rfc3339Milliseconds } from "../../clock/time.ts";
import type { Context } from "../../core/context.ts";
import type { Merchant } from "../../core/merchant.ts";
import { refused } from "../../core/refusal.ts";
import type {
  Button,
  Fact,
  Lead,
  PhoneEntry,
  PhoneNotice,
  PhonePage,
  PhoneUser,
  PhoneView,
} from "../phone-page.ts";
import { money, sellerOf } from "./cashier.ts";
import { findById, findEntry } from "./orders.ts";
import { pay } from "./pay.ts";
import { cashierWords, stateWords } from "./phone-words.ts";
import type { OrderRow } from "./tables.ts";
import { transaction } from "./view.ts";

/** The cashier (收银台) of an order; its id is a `prepay_id`. */
export const cashierPage: PhonePage = {
  name: "payment",
  title: cashierWords.title,
  list,
  open: async (context, prepayId, after) => {
    const opened = await read(context, prepayId);
    if (opened === undefined) {
      return { status: 404, heading: cashierWords.unknown, text: cashierWords.unknownText };
    }
    const { order } = opened;
    if (order.state === "CLOSED") {
      return { status: 410, heading: cashierWords.closed, text: cashierWords.closedText };
    }
    if (order.state === "NOTPAY" && opened.until <= context.clock.now()) {
      return expired(order);
    }
    return view(opened, after);
  },
  actions: {
    pay: async (context, prepayId, who) => {
      const result = await pay(context, { openid: await who(), target: prepayId });
      if (result.result === "failed") throw refused(400, "TRADE_ERROR", result.message);
      return result;
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

interface Opened {
  readonly order: OrderRow;
  readonly merchant: Merchant;
  /** Nobody can pay by this from here on. */
  readonly until: number;
}

async function read(context: Context, prepayId: string): Promise<Opened | undefined> {
  const entry = await findEntry(context.store.db, { prepay_id: prepayId });
  const order = entry && (await findById(context.store.db, entry.order_id, context.clock.now()));
  const merchant = order && (await context.merchants.get(order.mchid));
  if (entry === undefined || order === undefined || merchant === undefined) return undefined;
  return { order, merchant, until: Math.min(entry.expires_at, order.expires_at) };
}

// What the user was asked for by name, what anybody may scan in one of the user's apps, and what the user paid.
async function list(context: Context, user: PhoneUser): Promise<readonly PhoneEntry[]> {
  const now = context.clock.now();
  const openids = user.accounts.map(({ openid }) => openid);
  const appids = user.accounts.map(({ appid }) => appid);
  const rows = await context.store.db
    .selectFrom("order_entries")
    .innerJoin("orders", "orders.id", "order_entries.order_id")
    .select(["prepay_id", "description", "out_trade_no", "state", "created_at", "orders.id"])
    .where((eb) =>
      eb.or([
        eb.and([
          eb("state", "=", "NOTPAY"),
          eb("order_entries.expires_at", ">", now),
          eb("orders.expires_at", ">", now),
          eb("appid", "in", appids),
          eb.or([eb("openid", "is", null), eb("openid", "in", openids)]),
        ]),
        eb.and([eb("state", "in", ["SUCCESS", "REFUND"]), eb("person", "=", user.person)]),
      ]),
    )
    .orderBy("created_at", "desc")
    .orderBy("orders.id")
    .orderBy("order_entries.expires_at", "desc")
    .limit(100)
    .execute();
  const seen = new Set<string>();
  return rows
    .filter(({ id }) => !seen.has(id) && seen.add(id))
    .map(({ prepay_id, description, out_trade_no, state, created_at }) => ({
      id: prepay_id,
      about: description,
      number: out_trade_no,
      state: stateWords[state],
      waiting: state === "NOTPAY",
      time: created_at,
    }));
}

function view(opened: Opened, after: string | undefined): PhoneView {
  const { order } = opened;
  const cancelled = after === "cancel" && order.state === "NOTPAY";
  return {
    status: 200,
    appid: order.sub_openid === null ? order.appid : (order.sub_appid ?? order.appid),
    person: order.person,
    json: {
      ...transaction(order),
      description: order.description,
      expires_at: rfc3339Milliseconds(opened.until),
    },
    lead: cancelled
      ? { tone: "plain", heading: cashierWords.cancelled, text: cashierWords.cancelledText }
      : lead(opened),
    facts: facts(opened),
    buttons: cancelled ? [{ label: cashierWords.again }] : buttons(order),
  };
}

function lead({ order, merchant }: Opened): Lead {
  if (order.state === "REFUND") {
    return { tone: "plain", heading: cashierWords.refunded, text: cashierWords.refundedText };
  }
  if (order.state === "SUCCESS") {
    return { tone: "good", heading: cashierWords.done, text: cashierWords.doneText };
  }
  return {
    tone: "ask",
    heading: money(order.total, order.currency),
    who: sellerOf(order, merchant).name,
    text: cashierWords.asks,
  };
}

function buttons({ state }: OrderRow): readonly Button[] {
  if (state !== "NOTPAY") return [];
  return [
    { label: cashierWords.pay, action: "pay", primary: true },
    { label: cashierWords.cancel, action: "cancel" },
  ];
}

function facts({ order, merchant, until }: Opened): readonly Fact[] {
  const time = (at: number): string => rfc3339Milliseconds(at).slice(0, 19).replace("T", " ");
  const { name, number } = sellerOf(order, merchant);
  return [
    { label: cashierWords.merchant, value: name, number },
    { label: cashierWords.goods, value: order.description },
    { label: cashierWords.amount, value: money(order.total, order.currency) },
    { label: cashierWords.number, value: order.out_trade_no },
    ...(order.success_at === null
      ? [{ label: cashierWords.until, value: time(until) }]
      : [
          { label: cashierWords.transaction, value: order.transaction_id ?? "" },
          { label: cashierWords.time, value: time(order.success_at) },
        ]),
  ];
}
