import { Refusal } from "./refusal.ts";
import type { ParameterDetail } from "./refusal.ts";

/** Internal numbers of the `Request-ID`. */
export const ILLEGAL_PARAMETER = 268435461;
export const OUT_OF_RANGE = 268435464;
export const EXTRA_PARAMETER = 270924358;

/**
 * A refused parameter: 400 `PARAM_ERROR` with the documented detail.
 *
 * @param rule what is wrong, in the words of the message
 * @param called what the message calls the parameter; default: 字段 and its name
 */
export function parameterError(
  detail: ParameterDetail,
  rule: string,
  number: number = ILLEGAL_PARAMETER,
  called?: string,
): Refusal {
  const field = cut(detail.field);
  const source = detail.location === "body" ? `/body${field}` : `/${detail.location}/${field}`;
  const title = called ?? `字段“${field.slice(field.lastIndexOf("/") + 1)}”`;
  return new Refusal(400, "PARAM_ERROR", `输入源“${source}”映射到${title}${rule}`, {
    number,
    detail: { ...detail, field, value: shown(detail.value) },
  });
}

// What came in is shown, but never at length.
function shown(value: unknown): unknown {
  if (value === undefined) return "";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length <= SHOWN ? value : cut(text);
}

const SHOWN = 128;

function cut(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}…`;
}
