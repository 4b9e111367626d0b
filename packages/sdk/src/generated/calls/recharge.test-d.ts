// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/recharge/bank-transfer-recharges/apply#post", () => {
  const node = wxpay.v3.recharge.bankTransferRecharges.apply;
  const options = { json: { out_recharge_no: "x", recharge_scene: "NORMAL_BANK_TRANSFER", account_type: "BASIC", recharge_amount: { amount: 1, currency: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.recharge.bankTransferRecharges.apply.post(options);
  wxpay.v3.recharge.bankTransferRecharges.apply.postSync(options);
  void wxpay.chain("v3/recharge/bank-transfer-recharges/apply").post(options);
  wxpay.chain("v3/recharge/bank-transfer-recharges/apply").postSync(options);
  void wxpay["v3/recharge/bank-transfer-recharges/apply"].post(options);
  wxpay["v3/recharge/bank-transfer-recharges/apply"].postSync(options);
  const { out_recharge_no: _, ...rest } = options.json;
  // @ts-expect-error out_recharge_no is left out
  void node.post({ ...options, json: rest });
});

test("v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}#get", () => {
  const node = wxpay.v3.recharge.bankTransferRecharges.outRechargeNo._out_recharge_no_;
  const options = { out_recharge_no: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.recharge.bankTransferRecharges.outRechargeNo._out_recharge_no_.get(options);
  wxpay.v3.recharge.bankTransferRecharges.outRechargeNo._out_recharge_no_.getSync(options);
  void wxpay.chain("v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}").get(options);
  wxpay.chain("v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}").getSync(options);
  void wxpay["v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}"].get(options);
  wxpay["v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}"].getSync(options);
  // @ts-expect-error out_recharge_no is of another type
  void node.get({ ...options, out_recharge_no: true });
});
