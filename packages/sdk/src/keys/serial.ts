import type { X509Certificate } from "node:crypto";

/** 40 upper-case hexadecimal digits: how WeChat Pay writes the serial number of a certificate. */
export function isSerial(text: string): boolean {
  return /^[0-9A-F]{40}$/.test(text);
}

/** The serial number of a certificate, as WeChat Pay writes it. */
export function serialOf(certificate: X509Certificate): string {
  return certificate.serialNumber.toUpperCase().padStart(40, "0");
}

/** `PUB_KEY_ID_` and digits: the id of a 微信支付公钥. */
export function isPublicKeyId(text: string): boolean {
  return /^PUB_KEY_ID_[0-9A-Z]+$/.test(text);
}

/** Says in which way a serial is not one, and what it would be if that can be known. */
export function explainSerial(found: string): string {
  const text = found.trim().replaceAll(/^["']|["']$/g, "");
  const hex = text.replaceAll(":", "");
  if (isSerial(hex.toUpperCase())) {
    return `found ${JSON.stringify(found)}; written as WeChat Pay does it is "${hex.toUpperCase()}"`;
  }
  if (/^\d{41,50}$/.test(text)) {
    const upper = BigInt(text).toString(16).toUpperCase().padStart(40, "0");
    return `found the decimal number ${text}; in hexadecimal it is "${upper}"`;
  }
  if (isPublicKeyId(text)) return `found "${text}", the id of a platform public key`;
  if (text.includes("-----BEGIN"))
    return "found PEM text; the serial is a number, give the certificate as `certificate`";
  // Not shown: what has another shape may be a key under the wrong name.
  return `found a text of ${found.length} characters that is none`;
}
