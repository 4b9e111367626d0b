import { ecbKey, sealEcb } from "../crypto/aes-ecb.ts";
import { seal } from "../crypto/aes-gcm.ts";
import type { Members } from "../call/check-xml.ts";
import { notices } from "../generated/notices.ts";
import { apiV2KeyBytes, apiV3KeyBytes, needApiV2Key, needApiV3Key } from "../keys/api-keys.ts";
import { signV2 } from "../v2/sign.ts";
import type { SignTypeV2 } from "../v2/sign.ts";
import { writeXml } from "../v2/write-xml.ts";
import { textOf } from "./text-of.ts";

interface Given {
  readonly apiV2Key: string;
  readonly apiV3Key?: string;
  readonly event: string;
  readonly members: Readonly<Record<string, unknown>>;
  readonly signType?: SignTypeV2;
  readonly forged?: boolean | undefined;
}

/** The XML of a notification of APIv2. */
export function writeNotificationV2(given: Given): string {
  const key = needApiV2Key(apiV2KeyBytes(given.apiV2Key), "notifications of APIv2");
  const name = `v2/${given.event}`;
  const { indexed = [] } = (Object.hasOwn(notices, name) && notices[name]) || {};
  const sealed = sealMembers(given, key);
  const texts = Object.entries(sealed).flatMap(([member, value]) =>
    indexed.includes(member) ? oneEach(member, value) : textOf(member, value),
  );
  // Of a refund the seal alone vouches.
  if ("req_info" in sealed) return writeXml(texts);
  return writeXml([...texts, ["sign", signOf(texts, key, given)]]);
}

function signOf(texts: Members, key: Uint8Array, { signType, forged }: Given): string {
  const said = texts.find(([name]) => name === "sign_type" || name === "algorithm")?.[1];
  const type = signType ?? (said === "HMAC-SHA256" ? said : "MD5");
  return signV2(texts, forged === true ? Buffer.from([...key].toReversed()) : key, type);
}

/** The members, those that are sealed as the texts that they are on the wire. */
function sealMembers({ members, apiV3Key, forged }: Given, key: Uint8Array): Given["members"] {
  const { req_info: refund, event_ciphertext: event } = members;
  if (isMembers(refund)) {
    const inner = Object.entries(refund).flatMap(([name, value]) => textOf(name, value));
    const xml = writeXml(inner).replaceAll(/^<xml>|<\/xml>$/g, (tag) => tag.replace("xml", "root"));
    const other = forged === true ? Buffer.from([...key].toReversed()) : key;
    return { ...members, req_info: sealEcb(ecbKey(other), xml) };
  }
  if (!isMembers(event)) return members;
  const { event_nonce: nonce, event_associated_data: data = "" } = members;
  const v3Key = needApiV3Key(apiV3KeyBytes(apiV3Key), "event_ciphertext");
  const ciphertext = seal(v3Key, String(nonce), String(data), JSON.stringify(event));
  return { ...members, event_ciphertext: ciphertext };
}

/** `coupon_id_$n` as `coupon_id_0`, `coupon_id_1` … */
function oneEach(pattern: string, value: unknown): Members {
  if (!Array.isArray(value)) throw new TypeError(`members.${pattern} must be a list.`);
  return value.flatMap((item, index) => textOf(pattern.replace("$n", String(index)), item));
}

function isMembers(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
