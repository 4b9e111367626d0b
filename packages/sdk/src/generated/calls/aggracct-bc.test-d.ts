// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/aggracct-bc/wb-channel/account/balance#get", () => {
  const node = wxpay.v3.aggracctBc.wbChannel.account.balance;
  const options = { query: { mchid: "x", bal_account_no: "x", card_no: "x", sgn_no: "x", req_scene: "SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.aggracctBc.wbChannel.account.balance.get(options);
  wxpay.v3.aggracctBc.wbChannel.account.balance.getSync(options);
  void wxpay.chain("v3/aggracct-bc/wb-channel/account/balance").get(options);
  wxpay.chain("v3/aggracct-bc/wb-channel/account/balance").getSync(options);
  void wxpay["v3/aggracct-bc/wb-channel/account/balance"].get(options);
  wxpay["v3/aggracct-bc/wb-channel/account/balance"].getSync(options);
  const { mchid: _, ...rest } = options.query;
  // @ts-expect-error mchid is left out
  void node.get({ ...options, query: rest });
});

test("v3/aggracct-bc/wb-channel/account/mch_archives#get", () => {
  const node = wxpay.v3.aggracctBc.wbChannel.account.mch_archives;
  const options = { query: { mchid: "x", bal_account_no: "x", card_no: "x", sgn_no: "x", req_scene: "SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.aggracctBc.wbChannel.account.mch_archives.get(options);
  wxpay.v3.aggracctBc.wbChannel.account.mch_archives.getSync(options);
  void wxpay.chain("v3/aggracct-bc/wb-channel/account/mch_archives").get(options);
  wxpay.chain("v3/aggracct-bc/wb-channel/account/mch_archives").getSync(options);
  void wxpay["v3/aggracct-bc/wb-channel/account/mch_archives"].get(options);
  wxpay["v3/aggracct-bc/wb-channel/account/mch_archives"].getSync(options);
  // @ts-expect-error mchid is of another type
  void node.get({ ...options, query: { ...options.query, mchid: Symbol() } });
});

test("v3/aggracct-bc/wb-channel/account/mch_media#get", () => {
  const node = wxpay.v3.aggracctBc.wbChannel.account.mch_media;
  const options = { query: { mchid: "x", platform_trx_id: "x", business_scene: "SJT_MICRO_PLUS_OPEN_ACCOUNT", mch_media_type: "ID_CARD_FRONT", media_id: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.aggracctBc.wbChannel.account.mch_media.get(options);
  wxpay.v3.aggracctBc.wbChannel.account.mch_media.getSync(options);
  void wxpay.chain("v3/aggracct-bc/wb-channel/account/mch_media").get(options);
  wxpay.chain("v3/aggracct-bc/wb-channel/account/mch_media").getSync(options);
  void wxpay["v3/aggracct-bc/wb-channel/account/mch_media"].get(options);
  wxpay["v3/aggracct-bc/wb-channel/account/mch_media"].getSync(options);
  // @ts-expect-error mchidMisspelt is no member
  void node.get({ ...options, query: { ...options.query, mchidMisspelt: "x" } });
});

test("v3/aggracct-bc/wb-channel/bank-channel-account/rename#post", () => {
  const node = wxpay.v3.aggracctBc.wbChannel.bankChannelAccount.rename;
  const options = { json: { out_request_no: "x", mchid: "x", bal_account_no: "x", change_scene: "SUBJECT_INFO_RENAME", req_scene: "SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.aggracctBc.wbChannel.bankChannelAccount.rename.post(options);
  wxpay.v3.aggracctBc.wbChannel.bankChannelAccount.rename.postSync(options);
  void wxpay.chain("v3/aggracct-bc/wb-channel/bank-channel-account/rename").post(options);
  wxpay.chain("v3/aggracct-bc/wb-channel/bank-channel-account/rename").postSync(options);
  void wxpay["v3/aggracct-bc/wb-channel/bank-channel-account/rename"].post(options);
  wxpay["v3/aggracct-bc/wb-channel/bank-channel-account/rename"].postSync(options);
  const { out_request_no: _, ...rest } = options.json;
  // @ts-expect-error out_request_no is left out
  void node.post({ ...options, json: rest });
});

test("v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}#get", () => {
  const node = wxpay.v3.aggracctBc.wbChannel.bankChannelAccount.rename._application_id_;
  const options = { application_id: "x", query: { mchid: "x", bal_account_no: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.aggracctBc.wbChannel.bankChannelAccount.rename._application_id_.get(options);
  wxpay.v3.aggracctBc.wbChannel.bankChannelAccount.rename._application_id_.getSync(options);
  void wxpay.chain("v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}").get(options);
  wxpay.chain("v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}").getSync(options);
  void wxpay["v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}"].get(options);
  wxpay["v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}"].getSync(options);
  // @ts-expect-error mchid is of another type
  void node.get({ ...options, query: { ...options.query, mchid: Symbol() } });
});

test("v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify#post", () => {
  const node = wxpay.v3.aggracctBc.wbChannel.controlOrders.info.update.result.notify;
  const options = { json: { out_request_no: "x", mchid: "x", audit_result: "PASS", audit_finish_time: "x", attach_info: "x", fail_code: "x", fail_msg: "x", scene: "01" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.aggracctBc.wbChannel.controlOrders.info.update.result.notify.post(options);
  wxpay.v3.aggracctBc.wbChannel.controlOrders.info.update.result.notify.postSync(options);
  void wxpay.chain("v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify").post(options);
  wxpay.chain("v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify").postSync(options);
  void wxpay["v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify"].post(options);
  wxpay["v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify"].postSync(options);
  // @ts-expect-error out_request_noMisspelt is no member
  void node.post({ ...options, json: { ...options.json, out_request_noMisspelt: "x" } });
});

test("v3/aggracct-bc/wb-channel/control-orders/punish#post", () => {
  const node = wxpay.v3.aggracctBc.wbChannel.controlOrders.punish;
  const options = { json: { out_request_no: "x", mchid: "x", bal_account_no: "x", punish_scene: 1, punish_reason: "x", punish_end_time: "x", card_no: "x", sgn_no: "x", req_scene: "SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT", fund_repatriation_strategy: "ALL_FORBIDDEN" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.aggracctBc.wbChannel.controlOrders.punish.post(options);
  wxpay.v3.aggracctBc.wbChannel.controlOrders.punish.postSync(options);
  void wxpay.chain("v3/aggracct-bc/wb-channel/control-orders/punish").post(options);
  wxpay.chain("v3/aggracct-bc/wb-channel/control-orders/punish").postSync(options);
  void wxpay["v3/aggracct-bc/wb-channel/control-orders/punish"].post(options);
  wxpay["v3/aggracct-bc/wb-channel/control-orders/punish"].postSync(options);
  const { out_request_no: _, ...rest } = options.json;
  // @ts-expect-error out_request_no is left out
  void node.post({ ...options, json: rest });
});

test("v3/aggracct-bc/wb-channel/control-orders/recover#post", () => {
  const node = wxpay.v3.aggracctBc.wbChannel.controlOrders.recover;
  const options = { json: { out_request_no: "x", related_webank_punish_no: "x", related_wxpay_punish_no: "x", mchid: "x", bal_account_no: "x", recover_reason: "x", card_no: "x", sgn_no: "x", req_scene: "SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.aggracctBc.wbChannel.controlOrders.recover.post(options);
  wxpay.v3.aggracctBc.wbChannel.controlOrders.recover.postSync(options);
  void wxpay.chain("v3/aggracct-bc/wb-channel/control-orders/recover").post(options);
  wxpay.chain("v3/aggracct-bc/wb-channel/control-orders/recover").postSync(options);
  void wxpay["v3/aggracct-bc/wb-channel/control-orders/recover"].post(options);
  wxpay["v3/aggracct-bc/wb-channel/control-orders/recover"].postSync(options);
  // @ts-expect-error out_request_no is of another type
  void node.post({ ...options, json: { ...options.json, out_request_no: Symbol() } });
});

test("v3/aggracct-bc/wb-channel/control-orders/{out_request_no}#get", () => {
  const node = wxpay.v3.aggracctBc.wbChannel.controlOrders._out_request_no_;
  const options = { out_request_no: "x", query: { control_type: "PUNISH", mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.aggracctBc.wbChannel.controlOrders._out_request_no_.get(options);
  wxpay.v3.aggracctBc.wbChannel.controlOrders._out_request_no_.getSync(options);
  void wxpay.chain("v3/aggracct-bc/wb-channel/control-orders/{out_request_no}").get(options);
  wxpay.chain("v3/aggracct-bc/wb-channel/control-orders/{out_request_no}").getSync(options);
  void wxpay["v3/aggracct-bc/wb-channel/control-orders/{out_request_no}"].get(options);
  wxpay["v3/aggracct-bc/wb-channel/control-orders/{out_request_no}"].getSync(options);
  // @ts-expect-error control_typeMisspelt is no member
  void node.get({ ...options, query: { ...options.query, control_typeMisspelt: "x" } });
});

test("v3/aggracct-bc/wb-channel/special-reduction#post", () => {
  const node = wxpay.v3.aggracctBc.wbChannel.specialReduction;
  const options = { json: { mchid: "x", bal_account_no: "x", out_request_no: "x", reduction_type: "FINANCIAL_PENALTY", amount: 1, reason: "x", card_no: "x", sgn_no: "x", req_scene: "SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.aggracctBc.wbChannel.specialReduction.post(options);
  wxpay.v3.aggracctBc.wbChannel.specialReduction.postSync(options);
  void wxpay.chain("v3/aggracct-bc/wb-channel/special-reduction").post(options);
  wxpay.chain("v3/aggracct-bc/wb-channel/special-reduction").postSync(options);
  void wxpay["v3/aggracct-bc/wb-channel/special-reduction"].post(options);
  wxpay["v3/aggracct-bc/wb-channel/special-reduction"].postSync(options);
  const { mchid: _, ...rest } = options.json;
  // @ts-expect-error mchid is left out
  void node.post({ ...options, json: rest });
});

test("v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}#get", () => {
  const node = wxpay.v3.aggracctBc.wbChannel.specialReduction._out_request_no_;
  const options = { out_request_no: "x", query: { mchid: "x", bal_account_no: "x", card_no: "x", sgn_no: "x", req_scene: "SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.aggracctBc.wbChannel.specialReduction._out_request_no_.get(options);
  wxpay.v3.aggracctBc.wbChannel.specialReduction._out_request_no_.getSync(options);
  void wxpay.chain("v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}").get(options);
  wxpay.chain("v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}").getSync(options);
  void wxpay["v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}"].get(options);
  wxpay["v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}"].getSync(options);
  // @ts-expect-error mchid is of another type
  void node.get({ ...options, query: { ...options.query, mchid: Symbol() } });
});
