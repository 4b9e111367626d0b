import type { Operation } from "@wechatpay-kit/catalog";
import { formParts } from "../server/form-parts.ts";
import type { FormPart } from "../server/form-parts.ts";
import { isMembers } from "../core/handler.ts";
import type { Members } from "../core/handler.ts";
import type { SimRequest } from "../core/http.ts";
import { ILLEGAL_PARAMETER, parameterError } from "../core/parameter.ts";
import { Refusal } from "../core/refusal.ts";
import { decodeText, parseJson } from "../validate/json-text.ts";

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
 * @throws Refusal 400 `PARAM_ERROR` for another content type, broken UTF-8, broken or too deep JSON, a body that is no object
 */
export function readRawBody(operation: Operation, request: SimRequest): RawBody {
  if (request.body.length === 0 || operation.method === "GET") return { members: {} };
  const contentType = request.headers["content-type"] ?? "";
  const isForm = operation.body?.type === "multipart";
  const wanted = isForm ? "multipart/form-data" : "application/json";
  if (contentType.split(";", 1)[0]?.trim().toLowerCase() !== wanted) {
    throw refuse(
      { field: "Content-Type", value: contentType.slice(0, 128), location: "header" },
      `not ${wanted}`,
      `Http头Content-Type错误，应为${wanted}`,
    );
  }
  return isForm ? readForm(operation, request) : { members: readJson(request.body) };
}

function readJson(bytes: Uint8Array): Members {
  const wrong = (issue: string, rule: string): Refusal => refuse(body, issue, `请求体${rule}`);
  const parsed = parseJson(decodeText(bytes, wrong), wrong);
  if (!isMembers(parsed)) throw refuse(body, "not a JSON object", "请求体必须是JSON对象");
  return parsed;
}

function readForm(operation: Operation, request: SimRequest): RawBody {
  const file = operation.body?.fields.find(({ type }) => type === "file")?.name;
  const members: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  let found: FormPart | undefined;
  for (const part of formParts(request)) {
    const place = { field: `/${part.name}`, value: "", location: "body" } as const;
    if (part.name in members || part.name === found?.name) {
      throw parameterError({ ...place, issue: "given more than once" }, "规则校验失败，参数重复");
    }
    if (part.name === file) {
      found = part;
      continue;
    }
    members[part.name] = decodeText(part.bytes, (issue, rule) =>
      parameterError({ ...place, issue }, `规则校验失败，字段${rule}`),
    );
  }
  return { members, ...(found !== undefined && { part: found }) };
}

const body = { field: "", value: "", location: "body" } as const;

function refuse(
  place: { readonly field: string; readonly value: string; readonly location: "body" | "header" },
  issue: string,
  message: string,
): Refusal {
  return new Refusal(400, "PARAM_ERROR", message, {
    number: ILLEGAL_PARAMETER,
    detail: { field: place.field, value: place.value, issue, location: place.location },
  });
}
