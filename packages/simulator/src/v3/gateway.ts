import type { Operation } from "@wechatpay-kit/catalog";

/** How the front door of a product speaks before it knows the merchant. */
export interface Gateway {
  /** Refuses requests without `Accept` or `User-Agent`. */
  readonly wantsHeaders: boolean;
  /** Gives a `Request-ID` with its 401 answers. */
  readonly identifiesRefusals: boolean;
  readonly malformed: string;
  readonly wrongScheme: string;
  readonly mismatch: string;
}

const usual: Gateway = {
  wantsHeaders: true,
  identifiesRefusals: true,
  malformed: "Http头Authorization值格式错误，请参考《微信支付商户REST API签名规则》",
  wrongScheme: "HTTP头Authorization认证类型不正确",
  mismatch: "签名错误",
};

// Observed at the live service: orders are answered by another front door, which says less.
const orders: Gateway = {
  wantsHeaders: false,
  identifiesRefusals: false,
  malformed: "签名信息错误，验签失败",
  wrongScheme: "签名信息错误，验签失败",
  mismatch: "错误的签名，验签失败",
};

export function gatewayOf(operation: Operation): Gateway {
  return operation.path.startsWith("/v3/pay/transactions/") ? orders : usual;
}
