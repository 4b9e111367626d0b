import type { Operation } from "@wechatpay-kit/catalog";
import { notFoundError } from "../catalogue/not-found.ts";
import { parameterText } from "../core/parameter.ts";
import { Refusal, refused } from "../core/refusal.ts";
import type { Meaning } from "../core/refusal.ts";

/**
 * Where a failure stands. `return_code`: the request was not understood, the answer says why and is not signed.
 * `result_code`: it was, and came to nothing; the answer has a code and is signed.
 */
export type Level = "return_code" | "result_code";

/** A refusal in the words of APIv2. All of them have HTTP status 200. */
export interface WordingV2 {
  readonly level: Level;
  readonly code: string;
  readonly message: string;
  /** Members of the answer beside the failure, where the page has them. */
  readonly members?: Readonly<Record<string, string>>;
}

/** Thrown where a request of APIv2 is not understood. */
export class NotUnderstood extends Refusal {
  readonly level = "return_code";
  readonly code: string;

  constructor(code: string, message: string) {
    super({ kind: "refused", status: 200, code, message });
    this.code = code;
  }
}

/** The path is one of APIv2, and the method is not the documented one. */
export function postRequired(): NotUnderstood {
  return new NotUnderstood("REQUIRE_POST_METHOD", "请使用post方法");
}

/** A member that must be there and is not, or is empty. */
export function lacking(name: string): NotUnderstood {
  return new NotUnderstood("LACK_PARAMS", `缺少参数${name}`);
}

/** A member that is there and wrong. */
export function wrong(message: string): Refusal {
  return refused(200, "PARAM_ERROR", message);
}

/** Words a refusal of an operation. */
export function wordRefusalV2(
  operation: Pick<Operation, "path" | "errors">,
  refusal: Refusal,
): WordingV2 {
  const { meaning } = refusal;
  // Recorded: a wrong member is told in APIv3's words, at the level of what was not understood.
  if (meaning.kind === "parameter") {
    return { level: "return_code", code: "PARAM_ERROR", message: parameterText(meaning, "v2") };
  }
  if (!(refusal instanceof NotUnderstood)) {
    return { level: "result_code", ...wordMeaning(operation, meaning) };
  }
  const { level, code, message } = refusal;
  return { level, code, message };
}

function wordMeaning(
  operation: Pick<Operation, "path" | "errors">,
  meaning: Exclude<Meaning, { readonly kind: "parameter" }>,
): Omit<WordingV2, "level"> {
  switch (meaning.kind) {
    case "extra-parameter":
      return { code: "PARAM_ERROR", message: "请求中含有未在API文档中定义的参数" };
    case "not-found":
      return notFound(operation);
    case "repeated":
      // The pages of orders have a code for it; the others call it a wrong parameter.
      return meaning.with === "out_trade_no"
        ? { code: "OUT_TRADE_NO_USED", message: "商户订单号重复" }
        : { code: "PARAM_ERROR", message: "请求重入时，参数与首次请求时不一致" };
    case "ended":
      return { code: "INVALID_REQUEST", message: "当前状态不允许进行该操作" };
    case "refused": {
      const { code, message, v2 } = meaning;
      return { code: spelling.get(code) ?? code, message, ...v2 };
    }
    case "on-demand": {
      const { code, message } = meaning;
      return { code, message };
    }
    case "system-error":
      return { code: "SYSTEMERROR", message: "系统错误" };
  }
}

/** As the operation's page has it; where it has nothing, by the family. */
function notFound(operation: Pick<Operation, "path" | "errors">): Omit<WordingV2, "level"> {
  const usual = usualNotFound(operation.path);
  const listed = notFoundError(operation);
  return listed === undefined
    ? usual
    : { code: listed.code, message: listed.message ?? usual.message };
}

function usualNotFound(path: string): Omit<WordingV2, "level"> {
  if (path.includes("refundquery")) return { code: "REFUNDNOTEXIST", message: "退款订单查询失败" };
  if (path.startsWith("/mmpaymkttransfers/")) {
    return { code: "NOT_FOUND", message: "指定单号数据不存在" };
  }
  return { code: "ORDERNOTEXIST", message: "此交易订单号不存在" };
}

/** Codes that both versions have, spelt differently. */
const spelling: ReadonlyMap<string, string> = new Map([
  ["ORDER_CLOSED", "ORDERCLOSED"],
  ["ORDER_NOT_EXIST", "ORDERNOTEXIST"],
  ["ORDER_PAID", "ORDERPAID"],
  ["NO_AUTH", "NOAUTH"],
  ["NOT_ENOUGH", "NOTENOUGH"],
  ["SYSTEM_ERROR", "SYSTEMERROR"],
  ["USER_PAYING", "USERPAYING"],
]);
