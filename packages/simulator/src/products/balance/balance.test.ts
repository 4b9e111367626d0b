import { beforeAll, expect, test } from "vitest";
import { usePayment } from "../../../test/helpers/payment.ts";
import { dayOf, endOf } from "../settlement/day.ts";

const SUB = "1900000109";
const { placeJsapi, pay, post, get, world } = usePayment();

/** The three days of this file: an order and a shared one, another order, today. */
let days: readonly string[] = [];

const toNoon = async (): Promise<string> => {
  const { clock } = world().context;
  await clock.advance(endOf(dayOf(clock.now())) + 12 * 3_600_000 - clock.now());
  return dayOf(clock.now());
};

beforeAll(async () => {
  const first = await toNoon();
  await pay(await placeJsapi({ total: 1000 }));
  await pay(await placeJsapi({ total: 500, profitSharing: true }));
  const second = await toNoon();
  await pay(await placeJsapi({ total: 10_000 }));
  days = [first, second, await toNoon()];
});

const path = (kind: "balance" | "dayendbalance", account = "BASIC", date?: string): string =>
  `/v3/merchant/fund/${kind}/${account}${date === undefined ? "" : `?date=${date}`}`;

test("the balance is what is settled; what waits for settlement or sharing is pending", async () => {
  await pay(await placeJsapi({ total: 2000 }));
  expect((await get(path("balance"))).json).toEqual({
    available_amount: 994 + 9940,
    pending_amount: 1988 + 497,
  });
});

test("the operation account holds what transfers are paid from, the account of fees nothing", async () => {
  for (const [account, available_amount] of [
    ["OPERATION", 10_000_000],
    ["FEES", 0],
  ] as const) {
    expect((await get(path("balance", account))).json).toEqual({
      available_amount,
      pending_amount: 0,
    });
  }
});

test("the balance at the end of a day is what there was then; without a date, of yesterday", async () => {
  const at = async (date?: string) => (await get(path("dayendbalance", "BASIC", date))).json;
  const yesterday = { available_amount: 994, pending_amount: 9940 + 497 };
  expect(await at(days[0])).toEqual({ available_amount: 0, pending_amount: 994 + 497 });
  expect(await at(days[1])).toEqual(yesterday);
  expect(await at()).toEqual(yesterday);
});

test("a day that is not over, is too long ago or is none has no balance", async () => {
  for (const date of [days[2], "2030-01-01", "2020-01-01", "2026-13-01"]) {
    expect((await get(path("dayendbalance", "BASIC", date))).status).toBe(400);
  }
  expect((await get(path("dayendbalance", "BASIC", days[2]))).json).toMatchObject({
    code: "INVALID_REQUEST",
    message: "该账户在指定时间不存在",
  });
});

test("a platform asks for the balances of its sub-merchants, and for no others", async () => {
  const platform = await world().merchant("1900000100");
  const placed = await post(
    "/v3/pay/partner/transactions/native",
    {
      sp_appid: "wx8888888888888888",
      sp_mchid: platform.mchid,
      sub_mchid: SUB,
      description: "一杯咖啡",
      out_trade_no: "partner-1",
      notify_url: "https://shop.example/notify",
      amount: { total: 1000 },
    },
    platform,
  );
  expect(await pay(placed.json.code_url)).toMatchObject({ result: "paid" });
  const ask = async (what: string) => (await get(`/v3/ecommerce/fund/${what}`, platform)).json;
  const now = { available_amount: 0, pending_amount: 994, account_type: "BASIC" };
  expect(await ask(`balance/${SUB}`)).toEqual({ sub_mchid: SUB, ...now });
  expect(await ask(`enddaybalance/${SUB}?date=${days[1]}`)).toEqual({
    sub_mchid: SUB,
    ...now,
    pending_amount: 0,
  });
  expect(await ask(`balance/${SUB}?account_type=DEPOSIT`)).toMatchObject({
    code: "INVALID_REQUEST",
    message: "输入账户类型未开通",
  });
  expect(await ask("balance/1230000109")).toMatchObject({ code: "NO_AUTH" });
});
