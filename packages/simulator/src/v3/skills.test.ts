import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { authorize, call, send } from "../../test/helpers/signed-request.ts";
import { createSimulator } from "../simulator.ts";
import type { Simulator } from "../simulator.ts";

const PREORDER = "/aipay/preorder";
const MALFORMED = "Http头Authorization值格式错误，请参考《微信支付商户REST API签名规则》";
const SCHEME = "HTTP头Authorization认证类型不正确";

let simulator: Simulator;
beforeAll(async () => {
  simulator = await createSimulator();
  await simulator.listen();
});
afterAll(() => simulator.close());

const preorder = {
  payment_required: {
    skill_info: { skill_id: "weather", skill_version: "1.0.0" },
    pay_type: "GOODS_PAY",
    pay_mode: "AUTH_AND_PAY",
    expires_at: "1790000000",
    pay_items: [
      {
        product_id: "forecast",
        pay_data: { type: "code_url", value: "weixin://wxpay/bizpayurl?pr=p4lpSuKzz" },
      },
    ],
  },
};

test("a developer's payment is ordered ahead, and the answer has no signature, as nobody could verify it", async () => {
  const answer = await call(simulator.skill(), PREORDER, { body: preorder });
  expect(answer).toMatchObject({ status: 200, json: { payment_code: expect.any(String) } });
  const signed = Object.keys(answer.headers).filter((name) => name.startsWith("wechatpay-"));
  expect(signed).toEqual([]);
});

test("it is answered under the host of AI payments too", async () => {
  const body = JSON.stringify(preorder);
  const answer = await simulator.fetch(`https://aipay.wxpapp.weixin.qq.com${PREORDER}`, {
    method: "POST",
    body,
    headers: {
      accept: "application/json",
      "user-agent": "test",
      "content-type": "application/json",
      authorization: authorize(simulator.skill(), { method: "POST", target: PREORDER, body }),
    },
  });
  expect(answer.status).toBe(200);
});

test("what the page wants is wanted", async () => {
  const { payment_required } = preorder;
  const body = { payment_required: { ...payment_required, pay_items: undefined } };
  const answer = await call(simulator.skill(), PREORDER, { body });
  expect(answer).toMatchObject({ status: 400, json: { code: "PARAM_ERROR" } });
});

describe("401", () => {
  test.each<[string, () => string, string]>([
    ["for a merchant", () => signed("merchant"), SCHEME],
    ["for a brand", () => signed("brand"), SCHEME],
    ["for another platform", () => signed("skill").replace('"SKILLHUB"', '"OTHER"'), MALFORMED],
    [
      "for another key's id",
      () => signed("skill").replace(/pub_key_id="\w+"/, 'pub_key_id="PUB_KEY_1"'),
      "商户证书序列号有误。请使用签名私钥匹配的证书序列号",
    ],
    [
      "for another's signature",
      () => signed("skill").replace(/signature="[^"]+"/, 'signature="AAAA"'),
      "签名错误",
    ],
  ])("%s", async (_, authorization, message) => {
    const answer = await send(simulator.skill().baseUrl, PREORDER, {
      method: "POST",
      body: JSON.stringify(preorder),
      headers: {
        accept: "application/json",
        "user-agent": "test",
        "content-type": "application/json",
        authorization: authorization(),
      },
    });
    expect(answer).toMatchObject({ status: 401, json: { code: "SIGN_ERROR", message } });
  });
});

const signed = (who: "merchant" | "brand" | "skill"): string =>
  authorize(simulator[who](), {
    method: "POST",
    target: PREORDER,
    body: JSON.stringify(preorder),
  });
