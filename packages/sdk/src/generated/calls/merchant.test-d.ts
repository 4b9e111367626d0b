// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;
declare const upload: Uint8Array;

test("v3/merchant/fund/balance/{account_type}#get", () => {
  const node = wxpay.v3.merchant.fund.balance._account_type_;
  const options = { account_type: "BASIC" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.merchant.fund.balance._account_type_.get(options);
  wxpay.v3.merchant.fund.balance._account_type_.getSync(options);
  void wxpay.chain("v3/merchant/fund/balance/{account_type}").get(options);
  wxpay.chain("v3/merchant/fund/balance/{account_type}").getSync(options);
  void wxpay["v3/merchant/fund/balance/{account_type}"].get(options);
  wxpay["v3/merchant/fund/balance/{account_type}"].getSync(options);
  const { account_type: _, ...rest } = options;
  // @ts-expect-error account_type is left out
  void node.get(rest);
});

test("v3/merchant/fund/dayendbalance/{account_type}#get", () => {
  const node = wxpay.v3.merchant.fund.dayendbalance._account_type_;
  const options = { account_type: "BASIC", query: { date: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.merchant.fund.dayendbalance._account_type_.get(options);
  wxpay.v3.merchant.fund.dayendbalance._account_type_.getSync(options);
  void wxpay.chain("v3/merchant/fund/dayendbalance/{account_type}").get(options);
  wxpay.chain("v3/merchant/fund/dayendbalance/{account_type}").getSync(options);
  void wxpay["v3/merchant/fund/dayendbalance/{account_type}"].get(options);
  wxpay["v3/merchant/fund/dayendbalance/{account_type}"].getSync(options);
  // @ts-expect-error date is of another type
  void node.get({ ...options, query: { ...options.query, date: Symbol() } });
});

test("v3/merchant/fund/withdraw#post", () => {
  const node = wxpay.v3.merchant.fund.withdraw;
  const options = { json: { out_request_no: "x", amount: 1, remark: "x", bank_memo: "x", account_type: "BASIC", notify_url: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.merchant.fund.withdraw.post(options);
  wxpay.v3.merchant.fund.withdraw.postSync(options);
  void wxpay.chain("v3/merchant/fund/withdraw").post(options);
  wxpay.chain("v3/merchant/fund/withdraw").postSync(options);
  void wxpay["v3/merchant/fund/withdraw"].post(options);
  wxpay["v3/merchant/fund/withdraw"].postSync(options);
  // @ts-expect-error out_request_noMisspelt is no member
  void node.post({ ...options, json: { ...options.json, out_request_noMisspelt: "x" } });
});

test("v3/merchant/fund/withdraw/bill-type/{bill_type}#get", () => {
  const node = wxpay.v3.merchant.fund.withdraw.billType._bill_type_;
  const options = { bill_type: "NO_SUCC", query: { bill_date: "x", tar_type: "GZIP" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.merchant.fund.withdraw.billType._bill_type_.get(options);
  wxpay.v3.merchant.fund.withdraw.billType._bill_type_.getSync(options);
  void wxpay.chain("v3/merchant/fund/withdraw/bill-type/{bill_type}").get(options);
  wxpay.chain("v3/merchant/fund/withdraw/bill-type/{bill_type}").getSync(options);
  void wxpay["v3/merchant/fund/withdraw/bill-type/{bill_type}"].get(options);
  wxpay["v3/merchant/fund/withdraw/bill-type/{bill_type}"].getSync(options);
  const { bill_date: _, ...rest } = options.query;
  // @ts-expect-error bill_date is left out
  void node.get({ ...options, query: rest });
});

test("v3/merchant/fund/withdraw/out-request-no/{out_request_no}#get", () => {
  const node = wxpay.v3.merchant.fund.withdraw.outRequestNo._out_request_no_;
  const options = { out_request_no: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.merchant.fund.withdraw.outRequestNo._out_request_no_.get(options);
  wxpay.v3.merchant.fund.withdraw.outRequestNo._out_request_no_.getSync(options);
  void wxpay.chain("v3/merchant/fund/withdraw/out-request-no/{out_request_no}").get(options);
  wxpay.chain("v3/merchant/fund/withdraw/out-request-no/{out_request_no}").getSync(options);
  void wxpay["v3/merchant/fund/withdraw/out-request-no/{out_request_no}"].get(options);
  wxpay["v3/merchant/fund/withdraw/out-request-no/{out_request_no}"].getSync(options);
  // @ts-expect-error out_request_no is of another type
  void node.get({ ...options, out_request_no: true });
});

test("v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}#get", () => {
  const node = wxpay.v3.merchant.fund.withdraw.withdrawId._withdraw_id_;
  const options = { withdraw_id: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.merchant.fund.withdraw.withdrawId._withdraw_id_.get(options);
  wxpay.v3.merchant.fund.withdraw.withdrawId._withdraw_id_.getSync(options);
  void wxpay.chain("v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}").get(options);
  wxpay.chain("v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}").getSync(options);
  void wxpay["v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}"].get(options);
  wxpay["v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}"].getSync(options);
  // @ts-expect-error there is no such option
  void node.get({ ...options, nothing: 1 });
});

test("v3/merchant/media/upload#post", () => {
  const node = wxpay.v3.merchant.media.upload;
  const options = { multipart: { file: upload, meta: { filename: "x", sha256: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.merchant.media.upload.post(options);
  wxpay.v3.merchant.media.upload.postSync(options);
  void wxpay.chain("v3/merchant/media/upload").post(options);
  wxpay.chain("v3/merchant/media/upload").postSync(options);
  void wxpay["v3/merchant/media/upload"].post(options);
  wxpay["v3/merchant/media/upload"].postSync(options);
  void node.post({ ...options, multipart: { ...options.multipart, meta: "text" } });
  const { file: _, ...rest } = options.multipart;
  // @ts-expect-error file is left out
  void node.post({ ...options, multipart: rest });
});

test("v3/merchant/media/video_upload#post", () => {
  const node = wxpay.v3.merchant.media.video_upload;
  const options = { multipart: { file: upload, meta: { filename: "x", sha256: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.merchant.media.video_upload.post(options);
  wxpay.v3.merchant.media.video_upload.postSync(options);
  void wxpay.chain("v3/merchant/media/video_upload").post(options);
  wxpay.chain("v3/merchant/media/video_upload").postSync(options);
  void wxpay["v3/merchant/media/video_upload"].post(options);
  wxpay["v3/merchant/media/video_upload"].postSync(options);
  void node.post({ ...options, multipart: { ...options.multipart, meta: "text" } });
  // @ts-expect-error file is of another type
  void node.post({ ...options, multipart: { ...options.multipart, file: Symbol() } });
});
