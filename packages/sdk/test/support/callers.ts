import { createPrivateKey, createPublicKey, verify } from "node:crypto";
import type { WeChatPayBrandOptions } from "../../src/brand/options.ts";
import type { WeChatPaySkillOptions } from "../../src/skill/options.ts";
import type { PlatformSigner } from "../../src/testing/sign-answer.ts";
import { API_V3_KEY, fixture, MERCHANT_SERIAL, PUBLIC_KEY_ID } from "./keys.ts";
import type { Received } from "./server.ts";

// The fixtures' keys stand for a brand's and a developer's here: what kind of caller they belong to is not written on keys.

export const BRAND_ID = "100123";

/** Options of a brand's client. */
export function brandOptions(more: Partial<WeChatPayBrandOptions> = {}): WeChatPayBrandOptions {
  return {
    brandId: BRAND_ID,
    serial: MERCHANT_SERIAL,
    privateKey: fixture("merchant-key.pem"),
    platformKeys: { [PUBLIC_KEY_ID]: fixture("platform-public-key.pem") },
    apiV3Key: API_V3_KEY,
    ...more,
  };
}

/** Signs as WeChat Pay does for a brand. */
export const brandSigner: PlatformSigner = {
  id: PUBLIC_KEY_ID,
  privateKey: createPrivateKey(fixture("platform-public-key-private.pem")),
  caller: "brand",
};

/** Options of a developer's client. */
export function skillOptions(more: Partial<WeChatPaySkillOptions> = {}): WeChatPaySkillOptions {
  return {
    developerId: "dev_1234567890",
    publicKeyId: "PUBKEY_ABC001",
    privateKey: fixture("merchant-key.pem"),
    ...more,
  };
}

const publicKey = createPublicKey(fixture("merchant-certificate.pem"));

/** The scheme and the members of an `Authorization` header, in order, the signature told by whether it fits the request. */
export function readSigned({ method, target, headers, body }: Received): [string, string][] {
  const [scheme = "", pairs = ""] = (headers.authorization ?? "").split(" ");
  const members = pairs
    .split(",")
    .map((pair) => /^([a-z_]+)="([^"]*)"$/.exec(pair)?.slice(1) ?? [pair, "malformed"]);
  const given = Object.fromEntries(members);
  const message = `${method}\n${target}\n${given["timestamp"]}\n${given["nonce_str"]}\n${body}\n`;
  const bytes = Buffer.from(given["signature"] ?? "", "base64");
  const fits = verify("sha256", Buffer.from(message), publicKey, bytes);
  return [
    ["scheme", scheme],
    ...members.map(([name = "", value = ""]): [string, string] => [
      name,
      name === "signature" ? `${fits ? "fits" : "does not fit"}` : value,
    ]),
  ];
}
