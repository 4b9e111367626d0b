import { createPrivateKey, createPublicKey, generateKeyPairSync } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { of } from "../../test/support/cases.ts";
import { fixture } from "../../test/support/keys.ts";
import {
  decryptOaep,
  encryptOaep,
  isSignedBy,
  maxOaepBytes,
  signNow,
  signOnThreadpool,
} from "./rsa.ts";

const [vector, java] = ["rsa-vector.json", "rsa-vector-java.json"].map((name) =>
  JSON.parse(fixture(name)),
);
const privateKey = createPrivateKey({ key: vector.key, format: "jwk" });
const publicKey = createPublicKey(privateKey);
const message = Buffer.from(vector.message);
const signature = Buffer.from(vector.signature, "base64");

describe("RSASSA-PKCS1-v1_5 with SHA-256", () => {
  test.each([
    ["Go", vector],
    ["Java", java],
  ])(
    "gives the signature that the official SDK for %s publishes, on both threads",
    async (_, sdk) => {
      const key = createPrivateKey({ key: sdk.key, format: "jwk" });
      const text = Buffer.from(sdk.message);
      expect(signNow(key, text)).toBe(sdk.signature);
      expect(await signOnThreadpool(key, text)).toBe(sdk.signature);
      const bytes = Buffer.from(sdk.signature, "base64");
      expect(isSignedBy(createPublicKey(key), text, bytes)).toBe(true);
      // Another's key, as in their tests.
      const other = createPublicKey({ key: (sdk === java ? vector : java).key, format: "jwk" });
      expect(isSignedBy(other, text, bytes)).toBe(false);
    },
  );

  test("refuses it after any one bit of it was flipped, and in any other length", () => {
    fc.assert(
      fc.property(fc.nat(signature.length * 8 - 1), (bit) => {
        const altered = Buffer.from(signature);
        altered[bit >> 3]! ^= 1 << (bit & 7);
        expect(isSignedBy(publicKey, message, altered)).toBe(false);
      }),
    );
    for (const length of [0, 1, 255, 257]) {
      expect(
        isSignedBy(publicKey, message, Buffer.concat([signature, signature]).subarray(0, length)),
      ).toBe(false);
    }
  });

  test("a key that can't sign rejects, it does not throw beside the promise", async () => {
    await expect(signOnThreadpool(publicKey, message)).rejects.toThrow(/key/i);
  });
});

describe("RSAES-OAEP with SHA-1", () => {
  test("opens what it sealed, up to 214 bytes of any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 20 }), (text) => {
        expect(decryptOaep(privateKey, encryptOaep(publicKey, text))).toBe(text);
      }),
      of(25),
    );
    const longest = "a".repeat(maxOaepBytes(publicKey));
    expect(longest).toHaveLength(214);
    expect(decryptOaep(privateKey, encryptOaep(publicKey, longest))).toBe(longest);
    expect(() => encryptOaep(publicKey, `${longest}a`)).toThrow(/too large/);
  });

  test("gives another ciphertext each time", () => {
    expect(encryptOaep(publicKey, "a")).not.toBe(encryptOaep(publicKey, "a"));
  });

  test("another key does not open it", () => {
    const other = generateKeyPairSync("rsa", { modulusLength: 2048 });
    expect(() => decryptOaep(other.privateKey, encryptOaep(publicKey, "a"))).toThrow(Error);
  });
});
