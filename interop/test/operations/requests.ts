import { sample } from "../../src/sample.ts";

// What is sent with both SDKs, in the form of the official pages' samples. Numbers differ from story to story.

export const MCHID = "1230000109";
export const PARTNER = "1900000100";
export const SUB_MCHID = "1900000109";
export const NOTIFY_URL = "https://example.com/notify";

const { openid, appid, service_id } = sample;

/** An order of the merchant, without what its way of paying adds. */
export const order = (out_trade_no: string) => ({
  appid,
  mchid: MCHID,
  description: "Image形象店-深圳腾大-QQ公仔",
  out_trade_no,
  notify_url: NOTIFY_URL,
  amount: { total: 100, currency: "CNY" },
});

/** What a query tells of {@link order}. */
export const orderTold = (out_trade_no: string) =>
  without(order(out_trade_no), "description", "notify_url");

export const h5Scene = {
  payer_client_ip: "14.23.150.211",
  device_id: "013467007045764",
  h5_info: { type: "Wap", app_name: "王者荣耀", app_url: "https://example.com" },
};

/** Several orders that are paid at once, without what their way of paying adds. */
export const combinedOrder = (combine_out_trade_no: string) => ({
  combine_appid: appid,
  combine_mchid: MCHID,
  combine_out_trade_no,
  notify_url: NOTIFY_URL,
  sub_orders: ["a", "b"].map((part) => ({
    mchid: MCHID,
    attach: "深圳分店",
    amount: { total_amount: 50, currency: "CNY" },
    out_trade_no: `${combine_out_trade_no}-${part}`,
    description: "腾讯充值中心-QQ会员充值",
  })),
});

/** What closes the orders of {@link combinedOrder}. */
export const combinedParts = (combine_out_trade_no: string) =>
  combinedOrder(combine_out_trade_no).sub_orders.map(({ mchid, out_trade_no }) => ({
    mchid,
    out_trade_no,
  }));

export const refund = (out_refund_no: string, transaction_id: string) => ({
  transaction_id,
  out_refund_no,
  reason: "商品已售完",
  amount: { refund: 40, total: 100, currency: "CNY" },
});

export const serviceOrder = (out_order_no: string) => ({
  out_order_no,
  appid,
  service_id,
  service_introduction: "某某酒店",
  time_range: { start_time: "OnAccept" },
  risk_fund: { name: "DEPOSIT", amount: 10_000, description: "就餐的预估费用" },
  notify_url: NOTIFY_URL,
  openid,
  need_user_confirm: true,
});

export const completion = {
  appid,
  service_id,
  post_payments: [{ name: "就餐费用服务费", amount: 4_000, description: "就餐人均100元服务费" }],
  total_amount: 4_000,
};

/** An order whose money is kept until it is shared. */
export const orderToShare = (out_trade_no: string) => ({
  ...order(out_trade_no),
  amount: { total: 1000, currency: "CNY" },
  settle_info: { profit_sharing: true },
});

export const receiver = { appid, type: "MERCHANT_ID", account: "86693852" };

/** @param name of the receiver, encrypted with a platform key; a merchant's is required */
export const sharing = (out_order_no: string, transaction_id: string, name: string) => ({
  appid,
  transaction_id,
  out_order_no,
  receivers: [
    { type: "MERCHANT_ID", account: "86693852", name, amount: 88, description: "分给商户86693852" },
  ],
  unfreeze_unsplit: false,
});

export const sharingReturn = (out_return_no: string, out_order_no: string) => ({
  out_order_no,
  out_return_no,
  return_mchid: "86693852",
  amount: 10,
  description: "用户退款",
});

/** @param user_name encrypted with a platform key */
export const transferBill = (out_bill_no: string, user_name: string) => ({
  appid,
  out_bill_no,
  openid,
  user_name,
  transfer_amount: 400_000,
  transfer_remark: "新会员开通有礼",
  transfer_scene_id: "1000",
  transfer_scene_report_infos: [{ info_type: "活动名称", info_content: "新会员有礼" }],
});

/** @param user_name encrypted with a platform key */
export const transferBatch = (out_batch_no: string, user_name: string) => ({
  appid,
  out_batch_no,
  batch_name: "2019年1月深圳分部报销单",
  batch_remark: "2019年1月深圳分部报销单",
  total_amount: 200_000,
  total_num: 1,
  transfer_detail_list: [
    {
      out_detail_no: `${out_batch_no}x1`,
      transfer_amount: 200_000,
      transfer_remark: "2020年4月报销",
      openid,
      user_name,
    },
  ],
  transfer_scene_id: "1000",
});

export const couponStock = (out_request_no: string) => ({
  stock_name: "8月1日活动券",
  belong_merchant: MCHID,
  goods_name: "填写商家可用范围",
  stock_type: "NORMAL",
  coupon_use_rule: {
    coupon_available_time: {
      available_begin_time: "2026-05-20T13:29:35+08:00",
      available_end_time: "2027-05-20T13:29:35+08:00",
    },
    fixed_normal_coupon: { discount_amount: 5, transaction_minimum: 100 },
    use_method: "OFF_LINE",
  },
  stock_send_rule: { max_coupons: 100, max_coupons_per_user: 5 },
  out_request_no,
  coupon_code_mode: "WECHATPAY_MODE",
});

export const cashCouponStock = (out_request_no: string) => ({
  stock_name: "微信支付代金券批次",
  available_begin_time: "2026-05-20T13:29:35+08:00",
  available_end_time: "2027-05-20T13:29:35+08:00",
  stock_use_rule: {
    max_coupons: 100,
    max_amount: 5_000,
    max_coupons_per_user: 3,
    natural_person_limit: false,
    prevent_api_abuse: false,
  },
  no_cash: false,
  stock_type: "NORMAL",
  belong_merchant: MCHID,
  coupon_use_rule: {
    coupon_available_time: { available_time_after_receive: 1_440 },
    fixed_normal_coupon: { coupon_amount: 50, transaction_minimum: 100 },
    available_merchants: [MCHID],
  },
  out_request_no,
});

export const parking = (out_parking_no: string) => ({
  sub_mchid: SUB_MCHID,
  out_parking_no,
  plate_number: "粤B888888",
  plate_color: "BLUE",
  notify_url: NOTIFY_URL,
  start_time: "2026-08-26T10:43:39+08:00",
  parking_name: "欢乐海岸停车场",
  free_duration: 3_600,
});

/** The `media_id` of an uploaded picture. */
const picture = "47ZC6GC-vnrbEny_Ie_An5-tCpqxucuxi-vByf3Gjm7KE53JXvGy9tqZm2XAUf";

/** @param encrypt with a platform key */
export const applyment = (business_code: string, encrypt: (plain: string) => string) => ({
  business_code,
  contact_info: {
    contact_type: "LEGAL",
    contact_name: encrypt("张三"),
    mobile_phone: encrypt("13900000000"),
    contact_email: encrypt("user@example.com"),
  },
  subject_info: {
    subject_type: "SUBJECT_TYPE_ENTERPRISE",
    business_license_info: {
      license_copy: picture,
      license_number: "123456789012345678",
      merchant_name: "腾讯科技有限公司",
      legal_person: "张三",
    },
    identity_info: { id_doc_type: "IDENTIFICATION_TYPE_IDCARD" },
  },
  business_info: {
    merchant_shortname: "张三餐饮店",
    service_phone: "075512345678",
    sales_info: {
      sales_scenes_type: ["SALES_SCENES_STORE"],
      biz_store_info: {
        biz_store_name: "大郎烧饼",
        biz_address_code: "440305",
        biz_store_address: "南山区xx大厦x层xxxx室",
        store_entrance_pic: [picture],
        indoor_pic: [picture],
      },
    },
  },
  settlement_info: { settlement_id: "719", qualification_type: "餐饮" },
  bank_account_info: {
    bank_account_type: "BANK_ACCOUNT_TYPE_CORPORATE",
    account_name: encrypt("腾讯科技有限公司"),
    account_bank: "工商银行",
    bank_address_code: "110000",
    account_number: encrypt("6222000000000000000"),
  },
});

export const contract = (out_contract_code: string) => ({
  sign_scene: "SIGN_SCENE_APP",
  appid,
  plan_id: 12_535,
  out_contract_code,
  contract_display_account: "微信代扣",
  contract_notify_url: NOTIFY_URL,
  openid,
  out_user_code: "user-1",
  device_info: {
    device_type: "DEVICE_TYPE_PHONE",
    device_os: "iOS",
    device_id: "device-1",
    device_running_as_root: false,
    device_ip: "14.23.150.211",
    weixin_installed: true,
    weixin_version: "8.0.50",
    days_since_first_login: "DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS",
  },
});

export const deduction = (out_trade_no: string, contract_id: string) => ({
  appid,
  out_trade_no,
  description: "腾讯视频会员续费",
  transaction_notify_url: NOTIFY_URL,
  contract_id,
  amount: { total: 100, currency: "CNY" },
});

/** What is sent and not shown again is left out of what is expected. */
export const without = (members: object, ...names: readonly string[]): object =>
  Object.fromEntries(Object.entries(members).filter(([name]) => !names.includes(name)));
