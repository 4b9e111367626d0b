import { expect, test } from "vitest";
import { ask } from "../../../test/helpers/ask.ts";
import { SHOP, SHOP_APPID, usePayment } from "../../../test/helpers/payment.ts";
import { sumOfAll } from "../ledger/balances.ts";
import { pay } from "../payment/pay.ts";
import { createUser } from "./create-user.ts";
import { UserExistsError, UserOptionError } from "./user-options.ts";
import type { UserOptions } from "./user-options.ts";

const { post, world } = usePayment();

let orders = 0;

/** Places an order that anybody may pay. */
const placeNative = async (total = 1299): Promise<string> => {
  const { json } = await post("/v3/pay/transactions/native", {
    appid: SHOP_APPID,
    mchid: SHOP,
    description: "一杯咖啡",
    out_trade_no: `wallet-${++orders}`,
    notify_url: "https://shop.example/notify",
    amount: { total },
  });
  return json.code_url;
};

const payAs = async (options: UserOptions, from?: string, total?: number) => {
  const { openid } = await createUser(world().context, options);
  const target = await placeNative(total);
  return pay(world().context, { openid, target, ...(from !== undefined && { from }) });
};

const paidFrom = (bank_type: string) => ({ result: "paid", transaction: { bank_type } });

const notEnough = { result: "failed", message: "零钱余额不足，请更换支付方式" };
const refused = { result: "failed", message: "银行卡支付失败，请更换支付方式" };

test.each<[string, UserOptions, string | undefined, object]>([
  ["the balance pays where it is enough", { balance: 1299 }, undefined, paidFrom("OTHERS")],
  [
    "the first card pays what the balance can't",
    { balance: 1298 },
    undefined,
    paidFrom("CMB_DEBIT"),
  ],
  [
    "a card that is refused is passed over",
    { balance: 0, cards: [{ bankType: "ABC_DEBIT", refused: true }, { bankType: "ICBC_CREDIT" }] },
    undefined,
    paidFrom("ICBC_CREDIT"),
  ],
  ["the card that is named pays", { balance: 9999 }, "CMB_CREDIT", paidFrom("CMB_CREDIT")],
  ["a balance that is named has to be enough", { balance: 1298 }, "balance", notEnough],
  [
    "without cards the balance has to be enough",
    { balance: 1298, cards: [] },
    undefined,
    notEnough,
  ],
  ["a refused card that is named does not pay", {}, "ICBC_DEBIT", refused],
  [
    "a card that the user has not does not pay",
    {},
    "BOC_DEBIT",
    { result: "failed", why: [expect.stringContaining("CMB_DEBIT, CMB_CREDIT, ICBC_DEBIT")] },
  ],
])("%s", async (_, options, from, want) => {
  expect(await payAs(options, from)).toMatchObject(want);
  expect(await sumOfAll(world().context.store.db)).toBe(0);
});

test("what was not paid can be paid by something else", async () => {
  const { openid } = await createUser(world().context, { balance: 0 });
  const target = await placeNative();
  const { context } = world();
  expect(await pay(context, { openid, target, from: "balance" })).toMatchObject(notEnough);
  expect(await pay(context, { openid, target, from: "CMB_DEBIT" })).toMatchObject({
    result: "paid",
  });
});

test("of two payments at once that the balance is enough for once, one is made", async () => {
  const { context } = world();
  const { openid } = await createUser(context, { balance: 1500, cards: [] });
  const targets = [await placeNative(), await placeNative()];
  const results = await Promise.all(targets.map((target) => pay(context, { openid, target })));
  expect(results.map(({ result }) => result).toSorted()).toEqual(["failed", "paid"]);
});

test("users are made and listed by the control API, with what they have", async () => {
  const { context } = world();
  const body = {
    openid: "oOfTheApi",
    nickname: "小明",
    balance: 500,
    cards: [{ bankType: "BOC_CREDIT" }],
  };
  const made = await ask(context, "POST /users", { body });
  expect(made).toMatchObject({
    status: 201,
    json: {
      nickname: "小明",
      balance: 500,
      cards: [{ bankType: "BOC_CREDIT" }],
      accounts: [{ appid: SHOP_APPID, openid: "oOfTheApi" }],
    },
  });
  await ask(context, "POST /users/oOfTheApi/payments", {
    body: { target: await placeNative(300) },
  });
  const { users } = (await ask(context, "GET /users?limit=1000")).json;
  const find = (person: string) => users.find((user: { person: string }) => user.person === person);
  expect(find(made.json.person)).toMatchObject({ balance: 200 });
  expect(find("user-1")).toMatchObject({ balance: 1_000_000 });
  expect(await ask(context, "POST /users", { body })).toMatchObject({
    status: 409,
    json: { member: "openid" },
  });
  await expect(createUser(context, { openid: "oOfTheApi" })).rejects.toThrow(UserExistsError);
});

test.each([
  ["openid", "with space"],
  ["openid", ""],
  ["appid", "wx1"],
  ["nickname", "two\nlines"],
  ["balance", -1],
  ["balance", 1.5],
  ["balance", "100"],
  ["balance", 1e15],
  ["cards", "CMB_DEBIT"],
  ["cards", [{ bankType: "CMB" }]],
  ["cards", [{ bankType: "CMB_DEBIT", refused: "yes" }]],
  ["cards", [{ bankType: "CMB_DEBIT", number: "6225" }]],
  ["cards", [{ bankType: "CMB_DEBIT" }, { bankType: "CMB_DEBIT" }]],
])("a user can't have the %s %j", async (option, value) => {
  const made = createUser(world().context, { [option]: value });
  await expect(made).rejects.toThrow(UserOptionError);
  await expect(made).rejects.toMatchObject({ option });
});
