import { constants, publicEncrypt } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { callXml, membersOf, signOf } from "../../test/helpers/xml-request.ts";
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

const nonce_str = "5K8264ILTKCH16CQ2502SI8ZNMTM67VS";
const caller = { appid: "wxd678efh567hg6787", mch_id: "1230000109", nonce_str };
const order = {
  ...caller,
  body: "腾讯充值中心-QQ会员充值",
  out_trade_no: "20150806125346",
  total_fee: "88",
  spbill_create_ip: "123.12.12.123",
  notify_url: "https://merchant.example/notify",
  trade_type: "JSAPI",
  openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
};
const report = {
  ...caller,
  interface_url: "https://merchant.example/micropay",
  execute_time_: "50",
  return_code: "SUCCESS",
  return_msg: "OK",
  result_code: "SUCCESS",
  user_ip: "8.8.8.8",
};
const trade = { out_trade_no: "1", begin_time: "20160602203256", end_time: "20160602203257" };
const packet = {
  mch_billno: "10000098201411111234567890",
  mch_id: caller.mch_id,
  nonce_str,
  wxappid: caller.appid,
  send_name: "天虹百货",
  re_openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
  total_amount: "1000",
  total_num: "1",
  wishing: "感谢您",
  client_ip: "192.168.0.1",
  act_name: "猜灯谜",
  remark: "猜越多",
};

const SUCCESS = { return_code: "SUCCESS", result_code: "SUCCESS" };
const wrong = (what: RegExp): object => ({
  return_code: "FAIL",
  return_msg: expect.stringMatching(what),
});

describe("members", () => {
  test.each<[string, string, Record<string, string>, object]>([
    ["in order", "/pay/unifiedorder", order, SUCCESS],
    ["an empty one is none", "/pay/unifiedorder", { ...order, attach: "" }, SUCCESS],
    [
      "a missing one",
      "/pay/unifiedorder",
      { ...order, body: "" },
      { return_code: "FAIL", return_msg: "缺少参数body" },
    ],
    [
      "no number",
      "/pay/unifiedorder",
      { ...order, total_fee: "1.5" },
      wrong(
        /^无法将输入源“\/body\/xml\/total_fee”映射到目标字段“.+”中，此字段需要一个合法的 64 位有符号整数$/,
      ),
    ],
    ["text for one", "/pay/unifiedorder", { ...order, total_fee: "abc" }, wrong(/total_fee/)],
    ["too large", "/pay/unifiedorder", { ...order, total_fee: "9".repeat(30) }, wrong(/total_fee/)],
    ["no such value", "/pay/unifiedorder", { ...order, receipt: "J" }, wrong(/receipt/)],
    ["unknown", "/pay/unifiedorder", { ...order, op_user_id: "x" }, SUCCESS],
    [
      "JSON",
      "/payitil/report",
      { ...report, trades: JSON.stringify([{ ...trade, state: "OK" }]) },
      SUCCESS,
    ],
    ["no JSON", "/payitil/report", { ...report, trades: "[" }, wrong(/trades.+不是合法的JSON/)],
    ["another JSON", "/payitil/report", { ...report, trades: "{}" }, wrong(/trades.*array/)],
    ["JSON too deep", "/payitil/report", { ...report, trades: "[".repeat(1_000) }, wrong(/层数/)],
    [
      "a member missing in JSON",
      "/payitil/report",
      { ...report, trades: JSON.stringify([trade]) },
      wrong(/state/),
    ],
    [
      "a form",
      "/mmpaymkttransfers/sendredpack",
      { ...packet, risk_info: "posttime=123&mobile=1" },
      SUCCESS,
    ],
    [
      "a form that is encoded as a whole, as its page writes it",
      "/mmpaymkttransfers/sendredpack",
      { ...packet, risk_info: "posttime%3d123%26mobile%3d1" },
      SUCCESS,
    ],
    [
      "a wrong member in such a form",
      "/mmpaymkttransfers/sendredpack",
      { ...packet, risk_info: "posttime%3dx" },
      wrong(/posttime/),
    ],
    [
      "a wrong member in a form",
      "/mmpaymkttransfers/sendredpack",
      { ...packet, risk_info: "posttime=x" },
      wrong(/posttime/),
    ],
  ])("%s", async (_, path, members, wanted) => {
    expect(membersOf(await callXml(merchant, path, members))).toMatchObject(wanted);
  });
});

test("a text that is too long is refused", async () => {
  const key = membersOf(
    await callXml(merchant, "/xdc/apiv2getsignkey/sign/getsignkey", {
      mch_id: caller.mch_id,
      nonce_str,
    }),
  )["sandbox_signkey"]!;
  const path = "/xdc/apiv2sandbox/pay/orderquery";
  const query = { ...caller, out_trade_no: "1".repeat(33) };
  expect(membersOf(await callXml(merchant, path, query, { key }))).toMatchObject(
    wrong(/out_trade_no.*大于最大值 32/),
  );
});

describe("members for the bank", () => {
  const pay = {
    mch_id: caller.mch_id,
    nonce_str,
    partner_trade_no: "1",
    bank_code: "1001",
    amount: "1",
  };
  const encrypted = (pem: string, text: string): string => {
    const padding = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: "sha1" };
    return publicEncrypt({ key: pem, ...padding }, Buffer.from(text)).toString("base64");
  };

  test("are encrypted with the key that the bank hands out, and refused in the clear", async () => {
    const key = await callXml(merchant, "/risk/getpublickey", {
      mch_id: caller.mch_id,
      nonce_str,
      sign_type: "MD5",
    });
    const pem = membersOf(key)["pub_key"]!;
    expect(pem).toMatch(/^-----BEGIN RSA PUBLIC KEY-----\n/);
    const secret = { enc_bank_no: encrypted(pem, "6222"), enc_true_name: encrypted(pem, "张三") };
    const paid = await callXml(merchant, "/mmpaysptrans/pay_bank", { ...pay, ...secret });
    expect(membersOf(paid)).toMatchObject(SUCCESS);
    for (const plain of ["6222", Object.values(merchant.platformKeys)[0]!]) {
      const value = plain.startsWith("-----") ? encrypted(plain, "6222") : plain;
      const answer = await callXml(merchant, "/mmpaysptrans/pay_bank", {
        ...pay,
        ...secret,
        enc_bank_no: value,
      });
      expect(membersOf(answer)).toMatchObject({
        return_code: "SUCCESS",
        result_code: "FAIL",
        err_code: "PARAM_ERROR",
        err_code_des: expect.stringMatching(/enc_bank_no解密失败/),
      });
    }
  });
});

test("a wrong member is told without a signature, and in the words of APIv3", async () => {
  const answer = await callXml(merchant, "/pay/unifiedorder", { ...order, receipt: "J" });
  expect(membersOf(answer)).toEqual({
    return_code: "FAIL",
    return_msg:
      "输入源“/body/xml/receipt”映射到字段“电子发票入口开放标识”枚举值规则校验失败，取值不在枚举范围内",
  });
});

test("what no page has is passed over, and the log of requests names it", async () => {
  const members = { ...order, out_trade_no: "passed_over_1", op_user_id: "x", sing_type: "y" };
  await callXml(merchant, "/pay/unifiedorder", members);
  await world.context.requests.flush();
  const row = await world.context.store.db
    .selectFrom("requests")
    .selectAll()
    .where("message", "is not", null)
    .orderBy("seq", "desc")
    .executeTakeFirstOrThrow();
  expect(row).toMatchObject({ code: null, status: 200 });
  expect(row.message).toMatch(/Passed over.+: op_user_id, sing_type$/);
});

describe("a refusal of the work", () => {
  const query = { ...caller, out_trade_no: "no_such_order" };
  test.each<[string, string, Record<string, string>, string]>([
    ["an unknown order", "/pay/orderquery", query, "ORDERNOTEXIST"],
    ["an unknown refund", "/pay/refundquery", { ...caller, refund_id: "5" }, "REFUNDNOTEXIST"],
    [
      "an unknown red packet",
      "/mmpaymkttransfers/gethbinfo",
      {
        mch_billno: "5",
        mch_id: caller.mch_id,
        appid: caller.appid,
        nonce_str,
        bill_type: "MCHT",
      },
      "NOT_FOUND",
    ],
  ])("names %s by the code of its family", async (_, path, members, err_code) => {
    expect(membersOf(await callXml(merchant, path, members))).toMatchObject({
      return_code: "SUCCESS",
      result_code: "FAIL",
      err_code,
    });
  });

  test("comes for a number that is used again for something else, not for the same request", async () => {
    const first = { ...order, out_trade_no: "repeated_1" };
    const made = membersOf(await callXml(merchant, "/pay/unifiedorder", first));
    const again = { ...first, nonce_str: "another" };
    const { prepay_id } = membersOf(await callXml(merchant, "/pay/unifiedorder", again));
    // The same order, another way to pay it.
    expect(prepay_id).toMatch(/^wx/);
    expect(prepay_id).not.toBe(made["prepay_id"]);
    const other = { ...first, total_fee: "89" };
    expect(membersOf(await callXml(merchant, "/pay/unifiedorder", other))).toMatchObject({
      result_code: "FAIL",
      err_code: "OUT_TRADE_NO_USED",
    });
    const found = { ...caller, out_trade_no: "repeated_1" };
    expect(membersOf(await callXml(merchant, "/pay/orderquery", found))).toMatchObject({
      ...SUCCESS,
      out_trade_no: "repeated_1",
      trade_state: "NOTPAY",
    });
    const refund = {
      ...found,
      out_refund_no: "repeated_1",
      total_fee: "88",
      refund_fee: "1",
    };
    await callXml(merchant, "/deposit/refund", refund);
    expect(
      membersOf(await callXml(merchant, "/deposit/refund", { ...refund, refund_fee: "2" })),
    ).toMatchObject({ result_code: "FAIL", err_code: "PARAM_ERROR" });
  });

  test("is signed as the request was", async () => {
    for (const sign_type of ["MD5", "HMAC-SHA256"]) {
      const members = { ...query, sign_type };
      const answer = membersOf(await callXml(merchant, "/pay/orderquery", members));
      expect(answer).toMatchObject({ appid: caller.appid, mch_id: caller.mch_id });
      expect(answer["nonce_str"]).toMatch(/^[0-9A-F]{32}$/);
      const type = sign_type === "MD5" ? "MD5" : "HMAC-SHA256";
      expect(answer["sign"]).toBe(signOf(merchant, answer, { type }));
    }
  });

  const asFault = async (path: string, members: Record<string, string>): Promise<object> => {
    const body = { operation: `v2${path}#post`, fault: { error: { code: "SYSTEMERROR" } } };
    const set = await fetch(`${merchant.baseUrl}/_sim/faults`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    expect([set.status, await set.text()]).toEqual([201, expect.any(String)]);
    return membersOf(await callXml(merchant, path, members));
  };

  test("has no signature where a success has none", async () => {
    const trades = JSON.stringify([{ ...trade, state: "OK" }]);
    const answer = await asFault("/payitil/report", { ...report, trades });
    expect(answer).toMatchObject({ result_code: "FAIL", err_code: "SYSTEMERROR" });
    expect(answer).not.toHaveProperty("sign");
  });

  test("has error_code where the page names it so", async () => {
    const members = { mch_id: caller.mch_id, nonce_str, sign_type: "HMAC-SHA256" };
    const answer = await asFault("/risk/getcertficates", members);
    expect(answer).toMatchObject({ result_code: "FAIL", error_code: "SYSTEMERROR" });
    expect(answer).not.toHaveProperty("err_code");
  });

  test("stands in the log of requests with its code", async () => {
    await callXml(merchant, "/pay/unifiedorder", { ...order, total_fee: "" });
    await world.context.requests.flush();
    const row = await world.context.store.db
      .selectFrom("requests")
      .selectAll()
      .where("code", "=", "LACK_PARAMS")
      .orderBy("seq", "desc")
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({
      mchid: caller.mch_id,
      operation: "v2/pay/unifiedorder#post",
      status: 200,
      message: "缺少参数total_fee",
    });
    expect(row.request_body).toContain("<out_trade_no>20150806125346</out_trade_no>");
    expect(row.response_body).toContain("缺少参数total_fee");
  });
});
