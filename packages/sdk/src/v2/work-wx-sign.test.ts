import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { merchantOptions } from "../../test/support/keys.ts";
import { failure, serving } from "../../test/support/wire.ts";
import { answerText, API_V2_KEY, signedXml, signOf, SUCCESS } from "../../test/support/xml.ts";
import { WeChatPay } from "../client.ts";
import type { WeChatPayOptions } from "../config/config.ts";
import { readXml } from "./read-xml.ts";
import { workWxSign } from "./work-wx-sign.ts";

const SECRET = "DvgYqKEvs1wr_5bNcF-7hQmZ2tXkLpUaRoGiSjWyE9c";
const md5 = (text: string) => createHash("md5").update(text).digest("hex").toUpperCase();

// The sample of the page: https://developer.work.weixin.qq.com/document/path/90281
const sample = {
  wxappid: "wx123456789",
  act_name: "XXX",
  mch_billno: "11111234567890",
  total_amount: "100",
  mch_id: "10000098",
  nonce_str: "qFKEgfig76DF9912fewmkp",
  re_openid: "oxTWIuGaIt6gTKsQRLau2M0yL16E",
};
const sampleSecret = Buffer.from("192006250b4c09247ec02edce69f6a2d");
const documented =
  "act_name=XXX&mch_billno=11111234567890&mch_id=10000098&nonce_str=qFKEgfig76DF9912fewmkp&re_openid=oxTWIuGaIt6gTKsQRLau2M0yL16E&total_amount=100&wxappid=wx123456789&secret=192006250b4c09247ec02edce69f6a2d";

test.each([
  ["as it is", {}],
  [
    "with members that it does not cover",
    { wishing: "好运", sign: "x", agentid: "1", total_num: "1" },
  ],
])("the sample of the page is signed as its text says, %s", (_, more) => {
  const members = Object.entries({ ...sample, ...more });
  const sign = workWxSign(members, Object.keys(sample), sampleSecret);
  expect(sign).toBe("8B8D04AFC9FD08094CC5A0C2FA8BB60C");
  expect(sign).toBe(md5(documented));
});

test("an empty member is not covered", () => {
  const members = Object.entries({ amount: "1", desc: "" });
  expect(workWxSign(members, ["amount", "desc"], sampleSecret)).toBe(
    md5("amount=1&secret=192006250b4c09247ec02edce69f6a2d"),
  );
});

const packet = {
  mch_billno: "10000098201411111234567890",
  mch_id: "1230000109",
  wxappid: "wx8888888888888888",
  sender_name: "行政部",
  re_openid: "oxTWIuGaIt6gTKsQRLau2M0yL16E",
  total_amount: 1000,
  wishing: "元宵节快乐！",
  act_name: "猜灯谜 & more",
  remark: "快来抢！",
} as const;
const payment = {
  appid: "wx8888888888888888",
  mch_id: "1230000109",
  partner_trade_no: "100000982017072019616",
  openid: "ohO4Gt7wVPxIT1A9GjFaMYMiZY1s",
  check_name: "FORCE_CHECK",
  re_user_name: "张三",
  amount: 10099,
  desc: "六月出差报销费用",
  spbill_create_ip: "10.2.3.10",
  ww_msg_type: "APPROVAL_MSG",
  approval_number: "201705160008",
  approval_type: 1,
  act_name: "示例项目",
} as const;

async function client(more: Partial<WeChatPayOptions> = { workWxSecret: SECRET }) {
  const answer = signedXml({ ...SUCCESS, mch_billno: "1" });
  const server = await serving((_, response) => answerText(response, answer));
  const options = merchantOptions({ baseUrl: server.url, apiV2Key: API_V2_KEY, ...more });
  const { mmpaymkttransfers } = new WeChatPay(options).v2;
  const sent = () => readXml(server.received.at(-1)?.body ?? "") as Record<string, string>;
  return { mmpaymkttransfers, sent, received: server.received };
}

describe("a request of WeCom's", () => {
  test("has its signature, which sign covers: a red packet", async () => {
    const { mmpaymkttransfers, sent } = await client();
    await mmpaymkttransfers.sendworkwxredpack.post({ xml: packet });
    const { sign, ...members } = sent();
    expect(members["workwx_sign"]).toBe(
      md5(
        `act_name=猜灯谜 & more&mch_billno=10000098201411111234567890&mch_id=1230000109&nonce_str=${members["nonce_str"]}&re_openid=oxTWIuGaIt6gTKsQRLau2M0yL16E&total_amount=1000&wxappid=wx8888888888888888&secret=${SECRET}`,
      ),
    );
    expect(sign).toBe(signOf(members));
  });

  test("has its signature, which sign covers: a payment, with a nonce_str of the caller's", async () => {
    const { mmpaymkttransfers, sent } = await client();
    const xml = { ...payment, nonce_str: "mine" };
    await mmpaymkttransfers.promotion.paywwsptrans2pocket.post({ xml });
    const { sign, ...members } = sent();
    expect(members["workwx_sign"]).toBe(
      md5(
        `amount=10099&appid=wx8888888888888888&desc=六月出差报销费用&mch_id=1230000109&nonce_str=mine&openid=ohO4Gt7wVPxIT1A9GjFaMYMiZY1s&partner_trade_no=100000982017072019616&ww_msg_type=APPROVAL_MSG&secret=${SECRET}`,
      ),
    );
    expect(sign).toBe(signOf(members));
  });

  test("keeps the signature that the caller made, and wants no secret then", async () => {
    const { mmpaymkttransfers, sent } = await client({});
    const { sender_name: _none, ...rest } = packet;
    const xml = { ...rest, agentid: "3010046", workwx_sign: "9E3C1950394B2AA99D6EFAA2E12EC1AB" };
    await mmpaymkttransfers.sendworkwxredpack.post({ xml });
    const { sign, ...members } = sent();
    expect(members["workwx_sign"]).toBe(xml.workwx_sign);
    expect(sign).toBe(signOf(members));
  });

  test("without the secret is not sent, and the error says where to find it", async () => {
    const { mmpaymkttransfers, received } = await client({});
    const error = await failure(mmpaymkttransfers.sendworkwxredpack.post({ xml: packet }));
    expect(error).toMatchObject({ name: "ConfigError", option: "workWxSecret" });
    expect(String(error)).toContain("POST /v2/mmpaymkttransfers/sendworkwxredpack");
    expect(String(error)).toContain("企业微信管理后台 → 应用管理 → 企业支付");
    expect(received).toEqual([]);
  });
});

test("no other request has WeCom's signature: not the queries of the same, not other red packets", async () => {
  const { mmpaymkttransfers, sent } = await client();
  const { mch_billno, mch_id, wxappid: appid } = packet;
  const { partner_trade_no } = payment;
  for (const call of [
    mmpaymkttransfers.queryworkwxredpack.post({ xml: { mch_billno, mch_id, appid } }),
    mmpaymkttransfers.promotion.querywwsptrans2pocket.post({
      xml: { partner_trade_no, mch_id, appid },
    }),
    mmpaymkttransfers.gethbinfo.post({ xml: { mch_billno, mch_id, appid, bill_type: "MCHT" } }),
  ]) {
    await call;
    expect(sent()).not.toHaveProperty("workwx_sign");
  }
});

describe("the secret", () => {
  test.each<[title: string, secret: unknown, says: string]>([
    ["in quotes", `"${SECRET}"`, "It stands in quotes"],
    ["with white space at its end", `${SECRET}\n`, "44 characters with others among them"],
    ["that is empty", "", "an empty one"],
    ["that is a number", 12345678901, "found number"],
    ["that is null", null, "found null"],
  ])("%s is refused, and not shown", (_, secret, says) => {
    const options = merchantOptions({ apiV2Key: API_V2_KEY });
    const made = () => new WeChatPay({ ...options, workWxSecret: secret as string });
    expect(made).toThrow(says);
    expect(made).toThrow("workWxSecret");
    expect(made).not.toThrow(SECRET);
    expect(made).not.toThrow("12345678901");
  });
});
