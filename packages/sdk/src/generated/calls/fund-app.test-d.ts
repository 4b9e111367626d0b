// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/fund-app/brand-redpacket/brand-merchant-batches#post", () => {
  const node = wxpay.v3.fundApp.brandRedpacket.brandMerchantBatches;
  const options = { json: { brand_id: 1, brand_appid: "x", scene: "CUSTOM_SEND", template_id: "x", out_batch_no: "x", batch_name: "x", batch_remark: "x", total_amount: 1, total_num: 1, detail_list: [{ out_detail_no: "x", amount: 1, openid: "x", user_name: "x", remark: "x" }] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.fundApp.brandRedpacket.brandMerchantBatches.post(options);
  wxpay.v3.fundApp.brandRedpacket.brandMerchantBatches.postSync(options);
  void wxpay.chain("v3/fund-app/brand-redpacket/brand-merchant-batches").post(options);
  wxpay.chain("v3/fund-app/brand-redpacket/brand-merchant-batches").postSync(options);
  void wxpay["v3/fund-app/brand-redpacket/brand-merchant-batches"].post(options);
  wxpay["v3/fund-app/brand-redpacket/brand-merchant-batches"].postSync(options);
  const { brand_id: _, ...rest } = options.json;
  // @ts-expect-error brand_id is left out
  void node.post({ ...options, json: rest });
});

test("v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}#get", () => {
  const node = wxpay.v3.fundApp.brandRedpacket.brandMerchantBatches._batch_no_;
  const options = { batch_no: "x", query: { need_query_detail: true, detail_state: "DETAIL_VIEW_ALL" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.fundApp.brandRedpacket.brandMerchantBatches._batch_no_.get(options);
  wxpay.v3.fundApp.brandRedpacket.brandMerchantBatches._batch_no_.getSync(options);
  void wxpay.chain("v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}").get(options);
  wxpay.chain("v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}").getSync(options);
  void wxpay["v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}"].get(options);
  wxpay["v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}"].getSync(options);
  // @ts-expect-error need_query_detail is of another type
  void node.get({ ...options, query: { ...options.query, need_query_detail: Symbol() } });
});

test("v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}#get", () => {
  const node = wxpay.v3.fundApp.brandRedpacket.brandMerchantBatches._batch_no_.details._detail_no_;
  const options = { batch_no: "x", detail_no: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.fundApp.brandRedpacket.brandMerchantBatches._batch_no_.details._detail_no_.get(options);
  wxpay.v3.fundApp.brandRedpacket.brandMerchantBatches._batch_no_.details._detail_no_.getSync(options);
  void wxpay.chain("v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}").get(options);
  wxpay.chain("v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}").getSync(options);
  void wxpay["v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}"].get(options);
  wxpay["v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}"].getSync(options);
  // @ts-expect-error there is no such option
  void node.get({ ...options, nothing: 1 });
});

test("v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}#get", () => {
  const node = wxpay.v3.fundApp.brandRedpacket.brandMerchantOutBatches._out_batch_no_;
  const options = { out_batch_no: "x", query: { need_query_detail: true, detail_state: "DETAIL_VIEW_ALL" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.fundApp.brandRedpacket.brandMerchantOutBatches._out_batch_no_.get(options);
  wxpay.v3.fundApp.brandRedpacket.brandMerchantOutBatches._out_batch_no_.getSync(options);
  void wxpay.chain("v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}").get(options);
  wxpay.chain("v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}").getSync(options);
  void wxpay["v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}"].get(options);
  wxpay["v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}"].getSync(options);
  // @ts-expect-error need_query_detailMisspelt is no member
  void node.get({ ...options, query: { ...options.query, need_query_detailMisspelt: "x" } });
});

test("v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}#get", () => {
  const node = wxpay.v3.fundApp.brandRedpacket.brandMerchantOutBatches._out_batch_no_.outDetails._out_detail_no_;
  const options = { out_batch_no: "x", out_detail_no: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.fundApp.brandRedpacket.brandMerchantOutBatches._out_batch_no_.outDetails._out_detail_no_.get(options);
  wxpay.v3.fundApp.brandRedpacket.brandMerchantOutBatches._out_batch_no_.outDetails._out_detail_no_.getSync(options);
  void wxpay.chain("v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}").get(options);
  wxpay.chain("v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}").getSync(options);
  void wxpay["v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}"].get(options);
  wxpay["v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}"].getSync(options);
  // @ts-expect-error out_batch_no is of another type
  void node.get({ ...options, out_batch_no: true });
});

test("v3/fund-app/mch-transfer/elecsign/out-bill-no#post", () => {
  const node = wxpay.v3.fundApp.mchTransfer.elecsign.outBillNo;
  const options = { json: { out_bill_no: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.fundApp.mchTransfer.elecsign.outBillNo.post(options);
  wxpay.v3.fundApp.mchTransfer.elecsign.outBillNo.postSync(options);
  void wxpay.chain("v3/fund-app/mch-transfer/elecsign/out-bill-no").post(options);
  wxpay.chain("v3/fund-app/mch-transfer/elecsign/out-bill-no").postSync(options);
  void wxpay["v3/fund-app/mch-transfer/elecsign/out-bill-no"].post(options);
  wxpay["v3/fund-app/mch-transfer/elecsign/out-bill-no"].postSync(options);
  // @ts-expect-error out_bill_noMisspelt is no member
  void node.post({ ...options, json: { ...options.json, out_bill_noMisspelt: "x" } });
});

test("v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}#get", () => {
  const node = wxpay.v3.fundApp.mchTransfer.elecsign.outBillNo._out_bill_no_;
  const options = { out_bill_no: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.fundApp.mchTransfer.elecsign.outBillNo._out_bill_no_.get(options);
  wxpay.v3.fundApp.mchTransfer.elecsign.outBillNo._out_bill_no_.getSync(options);
  void wxpay.chain("v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}").get(options);
  wxpay.chain("v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}").getSync(options);
  void wxpay["v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}"].get(options);
  wxpay["v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}"].getSync(options);
  const { out_bill_no: _, ...rest } = options;
  // @ts-expect-error out_bill_no is left out
  void node.get(rest);
});

test("v3/fund-app/mch-transfer/elecsign/transfer-bill-no#post", () => {
  const node = wxpay.v3.fundApp.mchTransfer.elecsign.transferBillNo;
  const options = { json: { transfer_bill_no: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.fundApp.mchTransfer.elecsign.transferBillNo.post(options);
  wxpay.v3.fundApp.mchTransfer.elecsign.transferBillNo.postSync(options);
  void wxpay.chain("v3/fund-app/mch-transfer/elecsign/transfer-bill-no").post(options);
  wxpay.chain("v3/fund-app/mch-transfer/elecsign/transfer-bill-no").postSync(options);
  void wxpay["v3/fund-app/mch-transfer/elecsign/transfer-bill-no"].post(options);
  wxpay["v3/fund-app/mch-transfer/elecsign/transfer-bill-no"].postSync(options);
  // @ts-expect-error transfer_bill_no is of another type
  void node.post({ ...options, json: { ...options.json, transfer_bill_no: Symbol() } });
});

test("v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}#get", () => {
  const node = wxpay.v3.fundApp.mchTransfer.elecsign.transferBillNo._transfer_bill_no_;
  const options = { transfer_bill_no: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.fundApp.mchTransfer.elecsign.transferBillNo._transfer_bill_no_.get(options);
  wxpay.v3.fundApp.mchTransfer.elecsign.transferBillNo._transfer_bill_no_.getSync(options);
  void wxpay.chain("v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}").get(options);
  wxpay.chain("v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}").getSync(options);
  void wxpay["v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}"].get(options);
  wxpay["v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}"].getSync(options);
  // @ts-expect-error there is no such option
  void node.get({ ...options, nothing: 1 });
});

test("v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts#get", () => {
  const node = wxpay.v3.fundApp.mchTransfer.partner.budget._out_budget_no_.electronicReceipts;
  const options = { out_budget_no: "x", query: { accept_id: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.fundApp.mchTransfer.partner.budget._out_budget_no_.electronicReceipts.get(options);
  wxpay.v3.fundApp.mchTransfer.partner.budget._out_budget_no_.electronicReceipts.getSync(options);
  void wxpay.chain("v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts").get(options);
  wxpay.chain("v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts").getSync(options);
  void wxpay["v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts"].get(options);
  wxpay["v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts"].getSync(options);
  const { accept_id: _, ...rest } = options.query;
  // @ts-expect-error accept_id is left out
  void node.get({ ...options, query: rest });
});

test("v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts#post", () => {
  const node = wxpay.v3.fundApp.mchTransfer.partner.budget._out_budget_no_.electronicReceipts;
  const options = { out_budget_no: "x", json: { start_date: "x", end_date: "x", sponsor_mchid: "x", receiver_mchid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.fundApp.mchTransfer.partner.budget._out_budget_no_.electronicReceipts.post(options);
  wxpay.v3.fundApp.mchTransfer.partner.budget._out_budget_no_.electronicReceipts.postSync(options);
  void wxpay.chain("v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts").post(options);
  wxpay.chain("v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts").postSync(options);
  void wxpay["v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts"].post(options);
  wxpay["v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts"].postSync(options);
  // @ts-expect-error start_date is of another type
  void node.post({ ...options, json: { ...options.json, start_date: Symbol() } });
});

test("v3/fund-app/mch-transfer/partner/charity-budget#post", () => {
  const node = wxpay.v3.fundApp.mchTransfer.partner.charityBudget;
  const options = { json: { out_budget_no: "x", sponsor_mchid: "x", sponsor_subject_name: "x", activity_name: "x", activity_remark: "x", amount: 1, notify_url: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.fundApp.mchTransfer.partner.charityBudget.post(options);
  wxpay.v3.fundApp.mchTransfer.partner.charityBudget.postSync(options);
  void wxpay.chain("v3/fund-app/mch-transfer/partner/charity-budget").post(options);
  wxpay.chain("v3/fund-app/mch-transfer/partner/charity-budget").postSync(options);
  void wxpay["v3/fund-app/mch-transfer/partner/charity-budget"].post(options);
  wxpay["v3/fund-app/mch-transfer/partner/charity-budget"].postSync(options);
  // @ts-expect-error out_budget_noMisspelt is no member
  void node.post({ ...options, json: { ...options.json, out_budget_noMisspelt: "x" } });
});

test("v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}#get", () => {
  const node = wxpay.v3.fundApp.mchTransfer.partner.charityBudget._out_budget_no_;
  const options = { out_budget_no: "x", query: { sponsor_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.fundApp.mchTransfer.partner.charityBudget._out_budget_no_.get(options);
  wxpay.v3.fundApp.mchTransfer.partner.charityBudget._out_budget_no_.getSync(options);
  void wxpay.chain("v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}").get(options);
  wxpay.chain("v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}").getSync(options);
  void wxpay["v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}"].get(options);
  wxpay["v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}"].getSync(options);
  const { sponsor_mchid: _, ...rest } = options.query;
  // @ts-expect-error sponsor_mchid is left out
  void node.get({ ...options, query: rest });
});

test("v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock#post", () => {
  const node = wxpay.v3.fundApp.mchTransfer.partner.charityBudget._out_budget_no_.unlock;
  const options = { out_budget_no: "x", json: { sponsor_mchid: "x", activity_remark: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.fundApp.mchTransfer.partner.charityBudget._out_budget_no_.unlock.post(options);
  wxpay.v3.fundApp.mchTransfer.partner.charityBudget._out_budget_no_.unlock.postSync(options);
  void wxpay.chain("v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock").post(options);
  wxpay.chain("v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock").postSync(options);
  void wxpay["v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock"].post(options);
  wxpay["v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock"].postSync(options);
  // @ts-expect-error sponsor_mchid is of another type
  void node.post({ ...options, json: { ...options.json, sponsor_mchid: Symbol() } });
});

test("v3/fund-app/mch-transfer/partner/charity-transfer-bills#post", () => {
  const node = wxpay.v3.fundApp.mchTransfer.partner.charityTransferBills;
  const options = { json: { out_budget_no: "x", out_transfer_no: "x", transaction_info: { transaction_type: "WXPAY", transaction_id: "x" }, sponsor_mchid: "x", receive_mchid: "x", amount: 1, transfer_remark: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.fundApp.mchTransfer.partner.charityTransferBills.post(options);
  wxpay.v3.fundApp.mchTransfer.partner.charityTransferBills.postSync(options);
  void wxpay.chain("v3/fund-app/mch-transfer/partner/charity-transfer-bills").post(options);
  wxpay.chain("v3/fund-app/mch-transfer/partner/charity-transfer-bills").postSync(options);
  void wxpay["v3/fund-app/mch-transfer/partner/charity-transfer-bills"].post(options);
  wxpay["v3/fund-app/mch-transfer/partner/charity-transfer-bills"].postSync(options);
  // @ts-expect-error out_budget_noMisspelt is no member
  void node.post({ ...options, json: { ...options.json, out_budget_noMisspelt: "x" } });
});

test("v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}#get", () => {
  const node = wxpay.v3.fundApp.mchTransfer.partner.charityTransferBills.outTransferNo._out_transfer_no_;
  const options = { out_transfer_no: "x", query: { sponsor_mchid: "x", out_budget_no: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.fundApp.mchTransfer.partner.charityTransferBills.outTransferNo._out_transfer_no_.get(options);
  wxpay.v3.fundApp.mchTransfer.partner.charityTransferBills.outTransferNo._out_transfer_no_.getSync(options);
  void wxpay.chain("v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}").get(options);
  wxpay.chain("v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}").getSync(options);
  void wxpay["v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}"].get(options);
  wxpay["v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}"].getSync(options);
  const { sponsor_mchid: _, ...rest } = options.query;
  // @ts-expect-error sponsor_mchid is left out
  void node.get({ ...options, query: rest });
});

test("v3/fund-app/mch-transfer/partner/electronic-receipts#post", () => {
  const node = wxpay.v3.fundApp.mchTransfer.partner.electronicReceipts;
  const options = { json: { sub_mchid: "x", out_bill_no: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.fundApp.mchTransfer.partner.electronicReceipts.post(options);
  wxpay.v3.fundApp.mchTransfer.partner.electronicReceipts.postSync(options);
  void wxpay.chain("v3/fund-app/mch-transfer/partner/electronic-receipts").post(options);
  wxpay.chain("v3/fund-app/mch-transfer/partner/electronic-receipts").postSync(options);
  void wxpay["v3/fund-app/mch-transfer/partner/electronic-receipts"].post(options);
  wxpay["v3/fund-app/mch-transfer/partner/electronic-receipts"].postSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.post({ ...options, json: { ...options.json, sub_mchid: Symbol() } });
});

test("v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}#get", () => {
  const node = wxpay.v3.fundApp.mchTransfer.partner.electronicReceipts._out_bill_no_;
  const options = { out_bill_no: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.fundApp.mchTransfer.partner.electronicReceipts._out_bill_no_.get(options);
  wxpay.v3.fundApp.mchTransfer.partner.electronicReceipts._out_bill_no_.getSync(options);
  void wxpay.chain("v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}").get(options);
  wxpay.chain("v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}").getSync(options);
  void wxpay["v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}"].get(options);
  wxpay["v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}"].getSync(options);
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.get({ ...options, query: { ...options.query, sub_mchidMisspelt: "x" } });
});

test("v3/fund-app/mch-transfer/partner/sub-mch-authorizations#post", () => {
  const node = wxpay.v3.fundApp.mchTransfer.partner.subMchAuthorizations;
  const options = { json: { sub_mchid: "x", out_apply_no: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.fundApp.mchTransfer.partner.subMchAuthorizations.post(options);
  wxpay.v3.fundApp.mchTransfer.partner.subMchAuthorizations.postSync(options);
  void wxpay.chain("v3/fund-app/mch-transfer/partner/sub-mch-authorizations").post(options);
  wxpay.chain("v3/fund-app/mch-transfer/partner/sub-mch-authorizations").postSync(options);
  void wxpay["v3/fund-app/mch-transfer/partner/sub-mch-authorizations"].post(options);
  wxpay["v3/fund-app/mch-transfer/partner/sub-mch-authorizations"].postSync(options);
  const { sub_mchid: _, ...rest } = options.json;
  // @ts-expect-error sub_mchid is left out
  void node.post({ ...options, json: rest });
});

test("v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}#get", () => {
  const node = wxpay.v3.fundApp.mchTransfer.partner.subMchAuthorizations._sub_mchid_;
  const options = { sub_mchid: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.fundApp.mchTransfer.partner.subMchAuthorizations._sub_mchid_.get(options);
  wxpay.v3.fundApp.mchTransfer.partner.subMchAuthorizations._sub_mchid_.getSync(options);
  void wxpay.chain("v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}").get(options);
  wxpay.chain("v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}").getSync(options);
  void wxpay["v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}"].get(options);
  wxpay["v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}"].getSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.get({ ...options, sub_mchid: true });
});

test("v3/fund-app/mch-transfer/partner/transfer-bills#post", () => {
  const node = wxpay.v3.fundApp.mchTransfer.partner.transferBills;
  const options = { json: { sub_mchid: "x", appid: "x", out_bill_no: "x", openid: "x", user_name: "x", transfer_amount: 1, transfer_remark: "x", notify_url: "x", user_recv_perception: "x", transfer_scene_id: "1000", transfer_scene_report_infos: [{ info_type: "x", info_content: "x" }] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.fundApp.mchTransfer.partner.transferBills.post(options);
  wxpay.v3.fundApp.mchTransfer.partner.transferBills.postSync(options);
  void wxpay.chain("v3/fund-app/mch-transfer/partner/transfer-bills").post(options);
  wxpay.chain("v3/fund-app/mch-transfer/partner/transfer-bills").postSync(options);
  void wxpay["v3/fund-app/mch-transfer/partner/transfer-bills"].post(options);
  wxpay["v3/fund-app/mch-transfer/partner/transfer-bills"].postSync(options);
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, sub_mchidMisspelt: "x" } });
});

test("v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}#get", () => {
  const node = wxpay.v3.fundApp.mchTransfer.partner.transferBills.outBillNo._out_bill_no_;
  const options = { out_bill_no: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.fundApp.mchTransfer.partner.transferBills.outBillNo._out_bill_no_.get(options);
  wxpay.v3.fundApp.mchTransfer.partner.transferBills.outBillNo._out_bill_no_.getSync(options);
  void wxpay.chain("v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}").get(options);
  wxpay.chain("v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}").getSync(options);
  void wxpay["v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}"].get(options);
  wxpay["v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}"].getSync(options);
  const { sub_mchid: _, ...rest } = options.query;
  // @ts-expect-error sub_mchid is left out
  void node.get({ ...options, query: rest });
});

test("v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel#post", () => {
  const node = wxpay.v3.fundApp.mchTransfer.partner.transferBills.outBillNo._out_bill_no_.cancel;
  const options = { out_bill_no: "x", json: { sub_mchid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.fundApp.mchTransfer.partner.transferBills.outBillNo._out_bill_no_.cancel.post(options);
  wxpay.v3.fundApp.mchTransfer.partner.transferBills.outBillNo._out_bill_no_.cancel.postSync(options);
  void wxpay.chain("v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel").post(options);
  wxpay.chain("v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel").postSync(options);
  void wxpay["v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel"].post(options);
  wxpay["v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel"].postSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.post({ ...options, json: { ...options.json, sub_mchid: Symbol() } });
});

test("v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization#post", () => {
  const node = wxpay.v3.fundApp.mchTransfer.partner.transferBills.preTransferWithAuthorization;
  const options = { json: { sub_mchid: "x", appid: "x", out_bill_no: "x", openid: "x", user_name: "x", transfer_amount: 1, transfer_remark: "x", notify_url: "x", user_recv_perception: "x", transfer_scene_id: "1000", transfer_scene_report_infos: [{ info_type: "x", info_content: "x" }], authorization_info: { user_display_name: "x", out_authorization_no: "x", authorization_notify_url: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.fundApp.mchTransfer.partner.transferBills.preTransferWithAuthorization.post(options);
  wxpay.v3.fundApp.mchTransfer.partner.transferBills.preTransferWithAuthorization.postSync(options);
  void wxpay.chain("v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization").post(options);
  wxpay.chain("v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization").postSync(options);
  void wxpay["v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization"].post(options);
  wxpay["v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization"].postSync(options);
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, sub_mchidMisspelt: "x" } });
});

test("v3/fund-app/mch-transfer/partner/transfer-bills/transfer#post", () => {
  const node = wxpay.v3.fundApp.mchTransfer.partner.transferBills.transfer;
  const options = { json: { sub_mchid: "x", appid: "x", out_bill_no: "x", user_name: "x", transfer_amount: 1, transfer_remark: "x", notify_url: "x", user_recv_perception: "x", transfer_scene_id: "1000", transfer_scene_report_infos: [{ info_type: "x", info_content: "x" }], authorization_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.fundApp.mchTransfer.partner.transferBills.transfer.post(options);
  wxpay.v3.fundApp.mchTransfer.partner.transferBills.transfer.postSync(options);
  void wxpay.chain("v3/fund-app/mch-transfer/partner/transfer-bills/transfer").post(options);
  wxpay.chain("v3/fund-app/mch-transfer/partner/transfer-bills/transfer").postSync(options);
  void wxpay["v3/fund-app/mch-transfer/partner/transfer-bills/transfer"].post(options);
  wxpay["v3/fund-app/mch-transfer/partner/transfer-bills/transfer"].postSync(options);
  const { sub_mchid: _, ...rest } = options.json;
  // @ts-expect-error sub_mchid is left out
  void node.post({ ...options, json: rest });
});

test("v3/fund-app/mch-transfer/partner/user-confirm-authorizations#post", () => {
  const node = wxpay.v3.fundApp.mchTransfer.partner.userConfirmAuthorizations;
  const options = { json: { out_authorization_no: "x", appid: "x", openid: "x", transfer_scene_id: "1000", user_display_name: "x", user_recv_perception: "x", notify_url: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.fundApp.mchTransfer.partner.userConfirmAuthorizations.post(options);
  wxpay.v3.fundApp.mchTransfer.partner.userConfirmAuthorizations.postSync(options);
  void wxpay.chain("v3/fund-app/mch-transfer/partner/user-confirm-authorizations").post(options);
  wxpay.chain("v3/fund-app/mch-transfer/partner/user-confirm-authorizations").postSync(options);
  void wxpay["v3/fund-app/mch-transfer/partner/user-confirm-authorizations"].post(options);
  wxpay["v3/fund-app/mch-transfer/partner/user-confirm-authorizations"].postSync(options);
  // @ts-expect-error out_authorization_no is of another type
  void node.post({ ...options, json: { ...options.json, out_authorization_no: Symbol() } });
});

test("v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}#get", () => {
  const node = wxpay.v3.fundApp.mchTransfer.partner.userConfirmAuthorizations._out_authorization_no_;
  const options = { out_authorization_no: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.fundApp.mchTransfer.partner.userConfirmAuthorizations._out_authorization_no_.get(options);
  wxpay.v3.fundApp.mchTransfer.partner.userConfirmAuthorizations._out_authorization_no_.getSync(options);
  void wxpay.chain("v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}").get(options);
  wxpay.chain("v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}").getSync(options);
  void wxpay["v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}"].get(options);
  wxpay["v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}"].getSync(options);
  // @ts-expect-error there is no such option
  void node.get({ ...options, nothing: 1 });
});

test("v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close#post", () => {
  const node = wxpay.v3.fundApp.mchTransfer.partner.userConfirmAuthorizations._out_authorization_no_.close;
  const options = { out_authorization_no: "x" } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.fundApp.mchTransfer.partner.userConfirmAuthorizations._out_authorization_no_.close.post(options);
  wxpay.v3.fundApp.mchTransfer.partner.userConfirmAuthorizations._out_authorization_no_.close.postSync(options);
  void wxpay.chain("v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close").post(options);
  wxpay.chain("v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close").postSync(options);
  void wxpay["v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close"].post(options);
  wxpay["v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close"].postSync(options);
  const { out_authorization_no: _, ...rest } = options;
  // @ts-expect-error out_authorization_no is left out
  void node.post(rest);
});

test("v3/fund-app/mch-transfer/transfer-bills#post", () => {
  const node = wxpay.v3.fundApp.mchTransfer.transferBills;
  const options = { json: { appid: "x", out_bill_no: "x", transfer_scene_id: "1000", openid: "x", user_name: "x", transfer_amount: 1, transfer_remark: "x", notify_url: "x", user_recv_perception: "x", transfer_scene_report_infos: [{ info_type: "x", info_content: "x" }], user_recv_style: { type: "CONFIRM_PAGE" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.fundApp.mchTransfer.transferBills.post(options);
  wxpay.v3.fundApp.mchTransfer.transferBills.postSync(options);
  void wxpay.chain("v3/fund-app/mch-transfer/transfer-bills").post(options);
  wxpay.chain("v3/fund-app/mch-transfer/transfer-bills").postSync(options);
  void wxpay["v3/fund-app/mch-transfer/transfer-bills"].post(options);
  wxpay["v3/fund-app/mch-transfer/transfer-bills"].postSync(options);
  // @ts-expect-error appid is of another type
  void node.post({ ...options, json: { ...options.json, appid: Symbol() } });
});

test("v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}#get", () => {
  const node = wxpay.v3.fundApp.mchTransfer.transferBills.outBillNo._out_bill_no_;
  const options = { out_bill_no: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.fundApp.mchTransfer.transferBills.outBillNo._out_bill_no_.get(options);
  wxpay.v3.fundApp.mchTransfer.transferBills.outBillNo._out_bill_no_.getSync(options);
  void wxpay.chain("v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}").get(options);
  wxpay.chain("v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}").getSync(options);
  void wxpay["v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}"].get(options);
  wxpay["v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}"].getSync(options);
  // @ts-expect-error there is no such option
  void node.get({ ...options, nothing: 1 });
});

test("v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel#post", () => {
  const node = wxpay.v3.fundApp.mchTransfer.transferBills.outBillNo._out_bill_no_.cancel;
  const options = { out_bill_no: "x" } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.fundApp.mchTransfer.transferBills.outBillNo._out_bill_no_.cancel.post(options);
  wxpay.v3.fundApp.mchTransfer.transferBills.outBillNo._out_bill_no_.cancel.postSync(options);
  void wxpay.chain("v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel").post(options);
  wxpay.chain("v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel").postSync(options);
  void wxpay["v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel"].post(options);
  wxpay["v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel"].postSync(options);
  const { out_bill_no: _, ...rest } = options;
  // @ts-expect-error out_bill_no is left out
  void node.post(rest);
});

test("v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization#post", () => {
  const node = wxpay.v3.fundApp.mchTransfer.transferBills.preTransferWithAuthorization;
  const options = { json: { appid: "x", out_bill_no: "x", transfer_scene_id: "1000", openid: "x", user_name: "x", transfer_amount: 1, transfer_remark: "x", notify_url: "x", user_recv_perception: "x", transfer_scene_report_infos: [{ info_type: "x", info_content: "x" }], authorization_info: { user_display_name: "x", out_authorization_no: "x", authorization_notify_url: "x" }, sponsor_mchid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.fundApp.mchTransfer.transferBills.preTransferWithAuthorization.post(options);
  wxpay.v3.fundApp.mchTransfer.transferBills.preTransferWithAuthorization.postSync(options);
  void wxpay.chain("v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization").post(options);
  wxpay.chain("v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization").postSync(options);
  void wxpay["v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization"].post(options);
  wxpay["v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization"].postSync(options);
  // @ts-expect-error appid is of another type
  void node.post({ ...options, json: { ...options.json, appid: Symbol() } });
});

test("v3/fund-app/mch-transfer/transfer-bills/transfer#post", () => {
  const node = wxpay.v3.fundApp.mchTransfer.transferBills.transfer;
  const options = { json: { appid: "x", out_bill_no: "x", transfer_scene_id: "1000", user_name: "x", transfer_amount: 1, transfer_remark: "x", notify_url: "x", user_recv_perception: "x", transfer_scene_report_infos: [{ info_type: "x", info_content: "x" }], authorization_id: "x", sponsor_mchid: "x", out_authorization_no: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.fundApp.mchTransfer.transferBills.transfer.post(options);
  wxpay.v3.fundApp.mchTransfer.transferBills.transfer.postSync(options);
  void wxpay.chain("v3/fund-app/mch-transfer/transfer-bills/transfer").post(options);
  wxpay.chain("v3/fund-app/mch-transfer/transfer-bills/transfer").postSync(options);
  void wxpay["v3/fund-app/mch-transfer/transfer-bills/transfer"].post(options);
  wxpay["v3/fund-app/mch-transfer/transfer-bills/transfer"].postSync(options);
  // @ts-expect-error appidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, appidMisspelt: "x" } });
  // @ts-expect-error none of authorization_id, out_authorization_no is given
  void node.post({ ...options, json: { appid: "x", out_bill_no: "x", transfer_scene_id: "1000", user_name: "x", transfer_amount: 1, transfer_remark: "x", notify_url: "x", user_recv_perception: "x", transfer_scene_report_infos: [{ info_type: "x", info_content: "x" }], sponsor_mchid: "x" } });
});

test("v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}#get", () => {
  const node = wxpay.v3.fundApp.mchTransfer.transferBills.transferBillNo._transfer_bill_no_;
  const options = { transfer_bill_no: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.fundApp.mchTransfer.transferBills.transferBillNo._transfer_bill_no_.get(options);
  wxpay.v3.fundApp.mchTransfer.transferBills.transferBillNo._transfer_bill_no_.getSync(options);
  void wxpay.chain("v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}").get(options);
  wxpay.chain("v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}").getSync(options);
  void wxpay["v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}"].get(options);
  wxpay["v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}"].getSync(options);
  const { transfer_bill_no: _, ...rest } = options;
  // @ts-expect-error transfer_bill_no is left out
  void node.get(rest);
});

test("v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills#post", () => {
  const node = wxpay.v3.fundApp.mchTransfer.transferToQqWalletBills;
  const options = { json: { appid: "x", out_bill_no: "x", openid: "x", user_qq: "x", user_name: "x", transfer_amount: 1, transfer_remark: "x", notify_url: "x", transfer_scene_id: "1401", transfer_scene_report_infos: [{ info_type: "x", info_content: "x" }] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.fundApp.mchTransfer.transferToQqWalletBills.post(options);
  wxpay.v3.fundApp.mchTransfer.transferToQqWalletBills.postSync(options);
  void wxpay.chain("v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills").post(options);
  wxpay.chain("v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills").postSync(options);
  void wxpay["v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills"].post(options);
  wxpay["v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills"].postSync(options);
  // @ts-expect-error appid is of another type
  void node.post({ ...options, json: { ...options.json, appid: Symbol() } });
});

test("v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}#get", () => {
  const node = wxpay.v3.fundApp.mchTransfer.transferToQqWalletBills._out_bill_no_;
  const options = { out_bill_no: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.fundApp.mchTransfer.transferToQqWalletBills._out_bill_no_.get(options);
  wxpay.v3.fundApp.mchTransfer.transferToQqWalletBills._out_bill_no_.getSync(options);
  void wxpay.chain("v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}").get(options);
  wxpay.chain("v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}").getSync(options);
  void wxpay["v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}"].get(options);
  wxpay["v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}"].getSync(options);
  // @ts-expect-error there is no such option
  void node.get({ ...options, nothing: 1 });
});

test("v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel#post", () => {
  const node = wxpay.v3.fundApp.mchTransfer.transferToQqWalletBills._out_bill_no_.cancel;
  const options = { out_bill_no: "x" } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.fundApp.mchTransfer.transferToQqWalletBills._out_bill_no_.cancel.post(options);
  wxpay.v3.fundApp.mchTransfer.transferToQqWalletBills._out_bill_no_.cancel.postSync(options);
  void wxpay.chain("v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel").post(options);
  wxpay.chain("v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel").postSync(options);
  void wxpay["v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel"].post(options);
  wxpay["v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel"].postSync(options);
  const { out_bill_no: _, ...rest } = options;
  // @ts-expect-error out_bill_no is left out
  void node.post(rest);
});

test("v3/fund-app/mch-transfer/user-confirm-authorization#post", () => {
  const node = wxpay.v3.fundApp.mchTransfer.userConfirmAuthorization;
  const options = { json: { out_authorization_no: "x", appid: "x", openid: "x", transfer_scene_id: "1000", user_display_name: "x", user_recv_perception: "x", authorization_notify_url: "x", scene_info: { client_ip: "x", device_id: "x", device_type: "IOS" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.fundApp.mchTransfer.userConfirmAuthorization.post(options);
  wxpay.v3.fundApp.mchTransfer.userConfirmAuthorization.postSync(options);
  void wxpay.chain("v3/fund-app/mch-transfer/user-confirm-authorization").post(options);
  wxpay.chain("v3/fund-app/mch-transfer/user-confirm-authorization").postSync(options);
  void wxpay["v3/fund-app/mch-transfer/user-confirm-authorization"].post(options);
  wxpay["v3/fund-app/mch-transfer/user-confirm-authorization"].postSync(options);
  // @ts-expect-error out_authorization_no is of another type
  void node.post({ ...options, json: { ...options.json, out_authorization_no: Symbol() } });
});

test("v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}#get", () => {
  const node = wxpay.v3.fundApp.mchTransfer.userConfirmAuthorization.outAuthorizationNo._out_authorization_no_;
  const options = { out_authorization_no: "x", query: { is_display_authorization: true } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.fundApp.mchTransfer.userConfirmAuthorization.outAuthorizationNo._out_authorization_no_.get(options);
  wxpay.v3.fundApp.mchTransfer.userConfirmAuthorization.outAuthorizationNo._out_authorization_no_.getSync(options);
  void wxpay.chain("v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}").get(options);
  wxpay.chain("v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}").getSync(options);
  void wxpay["v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}"].get(options);
  wxpay["v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}"].getSync(options);
  // @ts-expect-error is_display_authorizationMisspelt is no member
  void node.get({ ...options, query: { ...options.query, is_display_authorizationMisspelt: "x" } });
});

test("v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close#post", () => {
  const node = wxpay.v3.fundApp.mchTransfer.userConfirmAuthorization.outAuthorizationNo._out_authorization_no_.close;
  const options = { out_authorization_no: "x" } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.fundApp.mchTransfer.userConfirmAuthorization.outAuthorizationNo._out_authorization_no_.close.post(options);
  wxpay.v3.fundApp.mchTransfer.userConfirmAuthorization.outAuthorizationNo._out_authorization_no_.close.postSync(options);
  void wxpay.chain("v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close").post(options);
  wxpay.chain("v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close").postSync(options);
  void wxpay["v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close"].post(options);
  wxpay["v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close"].postSync(options);
  const { out_authorization_no: _, ...rest } = options;
  // @ts-expect-error out_authorization_no is left out
  void node.post(rest);
});
