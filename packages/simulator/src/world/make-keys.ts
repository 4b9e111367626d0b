import { generateKeyPair, randomInt, webcrypto, X509Certificate } from "node:crypto";
import { promisify } from "node:util";
import { loadX509, newSerial, toPem } from "../tls/x509.ts";

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

/**
 * A fresh RSA-2048 key with a certificate that it signs itself.
 *
 * @param notAfter until when the certificate is valid; default: for a hundred years
 */
export async function makeCertifiedKey(
  subject: string,
  notAfter: Date = new Date(Date.now() + 100 * YEARS),
): Promise<CertifiedKey> {
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
  const certificate = await X509CertificateGenerator.createSelfSigned(
    {
      serialNumber: newSerial(),
      name: subject,
      notBefore: new Date(Date.now() - YEARS),
      notAfter,
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
