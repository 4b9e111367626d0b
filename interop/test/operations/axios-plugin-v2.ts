import { expect } from "vitest";
import { userPays } from "../../src/control.ts";
import { sample } from "../../src/sample.ts";
import { MCHID, NOTIFY_URL } from "./requests.ts";
import type { Story, Untyped } from "./story.ts";

const { appid, openid } = sample;
const caller = { appid, mch_id: MCHID };
const success = { return_code: "SUCCESS", result_code: "SUCCESS", ...caller };

const order = (out_trade_no: string) => ({
  ...caller,
  body: "腾讯充值中心-QQ会员充值",
  out_trade_no,
  total_fee: "100",
  spbill_create_ip: "14.23.150.211",
  notify_url: NOTIFY_URL,
  trade_type: "JSAPI",
  openid,
});

const refund = {
  ...caller,
  out_trade_no: "AxiosV2a",
  out_refund_no: "AxiosV2r",
  total_fee: "100",
  refund_fee: "40",
};

// It makes the nonce and the signature itself, and verifies the signature of every success.
export const xml: Story<Untyped> = {
  about: "APIv2",
  mchid: MCHID,
  rows: [
    {
      operation: "v2/pay/unifiedorder#post",
      call: ({ v2 }) => v2.pay.unifiedorder.post(order("AxiosV2a")),
      status: 200,
      data: { ...success, trade_type: "JSAPI", prepay_id: expect.stringMatching(/^.{1,64}$/) },
    },
    {
      operation: "v2/pay/orderquery#post",
      note: "signed with HMAC-SHA256",
      call: ({ v2 }) =>
        v2.pay.orderquery.post({ ...caller, out_trade_no: "AxiosV2a", sign_type: "HMAC-SHA256" }),
      status: 200,
      data: { ...success, out_trade_no: "AxiosV2a", trade_state: "NOTPAY" },
    },
    {
      operation: "v2/secapi/pay/refund#post",
      call: async ({ v2 }, { merchant, earlier }) => {
        await userPays(merchant.baseUrl, String(earlier("v2/pay/unifiedorder#post", "prepay_id")));
        return v2.secapi.pay.refund.post(refund);
      },
      status: 200,
      data: { ...success, ...refund, refund_id: expect.any(String) },
    },
    {
      operation: "v2/pay/refundquery#post",
      call: ({ v2 }) => v2.pay.refundquery.post({ ...caller, out_refund_no: "AxiosV2r" }),
      status: 200,
      data: ({ earlier }) => ({
        ...success,
        out_trade_no: "AxiosV2a",
        out_refund_no_0: "AxiosV2r",
        refund_id_0: earlier("v2/secapi/pay/refund#post", "refund_id"),
        refund_fee_0: "40",
      }),
    },
    {
      operation: "v2/pay/unifiedorder#post",
      note: "another order",
      call: ({ v2 }) => v2.pay.unifiedorder.post(order("AxiosV2b")),
      status: 200,
      data: success,
    },
    {
      operation: "v2/pay/closeorder#post",
      call: ({ v2 }) => v2.pay.closeorder.post({ ...caller, out_trade_no: "AxiosV2b" }),
      status: 200,
      data: success,
    },
    {
      operation: "v2/pay/orderquery#post",
      note: "the order is closed",
      call: ({ v2 }) => v2.pay.orderquery.post({ ...caller, out_trade_no: "AxiosV2b" }),
      status: 200,
      data: { ...success, trade_state: "CLOSED" },
    },
    {
      operation: "v2/pay/orderquery#post",
      note: "nobody made this order",
      call: ({ v2 }) => v2.pay.orderquery.post({ ...caller, out_trade_no: "Axios404" }),
      status: 200,
      data: { return_code: "SUCCESS", result_code: "FAIL", err_code: "ORDERNOTEXIST" },
    },
    {
      operation: "v2/tools/shorturl#post",
      call: ({ v2 }) =>
        v2.tools.shorturl.post({ ...caller, long_url: "weixin://wxpay/bizpayurl?pr=1" }),
      status: 200,
      data: { ...success, short_url: expect.any(String) },
    },
  ],
};
