import { sign } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { WeChatPay } from "wechatpay-kit";
import { signatureOf } from "../../v2/sign.ts";
import { createSimulator } from "../../simulator.ts";
import type { Simulator } from "../../simulator.ts";
import { DEFAULT_OPENID } from "../../world/default-world.ts";
import { RequestPaymentError } from "./request-payment.ts";
import type { AppRequest, MiniProgramRequest } from "./target.ts";

let simulator: Simulator;
let wxpay: WeChatPay;
let number = 0;

const APPID = "wxd678efh567hg6787";
const MCHID = "1230000109";

const order = () => ({
  appid: APPID,
  mchid: MCHID,
  description: "一杯咖啡",
  out_trade_no: `handed-${number}`,
  notify_url: "https://shop.example/notify",
  amount: { total: 1299 },
});

beforeAll(async () => {
  simulator = await createSimulator();
  wxpay = new WeChatPay({ ...simulator.merchant(), fetch: simulator.fetch });
});
beforeEach(() => {
  number++;
});
afterAll(() => simulator.close());

const now = (): string => String(Math.floor(simulator.clock.now().getTime() / 1000));
const signed = (...lines: readonly string[]): string =>
  sign(
    "sha256",
    Buffer.from(lines.map((line) => `${line}\n`).join("")),
    simulator.merchant().privateKey,
  ).toString("base64");

const jsapi = async (): Promise<string> =>
  (
    await wxpay.v3.pay.transactions.jsapi.post({
      json: { ...order(), payer: { openid: DEFAULT_OPENID } },
    })
  ).prepay_id;

const app = async (): Promise<string> =>
  (await wxpay.v3.pay.transactions.app.post({ json: order() })).prepay_id;

const byApp = (prepayId: string): AppRequest => {
  const [timeStamp, nonceStr] = [now(), "abc"];
  return {
    appId: APPID,
    partnerId: MCHID,
    prepayId,
    packageValue: "Sign=WXPay",
    nonceStr,
    timeStamp,
    sign: signed(APPID, timeStamp, nonceStr, prepayId),
  };
};

const byMiniProgram = (prepayId: string): MiniProgramRequest => {
  const [timeStamp, nonceStr, packed] = [now(), "abc", `prepay_id=${prepayId}`];
  const paySign = signed(APPID, timeStamp, nonceStr, packed);
  return { timeStamp, nonceStr, package: packed, signType: "RSA", paySign };
};

describe("what an app hands to the OpenSDK", () => {
  test("pays, signed over the bare prepay_id", async () => {
    expect(await simulator.user().pay(byApp(await app()))).toMatchObject({ result: "paid" });
  });

  test("pays by the names of iOS and of frameworks too", async () => {
    const { appId, partnerId, prepayId, packageValue, nonceStr, timeStamp, sign } = byApp(
      await app(),
    );
    const request = {
      appid: appId,
      partnerid: partnerId,
      prepayid: prepayId,
      package: packageValue,
      noncestr: nonceStr,
      timestamp: Number(timeStamp),
      sign,
    };
    expect(await simulator.user().pay(request)).toMatchObject({ result: "paid" });
  });

  test.each<[title: string, change: Partial<AppRequest>, why: string]>([
    ["another merchant", { partnerId: "1900000109" }, "partnerId is 1900000109"],
    ["another app", { appId: "wx0000000000000000" }, "appId is wx0000000000000000"],
    ["milliseconds", { timeStamp: "1700000000000" }, "timeStamp is in milliseconds"],
    ["another package", { packageValue: "prepay_id=wx1" }, 'package must be "Sign=WXPay"'],
    ["another nonce", { nonceStr: "other" }, "  other\\n"],
    ["no signature", { sign: "" }, "sign is empty."],
  ])("is refused with %s", async (_, change, why) => {
    const refused = await simulator.user().pay({ ...byApp(await app()), ...change });
    expect(refused).toMatchObject({ result: "failed", message: "支付验证签名失败" });
    expect(refused.result === "failed" && refused.why.join("\n")).toContain(why);
  });

  test("signed with prepay_id= before the number, as pages have it, is refused", async () => {
    const request = byApp(await app());
    const sign = signed(APPID, request.timeStamp, "abc", `prepay_id=${request.prepayId}`);
    expect(await simulator.user().pay({ ...request, sign })).toMatchObject({ result: "failed" });
  });

  test("of an order of APIv2 is signed with the APIv2 key", async () => {
    const { prepay_id } = await wxpay.v2.pay.unifiedorder.post({
      xml: {
        body: "一杯咖啡",
        out_trade_no: order().out_trade_no,
        total_fee: 1299,
        spbill_create_ip: "127.0.0.1",
        notify_url: order().notify_url,
        trade_type: "APP",
        appid: APPID,
        mch_id: MCHID,
      },
    });
    const request = { ...byApp(prepay_id), sign: "" };
    const members = {
      appid: APPID,
      partnerid: MCHID,
      prepayid: prepay_id,
      package: "Sign=WXPay",
      noncestr: "abc",
      timestamp: request.timeStamp,
    };
    const key = simulator.merchant().apiV2Key;
    const refused = await simulator.user().pay(request);
    expect(refused.result === "failed" && refused.why.join("\n")).toContain(
      "noncestr=abc&package=",
    );
    const sign = signatureOf(Object.entries(members), key, "MD5");
    expect(await simulator.user().pay({ ...request, sign })).toMatchObject({ result: "paid" });
  });
});

test.each<[title: string, timeStamp: () => string]>([
  ["the machine's clock, by which SDKs sign", () => String(Math.floor(Date.now() / 1000))],
  ["the movable clock", now],
])("with the clock moved, what is handed over may have the time of %s", async (_, timeStamp) => {
  await simulator.clock.advance("1d");
  const made = byApp(await app());
  const time = timeStamp();
  const sign = signed(APPID, time, made.nonceStr, made.prepayId);
  const request = { ...made, timeStamp: time, sign };
  expect(await simulator.user().pay(request)).toMatchObject({ result: "paid" });
});

describe("an order is paid where it was placed for", () => {
  test.each<[title: string, request: () => Promise<AppRequest | MiniProgramRequest>]>([
    ["an app's by a mini program", async () => byMiniProgram(await app())],
    ["a mini program's by an app", async () => byApp(await jsapi())],
  ])("and not %s", async (_, request) => {
    const refused = await simulator.user().pay(await request());
    expect(refused).toMatchObject({ result: "failed", message: "支付场景非法" });
  });
});

test("an object without a member that WeChat needs is refused by its name", async () => {
  const { paySign: _, ...request } = byMiniProgram(await jsapi());
  expect(await simulator.user().pay({ ...request })).toMatchObject({
    message: "调用支付JSAPI缺少参数",
    why: [expect.stringContaining("paySign")],
  });
  const answer = await simulator.fetch(`http://127.0.0.1/_sim/users/${DEFAULT_OPENID}/payments`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ target: request }),
  });
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain("paySign");
});

describe("wx.requestPayment of a mini program", () => {
  test("answers as in WeChat, with the transaction", async () => {
    const [success, fail, complete] = [
      vi.fn<(said: object) => void>(),
      vi.fn<(said: object) => void>(),
      vi.fn<(said: object) => void>(),
    ];
    const request = { ...byMiniProgram(await jsapi()), success, fail, complete };
    const answer = await simulator.user().requestPayment(request);
    expect(answer).toMatchObject({
      errMsg: "requestPayment:ok",
      transaction: { out_trade_no: order().out_trade_no, trade_state: "SUCCESS" },
    });
    expect(success.mock.calls).toEqual([[answer]]);
    expect(complete.mock.calls).toEqual([[answer]]);
    expect(fail).not.toHaveBeenCalled();
  });

  test("rejects where the user cancels, and says so to fail and complete", async () => {
    const [fail, complete] = [vi.fn<(said: object) => void>(), vi.fn<(said: object) => void>()];
    const request = { ...byMiniProgram(await jsapi()), fail, complete };
    const error: unknown = await simulator
      .user()
      .requestPayment(request, { outcome: "cancelled" })
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(RequestPaymentError);
    expect(error).toMatchObject({ errMsg: "requestPayment:fail cancel", why: [] });
    expect(fail.mock.calls).toEqual([[error]]);
    expect(complete.mock.calls).toEqual([[error]]);
  });

  test("rejects with the lines that should have been signed", async () => {
    const request = { ...byMiniProgram(await jsapi()), nonceStr: "other" };
    await expect(simulator.user().requestPayment(request)).rejects.toMatchObject({
      errMsg: "requestPayment:fail 支付验证签名失败",
      message: expect.stringContaining("  other\\n"),
    });
  });
});
