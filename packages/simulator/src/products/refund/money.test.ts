import { describe, expect, test } from "vitest";
import { usePayment } from "../../../test/helpers/payment.ts";
import { applyFor, happens } from "../../../test/helpers/refund.ts";
import type { RefundWanted } from "../../../test/helpers/refund.ts";
import {
  merchantAccount,
  REFUNDS_UNDER_WAY,
  walletOf,
  WECHATPAY_FEES,
} from "../ledger/accounts.ts";
import { balanceOf, sumOfAll } from "../ledger/balances.ts";

const { placeJsapi, pay, world } = usePayment();

/** What the payer, the merchant, WeChat Pay and the way between them hold. */
const held = async (): Promise<readonly number[]> => {
  const { db } = world().context.store;
  expect(await sumOfAll(db)).toBe(0);
  const accounts = [
    walletOf("user-1"),
    merchantAccount("1230000109", "unsettled"),
    WECHATPAY_FEES,
    REFUNDS_UNDER_WAY,
  ];
  return Promise.all(accounts.map((account) => balanceOf(db, account)));
};

let number = 0;

/** A paid order, and what everybody held before it. */
const buy = async (total: number): Promise<string> => {
  const outTradeNo = `bought-${++number}`;
  await pay(await placeJsapi({ total, outTradeNo }));
  return outTradeNo;
};

const refund = (order: string, amount: number, total: number, more: Partial<RefundWanted> = {}) =>
  applyFor(world(), order, { outRefundNo: `r-${++number}`, amount, total, ...more });

describe("the money of a refund", () => {
  test("leaves the merchant at once, is on its way, and is with the payer in the end", async () => {
    const order = await buy(10_000);
    const [wallet = 0, unsettled = 0, fees = 0, under = 0] = await held();
    await refund(order, 5000, 10_000);
    // Half of the fee of 60 comes back with half of the price.
    expect(await held()).toEqual([wallet, unsettled - 4970, fees - 30, under + 5000]);
    await world().context.clock.advance("5m");
    expect(await held()).toEqual([wallet + 5000, unsettled - 4970, fees - 30, under]);
  });

  test("of the whole order leaves the merchant with nothing, fee and all", async () => {
    const before = await held();
    const order = await buy(999);
    await refund(order, 999, 999);
    await world().context.clock.advance("5m");
    expect(await held()).toEqual(before);
  });

  test("of all parts together gives all of the fee back, however it is divided", async () => {
    const before = await held();
    const order = await buy(1000);
    for (const part of [333, 333, 333, 1]) {
      await refund(order, part, 1000);
      await world().context.clock.advance("1m");
    }
    await world().context.clock.advance("5m");
    expect(await held()).toEqual(before);
  });

  test("of a refund that is closed returns, and the fee is due again", async () => {
    const order = await buy(10_000);
    const before = await held();
    const { id } = await refund(order, 4000, 10_000);
    await happens(world(), id, "close");
    expect(await held()).toEqual(before);
    await world().context.clock.advance("5m");
    expect(await held()).toEqual(before);
  });

  test("that can't arrive stays on its way", async () => {
    const order = await buy(10_000);
    const [wallet = 0, , , under = 0] = await held();
    const { id } = await refund(order, 4000, 10_000);
    await happens(world(), id, "abnormal");
    await world().context.clock.advance("5m");
    expect(await held()).toMatchObject([
      wallet,
      expect.any(Number),
      expect.any(Number),
      under + 4000,
    ]);
    expect(await happens(world(), id, "success")).toMatchObject({ json: { status: "SUCCESS" } });
    expect((await held())[0]).toBe(wallet + 4000);
  });
});
