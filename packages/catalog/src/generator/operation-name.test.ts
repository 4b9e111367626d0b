import { expect, test } from "vitest";
import type { Operation } from "../operation.ts";
import { derivedName, operationNames, subjectName } from "./operation-name.ts";

function operation(id: string): Operation {
  const method = id.slice(id.indexOf("#") + 1).toUpperCase() as Operation["method"];
  return { id, method, path: "", title: "", docs: [], response: { type: "empty", signed: true } };
}

test.each([
  ["v3/payscore/permissions#post", "PayscorePermissions"],
  ["v3/payscore/permissions/openid/{openid}#get", "PayscorePermissionByOpenidQuery"],
  ["v3/payscore/serviceorder/{out_order_no}/complete#post", "PayscoreServiceorderComplete"],
  [
    "v3/merchant-service/complaints-v2/{complaint_id}#get",
    "MerchantServiceComplaintsV2ByComplaintIdQuery",
  ],
  ["v3/pay/transactions/id/{transaction_id}#get", "PayTransactionByIdQuery"],
  ["v3/pay/transactions/out-trade-no/{out_trade_no}/close#post", "PayTransactionClose"],
  ["v3/applyment4sub/applyment/#post", "Applyment4subApplyment"],
  ["v3/global/merchants/{sub_mchid}#patch", "GlobalMerchantUpdate"],
  ["v2/pay/unifiedorder#post", "V2PayUnifiedorder"],
  ["v3/mch-manage/mch-manage-records/{manage_record_id}#get", "MchManageRecordQuery"],
])("%s is called %s where no name is given", (id, want) => {
  expect(derivedName(operation(id), {})).toBe(want);
});

test.each([
  ["v3/b/coupons/{openid}/coupons/{coupon_id}#get", "UserCouponQuery"],
  ["v3/b/coupons/{openid}/coupons/code/{coupon_code}/use#post", "UserCouponUse"],
  ["v3/b/coupons/{openid}/coupons#get", "UserCouponsQuery"],
  ["v3/b/coupons#post", "BankCoupons"],
  ["v3/bank/coupons#post", "BankCoupons"],
])("%s is called %s by the longest beginning of the path that has a name", (id, want) => {
  const paths = { "v3/b": "Bank", "v3/b/coupons/{openid}/coupons": "UserCoupons" };
  expect(derivedName(operation(id), paths)).toBe(want);
});

test("values in the middle of a path tell operations apart that would have one name", () => {
  const ids = ["v3/a/{x}/cancel#post", "v3/a/{y}/cancel#post", "v3/b/{x}/cancel#post"];
  const names = operationNames(ids.map(operation), { operations: {}, paths: {} });
  expect([...names.values()]).toEqual(["AByXCancel", "AByYCancel", "BCancel"]);
});

test("a given name goes before the derived one", () => {
  const names = operationNames([operation("v3/a#post")], {
    operations: { "v3/a#post": { name: "B" } },
    paths: {},
  });
  expect([...names.values()]).toEqual(["B"]);
});

test.each([
  ["v3/pay/transactions/id/{transaction_id}#get", "PayTransaction"],
  ["v3/refund/domestic/refunds/{out_refund_no}#get", "RefundDomesticRefund"],
  ["v3/marketing/favor/stocks#get", "MarketingFavorStock"],
])("%s reads a %s", (id, want) => {
  expect(subjectName(operation(id), {})).toBe(want);
});
