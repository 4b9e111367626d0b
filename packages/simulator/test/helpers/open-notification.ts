import { createDecipheriv, createHash, createHmac } from "node:crypto";
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

/** How a merchant's server takes a notification: APIv2 wants XML. */
export function takes({
  body,
}: Posted): 204 | ((request: unknown, response: { end(text: string): void }) => void) {
  if (!body.startsWith("<")) return 204;
  const answer =
    "<xml><return_code><![CDATA[SUCCESS]]></return_code><return_msg><![CDATA[OK]]></return_msg></xml>";
  return (_request, response) => response.end(answer);
}
