import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { cells, wholeBill } from "../../../test/helpers/bill.ts";
import type { BillTable } from "../../../test/helpers/bill.ts";
import type { Context } from "../../core/context.ts";
import { openContext } from "../../open-context.ts";
import { merchantAccount, OUTSIDE } from "../ledger/accounts.ts";
import type { MerchantAccount } from "../ledger/accounts.ts";
import { postMovement } from "../ledger/post.ts";
import { fundBill } from "./fund-bill.ts";

const NOON = Date.parse("2026-12-01T04:00:00Z");
const day = { date: "2026-12-01", from: NOON, to: NOON + 1000 };
const SHOP = "1230000109";

let context: Context;
let now: number;

beforeEach(async () => {
  now = NOON;
  context = await openContext({ wallClock: () => now });
});

/** Moves money to an account, or away. */
const moves = (amounts: readonly number[], account: MerchantAccount = "unsettled"): Promise<void> =>
  context.store.db.transaction().execute(async (tx) => {
    for (const amount of amounts) {
      await postMovement(context, tx, {
        kind: amount > 0 ? "payment" : "refund",
        reference: `moved-${amount}`,
        number: "order-1",
        lines: [
          [OUTSIDE, -amount],
          [merchantAccount(SHOP, account), amount],
        ],
      });
    }
  });

const bill = (account = "BASIC"): Promise<BillTable> =>
  wholeBill(fundBill(context.store.db, { owners: [SHOP], account, saysWhose: false }, day));

const left = async (account?: string): Promise<(string | undefined)[]> =>
  cells(await bill(account), "账户结余(元)").flat();

describe("a fund bill", () => {
  beforeEach(() => onTestFinished(() => context.store.close()));

  test("has the movements of one moment in the order in which they happened, each with what was left then", async () => {
    await moves([500, -100, 300, -250, 7, -450]);
    expect(await left()).toEqual(["5.00", "4.00", "7.00", "4.50", "4.57", "0.07"]);
  });

  test("goes on over its pages, whatever moved in one moment", async () => {
    const amounts = Array.from({ length: 1201 }, (_, index) => (index % 2 === 0 ? 3 : -2));
    await moves(amounts);
    let sum = 0;
    const wanted = amounts.map((amount) => ((sum += amount) / 100).toFixed(2));
    expect(await left()).toEqual(wanted);
    expect((await bill()).summary).toEqual(["1201", "601", "18.03", "600", "12.00"]);
  });

  test("begins with what the day before left, and does not see what moved after the day", async () => {
    now = NOON - 5000;
    await moves([1000]);
    now = NOON;
    await moves([-1]);
    now = NOON + 5000;
    await moves([-200]);
    expect(await left()).toEqual(["9.99"]);
  });

  test("shows what moves between accounts of its own nowhere, and other accounts in their own bills", async () => {
    await moves([1000]);
    await context.store.db.transaction().execute((tx) =>
      postMovement(context, tx, {
        kind: "settlement",
        reference: "settled",
        number: "settled",
        lines: [
          [merchantAccount(SHOP, "unsettled"), -400],
          [merchantAccount(SHOP, "available"), 400],
        ],
      }),
    );
    await moves([50], "operation");
    await moves([-5], "available");
    await moves([-5]);
    expect(await left()).toEqual(["10.00", "9.95", "9.90"]);
    expect(await left("OPERATION")).toEqual(["0.50"]);
    expect((await bill("FEES")).rows).toEqual([]);
  });
});
