import { describe, expectTypeOf, test } from "vitest";
import type { Open } from "../../../src/chain/options.ts";
import type { WeChatPay } from "../../../src/client.ts";
import type {
  BrandMemberCardCreated,
  BusifavorCouponUsed,
  DiscountCardToken,
  FavorCouponSent,
  GoldplanMerchant,
  PartnershipBuilt,
  RetailStoresAdded,
  SmartguideRegistered,
  UserProductCouponUsed,
} from "../../../src/generated/models.ts";

declare const wxpay: WeChatPay;

const openid = "2323dfsdf342342";
const appid = "wx233544546545989";

describe("a coupon", () => {
  test("of a merchant's stock is sent to a user", async () => {
    const { coupons } = wxpay.v3.marketing.favor.users._openid_;
    const order = { out_request_no: "89560002019101000121", appid, stock_creator_mchid: "8956000" };
    const sent = await coupons.post({ openid, json: { ...order, stock_id: "9856000" } });
    expectTypeOf(sent).toEqualTypeOf<FavorCouponSent>();
    expectTypeOf(sent.coupon_id).toEqualTypeOf<string>();
    // @ts-expect-error the number of a stock is text
    void coupons.post({ openid, json: { ...order, stock_id: 9856000 } });
  });

  test("of a merchant's own is used", async () => {
    const coupon = {
      coupon_code: "sxxe34343434",
      appid,
      use_request_no: "1002600620019090123143254435",
    };
    const used = await wxpay.v3.marketing.busifavor.coupons.use.post({
      json: {
        ...coupon,
        stock_id: "100088",
        use_time: "2015-05-20T13:29:35+08:00",
        openid: "xsd3434454567676",
      },
    });
    expectTypeOf(used).toEqualTypeOf<BusifavorCouponUsed>();
    expectTypeOf(used.wechatpay_use_time).toEqualTypeOf<string>();
    expectTypeOf(used.openid).toEqualTypeOf<string>();
    // @ts-expect-error use_time is missing
    void wxpay.v3.marketing.busifavor.coupons.use.post({ json: coupon });
  });

  test("for a product is used by its code", async () => {
    const { use } = wxpay.v3.marketing.partner.productCoupon.users._openid_.coupons._coupon_code_;
    const coupon = {
      product_coupon_id: "200000001",
      stock_id: "123456789",
      appid,
      use_time: "2025-07-20T13:29:35+08:00",
      out_request_no: "MCHUSECOUPON202003101234",
      brand_id: "120344",
    };
    const associated_order_info = { transaction_id: "4200000000123456789", mchid: "1234567890" };
    const used = await use.post({
      openid,
      coupon_code: "123446565767",
      json: { ...coupon, associated_order_info },
    });
    expectTypeOf(used).toEqualTypeOf<UserProductCouponUsed>();
    expectTypeOf(used.coupon_code).toEqualTypeOf<string>();
    expectTypeOf(used.product_coupon.product_coupon_id).toEqualTypeOf<string>();
    // @ts-expect-error coupon_code is a value of the path
    void use.post({ openid, json: { ...coupon, coupon_code: "123446565767" } });
  });
});

test("a partner may send a merchant's coupons once the two are bound", async () => {
  const { build } = wxpay.v3.marketing.partnerships;
  const headers = { "Idempotency-Key": "12345" };
  const partner = { type: "APPID", appid: "wx4e1916a585d1f4e9" };
  const built = await build.post({
    headers,
    json: { partner, authorized_data: { business_type: "FAVOR_STOCK", stock_id: "2433405" } },
  });
  expectTypeOf(built).toEqualTypeOf<PartnershipBuilt>();
  expectTypeOf(built.state).toEqualTypeOf<Open<"ESTABLISHED" | "TERMINATED">>();
  expectTypeOf(built.create_time).toEqualTypeOf<string>();
  // @ts-expect-error what is authorised has to be said
  void build.post({ headers, json: { partner } });
});

test("a gold plan is opened for a sub-merchant", async () => {
  const { changegoldplanstatus } = wxpay.v3.goldplan.merchants;
  const changed = await changegoldplanstatus.post({
    json: {
      sub_mchid: "1234567890",
      operation_type: "OPEN",
      operation_pay_scene: "JSAPI_AND_MINIPROGRAM",
    },
  });
  expectTypeOf(changed).toEqualTypeOf<GoldplanMerchant>();
  expectTypeOf(changed.sub_mchid).toEqualTypeOf<string>();
  // @ts-expect-error it is opened or closed by a word
  void changegoldplanstatus.post({ json: { sub_mchid: "1234567890", operation_type: true } });
});

test("a shop assistant is registered by name and telephone number, which are encrypted", async () => {
  const guide = {
    corpid: "1234567890",
    userid: "robert",
    name: "张三",
    mobile: "13900000000",
    qr_code: "https://open.work.weixin.qq.com/wwopen/userQRCode?vcode=xxx",
    avatar: "http://wx.qlogo.cn/mmopen/ajNVdqHZLLA3W",
  };
  const registered = await wxpay.v3.smartguide.guides.post({ json: { ...guide, store_id: 1234 } });
  expectTypeOf(registered).toEqualTypeOf<SmartguideRegistered>();
  expectTypeOf(registered.guide_id).toEqualTypeOf<string>();
  // @ts-expect-error the number of a store is a number
  void wxpay.v3.smartguide.guides.post({ json: { ...guide, store_id: "1234" } });
});

test("a brand makes a card for its members", async () => {
  const card = {
    out_request_no: "1234567890",
    brand_id: "120344",
    appid,
    card_type: "NORMAL",
    card_title: "会员卡",
    card_color: "#FFFFFF",
    card_picture_url: "https://wxpay.qpic.cn/card.png",
    code_mode: "SYSTEM_ALLOCATE",
    code_type: "QR_CODE",
    benefits: "积分兑换",
    notify_url: "https://pay.weixin.qq.com/notify",
    legal_agreement: "agreement",
  };
  const created = await wxpay.v3.brand.partner.cardMember.cards.post({
    json: {
      ...card,
      valid_date_information: { type: "FIX_TERM", available_day_after_receive: 365 },
      user_information: { common_field_list: ["USER_FORM_FLAG_NAME"] },
      member_information: { jump_appid: appid, jump_path: "pages/card" },
    },
  });
  expectTypeOf(created).toEqualTypeOf<BrandMemberCardCreated>();
  expectTypeOf(created.card_id).toEqualTypeOf<string>();
  expectTypeOf(created.card_type).toEqualTypeOf<Open<"PURCHASE" | "NORMAL" | "BALANCE">>();
  // @ts-expect-error how long it is valid has to be said
  void wxpay.v3.brand.partner.cardMember.cards.post({ json: card });
});

test("shops are added to a brand's campaign", async () => {
  const { stores } = wxpay.v3.marketing.goodsSubsidyActivity.retailStoreAct._brand_id_;
  const json = {
    out_request_no: "1002600620019090123143254436",
    add_time: "2025-05-20T13:29:35+08:00",
  };
  const added = await stores.post({
    brand_id: "120344",
    json: { ...json, stores: [{ store_code: "100021", store_name: "滨海店" }] },
  });
  expectTypeOf(added).toEqualTypeOf<RetailStoresAdded>();
  expectTypeOf(added.failed_stores?.[0]?.store_code).toEqualTypeOf<string | undefined>();
  expectTypeOf(added.add_time).toEqualTypeOf<string | undefined>();
  // @ts-expect-error a shop is an object with its code
  void stores.post({ brand_id: "120344", json: { ...json, stores: ["100021"] } });
});

test("a card to enjoy first and pay later is prepared", async () => {
  const card = { card_template_id: "87789b2f25177433bcbf407e8e471f95", appid };
  const prepared = await wxpay.v3.discountCard.cards.post({
    json: {
      ...card,
      out_card_code: "6e8369071cd942c0476613f9d1ce9ca3",
      notify_url: "https://www.weixin.qq.com",
    },
  });
  expectTypeOf(prepared).toEqualTypeOf<DiscountCardToken>();
  expectTypeOf(prepared.prepare_card_token).toEqualTypeOf<string>();
  // @ts-expect-error notify_url is missing
  void wxpay.v3.discountCard.cards.post({ json: { ...card, out_card_code: "6e8369071cd942" } });
});

test("points of a shopping centre's members are told, and nothing is answered", async () => {
  const points = {
    transaction_id: "1217752501201407033233368018",
    appid,
    openid,
    increased_points: 100,
    points_update_time: "2020-05-20T13:29:35+08:00",
  };
  const nothing = await wxpay.v3.businesscircle.points.notify.post({
    json: { ...points, earn_points: true },
  });
  expectTypeOf(nothing).toEqualTypeOf<undefined>();
  // @ts-expect-error whether points were earned is true or false
  void wxpay.v3.businesscircle.points.notify.post({ json: { ...points, earn_points: "Y" } });
});
