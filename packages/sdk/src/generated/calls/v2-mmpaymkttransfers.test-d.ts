// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v2/mmpaymkttransfers/gethbinfo#post", () => {
  const node = wxpay.v2.mmpaymkttransfers.gethbinfo;
  const options = { xml: { mch_billno: "x", mch_id: "x", appid: "x", bill_type: "MCHT", hbinfo: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.mmpaymkttransfers.gethbinfo.post(options);
  wxpay.v2.mmpaymkttransfers.gethbinfo.postSync(options);
  void wxpay.chain("v2/mmpaymkttransfers/gethbinfo").post(options);
  wxpay.chain("v2/mmpaymkttransfers/gethbinfo").postSync(options);
  void wxpay["v2/mmpaymkttransfers/gethbinfo"].post(options);
  wxpay["v2/mmpaymkttransfers/gethbinfo"].postSync(options);
  const { mch_billno: _, ...rest } = options.xml;
  // @ts-expect-error mch_billno is left out
  void node.post({ ...options, xml: rest });
});

test("v2/mmpaymkttransfers/gettransferinfo#post", () => {
  const node = wxpay.v2.mmpaymkttransfers.gettransferinfo;
  const options = { xml: { partner_trade_no: "x", mch_id: "x", appid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.mmpaymkttransfers.gettransferinfo.post(options);
  wxpay.v2.mmpaymkttransfers.gettransferinfo.postSync(options);
  void wxpay.chain("v2/mmpaymkttransfers/gettransferinfo").post(options);
  wxpay.chain("v2/mmpaymkttransfers/gettransferinfo").postSync(options);
  void wxpay["v2/mmpaymkttransfers/gettransferinfo"].post(options);
  wxpay["v2/mmpaymkttransfers/gettransferinfo"].postSync(options);
  // @ts-expect-error partner_trade_no is of another type
  void node.post({ ...options, xml: { ...options.xml, partner_trade_no: Symbol() } });
});

test("v2/mmpaymkttransfers/promotion/paywwsptrans2pocket#post", () => {
  const node = wxpay.v2.mmpaymkttransfers.promotion.paywwsptrans2pocket;
  const options = { xml: { appid: "x", mch_id: "x", device_info: "x", partner_trade_no: "x", openid: "x", check_name: "FORCE_CHECK", re_user_name: "x", amount: 1, desc: "x", spbill_create_ip: "x", workwx_sign: "x", ww_msg_type: "NORMAL_MSG", approval_number: "x", approval_type: 1, act_name: "x", agentid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.mmpaymkttransfers.promotion.paywwsptrans2pocket.post(options);
  wxpay.v2.mmpaymkttransfers.promotion.paywwsptrans2pocket.postSync(options);
  void wxpay.chain("v2/mmpaymkttransfers/promotion/paywwsptrans2pocket").post(options);
  wxpay.chain("v2/mmpaymkttransfers/promotion/paywwsptrans2pocket").postSync(options);
  void wxpay["v2/mmpaymkttransfers/promotion/paywwsptrans2pocket"].post(options);
  wxpay["v2/mmpaymkttransfers/promotion/paywwsptrans2pocket"].postSync(options);
  // @ts-expect-error appidMisspelt is no member
  void node.post({ ...options, xml: { ...options.xml, appidMisspelt: "x" } });
});

test("v2/mmpaymkttransfers/promotion/querywwsptrans2pocket#post", () => {
  const node = wxpay.v2.mmpaymkttransfers.promotion.querywwsptrans2pocket;
  const options = { xml: { partner_trade_no: "x", mch_id: "x", appid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.mmpaymkttransfers.promotion.querywwsptrans2pocket.post(options);
  wxpay.v2.mmpaymkttransfers.promotion.querywwsptrans2pocket.postSync(options);
  void wxpay.chain("v2/mmpaymkttransfers/promotion/querywwsptrans2pocket").post(options);
  wxpay.chain("v2/mmpaymkttransfers/promotion/querywwsptrans2pocket").postSync(options);
  void wxpay["v2/mmpaymkttransfers/promotion/querywwsptrans2pocket"].post(options);
  wxpay["v2/mmpaymkttransfers/promotion/querywwsptrans2pocket"].postSync(options);
  const { mch_id: _, ...rest } = options.xml;
  // @ts-expect-error mch_id is left out
  void node.post({ ...options, xml: rest });
});

test("v2/mmpaymkttransfers/promotion/transfers#post", () => {
  const node = wxpay.v2.mmpaymkttransfers.promotion.transfers;
  const options = { xml: { mch_appid: "x", mchid: "x", device_info: "x", partner_trade_no: "x", openid: "x", check_name: "x", re_user_name: "x", amount: 1, desc: "x", spbill_create_ip: "x", scene: "x", brand_id: 1, finder_template_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.mmpaymkttransfers.promotion.transfers.post(options);
  wxpay.v2.mmpaymkttransfers.promotion.transfers.postSync(options);
  void wxpay.chain("v2/mmpaymkttransfers/promotion/transfers").post(options);
  wxpay.chain("v2/mmpaymkttransfers/promotion/transfers").postSync(options);
  void wxpay["v2/mmpaymkttransfers/promotion/transfers"].post(options);
  wxpay["v2/mmpaymkttransfers/promotion/transfers"].postSync(options);
  // @ts-expect-error mch_appid is of another type
  void node.post({ ...options, xml: { ...options.xml, mch_appid: Symbol() } });
});

test("v2/mmpaymkttransfers/query_coupon_stock#post", () => {
  const node = wxpay.v2.mmpaymkttransfers.query_coupon_stock;
  const options = { xml: { coupon_stock_id: "x", appid: "x", mch_id: "x", op_user_id: "x", device_info: "x", version: "1.0", type: "XML" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.mmpaymkttransfers.query_coupon_stock.post(options);
  wxpay.v2.mmpaymkttransfers.query_coupon_stock.postSync(options);
  void wxpay.chain("v2/mmpaymkttransfers/query_coupon_stock").post(options);
  wxpay.chain("v2/mmpaymkttransfers/query_coupon_stock").postSync(options);
  void wxpay["v2/mmpaymkttransfers/query_coupon_stock"].post(options);
  wxpay["v2/mmpaymkttransfers/query_coupon_stock"].postSync(options);
  // @ts-expect-error coupon_stock_idMisspelt is no member
  void node.post({ ...options, xml: { ...options.xml, coupon_stock_idMisspelt: "x" } });
});

test("v2/mmpaymkttransfers/querycouponsinfo#post", () => {
  const node = wxpay.v2.mmpaymkttransfers.querycouponsinfo;
  const options = { xml: { coupon_id: "x", openid: "x", appid: "x", mch_id: "x", stock_id: "x", op_user_id: "x", device_info: "x", version: "1.0", type: "XML" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.mmpaymkttransfers.querycouponsinfo.post(options);
  wxpay.v2.mmpaymkttransfers.querycouponsinfo.postSync(options);
  void wxpay.chain("v2/mmpaymkttransfers/querycouponsinfo").post(options);
  wxpay.chain("v2/mmpaymkttransfers/querycouponsinfo").postSync(options);
  void wxpay["v2/mmpaymkttransfers/querycouponsinfo"].post(options);
  wxpay["v2/mmpaymkttransfers/querycouponsinfo"].postSync(options);
  const { coupon_id: _, ...rest } = options.xml;
  // @ts-expect-error coupon_id is left out
  void node.post({ ...options, xml: rest });
});

test("v2/mmpaymkttransfers/queryworkwxredpack#post", () => {
  const node = wxpay.v2.mmpaymkttransfers.queryworkwxredpack;
  const options = { xml: { mch_billno: "x", mch_id: "x", appid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.mmpaymkttransfers.queryworkwxredpack.post(options);
  wxpay.v2.mmpaymkttransfers.queryworkwxredpack.postSync(options);
  void wxpay.chain("v2/mmpaymkttransfers/queryworkwxredpack").post(options);
  wxpay.chain("v2/mmpaymkttransfers/queryworkwxredpack").postSync(options);
  void wxpay["v2/mmpaymkttransfers/queryworkwxredpack"].post(options);
  wxpay["v2/mmpaymkttransfers/queryworkwxredpack"].postSync(options);
  // @ts-expect-error mch_billno is of another type
  void node.post({ ...options, xml: { ...options.xml, mch_billno: Symbol() } });
});

test("v2/mmpaymkttransfers/send_coupon#post", () => {
  const node = wxpay.v2.mmpaymkttransfers.send_coupon;
  const options = { xml: { coupon_stock_id: "x", openid_count: 1, partner_trade_no: "x", openid: "x", appid: "x", mch_id: "x", op_user_id: "x", device_info: "x", version: "1.0", type: "XML" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.mmpaymkttransfers.send_coupon.post(options);
  wxpay.v2.mmpaymkttransfers.send_coupon.postSync(options);
  void wxpay.chain("v2/mmpaymkttransfers/send_coupon").post(options);
  wxpay.chain("v2/mmpaymkttransfers/send_coupon").postSync(options);
  void wxpay["v2/mmpaymkttransfers/send_coupon"].post(options);
  wxpay["v2/mmpaymkttransfers/send_coupon"].postSync(options);
  // @ts-expect-error coupon_stock_idMisspelt is no member
  void node.post({ ...options, xml: { ...options.xml, coupon_stock_idMisspelt: "x" } });
});

test("v2/mmpaymkttransfers/sendgroupredpack#post", () => {
  const node = wxpay.v2.mmpaymkttransfers.sendgroupredpack;
  const options = { xml: { mch_billno: "x", mch_id: "x", wxappid: "x", send_name: "x", re_openid: "x", total_amount: 1, total_num: 1, amt_type: "ALL_RAND", wishing: "x", act_name: "x", remark: "x", scene_id: "PRODUCT_1", risk_info: { posttime: 1, mobile: "x", deviceid: "x", clientversion: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.mmpaymkttransfers.sendgroupredpack.post(options);
  wxpay.v2.mmpaymkttransfers.sendgroupredpack.postSync(options);
  void wxpay.chain("v2/mmpaymkttransfers/sendgroupredpack").post(options);
  wxpay.chain("v2/mmpaymkttransfers/sendgroupredpack").postSync(options);
  void wxpay["v2/mmpaymkttransfers/sendgroupredpack"].post(options);
  wxpay["v2/mmpaymkttransfers/sendgroupredpack"].postSync(options);
  void node.post({ ...options, xml: { ...options.xml, risk_info: "text" } });
  const { mch_billno: _, ...rest } = options.xml;
  // @ts-expect-error mch_billno is left out
  void node.post({ ...options, xml: rest });
});

test("v2/mmpaymkttransfers/sendminiprogramhb#post", () => {
  const node = wxpay.v2.mmpaymkttransfers.sendminiprogramhb;
  const options = { xml: { mch_billno: "x", mch_id: "x", wxappid: "x", send_name: "x", re_openid: "x", total_amount: 1, total_num: 1, wishing: "x", act_name: "x", remark: "x", notify_way: "MINI_PROGRAM_JSAPI", scene_id: "PRODUCT_1" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.mmpaymkttransfers.sendminiprogramhb.post(options);
  wxpay.v2.mmpaymkttransfers.sendminiprogramhb.postSync(options);
  void wxpay.chain("v2/mmpaymkttransfers/sendminiprogramhb").post(options);
  wxpay.chain("v2/mmpaymkttransfers/sendminiprogramhb").postSync(options);
  void wxpay["v2/mmpaymkttransfers/sendminiprogramhb"].post(options);
  wxpay["v2/mmpaymkttransfers/sendminiprogramhb"].postSync(options);
  // @ts-expect-error mch_billno is of another type
  void node.post({ ...options, xml: { ...options.xml, mch_billno: Symbol() } });
});

test("v2/mmpaymkttransfers/sendredpack#post", () => {
  const node = wxpay.v2.mmpaymkttransfers.sendredpack;
  const options = { xml: { mch_billno: "x", mch_id: "x", wxappid: "x", send_name: "x", re_openid: "x", total_amount: 1, total_num: 1, wishing: "x", client_ip: "x", act_name: "x", remark: "x", scene_id: "PRODUCT_1", risk_info: { posttime: 1, mobile: "x", deviceid: "x", clientversion: "x" }, sub_mch_id: "x", msgappid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.mmpaymkttransfers.sendredpack.post(options);
  wxpay.v2.mmpaymkttransfers.sendredpack.postSync(options);
  void wxpay.chain("v2/mmpaymkttransfers/sendredpack").post(options);
  wxpay.chain("v2/mmpaymkttransfers/sendredpack").postSync(options);
  void wxpay["v2/mmpaymkttransfers/sendredpack"].post(options);
  wxpay["v2/mmpaymkttransfers/sendredpack"].postSync(options);
  void node.post({ ...options, xml: { ...options.xml, risk_info: "text" } });
  // @ts-expect-error mch_billnoMisspelt is no member
  void node.post({ ...options, xml: { ...options.xml, mch_billnoMisspelt: "x" } });
});

test("v2/mmpaymkttransfers/sendworkwxredpack#post", () => {
  const node = wxpay.v2.mmpaymkttransfers.sendworkwxredpack;
  const options = { xml: { mch_billno: "x", mch_id: "x", wxappid: "x", agentid: "x", sender_name: "x", sender_header_media_id: "x", re_openid: "x", total_amount: 1, wishing: "x", act_name: "x", remark: "x", scene_id: "PRODUCT_1", workwx_sign: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.mmpaymkttransfers.sendworkwxredpack.post(options);
  wxpay.v2.mmpaymkttransfers.sendworkwxredpack.postSync(options);
  void wxpay.chain("v2/mmpaymkttransfers/sendworkwxredpack").post(options);
  wxpay.chain("v2/mmpaymkttransfers/sendworkwxredpack").postSync(options);
  void wxpay["v2/mmpaymkttransfers/sendworkwxredpack"].post(options);
  wxpay["v2/mmpaymkttransfers/sendworkwxredpack"].postSync(options);
  const { mch_billno: _, ...rest } = options.xml;
  // @ts-expect-error mch_billno is left out
  void node.post({ ...options, xml: rest });
});
