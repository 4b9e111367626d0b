import { createCipheriv, createHash } from "node:crypto";
import type { Field } from "@wechatpay-kit/catalog";
import { sealResource } from "wechatpay-kit/testing";
import { isMembers } from "../../core/handler.ts";
import type { Members } from "../../core/handler.ts";
import { signatureOf } from "../../v2/sign.ts";
import type { SignType } from "../../v2/sign.ts";
import { textsOf } from "../../v2/texts.ts";
import { writeXml } from "../../v2/write-xml.ts";
import type { Merchant } from "../../core/merchant.ts";

/**
 * The body of a notification of APIv2: flat XML, parts of it encrypted, signed where the page lists a `sign`.
 *
 * @param signType where the notification does not say how it is signed
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011940955
 */
export function messageV2(
  merchant: Merchant,
  fields: readonly Field[],
  members: Members,
  signType: SignType,
): string {
  const { api_v2_key: key } = merchant.row;
  const unsigned = fields.filter(({ name }) => name !== "sign");
  const sealed = { ...members };
  for (const field of unsigned) {
    const value = members[field.name];
    if (isMembers(value) && field.fields !== undefined) {
      sealed[field.name] = sealMember(merchant, field, field.fields, value, members);
    }
  }
  // No notification holds elements in elements: what is nested is text by now.
  const texts = textsOf(unsigned, sealed).map(([name, value]) => [name, String(value)] as const);
  if (unsigned.length === fields.length) return writeXml(texts);
  const named = members["sign_type"] ?? members["algorithm"];
  const type = named === "HMAC-SHA256" ? named : signType;
  return writeXml([...texts, ["sign", signatureOf(texts, key, type)]]);
}

function sealMember(
  { row }: Merchant,
  { encrypted }: Field,
  fields: readonly Field[],
  value: Members,
  siblings: Members,
): unknown {
  switch (encrypted) {
    case "apiv2-aes-ecb":
      return sealEcb(
        row.api_v2_key,
        writeXml(textsOf(fields, value)).replaceAll(/(?<=^<\/?|<\/)xml(?=>)/g, "root"),
      );
    case "apiv3-aes-gcm": {
      const { event_nonce: nonce, event_associated_data: associatedData = "" } = siblings;
      return sealResource(row.api_v3_key, JSON.stringify(value), {
        nonce: String(nonce),
        associatedData: String(associatedData),
      }).ciphertext;
    }
    default:
      return value;
  }
}

/** Encrypts by AES-256-ECB with the hexadecimal MD5 of the APIv2 key; gives Base64. */
function sealEcb(apiV2Key: string, text: string): string {
  const key = createHash("md5").update(apiV2Key).digest("hex");
  const cipher = createCipheriv("aes-256-ecb", key, null);
  return cipher.update(text, "utf8", "base64") + cipher.final("base64");
}
