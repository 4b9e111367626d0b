// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v2/mchrisk/bankquerymchauditinfo#post", () => {
  const node = wxpay.v2.mchrisk.bankquerymchauditinfo;
  const options = { xml: { mch_id: "x", sub_mch_id: "x", channel_id: "x", sign_type: "HMAC-SHA256" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.mchrisk.bankquerymchauditinfo.post(options);
  wxpay.v2.mchrisk.bankquerymchauditinfo.postSync(options);
  void wxpay.chain("v2/mchrisk/bankquerymchauditinfo").post(options);
  wxpay.chain("v2/mchrisk/bankquerymchauditinfo").postSync(options);
  void wxpay["v2/mchrisk/bankquerymchauditinfo"].post(options);
  wxpay["v2/mchrisk/bankquerymchauditinfo"].postSync(options);
  const { mch_id: _, ...rest } = options.xml;
  // @ts-expect-error mch_id is left out
  void node.post({ ...options, xml: rest });
});

test("v2/mchrisk/channelquerymchauditinfo#post", () => {
  const node = wxpay.v2.mchrisk.channelquerymchauditinfo;
  const options = { xml: { mch_id: "x", sub_mch_id: "x", acquiring_bank_id: "x", sign_type: "HMAC-SHA256" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.mchrisk.channelquerymchauditinfo.post(options);
  wxpay.v2.mchrisk.channelquerymchauditinfo.postSync(options);
  void wxpay.chain("v2/mchrisk/channelquerymchauditinfo").post(options);
  wxpay.chain("v2/mchrisk/channelquerymchauditinfo").postSync(options);
  void wxpay["v2/mchrisk/channelquerymchauditinfo"].post(options);
  wxpay["v2/mchrisk/channelquerymchauditinfo"].postSync(options);
  // @ts-expect-error mch_id is of another type
  void node.post({ ...options, xml: { ...options.xml, mch_id: Symbol() } });
});

test("v2/mchrisk/querymchrisk#post", () => {
  const node = wxpay.v2.mchrisk.querymchrisk;
  const options = { xml: { mch_id: "x", cert_serial_number: "x", certificates_number: "x", certificates_name: "x", settlement_card_no: "x", settlement_card_name: "x", settlement_card_bank: "x", business_license_number: "x", company_name: "x", store_address: "x", store_longitude: "x", store_latitude: "x", sign_type: "HMAC-SHA256" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.mchrisk.querymchrisk.post(options);
  wxpay.v2.mchrisk.querymchrisk.postSync(options);
  void wxpay.chain("v2/mchrisk/querymchrisk").post(options);
  wxpay.chain("v2/mchrisk/querymchrisk").postSync(options);
  void wxpay["v2/mchrisk/querymchrisk"].post(options);
  wxpay["v2/mchrisk/querymchrisk"].postSync(options);
  // @ts-expect-error mch_idMisspelt is no member
  void node.post({ ...options, xml: { ...options.xml, mch_idMisspelt: "x" } });
});

test("v2/mchrisk/setmchriskcallback#post", () => {
  const node = wxpay.v2.mchrisk.setmchriskcallback;
  const options = { xml: { mch_id: "x", callback_url: "x", sign_type: "HMAC-SHA256" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.mchrisk.setmchriskcallback.post(options);
  wxpay.v2.mchrisk.setmchriskcallback.postSync(options);
  void wxpay.chain("v2/mchrisk/setmchriskcallback").post(options);
  wxpay.chain("v2/mchrisk/setmchriskcallback").postSync(options);
  void wxpay["v2/mchrisk/setmchriskcallback"].post(options);
  wxpay["v2/mchrisk/setmchriskcallback"].postSync(options);
  const { mch_id: _, ...rest } = options.xml;
  // @ts-expect-error mch_id is left out
  void node.post({ ...options, xml: rest });
});

test("v2/mchrisk/syncmchriskresult#post", () => {
  const node = wxpay.v2.mchrisk.syncmchriskresult;
  const options = { xml: { mch_id: "x", sub_mch_id: "x", event_code: "x", certificates_number: "x", certificates_name: "x", settlement_card_no: "x", settlement_card_name: "x", settlement_card_bank: "x", business_license_number: "x", company_name: "x", store_address: "x", store_longitude: "x", store_latitude: "x", risk_type: "x", punish_type: "x", sign_type: "HMAC-SHA256" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.mchrisk.syncmchriskresult.post(options);
  wxpay.v2.mchrisk.syncmchriskresult.postSync(options);
  void wxpay.chain("v2/mchrisk/syncmchriskresult").post(options);
  wxpay.chain("v2/mchrisk/syncmchriskresult").postSync(options);
  void wxpay["v2/mchrisk/syncmchriskresult"].post(options);
  wxpay["v2/mchrisk/syncmchriskresult"].postSync(options);
  // @ts-expect-error mch_id is of another type
  void node.post({ ...options, xml: { ...options.xml, mch_id: Symbol() } });
});
