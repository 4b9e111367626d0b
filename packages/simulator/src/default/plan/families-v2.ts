import type { Role } from "./role.ts";

/**
 * The role of an operation whose path does not tell it; where nothing creates what it finds, it stores what it was
 * sent.
 */
export interface ByHand {
  readonly role: Role;
  /** Operations that create what this one finds; none for one that creates. */
  readonly from: readonly string[];
}

const orders = [
  "v2/pay/unifiedorder#post",
  "v2/pay/micropay#post",
  "v2/pay/facepay#post",
  "v2/pay/contractorder#post",
  "v2/pay/pappayapply#post",
  "v2/pay/partner/pappayapply#post",
  "v2/transit/pay/payapply#post",
  "v2/transit/partnerpay/payapply#post",
  "v2/vehicle/pay/payapply#post",
  "v2/vehicle/partnerpay/payapply#post",
];
const refunds = ["v2/secapi/pay/refund#post", "v2/secapi/pay/refundv2#post"];
const deposits = [
  "v2/deposit/unifiedorder#post",
  "v2/deposit/micropay#post",
  "v2/deposit/facepay#post",
];
const redPackets = [
  "v2/mmpaymkttransfers/sendredpack#post",
  "v2/mmpaymkttransfers/sendgroupredpack#post",
  "v2/mmpaymkttransfers/sendminiprogramhb#post",
];
const contracts = [
  "v2/papay/preentrustweb#post",
  "v2/papay/h5entrustweb#get",
  "v2/pay/contractorder#post",
];
const partnerContracts = [
  "v2/papay/partner/preentrustweb#post",
  "v2/papay/partner/h5entrustweb#get",
];
const rents = ["v2/wxv/createrentbill#post"];
const stays = ["v2/wxv/createhotelbill#post"];

export const reads = (from: readonly string[]): ByHand => ({ role: "read", from });
export const actsOn = (from: readonly string[]): ByHand => ({ role: "act", from });
const create: ByHand = { role: "create", from: [] };

/** The roles of operations of APIv2, by hand: its paths do not say what belongs together. */
export const familiesV2: Readonly<Record<string, ByHand>> = {
  "v2/pay/orderquery#post": reads(orders),
  "v2/pay/facepayquery#post": reads(orders),
  "v2/pay/paporderquery#post": reads(orders),
  "v2/pay/partner/paporderquery#post": reads(orders),
  "v2/transit/queryorder#post": reads(orders),
  "v2/transit/partnerpay/queryorder#post": reads(orders),
  "v2/pay/closeorder#post": actsOn(orders),
  "v2/secapi/pay/reverse#post": actsOn(orders),
  "v2/secapi/pay/facepayreverse#post": actsOn(orders),
  "v2/pay/refundquery#post": reads(refunds),
  "v2/pay/refundqueryv2#post": reads(refunds),
  "v2/pay/querycombinedorder#post": reads(["v2/pay/combinedorder#post"]),
  "v2/pay/closecombinedorder#post": actsOn(["v2/pay/combinedorder#post"]),
  "v2/deposit/orderquery#post": reads(deposits),
  "v2/deposit/reverse#post": actsOn(deposits),
  "v2/deposit/consume#post": actsOn(deposits),
  "v2/deposit/refundquery#post": reads(["v2/deposit/refund#post"]),
  "v2/mmpaymkttransfers/gethbinfo#post": reads(redPackets),
  "v2/mmpaymkttransfers/queryworkwxredpack#post": reads([
    "v2/mmpaymkttransfers/sendworkwxredpack#post",
  ]),
  "v2/mmpaymkttransfers/gettransferinfo#post": reads([
    "v2/mmpaymkttransfers/promotion/transfers#post",
  ]),
  "v2/mmpaymkttransfers/promotion/querywwsptrans2pocket#post": reads([
    "v2/mmpaymkttransfers/promotion/paywwsptrans2pocket#post",
  ]),
  "v2/mmpaysptrans/query_bank#post": reads(["v2/mmpaysptrans/pay_bank#post"]),
  "v2/applyment/micro/getstate#post": reads(["v2/applyment/micro/submit#post"]),
  "v2/applyment/micro/getupgradestate#post": reads(["v2/applyment/micro/submitupgrade#post"]),
  "v2/cgi-bin/mch/customs/customdeclarequery#post": reads([
    "v2/cgi-bin/mch/customs/customdeclareorder#post",
  ]),
  // A user's agreement begins with a GET.
  "v2/papay/entrustweb#get": create,
  "v2/papay/h5entrustweb#get": create,
  "v2/papay/partner/entrustweb#get": create,
  "v2/papay/partner/h5entrustweb#get": create,
  "v2/papay/querycontract#post": reads(contracts),
  "v2/papay/deletecontract#post": actsOn(contracts),
  "v2/papay/partner/querycontract#post": reads(partnerContracts),
  "v2/papay/partner/deletecontract#post": actsOn(partnerContracts),
  "v2/wxv/queryrentbill#post": reads(rents),
  "v2/wxv/changerentmoney#post": actsOn(rents),
  "v2/wxv/finishrentbill#post": actsOn(rents),
  "v2/wxv/cancelbill#post": actsOn(rents),
  "v2/wxv/queryhotelbill#post": reads(stays),
  "v2/wxv/finishhotelbill#post": actsOn(stays),
  "v2/xdc/apiv2sandbox/pay/orderquery#post": reads(["v2/xdc/apiv2sandbox/pay/micropay#post"]),
};
