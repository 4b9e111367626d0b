import { createSimulator } from "@wechatpay-kit/simulator";
import type { MerchantCredentials, Simulator } from "@wechatpay-kit/simulator";
import { Aes, Formatter, Rsa } from "wechatpay-axios-plugin";
import { afterAll, beforeAll, expect, test } from "vitest";
import { agree } from "../src/agree.ts";
import { axiosPlugin } from "../src/axios-plugin.ts";
import { openMailbox } from "../src/mailbox.ts";
import type { Letter, Mailbox } from "../src/mailbox.ts";
import { sample } from "../src/sample.ts";

const { service_id, appid } = sample;

let simulator: Simulator;
let merchant: MerchantCredentials;
let mailbox: Mailbox;
let letter: Letter;
beforeAll(async () => {
  simulator = await createSimulator();
  await simulator.listen();
  merchant = simulator.merchant();
  mailbox = await openMailbox();
  const { data } = await axiosPlugin(merchant)
    .chain("v3/payscore/permissions")
    .post<any>({ service_id, appid, authorization_code: "opened-1", notify_url: mailbox.url });
  await agree(merchant.baseUrl, data.apply_permissions_token);
  letter = await mailbox.next();
});
afterAll(async () => {
  await simulator.close();
  await mailbox.close();
});

const isSigned = ({ headers, body }: Letter): boolean => {
  const { "wechatpay-timestamp": time, "wechatpay-nonce": nonce } = headers;
  const key = merchant.platformKeys[headers["wechatpay-serial"]!]!;
  const message = Formatter.response(time!, nonce!, body);
  return Rsa.verify(message, headers["wechatpay-signature"]!, Rsa.from(key, "public"));
};

test("wechatpay-axios-plugin's RSA verifies a notification's headers over its bytes", () => {
  expect(isSigned(letter)).toBe(true);
  expect(
    Math.abs(Formatter.timestamp() - Number(letter.headers["wechatpay-timestamp"])),
  ).toBeLessThan(300);
});

test("wechatpay-axios-plugin's RSA refuses the notification with one byte altered", () => {
  expect(isSigned({ ...letter, body: letter.body.replace("EV-", "EW-") })).toBe(false);
});

test("wechatpay-axios-plugin's AES opens the notification's resource", () => {
  const { event_type, resource_type, resource } = JSON.parse(letter.body);
  const { ciphertext, nonce, associated_data, ...open } = resource;
  expect({ event_type, resource_type, open }).toEqual({
    event_type: "PAYSCORE.USER_OPEN_SERVICE",
    resource_type: "encrypt-resource",
    open: { original_type: "payscore", algorithm: "AEAD_AES_256_GCM" },
  });
  const text = Aes.AesGcm.decrypt(ciphertext, merchant.apiV3Key, nonce, associated_data);
  expect(JSON.parse(text)).toEqual({
    ...sample,
    mchid: merchant.mchid,
    user_service_status: "USER_OPEN_SERVICE",
    openorclose_time: expect.stringMatching(/^\d{14}$/),
    authorization_code: "opened-1",
  });
});
