import { createPrivateKey, webcrypto, X509Certificate } from "node:crypto";
import type { KeyObject } from "node:crypto";
import type { Extension } from "@peculiar/x509";
import { WECHAT_PAY_HOSTS } from "./hosts.ts";
import { loadX509, newSerial, toPem } from "./x509.ts";

/**
 * An authority that clients on this machine may trust; both PEM. What it can certify is limited by its own certificate:
 * see {@link PERMITTED}.
 */
export interface Authority {
  readonly certificate: string;
  /** PKCS#8. */
  readonly privateKey: string;
}

/** What the TLS server presents; both PEM. */
export interface ServerCertificate {
  readonly certificate: string;
  readonly privateKey: string;
}

const DAY = 86_400_000;

/** Systems of Apple refuse a server's certificate that is valid for more than 825 days. */
const SERVER_DAYS = 800;

const AUTHORITY_DAYS = 3_650;

const NAME = "CN=wechatpay-kit simulator (local), O=wechatpay-kit";

const KEY = { name: "ECDSA", namedCurve: "P-256" };
const ALGORITHM = { ...KEY, hash: "SHA-256" };

/**
 * All names that the authority can certify. Whoever trusts it and loses its key loses nothing else: a certificate for
 * another name is refused by the clients themselves (RFC 5280, name constraints).
 */
export const PERMITTED: {
  readonly names: readonly string[];
  readonly addresses: readonly string[];
} = {
  names: [...WECHAT_PAY_HOSTS, "localhost"],
  addresses: ["127.0.0.0/8", "::1/128"],
};

/** Makes an authority with a fresh key. */
export async function makeAuthority(): Promise<Authority> {
  const [keys, x509] = await Promise.all([newKeys(), loadX509()]);
  const certificate = await x509.X509CertificateGenerator.createSelfSigned(
    {
      serialNumber: newSerial(),
      name: NAME,
      ...validFor(AUTHORITY_DAYS),
      signingAlgorithm: ALGORITHM,
      keys,
      extensions: [
        // No authority below this one, and servers only: it can sign neither mail nor programs.
        new x509.BasicConstraintsExtension(true, 0, true),
        new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign, true),
        new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
        await nameConstraints(),
        await x509.SubjectKeyIdentifierExtension.create(keys.publicKey, false, webcrypto),
      ],
    },
    webcrypto,
  );
  return { certificate: certificate.toString("pem"), privateKey: await exportKey(keys) };
}

/** Whether an authority can still be used: it is not about to expire, and permits exactly today's names. */
export async function isCurrent({ certificate }: Authority): Promise<boolean> {
  const { validTo } = new X509Certificate(certificate);
  if (Date.parse(validTo) < Date.now() + 30 * DAY) return false;
  const { X509Certificate: Certificate } = await loadX509();
  const wanted = await nameConstraints();
  const found = new Certificate(certificate).getExtension(wanted.type);
  return found !== null && Buffer.from(found.rawData).equals(Buffer.from(wanted.rawData));
}

/** Issues the certificate of a server with a fresh key, for every name of WeChat Pay and this machine. */
export async function issue(authority: Authority): Promise<ServerCertificate> {
  const [keys, x509, signingKey] = await Promise.all([
    newKeys(),
    loadX509(),
    importKey(createPrivateKey(authority.privateKey)),
  ]);
  const issuer = new x509.X509Certificate(authority.certificate);
  const certificate = await x509.X509CertificateGenerator.create(
    {
      serialNumber: newSerial(),
      subject: "CN=wechatpay-kit simulator",
      issuer: issuer.subject,
      ...validFor(Math.min(SERVER_DAYS, daysUntil(issuer.notAfter))),
      signingAlgorithm: ALGORITHM,
      publicKey: keys.publicKey,
      signingKey,
      extensions: [
        new x509.BasicConstraintsExtension(false, undefined, true),
        new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
        new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
        new x509.SubjectAlternativeNameExtension([
          ...PERMITTED.names.map((value) => ({ type: "dns" as const, value })),
          { type: "ip", value: "127.0.0.1" },
          { type: "ip", value: "::1" },
        ]),
        await x509.SubjectKeyIdentifierExtension.create(keys.publicKey, false, webcrypto),
        await x509.AuthorityKeyIdentifierExtension.create(issuer.publicKey, false, webcrypto),
      ],
    },
    webcrypto,
  );
  return { certificate: certificate.toString("pem"), privateKey: await exportKey(keys) };
}

async function nameConstraints(): Promise<Extension> {
  const { Extension } = await loadX509();
  const { GeneralName, GeneralSubtree, GeneralSubtrees, id_ce_nameConstraints, NameConstraints } =
    await import("@peculiar/asn1-x509");
  const { AsnConvert } = await import("@peculiar/asn1-schema");
  const permitted = [
    ...PERMITTED.names.map((dNSName) => new GeneralName({ dNSName })),
    ...PERMITTED.addresses.map((iPAddress) => new GeneralName({ iPAddress })),
  ].map((base) => new GeneralSubtree({ base }));
  const constraints = new NameConstraints({ permittedSubtrees: new GeneralSubtrees(permitted) });
  return new Extension(id_ce_nameConstraints, true, AsnConvert.serialize(constraints));
}

function newKeys(): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey(KEY, true, ["sign", "verify"]);
}

async function exportKey({ privateKey }: webcrypto.CryptoKeyPair): Promise<string> {
  return toPem("PRIVATE KEY", await webcrypto.subtle.exportKey("pkcs8", privateKey));
}

function importKey(key: KeyObject): Promise<webcrypto.CryptoKey> {
  const der = key.export({ type: "pkcs8", format: "der" });
  return webcrypto.subtle.importKey("pkcs8", der, KEY, false, ["sign"]);
}

// From yesterday: the clock of a container may be behind.
function validFor(days: number): { readonly notBefore: Date; readonly notAfter: Date } {
  const now = Date.now();
  return { notBefore: new Date(now - DAY), notAfter: new Date(now + (days - 1) * DAY) };
}

function daysUntil(end: Date): number {
  return Math.floor((end.getTime() - Date.now()) / DAY);
}
