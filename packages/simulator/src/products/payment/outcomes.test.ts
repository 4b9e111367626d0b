import { expect, test } from "vitest";
import { ask } from "../../../test/helpers/ask.ts";
import { PAYER, SHOP, usePayment } from "../../../test/helpers/payment.ts";
import { merchantAccount } from "../ledger/accounts.ts";
import { balanceOf, sumOfAll } from "../ledger/balances.ts";
import type { PaymentOutcome } from "./outcome.ts";
import { pay } from "./pay.ts";

const { get, placeJsapi, post, world } = usePayment();

let orders = 0;

const place = async () => {
  const number = `outcome-${++orders}`;
  return { number, target: await placeJsapi({ outTradeNo: number }) };
};

const stateOf = async (number: string): Promise<unknown> =>
  (await get(`/v3/pay/transactions/out-trade-no/${number}?mchid=${SHOP}`)).json.trade_state;

const failing: readonly (readonly [PaymentOutcome, zh: string, en: RegExp])[] = [
  ["wrong-password", "支付密码错误，请重试", /password is wrong/],
  ["insufficient-balance", "零钱余额不足，请更换支付方式", /not enough/],
  ["card-refused", "银行卡支付失败，请更换支付方式", /bank refused/],
  ["risk-refused", "当前交易存在风险，无法完成支付", /risky/],
  ["late", "该订单已过期，请重新下单", /is over/],
  ["closed", "该订单已关闭", /is closed/],
];

test.each(failing)("who is to end as %s reads why, and may pay later", async (outcome, zh, en) => {
  const { number, target } = await place();
  const byCall = await pay(world().context, { openid: PAYER, target, outcome });
  expect(byCall).toMatchObject({ result: "failed", message: zh });
  const { json } = await ask(world().context, `POST /users/${PAYER}/payments`, {
    body: { target, outcome },
  });
  expect(json).toEqual({
    result: "failed",
    message: zh,
    message_en: expect.stringMatching(en),
    why: [expect.stringMatching(/[a-z]/)],
    why_zh: [expect.stringMatching(/\p{Script=Han}/u)],
  });
  const onPage = await ask(world().context, `POST /phone/user-1/payment/${target}`, {
    body: { action: "pay", outcome },
  });
  expect(onPage).toMatchObject({ status: 400, json: { message: zh, why_zh: json.why_zh } });
  expect(await stateOf(number)).toBe("NOTPAY");
  expect(await pay(world().context, { openid: PAYER, target })).toMatchObject({ result: "paid" });
});

test("a cancelled attempt leaves the order as it was", async () => {
  const { number, target } = await place();
  const cancelled = await pay(world().context, { openid: PAYER, target, outcome: "cancelled" });
  expect(cancelled).toEqual({ result: "cancelled" });
  expect(await stateOf(number)).toBe("NOTPAY");
});

test("of two phones that pay at once one wins, and the money moves once", async () => {
  const { db } = world().context.store;
  const held = () => balanceOf(db, merchantAccount(SHOP, "unsettled"));
  const before = await held();
  const { number, target } = await place();
  const { json } = await ask(world().context, `POST /users/user-1/payments`, {
    body: { target, outcome: "twice" },
  });
  expect(json).toMatchObject({
    result: "paid",
    transaction: { out_trade_no: number, trade_state: "SUCCESS" },
    other: { result: "failed", why: ["Somebody else paid or closed the order meanwhile."] },
  });
  // The price less the fee of 0.6 %.
  expect((await held()) - before).toBe(1299 - 8);
  expect(await sumOfAll(db)).toBe(0);
});

test("what is truly over is refused whatever the attempt is to end as", async () => {
  const { number, target } = await place();
  await post(`/v3/pay/transactions/out-trade-no/${number}/close`, { mchid: SHOP });
  for (const outcome of ["paid", "twice", "late", "wrong-password"] as const) {
    expect(await pay(world().context, { openid: PAYER, target, outcome })).toMatchObject({
      result: "failed",
      message: "该订单已关闭",
    });
  }
});

test("an outcome that there is not is refused with those that there are", async () => {
  const { target } = await place();
  const body = { target, outcome: "lucky" };
  expect(await ask(world().context, "POST /users/user-1/payments", { body })).toMatchObject({
    status: 400,
    json: { member: "outcome", message: expect.stringContaining("late, closed, twice") },
  });
});

test("a password that is entered has to be the user's; where none is, none is asked for", async () => {
  const { context } = world();
  const made = await ask(context, "POST /users", { body: { password: "246810" } });
  const { person } = made.json;
  const placeNative = async () =>
    (
      await post("/v3/pay/transactions/native", {
        appid: made.json.accounts[0].appid,
        mchid: SHOP,
        description: "一杯咖啡",
        out_trade_no: `outcome-${++orders}`,
        notify_url: "https://shop.example/notify",
        amount: { total: 100 },
      })
    ).json.code_url;
  const paying = async (user: string, password?: string) =>
    (
      await ask(context, `POST /users/${user}/payments`, {
        body: { target: await placeNative(), ...(password && { password }) },
      })
    ).json;
  const wrong = { result: "failed", message: "支付密码错误，请重试" };
  expect(await paying(person, "123456")).toMatchObject(wrong);
  expect(await paying(person, "246810")).toMatchObject({ result: "paid" });
  expect(await paying(person)).toMatchObject({ result: "paid" });
  expect(await paying("user-1", "246810")).toMatchObject(wrong);
  expect(await paying("user-1", "123456")).toMatchObject({ result: "paid" });
  const user = await ask(context, `GET /users/${person}`);
  expect(user.json).toMatchObject({ person, password: "246810", balance: 1_000_000 - 200 });
  for (const password of ["12345", "1234567", "abcdef", "", 123_456]) {
    const refused = await ask(context, "POST /users", { body: { password } });
    expect(refused).toMatchObject({ status: 400, json: { member: "password" } });
  }
});
