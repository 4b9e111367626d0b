import { describe, expect, test } from "vitest";
import { merchantOptions } from "../../test/support/keys.ts";
import { API_V2_KEY, signedXml, xmlOf } from "../../test/support/xml.ts";
import { WeChatPay } from "../client.ts";
import type { EventsV2 } from "../generated/events-v2.ts";
import { marksV2 } from "../generated/marks-v2.ts";
import { notificationV2 } from "../testing/notification-v2.ts";
import { testKeys } from "../testing/test-keys.ts";
import { eventOfV2 } from "./event-v2.ts";

const common = {
  return_code: "SUCCESS",
  appid: "wx2421",
  mch_id: "10000100",
  result_code: "SUCCESS",
};
const paid = {
  ...common,
  openid: "o",
  is_subscribe: "N",
  trade_type: "JSAPI",
  bank_type: "OTHERS",
  total_fee: "1",
  cash_fee: "1",
  transaction_id: "1004",
  out_trade_no: "order_1",
  time_end: "20260401120000",
};
const sealed = {
  mch_id: "10000100",
  appid: "wx2421",
  algorithm: "HMAC-SHA256",
  event_id: "E1",
  event_nonce: "nonce_of_12.",
  event_associated_data: "",
  event_algorithm: "AEAD_AES_256_GCM",
  event_ciphertext: { out_order_no: "order_1" },
};

// The members that their pages have as required, and of products that share one those of each.
const documented: readonly (readonly [event: keyof EventsV2, title: string, members: object])[] = [
  ["payment-success", "of a merchant", paid],
  ["payment-success", "of a partner", { ...paid, sub_appid: "wx1", sub_mch_id: "1" }],
  ["payment-success", "of a contract", { ...paid, contract_id: "C1", trade_state: "SUCCESS" }],
  [
    "refund-processed",
    "",
    { ...common, req_info: { out_refund_no: "r", out_trade_no: "order_1", total_fee: "1" } },
  ],
  [
    "pap-contract-state-changed",
    "",
    {
      ...common,
      contract_code: "c",
      plan_id: "1",
      openid: "o",
      change_type: "ADD",
      operate_time: "2026-04-01 12:00:00",
      contract_id: "C1",
      request_serial: "1",
    },
  ],
  [
    "combined-transactions-success",
    "",
    {
      return_code: "SUCCESS",
      result_code: "SUCCESS",
      combine_appid: "wx2421",
      combine_mch_id: "10000100",
      combine_out_trade_no: "c1",
      trade_type: "JSAPI",
      sub_order_list: { order_num: 1, order_list: [{ out_trade_no: "order_1" }] },
    },
  ],
  [
    "transactions-risk-occurred",
    "",
    {
      return_code: "SUCCESS",
      event_code: "1",
      risk_level: "2",
      risk_level_desc: "x",
      mch_id: "1",
      sub_mch_id: "2",
      transaction_id_list: { transaction_id: ["1"] },
    },
  ],
  [
    "vehicle-state-changed-for-parking",
    "",
    {
      mch_id: "1",
      appid: "wx",
      plate_number: "粤B888888",
      vehicle_event_createtime: "20260401120000",
    },
  ],
  ["CHECK.SUCCESS", "", { ...sealed, event_type: "CHECK.SUCCESS" }],
  ["CHECK.FAIL", "", { ...sealed, event_type: "CHECK.FAIL" }],
  ["TRANSACTION.SUCCESS", "", { ...sealed, event_type: "TRANSACTION.SUCCESS" }],
  ["TRANSACTION.FAIL", "", { ...sealed, event_type: "TRANSACTION.FAIL" }],
];

describe("each notification of APIv2 is told by its members", () => {
  const keys = testKeys();
  const wxpay = new WeChatPay(keys.options);
  test.each(documented)("%s %s", async (event, _, members) => {
    // Its members are those of the event; the table does not say of which.
    const { body } = await notificationV2({ ...keys, event, members: members as never });
    expect(await wxpay.webhooks.open(body, {})).toMatchObject({ version: 2, event });
  });

  test("all that are documented", () => {
    expect(new Set(documented.map(([event]) => event)).size).toBe(10);
  });
});

test("a member that is left out one day takes no payment from its handler, and one that others have makes none", () => {
  const { time_end: _end, cash_fee: _fee, ...fewer } = paid;
  expect(eventOfV2(fewer, marksV2)).toBe("payment-success");
  expect(eventOfV2({ ...common, out_trade_no: "order_1" }, marksV2)).toBeUndefined();
  expect(eventOfV2({}, marksV2)).toBeUndefined();
});

test("what anybody can put beside a refund's seal makes no payment of it", async () => {
  const keys = testKeys();
  const refund = { ...common, req_info: { out_refund_no: "r" } };
  const { body } = await notificationV2({
    ...keys,
    event: "refund-processed",
    members: refund as never,
  });
  const marks = Object.entries({ ...paid, event_type: "TRANSACTION.SUCCESS" });
  const beside = marks.map(([name, value]) => `<${name}>${value}</${name}>`).join("");
  // The last one counts of a member that is there twice, or it is refused: neither is a payment.
  const forged = body.replace(
    "</xml>",
    `${beside.replaceAll(/<(return_code|appid|mch_id|result_code)>.*?<\/\1>/gu, "")}</xml>`,
  );
  expect(await new WeChatPay(keys.options).webhooks.open(forged, {})).toMatchObject({
    event: "refund-processed",
    notification: { req_info: { out_refund_no: "r" } },
  });
});

test("one that is not documented is none of them", async () => {
  const wxpay = new WeChatPay(merchantOptions({ apiV2Key: API_V2_KEY }));
  const opened = await wxpay.webhooks.open(signedXml({ mch_id: "1", brand_new: "1" }), {});
  expect(opened).toMatchObject({ version: 2, event: undefined });
  await expect(wxpay.webhooks.open(xmlOf({ mch_id: "1" }), {})).rejects.toThrow("has no sign");
});
