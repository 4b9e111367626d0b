import type { Field, Mode, Operation } from "@wechatpay-kit/catalog";
import { fieldsOfMode } from "../catalogue/fields-of-mode.ts";
import type { Members } from "../core/handler.ts";
import type { SimRequest } from "../core/http.ts";
import type { Merchant } from "../core/merchant.ts";
import { modeOf } from "../core/mode.ts";
import { lastName } from "../core/parameter.ts";
import type { Input, MatchedRequest } from "../core/protocol.ts";
import { checkMembers } from "../validate/members.ts";
import type { Open } from "../validate/members.ts";
import { typed } from "../validate/typed.ts";
import type { CallerV2 } from "./authenticate.ts";
import { openBank } from "./bank-key.ts";
import { fieldsOf, saying, SIGNING } from "./fields.ts";
import { checkFile } from "./read-upload.ts";
import type { BodyV2, Texts } from "./body.ts";
import { checkClientCertificate } from "./client-certificate.ts";
import { lacking } from "./refusal.ts";
import { checkWorkWxSign } from "./work-wx-sign.ts";

/**
 * What a request says: each text as the type that the catalogue gives it, JSON decoded, secrets opened, without the
 * members that sign it. Held to the catalogue, but for members that it does not know: the service takes them, and SDKs
 * have sent some for years, so they are passed over and a note tells their names.
 *
 * The certificate of the merchant comes first, where the operation wants it, then the signature of WeCom. Not earlier, with
 * `sign`: the refusals have a code, and whoever gets one is known.
 *
 * @throws Refusal, NotUnderstood where a member is missing
 */
export function validateV2(
  { operation, request }: MatchedRequest,
  body: BodyV2,
  { merchant, type: signType, now }: CallerV2,
): Input {
  checkClientCertificate(operation, request, merchant, now);
  checkWorkWxSign(operation, body.texts, merchant);
  if (operation.body?.type === "multipart") checkFile(body);
  const { members, others } = readMembers(operation, body.texts, merchant);
  const note = others.length > 0 && {
    note: `忽略了文档中没有的参数 Passed over, for no page of the operation has them: ${others.join(", ")}`,
  };
  const headers = readHeaders(operation, request);
  return operation.method === "GET"
    ? { path: {}, query: members, body: {}, headers, signType, ...note }
    : { path: {}, query: {}, body: members, headers, signType, ...note };
}

/** The headers that the page lists. @throws Refusal of a value that it does not */
function readHeaders({ headerParams = [] }: Operation, { headers }: SimRequest): Members {
  if (headerParams.length === 0) return {};
  const said = headerParams.flatMap(({ name }) => {
    const value = headers[name.toLowerCase()] ?? "";
    return value === "" ? [] : [[name, value] as const];
  });
  return checkMembers(headerParams, Object.fromEntries(said), { field: "", location: "header" });
}

function readMembers(
  operation: Operation,
  texts: Texts,
  merchant: Merchant,
): { readonly members: Members; readonly others: readonly string[] } {
  const mode = modeOf(operation, merchant);
  const fields = fieldsOf(operation);
  for (const { name, required, type } of fieldsOfMode(fields, mode)) {
    const missing = (texts.get(name) ?? "") === "";
    if (required && missing && type !== "file" && !SIGNING.has(name)) throw lacking(name);
  }
  const members: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  const others: string[] = [];
  for (const [name, text] of texts) {
    // An empty member says in APIv2 that there is none, and the signature passes it over.
    if (text === "" || SIGNING.has(name)) continue;
    const field = fields.find((candidate) => candidate.name === name);
    // One offline operation has no documented members at all; what it takes is not known.
    if (field === undefined && fields.length > 0) others.push(name);
    else members[name] = typed(field?.type, text);
  }
  if (fields.length === 0) return { members, others };
  const open: Open = (value, { field }) => openBank(lastName(field), value);
  const at = { field: "", location: operation.method === "GET" ? "query" : "body" } as const;
  const known = inMode(saying(operation), mode);
  return { members: checkMembers(known, members, at, { open, lenient: true }), others };
}

/** Fields as a mode has them; those of other modes may be there, for whoever sends them means something. */
function inMode(fields: readonly Field[], mode: Mode | undefined): readonly Field[] {
  const own = new Map(fieldsOfMode(fields, mode).map((field) => [field.name, field]));
  return fields.map((field) => own.get(field.name) ?? free(field));
}

function free(field: Field): Field {
  const { required: _required, when: _when, ...rest } = field;
  return rest;
}
