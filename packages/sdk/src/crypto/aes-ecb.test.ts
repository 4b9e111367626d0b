import * as fc from "fast-check";
import { expect, test } from "vitest";
import { ecbKey, openEcb, sealEcb } from "./aes-ecb.ts";

// The published vector of the official PHP SDK.
const key = Buffer.from("0123456789abcdef0123456789abcdef");
const sealed = "pZwJZBLuy3mDACEQT4YTBw==";

test("AES-256-ECB opens the published vector", () => {
  expect(openEcb(key, sealed).toString()).toBe("hello");
});

test("a text sealed with another key, cut off or empty does not open", () => {
  expect(() => openEcb(Buffer.alloc(32), sealed)).toThrow("bad decrypt");
  expect(() => openEcb(key, sealed.slice(0, 8))).toThrow("wrong final block length");
  expect(() => openEcb(key, "")).toThrow("wrong final block length");
});

test("the cipher's key is the lower-case hexadecimal MD5 of the APIv2 key", () => {
  expect(Buffer.from(ecbKey(Buffer.from("abc"))).toString()).toBe(
    "900150983cd24fb0d6963f7d28e17f72",
  );
});

test("AES-256-ECB opens any text that it sealed, with any key", () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 1, maxLength: 40 }),
      fc.string({ unit: "grapheme", maxLength: 200 }),
      (apiV2Key, text) => {
        const of = ecbKey(apiV2Key);
        expect(of).toHaveLength(32);
        expect(openEcb(of, sealEcb(of, text)).toString("utf8")).toBe(text);
      },
    ),
  );
});
