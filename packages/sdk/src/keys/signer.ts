import { RSA_SCHEME, SM2_SCHEME } from "../crypto/scheme.ts";
import { typeFound, wrongOption } from "../errors.ts";
import { checkSerial } from "./merchant.ts";
import { KEY_WORDS } from "./words.ts";

/** What a signer's function gives: at once, or when a service has answered. */
type Later<Value> = Value | Promise<Value>;

/**
 * A private key that is elsewhere: in an HSM, or with a key management service. Given in place of `privateKey`.
 *
 * ```ts
 * const signer = { serial, sign: (message: Uint8Array) => kms.sign("merchant-key", message) };
 * const wxpay = new WeChatPay({ mchid, signer, platformKeys, apiV3Key });
 * ```
 */
export interface Signer {
  /** Serial number of your API certificate: 40 upper-case hexadecimal digits. */
  readonly serial: string;
  /**
   * Signs these bytes (not a digest of them): RSASSA-PKCS1-v1_5 with SHA-256, or what `scheme` names. Bytes, or their Base64. A
   * call waits for it within its `timeout` and `signal`.
   */
  sign(message: Uint8Array): Later<string | Uint8Array>;
  /**
   * Opens what WeChat Pay encrypted for your API certificate: RSAES-OAEP with SHA-1 (with an SM certificate SM2, as DER). Only
   * needed for operations whose answers have such members. The UTF-8 text, or its bytes.
   */
  decrypt?(ciphertext: Uint8Array): Later<string | Uint8Array>;
  /** The way of signing, as it stands in `Authorization`. Default: `WECHATPAY2-SHA256-RSA2048`. With SM2, `algorithms` are needed. */
  readonly scheme?: Scheme;
}

/** How a merchant's messages are signed. */
export type Scheme = typeof RSA_SCHEME | typeof SM2_SCHEME;

/** The option, checked; what its functions give is checked with each use. */
export function readSigner(input: unknown): { readonly signer: Signer; readonly scheme: Scheme } {
  if (typeof input !== "object" || input === null) {
    throw wrongOption("signer", `expected { serial, sign(message) }, found ${typeFound(input)}.`);
  }
  // Its members are looked at one by one below.
  const { serial, sign, decrypt, scheme } = input as Partial<Record<keyof Signer, unknown>>;
  checkSerial(serial, KEY_WORDS.merchant, "signer.serial");
  if (typeof sign !== "function") {
    throw wrongOption(
      "signer.sign",
      `expected a function from a message's bytes to their signature, found ${typeFound(sign)}.`,
    );
  }
  if (decrypt !== undefined && typeof decrypt !== "function") {
    throw wrongOption("signer.decrypt", `expected a function, found ${typeFound(decrypt)}.`);
  }
  if (scheme !== undefined && scheme !== RSA_SCHEME && scheme !== SM2_SCHEME) {
    throw wrongOption(
      "signer.scheme",
      `expected ${RSA_SCHEME} or ${SM2_SCHEME}, found ${typeof scheme === "string" ? JSON.stringify(scheme.slice(0, 40)) : typeFound(scheme)}.`,
    );
  }
  // Each of its members is as declared.
  return { signer: input as Signer, scheme: scheme ?? RSA_SCHEME };
}
