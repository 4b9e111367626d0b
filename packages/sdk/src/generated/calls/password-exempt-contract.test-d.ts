// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program#post", () => {
  const node = wxpay.v3.passwordExemptContract.contracts.ecommerce.preEntrustSign.miniProgram;
  const options = { json: { appid: "x", service_id: 1, out_contract_code: "x", notify_url: "x", contract_display_account: "x", openid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.passwordExemptContract.contracts.ecommerce.preEntrustSign.miniProgram.post(options);
  wxpay.v3.passwordExemptContract.contracts.ecommerce.preEntrustSign.miniProgram.postSync(options);
  void wxpay.chain("v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program").post(options);
  wxpay.chain("v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program").postSync(options);
  void wxpay["v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program"].post(options);
  wxpay["v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program"].postSync(options);
  const { appid: _, ...rest } = options.json;
  // @ts-expect-error appid is left out
  void node.post({ ...options, json: rest });
});

test("v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign#post", () => {
  const node = wxpay.v3.passwordExemptContract.contracts.ecommerce.preEntrustSign.payRedirectSign;
  const options = { json: { appid: "x", service_id: 1, out_contract_code: "x", notify_url: "x", contract_display_account: "x", prepay_id: "x", openid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.passwordExemptContract.contracts.ecommerce.preEntrustSign.payRedirectSign.post(options);
  wxpay.v3.passwordExemptContract.contracts.ecommerce.preEntrustSign.payRedirectSign.postSync(options);
  void wxpay.chain("v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign").post(options);
  wxpay.chain("v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign").postSync(options);
  void wxpay["v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign"].post(options);
  wxpay["v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign"].postSync(options);
  // @ts-expect-error appid is of another type
  void node.post({ ...options, json: { ...options.json, appid: Symbol() } });
});

test("v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program#post", () => {
  const node = wxpay.v3.passwordExemptContract.contracts.normal.preEntrustSign.miniProgram;
  const options = { json: { appid: "x", service_id: 1, out_contract_code: "x", notify_url: "x", contract_display_account: "x", openid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.passwordExemptContract.contracts.normal.preEntrustSign.miniProgram.post(options);
  wxpay.v3.passwordExemptContract.contracts.normal.preEntrustSign.miniProgram.postSync(options);
  void wxpay.chain("v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program").post(options);
  wxpay.chain("v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program").postSync(options);
  void wxpay["v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program"].post(options);
  wxpay["v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program"].postSync(options);
  // @ts-expect-error appidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, appidMisspelt: "x" } });
});

test("v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign#post", () => {
  const node = wxpay.v3.passwordExemptContract.contracts.normal.preEntrustSign.payRedirectSign;
  const options = { json: { appid: "x", service_id: 1, out_contract_code: "x", notify_url: "x", contract_display_account: "x", prepay_id: "x", openid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.passwordExemptContract.contracts.normal.preEntrustSign.payRedirectSign.post(options);
  wxpay.v3.passwordExemptContract.contracts.normal.preEntrustSign.payRedirectSign.postSync(options);
  void wxpay.chain("v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign").post(options);
  wxpay.chain("v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign").postSync(options);
  void wxpay["v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign"].post(options);
  wxpay["v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign"].postSync(options);
  const { appid: _, ...rest } = options.json;
  // @ts-expect-error appid is left out
  void node.post({ ...options, json: rest });
});

test("v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program#post", () => {
  const node = wxpay.v3.passwordExemptContract.contracts.qs.preEntrustSign.miniProgram;
  const options = { json: { appid: "x", sub_appid: "x", sub_mchid: "x", service_id: 1, out_contract_code: "x", notify_url: "x", contract_display_account: "x", openid: "x", sub_openid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.passwordExemptContract.contracts.qs.preEntrustSign.miniProgram.post(options);
  wxpay.v3.passwordExemptContract.contracts.qs.preEntrustSign.miniProgram.postSync(options);
  void wxpay.chain("v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program").post(options);
  wxpay.chain("v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program").postSync(options);
  void wxpay["v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program"].post(options);
  wxpay["v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program"].postSync(options);
  // @ts-expect-error appid is of another type
  void node.post({ ...options, json: { ...options.json, appid: Symbol() } });
});

test("v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign#post", () => {
  const node = wxpay.v3.passwordExemptContract.contracts.qs.preEntrustSign.payRedirectSign;
  const options = { json: { appid: "x", sub_appid: "x", sub_mchid: "x", service_id: 1, out_contract_code: "x", notify_url: "x", contract_display_account: "x", prepay_id: "x", openid: "x", sub_openid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.passwordExemptContract.contracts.qs.preEntrustSign.payRedirectSign.post(options);
  wxpay.v3.passwordExemptContract.contracts.qs.preEntrustSign.payRedirectSign.postSync(options);
  void wxpay.chain("v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign").post(options);
  wxpay.chain("v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign").postSync(options);
  void wxpay["v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign"].post(options);
  wxpay["v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign"].postSync(options);
  // @ts-expect-error appidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, appidMisspelt: "x" } });
});

test("v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}#get", () => {
  const node = wxpay.v3.passwordExemptContract.contracts.serviceId._service_id_.outContractCode._out_contract_code_;
  const options = { service_id: 1, out_contract_code: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.passwordExemptContract.contracts.serviceId._service_id_.outContractCode._out_contract_code_.get(options);
  wxpay.v3.passwordExemptContract.contracts.serviceId._service_id_.outContractCode._out_contract_code_.getSync(options);
  void wxpay.chain("v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}").get(options);
  wxpay.chain("v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}").getSync(options);
  void wxpay["v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}"].get(options);
  wxpay["v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}"].getSync(options);
  const { service_id: _, ...rest } = options;
  // @ts-expect-error service_id is left out
  void node.get(rest);
});

test("v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate#post", () => {
  const node = wxpay.v3.passwordExemptContract.contracts.serviceId._service_id_.outContractCode._out_contract_code_.terminate;
  const options = { service_id: 1, out_contract_code: "x", json: { contract_termination_remark: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.passwordExemptContract.contracts.serviceId._service_id_.outContractCode._out_contract_code_.terminate.post(options);
  wxpay.v3.passwordExemptContract.contracts.serviceId._service_id_.outContractCode._out_contract_code_.terminate.postSync(options);
  void wxpay.chain("v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate").post(options);
  wxpay.chain("v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate").postSync(options);
  void wxpay["v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate"].post(options);
  wxpay["v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate"].postSync(options);
  // @ts-expect-error contract_termination_remark is of another type
  void node.post({ ...options, json: { ...options.json, contract_termination_remark: Symbol() } });
});

test("v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program#post", () => {
  const node = wxpay.v3.passwordExemptContract.contracts.serviceProvider.preEntrustSign.miniProgram;
  const options = { json: { sp_appid: "x", sp_openid: "x", sub_mchid: "x", sub_appid: "x", sub_openid: "x", service_id: 1, out_contract_code: "x", notify_url: "x", contract_display_account: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.passwordExemptContract.contracts.serviceProvider.preEntrustSign.miniProgram.post(options);
  wxpay.v3.passwordExemptContract.contracts.serviceProvider.preEntrustSign.miniProgram.postSync(options);
  void wxpay.chain("v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program").post(options);
  wxpay.chain("v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program").postSync(options);
  void wxpay["v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program"].post(options);
  wxpay["v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program"].postSync(options);
  // @ts-expect-error sp_appidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, sp_appidMisspelt: "x" } });
});

test("v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign#post", () => {
  const node = wxpay.v3.passwordExemptContract.contracts.serviceProvider.preEntrustSign.payRedirectSign;
  const options = { json: { sp_appid: "x", sp_openid: "x", sub_mchid: "x", sub_appid: "x", sub_openid: "x", service_id: 1, out_contract_code: "x", notify_url: "x", contract_display_account: "x", prepay_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.passwordExemptContract.contracts.serviceProvider.preEntrustSign.payRedirectSign.post(options);
  wxpay.v3.passwordExemptContract.contracts.serviceProvider.preEntrustSign.payRedirectSign.postSync(options);
  void wxpay.chain("v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign").post(options);
  wxpay.chain("v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign").postSync(options);
  void wxpay["v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign"].post(options);
  wxpay["v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign"].postSync(options);
  const { sp_appid: _, ...rest } = options.json;
  // @ts-expect-error sp_appid is left out
  void node.post({ ...options, json: rest });
});
