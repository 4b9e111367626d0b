import { expect, test } from "vitest";
import { PAYER, SHOP, SHOP_APPID, usePayment } from "../../../test/helpers/payment.ts";
import { cashierPage } from "./phone.ts";

const { placeJsapi, post, world } = usePayment();

const who = (): Promise<string> => Promise.resolve(PAYER);

const opened = async (id: string, after?: string) =>
  cashierPage.open(world().context, id, { after });

const listed = async () => {
  const { context } = world();
  const accounts = await context.store.db
    .selectFrom("users")
    .selectAll()
    .where("person", "=", "user-1")
    .execute();
  return cashierPage.list(context, { person: "user-1", accounts });
};

test("the cashier asks for the amount, takes it, and says so", async () => {
  const id = await placeJsapi({ total: 1205, outTradeNo: "cashier-1" });
  expect(await opened(id)).toMatchObject({
    status: 200,
    lead: { tone: "ask", heading: "¥ 12.05", who: "模拟商户 Simulated merchant" },
    buttons: [{ action: "pay" }, { action: "cancel" }],
  });
  expect(await listed()).toMatchObject([{ id, number: "cashier-1", waiting: true }]);
  await cashierPage.actions["pay"]?.(world().context, id, who);
  expect(await opened(id)).toMatchObject({ lead: { tone: "good" }, buttons: [] });
  expect(await listed()).toMatchObject([{ id, number: "cashier-1", waiting: false }]);
  await expect(cashierPage.actions["pay"]?.(world().context, id, who)).rejects.toThrow(
    "This order is paid",
  );
});

test("who cancels is told that nothing happened, and may go on", async () => {
  const id = await placeJsapi();
  await cashierPage.actions["cancel"]?.(world().context, id, who);
  expect(await opened(id, "cancel")).toMatchObject({ lead: { tone: "plain" } });
  expect(await opened(id)).toMatchObject({ lead: { tone: "ask" } });
});

test("what is unknown or over is said to be that", async () => {
  expect(await opened("wx-nothing")).toMatchObject({ status: 404 });
  const id = await placeJsapi();
  await world().context.clock.advance(2 * 3_600_000);
  expect(await opened(id)).toMatchObject({
    status: 410,
    heading: { en: "This payment has expired" },
  });
});

const placeCombined = async (number: string) => {
  const part = (out_trade_no: string, description: string, total_amount: number) => ({
    mchid: SHOP,
    attach: "a",
    amount: { total_amount, currency: "CNY" },
    out_trade_no,
    description,
  });
  const { json } = await post("/v3/combine-transactions/jsapi", {
    combine_appid: SHOP_APPID,
    combine_mchid: SHOP,
    combine_out_trade_no: number,
    combine_payer_info: { openid: PAYER },
    notify_url: "https://shop.example/combined",
    sub_orders: [part(`${number}-a`, "Tea", 100), part(`${number}-b`, "Cake", 250)],
  });
  return String(json.prepay_id);
};

test("the cashier shows a combined order with its parts, takes the whole, and lists it once", async () => {
  const id = await placeCombined("whole-1");
  expect(await opened(id)).toMatchObject({
    lead: { tone: "ask", heading: "¥ 3.50" },
    facts: expect.arrayContaining([
      expect.objectContaining({ value: "Tea", number: `¥ 1.00 · ${SHOP}` }),
      expect.objectContaining({ value: "Cake", number: `¥ 2.50 · ${SHOP}` }),
      expect.objectContaining({ value: "whole-1" }),
    ]),
  });
  const entry = { id, about: "Tea + Cake", number: "whole-1" };
  const inList = async () => (await listed()).filter(({ number }) => number.startsWith("whole-1"));
  expect(await inList()).toMatchObject([{ ...entry, waiting: true }]);
  await cashierPage.actions["pay"]?.(world().context, id, who);
  expect(await opened(id)).toMatchObject({ lead: { tone: "good" }, buttons: [] });
  expect(await inList()).toMatchObject([{ ...entry, waiting: false }]);
});

test("what was paid stays listed after it was given back, and says so", async () => {
  const id = await placeJsapi({ outTradeNo: "given-back-1" });
  await cashierPage.actions["pay"]?.(world().context, id, who);
  const refund = await post("/v3/refund/domestic/refunds", {
    out_trade_no: "given-back-1",
    out_refund_no: "given-back-1",
    amount: { refund: 1299, total: 1299, currency: "CNY" },
  });
  expect(refund.status).toBe(200);
  const entry = (await listed()).find(({ number }) => number === "given-back-1");
  expect(entry).toMatchObject({ id, waiting: false, state: { en: "Refunded" } });
  expect(await opened(id)).toMatchObject({ lead: { heading: { en: "Refunded" } } });
});
