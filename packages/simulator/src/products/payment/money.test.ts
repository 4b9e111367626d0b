import { expect, test } from "vitest";
import { usePayment } from "../../../test/helpers/payment.ts";
import { merchantAccount, walletOf, WECHATPAY_FEES } from "../ledger/accounts.ts";
import { balanceOf, sumOfAll } from "../ledger/balances.ts";

const { placeJsapi, pay, get, world } = usePayment();

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
