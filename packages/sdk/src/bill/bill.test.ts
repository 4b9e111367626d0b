import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { BillError } from "../errors.ts";
import { Bill } from "./bill.ts";
import { unzippedBill } from "./bytes.ts";
import { FUND_FLOW_FORM, SHARING_FORM, TRADE_FORM } from "./forms.ts";
import type { BillForm } from "./reader.ts";
import type { TradeBillRow, TradeBillSummary } from "./types.ts";

const HEADER =
  "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注";
const SUMMARY =
  "总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额";
const PAID =
  "`2026-11-29 10:00:00,`wx1,`1230000109,`0,`,`4200001,`order-1,`oUser,`JSAPI,`SUCCESS,`OTHERS,`CNY,`12.99,`0.00,`0,`0,`0.00,`0.00,`,`,`Coffee\\ black,`table 7,`0.08000,`0.60%,`12.99,`0.00,`";
const REFUNDED =
  '`2026-11-29 11:00:00,`wx1,`1230000109,`1900000109,`,`4200001,`order-1,`oUser,`JSAPI,`REFUND,`OTHERS,`CNY,`0.00,`0.00,`5000001,`refund-1,`1.00,`0.00,`ORIGINAL,`SUCCESS,`say \\"hi\\"\\nthere,`,`-0.01000,`0.60%,`0.00,`1.00,`';
const SUMS = "`2,`12.99,`1.00,`0.00,`0.07000,`12.99,`1.00";

const text = (...lines: readonly string[]): string =>
  `\u{feff}${lines.map((line) => `${line}\r\n`).join("")}`;
const WHOLE = text(HEADER, PAID, REFUNDED, SUMMARY, SUMS);

const sha1 = (of: string | Uint8Array): string => createHash("sha1").update(of).digest("hex");

/** A bill whose file comes in pieces of so many bytes. */
function bill<Row = TradeBillRow, Summary = TradeBillSummary>(
  of: string | Uint8Array,
  {
    form = TRADE_FORM,
    hash = sha1(of),
    file = gzipSync(of),
    piece = file.length,
  }: {
    readonly form?: BillForm;
    readonly hash?: string;
    readonly file?: Uint8Array;
    readonly piece?: number;
  } = {},
): Bill<Row, Summary> {
  return new Bill(
    () =>
      unzippedBill(
        new ReadableStream<Uint8Array>({
          start(controller) {
            for (let at = 0; at < file.length; at += piece) {
              controller.enqueue(file.subarray(at, at + piece));
            }
            controller.close();
          },
        }),
        { hash_type: "SHA1", hash_value: hash },
      ),
    form,
  );
}

async function rowsOf<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const all: Row[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

const failing = (of: AsyncIterable<unknown>): Promise<unknown> =>
  rowsOf(of).then(
    () => undefined,
    (error: unknown) => error,
  );

describe("a trade bill", () => {
  test("is read by the names of its columns, amounts in fen, texts as the merchant sent them", async () => {
    const trade = bill(WHOLE);
    const [paid, refunded] = await rowsOf(trade);
    expect(paid).toEqual({
      trade_time: "2026-11-29 10:00:00",
      appid: "wx1",
      mchid: "1230000109",
      sub_mchid: "",
      device_id: "",
      transaction_id: "4200001",
      out_trade_no: "order-1",
      openid: "oUser",
      trade_type: "JSAPI",
      trade_state: "SUCCESS",
      bank_type: "OTHERS",
      currency: "CNY",
      settlement_total: 1299,
      coupon_total: 0,
      refund_id: "",
      out_refund_no: "",
      settlement_refund: 0,
      coupon_refund: 0,
      refund_channel: "",
      refund_state: "",
      description: "Coffee,black",
      attach: "table 7",
      fee: 8000,
      rate: "0.60%",
      total: 1299,
      refund: 0,
      rate_note: "",
    });
    expect(refunded).toMatchObject({
      sub_mchid: "1900000109",
      out_refund_no: "refund-1",
      description: 'say "hi"\nthere',
      fee: -1000,
      refund: 100,
    });
  });

  test("says what its rows add up to once they were read", async () => {
    const trade = bill(WHOLE);
    expect(trade.summary).toBeUndefined();
    await rowsOf(trade);
    expect(trade.summary).toEqual({
      count: 2,
      settlement_total: 1299,
      settlement_refund: 100,
      coupon_refund: 0,
      fee: 7000,
      total: 1299,
      refund: 100,
    });
  });

  test.each([1, 7, 100])("comes in pieces of %i bytes, of characters too", async (piece) => {
    const whole = await rowsOf(bill(WHOLE));
    const file = gzipSync(WHOLE, { level: 0 });
    expect(await rowsOf(bill(WHOLE, { file, piece }))).toEqual(whole);
  });

  test("can be read again", async () => {
    const trade = bill(WHOLE);
    expect(await rowsOf(trade)).toEqual(await rowsOf(trade));
  });

  test("is left by break, and its file is dropped", async () => {
    for await (const row of bill(WHOLE)) {
      expect(row.out_trade_no).toBe("order-1");
      break;
    }
  });

  test("of an older form is read by its names too, whatever the order", async () => {
    const [row] = await rowsOf(
      bill(
        text(
          "商户订单号,总金额,子商户号,新的列",
          "`order-1,`12.99,`1900000109,`a\\ b",
          "总交易单数,总交易额",
          "`1.0,`12.99",
        ),
      ),
    );
    expect(row).toEqual({
      out_trade_no: "order-1",
      total: 1299,
      sub_mchid: "1900000109",
      others: { 新的列: "a,b" },
    });
  });
});

test("a fund-flow bill counts what came and what left", async () => {
  const flow = bill<{ amount: number; balance: number }, unknown>(
    text(
      "记账时间,业务名称,收支类型,收支金额(元),账户结余(元)",
      "`2026-11-29 10:00:00,`交易,`收入,`12.99,`12.99",
      "`2026-11-29 10:00:00,`扣除交易手续费,`支出,`0.08,`12.91",
      "资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额",
      "`2,`1,`12.99,`1,`0.08",
    ),
    { form: FUND_FLOW_FORM },
  );
  expect((await rowsOf(flow)).map(({ amount, balance }) => [amount, balance])).toEqual([
    [1299, 1299],
    [8, 1291],
  ]);
  expect(flow.summary).toEqual({
    count: 2,
    income_count: 1,
    income: 1299,
    outgo_count: 1,
    outgo: 8,
  });
});

test("a profit-sharing bill has no last lines, and may lack back-ticks", async () => {
  const sharing = bill<{ amount: number; note: string }, undefined>(
    text("微信订单号,分账金额,备注", "`4200001,1.30,`"),
    { form: SHARING_FORM },
  );
  expect(await rowsOf(sharing)).toEqual([{ transaction_id: "4200001", amount: 130, note: "" }]);
  expect(sharing.summary).toBeUndefined();
});

describe("what is not the whole bill is thrown at its end", () => {
  const cut = gzipSync(WHOLE);
  test.each<[title: string, of: AsyncIterable<unknown>, code: string]>([
    ["another digest", bill(WHOLE, { hash: sha1("other") }), "BILL_HASH"],
    ["a file cut off", bill(WHOLE, { file: cut.subarray(0, cut.length - 30) }), "BILL_TRUNCATED"],
    ["no summary", bill(text(HEADER, PAID)), "BILL_TRUNCATED"],
    ["half a line", bill(text(HEADER, PAID, SUMMARY).slice(0, -9)), "BILL_TRUNCATED"],
    ["an empty file", bill(""), "BILL_TRUNCATED"],
    ["a row less", bill(text(HEADER, PAID, SUMMARY, SUMS)), "BILL_SUM"],
    ["a value less", bill(text(HEADER, PAID.slice(0, -2), SUMMARY, SUMS)), "BILL_UNREADABLE"],
    ["no amount", bill(WHOLE.replace("`12.99", "`12,99")), "BILL_UNREADABLE"],
    ["a third place", bill(WHOLE.replace("`12.99", "`12.995")), "BILL_UNREADABLE"],
    ["a line behind", bill(text(HEADER, PAID, REFUNDED, SUMMARY, SUMS, PAID)), "BILL_UNREADABLE"],
    ["no gzip", bill(WHOLE, { file: Buffer.from(WHOLE) }), "BILL_UNREADABLE"],
    ["no UTF-8", bill(Buffer.from([0x61, 0xff, 0x0a])), "BILL_UNREADABLE"],
  ])("%s", async (_, of, code) => {
    const error = await failing(of);
    expect(error).toBeInstanceOf(BillError);
    expect(error).toMatchObject({ code });
    expect((error as BillError).message).not.toContain("order-1");
  });
});
