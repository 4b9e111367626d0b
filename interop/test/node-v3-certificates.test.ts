import { X509Certificate } from "node:crypto";
import { createSimulator } from "@wechatpay-kit/simulator";
import type { MerchantCredentials, Simulator } from "@wechatpay-kit/simulator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { agree } from "../src/agree.ts";
import { openMailbox } from "../src/mailbox.ts";
import type { Letter, Mailbox } from "../src/mailbox.ts";
import { NodeV3 } from "../src/node-v3.ts";
import { sample } from "../src/sample.ts";

let simulator: Simulator;
let merchant: MerchantCredentials;
let mailbox: Mailbox;
let letter: Letter;
beforeAll(async () => {
  simulator = await createSimulator();
  await simulator.listen();
  merchant = await simulator.createMerchant({ keyMode: "certificate" });
  mailbox = await openMailbox();
  const answer = await new NodeV3(merchant).ask("POST", "/v3/payscore/permissions", {
    service_id: sample.service_id,
    appid: merchant.appid,
    authorization_code: "opened-2",
    notify_url: mailbox.url,
  });
  const data: any = answer.data;
  await agree(merchant.baseUrl, data.apply_permissions_token);
  letter = await mailbox.next();
});
afterAll(async () => {
  await simulator.close();
  await mailbox.close();
});

const signed = (merchant: MerchantCredentials, { headers, body }: Letter): Promise<boolean> =>
  new NodeV3(merchant).verifySign({
    timestamp: headers["wechatpay-timestamp"]!,
    nonce: headers["wechatpay-nonce"]!,
    serial: headers["wechatpay-serial"]!,
    signature: headers["wechatpay-signature"]!,
    body,
    apiSecret: merchant.apiV3Key,
  });

test("wechatpay-node-v3 fetches and decrypts the platform certificates", async () => {
  const certificates = await new NodeV3(merchant).get_certificates(merchant.apiV3Key);
  const [id, ...others] = Object.keys(merchant.platformKeys);
  expect(others).toEqual([]);
  const { publicKey } = new X509Certificate(merchant.platformKeys[id!]!);
  expect(certificates).toMatchObject([{ serial_no: id }]);
  expect(certificates[0]?.publicKey?.trim()).toBe(
    publicKey.export({ type: "spki", format: "pem" }).toString().trim(),
  );
});

test("wechatpay-node-v3's decipher_gcm opens a notification's resource", () => {
  const { event_type, resource } = JSON.parse(letter.body);
  expect(event_type).toBe("PAYSCORE.USER_OPEN_SERVICE");
  const { ciphertext, associated_data, nonce } = resource;
  expect(new NodeV3(merchant).decipher_gcm(ciphertext, associated_data, nonce)).toEqual({
    openid: sample.openid,
    service_id: sample.service_id,
    appid: merchant.appid,
    mchid: merchant.mchid,
    user_service_status: "USER_OPEN_SERVICE",
    openorclose_time: expect.stringMatching(/^\d{14}$/),
    authorization_code: "opened-2",
  });
});

test("wechatpay-node-v3 verifies a notification with the certificates that it fetched", async () => {
  expect(await signed(merchant, letter)).toBe(true);
  expect(await signed(merchant, { ...letter, body: letter.body.replace("EV-", "EW-") })).toBe(
    false,
  );
});

test("known limit of wechatpay-node-v3 2.2.1: a merchant in public-key mode has no certificates for it to fetch", async () => {
  const modern = await simulator.createMerchant({ keyMode: "public_key" });
  await expect(new NodeV3(modern).get_certificates(modern.apiV3Key)).rejects.toThrow(
    "拉取平台证书失败",
  );
  const answer = await new NodeV3(modern).ask("GET", "/v3/certificates");
  expect(answer.status).toBe(404);
  expect(JSON.parse(String(answer.error))).toMatchObject({
    code: "RESOURCE_NOT_EXISTS",
    message: expect.stringContaining("微信支付公钥"),
  });
});
