// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { NoticeDeviation } from "../call/deviation.ts";

/** Notifications whose resource (of APIv2: whose body) has members that are encrypted, encoded or indexed, by version and event. */
export const notices: Readonly<Record<string, NoticeDeviation>> = {
  "v2/CHECK.FAIL": {
    sensitive: [
      { path: ["event_ciphertext"], key: "apiv3-aes-gcm" },
    ],
  },
  "v2/CHECK.SUCCESS": {
    sensitive: [
      { path: ["event_ciphertext"], key: "apiv3-aes-gcm" },
    ],
  },
  "v2/TRANSACTION.FAIL": {
    sensitive: [
      { path: ["event_ciphertext"], key: "apiv3-aes-gcm" },
    ],
  },
  "v2/TRANSACTION.SUCCESS": {
    sensitive: [
      { path: ["event_ciphertext"], key: "apiv3-aes-gcm" },
    ],
  },
  "v2/combined-transactions-success": {
    encoded: [
      { path: ["sub_order_list"], as: "json" },
    ],
  },
  "v2/payment-success": {
    indexed: ["coupon_type_$n", "coupon_id_$n", "coupon_fee_$n"],
  },
  "v2/refund-processed": {
    sensitive: [
      { path: ["req_info"], key: "apiv2-aes-ecb" },
    ],
  },
  "v2/transactions-risk-occurred": {
    encoded: [
      { path: ["transaction_id_list"], as: "json" },
    ],
  },
  "v3/BRAND_MEMBER_CARD_SP.USER_CARD.CREATE": {
    sensitive: [
      { path: ["phone_number"], key: "merchant" },
      { path: ["user_information", "common_field_list", "[]", "value"], key: "merchant" },
      { path: ["user_information", "custom_field_list", "[]", "user_chosen_values", "[]"], key: "merchant" },
    ],
  },
  "v3/BRAND_MEMBER_CARD_SP.USER_CARD.DELETE": {
    sensitive: [
      { path: ["phone_number"], key: "merchant" },
      { path: ["user_information", "common_field_list", "[]", "value"], key: "merchant" },
      { path: ["user_information", "custom_field_list", "[]", "user_chosen_values", "[]"], key: "merchant" },
    ],
  },
  "v3/MCHTRANSFER.QQWALLETBILL.FINISHED": {
    sensitive: [
      { path: ["user_name"], key: "merchant" },
    ],
  },
  "v3/MEDICAL_INSURANCE.SUCCESS": {
    encoded: [
      { path: ["passthrough_response_content"], as: "json" },
      { path: ["passthrough_request_content"], as: "json" },
    ],
  },
  "v3/MEMBERCARD.ACCEPT_CARD": {
    sensitive: [
      { path: ["phone_number"], key: "merchant" },
    ],
  },
  "v3/SECURITY_ECHO.SUCCESS": {
    sensitive: [
      { path: ["encrypt_echo_message"], key: "merchant" },
    ],
  },
};
