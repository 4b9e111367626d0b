import { rfc3339Milliseconds } from "../../clock/time.ts";
import type { PhoneLink } from "../../api/api.ts";
import { limitOf, readParameters, textField } from "../../api/input.ts";
import { json } from "../../api/reply.ts";
import type { ControlHandler } from "../../api/route.ts";
import type { Db } from "../../store/store.ts";
import type { RefundRow } from "../refund/tables.ts";
import type { OrderRefund, OrderSummary } from "./browser/answers.ts";
import { asOf, findById, PASSWORD_LIFE } from "./orders.ts";
import type { OrderEntryRow, OrderRow } from "./tables.ts";
import { transaction } from "./view.ts";

/** `GET /_sim/orders`: as queries answer them, with what the merchant gave back of each. */
export const listOrders: ControlHandler = async (context, { query }) => {
  const fields = readParameters(query, ["mchid", "before", "limit"]);
  const mchid = textField(fields, "mchid");
  const before = textField(fields, "before");
  const { db } = context.store;
  const now = context.clock.now();
  const after = before === undefined ? undefined : await findById(db, before, now);
  const rows = await db
    .selectFrom("orders")
    .selectAll()
    .$if(mchid !== undefined, (all) => all.where("mchid", "=", mchid ?? ""))
    .$if(after !== undefined, (all) =>
      all.where((eb) =>
        eb.or([
          eb("created_at", "<", after?.created_at ?? 0),
          eb.and([eb("created_at", "=", after?.created_at ?? 0), eb("id", ">", after?.id ?? "")]),
        ]),
      ),
    )
    .orderBy("created_at", "desc")
    .orderBy("id")
    .limit(limitOf(fields))
    .execute();
  return json(200, { orders: await orderSummaries(db, rows, now) });
};

/** Orders as the list has them. */
export async function orderSummaries(
  db: Db,
  rows: readonly OrderRow[],
  now: number,
): Promise<readonly OrderSummary[]> {
  const [refunds, entries, wholes] = [
    await refundsOf(db, rows),
    await entriesOf(db, rows),
    await wholesOf(db, rows),
  ];
  return rows.map((row) => {
    const order = asOf(row, now);
    const phone = askedOn(order, entries.get(order.id), now);
    const whole = order.combined_id === null ? undefined : wholes.get(order.combined_id);
    const summary = {
      id: order.id,
      out_trade_no: order.out_trade_no,
      trade_state: order.state,
      amount: { total: order.total, currency: order.currency },
      trade_type: order.trade_type,
      description: order.description,
      create_time: rfc3339Milliseconds(order.created_at),
      time_expire: rfc3339Milliseconds(order.expires_at),
      refunds: refunds.get(order.id) ?? [],
      ...(whole !== undefined && { combine_out_trade_no: whole }),
      ...(phone !== undefined && { phone }),
    };
    return Object.assign(summary, transaction(order));
  });
}

/** Where the user of an order is asked something. */
function askedOn(
  order: OrderRow,
  entry: OrderEntryRow | undefined,
  now: number,
): PhoneLink | undefined {
  if (order.state === "USERPAYING") return linkTo(order.id, order.created_at + PASSWORD_LIFE, now);
  if (order.state !== "NOTPAY" || entry === undefined) return undefined;
  return linkTo(entry.prepay_id, Math.min(entry.expires_at, order.expires_at), now);
}

function linkTo(id: string, until: number, now: number): PhoneLink {
  return {
    path: `/_sim/phone/${encodeURIComponent(id)}`,
    expires_at: rfc3339Milliseconds(until),
    expired: until <= now,
  };
}

async function refundsOf(
  db: Db,
  orders: readonly OrderRow[],
): Promise<ReadonlyMap<string, readonly OrderRefund[]>> {
  const byOrder = new Map<string, OrderRefund[]>();
  // PostgreSQL has no list without members.
  if (orders.length === 0) return byOrder;
  const rows = await db
    .selectFrom("refunds")
    .selectAll()
    .where("order_id", "in", idsOf(orders))
    .orderBy("created_at", "desc")
    .orderBy("id")
    .execute();
  for (const row of rows) {
    byOrder.set(row.order_id, [...(byOrder.get(row.order_id) ?? []), shown(row)]);
  }
  return byOrder;
}

function shown(refund: RefundRow): OrderRefund {
  return {
    refund_id: refund.id,
    out_refund_no: refund.out_refund_no,
    status: refund.state,
    amount: refund.amount,
    create_time: rfc3339Milliseconds(refund.created_at),
    ...(refund.success_at !== null && { success_time: rfc3339Milliseconds(refund.success_at) }),
  };
}

/** The way to pay that is open longest, by the order; the parts of a combined order have none of their own. */
async function entriesOf(
  db: Db,
  orders: readonly OrderRow[],
): Promise<ReadonlyMap<string, OrderEntryRow>> {
  if (orders.length === 0) return new Map();
  const rows = await db
    .selectFrom("order_entries")
    .selectAll()
    .where("order_id", "in", idsOf(orders))
    .orderBy("expires_at")
    .execute();
  return new Map(rows.map((row) => [row.order_id, row]));
}

/** The numbers of combined orders, by their ids. */
async function wholesOf(db: Db, orders: readonly OrderRow[]): Promise<ReadonlyMap<string, string>> {
  const ids = orders.flatMap(({ combined_id }) => combined_id ?? []);
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("combined_orders")
    .select(["id", "out_trade_no"])
    .where("id", "in", ids)
    .execute();
  return new Map(rows.map(({ id, out_trade_no }) => [id, out_trade_no]));
}

const idsOf = (orders: readonly OrderRow[]): string[] => orders.map(({ id }) => id);
