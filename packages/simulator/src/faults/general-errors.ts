import { loadCommonErrors } from "@wechatpay-kit/catalog";

/** An error as an answer says it; of APIv2 the status is 200. */
export interface ErrorAnswer {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  /** The one that ends the `Request-ID`, where it is documented. */
  readonly number?: number;
}

/** What the answers with the common codes say, where it is known better than from the pages of operations. */
const words: Readonly<Record<string, Pick<ErrorAnswer, "message" | "number">>> = {
  PARAM_ERROR: { message: "参数错误", number: 268435461 },
  INVALID_REQUEST: { message: "请求重入时，参数与首次请求时不一致", number: 268498688 },
  SIGN_ERROR: { message: "签名错误", number: 268443699 },
  SYSTEM_ERROR: { message: "系统繁忙，请稍后重试" },
};

/**
 * The errors that every operation has, and those that pages about rules have and no operation's: the catalogue has the
 * others with their operations.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012081717
 */
export const generalErrors: readonly ErrorAnswer[] = [
  ...loadCommonErrors().map(({ status, code, messages = [] }) =>
    Object.assign({ status, code }, words[code] ?? { message: messages[0] ?? code }),
  ),
  { status: 400, code: "ORDER_PAID", message: "订单已支付", number: 268449538 },
  { status: 400, code: "ORDER_EXPIRED", message: "订单已过期" },
  { status: 503, code: "SERVICE_UNAVAILABLE", message: "服务不可用，请稍后重试" },
];

/** Numbers that go with a code in general, where no page of an operation tells one. */
export const numbers: Readonly<Record<string, number>> = {
  APPID_MCHID_NOT_MATCH: 268445527,
  MCH_NOT_EXISTS: 268443715,
  ORDER_CLOSED: 268447914,
  ORDER_NOT_EXIST: 268512771,
  FREQUENCY_LIMITED: 268447840,
  RATELIMIT_EXCEEDED: 268447840,
};
