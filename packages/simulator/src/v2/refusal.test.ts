import { expect, test } from "vitest";
import { Refusal } from "../core/refusal.ts";
import type { Meaning } from "../core/refusal.ts";
import { lacking, postRequired, wordRefusalV2, wrong } from "./refusal.ts";

const at = { field: "/scene_info/id", location: "body" } as const;
const rule = { kind: "parameter", ...at, value: "1", issue: "a text", rule: "应为整数" } as const;

test.each<[string, Meaning, string, string]>([
  ["/pay/orderquery", rule, "PARAM_ERROR", "参数“id”应为整数"],
  [
    "/billcommentsp/batchquerycomment",
    { ...rule, field: "/offset", called: "数值字段“分页起始位置”" },
    "PARAM_ERROR",
    "输入源“/body/offset”映射到数值字段“分页起始位置”应为整数",
  ],
  [
    "/pay/orderquery",
    { kind: "extra-parameter", ...at, value: 1, issue: "not a documented parameter" },
    "PARAM_ERROR",
    "参数中含有非法的额外参数",
  ],
  ["/pay/orderquery", { kind: "not-found" }, "ORDERNOTEXIST", "此交易订单号不存在"],
  ["/pay/refundquery", { kind: "not-found" }, "REFUNDNOTEXIST", "退款订单查询失败"],
  ["/mmpaymkttransfers/gethbinfo", { kind: "not-found" }, "NOT_FOUND", "指定单号数据不存在"],
  [
    "/pay/unifiedorder",
    { kind: "repeated", with: "out_trade_no", elsewhere: false },
    "OUT_TRADE_NO_USED",
    "商户订单号重复",
  ],
  [
    "/secapi/pay/refund",
    { kind: "repeated", with: "out_refund_no", elsewhere: false },
    "PARAM_ERROR",
    "请求重入时，参数与首次请求时不一致",
  ],
  ["/pay/closeorder", { kind: "ended" }, "INVALID_REQUEST", "当前状态不允许进行该操作"],
  [
    "/pay/closeorder",
    { kind: "refused", status: 400, code: "ORDER_PAID", message: "订单已支付" },
    "ORDERPAID",
    "订单已支付",
  ],
  [
    "/pay/orderquery",
    {
      kind: "refused",
      status: 404,
      code: "ORDER_NOT_EXIST",
      message: "订单不存在",
      v2: { code: "ORDERNOTEXIST", message: "此交易订单号不存在" },
    },
    "ORDERNOTEXIST",
    "此交易订单号不存在",
  ],
  [
    "/pay/downloadbill",
    { kind: "refused", status: 200, code: "20002", message: "No Bill Exist" },
    "20002",
    "No Bill Exist",
  ],
  [
    "/pay/unifiedorder",
    { kind: "on-demand", status: 200, code: "ORDER_PAID", message: "as asked" },
    "ORDER_PAID",
    "as asked",
  ],
  ["/pay/unifiedorder", { kind: "system-error" }, "SYSTEMERROR", "系统错误"],
])("of %s %j becomes %s %s", (path, meaning, code, message) => {
  const wording = wordRefusalV2({ path }, new Refusal(meaning));
  expect(wording).toEqual({ level: "result_code", code, message });
});

test.each([
  [lacking("sign"), "return_code", "LACK_PARAMS", "缺少参数sign"],
  [postRequired(), "return_code", "REQUIRE_POST_METHOD", "请使用post方法"],
  [wrong("参数错误"), "result_code", "PARAM_ERROR", "参数错误"],
])("what was not understood stands at the level of return_code: %#", (thrown, ...want) => {
  const { level, code, message } = wordRefusalV2({ path: "/pay/orderquery" }, thrown);
  expect([level, code, message]).toEqual(want);
});
