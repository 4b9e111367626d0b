import { describe, expectTypeOf, test } from "vitest";
import type { WeChatPay } from "../../src/client.ts";
import type {
  ComplaintImage,
  FavorStock,
  FavorStockList,
  PayPaidTransaction,
  PayTransaction,
  V2RefundList,
} from "../../src/generated/models.ts";

declare const wxpay: WeChatPay;

describe("a path", () => {
  test("that ends in a slash is reached without it, and declared either way", () => {
    const node = wxpay.v3.applyment4sub.applyment;
    expectTypeOf(wxpay["v3/applyment4sub/applyment/"]).toEqualTypeOf(node);
    expectTypeOf(wxpay["v3/applyment4sub/applyment"]).toEqualTypeOf(node);
    expectTypeOf(wxpay.v3.chain("applyment4sub/applyment/")).toEqualTypeOf(node);
    expectTypeOf(node.post).toBeFunction();
    expectTypeOf(wxpay.v3.ecommerce.applyments.post).toBeFunction();
    expectTypeOf(wxpay.v3.ecommerce.applyments._applyment_id_.get).toBeFunction();
  });

  test("of APIv2 keeps its upper case, and has camelCase for hyphens", () => {
    expectTypeOf(wxpay.v2.secapi.mch.addInstitutionsub.post).toBeFunction();
    expectTypeOf(wxpay["v2/secapi/mch/addInstitutionsub"]).toEqualTypeOf(
      wxpay.v2.secapi.mch.addInstitutionsub,
    );
    expectTypeOf(wxpay.v2["cgi-bin"].mch.customs.customdeclareorder.post).toBeFunction();
    expectTypeOf(wxpay.v2.cgiBin).toEqualTypeOf(wxpay.v2["cgi-bin"]);
    // @ts-expect-error upper case is no hyphen here
    void wxpay.v2.secapi.mch["add-institutionsub"];
  });

  test("that differs from its sibling in a hyphen is another", () => {
    const sign = wxpay.v3.papay.insuranceSign;
    expectTypeOf(sign.policyPeriods).toEqualTypeOf(sign["policy-periods"]);
    expectTypeOf(sign.policyPeriods).not.toEqualTypeOf<typeof sign.policy_periods>();
  });

  test("can have segments called like verbs and members of a function", () => {
    expectTypeOf(wxpay.v3.profitsharing.receivers.delete.post).toBeFunction();
    expectTypeOf(wxpay.v3.ecommerce.refunds.apply.post).toBeFunction();
    expectTypeOf(wxpay.v3.marketing.busifavor.coupons.return.post).toBeFunction();
  });

  test("can have values of several names at one place", () => {
    const { refunds } = wxpay.v3.refund.domestic;
    expectTypeOf(refunds._out_refund_no_.get).toBeFunction();
    expectTypeOf(refunds._refund_id_.applyAbnormalRefund.post).toBeFunction();
    // @ts-expect-error that is not how the value is called here
    void refunds._refund_no_;
  });

  test("with a prefix or a host of its own is written without it", () => {
    expectTypeOf(wxpay.v3.transactions.jsapi.post).toBeFunction();
    expectTypeOf(wxpay.v3.customs.orders.patch).toBeFunction();
  });
});

describe("values", () => {
  test("of APIv2 are given as the caller has them, and come as text", async () => {
    const order = { appid: "a", mch_id: "m", body: "b", out_trade_no: "o", notify_url: "n" };
    const given = { ...order, spbill_create_ip: "127.0.0.1", trade_type: "NATIVE" };
    void wxpay.v2.pay.unifiedorder.post({ xml: { ...given, total_fee: 1 } });
    void wxpay.v2.pay.unifiedorder.post({ xml: { ...given, total_fee: "1" } });
    // @ts-expect-error the SDK signs
    void wxpay.v2.pay.unifiedorder.post({ xml: { ...given, total_fee: 1, sign: "s" } });
    const refunds = await wxpay.v2.pay.refundquery.post({
      xml: { appid: "a", mch_id: "m", out_refund_no: "r" },
    });
    expectTypeOf(refunds).toEqualTypeOf<V2RefundList>();
    expectTypeOf(refunds.total_fee).toEqualTypeOf<string>();
    expectTypeOf(refunds.refund_id_$n[0]).toEqualTypeOf<string | undefined>();
    expectTypeOf(refunds.coupon_refund_id_$n_$m?.[0]?.[0]).toEqualTypeOf<string | undefined>();
  });

  test("that travel as JSON text are given decoded, or as that text", () => {
    void wxpay.v3.marketing.partnerships.get({
      query: { authorized_data: { business_type: "FAVOR_STOCK", stock_id: "s" } },
    });
    void wxpay.v3.marketing.partnerships.get({
      query: { authorized_data: '{"business_type":"FAVOR_STOCK"}' },
    });
    void wxpay.v3.marketing.partnerships.get({
      // @ts-expect-error neither what it decodes to nor text
      query: { authorized_data: ["FAVOR_STOCK"] },
    });
  });

  test("of a file are a path, bytes, a Blob or a stream; the SDK makes its meta", async () => {
    const { upload } = wxpay.v3.merchantService.images;
    const image = await upload.post({ multipart: { file: "./photo.png" } });
    expectTypeOf(image).toEqualTypeOf<ComplaintImage>();
    void upload.post({ multipart: { file: new Blob([]), meta: { filename: "photo.png" } } });
    void upload.post({ multipart: { file: new Uint8Array(1), meta: { filename: "photo.png" } } });
    // @ts-expect-error a file is no number
    void upload.post({ multipart: { file: 1 } });
  });

  test("of a header that an operation needs are asked for", () => {
    const json = {
      partner: { type: "APPID", appid: "a" },
      authorized_data: { business_type: "FAVOR_STOCK" },
    };
    const { build } = wxpay.v3.marketing.partnerships;
    void build.post({ headers: { "Idempotency-Key": "1" }, json });
    // @ts-expect-error Idempotency-Key is missing
    void build.post({ json });
  });
});

describe("an answer", () => {
  test("of bytes is a stream, and for the call that blocks the bytes", async () => {
    const { images } = wxpay.v3.merchantService;
    expectTypeOf(await images._media_id_.get({ media_id: "m" })).toEqualTypeOf<
      ReadableStream<Uint8Array>
    >();
    expectTypeOf(images._media_id_.getSync({ media_id: "m" })).toEqualTypeOf<Uint8Array>();
  });

  test("that sends the browser elsewhere is the address", () => {
    type Entrust = ReturnType<typeof wxpay.v2.papay.entrustweb.getSync>;
    expectTypeOf<Entrust>().toEqualTypeOf<string>();
  });

  test("of a query by the number that payment gives has it, by the merchant's only once it is paid", async () => {
    const { transactions } = wxpay.v3.pay;
    const query = { mchid: "m" };
    const byId = await transactions.id._transaction_id_.get({ transaction_id: "t", query });
    const byNo = await transactions.outTradeNo._out_trade_no_.get({ out_trade_no: "o", query });
    expectTypeOf(byId).toEqualTypeOf<PayPaidTransaction>();
    expectTypeOf(byId).toExtend<PayTransaction>();
    expectTypeOf(byNo).toEqualTypeOf<PayTransaction>();
  });

  test("that lists has the items that a query of one gives", () => {
    type Item = NonNullable<FavorStockList["data"]>[number];
    expectTypeOf<Item>().toEqualTypeOf<FavorStock>();
  });
});
