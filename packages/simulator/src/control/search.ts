import type { Hit } from "../api/api.ts";
import { readParameters, textField } from "../api/input.ts";
import { badInput, json } from "../api/reply.ts";
import type { ControlHandler } from "../api/route.ts";
import type { Context } from "../core/context.ts";
import { ordersOf } from "../products/payment/life/find.ts";
import { asOf } from "../products/payment/orders.ts";
import { findLogged, requestsAbout } from "../request-log/logged.ts";
import type { Db } from "../store/store.ts";

/** How many of a kind are told. */
const MOST = 50;

/** `GET /_sim/search?number=`: what has this number, or was told of it. Whole numbers only: each is looked up in an index. */
export const search: ControlHandler = async (context, { query }) => {
  const given = textField(readParameters(query, ["number"]), "number")?.trim() ?? "";
  if (given === "") {
    throw badInput("number", "number must be given: ?number=, of anything that has one.");
  }
  const { db } = context.store;
  const found = [
    ...(await orders(context, given)),
    ...(await refunds(db, given)),
    ...(await notifications(db, given)),
    ...(await requests(context, given)),
  ];
  return json(200, { number: given, found });
};

async function orders({ store, clock }: Context, number: string): Promise<readonly Hit[]> {
  const rows = await ordersOf(store.db, number);
  return rows.map((row) => ({
    kind: "order",
    id: row.id,
    mchid: row.mchid,
    out_trade_no: row.out_trade_no,
    state: asOf(row, clock.now()).state,
  }));
}

async function refunds(db: Db, number: string): Promise<readonly Hit[]> {
  const rows = await db
    .selectFrom("refunds")
    .select(["id", "out_refund_no", "order_id"])
    .where((eb) => eb.or([eb("id", "=", number), eb("out_refund_no", "=", number)]))
    .limit(MOST)
    .execute();
  return rows.map(({ id, out_refund_no, order_id }) => ({
    kind: "refund",
    refund_id: id,
    out_refund_no,
    order: order_id,
  }));
}

async function notifications(db: Db, number: string): Promise<readonly Hit[]> {
  const rows = await db
    .selectFrom("notifications")
    .select(["id", "event_type", "state"])
    .where((eb) => eb.or([eb("id", "=", number), eb("number", "=", number)]))
    .orderBy("created_at", "desc")
    .limit(MOST)
    .execute();
  return rows.map(({ id, event_type, state }) => ({ kind: "notification", id, event_type, state }));
}

async function requests(context: Context, number: string): Promise<readonly Hit[]> {
  const own = await findLogged(context, number);
  const about = await requestsAbout(context, undefined, [number]);
  return [...(own === undefined ? [] : [own]), ...about.slice(0, MOST)].map(
    ({ id, method, target, status }) => ({ kind: "request", id, method, target, status }),
  );
}
