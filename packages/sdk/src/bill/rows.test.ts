import { describe, expect, test } from "vitest";
import { TRADE } from "./columns.ts";
import { LineError, rowReader } from "./rows.ts";

// The first line of bills of type `ALL`.
const ALL =
  "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注";

/** A line whose values tell their columns apart; amounts are 0.01, 0.02 … */
function lineOf(header: string): string {
  return header
    .split(",")
    .map((title, index) => {
      const [, kind] = TRADE[title] ?? ["", "text"];
      const isText = kind === "text" || kind === "number";
      return `\`${isText ? `text ${index}` : `0.${String(index).padStart(2, "0")}`}`;
    })
    .join(",");
}

describe("the usual row", () => {
  test("is the one that is read by names, and has its order", () => {
    const row = rowReader(ALL, TRADE)(lineOf(ALL));
    const others = `${ALL},新的列`;
    const { others: _, ...byNames } = rowReader(others, TRADE)(lineOf(others));
    expect(row).toEqual(byNames);
    expect(Object.keys(row)).toEqual(Object.keys(byNames));
    expect(Object.keys(row)).toHaveLength(27);
  });

  test("is read by names where its columns stand in another order", () => {
    const header = ALL.split(",").toReversed().join();
    const row = rowReader(header, TRADE)(lineOf(header));
    expect(row).toMatchObject({
      trade_time: "text 26",
      out_trade_no: "text 20",
      total: 2,
      fee: 4000,
    });
  });
});

test.each<[line: string, row: object]>([
  ["`a,`1.00", { out_trade_no: "a", total: 100 }],
  // Only a back-tick ends a value.
  ["`a,b,`1.00", { out_trade_no: "a,b", total: 100 }],
  // Of old bills.
  ["a,`1.00", { out_trade_no: "a", total: 100 }],
  ["`a,1.00", { out_trade_no: "a", total: 100 }],
  ["a,1.00", { out_trade_no: "a", total: 100 }],
])("%s", (line, row) => {
  expect(rowReader("商户订单号,总金额", TRADE)(line)).toEqual(row);
});

test.each<[line: string, says: string]>([
  ["`a", "it has 1 values, the first line names 2"],
  ["`a,`1.00,`2.00", "it has 3 values, the first line names 2"],
  ["", "it has 1 values, the first line names 2"],
  ["`a,`", "总金额 is no number"],
  ["`a,`1,00", "总金额 is no number"],
  ["a,x", "总金额 is no number"],
])("%s is refused", (line, says) => {
  const read = rowReader("商户订单号,总金额", TRADE);
  expect(() => read(line)).toThrow(LineError);
  expect(() => read(line)).toThrow(says);
});

test("columns with names that objects have are members of `others` and nothing more", () => {
  const { others } = rowReader("商户订单号,__proto__,constructor", TRADE)("`a,`b,`c");
  expect(Object.entries(others as object)).toEqual([
    ["__proto__", "b"],
    ["constructor", "c"],
  ]);
});
