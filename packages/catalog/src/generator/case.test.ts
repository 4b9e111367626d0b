import { expect, test } from "vitest";
import { camelSegment, isReachedByCamel, pascal, singular } from "./case.ts";

test.each([
  { segment: "permissions", camel: "permissions", reached: true },
  { segment: "merchant-service", camel: "merchantService", reached: true },
  { segment: "complaints-v2", camel: "complaintsV2", reached: true },
  { segment: "out-trade-no", camel: "outTradeNo", reached: true },
  { segment: "combine-a-b", camel: "combineAB", reached: true },
  { segment: "video_upload", camel: "video_upload", reached: false },
  { segment: "policy-periods_old", camel: "policyPeriods_old", reached: false },
  { segment: "stage-2", camel: "stage2", reached: false },
  { segment: "addInstitutionsub", camel: "addInstitutionsub", reached: false },
])(
  "$segment stands on the chain as $camel; found again: $reached",
  ({ segment, camel, reached }) => {
    expect(camelSegment(segment)).toBe(camel);
    expect(isReachedByCamel(segment)).toBe(reached);
  },
);

test.each([
  ["payscore", "Payscore"],
  ["merchant-service", "MerchantService"],
  ["out_order_no", "OutOrderNo"],
  ["addInstitutionsub", "AddInstitutionsub"],
  ["PAYSCORE.USER_PAID", "PayscoreUserPaid"],
  ["coupon_id_$n", "CouponIdN"],
])("%s is %s in the name of a type", (words, want) => {
  expect(pascal(words)).toBe(want);
});

test.each([
  ["post_payments", "post_payment"],
  ["plan_detail_list", "plan_detail"],
  ["categories", "category"],
  ["addresses", "address"],
  ["boxes", "box"],
  ["goods", "goods"],
  ["status", "status"],
  ["data", "data"],
])("one item of %s is called %s", (name, want) => {
  expect(singular(name)).toBe(want);
});
