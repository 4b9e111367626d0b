import { beforeAll, expect, test } from "vitest";
import { usePayment } from "../../../test/helpers/payment.ts";
import { applyFor, happens } from "../../../test/helpers/refund.ts";
import { cells, wholeBill } from "../../../test/helpers/bill.ts";
import type { BillTable } from "../../../test/helpers/bill.ts";
import { tradeBill } from "./trade-bill.ts";

const { placeJsapi, pay, world } = usePayment();

const of = { mchid: "1230000109", sub: "" };
const allDays = { date: "", from: 0, to: Date.parse("9998-01-01") };

const bill = (type: string): Promise<BillTable> =>
  wholeBill(tradeBill(world().context.store.db, { ...of, type }, allDays));

beforeAll(async () => {
  await pay(await placeJsapi({ total: 10_000, outTradeNo: "bought-1" }));
  for (const [outRefundNo, amount, what] of [
    ["r1", 4000, undefined],
    ["r2", 1000, "abnormal"],
    ["r3", 500, "close"],
  ] as const) {
    await world().context.clock.advance("1m");
    const { id } = await applyFor(world(), "bought-1", { outRefundNo, amount, total: 10_000 });
    if (what !== undefined) await happens(world(), id, what);
  }
  await world().context.clock.advance("5m");
});

test("refunds stand in a bill of their own, with what WeChat Pay gave back of its fee", async () => {
  const refunds = await bill("REFUND");
  expect(
    cells(refunds, "交易状态", "商户退款单号", "退款金额", "退款状态", "手续费", "订单金额"),
  ).toEqual([
    ["REFUND", "r1", "40.00", "SUCCESS", "-0.24000", "0.00"],
    ["REFUND", "r2", "10.00", "CHANGE", "-0.06000", "0.00"],
    ["REFUND", "r3", "5.00", "FAIL", "-0.03000", "0.00"],
  ]);
  const [[applied, arrived] = [], [, never] = []] = cells(refunds, "退款申请时间", "退款成功时间");
  expect(Date.parse(arrived ?? "") - Date.parse(applied ?? "")).toBe(180_000);
  expect(never).toBe("");
  expect(refunds.summary).toEqual(["3", "0.00", "55.00", "0.00", "-0.33000", "0.00", "55.00"]);
});

test("the bill of all has payments and refunds by time, that of payments only these", async () => {
  expect(cells(await bill("ALL"), "交易状态", "商户退款单号")).toEqual([
    ["SUCCESS", "0"],
    ["REFUND", "r1"],
    ["REFUND", "r2"],
    ["REFUND", "r3"],
  ]);
  expect(cells(await bill("SUCCESS"), "交易状态")).toEqual([["SUCCESS"]]);
});
