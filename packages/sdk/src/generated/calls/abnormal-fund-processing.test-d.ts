// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/abnormal-fund-processing/receipts/{receipt_id}#get", () => {
  const node = wxpay.v3.abnormalFundProcessing.receipts._receipt_id_;
  const options = { receipt_id: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.abnormalFundProcessing.receipts._receipt_id_.get(options);
  wxpay.v3.abnormalFundProcessing.receipts._receipt_id_.getSync(options);
  void wxpay.chain("v3/abnormal-fund-processing/receipts/{receipt_id}").get(options);
  wxpay.chain("v3/abnormal-fund-processing/receipts/{receipt_id}").getSync(options);
  void wxpay["v3/abnormal-fund-processing/receipts/{receipt_id}"].get(options);
  wxpay["v3/abnormal-fund-processing/receipts/{receipt_id}"].getSync(options);
  const { receipt_id: _, ...rest } = options;
  // @ts-expect-error receipt_id is left out
  void node.get(rest);
});

test("v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions#post", () => {
  const node = wxpay.v3.abnormalFundProcessing.receipts._receipt_id_.transferInstructions;
  const options = { receipt_id: "x", json: { out_instruction_no: "x", transfer_mode: "TRANSFER_TO_ORIGINAL_RECEIVE_USER", receiver: { openid: "x", appid: "x", mchid: "x" }, notify_url: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.abnormalFundProcessing.receipts._receipt_id_.transferInstructions.post(options);
  wxpay.v3.abnormalFundProcessing.receipts._receipt_id_.transferInstructions.postSync(options);
  void wxpay.chain("v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions").post(options);
  wxpay.chain("v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions").postSync(options);
  void wxpay["v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions"].post(options);
  wxpay["v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions"].postSync(options);
  // @ts-expect-error out_instruction_no is of another type
  void node.post({ ...options, json: { ...options.json, out_instruction_no: Symbol() } });
});

test("v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}#get", () => {
  const node = wxpay.v3.abnormalFundProcessing.receipts._receipt_id_.transferInstructions._out_instruction_no_;
  const options = { receipt_id: "x", out_instruction_no: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.abnormalFundProcessing.receipts._receipt_id_.transferInstructions._out_instruction_no_.get(options);
  wxpay.v3.abnormalFundProcessing.receipts._receipt_id_.transferInstructions._out_instruction_no_.getSync(options);
  void wxpay.chain("v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}").get(options);
  wxpay.chain("v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}").getSync(options);
  void wxpay["v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}"].get(options);
  wxpay["v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}"].getSync(options);
  // @ts-expect-error there is no such option
  void node.get({ ...options, nothing: 1 });
});
