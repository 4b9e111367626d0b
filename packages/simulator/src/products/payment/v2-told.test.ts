import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { WeChatPay } from "wechatpay-kit";
import { startMerchantServer } from "../../../test/helpers/merchant-server.ts";
import { elementsOf, signatureFor, takes } from "../../../test/helpers/open-notification.ts";
import { signOf } from "../../../test/helpers/xml-request.ts";
import { createSimulator } from "../../simulator.ts";
import type { Simulator } from "../../simulator.ts";
import { DEFAULT_OPENID } from "../../world/default-world.ts";

let simulator: Simulator;
let wxpay: WeChatPay;
let number = 0;
let order: Parameters<WeChatPay["v2"]["pay"]["unifiedorder"]["post"]>[0]["xml"];

const APPID = "wxd678efh567hg6787";
const MCHID = "1230000109";

beforeAll(async () => {
  simulator = await createSimulator();
  wxpay = new WeChatPay({ ...simulator.merchant(), fetch: simulator.fetch });
});
beforeEach(() => {
  order = {
    appid: APPID,
    mch_id: MCHID,
    body: "一杯咖啡",
    out_trade_no: `order-v2-${++number}`,
    total_fee: 1299,
    spbill_create_ip: "123.12.12.123",
    notify_url: "https://shop.example/notify",
    trade_type: "JSAPI",
    openid: DEFAULT_OPENID,
  };
});
afterAll(() => simulator.close());

const place = () => wxpay.v2.pay.unifiedorder.post({ xml: order });

const named = () => ({ appid: APPID, mch_id: MCHID, out_trade_no: order.out_trade_no });

const query = () => wxpay.v2.pay.orderquery.post({ xml: named() });

const jsapiV3 = () =>
  wxpay.v3.pay.transactions.jsapi.post({
    json: {
      appid: APPID,
      mchid: MCHID,
      description: order.body,
      out_trade_no: order.out_trade_no,
      notify_url: order.notify_url,
      amount: { total: 1299 },
      payer: { openid: DEFAULT_OPENID },
    },
  });

describe("what the shop's page hands to WeChat for an order of APIv2", () => {
  const handed = async (signType: "MD5" | "HMAC-SHA256", change: Record<string, string> = {}) => {
    const { prepay_id } = await place();
    const request = {
      appId: APPID,
      timeStamp: String(Math.floor(simulator.clock.now().getTime() / 1000)),
      nonceStr: "abc",
      package: `prepay_id=${prepay_id}`,
      signType,
    };
    const paySign = signOf(simulator.merchant(), request, { type: signType });
    return { ...request, paySign, ...change };
  };

  test.each(["MD5", "HMAC-SHA256"] as const)("pays, signed by %s", async (type) => {
    expect(await simulator.user().pay(await handed(type))).toMatchObject({ result: "paid" });
  });

  test("is refused with the text that should have been signed", async () => {
    const refused = await simulator.user().pay(await handed("MD5", { nonceStr: "other" }));
    expect(refused).toMatchObject({ result: "failed", message: "支付验证签名失败" });
    expect(refused.result === "failed" && refused.why.join("\n")).toContain(
      "appId=wxd678efh567hg6787&nonceStr=other&package=prepay_id=",
    );
  });

  test("has a signType of APIv2", async () => {
    const refused = await simulator.user().pay(await handed("MD5", { signType: "RSA" }));
    expect(refused).toMatchObject({
      result: "failed",
      why: expect.arrayContaining([expect.stringMatching(/^signType must be "MD5" or/)]),
    });
  });
});

describe("the merchant is told of a payment", () => {
  const toldOf = async (pay: (notifyUrl: string) => Promise<unknown>) => {
    const server = await startMerchantServer((_, posted) => takes(posted));
    await pay(`${server.url}/notify`);
    await server.received(1);
    await simulator.settled();
    expect(server.posted).toHaveLength(1);
    return server.posted[0]?.body ?? "";
  };

  test.each(["MD5", "HMAC-SHA256"] as const)(
    "of an order of APIv2 in XML, signed by %s as the order was",
    async (sign_type) => {
      const body = await toldOf(async (notify_url) => {
        order = { ...order, notify_url, sign_type, attach: "table 7" };
        await simulator.user().pay((await place()).prepay_id);
      });
      const { nonce_str, sign, sign_type: said, ...members } = elementsOf(body);
      expect(nonce_str).toMatch(/^\w{32}$/);
      expect(sign).toBe(signatureFor(elementsOf(body), simulator.merchant().apiV2Key));
      expect([sign?.length, said]).toEqual(
        sign_type === "MD5" ? [32, undefined] : [64, "HMAC-SHA256"],
      );
      expect(members).toEqual({
        return_code: "SUCCESS",
        result_code: "SUCCESS",
        appid: APPID,
        mch_id: MCHID,
        openid: DEFAULT_OPENID,
        is_subscribe: "N",
        trade_type: "JSAPI",
        bank_type: "OTHERS",
        total_fee: "1299",
        fee_type: "CNY",
        cash_fee: "1299",
        cash_fee_type: "CNY",
        transaction_id: (await query()).transaction_id,
        out_trade_no: order.out_trade_no,
        attach: "table 7",
        time_end: (await query()).time_end,
      });
    },
  );

  test("of an order of APIv3 in JSON", async () => {
    const body = await toldOf(async (notify_url) => {
      order = { ...order, notify_url };
      await simulator.user().pay((await jsapiV3()).prepay_id);
    });
    expect(JSON.parse(body)).toMatchObject({ event_type: "TRANSACTION.SUCCESS" });
  });
});

test("a partner orders for its sub-merchant, and is told of both openids", async () => {
  const partner = new WeChatPay({ ...simulator.merchant("1900000100"), fetch: simulator.fetch });
  const parties = {
    appid: "wx8888888888888888",
    mch_id: "1900000100",
    sub_appid: "wxd678efh567hg6999",
    sub_mch_id: "1900000109",
  };
  const sub_openid = "oSubMch8uMuAJO_M2pxb1Q9zNjWe";
  const server = await startMerchantServer((_, posted) => takes(posted));
  const { openid: _, ...rest } = order;
  const xml = { ...rest, ...parties, sub_openid, notify_url: `${server.url}/notify` };
  const placed = await partner.v2.pay.unifiedorder.post({ xml });
  expect(placed).toMatchObject(parties);
  await simulator.user(sub_openid).pay(placed.prepay_id);
  await server.received(1);
  const { out_trade_no } = order;
  const paid = { ...parties, openid: "oPartner8uMuAJO_M2pxb1Q9zNjW", sub_openid, out_trade_no };
  expect(elementsOf(server.posted[0]?.body ?? "")).toMatchObject({ ...paid, total_fee: "1299" });
  expect(await partner.v2.pay.orderquery.post({ xml: { ...parties, out_trade_no } })).toMatchObject(
    { ...paid, trade_state: "SUCCESS" },
  );
  await expect(
    partner.v2.pay.orderquery.post({ xml: { ...parties, sub_mch_id: "1", out_trade_no } }),
  ).rejects.toMatchObject({ code: "NOAUTH" });
});
