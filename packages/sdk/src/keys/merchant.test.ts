import {
  createPrivateKey,
  createPublicKey,
  createSecretKey,
  generateKeyPairSync,
  X509Certificate,
} from "node:crypto";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { testMistakes } from "../../test/support/config-error.ts";
import {
  API_V3_KEY,
  fixture,
  MERCHANT_SERIAL,
  PLATFORM_SERIAL,
  PUBLIC_KEY_ID,
} from "../../test/support/keys.ts";
import { readMerchantIdentity } from "./merchant.ts";

const pem = fixture("merchant-key.pem");
const key = createPrivateKey(pem);
const pkcs1 = key.export({ type: "pkcs1", format: "pem" }) as string;
const der = key.export({ type: "pkcs8", format: "der" });
const pkcs1Der = key.export({ type: "pkcs1", format: "der" });
const serial = MERCHANT_SERIAL;

describe("the private key is read from", () => {
  test.each<[string, Parameters<typeof readMerchantIdentity>[0]["privateKey"]]>([
    ["PKCS#8 text", pem],
    ["PKCS#1 text", pkcs1],
    ["PKCS#8 text with literal \\n", pem.replaceAll("\n", String.raw`\n`)],
    ["PKCS#1 text with literal \\n", pkcs1.replaceAll("\n", String.raw`\n`)],
    ["text with literal \\r\\n", pem.replaceAll("\n", String.raw`\r\n`)],
    ["text with Windows line ends", pem.replaceAll("\n", "\r\n")],
    ["text whose line feeds became spaces", pem.trim().replaceAll("\n", " ")],
    ["text whose line feeds were lost", pem.replaceAll("\n", "")],
    ["text without its last line feed", pem.trim()],
    ["text indented by a template", pem.replaceAll(/^/gm, "    ")],
    ["text with a byte order mark", `\uFEFF${pem}`],
    [
      "text with attributes before it, as openssl pkcs12 writes them",
      `Bag Attributes\n    friendlyName: x\n${pem}`,
    ],
    [
      "text in the quotes that docker --env-file keeps",
      `"${pem.replaceAll("\n", String.raw`\n`)}"`,
    ],
    ["text in single quotes", `'${pem}'`],
    ["text with doubly escaped line feeds", pem.replaceAll("\n", String.raw`\\n`)],
    ["one PEM, certificate first", `${fixture("merchant-certificate.pem")}${pem}`],
    ["one PEM, key first", `${pem}${fixture("merchant-certificate.pem")}`],
    [
      "one PEM with literal \\n",
      `${fixture("merchant-certificate.pem")}${pem}`.replaceAll("\n", String.raw`\n`),
    ],
    ["one PEM of PKCS#1", `${fixture("merchant-certificate.pem")}${pkcs1}`],
    ["Base64 of PEM", Buffer.from(pem).toString("base64")],
    ["Base64 of PEM in lines", Buffer.from(pem).toString("base64").replaceAll(/.{76}/g, "$&\n")],
    ["Base64 of DER", der.toString("base64")],
    ["Base64 of DER (PKCS#1)", pkcs1Der.toString("base64")],
    ["PEM without its first and last line", pem.replaceAll(/-----.*-----\n/g, "")],
    ["DER", der],
    ["DER (PKCS#1)", new Uint8Array(pkcs1Der)],
    ["a file of UTF-16", Buffer.from(`\uFEFF${pem}`, "utf16le")],
    ["a Buffer", Buffer.from(pem)],
    ["a Uint8Array", new TextEncoder().encode(pem)],
    ["a file: URL", new URL("../../test/fixtures/merchant-key.pem", import.meta.url)],
    ["a KeyObject", key],
  ])("%s", (_, privateKey) => {
    expect(readMerchantIdentity({ privateKey, serial }).privateKey.equals(key)).toBe(true);
  });
});

test("a KeyObject is taken as it is, not parsed again", () => {
  expect(readMerchantIdentity({ privateKey: key, serial }).privateKey).toBe(key);
});

describe("the serial is read from the certificate, given as", () => {
  const certificate = fixture("merchant-certificate.pem");
  test.each<[string, string | Uint8Array | X509Certificate]>([
    ["PEM text", certificate],
    ["PEM text with literal \\n", certificate.replaceAll("\n", String.raw`\n`)],
    ["bytes", Buffer.from(certificate)],
    ["one PEM with the key first", `${pem}${certificate}`],
    ["Base64 of PEM", Buffer.from(certificate).toString("base64")],
    ["Base64 of DER", new X509Certificate(certificate).raw.toString("base64")],
    ["DER", new X509Certificate(certificate).raw],
    ["a chain, its own first", `${certificate}${fixture("platform-certificate.pem")}`],
    ["an X509Certificate", new X509Certificate(certificate)],
  ])("%s", (_, given) => {
    expect(readMerchantIdentity({ privateKey: key, certificate: given }).serial).toBe(serial);
  });

  test("PEM text beside the same serial", () => {
    expect(readMerchantIdentity({ privateKey: key, certificate, serial }).serial).toBe(serial);
  });
});

const merchantCertificate = fixture("merchant-certificate.pem");
const platformCertificate = fixture("platform-certificate.pem");
const platformPublicKey = fixture("platform-public-key.pem");
const ec = generateKeyPairSync("ec", { namedCurve: "P-256" });
const small = generateKeyPairSync("rsa", { modulusLength: 1024 });
const cipher = { cipher: "aes-256-cbc", passphrase: "secret", format: "pem" } as const;
const encrypted = key.export({ type: "pkcs8", ...cipher });
const encryptedPkcs1 = key.export({ type: "pkcs1", ...cipher });
const decimalSerial = BigInt(`0x${MERCHANT_SERIAL}`).toString();
const colonSerial = MERCHANT_SERIAL.replaceAll(/(..)(?=.)/g, "$1:");
const platformsPlace = "商户平台 → 账户中心 → API安全";

describe("a mistake is a ConfigError that names option, found, expected and where to get it", () => {
  testMistakes([
    [
      "the private key is missing",
      { privateKey: undefined },
      "privateKey",
      [
        "PEM text, its bytes, a file: URL or a KeyObject",
        "found nothing",
        "apiclient_key.pem",
        platformsPlace,
      ],
    ],
    ["the private key is null", { privateKey: null }, "privateKey", ["found null"]],
    ["the private key is an object", { privateKey: {} }, "privateKey", ["found object"]],
    [
      "the private key is an https: URL",
      { privateKey: new URL("https://example.com/key.pem") },
      "privateKey",
      ["a file: URL", "found a https: URL"],
    ],
    [
      "the private key's file is not there",
      { privateKey: pathToFileURL("/nowhere/apiclient_key.pem") },
      "privateKey",
      ["file:///nowhere/apiclient_key.pem", "can't be read", "apiclient_key.pem"],
    ],
    [
      "the private key is a path",
      { privateKey: "./apiclient_key.pem" },
      "privateKey",
      ["found no PEM text", 'new URL("file:///…")'],
    ],
    [
      "the private key is empty",
      { privateKey: "" },
      "privateKey",
      ["found no PEM text", "-----BEGIN PRIVATE KEY-----"],
    ],
    [
      "a public key stands where the private one belongs",
      { privateKey: platformPublicKey },
      "privateKey",
      ["expected the merchant's private key", "found a public key", platformsPlace],
    ],
    [
      "a public KeyObject stands where the private one belongs",
      { privateKey: createPublicKey(platformPublicKey) },
      "privateKey",
      ["expected a private key", "found a public key", platformsPlace],
    ],
    [
      "a secret KeyObject stands where the private one belongs",
      { privateKey: createSecretKey(Buffer.from(API_V3_KEY)) },
      "privateKey",
      ["expected a private key", "found a secret key"],
    ],
    [
      "a certificate stands where the private key belongs",
      { privateKey: merchantCertificate },
      "privateKey",
      ["found a certificate", "apiclient_key.pem"],
    ],
    [
      "there are two private keys",
      { privateKey: `${pem}${pkcs1}` },
      "privateKey",
      ["found more than one", "apiclient_key.pem"],
    ],
    [
      "the private key is the .p12 file",
      { privateKey: Buffer.from("30820a00020103308209", "hex") },
      "privateKey",
      ["found the file apiclient_cert.p12", "apiclient_key.pem"],
    ],
    [
      "the certificate is the .p12 file",
      { serial: undefined, certificate: Buffer.from("30820a00020103308209", "hex") },
      "certificate",
      ["found the file apiclient_cert.p12", "apiclient_cert.pem"],
    ],
    [
      "the private key is Base64 of a certificate",
      { privateKey: Buffer.from(merchantCertificate).toString("base64") },
      "privateKey",
      ["found a certificate"],
    ],
    [
      "the private key is other bytes",
      { privateKey: Buffer.from("30820a00040103308209", "hex") },
      "privateKey",
      ["found no PEM text"],
    ],
    [
      "the APIv3 key stands in quotes",
      { apiV3Key: `"${API_V3_KEY}"` },
      "apiV3Key",
      ["found 34", "stands in quotes", "docker --env-file"],
    ],
    [
      "the APIv2 key stands in quotes",
      { apiV2Key: `'${API_V3_KEY}'` },
      "apiV2Key",
      ["34 characters", "stands in quotes"],
    ],
    [
      "the serial stands in quotes",
      { serial: `"${MERCHANT_SERIAL}"` },
      "serial",
      ["written as WeChat Pay does it"],
    ],
    [
      "the private key is encrypted (PKCS#8)",
      { privateKey: encrypted },
      "privateKey",
      ["found an encrypted private key", "openssl pkcs8"],
    ],
    [
      "the private key is encrypted (PKCS#1)",
      { privateKey: encryptedPkcs1 },
      "privateKey",
      ["found an encrypted private key", "openssl pkcs8"],
    ],
    [
      "the private key is cut off",
      { privateKey: pem.slice(0, 900) },
      "privateKey",
      ["can't be read as a key", "cut off or altered"],
    ],
    [
      "the private key is of an elliptic curve",
      { privateKey: ec.privateKey },
      "privateKey",
      ["expected an RSA key of 2048 bits", "found ec"],
    ],
    [
      "the private key is of an elliptic curve, as PEM",
      { privateKey: ec.privateKey.export({ type: "sec1", format: "pem" }) },
      "privateKey",
      ["expected an RSA key of 2048 bits", "found ec"],
    ],
    [
      "the private key is too small",
      { privateKey: small.privateKey },
      "privateKey",
      ["2048 bits", "found rsa of 1024 bits"],
    ],
    [
      "neither serial nor certificate is given",
      { serial: undefined },
      "serial",
      ["missing", platformsPlace, "apiclient_cert.pem"],
    ],
    [
      "the serial is in lower case",
      { serial: MERCHANT_SERIAL.toLowerCase() },
      "serial",
      [
        "40 upper-case hexadecimal digits",
        MERCHANT_SERIAL.toLowerCase(),
        `"${MERCHANT_SERIAL}"`,
        platformsPlace,
      ],
    ],
    [
      "the serial is in decimal",
      { serial: decimalSerial },
      "serial",
      [`found the decimal number ${decimalSerial}`, `in hexadecimal it is "${MERCHANT_SERIAL}"`],
    ],
    [
      "the serial has colons",
      { serial: colonSerial },
      "serial",
      [colonSerial, `"${MERCHANT_SERIAL}"`],
    ],
    [
      "the serial is a number",
      { serial: Number(decimalSerial) },
      "serial",
      ["found number", "loses digits"],
    ],
    [
      "the serial has 39 digits",
      { serial: MERCHANT_SERIAL.slice(1) },
      "serial",
      ["40 upper-case hexadecimal digits", "39 characters"],
    ],
    [
      "the serial is PEM text",
      { serial: merchantCertificate },
      "serial",
      ["found PEM text", "as `certificate`"],
    ],
    [
      "the serial is the public key's id",
      { serial: PUBLIC_KEY_ID },
      "serial",
      ["id of a platform public key"],
    ],
    [
      "serial and certificate disagree",
      { serial: PLATFORM_SERIAL, certificate: merchantCertificate },
      "serial",
      [PLATFORM_SERIAL, MERCHANT_SERIAL, "Leave `serial` out"],
    ],
    [
      "the certificate belongs to another key",
      { serial: undefined, certificate: platformCertificate },
      "certificate",
      ["does not belong to privateKey", PLATFORM_SERIAL, "same download"],
    ],
    [
      "the certificate is a key",
      { serial: undefined, certificate: pem },
      "certificate",
      ["-----BEGIN CERTIFICATE-----", "found PRIVATE KEY", "apiclient_cert.pem"],
    ],
    [
      "the certificate is a number",
      { serial: undefined, certificate: 5 },
      "certificate",
      ["PEM text, its bytes or an X509Certificate", "found number"],
    ],
    [
      "the certificate is null",
      { serial: undefined, certificate: null },
      "certificate",
      ["found null"],
    ],
    [
      "the certificate is no PEM",
      { serial: undefined, certificate: "apiclient_cert.pem" },
      "certificate",
      ["found no PEM text"],
    ],
    [
      "the certificate is cut off",
      { serial: undefined, certificate: merchantCertificate.slice(0, 400) },
      "certificate",
      ["can't be read", "cut off or altered"],
    ],
  ]);
});
