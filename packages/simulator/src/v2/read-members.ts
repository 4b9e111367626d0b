import type { Field, Operation } from "@wechatpay-kit/catalog";
import type { Members } from "../handler.ts";
import { tooDeep } from "../validate/json-body.ts";
import { checkMembers } from "../validate/members.ts";
import { checkText } from "../validate/text.ts";
import { openBank } from "./bank-key.ts";
import { fieldsOf, plainFields, SIGNING } from "./fields.ts";
import type { Texts } from "./read-xml.ts";
import { lacking, wrong } from "./refusal.ts";

/**
 * What a request says: each text as the type that the catalogue gives it, JSON decoded, secrets opened, without the
 * members that sign it. Held to the catalogue; no page says what the real service does with a member that it does not
 * know, so it is refused, that a misspelt name shows.
 *
 * @throws RefusalV2 `LACK_PARAMS` or `PARAM_ERROR`; Refusal 400 `PARAM_ERROR` of the checks that APIv3 has too
 */
export function readMembers(operation: Operation, texts: Texts): Members {
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
    members[name] = field === undefined ? text : valueOf(field, text);
  }
  // One offline operation has no documented members at all; what it takes is not known.
  if (fields.length === 0) return members;
  checkMembers(plainFields(operation), members, { field: "", location: "body" });
  return members;
}

function valueOf(field: Field, text: string): unknown {
  if (field.encrypted === "bank") return openBank(field.name, text);
  if (field.encoded === undefined) return typed(field.type, text);
  checkText(field, text, { field: `/${field.name}`, location: "body" });
  return field.encoded === "json" ? parse(field.name, text) : form(field, text);
}

function form(field: Field, text: string): Members {
  const pairs = [...new URLSearchParams(text)];
  return Object.fromEntries(
    pairs.map(([name, value]) => [
      name,
      typed(field.fields?.find((candidate) => candidate.name === name)?.type, value),
    ]),
  );
}

function typed(type: Field["type"] | undefined, text: string): unknown {
  if ((type === "integer" || type === "number") && /^-?\d+(?:\.\d+)?$/.test(text)) {
    return Number(text);
  }
  if (type === "boolean" && (text === "true" || text === "false")) return text === "true";
  return text;
}

function parse(name: string, text: string): unknown {
  if (tooDeep(text)) throw wrong(`参数${name}的JSON嵌套层数过多`);
  try {
    return JSON.parse(text);
  } catch {
    throw wrong(`参数${name}不是合法的JSON格式`);
  }
}
