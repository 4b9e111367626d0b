import { describe, expect, test } from "vitest";
import { WeChatPay } from "../client.ts";
import { notificationV2, testKeys } from "./index.ts";

const keys = testKeys();
const wxpay = new WeChatPay(keys.options);

const payment = {
  return_code: "SUCCESS",
  result_code: "SUCCESS",
  appid: "wx2421b1c4370ec43b",
  mch_id: "1900000001",
  nonce_str: "5d2b6c2a8db53831f7eda20af46e531c",
  openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
  trade_type: "JSAPI",
  bank_type: "CFT",
  total_fee: "100",
  cash_fee: "100",
  transaction_id: "1004400740201409030005092168",
  out_trade_no: "1409811653",
  time_end: "20140903131540",
  attach: 'a<b & "c" ]]> d',
  coupon_type_$n: ["CASH", "NO_CASH"],
  coupon_id_$n: ["10000", "10001"],
} as const;

const refund = {
  return_code: "SUCCESS",
  appid: "wx2421b1c4370ec43b",
  mch_id: "1900000001",
  nonce_str: "TeqClE3i0mvn3DrK",
  req_info: {
    out_refund_no: "131811191610442717309",
    out_trade_no: "71106718111915575302817",
    refund_account: "REFUND_SOURCE_RECHARGE_FUNDS",
    refund_fee: "3960",
    cash_refund_fee: "3960",
    refund_id: "50000408942018111907145868882",
    refund_recv_accout: "支付用户零钱",
    refund_request_source: "API",
    refund_status: "SUCCESS",
    settlement_refund_fee: "3960",
    settlement_total_fee: "3960",
    success_time: "2018-11-19 16:24:13",
    total_fee: "3960",
    transaction_id: "4200000215201811190261405420",
  },
} as const;

describe("a payment", () => {
  test.each(["MD5", "HMAC-SHA256"] as const)("signed by %s is opened", async (signType) => {
    const members = payment;
    const { body } = await notificationV2({ ...keys, event: "payment-success", members, signType });
    expect(body).toMatch(signType === "MD5" ? /<sign>[0-9A-F]{32}</ : /<sign>[0-9A-F]{64}</);
    expect(body).toContain("<coupon_id_1>10001</coupon_id_1>");
    expect(await wxpay.webhooks.unwrapV2(body)).toMatchObject(payment);
  });

  test("that says its sign_type is signed by it", async () => {
    const members = { ...payment, sign_type: "HMAC-SHA256" };
    const { body } = await notificationV2({ ...keys, event: "payment-success", members });
    expect(body).toMatch(/<sign>[0-9A-F]{64}</);
    await expect(wxpay.webhooks.unwrapV2(body)).resolves.toMatchObject({
      out_trade_no: "1409811653",
    });
  });

  test("that is forged is refused", async () => {
    const members = payment;
    const { body } = await notificationV2({
      ...keys,
      event: "payment-success",
      members,
      forged: true,
    });
    await expect(wxpay.webhooks.unwrapV2(body)).rejects.toMatchObject({ code: "SIGNATURE_WRONG" });
  });

  test("can be a Request", async () => {
    const members = payment;
    const { request, body, headers } = await notificationV2({
      ...keys,
      event: "payment-success",
      members,
    });
    expect(headers).toEqual({ "content-type": "text/xml" });
    expect(await request("http://shop.example/notify").text()).toBe(body);
    expect(request().headers.get("content-type")).toBe("text/xml");
  });
});

describe("a refund", () => {
  test("is sealed and not signed, and is opened", async () => {
    const { body } = await notificationV2({ ...keys, event: "refund-processed", members: refund });
    expect(body).not.toContain("<sign>");
    expect(body).not.toContain(refund.req_info.out_refund_no);
    expect(await wxpay.webhooks.unwrapV2(body)).toEqual(refund);
  });

  test("that is forged does not open", async () => {
    const options = { ...keys, event: "refund-processed", members: refund } as const;
    const { body } = await notificationV2({ ...options, forged: true });
    await expect(wxpay.webhooks.unwrapV2(body)).rejects.toMatchObject({ name: "DecryptionError" });
  });
});

test("lists that travel as JSON text come back as lists", async () => {
  const members = { mch_id: "1", sub_order_list: [{ order_id: "1" }] } as any;
  const { body } = await notificationV2({
    ...keys,
    event: "combined-transactions-success",
    members,
  });
  expect(await wxpay.webhooks.unwrapV2(body)).toMatchObject(members);
});

test("the object of an old notification of PayScore is sealed with the APIv3 key", async () => {
  const members = {
    mch_id: "1",
    event_nonce: "abcdefghijkl",
    event_associated_data: "score",
    event_ciphertext: { out_order_no: "1" },
  } as any;
  const { body } = await notificationV2({ ...keys, event: "TRANSACTION.SUCCESS", members });
  expect(await wxpay.webhooks.unwrapV2(body)).toMatchObject(members);
  const { apiV2Key } = keys;
  await expect(notificationV2({ apiV2Key, event: "TRANSACTION.SUCCESS", members })).rejects.toThrow(
    "apiV3Key",
  );
});

test("one that is not documented takes any members", async () => {
  const { body } = await notificationV2({ ...keys, event: "new", members: { a: 1, b: undefined } });
  expect(await wxpay.webhooks.unwrapV2(body)).toMatchObject({ a: "1" });
});

test("what can't be made is refused by name", async () => {
  const members = { sign: "A" };
  await expect(notificationV2({ ...keys, event: "new", members })).rejects.toThrow(
    "sign is made of the other members",
  );
  const list = { coupon_id_$n: "1" } as any;
  await expect(
    notificationV2({ ...keys, event: "payment-success", members: list }),
  ).rejects.toThrow("members.coupon_id_$n must be a list.");
  await expect(notificationV2({ apiV2Key: "short", event: "new", members: {} })).rejects.toThrow(
    "apiV2Key",
  );
});
