import { expect, test } from "vitest";
import { Refusal } from "../core/refusal.ts";
import type { Meaning, WrongParameter } from "../core/refusal.ts";
import { lacking, postRequired, wordRefusalV2, wrong } from "./refusal.ts";

const wrongMember = {
  kind: "parameter",
  field: "/scene_info/id",
  location: "body",
  value: "1",
  issue: "a text",
  rule: "应为整数",
} as const;

test.each<[string, Meaning, string, string]>([
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

test.each<[Partial<WrongParameter>, string]>([
  [{}, "输入源“/body/xml/scene_info/id”映射到字段“id”应为整数"],
  [
    { field: "body", location: "query", as: "值字段", label: "商品描述" },
    "输入源“/query/body”映射到值字段“商品描述”应为整数",
  ],
  [
    { field: "/total_fee", label: "标价金额", mistyped: true, rule: "此字段需要一个合法的数" },
    "无法将输入源“/body/xml/total_fee”映射到目标字段“标价金额”中，此字段需要一个合法的数",
  ],
])("a wrong member is not understood: %j is told as %s", (more, message) => {
  const refusal = new Refusal({ ...wrongMember, ...more });
  expect(wordRefusalV2({ path: "/pay/orderquery" }, refusal)).toEqual({
    level: "return_code",
    code: "PARAM_ERROR",
    message,
  });
});

test.each([
  ["/secapi/mch/x", "CONTRACT_NOT_EXIST", "签约协议不存在", "CONTRACT_NOT_EXIST"],
  ["/pay/closeorder", "REFUNDNOTEXIST", "退款订单查询失败", "ORDERNOTEXIST"],
  ["/pay/orderquery", "MCHID_NOT_EXIST", "MCHID不存在", "ORDERNOTEXIST"],
])(
  "what is not there has the code of the page of %s, where %s is meant",
  (path, code, message, want) => {
    const errors = [{ code, message }];
    const wording = wordRefusalV2({ path, errors }, new Refusal({ kind: "not-found" }));
    expect(wording.code).toBe(want);
  },
);

test.each([
  [lacking("sign"), "return_code", "LACK_PARAMS", "缺少参数sign"],
  [postRequired(), "return_code", "REQUIRE_POST_METHOD", "请使用post方法"],
  [wrong("参数错误"), "result_code", "PARAM_ERROR", "参数错误"],
])("what was not understood stands at the level of return_code: %#", (thrown, ...want) => {
  const { level, code, message } = wordRefusalV2({ path: "/pay/orderquery" }, thrown);
  expect([level, code, message]).toEqual(want);
});
