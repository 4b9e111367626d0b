import type { Operation } from "@wechatpay-kit/catalog";
import type { Call } from "../handler.ts";
import { queryOf } from "../http.ts";
import type { SimRequest } from "../http.ts";
import type { Merchant } from "../world/merchants.ts";
import { checkCaller } from "./caller.ts";
import { parseJsonBody } from "./json-body.ts";
import { checkMembers } from "./members.ts";
import { checkText } from "./text.ts";
import { parseQuery } from "./query.ts";

/**
 * Checks a request against the catalogue and hands on what it says. One fault is reported at a time, as the real service
 * does: whose number it is, then the path, the query, the body.
 *
 * @throws Refusal 400 `PARAM_ERROR`
 */
export function validate(
  operation: Operation,
  request: SimRequest,
  merchant: Merchant,
  path: Readonly<Record<string, string>>,
): Pick<Call, "path" | "query" | "body" | "serial"> {
  const query = parseQuery(operation.queryParams ?? [], queryOf(request.target));
  const body = parseJsonBody(operation, request);
  checkCaller(operation, merchant, { ...query, ...body });

  for (const field of operation.pathParams ?? []) {
    const value = path[field.name];
    if (value !== undefined) checkText(field, value, { field: field.name, location: "url" });
  }
  checkMembers(operation.queryParams ?? [], query, { field: "", location: "query" });
  // Parts of uploads are not JSON; of GET requests the body is not looked at.
  if (operation.body?.type !== "multipart" && operation.method !== "GET") {
    checkMembers(operation.body?.fields ?? [], body, { field: "", location: "body" });
  }
  return { path, query, body, serial: request.headers["wechatpay-serial"] };
}
