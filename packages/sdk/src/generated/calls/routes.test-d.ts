// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { Deviation } from "../../call/deviation.ts";

test("the routes have the form that the pipeline reads", () => {
  void ({
    "aipay/preorder#post": {
      host: "aipay.wxpapp.weixin.qq.com",
      verify: "none",
    },
    "brand/card-member/media/image-upload#post": {
      multipart: { file: "file", meta: "meta", filename: "filename", digest: "file_digest", algorithm: "sha256" },
      encoded: [
        { in: "body", path: ["meta"], as: "json" },
      ],
    },
    "brand/card-member/user-cards#get": {
      sensitive: [
        { in: "answer", path: ["data", "[]", "phone_number"], key: "merchant" },
        { in: "answer", path: ["data", "[]", "user_information", "common_field_list", "[]", "value"], key: "merchant" },
        { in: "answer", path: ["data", "[]", "user_information", "custom_field_list", "[]", "user_chosen_values", "[]"], key: "merchant" },
      ],
    },
    "brand/card-member/user-cards/import-by-openid#post": {
      sensitive: [
        { in: "body", path: ["phone_number"], key: "platform" },
        { in: "body", path: ["user_information", "common_field_list", "[]", "value"], key: "platform" },
        { in: "body", path: ["user_information", "custom_field_list", "[]", "user_chosen_values", "[]"], key: "platform" },
        { in: "answer", path: ["phone_number"], key: "merchant" },
        { in: "answer", path: ["user_information", "common_field_list", "[]", "value"], key: "merchant" },
        { in: "answer", path: ["user_information", "custom_field_list", "[]", "user_chosen_values", "[]"], key: "merchant" },
      ],
    },
    "brand/card-member/user-cards/{user_card_code}#get": {
      sensitive: [
        { in: "answer", path: ["phone_number"], key: "merchant" },
        { in: "answer", path: ["user_information", "common_field_list", "[]", "value"], key: "merchant" },
        { in: "answer", path: ["user_information", "custom_field_list", "[]", "user_chosen_values", "[]"], key: "merchant" },
      ],
    },
    "brand/card-member/user-cards/{user_card_code}#patch": {
      sensitive: [
        { in: "body", path: ["phone_number"], key: "platform" },
        { in: "body", path: ["user_information", "common_field_list", "[]", "value"], key: "platform" },
        { in: "body", path: ["user_information", "custom_field_list", "[]", "user_chosen_values", "[]"], key: "platform" },
        { in: "answer", path: ["phone_number"], key: "merchant" },
        { in: "answer", path: ["user_information", "common_field_list", "[]", "value"], key: "merchant" },
        { in: "answer", path: ["user_information", "custom_field_list", "[]", "user_chosen_values", "[]"], key: "merchant" },
      ],
    },
    "brand/card-member/user-cards/{user_card_code}/confirm#post": {
      sensitive: [
        { in: "body", path: ["phone_number"], key: "platform" },
        { in: "body", path: ["user_information", "common_field_list", "[]", "value"], key: "platform" },
        { in: "body", path: ["user_information", "custom_field_list", "[]", "user_chosen_values", "[]"], key: "platform" },
        { in: "answer", path: ["phone_number"], key: "merchant" },
        { in: "answer", path: ["user_information", "common_field_list", "[]", "value"], key: "merchant" },
        { in: "answer", path: ["user_information", "custom_field_list", "[]", "user_chosen_values", "[]"], key: "merchant" },
      ],
    },
    "brand/card-member/user-cards/{user_card_code}/invalidate#post": {
      sensitive: [
        { in: "answer", path: ["phone_number"], key: "merchant" },
        { in: "answer", path: ["user_information", "common_field_list", "[]", "value"], key: "merchant" },
        { in: "answer", path: ["user_information", "custom_field_list", "[]", "user_chosen_values", "[]"], key: "merchant" },
      ],
    },
    "brand/marketing/product-coupon/media/upload-image#post": {
      multipart: { file: "file", meta: "meta", filename: "filename", digest: "sha256", algorithm: "sha256" },
      encoded: [
        { in: "body", path: ["meta"], as: "json" },
      ],
    },
    "v2/appauth/authindex#get": {
      path: "/appauth/authindex",
      host: "payapp.weixin.qq.com",
      fragment: "wechat_redirect",
      auth: "none",
      v2: {},
      answer: "redirect",
      verify: "none",
    },
    "v2/appauth/getaccesstoken#get": {
      path: "/appauth/getaccesstoken",
      v2: { signTypes: ["HMAC-SHA256"] },
      verify: "none",
    },
    "v2/applyment/micro/getstate#post": {
      path: "/applyment/micro/getstate",
      mtls: true,
      v2: { signTypes: ["HMAC-SHA256"] },
      answer: "xml",
    },
    "v2/applyment/micro/getupgradestate#post": {
      path: "/applyment/micro/getupgradestate",
      mtls: true,
      v2: { signTypes: ["HMAC-SHA256"] },
      answer: "xml",
    },
    "v2/applyment/micro/modifyarchives#post": {
      path: "/applyment/micro/modifyarchives",
      mtls: true,
      v2: { signTypes: ["HMAC-SHA256"] },
      answer: "xml",
    },
    "v2/applyment/micro/modifycontactinfo#post": {
      path: "/applyment/micro/modifycontactinfo",
      mtls: true,
      v2: { signTypes: ["HMAC-SHA256"] },
      answer: "xml",
    },
    "v2/applyment/micro/signcontract#post": {
      path: "/applyment/micro/signcontract",
      mtls: true,
      v2: {},
      answer: "xml",
      verify: "none",
    },
    "v2/applyment/micro/submit#post": {
      path: "/applyment/micro/submit",
      mtls: true,
      v2: { signTypes: ["HMAC-SHA256"] },
      answer: "xml",
      encoded: [
        { in: "body", path: ["id_card_valid_time"], as: "json" },
        { in: "body", path: ["business_addition_pics"], as: "json" },
      ],
    },
    "v2/applyment/micro/submitupgrade#post": {
      path: "/applyment/micro/submitupgrade",
      mtls: true,
      v2: { signTypes: ["HMAC-SHA256"] },
      answer: "xml",
    },
    "v2/billcommentsp/batchquerycomment#post": {
      path: "/billcommentsp/batchquerycomment",
      mtls: true,
      v2: { signTypes: ["HMAC-SHA256"] },
      answer: "stream",
      verify: "none",
    },
    "v2/cgi-bin/mch/customs/customdeclareorder#post": {
      path: "/cgi-bin/mch/customs/customdeclareorder",
      v2: { nonce: false },
      answer: "xml",
    },
    "v2/cgi-bin/mch/customs/customdeclarequery#post": {
      path: "/cgi-bin/mch/customs/customdeclarequery",
      v2: { signTypes: ["MD5"], nonce: false },
      answer: "xml",
      indexed: ["sub_order_no_$n", "sub_order_id_$n", "mch_customs_no_$n", "customs_$n", "fee_type_$n", "order_fee_$n", "duty_$n", "transport_fee_$n", "product_fee_$n", "state_$n", "explanation_$n", "modify_time_$n", "cert_check_result_$n"],
    },
    "v2/cgi-bin/mch/newcustoms/customdeclareredeclare#post": {
      path: "/cgi-bin/mch/newcustoms/customdeclareredeclare",
      v2: { signTypes: ["MD5"], nonce: false },
      answer: "xml",
    },
    "v2/deposit/consume#post": {
      path: "/deposit/consume",
      mtls: true,
      v2: { signTypes: ["HMAC-SHA256"] },
      answer: "xml",
    },
    "v2/deposit/facepay#post": {
      path: "/deposit/facepay",
      v2: { signTypes: ["HMAC-SHA256"] },
      answer: "xml",
      encoded: [
        { in: "body", path: ["detail"], as: "json" },
        { in: "answer", path: ["promotion_detail"], as: "json" },
      ],
    },
    "v2/deposit/micropay#post": {
      path: "/deposit/micropay",
      v2: { signTypes: ["MD5", "HMAC-SHA256"] },
      answer: "xml",
      encoded: [
        { in: "body", path: ["detail"], as: "json" },
        { in: "body", path: ["scene_info"], as: "json" },
        { in: "answer", path: ["promotion_detail"], as: "json" },
      ],
    },
    "v2/deposit/orderquery#post": {
      path: "/deposit/orderquery",
      v2: { signTypes: ["MD5", "HMAC-SHA256"] },
      answer: "xml",
      encoded: [
        { in: "answer", path: ["promotion_detail"], as: "json" },
      ],
      indexed: ["coupon_type_$n", "coupon_id_$n", "coupon_fee_$n"],
    },
    "v2/deposit/refund#post": {
      path: "/deposit/refund",
      mtls: true,
      v2: { signTypes: ["MD5", "HMAC-SHA256"] },
      answer: "xml",
      indexed: ["coupon_type_$n", "coupon_refund_fee_$n", "coupon_refund_id_$n"],
    },
    "v2/deposit/refundquery#post": {
      path: "/deposit/refundquery",
      v2: { signTypes: ["MD5", "HMAC-SHA256"] },
      answer: "xml",
      indexed: ["out_refund_no_$n", "refund_id_$n", "refund_channel_$n", "refund_fee_$n", "settlement_refund_fee_$n", "coupon_type_$n_$m", "coupon_refund_fee_$n", "coupon_refund_count_$n", "coupon_refund_id_$n_$m", "coupon_refund_fee_$n_$m", "refund_status_$n", "refund_account_$n", "refund_recv_accout_$n", "refund_success_time_$n"],
    },
    "v2/deposit/reverse#post": {
      path: "/deposit/reverse",
      mtls: true,
      v2: { signTypes: ["MD5", "HMAC-SHA256"] },
      answer: "xml",
    },
    "v2/deposit/unifiedorder#post": {
      path: "/deposit/unifiedorder",
      v2: { signTypes: ["MD5", "HMAC-SHA256"] },
      answer: "xml",
      encoded: [
        { in: "body", path: ["detail"], as: "json" },
        { in: "body", path: ["scene_info"], as: "json" },
      ],
    },
    "v2/face/get_wxpayface_authinfo#post": {
      path: "/face/get_wxpayface_authinfo",
      host: "payapp.weixin.qq.com",
      v2: { signTypes: ["MD5", "HMAC-SHA256"] },
      answer: "xml",
    },
    "v2/fund/queryautowithdrawbydate#post": {
      path: "/fund/queryautowithdrawbydate",
      mtls: true,
      v2: { signTypes: ["HMAC-SHA256"] },
      answer: "xml",
    },
    "v2/fund/reautowithdrawbydate#post": {
      path: "/fund/reautowithdrawbydate",
      mtls: true,
      v2: { signTypes: ["HMAC-SHA256"] },
      answer: "xml",
    },
    "v2/mchrisk/bankquerymchauditinfo#post": {
      path: "/mchrisk/bankquerymchauditinfo",
      v2: { signTypes: ["HMAC-SHA256"] },
      answer: "xml",
    },
    "v2/mchrisk/channelquerymchauditinfo#post": {
      path: "/mchrisk/channelquerymchauditinfo",
      v2: { signTypes: ["HMAC-SHA256"] },
      answer: "xml",
    },
    "v2/mchrisk/querymchrisk#post": {
      path: "/mchrisk/querymchrisk",
      mtls: true,
      v2: { signTypes: ["HMAC-SHA256"] },
      answer: "xml",
      verify: "none",
      sensitive: [
        { in: "body", path: ["certificates_number"], key: "bank" },
        { in: "body", path: ["certificates_name"], key: "bank" },
        { in: "body", path: ["settlement_card_no"], key: "bank" },
        { in: "body", path: ["settlement_card_name"], key: "bank" },
        { in: "body", path: ["business_license_number"], key: "bank" },
      ],
    },
    "v2/mchrisk/setmchriskcallback#post": {
      path: "/mchrisk/setmchriskcallback",
      v2: { signTypes: ["HMAC-SHA256"] },
      answer: "xml",
      verify: "none",
    },
    "v2/mchrisk/syncmchriskresult#post": {
      path: "/mchrisk/syncmchriskresult",
      mtls: true,
      v2: { signTypes: ["HMAC-SHA256"] },
      answer: "xml",
      verify: "none",
    },
    "v2/mmpaymkttransfers/gethbinfo#post": {
      path: "/mmpaymkttransfers/gethbinfo",
      mtls: true,
      v2: {},
      answer: "xml",
      verify: "none",
    },
    "v2/mmpaymkttransfers/gettransferinfo#post": {
      path: "/mmpaymkttransfers/gettransferinfo",
      mtls: true,
      v2: {},
      answer: "xml",
      verify: "none",
    },
    "v2/mmpaymkttransfers/promotion/paywwsptrans2pocket#post": {
      path: "/mmpaymkttransfers/promotion/paywwsptrans2pocket",
      mtls: true,
      v2: { workWx: ["amount", "appid", "desc", "mch_id", "nonce_str", "openid", "partner_trade_no", "ww_msg_type"] },
      answer: "xml",
      verify: "none",
    },
    "v2/mmpaymkttransfers/promotion/querywwsptrans2pocket#post": {
      path: "/mmpaymkttransfers/promotion/querywwsptrans2pocket",
      mtls: true,
      v2: {},
      answer: "xml",
      verify: "none",
    },
    "v2/mmpaymkttransfers/promotion/transfers#post": {
      path: "/mmpaymkttransfers/promotion/transfers",
      mtls: true,
      v2: {},
      answer: "xml",
      verify: "none",
    },
    "v2/mmpaymkttransfers/query_coupon_stock#post": {
      path: "/mmpaymkttransfers/query_coupon_stock",
      v2: {},
      answer: "xml",
    },
    "v2/mmpaymkttransfers/querycouponsinfo#post": {
      path: "/mmpaymkttransfers/querycouponsinfo",
      v2: {},
      answer: "xml",
    },
    "v2/mmpaymkttransfers/queryworkwxredpack#post": {
      path: "/mmpaymkttransfers/queryworkwxredpack",
      mtls: true,
      v2: {},
      answer: "xml",
    },
    "v2/mmpaymkttransfers/send_coupon#post": {
      path: "/mmpaymkttransfers/send_coupon",
      mtls: true,
      v2: {},
      answer: "xml",
    },
    "v2/mmpaymkttransfers/sendgroupredpack#post": {
      path: "/mmpaymkttransfers/sendgroupredpack",
      mtls: true,
      v2: {},
      answer: "xml",
      verify: "none",
      encoded: [
        { in: "body", path: ["risk_info"], as: "urlencode" },
      ],
    },
    "v2/mmpaymkttransfers/sendminiprogramhb#post": {
      path: "/mmpaymkttransfers/sendminiprogramhb",
      mtls: true,
      v2: {},
      answer: "xml",
      verify: "none",
    },
    "v2/mmpaymkttransfers/sendredpack#post": {
      path: "/mmpaymkttransfers/sendredpack",
      mtls: true,
      v2: {},
      answer: "xml",
      verify: "none",
      encoded: [
        { in: "body", path: ["risk_info"], as: "urlencode" },
      ],
    },
    "v2/mmpaymkttransfers/sendworkwxredpack#post": {
      path: "/mmpaymkttransfers/sendworkwxredpack",
      mtls: true,
      v2: { workWx: ["act_name", "mch_billno", "mch_id", "nonce_str", "re_openid", "total_amount", "wxappid"] },
      answer: "xml",
    },
    "v2/mmpaysptrans/pay_bank#post": {
      path: "/mmpaysptrans/pay_bank",
      mtls: true,
      v2: {},
      answer: "xml",
      sensitive: [
        { in: "body", path: ["enc_bank_no"], key: "bank" },
        { in: "body", path: ["enc_true_name"], key: "bank" },
      ],
    },
    "v2/mmpaysptrans/query_bank#post": {
      path: "/mmpaysptrans/query_bank",
      mtls: true,
      v2: {},
      answer: "xml",
      verify: "none",
    },
    "v2/papay/deletecontract#post": {
      path: "/papay/deletecontract",
      v2: { nonce: false },
      answer: "xml",
    },
    "v2/papay/entrustweb#get": {
      path: "/papay/entrustweb",
      fragment: "wechat_redirect",
      v2: { nonce: false },
      answer: "redirect",
      verify: "none",
    },
    "v2/papay/h5entrustweb#get": {
      path: "/papay/h5entrustweb",
      v2: { signTypes: ["MD5", "HMAC-SHA256"], nonce: false },
      answer: "xml",
      verify: "none",
    },
    "v2/papay/partner/deletecontract#post": {
      path: "/papay/partner/deletecontract",
      v2: { nonce: false },
      answer: "xml",
    },
    "v2/papay/partner/entrustweb#get": {
      path: "/papay/partner/entrustweb",
      v2: { nonce: false },
      answer: "redirect",
      verify: "none",
    },
    "v2/papay/partner/h5entrustweb#get": {
      path: "/papay/partner/h5entrustweb",
      v2: { signTypes: ["MD5", "HMAC-SHA256"], nonce: false },
      answer: "xml",
      verify: "none",
    },
    "v2/papay/partner/preentrustweb#post": {
      path: "/papay/partner/preentrustweb",
      v2: { signTypes: ["MD5", "HMAC-SHA256"], nonce: false },
      answer: "xml",
    },
    "v2/papay/partner/querycontract#post": {
      path: "/papay/partner/querycontract",
      v2: { nonce: false },
      answer: "xml",
    },
    "v2/papay/preentrustweb#post": {
      path: "/papay/preentrustweb",
      v2: { signTypes: ["MD5", "HMAC-SHA256"], nonce: false },
      answer: "xml",
    },
    "v2/papay/querycontract#post": {
      path: "/papay/querycontract",
      v2: { nonce: false },
      answer: "xml",
    },
    "v2/pay/closecombinedorder#post": {
      path: "/pay/closecombinedorder",
      v2: { signTypes: ["HMAC-SHA256"] },
      answer: "xml",
      encoded: [
        { in: "body", path: ["sub_order_list"], as: "json" },
      ],
    },
    "v2/pay/closeorder#post": {
      path: "/pay/closeorder",
      v2: { signTypes: ["MD5", "HMAC-SHA256"] },
      answer: "xml",
    },
    "v2/pay/combinedorder#post": {
      path: "/pay/combinedorder",
      v2: { signTypes: ["HMAC-SHA256"] },
      answer: "xml",
      encoded: [
        { in: "body", path: ["scene_info"], as: "json" },
        { in: "body", path: ["sub_order_list"], as: "json" },
      ],
    },
    "v2/pay/contractorder#post": {
      path: "/pay/contractorder",
      v2: {},
      answer: "xml",
    },
    "v2/pay/downloadbill#post": {
      path: "/pay/downloadbill",
      v2: {},
      answer: "stream",
      verify: "none",
    },
    "v2/pay/downloadfundflow#post": {
      path: "/pay/downloadfundflow",
      mtls: true,
      v2: { signTypes: ["HMAC-SHA256"] },
      answer: "stream",
      verify: "none",
    },
    "v2/pay/facepay#post": {
      path: "/pay/facepay",
      v2: { signTypes: ["HMAC-SHA256"] },
      answer: "xml",
      encoded: [
        { in: "body", path: ["detail"], as: "json" },
        { in: "answer", path: ["promotion_detail"], as: "json" },
      ],
    },
    "v2/pay/facepayquery#post": {
      path: "/pay/facepayquery",
      v2: { signTypes: ["MD5", "HMAC-SHA256"] },
      answer: "xml",
      encoded: [
        { in: "answer", path: ["promotion_detail"], as: "json" },
      ],
      indexed: ["coupon_type_$n", "coupon_id_$n", "coupon_fee_$n"],
    },
    "v2/pay/micropay#post": {
      path: "/pay/micropay",
      v2: { signTypes: ["MD5", "HMAC-SHA256"] },
      answer: "xml",
      encoded: [
        { in: "body", path: ["detail"], as: "json" },
        { in: "body", path: ["scene_info"], as: "json" },
        { in: "answer", path: ["promotion_detail"], as: "json" },
      ],
    },
    "v2/pay/orderquery#post": {
      path: "/pay/orderquery",
      v2: { signTypes: ["MD5", "HMAC-SHA256"] },
      answer: "xml",
      encoded: [
        { in: "answer", path: ["promotion_detail"], as: "json" },
      ],
      indexed: ["coupon_type_$n", "coupon_id_$n", "coupon_fee_$n"],
    },
    "v2/pay/paporderquery#post": {
      path: "/pay/paporderquery",
      v2: {},
      answer: "xml",
      indexed: ["coupon_id_$n", "coupon_fee_$n"],
    },
    "v2/pay/pappayapply#post": {
      path: "/pay/pappayapply",
      v2: {},
      answer: "xml",
    },
    "v2/pay/partner/paporderquery#post": {
      path: "/pay/partner/paporderquery",
      v2: {},
      answer: "xml",
      indexed: ["coupon_id_$n", "coupon_fee_$n"],
    },
    "v2/pay/partner/pappayapply#post": {
      path: "/pay/partner/pappayapply",
      v2: {},
      answer: "xml",
    },
    "v2/pay/profitsharingaddreceiver#post": {
      path: "/pay/profitsharingaddreceiver",
      v2: { signTypes: ["HMAC-SHA256"] },
      answer: "xml",
      encoded: [
        { in: "body", path: ["receiver"], as: "json" },
        { in: "answer", path: ["receiver"], as: "json" },
      ],
    },
    "v2/pay/profitsharingmerchantratioquery#post": {
      path: "/pay/profitsharingmerchantratioquery",
      v2: { signTypes: ["HMAC-SHA256"] },
      answer: "xml",
    },
    "v2/pay/profitsharingorderamountquery#post": {
      path: "/pay/profitsharingorderamountquery",
      v2: { signTypes: ["HMAC-SHA256"] },
      answer: "xml",
    },
    "v2/pay/profitsharingquery#post": {
      path: "/pay/profitsharingquery",
      v2: { signTypes: ["HMAC-SHA256"] },
      answer: "xml",
      encoded: [
        { in: "answer", path: ["receivers"], as: "json" },
      ],
    },
    "v2/pay/profitsharingremovereceiver#post": {
      path: "/pay/profitsharingremovereceiver",
      v2: { signTypes: ["HMAC-SHA256"] },
      answer: "xml",
      encoded: [
        { in: "body", path: ["receiver"], as: "json" },
        { in: "answer", path: ["receiver"], as: "json" },
      ],
    },
    "v2/pay/profitsharingreturnquery#post": {
      path: "/pay/profitsharingreturnquery",
      v2: { signTypes: ["HMAC-SHA256"] },
      answer: "xml",
    },
    "v2/pay/querycombinedorder#post": {
      path: "/pay/querycombinedorder",
      v2: { signTypes: ["HMAC-SHA256"] },
      answer: "xml",
      encoded: [
        { in: "answer", path: ["sub_order_list"], as: "json" },
      ],
    },
    "v2/pay/queryexchagerate#post": {
      path: "/pay/queryexchagerate",
      v2: { nonce: false },
      answer: "xml",
    },
    "v2/pay/refundquery#post": {
      path: "/pay/refundquery",
      v2: { signTypes: ["MD5", "HMAC-SHA256"] },
      answer: "xml",
      indexed: ["out_refund_no_$n", "refund_id_$n", "refund_channel_$n", "refund_fee_$n", "settlement_refund_fee_$n", "coupon_type_$n_$m", "coupon_refund_fee_$n", "coupon_refund_count_$n", "coupon_refund_id_$n_$m", "coupon_refund_fee_$n_$m", "refund_status_$n", "refund_account_$n", "refund_recv_accout_$n", "refund_success_time_$n", "cash_refund_fee_$n"],
    },
    "v2/pay/refundqueryv2#post": {
      path: "/pay/refundqueryv2",
      v2: { signTypes: ["MD5", "HMAC-SHA256"] },
      answer: "xml",
      encoded: [
        { in: "answer", path: ["promotion_detail"], as: "json" },
      ],
      indexed: ["out_refund_no_$n", "refund_id_$n", "refund_channel_$n", "refund_fee_$n", "settlement_refund_fee_$n", "coupon_type_$n_$m", "coupon_refund_fee_$n", "coupon_refund_count_$n", "coupon_refund_id_$n_$m", "coupon_refund_fee_$n_$m", "refund_status_$n", "refund_account_$n", "refund_recv_accout_$n", "refund_success_time_$n"],
    },
    "v2/pay/settlementquery#post": {
      path: "/pay/settlementquery",
      v2: {},
      answer: "xml",
    },
    "v2/pay/unifiedorder#post": {
      path: "/pay/unifiedorder",
      v2: { signTypes: ["MD5", "HMAC-SHA256"] },
      answer: "xml",
      encoded: [
        { in: "body", path: ["detail"], as: "json" },
        { in: "body", path: ["scene_info"], as: "json" },
        { in: "answer", path: ["promotion_detail"], as: "json" },
      ],
    },
    "v2/payitil/report#post": {
      path: "/payitil/report",
      v2: {},
      answer: "xml",
      verify: "none",
      encoded: [
        { in: "body", path: ["trades"], as: "json" },
      ],
    },
    "v2/risk/getcertficates#post": {
      path: "/risk/getcertficates",
      v2: { signTypes: ["HMAC-SHA256"] },
      answer: "xml",
    },
    "v2/risk/getpublickey#post": {
      path: "/risk/getpublickey",
      host: "fraud.mch.weixin.qq.com",
      mtls: true,
      v2: { signTypes: ["MD5", "HMAC-SHA256"] },
      answer: "xml",
      verify: "none",
    },
    "v2/risk/getviolation#post": {
      path: "/risk/getviolation",
      mtls: true,
      v2: { signTypes: ["HMAC-SHA256"] },
      answer: "xml",
      verify: "none",
      encoded: [
        { in: "answer", path: ["violation_records"], as: "json" },
      ],
    },
    "v2/secapi/mch/addInstitutionsub#post": {
      path: "/secapi/mch/addInstitutionsub",
      mtls: true,
      v2: { nonce: false },
      answer: "xml",
      encoded: [
        { in: "body", path: ["store_photos"], as: "json" },
        { in: "body", path: ["h5_domains"], as: "json" },
      ],
    },
    "v2/secapi/mch/addsubdevconfig#post": {
      path: "/secapi/mch/addsubdevconfig",
      mtls: true,
      v2: { nonce: false },
      answer: "xml",
    },
    "v2/secapi/mch/channelsetting#post": {
      path: "/secapi/mch/channelsetting",
      mtls: true,
      v2: { nonce: false },
      answer: "xml",
    },
    "v2/secapi/mch/modifyInstitutionsub#post": {
      path: "/secapi/mch/modifyInstitutionsub",
      mtls: true,
      v2: { nonce: false },
      answer: "xml",
      encoded: [
        { in: "body", path: ["store_photos"], as: "json" },
        { in: "body", path: ["h5_domains"], as: "json" },
      ],
    },
    "v2/secapi/mch/modifymchinfo#post": {
      path: "/secapi/mch/modifymchinfo",
      mtls: true,
      v2: { nonce: false },
      answer: "xml",
    },
    "v2/secapi/mch/queryInstitutionsub#post": {
      path: "/secapi/mch/queryInstitutionsub",
      mtls: true,
      v2: { nonce: false },
      answer: "xml",
      encoded: [
        { in: "answer", path: ["application_reject_detail"], as: "json" },
      ],
    },
    "v2/secapi/mch/querysubdevconfig#post": {
      path: "/secapi/mch/querysubdevconfig",
      mtls: true,
      v2: { nonce: false },
      answer: "xml",
      encoded: [
        { in: "answer", path: ["jsapi_path_list"], as: "json" },
        { in: "answer", path: ["appid_config_list"], as: "json" },
      ],
    },
    "v2/secapi/mch/submchmanage#post": {
      path: "/secapi/mch/submchmanage",
      mtls: true,
      v2: {},
      answer: "xml",
      verify: "none",
    },
    "v2/secapi/mch/uploadmedia#post": {
      path: "/secapi/mch/uploadmedia",
      mtls: true,
      v2: { signTypes: ["MD5", "HMAC-SHA256"], nonce: false },
      multipart: { file: "media", accepts: [{ extensions: ["jpg", "jpeg", "bmp", "png"], maxBytes: 2097152 }], digest: "media_hash", algorithm: "md5" },
      answer: "xml",
    },
    "v2/secapi/mkt/addrecommendconf#post": {
      path: "/secapi/mkt/addrecommendconf",
      mtls: true,
      v2: {},
      answer: "xml",
    },
    "v2/secapi/pay/facepayreverse#post": {
      path: "/secapi/pay/facepayreverse",
      mtls: true,
      v2: { signTypes: ["MD5", "HMAC-SHA256"] },
      answer: "xml",
    },
    "v2/secapi/pay/multiprofitsharing#post": {
      path: "/secapi/pay/multiprofitsharing",
      mtls: true,
      v2: { signTypes: ["HMAC-SHA256"] },
      answer: "xml",
      encoded: [
        { in: "body", path: ["receivers"], as: "json" },
        { in: "answer", path: ["receivers"], as: "json" },
      ],
    },
    "v2/secapi/pay/profitsharing#post": {
      path: "/secapi/pay/profitsharing",
      mtls: true,
      v2: { signTypes: ["HMAC-SHA256"] },
      answer: "xml",
      encoded: [
        { in: "body", path: ["receivers"], as: "json" },
        { in: "answer", path: ["receivers"], as: "json" },
      ],
    },
    "v2/secapi/pay/profitsharingfinish#post": {
      path: "/secapi/pay/profitsharingfinish",
      mtls: true,
      v2: { signTypes: ["HMAC-SHA256"] },
      answer: "xml",
    },
    "v2/secapi/pay/profitsharingreturn#post": {
      path: "/secapi/pay/profitsharingreturn",
      mtls: true,
      v2: { signTypes: ["HMAC-SHA256"] },
      answer: "xml",
    },
    "v2/secapi/pay/refund#post": {
      path: "/secapi/pay/refund",
      mtls: true,
      v2: { signTypes: ["MD5", "HMAC-SHA256"] },
      answer: "xml",
      indexed: ["coupon_type_$n", "coupon_refund_fee_$n", "coupon_refund_id_$n"],
    },
    "v2/secapi/pay/refundv2#post": {
      path: "/secapi/pay/refundv2",
      mtls: true,
      v2: { signTypes: ["MD5", "HMAC-SHA256"] },
      answer: "xml",
      encoded: [
        { in: "body", path: ["detail"], as: "json" },
        { in: "answer", path: ["promotion_detail"], as: "json" },
      ],
      indexed: ["coupon_type_$n", "coupon_refund_fee_$n", "coupon_refund_id_$n"],
    },
    "v2/secapi/pay/reverse#post": {
      path: "/secapi/pay/reverse",
      mtls: true,
      v2: { signTypes: ["MD5", "HMAC-SHA256"] },
      answer: "xml",
    },
    "v2/secsvc/getrealnameinfo#post": {
      path: "/secsvc/getrealnameinfo",
      host: "fraud.mch.weixin.qq.com",
      v2: { signTypes: ["HMAC-SHA256"] },
      answer: "xml",
      sensitive: [
        { in: "answer", path: ["encrypted_real_name"], key: "merchant" },
        { in: "answer", path: ["encrypted_credential_id"], key: "merchant" },
      ],
    },
    "v2/secsvc/realnameauth#post": {
      path: "/secsvc/realnameauth",
      host: "fraud.mch.weixin.qq.com",
      v2: { signTypes: ["MD5", "HMAC-SHA256"] },
      answer: "xml",
    },
    "v2/tools/authcodetoopenid#post": {
      path: "/tools/authcodetoopenid",
      v2: {},
      answer: "xml",
    },
    "v2/tools/shorturl#post": {
      path: "/tools/shorturl",
      v2: { signTypes: ["MD5", "HMAC-SHA256"] },
      answer: "xml",
    },
    "v2/transit/partnerpay/payapply#post": {
      path: "/transit/partnerpay/payapply",
      v2: { signTypes: ["HMAC-SHA256"] },
      answer: "xml",
      encoded: [
        { in: "body", path: ["scene_info"], as: "json" },
      ],
    },
    "v2/transit/partnerpay/queryorder#post": {
      path: "/transit/partnerpay/queryorder",
      v2: { signTypes: ["HMAC-SHA256"] },
      answer: "xml",
      indexed: ["coupon_type_$n", "coupon_id_$n", "coupon_fee_$n"],
    },
    "v2/transit/partnerpay/querystate#post": {
      path: "/transit/partnerpay/querystate",
      v2: { signTypes: ["HMAC-SHA256"] },
      answer: "xml",
    },
    "v2/transit/pay/payapply#post": {
      path: "/transit/pay/payapply",
      v2: { signTypes: ["HMAC-SHA256"] },
      answer: "xml",
      encoded: [
        { in: "body", path: ["scene_info"], as: "json" },
      ],
    },
    "v2/transit/pay/querystate#post": {
      path: "/transit/pay/querystate",
      v2: { signTypes: ["HMAC-SHA256"] },
      answer: "xml",
    },
    "v2/transit/queryorder#post": {
      path: "/transit/queryorder",
      v2: { signTypes: ["HMAC-SHA256"] },
      answer: "xml",
      indexed: ["coupon_type_$n", "coupon_id_$n", "coupon_fee_$n"],
    },
    "v2/vehicle/partnerpay/notification#post": {
      path: "/vehicle/partnerpay/notification",
      v2: { signTypes: ["HMAC-SHA256"] },
      answer: "xml",
      encoded: [
        { in: "body", path: ["scene_info"], as: "json" },
      ],
    },
    "v2/vehicle/partnerpay/payapply#post": {
      path: "/vehicle/partnerpay/payapply",
      v2: { signTypes: ["HMAC-SHA256"] },
      answer: "xml",
      encoded: [
        { in: "body", path: ["scene_info"], as: "json" },
      ],
    },
    "v2/vehicle/partnerpay/querystate#post": {
      path: "/vehicle/partnerpay/querystate",
      v2: { signTypes: ["HMAC-SHA256"] },
      answer: "xml",
      encoded: [
        { in: "answer", path: ["plate_number_info"], as: "json" },
      ],
    },
    "v2/vehicle/pay/notification#post": {
      path: "/vehicle/pay/notification",
      v2: { signTypes: ["HMAC-SHA256"] },
      answer: "xml",
      encoded: [
        { in: "body", path: ["scene_info"], as: "json" },
      ],
    },
    "v2/vehicle/pay/payapply#post": {
      path: "/vehicle/pay/payapply",
      v2: { signTypes: ["HMAC-SHA256"] },
      answer: "xml",
      encoded: [
        { in: "body", path: ["scene_info"], as: "json" },
      ],
    },
    "v2/vehicle/pay/querystate#post": {
      path: "/vehicle/pay/querystate",
      v2: { signTypes: ["HMAC-SHA256"] },
      answer: "xml",
      encoded: [
        { in: "answer", path: ["plate_number_info"], as: "json" },
      ],
    },
    "v2/wxv/cancelbill#post": {
      path: "/wxv/cancelbill",
      mtls: true,
      v2: { signTypes: ["HMAC-SHA256"] },
      answer: "xml",
    },
    "v2/wxv/changerentmoney#post": {
      path: "/wxv/changerentmoney",
      mtls: true,
      v2: { signTypes: ["HMAC-SHA256"] },
      answer: "xml",
    },
    "v2/wxv/createhotelbill#post": {
      path: "/wxv/createhotelbill",
      mtls: true,
      v2: { signTypes: ["HMAC-SHA256"] },
      answer: "xml",
    },
    "v2/wxv/createrentbill#post": {
      path: "/wxv/createrentbill",
      mtls: true,
      v2: { signTypes: ["HMAC-SHA256"] },
      answer: "xml",
    },
    "v2/wxv/finishhotelbill#post": {
      path: "/wxv/finishhotelbill",
      mtls: true,
      v2: { signTypes: ["HMAC-SHA256"] },
      answer: "xml",
    },
    "v2/wxv/finishrentbill#post": {
      path: "/wxv/finishrentbill",
      mtls: true,
      v2: { signTypes: ["HMAC-SHA256"] },
      answer: "xml",
    },
    "v2/wxv/queryhotelbill#post": {
      path: "/wxv/queryhotelbill",
      mtls: true,
      v2: { signTypes: ["HMAC-SHA256"] },
      answer: "xml",
    },
    "v2/wxv/queryrentbill#post": {
      path: "/wxv/queryrentbill",
      mtls: true,
      v2: { signTypes: ["HMAC-SHA256"] },
      answer: "xml",
    },
    "v2/xdc/apiv2getsignkey/sign/getsignkey#post": {
      path: "/xdc/apiv2getsignkey/sign/getsignkey",
      v2: {},
      answer: "xml",
      verify: "none",
    },
    "v2/xdc/apiv2sandbox/pay/micropay#post": {
      path: "/xdc/apiv2sandbox/pay/micropay",
      v2: { signTypes: ["MD5", "HMAC-SHA256"] },
      answer: "xml",
      verify: "none",
    },
    "v2/xdc/apiv2sandbox/pay/orderquery#post": {
      path: "/xdc/apiv2sandbox/pay/orderquery",
      v2: { signTypes: ["MD5", "HMAC-SHA256"] },
      answer: "xml",
      verify: "none",
    },
    "v3/aggracct-bc/wb-channel/account/balance#get": {
      sensitive: [
        { in: "query", path: ["bal_account_no"], key: "platform" },
        { in: "query", path: ["card_no"], key: "platform" },
      ],
    },
    "v3/aggracct-bc/wb-channel/account/mch_archives#get": {
      sensitive: [
        { in: "query", path: ["bal_account_no"], key: "platform" },
        { in: "query", path: ["card_no"], key: "platform" },
        { in: "answer", path: ["bal_account_no"], key: "merchant" },
        { in: "answer", path: ["merchant_name"], key: "merchant" },
        { in: "answer", path: ["merchant_id_no"], key: "merchant" },
        { in: "answer", path: ["legal_representative", "legal_representative_name"], key: "merchant" },
        { in: "answer", path: ["legal_representative", "legal_representative_id_no"], key: "merchant" },
        { in: "answer", path: ["legal_representative", "legal_representative_address"], key: "merchant" },
        { in: "answer", path: ["beneficial_owner", "[]", "beneficial_owner_name"], key: "merchant" },
        { in: "answer", path: ["beneficial_owner", "[]", "beneficial_owner_id_no"], key: "merchant" },
        { in: "answer", path: ["beneficial_owner", "[]", "beneficial_owner_address"], key: "merchant" },
        { in: "answer", path: ["card_no"], key: "merchant" },
      ],
    },
    "v3/aggracct-bc/wb-channel/bank-channel-account/rename#post": {
      sensitive: [
        { in: "body", path: ["bal_account_no"], key: "platform" },
        { in: "answer", path: ["bal_account_no"], key: "merchant" },
        { in: "answer", path: ["new_account_name"], key: "merchant" },
      ],
    },
    "v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}#get": {
      sensitive: [
        { in: "query", path: ["bal_account_no"], key: "platform" },
        { in: "answer", path: ["bal_account_no"], key: "merchant" },
        { in: "answer", path: ["new_account_name"], key: "merchant" },
      ],
    },
    "v3/aggracct-bc/wb-channel/control-orders/punish#post": {
      sensitive: [
        { in: "body", path: ["bal_account_no"], key: "platform" },
        { in: "body", path: ["card_no"], key: "platform" },
      ],
    },
    "v3/aggracct-bc/wb-channel/control-orders/recover#post": {
      sensitive: [
        { in: "body", path: ["bal_account_no"], key: "platform" },
        { in: "body", path: ["card_no"], key: "platform" },
      ],
    },
    "v3/aggracct-bc/wb-channel/special-reduction#post": {
      sensitive: [
        { in: "body", path: ["bal_account_no"], key: "platform" },
        { in: "body", path: ["card_no"], key: "platform" },
        { in: "answer", path: ["bal_account_no"], key: "merchant" },
      ],
    },
    "v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}#get": {
      sensitive: [
        { in: "query", path: ["bal_account_no"], key: "platform" },
        { in: "query", path: ["card_no"], key: "platform" },
        { in: "answer", path: ["bal_account_no"], key: "merchant" },
      ],
    },
    "v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement#post": {
      sensitive: [
        { in: "body", path: ["account_number"], key: "platform" },
        { in: "body", path: ["account_name"], key: "platform" },
      ],
    },
    "v3/apply4subject/applyment#post": {
      sensitive: [
        { in: "body", path: ["contact_info", "name"], key: "platform" },
        { in: "body", path: ["contact_info", "mobile"], key: "platform" },
        { in: "body", path: ["contact_info", "id_card_number"], key: "platform" },
        { in: "body", path: ["identification_info", "identification_name"], key: "platform" },
        { in: "body", path: ["identification_info", "identification_number"], key: "platform" },
        { in: "body", path: ["identification_info", "identification_address"], key: "platform" },
        { in: "body", path: ["ubo_info_list", "[]", "ubo_id_doc_name"], key: "platform" },
        { in: "body", path: ["ubo_info_list", "[]", "ubo_id_doc_number"], key: "platform" },
        { in: "body", path: ["ubo_info_list", "[]", "ubo_id_doc_address"], key: "platform" },
      ],
      encoded: [
        { in: "body", path: ["subject_info", "business_licence_info", "licence_valid_date"], as: "json" },
        { in: "body", path: ["subject_info", "certificate_info", "cert_valid_date"], as: "json" },
        { in: "body", path: ["identification_info", "identification_valid_date"], as: "json" },
      ],
    },
    "v3/applyment4sub/applyment/#post": {
      sensitive: [
        { in: "body", path: ["contact_info", "contact_name"], key: "platform" },
        { in: "body", path: ["contact_info", "contact_id_number"], key: "platform" },
        { in: "body", path: ["contact_info", "mobile_phone"], key: "platform" },
        { in: "body", path: ["contact_info", "contact_email"], key: "platform" },
        { in: "body", path: ["subject_info", "identity_info", "id_card_info", "id_card_name"], key: "platform" },
        { in: "body", path: ["subject_info", "identity_info", "id_card_info", "id_card_number"], key: "platform" },
        { in: "body", path: ["subject_info", "identity_info", "id_card_info", "id_card_address"], key: "platform" },
        { in: "body", path: ["subject_info", "identity_info", "id_doc_info", "id_doc_name"], key: "platform" },
        { in: "body", path: ["subject_info", "identity_info", "id_doc_info", "id_doc_number"], key: "platform" },
        { in: "body", path: ["subject_info", "identity_info", "id_doc_info", "id_doc_address"], key: "platform" },
        { in: "body", path: ["subject_info", "ubo_info_list", "[]", "ubo_id_doc_name"], key: "platform" },
        { in: "body", path: ["subject_info", "ubo_info_list", "[]", "ubo_id_doc_number"], key: "platform" },
        { in: "body", path: ["subject_info", "ubo_info_list", "[]", "ubo_id_doc_address"], key: "platform" },
        { in: "body", path: ["bank_account_info", "account_name"], key: "platform" },
        { in: "body", path: ["bank_account_info", "account_number"], key: "platform" },
      ],
    },
    "v3/applyment4sub/applyment#post": {
      path: "/v3/applyment4sub/applyment/",
      sensitive: [
        { in: "body", path: ["contact_info", "contact_name"], key: "platform" },
        { in: "body", path: ["contact_info", "contact_id_number"], key: "platform" },
        { in: "body", path: ["contact_info", "mobile_phone"], key: "platform" },
        { in: "body", path: ["contact_info", "contact_email"], key: "platform" },
        { in: "body", path: ["subject_info", "identity_info", "id_card_info", "id_card_name"], key: "platform" },
        { in: "body", path: ["subject_info", "identity_info", "id_card_info", "id_card_number"], key: "platform" },
        { in: "body", path: ["subject_info", "identity_info", "id_card_info", "id_card_address"], key: "platform" },
        { in: "body", path: ["subject_info", "identity_info", "id_doc_info", "id_doc_name"], key: "platform" },
        { in: "body", path: ["subject_info", "identity_info", "id_doc_info", "id_doc_number"], key: "platform" },
        { in: "body", path: ["subject_info", "identity_info", "id_doc_info", "id_doc_address"], key: "platform" },
        { in: "body", path: ["subject_info", "ubo_info_list", "[]", "ubo_id_doc_name"], key: "platform" },
        { in: "body", path: ["subject_info", "ubo_info_list", "[]", "ubo_id_doc_number"], key: "platform" },
        { in: "body", path: ["subject_info", "ubo_info_list", "[]", "ubo_id_doc_address"], key: "platform" },
        { in: "body", path: ["bank_account_info", "account_name"], key: "platform" },
        { in: "body", path: ["bank_account_info", "account_number"], key: "platform" },
      ],
    },
    "v3/bank-transfer/batches#post": {
      sensitive: [
        { in: "body", path: ["transfer_detail_list", "[]", "user_name"], key: "platform" },
        { in: "body", path: ["transfer_detail_list", "[]", "user_id_card"], key: "platform" },
      ],
    },
    "v3/bill/sub-merchant-fundflowbill#get": {
      sensitive: [
        { in: "answer", path: ["download_bill_list", "[]", "encrypt_key"], key: "merchant" },
      ],
    },
    "v3/billdownload/file#get": {
      answer: "stream",
      verify: "none",
    },
    "v3/brand/applyments#post": {
      sensitive: [
        { in: "body", path: ["admin_info", "admin_name"], key: "platform" },
        { in: "body", path: ["admin_info", "id_card_number"], key: "platform" },
      ],
    },
    "v3/brand/partner/card-member/user-cards#get": {
      sensitive: [
        { in: "answer", path: ["data", "[]", "phone_number"], key: "merchant" },
        { in: "answer", path: ["data", "[]", "user_information", "common_field_list", "[]", "value"], key: "merchant" },
        { in: "answer", path: ["data", "[]", "user_information", "custom_field_list", "[]", "user_chosen_values", "[]"], key: "merchant" },
      ],
    },
    "v3/brand/partner/card-member/user-cards/import-by-openid#post": {
      sensitive: [
        { in: "body", path: ["phone_number"], key: "platform" },
        { in: "body", path: ["user_information", "common_field_list", "[]", "value"], key: "platform" },
        { in: "body", path: ["user_information", "custom_field_list", "[]", "user_chosen_values", "[]"], key: "platform" },
        { in: "answer", path: ["phone_number"], key: "merchant" },
        { in: "answer", path: ["user_information", "common_field_list", "[]", "value"], key: "merchant" },
        { in: "answer", path: ["user_information", "custom_field_list", "[]", "user_chosen_values", "[]"], key: "merchant" },
      ],
    },
    "v3/brand/partner/card-member/user-cards/import-by-phone#post": {
      sensitive: [
        { in: "body", path: ["phone_number"], key: "platform" },
        { in: "body", path: ["user_information", "common_field_list", "[]", "value"], key: "platform" },
        { in: "answer", path: ["phone_number"], key: "merchant" },
        { in: "answer", path: ["user_information", "common_field_list", "[]", "value"], key: "merchant" },
      ],
    },
    "v3/brand/partner/card-member/user-cards/{user_card_code}#get": {
      sensitive: [
        { in: "answer", path: ["phone_number"], key: "merchant" },
        { in: "answer", path: ["user_information", "common_field_list", "[]", "value"], key: "merchant" },
        { in: "answer", path: ["user_information", "custom_field_list", "[]", "user_chosen_values", "[]"], key: "merchant" },
      ],
    },
    "v3/brand/partner/card-member/user-cards/{user_card_code}#patch": {
      sensitive: [
        { in: "body", path: ["phone_number"], key: "platform" },
        { in: "body", path: ["user_information", "common_field_list", "[]", "value"], key: "platform" },
        { in: "body", path: ["user_information", "custom_field_list", "[]", "user_chosen_values", "[]"], key: "platform" },
        { in: "answer", path: ["phone_number"], key: "merchant" },
        { in: "answer", path: ["user_information", "common_field_list", "[]", "value"], key: "merchant" },
        { in: "answer", path: ["user_information", "custom_field_list", "[]", "user_chosen_values", "[]"], key: "merchant" },
      ],
    },
    "v3/brand/partner/card-member/user-cards/{user_card_code}/confirm#post": {
      sensitive: [
        { in: "body", path: ["phone_number"], key: "platform" },
        { in: "body", path: ["user_information", "common_field_list", "[]", "value"], key: "platform" },
        { in: "body", path: ["user_information", "custom_field_list", "[]", "user_chosen_values", "[]"], key: "platform" },
        { in: "answer", path: ["phone_number"], key: "merchant" },
        { in: "answer", path: ["user_information", "common_field_list", "[]", "value"], key: "merchant" },
        { in: "answer", path: ["user_information", "custom_field_list", "[]", "user_chosen_values", "[]"], key: "merchant" },
      ],
    },
    "v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate#post": {
      sensitive: [
        { in: "answer", path: ["phone_number"], key: "merchant" },
        { in: "answer", path: ["user_information", "common_field_list", "[]", "value"], key: "merchant" },
        { in: "answer", path: ["user_information", "custom_field_list", "[]", "user_chosen_values", "[]"], key: "merchant" },
      ],
    },
    "v3/brand/profitsharing/orders#post": {
      sensitive: [
        { in: "body", path: ["receivers", "[]", "name"], key: "platform" },
      ],
    },
    "v3/capital/capitallhh/banks/search-banks-by-bank-account#get": {
      sensitive: [
        { in: "query", path: ["account_number"], key: "platform" },
      ],
    },
    "v3/combine-transactions/app#post": {
      sensitive: [
        { in: "body", path: ["combine_payer_info", "identity", "number"], key: "platform" },
        { in: "body", path: ["combine_payer_info", "identity", "name"], key: "platform" },
      ],
    },
    "v3/combine-transactions/h5#post": {
      sensitive: [
        { in: "body", path: ["combine_payer_info", "identity", "number"], key: "platform" },
        { in: "body", path: ["combine_payer_info", "identity", "name"], key: "platform" },
      ],
    },
    "v3/combine-transactions/jsapi#post": {
      sensitive: [
        { in: "body", path: ["combine_payer_info", "identity", "number"], key: "platform" },
        { in: "body", path: ["combine_payer_info", "identity", "name"], key: "platform" },
      ],
    },
    "v3/combine-transactions/native#post": {
      sensitive: [
        { in: "body", path: ["combine_payer_info", "identity", "number"], key: "platform" },
        { in: "body", path: ["combine_payer_info", "identity", "name"], key: "platform" },
      ],
    },
    "v3/credit-repayment/partner/contracts/app-presign#post": {
      sensitive: [
        { in: "body", path: ["real_identity", "identity_id"], key: "platform" },
        { in: "body", path: ["real_identity", "real_name"], key: "platform" },
      ],
    },
    "v3/credit-repayment/partner/contracts/h5-presign#post": {
      sensitive: [
        { in: "body", path: ["real_identity", "identity_id"], key: "platform" },
        { in: "body", path: ["real_identity", "real_name"], key: "platform" },
      ],
    },
    "v3/customs/orders#get": {
      path: "/global/v3/customs/orders",
      host: "apihk.mch.weixin.qq.com",
    },
    "v3/customs/orders#patch": {
      path: "/global/v3/customs/orders",
      host: "apihk.mch.weixin.qq.com",
    },
    "v3/customs/orders#post": {
      path: "/global/v3/customs/orders",
      host: "apihk.mch.weixin.qq.com",
    },
    "v3/customs/redeclare#post": {
      path: "/global/v3/customs/redeclare",
      host: "apihk.mch.weixin.qq.com",
    },
    "v3/customs/verify-certificate#post": {
      path: "/global/v3/customs/verify-certificate",
      host: "apihk.mch.weixin.qq.com",
      sensitive: [
        { in: "body", path: ["certificate_id"], key: "platform" },
        { in: "body", path: ["certificate_name"], key: "platform" },
      ],
    },
    "v3/ecommerce/account/apply-cancel-withdraw#post": {
      sensitive: [
        { in: "body", path: ["payee_info", "bank_account_info", "account_name"], key: "platform" },
        { in: "body", path: ["payee_info", "bank_account_info", "account_number"], key: "platform" },
        { in: "body", path: ["payee_info", "identity_info", "identification_name"], key: "platform" },
        { in: "body", path: ["payee_info", "identity_info", "identification_no"], key: "platform" },
      ],
    },
    "v3/ecommerce/account/cancel-applications/media#post": {
      multipart: { file: "file", accepts: [{ extensions: ["jpg", "jpeg", "bmp", "png"], maxBytes: 2097152 }], meta: "meta", filename: "file_name", digest: "file_digest", algorithm: "sha256" },
      encoded: [
        { in: "body", path: ["meta"], as: "json" },
      ],
    },
    "v3/ecommerce/applyments/#post": {
      sensitive: [
        { in: "body", path: ["id_card_info", "id_card_name"], key: "platform" },
        { in: "body", path: ["id_card_info", "id_card_number"], key: "platform" },
        { in: "body", path: ["id_doc_info", "id_doc_name"], key: "platform" },
        { in: "body", path: ["id_doc_info", "id_doc_number"], key: "platform" },
        { in: "body", path: ["ubo_info_list", "[]", "ubo_id_doc_name"], key: "platform" },
        { in: "body", path: ["ubo_info_list", "[]", "ubo_id_doc_number"], key: "platform" },
        { in: "body", path: ["ubo_info_list", "[]", "ubo_id_doc_address"], key: "platform" },
        { in: "body", path: ["account_info", "account_name"], key: "platform" },
        { in: "body", path: ["account_info", "account_number"], key: "platform" },
        { in: "body", path: ["contact_info", "contact_name"], key: "platform" },
        { in: "body", path: ["contact_info", "contact_id_card_number"], key: "platform" },
        { in: "body", path: ["contact_info", "mobile_phone"], key: "platform" },
      ],
      encoded: [
        { in: "body", path: ["business_license_info", "business_time"], as: "json" },
      ],
    },
    "v3/ecommerce/applyments#post": {
      path: "/v3/ecommerce/applyments/",
      sensitive: [
        { in: "body", path: ["id_card_info", "id_card_name"], key: "platform" },
        { in: "body", path: ["id_card_info", "id_card_number"], key: "platform" },
        { in: "body", path: ["id_doc_info", "id_doc_name"], key: "platform" },
        { in: "body", path: ["id_doc_info", "id_doc_number"], key: "platform" },
        { in: "body", path: ["ubo_info_list", "[]", "ubo_id_doc_name"], key: "platform" },
        { in: "body", path: ["ubo_info_list", "[]", "ubo_id_doc_number"], key: "platform" },
        { in: "body", path: ["ubo_info_list", "[]", "ubo_id_doc_address"], key: "platform" },
        { in: "body", path: ["account_info", "account_name"], key: "platform" },
        { in: "body", path: ["account_info", "account_number"], key: "platform" },
        { in: "body", path: ["contact_info", "contact_name"], key: "platform" },
        { in: "body", path: ["contact_info", "contact_id_card_number"], key: "platform" },
        { in: "body", path: ["contact_info", "mobile_phone"], key: "platform" },
      ],
      encoded: [
        { in: "body", path: ["business_license_info", "business_time"], as: "json" },
      ],
    },
    "v3/ecommerce/applyments/out-request-no/{out_request_no}#get": {
      sensitive: [
        { in: "answer", path: ["account_validation", "account_name"], key: "merchant" },
        { in: "answer", path: ["account_validation", "account_no"], key: "merchant" },
      ],
    },
    "v3/ecommerce/applyments/submit-account-hosting-applyment#post": {
      sensitive: [
        { in: "body", path: ["id_card_info", "id_card_name"], key: "platform" },
        { in: "body", path: ["id_card_info", "id_card_number"], key: "platform" },
        { in: "body", path: ["id_doc_info", "id_doc_name"], key: "platform" },
        { in: "body", path: ["id_doc_info", "id_doc_number"], key: "platform" },
        { in: "body", path: ["ubo_info_list", "[]", "ubo_id_doc_name"], key: "platform" },
        { in: "body", path: ["ubo_info_list", "[]", "ubo_id_doc_number"], key: "platform" },
        { in: "body", path: ["ubo_info_list", "[]", "ubo_id_doc_address"], key: "platform" },
        { in: "body", path: ["account_info", "account_name"], key: "platform" },
        { in: "body", path: ["account_info", "account_number"], key: "platform" },
        { in: "body", path: ["contact_info", "contact_name"], key: "platform" },
        { in: "body", path: ["contact_info", "contact_id_card_number"], key: "platform" },
        { in: "body", path: ["contact_info", "mobile_phone"], key: "platform" },
      ],
      encoded: [
        { in: "body", path: ["business_license_info", "business_time"], as: "json" },
      ],
    },
    "v3/ecommerce/applyments/{applyment_id}#get": {
      sensitive: [
        { in: "answer", path: ["account_validation", "account_name"], key: "merchant" },
        { in: "answer", path: ["account_validation", "account_no"], key: "merchant" },
      ],
    },
    "v3/ecommerce/bill/fundflowbill#get": {
      sensitive: [
        { in: "answer", path: ["download_bill_list", "[]", "encrypt_key"], key: "merchant" },
      ],
    },
    "v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app#post": {
      sensitive: [
        { in: "body", path: ["real_name"], key: "platform" },
        { in: "body", path: ["cred_id"], key: "platform" },
      ],
    },
    "v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program#post": {
      sensitive: [
        { in: "body", path: ["real_name"], key: "platform" },
        { in: "body", path: ["cred_id"], key: "platform" },
      ],
    },
    "v3/ecommerce/mch-transfer/transfer-bills#post": {
      sensitive: [
        { in: "body", path: ["user_name"], key: "platform" },
      ],
    },
    "v3/ecommerce/profitsharing/orders#post": {
      sensitive: [
        { in: "body", path: ["receivers", "[]", "receiver_name"], key: "platform" },
      ],
    },
    "v3/ecommerce/profitsharing/receivers/add#post": {
      sensitive: [
        { in: "body", path: ["encrypted_name"], key: "platform" },
      ],
    },
    "v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund#post": {
      sensitive: [
        { in: "body", path: ["bank_account"], key: "platform" },
        { in: "body", path: ["real_name"], key: "platform" },
      ],
    },
    "v3/ecommerce/subject-sub-merchants#get": {
      sensitive: [
        { in: "query", path: ["cert_number"], key: "platform" },
      ],
    },
    "v3/eduschoolpay/contracts/presign#post": {
      sensitive: [
        { in: "body", path: ["identity", "real_name"], key: "platform" },
        { in: "body", path: ["identity", "credential_type"], key: "platform" },
        { in: "body", path: ["identity", "id_card_number"], key: "platform" },
        { in: "body", path: ["bank_card", "bank_card_no"], key: "platform" },
        { in: "body", path: ["bank_card", "phone"], key: "platform" },
      ],
    },
    "v3/facemch/users/{face_sid}#get": {
      sensitive: [
        { in: "answer", path: ["real_name_info", "encrypted_real_name"], key: "merchant" },
        { in: "answer", path: ["real_name_info", "encrypted_credential_id"], key: "merchant" },
      ],
    },
    "v3/fund-app/brand-redpacket/brand-merchant-batches#post": {
      sensitive: [
        { in: "body", path: ["detail_list", "[]", "user_name"], key: "platform" },
      ],
    },
    "v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}#get": {
      sensitive: [
        { in: "answer", path: ["user_name"], key: "merchant" },
      ],
    },
    "v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}#get": {
      sensitive: [
        { in: "answer", path: ["user_name"], key: "merchant" },
      ],
    },
    "v3/fund-app/mch-transfer/partner/transfer-bills#post": {
      sensitive: [
        { in: "body", path: ["user_name"], key: "platform" },
      ],
    },
    "v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}#get": {
      sensitive: [
        { in: "answer", path: ["user_name"], key: "merchant" },
      ],
    },
    "v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel#post": {
      sensitive: [
        { in: "answer", path: ["user_name"], key: "merchant" },
      ],
    },
    "v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization#post": {
      sensitive: [
        { in: "body", path: ["user_name"], key: "platform" },
      ],
    },
    "v3/fund-app/mch-transfer/partner/transfer-bills/transfer#post": {
      sensitive: [
        { in: "body", path: ["user_name"], key: "platform" },
        { in: "answer", path: ["user_name"], key: "merchant" },
      ],
    },
    "v3/fund-app/mch-transfer/transfer-bills#post": {
      sensitive: [
        { in: "body", path: ["user_name"], key: "platform" },
      ],
    },
    "v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}#get": {
      sensitive: [
        { in: "answer", path: ["user_name"], key: "merchant" },
      ],
    },
    "v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization#post": {
      sensitive: [
        { in: "body", path: ["user_name"], key: "platform" },
      ],
    },
    "v3/fund-app/mch-transfer/transfer-bills/transfer#post": {
      sensitive: [
        { in: "body", path: ["user_name"], key: "platform" },
        { in: "answer", path: ["user_name"], key: "merchant" },
      ],
    },
    "v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}#get": {
      sensitive: [
        { in: "answer", path: ["user_name"], key: "merchant" },
      ],
    },
    "v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills#post": {
      sensitive: [
        { in: "body", path: ["user_name"], key: "platform" },
        { in: "answer", path: ["user_name"], key: "merchant" },
      ],
    },
    "v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}#get": {
      sensitive: [
        { in: "answer", path: ["user_name"], key: "merchant" },
      ],
    },
    "v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel#post": {
      sensitive: [
        { in: "answer", path: ["user_name"], key: "merchant" },
      ],
    },
    "v3/global/customs/verify-certificate#post": {
      sensitive: [
        { in: "body", path: ["certificate_id"], key: "platform" },
        { in: "body", path: ["certificate_name"], key: "platform" },
      ],
    },
    "v3/global/merchant-service/complaints#get": {
      sensitive: [
        { in: "answer", path: ["data", "[]", "payer_phone"], key: "merchant" },
      ],
    },
    "v3/global/merchant-service/complaints/{complaint_id}#get": {
      sensitive: [
        { in: "answer", path: ["payer_phone"], key: "merchant" },
      ],
    },
    "v3/global/merchant-service/images/upload#post": {
      multipart: { file: "file", accepts: [{ extensions: ["jpg", "jpeg", "bmp", "png"], maxBytes: 2097152 }], meta: "meta", filename: "filename", digest: "sha256", algorithm: "sha256" },
      encoded: [
        { in: "body", path: ["meta"], as: "json" },
      ],
    },
    "v3/global/merchant-service/images/{media_id}#get": {
      answer: "stream",
      verify: "none",
    },
    "v3/global/merchant-storage/file/upload#post": {
      multipart: { file: "file", accepts: [{ extensions: ["jpg", "jpeg", "bmp", "png", "pdf"], maxBytes: 5242880 }], meta: "meta", filename: "filename", digest: "digest", algorithm: "sha256" },
      encoded: [
        { in: "body", path: ["meta"], as: "json" },
      ],
    },
    "v3/global/merchants#post": {
      sensitive: [
        { in: "body", path: ["contact", "name"], key: "platform" },
        { in: "body", path: ["contact", "phone"], key: "platform" },
        { in: "body", path: ["contact", "email"], key: "platform" },
      ],
      encoded: [
        { in: "body", path: ["business", "store_photos"], as: "json" },
      ],
    },
    "v3/global/merchants/{sub_mchid}#get": {
      sensitive: [
        { in: "answer", path: ["contact", "name"], key: "merchant" },
        { in: "answer", path: ["contact", "phone"], key: "merchant" },
        { in: "answer", path: ["contact", "email"], key: "merchant" },
      ],
    },
    "v3/global/merchants/{sub_mchid}#patch": {
      sensitive: [
        { in: "body", path: ["contact", "name"], key: "platform" },
        { in: "body", path: ["contact", "phone"], key: "platform" },
        { in: "body", path: ["contact", "email"], key: "platform" },
      ],
    },
    "v3/global/profit-sharing/orders#post": {
      sensitive: [
        { in: "body", path: ["receivers", "[]", "name"], key: "platform" },
      ],
    },
    "v3/global/profit-sharing/receivers#post": {
      sensitive: [
        { in: "body", path: ["name"], key: "platform" },
        { in: "answer", path: ["name"], key: "merchant" },
      ],
    },
    "v3/global/statements#get": {
      answer: "stream",
      verify: "statement-sha1",
    },
    "v3/gov/subsidy/n-qualifications/sync#post": {
      sensitive: [
        { in: "body", path: ["real_name"], key: "platform" },
        { in: "body", path: ["id_card_number"], key: "platform" },
        { in: "body", path: ["phone_number"], key: "platform" },
      ],
    },
    "v3/gov/subsidy/qualification#get": {
      sensitive: [
        { in: "query", path: ["real_name"], key: "platform" },
        { in: "query", path: ["id_card_number"], key: "platform" },
        { in: "query", path: ["phone_number"], key: "platform" },
      ],
    },
    "v3/gov/subsidy/qualifications/passthrough/cancel#post": {
      sensitive: [
        { in: "body", path: ["real_name"], key: "platform" },
        { in: "body", path: ["id_card_number"], key: "platform" },
        { in: "body", path: ["phone_number"], key: "platform" },
      ],
    },
    "v3/gov/subsidy/qualifications/passthrough/claim#post": {
      sensitive: [
        { in: "body", path: ["real_name"], key: "platform" },
        { in: "body", path: ["id_card_number"], key: "platform" },
        { in: "body", path: ["phone_number"], key: "platform" },
      ],
    },
    "v3/gov/subsidy/qualifications/passthrough/query#post": {
      sensitive: [
        { in: "body", path: ["real_name"], key: "platform" },
        { in: "body", path: ["id_card_number"], key: "platform" },
        { in: "body", path: ["phone_number"], key: "platform" },
      ],
    },
    "v3/gov/subsidy/qualifications/query#post": {
      sensitive: [
        { in: "body", path: ["real_name"], key: "platform" },
        { in: "body", path: ["id_card_number"], key: "platform" },
        { in: "body", path: ["phone_number"], key: "platform" },
      ],
    },
    "v3/gov/subsidy/qualifications/sync#post": {
      sensitive: [
        { in: "body", path: ["real_name"], key: "platform" },
        { in: "body", path: ["id_card_number"], key: "platform" },
        { in: "body", path: ["phone_number"], key: "platform" },
      ],
    },
    "v3/gov/subsidy/transactions/sync#post": {
      sensitive: [
        { in: "body", path: ["real_name"], key: "platform" },
        { in: "body", path: ["id_card_number"], key: "platform" },
        { in: "body", path: ["phone_number"], key: "platform" },
      ],
    },
    "v3/gov/subsidy/zhejiang/authcode/issue#post": {
      sensitive: [
        { in: "body", path: ["name"], key: "platform" },
        { in: "body", path: ["mobile"], key: "platform" },
        { in: "body", path: ["cert_no"], key: "platform" },
      ],
    },
    "v3/gov/subsidy/zhejiang/n-qualifications/confirm#post": {
      sensitive: [
        { in: "body", path: ["data", "[]", "cert_no"], key: "platform" },
        { in: "body", path: ["data", "[]", "name"], key: "platform" },
        { in: "body", path: ["data", "[]", "tel"], key: "platform" },
        { in: "body", path: ["data", "[]", "address"], key: "platform" },
      ],
    },
    "v3/gov/subsidy/zhejiang/qualifications/alter#post": {
      sensitive: [
        { in: "body", path: ["cert_no"], key: "platform" },
        { in: "body", path: ["name"], key: "platform" },
        { in: "body", path: ["tel"], key: "platform" },
      ],
    },
    "v3/gov/subsidy/zhejiang/qualifications/claim#post": {
      sensitive: [
        { in: "body", path: ["cert_no"], key: "platform" },
        { in: "body", path: ["name"], key: "platform" },
        { in: "body", path: ["tel"], key: "platform" },
      ],
    },
    "v3/gov/subsidy/zhejiang/qualifications/query#post": {
      sensitive: [
        { in: "body", path: ["cert_no"], key: "platform" },
      ],
    },
    "v3/gov/subsidy/zhejiang/qualifications/sync#post": {
      sensitive: [
        { in: "body", path: ["data", "[]", "cert_no"], key: "platform" },
        { in: "body", path: ["data", "[]", "name"], key: "platform" },
        { in: "body", path: ["data", "[]", "tel"], key: "platform" },
      ],
    },
    "v3/marketing/bank/packages/{package_id}/tasks#post": {
      multipart: { file: "file", accepts: [{ extensions: ["txt", "csv"], maxBytes: 2097152 }], meta: "meta", filename: "filename", digest: "sha256", algorithm: "sha256" },
      encoded: [
        { in: "body", path: ["meta"], as: "json" },
      ],
    },
    "v3/marketing/favor/media/image-upload#post": {
      multipart: { file: "file", accepts: [{ extensions: ["jpg", "jpeg", "bmp", "png"], maxBytes: 2097152 }], meta: "meta", filename: "filename", digest: "sha256", algorithm: "sha256" },
      encoded: [
        { in: "body", path: ["meta"], as: "json" },
      ],
    },
    "v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import#post": {
      sensitive: [
        { in: "body", path: ["encrypted_phone_number"], key: "platform" },
      ],
    },
    "v3/marketing/membercard-open/phonenumber-member/import#post": {
      sensitive: [
        { in: "body", path: ["encrypted_phone_number"], key: "platform" },
      ],
    },
    "v3/marketing/membercard-open/phonenumber-member/search#get": {
      sensitive: [
        { in: "query", path: ["encrypted_phone_number"], key: "platform" },
      ],
    },
    "v3/marketing/partner/product-coupon/media/upload-image#post": {
      multipart: { file: "file", accepts: [{ extensions: ["jpg", "jpeg", "bmp", "png"], maxBytes: 2097152 }], meta: "meta", filename: "filename", digest: "sha256", algorithm: "sha256" },
      encoded: [
        { in: "body", path: ["meta"], as: "json" },
      ],
    },
    "v3/marketing/partnerships#get": {
      encoded: [
        { in: "query", path: ["partner"], as: "json" },
        { in: "query", path: ["authorized_data"], as: "json" },
      ],
    },
    "v3/marketing/shopping-receipt/shoppingreceipts#post": {
      multipart: { file: "file", accepts: [{ extensions: ["jpg", "jpeg", "png"], maxBytes: 204800 }], meta: "meta", digest: "sha256", algorithm: "sha256" },
      sensitive: [
        { in: "body", path: ["meta", "merchant_contact_information", "consultation_phone_number"], key: "platform" },
        { in: "answer", path: ["receipt", "merchant_contact_information", "consultation_phone_number"], key: "merchant" },
      ],
      encoded: [
        { in: "body", path: ["meta"], as: "json" },
      ],
    },
    "v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}#get": {
      encoded: [
        { in: "answer", path: ["data", "[]", "requested_item_info", "record_fields", "[]", "repeated_field_data"], as: "json" },
        { in: "answer", path: ["data", "[]", "requested_item_info"], as: "json" },
      ],
    },
    "v3/mch-manage/mch-manage-records/{manage_record_id}#get": {
      encoded: [
        { in: "answer", path: ["requested_item_info", "record_fields", "[]", "repeated_field_data"], as: "json" },
        { in: "answer", path: ["requested_item_info"], as: "json" },
      ],
    },
    "v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions#post": {
      encoded: [
        { in: "body", path: ["submit_data", "record_fields", "[]", "repeated_field_data"], as: "json" },
        { in: "body", path: ["submit_data"], as: "json" },
      ],
    },
    "v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload#post": {
      multipart: { file: "submission_file", meta: "meta", filename: "file_name", digest: "file_digest", algorithm: "sha256" },
      encoded: [
        { in: "body", path: ["meta"], as: "json" },
      ],
    },
    "v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}#get": {
      encoded: [
        { in: "answer", path: ["reject_reason"], as: "json" },
        { in: "answer", path: ["submission_template"], as: "json" },
        { in: "answer", path: ["submission_data"], as: "json" },
      ],
    },
    "v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit#post": {
      encoded: [
        { in: "body", path: ["submit_data"], as: "json" },
        { in: "answer", path: ["submission_template"], as: "json" },
        { in: "answer", path: ["submission_data"], as: "json" },
      ],
    },
    "v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload#post": {
      multipart: { file: "due_diligence_file", meta: "meta", filename: "file_name", digest: "file_digest", algorithm: "sha256" },
      encoded: [
        { in: "body", path: ["meta"], as: "json" },
      ],
    },
    "v3/mch_operate/risk/withdrawl-apply#post": {
      sensitive: [
        { in: "body", path: ["payee_info", "bank_account_info", "account_name"], key: "platform" },
        { in: "body", path: ["payee_info", "bank_account_info", "account_number"], key: "platform" },
        { in: "body", path: ["payee_info", "identity_info", "identification_name"], key: "platform" },
        { in: "body", path: ["payee_info", "identity_info", "identification_no"], key: "platform" },
      ],
    },
    "v3/mchalterapply/mchcontactalterapplyment#post": {
      sensitive: [
        { in: "body", path: ["contact_info", "contact_name"], key: "platform" },
        { in: "body", path: ["contact_info", "contact_id_card_number"], key: "platform" },
        { in: "body", path: ["contact_info", "mobile_phone"], key: "platform" },
      ],
    },
    "v3/mchalterapply/mchsubjectalterapplyment#post": {
      sensitive: [
        { in: "body", path: ["legal_person_info", "card_name"], key: "platform" },
        { in: "body", path: ["legal_person_info", "card_number"], key: "platform" },
        { in: "body", path: ["legal_person_info", "card_address"], key: "platform" },
        { in: "body", path: ["ubo_info_list", "[]", "card_name"], key: "platform" },
        { in: "body", path: ["ubo_info_list", "[]", "card_number"], key: "platform" },
        { in: "body", path: ["ubo_info_list", "[]", "card_address"], key: "platform" },
      ],
    },
    "v3/med-ins/orders#post": {
      sensitive: [
        { in: "body", path: ["payer", "name"], key: "platform" },
        { in: "body", path: ["payer", "id_digest"], key: "platform" },
        { in: "body", path: ["relative", "name"], key: "platform" },
        { in: "body", path: ["relative", "id_digest"], key: "platform" },
      ],
      encoded: [
        { in: "body", path: ["passthrough_request_content"], as: "json" },
        { in: "answer", path: ["passthrough_response_content"], as: "json" },
        { in: "answer", path: ["passthrough_request_content"], as: "json" },
      ],
    },
    "v3/med-ins/orders/mix-trade-no/{mix_trade_no}#get": {
      encoded: [
        { in: "answer", path: ["passthrough_response_content"], as: "json" },
        { in: "answer", path: ["passthrough_request_content"], as: "json" },
      ],
    },
    "v3/med-ins/orders/out-trade-no/{out_trade_no}#get": {
      encoded: [
        { in: "answer", path: ["passthrough_response_content"], as: "json" },
        { in: "answer", path: ["passthrough_request_content"], as: "json" },
      ],
    },
    "v3/merchant-risk-manage/report-trade-union-information#post": {
      sensitive: [
        { in: "body", path: ["phone"], key: "platform" },
        { in: "body", path: ["certificates_number"], key: "platform" },
      ],
    },
    "v3/merchant-service/complaints#get": {
      sensitive: [
        { in: "answer", path: ["data", "[]", "payer_phone"], key: "merchant" },
      ],
    },
    "v3/merchant-service/complaints-v2#get": {
      sensitive: [
        { in: "answer", path: ["data", "[]", "payer_phone"], key: "merchant" },
      ],
    },
    "v3/merchant-service/complaints-v2/{complaint_id}#get": {
      sensitive: [
        { in: "answer", path: ["payer_phone"], key: "merchant" },
      ],
    },
    "v3/merchant-service/complaints/{transaction_id}#get": {
      sensitive: [
        { in: "answer", path: ["payer_phone"], key: "merchant" },
      ],
    },
    "v3/merchant-service/images/upload#post": {
      multipart: { file: "file", accepts: [{ extensions: ["jpg", "jpeg", "bmp", "png"], maxBytes: 2097152 }], meta: "meta", filename: "filename", digest: "sha256", algorithm: "sha256" },
      encoded: [
        { in: "body", path: ["meta"], as: "json" },
      ],
    },
    "v3/merchant-service/images/{media_id}#get": {
      answer: "stream",
      verify: "none",
    },
    "v3/merchant/media/upload#post": {
      multipart: { file: "file", accepts: [{ extensions: ["jpg", "jpeg", "bmp", "png"], maxBytes: 5242880 }, { extensions: ["pdf"], maxBytes: 7864320 }], meta: "meta", filename: "filename", digest: "sha256", algorithm: "sha256" },
      encoded: [
        { in: "body", path: ["meta"], as: "json" },
      ],
    },
    "v3/merchant/media/video_upload#post": {
      multipart: { file: "file", accepts: [{ extensions: ["avi", "wmv", "mpeg", "mp4", "mov", "mkv", "flv", "f4v", "m4v", "rmvb"], maxBytes: 5242880 }], meta: "meta", filename: "filename", digest: "sha256", algorithm: "sha256" },
      encoded: [
        { in: "body", path: ["meta"], as: "json" },
      ],
    },
    "v3/merchants#post": {
      path: "/hk/v3/merchants",
      sensitive: [
        { in: "body", path: ["contact", "name"], key: "platform" },
        { in: "body", path: ["contact", "phone"], key: "platform" },
        { in: "body", path: ["contact", "email"], key: "platform" },
      ],
      encoded: [
        { in: "body", path: ["business", "store_photos"], as: "json" },
      ],
    },
    "v3/merchants#put": {
      path: "/hk/v3/merchants",
      sensitive: [
        { in: "body", path: ["contact", "name"], key: "platform" },
        { in: "body", path: ["contact", "phone"], key: "platform" },
        { in: "body", path: ["contact", "email"], key: "platform" },
      ],
      encoded: [
        { in: "body", path: ["business", "store_photos"], as: "json" },
      ],
    },
    "v3/merchants/{sub_mchid}#get": {
      path: "/hk/v3/merchants/{sub_mchid}",
      sensitive: [
        { in: "answer", path: ["contact", "name"], key: "merchant" },
        { in: "answer", path: ["contact", "phone"], key: "merchant" },
        { in: "answer", path: ["contact", "email"], key: "merchant" },
      ],
    },
    "v3/multiuse/users/{openid}/coupons#post": {
      sensitive: [
        { in: "body", path: ["user_name"], key: "platform" },
        { in: "body", path: ["id_card_number"], key: "platform" },
      ],
    },
    "v3/new-tax-control-fapiao/download#get": {
      auth: "none",
      answer: "stream",
      verify: "none",
    },
    "v3/new-tax-control-fapiao/fapiao-applications#post": {
      sensitive: [
        { in: "body", path: ["buyer_information", "phone"], key: "platform" },
        { in: "body", path: ["buyer_information", "email"], key: "platform" },
      ],
    },
    "v3/new-tax-control-fapiao/fapiao-applications/issue-general#post": {
      sensitive: [
        { in: "body", path: ["buyer_information", "phone"], key: "platform" },
        { in: "body", path: ["buyer_information", "email"], key: "platform" },
      ],
    },
    "v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport#post": {
      sensitive: [
        { in: "body", path: ["buyer_information", "phone"], key: "platform" },
        { in: "body", path: ["buyer_information", "email"], key: "platform" },
        { in: "body", path: ["fapiao_information", "items", "[]", "passenger_information", "certificate_number"], key: "platform" },
      ],
    },
    "v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil#post": {
      sensitive: [
        { in: "body", path: ["buyer_information", "phone"], key: "platform" },
        { in: "body", path: ["buyer_information", "email"], key: "platform" },
      ],
    },
    "v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing#post": {
      sensitive: [
        { in: "body", path: ["buyer_information", "phone"], key: "platform" },
        { in: "body", path: ["buyer_information", "email"], key: "platform" },
        { in: "body", path: ["fapiao_information", "items", "[]", "real_estate_leasing_information", "certificate_no"], key: "platform" },
      ],
    },
    "v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file#post": {
      multipart: { file: "file", accepts: [{ extensions: ["pdf", "ofd"], maxBytes: 2097152 }], meta: "meta", digest: "digest", algorithm: "sm3", algorithmName: "digest_alogrithm", algorithmValue: "SM3" },
      encoded: [
        { in: "body", path: ["meta"], as: "json" },
      ],
    },
    "v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}#get": {
      sensitive: [
        { in: "answer", path: ["fapiao_information", "[]", "buyer_information", "phone"], key: "merchant" },
        { in: "answer", path: ["fapiao_information", "[]", "buyer_information", "email"], key: "merchant" },
      ],
    },
    "v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards#post": {
      sensitive: [
        { in: "body", path: ["buyer_information", "phone"], key: "platform" },
        { in: "body", path: ["buyer_information", "email"], key: "platform" },
      ],
    },
    "v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl#get": {
      sensitive: [
        { in: "query", path: ["operate_user"], key: "platform" },
      ],
    },
    "v3/new-tax-control-fapiao/user-title#get": {
      sensitive: [
        { in: "answer", path: ["phone"], key: "merchant" },
        { in: "answer", path: ["email"], key: "merchant" },
      ],
    },
    "v3/offlineface/contracts/presign#post": {
      sensitive: [
        { in: "body", path: ["facepay_user", "identification", "identification_number"], key: "platform" },
        { in: "body", path: ["facepay_user", "phone"], key: "platform" },
        { in: "body", path: ["limit_bank_card", "bank_card_number"], key: "platform" },
        { in: "body", path: ["limit_bank_card", "identification_name"], key: "platform" },
        { in: "body", path: ["limit_bank_card", "identification", "identification_number"], key: "platform" },
        { in: "body", path: ["limit_bank_card", "phone"], key: "platform" },
      ],
    },
    "v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}#patch": {
      sensitive: [
        { in: "body", path: ["user_name"], key: "platform" },
        { in: "body", path: ["phone"], key: "platform" },
      ],
    },
    "v3/papay/insurance-sign/contracts/pre-entrust-sign/app#post": {
      sensitive: [
        { in: "body", path: ["real_identity", "real_name"], key: "platform" },
        { in: "body", path: ["real_identity", "id_card_number"], key: "platform" },
      ],
    },
    "v3/papay/insurance-sign/contracts/pre-entrust-sign/h5#post": {
      sensitive: [
        { in: "body", path: ["real_identity", "real_name"], key: "platform" },
        { in: "body", path: ["real_identity", "id_card_number"], key: "platform" },
      ],
    },
    "v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi#post": {
      sensitive: [
        { in: "body", path: ["real_identity", "real_name"], key: "platform" },
        { in: "body", path: ["real_identity", "id_card_number"], key: "platform" },
      ],
    },
    "v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program#post": {
      sensitive: [
        { in: "body", path: ["real_identity", "real_name"], key: "platform" },
        { in: "body", path: ["real_identity", "id_card_number"], key: "platform" },
      ],
    },
    "v3/partner-transfer/batches#post": {
      sensitive: [
        { in: "body", path: ["transfer_detail_list", "[]", "user_name"], key: "platform" },
        { in: "body", path: ["transfer_detail_list", "[]", "user_id_card"], key: "platform" },
      ],
    },
    "v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}#get": {
      sensitive: [
        { in: "answer", path: ["username"], key: "merchant" },
      ],
    },
    "v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}#get": {
      sensitive: [
        { in: "answer", path: ["username"], key: "merchant" },
      ],
    },
    "v3/pay/partner/transactions/app#post": {
      sensitive: [
        { in: "body", path: ["payer", "identity", "number"], key: "platform" },
        { in: "body", path: ["payer", "identity", "name"], key: "platform" },
      ],
    },
    "v3/pay/partner/transactions/h5#post": {
      sensitive: [
        { in: "body", path: ["payer", "identity", "number"], key: "platform" },
        { in: "body", path: ["payer", "identity", "name"], key: "platform" },
      ],
    },
    "v3/pay/partner/transactions/jsapi#post": {
      sensitive: [
        { in: "body", path: ["payer", "identity", "number"], key: "platform" },
        { in: "body", path: ["payer", "identity", "name"], key: "platform" },
      ],
    },
    "v3/pay/partner/transactions/native#post": {
      sensitive: [
        { in: "body", path: ["payer", "identity", "number"], key: "platform" },
        { in: "body", path: ["payer", "identity", "name"], key: "platform" },
      ],
    },
    "v3/pay/transactions/app#post": {
      sensitive: [
        { in: "body", path: ["payer", "identity", "number"], key: "platform" },
        { in: "body", path: ["payer", "identity", "name"], key: "platform" },
      ],
    },
    "v3/pay/transactions/h5#post": {
      sensitive: [
        { in: "body", path: ["payer", "identity", "number"], key: "platform" },
        { in: "body", path: ["payer", "identity", "name"], key: "platform" },
      ],
    },
    "v3/pay/transactions/jsapi#post": {
      sensitive: [
        { in: "body", path: ["payer", "identity", "number"], key: "platform" },
        { in: "body", path: ["payer", "identity", "name"], key: "platform" },
      ],
    },
    "v3/pay/transactions/native#post": {
      sensitive: [
        { in: "body", path: ["payer", "identity", "number"], key: "platform" },
        { in: "body", path: ["payer", "identity", "name"], key: "platform" },
      ],
    },
    "v3/payroll-card/authentications/pre-order-with-auth#post": {
      sensitive: [
        { in: "body", path: ["user_name"], key: "platform" },
        { in: "body", path: ["id_card_number"], key: "platform" },
      ],
    },
    "v3/payroll-card/tokens#post": {
      sensitive: [
        { in: "body", path: ["user_name"], key: "platform" },
        { in: "body", path: ["id_card_number"], key: "platform" },
      ],
    },
    "v3/payroll-card/transfer-batches#post": {
      sensitive: [
        { in: "body", path: ["transfer_detail_list", "[]", "user_name"], key: "platform" },
      ],
    },
    "v3/payroll-card/wesure/token-validations#post": {
      sensitive: [
        { in: "body", path: ["user_name"], key: "platform" },
        { in: "body", path: ["id_card_number"], key: "platform" },
      ],
    },
    "v3/payscore/payafter-orders#post": {
      sensitive: [
        { in: "body", path: ["name"], key: "platform" },
        { in: "body", path: ["phone"], key: "platform" },
        { in: "body", path: ["userid"], key: "platform" },
        { in: "body", path: ["address"], key: "platform" },
      ],
    },
    "v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}#get": {
      sensitive: [
        { in: "answer", path: ["user_name"], key: "merchant" },
      ],
    },
    "v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}#get": {
      sensitive: [
        { in: "answer", path: ["user_name"], key: "merchant" },
      ],
    },
    "v3/platsolution/insurance/mch-transfer/reservation/apply#post": {
      sensitive: [
        { in: "body", path: ["user_real_name"], key: "platform" },
      ],
    },
    "v3/platsolution/mch-transfer/reservation/apply#post": {
      sensitive: [
        { in: "body", path: ["user_real_name"], key: "platform" },
      ],
    },
    "v3/profitsharing/orders#post": {
      sensitive: [
        { in: "body", path: ["receivers", "[]", "name"], key: "platform" },
      ],
    },
    "v3/profitsharing/receivers/add#post": {
      sensitive: [
        { in: "body", path: ["name"], key: "platform" },
        { in: "answer", path: ["name"], key: "merchant" },
      ],
    },
    "v3/realname/verify#get": {
      sensitive: [
        { in: "query", path: ["encrypted_credential_id"], key: "platform" },
        { in: "query", path: ["encrypted_name"], key: "platform" },
      ],
    },
    "v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund#post": {
      sensitive: [
        { in: "body", path: ["bank_account"], key: "platform" },
        { in: "body", path: ["real_name"], key: "platform" },
      ],
    },
    "v3/refunds#get": {
      path: "/hk/v3/refunds",
    },
    "v3/refunds#post": {
      path: "/hk/v3/refunds",
    },
    "v3/refunds/id/{refund_id}#get": {
      path: "/hk/v3/refunds/id/{refund_id}",
    },
    "v3/refunds/out-refund-no/{out_refund_no}#get": {
      path: "/hk/v3/refunds/out-refund-no/{out_refund_no}",
    },
    "v3/repayment/combine-transactions/partner/prepay#post": {
      sensitive: [
        { in: "body", path: ["combine_payer_info", "identity", "number"], key: "platform" },
        { in: "body", path: ["combine_payer_info", "identity", "name"], key: "platform" },
      ],
    },
    "v3/security/echo#post": {
      sensitive: [
        { in: "body", path: ["encrypted_echo_message"], key: "platform" },
        { in: "answer", path: ["encrypted_echo_message"], key: "merchant" },
      ],
    },
    "v3/settle/settlements#get": {
      path: "/hk/v3/settle/settlements",
    },
    "v3/smartguide/guides#get": {
      sensitive: [
        { in: "query", path: ["mobile"], key: "platform" },
        { in: "answer", path: ["data", "[]", "name"], key: "merchant" },
        { in: "answer", path: ["data", "[]", "mobile"], key: "merchant" },
      ],
    },
    "v3/smartguide/guides#post": {
      sensitive: [
        { in: "body", path: ["name"], key: "platform" },
        { in: "body", path: ["mobile"], key: "platform" },
      ],
    },
    "v3/smartguide/guides/{guide_id}#patch": {
      sensitive: [
        { in: "body", path: ["name"], key: "platform" },
        { in: "body", path: ["mobile"], key: "platform" },
      ],
    },
    "v3/statements#get": {
      path: "/hk/v3/statements",
      answer: "stream",
      verify: "statement-sha1",
    },
    "v3/taxi-invoice/cards/upload-file#post": {
      multipart: { file: "file", accepts: [{ extensions: ["pdf"], maxBytes: 2097152 }], meta: "meta", digest: "digest", algorithm: "sm3", algorithmName: "digest_algorithm", algorithmValue: "DIGEST_ALGORITHM_SM3" },
      encoded: [
        { in: "body", path: ["meta"], as: "json" },
      ],
    },
    "v3/taxi-invoice/driver/update-driver#post": {
      sensitive: [
        { in: "body", path: ["driver_name"], key: "platform" },
        { in: "body", path: ["id_card_number"], key: "platform" },
        { in: "answer", path: ["driver_name"], key: "merchant" },
        { in: "answer", path: ["id_card_number"], key: "merchant" },
      ],
    },
    "v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}#get": {
      encoded: [
        { in: "answer", path: ["data", "[]", "requested_item_info", "record_fields", "[]", "repeated_field_data"], as: "json" },
        { in: "answer", path: ["data", "[]", "requested_item_info"], as: "json" },
      ],
    },
    "v3/transaction-block/transaction-block-records/{block_record_id}#get": {
      encoded: [
        { in: "answer", path: ["requested_item_info", "record_fields", "[]", "repeated_field_data"], as: "json" },
        { in: "answer", path: ["requested_item_info"], as: "json" },
      ],
    },
    "v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}#post": {
      encoded: [
        { in: "body", path: ["submit_data", "record_fields", "[]", "repeated_field_data"], as: "json" },
        { in: "body", path: ["submit_data"], as: "json" },
      ],
    },
    "v3/transactions/app#post": {
      path: "/hk/v3/transactions/app",
    },
    "v3/transactions/id/{transaction_id}#get": {
      path: "/hk/v3/transactions/id/{transaction_id}",
    },
    "v3/transactions/id/{transaction_id}/close#post": {
      path: "/hk/v3/transactions/id/{transaction_id}/close",
    },
    "v3/transactions/id/{transaction_id}/reverse#post": {
      path: "/hk/v3/transactions/id/{transaction_id}/reverse",
    },
    "v3/transactions/jsapi#post": {
      path: "/hk/v3/transactions/jsapi",
    },
    "v3/transactions/micropay#post": {
      path: "/hk/v3/transactions/micropay",
    },
    "v3/transactions/mweb#post": {
      path: "/hk/v3/transactions/mweb",
    },
    "v3/transactions/native#post": {
      path: "/hk/v3/transactions/native",
    },
    "v3/transactions/out-trade-no/{out_trade_no}#get": {
      path: "/hk/v3/transactions/out-trade-no/{out_trade_no}",
    },
    "v3/transactions/out-trade-no/{out_trade_no}/close#post": {
      path: "/hk/v3/transactions/out-trade-no/{out_trade_no}/close",
    },
    "v3/transactions/out-trade-no/{out_trade_no}/reverse#post": {
      path: "/hk/v3/transactions/out-trade-no/{out_trade_no}/reverse",
    },
    "v3/transfer/batches#post": {
      sensitive: [
        { in: "body", path: ["transfer_detail_list", "[]", "user_name"], key: "platform" },
        { in: "body", path: ["transfer_detail_list", "[]", "user_id_card"], key: "platform" },
      ],
    },
    "v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}#get": {
      sensitive: [
        { in: "answer", path: ["user_name"], key: "merchant" },
      ],
    },
    "v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}#get": {
      sensitive: [
        { in: "answer", path: ["user_name"], key: "merchant" },
      ],
    },
    "v3/transferdownload/elecvoucherfile#get": {
      answer: "stream",
      verify: "none",
    },
    "v3/transferdownload/signfile#get": {
      answer: "stream",
      verify: "none",
    },
    "v3/vehicle/etc/preopen#post": {
      sensitive: [
        { in: "body", path: ["identify", "encrypted_real_name"], key: "platform" },
        { in: "body", path: ["identify", "encrypted_credential_id"], key: "platform" },
        { in: "body", path: ["bank_card_no"], key: "platform" },
      ],
    },
  } satisfies Record<string, Deviation>);
});
