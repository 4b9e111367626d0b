import { expect, test } from "vitest";
import { PAYER, SHOP, SHOP_APPID, usePayment } from "../../../test/helpers/payment.ts";
import { merchantAccount, walletOf, WECHATPAY_FEES } from "../ledger/accounts.ts";
import { balanceOf, sumOfAll } from "../ledger/balances.ts";
import { showCode } from "./payment-codes.ts";

const { placeJsapi, pay, post, get, world } = usePayment();

const held = (account: Parameters<typeof balanceOf>[1]): Promise<number> =>
  balanceOf(world().context.store.db, account);

test("a payment takes from the payer what the merchant gets, less the fee, and all accounts together stay at zero", async () => {
  await pay(await placeJsapi({ total: 10_000 }));
  expect(await held(walletOf("user-1"))).toBe(990_000);
  expect(await held(merchantAccount("1230000109", "unsettled"))).toBe(9_940);
  expect(await held(WECHATPAY_FEES)).toBe(60);
  expect(await sumOfAll(world().context.store.db)).toBe(0);
});

test("what is to be shared is kept back", async () => {
  await pay(await placeJsapi({ total: 500, profitSharing: true }));
  expect(await held(merchantAccount("1230000109", "frozen"))).toBe(497);
});

test("what the balance does not hold comes from a bank", async () => {
  expect(await pay(await placeJsapi({ total: 9_999_999 }))).toMatchObject({
    result: "paid",
    transaction: { bank_type: "CMB_DEBIT" },
  });
  expect(await sumOfAll(world().context.store.db)).toBe(0);
});

test("the merchant is told of a payment by the resource that a query answers", async () => {
  await pay(await placeJsapi({ outTradeNo: "order-told" }));
  const told = await world().outbox();
  const { resource, body } = told.at(-1) ?? {};
  expect(body).toMatchObject({ event_type: "TRANSACTION.SUCCESS", summary: "支付成功" });
  const queried = await get("/v3/pay/transactions/out-trade-no/order-told?mchid=1230000109");
  expect(resource).toEqual(queried.json);
});

test("what is reversed goes back whole, once, and the fee to the seller", async () => {
  const { context } = world();
  const before = [
    await held(walletOf("user-1")),
    await held(merchantAccount("1230000109", "unsettled")),
    await held(WECHATPAY_FEES),
  ];
  const { code } = await showCode(context, { openid: PAYER });
  await post("/v3/pay/transactions/codepay", {
    appid: SHOP_APPID,
    mchid: SHOP,
    description: "一杯咖啡",
    out_trade_no: "till-money",
    payer: { auth_code: code },
    amount: { total: 10_000 },
    scene_info: { store_info: { id: "1" } },
  });
  expect(await held(merchantAccount("1230000109", "unsettled"))).toBe((before[1] ?? 0) + 9_940);
  for (const _ of [1, 2]) {
    const reversed = await post("/v3/pay/transactions/out-trade-no/till-money/reverse", {
      appid: SHOP_APPID,
      mchid: SHOP,
    });
    expect(reversed.status).toBe(200);
  }
  expect([
    await held(walletOf("user-1")),
    await held(merchantAccount("1230000109", "unsettled")),
    await held(WECHATPAY_FEES),
  ]).toEqual(before);
  expect(await sumOfAll(context.store.db)).toBe(0);
});
