import { actsOn, reads } from "./families-v2.ts";
import type { ByHand } from "./families-v2.ts";

const contracts = [
  "v3/papay/sign/contracts/pre-entrust-sign#post",
  "v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app#post",
  "v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5#post",
  "v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi#post",
  "v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program#post",
];
const receipts = "v3/fund-app/mch-transfer/elecsign/transfer-bill-no";
const images = "v3/marketing/partner/product-coupon/image-generation-tasks";
const prints = "v3/pay-devices/printers/{device_id}/print-orders";
const plan = "v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}";

/** The roles of the few operations of APIv3 whose paths say nothing or the wrong thing. */
export const familiesV3: Readonly<Record<string, ByHand>> = {
  // A user's coupon comes from a stock, not from the neighbour that associates coupons with orders.
  "v3/marketing/busifavor/coupons/send#post": actsOn([]),
  "v3/marketing/busifavor/coupons/use#post": actsOn([]),
  "v3/marketing/busifavor/coupons/return#post": actsOn([]),
  "v3/marketing/busifavor/coupons/deactivate#post": actsOn([]),
  "v3/marketing/busifavor/product-coupons/send#post": actsOn([]),
  // What is asked for by a number that the merchant did not choose is still found by that number, and by nothing else.
  [`${receipts}/{transfer_bill_no}#get`]: reads([`${receipts}#post`]),
  [`${images}/{task_id}#get`]: reads([`${images}#post`]),
  [`${prints}/{print_order_no}#get`]: reads([`${prints}#post`]),
  // A contract with scheduled deductions is queried and ended like any other.
  [`${plan}#get`]: reads(contracts),
  [`${plan}/terminate#post`]: actsOn(contracts),
};
