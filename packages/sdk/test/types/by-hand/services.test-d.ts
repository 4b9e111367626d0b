import { describe, expectTypeOf, test } from "vitest";
import type { Open } from "../../../src/chain/options.ts";
import type { WeChatPay } from "../../../src/client.ts";
import type {
  GlobalCustomsDeclared,
  GovSubsidyQualification,
  MedInsOrder,
  RealnameVerification,
} from "../../../src/generated/models.ts";

declare const wxpay: WeChatPay;

describe("an electronic invoice", () => {
  const item = {
    tax_code: "3010101020203000000",
    goods_name: "出租汽车客运服务",
    quantity: 100000000,
    total_amount: 429900,
    tax_rate: 1300,
    tax_prefer_mark: "NO_FAVORABLE",
    discount: false,
  };
  const invoice = { fapiao_id: "20200701123456", total_amount: 429900, need_list: false };
  const buyer_information = {
    type: "ORGANIZATION",
    name: "深圳市南山区测试公司",
    taxpayer_id: "202003261233701778",
    phone: "13900000000",
    email: "zhangsan@example.com",
  };

  test("is issued later: the answer is empty", async () => {
    const accepted = await wxpay.v3.newTaxControlFapiao.fapiaoApplications.post({
      json: {
        scene: "WITH_WECHATPAY",
        fapiao_apply_id: "4200000444201910177461284488",
        buyer_information,
        fapiao_information: [{ ...invoice, items: [item] }],
      },
    });
    expectTypeOf(accepted).toEqualTypeOf<undefined>();
  });

  test("has a list of items", () => {
    void wxpay.v3.newTaxControlFapiao.fapiaoApplications.post({
      json: {
        scene: "WITH_WECHATPAY",
        fapiao_apply_id: "4200000444201910177461284488",
        buyer_information,
        // @ts-expect-error the items are a list
        fapiao_information: [{ ...invoice, items: item }],
      },
    });
  });
});

test("a bill of a hospital is paid by the insurance and by the patient", async () => {
  const order = {
    mix_pay_type: "CASH_AND_INSURANCE",
    order_type: "DIAG_PAY",
    appid: "wxd678efh567hg6787",
    openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
    out_trade_no: "202204022005169952975171534816",
    serial_no: "1217752501201",
    pay_order_id: "ORD530100202204022006350000021",
    pay_auth_no: "AUTH530100202204022006310000034",
    geo_location: "102.682296,25.054260",
    city_id: "530100",
    med_inst_name: "北大医院",
    med_inst_no: "1217752501201407033233368318",
    med_ins_order_create_time: "2015-05-20T13:29:35+08:00",
    total_fee: 202000,
    callback_url: "https://www.weixin.qq.com/wxpay/pay.php",
  };
  const payer = {
    name: "张三",
    id_digest: "09eb26e839ff3a2e3980352ae45ef09e",
    card_type: "ID_CARD",
  };
  const paid = await wxpay.v3.medIns.orders.post({
    json: {
      ...order,
      payer,
      med_ins_gov_fee: 100000,
      med_ins_self_fee: 45000,
      cash_add_detail: [{ cash_add_fee: 2000, cash_add_type: "FREIGHT" }],
      passthrough_request_content: { payAuthNo: "AUTH53", payOrdId: "ORD53" },
    },
  });
  expectTypeOf(paid).toEqualTypeOf<MedInsOrder>();
  expectTypeOf(paid.mix_trade_no).toEqualTypeOf<string>();
  expectTypeOf(paid.passthrough_response_content?.payOrdId).toEqualTypeOf<string | undefined>();
  // @ts-expect-error the patient is missing
  void wxpay.v3.medIns.orders.post({ json: order });
});

test("a name is compared with a payment's payer, encrypted in the query", async () => {
  const query = {
    encrypted_credential_id: "44030019990101001X",
    encrypted_name: "张三",
    wxp_trade_no: "100000000020150806125346",
  };
  const verified = await wxpay["v3/realname/verify"].get({
    query: { ...query, credential_type: 1 },
  });
  expectTypeOf(verified).toEqualTypeOf<RealnameVerification>();
  expectTypeOf(verified.err_message).toEqualTypeOf<string | undefined>();
  if (verified.verify_result === 1) return;
  // @ts-expect-error credential_type is missing
  void wxpay["v3/realname/verify"].get({ query });
});

test("a subsidy of the state is looked up by name and number", async () => {
  const person = { real_name: "张三", id_card_number: "44030019990101001X", appliance_id: 1 };
  const found = wxpay.v3.gov.subsidy.qualification.getSync({
    query: { ...person, qualification_region_code: 440000 },
  });
  expectTypeOf(found).toEqualTypeOf<GovSubsidyQualification>();
  expectTypeOf(found.state).toEqualTypeOf<Open<"UNCLAIMED" | "UNREDEEMED" | "REDEEMED">>();
  // @ts-expect-error the region is missing
  void wxpay.v3.gov.subsidy.qualification.get({ query: person });
});

test("an order of a restaurant is told dish by dish", async () => {
  const order = {
    channel_id: "1900000100",
    sub_mchid: "1900000109",
    sub_appid: "wxd678efh567hg6787",
    out_shop_no: "1",
    sub_openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
    login_token: "kbFf",
    order_entry: "pages/index",
    total_amount: 200,
    discount_amount: 0,
    user_amount: 200,
    status: "PAY_SUCCESS",
    action_time: "2020-05-20T13:29:35+08:00",
    out_order_no: "1",
  };
  const dish = { out_dish_no: "1", name: "红烧肉", price: 100, unit: "BY_SHARE" };
  const nothing = await wxpay.v3.catering.orders.syncStatus.post({
    json: { ...order, dish_list: [{ ...dish, count: 2 }] },
  });
  expectTypeOf(nothing).toEqualTypeOf<undefined>();
  // @ts-expect-error how many of the dish has to be said
  void wxpay.v3.catering.orders.syncStatus.post({ json: { ...order, dish_list: [dish] } });
});

test("an order from abroad is declared to the customs", async () => {
  const order = {
    appid: "wxd678efh567hg6787",
    mchid: "1230000109",
    out_trade_no: "20150806125346",
    transaction_id: "1000320306201511078440737890",
    customs: "SHANGHAI_ZS",
  };
  const declared = await wxpay.v3.global.customs.orders.post({
    json: { ...order, merchant_customs_no: "123456", duty: 888 },
  });
  expectTypeOf(declared).toEqualTypeOf<GlobalCustomsDeclared>();
  expectTypeOf(declared.state).toEqualTypeOf<
    Open<"PROCESSING" | "UNDECLARED" | "SUBMITTED" | "SUCCESS" | "FAIL" | "EXCEPT">
  >();
  expectTypeOf(declared.verify_department).toEqualTypeOf<
    Open<"UNIONPAY" | "NETSUNION" | "OTHERS">
  >();
  // @ts-expect-error the name of APIv2, mch_customs_no, is none here
  void wxpay.v3.global.customs.orders.post({ json: { ...order, mch_customs_no: "123456" } });
});
