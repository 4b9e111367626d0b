import { X509Certificate } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { call, isSigned } from "../../../test/helpers/signed-request.ts";
import { open, openWorld } from "../../../test/helpers/world.ts";
import type { World } from "../../../test/helpers/world.ts";
import { createMerchant } from "../../world/create-merchant.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

test.each(["", "?algorithm_type=RSA", "?algorithm_type=ALL"])(
  "the certificates come encrypted with the APIv3 key%s",
  async (query) => {
    const merchant = await world.merchant();
    const answer = await call(merchant, `/v3/certificates${query}`);
    expect(answer.status).toBe(200);
    expect(isSigned(merchant, answer)).toBe(true);
    const [entry, ...others] = answer.json.data;
    expect(others).toEqual([]);
    expect(entry).toEqual({
      serial_no: answer.headers["wechatpay-serial"],
      effective_time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/),
      expire_time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/),
      encrypt_certificate: {
        algorithm: "AEAD_AES_256_GCM",
        nonce: expect.stringMatching(/^.{12}$/),
        associated_data: "certificate",
        ciphertext: expect.any(String),
      },
    });
    const pem = open(merchant.apiV3Key, entry.encrypt_certificate);
    const certificate = new X509Certificate(pem);
    expect(certificate.serialNumber).toBe(entry.serial_no);
    expect(Date.parse(entry.effective_time)).toBe(Date.parse(certificate.validFrom));
    expect(Date.parse(entry.expire_time)).toBe(Date.parse(certificate.validTo));
    expect(Date.parse(entry.expire_time)).toBeGreaterThan(Date.now());
  },
);

test.each([
  ["a merchant in public-key mode", "public_key", ""],
  ["whoever asks for SM2", "both", "?algorithm_type=SM2"],
] as const)("%s has none", async (_, keyMode, query) => {
  const { mchid } = await createMerchant(world.context, { keyMode });
  const answer = await call(await world.merchant(mchid), `/v3/certificates${query}`);
  expect(answer).toMatchObject({
    status: 404,
    json: {
      code: "RESOURCE_NOT_EXISTS",
      message: expect.stringContaining(
        "无可用的平台证书，请在商户平台-API安全申请使用微信支付公钥",
      ),
    },
  });
});
