import { createPublicKey, generateKeyPairSync, X509Certificate } from "node:crypto";
import type { KeyObject } from "node:crypto";
import { afterEach, describe, expect, test, vi } from "vitest";
import { configError, testMistakes } from "../../test/support/config-error.ts";
import {
  fixture,
  MERCHANT_SERIAL,
  merchantOptions,
  PLATFORM_SERIAL,
  PUBLIC_KEY_ID,
} from "../../test/support/keys.ts";
import { readPlatformKeys } from "./platform.ts";

const merchantKey = fixture("merchant-key.pem");
const merchantCertificate = fixture("merchant-certificate.pem");
const platformCertificate = fixture("platform-certificate.pem");
const platformPublicKey = fixture("platform-public-key.pem");
const ec = generateKeyPairSync("ec", { namedCurve: "P-256" });
const small = generateKeyPairSync("rsa", { modulusLength: 1024 });
const platformsPlace = "商户平台 → 账户中心 → API安全";
const withId = (id: string, key: unknown = platformPublicKey) => ({ platformKeys: { [id]: key } });
const certificateOnly = { platformKeys: { [PLATFORM_SERIAL]: platformCertificate } };

describe("a platform key is read from", () => {
  test.each<[string, string, string | Uint8Array | KeyObject | X509Certificate]>([
    ["a public key's PEM text", PUBLIC_KEY_ID, platformPublicKey],
    ["a public key's bytes", PUBLIC_KEY_ID, Buffer.from(platformPublicKey)],
    [
      "PEM text with literal \\n",
      PUBLIC_KEY_ID,
      platformPublicKey.replaceAll("\n", String.raw`\n`),
    ],
    ["a KeyObject", PUBLIC_KEY_ID, createPublicKey(platformPublicKey)],
    [
      "a KeyObject under a certificate's serial",
      PLATFORM_SERIAL,
      createPublicKey(platformCertificate),
    ],
    ["a certificate's PEM text", PLATFORM_SERIAL, platformCertificate],
    ["a certificate's bytes", PLATFORM_SERIAL, Buffer.from(platformCertificate)],
    ["an X509Certificate", PLATFORM_SERIAL, new X509Certificate(platformCertificate)],
  ])("%s", (_, id, input) => {
    const expected = createPublicKey(
      id === PUBLIC_KEY_ID ? platformPublicKey : platformCertificate,
    );
    expect(
      readPlatformKeys({ [id]: input }, MERCHANT_SERIAL)
        .get(id)
        ?.key.equals(expected),
    ).toBe(true);
  });
});

test("both modes stand side by side, for the time of the switch", () => {
  const keys = readPlatformKeys(
    { [PUBLIC_KEY_ID]: platformPublicKey, [PLATFORM_SERIAL]: platformCertificate },
    MERCHANT_SERIAL,
  );
  expect([...keys.keys()]).toEqual([PUBLIC_KEY_ID, PLATFORM_SERIAL]);
});

describe("a mistake is a ConfigError that names option, found, expected and where to get it", () => {
  testMistakes([
    [
      "there are neither platform keys nor an APIv3 key",
      { platformKeys: undefined, apiV3Key: undefined },
      "platformKeys",
      ["none given", "PUB_KEY_ID_", platformsPlace, "apiV3Key"],
    ],
    [
      "the platform keys are empty and there is no APIv3 key",
      { platformKeys: {}, apiV3Key: undefined },
      "platformKeys",
      ["none given"],
    ],
    [
      "a platform key is given without its id",
      { platformKeys: platformPublicKey },
      "platformKeys",
      ["an object of id and key", "PUB_KEY_ID_"],
    ],
    [
      "a platform KeyObject is given without its id",
      { platformKeys: createPublicKey(platformPublicKey) },
      "platformKeys",
      ["an object of id and key"],
    ],
    [
      "a platform certificate is given without its id",
      { platformKeys: new X509Certificate(platformCertificate) },
      "platformKeys",
      ["an object of id and key"],
    ],
    [
      "the platform keys are bytes",
      { platformKeys: Buffer.from(platformPublicKey) },
      "platformKeys",
      ["an object of id and key"],
    ],
    [
      "the platform keys are a list",
      { platformKeys: [platformPublicKey] },
      "platformKeys",
      ["an object of id and key"],
    ],
    [
      "the platform keys are a Map",
      { platformKeys: new Map([[PUBLIC_KEY_ID, platformPublicKey]]) },
      "platformKeys",
      ["an object of id and key"],
    ],
    [
      "the platform keys are null",
      { platformKeys: null },
      "platformKeys",
      ["an object of id and key"],
    ],
    [
      "a platform key's id is the merchant's own serial",
      withId(MERCHANT_SERIAL, merchantCertificate),
      `platformKeys["${MERCHANT_SERIAL}"]`,
      ["serial of your own API certificate", "PUB_KEY_ID_", platformsPlace],
    ],
    [
      "a platform key's id is the own serial, read from the certificate",
      { serial: undefined, certificate: merchantCertificate, ...withId(MERCHANT_SERIAL) },
      `platformKeys["${MERCHANT_SERIAL}"]`,
      ["serial of your own API certificate"],
    ],
    [
      "a platform key's id is a serial in lower case",
      withId(PLATFORM_SERIAL.toLowerCase()),
      `platformKeys["${PLATFORM_SERIAL.toLowerCase()}"]`,
      ["40 upper-case hexadecimal digits", `"${PLATFORM_SERIAL}"`, platformsPlace],
    ],
    [
      "a platform key's id is a serial in decimal",
      withId(BigInt(`0x${PLATFORM_SERIAL}`).toString().padStart(47, "0")),
      `platformKeys["${BigInt(`0x${PLATFORM_SERIAL}`).toString().padStart(47, "0")}"]`,
      ["decimal", `"${PLATFORM_SERIAL}"`],
    ],
    [
      "a platform key's id is something else",
      withId("wechatpay"),
      'platformKeys["wechatpay"]',
      ["PUB_KEY_ID_…", "9 characters"],
    ],
    [
      "the id of the public key is in lower case",
      withId(PUBLIC_KEY_ID.toLowerCase()),
      `platformKeys["${PUBLIC_KEY_ID.toLowerCase()}"]`,
      ["PUB_KEY_ID_…"],
    ],
    [
      "a private key stands where a platform key belongs",
      withId(PUBLIC_KEY_ID, merchantKey),
      `platformKeys["${PUBLIC_KEY_ID}"]`,
      ["found a private key", "`privateKey`", "pub_key.pem", platformsPlace],
    ],
    [
      "a private KeyObject stands where a platform key belongs",
      withId(PUBLIC_KEY_ID, small.privateKey),
      `platformKeys["${PUBLIC_KEY_ID}"]`,
      ["expected the public half of an RSA key", "found a private key: rsa of 1024 bits"],
    ],
    [
      "a platform key is too small",
      withId(PUBLIC_KEY_ID, small.publicKey),
      `platformKeys["${PUBLIC_KEY_ID}"]`,
      ["an RSA key of 2048 bits", "found a public key: rsa of 1024 bits"],
    ],
    [
      "a platform key has fewer bits than WeChat Pay's",
      withId(PUBLIC_KEY_ID, small.publicKey),
      `platformKeys["${PUBLIC_KEY_ID}"]`,
      ["2048 bits or more", "rsa of 1024 bits", platformsPlace],
    ],
    [
      "the PEM text of such a key",
      withId(PUBLIC_KEY_ID, small.publicKey.export({ type: "spki", format: "pem" })),
      `platformKeys["${PUBLIC_KEY_ID}"]`,
      ["2048 bits or more"],
    ],
    [
      "a platform key is of an elliptic curve",
      withId(PUBLIC_KEY_ID, ec.publicKey),
      `platformKeys["${PUBLIC_KEY_ID}"]`,
      ["expected the public half of an RSA key", "found a public key: ec"],
    ],
    [
      "a platform key is no PEM",
      withId(PUBLIC_KEY_ID, "pub_key.pem"),
      `platformKeys["${PUBLIC_KEY_ID}"]`,
      ["-----BEGIN PUBLIC KEY-----", "found no PEM text"],
    ],
    [
      "a platform key is cut off",
      withId(PUBLIC_KEY_ID, `${platformPublicKey.slice(0, 200)}\n-----END PUBLIC KEY-----`),
      `platformKeys["${PUBLIC_KEY_ID}"]`,
      ["cut off or altered", "pub_key.pem", platformsPlace],
    ],
    [
      "a platform key is null",
      withId(PUBLIC_KEY_ID, null),
      `platformKeys["${PUBLIC_KEY_ID}"]`,
      ["PEM text, its bytes, a KeyObject or an X509Certificate", "found null"],
    ],
    [
      "a certificate stands under a public key's id",
      withId(PUBLIC_KEY_ID, platformCertificate),
      `platformKeys["${PUBLIC_KEY_ID}"]`,
      [PLATFORM_SERIAL, "pub_key.pem"],
    ],
    [
      "a certificate stands under another certificate's serial",
      withId("1".repeat(40), new X509Certificate(platformCertificate)),
      `platformKeys["${"1".repeat(40)}"]`,
      [PLATFORM_SERIAL, "Use its own serial"],
    ],
  ]);
});

describe("a platform certificate that has expired", () => {
  const end = Date.parse(new X509Certificate(platformCertificate).validTo);
  afterEach(() => vi.useRealTimers());

  test("is refused with what to do", () => {
    vi.useFakeTimers({ toFake: ["Date"], now: end + 1000 });
    const error = configError(merchantOptions(certificateOnly));
    expect(error).toMatchObject({ option: `platformKeys["${PLATFORM_SERIAL}"]` });
    for (const part of ["expired on", "Take it out", "apiV3Key", "PUB_KEY_ID_", "NTP"]) {
      expect(error.message).toContain(part);
    }
  });

  test("is taken until then", () => {
    vi.useFakeTimers({ toFake: ["Date"], now: end - 1000 });
    expect(readPlatformKeys(certificateOnly.platformKeys, MERCHANT_SERIAL).size).toBe(1);
  });
});
