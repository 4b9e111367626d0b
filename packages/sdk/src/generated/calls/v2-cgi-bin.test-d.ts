// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v2/cgi-bin/mch/customs/customdeclareorder#post", () => {
  const node = wxpay.v2.cgiBin.mch.customs.customdeclareorder;
  const options = { xml: { appid: "x", mch_id: "x", transaction_id: "x", customs: "GUANGZHOU_ZS", mch_customs_no: "x", duty: 1, action_type: "ADD", sub_order_no: "x", fee_type: "x", order_fee: 1, transport_fee: 1, product_fee: 1, cert_type: "IDCARD", cert_id: "x", name: "x", out_trade_no: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.cgiBin.mch.customs.customdeclareorder.post(options);
  wxpay.v2.cgiBin.mch.customs.customdeclareorder.postSync(options);
  void wxpay.chain("v2/cgi-bin/mch/customs/customdeclareorder").post(options);
  wxpay.chain("v2/cgi-bin/mch/customs/customdeclareorder").postSync(options);
  void wxpay["v2/cgi-bin/mch/customs/customdeclareorder"].post(options);
  wxpay["v2/cgi-bin/mch/customs/customdeclareorder"].postSync(options);
  const { appid: _, ...rest } = options.xml;
  // @ts-expect-error appid is left out
  void node.post({ ...options, xml: rest });
});

test("v2/cgi-bin/mch/customs/customdeclarequery#post", () => {
  const node = wxpay.v2.cgiBin.mch.customs.customdeclarequery;
  const options = { xml: { sign_type: "MD5", appid: "x", mch_id: "x", out_trade_no: "x", transaction_id: "x", sub_order_no: "x", sub_order_id: "x", customs: "GUANGZHOU_ZS" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.cgiBin.mch.customs.customdeclarequery.post(options);
  wxpay.v2.cgiBin.mch.customs.customdeclarequery.postSync(options);
  void wxpay.chain("v2/cgi-bin/mch/customs/customdeclarequery").post(options);
  wxpay.chain("v2/cgi-bin/mch/customs/customdeclarequery").postSync(options);
  void wxpay["v2/cgi-bin/mch/customs/customdeclarequery"].post(options);
  wxpay["v2/cgi-bin/mch/customs/customdeclarequery"].postSync(options);
  // @ts-expect-error sign_type is of another type
  void node.post({ ...options, xml: { ...options.xml, sign_type: Symbol() } });
  // @ts-expect-error none of out_trade_no, transaction_id, sub_order_no, sub_order_id is given
  void node.post({ ...options, xml: { sign_type: "MD5", appid: "x", mch_id: "x", customs: "GUANGZHOU_ZS" } });
});

test("v2/cgi-bin/mch/newcustoms/customdeclareredeclare#post", () => {
  const node = wxpay.v2.cgiBin.mch.newcustoms.customdeclareredeclare;
  const options = { xml: { sign_type: "MD5", appid: "x", mch_id: "x", out_trade_no: "x", transaction_id: "x", sub_order_no: "x", sub_order_id: "x", customs: "GUANGZHOU_ZS", mch_customs_no: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.cgiBin.mch.newcustoms.customdeclareredeclare.post(options);
  wxpay.v2.cgiBin.mch.newcustoms.customdeclareredeclare.postSync(options);
  void wxpay.chain("v2/cgi-bin/mch/newcustoms/customdeclareredeclare").post(options);
  wxpay.chain("v2/cgi-bin/mch/newcustoms/customdeclareredeclare").postSync(options);
  void wxpay["v2/cgi-bin/mch/newcustoms/customdeclareredeclare"].post(options);
  wxpay["v2/cgi-bin/mch/newcustoms/customdeclareredeclare"].postSync(options);
  // @ts-expect-error sign_typeMisspelt is no member
  void node.post({ ...options, xml: { ...options.xml, sign_typeMisspelt: "x" } });
  // @ts-expect-error none of out_trade_no, transaction_id is given
  void node.post({ ...options, xml: { sign_type: "MD5", appid: "x", mch_id: "x", sub_order_no: "x", sub_order_id: "x", customs: "GUANGZHOU_ZS", mch_customs_no: "x" } });
  // @ts-expect-error none of sub_order_no, sub_order_id is given
  void node.post({ ...options, xml: { sign_type: "MD5", appid: "x", mch_id: "x", out_trade_no: "x", transaction_id: "x", customs: "GUANGZHOU_ZS", mch_customs_no: "x" } });
});
