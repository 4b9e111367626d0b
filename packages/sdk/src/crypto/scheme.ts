import type { KeyObject } from "node:crypto";
import { isSm2 } from "./sm.ts";

/**
 * Who calls: a merchant (or service provider), a brand of its own account (`/brand/…`), or a developer of AI payment skills
 * (`/aipay/…`). Each has keys of its own, and its own name for the same way of signing.
 */
export type Caller = "merchant" | "brand" | "skill";

/** A way of signing and the keys that it takes, private or public. */
interface SigningScheme {
  /** As it stands in `Authorization` and in `Wechatpay-Signature-Type`; absent for callers that do not sign so. */
  readonly names: Readonly<Partial<Record<Caller, string>>>;
  /** Its keys, as an error names them. */
  readonly keys: string;
  readonly takes: (key: KeyObject) => boolean;
}

/** RSASSA-PKCS1-v1_5 with SHA-256: what merchants sign by, and WeChat Pay for them, where nothing else is said. */
export const RSA_SCHEME = "WECHATPAY2-SHA256-RSA2048";

/** SM2 with SM3, the signature as DER. */
export const SM2_SCHEME = "WECHATPAY2-SM2-WITH-SM3";

const SM2: SigningScheme = {
  names: { merchant: SM2_SCHEME },
  keys: "an SM2 key",
  takes: isSm2,
};

/** Those that need nothing of the caller's. */
const schemes: readonly SigningScheme[] = [
  // RSASSA-PKCS1-v1_5 with SHA-256.
  {
    names: {
      merchant: RSA_SCHEME,
      brand: "WECHATPAY-BRAND-SHA256-RSA2048",
      skill: "SKILLHUB-SHA256-RSA2048",
    },
    keys: "an RSA key of 2048 bits or more",
    takes: (key) => key.asymmetricKeyType === "rsa" && bitsOf(key) >= 2048,
  },
];

/** The keys that sign, as an error names them. */
export const SIGNING_KEYS: string = schemes.map(({ keys }) => keys).join(" or ");

/**
 * The name of the scheme that a key signs by; `undefined` where WeChat Pay has none for it.
 *
 * @param sm whether there are algorithms for SM.
 */
export function schemeOf(
  key: KeyObject,
  caller: Caller = "merchant",
  sm: boolean = false,
): string | undefined {
  const all = sm ? [...schemes, SM2] : schemes;
  return all.find(({ takes }) => takes(key))?.names[caller];
}

/** The names of the schemes by which a caller's messages are signed, the one that needs not be said first. */
export function schemesOf(caller: Caller, sm: boolean = false): readonly string[] {
  const all = sm ? [...schemes, SM2] : schemes;
  return all.flatMap(({ names }) => names[caller] ?? []);
}

/** What kind of key it is, as an error says it: `rsa of 1024 bits`, `ec`. */
export function describeKey(key: KeyObject): string {
  if (isSm2(key)) return "sm2";
  const type = key.asymmetricKeyType ?? "an unknown type";
  return bitsOf(key) === 0 ? type : `${type} of ${bitsOf(key)} bits`;
}

function bitsOf({ asymmetricKeyDetails }: KeyObject): number {
  return asymmetricKeyDetails?.modulusLength ?? 0;
}

/** How notifications and platform certificates are sealed with the APIv3 key: AES-256-GCM. */
export const SEAL_SCHEME = "AEAD_AES_256_GCM";

/** How they are for merchants with an SM certificate: SM4-GCM, the key being the first half of the APIv3 key's SM3. */
export const SM4_SEAL = "AEAD_SM4_GCM";

/** Whether something sealed in this way can be opened. */
export function isSealScheme(name: string, sm: boolean): boolean {
  return name === SEAL_SCHEME || (sm && name === SM4_SEAL);
}
