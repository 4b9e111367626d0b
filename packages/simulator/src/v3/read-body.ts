import type { Operation } from "@wechatpay-kit/catalog";
import type { FormPart } from "../server/form-parts.ts";
import { isMembers } from "../core/handler.ts";
import type { Members } from "../core/handler.ts";
import type { SimRequest } from "../core/http.ts";
import { wrongParameter } from "../core/parameter.ts";
import { refused } from "../core/refusal.ts";
import type { Refusal } from "../core/refusal.ts";
import { decodeText, parseJson } from "../validate/json-text.ts";
import type { BodyV3 } from "./read.ts";
import type { ParameterDetail } from "./refusal.ts";

/** A body that is read but not yet held to the catalogue. */
export interface RawBody {
  /** Of a form, the parts that are no file, as text. */
  readonly members: Members;
  /** The part that holds an upload's file. */
  readonly part?: FormPart;
}

/**
 * Reads a JSON body or a form; no members where it is empty or the operation takes none.
 *
 * @throws Refusal of another content type, broken UTF-8, broken or too deep JSON, a body that is no object
 */
export function readRawBody(operation: Operation, request: SimRequest, { parts }: BodyV3): RawBody {
  if (request.body.length === 0 || operation.method === "GET") return { members: {} };
  const contentType = request.headers["content-type"] ?? "";
  const isForm = operation.body?.type === "multipart";
  const wanted = isForm ? "multipart/form-data" : "application/json";
  if (contentType.split(";", 1)[0]?.trim().toLowerCase() !== wanted) {
    const value = contentType.slice(0, 128);
    throw refuse(
      { field: "Content-Type", value, issue: `not ${wanted}`, location: "header" },
      `Http头Content-Type错误，应为${wanted}`,
    );
  }
  return isForm ? readForm(operation, parts()) : { members: readJson(request.body) };
}

function readJson(bytes: Uint8Array): Members {
  const wrong = (issue: string, rule: string): Refusal => refuse(inBody(issue), `请求体${rule}`);
  const parsed = parseJson(decodeText(bytes, wrong), wrong);
  if (!isMembers(parsed)) throw refuse(inBody("not a JSON object"), "请求体必须是JSON对象");
  return parsed;
}

function readForm(operation: Operation, parts: readonly FormPart[]): RawBody {
  const file = operation.body?.fields.find(({ type }) => type === "file")?.name;
  const members: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  let found: FormPart | undefined;
  for (const part of parts) {
    const at = { field: `/${part.name}`, value: "", location: "body" } as const;
    if (part.name in members || part.name === found?.name) {
      throw wrongParameter({
        ...at,
        issue: "given more than once",
        rule: "规则校验失败，参数重复",
      });
    }
    if (part.name === file) {
      found = part;
      continue;
    }
    members[part.name] = decodeText(part.bytes, (issue, rule) =>
      wrongParameter({ ...at, issue, rule: `规则校验失败，字段${rule}` }),
    );
  }
  return { members, ...(found !== undefined && { part: found }) };
}

function inBody(issue: string): ParameterDetail {
  return { field: "", value: "", issue, location: "body" };
}

// These have messages of their own.
function refuse(detail: ParameterDetail, message: string): Refusal {
  return refused(400, "PARAM_ERROR", message, { detail });
}
