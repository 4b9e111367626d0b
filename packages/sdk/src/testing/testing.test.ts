import { createPublicKey, generateKeyPairSync } from "node:crypto";
import * as fc from "fast-check";
import { of } from "../../test/support/cases.ts";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { API_V3_KEY, fixture, PUBLIC_KEY_ID, publicKeySigner } from "../../test/support/keys.ts";
import { open } from "../crypto/aes-gcm.ts";
import { headerReader } from "../transport/headers.ts";
import { PlatformKeys } from "../keys/platform-keys.ts";
import { verify } from "../v3/verify.ts";
import { sealResource, signAnswer } from "./index.ts";

const keys = new PlatformKeys(
  new Map([[PUBLIC_KEY_ID, { key: createPublicKey(fixture("platform-public-key.pem")) }]]),
);

describe("signAnswer", () => {
  test("signs any text so that the SDK accepts it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), async (body) => {
        const headers = await signAnswer(publicKeySigner, body);
        const verified = verify(keys, {
          header: headerReader(headers),
          body: Buffer.from(body),
        });
        await expect(verified).resolves.toBeUndefined();
      }),
      of(20),
    );
  });

  test("writes the five headers, with the time and the nonce that were asked for", async () => {
    const headers = await signAnswer(publicKeySigner, "{}", { timestamp: 1554208460, nonce: "n" });
    expect(headers).toEqual({
      "wechatpay-timestamp": "1554208460",
      "wechatpay-nonce": "n",
      "wechatpay-signature": expect.stringMatching(/^[A-Za-z0-9+/]{342}==$/),
      "wechatpay-serial": PUBLIC_KEY_ID,
      "wechatpay-signature-type": "WECHATPAY2-SHA256-RSA2048",
    });
  });

  test("takes no key that WeChat Pay does not sign with", async () => {
    const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    await expect(signAnswer({ id: PUBLIC_KEY_ID, privateKey }, "{}")).rejects.toThrow(
      "expected an RSA key of 2048 bits or more, found ec",
    );
  });

  test("takes now and a fresh nonce where none is asked for", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: 1_554_208_460_999 });
    onTestFinished(() => void vi.useRealTimers());
    const [first, second] = await Promise.all([
      signAnswer(publicKeySigner, ""),
      signAnswer(publicKeySigner, ""),
    ]);
    expect(first["wechatpay-nonce"]).toMatch(/^[0-9a-f]{32}$/);
    expect(first["wechatpay-nonce"]).not.toBe(second["wechatpay-nonce"]);
    expect(first["wechatpay-timestamp"]).toBe("1554208460");
  });
});

describe("sealResource", () => {
  test("seals any text so that the APIv3 key opens it", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.string({ unit: "grapheme" }),
        (text, associatedData) => {
          const sealed = sealResource(API_V3_KEY, text, { associatedData });
          expect(sealed).toMatchObject({
            algorithm: "AEAD_AES_256_GCM",
            associated_data: associatedData,
          });
          expect(sealed.nonce).toMatch(/^[0-9a-f]{12}$/);
          expect(
            open(Buffer.from(API_V3_KEY), sealed.nonce, sealed.associated_data, sealed.ciphertext),
          ).toBe(text);
        },
      ),
    );
  });

  test("takes the nonce that is asked for", () => {
    const sealed = sealResource("a7cde1ZJB1kG2e7VfTs3jQzaWizur8Gb", "message", {
      associatedData: "associatedData",
      nonce: "uluk4a9R25RW",
    });
    expect(sealed).toEqual({
      algorithm: "AEAD_AES_256_GCM",
      nonce: "uluk4a9R25RW",
      associated_data: "associatedData",
      ciphertext: "ulwSiIajGClcvcOYvOQ7+l+0PAbzzwI=",
    });
  });
});
