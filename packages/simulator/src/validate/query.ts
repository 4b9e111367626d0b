import type { Field } from "@wechatpay-kit/catalog";
import type { Members } from "../handler.ts";
import { parameterError } from "../parameter.ts";

/**
 * The query, decoded, each value as the type that the catalogue gives it; text that is no number stays text, for the
 * check of types to find. An array is a repeated name.
 *
 * @throws Refusal 400 `PARAM_ERROR` for broken percent-encoding and for a name that comes twice without being an array
 */
export function parseQuery(fields: readonly Field[], query: string): Members {
  const members: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const pair of query.split("&")) {
    if (pair === "") continue;
    const at = pair.indexOf("=");
    const name = decode(at === -1 ? pair : pair.slice(0, at));
    const value = decode(at === -1 ? "" : pair.slice(at + 1));
    const field = fields.find((candidate) => candidate.name === name);
    if (field?.type === "array") {
      const items = members[name];
      members[name] = [...(Array.isArray(items) ? items : []), typed(field.items, value)];
    } else if (name in members) {
      throw parameterError(
        { field: name, value, issue: "given more than once", location: "query" },
        "规则校验失败，参数重复",
      );
    } else {
      members[name] = typed(field?.type, value);
    }
  }
  return members;
}

function typed(type: Field["type"] | undefined, value: string): unknown {
  if ((type === "integer" || type === "number") && /^-?\d+(?:\.\d+)?$/.test(value)) {
    return Number(value);
  }
  if (type === "boolean" && (value === "true" || value === "false")) return value === "true";
  return value;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    throw parameterError(
      { field: text, value: text, issue: "broken percent-encoding", location: "query" },
      "规则校验失败，URL编码不正确",
    );
  }
}
