import { ecbKey, openEcb } from "../crypto/aes-ecb.ts";
import { open } from "../crypto/aes-gcm.ts";
import type { NoticeDeviation } from "../call/deviation.ts";
import { DecryptionError, SignatureError } from "../errors.ts";
import { marksV2 } from "../generated/marks-v2.ts";
import { besideSeal } from "../generated/notification-members.ts";
import { notices } from "../generated/notices.ts";
import type { Raw } from "../crypto/message.ts";
import { eventOfV2 } from "./event-v2.ts";
import type { OpenedV2 } from "./receiver.ts";
import { decodeMembersV2 } from "../v2/read-data.ts";
import { verifyV2 } from "../v2/verify-sign.ts";
import { needApiV2Key, needApiV3Key } from "../keys/api-keys.ts";
import { readXml, XmlError } from "../v2/read-xml.ts";
import type { XmlMembers } from "../v2/read-xml.ts";
import { readJson } from "../call/read-json.ts";

const WHAT = "The notification";

// A notification of APIv2 does not say which it is, but no member is of one kind in one and of another in the next.
const all: readonly NoticeDeviation[] = Object.entries(notices).flatMap(([event, notice]) =>
  event.startsWith("v2/") ? [notice] : [],
);
const indexed = all.flatMap((notice) => notice.indexed ?? []);
const encoded = all.flatMap(({ encoded: members = [] }) =>
  members.map((member) => ({ ...member, in: "answer" }) as const),
);

/** Verifies, decrypts and decodes a notification of APIv2, and tells which one it is. */
export async function openNotificationV2(
  body: Raw,
  apiV2Key: Uint8Array | undefined,
  apiV3Key: Uint8Array | undefined,
): Promise<OpenedV2> {
  const key = needApiV2Key(apiV2Key, "notifications of APIv2");
  const members = read(body);
  const sealed = members["req_info"];
  // Only the refund notification comes without `sign`; what vouches for it is that its seal opens.
  verifyV2(members, key, WHAT, sealed === undefined, "Answer it with 4xx: a true one comes again.");
  const opened =
    sealed === undefined
      ? await openSigned(members, apiV3Key)
      : { ...documentedBesideSeal(members), req_info: await openRefund(key, String(sealed)) };
  // What nothing vouches for is gone by now, so it can't make a payment of a refund.
  const named = { version: 2, event: eventOfV2(opened, marksV2), notification: opened } as const;
  // WeChat Pay wrote this; its documents say which members a notification has. With others it is an unknown one.
  return named as unknown as OpenedV2;
}

async function openSigned(members: XmlMembers, apiV3Key: Uint8Array | undefined): Promise<object> {
  return {
    ...decodeMembersV2(members, { indexed, encoded }),
    ...("event_ciphertext" in members
      ? { event_ciphertext: await openEvent(apiV3Key, members) }
      : {}),
  };
}

// Nothing vouches for what stands beside the seal: whoever has seen a `req_info` can add an amount and a number to it, and
// they would look like a payment.
function documentedBesideSeal(members: XmlMembers): object {
  return Object.fromEntries(Object.entries(members).filter(([name]) => besideSeal.has(name)));
}

function read(body: Raw): XmlMembers {
  try {
    return readXml(body);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    throw new SignatureError(
      `${WHAT} is no XML as WeChat Pay writes it: ${error.message}. It does not come from WeChat Pay, or was altered on the way.`,
      { code: "SIGNATURE_WRONG" },
    );
  }
}

async function openRefund(apiV2Key: Uint8Array, sealed: string): Promise<XmlMembers> {
  try {
    return readXml(await openEcb(ecbKey(apiV2Key), sealed), null);
  } catch {
    // Neither OpenSSL's nor the reader's words tell more: with another key the text is noise.
    throw new DecryptionError(
      `${WHAT}'s req_info can't be decrypted: apiV2Key is not the one set in 商户平台 → 账户中心 → API安全 → APIv2密钥, or the notification does not come from WeChat Pay.`,
    );
  }
}

async function openEvent(apiV3Key: Uint8Array | undefined, members: XmlMembers): Promise<unknown> {
  const key = needApiV3Key(apiV3Key, "this notification");
  const text = (name: string): string => {
    const value = members[name];
    return typeof value === "string" ? value : "";
  };
  try {
    const aad = text("event_associated_data");
    const plain = await open(key, text("event_nonce"), aad, text("event_ciphertext"));
    const value: unknown = readJson(plain);
    return value;
  } catch {
    throw new DecryptionError(
      `${WHAT} is signed but its event_ciphertext can't be decrypted: apiV3Key is not the one set in 商户平台 → 账户中心 → API安全.`,
    );
  }
}
