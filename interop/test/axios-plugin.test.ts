import { createSimulator } from "@wechatpay-kit/simulator";
import type { MerchantCredentials, Simulator } from "@wechatpay-kit/simulator";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axiosPlugin } from "../src/axios-plugin.ts";
import { OTHER_MERCHANT, sample, STRANGER } from "../src/sample.ts";
import { signError, stampOf } from "../src/sign-error.ts";

const { openid, ...params } = sample;
const QUERY = "v3/payscore/permissions/openid/{openid}";
const POST = "v3/payscore/permissions";

let simulator: Simulator;
let merchant: MerchantCredentials;
beforeAll(async () => {
  simulator = await createSimulator();
  await simulator.listen();
  merchant = simulator.merchant();
});
afterAll(() => simulator.close());

/** The error with which a call ends. */
const refusal = (call: Promise<unknown>): Promise<any> =>
  call.then(
    () => expect.unreachable("The call should have been refused."),
    (error: unknown) => error,
  );

test("wechatpay-axios-plugin is answered the documented query", async () => {
  const node = axiosPlugin(merchant).v3?.payscore?.permissions?.openid?._openid_;
  const answer = await node?.get({ openid, params });
  expect(answer).toMatchObject({
    status: 200,
    data: {
      ...sample,
      mchid: "1230000109",
      authorization_code: "1234323JKHDFE1243252",
      authorization_state: "AVAILABLE",
      authorization_success_time: "2015-05-20T13:29:35.120+08:00",
    },
  });
});

test("wechatpay-axios-plugin pre-authorises, and the query by code shows it", async () => {
  const wxpay = axiosPlugin(merchant);
  const code = "axios_plugin-1";
  const answer = await wxpay.v3?.payscore?.permissions?.post<any>({
    ...params,
    authorization_code: code,
    notify_url: "https://example.com/notify",
  });
  expect(answer?.status).toBe(200);
  expect(answer?.data).toEqual({ apply_permissions_token: expect.stringMatching(/^.{20,300}$/) });
  const record = await wxpay
    .chain("v3/payscore/permissions/authorization-code/{authorization_code}")
    .get({ authorization_code: code, params: { service_id: params.service_id } });
  expect(record.data).toMatchObject({
    authorization_code: code,
    authorization_state: "UNBINDUSER",
    notify_url: "https://example.com/notify",
  });
});

test("wechatpay-axios-plugin terminates, and accepts the signed answer without a body", async () => {
  const own = await createSimulator();
  await own.listen();
  const wxpay = axiosPlugin(own.merchant());
  const body = { ...params, reason: "用户要求" };
  const ended = await wxpay.chain(`${QUERY}/terminate`).post<any>(body, { openid });
  expect([ended.status, ended.data]).toEqual([204, ""]);
  const { data } = await wxpay.chain(QUERY).get({ openid, params });
  expect(data.authorization_state).toBe("UNAVAILABLE");
  await own.close();
});

test("a user who never authorised is 404 ORDER_NOT_EXIST", async () => {
  const { response } = await refusal(
    axiosPlugin(merchant).chain(QUERY).get({ openid: STRANGER, params }),
  );
  expect(response.status).toBe(404);
  expect(response.data).toEqual({
    code: "ORDER_NOT_EXIST",
    message: "请求操作的授权记录不存在",
  });
});

describe("a wrong private key is 401 SIGN_ERROR with the string that the server built", () => {
  const stranger = (): MerchantCredentials => ({
    ...merchant,
    privateKey: simulator.merchant(OTHER_MERCHANT).privateKey,
  });

  test("of a query", async () => {
    const { response, config } = await refusal(
      axiosPlugin(stranger()).chain(QUERY).get({ openid, params }),
    );
    const target = `/v3/payscore/permissions/openid/${openid}?service_id=${params.service_id}&appid=${params.appid}`;
    const message = `GET\n${target}\n${stampOf(config.headers.Authorization)}\n`;
    expect(response.status).toBe(401);
    expect(response.data).toEqual(signError("GET", target, message, message.length));
  });

  test("of a pre-authorisation, of whose body eight characters show", async () => {
    const { response, config } = await refusal(
      axiosPlugin(stranger())
        .chain(POST)
        .post({ ...params, authorization_code: "c1" }),
    );
    const head = `POST\n/${POST}\n${stampOf(config.headers.Authorization)}`;
    expect(response.status).toBe(401);
    expect(response.data).toEqual(
      signError("POST", `/${POST}`, `${head}{"servic\n`, head.length + config.data.length + 1),
    );
  });
});

describe("known defects of wechatpay-axios-plugin 0.9.6 that the simulator refuses as the real service does", () => {
  test("it signs %27 where it sends an apostrophe: the answer shows the apostrophe", async () => {
    const { response, config } = await refusal(
      axiosPlugin(merchant)
        .chain(QUERY)
        .get({ openid, params: { ...params, appid: "it's" } }),
    );
    const target = `/v3/payscore/permissions/openid/${openid}?service_id=${params.service_id}&appid=it's`;
    const message = `GET\n${target}\n${stampOf(config.headers.Authorization)}\n`;
    expect(response.status).toBe(401);
    expect(response.data).toEqual(signError("GET", target, message, message.length));
  });

  test("it signs JSON text as a JSON string: the answer shows the text", async () => {
    const body = JSON.stringify({ ...params, authorization_code: "c1" });
    const { response, config } = await refusal(axiosPlugin(merchant).chain(POST).post(body));
    const head = `POST\n/${POST}\n${stampOf(config.headers.Authorization)}`;
    expect(response.status).toBe(401);
    expect(response.data).toEqual(
      signError("POST", `/${POST}`, `${head}{"servic\n`, head.length + body.length + 1),
    );
  });
});
