import type { Operation } from "@wechatpay-kit/catalog";
import type { Members } from "../core/handler.ts";
import type { Caller, Input, MatchedRequest } from "../core/protocol.ts";
import { checkMembers } from "../validate/members.ts";
import type { Open } from "../validate/members.ts";
import { typed } from "../validate/typed.ts";
import { openBank } from "./bank-key.ts";
import { fieldsOf, saying, SIGNING } from "./fields.ts";
import { checkFile } from "./read-upload.ts";
import type { BodyV2, Texts } from "./body.ts";
import { checkClientCertificate } from "./client-certificate.ts";
import { lacking } from "./refusal.ts";

/**
 * What a request says: each text as the type that the catalogue gives it, JSON decoded, secrets opened, without the
 * members that sign it. Held to the catalogue; no page says what the real service does with a member that it does not
 * know, so it is refused, that a misspelt name shows.
 *
 * The certificate of the merchant comes first, where the operation wants it. Not earlier, with the signature: the refusal
 * has a code, and whoever gets one is known.
 *
 * @throws Refusal, NotUnderstood where a member is missing
 */
export function validateV2(
  { operation, request }: MatchedRequest,
  body: BodyV2,
  { merchant }: Caller,
): Input {
  checkClientCertificate(operation, request, merchant);
  if (operation.body?.type === "multipart") checkFile(body);
  const members = readMembers(operation, body.texts);
  return operation.method === "GET"
    ? { path: {}, query: members, body: {} }
    : { path: {}, query: {}, body: members };
}

function readMembers(operation: Operation, texts: Texts): Members {
  const fields = fieldsOf(operation);
  for (const { name, required, type } of fields) {
    const missing = (texts.get(name) ?? "") === "";
    if (required && missing && type !== "file" && !SIGNING.has(name)) throw lacking(name);
  }
  const members: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const [name, text] of texts) {
    // An empty member says in APIv2 that there is none, and the signature passes it over.
    if (text === "" || SIGNING.has(name)) continue;
    const field = fields.find((candidate) => candidate.name === name);
    members[name] = typed(field?.type, text);
  }
  // One offline operation has no documented members at all; what it takes is not known.
  if (fields.length === 0) return members;
  const open: Open = (value, { field }) => openBank(field.slice(1), value);
  return checkMembers(saying(operation), members, { field: "", location: "body" }, open);
}
