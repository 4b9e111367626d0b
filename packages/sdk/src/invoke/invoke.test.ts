import { createHmac, createPublicKey, hash, verify } from "node:crypto";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { fixture, merchantOptions } from "../../test/support/keys.ts";
import { Invoke } from "./index.ts";
import type { InvokeOptions } from "./index.ts";

const APPID = "wx2421b1c4370ec43b";
const PREPAY_ID = "wx201410272009395522657a690389285100";
const KEY = "192006250b4c09247ec02edce69f6a2d";
const { mchid, privateKey } = merchantOptions();
const publicKey = createPublicKey(fixture("merchant-key.pem"));

const invoke = new Invoke({ mchid, privateKey, apiV2Key: KEY });
const order = { appid: APPID, prepay_id: PREPAY_ID };

/** Whether the merchant signed these lines. */
const isSigned = (signature: string, ...lines: readonly string[]): boolean =>
  verify(
    "sha256",
    Buffer.from(lines.map((line) => `${line}\n`).join("")),
    publicKey,
    Buffer.from(signature, "base64"),
  );

/** APIv2's signature, without the SDK's code. */
const signedText = (members: Readonly<Record<string, string>>): string =>
  `${Object.keys(members)
    .toSorted()
    .filter((name) => name !== "sign" && name !== "paySign")
    .map((name) => `${name}=${members[name]}`)
    .join("&")}&key=${KEY}`;
const hmac = (members: Readonly<Record<string, string>>): string =>
  createHmac("sha256", KEY).update(signedText(members)).digest("hex").toUpperCase();
const md5 = (members: Readonly<Record<string, string>>): string =>
  hash("md5", signedText(members)).toUpperCase();

const at = (seconds: number): void => {
  vi.useFakeTimers({ toFake: ["Date"], now: seconds * 1000 + 999 });
  onTestFinished(() => void vi.useRealTimers());
};

describe("a page in WeChat pays", () => {
  test("by an object with seconds as text, signed over four lines", () => {
    at(1_554_208_460);
    const payment = invoke.jsapi.pay(order);
    expect(payment).toEqual({
      appId: APPID,
      timeStamp: "1554208460",
      nonceStr: expect.stringMatching(/^[0-9a-f]{32}$/),
      package: `prepay_id=${PREPAY_ID}`,
      signType: "RSA",
      paySign: expect.any(String),
    });
    const { paySign, nonceStr } = payment;
    expect(isSigned(paySign, APPID, "1554208460", nonceStr, `prepay_id=${PREPAY_ID}`)).toBe(true);
  });

  test("by the JS-SDK under its name of the time", () => {
    const { timestamp, paySign, nonceStr, ...rest } = invoke.jsapi.chooseWXPay(order);
    expect(rest).toEqual({ package: `prepay_id=${PREPAY_ID}`, signType: "RSA" });
    expect(isSigned(paySign, APPID, timestamp, nonceStr, rest.package)).toBe(true);
  });

  test.each([
    ["MD5", md5],
    ["HMAC-SHA256", hmac],
  ] as const)("for an order of APIv2, signed by %s over all members", (signType, signatureOf) => {
    const { paySign, ...members } = invoke.jsapi.pay({ ...order, signType });
    expect(members.signType).toBe(signType);
    expect(paySign).toBe(signatureOf(members));
  });
});

test("a mini program pays by the same lines, and does not say its appid", () => {
  const payment = invoke.miniProgram.pay(order);
  expect(Object.keys(payment)).toEqual(["timeStamp", "nonceStr", "package", "signType", "paySign"]);
  const { timeStamp, nonceStr, package: packed, paySign } = payment;
  expect(isSigned(paySign, APPID, timeStamp, nonceStr, packed)).toBe(true);
});

describe("an app pays", () => {
  test("signed over the bare prepay_id, under the names of its platform", () => {
    at(1_554_208_460);
    const android = invoke.app.android(order);
    expect(android).toEqual({
      appId: APPID,
      partnerId: mchid,
      prepayId: PREPAY_ID,
      packageValue: "Sign=WXPay",
      nonceStr: expect.any(String),
      timeStamp: "1554208460",
      sign: expect.any(String),
    });
    expect(isSigned(android.sign, APPID, "1554208460", android.nonceStr, PREPAY_ID)).toBe(true);
    expect(Object.keys(invoke.app.harmony(order))).toEqual(Object.keys(android));
    expect(invoke.app.ios(order)).toEqual({
      partnerId: mchid,
      prepayId: PREPAY_ID,
      package: "Sign=WXPay",
      nonceStr: expect.any(String),
      timeStamp: 1_554_208_460,
      sign: expect.any(String),
    });
  });

  test("for an order of APIv2, signed over all members", () => {
    const { sign, ...members } = invoke.app.plugin({ ...order, signType: "MD5" });
    expect(sign).toBe(md5(members));
  });
});

describe("an H5 order is opened", () => {
  const h5_url = `https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=${PREPAY_ID}&package=1`;

  test.each<[title: string, redirect_url: string | undefined, gives: string]>([
    ["as it is", undefined, h5_url],
    [
      "with the address to come back to, encoded",
      "https://shop.example/orders?id=1&a=订单",
      `${h5_url}&redirect_url=https%3A%2F%2Fshop.example%2Forders%3Fid%3D1%26a%3D%E8%AE%A2%E5%8D%95`,
    ],
  ])("%s", (_, redirect_url, gives) => {
    expect(invoke.h5({ h5_url, ...(redirect_url !== undefined && { redirect_url }) })).toBe(gives);
  });

  test("and comes back to addresses alone", () => {
    expect(() => invoke.h5({ h5_url, redirect_url: "shop.example" })).toThrow(/^redirect_url:/);
  });
});

describe("pages of PayScore", () => {
  const detail = { service_id: "500001", out_order_no: "order/1" };

  test("open by the parameters of a mini program, or as a query in pages and apps", () => {
    const use = { package: "DJIOSQPYWDxsjdldeuwhdodwxasd_dDiodnwjh9we" };
    expect(invoke.miniProgram.scoreUse(use)).toEqual({
      businessType: "wxpayScoreUse",
      extraData: use,
    });
    expect(invoke.jsapi.scoreUse({ package: "a b&c" })).toEqual({
      businessType: "wxpayScoreUse",
      queryString: "package=a%20b%26c",
    });
    expect(invoke.app.scoreUse(use)).toEqual({
      businessType: "wxpayScoreUse",
      query: `package=${use.package}`,
      extInfo: '{"miniProgramType":0}',
    });
  });

  test("that look at an order are signed with the APIv2 key", () => {
    at(1_554_208_460);
    const { businessType, extraData } = invoke.miniProgram.scoreDetail(detail);
    expect(businessType).toBe("wxpayScoreDetail");
    expect(extraData).toEqual({
      mch_id: mchid,
      ...detail,
      timestamp: "1554208460",
      nonce_str: expect.stringMatching(/^\w{32}$/),
      sign_type: "HMAC-SHA256",
      sign: hmac(extraData),
    });
    const query = new URLSearchParams(invoke.jsapi.scoreDetail(detail).queryString);
    const members = Object.fromEntries(query);
    expect(members["out_order_no"]).toBe("order/1");
    expect(members["sign"]).toBe(hmac(members));
    expect(invoke.app.scoreDetail(detail).query).toContain("out_order_no=order%2F1&");
  });

  test("that authorise take the token alone, or are signed", () => {
    const token = { apply_permissions_token: "1230000109JJLSJJLDSJFLSJ" };
    expect(invoke.miniProgram.scoreEnable(token).extraData).toEqual(token);
    expect(invoke.jsapi.scoreEnable(token).queryString).toBe(
      "apply_permissions_token=1230000109JJLSJJLDSJFLSJ",
    );
    const { extraData } = invoke.miniProgram.scoreEnable({
      service_id: "500001",
      out_request_no: "r1",
    });
    expect(extraData["sign"]).toBe(hmac(extraData));
    expect(invoke.app.scoreEnable(token).businessType).toBe("wxpayScoreEnable");
  });
});

test("the user confirms a transfer by the package that it answered, unsigned", () => {
  const transfer = { appid: APPID, package_info: "affffddafdfafddffda==" };
  const wanted = { mchId: mchid, appId: APPID, package: transfer.package_info };
  expect(invoke.jsapi.confirmTransfer(transfer)).toEqual(wanted);
  expect(invoke.miniProgram.confirmTransfer(transfer)).toEqual(wanted);
  expect(invoke.app.confirmTransfer(transfer)).toEqual({
    businessType: "requestMerchantTransfer",
    query: `mchId=${mchid}&appId=${APPID}&package=affffddafdfafddffda%3D%3D`,
  });
});

test("a contract is signed over the values as they are, and its address has them encoded", () => {
  const address = invoke.jsapi.contract({
    appid: APPID,
    plan_id: 12_535,
    contract_code: "100000",
    request_serial: 1000,
    contract_display_account: "微信代扣 测试",
    notify_url: "https://shop.example/signed",
    return_web: true,
  });
  const url = new URL(address);
  const members = Object.fromEntries(url.searchParams);
  expect(`${url.origin}${url.pathname}${url.hash}`).toBe(
    "https://api.mch.weixin.qq.com/papay/entrustweb#wechat_redirect",
  );
  expect(address).toContain("contract_display_account=%E5%BE%AE%E4%BF%A1%E4%BB%A3%E6%89%A3%20%E6");
  expect(members).toMatchObject({
    mch_id: mchid,
    plan_id: "12535",
    version: "1.0",
    return_web: "1",
  });
  expect(members["sign"]).toBe(md5(members));
});

test("a service provider's contract names the merchant that deducts, on another address", () => {
  const url = new URL(
    invoke.jsapi.contract({
      appid: APPID,
      sub_mch_id: "1900000109",
      plan_id: "1",
      contract_code: "2",
      request_serial: "3",
      contract_display_account: "a",
      notify_url: "https://shop.example/signed",
    }),
  );
  const members = Object.fromEntries(url.searchParams);
  expect(url.pathname).toBe("/papay/partner/entrustweb");
  expect(members["sub_mch_id"]).toBe("1900000109");
  expect(members["sign"]).toBe(md5(members));
});

describe("coupons", () => {
  const coupons = [
    { stock_id: "10001", out_request_no: "r1", coupon_code: "c1" },
    { stock_id: "10002", out_request_no: "r2" },
  ];

  test("of the plugin are signed as members with numbers", () => {
    expect(invoke.miniProgram.coupons(coupons)).toEqual({
      send_coupon_params: coupons,
      send_coupon_merchant: mchid,
      sign: hmac({
        stock_id0: "10001",
        out_request_no0: "r1",
        coupon_code0: "c1",
        stock_id1: "10002",
        out_request_no1: "r2",
        send_coupon_merchant: mchid,
      }),
    });
  });

  test.each([0, 11])("of the plugin are one to ten, not %i", (count) => {
    const many = Array.from({ length: count }, () => coupons[1]!);
    expect(() => invoke.miniProgram.coupons(many)).toThrow(`found ${count}`);
  });

  test("of the page are signed in its address", () => {
    const url = new URL(invoke.jsapi.coupon({ ...coupons[0]!, open_id: "oUser" }));
    const members = Object.fromEntries(url.searchParams);
    expect(url.hash).toBe("#wechat_pay&wechat_redirect");
    expect(members).toMatchObject({ open_id: "oUser", send_coupon_merchant: mchid });
    expect(members["sign"]).toBe(hmac(members));
  });
});

describe("what can't work is refused by its name", () => {
  const without = new Invoke({ mchid, privateKey });

  test.each<[title: string, call: () => unknown, says: RegExp]>([
    ["no prepay_id", () => invoke.jsapi.pay({ appid: APPID, prepay_id: "" }), /^prepay_id: /],
    [
      "a prepay_id with its name before it",
      () => invoke.jsapi.pay({ appid: APPID, prepay_id: `prepay_id=${PREPAY_ID}` }),
      /^prepay_id: expected the prepay_id alone/,
    ],
    ["no appid", () => invoke.app.ios({ ...order, appid: undefined as any }), /^appid: /],
    [
      "no APIv2 key",
      () => without.miniProgram.scoreDetail({ service_id: "1", out_order_no: "2" }),
      /^apiV2Key: needed for pages of PayScore/,
    ],
    ["no number", () => new Invoke({ privateKey } as InvokeOptions), /^mchid: /],
    ["no key", () => new Invoke({ mchid } as InvokeOptions), /^privateKey: /],
  ])("%s", (_, call, says) => {
    expect(call).toThrow(says);
  });

  test("and its text has no key in it", () => {
    expect(() => new Invoke({ mchid, privateKey, apiV2Key: `${KEY}x` })).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining(KEY) }),
    );
  });
});
