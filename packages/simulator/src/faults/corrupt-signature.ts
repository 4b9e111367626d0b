import { createPrivateKey } from "node:crypto";
import { signAnswer } from "wechatpay-kit/testing";
import type { PlatformSigner } from "wechatpay-kit/testing";
import type { Context } from "../core/context.ts";
import type { SignatureFault } from "../core/fault.ts";
import type { WholeBody } from "../core/http.ts";

/** What is signed, or posted signed: an answer or a notification. */
export interface Signed {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: WholeBody;
}

/** What can go wrong with the signature that is there; nothing where there is none. */
export function canBeCorrupted({ headers, body }: Signed, fault: SignatureFault): boolean {
  if (headers["wechatpay-signature"] !== undefined) return true;
  return fault === "wrong" && signV2.test(body.toString());
}

/** Makes a signature go wrong. */
export async function corruptSignature<Message extends Signed>(
  context: Context,
  mchid: string,
  message: Message,
  fault: SignatureFault,
): Promise<Message> {
  const signature = message.headers["wechatpay-signature"];
  if (signature === undefined) {
    return { ...message, body: message.body.toString().replace(signV2, otherSign) };
  }
  const change = await changed(context, mchid, message, signature, fault);
  return { ...message, headers: { ...message.headers, ...change } };
}

/** APIv2 signs within the XML. */
const signV2 = /(<sign>(?:<!\[CDATA\[)?)([0-9A-F])/;

const otherSign = (_: string, before: string, digit: string): string =>
  `${before}${digit === "0" ? "1" : "0"}`;

async function changed(
  context: Context,
  mchid: string,
  { headers, body }: Signed,
  signature: string,
  fault: SignatureFault,
): Promise<Record<string, string>> {
  switch (fault) {
    case "wrong":
      return { "wechatpay-signature": flipped(signature) };
    case "probe":
      return {
        "wechatpay-signature": `${PROBE}${signature.slice(PROBE.length)}`,
      };
    case "unknown-serial":
      return { "wechatpay-serial": context.ids.hex(40) };
    case "other-key": {
      const signer = await otherSigner(context, mchid, headers["wechatpay-serial"] ?? "");
      const digest = headers["wechatpay-statement-sha1"];
      // Statements are signed by their digest.
      const signed = digest === undefined ? body : JSON.stringify({ sha1: digest });
      return signAnswer(signer, signed, { timestamp: Math.floor(context.clock.wall() / 1000) });
    }
  }
}

const PROBE = "WECHATPAY/SIGNTEST/";

function flipped(signature: string): string {
  const bytes = Buffer.from(signature, "base64");
  bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
  return bytes.toString("base64");
}

// Also of a merchant that has one kind only: then it can't know the key, as at the beginning of a switch.
async function otherSigner(
  { store }: Context,
  mchid: string,
  serial: string,
): Promise<PlatformSigner> {
  const kind = serial.startsWith("PUB_KEY_ID_") ? "certificate" : "public_key";
  const key = await store.db
    .selectFrom("platform_keys")
    .select(["id", "private_key"])
    .where("kind", "=", kind)
    .where((eb) => eb.or([eb("mchid", "=", mchid), eb("mchid", "is", null)]))
    .executeTakeFirstOrThrow();
  return { id: key.id, privateKey: createPrivateKey(key.private_key) };
}
