import type { OperationError } from "@wechatpay-kit/catalog";
import { expect, test } from "vitest";
import type { Meaning } from "../core/refusal.ts";
import { wordRefusalV3 } from "./refusal.ts";
import type { WordingV3 } from "./refusal.ts";

const at = { field: "/amount/total", location: "body" } as const;
const wrong = { kind: "parameter", ...at, value: "1", issue: "a text", rule: "应为整数" } as const;

const extra = {
  kind: "extra-parameter",
  ...at,
  value: ["/body/amount/total"],
  issue: "not a documented parameter",
} as const;

const words = (path: string, meaning: Meaning): [number, string, string, number] => {
  const { status, code, message, number } = wordRefusalV3({ path }, meaning);
  return [status, code, message, number];
};

test.each<[string, Meaning, ReturnType<typeof words>]>([
  [
    "/v3/a",
    wrong,
    [400, "PARAM_ERROR", "输入源“/body/amount/total”映射到字段“total”应为整数", 268435461],
  ],
  [
    "/v3/a",
    { ...wrong, limit: "range", as: "数值字段", label: "总金额" },
    [400, "PARAM_ERROR", "输入源“/body/amount/total”映射到数值字段“总金额”应为整数", 268435464],
  ],
  [
    "/v3/a",
    { ...wrong, limit: "longest" },
    [400, "PARAM_ERROR", "输入源“/body/amount/total”映射到字段“total”应为整数", 268435462],
  ],
  [
    "/v3/a",
    { ...wrong, limit: "shortest", field: "out_trade_no", location: "url" },
    [
      400,
      "PARAM_ERROR",
      "输入源“/uri_template/out_trade_no”映射到字段“out_trade_no”应为整数",
      268435463,
    ],
  ],
  [
    "/v3/a",
    { ...wrong, mistyped: true },
    [
      400,
      "PARAM_ERROR",
      "无法将 JSON 输入源“/body/amount/total”映射到目标字段“total”中，应为整数",
      268435461,
    ],
  ],
  [
    "/v3/a",
    { ...wrong, mistyped: true, field: "limit", location: "query" },
    [400, "PARAM_ERROR", "无法将输入源“/query/limit”映射到目标字段“limit”中，应为整数", 268435461],
  ],
  [
    "/v3/a",
    { ...wrong, field: "limit", location: "query" },
    [400, "PARAM_ERROR", "输入源“/query/limit”映射到字段“limit”应为整数", 268435461],
  ],
  ["/v3/a", extra, [400, "PARAM_ERROR", "请求中含有未在API文档中定义的参数", 270924358]],
  [
    "/v3/pay/transactions/id/{transaction_id}",
    { kind: "not-found" },
    [404, "ORDER_NOT_EXIST", "订单不存在", 268512771],
  ],
  [
    "/v3/marketing/favor/stocks/{stock_id}",
    { kind: "not-found" },
    [404, "RESOURCE_NOT_EXISTS", "查询的资源不存在", 268435461],
  ],
  [
    "/v3/a",
    { kind: "repeated", with: "out_trade_no", elsewhere: true },
    [403, "OUT_TRADE_NO_USED", "商户订单号重复", 268498688],
  ],
  [
    "/v3/a",
    { kind: "repeated", with: "out_trade_no", elsewhere: false },
    [400, "INVALID_REQUEST", "请求重入时，参数与首次请求时不一致", 268498688],
  ],
  [
    "/v3/a",
    { kind: "repeated", with: "out_refund_no", elsewhere: true },
    [400, "INVALID_REQUEST", "请求重入时，参数与首次请求时不一致", 268498688],
  ],
  ["/v3/a", { kind: "ended" }, [400, "INVALID_REQUEST", "当前状态不允许进行该操作", 268447914]],
  [
    "/v3/a",
    { kind: "refused", status: 403, code: "NO_AUTH", message: "商户无权限", number: 5 },
    [403, "NO_AUTH", "商户无权限", 5],
  ],
  [
    "/v3/a",
    { kind: "on-demand", status: 429, code: "FREQUENCY_LIMITED", message: "频率超限" },
    [429, "FREQUENCY_LIMITED", "频率超限", 268435461],
  ],
  ["/v3/a", { kind: "system-error" }, [500, "SYSTEM_ERROR", "系统繁忙，请稍后重试", 268435461]],
])("of %s %j becomes %j", (path, meaning, want) => {
  expect(words(path, meaning)).toEqual(want);
});

const missing = { status: 404, code: "NOT_FOUND", message: "品牌门店不存在", number: 268579074 };

test.each<[string, readonly OperationError[], ReturnType<typeof words>]>([
  ["/v3/a", [missing], [404, "NOT_FOUND", "品牌门店不存在", 268579074]],
  ["/v3/a", [{ status: 404, code: "NOT_FOUND" }], [404, "NOT_FOUND", "记录不存在", 268435461]],
  [
    "/v3/a",
    [{ status: 404, code: "RESOURCE_NOT_EXISTS" }],
    [404, "RESOURCE_NOT_EXISTS", "查询的资源不存在", 268435461],
  ],
  [
    "/v3/pay/transactions/id/{transaction_id}",
    [{ status: 404, code: "MCH_NOT_EXISTS", message: "商户号不存在" }],
    [404, "ORDER_NOT_EXIST", "订单不存在", 268512771],
  ],
  [
    "/v3/a",
    [{ status: 400, code: "APPLYMENT_NOT_EXIST" }],
    [400, "APPLYMENT_NOT_EXIST", "记录不存在", 268435461],
  ],
])("what is not there is said as the page of %s has it: %j", (path, errors, want) => {
  const { status, code, message, number } = wordRefusalV3({ path, errors }, { kind: "not-found" });
  expect([status, code, message, number]).toEqual(want);
});

test.each<[Meaning, WordingV3["detail"]]>([
  [wrong, { ...at, value: "1", issue: "a text" }],
  [
    { ...wrong, limit: "longest", label: "金额" },
    { ...at, value: "1", issue: "a text" },
  ],
  [
    { ...wrong, field: "id", location: "url" },
    { field: "id", location: "uri_template", value: "1", issue: "a text" },
  ],
  [
    extra,
    {
      field: "/amount/total",
      location: null,
      value: ["/body/amount/total"],
      issue: "not a documented parameter",
    },
  ],
  [{ kind: "refused", status: 400, code: "A", message: "b", detail: [1] }, [1]],
  [{ kind: "not-found" }, undefined],
  [{ kind: "system-error" }, undefined],
])("the detail of %j is %j", (meaning, want) => {
  expect(wordRefusalV3({ path: "/v3/a" }, meaning).detail).toEqual(want);
});
