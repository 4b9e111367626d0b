import { describe, expect, test } from "vitest";
import { merchantOptions } from "../../test/support/keys.ts";
import { envelope, opened, refused, signed } from "../../test/support/notification.ts";
import { WeChatPay } from "../client.ts";
import { DecryptionError } from "../errors.ts";

const { openid } = opened;
const body = JSON.stringify(envelope());

describe("what was signed but can't be decrypted is refused", () => {
  const flipped = (place: number) => {
    const outer = envelope();
    const bytes = Buffer.from(outer.resource.ciphertext, "base64");
    bytes[place < 0 ? bytes.length + place : place]! ^= 1;
    return { ...outer, resource: { ...outer.resource, ciphertext: bytes.toString("base64") } };
  };
  const outer = envelope();
  const withResource = (more: object) => ({ ...outer, resource: { ...outer.resource, ...more } });

  test.each<[title: string, outer: unknown, says: string]>([
    [
      "sealed with another APIv3 key",
      envelope({ apiV3Key: "b".repeat(32) }),
      "apiV3Key is not the one set in 商户平台",
    ],
    ["a peer's trap: a flipped bit of the text", flipped(0), "can't be decrypted"],
    ["a peer's trap: a flipped bit of the tag", flipped(-1), "can't be decrypted"],
    ["other associated data", withResource({ associated_data: "refund" }), "can't be decrypted"],
    ["forgotten associated data", withResource({ associated_data: "" }), "can't be decrypted"],
    ["another nonce", withResource({ nonce: "abcdefabcdef" }), "can't be decrypted"],
    ["an empty nonce", withResource({ nonce: "" }), "can't be decrypted"],
    ["an empty ciphertext", withResource({ ciphertext: "" }), "can't be decrypted"],
    [
      "another algorithm",
      withResource({ algorithm: "AEAD_SM4_GCM" }),
      "encrypted with AEAD_SM4_GCM",
    ],
    ["no algorithm", withResource({ algorithm: undefined }), 'no text member "algorithm"'],
    ["no ciphertext", withResource({ ciphertext: undefined }), 'no text member "ciphertext"'],
    ["a nonce of another type", withResource({ nonce: 5 }), 'no text member "nonce"'],
    ["no id", { ...outer, id: undefined }, 'no text member "id"'],
    ["no event_type", { ...outer, event_type: undefined }, 'no text member "event_type"'],
    ["no resource", { ...outer, resource: undefined }, "resource is no JSON object"],
    ["a list as resource", { ...outer, resource: [] }, "resource is no JSON object"],
    ["a list", [outer], "is no JSON object"],
    ["null", null, "is no JSON object"],
    [
      "a decrypted text that is no JSON",
      envelope({ resource: `<xml>${openid}</xml>` }),
      "decrypted but is no JSON",
    ],
  ])("%s", async (_, outer, says) => {
    const text = JSON.stringify(outer);
    const error = await refused(text, await signed(text));
    expect(error).toBeInstanceOf(DecryptionError);
    expect(error.message).toContain(says);
    expect(error.message).not.toContain(openid);
  });

  test("no JSON at all", async () => {
    const error = await refused("<xml/>", await signed("<xml/>"));
    expect(error).toMatchObject({
      code: "DECRYPTION",
      message: expect.stringContaining("is no JSON"),
    });
  });

  test("without an APIv3 key in the client", async () => {
    const { apiV3Key: _, ...options } = merchantOptions();
    const error = await refused(body, await signed(body), new WeChatPay(options));
    expect(error).toMatchObject({
      code: "CONFIG",
      option: "apiV3Key",
      message: expect.stringContaining("商户平台"),
    });
  });
});
