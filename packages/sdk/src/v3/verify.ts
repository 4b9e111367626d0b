import type { KeyObject } from "node:crypto";
import { fits } from "../config/by-key.ts";
import { answerMessage } from "../crypto/message.ts";
import type { Raw } from "../crypto/message.ts";
import { describeKey, schemeOf, schemesOf } from "../crypto/scheme.ts";
import { SignatureError } from "../errors.ts";
import type { SignatureErrorCode } from "../own-codes.ts";
import type { PlatformKeys } from "../keys/platform-keys.ts";
import { isSerial } from "../keys/serial.ts";
import { keyUnavailable } from "../keys/unavailable.ts";
import { KEY_WORDS } from "../keys/words.ts";
import { adviceAfter } from "../transport/failures.ts";
import { clockNote, clockSkewOf } from "../transport/clock-skew.ts";
import type { HeaderReader } from "../transport/headers.ts";
import { within } from "../transport/limits.ts";
import type { Limits } from "../transport/transport.ts";

/** Seconds that a signature's time may differ from this machine's, in either direction. */
const WINDOW_SECONDS = 300;

/** An answer or a notification, of which nothing is proven yet. */
export interface SignedMessage {
  readonly header: HeaderReader;
  /** What the signature covers: the body, byte for byte, or what stands in its place. */
  readonly body: Raw;
  /** The call that it answers: while certificates are fetched it waits within its limits. A notification has none. */
  readonly answers?: {
    readonly call: { readonly method: string; readonly label: string };
    readonly limits: Limits;
  };
  /** It was kept for a while: only that it is not of the future is checked, and its reader judges how old it is. */
  readonly anyAge?: true;
}

/**
 * Checks that these bytes come from WeChat Pay and are not older than five minutes; throws a `SignatureError` otherwise.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053249
 */
export async function verify(keys: PlatformKeys, message: SignedMessage): Promise<void> {
  const sm = keys.algorithms !== undefined;
  const proof = readProof(message, schemesOf(keys.caller, sm));
  const { serial, signature, type } = proof;
  const key = keys.get(serial) ?? (await fetchKey(keys, serial, message));
  if (key === undefined) {
    throw refused(message, "SIGNATURE_SERIAL_UNKNOWN", unknownSerial(serial, keys));
  }
  const bytes = Buffer.from(signature, "base64");
  // Node's decoder skips what is no Base64.
  if (bytes.toString("base64") !== signature) {
    throw refused(message, "SIGNATURE_WRONG", "has a Wechatpay-Signature that is no Base64.");
  }
  if (schemeOf(key, keys.caller, sm) !== type) {
    throw refused(
      message,
      "SIGNATURE_WRONG",
      `is signed as ${type}, and the key ${serial} is none for that (${describeKey(key)}).`,
    );
  }
  if (await isProven(keys, key, message, proof)) return;
  throw refused(
    message,
    "SIGNATURE_WRONG",
    `has a signature that does not fit its bytes (key ${serial}): it was altered on the way (a proxy that re-encodes bodies, a framework that parsed and re-serialised the body), or the key under this id is not WeChat Pay's.`,
  );
}

async function isProven(
  { algorithms }: PlatformKeys,
  key: KeyObject,
  message: SignedMessage,
  { timestamp, nonce, signature }: Proof,
): Promise<boolean> {
  const signed = answerMessage(timestamp, nonce, message.body);
  try {
    return await fits(key, signed, new Uint8Array(Buffer.from(signature, "base64")), algorithms);
  } catch (cause) {
    // Whatever is wrong with it, of the message it says that it is not proven.
    throw refused(
      message,
      "SIGNATURE_WRONG",
      "can't be verified, because algorithms.sm2Verify failed (the cause says how).",
      cause,
    );
  }
}

function fetchKey(
  keys: PlatformKeys,
  serial: string,
  message: SignedMessage,
): Promise<KeyObject | undefined> {
  const { header, answers } = message;
  const fetched = keys.fetch(serial).catch((cause: unknown) => {
    throw keyUnavailable(
      named(message),
      answers === undefined
        ? "Answer it with 4xx or 5xx: it comes again."
        : adviceAfter(answers.call.method),
      header("request-id"),
      cause,
    );
  });
  return answers === undefined ? fetched : within(answers.limits, answers.call, true, fetched);
}

/** What a message says about its signature; nothing of it is proven yet. */
interface Proof {
  readonly serial: string;
  readonly timestamp: string;
  readonly nonce: string;
  readonly signature: string;
  /** The scheme: where none is said, the first. */
  readonly type: string;
}

/** Reads the signature's headers and makes the checks that need no key. */
function readProof(message: SignedMessage, schemes: readonly string[]): Proof {
  const type = message.header("wechatpay-signature-type") ?? schemes[0] ?? "";
  const proof = {
    type,
    timestamp: need(message, "wechatpay-timestamp"),
    nonce: need(message, "wechatpay-nonce"),
    serial: need(message, "wechatpay-serial"),
    signature: need(message, "wechatpay-signature"),
  };
  if (!schemes.includes(type)) {
    throw refused(
      message,
      "SIGNATURE_TYPE_UNSUPPORTED",
      `is signed as ${type}; only ${schemes.join(" and ")} is supported.`,
    );
  }
  checkTime(message, proof.timestamp);
  if (proof.signature.startsWith("WECHATPAY/SIGNTEST/")) {
    throw refused(
      message,
      "SIGNATURE_PROBE",
      "carries a test signature (WECHATPAY/SIGNTEST/…): WeChat Pay checks now and then that wrong signatures are refused. This is no attack. After a query, repeat it; after another request, query first; answer a notification with 4xx, it comes again properly signed.",
    );
  }
  return proof;
}

function need(message: SignedMessage, name: string): string {
  const value = message.header(name);
  // Platforms join repeated headers with a comma, which none of these four can hold.
  if (value !== undefined && !value.includes(",")) return value;
  const shown = name.replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase());
  throw refused(
    message,
    "SIGNATURE_HEADER_MISSING",
    `has no single ${shown} header, so it can't be verified. A proxy or gateway may strip or repeat it, or the message does not come from WeChat Pay.`,
  );
}

function checkTime(message: SignedMessage, timestamp: string): void {
  const seconds = /^\d{1,12}$/.test(timestamp) ? Number(timestamp) : Number.NaN;
  const apart = Math.floor(Date.now() / 1000) - seconds;
  if (Math.abs(apart) <= WINDOW_SECONDS || (message.anyAge === true && apart > 0)) return;
  throw refused(
    message,
    "SIGNATURE_TIMESTAMP",
    Number.isNaN(apart)
      ? "has a Wechatpay-Timestamp that is not a number of seconds."
      : `was signed ${Math.abs(apart)} s ${apart > 0 ? "ago" : "in the future"} by this machine's clock; ${WINDOW_SECONDS} s are allowed. ${whoseClock(message)}`,
  );
}

/** Which clock is off, where the message has a date of its own. */
function whoseClock({ header }: SignedMessage): string {
  const skew = clockSkewOf(header);
  if (skew === undefined) return "Set the clock (NTP), or this is an old message sent again.";
  return (
    clockNote(skew) ??
    "By the message's own Date the clocks agree: this is an old message sent again, or a proxy wrote that Date."
  );
}

function unknownSerial(serial: string, keys: PlatformKeys): string {
  const { page } = KEY_WORDS[keys.caller];
  const shown = JSON.stringify(serial.slice(0, 60));
  const state = keys.outOfDate(serial);
  if (state === "expired") {
    return `is signed with the platform certificate ${shown}, which has expired: WeChat Pay signs with newer ones, so it does not come from it, or this machine's clock is wrong (NTP).`;
  }
  if (state === "not yet valid") {
    return `is signed with the platform certificate ${shown}, which is not yet valid: it does not come from WeChat Pay, or this machine's clock is behind (NTP).`;
  }
  return `is signed with the key ${shown}, which is not among the platform keys (${keys.ids().join(", ") || "none yet"}). ${
    serial.startsWith("PUB_KEY_ID_")
      ? `It is a WeChat Pay public key: add it to platformKeys (${page} → 微信支付公钥).`
      : isSerial(serial) && keys.caller === "merchant"
        ? "It looks like a platform certificate: add it to platformKeys, or give apiV3Key so that certificates are fetched."
        : "WeChat Pay has no such ids: the message does not come from it, or was altered on the way."
  }`;
}

function refused(
  message: SignedMessage,
  code: SignatureErrorCode,
  words: string,
  cause?: unknown,
): SignatureError {
  const requestId = message.header("request-id");
  const told = message.answers === undefined || code === "SIGNATURE_PROBE";
  const next = told ? "" : ` ${adviceAfter(message.answers.call.method)}`;
  return new SignatureError(`${named(message)} ${words}${next}`, {
    code,
    requestId,
    ...(cause === undefined ? {} : { cause }),
  });
}

function named({ answers }: SignedMessage): string {
  return answers === undefined ? "The notification" : `${answers.call.label}: the answer`;
}
