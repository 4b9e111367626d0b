import { ApiError, WeChatPay } from "wechatpay-kit";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createSimulator } from "../simulator.ts";
import type { Simulator } from "../simulator.ts";

// Through the SDK, which reads and verifies with code of its own.
let simulator: Simulator;
let wxpay: WeChatPay;
beforeAll(async () => {
  simulator = await createSimulator();
  await simulator.listen();
  wxpay = new WeChatPay(simulator.merchant());
});
afterAll(() => simulator.close());

const mch_id = "1230000109";
const appid = "wxd678efh567hg6787";
const refund = {
  appid,
  mch_id,
  out_trade_no: "1217752501201407033233368018",
  out_refund_no: "1217752501201407033233368019",
  total_fee: 100,
  refund_fee: 100,
};

test.each(["MD5", "HMAC-SHA256"] as const)("an answer to %s is signed alike", async (sign_type) => {
  const order = await wxpay.v2.pay.unifiedorder.post({
    xml: {
      appid,
      mch_id,
      sign_type,
      body: "<b>&\r\n]]>",
      out_trade_no: `order_${sign_type}`,
      total_fee: 1,
      spbill_create_ip: "127.0.0.1",
      notify_url: "https://merchant.example/notify",
      trade_type: "NATIVE",
      product_id: "1",
    },
  });
  expect(order).toMatchObject({ appid, mch_id, trade_type: "NATIVE", return_msg: "OK" });
  expect(order.sign).toHaveLength(sign_type === "MD5" ? 32 : 64);
});

test("what is echoed survives XML and its signature", async () => {
  const notify_url = "https://merchant.example/?a=1&b=<2>\r]]>";
  const contract = await wxpay.v2.pay.contractorder.post({
    xml: {
      appid,
      mch_id,
      contract_mchid: mch_id,
      contract_appid: appid,
      out_trade_no: "order]]>&<\r\n1",
      body: "b",
      notify_url,
      total_fee: 1,
      spbill_create_ip: "127.0.0.1",
      trade_type: "JSAPI",
      plan_id: 1,
      contract_code: "c",
      request_serial: 1,
      contract_display_account: "n",
      contract_notify_url: notify_url,
    },
  });
  expect(contract.out_trade_no).toBe("order]]>&<\r\n1");
});

test("indexed members have their indices", async () => {
  const made = await wxpay.v2.deposit.refund.post({ xml: refund });
  const found = await wxpay.v2.deposit.refundquery.post({
    xml: { appid, mch_id, refund_id: made.refund_id },
  });
  expect(found["refund_id_$n"]).toHaveLength(1);
  expect(found["refund_fee_$n"]).toHaveLength(1);
});

test("the bank's members are opened", async () => {
  const paid = await wxpay.v2.mmpaysptrans.pay_bank.post({
    xml: {
      mch_id,
      partner_trade_no: "transfer_1",
      enc_bank_no: "6222021234567890123",
      enc_true_name: "张三",
      bank_code: "1002",
      amount: 500,
    },
  });
  expect(paid).toMatchObject({ mch_id, partner_trade_no: "transfer_1", amount: "500" });
});

test("the platform certificates are those of APIv3", async () => {
  const { certificates } = await wxpay.v2.risk.getcertficates.post({ xml: { mch_id } });
  const { data } = JSON.parse(certificates ?? "");
  expect(data).toEqual([
    expect.objectContaining({
      serial_no: Object.keys(simulator.merchant().platformKeys).find((id) => !id.startsWith("PUB")),
      effective_time: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
    }),
  ]);
});

test("comments are a line each behind the offset to go on from", async () => {
  const read = async (offset: number, begin_time = "20260101000000"): Promise<string> => {
    const xml = { appid, mch_id, begin_time, end_time: "20260102000000", offset };
    return new Response(await wxpay.v2.billcommentsp.batchquerycomment.post({ xml })).text();
  };
  expect(await read(0)).toMatch(/^1\r\n`2026-01-01 00:00:00,`\d{28},`5,`很好\r\n$/);
  expect(await read(1)).toBe("1\r\n");
  await expect(read(0, "20260103000000")).rejects.toMatchObject({ code: "PARAM_ERROR" });
});

test("an address for a browser leads to a page", async () => {
  const address = await wxpay.v2.papay.entrustweb.get({
    query: {
      appid,
      mch_id,
      plan_id: 12535,
      contract_code: "100000",
      request_serial: 1000,
      contract_display_account: "微信代扣",
      notify_url: "https://merchant.example/notify",
      version: "1.0",
      timestamp: "1414488825",
    },
  });
  const page = await fetch(address);
  expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(await page.text()).toContain("<td>微信代扣</td>");
});

describe("errors", () => {
  const failure = async (call: Promise<unknown>): Promise<ApiError> => {
    const error: unknown = await call.then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    if (error instanceof ApiError) return error;
    throw new Error(`No ApiError: ${String(error)}`);
  };

  test("of the work have their code", async () => {
    const error = await failure(
      wxpay.v2.pay.orderquery.post({ xml: { appid, mch_id, out_trade_no: "no_such_order" } }),
    );
    expect(error).toMatchObject({ code: "ORDERNOTEXIST", status: 200 });
  });

  test("of the communication have their text", async () => {
    const stranger = new WeChatPay({ ...simulator.merchant(), apiV2Key: "k".repeat(32) });
    const error = await failure(stranger.v2.secapi.pay.refund.post({ xml: refund }));
    expect(error).toMatchObject({ code: "FAIL", serverMessage: "签名错误", status: 200 });
  });

  test("of a wrong member have the text of the refusal", async () => {
    const error = await failure(
      wxpay.v2.secapi.pay.refund.post({ xml: { ...refund, total_fee: "1.5" } } as never),
    );
    expect(error).toMatchObject({
      code: "FAIL",
      serverMessage: expect.stringMatching(/^无法将输入源“\/body\/xml\/total_fee”映射到目标字段/),
    });
  });

  test("of an answer in JSON are JSON", async () => {
    const query = { mch_id, appid, openid: "o", code: "c", grant_type: "x", scope: "pay_identity" };
    const error = await failure(wxpay.v2.appauth.getaccesstoken.get({ query } as never));
    expect(error).toMatchObject({
      code: "-1",
      serverMessage: expect.stringMatching(/PARAM_ERROR/),
    });
  });
});

describe("bills", () => {
  const DAY = 86_400_000;
  const dayOf = (daysAgo: number): string =>
    new Date(simulator.clock.now().getTime() + 8 * 3_600_000 - daysAgo * DAY)
      .toISOString()
      .slice(0, 10)
      .replaceAll("-", "");

  // What is in them is tested where they are made (products/bill).
  test.each([
    ["today", () => dayOf(0), "20002", "No Bill Exist"],
    ["tomorrow", () => dayOf(-1), "20002", "No Bill Exist"],
    ["a year ago", () => dayOf(365), "20002", "No Bill Exist"],
    ["no day", () => "20260231", "20001", "invalid bill_date"],
    ["no such month", () => "20261301", "20001", "invalid bill_date"],
  ])("of %s do not exist", async (_, day, code, serverMessage) => {
    const bill_date = day();
    await expect(
      wxpay.v2.pay.downloadbill.post({ xml: { appid, mch_id, bill_date } }),
    ).rejects.toMatchObject({ code, serverMessage });
    const xml = { appid, mch_id, bill_date, account_type: "Basic" } as const;
    await expect(wxpay.v2.pay.downloadfundflow.post({ xml })).rejects.toMatchObject({
      code: "NO_BILL_EXIST",
    });
  });
});
