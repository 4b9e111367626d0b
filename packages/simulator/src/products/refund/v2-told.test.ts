import { describe, expect, test } from "vitest";
import { WeChatPay } from "wechatpay-kit";
import { startMerchantServer } from "../../../test/helpers/merchant-server.ts";
import { elementsOf, openRefund, takes } from "../../../test/helpers/open-notification.ts";
import { useRefundShopV2 } from "../../../test/helpers/refund-v2.ts";

const { simulator, wxpay, numbers, caller, buy, refund, refundV2, happens } = useRefundShopV2();

/** The one notification that comes of a refund. */
const toldOf = async (asked: (notify_url: string) => Promise<unknown>): Promise<string> => {
  const server = await startMerchantServer((_, posted) => takes(posted));
  await asked(`${server.url}/refunds`);
  await server.received(1);
  await simulator().settled();
  expect(server.posted).toHaveLength(1);
  return server.posted[0]?.body ?? "";
};

const orderOfV2 = async (): Promise<void> => {
  const { prepay_id } = await wxpay().v2.pay.unifiedorder.post({
    xml: {
      ...caller,
      body: "tea",
      out_trade_no: numbers.out_trade_no,
      total_fee: 1299,
      spbill_create_ip: "127.0.0.1",
      notify_url: "https://shop.example/notify",
      trade_type: "NATIVE",
      product_id: "1",
    },
  });
  await simulator().user().pay(prepay_id);
};

describe("the merchant is told of a refund of APIv2 in XML", () => {
  test.each([
    ["success", "SUCCESS", { success_time: expect.stringMatching(/^\d{4}-\d\d-\d\d \d/) }],
    ["abnormal", "CHANGE", {}],
    ["close", "REFUNDCLOSE", {}],
  ])("that turns %s as %s, whatever the order was placed by", async (what, state, more) => {
    const transaction_id = await buy();
    let refund_id = "";
    const body = await toldOf(async (notify_url) => {
      ({ refund_id } = await refundV2(300, { notify_url }));
      await happens(refund_id, what);
    });
    const { nonce_str, req_info, ...said } = elementsOf(body);
    expect(nonce_str).toMatch(/^\w{32}$/);
    expect(said).toEqual({ return_code: "SUCCESS", ...caller });
    expect(openRefund(req_info ?? "", simulator().merchant().apiV2Key)).toEqual({
      transaction_id,
      ...numbers,
      refund_id,
      total_fee: "1299",
      settlement_total_fee: "1299",
      refund_fee: "300",
      settlement_refund_fee: "300",
      cash_refund_fee: "300",
      refund_status: state,
      refund_recv_accout: "支付用户零钱",
      refund_account: "REFUND_SOURCE_UNSETTLED_FUNDS",
      refund_request_source: "API",
      ...more,
    });
  });

  test("so that the SDK opens it", async () => {
    await buy();
    const body = await toldOf(async (notify_url) => {
      await refundV2(300, { notify_url });
      await simulator().clock.advance("5m");
    });
    const opened = await wxpay().webhooks.unwrapV2(body);
    expect(opened).toMatchObject({
      req_info: { out_refund_no: numbers.out_refund_no, refund_status: "SUCCESS" },
    });
  });
});

test("of a refund by APIv3 the merchant is told in JSON, also of an order of APIv2", async () => {
  await orderOfV2();
  const body = await toldOf(async (notify_url) => {
    await refund(300, { notify_url });
    await simulator().clock.advance("5m");
  });
  expect(JSON.parse(body)).toMatchObject({ event_type: "REFUND.SUCCESS" });
});

test("nobody is told of a refund without an address", async () => {
  const told = async (): Promise<unknown> => {
    const url = "http://127.0.0.1/_sim/notifications?limit=1000";
    return (await simulator().fetch(url)).json();
  };
  await buy();
  await simulator().settled();
  const before = await told();
  const { refund_id } = await refundV2(300);
  await happens(refund_id, "success");
  await simulator().settled();
  expect(await told()).toEqual(before);
});

test("a partner refunds its sub-merchant's order, asks after it, and is told with both numbers", async () => {
  const partner = new WeChatPay({
    ...simulator().merchant("1900000100"),
    fetch: simulator().fetch,
  });
  const who = {
    appid: "wx8888888888888888",
    mch_id: "1900000100",
    sub_appid: "wxd678efh567hg6999",
    sub_mch_id: "1900000109",
  };
  const { out_trade_no, out_refund_no } = numbers;
  const { prepay_id } = await partner.v2.pay.unifiedorder.post({
    xml: {
      ...who,
      body: "tea",
      out_trade_no,
      total_fee: 1000,
      spbill_create_ip: "127.0.0.1",
      notify_url: "https://shop.example/notify",
      trade_type: "APP",
    },
  });
  await simulator().user().pay(prepay_id);
  const amounts = { total_fee: 1000, refund_fee: 400 };
  const body = await toldOf(async (notify_url) => {
    const xml = { ...who, ...numbers, ...amounts, notify_url };
    const accepted = await partner.v2.secapi.pay.refund.post({ xml });
    expect(accepted).toMatchObject({ ...who, out_refund_no, refund_fee: "400" });
    await happens(accepted.refund_id, "success");
  });
  const { req_info = "", ...said } = elementsOf(body);
  expect(said).toMatchObject(who);
  expect(openRefund(req_info, simulator().merchant("1900000100").apiV2Key)).toMatchObject({
    out_trade_no,
    out_refund_no,
    refund_status: "SUCCESS",
  });
  const asked = partner.v2.pay.refundquery.post({ xml: { ...who, out_refund_no } });
  expect(await asked).toMatchObject({ ...who, refund_status_$n: ["SUCCESS"] });
  const query = { sub_mchid: who.sub_mch_id };
  const byV3 = partner.v3.refund.domestic.refunds._out_refund_no_.get({ out_refund_no, query });
  expect(await byV3).toMatchObject({ status: "SUCCESS" });
  const others = { ...who, sub_appid: "", sub_mch_id: "1", ...numbers, ...amounts };
  await expect(partner.v2.secapi.pay.refund.post({ xml: others })).rejects.toMatchObject({
    code: "NOAUTH",
  });
});
