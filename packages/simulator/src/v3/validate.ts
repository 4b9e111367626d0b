import type { Field, Mode, Operation } from "@wechatpay-kit/catalog";
import { fieldsOfMode } from "../catalogue/fields-of-mode.ts";
import type { SimRequest } from "../core/http.ts";
import { modeOf } from "../core/mode.ts";
import { wrongParameter } from "../core/parameter.ts";
import type { Caller, Input, MatchedRequest } from "../core/protocol.ts";
import { openSensitive } from "./sensitive.ts";
import { checkCaller } from "./caller.ts";
import { checkMembers } from "../validate/members.ts";
import type { Open } from "../validate/members.ts";
import { parseQuery } from "../validate/query.ts";
import { readRawBody } from "./read-body.ts";
import type { RawBody } from "./read-body.ts";
import type { BodyV3 } from "./read.ts";
import { typed } from "../validate/typed.ts";
import { checkUpload } from "./upload.ts";

/**
 * Checks a request against the catalogue and hands on what it says. One fault is reported at a time, as the real service
 * does: whose number it is, then the path, the headers, the query, the body.
 *
 * @throws Refusal
 */
export function validateV3(
  { request, operation, path, query: text }: MatchedRequest,
  body: BodyV3,
  { merchant }: Caller,
): Input {
  const { queryParams = [], headerParams = [], pathParams = [] } = operation;
  const serial = request.headers["wechatpay-serial"];
  const open: Open = (value, at) => openSensitive(merchant, serial, value, at);
  const mode = modeOf(operation, merchant);
  const query = parseQuery(queryParams, text);
  const raw = readRawBody(operation, request, body);
  checkCaller(operation, merchant, { ...query, ...raw.members });

  checkPath(fieldsOfMode(pathParams, mode), path);
  checkHeaders(fieldsOfMode(headerParams, mode), request);
  return {
    path,
    query: checkMembers(
      fieldsOfMode(queryParams, mode),
      query,
      { field: "", location: "query" },
      { open },
    ),
    // The body of a GET request is not looked at.
    ...(operation.method === "GET"
      ? { body: {} }
      : checkBody(operation, request, raw, { open, mode })),
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
    throw wrongParameter({
      field: name,
      value: "",
      issue: "required",
      location: "header",
      rule: "必填性规则校验失败，此字段为必填项",
    });
  }
}

function checkBody(
  operation: Operation,
  request: SimRequest,
  raw: RawBody,
  { open, mode }: { readonly open: Open; readonly mode: Mode | undefined },
): Pick<Input, "body" | "file"> {
  const fields = fieldsOfMode(operation.body?.fields ?? [], mode);
  if (operation.body?.type === "multipart") return checkUpload(fields, operation, raw, open);
  const root = { field: "", location: "body" } as const;
  const body = checkMembers(fields, raw.members, root, { open });
  if (operation.body?.required && request.body.length === 0) {
    throw wrongParameter({
      ...root,
      value: "",
      issue: "required",
      rule: "必填性规则校验失败，请求体为空",
    });
  }
  return { body };
}
