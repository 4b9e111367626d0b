import type { Field } from "@wechatpay-kit/catalog";
import { describe, expect, test } from "vitest";
import { Refusal } from "../core/refusal.ts";
import { wordRefusalV3 } from "../v3/refusal.ts";
import { checkMembers } from "./members.ts";

const told = (
  field: Field,
  value: unknown,
  location: "body" | "query" | "url" = "body",
): { readonly message: string; readonly detail?: unknown; readonly number?: number } => {
  try {
    checkMembers([field], { [field.name]: value }, { field: "", location });
    return { message: "taken" };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { message, detail, number } = wordRefusalV3({ path: "" }, error.meaning);
    return { message, detail, number };
  }
};

const orderNumber: Field = {
  name: "out_trade_no",
  type: "string",
  label: "商户订单号",
  required: true,
  minLength: 6,
  maxLength: 32,
  lengthUnit: "byte",
  charset: String.raw`0-9a-zA-Z_\-\|\*`,
};
const attach: Field = {
  name: "attach",
  type: "string",
  label: "附加数据",
  maxLength: 128,
  lengthUnit: "byte",
};
const expire: Field = {
  name: "time_expire",
  type: "string",
  label: "交易结束时间",
  format: "date-time",
};
const total: Field = {
  name: "total",
  type: "integer",
  label: "总金额",
  min: 1,
  max: 9,
  multipleOf: 3,
};
const notify: Field = { name: "notify_url", type: "string", label: "通知地址" };

// As users of the service posted them.
describe("the recorded refusal of", () => {
  test.each<[string, ReturnType<typeof told>, string, unknown, number]>([
    [
      "a text with a byte too many",
      told(attach, "中".repeat(43)),
      "输入源“/body/attach”映射到值字段“附加数据”字符串规则校验失败，字节数 129，大于最大值 128",
      { location: "body", value: 129 },
      268435462,
    ],
    [
      "a text that is too short",
      told(orderNumber, "abc"),
      "输入源“/body/out_trade_no”映射到值字段“商户订单号”字符串规则校验失败，字节数 3，小于最小值 6",
      { location: "body", value: 3 },
      268435463,
    ],
    [
      "a text that is too long, in the path",
      told(orderNumber, "a".repeat(35), "url"),
      "输入源“/uri_template/out_trade_no”映射到值字段“商户订单号”字符串规则校验失败，字节数 35，大于最大值 32",
      { location: "uri_template", value: 35 },
      268435462,
    ],
    [
      "an empty text that is required",
      told({ name: "appid", type: "string", label: "商户appid", required: true }, ""),
      "输入源“/body/appid”映射到值字段“商户appid”字符串规则校验失败，字符数 0，小于最小值 1",
      { location: "body", value: 0 },
      268435463,
    ],
    [
      "other characters",
      told(orderNumber, "订单号订单号"),
      String.raw`输入源“/body/out_trade_no”映射到值字段“商户订单号”字符串规则校验失败，字符串必须匹配正则表达式“^[0-9a-zA-Z_\-\|\*]+$”`,
      { location: "body", value: "订单号订单号" },
      268435461,
    ],
    [
      "a blank in an address",
      told(notify, " https://www.weixin.qq.com/wxpay/pay.php"),
      String.raw`输入源“/body/notify_url”映射到值字段“通知地址”字符串规则校验失败，字符串必须匹配正则表达式“^https?://([^\s/?#\[\]\@]+\@)?([^\s/?#\@:]+)(?::\d{2,5})?([^\s?#\[\]]*)$”`,
      { location: "body", value: " https://www.weixin.qq.com/wxpay/pay.php" },
      268435461,
    ],
    [
      "another form of a time",
      told(expire, "20220421191948"),
      "输入源“/body/time_expire”映射到值字段“交易结束时间”字符串规则校验失败，字符串必须是符合 RFC3339 日期时间格式",
      { location: "body", value: "20220421191948" },
      268435461,
    ],
    [
      "an amount below its minimum",
      told(total, 0),
      "输入源“/body/total”映射到数值字段“总金额”规则校验失败，值低于最小值 1",
      { location: "body", value: 0 },
      268435464,
    ],
    [
      "a fraction",
      told(total, 0.01),
      "无法将 JSON 输入源“/body/total”映射到目标字段“总金额”中，此字段需要一个合法的 64 位有符号整数",
      { location: "body", value: 0.01 },
      268435461,
    ],
    [
      "a list where a text is wanted",
      told({ name: "openid", type: "string", label: "用户标识" }, []),
      "无法将 JSON 输入源“/body/openid”映射到目标字段“用户标识”中，此字段需要一个 string 类型的 Json 值",
      { location: "body", value: [] },
      268435461,
    ],
    [
      "a member that is missing",
      told(
        { name: "sub_mchid", type: "string", label: "子商户号/二级商户号", required: true },
        undefined,
      ),
      "输入源“/body/sub_mchid”映射到字段“子商户号/二级商户号”必填性规则校验失败，此字段为必填项",
      { location: "body", value: "" },
      268435461,
    ],
  ])("%s", (_, refusal, message, detail, number) => {
    expect(refusal).toMatchObject({ message, detail, number });
  });
});

describe("by the pattern of the recorded ones is told", () => {
  test.each<[string, ReturnType<typeof told>, string]>([
    ["too large a number", told(total, 12), "映射到数值字段“总金额”规则校验失败，值高于最大值 9"],
    ["no multiple", told(total, 4), "映射到数值字段“总金额”规则校验失败，值不是 3 的整数倍"],
    [
      "too few items",
      told({ name: "a", type: "array", items: "string", minItems: 1 }, []),
      "映射到数组字段“a”规则校验失败，元素个数 0，小于最小值 1",
    ],
    [
      "too many items",
      told({ name: "a", type: "array", items: "string", maxItems: 1 }, ["b", "c"]),
      "映射到数组字段“a”规则校验失败，元素个数 2，大于最大值 1",
    ],
    [
      "too long an item",
      told({ name: "a", type: "array", items: "string", itemMaxLength: 1 }, ["b", "cd"]),
      "输入源“/body/a/1”映射到值字段“a”字符串规则校验失败，字符数 2，大于最大值 1",
    ],
    [
      "no such day",
      told({ name: "a", type: "string", format: "yyyy-MM-dd", orValue: "长期" }, "2023-02-29"),
      "映射到值字段“a”字符串规则校验失败，字符串必须是符合 yyyy-MM-dd 格式",
    ],
    [
      "another value than the fixed one",
      told({ name: "a", type: "string", enum: ["CNY"], enumKind: "const" }, "USD"),
      "映射到字段“a”枚举值规则校验失败，取值不在枚举范围内",
    ],
  ])("%s", (_, { message }, want) => {
    expect(message).toContain(want);
  });
});

describe("taken is", () => {
  test.each<[string, ReturnType<typeof told>]>([
    ["the longest text", told(attach, "中".repeat(42) + "ab")],
    ["the shortest text", told(orderNumber, "abc123")],
    [
      "the word in place of a day",
      told({ name: "a", type: "string", format: "yyyy-MM-dd", orValue: "长期" }, "长期"),
    ],
    ["the largest number", told(total, 9)],
    ["an empty text that may be left out", told(attach, "")],
    [
      "a value that is merely listed",
      told({ name: "a", type: "string", enum: ["x"], enumKind: "listed" }, "y"),
    ],
    ["an address without a query", told(notify, "http://127.0.0.1:7180/notify")],
    [
      "a long ciphertext, whose clear text nobody opened",
      told({ name: "a", type: "string", encrypted: "platform", maxLength: 4 }, "x".repeat(344)),
    ],
  ])("%s", (_, { message }) => {
    expect(message).toBe("taken");
  });
});
