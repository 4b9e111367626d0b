import { createCipheriv, createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { API_V3_KEY, merchantOptions } from "../../test/support/keys.ts";
import { failure } from "../../test/support/wire.ts";
import { API_V2_KEY, signedXml, signOf, xmlOf } from "../../test/support/xml.ts";
import { WeChatPay } from "../client.ts";
import { sealResource } from "../testing/seal-resource.ts";

const options = merchantOptions({ apiV2Key: API_V2_KEY });
const open = (body: string | Uint8Array, more = {}): Promise<any> =>
  new WeChatPay({ ...options, ...more }).webhooks.unwrapV2(body);

/** Seals as WeChat Pay does, without the SDK's code. */
function seal(text: string, apiV2Key = API_V2_KEY): string {
  const key = createHash("md5").update(apiV2Key).digest("hex");
  const cipher = createCipheriv("aes-256-ecb", key, null);
  return cipher.update(text, "utf8", "base64") + cipher.final("base64");
}

const outer = {
  return_code: "SUCCESS",
  appid: "wx2421",
  mch_id: "10000100",
  nonce_str: "TeqClE3i0mvn3DrK",
};
const refund =
  "<root><out_refund_no><![CDATA[131811191610442717309]]></out_refund_no>\n<refund_fee>3960</refund_fee></root>";

test("a notification that is not documented is verified, and its members given as they came", async () => {
  const members = { mch_id: "10000100", brand_new_state: "DONE", list: "[1]" };
  expect(await open(signedXml(members))).toEqual({ ...members, sign: signOf(members) });
  const forged = signedXml(members).replace("DONE", "OPEN");
  expect(await failure(open(forged))).toMatchObject({ code: "SIGNATURE_WRONG" });
});

describe("a payment notification", () => {
  const paid = { ...outer, result_code: "SUCCESS", transaction_id: "1004", total_fee: "1" };

  test("is verified by its sign, MD5 or HMAC-SHA256, and given as its members", async () => {
    for (const body of [signedXml(paid), signedXml(paid, "HMAC-SHA256")]) {
      expect(await open(body)).toMatchObject(paid);
      expect(await open(Buffer.from(body))).toMatchObject(paid);
    }
  });

  test("has its coupons as lists and its JSON decoded", async () => {
    const coupons = { coupon_id_0: "a", coupon_id_1: "b", coupon_type_0: "CASH" };
    expect(await open(signedXml({ ...paid, ...coupons }))).toMatchObject({
      coupon_id_$n: ["a", "b"],
      coupon_type_$n: ["CASH"],
    });
    const list = signedXml({ ...paid, sub_order_list: '{"order_num":2}' });
    expect(await open(list)).toMatchObject({ sub_order_list: { order_num: 2 } });
  });

  test.each<[title: string, body: string, code: string, says: string]>([
    ["without sign", xmlOf(paid), "SIGNATURE_MISSING", "has no sign"],
    ["that was altered", signedXml(paid).replace("[1]", "[2]"), "SIGNATURE_WRONG", "does not fit"],
    ["that is JSON", "{}", "SIGNATURE_WRONG", "opened with unwrap"],
    [
      "with a document type",
      '<!DOCTYPE x [<!ENTITY a "b">]><xml/>',
      "SIGNATURE_WRONG",
      "no XML as WeChat Pay writes it",
    ],
  ])("%s is refused", async (_, body, code, says) => {
    expect(await failure(open(body))).toMatchObject({
      name: "SignatureError",
      code,
      message: expect.stringContaining(says),
    });
  });
});

describe("a refund notification", () => {
  test("is opened with the APIv2 key, whatever the name of the element inside", async () => {
    const want = {
      ...outer,
      req_info: { out_refund_no: "131811191610442717309", refund_fee: "3960" },
    };
    expect(await open(xmlOf({ ...outer, req_info: seal(refund) }))).toEqual(want);
    const other = refund.replaceAll("root>", "xml>");
    expect(await open(xmlOf({ ...outer, req_info: seal(other) }))).toEqual(want);
  });

  test("shows nothing of what stands beside the seal but the documented members", async () => {
    const forged = {
      transaction_id: "1004",
      total_fee: "1",
      out_trade_no: "mine",
      result_code: "SUCCESS",
    };
    const sealed = { ...outer, sub_mch_id: "10000200", req_info: seal(refund) };
    const coupons = {
      coupon_id_0: "a",
      sub_order_list: "{}",
      event_ciphertext: "x",
      brand_new: "1",
    };
    expect(await open(xmlOf({ ...forged, ...coupons, ...sealed }))).toEqual({
      ...outer,
      sub_mch_id: "10000200",
      req_info: { out_refund_no: "131811191610442717309", refund_fee: "3960" },
    });
  });

  test.each<[title: string, req_info: string]>([
    ["sealed with another key", seal(refund, "b".repeat(32))],
    ["cut off", seal(refund).slice(0, 20)],
    ["empty", ""],
    ["holding no XML", seal("{}")],
    ["holding a document type", seal(`<!DOCTYPE a>${refund}`)],
  ])("%s is refused", async (_, req_info) => {
    const error: any = await failure(open(xmlOf({ ...outer, req_info })));
    expect(error).toMatchObject({ name: "DecryptionError" });
    expect(error.message).toContain("apiV2Key");
    expect(error.message).not.toContain("1318");
  });

  test("with a sign that does not fit is refused", async () => {
    const body = xmlOf({ ...outer, req_info: seal(refund), sign: "A".repeat(32) });
    expect(await failure(open(body))).toMatchObject({ code: "SIGNATURE_WRONG" });
  });
});

describe("a notification that is sealed with the APIv3 key", () => {
  const sealed = sealResource(API_V3_KEY, '{"state":"DONE"}', { associatedData: "x" });
  const event = {
    mch_id: "1",
    event_type: "TRANSACTION.SUCCESS",
    event_nonce: sealed.nonce,
    event_associated_data: sealed.associated_data,
    event_ciphertext: sealed.ciphertext,
  };

  test("is opened", async () => {
    const body = signedXml(event, "HMAC-SHA256");
    expect(await open(body)).toMatchObject({ event_ciphertext: { state: "DONE" } });
  });

  test("and sealed with another is refused", async () => {
    const body = signedXml(event, "HMAC-SHA256");
    expect(await failure(open(body, { apiV3Key: "b".repeat(32) }))).toMatchObject({
      name: "DecryptionError",
    });
    const { apiV3Key: _, ...without } = options;
    expect(
      await failure(new WeChatPay({ ...without, apiV2Key: API_V2_KEY }).webhooks.unwrapV2(body)),
    ).toMatchObject({ option: "apiV3Key" });
  });
});

test("notifications of APIv2 need the APIv2 key", async () => {
  const error = await failure(new WeChatPay(merchantOptions()).webhooks.unwrapV2("<xml/>"));
  expect(error).toMatchObject({ name: "ConfigError", option: "apiV2Key" });
});

test("a parsed body is refused with what to do", async () => {
  expect(await failure(open({} as any))).toMatchObject({
    name: "RequestError",
    parameter: "rawBody",
  });
});
