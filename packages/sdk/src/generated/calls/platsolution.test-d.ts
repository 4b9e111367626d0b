// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/platsolution/ecommerce/bank-transfer-recharges/apply#post", () => {
  const node = wxpay.v3.platsolution.ecommerce.bankTransferRecharges.apply;
  const options = { json: { out_recharge_no: "x", recharge_scene: "x", account_type: "BASIC", recharge_amount: { amount: 1, currency: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.platsolution.ecommerce.bankTransferRecharges.apply.post(options);
  wxpay.v3.platsolution.ecommerce.bankTransferRecharges.apply.postSync(options);
  void wxpay.chain("v3/platsolution/ecommerce/bank-transfer-recharges/apply").post(options);
  wxpay.chain("v3/platsolution/ecommerce/bank-transfer-recharges/apply").postSync(options);
  void wxpay["v3/platsolution/ecommerce/bank-transfer-recharges/apply"].post(options);
  wxpay["v3/platsolution/ecommerce/bank-transfer-recharges/apply"].postSync(options);
  const { out_recharge_no: _, ...rest } = options.json;
  // @ts-expect-error out_recharge_no is left out
  void node.post({ ...options, json: rest });
});

test("v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}#get", () => {
  const node = wxpay.v3.platsolution.ecommerce.bankTransferRecharges.outRechargeNo._out_recharge_no_;
  const options = { out_recharge_no: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.platsolution.ecommerce.bankTransferRecharges.outRechargeNo._out_recharge_no_.get(options);
  wxpay.v3.platsolution.ecommerce.bankTransferRecharges.outRechargeNo._out_recharge_no_.getSync(options);
  void wxpay.chain("v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}").get(options);
  wxpay.chain("v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}").getSync(options);
  void wxpay["v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}"].get(options);
  wxpay["v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}"].getSync(options);
  // @ts-expect-error out_recharge_no is of another type
  void node.get({ ...options, out_recharge_no: true });
});

test("v3/platsolution/ecommerce/insurance-compensation-contracts#post", () => {
  const node = wxpay.v3.platsolution.ecommerce.insuranceCompensationContracts;
  const options = { json: { out_apply_no: "x", sub_mchid: "x", agreement_list: [{ agreement_code: "x", agreement_version: "x", sign_organization: "x", sign_time: "x" }] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.platsolution.ecommerce.insuranceCompensationContracts.post(options);
  wxpay.v3.platsolution.ecommerce.insuranceCompensationContracts.postSync(options);
  void wxpay.chain("v3/platsolution/ecommerce/insurance-compensation-contracts").post(options);
  wxpay.chain("v3/platsolution/ecommerce/insurance-compensation-contracts").postSync(options);
  void wxpay["v3/platsolution/ecommerce/insurance-compensation-contracts"].post(options);
  wxpay["v3/platsolution/ecommerce/insurance-compensation-contracts"].postSync(options);
  // @ts-expect-error out_apply_noMisspelt is no member
  void node.post({ ...options, json: { ...options.json, out_apply_noMisspelt: "x" } });
});

test("v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened#post", () => {
  const node = wxpay.v3.platsolution.ecommerce.insuranceCompensationContracts.subMchid._sub_mchid_.checkOpened;
  const options = { sub_mchid: "x" } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.platsolution.ecommerce.insuranceCompensationContracts.subMchid._sub_mchid_.checkOpened.post(options);
  wxpay.v3.platsolution.ecommerce.insuranceCompensationContracts.subMchid._sub_mchid_.checkOpened.postSync(options);
  void wxpay.chain("v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened").post(options);
  wxpay.chain("v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened").postSync(options);
  void wxpay["v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened"].post(options);
  wxpay["v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened"].postSync(options);
  const { sub_mchid: _, ...rest } = options;
  // @ts-expect-error sub_mchid is left out
  void node.post(rest);
});

test("v3/platsolution/ecommerce/mch-transfer/compensate-bills#post", () => {
  const node = wxpay.v3.platsolution.ecommerce.mchTransfer.compensateBills;
  const options = { json: { receiver: { type: "TRANSACTION_USER", transaction_info: { transaction_id: "x", type: "WXPAY" } }, out_bill_no: "x", amount: 1, transfer_remark: "x", sponsor_mchid: "x", transfer_scene_id: "x", user_recv_perception: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.platsolution.ecommerce.mchTransfer.compensateBills.post(options);
  wxpay.v3.platsolution.ecommerce.mchTransfer.compensateBills.postSync(options);
  void wxpay.chain("v3/platsolution/ecommerce/mch-transfer/compensate-bills").post(options);
  wxpay.chain("v3/platsolution/ecommerce/mch-transfer/compensate-bills").postSync(options);
  void wxpay["v3/platsolution/ecommerce/mch-transfer/compensate-bills"].post(options);
  wxpay["v3/platsolution/ecommerce/mch-transfer/compensate-bills"].postSync(options);
  // @ts-expect-error receiver is of another type
  void node.post({ ...options, json: { ...options.json, receiver: Symbol() } });
});

test("v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}#get", () => {
  const node = wxpay.v3.platsolution.ecommerce.mchTransfer.compensateBills.billId._bill_id_;
  const options = { bill_id: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.platsolution.ecommerce.mchTransfer.compensateBills.billId._bill_id_.get(options);
  wxpay.v3.platsolution.ecommerce.mchTransfer.compensateBills.billId._bill_id_.getSync(options);
  void wxpay.chain("v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}").get(options);
  wxpay.chain("v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}").getSync(options);
  void wxpay["v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}"].get(options);
  wxpay["v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}"].getSync(options);
  // @ts-expect-error there is no such option
  void node.get({ ...options, nothing: 1 });
});

test("v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}#get", () => {
  const node = wxpay.v3.platsolution.ecommerce.mchTransfer.compensateBills.outBillNo._out_bill_no_;
  const options = { out_bill_no: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.platsolution.ecommerce.mchTransfer.compensateBills.outBillNo._out_bill_no_.get(options);
  wxpay.v3.platsolution.ecommerce.mchTransfer.compensateBills.outBillNo._out_bill_no_.getSync(options);
  void wxpay.chain("v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}").get(options);
  wxpay.chain("v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}").getSync(options);
  void wxpay["v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}"].get(options);
  wxpay["v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}"].getSync(options);
  const { out_bill_no: _, ...rest } = options;
  // @ts-expect-error out_bill_no is left out
  void node.get(rest);
});

test("v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel#post", () => {
  const node = wxpay.v3.platsolution.ecommerce.mchTransfer.compensateBills.outBillNo._out_bill_no_.cancel;
  const options = { out_bill_no: "x" } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.platsolution.ecommerce.mchTransfer.compensateBills.outBillNo._out_bill_no_.cancel.post(options);
  wxpay.v3.platsolution.ecommerce.mchTransfer.compensateBills.outBillNo._out_bill_no_.cancel.postSync(options);
  void wxpay.chain("v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel").post(options);
  wxpay.chain("v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel").postSync(options);
  void wxpay["v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel"].post(options);
  wxpay["v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel"].postSync(options);
  // @ts-expect-error out_bill_no is of another type
  void node.post({ ...options, out_bill_no: true });
});

test("v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer#post", () => {
  const node = wxpay.v3.platsolution.ecommerce.mchTransfer.compensateBills.preTransfer;
  const options = { json: { sp_appid: "x", receiver: { type: "TRANSACTION_USER", transaction_info: { transaction_id: "x", type: "WXPAY" } }, out_bill_no: "x", amount: 1, transfer_remark: "x", sponsor_mchid: "x", transfer_scene_id: "x", user_recv_perception: "x", notify_url: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.platsolution.ecommerce.mchTransfer.compensateBills.preTransfer.post(options);
  wxpay.v3.platsolution.ecommerce.mchTransfer.compensateBills.preTransfer.postSync(options);
  void wxpay.chain("v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer").post(options);
  wxpay.chain("v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer").postSync(options);
  void wxpay["v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer"].post(options);
  wxpay["v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer"].postSync(options);
  // @ts-expect-error sp_appidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, sp_appidMisspelt: "x" } });
});

test("v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills#post", () => {
  const node = wxpay.v3.platsolution.ecommerce.mchTransfer.depositAfterSalesCompensationBills;
  const options = { json: { sub_mchid: "x", sp_appid: "x", receiver: { type: "MERCHANT", transaction_info: { transaction_id: "x", type: "WXPAY" }, user_info: { sp_openid: "x" } }, out_bill_no: "x", amount: 1, transfer_remark: "x", transfer_scene_id: "x", user_recv_perception: "x", sub_appid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.platsolution.ecommerce.mchTransfer.depositAfterSalesCompensationBills.post(options);
  wxpay.v3.platsolution.ecommerce.mchTransfer.depositAfterSalesCompensationBills.postSync(options);
  void wxpay.chain("v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills").post(options);
  wxpay.chain("v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills").postSync(options);
  void wxpay["v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills"].post(options);
  wxpay["v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills"].postSync(options);
  const { receiver: _, ...rest } = options.json;
  // @ts-expect-error receiver is left out
  void node.post({ ...options, json: rest });
});

test("v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}#get", () => {
  const node = wxpay.v3.platsolution.ecommerce.mchTransfer.depositAfterSalesCompensationBills.billId._bill_id_;
  const options = { bill_id: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.platsolution.ecommerce.mchTransfer.depositAfterSalesCompensationBills.billId._bill_id_.get(options);
  wxpay.v3.platsolution.ecommerce.mchTransfer.depositAfterSalesCompensationBills.billId._bill_id_.getSync(options);
  void wxpay.chain("v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}").get(options);
  wxpay.chain("v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}").getSync(options);
  void wxpay["v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}"].get(options);
  wxpay["v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}"].getSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.get({ ...options, query: { ...options.query, sub_mchid: Symbol() } });
});

test("v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}#get", () => {
  const node = wxpay.v3.platsolution.ecommerce.mchTransfer.depositAfterSalesCompensationBills.outBillNo._out_bill_no_;
  const options = { out_bill_no: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.platsolution.ecommerce.mchTransfer.depositAfterSalesCompensationBills.outBillNo._out_bill_no_.get(options);
  wxpay.v3.platsolution.ecommerce.mchTransfer.depositAfterSalesCompensationBills.outBillNo._out_bill_no_.getSync(options);
  void wxpay.chain("v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}").get(options);
  wxpay.chain("v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}").getSync(options);
  void wxpay["v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}"].get(options);
  wxpay["v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}"].getSync(options);
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.get({ ...options, query: { ...options.query, sub_mchidMisspelt: "x" } });
});

test("v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills#post", () => {
  const node = wxpay.v3.platsolution.ecommerce.mchTransfer.depositInsurancePremiumsCompensationBills;
  const options = { json: { sub_mchid: "x", sp_appid: "x", receiver: { type: "MERCHANT", mch_info: { mchid: "x" }, transaction_info: { transaction_id: "x", type: "WXPAY" } }, out_bill_no: "x", amount: 1, transfer_remark: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.platsolution.ecommerce.mchTransfer.depositInsurancePremiumsCompensationBills.post(options);
  wxpay.v3.platsolution.ecommerce.mchTransfer.depositInsurancePremiumsCompensationBills.postSync(options);
  void wxpay.chain("v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills").post(options);
  wxpay.chain("v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills").postSync(options);
  void wxpay["v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills"].post(options);
  wxpay["v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills"].postSync(options);
  const { receiver: _, ...rest } = options.json;
  // @ts-expect-error receiver is left out
  void node.post({ ...options, json: rest });
});

test("v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}#get", () => {
  const node = wxpay.v3.platsolution.ecommerce.mchTransfer.depositInsurancePremiumsCompensationBills._out_bill_no_;
  const options = { out_bill_no: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.platsolution.ecommerce.mchTransfer.depositInsurancePremiumsCompensationBills._out_bill_no_.get(options);
  wxpay.v3.platsolution.ecommerce.mchTransfer.depositInsurancePremiumsCompensationBills._out_bill_no_.getSync(options);
  void wxpay.chain("v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}").get(options);
  wxpay.chain("v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}").getSync(options);
  void wxpay["v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}"].get(options);
  wxpay["v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}"].getSync(options);
  // @ts-expect-error out_bill_no is of another type
  void node.get({ ...options, out_bill_no: true });
});

test("v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills#post", () => {
  const node = wxpay.v3.platsolution.ecommerce.mchTransfer.depositShippingCostCompensationBills;
  const options = { json: { sub_mchid: "x", sp_appid: "x", receiver: { transaction_info: { transaction_id: "x", type: "WXPAY" }, user_info: { sp_openid: "x" } }, out_bill_no: "x", amount: 1, transfer_remark: "x", transfer_scene_id: "x", user_recv_perception: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.platsolution.ecommerce.mchTransfer.depositShippingCostCompensationBills.post(options);
  wxpay.v3.platsolution.ecommerce.mchTransfer.depositShippingCostCompensationBills.postSync(options);
  void wxpay.chain("v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills").post(options);
  wxpay.chain("v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills").postSync(options);
  void wxpay["v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills"].post(options);
  wxpay["v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills"].postSync(options);
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, sub_mchidMisspelt: "x" } });
});

test("v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}#get", () => {
  const node = wxpay.v3.platsolution.ecommerce.mchTransfer.depositShippingCostCompensationBills.outBillNo._out_bill_no_;
  const options = { out_bill_no: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.platsolution.ecommerce.mchTransfer.depositShippingCostCompensationBills.outBillNo._out_bill_no_.get(options);
  wxpay.v3.platsolution.ecommerce.mchTransfer.depositShippingCostCompensationBills.outBillNo._out_bill_no_.getSync(options);
  void wxpay.chain("v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}").get(options);
  wxpay.chain("v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}").getSync(options);
  void wxpay["v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}"].get(options);
  wxpay["v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}"].getSync(options);
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.get({ ...options, query: { ...options.query, sub_mchidMisspelt: "x" } });
});

test("v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills#post", () => {
  const node = wxpay.v3.platsolution.ecommerce.mchTransfer.insuranceClaimBills;
  const options = { json: { sub_mchid: "x", receiver: { type: "MERCHANT", transaction_info: { transaction_id: "x", type: "WXPAY" } }, out_bill_no: "x", amount: 1, transfer_remark: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.platsolution.ecommerce.mchTransfer.insuranceClaimBills.post(options);
  wxpay.v3.platsolution.ecommerce.mchTransfer.insuranceClaimBills.postSync(options);
  void wxpay.chain("v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills").post(options);
  wxpay.chain("v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills").postSync(options);
  void wxpay["v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills"].post(options);
  wxpay["v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills"].postSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.post({ ...options, json: { ...options.json, sub_mchid: Symbol() } });
});

test("v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}#get", () => {
  const node = wxpay.v3.platsolution.ecommerce.mchTransfer.insuranceClaimBills.billId._bill_id_;
  const options = { bill_id: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.platsolution.ecommerce.mchTransfer.insuranceClaimBills.billId._bill_id_.get(options);
  wxpay.v3.platsolution.ecommerce.mchTransfer.insuranceClaimBills.billId._bill_id_.getSync(options);
  void wxpay.chain("v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}").get(options);
  wxpay.chain("v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}").getSync(options);
  void wxpay["v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}"].get(options);
  wxpay["v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}"].getSync(options);
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.get({ ...options, query: { ...options.query, sub_mchidMisspelt: "x" } });
});

test("v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}#get", () => {
  const node = wxpay.v3.platsolution.ecommerce.mchTransfer.insuranceClaimBills.outBillNo._out_bill_no_;
  const options = { out_bill_no: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.platsolution.ecommerce.mchTransfer.insuranceClaimBills.outBillNo._out_bill_no_.get(options);
  wxpay.v3.platsolution.ecommerce.mchTransfer.insuranceClaimBills.outBillNo._out_bill_no_.getSync(options);
  void wxpay.chain("v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}").get(options);
  wxpay.chain("v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}").getSync(options);
  void wxpay["v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}"].get(options);
  wxpay["v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}"].getSync(options);
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.get({ ...options, query: { ...options.query, sub_mchidMisspelt: "x" } });
});

test("v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel#post", () => {
  const node = wxpay.v3.platsolution.ecommerce.mchTransfer.insuranceClaimBills.outBillNo._out_bill_no_.cancel;
  const options = { out_bill_no: "x", json: { sub_mchid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.platsolution.ecommerce.mchTransfer.insuranceClaimBills.outBillNo._out_bill_no_.cancel.post(options);
  wxpay.v3.platsolution.ecommerce.mchTransfer.insuranceClaimBills.outBillNo._out_bill_no_.cancel.postSync(options);
  void wxpay.chain("v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel").post(options);
  wxpay.chain("v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel").postSync(options);
  void wxpay["v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel"].post(options);
  wxpay["v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel"].postSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.post({ ...options, json: { ...options.json, sub_mchid: Symbol() } });
});

test("v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer#post", () => {
  const node = wxpay.v3.platsolution.ecommerce.mchTransfer.insuranceClaimBills.preTransfer;
  const options = { json: { sub_mchid: "x", receiver: { type: "MERCHANT", transaction_info: { transaction_id: "x", type: "WXPAY" } }, out_bill_no: "x", amount: 1, transfer_remark: "x", notify_url: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.platsolution.ecommerce.mchTransfer.insuranceClaimBills.preTransfer.post(options);
  wxpay.v3.platsolution.ecommerce.mchTransfer.insuranceClaimBills.preTransfer.postSync(options);
  void wxpay.chain("v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer").post(options);
  wxpay.chain("v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer").postSync(options);
  void wxpay["v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer"].post(options);
  wxpay["v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer"].postSync(options);
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, sub_mchidMisspelt: "x" } });
});

test("v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills#post", () => {
  const node = wxpay.v3.platsolution.ecommerce.mchTransfer.subMchCompensationBills;
  const options = { json: { receiver: { type: "MERCHANT", mch_info: { mchid: "x" } }, out_bill_no: "x", amount: 1, transfer_remark: "x", sponsor_mchid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.platsolution.ecommerce.mchTransfer.subMchCompensationBills.post(options);
  wxpay.v3.platsolution.ecommerce.mchTransfer.subMchCompensationBills.postSync(options);
  void wxpay.chain("v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills").post(options);
  wxpay.chain("v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills").postSync(options);
  void wxpay["v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills"].post(options);
  wxpay["v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills"].postSync(options);
  const { receiver: _, ...rest } = options.json;
  // @ts-expect-error receiver is left out
  void node.post({ ...options, json: rest });
});

test("v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}#get", () => {
  const node = wxpay.v3.platsolution.ecommerce.mchTransfer.subMchCompensationBills._out_bill_no_;
  const options = { out_bill_no: "x", query: { sponsor_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.platsolution.ecommerce.mchTransfer.subMchCompensationBills._out_bill_no_.get(options);
  wxpay.v3.platsolution.ecommerce.mchTransfer.subMchCompensationBills._out_bill_no_.getSync(options);
  void wxpay.chain("v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}").get(options);
  wxpay.chain("v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}").getSync(options);
  void wxpay["v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}"].get(options);
  wxpay["v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}"].getSync(options);
  // @ts-expect-error sponsor_mchid is of another type
  void node.get({ ...options, query: { ...options.query, sponsor_mchid: Symbol() } });
});

test("v3/platsolution/ecommerce/mch-transfer/transfer-bills#post", () => {
  const node = wxpay.v3.platsolution.ecommerce.mchTransfer.transferBills;
  const options = { json: { sub_mchid: "x", sp_appid: "x", business_type: "DEPOSIT_COMPENSATION", receiver: { type: "MERCHANT", mch_info: { mch_id: "x", mchid: "x" } }, out_bill_no: "x", amount: 1, transfer_remark: "x", receiver_remark: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.platsolution.ecommerce.mchTransfer.transferBills.post(options);
  wxpay.v3.platsolution.ecommerce.mchTransfer.transferBills.postSync(options);
  void wxpay.chain("v3/platsolution/ecommerce/mch-transfer/transfer-bills").post(options);
  wxpay.chain("v3/platsolution/ecommerce/mch-transfer/transfer-bills").postSync(options);
  void wxpay["v3/platsolution/ecommerce/mch-transfer/transfer-bills"].post(options);
  wxpay["v3/platsolution/ecommerce/mch-transfer/transfer-bills"].postSync(options);
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, sub_mchidMisspelt: "x" } });
});

test("v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}#get", () => {
  const node = wxpay.v3.platsolution.ecommerce.mchTransfer.transferBills.billId._bill_id_;
  const options = { bill_id: "x", query: { business_type: "DEPOSIT_COMPENSATION" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.platsolution.ecommerce.mchTransfer.transferBills.billId._bill_id_.get(options);
  wxpay.v3.platsolution.ecommerce.mchTransfer.transferBills.billId._bill_id_.getSync(options);
  void wxpay.chain("v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}").get(options);
  wxpay.chain("v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}").getSync(options);
  void wxpay["v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}"].get(options);
  wxpay["v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}"].getSync(options);
  // @ts-expect-error business_typeMisspelt is no member
  void node.get({ ...options, query: { ...options.query, business_typeMisspelt: "x" } });
});

test("v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}#get", () => {
  const node = wxpay.v3.platsolution.ecommerce.mchTransfer.transferBills.outBillNo._out_bill_no_;
  const options = { out_bill_no: "x", query: { business_type: "DEPOSIT_COMPENSATION" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.platsolution.ecommerce.mchTransfer.transferBills.outBillNo._out_bill_no_.get(options);
  wxpay.v3.platsolution.ecommerce.mchTransfer.transferBills.outBillNo._out_bill_no_.getSync(options);
  void wxpay.chain("v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}").get(options);
  wxpay.chain("v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}").getSync(options);
  void wxpay["v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}"].get(options);
  wxpay["v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}"].getSync(options);
  // @ts-expect-error business_type is of another type
  void node.get({ ...options, query: { ...options.query, business_type: Symbol() } });
});

test("v3/platsolution/ecommerce/recharge-employees#post", () => {
  const node = wxpay.v3.platsolution.ecommerce.rechargeEmployees;
  const options = { json: { sub_mchid: "x", sp_openid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.platsolution.ecommerce.rechargeEmployees.post(options);
  wxpay.v3.platsolution.ecommerce.rechargeEmployees.postSync(options);
  void wxpay.chain("v3/platsolution/ecommerce/recharge-employees").post(options);
  wxpay.chain("v3/platsolution/ecommerce/recharge-employees").postSync(options);
  void wxpay["v3/platsolution/ecommerce/recharge-employees"].post(options);
  wxpay["v3/platsolution/ecommerce/recharge-employees"].postSync(options);
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, sub_mchidMisspelt: "x" } });
});

test("v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}#get", () => {
  const node = wxpay.v3.platsolution.ecommerce.rechargeEmployees.subMchid._sub_mchid_;
  const options = { sub_mchid: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.platsolution.ecommerce.rechargeEmployees.subMchid._sub_mchid_.get(options);
  wxpay.v3.platsolution.ecommerce.rechargeEmployees.subMchid._sub_mchid_.getSync(options);
  void wxpay.chain("v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}").get(options);
  wxpay.chain("v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}").getSync(options);
  void wxpay["v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}"].get(options);
  wxpay["v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}"].getSync(options);
  const { sub_mchid: _, ...rest } = options;
  // @ts-expect-error sub_mchid is left out
  void node.get(rest);
});

test("v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete#post", () => {
  const node = wxpay.v3.platsolution.ecommerce.rechargeEmployees.subMchid._sub_mchid_.spOpenid._sp_openid_.delete;
  const options = { sub_mchid: "x", sp_openid: "x" } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.platsolution.ecommerce.rechargeEmployees.subMchid._sub_mchid_.spOpenid._sp_openid_.delete.post(options);
  wxpay.v3.platsolution.ecommerce.rechargeEmployees.subMchid._sub_mchid_.spOpenid._sp_openid_.delete.postSync(options);
  void wxpay.chain("v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete").post(options);
  wxpay.chain("v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete").postSync(options);
  void wxpay["v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete"].post(options);
  wxpay["v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete"].postSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.post({ ...options, sub_mchid: true });
});

test("v3/platsolution/ecommerce/recharges/apply#post", () => {
  const node = wxpay.v3.platsolution.ecommerce.recharges.apply;
  const options = { json: { sub_mchid: "x", out_recharge_no: "x", recharge_scene: "ECOMMERCE_DEPOSIT", account_type: "DEPOSIT", recharge_amount: { amount: 1, currency: "x" }, notify_url: "x", available_recharge_channels: ["BANK_TRANSFER"], remark: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.platsolution.ecommerce.recharges.apply.post(options);
  wxpay.v3.platsolution.ecommerce.recharges.apply.postSync(options);
  void wxpay.chain("v3/platsolution/ecommerce/recharges/apply").post(options);
  wxpay.chain("v3/platsolution/ecommerce/recharges/apply").postSync(options);
  void wxpay["v3/platsolution/ecommerce/recharges/apply"].post(options);
  wxpay["v3/platsolution/ecommerce/recharges/apply"].postSync(options);
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, sub_mchidMisspelt: "x" } });
});

test("v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}#get", () => {
  const node = wxpay.v3.platsolution.ecommerce.recharges.outRechargeNo._out_recharge_no_;
  const options = { out_recharge_no: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.platsolution.ecommerce.recharges.outRechargeNo._out_recharge_no_.get(options);
  wxpay.v3.platsolution.ecommerce.recharges.outRechargeNo._out_recharge_no_.getSync(options);
  void wxpay.chain("v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}").get(options);
  wxpay.chain("v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}").getSync(options);
  void wxpay["v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}"].get(options);
  wxpay["v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}"].getSync(options);
  const { sub_mchid: _, ...rest } = options.query;
  // @ts-expect-error sub_mchid is left out
  void node.get({ ...options, query: rest });
});

test("v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close#post", () => {
  const node = wxpay.v3.platsolution.ecommerce.recharges.outRechargeNo._out_recharge_no_.close;
  const options = { out_recharge_no: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.platsolution.ecommerce.recharges.outRechargeNo._out_recharge_no_.close.post(options);
  wxpay.v3.platsolution.ecommerce.recharges.outRechargeNo._out_recharge_no_.close.postSync(options);
  void wxpay.chain("v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close").post(options);
  wxpay.chain("v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close").postSync(options);
  void wxpay["v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close"].post(options);
  wxpay["v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close"].postSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.post({ ...options, query: { ...options.query, sub_mchid: Symbol() } });
});

test("v3/platsolution/ecommerce/settle/prepay-settle-orders#post", () => {
  const node = wxpay.v3.platsolution.ecommerce.settle.prepaySettleOrders;
  const options = { json: { appid: "x", out_settle_batch_no: "x", individual_auth_id: "x", notify_url: "x", description: "x", trade_scenario: "RECOMMERCE", settle_info_list: [{ out_settle_no: "x", transaction_id: "x", settle_detail_info_list: [{ out_settle_detail_no: "x", settle_type: "x", receiver_type: "x", receiver_account: "x", amount: { amount: 1, currency: "x" } }] }], receive_type_template_id: 1 } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.platsolution.ecommerce.settle.prepaySettleOrders.post(options);
  wxpay.v3.platsolution.ecommerce.settle.prepaySettleOrders.postSync(options);
  void wxpay.chain("v3/platsolution/ecommerce/settle/prepay-settle-orders").post(options);
  wxpay.chain("v3/platsolution/ecommerce/settle/prepay-settle-orders").postSync(options);
  void wxpay["v3/platsolution/ecommerce/settle/prepay-settle-orders"].post(options);
  wxpay["v3/platsolution/ecommerce/settle/prepay-settle-orders"].postSync(options);
  // @ts-expect-error appidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, appidMisspelt: "x" } });
});

test("v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}#get", () => {
  const node = wxpay.v3.platsolution.ecommerce.settle.prepaySettleOrders._settle_batch_no_;
  const options = { settle_batch_no: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.platsolution.ecommerce.settle.prepaySettleOrders._settle_batch_no_.get(options);
  wxpay.v3.platsolution.ecommerce.settle.prepaySettleOrders._settle_batch_no_.getSync(options);
  void wxpay.chain("v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}").get(options);
  wxpay.chain("v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}").getSync(options);
  void wxpay["v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}"].get(options);
  wxpay["v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}"].getSync(options);
  const { settle_batch_no: _, ...rest } = options;
  // @ts-expect-error settle_batch_no is left out
  void node.get(rest);
});

test("v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle#post", () => {
  const node = wxpay.v3.platsolution.ecommerce.settle.prepaySettleOrders._settle_batch_no_.applyAbnormalSettle;
  const options = { settle_batch_no: "x", json: { individual_auth_id: "x", out_abnormal_settle_batch_no: "x", abnormal_settle_type: "TRANSFER_TO_ORIGINAL_RECEIVE_USER", description: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.platsolution.ecommerce.settle.prepaySettleOrders._settle_batch_no_.applyAbnormalSettle.post(options);
  wxpay.v3.platsolution.ecommerce.settle.prepaySettleOrders._settle_batch_no_.applyAbnormalSettle.postSync(options);
  void wxpay.chain("v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle").post(options);
  wxpay.chain("v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle").postSync(options);
  void wxpay["v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle"].post(options);
  wxpay["v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle"].postSync(options);
  // @ts-expect-error individual_auth_id is of another type
  void node.post({ ...options, json: { ...options.json, individual_auth_id: Symbol() } });
});

test("v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw#post", () => {
  const node = wxpay.v3.platsolution.ecommerce.withdraw.dayEndBalanceWithdraw;
  const options = { json: { sub_mchid: "x", out_request_no: "x", calculate_amount_type: "ONLY_DAY_END_BALANCE", remark: "x", bank_memo: "x", notify_url: "x", reserve_amount: 1 } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.platsolution.ecommerce.withdraw.dayEndBalanceWithdraw.post(options);
  wxpay.v3.platsolution.ecommerce.withdraw.dayEndBalanceWithdraw.postSync(options);
  void wxpay.chain("v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw").post(options);
  wxpay.chain("v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw").postSync(options);
  void wxpay["v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw"].post(options);
  wxpay["v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw"].postSync(options);
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, sub_mchidMisspelt: "x" } });
});

test("v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}#get", () => {
  const node = wxpay.v3.platsolution.ecommerce.withdraw.dayEndBalanceWithdraw.outRequestNo._out_request_no_;
  const options = { out_request_no: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.platsolution.ecommerce.withdraw.dayEndBalanceWithdraw.outRequestNo._out_request_no_.get(options);
  wxpay.v3.platsolution.ecommerce.withdraw.dayEndBalanceWithdraw.outRequestNo._out_request_no_.getSync(options);
  void wxpay.chain("v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}").get(options);
  wxpay.chain("v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}").getSync(options);
  void wxpay["v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}"].get(options);
  wxpay["v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}"].getSync(options);
  const { sub_mchid: _, ...rest } = options.query;
  // @ts-expect-error sub_mchid is left out
  void node.get({ ...options, query: rest });
});

test("v3/platsolution/insurance/mch-transfer/batches/apply#post", () => {
  const node = wxpay.v3.platsolution.insurance.mchTransfer.batches.apply;
  const options = { json: { sub_mchid: "x", sp_appid: "x", sub_appid: "x", out_batch_no: "x", batch_name: "x", batch_remark: "x", total_amount: 1, total_num: 1, transfer_scene_id: "x", transfer_detail_list: [{ out_detail_no: "x", transfer_amount: 1, transfer_remark: "x", reservation_id: "x", openid: "x" }], notify_url: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.platsolution.insurance.mchTransfer.batches.apply.post(options);
  wxpay.v3.platsolution.insurance.mchTransfer.batches.apply.postSync(options);
  void wxpay.chain("v3/platsolution/insurance/mch-transfer/batches/apply").post(options);
  wxpay.chain("v3/platsolution/insurance/mch-transfer/batches/apply").postSync(options);
  void wxpay["v3/platsolution/insurance/mch-transfer/batches/apply"].post(options);
  wxpay["v3/platsolution/insurance/mch-transfer/batches/apply"].postSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.post({ ...options, json: { ...options.json, sub_mchid: Symbol() } });
});

test("v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}#get", () => {
  const node = wxpay.v3.platsolution.insurance.mchTransfer.batches.batchId._batch_id_;
  const options = { batch_id: "x", query: { sub_mchid: "x", need_query_detail: true, detail_state: "ALL", offset: 1, limit: 1 } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.platsolution.insurance.mchTransfer.batches.batchId._batch_id_.get(options);
  wxpay.v3.platsolution.insurance.mchTransfer.batches.batchId._batch_id_.getSync(options);
  void wxpay.chain("v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}").get(options);
  wxpay.chain("v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}").getSync(options);
  void wxpay["v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}"].get(options);
  wxpay["v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}"].getSync(options);
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.get({ ...options, query: { ...options.query, sub_mchidMisspelt: "x" } });
});

test("v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}#get", () => {
  const node = wxpay.v3.platsolution.insurance.mchTransfer.batches.batchId._batch_id_.details.detailId._detail_id_;
  const options = { batch_id: "x", detail_id: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.platsolution.insurance.mchTransfer.batches.batchId._batch_id_.details.detailId._detail_id_.get(options);
  wxpay.v3.platsolution.insurance.mchTransfer.batches.batchId._batch_id_.details.detailId._detail_id_.getSync(options);
  void wxpay.chain("v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}").get(options);
  wxpay.chain("v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}").getSync(options);
  void wxpay["v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}"].get(options);
  wxpay["v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}"].getSync(options);
  const { sub_mchid: _, ...rest } = options.query;
  // @ts-expect-error sub_mchid is left out
  void node.get({ ...options, query: rest });
});

test("v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}#get", () => {
  const node = wxpay.v3.platsolution.insurance.mchTransfer.batches.detailReceipts.outBatchNo._out_batch_no_.outDetailNo._out_detail_no_;
  const options = { out_batch_no: "x", out_detail_no: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.platsolution.insurance.mchTransfer.batches.detailReceipts.outBatchNo._out_batch_no_.outDetailNo._out_detail_no_.get(options);
  wxpay.v3.platsolution.insurance.mchTransfer.batches.detailReceipts.outBatchNo._out_batch_no_.outDetailNo._out_detail_no_.getSync(options);
  void wxpay.chain("v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}").get(options);
  wxpay.chain("v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}").getSync(options);
  void wxpay["v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}"].get(options);
  wxpay["v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}"].getSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.get({ ...options, query: { ...options.query, sub_mchid: Symbol() } });
});

test("v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply#post", () => {
  const node = wxpay.v3.platsolution.insurance.mchTransfer.batches.detailReceipts.outBatchNo._out_batch_no_.outDetailNo._out_detail_no_.apply;
  const options = { out_batch_no: "x", out_detail_no: "x", json: { sub_mchid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.platsolution.insurance.mchTransfer.batches.detailReceipts.outBatchNo._out_batch_no_.outDetailNo._out_detail_no_.apply.post(options);
  wxpay.v3.platsolution.insurance.mchTransfer.batches.detailReceipts.outBatchNo._out_batch_no_.outDetailNo._out_detail_no_.apply.postSync(options);
  void wxpay.chain("v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply").post(options);
  wxpay.chain("v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply").postSync(options);
  void wxpay["v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply"].post(options);
  wxpay["v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply"].postSync(options);
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, sub_mchidMisspelt: "x" } });
});

test("v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}#get", () => {
  const node = wxpay.v3.platsolution.insurance.mchTransfer.batches.outBatchNo._out_batch_no_;
  const options = { out_batch_no: "x", query: { sub_mchid: "x", need_query_detail: true, offset: 1, limit: 1, detail_state: "ALL" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.platsolution.insurance.mchTransfer.batches.outBatchNo._out_batch_no_.get(options);
  wxpay.v3.platsolution.insurance.mchTransfer.batches.outBatchNo._out_batch_no_.getSync(options);
  void wxpay.chain("v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}").get(options);
  wxpay.chain("v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}").getSync(options);
  void wxpay["v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}"].get(options);
  wxpay["v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}"].getSync(options);
  const { sub_mchid: _, ...rest } = options.query;
  // @ts-expect-error sub_mchid is left out
  void node.get({ ...options, query: rest });
});

test("v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}#get", () => {
  const node = wxpay.v3.platsolution.insurance.mchTransfer.batches.outBatchNo._out_batch_no_.details.outDetailNo._out_detail_no_;
  const options = { out_batch_no: "x", out_detail_no: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.platsolution.insurance.mchTransfer.batches.outBatchNo._out_batch_no_.details.outDetailNo._out_detail_no_.get(options);
  wxpay.v3.platsolution.insurance.mchTransfer.batches.outBatchNo._out_batch_no_.details.outDetailNo._out_detail_no_.getSync(options);
  void wxpay.chain("v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}").get(options);
  wxpay.chain("v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}").getSync(options);
  void wxpay["v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}"].get(options);
  wxpay["v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}"].getSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.get({ ...options, query: { ...options.query, sub_mchid: Symbol() } });
});

test("v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}#get", () => {
  const node = wxpay.v3.platsolution.insurance.mchTransfer.batches.summaryReceipts.outBatchNo._out_batch_no_;
  const options = { out_batch_no: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.platsolution.insurance.mchTransfer.batches.summaryReceipts.outBatchNo._out_batch_no_.get(options);
  wxpay.v3.platsolution.insurance.mchTransfer.batches.summaryReceipts.outBatchNo._out_batch_no_.getSync(options);
  void wxpay.chain("v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}").get(options);
  wxpay.chain("v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}").getSync(options);
  void wxpay["v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}"].get(options);
  wxpay["v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}"].getSync(options);
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.get({ ...options, query: { ...options.query, sub_mchidMisspelt: "x" } });
});

test("v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply#post", () => {
  const node = wxpay.v3.platsolution.insurance.mchTransfer.batches.summaryReceipts.outBatchNo._out_batch_no_.apply;
  const options = { out_batch_no: "x", json: { sub_mchid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.platsolution.insurance.mchTransfer.batches.summaryReceipts.outBatchNo._out_batch_no_.apply.post(options);
  wxpay.v3.platsolution.insurance.mchTransfer.batches.summaryReceipts.outBatchNo._out_batch_no_.apply.postSync(options);
  void wxpay.chain("v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply").post(options);
  wxpay.chain("v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply").postSync(options);
  void wxpay["v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply"].post(options);
  wxpay["v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply"].postSync(options);
  const { sub_mchid: _, ...rest } = options.json;
  // @ts-expect-error sub_mchid is left out
  void node.post({ ...options, json: rest });
});

test("v3/platsolution/insurance/mch-transfer/reservation/apply#post", () => {
  const node = wxpay.v3.platsolution.insurance.mchTransfer.reservation.apply;
  const options = { json: { sub_mchid: "x", sp_appid: "x", sub_appid: "x", out_reservation_no: "x", transfer_scene_id: "x", estimated_date: "x", estimated_max_amount: 1, exact_amount: 1, openid: "x", user_real_name: "x", reserve_remark: "x", notify_url: "x", scene_report_data: { insurance_policy: { product_registration_no: "x", policy_no: "x", name: "x", withdrawal_no: "x", claim_no: "x" } } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.platsolution.insurance.mchTransfer.reservation.apply.post(options);
  wxpay.v3.platsolution.insurance.mchTransfer.reservation.apply.postSync(options);
  void wxpay.chain("v3/platsolution/insurance/mch-transfer/reservation/apply").post(options);
  wxpay.chain("v3/platsolution/insurance/mch-transfer/reservation/apply").postSync(options);
  void wxpay["v3/platsolution/insurance/mch-transfer/reservation/apply"].post(options);
  wxpay["v3/platsolution/insurance/mch-transfer/reservation/apply"].postSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.post({ ...options, json: { ...options.json, sub_mchid: Symbol() } });
});

test("v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}#get", () => {
  const node = wxpay.v3.platsolution.insurance.mchTransfer.reservation.outReservationNo._out_reservation_no_;
  const options = { out_reservation_no: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.platsolution.insurance.mchTransfer.reservation.outReservationNo._out_reservation_no_.get(options);
  wxpay.v3.platsolution.insurance.mchTransfer.reservation.outReservationNo._out_reservation_no_.getSync(options);
  void wxpay.chain("v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}").get(options);
  wxpay.chain("v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}").getSync(options);
  void wxpay["v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}"].get(options);
  wxpay["v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}"].getSync(options);
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.get({ ...options, query: { ...options.query, sub_mchidMisspelt: "x" } });
});

test("v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close#post", () => {
  const node = wxpay.v3.platsolution.insurance.mchTransfer.reservation.outReservationNo._out_reservation_no_.close;
  const options = { out_reservation_no: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.platsolution.insurance.mchTransfer.reservation.outReservationNo._out_reservation_no_.close.post(options);
  wxpay.v3.platsolution.insurance.mchTransfer.reservation.outReservationNo._out_reservation_no_.close.postSync(options);
  void wxpay.chain("v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close").post(options);
  wxpay.chain("v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close").postSync(options);
  void wxpay["v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close"].post(options);
  wxpay["v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close"].postSync(options);
  const { sub_mchid: _, ...rest } = options.query;
  // @ts-expect-error sub_mchid is left out
  void node.post({ ...options, query: rest });
});

test("v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}#get", () => {
  const node = wxpay.v3.platsolution.insurance.mchTransfer.reservation.reservationId._reservation_id_;
  const options = { reservation_id: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.platsolution.insurance.mchTransfer.reservation.reservationId._reservation_id_.get(options);
  wxpay.v3.platsolution.insurance.mchTransfer.reservation.reservationId._reservation_id_.getSync(options);
  void wxpay.chain("v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}").get(options);
  wxpay.chain("v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}").getSync(options);
  void wxpay["v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}"].get(options);
  wxpay["v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}"].getSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.get({ ...options, query: { ...options.query, sub_mchid: Symbol() } });
});

test("v3/platsolution/mch-transfer/batches/apply#post", () => {
  const node = wxpay.v3.platsolution.mchTransfer.batches.apply;
  const options = { json: { sub_mchid: "x", sp_appid: "x", sub_appid: "x", out_batch_no: "x", batch_name: "x", batch_remark: "x", total_amount: 1, total_num: 1, transfer_scene_id: "x", transfer_detail_list: [{ out_detail_no: "x", transfer_amount: 1, transfer_remark: "x", reservation_id: "x", openid: "x" }], notify_url: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.platsolution.mchTransfer.batches.apply.post(options);
  wxpay.v3.platsolution.mchTransfer.batches.apply.postSync(options);
  void wxpay.chain("v3/platsolution/mch-transfer/batches/apply").post(options);
  wxpay.chain("v3/platsolution/mch-transfer/batches/apply").postSync(options);
  void wxpay["v3/platsolution/mch-transfer/batches/apply"].post(options);
  wxpay["v3/platsolution/mch-transfer/batches/apply"].postSync(options);
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, sub_mchidMisspelt: "x" } });
});

test("v3/platsolution/mch-transfer/batches/batch-id/{batch_id}#get", () => {
  const node = wxpay.v3.platsolution.mchTransfer.batches.batchId._batch_id_;
  const options = { batch_id: "x", query: { sub_mchid: "x", need_query_detail: true, detail_state: "ALL", offset: 1, limit: 1 } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.platsolution.mchTransfer.batches.batchId._batch_id_.get(options);
  wxpay.v3.platsolution.mchTransfer.batches.batchId._batch_id_.getSync(options);
  void wxpay.chain("v3/platsolution/mch-transfer/batches/batch-id/{batch_id}").get(options);
  wxpay.chain("v3/platsolution/mch-transfer/batches/batch-id/{batch_id}").getSync(options);
  void wxpay["v3/platsolution/mch-transfer/batches/batch-id/{batch_id}"].get(options);
  wxpay["v3/platsolution/mch-transfer/batches/batch-id/{batch_id}"].getSync(options);
  const { sub_mchid: _, ...rest } = options.query;
  // @ts-expect-error sub_mchid is left out
  void node.get({ ...options, query: rest });
});

test("v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}#get", () => {
  const node = wxpay.v3.platsolution.mchTransfer.batches.batchId._batch_id_.details.detailId._detail_id_;
  const options = { batch_id: "x", detail_id: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.platsolution.mchTransfer.batches.batchId._batch_id_.details.detailId._detail_id_.get(options);
  wxpay.v3.platsolution.mchTransfer.batches.batchId._batch_id_.details.detailId._detail_id_.getSync(options);
  void wxpay.chain("v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}").get(options);
  wxpay.chain("v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}").getSync(options);
  void wxpay["v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}"].get(options);
  wxpay["v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}"].getSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.get({ ...options, query: { ...options.query, sub_mchid: Symbol() } });
});

test("v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}#get", () => {
  const node = wxpay.v3.platsolution.mchTransfer.batches.detailReceipts.outBatchNo._out_batch_no_.outDetailNo._out_detail_no_;
  const options = { out_batch_no: "x", out_detail_no: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.platsolution.mchTransfer.batches.detailReceipts.outBatchNo._out_batch_no_.outDetailNo._out_detail_no_.get(options);
  wxpay.v3.platsolution.mchTransfer.batches.detailReceipts.outBatchNo._out_batch_no_.outDetailNo._out_detail_no_.getSync(options);
  void wxpay.chain("v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}").get(options);
  wxpay.chain("v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}").getSync(options);
  void wxpay["v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}"].get(options);
  wxpay["v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}"].getSync(options);
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.get({ ...options, query: { ...options.query, sub_mchidMisspelt: "x" } });
});

test("v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply#post", () => {
  const node = wxpay.v3.platsolution.mchTransfer.batches.detailReceipts.outBatchNo._out_batch_no_.outDetailNo._out_detail_no_.apply;
  const options = { out_batch_no: "x", out_detail_no: "x", json: { sub_mchid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.platsolution.mchTransfer.batches.detailReceipts.outBatchNo._out_batch_no_.outDetailNo._out_detail_no_.apply.post(options);
  wxpay.v3.platsolution.mchTransfer.batches.detailReceipts.outBatchNo._out_batch_no_.outDetailNo._out_detail_no_.apply.postSync(options);
  void wxpay.chain("v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply").post(options);
  wxpay.chain("v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply").postSync(options);
  void wxpay["v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply"].post(options);
  wxpay["v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply"].postSync(options);
  const { sub_mchid: _, ...rest } = options.json;
  // @ts-expect-error sub_mchid is left out
  void node.post({ ...options, json: rest });
});

test("v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}#get", () => {
  const node = wxpay.v3.platsolution.mchTransfer.batches.outBatchNo._out_batch_no_;
  const options = { out_batch_no: "x", query: { sub_mchid: "x", need_query_detail: true, offset: 1, limit: 1, detail_state: "ALL" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.platsolution.mchTransfer.batches.outBatchNo._out_batch_no_.get(options);
  wxpay.v3.platsolution.mchTransfer.batches.outBatchNo._out_batch_no_.getSync(options);
  void wxpay.chain("v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}").get(options);
  wxpay.chain("v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}").getSync(options);
  void wxpay["v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}"].get(options);
  wxpay["v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}"].getSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.get({ ...options, query: { ...options.query, sub_mchid: Symbol() } });
});

test("v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}#get", () => {
  const node = wxpay.v3.platsolution.mchTransfer.batches.outBatchNo._out_batch_no_.details.outDetailNo._out_detail_no_;
  const options = { out_batch_no: "x", out_detail_no: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.platsolution.mchTransfer.batches.outBatchNo._out_batch_no_.details.outDetailNo._out_detail_no_.get(options);
  wxpay.v3.platsolution.mchTransfer.batches.outBatchNo._out_batch_no_.details.outDetailNo._out_detail_no_.getSync(options);
  void wxpay.chain("v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}").get(options);
  wxpay.chain("v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}").getSync(options);
  void wxpay["v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}"].get(options);
  wxpay["v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}"].getSync(options);
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.get({ ...options, query: { ...options.query, sub_mchidMisspelt: "x" } });
});

test("v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}#get", () => {
  const node = wxpay.v3.platsolution.mchTransfer.batches.summaryReceipts.outBatchNo._out_batch_no_;
  const options = { out_batch_no: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.platsolution.mchTransfer.batches.summaryReceipts.outBatchNo._out_batch_no_.get(options);
  wxpay.v3.platsolution.mchTransfer.batches.summaryReceipts.outBatchNo._out_batch_no_.getSync(options);
  void wxpay.chain("v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}").get(options);
  wxpay.chain("v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}").getSync(options);
  void wxpay["v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}"].get(options);
  wxpay["v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}"].getSync(options);
  const { sub_mchid: _, ...rest } = options.query;
  // @ts-expect-error sub_mchid is left out
  void node.get({ ...options, query: rest });
});

test("v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply#post", () => {
  const node = wxpay.v3.platsolution.mchTransfer.batches.summaryReceipts.outBatchNo._out_batch_no_.apply;
  const options = { out_batch_no: "x", json: { sub_mchid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.platsolution.mchTransfer.batches.summaryReceipts.outBatchNo._out_batch_no_.apply.post(options);
  wxpay.v3.platsolution.mchTransfer.batches.summaryReceipts.outBatchNo._out_batch_no_.apply.postSync(options);
  void wxpay.chain("v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply").post(options);
  wxpay.chain("v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply").postSync(options);
  void wxpay["v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply"].post(options);
  wxpay["v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply"].postSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.post({ ...options, json: { ...options.json, sub_mchid: Symbol() } });
});

test("v3/platsolution/mch-transfer/reservation/apply#post", () => {
  const node = wxpay.v3.platsolution.mchTransfer.reservation.apply;
  const options = { json: { sub_mchid: "x", sp_appid: "x", sub_appid: "x", out_reservation_no: "x", transfer_scene_id: "x", estimated_date: "x", estimated_max_amount: 1, exact_amount: 1, openid: "x", user_real_name: "x", reserve_remark: "x", notify_url: "x", scene_report_data: { insurance_policy: { product_registration_no: "x", policy_no: "x", name: "x", withdrawal_no: "x", claim_no: "x" } } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.platsolution.mchTransfer.reservation.apply.post(options);
  wxpay.v3.platsolution.mchTransfer.reservation.apply.postSync(options);
  void wxpay.chain("v3/platsolution/mch-transfer/reservation/apply").post(options);
  wxpay.chain("v3/platsolution/mch-transfer/reservation/apply").postSync(options);
  void wxpay["v3/platsolution/mch-transfer/reservation/apply"].post(options);
  wxpay["v3/platsolution/mch-transfer/reservation/apply"].postSync(options);
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, sub_mchidMisspelt: "x" } });
});

test("v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}#get", () => {
  const node = wxpay.v3.platsolution.mchTransfer.reservation.outReservationNo._out_reservation_no_;
  const options = { out_reservation_no: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.platsolution.mchTransfer.reservation.outReservationNo._out_reservation_no_.get(options);
  wxpay.v3.platsolution.mchTransfer.reservation.outReservationNo._out_reservation_no_.getSync(options);
  void wxpay.chain("v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}").get(options);
  wxpay.chain("v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}").getSync(options);
  void wxpay["v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}"].get(options);
  wxpay["v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}"].getSync(options);
  const { sub_mchid: _, ...rest } = options.query;
  // @ts-expect-error sub_mchid is left out
  void node.get({ ...options, query: rest });
});

test("v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close#post", () => {
  const node = wxpay.v3.platsolution.mchTransfer.reservation.outReservationNo._out_reservation_no_.close;
  const options = { out_reservation_no: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.platsolution.mchTransfer.reservation.outReservationNo._out_reservation_no_.close.post(options);
  wxpay.v3.platsolution.mchTransfer.reservation.outReservationNo._out_reservation_no_.close.postSync(options);
  void wxpay.chain("v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close").post(options);
  wxpay.chain("v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close").postSync(options);
  void wxpay["v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close"].post(options);
  wxpay["v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close"].postSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.post({ ...options, query: { ...options.query, sub_mchid: Symbol() } });
});

test("v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}#get", () => {
  const node = wxpay.v3.platsolution.mchTransfer.reservation.reservationId._reservation_id_;
  const options = { reservation_id: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.platsolution.mchTransfer.reservation.reservationId._reservation_id_.get(options);
  wxpay.v3.platsolution.mchTransfer.reservation.reservationId._reservation_id_.getSync(options);
  void wxpay.chain("v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}").get(options);
  wxpay.chain("v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}").getSync(options);
  void wxpay["v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}"].get(options);
  wxpay["v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}"].getSync(options);
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.get({ ...options, query: { ...options.query, sub_mchidMisspelt: "x" } });
});
