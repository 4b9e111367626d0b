import type { SecureContext } from "node:tls";
import type { KeyObject, X509Certificate } from "node:crypto";
import { ConfigError, wrongOption } from "../errors.ts";
import { readMerchantIdentity } from "./merchant.ts";
import type { PrivateKeyInput } from "./merchant.ts";
import { isError } from "../is-error.ts";

/** What the operations of APIv2 that move money out are asked for in the TLS handshake. */
export type ClientCertificateInput =
  | {
      /** `apiclient_cert.pem`. */
      readonly certificate: string | Uint8Array | X509Certificate;
      /** `apiclient_key.pem`. */
      readonly privateKey: PrivateKeyInput;
    }
  | {
      /** The bytes of `apiclient_cert.p12`. */
      readonly pfx: Uint8Array;
      /** Default: the merchant id, which WeChat Pay uses. */
      readonly passphrase?: string;
    };

/** A client certificate whose option is checked; it can be cloned to a worker. */
export type ClientCertificate =
  | { readonly certificate: string; readonly privateKey: KeyObject }
  | { readonly pfx: Uint8Array; readonly passphrase: string };

interface Given {
  readonly mchid: string;
  readonly certificate?: string | Uint8Array | X509Certificate | undefined;
  /** Absent where a signer has it: then nothing is presented but `clientCertificate`. */
  readonly privateKey: KeyObject | undefined;
  readonly clientCertificate?: unknown;
}

/** Checks the client certificate; without one of its own, the merchant's `certificate` and `privateKey` serve. */
export function readClientCertificate(given: Given): ClientCertificate | undefined {
  const { clientCertificate: own, certificate, privateKey, mchid } = given;
  if (own === undefined) {
    if (certificate === undefined || privateKey === undefined) return undefined;
    return pair(certificate, privateKey);
  }
  if (typeof own !== "object" || own === null) throw unreadable(`found ${typeof own}`);
  if ("pfx" in own) return readPfx(own.pfx, "passphrase" in own ? own.passphrase : mchid);
  if (!("certificate" in own) || !("privateKey" in own)) {
    throw unreadable("found an object with neither pair");
  }
  // Both are checked for their type where they are read.
  return pair(own.certificate as string, own.privateKey as PrivateKeyInput);
}

function pair(
  certificate: string | Uint8Array | X509Certificate,
  key: PrivateKeyInput,
): ClientCertificate {
  const { privateKey, certificate: read } = readMerchantIdentity({ certificate, privateKey: key });
  return { certificate: read?.toString() ?? "", privateKey };
}

function readPfx(pfx: unknown, passphrase: unknown): ClientCertificate {
  if (!(pfx instanceof Uint8Array)) {
    throw unreadable(
      `found a pfx of type ${typeof pfx}; read the file without an encoding: readFileSync("apiclient_cert.p12")`,
    );
  }
  if (typeof passphrase !== "string") {
    throw unreadable(`found a passphrase of type ${typeof passphrase}; it is text, also as digits`);
  }
  const read = { pfx: new Uint8Array(pfx), passphrase };
  secureContext(read);
  return read;
}

/**
 * What a TLS connection presents, and whom it trusts; made once for all connections.
 *
 * @param authorities further ones than Node's own, in PEM.
 */
export function secureContext(
  given: ClientCertificate | undefined,
  authorities?: readonly string[],
): SecureContext {
  const { createSecureContext } = process.getBuiltinModule("node:tls");
  const trusted = authorities === undefined ? {} : { ca: [...ownAuthorities(), ...authorities] };
  if (given === undefined) return createSecureContext(trusted);
  if ("certificate" in given) {
    const key = given.privateKey.export({ type: "pkcs8", format: "pem" });
    return createSecureContext({ cert: given.certificate, key, ...trusted });
  }
  try {
    const { passphrase } = given;
    return createSecureContext({ pfx: Buffer.from(given.pfx), passphrase, ...trusted });
  } catch (error) {
    // OpenSSL's error is not passed on: nothing near a key belongs into an error.
    throw new ConfigError(`clientCertificate.pfx: ${pfxFault(error)}`, {
      option: "clientCertificate",
    });
  }
}

/** What Node trusts; from Node 22.15 on, with the file that NODE_EXTRA_CA_CERTS names. */
function ownAuthorities(): readonly string[] {
  const tls = process.getBuiltinModule("node:tls");
  // Node 20 does not have it, and its types do not know it.
  if (!("getCACertificates" in tls) || typeof tls.getCACertificates !== "function") {
    return tls.rootCertificates;
  }
  // Without an argument: the texts of those that a connection trusts by itself.
  return tls.getCACertificates() as readonly string[];
}

function pfxFault(error: unknown): string {
  const words = isError(error) ? error.message : "";
  if (/mac verify failure/i.test(words)) {
    return "the passphrase does not open the file. It is the merchant id for which the certificate was issued.";
  }
  if (/unsupported/i.test(words)) {
    return `the file is encrypted with RC2-40, which OpenSSL 3 refuses. Give apiclient_cert.pem and apiclient_key.pem of the same download as \`certificate\` and \`privateKey\`, or convert the file:
openssl pkcs12 -legacy -in apiclient_cert.p12 -nodes -out apiclient.pem
openssl pkcs12 -export -in apiclient.pem -out apiclient_new.p12`;
  }
  return "the file can't be read as PKCS#12; it may be cut off, altered, or read as text. Read it without an encoding.";
}

function unreadable(found: string): ConfigError {
  return wrongOption(
    "clientCertificate",
    `expected { certificate, privateKey } (apiclient_cert.pem and apiclient_key.pem) or { pfx, passphrase } (the bytes of apiclient_cert.p12), ${found}.`,
  );
}
