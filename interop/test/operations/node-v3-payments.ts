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
import { isSignedByMerchant } from "./sealed.ts";
import type { Story, Untyped } from "./story.ts";

const { openid } = sample;
const BY_NUMBER = "v3/pay/transactions/out-trade-no/{out_trade_no}#get";
const COMBINED = "v3/combine-transactions/out-trade-no/{combine_out_trade_no}#get";
const scene_info = { payer_client_ip: "14.23.150.211" };

export const payments: Story<Untyped> = {
  about: "orders and refunds",
  mchid: MCHID,
  rows: [
    {
      operation: "v3/pay/transactions/native#post",
      call: (pay) => pay.transactions_native(order("NodeO01")),
      status: 200,
      data: { code_url: expect.stringMatching(/^weixin:\/\//) },
    },
    {
      operation: "v3/pay/transactions/native#post",
      note: "the same number with another amount is refused",
      call: (pay) => pay.transactions_native({ ...order("NodeO01"), amount: { total: 101 } }),
      status: 400,
      data: { code: "INVALID_REQUEST", message: "请求重入时，参数与首次请求时不一致" },
    },
    {
      operation: BY_NUMBER,
      call: (pay) => pay.query({ out_trade_no: "NodeO01" }),
      status: 200,
      data: { ...orderTold("NodeO01"), trade_state: "NOTPAY" },
    },
    {
      operation: BY_NUMBER,
      note: "nobody made this order",
      call: (pay) => pay.query({ out_trade_no: "NodeO404" }),
      status: 404,
      data: { code: "ORDER_NOT_EXIST", message: "订单不存在" },
    },
    {
      operation: "v3/pay/transactions/out-trade-no/{out_trade_no}/close#post",
      call: (pay) => pay.close("NodeO01"),
      status: 204,
      data: {},
    },
    {
      operation: BY_NUMBER,
      note: "the order is closed",
      call: (pay) => pay.query({ out_trade_no: "NodeO01" }),
      status: 200,
      data: { out_trade_no: "NodeO01", trade_state: "CLOSED" },
    },
    {
      operation: "v3/pay/transactions/jsapi#post",
      note: "it signs the prepay_id for the page",
      call: (pay) => pay.transactions_jsapi({ ...order("NodeO02"), payer: { openid } }),
      status: 200,
      data: ({ merchant }) =>
        isSignedByMerchant(merchant, ({ appId, timeStamp, nonceStr, package: prepaid }) => [
          [appId, timeStamp, nonceStr, prepaid],
          "paySign",
        ]),
    },
    {
      operation: "v3/pay/transactions/app#post",
      note: "it signs the prepay_id for the app",
      call: (pay) => pay.transactions_app(order("NodeO03")),
      status: 200,
      data: ({ merchant }) =>
        isSignedByMerchant(merchant, ({ appid, timestamp, noncestr, prepayid }) => [
          [appid, timestamp, noncestr, prepayid],
          "sign",
        ]),
    },
    {
      operation: "v3/pay/transactions/h5#post",
      call: (pay) => pay.transactions_h5({ ...order("NodeO04"), scene_info: h5Scene }),
      status: 200,
      data: { h5_url: expect.stringMatching(/^https?:\/\//) },
    },
    {
      operation: "v3/combine-transactions/native#post",
      call: (pay) => pay.combine_transactions_native({ ...combinedOrder("NodeC1"), scene_info }),
      status: 200,
      data: { code_url: expect.stringMatching(/^weixin:\/\//) },
    },
    {
      operation: "v3/combine-transactions/h5#post",
      call: (pay) =>
        pay.combine_transactions_h5({ ...combinedOrder("NodeC2"), scene_info: h5Scene }),
      status: 200,
      data: { h5_url: expect.stringMatching(/^https?:\/\//) },
    },
    {
      operation: COMBINED,
      call: (pay) => pay.combine_query("NodeC1"),
      status: 200,
      data: {
        combine_mchid: MCHID,
        combine_out_trade_no: "NodeC1",
        sub_orders: combinedParts("NodeC1"),
      },
    },
    {
      operation: "v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close#post",
      call: (pay) => pay.combine_close("NodeC1", combinedParts("NodeC1")),
      status: 204,
      data: {},
    },
    {
      operation: "v3/refund/domestic/refunds#post",
      note: "the user paid by what it signed for the page",
      call: async (wxpay, { merchant, answered }) => {
        const signed = answered("v3/pay/transactions/jsapi#post");
        return wxpay.refunds(refund("NodeR1", await userPays(merchant.baseUrl, signed)));
      },
      status: 200,
      data: {
        out_refund_no: "NodeR1",
        out_trade_no: "NodeO02",
        transaction_id: expect.stringMatching(/^4200\d{24}$/),
        amount: { refund: 40, total: 100, currency: "CNY" },
      },
    },
    {
      operation: "v3/refund/domestic/refunds/{out_refund_no}#get",
      call: (pay) => pay.find_refunds("NodeR1"),
      status: 200,
      data: ({ answered }) => answered("v3/refund/domestic/refunds#post"),
    },
  ],
};
