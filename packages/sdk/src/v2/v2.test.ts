import { generateKeyPairSync, privateDecrypt } from "node:crypto";
import { describe, expect, test } from "vitest";
import { merchantOptions } from "../../test/support/keys.ts";
import { failure, serving } from "../../test/support/wire.ts";
import {
  answerText,
  API_V2_KEY,
  signedXml,
  signOf,
  SUCCESS,
  xmlOf,
} from "../../test/support/xml.ts";
import { WeChatPay } from "../client.ts";
import type { WeChatPayOptions } from "../config/config.ts";
import { encrypted } from "../call/encrypted.ts";
import { readXml } from "./read-xml.ts";

const order = {
  appid: "wxd678efh567hg6787",
  mch_id: "1230000109",
  body: "<腾讯>]]>充值 & more",
  out_trade_no: "20150806125346",
  total_fee: 888,
  spbill_create_ip: "123.12.12.123",
  notify_url: "https://example.com/notify",
  trade_type: "JSAPI",
} as const;

/** A client of a server that answers with one text, and what that server received. */
async function answering(
  answer: string | Buffer,
  { status = 200, ...more }: Partial<WeChatPayOptions> & { status?: number } = {},
) {
  const server = await serving((_, response) => answerText(response, answer, status));
  const options = { baseUrl: server.url, apiV2Key: API_V2_KEY, ...more };
  const wxpay = new WeChatPay(merchantOptions(options));
  return { wxpay, loose: wxpay as any, received: server.received };
}

/** The members of a request's XML, which must be signed rightly. */
function signedMembers(body: string, type: "MD5" | "HMAC-SHA256"): Record<string, string> {
  const { sign, ...members } = readXml(body) as Record<string, string>;
  expect(sign).toBe(signOf(members, type));
  return members;
}

const paid = signedXml({ ...SUCCESS, prepay_id: "wx201", nonce_str: "x", code_url: "" });

describe("a request", () => {
  test("is signed XML at the path without a version, and its answer's members are the data", async () => {
    const { wxpay, received } = await answering(paid);
    const data = await wxpay.v2.pay.unifiedorder.post({ xml: order });
    expect(data).toMatchObject({ return_code: "SUCCESS", prepay_id: "wx201" });
    expect(received).toHaveLength(1);
    const { method, target, headers, body } = received[0]!;
    expect([method, target, headers["content-type"], headers.authorization]).toEqual([
      "POST",
      "/pay/unifiedorder",
      "text/xml; charset=utf-8",
      undefined,
    ]);
    expect(body).toContain("<body><![CDATA[<腾讯>]]]]><![CDATA[>充值 & more]]></body>");
    const { nonce_str, ...members } = signedMembers(body, "MD5");
    expect(nonce_str).toMatch(/^[0-9a-f]{32}$/);
    expect(members).toEqual({ ...order, total_fee: "888", sign_type: "MD5" });
  });

  test("is the same in all three writings", async () => {
    const { wxpay, received } = await answering(paid);
    await wxpay.v2.pay.unifiedorder.post({ xml: order });
    await wxpay.chain("v2/pay/unifiedorder").post({ xml: order });
    await wxpay["v2/pay/unifiedorder"].post({ xml: order });
    expect(received.map(({ target }) => target)).toEqual(Array(3).fill("/pay/unifiedorder"));
  });

  test("is signed as the caller's sign_type says, with the caller's nonce_str", async () => {
    const { loose, received } = await answering(paid);
    const xml = { ...order, sign_type: "HMAC-SHA256", nonce_str: "mine" };
    await loose.v2.pay.unifiedorder.post({ xml });
    expect(signedMembers(received[0]!.body, "HMAC-SHA256")).toEqual({ ...xml, total_fee: "888" });
  });

  test("is signed as the operation wants: HMAC-SHA256 alone, or MD5 without sign_type and nonce_str", async () => {
    const { loose, received } = await answering(paid);
    await loose.v2.pay.profitsharingquery.post({ xml: { mch_id: "1" } });
    await loose.v2.papay.querycontract.post({ xml: { mch_id: "1" } });
    expect(signedMembers(received[0]!.body, "HMAC-SHA256")).toMatchObject({
      sign_type: "HMAC-SHA256",
    });
    expect(signedMembers(received[1]!.body, "MD5")).toEqual({ mch_id: "1" });
  });

  test("has values as text: numbers, booleans, JSON and forms; what is undefined is left out", async () => {
    const { loose, received } = await answering(paid);
    const xml = { a: 1, b: true, c: 10n, d: undefined, e: "", f: "0.5" };
    await loose.v2.pay.unifiedorder.post({
      xml: { ...xml, scene_info: { store_info: { id: "SZ1" } } },
    });
    expect(signedMembers(received[0]!.body, "MD5")).toMatchObject({
      a: "1",
      b: "true",
      c: "10",
      e: "",
      f: "0.5",
      scene_info: '{"store_info":{"id":"SZ1"}}',
    });
    expect(received[0]!.body).not.toContain("<d>");
    await loose.v2.mmpaymkttransfers.sendredpack.post({
      xml: { risk_info: { mobile: "138 0", v: 1 } },
    });
    expect(readXml(received[1]!.body)["risk_info"]).toBe("mobile=138+0&v=1");
    // What the caller has written already, as the pages do.
    const written = { scene_info: '{"store_info": {}}', risk_info: "mobile%3d138%26v%3d1" };
    await loose.v2.pay.unifiedorder.post({ xml: written });
    expect(signedMembers(received[2]!.body, "MD5")).toMatchObject(written);
    await loose.v2.mmpaymkttransfers.sendredpack.post({ xml: written });
    expect(readXml(received[3]!.body)).toMatchObject(written);
  });

  test.each<[title: string, xml: unknown, parameter: string, says: string]>([
    [
      "an object where nothing says its form",
      { a: {} },
      "xml.a",
      "is an object, and the XML of APIv2 is flat",
    ],
    ["null", { a: null }, "xml.a", "is null; leave the member out"],
    ["a number that is not exact", { a: 2 ** 53 }, "xml.a", "too large to be exact"],
    ["no number", { a: Number.NaN }, "xml.a", "is NaN"],
    ["an amount with a fraction", { total_fee: 19.9 * 100 }, "xml.total_fee", "Math.round"],
    [
      "such an amount in JSON",
      { scene_info: { store_info: { id: 1.5 } } },
      "xml.scene_info.store_info.id",
      "with a fraction",
    ],
    ["a Map", new Map([["a", "1"]]), "xml", "Object.fromEntries"],
    [
      "a Map where JSON goes",
      { scene_info: new Map() },
      "xml.scene_info",
      "give Object.fromEntries(map)",
    ],
    ["a function", { a: () => 1 }, "xml.a", "it is a function"],
    ["a control character", { a: "\u0000" }, "xml.a", "a character that XML does not have"],
    ["half a surrogate pair", { a: "\uD83D" }, "xml.a", "a character that XML does not have"],
    ["a signature", { sign: "x" }, "xml.sign", "made by the SDK"],
    ["a name that is markup", { "a><b": "1" }, "xml", "no name of an XML element"],
    ["another sign_type", { sign_type: "SHA1" }, "sign_type", "must be MD5 or HMAC-SHA256"],
    ["a list", [], "xml", "found an array"],
    ["a text", "<xml/>", "xml", "found a value of type string"],
  ])("with %s is refused before it is sent", async (_, xml, parameter, says) => {
    const { loose, received } = await answering(paid);
    const error = await failure(loose.v2.pay.unifiedorder.post({ xml }));
    expect(error).toMatchObject({
      name: "RequestError",
      parameter,
      message: expect.stringContaining(says),
    });
    expect(received).toEqual([]);
  });

  test("has no json, and one of APIv3 no xml", async () => {
    const { loose } = await answering(paid);
    expect(await failure(loose.v2.pay.unifiedorder.post({ json: {} }))).toMatchObject({
      parameter: "json",
      message: expect.stringContaining("APIv2 has no json; its values go into xml"),
    });
    expect(await failure(loose.v3.pay.post({ xml: {} }))).toMatchObject({
      parameter: "xml",
      message: expect.stringContaining("APIv3 has no xml; its values go into json"),
    });
  });

  test("needs the APIv2 key", async () => {
    const { loose } = await answering(paid, { apiV2Key: undefined as never });
    expect(await failure(loose.v2.pay.unifiedorder.post({ xml: {} }))).toMatchObject({
      name: "ConfigError",
      option: "apiV2Key",
      message: expect.stringContaining("商户平台 → 账户中心 → API安全 → APIv2密钥"),
    });
  });

  test("by GET is signed in its query", async () => {
    const answer = JSON.stringify({ retcode: 0, retmsg: "ok", access_token: "t" });
    const { loose, received } = await answering(answer);
    const query = { mch_id: "1", code: "a b/c" };
    expect(await loose.v2.appauth.getaccesstoken.get({ query })).toMatchObject({
      access_token: "t",
    });
    const url = new URL(received[0]!.target, "http://localhost");
    const { sign, ...members } = Object.fromEntries(url.searchParams);
    expect(url.pathname).toBe("/appauth/getaccesstoken");
    expect(members).toMatchObject({ ...query, sign_type: "HMAC-SHA256" });
    expect(sign).toBe(signOf(members, "HMAC-SHA256"));
  });

  test("to a page is not sent: the data is its address, signed", async () => {
    const { loose, received } = await answering(paid);
    const query = { appid: "wx", notify_url: "https://example.com/a?b=c", version: "1.0" };
    const page = new URL(await loose.v2.papay.entrustweb.get({ query }));
    const { sign, ...members } = Object.fromEntries(page.searchParams);
    expect([page.pathname, page.hash]).toEqual(["/papay/entrustweb", "#wechat_redirect"]);
    expect(members).toEqual(query);
    expect(sign).toBe(signOf(members));
    expect(await failure(loose.v2.papay.entrustweb.get({ query }).asResponse())).toMatchObject({
      name: "RequestError",
    });
    expect(await loose.v2.appauth.authindex.get({ query: { appid: "wx" } })).toMatch(
      /\/appauth\/authindex\?appid=wx#wechat_redirect$/,
    );
    expect(received).toEqual([]);
  });

  test("whose path is not documented is signed and verified too", async () => {
    const { wxpay, received } = await answering(paid);
    const data = await wxpay
      .chain("v2/brand-new/thing")
      .post({ xml: { sign_type: "HMAC-SHA256", a: 1 } });
    expect(data).toMatchObject({ prepay_id: "wx201" });
    expect(received[0]!.target).toBe("/brand-new/thing");
    signedMembers(received[0]!.body, "HMAC-SHA256");
  });

  test("goes to the operation's own host, unless a baseUrl stands in", async () => {
    const urls: string[] = [];
    const fetch = async (url: string) => {
      urls.push(url);
      return new Response(paid);
    };
    const wxpay: any = new WeChatPay(merchantOptions({ fetch, apiV2Key: API_V2_KEY }));
    await wxpay.v2.secsvc.realnameauth.post({ xml: { mch_id: "1" } });
    expect(urls).toEqual(["https://fraud.mch.weixin.qq.com/secsvc/realnameauth"]);
  });
});

describe("an answer", () => {
  test("signed by HMAC-SHA256 is verified as that, whatever the request was signed by", async () => {
    const { loose } = await answering(signedXml({ ...SUCCESS, a: "1" }, "HMAC-SHA256"));
    expect(await loose.v2.pay.orderquery.post({ xml: {} })).toMatchObject({ a: "1" });
  });

  test.each<[title: string, answer: string, code: string]>([
    ["without sign", xmlOf({ ...SUCCESS, a: "1" }), "SIGNATURE_MISSING"],
    ["with an empty sign", xmlOf({ ...SUCCESS, sign: "" }), "SIGNATURE_MISSING"],
    [
      "that was altered",
      signedXml({ ...SUCCESS, total_fee: "1" }).replace("[1]", "[2]"),
      "SIGNATURE_WRONG",
    ],
    [
      "with a member added",
      signedXml({ ...SUCCESS }).replace("</xml>", "<a>1</a></xml>"),
      "SIGNATURE_WRONG",
    ],
    [
      "signed with another key",
      xmlOf({ ...SUCCESS, sign: signOf(SUCCESS, "MD5", "b".repeat(32)) }),
      "SIGNATURE_WRONG",
    ],
    [
      "a failure with a wrong sign",
      xmlOf({
        return_code: "SUCCESS",
        result_code: "FAIL",
        err_code: "ORDERNOTEXIST",
        sign: "A".repeat(32),
      }),
      "SIGNATURE_WRONG",
    ],
  ])("%s is thrown away", async (_, answer, code) => {
    const { loose } = await answering(answer);
    expect(await failure(loose.v2.pay.orderquery.post({ xml: {} }))).toMatchObject({
      name: "SignatureError",
      code,
    });
  });

  test("of an operation that does not sign its answers needs no sign, but a wrong one is refused", async () => {
    const answer = xmlOf({ ...SUCCESS, send_listid: "1" });
    const { loose } = await answering(answer);
    expect(await loose.v2.mmpaymkttransfers.sendredpack.post({ xml: {} })).toMatchObject({
      send_listid: "1",
    });
    const wrong = await answering(answer.replace("</xml>", "<sign>x</sign></xml>"));
    expect(
      await failure(wrong.loose.v2.mmpaymkttransfers.sendredpack.post({ xml: {} })),
    ).toMatchObject({ code: "SIGNATURE_WRONG" });
  });

  test.each<[title: string, answer: string]>([
    [
      "a document type",
      '<!DOCTYPE a [<!ENTITY x "y">]><xml><return_code>SUCCESS</return_code></xml>',
    ],
    [
      "a name that comes twice",
      "<xml><return_code>SUCCESS</return_code><return_code>SUCCESS</return_code></xml>",
    ],
    ["JSON", '{"return_code":"SUCCESS"}'],
    ["nothing", ""],
  ])("that is %s is an AnswerError", async (_, answer) => {
    const { loose } = await answering(answer);
    expect(await failure(loose.v2.pay.orderquery.post({ xml: {} }))).toMatchObject({
      name: "AnswerError",
      code: "ANSWER_NOT_XML",
      requestId: "08ABC",
    });
  });

  test("that is a page where JSON is documented is one as well: what became of the call is unknown", async () => {
    const { loose } = await answering("<html><body>busy</body></html>");
    expect(await failure(loose.v2.appauth.getaccesstoken.get({ query: {} }))).toMatchObject({
      name: "AnswerError",
      code: "ANSWER_NOT_JSON",
      requestId: "08ABC",
    });
  });

  test("that says nothing of success is no success, signed or not", async () => {
    const { loose } = await answering(signedXml({ a: "1" }));
    expect(await failure(loose.v2.pay.orderquery.post({ xml: {} }))).toMatchObject({
      code: "ANSWER_NOT_XML",
    });
  });

  test("has its indexed members as lists and its JSON decoded", async () => {
    const { loose } = await answering(
      signedXml({
        ...SUCCESS,
        coupon_id_0: "a",
        coupon_id_1: "b",
        promotion_detail: '{"promotion_detail":[]}',
      }),
    );
    expect(await loose.v2.pay.orderquery.post({ xml: {} })).toMatchObject({
      coupon_id_$n: ["a", "b"],
      promotion_detail: { promotion_detail: [] },
    });
  });

  test("without JSON where there may be some has no such member", async () => {
    const { loose } = await answering(signedXml({ ...SUCCESS, promotion_detail: "" }));
    expect(await loose.v2.pay.orderquery.post({ xml: {} })).not.toHaveProperty("promotion_detail");
  });

  test("with elements within elements is read where it is documented", async () => {
    const xml =
      "<xml><return_code>SUCCESS</return_code><result_code>SUCCESS</result_code><hblist><hbinfo><openid>o</openid><amount>1</amount></hbinfo></hblist></xml>";
    const { loose } = await answering(xml);
    const data = await loose.v2.mmpaymkttransfers.gethbinfo.post({ xml: {} });
    expect(data.hblist).toEqual({ hbinfo: [{ openid: "o", amount: "1" }] });
  });
});

describe("a failure is an ApiError", () => {
  test.each<[title: string, answer: string, status: number, want: object]>([
    [
      "at the level of return_code, unsigned",
      xmlOf({ return_code: "FAIL", return_msg: "签名错误" }),
      200,
      {
        code: "FAIL",
        status: 200,
        serverMessage: "签名错误",
        message:
          "POST /v2/pay/orderquery: 200 FAIL — 签名错误 — Whether it was carried out is unknown: query its result before you repeat it.",
      },
    ],
    [
      "of the business, signed",
      signedXml({
        return_code: "SUCCESS",
        result_code: "FAIL",
        err_code: "ORDERNOTEXIST",
        err_code_des: "不存在",
      }),
      200,
      {
        name: "NotFoundError",
        code: "ORDERNOTEXIST",
        serverMessage: "不存在",
        numericCode: undefined,
        requestId: "08ABC",
        detail: undefined,
      },
    ],
    [
      "that says to call again",
      signedXml({
        return_code: "SUCCESS",
        result_code: "FAIL",
        err_code: "SYSTEMERROR",
        recall: "Y",
      }),
      200,
      { code: "SYSTEMERROR", detail: { recall: "Y" } },
    ],
    [
      "with error_code",
      xmlOf({ return_code: "FAIL", return_msg: "No Bill Exist", error_code: "20002" }),
      200,
      { code: "20002", serverMessage: "No Bill Exist" },
    ],
    [
      "by status alone",
      "<html>400 No required SSL certificate was sent</html>",
      400,
      { code: "NO_CODE", status: 400, serverMessage: "" },
    ],
    [
      "by status and XML",
      xmlOf({ return_code: "FAIL", return_msg: "忙" }),
      500,
      { code: "FAIL", status: 500 },
    ],
    [
      "by status, though the XML says success",
      signedXml(SUCCESS),
      502,
      { code: "NO_CODE", status: 502 },
    ],
  ])("%s", async (_, answer, status, want) => {
    const { loose } = await answering(answer, { status });
    expect(await failure(loose.v2.pay.orderquery.post({ xml: {} }))).toMatchObject({
      name: "ApiError",
      ...want,
    });
  });

  test("also where the answer is JSON", async () => {
    const { loose } = await answering('{"retcode":-1,"retmsg":"bad code"}');
    expect(await failure(loose.v2.appauth.getaccesstoken.get({ query: {} }))).toMatchObject({
      name: "ApiError",
      code: "-1",
      serverMessage: "bad code",
    });
    const xml = await answering(xmlOf({ return_code: "FAIL", return_msg: "x" }));
    expect(await failure(xml.loose.v2.appauth.getaccesstoken.get({ query: {} }))).toMatchObject({
      name: "ApiError",
      code: "FAIL",
    });
  });

  test("that repeats nothing of the request, neither its values nor its signature", async () => {
    const server = await serving(({ body }, response) =>
      answerText(
        response,
        xmlOf({ return_code: "FAIL", return_msg: body, err_code: body.slice(0, 400) }),
      ),
    );
    const wxpay: any = new WeChatPay(
      merchantOptions({ baseUrl: server.url, apiV2Key: API_V2_KEY }),
    );
    const xml = { openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", re_user_name: "张三丰" };
    const error: any = await failure(wxpay.v2.pay.orderquery.post({ xml }));
    const { sign, nonce_str } = readXml(server.received[0]!.body) as Record<string, string>;
    const text = JSON.stringify([error, error.message, error.stack]);
    for (const secret of [xml.openid, xml.re_user_name, sign!, nonce_str!, API_V2_KEY]) {
      expect(text).not.toContain(secret);
    }
  });
});

describe.each([
  ["node's transport", {}],
  ["a fetch", { fetch }],
])("a bill by %s", (_, more) => {
  const bill = `\uFEFF交易时间,公众账号ID\r\n${"`2014-11-10,`wx2421\r\n".repeat(10_000)}`;
  const read = (stream: ReadableStream) => new Response(stream).arrayBuffer();

  test("comes as a stream of its bytes", async () => {
    for (const bytes of [Buffer.from(bill), Buffer.from([0x1f, 0x8b, 0, 1]), Buffer.alloc(0)]) {
      const { loose } = await answering(bytes, more);
      const stream = await loose.v2.pay.downloadbill.post({ xml: { bill_date: "20141110" } });
      expect(stream).toBeInstanceOf(ReadableStream);
      expect(Buffer.from(await read(stream)).equals(bytes)).toBe(true);
    }
  });

  test("that is XML is an error", async () => {
    const { loose } = await answering(
      xmlOf({ return_code: "FAIL", return_msg: "No Bill Exist", error_code: "20002" }),
      more,
    );
    expect(await failure(loose.v2.pay.downloadbill.post({ xml: {} }))).toMatchObject({
      name: "ApiError",
      code: "20002",
    });
    for (const odd of [signedXml(SUCCESS), "<html>", `<xml>${"x".repeat(1_000_000)}`]) {
      const { loose } = await answering(odd, more);
      expect(await failure(loose.v2.pay.downloadbill.post({ xml: {} }))).toMatchObject({
        name: "AnswerError",
        code: "ANSWER_NOT_XML",
      });
    }
  });
});

describe("members for the bank", () => {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  // PKCS#1, as WeChat Pay gives it.
  const pub_key = publicKey.export({ type: "pkcs1", format: "pem" }).toString();
  const open = (text: string | undefined): string =>
    privateDecrypt(
      { key: privateKey, oaepHash: "sha1" },
      Buffer.from(text ?? "", "base64"),
    ).toString();

  test("are encrypted with the key that WeChat Pay hands out, which is asked for once", async () => {
    const server = await serving(({ target }, response) =>
      answerText(
        response,
        target === "/risk/getpublickey" ? xmlOf({ ...SUCCESS, pub_key }) : signedXml(SUCCESS),
      ),
    );
    const wxpay: any = new WeChatPay(
      merchantOptions({ baseUrl: server.url, apiV2Key: API_V2_KEY }),
    );
    const xml = {
      mch_id: "1230000109",
      enc_bank_no: "6222000000000000",
      enc_true_name: "张三",
      amount: 1,
    };
    const send = () => wxpay.v2.mmpaysptrans.pay_bank.post({ xml });
    await Promise.all([send(), send()]);
    expect(server.received.map(({ target }) => target)).toEqual([
      "/risk/getpublickey",
      "/mmpaysptrans/pay_bank",
      "/mmpaysptrans/pay_bank",
    ]);
    expect(signedMembers(server.received[0]!.body, "MD5")).toMatchObject({
      mch_id: "1230000109",
      sign_type: "MD5",
    });
    for (const { body } of server.received.slice(1)) {
      const sent = signedMembers(body, "MD5");
      expect(open(sent["enc_bank_no"])).toBe(xml.enc_bank_no);
      expect(open(sent["enc_true_name"])).toBe(xml.enc_true_name);
      expect(sent["amount"]).toBe("1");
      expect(sent["nonce_str"]).toBeDefined();
    }
  });

  test("stand in no refusal, neither as they were nor as they were sent", async () => {
    const xml = { enc_bank_no: "6222000000000000", enc_true_name: "张三" };
    const server = await serving(({ target, body }, response) => {
      const said = `${Object.values(xml).join()} ${body}`;
      const refusal = xmlOf({ return_code: "FAIL", return_msg: said.replaceAll("]]>", "") });
      answerText(
        response,
        target === "/risk/getpublickey" ? xmlOf({ ...SUCCESS, pub_key }) : refusal,
      );
    });
    const wxpay: any = new WeChatPay(
      merchantOptions({ baseUrl: server.url, apiV2Key: API_V2_KEY }),
    );
    const error: any = await failure(wxpay.v2.mmpaysptrans.pay_bank.post({ xml }));
    const sent = readXml(server.received[1]!.body);
    expect(error).toMatchObject({ name: "ApiError", code: "FAIL" });
    for (const secret of [...Object.values(xml), sent["enc_bank_no"], sent["sign"]]) {
      expect(`${error.message} ${error.serverMessage}`).not.toContain(secret);
    }
  });

  test("are not sent without that key, and it is asked for again", async () => {
    const { loose, received } = await answering(xmlOf({ ...SUCCESS, pub_key: "none" }));
    const send = () =>
      failure(loose.v2.mmpaysptrans.pay_bank.post({ xml: { enc_bank_no: "6222" } }));
    expect(await send()).toMatchObject({
      name: "ConfigError",
      cause: { message: expect.stringContaining("no RSA key") },
    });
    expect(await send()).toMatchObject({ name: "ConfigError" });
    expect(received.map(({ target }) => target)).toEqual([
      "/risk/getpublickey",
      "/risk/getpublickey",
    ]);
  });

  test("that are encrypted already are sent as they are, and alone need no key", async () => {
    const server = await serving(({ target }, response) =>
      answerText(
        response,
        target === "/risk/getpublickey" ? xmlOf({ ...SUCCESS, pub_key }) : signedXml(SUCCESS),
      ),
    );
    const wxpay: any = new WeChatPay(
      merchantOptions({ baseUrl: server.url, apiV2Key: API_V2_KEY }),
    );
    const { pay_bank } = wxpay.v2.mmpaysptrans;
    const enc_bank_no = encrypted("QUJD");
    await pay_bank.post({ xml: { enc_bank_no } });
    await pay_bank.post({ xml: { enc_bank_no, enc_true_name: "张三" } });
    expect(server.received.map(({ target }) => target)).toEqual([
      "/mmpaysptrans/pay_bank",
      "/risk/getpublickey",
      "/mmpaysptrans/pay_bank",
    ]);
    const [alone, , both] = server.received.map(({ body }) => signedMembers(body, "MD5"));
    expect(alone?.["enc_bank_no"]).toBe("QUJD");
    expect(both?.["enc_bank_no"]).toBe("QUJD");
    expect(open(both?.["enc_true_name"])).toBe("张三");
  });

  test("that are left out need no key; too long ones are refused by name", async () => {
    const { loose, received } = await answering(paid);
    await loose.v2.mmpaysptrans.pay_bank.post({ xml: { amount: 1 } });
    expect(received.map(({ target }) => target)).toEqual(["/mmpaysptrans/pay_bank"]);
    const keyed = await answering(xmlOf({ ...SUCCESS, pub_key }));
    const error = await failure(
      keyed.loose.v2.mmpaysptrans.pay_bank.post({ xml: { enc_true_name: "张".repeat(72) } }),
    );
    expect(error).toMatchObject({ name: "RequestError", parameter: "xml.enc_true_name" });
  });
});
