import type { Field, Operation } from "@wechatpay-kit/catalog";
import type { Call } from "../core/handler.ts";
import { queryOf } from "../core/http.ts";
import type { SimRequest } from "../core/http.ts";
import { parameterError } from "../core/parameter.ts";
import { openSensitive } from "./sensitive.ts";
import type { Merchant } from "../core/merchant.ts";
import { checkCaller } from "./caller.ts";
import { checkMembers } from "../validate/members.ts";
import type { Open } from "../validate/members.ts";
import { parseQuery } from "../validate/query.ts";
import { readRawBody } from "./read-body.ts";
import type { RawBody } from "./read-body.ts";
import { typed } from "../validate/typed.ts";
import { checkUpload } from "./upload.ts";

/**
 * Checks a request against the catalogue and hands on what it says. One fault is reported at a time, as the real service
 * does: whose number it is, then the path, the headers, the query, the body.
 *
 * @throws Refusal 400 `PARAM_ERROR`
 */
export function validate(
  operation: Operation,
  request: SimRequest,
  merchant: Merchant,
  path: Readonly<Record<string, string>>,
): Pick<Call, "path" | "query" | "body" | "file"> {
  const { queryParams = [], headerParams = [], pathParams = [] } = operation;
  const serial = request.headers["wechatpay-serial"];
  const open: Open = (value, place) => openSensitive(merchant, serial, value, place);
  const query = parseQuery(queryParams, queryOf(request.target));
  const raw = readRawBody(operation, request);
  checkCaller(operation, merchant, { ...query, ...raw.members });

  checkPath(pathParams, path);
  checkHeaders(headerParams, request);
  return {
    path,
    query: checkMembers(queryParams, query, { field: "", location: "query" }, open),
    // The body of a GET request is not looked at.
    ...(operation.method === "GET" ? { body: {} } : checkBody(operation, request, raw, open)),
  };
}

function checkPath(fields: readonly Field[], path: Readonly<Record<string, string>>): void {
  const values: Record<string, unknown> = {};
  for (const { name, type } of fields) values[name] = typed(type, path[name] ?? "");
  checkMembers(fields, values, { field: "", location: "url" });
}

// Whether Wechatpay-Serial is needed depends on what else the request says.
function checkHeaders(fields: readonly Field[], request: SimRequest): void {
  for (const { name, required } of fields) {
    if (!required || name === "Wechatpay-Serial" || request.headers[name.toLowerCase()]) continue;
    throw parameterError(
      { field: name, value: "", issue: "required", location: "header" },
      "必填性规则校验失败，此字段为必填项",
    );
  }
}

function checkBody(
  operation: Operation,
  request: SimRequest,
  raw: RawBody,
  open: Open,
): Pick<Call, "body" | "file"> {
  if (operation.body?.type === "multipart") return checkUpload(operation, raw, open);
  const root = { field: "", location: "body" } as const;
  const body = checkMembers(operation.body?.fields ?? [], raw.members, root, open);
  if (operation.body?.required && request.body.length === 0) {
    throw parameterError(
      { ...root, value: "", issue: "required" },
      "必填性规则校验失败，请求体为空",
    );
  }
  return { body };
}
