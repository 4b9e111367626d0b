import { createPrivateKey, X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { configError } from "../../test/support/config-error.ts";
import { fixture, merchantOptions } from "../../test/support/keys.ts";
import { readConfig } from "../config/config.ts";

const file = (name: string): Buffer =>
  readFileSync(new URL(`../../test/fixtures/${name}`, import.meta.url));
const certificate = fixture("merchant-certificate.pem");
const read = (more: object): unknown => readConfig(merchantOptions(more)).clientCertificate;
const refused = (more: object): string => configError({ ...merchantOptions(), ...more }).message;

describe("the client certificate", () => {
  test("is the merchant's own where it is given", () => {
    const pem = new X509Certificate(certificate).toString();
    expect(read({ certificate })).toMatchObject({ certificate: pem });
    expect(read({ certificate: new X509Certificate(certificate) })).toMatchObject({
      certificate: pem,
    });
  });

  test("is none without it", () => {
    expect(read({})).toBeUndefined();
  });

  test("is a pair of its own", () => {
    const pair = { certificate, privateKey: createPrivateKey(fixture("merchant-key.pem")) };
    expect(read({ clientCertificate: pair })).toMatchObject({ privateKey: pair.privateKey });
  });

  test("is a PKCS#12 file, opened with the merchant id where no passphrase is given", () => {
    const pfx = file("merchant.p12");
    expect(read({ clientCertificate: { pfx } })).toMatchObject({ passphrase: "1230000109" });
    expect(read({ clientCertificate: { pfx, passphrase: "1230000109" } })).toBeDefined();
  });
});

test.each<[title: string, given: unknown, says: RegExp]>([
  [
    "a file that OpenSSL 3 refuses, with the remedy",
    { pfx: file("merchant-rc2.p12") },
    /RC2-40, which OpenSSL 3 refuses.*\nopenssl pkcs12 -legacy -in apiclient_cert\.p12 -nodes -out apiclient\.pem\nopenssl pkcs12 -export/,
  ],
  [
    "a wrong passphrase",
    { pfx: file("merchant.p12"), passphrase: "x" },
    /passphrase does not open the file/,
  ],
  [
    "a numeric passphrase",
    { pfx: file("merchant.p12"), passphrase: 1230000109 },
    /passphrase of type number/,
  ],
  [
    "a file read as text",
    { pfx: file("merchant.p12").toString() },
    /pfx of type string; read the file without an encoding/,
  ],
  [
    "bytes that went through text",
    { pfx: Buffer.from(file("merchant.p12").toString()) },
    /can't be read as PKCS#12/,
  ],
  ["no bytes at all", { pfx: new Uint8Array() }, /can't be read as PKCS#12/],
  ["half a pair", { certificate }, /neither pair/],
  ["a path", "apiclient_cert.p12", /found string/],
  ["nothing", null, /found object/],
])("%s is refused", (_, clientCertificate, says) => {
  const message = refused({ clientCertificate });
  expect(message).toMatch(/^clientCertificate/);
  expect(message).toMatch(new RegExp(says.source, "s"));
});

test("a pair that does not belong together is refused", () => {
  const pair = { certificate, privateKey: fixture("platform-key.pem") };
  expect(refused({ clientCertificate: pair })).toContain("does not belong to privateKey");
});

describe("the APIv2 key", () => {
  test("is kept as bytes", () => {
    const apiV2Key = "192006250b4c09247ec02edce69f6a2d";
    expect(readConfig(merchantOptions({ apiV2Key })).apiV2Key).toEqual(Buffer.from(apiV2Key));
  });

  test.each<[title: string, key: unknown, found: string]>([
    ["too short", "1920", "found 4 characters."],
    [
      "with white space",
      ` ${"a".repeat(32)}\n`,
      "found 34 characters, white space at an end among them.",
    ],
    [
      "of other characters",
      "微".repeat(32),
      "found 32 characters with others than printable ASCII",
    ],
    ["a number", 1920, "found number."],
  ])("%s is refused, and not repeated", (_, apiV2Key, found) => {
    const message = refused({ apiV2Key });
    expect(message).toContain(found);
    expect(message).toContain("APIv2密钥");
    expect(message).not.toContain(String(apiV2Key));
  });
});
