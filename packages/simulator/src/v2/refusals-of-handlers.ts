import type { Operation } from "@wechatpay-kit/catalog";
import type { Refusal } from "../core/refusal.ts";
import { RefusalV2 } from "./refusal.ts";

/**
 * A refusal as APIv2 says it. Handlers and checks speak as APIv3 does: by an HTTP status and with its codes. APIv2 always
 * answers 200, and what is not found has another code in each family.
 */
export function refusalV2(operation: Operation, refusal: Refusal): RefusalV2 {
  if (refusal instanceof RefusalV2) return refusal;
  if (refusal.status >= 500) return new RefusalV2("result_code", "SYSTEMERROR", "系统错误");
  if (refusal.status === 404) {
    const [, code, message] = missing.find(([paths]) => paths.test(operation.path)) ?? unknown;
    return new RefusalV2("result_code", code, message);
  }
  if (refusal.number === REPEATED) return repeated(operation, refusal.message);
  return new RefusalV2(
    "result_code",
    spelling.get(refusal.code) ?? refusal.code,
    refusal.message.replace(/^输入源“\/body\/[^”]*”映射到字段/, "参数"),
  );
}

/** APIv3's internal number of a request that repeats a number with something else. */
const REPEATED = 268498688;

// The pages of orders have a code for it; the others call it a wrong parameter.
function repeated({ body }: Operation, message: string): RefusalV2 {
  const names = new Set(body?.fields?.map(({ name }) => name));
  const order = names.has("out_trade_no") && !names.has("out_refund_no");
  return order
    ? new RefusalV2("result_code", "OUT_TRADE_NO_USED", "商户订单号重复")
    : new RefusalV2("result_code", "PARAM_ERROR", message);
}

type Missing = readonly [paths: RegExp, code: string, message: string];

// The first that fits; the official pages of the operations list these codes.
const missing: readonly Missing[] = [
  [/refundquery/, "REFUNDNOTEXIST", "退款订单查询失败"],
  [/^\/mmpaymkttransfers\//, "NOT_FOUND", "指定单号数据不存在"],
];

const unknown: Missing = [/^/, "ORDERNOTEXIST", "此交易订单号不存在"];

/** Codes that both versions have, spelt differently. */
const spelling: ReadonlyMap<string, string> = new Map([
  ["ORDER_CLOSED", "ORDERCLOSED"],
  ["ORDER_PAID", "ORDERPAID"],
  ["NO_AUTH", "NOAUTH"],
  ["NOT_ENOUGH", "NOTENOUGH"],
  ["USER_PAYING", "USERPAYING"],
]);
