import { createHash, createHmac } from "node:crypto";
import { send } from "./signed-request.ts";
import type { Received } from "./signed-request.ts";
import type { MerchantCredentials } from "../../src/world/credentials.ts";

export interface SendingXml {
  /** Default: the merchant's APIv2 key. */
  readonly key?: string;
  /** Default: what `sign_type` says, else MD5. */
  readonly type?: "MD5" | "HMAC-SHA256";
  /** Default: the right one. */
  readonly sign?: string;
  /** Default: POST. */
  readonly method?: string;
}

/** Signs a request of APIv2 by the documented rules, with code of the tests' own, and sends it over a socket. */
export function callXml(
  merchant: MerchantCredentials,
  path: string,
  members: Readonly<Record<string, string | number>>,
  sending: SendingXml = {},
): Promise<Received> {
  const all = { ...members, sign: sending.sign ?? signOf(merchant, members, sending) };
  const body = Object.entries(all).map(([name, value]) => `<${name}>${escape(value)}</${name}>`);
  return sendXml(merchant, path, `<xml>${body.join("")}</xml>`, sending.method);
}

/** Signs the query of a request of APIv2 and sends it. */
export function callQuery(
  merchant: MerchantCredentials,
  path: string,
  members: Readonly<Record<string, string>>,
  sending: SendingXml = {},
): Promise<Received> {
  const sign = sending.sign ?? signOf(merchant, members, sending);
  const query = new URLSearchParams({ ...members, ...(sign !== "" && { sign }) });
  return send(merchant.baseUrl, `${path}?${query}`, { method: "GET" });
}

/** Sends a body as it is. */
export function sendXml(
  merchant: MerchantCredentials,
  path: string,
  body: string | Buffer,
  method = "POST",
): Promise<Received> {
  return send(merchant.baseUrl, path, { method, body, headers: { "content-type": "text/xml" } });
}

/** The members of flat XML, each in a CDATA section, as the simulator writes it. */
export function membersOf({ text }: Received): Record<string, string> {
  const found = text.matchAll(/<(\w+)><!\[CDATA\[([^]*?)\]\]><\/\1>/g);
  return Object.fromEntries(Array.from(found, ([, name, value]) => [name, value]));
}

export function signOf(
  merchant: MerchantCredentials,
  members: Readonly<Record<string, string | number>>,
  { key = merchant.apiV2Key, type = typeOf(members) }: SendingXml = {},
): string {
  const text = Object.keys(members)
    .filter((name) => name !== "sign" && members[name] !== "")
    .toSorted()
    .map((name) => `${name}=${members[name]}&`)
    .join("");
  const hash = type === "MD5" ? createHash("md5") : createHmac("sha256", key);
  return hash.update(`${text}key=${key}`).digest("hex").toUpperCase();
}

/** WeCom's signature, with code of the tests' own: these members alone, in this order, and the secret. */
export function workWxSignOf(
  { workWxSecret }: MerchantCredentials,
  members: Readonly<Record<string, string | number>>,
  covered: readonly string[],
): string {
  const text = covered
    .filter((name) => (members[name] ?? "") !== "")
    .map((name) => `${name}=${members[name]}&`)
    .join("");
  return createHash("md5").update(`${text}secret=${workWxSecret}`).digest("hex").toUpperCase();
}

function typeOf(members: Readonly<Record<string, unknown>>): "MD5" | "HMAC-SHA256" {
  return members["sign_type"] === "HMAC-SHA256" ? "HMAC-SHA256" : "MD5";
}

function escape(value: string | number): string {
  return String(value).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\r", "&#13;");
}
