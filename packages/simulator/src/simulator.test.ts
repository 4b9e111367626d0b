import { createSign, createVerify, randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { createSimulator } from "./simulator.ts";

test("the documented query is answered with the documented record, signed", async () => {
  const simulator = await createSimulator();
  const merchant = simulator.merchant();
  const target =
    "/v3/payscore/permissions/openid/oUpF8uMuAJO_M2pxb1Q9zNjWeS6o?service_id=2002000000000558128851361561536&appid=wxd678efh567hg6787";
  const timestamp = Math.floor(Date.now() / 1000);
  const nonce = randomBytes(16).toString("hex");
  const signature = createSign("sha256")
    .update(`GET\n${target}\n${timestamp}\n${nonce}\n\n`)
    .sign(merchant.privateKey, "base64");
  const answer = await simulator.fetch(`http://any.host${target}`, {
    headers: {
      accept: "application/json",
      authorization: `WECHATPAY2-SHA256-RSA2048 mchid="${merchant.mchid}",nonce_str="${nonce}",signature="${signature}",timestamp="${timestamp}",serial_no="${merchant.serial}"`,
    },
  });
  const body = await answer.text();
  expect(answer.status).toBe(200);
  expect(JSON.parse(body)).toMatchObject({
    mchid: "1230000109",
    authorization_state: "AVAILABLE",
    authorization_success_time: "2015-05-20T13:29:35.120+08:00",
  });
  const key = merchant.platformKeys[answer.headers.get("wechatpay-serial") ?? ""] ?? "";
  const message = `${answer.headers.get("wechatpay-timestamp")}\n${answer.headers.get("wechatpay-nonce")}\n${body}\n`;
  const given = answer.headers.get("wechatpay-signature") ?? "";
  expect(createVerify("sha256").update(message).verify(key, given, "base64")).toBe(true);
  await simulator.close();
});
