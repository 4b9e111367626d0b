import { constants, createDecipheriv, createHash, createHmac, privateDecrypt } from "node:crypto";
import type { Field } from "@wechatpay-kit/catalog";
import { isMembers } from "../../src/core/handler.ts";
import type { Members } from "../../src/core/handler.ts";
import type { Posted } from "./merchant-server.ts";

// Written apart from the code that makes notifications and from the SDK that opens them.

/** The elements of flat XML whose texts stand in CDATA sections. */
export function elementsOf(xml: string): Record<string, string> {
  const elements = xml.matchAll(/<(\w+)><!\[CDATA\[(.*?)\]\]><\/\1>/gs);
  return Object.fromEntries(Array.from(elements, ([, name = "", text = ""]) => [name, text]));
}

/** The signature that the members of an APIv2 notification should have; its length tells its kind. */
export function signatureFor(
  { sign = "", ...members }: Record<string, string>,
  key: string,
): string {
  const pairs = Object.keys(members)
    .toSorted()
    .filter((name) => members[name] !== "")
    .map((name) => `${name}=${members[name]}`);
  const text = [...pairs, `key=${key}`].join("&");
  const hash = sign.length === 64 ? createHmac("sha256", key) : createHash("md5");
  return hash.update(text).digest("hex").toUpperCase();
}

/** Opens `req_info` of the refund notification. */
export function openRefund(sealed: string, apiV2Key: string): Record<string, string> {
  const key = createHash("md5").update(apiV2Key).digest("hex");
  const decipher = createDecipheriv("aes-256-ecb", key, null);
  const xml = decipher.update(sealed, "base64", "utf8") + decipher.final("utf8");
  if (!/^<root>.*<\/root>$/s.test(xml)) throw new Error(`req_info holds ${xml}`);
  return elementsOf(xml);
}

/** Members as they are meant: what is for the merchant alone decrypted, text within text decoded. */
export function opened(fields: readonly Field[], members: Members, privateKey: string): Members {
  const entries = Object.entries(members).map(([name, value]) => {
    const field = fields.find((candidate) => candidate.name === name);
    const own = (item: unknown): unknown => (field ? openItem(field, item, privateKey) : item);
    return [name, Array.isArray(value) ? value.map(own) : own(value)];
  });
  return Object.fromEntries(entries);
}

function openItem(field: Field, item: unknown, privateKey: string): unknown {
  const shapes = [field.fields ?? [], ...(field.variants ?? []).map((variant) => variant.fields)];
  if (isMembers(item)) return opened(shapes.flat(), item, privateKey);
  if (typeof item !== "string") return item;
  if (field.encoded === "json") return openParsed(shapes.flat(), JSON.parse(item), privateKey);
  if (field.encrypted !== "merchant") return item;
  const padding = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: "sha1" };
  return privateDecrypt({ key: privateKey, ...padding }, Buffer.from(item, "base64")).toString();
}

function openParsed(fields: readonly Field[], parsed: unknown, privateKey: string): unknown {
  if (Array.isArray(parsed)) return parsed.map((item) => openParsed(fields, item, privateKey));
  return isMembers(parsed) ? opened(fields, parsed, privateKey) : parsed;
}

/** How a merchant's server takes a notification: APIv2 wants XML. */
export function takes({
  body,
}: Posted): 204 | ((request: unknown, response: { end(text: string): void }) => void) {
  if (!body.startsWith("<")) return 204;
  const answer =
    "<xml><return_code><![CDATA[SUCCESS]]></return_code><return_msg><![CDATA[OK]]></return_msg></xml>";
  return (_request, response) => response.end(answer);
}
