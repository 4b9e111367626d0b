import type { Field } from "@wechatpay-kit/catalog";
import { isMembers } from "../core/handler.ts";
import type { Members } from "../core/handler.ts";
import type { XmlMembers, XmlValue } from "./write-xml.ts";

/** The documented members of an answer in the order of the page, as they are written: all text, JSON within it too. */
export function textsOf(
  fields: readonly Field[],
  members: Members,
): [name: string, value: XmlValue][] {
  return fields.flatMap((field): [string, XmlValue][] => {
    if (field.indexed) return indexed(field.name, members);
    const value = members[field.name];
    if (value === undefined) return [];
    return [[field.name, field.encoded === undefined ? nested(value) : textOf(value)]];
  });
}

// `coupon_id_$n` stands for coupon_id_0, coupon_id_1 ….
function indexed(pattern: string, members: Members): [string, string][] {
  const name = new RegExp(`^${pattern.replaceAll(/\$[nm]/g, "(?:0|[1-9]\\d*)")}$`);
  return Object.entries(members)
    .filter(([own]) => name.test(own))
    .toSorted(([a], [b]) => a.localeCompare(b, "en", { numeric: true }))
    .map(([own, value]) => [own, textOf(value)]);
}

function nested(value: unknown): XmlValue {
  if (Array.isArray(value)) return value.filter(isMembers).map(nestedMembers);
  return isMembers(value) ? nestedMembers(value) : textOf(value);
}

function nestedMembers(members: Members): XmlMembers {
  return Object.fromEntries(Object.entries(members).map(([name, value]) => [name, nested(value)]));
}

function textOf(value: unknown): string {
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  // A query can carry characters that XML does not have.
  return text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\u{fffd}");
}
