import type { Operation } from "@wechatpay-kit/catalog";
import { lastName, parameterText } from "../core/parameter.ts";
import { Refusal, refused } from "../core/refusal.ts";
import type { Meaning, WrongParameter } from "../core/refusal.ts";

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
export function wordRefusalV2(operation: Pick<Operation, "path">, refusal: Refusal): WordingV2 {
  if (!(refusal instanceof NotUnderstood)) {
    return { level: "result_code", ...wordMeaning(operation, refusal.meaning) };
  }
  const { level, code, message } = refusal;
  return { level, code, message };
}

function wordMeaning(
  { path }: Pick<Operation, "path">,
  meaning: Meaning,
): Omit<WordingV2, "level"> {
  switch (meaning.kind) {
    case "parameter":
      return { code: "PARAM_ERROR", message: textOf(meaning) };
    case "extra-parameter":
      return { code: "PARAM_ERROR", message: "参数中含有非法的额外参数" };
    case "not-found":
      return notFound(path);
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

// A member with a title of its own is called as APIv3 calls it.
function textOf(parameter: WrongParameter): string {
  if (parameter.called !== undefined) return parameterText(parameter);
  return `参数“${lastName(parameter.field)}”${parameter.rule}`;
}

// The official pages of the operations list these codes.
function notFound(path: string): Omit<WordingV2, "level"> {
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
