import { expect } from "vitest";
import { sample } from "../../src/sample.ts";
import { cashCouponStock, couponStock, MCHID, NOTIFY_URL } from "./requests.ts";
import type { Story, Untyped } from "./story.ts";

const { appid, openid } = sample;
const STOCKS = "v3/marketing/busifavor/stocks";
const STOCK = `${STOCKS}/{stock_id}`;
const CODES = `${STOCK}/couponcodes`;
const CASH = "v3/marketing/favor/coupon-stocks#post";

export const coupons: Story<Untyped> = {
  about: "coupons",
  mchid: MCHID,
  rows: [
    {
      operation: `${STOCKS}#post`,
      call: ({ v3 }) => v3.marketing.busifavor.stocks.post(couponStock("AxiosS1")),
      status: 200,
      data: { stock_id: expect.any(String) },
    },
    {
      operation: `${STOCK}#patch`,
      call: (wxpay, { earlier }) =>
        wxpay
          .chain(STOCK)
          .patch(
            { stock_name: "8月2日活动券", out_request_no: "AxiosS2" },
            { stock_id: earlier(`${STOCKS}#post`, "stock_id") },
          ),
      status: 204,
      data: "",
    },
    {
      operation: `${STOCK}#get`,
      note: "with the name changed",
      call: (wxpay, { earlier }) =>
        wxpay.chain(STOCK).get({ stock_id: earlier(`${STOCKS}#post`, "stock_id") }),
      status: 200,
      data: {
        stock_name: "8月2日活动券",
        belong_merchant: MCHID,
        stock_type: "NORMAL",
        coupon_use_rule: { fixed_normal_coupon: { discount_amount: 5, transaction_minimum: 100 } },
      },
    },
    {
      operation: `${STOCK}/budget#patch`,
      call: (wxpay, { earlier }) =>
        wxpay
          .chain(`${STOCK}/budget`)
          .patch(
            { target_max_coupons: 300, current_max_coupons: 100, modify_budget_request_no: "A1" },
            { stock_id: earlier(`${STOCKS}#post`, "stock_id") },
          ),
      status: 200,
      data: { max_coupons: expect.any(Number) },
    },
    {
      operation: `${CODES}#post`,
      note: "its body has an array of texts",
      call: (wxpay, { earlier }) =>
        wxpay
          .chain(CODES)
          .post(
            { coupon_code_list: ["ABC9588200", "ABC9588201"], upload_request_no: "A1" },
            { stock_id: earlier(`${STOCKS}#post`, "stock_id") },
          ),
      status: 200,
      data: ({ earlier }) => ({ stock_id: earlier(`${STOCKS}#post`, "stock_id") }),
    },
    {
      operation: `${CODES}/{coupon_code}#delete`,
      call: (wxpay, { earlier }) =>
        wxpay.chain(`${CODES}/{coupon_code}`).delete({
          params: { delete_request_no: "A2" },
          stock_id: earlier(`${STOCKS}#post`, "stock_id"),
          coupon_code: "ABC9588200",
        }),
      status: 200,
      data: ({ earlier }) => ({ stock_id: earlier(`${STOCKS}#post`, "stock_id") }),
    },
    {
      operation: "v3/marketing/busifavor/users/{openid}/coupons#get",
      call: (wxpay) =>
        wxpay
          .chain("v3/marketing/busifavor/users/{openid}/coupons")
          .get({ params: { appid, coupon_state: "SENDED", offset: 0, limit: 20 }, openid }),
      status: 200,
      data: { offset: 0, limit: 20, data: expect.any(Array) },
    },
    {
      operation: CASH,
      call: ({ v3 }) => v3.marketing.favor.couponStocks.post(cashCouponStock("AxiosF1")),
      status: 200,
      data: { stock_id: expect.any(String) },
    },
    {
      operation: "v3/marketing/favor/stocks/{stock_id}/start#post",
      call: ({ v3 }, { earlier }) =>
        v3.marketing.favor.stocks._stock_id_.start.post(
          { stock_creator_mchid: MCHID },
          { stock_id: earlier(CASH, "stock_id") },
        ),
      status: 200,
      data: ({ earlier }) => ({ stock_id: earlier(CASH, "stock_id") }),
    },
    {
      operation: "v3/marketing/favor/stocks/{stock_id}#get",
      call: ({ v3 }, { earlier }) =>
        v3.marketing.favor.stocks._stock_id_.get({
          params: { stock_creator_mchid: MCHID },
          stock_id: earlier(CASH, "stock_id"),
        }),
      status: 200,
      data: { stock_name: "微信支付代金券批次", no_cash: false, stock_type: "NORMAL" },
    },
    {
      operation: "v3/marketing/favor/stocks#get",
      call: ({ v3 }) =>
        v3.marketing.favor.stocks.get({
          params: { stock_creator_mchid: MCHID, offset: 0, limit: 10 },
        }),
      status: 200,
      data: ({ earlier }) => ({
        total_count: 1,
        data: [{ stock_id: earlier(CASH, "stock_id"), stock_name: "微信支付代金券批次" }],
      }),
    },
    {
      operation: "v3/marketing/favor/users/{openid}/coupons#post",
      call: (wxpay, { earlier }) =>
        wxpay.chain("v3/marketing/favor/users/{openid}/coupons").post(
          {
            stock_id: earlier(CASH, "stock_id"),
            out_request_no: "AxiosF2",
            appid,
            stock_creator_mchid: MCHID,
          },
          { openid },
        ),
      status: 200,
      data: { coupon_id: expect.any(String) },
    },
    {
      operation: "v3/marketing/favor/callbacks#post",
      call: ({ v3 }) =>
        v3.marketing.favor.callbacks.post({ mchid: MCHID, notify_url: NOTIFY_URL, switch: true }),
      status: 200,
      data: { notify_url: NOTIFY_URL },
    },
  ],
};
