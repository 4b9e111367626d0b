import { createPrivateKey, createPublicKey, X509Certificate } from "node:crypto";
import type { KeyObject } from "node:crypto";
import type { CertifiedKey, PublicKeyPair } from "./make-keys.ts";
import { MerchantOptionError } from "./merchant-options.ts";
import type { MerchantKeys } from "./merchant-options.ts";

/**
 * The keys that a caller brings, in the form of those that are made here.
 *
 * @throws MerchantOptionError that says which of them is of no use, without showing it
 */
export function givenKeys({ merchant, platform }: MerchantKeys): {
  readonly key: CertifiedKey;
  readonly publicKey: PublicKeyPair;
} {
  const privateKey = rsaKey(merchant.privateKey, "keys.merchant.privateKey");
  const certificate = parse(
    () => new X509Certificate(merchant.certificate),
    "keys.merchant.certificate must be a certificate in PEM.",
  );
  if (!certificate.checkPrivateKey(privateKey)) {
    throw refused("keys.merchant: the certificate must be that of the private key.");
  }
  if (!/^[0-9A-F]{40}$/.test(certificate.serialNumber)) {
    throw refused("keys.merchant.certificate must have a serial number of 40 hexadecimal digits.");
  }
  if (!/^PUB_KEY_ID_\d{34}$/.test(platform.id)) {
    throw refused('keys.platform.id must be "PUB_KEY_ID_" and 34 digits.');
  }
  const platformKey = rsaKey(platform.privateKey, "keys.platform.privateKey");
  return {
    key: {
      privateKey: pem(privateKey, "pkcs8"),
      certificate: certificate.toString(),
      serial: certificate.serialNumber,
    },
    publicKey: {
      id: platform.id,
      privateKey: pem(platformKey, "pkcs8"),
      publicKey: pem(createPublicKey(platformKey), "spki"),
    },
  };
}

function rsaKey(text: string, place: string): KeyObject {
  const says = `${place} must be an RSA private key of 2048 bits or more in PEM.`;
  const key = parse(() => createPrivateKey(text), says);
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  if (key.asymmetricKeyType !== "rsa" || bits < 2048) throw refused(says);
  return key;
}

function parse<Value>(read: () => Value, says: string): Value {
  try {
    return read();
  } catch {
    // OpenSSL's reason may show a part of the text.
    throw refused(says);
  }
}

function pem(key: KeyObject, type: "pkcs8" | "spki"): string {
  return key.export({ type, format: "pem" }).toString();
}

function refused(message: string): MerchantOptionError {
  return new MerchantOptionError("keys", message);
}
