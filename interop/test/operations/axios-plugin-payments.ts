import { expect } from "vitest";
import { userPays } from "../../src/control.ts";
import { sample } from "../../src/sample.ts";
import {
  combinedOrder,
  combinedParts,
  h5Scene,
  MCHID,
  order,
  orderTold,
  refund,
} from "./requests.ts";
import type { Story, Untyped } from "./story.ts";

const { openid } = sample;
const BY_NUMBER = "v3/pay/transactions/out-trade-no/{out_trade_no}#get";
const COMBINED = "v3/combine-transactions/out-trade-no/{combine_out_trade_no}#get";

export const payments: Story<Untyped> = {
  about: "orders and refunds",
  mchid: MCHID,
  rows: [
    {
      operation: "v3/pay/transactions/native#post",
      call: ({ v3 }) => v3.pay.transactions.native.post(order("Axios1")),
      status: 200,
      data: { code_url: expect.stringMatching(/^weixin:\/\//) },
    },
    {
      operation: "v3/pay/transactions/native#post",
      note: "the same number with another amount is refused",
      call: ({ v3 }) =>
        v3.pay.transactions.native.post({ ...order("Axios1"), amount: { total: 101 } }),
      status: 400,
      data: { code: "INVALID_REQUEST", message: "请求重入时，参数与首次请求时不一致" },
    },
    {
      operation: BY_NUMBER,
      call: ({ v3 }) =>
        v3.pay.transactions.outTradeNo._out_trade_no_.get({
          params: { mchid: MCHID },
          out_trade_no: "Axios1",
        }),
      status: 200,
      data: { ...orderTold("Axios1"), trade_state: "NOTPAY" },
    },
    {
      operation: BY_NUMBER,
      note: "nobody made this order",
      call: ({ v3 }) =>
        v3.pay.transactions.outTradeNo._out_trade_no_.get({
          params: { mchid: MCHID },
          out_trade_no: "Axios404",
        }),
      status: 404,
      data: { code: "ORDER_NOT_EXIST", message: "订单不存在" },
    },
    {
      operation: "v3/pay/transactions/out-trade-no/{out_trade_no}/close#post",
      call: ({ v3 }) =>
        v3.pay.transactions.outTradeNo.$out_trade_no$.close.post(
          { mchid: MCHID },
          { out_trade_no: "Axios1" },
        ),
      status: 204,
      data: "",
    },
    {
      operation: BY_NUMBER,
      note: "the order is closed",
      call: ({ v3 }) =>
        v3.pay.transactions.outTradeNo._out_trade_no_.get({
          params: { mchid: MCHID },
          out_trade_no: "Axios1",
        }),
      status: 200,
      data: { out_trade_no: "Axios1", trade_state: "CLOSED" },
    },
    {
      operation: "v3/pay/transactions/jsapi#post",
      call: ({ v3 }) => v3.pay.transactions.jsapi.post({ ...order("Axios2"), payer: { openid } }),
      status: 200,
      data: { prepay_id: expect.stringMatching(/^.{1,64}$/) },
    },
    {
      operation: "v3/pay/transactions/app#post",
      call: ({ v3 }) => v3.pay.transactions.app.post(order("Axios3")),
      status: 200,
      data: { prepay_id: expect.stringMatching(/^.{1,64}$/) },
    },
    {
      operation: "v3/pay/transactions/h5#post",
      call: ({ v3 }) => v3.pay.transactions.h5.post({ ...order("Axios4"), scene_info: h5Scene }),
      status: 200,
      data: { h5_url: expect.stringMatching(/^https?:\/\//) },
    },
    {
      operation: "v3/combine-transactions/jsapi#post",
      call: ({ v3 }) =>
        v3.combineTransactions.jsapi.post({
          ...combinedOrder("AxiosC1"),
          combine_payer_info: { openid },
        }),
      status: 200,
      data: { prepay_id: expect.stringMatching(/^.{1,64}$/) },
    },
    {
      operation: COMBINED,
      call: ({ v3 }) =>
        v3.combineTransactions.outTradeNo._combine_out_trade_no_.get({
          combine_out_trade_no: "AxiosC1",
        }),
      status: 200,
      data: {
        combine_mchid: MCHID,
        combine_out_trade_no: "AxiosC1",
        sub_orders: combinedParts("AxiosC1"),
      },
    },
    {
      operation: "v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close#post",
      call: (wxpay) =>
        wxpay
          .chain("v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close")
          .post(
            { combine_appid: sample.appid, sub_orders: combinedParts("AxiosC1") },
            { combine_out_trade_no: "AxiosC1" },
          ),
      status: 204,
      data: "",
    },
    {
      operation: "v3/refund/domestic/refunds#post",
      call: async ({ v3 }, { merchant, earlier }) => {
        const prepayId = String(earlier("v3/pay/transactions/jsapi#post", "prepay_id"));
        const transaction = await userPays(merchant.baseUrl, prepayId);
        return v3.refund.domestic.refunds.post(refund("AxiosR1", transaction));
      },
      status: 200,
      data: {
        out_refund_no: "AxiosR1",
        out_trade_no: "Axios2",
        transaction_id: expect.stringMatching(/^4200\d{24}$/),
        amount: { refund: 40, total: 100, currency: "CNY" },
      },
    },
    {
      operation: "v3/refund/domestic/refunds/{out_refund_no}#get",
      call: ({ v3 }) =>
        v3.refund.domestic.refunds._out_refund_no_.get({ out_refund_no: "AxiosR1" }),
      status: 200,
      data: ({ answered }) => answered("v3/refund/domestic/refunds#post"),
    },
  ],
};
