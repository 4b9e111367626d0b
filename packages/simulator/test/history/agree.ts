import { expect } from "vitest";
import { SHOP } from "../helpers/payment.ts";
import { named, transactions } from "./known.ts";
import type { Json } from "../helpers/json.ts";
import type { Known, KnownOrder } from "./known.ts";
import type { Shop } from "./shop.ts";
import { isCombined, isPartner, isTold, numbersOf } from "./ways.ts";

/** What may have become of an order by time alone since the merchant heard of it. */
const BECAME: Readonly<Record<KnownOrder["state"], readonly string[]>> = {
  open: ["NOTPAY", "CLOSED"],
  asked: ["USERPAYING", "PAYERROR"],
  paid: ["SUCCESS", "REFUND"],
  closed: ["CLOSED"],
  failed: ["PAYERROR", "404"],
  reversed: ["REVOKED"],
  unknown: ["NOTPAY", "SUCCESS", "REFUND", "CLOSED"],
};

/** What APIv2 calls the states of refunds, where it has words of its own. */
const V2_STATES: Readonly<Record<string, string>> = { ABNORMAL: "CHANGE", CLOSED: "REFUNDCLOSE" };

/** What one view says of an order. */
interface View {
  readonly state: string;
  readonly transaction: string | undefined;
  readonly total: number | undefined;
}

/** Holds all that tells of orders and refunds to each other, and to what the merchant was answered before. */
export async function checkAgreement(shop: Shop, known: Known): Promise<void> {
  const { says: list } = await shop.control("GET", "/orders?limit=1000");
  const { says: outbox } = await shop.control("GET", "/notifications?limit=1000");
  for (const order of known.orders) {
    const views = await viewsOf(shop, order, list.orders);
    for (const view of views) {
      expect(BECAME[order.state], `${order.way} ${order.number}`).toContain(view.state);
      if (order.state !== "failed") expect(view.total).toBe(order.total);
    }
    const paid = ["SUCCESS", "REFUND"].includes(views[0]?.state ?? "");
    const wanted = paid && isTold(order.way) ? 1 : 0;
    const told = outbox.notifications.filter(isPaymentOf(order));
    expect(told.length, `told of ${order.way} ${order.number}`).toBe(wanted);
    for (const { resource } of told)
      expect(transactionsIn(resource)).toEqual(views.map(({ transaction }) => transaction));
  }
  const { says: refunds } = await shop.control("GET", "/refunds?limit=1000");
  for (const refund of known.refunds) {
    const query = isPartner(refund.order.way)
      ? `?sub_mchid=${named(refund.order, "v3")["sub_mchid"]}`
      : "";
    const { code, says } = await shop.v3(
      refund.order.way,
      `/v3/refund/domestic/refunds/${refund.number}${query}`,
    );
    expect(code).toBe(undefined);
    expect(says).toMatchObject({ refund_id: refund.id, amount: { refund: refund.amount } });
    const byV2 = await shop.v2(refund.order.way, "/pay/refundquery", {
      ...named(refund.order, "v2"),
      out_refund_no: refund.number,
    });
    expect(byV2.says).toMatchObject({
      refund_id_0: refund.id,
      refund_fee_0: String(refund.amount),
      refund_status_0: V2_STATES[says.status] ?? says.status,
    });
    const listed = refunds.refunds.find((row: Json) => row.refund_id === refund.id);
    expect(listed).toMatchObject({ status: says.status, amount: { refund: refund.amount } });
    const told = outbox.notifications
      .filter(({ resource }: Json) => resource.refund_id === refund.id)
      .map(({ event_type }: Json) => event_type);
    const last = says.status === "PROCESSING" ? [] : [`REFUND.${says.status}`];
    expect(told).toEqual(expect.arrayContaining(refund.told ? last : []));
    if (!refund.told) expect(told).toEqual([]);
    expect(told.filter((type: string) => type === "REFUND.SUCCESS").length).toBeLessThanOrEqual(1);
  }
}

const isPaymentOf =
  (order: KnownOrder) =>
  ({ event_type, resource }: Json): boolean =>
    ["TRANSACTION.SUCCESS", "payment-success"].includes(event_type) &&
    (isCombined(order.way) ? resource.combine_out_trade_no : resource.out_trade_no) ===
      order.number;

const transactionsIn = (resource: Json): string[] =>
  (resource.sub_orders ?? [resource]).map(({ transaction_id }: Json) => transaction_id);

/** The order, or each part of it, after all views of it were held to each other. */
async function viewsOf(shop: Shop, order: KnownOrder, list: readonly Json[]): Promise<View[]> {
  const { way, number } = order;
  if (isCombined(way)) {
    const { says } = await shop.v3(way, `/v3/combine-transactions/out-trade-no/${number}`);
    const views = says.sub_orders.map((part: Json) => ({
      state: part.trade_state,
      transaction: part.transaction_id,
      total: part.amount.total_amount,
    }));
    for (const out_trade_no of numbersOf(way, number)) await checkHidden(shop, order, out_trade_no);
    expect(numbersOf(way, number).map((part) => listed(list, order, part))).toEqual(views);
    return views;
  }
  const path = transactions(order);
  const query = new URLSearchParams(named(order, "v3"));
  const v3 = await shop.v3(way, `${path}/out-trade-no/${number}?${query}`);
  const v2 = await shop.v2(way, "/pay/orderquery", {
    ...named(order, "v2"),
    out_trade_no: number,
  });
  if (v3.code !== undefined) {
    expect([v3.code, v2.code]).toEqual(["ORDER_NOT_EXIST", "ORDERNOTEXIST"]);
    expect(list.some((row) => row.out_trade_no === number)).toBe(false);
    return [{ state: "404", transaction: undefined, total: undefined }];
  }
  const view: View = {
    state: v3.says.trade_state,
    transaction: v3.says.transaction_id,
    total: v3.says.amount.total,
  };
  expect(v2.says.trade_state).toBe(view.state);
  expect(v2.says.transaction_id).toBe(view.transaction);
  expect(listed(list, order, number)).toEqual(view);
  if (view.transaction === undefined) return [view];
  expect(Number(v2.says.total_fee)).toBe(view.total);
  const byTransaction = await shop.v3(way, `${path}/id/${view.transaction}?${query}`);
  expect(byTransaction.says).toEqual(v3.says);
  return [view];
}

/** A part of a combined order is not found alone, by either version. */
async function checkHidden(shop: Shop, order: KnownOrder, out_trade_no: string): Promise<void> {
  const { way } = order;
  const v3 = await shop.v3(
    way,
    `${transactions(order)}/out-trade-no/${out_trade_no}?mchid=${SHOP}`,
  );
  const v2 = await shop.v2(way, "/pay/orderquery", { ...named(order, "v2"), out_trade_no });
  expect([v3.code, v2.code]).toEqual(["ORDER_NOT_EXIST", "ORDERNOTEXIST"]);
}

function listed(list: readonly Json[], { way }: KnownOrder, number: string): View {
  const mine = list.filter(
    (row) => row.out_trade_no === number && (row.mchid === SHOP) === !isPartner(way),
  );
  expect(mine).toHaveLength(1);
  const [{ trade_state, transaction_id, amount }] = mine;
  return { state: trade_state, transaction: transaction_id, total: amount.total };
}
