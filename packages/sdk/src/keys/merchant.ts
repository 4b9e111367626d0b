import { createPrivateKey, createPublicKey, KeyObject, X509Certificate } from "node:crypto";
import { describeKey, schemeOf, SIGNING_KEYS } from "../crypto/scheme.ts";
import { typeFound, wrongOption } from "../errors.ts";
import { isPkcs12, normalizePem, pemBlocks, pemLabel } from "./pem.ts";
import { explainSerial, isSerial } from "./serial.ts";

/**
 * Forms in which a private key is accepted. As text or bytes: PEM, also with its certificate in the same file, in quotes or
 * without line feeds as files of variables deliver it; Base64 of that; or DER.
 */
export type PrivateKeyInput = string | Uint8Array | URL | KeyObject;

interface MerchantInput {
  readonly privateKey: PrivateKeyInput;
  readonly serial?: string;
  readonly certificate?: string | Uint8Array | X509Certificate;
}

/** The merchant's private key and the serial of its certificate, checked against each other where both can be. */
export function readMerchantIdentity(input: MerchantInput): {
  readonly privateKey: KeyObject;
  readonly serial: string;
  readonly certificate?: X509Certificate;
} {
  const privateKey = readPrivateKey(input.privateKey);
  if (input.serial !== undefined) checkSerial(input.serial);
  if (input.certificate === undefined) {
    if (input.serial === undefined) {
      throw wrongOption(
        "serial",
        "missing. Give the serial number of your API certificate (商户平台 → 账户中心 → API安全 → 商户API证书 → 管理证书), " +
          "or the certificate itself (apiclient_cert.pem) as `certificate`.",
      );
    }
    return { privateKey, serial: input.serial };
  }
  const certificate = readCertificate("certificate", input.certificate);
  const serial = certificate.serialNumber.toUpperCase().padStart(40, "0");
  if (input.serial !== undefined && input.serial !== serial) {
    throw wrongOption(
      "serial",
      `"${input.serial}" is not the serial of the certificate given, which is "${serial}". Leave \`serial\` out, or give the certificate that belongs to it.`,
    );
  }
  if (!certificate.checkPrivateKey(privateKey)) {
    throw wrongOption(
      "certificate",
      `its public key does not belong to privateKey. Both must come from the same download (apiclient_cert.pem and apiclient_key.pem); the certificate given has serial ${serial} and subject ${certificate.subject.replaceAll("\n", ", ")}.`,
    );
  }
  return { privateKey, serial, certificate };
}

const WHERE_KEY =
  "It is the file apiclient_key.pem, made when the API certificate was applied for (商户平台 → 账户中心 → API安全 → 商户API证书).";

function readPrivateKey(input: unknown): KeyObject {
  const key = input instanceof KeyObject ? input : parsePrivateKey(privateKeyText(input));
  if (key.type !== "private") {
    throw wrongOption(
      "privateKey",
      `expected a private key, found a ${key.type} key. ${WHERE_KEY}`,
    );
  }
  if (schemeOf(key) === undefined) {
    throw wrongOption(
      "privateKey",
      `expected ${SIGNING_KEYS}, found ${describeKey(key)}. ${WHERE_KEY}`,
    );
  }
  return key;
}

const IS_PKCS12 =
  "the file apiclient_cert.p12. Give the two files beside it in the same download, apiclient_key.pem as `privateKey` and apiclient_cert.pem as `certificate`; or this one as clientCertificate: { pfx }, which serves APIv2 alone";

function privateKeyText(input: unknown): string {
  if (isPkcs12(input)) {
    throw wrongOption(
      "privateKey",
      `expected the merchant's private key, found ${IS_PKCS12}. ${WHERE_KEY}`,
    );
  }
  if (typeof input === "string" || input instanceof Uint8Array) return normalizePem(input);
  if (input instanceof URL && input.protocol === "file:") {
    try {
      return normalizePem(process.getBuiltinModule("node:fs").readFileSync(input));
    } catch (cause) {
      throw wrongOption("privateKey", `the file ${input.href} can't be read. ${WHERE_KEY}`, {
        cause,
      });
    }
  }
  const found =
    input === undefined
      ? "nothing"
      : input instanceof URL
        ? `a ${input.protocol} URL`
        : input === null
          ? "null"
          : typeof input;
  throw wrongOption(
    "privateKey",
    `expected PEM text, its bytes, a file: URL or a KeyObject, found ${found}. ${WHERE_KEY}`,
  );
}

function parsePrivateKey(given: string): KeyObject {
  // Beside the key its certificate may stand, as where a .p12 file was converted.
  const [own, another] = pemBlocks(given, "PRIVATE KEY");
  if (another !== undefined) {
    throw wrongOption(
      "privateKey",
      `expected the merchant's private key, found more than one. Leave the others out. ${WHERE_KEY}`,
    );
  }
  const text = own ?? given;
  const label = pemLabel(text);
  const found =
    label === undefined
      ? `no PEM text (a private key begins with -----BEGIN PRIVATE KEY-----)${looksLikePath(text) ? '; for a file, give new URL("file:///…")' : ""}`
      : label === "CERTIFICATE"
        ? "a certificate"
        : label.endsWith("PUBLIC KEY")
          ? "a public key"
          : label === "ENCRYPTED PRIVATE KEY" || text.includes("Proc-Type: 4,ENCRYPTED")
            ? "an encrypted private key; decrypt it first: openssl pkcs8 -in key.pem -out apiclient_key.pem"
            : undefined;
  if (found !== undefined) {
    throw wrongOption(
      "privateKey",
      `expected the merchant's private key, found ${found}. ${WHERE_KEY}`,
    );
  }
  try {
    return createPrivateKey(text);
  } catch {
    // OpenSSL's error is not passed on: it says nothing that helps, and nothing near a key belongs into an error.
    throw wrongOption(
      "privateKey",
      `the PEM text (${label}, ${text.length} characters) can't be read as a key; it may be cut off or altered. ${WHERE_KEY}`,
    );
  }
}

function looksLikePath(text: string): boolean {
  return text.length < 300 && /\.(pem|key|p12)$|^[./~]/.test(text);
}

function checkSerial(serial: unknown): void {
  if (typeof serial === "string" && isSerial(serial)) return;
  const found =
    typeof serial === "string"
      ? explainSerial(serial)
      : `found ${typeof serial}; as a number it loses digits`;
  throw wrongOption(
    "serial",
    `expected the serial number of your API certificate, 40 upper-case hexadecimal digits; ${found}. It stands in 商户平台 → 账户中心 → API安全 → 商户API证书 → 管理证书.`,
  );
}

/** A certificate as PEM text, its bytes, or an object; `option` names the culprit. */
export function readCertificate(
  option: string,
  input: string | Uint8Array | X509Certificate,
): X509Certificate {
  if (input instanceof X509Certificate) return input;
  const expected = "expected a certificate (apiclient_cert.pem, -----BEGIN CERTIFICATE-----)";
  if (typeof input !== "string" && !(input instanceof Uint8Array)) {
    throw wrongOption(
      option,
      `${expected} as PEM text, its bytes or an X509Certificate, found ${typeFound(input)}.`,
    );
  }
  if (isPkcs12(input)) throw wrongOption(option, `${expected}, found ${IS_PKCS12}.`);
  const given = normalizePem(input);
  // The first of several is the merchant's own, those after it are its issuers'.
  const pem = pemBlocks(given, "CERTIFICATE")[0] ?? given;
  const label = pemLabel(pem);
  if (label !== "CERTIFICATE") {
    throw wrongOption(option, `${expected}, found ${label ?? "no PEM text"}.`);
  }
  try {
    return new X509Certificate(pem);
  } catch (cause) {
    throw wrongOption(
      option,
      `${expected}, found one that can't be read; it may be cut off or altered.`,
      { cause },
    );
  }
}

/** The public key of PEM text that is one. */
export function readPublicKey(option: string, pem: string): KeyObject {
  try {
    return createPublicKey(pem);
  } catch (cause) {
    throw wrongOption(
      option,
      `the PEM text can't be read as a public key; it may be cut off or altered. Download pub_key.pem again: 商户平台 → 账户中心 → API安全 → 微信支付公钥.`,
      { cause },
    );
  }
}
