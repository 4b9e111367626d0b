import { generateKeyPair, randomBytes, randomInt, webcrypto, X509Certificate } from "node:crypto";
import { promisify } from "node:util";
import type * as X509 from "@peculiar/x509";

/** A key with its certificate; both PEM. */
export interface CertifiedKey {
  /** PKCS#8. */
  readonly privateKey: string;
  readonly certificate: string;
  /** 40 upper-case hexadecimal digits. */
  readonly serial: string;
}

/** A WeChat Pay public key with its private half; both PEM. */
export interface PublicKeyPair {
  /** `PUB_KEY_ID_` and 34 digits. */
  readonly id: string;
  readonly privateKey: string;
  readonly publicKey: string;
}

const generate = promisify(generateKeyPair);

const YEARS = 365.25 * 86_400_000;

/** A fresh RSA-2048 key with a certificate that it signs itself, valid for a hundred years. */
export async function makeCertifiedKey(subject: string): Promise<CertifiedKey> {
  const algorithm = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
  // The threadpool makes the key while the library is read.
  const [keys, { X509CertificateGenerator }] = await Promise.all([
    webcrypto.subtle.generateKey(
      { ...algorithm, modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) },
      true,
      ["sign", "verify"],
    ),
    loadX509(),
  ]);
  // A serial number is positive and keeps all its 40 digits: the first byte is from 0x10 to 0x7f.
  const serial = `${randomInt(0x10, 0x80).toString(16)}${randomBytes(19).toString("hex")}`;
  const now = Date.now();
  const certificate = await X509CertificateGenerator.createSelfSigned(
    {
      serialNumber: serial,
      name: subject,
      notBefore: new Date(now - YEARS),
      notAfter: new Date(now + 100 * YEARS),
      signingAlgorithm: algorithm,
      keys,
    },
    webcrypto,
  );
  const pem = certificate.toString("pem");
  return {
    privateKey: toPem("PRIVATE KEY", await webcrypto.subtle.exportKey("pkcs8", keys.privateKey)),
    certificate: `${pem.trim()}\n`,
    serial: new X509Certificate(pem).serialNumber,
  };
}

/** Loaded only when it is needed: no start pays for it, the default world's certificates are made already. */
async function loadX509(): Promise<typeof X509> {
  // It refuses to load before a Reflect polyfill.
  await import("reflect-metadata");
  return import("@peculiar/x509");
}

/** A fresh RSA-2048 pair with the id of a WeChat Pay public key. */
export async function makePublicKeyPair(): Promise<PublicKeyPair> {
  const { privateKey, publicKey } = await generate("rsa", { modulusLength: 2048 });
  let digits = "01";
  while (digits.length < 34) digits += String(randomInt(10));
  return {
    id: `PUB_KEY_ID_${digits}`,
    privateKey: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    publicKey: publicKey.export({ type: "spki", format: "pem" }).toString(),
  };
}

function toPem(label: string, der: ArrayBuffer): string {
  const lines =
    Buffer.from(der)
      .toString("base64")
      .match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ""].join("\n");
}
