import type { RateLimit } from "@wechatpay-kit/catalog";
import type { Members } from "../core/handler.ts";
import type { Merchant } from "../core/merchant.ts";
import { modeOf } from "../core/mode.ts";
import type { LimitedRequest } from "../core/rate-limits.ts";

/** A limit as it holds for one request. */
export interface Applied {
  readonly limit: RateLimit;
  /** What is counted together. */
  readonly name: string;
}

/** The limits of who asks. */
export function limitsOfCaller(asked: LimitedRequest, merchant: Merchant): readonly Applied[] {
  return applied(asked, merchant, ({ subject }) => {
    switch (subject) {
      case "all":
        return "";
      case "ip":
        return asked.request.remote ?? "";
      case "order":
      case "payee":
      case "receiver":
        return undefined;
      default:
        // Whatever a page calls the caller; where it names nobody, each caller has as many.
        return merchant.mchid;
    }
  });
}

/** The limits of what the request speaks of. */
export function limitsOfMembers(
  asked: LimitedRequest,
  merchant: Merchant,
  body: Members,
): readonly Applied[] {
  const member = (...names: readonly string[]): unknown =>
    names.map((name) => body[name]).find((value) => value !== undefined);
  return applied(asked, merchant, ({ subject }) => {
    if (subject === "order") {
      const order = member("transaction_id", "out_trade_no", "combine_out_trade_no");
      return typeof order === "string" ? `${merchant.mchid} ${order}` : undefined;
    }
    // Both are said of profit sharing: the merchant whose order it is, whose money is shared or comes free.
    if (subject === "payee" || subject === "receiver") {
      return String(member("sub_mchid", "sub_mch_id") ?? merchant.mchid);
    }
    return undefined;
  });
}

/**
 * @param subjectOf what of its kind the request is counted with; undefined: the limit is not of this kind
 */
function applied(
  { operation }: LimitedRequest,
  merchant: Merchant,
  subjectOf: (limit: RateLimit) => string | undefined,
): readonly Applied[] {
  const { rateLimits = [] } = operation;
  const mode = modeOf(operation, merchant);
  return rateLimits.flatMap((limit, index) => {
    if (limit.modes !== undefined && (mode === undefined || !limit.modes.includes(mode))) return [];
    // How old an order is, its product knows alone: the other limits of such a refund hold.
    if (limit.when === "older-than-a-month") return [];
    const subject = subjectOf(limit);
    return subject === undefined ? [] : [{ limit, name: `${operation.id} ${index} ${subject}` }];
  });
}
