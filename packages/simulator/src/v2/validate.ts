import type { Field, Operation } from "@wechatpay-kit/catalog";
import type { Members } from "../core/handler.ts";
import type { Merchant } from "../core/merchant.ts";
import type { Input, MatchedRequest } from "../core/protocol.ts";
import { checkMembers } from "../validate/members.ts";
import type { Open } from "../validate/members.ts";
import { typed } from "../validate/typed.ts";
import type { CallerV2 } from "./authenticate.ts";
import { openBank } from "./bank-key.ts";
import { fieldsOf, saying, SIGNING } from "./fields.ts";
import { checkFile } from "./read-upload.ts";
import type { BodyV2, Texts } from "./body.ts";
import { lacking } from "./refusal.ts";

/**
 * What a request says: each text as the type that the catalogue gives it, JSON decoded, secrets opened, without the
 * members that sign it. Held to the catalogue; no page says what the real service does with a member that it does not
 * know, so it is refused, that a misspelt name shows.
 *
 * @throws Refusal, NotUnderstood where a member is missing
 */
export function validateV2(
  { operation }: MatchedRequest,
  body: BodyV2,
  { merchant, type: signType }: CallerV2,
): Input {
  if (operation.body?.type === "multipart") checkFile(body);
  const members = readMembers(operation, body.texts, merchant);
  return operation.method === "GET"
    ? { path: {}, query: members, body: {}, signType }
    : { path: {}, query: {}, body: members, signType };
}

function readMembers(operation: Operation, texts: Texts, merchant: Merchant): Members {
  const fields = asRequired(fieldsOf(operation), merchant);
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
  const known = asRequired(saying(operation), merchant);
  return checkMembers(known, members, { field: "", location: "body" }, open);
}

/** What only partners must say, nobody else must: the sub-merchant. */
function asRequired(fields: readonly Field[], { subMerchants }: Merchant): readonly Field[] {
  if (subMerchants.size > 0) return fields;
  return fields.map((field) => {
    const { required: _, ...rest } = field;
    return field.modes?.every((mode) => mode === "partner") ? rest : field;
  });
}
