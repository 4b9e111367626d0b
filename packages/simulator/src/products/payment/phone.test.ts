import { expect, test } from "vitest";
import { PAYER, usePayment } from "../../../test/helpers/payment.ts";
import { cashierPage } from "./phone.ts";

const { placeJsapi, world } = usePayment();

const who = (): Promise<string> => Promise.resolve(PAYER);

const opened = async (id: string, after?: string) => cashierPage.open(world().context, id, after);

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
  await expect(cashierPage.actions["pay"]?.(world().context, id, who)).rejects.toThrow("已支付");
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
