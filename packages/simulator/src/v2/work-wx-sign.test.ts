import { ApiError, WeChatPay } from "wechatpay-kit";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { callXml, membersOf, workWxSignOf } from "../../test/helpers/xml-request.ts";
import { createSimulator } from "../simulator.ts";
import type { Simulator } from "../simulator.ts";
import type { MerchantCredentials } from "../world/credentials.ts";

let simulator: Simulator;
let merchant: MerchantCredentials;
beforeAll(async () => {
  simulator = await createSimulator();
  await simulator.listen(0);
  merchant = simulator.merchant();
});
afterAll(() => simulator.close());

const nonce_str = "5K8264ILTKCH16CQ2502SI8ZNMTM67VS";
const own = { mch_id: "1230000109", nonce_str };
const person = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";
const packet = {
  mch_billno: "10000098201411111234567890",
  wxappid: "wxd678efh567hg6787",
  sender_name: "行政部",
  re_openid: person,
  total_amount: 1000,
  wishing: "元宵节快乐！",
  act_name: "猜灯谜",
  remark: "快来抢！",
};
const payment = {
  appid: "wxd678efh567hg6787",
  partner_trade_no: "100000982017072019616",
  openid: person,
  check_name: "FORCE_CHECK",
  re_user_name: "张三",
  amount: 10099,
  desc: "六月出差报销费用",
  spbill_create_ip: "10.2.3.10",
  ww_msg_type: "NORMAL_MSG",
  act_name: "示例项目",
} as const;

describe.each([
  {
    path: "/mmpaymkttransfers/sendworkwxredpack",
    members: packet,
    covered: "act_name mch_billno mch_id nonce_str re_openid total_amount wxappid",
    another: { act_name: "别的" },
    code: "SIGN_ERROR",
    says: "企业微信签名校验失败",
  },
  {
    path: "/mmpaymkttransfers/promotion/paywwsptrans2pocket",
    members: payment,
    covered: "amount appid desc mch_id nonce_str openid partner_trade_no ww_msg_type",
    another: { amount: 20099 },
    code: "WORKWX_SIGN_ERROR",
    says: "企业微信签名错误",
  },
])("POST $path", ({ path, members, covered, another, code, says }) => {
  const names = covered.split(" ");
  const ask = async (given: Readonly<Record<string, string | number>>) =>
    membersOf(await callXml(merchant, path, given));
  const all = { ...own, ...members };

  test("is taken with WeCom's signature over the listed members", async () => {
    const workwx_sign = workWxSignOf(merchant, all, names);
    expect(await ask({ ...all, workwx_sign })).toMatchObject({ result_code: "SUCCESS" });
  });

  test.each<[title: string, sign: () => Readonly<Record<string, string | number>>]>([
    ["without one", () => all],
    ["with an empty one", () => ({ ...all, workwx_sign: "" })],
    [
      "with one over other members",
      () => ({ ...all, workwx_sign: workWxSignOf(merchant, all, Object.keys(all).toSorted()) }),
    ],
    [
      "with one by the APIv2 key",
      () => {
        const workWxSecret = merchant.apiV2Key;
        return { ...all, workwx_sign: workWxSignOf({ ...merchant, workWxSecret }, all, names) };
      },
    ],
    [
      "with one in small letters",
      () => ({ ...all, workwx_sign: workWxSignOf(merchant, all, names).toLowerCase() }),
    ],
    [
      "changed after it was signed",
      () => ({ ...all, workwx_sign: workWxSignOf(merchant, all, names), ...another }),
    ],
  ])("is refused %s", async (_, given) => {
    expect(await ask(given())).toMatchObject({
      return_code: "SUCCESS",
      result_code: "FAIL",
      err_code: code,
      err_code_des: says,
    });
  });
});

describe("the SDK's client, given the simulator's merchant,", () => {
  const client = (more: { readonly workWxSecret?: string } = {}) =>
    new WeChatPay({ ...simulator.merchant(), ...more }).v2.mmpaymkttransfers;

  test("sends a red packet of WeCom and looks it up; the same number again is the same one", async () => {
    const { sendworkwxredpack, queryworkwxredpack } = client();
    const xml = { ...packet, mch_id: merchant.mchid, mch_billno: "20260101000001" };
    const sent = await sendworkwxredpack.post({ xml });
    expect(sent).toMatchObject({ mch_billno: xml.mch_billno, total_amount: "1000" });
    // With another nonce_str, and so with another signature.
    expect(await sendworkwxredpack.post({ xml })).toMatchObject({ send_listid: sent.send_listid });
    const { mch_billno, mch_id, wxappid: appid } = xml;
    const found = await queryworkwxredpack.post({ xml: { mch_billno, mch_id, appid } });
    expect(found).toMatchObject({ mch_billno, total_amount: "1000", act_name: "猜灯谜" });
  });

  test("pays an employee and looks the payment up", async () => {
    const { promotion } = client();
    const xml = { ...payment, mch_id: merchant.mchid, partner_trade_no: "20260101000002" };
    const paid = await promotion.paywwsptrans2pocket.post({ xml });
    expect(paid).toMatchObject({ partner_trade_no: xml.partner_trade_no });
    const { partner_trade_no, mch_id, appid } = xml;
    const found = await promotion.querywwsptrans2pocket.post({
      xml: { partner_trade_no, mch_id, appid },
    });
    expect(found).toMatchObject({ partner_trade_no, mch_id, desc: xml.desc });
  });

  test("is refused with another secret, and told which option it is", async () => {
    const xml = { ...payment, mch_id: merchant.mchid, partner_trade_no: "20260101000003" };
    const { promotion } = client({ workWxSecret: "another" });
    const refused = promotion.paywwsptrans2pocket.post({ xml });
    await expect(refused).rejects.toSatisfy(
      (error: unknown) =>
        ApiError.is(error, "v2/mmpaymkttransfers/promotion/paywwsptrans2pocket#post") &&
        error.code === "WORKWX_SIGN_ERROR" &&
        error.hint?.includes("workWxSecret") === true,
    );
  });

  test("of a merchant that was made has a secret of its own", async () => {
    const made = await simulator.createMerchant();
    expect(made.workWxSecret).toMatch(/^[\w-]{43}$/);
    expect(made.workWxSecret).not.toBe(merchant.workWxSecret);
    const { sendworkwxredpack } = new WeChatPay(made).v2.mmpaymkttransfers;
    const { mchid: mch_id, appid: wxappid } = made;
    const sent = await sendworkwxredpack.post({ xml: { ...packet, mch_id, wxappid } });
    expect(sent).toMatchObject({ mch_id });
  });
});
