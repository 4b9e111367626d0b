// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/papay/contracts/{contract_id}/fail-notify#post", () => {
  const node = wxpay.v3.papay.contracts._contract_id_.failNotify;
  const options = { contract_id: "x", json: { mchid: "x", appid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.papay.contracts._contract_id_.failNotify.post(options);
  wxpay.v3.papay.contracts._contract_id_.failNotify.postSync(options);
  void wxpay.chain("v3/papay/contracts/{contract_id}/fail-notify").post(options);
  wxpay.chain("v3/papay/contracts/{contract_id}/fail-notify").postSync(options);
  void wxpay["v3/papay/contracts/{contract_id}/fail-notify"].post(options);
  wxpay["v3/papay/contracts/{contract_id}/fail-notify"].postSync(options);
  const { mchid: _, ...rest } = options.json;
  // @ts-expect-error mchid is left out
  void node.post({ ...options, json: rest });
});

test("v3/papay/contracts/{contract_id}/notify#post", () => {
  const node = wxpay.v3.papay.contracts._contract_id_.notify;
  const options = { contract_id: "x", json: { mchid: "x", appid: "x", deduct_duration: { count: 1, unit: "DAY" }, estimated_amount: { amount: 1, currency: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.papay.contracts._contract_id_.notify.post(options);
  wxpay.v3.papay.contracts._contract_id_.notify.postSync(options);
  void wxpay.chain("v3/papay/contracts/{contract_id}/notify").post(options);
  wxpay.chain("v3/papay/contracts/{contract_id}/notify").postSync(options);
  void wxpay["v3/papay/contracts/{contract_id}/notify"].post(options);
  wxpay["v3/papay/contracts/{contract_id}/notify"].postSync(options);
  // @ts-expect-error mchid is of another type
  void node.post({ ...options, json: { ...options.json, mchid: Symbol() } });
});

test("v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}#get", () => {
  const node = wxpay.v3.papay.insurancePay.policyPeriods.contractId._contract_id_.policyPeriodId._policy_period_id_;
  const options = { contract_id: "x", policy_period_id: 1 } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.papay.insurancePay.policyPeriods.contractId._contract_id_.policyPeriodId._policy_period_id_.get(options);
  wxpay.v3.papay.insurancePay.policyPeriods.contractId._contract_id_.policyPeriodId._policy_period_id_.getSync(options);
  void wxpay.chain("v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}").get(options);
  wxpay.chain("v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}").getSync(options);
  void wxpay["v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}"].get(options);
  wxpay["v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}"].getSync(options);
  // @ts-expect-error there is no such option
  void node.get({ ...options, nothing: 1 });
});

test("v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule#post", () => {
  const node = wxpay.v3.papay.insurancePay.policyPeriods.contractId._contract_id_.policyPeriodId._policy_period_id_.schedule;
  const options = { contract_id: "x", policy_period_id: 1, json: { appid: "x", scheduled_amount: { total: 1, currency: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.papay.insurancePay.policyPeriods.contractId._contract_id_.policyPeriodId._policy_period_id_.schedule.post(options);
  wxpay.v3.papay.insurancePay.policyPeriods.contractId._contract_id_.policyPeriodId._policy_period_id_.schedule.postSync(options);
  void wxpay.chain("v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule").post(options);
  wxpay.chain("v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule").postSync(options);
  void wxpay["v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule"].post(options);
  wxpay["v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule"].postSync(options);
  const { appid: _, ...rest } = options.json;
  // @ts-expect-error appid is left out
  void node.post({ ...options, json: rest });
});

test("v3/papay/insurance-pay/transactions/apply#post", () => {
  const node = wxpay.v3.papay.insurancePay.transactions.apply;
  const options = { json: { appid: "x", out_trade_no: "x", description: "x", transaction_notify_url: "x", contract_id: "x", policy_period_id: 1, amount: { total: 1, currency: "x" }, goods_tag: "x", attach: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.papay.insurancePay.transactions.apply.post(options);
  wxpay.v3.papay.insurancePay.transactions.apply.postSync(options);
  void wxpay.chain("v3/papay/insurance-pay/transactions/apply").post(options);
  wxpay.chain("v3/papay/insurance-pay/transactions/apply").postSync(options);
  void wxpay["v3/papay/insurance-pay/transactions/apply"].post(options);
  wxpay["v3/papay/insurance-pay/transactions/apply"].postSync(options);
  // @ts-expect-error appid is of another type
  void node.post({ ...options, json: { ...options.json, appid: Symbol() } });
});

test("v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew#post", () => {
  const node = wxpay.v3.papay.insuranceSign.contracts.planId._plan_id_.contractId._contract_id_.renew;
  const options = { plan_id: 1, contract_id: "x", json: { appid: "x", policy_periods: [{ policy_period_id: 1, estimated_deduct_date: "x", estimated_deduct_amount: { total: 1, currency: "x" } }] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.papay.insuranceSign.contracts.planId._plan_id_.contractId._contract_id_.renew.post(options);
  wxpay.v3.papay.insuranceSign.contracts.planId._plan_id_.contractId._contract_id_.renew.postSync(options);
  void wxpay.chain("v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew").post(options);
  wxpay.chain("v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew").postSync(options);
  void wxpay["v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew"].post(options);
  wxpay["v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew"].postSync(options);
  // @ts-expect-error appidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, appidMisspelt: "x" } });
});

test("v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}#get", () => {
  const node = wxpay.v3.papay.insuranceSign.contracts.planId._plan_id_.outContractCode._out_contract_code_;
  const options = { plan_id: 1, out_contract_code: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.papay.insuranceSign.contracts.planId._plan_id_.outContractCode._out_contract_code_.get(options);
  wxpay.v3.papay.insuranceSign.contracts.planId._plan_id_.outContractCode._out_contract_code_.getSync(options);
  void wxpay.chain("v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}").get(options);
  wxpay.chain("v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}").getSync(options);
  void wxpay["v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}"].get(options);
  wxpay["v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}"].getSync(options);
  const { plan_id: _, ...rest } = options;
  // @ts-expect-error plan_id is left out
  void node.get(rest);
});

test("v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate#post", () => {
  const node = wxpay.v3.papay.insuranceSign.contracts.planId._plan_id_.outContractCode._out_contract_code_.terminate;
  const options = { plan_id: 1, out_contract_code: "x", json: { contract_termination_remark: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.papay.insuranceSign.contracts.planId._plan_id_.outContractCode._out_contract_code_.terminate.post(options);
  wxpay.v3.papay.insuranceSign.contracts.planId._plan_id_.outContractCode._out_contract_code_.terminate.postSync(options);
  void wxpay.chain("v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate").post(options);
  wxpay.chain("v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate").postSync(options);
  void wxpay["v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate"].post(options);
  wxpay["v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate"].postSync(options);
  // @ts-expect-error contract_termination_remark is of another type
  void node.post({ ...options, json: { ...options.json, contract_termination_remark: Symbol() } });
});

test("v3/papay/insurance-sign/contracts/pre-entrust-sign/app#post", () => {
  const node = wxpay.v3.papay.insuranceSign.contracts.preEntrustSign.app;
  const options = { json: { appid: "x", openid: "x", plan_id: 1, out_contract_code: "x", insured_display_name: "x", contract_notify_url: "x", policy_start_date: "x", policy_end_date: "x", policy_periods: [{ policy_period_id: 1, estimated_deduct_date: "x", estimated_deduct_amount: { total: 1, currency: "x" } }], amount: { total: 1, currency: "x" }, out_trade_no: "x", description: "x", transaction_notify_url: "x", out_user_code: "x", goods_tag: "x", attach: "x", can_auto_insure: true, can_auto_reinsure: true, real_identity: { real_name: "x", id_card_number: "x", identity_type: "ID_CARD" }, combined_deduct_period_count: 1 } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.papay.insuranceSign.contracts.preEntrustSign.app.post(options);
  wxpay.v3.papay.insuranceSign.contracts.preEntrustSign.app.postSync(options);
  void wxpay.chain("v3/papay/insurance-sign/contracts/pre-entrust-sign/app").post(options);
  wxpay.chain("v3/papay/insurance-sign/contracts/pre-entrust-sign/app").postSync(options);
  void wxpay["v3/papay/insurance-sign/contracts/pre-entrust-sign/app"].post(options);
  wxpay["v3/papay/insurance-sign/contracts/pre-entrust-sign/app"].postSync(options);
  // @ts-expect-error appidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, appidMisspelt: "x" } });
});

test("v3/papay/insurance-sign/contracts/pre-entrust-sign/h5#post", () => {
  const node = wxpay.v3.papay.insuranceSign.contracts.preEntrustSign.h5;
  const options = { json: { appid: "x", openid: "x", plan_id: 1, out_contract_code: "x", insured_display_name: "x", contract_notify_url: "x", policy_start_date: "x", policy_end_date: "x", policy_periods: [{ policy_period_id: 1, estimated_deduct_date: "x", estimated_deduct_amount: { total: 1, currency: "x" }, policy_coverage_detail: { policy_amount: "x", policy_clauses: [{ clause_name: "x", clause_quota: "x" }] } }], amount: { total: 1, currency: "x" }, out_trade_no: "x", description: "x", transaction_notify_url: "x", out_user_code: "x", goods_tag: "x", attach: "x", can_auto_insure: true, can_auto_reinsure: true, real_identity: { real_name: "x", id_card_number: "x", identity_type: "ID_CARD" }, jump_control: { jump_appid: "x" }, combined_deduct_period_count: 1 } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.papay.insuranceSign.contracts.preEntrustSign.h5.post(options);
  wxpay.v3.papay.insuranceSign.contracts.preEntrustSign.h5.postSync(options);
  void wxpay.chain("v3/papay/insurance-sign/contracts/pre-entrust-sign/h5").post(options);
  wxpay.chain("v3/papay/insurance-sign/contracts/pre-entrust-sign/h5").postSync(options);
  void wxpay["v3/papay/insurance-sign/contracts/pre-entrust-sign/h5"].post(options);
  wxpay["v3/papay/insurance-sign/contracts/pre-entrust-sign/h5"].postSync(options);
  const { appid: _, ...rest } = options.json;
  // @ts-expect-error appid is left out
  void node.post({ ...options, json: rest });
});

test("v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi#post", () => {
  const node = wxpay.v3.papay.insuranceSign.contracts.preEntrustSign.jsapi;
  const options = { json: { appid: "x", openid: "x", plan_id: 1, out_contract_code: "x", insured_display_name: "x", contract_notify_url: "x", policy_start_date: "x", policy_end_date: "x", policy_periods: [{ policy_period_id: 1, estimated_deduct_date: "x", estimated_deduct_amount: { total: 1, currency: "x" }, policy_coverage_detail: { policy_amount: "x", policy_clauses: [{ clause_name: "x", clause_quota: "x" }] } }], amount: { total: 1, currency: "x" }, out_trade_no: "x", description: "x", transaction_notify_url: "x", out_user_code: "x", goods_tag: "x", attach: "x", can_auto_insure: true, can_auto_reinsure: true, real_identity: { real_name: "x", id_card_number: "x", identity_type: "ID_CARD" }, combined_deduct_period_count: 1 } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.papay.insuranceSign.contracts.preEntrustSign.jsapi.post(options);
  wxpay.v3.papay.insuranceSign.contracts.preEntrustSign.jsapi.postSync(options);
  void wxpay.chain("v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi").post(options);
  wxpay.chain("v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi").postSync(options);
  void wxpay["v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi"].post(options);
  wxpay["v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi"].postSync(options);
  // @ts-expect-error appid is of another type
  void node.post({ ...options, json: { ...options.json, appid: Symbol() } });
});

test("v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program#post", () => {
  const node = wxpay.v3.papay.insuranceSign.contracts.preEntrustSign.miniProgram;
  const options = { json: { appid: "x", openid: "x", plan_id: 1, out_contract_code: "x", insured_display_name: "x", contract_notify_url: "x", policy_start_date: "x", policy_end_date: "x", policy_periods: [{ policy_period_id: 1, estimated_deduct_date: "x", estimated_deduct_amount: { total: 1, currency: "x" }, policy_coverage_detail: { policy_amount: "x", policy_clauses: [{ clause_name: "x", clause_quota: "x" }] } }], amount: { total: 1, currency: "x" }, out_trade_no: "x", description: "x", transaction_notify_url: "x", out_user_code: "x", goods_tag: "x", attach: "x", can_auto_insure: true, can_auto_reinsure: true, real_identity: { real_name: "x", id_card_number: "x", identity_type: "ID_CARD" }, combined_deduct_period_count: 1 } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.papay.insuranceSign.contracts.preEntrustSign.miniProgram.post(options);
  wxpay.v3.papay.insuranceSign.contracts.preEntrustSign.miniProgram.postSync(options);
  void wxpay.chain("v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program").post(options);
  wxpay.chain("v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program").postSync(options);
  void wxpay["v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program"].post(options);
  wxpay["v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program"].postSync(options);
  // @ts-expect-error appidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, appidMisspelt: "x" } });
});

test("v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify#post", () => {
  const node = wxpay.v3.papay.insuranceSign.policyPeriods.planId._plan_id_.contractId._contract_id_.modify;
  const options = { plan_id: 1, contract_id: "x", json: { appid: "x", policy_periods: [{ policy_period_id: 1, estimated_deduct_date: "x", estimated_deduct_amount: { total: 1, currency: "x" } }], allow_cancel_scheduled: true } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.papay.insuranceSign.policyPeriods.planId._plan_id_.contractId._contract_id_.modify.post(options);
  wxpay.v3.papay.insuranceSign.policyPeriods.planId._plan_id_.contractId._contract_id_.modify.postSync(options);
  void wxpay.chain("v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify").post(options);
  wxpay.chain("v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify").postSync(options);
  void wxpay["v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify"].post(options);
  wxpay["v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify"].postSync(options);
  const { appid: _, ...rest } = options.json;
  // @ts-expect-error appid is left out
  void node.post({ ...options, json: rest });
});

test("v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}#get", () => {
  const node = wxpay.v3.papay.insuranceSign.policy_periods.planId._plan_id_.outContractCode._out_contract_code_;
  const options = { plan_id: 1, out_contract_code: "x", query: { limit: 1, offset: 1 } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.papay.insuranceSign.policy_periods.planId._plan_id_.outContractCode._out_contract_code_.get(options);
  wxpay.v3.papay.insuranceSign.policy_periods.planId._plan_id_.outContractCode._out_contract_code_.getSync(options);
  void wxpay.chain("v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}").get(options);
  wxpay.chain("v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}").getSync(options);
  void wxpay["v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}"].get(options);
  wxpay["v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}"].getSync(options);
  // @ts-expect-error limit is of another type
  void node.get({ ...options, query: { ...options.query, limit: Symbol() } });
});

test("v3/papay/pay/harmony/transactions/apply#post", () => {
  const node = wxpay.v3.papay.pay.harmony.transactions.apply;
  const options = { json: { appid: "x", out_trade_no: "x", description: "x", transaction_notify_url: "x", contract_id: "x", amount: { total: 1, currency: "x" }, goods_tag: "x", attach: "x", harmony_account_id: "x", mcc: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.papay.pay.harmony.transactions.apply.post(options);
  wxpay.v3.papay.pay.harmony.transactions.apply.postSync(options);
  void wxpay.chain("v3/papay/pay/harmony/transactions/apply").post(options);
  wxpay.chain("v3/papay/pay/harmony/transactions/apply").postSync(options);
  void wxpay["v3/papay/pay/harmony/transactions/apply"].post(options);
  wxpay["v3/papay/pay/harmony/transactions/apply"].postSync(options);
  // @ts-expect-error appidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, appidMisspelt: "x" } });
});

test("v3/papay/pay/partner/schedules/contract-id/{contract_id}#get", () => {
  const node = wxpay.v3.papay.pay.partner.schedules.contractId._contract_id_;
  const options = { contract_id: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.papay.pay.partner.schedules.contractId._contract_id_.get(options);
  wxpay.v3.papay.pay.partner.schedules.contractId._contract_id_.getSync(options);
  void wxpay.chain("v3/papay/pay/partner/schedules/contract-id/{contract_id}").get(options);
  wxpay.chain("v3/papay/pay/partner/schedules/contract-id/{contract_id}").getSync(options);
  void wxpay["v3/papay/pay/partner/schedules/contract-id/{contract_id}"].get(options);
  wxpay["v3/papay/pay/partner/schedules/contract-id/{contract_id}"].getSync(options);
  const { sub_mchid: _, ...rest } = options.query;
  // @ts-expect-error sub_mchid is left out
  void node.get({ ...options, query: rest });
});

test("v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule#post", () => {
  const node = wxpay.v3.papay.pay.partner.schedules.contractId._contract_id_.schedule;
  const options = { contract_id: "x", json: { sp_appid: "x", sub_mchid: "x", sub_appid: "x", schedule_amount: { total: 1, currency: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.papay.pay.partner.schedules.contractId._contract_id_.schedule.post(options);
  wxpay.v3.papay.pay.partner.schedules.contractId._contract_id_.schedule.postSync(options);
  void wxpay.chain("v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule").post(options);
  wxpay.chain("v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule").postSync(options);
  void wxpay["v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule"].post(options);
  wxpay["v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule"].postSync(options);
  // @ts-expect-error sp_appid is of another type
  void node.post({ ...options, json: { ...options.json, sp_appid: Symbol() } });
});

test("v3/papay/pay/partner/transactions/apply#post", () => {
  const node = wxpay.v3.papay.pay.partner.transactions.apply;
  const options = { json: { sp_appid: "x", sub_mchid: "x", sub_appid: "x", out_trade_no: "x", description: "x", transaction_notify_url: "x", contract_id: "x", amount: { total: 1, currency: "x" }, goods_tag: "x", attach: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.papay.pay.partner.transactions.apply.post(options);
  wxpay.v3.papay.pay.partner.transactions.apply.postSync(options);
  void wxpay.chain("v3/papay/pay/partner/transactions/apply").post(options);
  wxpay.chain("v3/papay/pay/partner/transactions/apply").postSync(options);
  void wxpay["v3/papay/pay/partner/transactions/apply"].post(options);
  wxpay["v3/papay/pay/partner/transactions/apply"].postSync(options);
  // @ts-expect-error sp_appidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, sp_appidMisspelt: "x" } });
});

test("v3/papay/pay/schedules/contract-id/{contract_id}#get", () => {
  const node = wxpay.v3.papay.pay.schedules.contractId._contract_id_;
  const options = { contract_id: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.papay.pay.schedules.contractId._contract_id_.get(options);
  wxpay.v3.papay.pay.schedules.contractId._contract_id_.getSync(options);
  void wxpay.chain("v3/papay/pay/schedules/contract-id/{contract_id}").get(options);
  wxpay.chain("v3/papay/pay/schedules/contract-id/{contract_id}").getSync(options);
  void wxpay["v3/papay/pay/schedules/contract-id/{contract_id}"].get(options);
  wxpay["v3/papay/pay/schedules/contract-id/{contract_id}"].getSync(options);
  const { contract_id: _, ...rest } = options;
  // @ts-expect-error contract_id is left out
  void node.get(rest);
});

test("v3/papay/pay/schedules/contract-id/{contract_id}/schedule#post", () => {
  const node = wxpay.v3.papay.pay.schedules.contractId._contract_id_.schedule;
  const options = { contract_id: "x", json: { appid: "x", schedule_amount: { total: 1, currency: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.papay.pay.schedules.contractId._contract_id_.schedule.post(options);
  wxpay.v3.papay.pay.schedules.contractId._contract_id_.schedule.postSync(options);
  void wxpay.chain("v3/papay/pay/schedules/contract-id/{contract_id}/schedule").post(options);
  wxpay.chain("v3/papay/pay/schedules/contract-id/{contract_id}/schedule").postSync(options);
  void wxpay["v3/papay/pay/schedules/contract-id/{contract_id}/schedule"].post(options);
  wxpay["v3/papay/pay/schedules/contract-id/{contract_id}/schedule"].postSync(options);
  // @ts-expect-error appid is of another type
  void node.post({ ...options, json: { ...options.json, appid: Symbol() } });
});

test("v3/papay/pay/transactions/apply#post", () => {
  const node = wxpay.v3.papay.pay.transactions.apply;
  const options = { json: { appid: "x", out_trade_no: "x", description: "x", transaction_notify_url: "x", contract_id: "x", amount: { total: 1, currency: "x" }, goods_tag: "x", attach: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.papay.pay.transactions.apply.post(options);
  wxpay.v3.papay.pay.transactions.apply.postSync(options);
  void wxpay.chain("v3/papay/pay/transactions/apply").post(options);
  wxpay.chain("v3/papay/pay/transactions/apply").postSync(options);
  void wxpay["v3/papay/pay/transactions/apply"].post(options);
  wxpay["v3/papay/pay/transactions/apply"].postSync(options);
  // @ts-expect-error appidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, appidMisspelt: "x" } });
});

test("v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app#post", () => {
  const node = wxpay.v3.papay.scheduledDeductSign.contracts.preEntrustSign.app;
  const options = { json: { appid: "x", openid: "x", plan_id: 1, out_contract_code: "x", contract_display_account: "x", contract_notify_url: "x", out_user_code: "x", deduct_schedule: { estimated_deduct_date: "x", estimated_deduct_amount: { total: 1, currency: "x" }, description: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.papay.scheduledDeductSign.contracts.preEntrustSign.app.post(options);
  wxpay.v3.papay.scheduledDeductSign.contracts.preEntrustSign.app.postSync(options);
  void wxpay.chain("v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app").post(options);
  wxpay.chain("v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app").postSync(options);
  void wxpay["v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app"].post(options);
  wxpay["v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app"].postSync(options);
  const { appid: _, ...rest } = options.json;
  // @ts-expect-error appid is left out
  void node.post({ ...options, json: rest });
});

test("v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5#post", () => {
  const node = wxpay.v3.papay.scheduledDeductSign.contracts.preEntrustSign.h5;
  const options = { json: { appid: "x", openid: "x", plan_id: 1, out_contract_code: "x", contract_display_account: "x", contract_notify_url: "x", out_user_code: "x", deduct_schedule: { estimated_deduct_date: "x", estimated_deduct_amount: { total: 1, currency: "x" }, description: "x" }, jump_control: { jump_appid: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.papay.scheduledDeductSign.contracts.preEntrustSign.h5.post(options);
  wxpay.v3.papay.scheduledDeductSign.contracts.preEntrustSign.h5.postSync(options);
  void wxpay.chain("v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5").post(options);
  wxpay.chain("v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5").postSync(options);
  void wxpay["v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5"].post(options);
  wxpay["v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5"].postSync(options);
  // @ts-expect-error appid is of another type
  void node.post({ ...options, json: { ...options.json, appid: Symbol() } });
});

test("v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi#post", () => {
  const node = wxpay.v3.papay.scheduledDeductSign.contracts.preEntrustSign.jsapi;
  const options = { json: { appid: "x", openid: "x", plan_id: 1, out_contract_code: "x", contract_display_account: "x", contract_notify_url: "x", out_user_code: "x", deduct_schedule: { estimated_deduct_date: "x", estimated_deduct_amount: { total: 1, currency: "x" }, description: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.papay.scheduledDeductSign.contracts.preEntrustSign.jsapi.post(options);
  wxpay.v3.papay.scheduledDeductSign.contracts.preEntrustSign.jsapi.postSync(options);
  void wxpay.chain("v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi").post(options);
  wxpay.chain("v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi").postSync(options);
  void wxpay["v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi"].post(options);
  wxpay["v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi"].postSync(options);
  // @ts-expect-error appidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, appidMisspelt: "x" } });
});

test("v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program#post", () => {
  const node = wxpay.v3.papay.scheduledDeductSign.contracts.preEntrustSign.miniProgram;
  const options = { json: { appid: "x", openid: "x", plan_id: 1, out_contract_code: "x", contract_display_account: "x", contract_notify_url: "x", out_user_code: "x", deduct_schedule: { estimated_deduct_date: "x", estimated_deduct_amount: { total: 1, currency: "x" }, description: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.papay.scheduledDeductSign.contracts.preEntrustSign.miniProgram.post(options);
  wxpay.v3.papay.scheduledDeductSign.contracts.preEntrustSign.miniProgram.postSync(options);
  void wxpay.chain("v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program").post(options);
  wxpay.chain("v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program").postSync(options);
  void wxpay["v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program"].post(options);
  wxpay["v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program"].postSync(options);
  const { appid: _, ...rest } = options.json;
  // @ts-expect-error appid is left out
  void node.post({ ...options, json: rest });
});

test("v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app#post", () => {
  const node = wxpay.v3.papay.scheduledDeductSign.partner.contracts.preEntrustSign.app;
  const options = { json: { sp_appid: "x", sp_openid: "x", sub_mchid: "x", sub_appid: "x", sub_openid: "x", plan_id: 1, out_contract_code: "x", contract_display_account: "x", contract_notify_url: "x", out_user_code: "x", deduct_schedule: { estimated_deduct_date: "x", estimated_deduct_amount: { total: 1, currency: "x" }, description: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.papay.scheduledDeductSign.partner.contracts.preEntrustSign.app.post(options);
  wxpay.v3.papay.scheduledDeductSign.partner.contracts.preEntrustSign.app.postSync(options);
  void wxpay.chain("v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app").post(options);
  wxpay.chain("v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app").postSync(options);
  void wxpay["v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app"].post(options);
  wxpay["v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app"].postSync(options);
  // @ts-expect-error sp_appid is of another type
  void node.post({ ...options, json: { ...options.json, sp_appid: Symbol() } });
});

test("v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5#post", () => {
  const node = wxpay.v3.papay.scheduledDeductSign.partner.contracts.preEntrustSign.h5;
  const options = { json: { sp_appid: "x", sp_openid: "x", sub_mchid: "x", sub_appid: "x", sub_openid: "x", plan_id: 1, out_contract_code: "x", contract_display_account: "x", contract_notify_url: "x", out_user_code: "x", deduct_schedule: { estimated_deduct_date: "x", estimated_deduct_amount: { total: 1, currency: "x" }, description: "x" }, jump_control: { jump_appid: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.papay.scheduledDeductSign.partner.contracts.preEntrustSign.h5.post(options);
  wxpay.v3.papay.scheduledDeductSign.partner.contracts.preEntrustSign.h5.postSync(options);
  void wxpay.chain("v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5").post(options);
  wxpay.chain("v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5").postSync(options);
  void wxpay["v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5"].post(options);
  wxpay["v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5"].postSync(options);
  // @ts-expect-error sp_appidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, sp_appidMisspelt: "x" } });
});

test("v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi#post", () => {
  const node = wxpay.v3.papay.scheduledDeductSign.partner.contracts.preEntrustSign.jsapi;
  const options = { json: { sp_appid: "x", sp_openid: "x", sub_mchid: "x", sub_appid: "x", sub_openid: "x", plan_id: 1, out_contract_code: "x", contract_display_account: "x", contract_notify_url: "x", out_user_code: "x", deduct_schedule: { estimated_deduct_date: "x", estimated_deduct_amount: { total: 1, currency: "x" }, description: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.papay.scheduledDeductSign.partner.contracts.preEntrustSign.jsapi.post(options);
  wxpay.v3.papay.scheduledDeductSign.partner.contracts.preEntrustSign.jsapi.postSync(options);
  void wxpay.chain("v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi").post(options);
  wxpay.chain("v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi").postSync(options);
  void wxpay["v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi"].post(options);
  wxpay["v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi"].postSync(options);
  const { sp_appid: _, ...rest } = options.json;
  // @ts-expect-error sp_appid is left out
  void node.post({ ...options, json: rest });
});

test("v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program#post", () => {
  const node = wxpay.v3.papay.scheduledDeductSign.partner.contracts.preEntrustSign.miniProgram;
  const options = { json: { sp_appid: "x", sp_openid: "x", sub_mchid: "x", sub_appid: "x", sub_openid: "x", plan_id: 1, out_contract_code: "x", contract_display_account: "x", contract_notify_url: "x", out_user_code: "x", deduct_schedule: { estimated_deduct_date: "x", estimated_deduct_amount: { total: 1, currency: "x" }, description: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.papay.scheduledDeductSign.partner.contracts.preEntrustSign.miniProgram.post(options);
  wxpay.v3.papay.scheduledDeductSign.partner.contracts.preEntrustSign.miniProgram.postSync(options);
  void wxpay.chain("v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program").post(options);
  wxpay.chain("v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program").postSync(options);
  void wxpay["v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program"].post(options);
  wxpay["v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program"].postSync(options);
  // @ts-expect-error sp_appid is of another type
  void node.post({ ...options, json: { ...options.json, sp_appid: Symbol() } });
});

test("v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}#get", () => {
  const node = wxpay.v3.papay.sign.contracts.harmonyPlanId._plan_id_.outContractCode._out_contract_code_;
  const options = { plan_id: 1, out_contract_code: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.papay.sign.contracts.harmonyPlanId._plan_id_.outContractCode._out_contract_code_.get(options);
  wxpay.v3.papay.sign.contracts.harmonyPlanId._plan_id_.outContractCode._out_contract_code_.getSync(options);
  void wxpay.chain("v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}").get(options);
  wxpay.chain("v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}").getSync(options);
  void wxpay["v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}"].get(options);
  wxpay["v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}"].getSync(options);
  // @ts-expect-error there is no such option
  void node.get({ ...options, nothing: 1 });
});

test("v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}#get", () => {
  const node = wxpay.v3.papay.sign.contracts.planId._plan_id_.outContractCode._out_contract_code_;
  const options = { plan_id: 1, out_contract_code: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.papay.sign.contracts.planId._plan_id_.outContractCode._out_contract_code_.get(options);
  wxpay.v3.papay.sign.contracts.planId._plan_id_.outContractCode._out_contract_code_.getSync(options);
  void wxpay.chain("v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}").get(options);
  wxpay.chain("v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}").getSync(options);
  void wxpay["v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}"].get(options);
  wxpay["v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}"].getSync(options);
  const { plan_id: _, ...rest } = options;
  // @ts-expect-error plan_id is left out
  void node.get(rest);
});

test("v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate#post", () => {
  const node = wxpay.v3.papay.sign.contracts.planId._plan_id_.outContractCode._out_contract_code_.terminate;
  const options = { plan_id: 1, out_contract_code: "x", json: { contract_termination_remark: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.papay.sign.contracts.planId._plan_id_.outContractCode._out_contract_code_.terminate.post(options);
  wxpay.v3.papay.sign.contracts.planId._plan_id_.outContractCode._out_contract_code_.terminate.postSync(options);
  void wxpay.chain("v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate").post(options);
  wxpay.chain("v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate").postSync(options);
  void wxpay["v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate"].post(options);
  wxpay["v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate"].postSync(options);
  // @ts-expect-error contract_termination_remark is of another type
  void node.post({ ...options, json: { ...options.json, contract_termination_remark: Symbol() } });
});

test("v3/papay/sign/contracts/pre-entrust-sign#post", () => {
  const node = wxpay.v3.papay.sign.contracts.preEntrustSign;
  const options = { json: { sign_scene: "SIGN_SCENE_APP", appid: "x", openid: "x", plan_id: 1, out_contract_code: "x", contract_display_account: "x", contract_notify_url: "x", out_user_code: "x", return_url: "x", device_info: { device_type: "DEVICE_TYPE_UNKNOW", device_os: "x", device_id: "x", device_running_as_root: true, device_ip: "x", weixin_installed: true, weixin_version: "x", days_since_first_login: "DAYS_SINCE_FIRST_LOGIN_UNKNOW" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.papay.sign.contracts.preEntrustSign.post(options);
  wxpay.v3.papay.sign.contracts.preEntrustSign.postSync(options);
  void wxpay.chain("v3/papay/sign/contracts/pre-entrust-sign").post(options);
  wxpay.chain("v3/papay/sign/contracts/pre-entrust-sign").postSync(options);
  void wxpay["v3/papay/sign/contracts/pre-entrust-sign"].post(options);
  wxpay["v3/papay/sign/contracts/pre-entrust-sign"].postSync(options);
  // @ts-expect-error sign_sceneMisspelt is no member
  void node.post({ ...options, json: { ...options.json, sign_sceneMisspelt: "x" } });
});

test("v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}#get", () => {
  const node = wxpay.v3.papay.sign.partner.contracts.planId._plan_id_.outContractCode._out_contract_code_;
  const options = { plan_id: 1, out_contract_code: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.papay.sign.partner.contracts.planId._plan_id_.outContractCode._out_contract_code_.get(options);
  wxpay.v3.papay.sign.partner.contracts.planId._plan_id_.outContractCode._out_contract_code_.getSync(options);
  void wxpay.chain("v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}").get(options);
  wxpay.chain("v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}").getSync(options);
  void wxpay["v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}"].get(options);
  wxpay["v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}"].getSync(options);
  const { sub_mchid: _, ...rest } = options.query;
  // @ts-expect-error sub_mchid is left out
  void node.get({ ...options, query: rest });
});

test("v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate#post", () => {
  const node = wxpay.v3.papay.sign.partner.contracts.planId._plan_id_.outContractCode._out_contract_code_.terminate;
  const options = { plan_id: 1, out_contract_code: "x", json: { sub_mchid: "x", contract_termination_remark: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.papay.sign.partner.contracts.planId._plan_id_.outContractCode._out_contract_code_.terminate.post(options);
  wxpay.v3.papay.sign.partner.contracts.planId._plan_id_.outContractCode._out_contract_code_.terminate.postSync(options);
  void wxpay.chain("v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate").post(options);
  wxpay.chain("v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate").postSync(options);
  void wxpay["v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate"].post(options);
  wxpay["v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate"].postSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.post({ ...options, json: { ...options.json, sub_mchid: Symbol() } });
});
