import { createSimulator } from "@wechatpay-kit/simulator";
import type { MerchantCredentials, Simulator } from "@wechatpay-kit/simulator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { NodeV3 } from "../src/node-v3.ts";
import type { NodeV3Answer } from "../src/node-v3.ts";
import { OTHER_MERCHANT, sample, STRANGER } from "../src/sample.ts";
import { signError } from "../src/sign-error.ts";

// wechatpay-node-v3 has no method for PayScore: NodeV3.ask signs with its buildAuthorization and sends with its HTTP service.

const { openid, ...params } = sample;
const POST = "/v3/payscore/permissions";
const query = (openid: string): string =>
  `${POST}/openid/${openid}?service_id=${params.service_id}&appid=${params.appid}`;

let simulator: Simulator;
let merchant: MerchantCredentials;
beforeAll(async () => {
  simulator = await createSimulator();
  await simulator.listen();
  merchant = simulator.merchant();
});
afterAll(() => simulator.close());

/** Of a refusal it keeps the status and the body's text. */
const refusal = ({ status, error }: NodeV3Answer): unknown => ({
  status,
  body: JSON.parse(String(error)),
});

const NONCE = expect.stringMatching(/^[0-9a-z]+$/);

test("wechatpay-node-v3 is answered the documented query", async () => {
  expect(await new NodeV3(merchant).ask("GET", query(openid))).toMatchObject({
    status: 200,
    data: {
      ...sample,
      mchid: "1230000109",
      authorization_code: "1234323JKHDFE1243252",
      authorization_state: "AVAILABLE",
    },
  });
});

test("wechatpay-node-v3 pre-authorises, and the query by code shows it", async () => {
  const wxpay = new NodeV3(merchant);
  const code = "node_v3-1";
  const body = { ...params, authorization_code: code, notify_url: "https://example.com/notify" };
  expect(await wxpay.ask("POST", POST, body)).toEqual({
    status: 200,
    data: { apply_permissions_token: expect.stringMatching(/^.{20,300}$/) },
  });
  const target = `${POST}/authorization-code/${code}?service_id=${params.service_id}`;
  expect(await wxpay.ask("GET", target)).toMatchObject({
    data: { authorization_code: code, authorization_state: "UNBINDUSER" },
  });
});

test("wechatpay-node-v3 terminates, with Chinese in the body", async () => {
  const own = await createSimulator();
  await own.listen();
  const wxpay = new NodeV3(own.merchant());
  const body = { ...params, reason: "用户要求解除" };
  const ended = await wxpay.ask("POST", `${POST}/openid/${openid}/terminate`, body);
  expect(ended.status).toBe(204);
  expect(await wxpay.ask("GET", query(openid))).toMatchObject({
    data: { authorization_state: "UNAVAILABLE" },
  });
  await own.close();
});

test("wechatpay-node-v3 without serial_no takes it from the certificate in lower case, which is accepted", async () => {
  const { serial, ...rest } = merchant;
  const wxpay = new NodeV3(rest);
  expect(wxpay.getSN()).toBe(serial.toLowerCase());
  expect((await wxpay.ask("GET", query(openid))).status).toBe(200);
});

test("a user who never authorised is 404 ORDER_NOT_EXIST", async () => {
  expect(refusal(await new NodeV3(merchant).ask("GET", query(STRANGER)))).toEqual({
    status: 404,
    body: { code: "ORDER_NOT_EXIST", message: "请求操作的授权记录不存在" },
  });
});

test("a wrong private key is 401 SIGN_ERROR with the string that the server built", async () => {
  const { privateKey } = simulator.merchant(OTHER_MERCHANT);
  const answer = await new NodeV3({ ...merchant, privateKey }).ask("GET", query(openid));
  const body = JSON.parse(String(answer.error));
  const { truncated_sign_message: message } = body.detail.sign_information;
  expect(answer.status).toBe(401);
  expect(body).toEqual(signError("GET", query(openid), message, message.length));
  expect(message.split("\n")).toEqual([
    "GET",
    query(openid),
    expect.stringMatching(/^\d{10}$/),
    NONCE,
    "",
    "",
  ]);
});

test("known defect of wechatpay-node-v3 2.2.1: it signs a POST without body one line short, and the answer shows the missing line", async () => {
  const answer = await new NodeV3(merchant).ask("POST", POST);
  const body = JSON.parse(String(answer.error));
  const { truncated_sign_message: message } = body.detail.sign_information;
  expect(answer.status).toBe(401);
  expect(body).toEqual(signError("POST", POST, message, message.length));
  // Five lines, the last one empty; wechatpay-node-v3 signed the first four.
  expect(message.split("\n")).toEqual([
    "POST",
    POST,
    expect.stringMatching(/^\d{10}$/),
    NONCE,
    "",
    "",
  ]);
});

test("the same POST with an empty JSON object is signed in full: the parameters are what is refused", async () => {
  expect(refusal(await new NodeV3(merchant).ask("POST", POST, {}))).toMatchObject({
    status: 400,
    body: { code: "PARAM_ERROR" },
  });
});
