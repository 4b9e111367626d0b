import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { callQuery, callXml, membersOf, sendXml } from "../../test/helpers/xml-request.ts";
import type { SendingXml } from "../../test/helpers/xml-request.ts";
import { send } from "../../test/helpers/signed-request.ts";
import type { Received } from "../../test/helpers/signed-request.ts";
import { openWorld } from "../../test/helpers/world.ts";
import type { World } from "../../test/helpers/world.ts";
import type { MerchantCredentials } from "../world/credentials.ts";

let world: World;
let merchant: MerchantCredentials;
beforeAll(async () => {
  world = await openWorld();
  merchant = await world.merchant();
});
afterAll(() => world.close());

const mch = { mch_id: "1230000109" };
const nonce = { nonce_str: "5K8264ILTKCH16CQ2502SI8ZNMTM67VS" };
const appid = { appid: "wxd678efh567hg6787" };
const link = { ...appid, ...mch, ...nonce, long_url: "weixin://wxpay/bizpayurl?pr=1" };
const hmac = { sign_type: "HMAC-SHA256" };
const violation = { ...mch, ...nonce };

const FAIL = (message: string): object => ({ return_code: "FAIL", return_msg: message });
const OK = { return_code: "SUCCESS", result_code: "SUCCESS" };

test("a brand has no part in APIv2", async () => {
  const answer = await callXml(merchant, "/tools/shorturl", { ...link, mch_id: "123456789" });
  expect(membersOf(answer)).toMatchObject(FAIL("MCHID不存在"));
});

describe("the signature", () => {
  test.each<[string, string, Record<string, string>, SendingXml, object]>([
    ["MD5 where nothing is said", "/tools/shorturl", link, {}, OK],
    ["MD5 that is named", "/tools/shorturl", { ...link, sign_type: "MD5" }, {}, OK],
    ["HMAC-SHA256 that is named", "/tools/shorturl", { ...link, ...hmac }, {}, OK],
    [
      "an empty sign_type counts as none",
      "/tools/shorturl",
      { ...link, sign_type: "" },
      { type: "MD5" },
      OK,
    ],
    [
      "HMAC-SHA256 that is not named",
      "/tools/shorturl",
      link,
      { type: "HMAC-SHA256" },
      FAIL("签名错误"),
    ],
    [
      "MD5 under another name",
      "/tools/shorturl",
      { ...link, ...hmac },
      { type: "MD5" },
      FAIL("签名错误"),
    ],
    ["another key", "/tools/shorturl", link, { key: "k".repeat(32) }, FAIL("签名错误")],
    ["no hexadecimal digits", "/tools/shorturl", link, { sign: "签名" }, FAIL("签名错误")],
    ["an empty one", "/tools/shorturl", link, { sign: "" }, FAIL("缺少参数sign")],
    [
      "an unknown type",
      "/tools/shorturl",
      { ...link, sign_type: "RSA" },
      {},
      FAIL("签名类型错误，此接口支持MD5、HMAC-SHA256"),
    ],
    [
      "HMAC-SHA256 where only MD5 is known",
      "/tools/authcodetoopenid",
      { ...appid, ...mch, ...nonce, auth_code: "1", ...hmac },
      {},
      FAIL("签名类型错误，此接口支持MD5"),
    ],
    [
      "MD5 where only HMAC-SHA256 is known",
      "/risk/getcertficates",
      { ...mch, ...nonce, sign_type: "MD5" },
      {},
      FAIL("签名类型错误，此接口支持HMAC-SHA256"),
    ],
    [
      "a type that must be named",
      "/risk/getcertficates",
      { ...mch, ...nonce },
      { type: "HMAC-SHA256" },
      FAIL("缺少参数sign_type"),
    ],
    [
      "the only type where it may be left out",
      "/risk/getviolation",
      violation,
      { type: "HMAC-SHA256" },
      { return_code: "SUCCESS" },
    ],
  ])("%s", async (_, path, members, sending, wanted) => {
    expect(membersOf(await callXml(merchant, path, members, sending))).toMatchObject(wanted);
  });

  test("covers every member, of which none may change", async () => {
    const sign = await callXml(merchant, "/tools/shorturl", link);
    expect(membersOf(sign)).toMatchObject(OK);
    const { text } = await callXml(
      merchant,
      "/tools/shorturl",
      { ...link, long_url: "2" },
      {
        sign: membersOf(sign)["sign"]!,
      },
    );
    expect(text).toContain("签名错误");
  });

  test("covers texts as they came, with carriage returns and white space", async () => {
    const body = " a\r\nb ";
    const { text } = await callXml(merchant, "/tools/shorturl", { ...link, long_url: body });
    expect(text).not.toContain("签名错误");
  });
});

describe("who asks", () => {
  test.each<[string, string, Record<string, string>, object]>([
    ["nobody", "/tools/shorturl", { ...appid, ...nonce }, FAIL("缺少参数mch_id")],
    ["an empty number", "/tools/shorturl", { ...link, mch_id: "" }, FAIL("缺少参数mch_id")],
    ["a stranger", "/tools/shorturl", { ...link, mch_id: "1900009999" }, FAIL("MCHID不存在")],
    [
      "mchid where that is its name",
      "/mmpaymkttransfers/promotion/transfers",
      { mchid: "1900009999", ...nonce },
      FAIL("MCHID不存在"),
    ],
    [
      "combine_mch_id of combined orders",
      "/pay/closecombinedorder",
      { combine_mch_id: "1900009999", ...nonce },
      FAIL("MCHID不存在"),
    ],
  ])("%s", async (_, path, members, wanted) => {
    expect(membersOf(await callXml(merchant, path, members))).toMatchObject(wanted);
  });

  test("a partner signs with its own key, not with the one of the sub-merchant", async () => {
    const partner = await world.merchant("1900000100");
    const members = { ...link, mch_id: partner.mchid, sub_mch_id: "1900000109" };
    expect(membersOf(await callXml(partner, "/tools/shorturl", members))).toMatchObject(OK);
    const foreign = await callXml(partner, "/tools/shorturl", members, {
      key: merchant.apiV2Key,
    });
    expect(membersOf(foreign)).toMatchObject(FAIL("签名错误"));
  });
});

describe("nonce_str", () => {
  const { nonce_str: _, ...without } = link;
  const contract = { ...appid, ...mch, contract_id: "1", version: "1.0" };

  test("is needed", async () => {
    const answer = await callXml(merchant, "/tools/shorturl", without);
    expect(membersOf(answer)).toEqual(FAIL("缺少参数nonce_str"));
  });

  test.each(["/papay/querycontract", "/papay/deletecontract"])(
    "is not needed by %s, and may come all the same",
    async (path) => {
      for (const members of [contract, { ...contract, ...nonce }]) {
        const { text } = await callXml(merchant, path, members);
        expect(text).not.toContain("nonce_str");
        expect(text).not.toContain("签名错误");
      }
    },
  );
});

describe("a GET", () => {
  const entrust = {
    ...appid,
    ...mch,
    plan_id: "12535",
    contract_code: "100000",
    request_serial: "1000",
    contract_display_account: "微信 代扣&<b>",
    notify_url: "https://merchant.example/notify?a=1",
    version: "1.0",
    timestamp: "1414488825",
  };
  const titleOf = ({ text }: Received): string => /<h1>(.*)<\/h1>/.exec(text)?.[1] ?? "";

  test("is signed over the decoded query", async () => {
    const answer = await callQuery(merchant, "/papay/entrustweb", entrust);
    expect(answer.status).toBe(200);
    expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(titleOf(answer)).toBe("公众号纯签约");
    expect(answer.text).toContain("微信 代扣&amp;&lt;b&gt;");
    expect(answer.text).not.toMatch(/<script|签名错误/);
  });

  test.each<[string, string, Record<string, string>, SendingXml, string]>([
    ["a wrong signature", "/papay/entrustweb", entrust, { sign: "0".repeat(32) }, "签名错误"],
    ["no signature", "/papay/entrustweb", entrust, { sign: "" }, "缺少参数sign"],
    ["a missing member", "/papay/entrustweb", { ...entrust, plan_id: "" }, {}, "缺少参数plan_id"],
  ])("with %s gets a page that says so", async (_, path, query, sending, wanted) => {
    const answer = await callQuery(merchant, path, query, sending);
    expect(answer.status).toBe(200);
    expect(titleOf(answer)).toBe(wanted);
  });

  test("that the page documents without sign needs none", async () => {
    const query = {
      ...mch,
      ...appid,
      redirect_uri: "https://merchant.example/back",
      response_type: "code",
      scope: "pay_identity",
      state: "s",
    };
    const answer = await callQuery(merchant, "/appauth/authindex", query, { sign: "" });
    expect(titleOf(answer)).toBe("授权获取code");
  });

  test.each([
    ["a name that comes twice", "mch_id=1&mch_id=1", "参数重复"],
    ["broken percent-encoding", "mch_id=%zz", "URL编码不正确"],
    ["a NUL", "mch_id=%00", "参数含有非法字符"],
    ["a NUL in a name", "mch_id=1&a%00=1", "参数含有非法字符"],
    ["another character that XML does not have", "mch_id=%01", "参数含有非法字符"],
  ])("with %s gets a page that says so", async (_, query, wanted) => {
    const target = `/papay/entrustweb?${query}`;
    expect(titleOf(await send(merchant.baseUrl, target, { method: "GET" }))).toBe(wanted);
  });
});

describe("the sandbox", () => {
  test("is signed with the key that it hands out, and with no other", async () => {
    const asked = await callXml(merchant, "/xdc/apiv2getsignkey/sign/getsignkey", {
      ...mch,
      ...nonce,
    });
    const key = membersOf(asked)["sandbox_signkey"]!;
    expect(key).toMatch(/^[0-9a-f]{32}$/);
    const path = "/xdc/apiv2sandbox/pay/orderquery";
    const query = { ...appid, ...mch, ...nonce, out_trade_no: "1" };
    expect((await callXml(merchant, path, query, { key })).text).not.toContain("签名错误");
    expect((await callXml(merchant, path, query)).text).toContain("签名错误");
    expect((await callXml(merchant, "/pay/orderquery", query, { key })).text).toContain("签名错误");
  });
});

describe("before the signature", () => {
  test.each([
    ["another method", "GET", "", "请使用post方法"],
    ["no body", "POST", "", "post数据为空"],
    ["no XML", "POST", "{}", "XML格式错误"],
    ["no UTF-8", "POST", Buffer.from("<xml><a>\xff</a></xml>", "latin1"), "编码格式错误"],
  ])("%s is refused without a signature", async (_, method, body, message) => {
    const answer = await sendXml(merchant, "/pay/unifiedorder", body, method);
    expect(answer.status).toBe(200);
    expect(answer.headers["content-type"]).toBe("text/plain");
    expect(answer.text).toBe(
      `<xml><return_code><![CDATA[FAIL]]></return_code>\n<return_msg><![CDATA[${message}]]></return_msg>\n</xml>`,
    );
  });

  test("a path that no version documents is unknown, and a method of APIv3 too", async () => {
    expect(await sendXml(merchant, "/pay/nothing", "<xml></xml>")).toMatchObject({
      status: 404,
      text: "",
    });
    expect(await send(merchant.baseUrl, "/v3/certificates", { method: "POST" })).toMatchObject({
      status: 405,
      text: "",
    });
  });
});
