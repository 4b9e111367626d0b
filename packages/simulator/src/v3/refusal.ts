import type { Operation } from "@wechatpay-kit/catalog";
import { notFoundError } from "../catalogue/not-found.ts";
import { parameterText } from "../core/parameter.ts";
import { ILLEGAL_PARAMETER } from "../core/refusal.ts";
import type { DocumentedError, MemberPath, Meaning, WrongParameter } from "../core/refusal.ts";

/** A refusal in the words of APIv3. */
export interface WordingV3 extends DocumentedError {
  readonly number: number;
}

/**
 * The `detail` of a refused parameter. The documentation of errors has the four members; recorded refusals have `location`
 * and `value` alone, and fill them as here: a text of a wrong length is told by its length.
 */
export interface ParameterDetail {
  readonly field: string;
  readonly value: unknown;
  readonly issue: string;
  readonly location: "body" | "query" | "uri_template" | "header" | null;
}

/** Internal numbers of the `Request-ID`, by the limit that a member breaks. */
const limits = { longest: 268435462, shortest: 268435463, range: 268435464 } as const;
const EXTRA_PARAMETER = 270924358;
const NO_ORDER = 268512771;
const REPEATED = 268498688;
const WRONG_STATE = 268447914;

/** Words a refusal of an operation. */
export function wordRefusalV3(
  operation: Pick<Operation, "path" | "errors">,
  meaning: Meaning,
): WordingV3 {
  switch (meaning.kind) {
    case "parameter": {
      const number = meaning.limit === undefined ? ILLEGAL_PARAMETER : limits[meaning.limit];
      return parameter(parameterText(meaning), number, detailOf(meaning));
    }
    case "extra-parameter": {
      const { field, value, issue } = meaning;
      const detail = { field, value, issue, location: null };
      return parameter("请求中含有未在API文档中定义的参数", EXTRA_PARAMETER, detail);
    }
    case "not-found":
      return notFound(operation);
    case "repeated":
      return meaning.elsewhere && meaning.with === "out_trade_no"
        ? error(403, "OUT_TRADE_NO_USED", "商户订单号重复", REPEATED)
        : error(400, "INVALID_REQUEST", "请求重入时，参数与首次请求时不一致", REPEATED);
    case "ended":
      return error(400, "INVALID_REQUEST", "当前状态不允许进行该操作", WRONG_STATE);
    case "refused":
    case "on-demand":
      return { ...meaning, number: meaning.number ?? ILLEGAL_PARAMETER };
    case "system-error":
      return error(500, "SYSTEM_ERROR", "系统繁忙，请稍后重试");
  }
}

/** As the operation's page has it; where it has nothing, as most pages of orders and of other things have it. */
function notFound(operation: Pick<Operation, "path" | "errors">): WordingV3 {
  const isOrder = /\/(?:transactions|combine-transactions|serviceorder)\b/.test(operation.path);
  const usual = isOrder
    ? error(404, "ORDER_NOT_EXIST", "订单不存在", NO_ORDER)
    : error(404, "RESOURCE_NOT_EXISTS", "查询的资源不存在");
  const listed = notFoundError(operation);
  if (listed === undefined) return usual;
  const { status = 404, code, message, number } = listed;
  const same = code === usual.code ? usual : error(status, code, "记录不存在");
  return error(status, code, message ?? same.message, number ?? same.number);
}

/** The detail of a refused parameter: where it stands, what came, what is wrong. */
export function detailOf({
  field,
  value,
  issue,
  location,
}: Pick<WrongParameter, keyof MemberPath | "value" | "issue">): ParameterDetail {
  return { field, value, issue, location: location === "url" ? "uri_template" : location };
}

function parameter(message: string, number: number, detail: ParameterDetail): WordingV3 {
  return { ...error(400, "PARAM_ERROR", message, number), detail };
}

function error(
  status: number,
  code: string,
  message: string,
  number: number = ILLEGAL_PARAMETER,
): WordingV3 {
  return { status, code, message, number };
}
