import { createPrivateKey, createPublicKey, KeyObject, X509Certificate } from "../crypto/native.ts";
import { describeKey, schemeOf, SIGNING_KEYS } from "../crypto/scheme.ts";
import type { Caller } from "../crypto/scheme.ts";
import { isSm2 } from "../crypto/sm.ts";
import { typeFound, wrongOption } from "../errors.ts";
import { isPkcs12, normalizePem, pemBlocks, pemLabel } from "./pem.ts";
import { explainSerial, isSerial, serialOf } from "./serial.ts";
import { KEY_WORDS } from "./words.ts";
import type { KeyWords } from "./words.ts";

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

/** The caller's private key and the serial of its certificate, checked against each other where both can be. */
export function readMerchantIdentity(
  input: MerchantInput,
  caller: Caller = "merchant",
): {
  readonly privateKey: KeyObject;
  readonly serial: string;
  readonly certificate?: X509Certificate;
} {
  const words = KEY_WORDS[caller];
  const privateKey = readPrivateKey(input.privateKey, caller);
  if (input.serial !== undefined) checkSerial(input.serial, words);
  if (input.certificate === undefined) {
    if (input.serial === undefined) {
      throw wrongOption(
        "serial",
        `missing. Give the serial number of your API certificate (${words.serial}), ` +
          "or the certificate itself (apiclient_cert.pem) as `certificate`.",
      );
    }
    return { privateKey, serial: input.serial };
  }
  const certificate = readCertificate("certificate", input.certificate);
  const serial = serialOf(certificate);
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

/** A private key that signs by one of the caller's schemes. */
export function readPrivateKey(input: unknown, caller: Caller): KeyObject {
  const words = KEY_WORDS[caller];
  const key =
    input instanceof KeyObject ? input : parsePrivateKey(privateKeyText(input, words), words);
  if (key.type !== "private") {
    throw wrongOption(
      "privateKey",
      `expected a private key, found a ${key.type} key. ${words.privateKey}`,
    );
  }
  if (schemeOf(key, caller) === undefined) {
    throw wrongOption(
      "privateKey",
      `expected ${SIGNING_KEYS}, found ${describeKey(key)}. ${isSm2(key) ? "With an SM certificate give `signer`, with its scheme, and `algorithms`." : words.privateKey}`,
    );
  }
  return key;
}

const IS_PKCS12 =
  "the file apiclient_cert.p12. Give the two files beside it in the same download, apiclient_key.pem as `privateKey` and apiclient_cert.pem as `certificate`; or this one as clientCertificate: { pfx }, which serves APIv2 alone";

function privateKeyText(input: unknown, words: KeyWords): string {
  if (isPkcs12(input)) {
    throw wrongOption(
      "privateKey",
      `expected the ${words.owner} private key, found ${IS_PKCS12}. ${words.privateKey}`,
    );
  }
  if (typeof input === "string" || input instanceof Uint8Array) return normalizePem(input);
  if (input instanceof URL && input.protocol === "file:") {
    try {
      return normalizePem(process.getBuiltinModule("node:fs").readFileSync(input));
    } catch (cause) {
      throw wrongOption("privateKey", `the file ${input.href} can't be read. ${words.privateKey}`, {
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
    `expected PEM text, its bytes, a file: URL or a KeyObject, found ${found}. ${words.privateKey}`,
  );
}

function parsePrivateKey(given: string, words: KeyWords): KeyObject {
  // Beside the key its certificate may stand, as where a .p12 file was converted.
  const [own, another] = pemBlocks(given, "PRIVATE KEY");
  if (another !== undefined) {
    throw wrongOption(
      "privateKey",
      `expected the ${words.owner} private key, found more than one. Leave the others out. ${words.privateKey}`,
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
      `expected the ${words.owner} private key, found ${found}. ${words.privateKey}`,
    );
  }
  try {
    return createPrivateKey(text);
  } catch {
    // OpenSSL's error is not passed on: it says nothing that helps, and nothing near a key belongs into an error.
    throw wrongOption(
      "privateKey",
      `the PEM text (${label}, ${text.length} characters) can't be read as a key; it may be cut off or altered. ${words.privateKey}`,
    );
  }
}

function looksLikePath(text: string): boolean {
  return text.length < 300 && /\.(pem|key|p12)$|^[./~]/.test(text);
}

/** Refuses what is no serial number of an API certificate; `option` names the culprit. */
export function checkSerial(serial: unknown, words: KeyWords, option: string = "serial"): void {
  if (typeof serial === "string" && isSerial(serial)) return;
  const found =
    typeof serial === "string"
      ? explainSerial(serial)
      : `found ${typeof serial}${typeof serial === "number" ? "; as a number it loses digits" : ""}`;
  throw wrongOption(
    option,
    `expected the serial number of your API certificate, 40 upper-case hexadecimal digits; ${found}. It stands in ${words.serial}.`,
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
export function readPublicKey(option: string, pem: string, { page }: KeyWords): KeyObject {
  try {
    return createPublicKey(pem);
  } catch (cause) {
    throw wrongOption(
      option,
      `the PEM text can't be read as a public key; it may be cut off or altered. Download pub_key.pem again: ${page} → 微信支付公钥.`,
      { cause },
    );
  }
}
