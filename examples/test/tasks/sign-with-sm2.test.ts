import { describe, expect, test } from "vitest";
import { algorithms, clientWithSm, smSigner } from "../../src/sign-with-sm2.ts";

// The values that WeChat Pay's own SDK is tested with: BaseSM2Test, BaseAeadSM4Test and merchant_*.pem of `shangmi-testing` in
// https://github.com/wechatpay-apiv3/wechatpay-java. The key is public, and worthless anywhere else.
const SERIAL = "54E7F59ED8DF4570CFB14780EA8152D45A675EE6";
const PRIVATE_KEY = `-----BEGIN PRIVATE KEY-----
MIGTAgEAMBMGByqGSM49AgEGCCqBHM9VAYItBHkwdwIBAQQg/U9Saz5ceDGQhFBM
f/cHIh2+q5Lzvhrb8L2SI4sPUR+gCgYIKoEcz1UBgi2hRANCAAR7zUf3XqGdBMCn
K02nD1fdGz+TN8xd0SQYgbkTQxk5v2mlXva0ZxDH4XJFI9D2Rt1pTSSDl29uhQ1G
Y3j6iy9+
-----END PRIVATE KEY-----`;
const PUBLIC_KEY =
  "047bcd47f75ea19d04c0a72b4da70f57dd1b3f9337cc5dd1241881b913431939bf69a55ef6b46710c7e1724523d0f646dd694d2483976f6e850d466378fa8b2f7e";
const SIGNATURE =
  "MEYCIQD35Rp3CKt7pLme/a0GaCVmwSeOl7X/12+ppRivcJuf6QIhAO5Vpy4tSk9SJUrgH5I5Qy0aYhFG9lN0aof1f5wJOI05";
const CIPHERTEXT =
  "MHECIAGn23Ew8nF0zRfu3qgdD6VATSmGM5wrVFvNqg1ToXneAiBgfOJLVi1NtpRVH2qanzooL4gOrDKKOloD7gS17g+iCQQgcTtJpGhytHZeV/HeTqYkg3YqOY+Vybx+OQx217Ktn0QECdMjiI7lpId5dg==";
const API_V3_KEY = "a7cde1ZJB1kG2e7VfTs3jQzaWizur8Gb";
const SEALED = "+lcLNfkZQQx+iQm20Apa3x9Mb/5L7PgZ7w==";

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));
const base64 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "base64"));
const publicKey = new Uint8Array(Buffer.from(PUBLIC_KEY, "hex"));
const signer = smSigner(SERIAL, PRIVATE_KEY);
const { sm2Verify, sm2Encrypt, sm3, sm4Open } = algorithms;

describe("the published values", () => {
  test("SM2: the signature belongs to its message and to no other", () => {
    expect(sm2Verify(publicKey, bytes("message"), base64(SIGNATURE))).toBe(true);
    expect(sm2Verify(publicKey, bytes("false-message"), base64(SIGNATURE))).toBe(false);
  });

  test("SM2: the ciphertext opens", async () => {
    const plain = await signer.decrypt?.(base64(CIPHERTEXT));
    expect(Buffer.from(plain ?? "").toString()).toBe("plaintext");
  });

  test("SM4-GCM, with the first half of the APIv3 key's SM3: the text opens, and no altered one does", () => {
    const key = sm3(bytes(API_V3_KEY)).subarray(0, 16);
    const open = (sealed: Uint8Array) =>
      sm4Open(key, bytes("uluk4a9R25RW"), bytes("associatedData"), sealed);
    expect(Buffer.from(open(base64(SEALED))).toString()).toBe("plaintext");
    for (const place of [0, 24]) {
      const altered = base64(SEALED);
      altered[place]! ^= 1;
      expect(() => open(altered)).toThrow("tag");
    }
  });
});

test("what is signed and encrypted here is verified and opened by the same key", async () => {
  const signature = await signer.sign(bytes("GET\n/v3/x\n1\nn\n\n"));
  if (typeof signature === "string") throw new Error("It gives bytes.");
  expect(sm2Verify(publicKey, bytes("GET\n/v3/x\n1\nn\n\n"), signature)).toBe(true);
  const plain = await signer.decrypt?.(sm2Encrypt(publicKey, bytes("张三")));
  expect(Buffer.from(plain ?? "").toString()).toBe("张三");
});

test("a client is made of it, whose calls are signed by SM2", async () => {
  const wxpay = clientWithSm("1230000109", signer, API_V3_KEY);
  const { headers } = await wxpay.inspect("v3/certificates#get");
  expect(headers["authorization"]).toMatch(/^WECHATPAY2-SM2-WITH-SM3 mchid="1230000109",/);
});
