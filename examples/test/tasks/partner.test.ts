import { createSimulator } from "@wechatpay-kit/simulator";
import type { Simulator } from "@wechatpay-kit/simulator";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { ApiError, WeChatPay } from "wechatpay-kit";
import type { PartnerClient } from "wechatpay-kit";

// A service provider's client for one merchant, against WeChat Pay that checks every member.
const sub_mchid = "1900000109";
const provider = { sp_mchid: "1900000100", sp_appid: "wx8888888888888888" };
let simulator: Simulator;
let wxpay: WeChatPay;
let shop: PartnerClient;

beforeEach(async () => {
  simulator = await createSimulator();
  onTestFinished(() => simulator.close());
  await simulator.listen();
  wxpay = new WeChatPay(simulator.merchant(provider.sp_mchid));
  shop = wxpay.partner({ sub_mchid });
});

const place = async (out_trade_no: string): Promise<string> => {
  const { code_url } = await shop.v3.pay.partner.transactions.native.post({
    json: {
      ...provider,
      out_trade_no,
      description: "一杯咖啡",
      notify_url: "https://shop.example/notify",
      amount: { total: 1000 },
    },
  });
  return code_url;
};

test("an order is placed, asked for, paid and refunded for the merchant", async () => {
  const code_url = await place("partner-1");
  const order = shop.v3.pay.partner.transactions.outTradeNo._out_trade_no_;
  const asked = { out_trade_no: "partner-1", query: { sp_mchid: provider.sp_mchid } };
  expect(await order.get(asked)).toMatchObject({ sub_mchid, trade_state: "NOTPAY" });
  await simulator.user().pay(code_url);
  const refund = await shop.v3.refund.domestic.refunds.post({
    json: {
      out_trade_no: "partner-1",
      out_refund_no: "partner-refund-1",
      amount: { refund: 300, total: 1000, currency: "CNY" },
    },
  });
  const byNumber = shop.v3.refund.domestic.refunds._out_refund_no_;
  expect(await byNumber.get({ out_refund_no: "partner-refund-1" })).toMatchObject({
    refund_id: refund.refund_id,
  });
  // The provider's own client has to say for whom.
  const without = wxpay.chain("v3/refund/domestic/refunds/{out_refund_no}" as string);
  const refused = without.get({ out_refund_no: "partner-refund-1" });
  await expect(refused).rejects.toBeInstanceOf(ApiError);
});

test("an operation without the member is sent as it is", async () => {
  const { data } = await shop.v3.certificates.get();
  expect(data?.length).toBeGreaterThan(0);
});
