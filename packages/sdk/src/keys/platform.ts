import { KeyObject, X509Certificate } from "../crypto/native.ts";
import { describeKey, schemeOf, SIGNING_KEYS } from "../crypto/scheme.ts";
import type { Caller } from "../crypto/scheme.ts";
import { isSm2 } from "../crypto/sm.ts";
import { typeFound, wrongOption } from "../errors.ts";
import { readCertificate, readPublicKey } from "./merchant.ts";
import { normalizePem, pemLabel } from "./pem.ts";
import { platformKeyOf, stateOf } from "./platform-key.ts";
import type { PlatformKey } from "./platform-key.ts";
import { explainSerial, isPublicKeyId, isSerial, serialOf } from "./serial.ts";
import { KEY_WORDS } from "./words.ts";

/** Who is signed for, and whether there are algorithms for SM. */
interface Whose {
  readonly caller: Caller;
  readonly sm: boolean;
}

type PlatformKeyInput = string | Uint8Array | KeyObject | X509Certificate;

/** The configured platform keys by id, parsed; the caller's own serial catches the frequent mix-up of the two serials. */
export function readPlatformKeys(
  input: Readonly<Record<string, PlatformKeyInput>> | undefined,
  ownSerial: string,
  caller: Caller = "merchant",
  sm: boolean = false,
): ReadonlyMap<string, PlatformKey> {
  if (input === undefined) return new Map();
  if (typeof input !== "object" || input === null || !isPlain(input)) {
    throw wrongOption(
      "platformKeys",
      'expected an object of id and key, as { "PUB_KEY_ID_…": pem }; found none: a key alone has no id.',
    );
  }
  return new Map(
    Object.entries(input).map(([id, key]) => [
      id,
      readPlatformKey(id, key, ownSerial, { caller, sm }),
    ]),
  );
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function readPlatformKey(
  id: string,
  input: PlatformKeyInput,
  ownSerial: string,
  whose: Whose,
): PlatformKey {
  const { caller } = whose;
  const option = `platformKeys[${JSON.stringify(id)}]`;
  const { page } = KEY_WORDS[caller];
  // Merchants alone may have platform certificates.
  const orCertificate = caller === "merchant";
  if (id === ownSerial) {
    throw wrongOption(
      option,
      `this is the serial of your own API certificate. A platform key is WeChat Pay's: its id is PUB_KEY_ID_… (${page} → 微信支付公钥)${orCertificate ? " or the serial of a platform certificate" : ""}.`,
    );
  }
  if (!isPublicKeyId(id) && !(orCertificate && isSerial(id))) {
    throw wrongOption(
      option,
      orCertificate
        ? `expected PUB_KEY_ID_… or the serial of a platform certificate, 40 upper-case hexadecimal digits; ${explainSerial(id)}. ${page} shows it.`
        : `expected PUB_KEY_ID_…, ${isSerial(id) ? "found the serial of a certificate: there are no platform certificates for a brand" : explainSerial(id)}. ${page} → 微信支付公钥 shows it.`,
    );
  }
  return publicKeyOf(option, id, input, whose);
}

function publicKeyOf(
  option: string,
  id: string,
  input: PlatformKeyInput,
  whose: Whose,
): PlatformKey {
  const { caller } = whose;
  if (input instanceof KeyObject) return { key: requirePlatformKey(option, input, whose) };
  if (input instanceof X509Certificate) return keyOfCertificate(option, id, input, whose);
  if (typeof input !== "string" && !(input instanceof Uint8Array)) {
    throw wrongOption(
      option,
      `expected PEM text, its bytes, a KeyObject or an X509Certificate, found ${typeFound(input)}.`,
    );
  }
  const pem = normalizePem(input);
  const label = pemLabel(pem);
  if (label === "CERTIFICATE")
    return keyOfCertificate(option, id, readCertificate(option, pem), whose);
  if (label?.endsWith("PRIVATE KEY") === true) {
    throw wrongOption(
      option,
      `found a private key where WeChat Pay's public key belongs. Your own private key is given as \`privateKey\`; the platform's is pub_key.pem (${KEY_WORDS[caller].page} → 微信支付公钥).`,
    );
  }
  if (label?.endsWith("PUBLIC KEY") !== true) {
    throw wrongOption(
      option,
      `expected -----BEGIN PUBLIC KEY----- or -----BEGIN CERTIFICATE-----, found ${label ?? "no PEM text"}.`,
    );
  }
  const key = readPublicKey(option, pem, KEY_WORDS[caller]);
  return { key: requirePlatformKey(option, key, whose) };
}

function keyOfCertificate(
  option: string,
  id: string,
  certificate: X509Certificate,
  whose: Whose,
): PlatformKey {
  const { caller } = whose;
  const serial = serialOf(certificate);
  if (serial !== id) {
    throw wrongOption(
      option,
      `the certificate's serial is "${serial}", not the id it stands under. ${isPublicKeyId(id) ? "Under a PUB_KEY_ID_… goes the public key (pub_key.pem), not a certificate." : "Use its own serial as the id."}`,
    );
  }
  const read = platformKeyOf(certificate);
  if (stateOf(read) === "expired") {
    throw wrongOption(
      option,
      `the platform certificate expired on ${certificate.validTo}: WeChat Pay signs with a newer one. Take it out, and give the newer one, the WeChat Pay public key ({ "PUB_KEY_ID_…": pem }, ${KEY_WORDS[caller].page}), or apiV3Key, with which certificates are fetched. If it should still be valid, set this machine's clock (NTP).`,
    );
  }
  requirePlatformKey(option, read.key, whose);
  return read;
}

function requirePlatformKey(option: string, key: KeyObject, { caller, sm }: Whose): KeyObject {
  if (key.type === "public" && schemeOf(key, caller, sm) !== undefined) return key;
  if (key.type === "public" && caller === "merchant" && isSm2(key)) {
    throw wrongOption(option, "it is a key of SM2: give `algorithms` too, by which it is used.");
  }
  const isSmall = key.type === "public" && key.asymmetricKeyType === "rsa";
  throw wrongOption(
    option,
    `expected the public half of ${SIGNING_KEYS}, found a ${key.type} key: ${describeKey(key)}.${isSmall ? ` It is not WeChat Pay's, and its signatures could be forged. Download it again: ${KEY_WORDS[caller].page}.` : ""}`,
  );
}
