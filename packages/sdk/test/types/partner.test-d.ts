import { expectTypeOf, test } from "vitest";
import type { PartnerClient, WeChatPay } from "../../src/client.ts";
import type { LooseNode } from "../../src/chain/nodes.ts";
import type { Refund, PayPartnerTransactionsJsapiOptions } from "../../src/generated/models.ts";

declare const wxpay: WeChatPay;
declare const order: Omit<PayPartnerTransactionsJsapiOptions["json"], "sub_mchid" | "sub_appid">;
const shop = wxpay.partner({ sub_mchid: "1900000109", sub_appid: "wx1234567890abcdef" });

test("what says for whom may be left out, or given, in every style", () => {
  const styles = [
    shop.v3.pay.partner.transactions.jsapi,
    shop.chain("v3/pay/partner/transactions/jsapi"),
    shop["v3/pay/partner/transactions/jsapi"],
    shop.v3.pay.chain("partner/transactions/jsapi"),
  ] as const;
  for (const style of styles) {
    void style.post({ json: order });
    void style.postAsync({ json: order, timeout: 1 });
    expectTypeOf(style.postSync({ json: order })).toEqualTypeOf<{ readonly prepay_id: string }>();
    void style.post({ json: { ...order, sub_mchid: "1900000109", sub_appid: "wx2" } });
    // @ts-expect-error no such member
    void style.post({ json: { ...order, sub_mch_id: "1900000109" } });
    // @ts-expect-error the order is missing
    void style.post({ json: {} });
    // @ts-expect-error and here too
    void style.post();
  }
});

test("a query that says nothing else may be left out, and so may all options", () => {
  const refund = shop.v3.refund.domestic.refunds._out_refund_no_;
  expectTypeOf(refund.getSync({ out_refund_no: "1" })).toEqualTypeOf<Refund>();
  void shop.v3.ecommerce.fund.balance._sub_mchid_.get();
  void shop.v3.ecommerce.fund.balance._sub_mchid_.get({ sub_mchid: "1900000109" });
  // @ts-expect-error the refund's number is missing
  void refund.get({});
  // @ts-expect-error and without partner() whose balance it is
  void wxpay.v3.ecommerce.fund.balance._sub_mchid_.get({});
});

test("of an operation of both modes the partner's form is left", () => {
  const amount = { refund: 1, total: 1, currency: "CNY" } as const;
  void shop.v3.refund.domestic.refunds.post({
    json: { out_trade_no: "1", out_refund_no: "2", amount },
  });
  // @ts-expect-error one of the two numbers is missing
  void shop.v3.refund.domestic.refunds.post({ json: { out_refund_no: "2", amount } });
  const json = { out_trade_no: "1", out_refund_no: "2", amount: { refund: 1, total: 1 } };
  void shop.v3.refund.domestic.refunds.post({ json });
  // @ts-expect-error the direct merchant's form needs the currency, the partner's the sub-merchant
  void wxpay.v3.refund.domestic.refunds.post({ json });
});

test("APIv2 has its own spelling", () => {
  const xml = { mch_id: "1900000001", appid: "wx1", out_trade_no: "1" };
  void shop.v2.pay.closeorder.post({ xml });
  void shop.v2.pay.closeorder.post({ xml: { ...xml, sub_mch_id: "1900000109" } });
});

test("an operation without such members is what it was", () => {
  const { certificates, payscore } = shop.v3;
  expectTypeOf<Parameters<typeof certificates.get>>().toEqualTypeOf<
    Parameters<WeChatPay["v3"]["certificates"]["get"]>
  >();
  expectTypeOf<Parameters<typeof payscore.serviceorder.post>>().toEqualTypeOf<
    Parameters<WeChatPay["v3"]["payscore"]["serviceorder"]["post"]>
  >();
});

test("lists, downloads and the rest are there", () => {
  void shop.v3.smartguide.guides.items({ query: { store_id: 1 } });
  expectTypeOf(shop.webhooks).toEqualTypeOf<WeChatPay["webhooks"]>();
  expectTypeOf(shop.bills).toEqualTypeOf<WeChatPay["bills"]>();
  expectTypeOf(shop.partner({ sub_mchid: "2" })).toEqualTypeOf<PartnerClient>();
  expectTypeOf(shop.chain("v3/pay/unheard" as string)).toEqualTypeOf<LooseNode>();
  // @ts-expect-error a misspelt path
  shop.chain("v3/pay/partner/transaction");
  // @ts-expect-error a misspelt member
  void shop.v3.pay.partner.transaction;
  // @ts-expect-error whose?
  wxpay.partner({ sub_appid: "wx1" });
});
