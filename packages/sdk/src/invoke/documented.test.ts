import { createHmac, createPublicKey, hash, verify } from "node:crypto";
import { describe, expect, test } from "vitest";
import { APPID, PREPAY_ID, clientCalls } from "../../test/support/client-calls.ts";
import type { ClientCall } from "../../test/support/client-calls.ts";
import { fixture, merchantOptions } from "../../test/support/keys.ts";
import { Invoke } from "./index.ts";

const KEY = "192006250b4c09247ec02edce69f6a2d";
const { mchid, privateKey } = merchantOptions();
const publicKey = createPublicKey(fixture("merchant-key.pem"));
const invoke = new Invoke({ mchid, privateKey, apiV2Key: KEY });

/** The value at a path; what is written as a query is read as one. */
function at(value: object, path: string): unknown {
  return path.split(".").reduce<unknown>((found, name) => {
    const within =
      typeof found === "string" ? Object.fromEntries(new URLSearchParams(found)) : found;
    return Object.getOwnPropertyDescriptor(within, name)?.value;
  }, value);
}

/** Whether the signature is that which the row says. */
function isSigned(made: object, { at: place, ...signs }: NonNullable<ClientCall["signature"]>) {
  const signature = String(at(made, place));
  if ("lines" in signs) {
    const lines = signs.lines.map((name) =>
      name.startsWith("=") ? name.slice(1) : at(made, name),
    );
    const text = lines.map((line) => `${line}\n`).join("");
    return verify("sha256", Buffer.from(text), publicKey, Buffer.from(signature, "base64"));
  }
  const [last = "", ...above] = place.split(".").toReversed();
  const all = above.reduceRight<unknown>((within, name) => at(Object(within), name), made);
  const members: Record<string, string> =
    typeof all === "string" ? Object.fromEntries(new URLSearchParams(all)) : { ...Object(all) };
  const left = { ...members, ...signs.more };
  const names = Object.keys(left).filter(
    (name) => ![last, ...(signs.without ?? [])].includes(name),
  );
  const text = `${names
    .toSorted()
    .map((name) => `${name}=${left[name]}`)
    .join("&")}&key=${KEY}`;
  const digest =
    signs.members === "MD5"
      ? hash("md5", text)
      : createHmac("sha256", KEY).update(text).digest("hex");
  return signature === digest.toUpperCase();
}

describe("what the official pages say of a call", () => {
  test.each(clientCalls)("$name: has every member by name and type", ({ made, needs }) => {
    const handed = made(invoke);
    const types = Object.keys(needs).map((path) => [path, typeof at(handed, path)]);
    expect(Object.fromEntries(types)).toEqual(needs);
  });

  test.each(clientCalls.filter(({ signature }) => signature !== undefined))(
    "$name: is signed over what is documented",
    ({ made, signature }) => {
      expect(isSigned(made(invoke), signature!)).toBe(true);
    },
  );

  test.each(clientCalls)("$name: can be sent as JSON and read again", ({ made }) => {
    const handed = made(invoke);
    expect(JSON.parse(JSON.stringify(handed))).toEqual(handed);
  });
});

describe("the values that pages fix", () => {
  test.each<[title: string, made: object, has: object]>([
    ["a payment", invoke.jsapi.pay({ appid: APPID, prepay_id: PREPAY_ID }), { signType: "RSA" }],
    [
      "an app's",
      invoke.app.android({ appid: APPID, prepay_id: PREPAY_ID }),
      { packageValue: "Sign=WXPay", partnerId: mchid },
    ],
    [
      "a member card",
      invoke.jsapi.memberCard({ token: "a b" }),
      { businessType: "wxpayCardMember", queryString: "token=a%20b&scene=CARD_MEMBER" },
    ],
    [
      "a product coupon to get",
      invoke.miniProgram.getProductCoupon({ token: "t" }),
      { businessType: "wxpayCouponUse", extraData: { action: "receiveCoupon", token: "t" } },
    ],
    [
      "the parking service in an app, whose path is not encoded",
      invoke.app.parkingService({ openid: "o", plate_number: "粤B8", plate_color: "BLUE" }),
      {
        userName: "gh_518c42c65952",
        path: `/pages/auth-creditpay/auth-creditpay?mchid=${mchid}&openid=o&plate_number=粤B8&plate_color=BLUE`,
        miniprogramType: 0,
      },
    ],
    [
      "a contract that an app has prepared",
      invoke.app.contract({ miniprogram_username: "gh_1", miniprogram_path: "pages/a?b=c" }),
      { userName: "gh_1", path: "pages/a?b=c", miniprogramType: 0 },
    ],
    [
      "the older way of the same",
      invoke.app.contractWebview("5778aadY9nltAsZzXixCkFIGYnV2V"),
      { businessType: 12, queryInfo: { pre_entrustweb_id: "5778aadY9nltAsZzXixCkFIGYnV2V" } },
    ],
    [
      "a mixed order that the insurance pays alone",
      invoke.jsapi.medicalPay({ appid: APPID, mix_trade_no: "1" }),
      { mixTradeNo: "1", appid: APPID },
    ],
  ])("%s", (_, made, has) => {
    expect(made).toMatchObject(has);
  });
});

describe("subsidised instalments", () => {
  const order = { appid: APPID, prepay_id: PREPAY_ID, selected_installment_number: 6 };
  const chosen = "subsidy_period_type=PERIOD&selected_installment_number=6";

  test("stand behind the package of a page, and are signed with it", () => {
    const { package: packed, paySign, timeStamp, nonceStr } = invoke.miniProgram.pay(order);
    expect(packed).toBe(`prepay_id=${PREPAY_ID}&${chosen}`);
    const made = { appId: APPID, timeStamp, nonceStr, package: packed, paySign };
    const lines = ["appId", "timeStamp", "nonceStr", "package"];
    expect(isSigned(made, { at: "paySign", lines })).toBe(true);
  });

  test("stand behind the package of an app, and are not signed", () => {
    const payment = invoke.app.harmony(order);
    expect(payment.packageValue).toBe(`Sign=WXPay&${chosen}`);
    const lines = ["appId", "timeStamp", "nonceStr", "prepayId"];
    expect(isSigned(payment, { at: "sign", lines })).toBe(true);
  });
});

describe("what can't work is refused by its name", () => {
  const order = { appid: APPID, prepay_id: PREPAY_ID };
  const given = { sub_mchid: "1900000109", package_info: "p" };

  test.each<[title: string, call: () => unknown, says: RegExp]>([
    [
      "no whole number of instalments",
      () => invoke.jsapi.pay({ ...order, selected_installment_number: 1.5 }),
      /^selected_installment_number: expected a number/,
    ],
    [
      "instalments of an order of APIv2",
      () => invoke.jsapi.pay({ ...order, selected_installment_number: 3, signType: "MD5" }),
      /^selected_installment_number: only orders of APIv3/,
    ],
    [
      "a transfer of a service provider by no app",
      () => invoke.miniProgram.confirmPartnerTransfer(given),
      /^appid: expected either/,
    ],
    [
      "a transfer of a service provider by two apps",
      () => invoke.miniProgram.confirmPartnerTransfer({ ...given, appid: "a", sub_appid: "b" }),
      /^appid: expected either/,
    ],
    [
      "a plate that would end the path's member",
      () =>
        invoke.app.parkingService({ openid: "o", plate_number: "粤B&x=1", plate_color: "BLUE" }),
      /^plate_number: can't have &/,
    ],
    ["a contract that was not prepared", () => invoke.app.contract({}), /^miniprogram_username: /],
    [
      "a red packet without its package",
      () => invoke.miniProgram.redPacket({ appid: APPID, package: "" }),
      /^package: expected the package that sending/,
    ],
  ])("%s", (_, call, says) => {
    expect(call).toThrow(says);
  });
});
