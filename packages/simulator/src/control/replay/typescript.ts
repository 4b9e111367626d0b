import type { Field, Operation } from "@wechatpay-kit/catalog";
import { isV2 } from "../../catalogue/version.ts";
import { splitTarget } from "../../core/http.ts";
import { readXml } from "../../v2/read-xml.ts";

/** A request of which the call is written. */
export interface Called {
  readonly operation: Operation;
  readonly target: string;
  readonly body: string;
}

/**
 * The call of the SDK that makes a request: the chain of its operation's path, and its options.
 *
 * @param client the name of the variable that has the client
 */
export function typescript({ operation, target, body }: Called, client: string): string {
  const options = { ...pathValues(operation, target), ...rest(operation, target, body) };
  const given = Object.keys(options).length === 0 ? "" : literal(options, "");
  const verb = operation.method.toLowerCase();
  const note = hasEncrypted(operation.body?.fields ?? [])
    ? "// What is ciphertext here is given as plain text, or as encrypted(ciphertext).\n"
    : "";
  return `${note}const answer = await ${client}${chain(operation)}.${verb}(${given});\nconsole.log(answer);\n`;
}

/** `.v3.pay.transactions.outTradeNo._out_trade_no_`; a path that the chain can't spell is declared as a whole. */
function chain({ id }: Operation): string {
  const template = id.slice(0, id.lastIndexOf("#"));
  const words = template.split("/").map(word);
  if (words.some((name) => name === undefined)) return `.chain(${JSON.stringify(template)})`;
  return words.map((name) => `.${name}`).join("");
}

function word(segment: string): string | undefined {
  const [, value] = /^\{(\w+)\}$/.exec(segment) ?? [];
  if (value !== undefined) return `_${value}_`;
  // A hyphen comes back from a capital letter: no segment that has either of its own, or begins with a digit.
  if (/^[a-z][a-z0-9]*(?:-[a-z][a-z0-9]*)*$/.test(segment)) {
    return segment.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  }
  return /^[a-z][a-z0-9_]*$/.test(segment) ? segment : undefined;
}

function pathValues({ id }: Operation, target: string): Record<string, string> {
  const template = id.slice(0, id.lastIndexOf("#")).split("/");
  // From the end: a prefix such as `/hk` stands before.
  const segments = splitTarget(target).path.split("/").slice(-template.length);
  return Object.fromEntries(
    template.flatMap((part, index) => {
      const [, name] = /^\{(\w+)\}$/.exec(part) ?? [];
      return name === undefined ? [] : [[name, decodeURIComponent(segments[index] ?? "")]];
    }),
  );
}

function rest(operation: Operation, target: string, body: string): Record<string, unknown> {
  const query = Object.fromEntries(new URLSearchParams(splitTarget(target).query));
  if (isV2(operation)) return operation.method === "GET" ? { query: unsigned(query) } : xml(body);
  return {
    ...(Object.keys(query).length > 0 && { query }),
    ...(body !== "" && { json: JSON.parse(body) }),
  };
}

function xml(body: string): Record<string, unknown> {
  return { xml: unsigned(Object.fromEntries(readXml(Buffer.from(body)))) };
}

/** The SDK adds these. */
function unsigned(members: Readonly<Record<string, string>>): Record<string, string> {
  const given = Object.entries(members).filter(
    ([name]) => !["sign", "nonce_str", "workwx_sign"].includes(name),
  );
  return Object.fromEntries(given);
}

function hasEncrypted(fields: readonly Field[]): boolean {
  return fields.some(
    ({ encrypted, fields: inner = [] }) => encrypted !== undefined || hasEncrypted(inner),
  );
}

/** A value as the formatter of this repository would write it. */
function literal(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return "[]";
    return `[\n${value.map((item) => `${inner}${literal(item, inner)},\n`).join("")}${indent}]`;
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([name, member]) => `${inner}${key(name)}: ${literal(member, inner)},\n`,
  );
  return members.length === 0 ? "{}" : `{\n${members.join("")}${indent}}`;
}

const key = (name: string): string =>
  /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
