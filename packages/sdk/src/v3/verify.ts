import type { KeyObject } from "node:crypto";
import { SignatureError } from "../errors.ts";
import type { SignatureErrorCode } from "../errors.ts";
import type { HeaderReader } from "../transport/headers.ts";
import { isSignedBy } from "../crypto/rsa.ts";
import { isSerial } from "../keys/serial.ts";
import { keyUnavailable } from "../keys/unavailable.ts";
import type { PlatformKeys } from "../keys/platform-keys.ts";
import { answerMessage } from "../crypto/message.ts";
import type { Raw } from "../crypto/message.ts";

/** Seconds that a signature's time may differ from this machine's, in either direction. */
const WINDOW_SECONDS = 300;

/** What a message says about its signature; nothing of it is proven yet. */
export interface Proof {
  readonly serial: string;
  readonly timestamp: string;
  readonly nonce: string;
  readonly signature: string;
}

/**
 * Checks that these bytes come from WeChat Pay and are not older than five minutes; throws a `SignatureError` otherwise.
 *
 * @param what names the message in errors: `GET /v3/…: the answer` or `the notification`.
 * @param fetching what happens where certificates have to be fetched; left out for a notification.
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053249
 */
export async function verify(
  keys: PlatformKeys,
  header: HeaderReader,
  body: Raw,
  what: string,
  fetching: Fetching = NOTIFICATION,
): Promise<void> {
  const requestId = header("request-id");
  const refuse: Refuse = (code, words) => {
    throw new SignatureError(`${what} ${words}`, { code, requestId });
  };
  const proof = readProof(header, refuse);
  const fetched = (): Promise<KeyObject | undefined> =>
    keys.fetch(proof.serial).catch((cause: unknown) => {
      throw keyUnavailable(what, fetching.advice, requestId, cause);
    });
  const key = keys.get(proof.serial) ?? (await fetching.wait(fetched()));
  if (key === undefined) {
    return refuse("SIGNATURE_SERIAL_UNKNOWN", unknownSerial(proof.serial, keys));
  }
  const signature = Buffer.from(proof.signature, "base64");
  // Node's decoder skips what is no Base64.
  if (signature.toString("base64") !== proof.signature) {
    return refuse("SIGNATURE_WRONG", "has a Wechatpay-Signature that is no Base64.");
  }
  if (!isSignedBy(key, answerMessage(proof.timestamp, proof.nonce, body), signature)) {
    refuse(
      "SIGNATURE_WRONG",
      `has a signature that does not fit its bytes (key ${proof.serial}): it was altered on the way (a proxy that re-encodes bodies, a framework that parsed and re-serialised the body), or the key under this id is not WeChat Pay's.`,
    );
  }
}

/** What happens where certificates have to be fetched before a message can be verified. */
export interface Fetching {
  /** Limits how long they are waited for. */
  readonly wait: <Result>(work: Promise<Result>) => Promise<Result>;
  /** What the message's reader does where fetching fails. */
  readonly advice: string;
}

const NOTIFICATION: Fetching = {
  wait: (work) => work,
  advice: "Answer it with 4xx or 5xx: it comes again.",
};

type Refuse = (code: SignatureErrorCode, words: string) => never;

/** Reads the signature's headers and makes the checks that need no key. */
export function readProof(header: HeaderReader, refuse: Refuse): Proof {
  const proof = {
    timestamp: need(header, "wechatpay-timestamp", refuse),
    nonce: need(header, "wechatpay-nonce", refuse),
    serial: need(header, "wechatpay-serial", refuse),
    signature: need(header, "wechatpay-signature", refuse),
  };
  const type = header("wechatpay-signature-type") ?? "WECHATPAY2-SHA256-RSA2048";
  if (type !== "WECHATPAY2-SHA256-RSA2048") {
    refuse(
      "SIGNATURE_TYPE_UNSUPPORTED",
      `is signed as ${type}; only WECHATPAY2-SHA256-RSA2048 is supported.`,
    );
  }
  checkTime(proof.timestamp, refuse);
  if (proof.signature.startsWith("WECHATPAY/SIGNTEST/")) {
    refuse(
      "SIGNATURE_PROBE",
      "carries a test signature (WECHATPAY/SIGNTEST/…): WeChat Pay checks now and then that wrong signatures are refused. This is no attack. After a query, repeat it; after another request, query first; answer a notification with 4xx, it comes again properly signed.",
    );
  }
  return proof;
}

function need(header: HeaderReader, name: string, refuse: Refuse): string {
  const value = header(name);
  // Platforms join repeated headers with a comma, which none of these four can hold.
  if (value !== undefined && !value.includes(",")) return value;
  const shown = name.replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase());
  return refuse(
    "SIGNATURE_HEADER_MISSING",
    `has no single ${shown} header, so it can't be verified. A proxy or gateway may strip or repeat it, or the message does not come from WeChat Pay.`,
  );
}

function checkTime(timestamp: string, refuse: Refuse): void {
  const seconds = /^\d{1,12}$/.test(timestamp) ? Number(timestamp) : Number.NaN;
  const apart = Math.floor(Date.now() / 1000) - seconds;
  if (Math.abs(apart) <= WINDOW_SECONDS) return;
  refuse(
    "SIGNATURE_TIMESTAMP",
    Number.isNaN(apart)
      ? "has a Wechatpay-Timestamp that is not a number of seconds."
      : `was signed ${Math.abs(apart)} s ${apart > 0 ? "ago" : "in the future"} by this machine's clock; ${WINDOW_SECONDS} s are allowed. Set the clock (NTP), or this is an old message sent again.`,
  );
}

function unknownSerial(serial: string, keys: PlatformKeys): string {
  const shown = JSON.stringify(serial.slice(0, 60));
  return `is signed with the key ${shown}, which is not among the platform keys (${keys.ids().join(", ") || "none yet"}). ${
    serial.startsWith("PUB_KEY_ID_")
      ? "It is a WeChat Pay public key: add it to platformKeys (商户平台 → 账户中心 → API安全 → 微信支付公钥)."
      : isSerial(serial)
        ? "It looks like a platform certificate: add it to platformKeys, or give apiV3Key so that certificates are fetched."
        : "WeChat Pay has no such ids: the message does not come from it, or was altered on the way."
  }`;
}
