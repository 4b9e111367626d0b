import { createSimulator } from "@wechatpay-kit/simulator";
import type { MerchantCredentials, Simulator } from "@wechatpay-kit/simulator";
import { WeChatPay } from "wechatpay-kit";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as openssl from "../src/openssl.ts";
import { sample } from "../src/sample.ts";

const { noOpenssl } = openssl;
const { openid, ...query } = sample;

let simulator: Simulator;
let merchant: MerchantCredentials;
beforeAll(async () => {
  simulator = await createSimulator();
  await simulator.listen();
  merchant = simulator.merchant();
});
afterAll(() => simulator.close());

/** The public key under an id; a certificate's is taken out of it. */
const publicKey = (id: string): string => {
  const pem = merchant.platformKeys[id]!;
  return pem.includes("CERTIFICATE") ? openssl.publicKeyOf(pem) : pem;
};

/** A client that asks to be answered with one of the two platform keys. */
const clientOf = (id: string): WeChatPay =>
  new WeChatPay({ ...merchant, platformKeys: { [id]: merchant.platformKeys[id]! } });

const ids = (): string[] => Object.keys(merchant.platformKeys);

describe.skipIf(noOpenssl !== undefined)(`openssl and the simulator ${noOpenssl ?? ""}`, () => {
  test("openssl verifies an answer's signature, by public key and by certificate", async () => {
    expect(ids()).toHaveLength(2);
    for (const id of ids()) {
      const answer = await clientOf(id)
        .v3.payscore.permissions.openid._openid_.get({ openid, query })
        .asResponse();
      const header = (name: string): string => answer.headers.get(`wechatpay-${name}`) ?? "";
      expect(header("serial")).toBe(id);
      const message = `${header("timestamp")}\n${header("nonce")}\n${await answer.text()}\n`;
      expect(openssl.isSignedBy(publicKey(id), message, header("signature"))).toBe(true);
      expect(openssl.isSignedBy(publicKey(id), `${message}\n`, header("signature"))).toBe(false);
    }
  });

  test("the simulator takes what openssl signed and encrypted, and openssl opens the answer", async () => {
    for (const id of ids()) {
      // fetch lets the ciphertext pass as it is: the SDK would encrypt it once more.
      const sealed = openssl.encryptOaep(publicKey(id), "卡号 6222");
      const target = "/v3/security/echo";
      const body = JSON.stringify({ echo_message: "a", encrypted_echo_message: sealed });
      const stamp = { timestamp: Math.floor(Date.now() / 1000), nonce: "0123456789abcdef" };
      const message = `POST\n${target}\n${stamp.timestamp}\n${stamp.nonce}\n${body}\n`;
      const answer = await fetch(`${merchant.baseUrl}${target}`, {
        method: "POST",
        headers: {
          accept: "application/json",
          "content-type": "application/json",
          "wechatpay-serial": id,
          authorization: `WECHATPAY2-SHA256-RSA2048 mchid="${merchant.mchid}",nonce_str="${stamp.nonce}",timestamp="${stamp.timestamp}",serial_no="${merchant.serial}",signature="${openssl.sign(merchant.privateKey, message)}"`,
        },
        body,
      });
      const data: any = await answer.json();
      expect(data).toEqual({ echo_message: "a", encrypted_echo_message: expect.any(String) });
      expect(openssl.decryptOaep(merchant.privateKey, data.encrypted_echo_message)).toBe(
        "卡号 6222",
      );
    }
  });

  test("openssl reads the same serial numbers from the certificates", () => {
    expect(openssl.serialOf(merchant.certificate)).toBe(merchant.serial);
    const certificates = Object.entries(merchant.platformKeys).filter(([, pem]) =>
      pem.includes("CERTIFICATE"),
    );
    expect(certificates).toHaveLength(1);
    for (const [id, pem] of certificates) expect(openssl.serialOf(pem)).toBe(id);
  });

  test("openssl decrypts the platform certificates with the APIv3 key", async () => {
    const certificate = ids().find((id) => !id.startsWith("PUB_KEY_ID_"))!;
    const { data } = await clientOf(certificate).v3.certificates.get();
    expect(data.map((entry) => entry.serial_no)).toEqual([certificate]);
    for (const { serial_no, encrypt_certificate: sealed } of data) {
      const pem = openssl.decryptGcmAsCtr(merchant.apiV3Key, sealed.nonce, sealed.ciphertext);
      expect(openssl.serialOf(pem)).toBe(serial_no);
    }
  });
});
