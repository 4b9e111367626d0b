import type { Context } from "../../core/context.ts";
import type { PhoneEntry, PhoneUser } from "../phone-page.ts";
import { goodsOf, moneyOf, numberOf, stateOf } from "./cashier.ts";
import { findPayable } from "./payable.ts";
import { stateWords } from "./phone-words.ts";

const MOST = 100;

/** What the user was asked for by name, what anybody may scan in one of the user's apps, and what the user paid. */
export async function listCashier(
  context: Context,
  user: PhoneUser,
): Promise<readonly PhoneEntry[]> {
  const entries: PhoneEntry[] = [];
  for (const prepay_id of await newestEntries(context, user)) {
    const found = await findPayable(context, { prepay_id });
    const [first] = found?.payable.parts ?? [];
    if (found === undefined || first === undefined) continue;
    const state = stateOf(found.payable);
    entries.push({
      id: prepay_id,
      about: goodsOf(found.payable),
      number: numberOf(found.payable),
      amount: moneyOf(found.payable),
      state: stateWords[state],
      waiting: state === "NOTPAY",
      time: first.created_at,
    });
  }
  return entries;
}

/** The newest way to pay each order, the newest order first. */
async function newestEntries(
  { clock, store }: Context,
  { accounts, person }: PhoneUser,
): Promise<readonly string[]> {
  const now = clock.now();
  const openids = accounts.map(({ openid }) => openid);
  const appids = accounts.map(({ appid }) => appid);
  const rows = await store.db
    .selectFrom("order_entries")
    .innerJoin("orders", (join) =>
      join.on((eb) =>
        eb.or([
          eb("orders.id", "=", eb.ref("order_entries.order_id")),
          eb("orders.combined_id", "=", eb.ref("order_entries.order_id")),
        ]),
      ),
    )
    .select(["prepay_id", "order_id"])
    .where((eb) =>
      eb.or([
        eb.and([
          eb("state", "=", "NOTPAY"),
          eb("order_entries.expires_at", ">", now),
          eb("orders.expires_at", ">", now),
          eb.or([eb("appid", "in", appids), eb("sub_appid", "in", appids)]),
          eb.or([
            eb.and([eb("openid", "is", null), eb("sub_openid", "is", null)]),
            eb("openid", "in", openids),
            eb("sub_openid", "in", openids),
          ]),
        ]),
        eb.and([eb("state", "in", ["SUCCESS", "REFUND"]), eb("person", "=", person)]),
      ]),
    )
    .orderBy("created_at", "desc")
    .orderBy("order_id")
    .orderBy("order_entries.expires_at", "desc")
    // An order has several entries, a combined one several parts.
    .limit(10 * MOST)
    .execute();
  const newest = new Map<string, string>();
  for (const { order_id, prepay_id } of rows) {
    if (!newest.has(order_id)) newest.set(order_id, prepay_id);
  }
  return [...newest.values()].slice(0, MOST);
}
