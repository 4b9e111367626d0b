import * as fc from "fast-check";
import { expect, test } from "vitest";
import { cells, fen, wholeBill } from "../../../test/helpers/bill.ts";
import { PAYER, SHOP, SHOP_APPID, usePayment } from "../../../test/helpers/payment.ts";
import { applyFor, happens } from "../../../test/helpers/refund.ts";
import { documentedError } from "../../core/refusal.ts";
import { merchantAccount } from "../ledger/accounts.ts";
import { balanceOf, sumOfAll } from "../ledger/balances.ts";
import { showCode } from "../payment/payment-codes.ts";
import type { RefundRow } from "../refund/tables.ts";
import { fundBill } from "./fund-bill.ts";
import { tradeBill } from "./trade-bill.ts";

const { pay, placeJsapi, post, world } = usePayment();

/** What a shop lives: who pays how, what goes back, what becomes of it. */
const happenings = fc.array(
  fc.oneof(
    fc.record({ sell: fc.integer({ min: 1, max: 5000 }), way: fc.constantFrom("page", "till") }),
    fc.record({ share: fc.integer({ min: 1, max: 5000 }) }),
    fc.record({ refund: fc.nat(20), part: fc.integer({ min: 1, max: 2500 }) }),
    fc.record({
      refundEnds: fc.nat(20),
      as: fc.constantFrom("success" as const, "abnormal" as const, "close" as const),
    }),
    fc.record({ reverse: fc.nat(20) }),
    fc.record({ seconds: fc.integer({ min: 60, max: 300 }) }),
  ),
  { minLength: 12, maxLength: 25 },
);

interface Sold {
  readonly number: string;
  readonly total: number;
}

let count = 0;

async function sell(total: number, way: string, profitSharing = false): Promise<Sold> {
  const number = `sold-${++count}`;
  if (way === "page") {
    await pay(await placeJsapi({ total, outTradeNo: number, profitSharing }));
    return { number, total };
  }
  const { code } = await showCode(world().context, { openid: PAYER });
  await post("/v3/pay/transactions/codepay", {
    appid: SHOP_APPID,
    mchid: SHOP,
    description: "Tea",
    out_trade_no: number,
    payer: { auth_code: code },
    amount: { total },
    scene_info: { store_info: { id: "1" } },
  });
  return { number, total };
}

/** What was accepted; undefined where it was refused as documented. */
const refund = ({ number, total }: Sold, part: number): Promise<RefundRow | undefined> =>
  applyFor(world(), number, { outRefundNo: `back-${++count}`, amount: part, total }).catch(
    (error: unknown) => {
      if (documentedError(error) === undefined) throw error;
      return undefined;
    },
  );

/** What the merchant holds, all accounts together. */
async function held(): Promise<number> {
  const accounts = ["unsettled", "available", "frozen", "operation", "fees"] as const;
  const { db } = world().context.store;
  const balances = await Promise.all(
    accounts.map((account) => balanceOf(db, merchantAccount(SHOP, account))),
  );
  return balances.reduce((sum, balance) => sum + balance, 0);
}

test("over a day of payments, refunds and reversals, trade bill, fund bill and ledger say the same", async () => {
  await fc.assert(
    fc.asyncProperty(happenings, async (steps) => {
      const { context } = world();
      await context.clock.advance("1h");
      const from = context.clock.now();
      const before = await held();
      const sold: Sold[] = [];
      const refunds: RefundRow[] = [];
      for (const step of steps) {
        if ("sell" in step) sold.push(await sell(step.sell, step.way));
        else if ("share" in step) sold.push(await sell(step.share, "page", true));
        else if ("seconds" in step) await context.clock.advance(`${step.seconds}s`);
        else if ("refund" in step) {
          const order = sold[step.refund % Math.max(sold.length, 1)];
          const row = order && (await refund(order, step.part));
          if (row !== undefined) refunds.push(row);
        } else if ("refundEnds" in step) {
          const row = refunds[step.refundEnds % Math.max(refunds.length, 1)];
          if (row !== undefined) await happens(world(), row.id, step.as);
        } else {
          const order = sold[step.reverse % Math.max(sold.length, 1)];
          if (order === undefined) continue;
          // Refused where it was no order by payment code, or was given back otherwise.
          await post(`/v3/pay/transactions/out-trade-no/${order.number}/reverse`, {
            appid: SHOP_APPID,
            mchid: SHOP,
          });
        }
      }
      expect(await sumOfAll(context.store.db)).toBe(0);
      await checkBills({ date: "", from, to: context.clock.now() + 1 }, before);
    }),
    { numRuns: 6 },
  );
});

async function checkBills(
  day: { readonly date: string; readonly from: number; readonly to: number },
  before: number,
): Promise<void> {
  const { db } = world().context.store;
  const after = await held();

  const trade = await wholeBill(tradeBill(db, { mchid: SHOP, sub: "", type: "ALL" }, day));
  const names = ["订单金额", "申请退款金额", "手续费", "退款状态"];
  let earned = 0;
  for (const [total, asked, fee, state] of cells(trade, ...names)) {
    // What was closed came back, and its fee was due again.
    if (state !== "FAIL") earned += fen(total) - fen(asked) - fen(fee);
  }
  expect(earned).toBe(after - before);

  const funds = await wholeBill(
    fundBill(db, { owners: [SHOP], account: "BASIC", saysWhose: false }, day),
  );
  let balance = before;
  for (const [way, amount, left] of cells(funds, "收支类型", "收支金额(元)", "账户结余(元)")) {
    balance += way === "收入" ? fen(amount) : -fen(amount);
    expect(fen(left)).toBe(balance);
  }
  expect(balance).toBe(after);

  const [, settled, refunded, , fees, totals, asked] = trade.summary;
  const sums = ["应结订单金额", "退款金额", "手续费", "订单金额", "申请退款金额"].map((name) =>
    cells(trade, name).reduce((sum, [cell]) => sum + fen(cell), 0),
  );
  expect([settled, refunded, fees, totals, asked].map(fen)).toEqual(sums);
  const [, incomes, income, outgoes, outgo] = funds.summary;
  expect(fen(income) - fen(outgo)).toBe(after - before);
  expect(Number(incomes) + Number(outgoes)).toBe(funds.rows.length);
}
