import { X509Certificate } from "../crypto/native.ts";
import { typeFound, wrongOption } from "../errors.ts";
import { normalizePem, pemBlocks } from "./pem.ts";
import { stateOf, platformKeyOf } from "./platform-key.ts";
import { serialOf } from "./serial.ts";

const WHERE =
  "WeChat Pay's are https://wx.gtimg.com/mch/files/CertTrustChain.p7b, as PEM: openssl pkcs7 -print_certs -inform der -in CertTrustChain.p7b -out CertTrustChain.pem";

/** The authorities that the option names: certificates that may issue others. None where it is not given. */
export function readCertificateChain(input: unknown): readonly X509Certificate[] {
  if (input === undefined) return [];
  const expected = `expected the certificates of authorities as PEM text or its bytes. ${WHERE}.`;
  if (typeof input !== "string" && !(input instanceof Uint8Array)) {
    throw wrongOption("certificateChain", `found ${typeFound(input)}; ${expected}`);
  }
  const blocks = pemBlocks(normalizePem(input), "CERTIFICATE");
  if (blocks.length === 0) throw wrongOption("certificateChain", `found none; ${expected}`);
  return blocks.map((block) => {
    const certificate = parse(block, expected);
    if (certificate.ca) return certificate;
    throw wrongOption(
      "certificateChain",
      `found ${JSON.stringify(certificate.subject)}, which may issue no certificates; ${expected}`,
    );
  });
}

function parse(block: string, expected: string): X509Certificate {
  try {
    return new X509Certificate(block);
  } catch (cause) {
    throw wrongOption("certificateChain", `found one that can't be read; ${expected}`, { cause });
  }
}

/** Refuses a platform certificate that none of the authorities issued; without any there is nothing to hold it against. */
export function checkIssuer(
  certificate: X509Certificate,
  authorities: readonly X509Certificate[],
): void {
  if (authorities.length === 0) return;
  const isIssued = authorities.some(
    (authority) =>
      certificate.checkIssued(authority) &&
      certificate.verify(authority.publicKey) &&
      stateOf(platformKeyOf(authority)) === "valid",
  );
  if (isIssued) return;
  throw wrongOption(
    "certificateChain",
    `no authority in it that is valid now issued the platform certificate ${serialOf(certificate)}, whose issuer is ${JSON.stringify(certificate.issuer)}: it is not WeChat Pay's, or the chain is not the present one. ${WHERE}.`,
  );
}
