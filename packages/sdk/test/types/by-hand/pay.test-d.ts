import { describe, expectTypeOf, test } from "vitest";
import type { Open } from "../../../src/chain/options.ts";
import type { WeChatPay } from "../../../src/client.ts";
import type {
  CombineCodeUrl,
  GlobalPrepayId,
  PayCodepayTransaction,
  PayPrepayId,
  PayTransaction,
} from "../../../src/generated/models.ts";

declare const wxpay: WeChatPay;

describe("an order in an official account", () => {
  const order = {
    appid: "wxd678efh567hg6787",
    mchid: "1230000109",
    description: "Image形象店-深圳腾大-QQ公仔",
    out_trade_no: "1217752501201407033233368018",
    time_expire: "2018-06-08T10:34:56+08:00",
    notify_url: "https://www.weixin.qq.com/wxpay/pay",
  };
  const payer = { openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o" };

  test("answers with the id that opens the cashier", async () => {
    const prepaid = await wxpay.v3.pay.transactions.jsapi.post({
      json: {
        ...order,
        attach: "自定义数据",
        goods_tag: "WXG",
        limit_pay: ["no_credit"],
        support_fapiao: false,
        amount: { total: 100, currency: "CNY" },
        payer,
        detail: {
          cost_price: 608800,
          invoice_id: "微信123",
          goods_detail: [
            {
              merchant_goods_id: "1246464644",
              goods_name: "iPhone",
              quantity: 1,
              unit_price: 528800,
            },
          ],
        },
        scene_info: {
          payer_client_ip: "14.23.150.211",
          store_info: {
            id: "0001",
            name: "腾讯大厦分店",
            area_code: "440305",
            address: "科技中一道",
          },
        },
        settle_info: { profit_sharing: false },
      },
    });
    expectTypeOf(prepaid).toEqualTypeOf<PayPrepayId>();
    expectTypeOf(prepaid.prepay_id).toEqualTypeOf<string>();
  });

  test("is refused with the amount in yuan as text, and with the payer's openid beside the payer", () => {
    const { jsapi } = wxpay.v3.pay.transactions;
    // @ts-expect-error the total is a number of fen
    void jsapi.post({ json: { ...order, payer, amount: { total: "1.00" } } });
    // @ts-expect-error the openid stands in payer
    void jsapi.post({ json: { ...order, openid: payer.openid, amount: { total: 100 } } });
  });

  test("that is queried has its state and what the payer paid", async () => {
    const found = await wxpay["v3/pay/transactions/out-trade-no/{out_trade_no}"].get({
      out_trade_no: order.out_trade_no,
      query: { mchid: order.mchid },
    });
    expectTypeOf(found).toEqualTypeOf<PayTransaction>();
    expectTypeOf(found.trade_state).toEqualTypeOf<
      Open<
        | "SUCCESS"
        | "REFUND"
        | "NOTPAY"
        | "CLOSED"
        | "REVOKED"
        | "USERPAYING"
        | "PAYERROR"
        | "ACCEPT"
      >
    >();
    expectTypeOf(found.amount?.payer_total).toEqualTypeOf<number | undefined>();
    expectTypeOf(found.promotion_detail?.[0]?.scope).toEqualTypeOf<
      Open<"GLOBAL" | "SINGLE"> | undefined
    >();
    void wxpay["v3/pay/transactions/out-trade-no/{out_trade_no}"].get({
      out_trade_no: order.out_trade_no,
      // @ts-expect-error the merchant number is called mchid in APIv3
      query: { mch_id: order.mchid },
    });
  });
});

describe("an order of several shops", () => {
  const combined = {
    combine_appid: "wxd678efh567hg6787",
    combine_mchid: "1900000109",
    combine_out_trade_no: "P20150806125346",
    notify_url: "https://yourapp.com/notify",
  };
  const shop = {
    mchid: "1230000109",
    attach: "深圳分店",
    out_trade_no: "20150806125346",
    description: "腾讯充值中心-QQ会员充值",
  };

  test("of a direct merchant needs no sub-merchant, and answers with the code to show", async () => {
    const code = await wxpay.v3.combineTransactions.native.post({
      json: {
        ...combined,
        scene_info: { device_id: "POS1:1", payer_client_ip: "14.17.22.32" },
        sub_orders: [{ ...shop, amount: { total_amount: 10, currency: "CNY" } }],
      },
    });
    expectTypeOf(code).toEqualTypeOf<CombineCodeUrl>();
    expectTypeOf(code.code_url).toEqualTypeOf<string>();
  });

  test("of a partner names it", () => {
    void wxpay.v3.combineTransactions.native.post({
      json: {
        ...combined,
        sub_orders: [
          {
            ...shop,
            sub_mchid: "1900000110",
            amount: { total_amount: 10, currency: "CNY" },
            settle_info: { profit_sharing: true, subsidy_amount: 1 },
          },
        ],
      },
    });
  });

  test("calls its amount total_amount", () => {
    void wxpay.v3.combineTransactions.native.post({
      json: {
        ...combined,
        // @ts-expect-error each order has total_amount, not total
        sub_orders: [{ ...shop, amount: { total: 10, currency: "CNY" } }],
      },
    });
  });
});

describe("a payment with the payer's code", () => {
  const sale = {
    appid: "wxd678efh567hg6787",
    mchid: "1230000109",
    description: "Image形象店-深圳腾大-QQ公仔",
    out_trade_no: "1217752501201407033233368018",
    amount: { total: 100, currency: "CNY" },
  };

  test("answers with its state, which is not always success", async () => {
    const paid = await wxpay.v3.pay.transactions.codepay.post({
      json: {
        ...sale,
        payer: { auth_code: "130061098828009406" },
        scene_info: { device_id: "013467007045764", store_info: { id: "0001" } },
      },
    });
    expectTypeOf(paid).toEqualTypeOf<PayCodepayTransaction>();
    expectTypeOf(paid.transaction_id).toEqualTypeOf<string | undefined>();
    if (paid.trade_state === "USERPAYING") return;
    expectTypeOf(paid.trade_type).toEqualTypeOf<
      Open<"JSAPI" | "NATIVE" | "APP" | "MICROPAY" | "MWEB" | "FACEPAY"> | undefined
    >();
  });

  test("keeps the digits of the code as text", () => {
    const scene_info = { store_info: { id: "0001" } };
    void wxpay.v3.pay.transactions.codepay.post({
      // @ts-expect-error a number would lose the code's leading digits
      json: { ...sale, payer: { auth_code: 130061098828 }, scene_info },
    });
  });
});

describe("an order of a merchant abroad", () => {
  test("names the institution, the merchant and the category", async () => {
    const prepaid = await wxpay.chain("v3/global/transactions/jsapi").post({
      json: {
        sp_appid: "wx2421b1c4370ec43b",
        sp_mchid: "1900000100",
        mchid: "1900000100",
        appid: "wx2421b1c4370ec43b",
        sub_mchid: "1900000109",
        description: "Image Store-QQ Doll",
        notify_url: "https://yourapp.com/notify",
        out_trade_no: "YX0001",
        trade_type: "JSAPI",
        merchant_category_code: "1011",
        payer: { sp_openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o" },
        amount: { total: 10, currency: "HKD" },
      },
    });
    expectTypeOf(prepaid).toEqualTypeOf<GlobalPrepayId>();
    expectTypeOf(prepaid.prepay_id).toEqualTypeOf<string>();
  });

  test("can't do without the category", () => {
    void wxpay.v3.global.transactions.jsapi.post({
      // @ts-expect-error merchant_category_code is missing
      json: {
        sp_appid: "wx2421b1c4370ec43b",
        sp_mchid: "1900000100",
        mchid: "1900000100",
        appid: "wx2421b1c4370ec43b",
        sub_mchid: "1900000109",
        description: "Image Store-QQ Doll",
        notify_url: "https://yourapp.com/notify",
        out_trade_no: "YX0001",
        trade_type: "JSAPI",
        amount: { total: 10, currency: "HKD" },
      },
    });
  });
});
