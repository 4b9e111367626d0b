import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { usePayment } from "../../../test/helpers/payment.ts";
import { applyFor, happens } from "../../../test/helpers/refund.ts";
import type { RefundWanted } from "../../../test/helpers/refund.ts";
import { documentedError } from "../../core/refusal.ts";
import { merchantAccount } from "../ledger/accounts.ts";
import type { MerchantAccount } from "../ledger/accounts.ts";
import { balanceOf, sumOfAll } from "../ledger/balances.ts";
import { dayOf, endOf } from "./day.ts";

const SELLER = "1230000109";
const { placeJsapi, pay, world } = usePayment();

const balance = (account: MerchantAccount): Promise<number> =>
  balanceOf(world().context.store.db, merchantAccount(SELLER, account));

/** What the merchant has that is unsettled, and that is available. All money counted, of the world and of each day. */
const held = async (): Promise<readonly [unsettled: number, available: number]> => {
  const { db } = world().context.store;
  expect(await sumOfAll(db)).toBe(0);
  const days = await db.selectFrom("takings").select("amount").execute();
  const unsettled = await balance("unsettled");
  expect(days.reduce((sum, { amount }) => sum + amount, 0)).toBe(unsettled);
  return [unsettled, await balance("available")];
};

/** Moves the clock to an hour of a day in China, counted from today. */
const goTo = async (day: number, hour: number): Promise<void> => {
  const { clock } = world().context;
  const midnight = endOf(dayOf(clock.now())) + (day - 1) * 86_400_000;
  await clock.advance(midnight + hour * 3_600_000 - clock.now());
};

let number = 0;

/** A paid order; of 1000 fen WeChat Pay keeps six. */
const buy = async (total = 1000): Promise<string> => {
  const outTradeNo = `sold-${++number}`;
  expect(await pay(await placeJsapi({ total, outTradeNo }))).toMatchObject({ result: "paid" });
  return outTradeNo;
};

const refund = (order: string, amount = 1000, more: Partial<RefundWanted> = {}) =>
  applyFor(world(), order, { outRefundNo: `r-${++number}`, amount, total: 1000, ...more });

const refusal = (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => "accepted",
    (error: unknown) => {
      const refused = documentedError(error);
      return refused && [refused.status, refused.code, refused.message];
    },
  );

/** What `held` gave before a test's orders. */
let before: readonly [number, number] = [0, 0];
const gained = async (): Promise<readonly number[]> => {
  const now = await held();
  return [now[0] - before[0], now[1] - before[1]];
};

// All begin at noon, everything before settled.
beforeAll(() => goTo(1, 12));
beforeEach(async () => {
  await goTo(2, 12);
  before = await held();
});

describe("what was paid on a day", () => {
  test("becomes available at nine the next morning, in one movement", async () => {
    await buy();
    await buy();
    await goTo(0, 23);
    await buy();
    await goTo(1, 8);
    expect(await gained()).toEqual([3 * 994, 0]);
    await goTo(0, 9);
    expect(await gained()).toEqual([0, 3 * 994]);
    const { db } = world().context.store;
    const day = dayOf(world().context.clock.now() - 86_400_000);
    const settled = await db
      .selectFrom("movements")
      .select("number")
      .where("kind", "=", "settlement")
      .where("number", "=", day)
      .execute();
    expect(settled).toEqual([{ number: day }]);
  });

  test("is settled alone: what was paid that morning waits for its own day", async () => {
    await buy();
    await goTo(1, 8);
    await buy(500);
    await goTo(0, 9);
    expect(await gained()).toEqual([497, 994]);
    await goTo(1, 9);
    expect(await gained()).toEqual([0, 994 + 497]);
  });

  test("is settled without what was refunded of it, each refund from the day of its order", async () => {
    const [yesterday] = [await buy()];
    await goTo(1, 8);
    const today = await buy();
    await refund(today);
    expect(await gained()).toEqual([994, 0]);
    await goTo(0, 9);
    expect(await gained()).toEqual([0, 994]);
    await refund(yesterday);
    expect(await gained()).toEqual([0, 0]);
  });

  test("moves nothing where everything was refunded", async () => {
    await refund(await buy());
    await goTo(1, 9);
    expect(await gained()).toEqual([0, 0]);
  });

  test("is settled day by day, however far the clock is moved at once", async () => {
    await buy();
    await goTo(1, 1);
    await buy();
    await goTo(5, 12);
    expect(await gained()).toEqual([0, 2 * 994]);
  });
});

describe("a refund is paid from where the order's money lies", () => {
  test("before settlement and after it", async () => {
    const order = await buy();
    expect(await refund(order, 100)).toMatchObject({ funds_account: "UNSETTLED" });
    await goTo(1, 9);
    expect(await refund(order, 100)).toMatchObject({ funds_account: "AVAILABLE" });
    expect(await gained()).toEqual([0, 994 - 200 + 1]);
  });

  test("unsettled money is refused once it is settled, available money while there is not enough", async () => {
    const order = await buy();
    const dear = await buy(5_000_000);
    const all = { amount: 5_000_000, total: 5_000_000 };
    expect(await refusal(refund(dear, 1, { ...all, fundsAccount: "AVAILABLE" }))).toEqual([
      403,
      "NOT_ENOUGH",
      "基本账户余额不足，请充值后重新发起",
    ]);
    await refund(dear, 1, all);
    await goTo(1, 9);
    expect(await refusal(refund(order, 100, { fundsAccount: "UNSETTLED" }))).toEqual([
      403,
      "NOT_ENOUGH",
      "交易未结算资金不足，请使用可用余额退款",
    ]);
    expect(await refund(order, 100, { fundsAccount: "AVAILABLE" })).toMatchObject({
      funds_account: "AVAILABLE",
    });
  });

  test("that is closed returns there; where the day was settled meanwhile, to what is available", async () => {
    const order = await buy();
    const early = await refund(order, 400);
    await happens(world(), early.id, "close");
    expect(await gained()).toEqual([994, 0]);
    await goTo(1, 8 + 59 / 60);
    const late = await refund(order, 400);
    expect(await gained()).toEqual([596, 0]);
    await goTo(0, 9);
    expect(await gained()).toEqual([0, 596]);
    await happens(world(), late.id, "close");
    expect(await gained()).toEqual([0, 994]);
  });
});
