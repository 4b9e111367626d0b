/**
 * What to call before an operation of APIv2, so that it finds what it is about: as its page says, for paths of APIv2 say
 * nothing of it. By the operation's id; the others stand alone.
 */
export const BEFORE_V2: Readonly<Record<string, string>> = {
  "v2/pay/orderquery#post": "v2/pay/unifiedorder#post",
  "v2/pay/downloadbill#post": "v2/pay/unifiedorder#post",
  "v2/pay/downloadfundflow#post": "v2/pay/unifiedorder#post",
  "v2/pay/closeorder#post": "v2/pay/unifiedorder#post",
  "v2/secapi/pay/reverse#post": "v2/pay/micropay#post",
  "v2/pay/facepayquery#post": "v2/pay/facepay#post",
  "v2/secapi/pay/facepayreverse#post": "v2/pay/facepay#post",
  "v2/pay/refundquery#post": "v2/secapi/pay/refund#post",
  "v2/pay/refundqueryv2#post": "v2/secapi/pay/refundv2#post",
  "v2/pay/querycombinedorder#post": "v2/pay/combinedorder#post",
  "v2/pay/closecombinedorder#post": "v2/pay/combinedorder#post",
  "v2/pay/paporderquery#post": "v2/pay/pappayapply#post",
  "v2/pay/partner/paporderquery#post": "v2/pay/partner/pappayapply#post",
  "v2/pay/profitsharingquery#post": "v2/secapi/pay/profitsharing#post",
  "v2/pay/profitsharingreturnquery#post": "v2/secapi/pay/profitsharingreturn#post",
  // These ask for the transaction's number alone, which an order that is paid at once answers.
  "v2/transit/queryorder#post": "v2/pay/facepay#post",
  "v2/transit/partnerpay/queryorder#post": "v2/pay/facepay#post",
  "v2/papay/querycontract#post": "v2/papay/preentrustweb#post",
  "v2/papay/deletecontract#post": "v2/papay/preentrustweb#post",
  "v2/papay/partner/querycontract#post": "v2/papay/partner/preentrustweb#post",
  "v2/papay/partner/deletecontract#post": "v2/papay/partner/preentrustweb#post",
  "v2/deposit/orderquery#post": "v2/deposit/micropay#post",
  "v2/deposit/reverse#post": "v2/deposit/micropay#post",
  "v2/deposit/consume#post": "v2/deposit/micropay#post",
  "v2/deposit/refundquery#post": "v2/deposit/refund#post",
  "v2/mmpaymkttransfers/gethbinfo#post": "v2/mmpaymkttransfers/sendredpack#post",
  "v2/mmpaymkttransfers/queryworkwxredpack#post": "v2/mmpaymkttransfers/sendworkwxredpack#post",
  "v2/mmpaymkttransfers/gettransferinfo#post": "v2/mmpaymkttransfers/promotion/transfers#post",
  "v2/mmpaymkttransfers/promotion/querywwsptrans2pocket#post":
    "v2/mmpaymkttransfers/promotion/paywwsptrans2pocket#post",
  "v2/mmpaysptrans/query_bank#post": "v2/mmpaysptrans/pay_bank#post",
  "v2/cgi-bin/mch/customs/customdeclarequery#post":
    "v2/cgi-bin/mch/customs/customdeclareorder#post",
  "v2/applyment/micro/getstate#post": "v2/applyment/micro/submit#post",
  "v2/applyment/micro/getupgradestate#post": "v2/applyment/micro/submitupgrade#post",
  "v2/wxv/queryrentbill#post": "v2/wxv/createrentbill#post",
  "v2/wxv/cancelbill#post": "v2/wxv/createrentbill#post",
  "v2/wxv/changerentmoney#post": "v2/wxv/createrentbill#post",
  "v2/wxv/finishrentbill#post": "v2/wxv/createrentbill#post",
  "v2/wxv/queryhotelbill#post": "v2/wxv/createhotelbill#post",
  "v2/wxv/finishhotelbill#post": "v2/wxv/createhotelbill#post",
  "v2/xdc/apiv2sandbox/pay/orderquery#post": "v2/xdc/apiv2sandbox/pay/micropay#post",
};
