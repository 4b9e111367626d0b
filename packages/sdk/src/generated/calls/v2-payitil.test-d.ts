// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v2/payitil/report#post", () => {
  const node = wxpay.v2.payitil.report;
  const options = { xml: { mch_id: "x", device_info: "x", sign_type: "x", interface_url: "x", err_code: "ORDERNOTEXIST", err_code_des: "x", trades: [{ out_trade_no: "x", begin_time: "x", end_time: "x", state: "OK", err_msg: "x" }], user_ip: "x", time: "x", appid: "x", execute_time_: 1, return_code: "SUCCESS", return_msg: "x", result_code: "SUCCESS", sub_appid: "x", sub_mch_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.payitil.report.post(options);
  wxpay.v2.payitil.report.postSync(options);
  void wxpay.chain("v2/payitil/report").post(options);
  wxpay.chain("v2/payitil/report").postSync(options);
  void wxpay["v2/payitil/report"].post(options);
  wxpay["v2/payitil/report"].postSync(options);
  void node.post({ ...options, xml: { mch_id: "x", device_info: "x", sign_type: "x", interface_url: "x", err_code: "ORDERNOTEXIST", err_code_des: "x", trades: [{ out_trade_no: "x", begin_time: "x", end_time: "x", state: "OK", err_msg: "x" }], user_ip: "x", time: "x", appid: "x", execute_time_: 1, return_code: "SUCCESS", return_msg: "x", result_code: "SUCCESS" } });
  void node.post({ ...options, xml: { ...options.xml, trades: "text" } });
  const { mch_id: _, ...rest } = options.xml;
  // @ts-expect-error mch_id is left out
  void node.post({ ...options, xml: rest });
});
