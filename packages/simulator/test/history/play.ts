import { expect } from "vitest";
import { SHOP, SHOP_APPID } from "../helpers/payment.ts";
import { isOpen, isPaid, isScanned, named, transactions } from "./known.ts";
import type { Known, KnownOrder } from "./known.ts";
import { confirm, pay, payBy, payTwice } from "./pay.ts";
import { happens, redirect, refund, refundOf } from "./refund.ts";
import type { Answered, Shop } from "./shop.ts";
import type { Step, StepOf } from "./steps.ts";
import { isCombined, isPartner, isV2, numbersOf, PARTNER_APPID, requestFor } from "./ways.ts";
import type { Asked, PlacedWay } from "./ways.ts";

/** Plays a step, and holds what is answered to what was answered before. */
export async function play(shop: Shop, known: Known, step: Step): Promise<void> {
  if ("place" in step) return place(shop, known, step);
  if ("again" in step) return placeAgain(shop, known, step);
  if ("scan" in step) return scan(shop, known, step);
  if ("confirm" in step) return confirm(shop, known, step);
  if ("pay" in step) return pay(shop, known, step);
  if ("payTwice" in step) return payTwice(shop, known, step);
  if ("close" in step) return close(shop, known, step);
  if ("reverse" in step) return reverse(shop, known, step);
  if ("refund" in step) return refund(shop, known, step);
  if ("happens" in step) return happens(shop, known, step);
  if ("redirect" in step) return redirect(shop, known, step);
  if ("wait" in step) return shop.advance(step.wait);
  return die(shop, known, step);
}

const MINUTE = 60_000;
const DAY = 86_400_000;

async function send(shop: Shop, asked: Asked): Promise<Answered> {
  const { path, body } = requestFor(asked);
  return isV2(asked.way) ? shop.v2(asked.way, path, body) : shop.v3(asked.way, path, body);
}

const targetIn = ({ says }: Answered): string =>
  String(says.code_url ?? says.h5_url ?? says.mweb_url ?? says.prepay_id);

async function place(shop: Shop, known: Known, { place: way, total, expires }: StepOf<"place">) {
  const now = shop.now();
  const asked: Asked = {
    way,
    number: known.next(),
    total,
    timeExpire: expires === null ? null : new Date(now + expires * MINUTE),
  };
  const answer = await send(shop, asked);
  expect(answer.code).toBe(undefined);
  const targets = [{ target: targetIn(answer), at: now }];
  const { number } = asked;
  known.orders.unshift({ way, number, asked, total, placedAt: now, targets, state: "open" });
}

/** Another way under the same number of the same merchant. */
const OTHER_WAYS: Readonly<Record<string, PlacedWay>> = {
  "v3 app": "v3 native",
  "v3 native": "v2 NATIVE",
  "v2 NATIVE": "v3 native",
  "v3 jsapi": "v2 JSAPI",
  "partner jsapi": "partner native",
  "partner native": "partner jsapi",
  "combined native": "combined jsapi",
  "combined jsapi": "combined native",
};

async function placeAgain(shop: Shop, known: Known, { again, change }: StepOf<"again">) {
  const order = known.order(again, isOpen);
  if (order === undefined || order.targets.length === 0) return;
  const changed = {
    ...order.asked,
    ...(change === "total" && { total: order.total + 1 }),
    ...(change === "way" && { way: OTHER_WAYS[order.way] ?? "v3 app" }),
  };
  const now = shop.now();
  const answer = await send(shop, changed);
  if (answer.code !== undefined) {
    // The same again is refused for what became of the order alone.
    const open = order.state === "open" && now < order.placedAt + 7 * DAY;
    if (open && change === "nothing") expect(answer.code).toBe(undefined);
    return;
  }
  expect([order.state, changed]).toEqual([
    order.state === "unknown" ? "unknown" : "open",
    order.asked,
  ]);
  order.targets.unshift({ target: targetIn(answer), at: now });
}

async function scan(shop: Shop, known: Known, { scan: way, total, outcome, who }: StepOf<"scan">) {
  const openid = shop.payer(way, who);
  const shown = await shop.control("POST", `/users/${openid}/payment-codes`, {
    ...(outcome !== null && { outcome }),
  });
  const now = shop.now();
  const asked: Asked = {
    way,
    number: known.next(),
    total,
    timeExpire: null,
    code: shown.says.code,
  };
  const answer = await send(shop, asked);
  const { number } = asked;
  const waits = answer.code === "USERPAYING" || answer.says.code === "USERPAYING";
  const state = waits ? "asked" : answer.code === undefined ? "paid" : "failed";
  known.orders.unshift({ way, number, asked, total, placedAt: now, targets: [], state });
}

async function close(shop: Shop, known: Known, { close, version }: StepOf<"close">): Promise<void> {
  const order = known.order(close, isOpen);
  if (order === undefined) return;
  const answer = await closing(shop, order, version);
  if (answer.code !== undefined) return;
  expect([isCombined(order.way), version]).not.toEqual([true, "v2"]);
  expect(["open", "closed", "unknown"]).toContain(order.state);
  order.state = "closed";
}

async function closing(shop: Shop, order: KnownOrder, version: "v2" | "v3"): Promise<Answered> {
  const { way, number } = order;
  if (isCombined(way) && version === "v2") {
    // A part alone is not closed, by either version.
    const [out_trade_no = ""] = numbersOf(way, number);
    const path = `${transactions(order)}/out-trade-no/${out_trade_no}/close`;
    expect((await shop.v3(way, path, named(order, "v3"))).code).toBe("ORDER_NOT_EXIST");
    return shop.v2(way, "/pay/closeorder", { ...named(order, "v2"), out_trade_no });
  }
  if (isCombined(way)) {
    const path = `/v3/combine-transactions/out-trade-no/${number}/close`;
    return shop.v3(way, path, {
      combine_appid: SHOP_APPID,
      sub_orders: numbersOf(way, number).map((out_trade_no) => ({ mchid: SHOP, out_trade_no })),
    });
  }
  if (version === "v2") {
    return shop.v2(way, "/pay/closeorder", { ...named(order, version), out_trade_no: number });
  }
  return shop.v3(way, `${transactions(order)}/out-trade-no/${number}/close`, named(order, version));
}

async function reverse(shop: Shop, known: Known, { reverse, version }: StepOf<"reverse">) {
  const order = known.order(reverse, isScanned);
  if (order === undefined || isCombined(order.way)) return;
  const { way, number } = order;
  const appid = isPartner(way) ? { sp_appid: PARTNER_APPID } : { appid: SHOP_APPID };
  const answer =
    version === "v2"
      ? await shop.v2(way, "/secapi/pay/reverse", { ...named(order, "v2"), out_trade_no: number })
      : await shop.v3(way, `${transactions(order)}/out-trade-no/${number}/reverse`, {
          ...appid,
          ...named(order, "v3"),
        });
  if (answer.code !== undefined) return;
  expect(["asked", "paid", "failed", "reversed"]).toContain(order.state);
  order.state = "reversed";
}

/** Nobody hears the answer to what is under way; whether it happened shows later. */
async function die(shop: Shop, known: Known, { die, amid, turns }: StepOf<"die">): Promise<void> {
  const order = known.order(die, amid === "refund" ? isPaid : isOpen);
  if (order === undefined || amid === null) return shop.die();
  const going =
    amid === "payment"
      ? payBy(shop, order, { who: 0, outcome: "paid", from: null })
      : shop.v3(
          order.way,
          "/v3/refund/domestic/refunds",
          refundOf(order, `refund-${known.next()}`, 1, null).body,
        );
  for (let turn = 0; turn < turns; turn++) await new Promise(setImmediate);
  await shop.die();
  await going;
  if (amid === "payment" && order.state === "open") order.state = "unknown";
}
