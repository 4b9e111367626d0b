import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { WeChatPay } from "wechatpay-kit";
import { Invoke } from "wechatpay-kit/invoke";
import { createSimulator } from "../../simulator.ts";
import type { Simulator } from "../../simulator.ts";
import { signatureOf } from "../../v2/sign.ts";

const service_id = "2002000000000558128851361561536";

describe("an authorisation that is handed to openBusinessView", () => {
  let simulator: Simulator;
  let wxpay: WeChatPay;
  let invoke: Invoke;
  let number = 0;
  beforeAll(async () => {
    simulator = await createSimulator();
    const merchant = simulator.merchant();
    wxpay = new WeChatPay({ ...merchant, fetch: simulator.fetch });
    invoke = new Invoke(merchant);
  });
  afterAll(() => simulator.close());

  const signed = () => ({ service_id, out_request_no: `request${++number}` });

  test("by a token opens for every client, and the user agrees", async () => {
    const { appid } = simulator.merchant();
    const authorization_code = "handed-over-1";
    const json = { appid, service_id, authorization_code, notify_url: "https://shop.example/n" };
    const { apply_permissions_token } = await wxpay.v3.payscore.permissions.post({ json });
    const given = { apply_permissions_token };
    for (const client of [invoke.miniProgram, invoke.jsapi, invoke.app]) {
      expect(await simulator.user().open({ ...client.scoreEnable(given) })).toMatchObject({
        result: "opened",
        page: "authorization",
        id: apply_permissions_token,
        actions: ["agree", "refuse"],
      });
    }
    const agreed = await simulator
      .user()
      .open({ ...invoke.jsapi.scoreEnable(given) }, { action: "agree" });
    expect(agreed).toMatchObject({
      result: "opened",
      state: { authorization_state: "AVAILABLE", authorization_code },
      actions: ["cancel"],
    });
  });

  test("by a signed number opens for every client, the same number the same page", async () => {
    const given = signed();
    const ids = new Set<string>();
    for (const client of [invoke.miniProgram, invoke.jsapi, invoke.app]) {
      const opened = await simulator.user().open({ ...client.scoreEnable(given) });
      if (opened.result === "failed") throw new Error(opened.why.join("\n"));
      ids.add(opened.id);
    }
    expect(ids.size).toBe(1);
    const handed = { ...invoke.miniProgram.scoreEnable(given) };
    await simulator.user().open(handed, { action: "agree" });
    const authorization_code = given.out_request_no;
    const query = { service_id };
    const path = { authorization_code, query };
    const known = wxpay.v3.payscore.permissions.authorizationCode._authorization_code_;
    expect(await known.get(path)).toMatchObject({ authorization_state: "AVAILABLE" });
  });

  type Parameters = Record<string, string>;
  const resigned = (all: Parameters): Parameters => {
    const { sign: _sign, ...rest } = all;
    const { apiV2Key = "" } = simulator.merchant();
    return { ...rest, sign: signatureOf(Object.entries(rest), apiV2Key, "HMAC-SHA256") };
  };

  test.each<[string, (all: Parameters) => Parameters, RegExp]>([
    [
      "a member changed",
      (all) => ({ ...all, out_request_no: "other" }),
      /no HMAC-SHA256 signature/,
    ],
    ["the key of somebody else", (all) => ({ ...all, sign: "0".repeat(64) }), /APIv2 key/],
    ["no sign", (all) => ({ ...all, sign: "" }), /sign: missing/],
    [
      "another sign_type",
      (all) => resigned({ ...all, sign_type: "MD5" }),
      /sign_type must be "HMAC-SHA256"/,
    ],
    ["milliseconds", (all) => resigned({ ...all, timestamp: "1700000000000" }), /ten digits/],
    ["an old time", (all) => resigned({ ...all, timestamp: "1700000000" }), /five minutes/],
    ["a wrong nonce", (all) => resigned({ ...all, nonce_str: "a b" }), /nonce_str must be/],
    ["another merchant", (all) => resigned({ ...all, mch_id: "1" }), /no such merchant/],
    ["another's service", (all) => resigned({ ...all, service_id: "7" }), /has no service 7/],
    ["a parameter too many", (all) => resigned({ ...all, appid: "wx1" }), /no parameter appid/],
    ["a token beside", (all) => ({ ...all, apply_permissions_token: "t" }), /no parameter mch_id/],
  ])("with %s is refused in words that say so", async (_, spoil, why) => {
    const { businessType, extraData } = invoke.miniProgram.scoreEnable(signed());
    const handed = { businessType, extraData: spoil({ ...extraData }) };
    const result = await simulator.user().open(handed);
    if (result.result !== "failed") throw new Error("It opened.");
    expect(result.why.join("\n")).toMatch(why);
    expect(result.why_zh.join("\n")).toMatch(/[一-龥]/);
  });

  test.each<[string, Record<string, unknown>, RegExp]>([
    ["an unknown token", { extraData: { apply_permissions_token: "t" } }, /no pre-authorisation's/],
    ["an empty token", { extraData: { apply_permissions_token: "" } }, /missing or empty/],
    ["no parameters", {}, /one of extraData, queryString, query/],
    ["two places", { extraData: {}, query: "a=1" }, /one of extraData/],
    ["a question mark", { queryString: "?a=1" }, /without a question mark/],
    ["a pair without a value", { queryString: "a" }, /has a without a value/],
    ["a name twice", { queryString: "a=1&a=2" }, /twice/],
    ["what is not encoded", { query: "a=%" }, /not encoded/],
    ["a number", { extraData: { mch_id: 1 } }, /mch_id: no text/],
    ["an object in a query's place", { queryString: { a: "1" } }, /can't be read/],
    ["__proto__ as a name", { queryString: "__proto__=1" }, /no parameter __proto__|missing/],
  ])("with %s is refused in words that say so", async (_, places, why) => {
    const handed = { businessType: "wxpayScoreEnable", ...places };
    const result = await simulator.user().open(handed);
    if (result.result !== "failed") throw new Error("It opened.");
    expect(result.why.join("\n")).toMatch(why);
  });

  test("of a kind that is not played is refused by its name", async () => {
    const handed = { businessType: "wxpayScoreX", extraData: {} };
    expect(await simulator.user().open(handed)).toMatchObject({
      result: "failed",
      why: [expect.stringContaining("no businessType wxpayScoreX, only wxpayScoreEnable")],
    });
  });

  test("an app's view of a transfer opens as a mini program's call does", async () => {
    const { appid } = simulator.merchant();
    const { package_info = "" } = await wxpay.v3.fundApp.mchTransfer.transferBills.post({
      json: {
        appid,
        out_bill_no: "app1",
        transfer_scene_id: "1000",
        openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        transfer_amount: 400,
        transfer_remark: "a",
        transfer_scene_report_infos: [{ info_type: "a", info_content: "b" }],
      },
    });
    const handed = { ...invoke.app.confirmTransfer({ appid, package_info }) };
    expect(await simulator.user().open(handed, { action: "confirm" })).toMatchObject({
      result: "opened",
      state: { state: "SUCCESS" },
    });
  });
});
