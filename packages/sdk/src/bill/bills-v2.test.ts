import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { merchantOptions } from "../../test/support/keys.ts";
import { serving } from "../../test/support/wire.ts";
import { WeChatPay } from "../client.ts";
import { readXml } from "../v2/read-xml.ts";
import { reconcile } from "./reconcile/reconcile.ts";

const TRADE = [
  "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注",
  "`2026-11-29 10:00:00,`wx1,`1230000109,`0,`,`4200001,`order-1,`oUser,`JSAPI,`SUCCESS,`OTHERS,`CNY,`12.99,`0.00,`0,`0,`0.00,`0.00,`,`,`Coffee\\ black,`table 7,`0.08000,`0.60%,`12.99,`0.00,`",
  "`2026-11-29 11:00:00,`wx1,`1230000109,`0,`,`4200001,`order-1,`oUser,`JSAPI,`REFUND,`OTHERS,`CNY,`0.00,`0.00,`5000001,`refund-1,`1.00,`0.00,`ORIGINAL,`SUCCESS,`Coffee\\ black,`,`-0.01000,`0.60%,`0.00,`1.00,`",
  "总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额",
  "`2,`12.99,`1.00,`0.00,`0.07000,`12.99,`1.00",
];
/** Of a bill of the year in which APIv2 was young. */
const OLD = [
  "交易时间,公众账号ID,商户号,子商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,总金额,代金券或立减优惠金额,微信退款单号,商户退款单号,退款金额,代金券或立减优惠退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率",
  "`2026-11-29 10:00:00,`wx1,`1230000109,`0,`,`4200001,`order-1,`oUser,`JSAPI,`SUCCESS,`OTHERS,`CNY,`0.01,`0.0,`0,`0,`0,`0,`,`,`Tea,`,`0,`0.60%",
  "总交易单数,总交易额,总退款金额,总代金券或立减优惠退款金额,手续费总金额",
  "`1,`0.01,`0.0,`0.0,`0",
];
const FUNDS = [
  "记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号",
  "`2026-11-29 10:00:00,`4200001,`7000001,`交易,`交易,`收入,`12.99,`12.99,`system,`,`order-1",
  "`2026-11-29 10:00:00,`4200001,`7000002,`交易,`扣除交易手续费,`支出,`0.08,`12.91,`system,`,`order-1",
  "资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额",
  "`2,`1,`12.99,`1,`0.08",
];

const textOf = (lines: readonly string[]): string =>
  `\u{feff}${lines.map((line) => `${line}\r\n`).join("")}`;
const zipped = (...lines: readonly string[]): Uint8Array => gzipSync(textOf(lines));

/** A client of a server that answers with these bytes. */
async function answering(bytes: Uint8Array | string) {
  const server = await serving((_, response) => void response.end(bytes));
  const wxpay = new WeChatPay(merchantOptions({ baseUrl: server.url, apiV2Key: API_V2_KEY }));
  const asked = () => readXml(server.received[0]!.body);
  return { wxpay, server, asked };
}

const API_V2_KEY = "0123456789abcdef0123456789ABCDEF";

const DAY = { appid: "wxd678efh567hg6787", bill_date: "2026-11-29" };

async function all<Item>(of: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of of) items.push(item);
  return items;
}

const failing = (of: AsyncIterable<unknown>): Promise<unknown> =>
  all(of).then(
    () => undefined,
    (error: unknown) => error,
  );

describe("a trade bill by APIv2", () => {
  test("has the rows and the sums of one by APIv3", async () => {
    const { wxpay, server, asked } = await answering(zipped(...TRADE));
    const bill = wxpay.bills.tradeV2(DAY);
    const rows = await all(bill);
    expect(rows).toMatchObject([
      { out_trade_no: "order-1", total: 1299, description: "Coffee,black", fee: 8000 },
      { out_refund_no: "refund-1", refund: 100, settlement_refund: 100, fee: -1000 },
    ]);
    expect(bill.summary).toEqual({
      count: 2,
      settlement_total: 1299,
      settlement_refund: 100,
      coupon_refund: 0,
      fee: 7000,
      total: 1299,
      refund: 100,
    });
    expect(server.received.map(({ target }) => target)).toEqual(["/pay/downloadbill"]);
    expect(asked()).toMatchObject({
      appid: DAY.appid,
      mch_id: merchantOptions().mchid,
      bill_date: "20261129",
      bill_type: "ALL",
      tar_type: "GZIP",
    });
  });

  test("is asked for as the caller says", async () => {
    const { wxpay, asked } = await answering(zipped(...TRADE));
    const more = { bill_type: "RECHARGE_REFUND", sub_mch_id: "1900000109" } as const;
    await all(wxpay.bills.tradeV2({ ...DAY, bill_date: "20261129", ...more }));
    expect(asked()).toMatchObject({ bill_date: "20261129", ...more });
  });

  test("may be an old one", async () => {
    const { wxpay } = await answering(zipped(...OLD));
    const bill = wxpay.bills.tradeV2(DAY);
    expect(await all(bill)).toMatchObject([{ total: 1, sub_mchid: "", coupon_total: 0 }]);
    expect(bill.summary).toMatchObject({ count: 1, total: 1 });
  });

  test("is reconciled with the shop's own records", async () => {
    const { wxpay } = await answering(zipped(...TRADE));
    const found = reconcile(wxpay.bills.tradeV2(DAY), [{ out_trade_no: "order-1", total: 1299 }]);
    expect(await all(found)).toMatchObject([{ kind: "missing", of: "refund" }]);
  });

  test.each([
    ["", "BILL_TRUNCATED"],
    [zipped(), "BILL_TRUNCATED"],
    [zipped(...TRADE.slice(0, 1)), "BILL_TRUNCATED"],
    [zipped(...TRADE.slice(0, 3)), "BILL_TRUNCATED"],
    [zipped(...TRADE.slice(0, 4)), "BILL_TRUNCATED"],
    [gzipSync(textOf(TRADE).slice(0, -2)), "BILL_TRUNCATED"],
    [zipped(...TRADE).subarray(0, -9), "BILL_TRUNCATED"],
    [zipped(...TRADE.slice(0, 2), ...TRADE.slice(3)), "BILL_SUM"],
    [zipped(...TRADE, TRADE[1]!), "BILL_UNREADABLE"],
    [zipped(...TRADE.slice(0, 3), "订单总金额,申请退款总金额", "`12.99,`1.00"), "BILL_UNREADABLE"],
    [zipped(...TRADE.slice(0, 4), "`2,`12.99,`1.00,`0.00,`0.07000,`12.98,`1.00"), "BILL_SUM"],
    [
      zipped(...TRADE.slice(0, 4), "`x,`12.99,`1.00,`0.00,`0.07000,`12.98,`1.00"),
      "BILL_UNREADABLE",
    ],
    [textOf(TRADE), "BILL_UNREADABLE"],
    [Buffer.from([0x1f, 0x8b, 8, 0, 9, 9, 9]), "BILL_TRUNCATED"],
  ])("that is not whole, or not one, is an error: %#", async (bytes, code) => {
    const { wxpay } = await answering(bytes);
    const bill = wxpay.bills.tradeV2(DAY);
    expect(await failing(bill)).toMatchObject({ name: "BillError", code });
    expect(bill.summary).toBeUndefined();
  });

  test("that there is not is an error of WeChat Pay's", async () => {
    const refusal =
      "<xml><return_code>FAIL</return_code><return_msg>No Bill Exist</return_msg><error_code>20002</error_code></xml>";
    const { wxpay } = await answering(refusal);
    expect(await failing(wxpay.bills.tradeV2(DAY))).toMatchObject({
      name: "ApiError",
      code: "20002",
      serverMessage: "No Bill Exist",
    });
  });

  test.each(["", "29.11.2026", "2026-1129", "2026-13-01", "2026-02-30", "20261100", undefined])(
    "is not asked for of the day %j",
    async (bill_date) => {
      const { wxpay, server } = await answering(zipped(...TRADE));
      // A JavaScript caller may give anything.
      const bill = wxpay.bills.tradeV2({ ...DAY, bill_date: bill_date as any });
      expect(await failing(bill)).toMatchObject({ name: "RequestError", parameter: "bill_date" });
      expect(server.received).toEqual([]);
    },
  );
});

describe("a fund-flow bill by APIv2", () => {
  test("has the rows and the sums of one by APIv3, and is signed with HMAC-SHA256", async () => {
    const { wxpay, server, asked } = await answering(zipped(...FUNDS));
    const bill = wxpay.bills.fundFlowV2({ ...DAY, account_type: "Basic" });
    expect(await all(bill)).toMatchObject([
      { direction: "收入", amount: 1299, balance: 1299 },
      { direction: "支出", amount: 8, balance: 1291 },
    ]);
    expect(bill.summary).toEqual({
      count: 2,
      income_count: 1,
      income: 1299,
      outgo_count: 1,
      outgo: 8,
    });
    expect(server.received.map(({ target }) => target)).toEqual(["/pay/downloadfundflow"]);
    expect(asked()).toMatchObject({ account_type: "Basic", sign_type: "HMAC-SHA256" });
  });
});

test.each([
  "trade",
  "tradeV2",
  "fundFlow",
  "fundFlowV2",
  "sharing",
  "subMerchantFundFlow",
  "platformFundFlow",
])("bills.%s wants an object with the day", (name) => {
  const { bills } = new WeChatPay(merchantOptions()) as any;
  for (const given of [undefined, null, "2026-11-29"]) {
    expect(() => bills[name](given)).toThrow(
      expect.objectContaining({
        name: "RequestError",
        parameter: "query",
        message: expect.stringContaining('{ bill_date: "2026-11-29" }'),
      }),
    );
  }
});
