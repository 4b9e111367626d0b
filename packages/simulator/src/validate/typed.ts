import type { FieldType } from "@wechatpay-kit/catalog";

/**
 * A value that arrived as text, as the type that the catalogue gives it. What is no such thing stays text, for the check
 * of types to find.
 */
export function typed(type: FieldType | undefined, text: string): unknown {
  if ((type === "integer" || type === "number") && /^-?\d+(?:\.\d+)?$/.test(text)) {
    return Number(text);
  }
  if (type === "boolean" && (text === "true" || text === "false")) return text === "true";
  return text;
}
