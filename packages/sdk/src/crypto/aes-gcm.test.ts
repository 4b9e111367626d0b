import { createDecipheriv } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { open, seal } from "./aes-gcm.ts";

// Published by the official Java SDK: core/src/test/.../cipher/AeadAesCipherTest.java.
const key = Buffer.from("a7cde1ZJB1kG2e7VfTs3jQzaWizur8Gb");
const nonce = "uluk4a9R25RW";
const aad = "associatedData";
const sealed = "ulwSiIajGClcvcOYvOQ7+l+0PAbzzwI=";

test("seals and opens as the official Java SDK does", () => {
  expect(seal(key, nonce, aad, "message")).toBe(sealed);
  expect(open(key, nonce, aad, sealed)).toBe("message");
});

test("only 256-bit keys are taken: the official Go SDK's vector with a key of 128 bits is refused", () => {
  const short = Buffer.from("testAPIv3Key0000");
  const vector = "FsdXzxryWfKwvLJKf8LG/ToRPTRh8RN9wROC";
  expect(() => open(short, "wCq51qZv4Yfg", "Dl56FrqWQJF1t9LtC3vEUsniZKvbqdR8", vector)).toThrow(
    /key length/i,
  );
  // The vector itself is right: with the shorter cipher it opens.
  const bytes = Buffer.from(vector, "base64");
  const decipher = createDecipheriv("aes-128-gcm", short, "wCq51qZv4Yfg");
  decipher.setAAD(Buffer.from("Dl56FrqWQJF1t9LtC3vEUsniZKvbqdR8"));
  decipher.setAuthTag(bytes.subarray(-16));
  expect(
    Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString(),
  ).toBe("Hello World");
});

test("any text, nonce and associated data come back", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme" }),
      fc.string({ unit: "grapheme-ascii", minLength: 12, maxLength: 16 }),
      fc.string({ unit: "grapheme" }),
      (text, nonce, aad) => {
        expect(open(key, nonce, aad, seal(key, nonce, aad, text))).toBe(text);
      },
    ),
  );
});

describe("a peer's trap: the tag is always checked", () => {
  const bytes = Buffer.from(sealed, "base64");
  const withTag = (tag: Uint8Array): string =>
    Buffer.concat([bytes.subarray(0, -16), tag]).toString("base64");

  test("any flipped bit of text or tag is refused", () => {
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const altered = Buffer.from(bytes);
      altered[bit >> 3]! ^= 1 << (bit & 7);
      expect(() => open(key, nonce, aad, altered.toString("base64"))).toThrow(/authenticate/);
    }
  });

  test.each<[title: string, key: Uint8Array, nonce: string, aad: string, text: string]>([
    ["a zeroed tag", key, nonce, aad, withTag(new Uint8Array(16))],
    ["a tag cut to 12 bytes", key, nonce, aad, withTag(bytes.subarray(-16, -4))],
    ["no tag", key, nonce, aad, bytes.subarray(0, -16).toString("base64")],
    ["less than a tag", key, nonce, aad, bytes.subarray(-15).toString("base64")],
    ["nothing", key, nonce, aad, ""],
    ["what is no Base64", key, nonce, aad, "!!!"],
    ["another key", Buffer.from("b".repeat(32)), nonce, aad, sealed],
    ["another nonce", key, "uluk4a9R25RX", aad, sealed],
    ["an empty nonce", key, "", aad, sealed],
    ["other associated data", key, nonce, "associateddata", sealed],
    ["forgotten associated data", key, nonce, "", sealed],
  ])("%s is refused", (_, key, nonce, aad, text) => {
    expect(() => open(key, nonce, aad, text)).toThrow(Error);
  });
});
