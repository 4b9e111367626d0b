import type { Field } from "@wechatpay-kit/catalog";
import type { Members } from "../core/handler.ts";
import { wrongParameter } from "../core/parameter.ts";
import type { MemberPath } from "../core/refusal.ts";
import { child } from "./member-path.ts";
import { typed } from "./typed.ts";

/**
 * The query, decoded, each value as the type that the catalogue gives it. An array is a repeated name.
 *
 * @param parent where the pairs stand, if that is within a member
 * @throws Refusal of broken percent-encoding, and of a name that comes twice without being an array
 */
export function parseQuery(
  fields: readonly Field[],
  query: string,
  parent: MemberPath = { field: "", location: "query" },
): Members {
  const members: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const pair of query.split("&")) {
    if (pair === "") continue;
    const at = pair.indexOf("=");
    const name = decode(at === -1 ? pair : pair.slice(0, at), parent);
    const value = decode(at === -1 ? "" : pair.slice(at + 1), parent);
    const field = fields.find((candidate) => candidate.name === name);
    if (field?.type === "array") {
      const items = members[name];
      members[name] = [...(Array.isArray(items) ? items : []), typed(field.items, value)];
    } else if (name in members) {
      throw wrongParameter({
        ...child(parent, name),
        value,
        issue: "given more than once",
        rule: "规则校验失败，参数重复",
      });
    } else {
      members[name] = typed(field?.type, value);
    }
  }
  return members;
}

function decode(text: string, parent: MemberPath): string {
  if (!/[%+]/.test(text)) return text;
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    throw wrongParameter({
      ...child(parent, text),
      value: text,
      issue: "broken percent-encoding",
      rule: "规则校验失败，URL编码不正确",
    });
  }
}
