import { createPrivateKey, webcrypto, X509Certificate } from "node:crypto";
import type { KeyObject } from "node:crypto";
import type { Extension } from "@peculiar/x509";
import { WECHAT_PAY_HOSTS } from "./hosts.ts";
import { loadX509, newSerial, toPem } from "./x509.ts";

/**
 * An authority that clients on this machine may trust; all PEM. What it can certify is limited: see {@link PERMITTED}.
 *
 * Nobody has the key of the certificate that is trusted: it signed the one below it and was forgotten. Java does not hold a
 * trusted certificate to its own constraints; the one below, whose key is kept, every client does.
 */
export interface Authority {
  /** What clients trust. */
  readonly certificate: string;
  /** What servers' certificates are signed with. */
  readonly issuer: string;
  /** Of the issuer; PKCS#8. */
  readonly privateKey: string;
}

/** What the TLS server presents; all PEM. */
export interface ServerCertificate {
  /** With the issuer's after it. */
  readonly certificate: string;
  /**
   * The same without addresses, for clients that name the host which they mean. BoringSSL (Bun, Android) knows no constraints
   * of addresses, and refuses a certificate that has an address below an authority which is limited so.
   */
  readonly ofNames: string;
  readonly privateKey: string;
}

const DAY = 86_400_000;

/** Systems of Apple refuse a server's certificate that is valid for more than 825 days. */
const SERVER_DAYS = 800;

const AUTHORITY_DAYS = 3_650;

const NAME = "CN=wechatpay-kit simulator (local), O=wechatpay-kit";
const ISSUER_NAME = "CN=wechatpay-kit simulator (local servers), O=wechatpay-kit";

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
  const [root, keys, x509] = await Promise.all([newKeys(), newKeys(), loadX509()]);
  const certificate = await x509.X509CertificateGenerator.createSelfSigned(
    {
      serialNumber: newSerial(),
      name: NAME,
      ...validFor(AUTHORITY_DAYS),
      signingAlgorithm: ALGORITHM,
      keys: root,
      extensions: await authorityExtensions(root.publicKey, 1),
    },
    webcrypto,
  );
  const issuer = await x509.X509CertificateGenerator.create(
    {
      serialNumber: newSerial(),
      subject: ISSUER_NAME,
      issuer: NAME,
      ...validFor(AUTHORITY_DAYS),
      signingAlgorithm: ALGORITHM,
      publicKey: keys.publicKey,
      signingKey: root.privateKey,
      extensions: [
        ...(await authorityExtensions(keys.publicKey, 0)),
        await x509.AuthorityKeyIdentifierExtension.create(root.publicKey, false, webcrypto),
      ],
    },
    webcrypto,
  );
  return {
    certificate: certificate.toString("pem"),
    issuer: issuer.toString("pem"),
    privateKey: await exportKey(keys),
  };
}

/** @param below how many authorities there may be below this one */
async function authorityExtensions(key: webcrypto.CryptoKey, below: number): Promise<Extension[]> {
  const x509 = await loadX509();
  return [
    new x509.BasicConstraintsExtension(true, below, true),
    new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign, true),
    // Servers only: neither mail nor programs can be signed.
    new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
    await nameConstraints(),
    await x509.SubjectKeyIdentifierExtension.create(key, false, webcrypto),
  ];
}

/** Whether an authority can still be used: it is not about to expire, and permits exactly today's names. */
export async function isCurrent({ certificate, issuer }: Authority): Promise<boolean> {
  const { X509Certificate: Certificate } = await loadX509();
  const wanted = await nameConstraints();
  return [certificate, issuer].every((pem) => {
    if (Date.parse(new X509Certificate(pem).validTo) < Date.now() + 30 * DAY) return false;
    const found = new Certificate(pem).getExtension(wanted.type);
    return found !== null && Buffer.from(found.rawData).equals(Buffer.from(wanted.rawData));
  });
}

/** Issues the certificates of a server with a fresh key, for every name of WeChat Pay and this machine. */
export async function issue(authority: Authority): Promise<ServerCertificate> {
  const keys = await newKeys();
  return {
    certificate: await issueFor(authority, keys, [...NAMES, ...ADDRESSES]),
    ofNames: await issueFor(authority, keys, NAMES),
    privateKey: await exportKey(keys),
  };
}

interface Subject {
  readonly type: "dns" | "ip";
  readonly value: string;
}

const NAMES: readonly Subject[] = PERMITTED.names.map((value) => ({ type: "dns", value }));
const ADDRESSES: readonly Subject[] = [
  { type: "ip", value: "127.0.0.1" },
  { type: "ip", value: "::1" },
];

async function issueFor(
  authority: Authority,
  keys: webcrypto.CryptoKeyPair,
  subjects: readonly Subject[],
): Promise<string> {
  const [x509, signingKey] = await Promise.all([
    loadX509(),
    importKey(createPrivateKey(authority.privateKey)),
  ]);
  const issuer = new x509.X509Certificate(authority.issuer);
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
        new x509.SubjectAlternativeNameExtension([...subjects]),
        await x509.SubjectKeyIdentifierExtension.create(keys.publicKey, false, webcrypto),
        await x509.AuthorityKeyIdentifierExtension.create(issuer.publicKey, false, webcrypto),
      ],
    },
    webcrypto,
  );
  const chain = [certificate.toString("pem"), authority.issuer].map((pem) => pem.trim());
  return `${chain.join("\n")}\n`;
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
