import { NotUnderstood } from "./refusal.ts";

// oxlint-disable-next-line no-control-regex -- they are what is looked for
const NOT_IN_XML = /[\0-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/**
 * A text as XML could hold it. Queries and forms can bring characters that XML cannot: the answer would repeat them,
 * and PostgreSQL has no NUL.
 *
 * @throws NotUnderstood `PARAM_ERROR`
 */
export function writable(text: string): string {
  if (NOT_IN_XML.test(text)) throw new NotUnderstood("PARAM_ERROR", "参数含有非法字符");
  return text;
}
