// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type {
  DeleteAsyncAndSync,
  GetAsyncAndSync,
  PostAsyncAndSync,
} from "../../chain/async-and-sync.ts";
import type { Lists } from "../../chain/lists.ts";
import type {
  WebizpayAvailMchRange,
  WebizpayAvailMchRangesAnswer,
  WebizpayAvailMchRangesOptions,
  WebizpayAvailMchRangesQueryOptions,
  WebizpayBillProofAnswer,
  WebizpayBillProofOptions,
  WebizpayBillTradeBillAnswer,
  WebizpayBillTradeBillOptions,
  WebizpayEmployeeOutQuotaCardQueryOptions,
  WebizpayEmployeeQuotaCard,
  WebizpayEmployeeQuotaCardCancelAnswer,
  WebizpayEmployeeQuotaCardCancelOptions,
  WebizpayEmployeeQuotaCardPaymentUrl,
  WebizpayEmployeeQuotaCardPaymentUrlQueryOptions,
  WebizpayEmployeeQuotaCardQueryOptions,
  WebizpayEmployeeRevokeAnswer,
  WebizpayEmployeeRevokeOptions,
  WebizpayMerchantIdentifierDeleteOptions,
  WebizpayMerchantIdentifierList,
  WebizpayMerchantIdentifiersOptions,
  WebizpayMerchantIdentifiersQueryOptions,
  WebizpayQuotaCardIssueOptions,
  WebizpayQuotaCardIssued,
  WebizpayStoresEntityMatch,
  WebizpayStoresEntityMatchQueryOptions,
  WebizpayStoresEntityMatchesAnswer,
  WebizpayStoresEntityMatchesOptions,
  WebizpayUserAuthorizationState,
  WebizpayUserAuthorizationStateQueryOptions,
  WebizpayUserAuthorizationUrlAnswer,
  WebizpayUserAuthorizationUrlOptions,
} from "../models/webizpay.ts";

/** The node of each path template below `v3/webizpay`. */
export interface WebizpayPaths {
  /** GET: 查询可用商户范围列表 · Query the ranges of usable merchants. POST: 创建可用商户范围 · Create a range of usable merchants. */
  readonly "v3/webizpay/avail-mch-ranges": WebizpayAvailMchRangesNode;
  /** GET: 查询商户标识列表 · Query the merchant identifiers. POST: 添加商户标识 · Add a merchant identifier. */
  readonly "v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers": WebizpayAvailMchRangesByRangeIdMerchantIdentifiersNode;
  /** DELETE: 删除商户标识 · Delete a merchant identifier. */
  readonly "v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}": WebizpayAvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifierNode;
  /** POST: 申请企业商户企业支付出资凭证 · Request a company's Enterprise Pay funding proof. */
  readonly "v3/webizpay/bill/proof": WebizpayBillProofNode;
  /** POST: 申请企业商户企业支付业务账单 · Request a company's Enterprise Pay bill. */
  readonly "v3/webizpay/bill/trade-bill": WebizpayBillTradeBillNode;
  /** GET: 使用商户卡号查询企业支付额度卡 · Query a quota card by merchant card number. */
  readonly "v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}": WebizpayEmployeesByEmployeeIdOutQuotaCardsByOutCardNoNode;
  /** POST: 企业商户为员工下发企业支付额度卡 · Issue a quota card to an employee. */
  readonly "v3/webizpay/employees/{employee_id}/quota-cards": WebizpayEmployeesByEmployeeIdQuotaCardsNode;
  /** GET: 企业商户查询企业支付额度卡 · Query a quota card. */
  readonly "v3/webizpay/employees/{employee_id}/quota-cards/{card_no}": WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoNode;
  /** POST: 企业商户作废员工企业支付额度卡 · Invalidate an employee's quota card. */
  readonly "v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel": WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoCancelNode;
  /** GET: 企业商户获取指定额度卡支付链接 · Get the payment URL of a quota card. */
  readonly "v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url": WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrlNode;
  /** POST: 企业商户发起解除员工企业支付授权 · Revoke an employee's Enterprise Pay authorisation. */
  readonly "v3/webizpay/employees/{employee_id}/revoke": WebizpayEmployeesByEmployeeIdRevokeNode;
  /** POST: 发起门店主体匹配 · Start matching stores with entities. */
  readonly "v3/webizpay/stores/entity-matches": WebizpayStoresEntityMatchesNode;
  /** GET: 查询门店主体匹配结果 · Query the matching of stores with entities. */
  readonly "v3/webizpay/stores/entity-matches/{batch_id}": WebizpayStoresEntityMatchesByBatchIdNode;
  /** GET: 企业商户查询企业员工开通授权状态 · Query an employee's Enterprise Pay authorisation state. */
  readonly "v3/webizpay/users/{user_id}/authorization-state": WebizpayUsersByUserIdAuthorizationStateNode;
  /** POST: 企业商户发起员工开通企业支付授权 · Start an employee's Enterprise Pay authorisation. */
  readonly "v3/webizpay/users/{user_id}/authorization-url": WebizpayUsersByUserIdAuthorizationUrlNode;
}

export interface WebizpayNode extends ChainNode<"v3/webizpay"> {
  readonly availMchRanges: WebizpayAvailMchRangesNode;
  /** `availMchRanges` */
  readonly "avail-mch-ranges": WebizpayAvailMchRangesNode;
  readonly bill: WebizpayBillNode;
  readonly employees: WebizpayEmployeesNode;
  readonly stores: WebizpayStoresNode;
  readonly users: WebizpayUsersNode;
}

interface WebizpayAvailMchRangesNode extends ChainNode<"v3/webizpay/avail-mch-ranges">, GetAsyncAndSync<WebizpayAvailMchRangesQueryOptions, WebizpayAvailMchRange>, PostAsyncAndSync<WebizpayAvailMchRangesOptions, WebizpayAvailMchRangesAnswer> {
  /** Given as the option `range_id`. */
  readonly _range_id_: WebizpayAvailMchRangesByRangeIdNode;
  /**
   * 查询可用商户范围列表 · Query the ranges of usable merchants
   *
   * 企业支付 · Enterprise Pay
   *
   * `GET /v3/webizpay/avail-mch-ranges`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017205627
   */
  get(options: WebizpayAvailMchRangesQueryOptions): ApiPromise<WebizpayAvailMchRange>;
  /**
   * 创建可用商户范围 · Create a range of usable merchants
   *
   * 企业支付 · Enterprise Pay
   *
   * `POST /v3/webizpay/avail-mch-ranges`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017205621
   */
  post(options: WebizpayAvailMchRangesOptions): ApiPromise<WebizpayAvailMchRangesAnswer>;
}

interface WebizpayAvailMchRangesByRangeIdNode extends ChainNode<"v3/webizpay/avail-mch-ranges/{range_id}"> {
  readonly merchantIdentifiers: WebizpayAvailMchRangesByRangeIdMerchantIdentifiersNode;
  /** `merchantIdentifiers` */
  readonly "merchant-identifiers": WebizpayAvailMchRangesByRangeIdMerchantIdentifiersNode;
}

interface WebizpayAvailMchRangesByRangeIdMerchantIdentifiersNode extends ChainNode<"v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers">, GetAsyncAndSync<WebizpayMerchantIdentifiersQueryOptions, WebizpayMerchantIdentifierList>, PostAsyncAndSync<WebizpayMerchantIdentifiersOptions, WebizpayAvailMchRangesAnswer>, Lists<WebizpayMerchantIdentifiersQueryOptions, WebizpayMerchantIdentifierList, "data"> {
  /** Given as the option `merchant_identifier`. */
  readonly _merchant_identifier_: WebizpayAvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifierNode;
  /**
   * 查询商户标识列表 · Query the merchant identifiers
   *
   * 企业支付 · Enterprise Pay
   *
   * `GET /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017205633
   */
  get(options: WebizpayMerchantIdentifiersQueryOptions): ApiPromise<WebizpayMerchantIdentifierList>;
  /**
   * 添加商户标识 · Add a merchant identifier
   *
   * 企业支付 · Enterprise Pay
   *
   * `POST /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017205631
   */
  post(options: WebizpayMerchantIdentifiersOptions): ApiPromise<WebizpayAvailMchRangesAnswer>;
}

interface WebizpayAvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifierNode extends ChainNode<"v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}">, DeleteAsyncAndSync<WebizpayMerchantIdentifierDeleteOptions, WebizpayAvailMchRangesAnswer> {
  /**
   * 删除商户标识 · Delete a merchant identifier
   *
   * 企业支付 · Enterprise Pay
   *
   * `DELETE /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017205637
   */
  delete(options: WebizpayMerchantIdentifierDeleteOptions): ApiPromise<WebizpayAvailMchRangesAnswer>;
}

interface WebizpayBillNode extends ChainNode<"v3/webizpay/bill"> {
  readonly proof: WebizpayBillProofNode;
  readonly tradeBill: WebizpayBillTradeBillNode;
  /** `tradeBill` */
  readonly "trade-bill": WebizpayBillTradeBillNode;
}

interface WebizpayBillProofNode extends ChainNode<"v3/webizpay/bill/proof">, PostAsyncAndSync<WebizpayBillProofOptions, WebizpayBillProofAnswer> {
  /**
   * 申请企业商户企业支付出资凭证 · Request a company's Enterprise Pay funding proof
   *
   * 企业支付 · Enterprise Pay
   *
   * `POST /v3/webizpay/bill/proof`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014507157
   */
  post(options: WebizpayBillProofOptions): ApiPromise<WebizpayBillProofAnswer>;
}

interface WebizpayBillTradeBillNode extends ChainNode<"v3/webizpay/bill/trade-bill">, PostAsyncAndSync<WebizpayBillTradeBillOptions, WebizpayBillTradeBillAnswer> {
  /**
   * 申请企业商户企业支付业务账单 · Request a company's Enterprise Pay bill
   *
   * 企业支付 · Enterprise Pay
   *
   * `POST /v3/webizpay/bill/trade-bill`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014507142
   */
  post(options: WebizpayBillTradeBillOptions): ApiPromise<WebizpayBillTradeBillAnswer>;
}

interface WebizpayEmployeesNode extends ChainNode<"v3/webizpay/employees"> {
  /** Given as the option `employee_id`. */
  readonly _employee_id_: WebizpayEmployeesByEmployeeIdNode;
}

interface WebizpayEmployeesByEmployeeIdNode extends ChainNode<"v3/webizpay/employees/{employee_id}"> {
  readonly outQuotaCards: WebizpayEmployeesByEmployeeIdOutQuotaCardsNode;
  /** `outQuotaCards` */
  readonly "out-quota-cards": WebizpayEmployeesByEmployeeIdOutQuotaCardsNode;
  readonly quotaCards: WebizpayEmployeesByEmployeeIdQuotaCardsNode;
  /** `quotaCards` */
  readonly "quota-cards": WebizpayEmployeesByEmployeeIdQuotaCardsNode;
  readonly revoke: WebizpayEmployeesByEmployeeIdRevokeNode;
}

interface WebizpayEmployeesByEmployeeIdOutQuotaCardsNode extends ChainNode<"v3/webizpay/employees/{employee_id}/out-quota-cards"> {
  /** Given as the option `out_card_no`. */
  readonly _out_card_no_: WebizpayEmployeesByEmployeeIdOutQuotaCardsByOutCardNoNode;
}

interface WebizpayEmployeesByEmployeeIdOutQuotaCardsByOutCardNoNode extends ChainNode<"v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}">, GetAsyncAndSync<WebizpayEmployeeOutQuotaCardQueryOptions, WebizpayEmployeeQuotaCard> {
  /**
   * 使用商户卡号查询企业支付额度卡 · Query a quota card by merchant card number
   *
   * 企业支付 · Enterprise Pay
   *
   * `GET /v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015001625
   */
  get(options: WebizpayEmployeeOutQuotaCardQueryOptions): ApiPromise<WebizpayEmployeeQuotaCard>;
}

interface WebizpayEmployeesByEmployeeIdQuotaCardsNode extends ChainNode<"v3/webizpay/employees/{employee_id}/quota-cards">, PostAsyncAndSync<WebizpayQuotaCardIssueOptions, WebizpayQuotaCardIssued> {
  /** Given as the option `card_no`. */
  readonly _card_no_: WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoNode;
  /**
   * 企业商户为员工下发企业支付额度卡 · Issue a quota card to an employee
   *
   * 企业支付 · Enterprise Pay
   *
   * `POST /v3/webizpay/employees/{employee_id}/quota-cards`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014507148
   */
  post(options: WebizpayQuotaCardIssueOptions): ApiPromise<WebizpayQuotaCardIssued>;
}

interface WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoNode extends ChainNode<"v3/webizpay/employees/{employee_id}/quota-cards/{card_no}">, GetAsyncAndSync<WebizpayEmployeeQuotaCardQueryOptions, WebizpayEmployeeQuotaCard> {
  readonly cancel: WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoCancelNode;
  readonly paymentUrl: WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrlNode;
  /** `paymentUrl` */
  readonly "payment-url": WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrlNode;
  /**
   * 企业商户查询企业支付额度卡 · Query a quota card
   *
   * 企业支付 · Enterprise Pay
   *
   * `GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014507119
   */
  get(options: WebizpayEmployeeQuotaCardQueryOptions): ApiPromise<WebizpayEmployeeQuotaCard>;
}

interface WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoCancelNode extends ChainNode<"v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel">, PostAsyncAndSync<WebizpayEmployeeQuotaCardCancelOptions, WebizpayEmployeeQuotaCardCancelAnswer> {
  /**
   * 企业商户作废员工企业支付额度卡 · Invalidate an employee's quota card
   *
   * 企业支付 · Enterprise Pay
   *
   * `POST /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014507127
   */
  post(options: WebizpayEmployeeQuotaCardCancelOptions): ApiPromise<WebizpayEmployeeQuotaCardCancelAnswer>;
}

interface WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrlNode extends ChainNode<"v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url">, GetAsyncAndSync<WebizpayEmployeeQuotaCardPaymentUrlQueryOptions, WebizpayEmployeeQuotaCardPaymentUrl> {
  /**
   * 企业商户获取指定额度卡支付链接 · Get the payment URL of a quota card
   *
   * 企业支付 · Enterprise Pay
   *
   * `GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014507160
   */
  get(options: WebizpayEmployeeQuotaCardPaymentUrlQueryOptions): ApiPromise<WebizpayEmployeeQuotaCardPaymentUrl>;
}

interface WebizpayEmployeesByEmployeeIdRevokeNode extends ChainNode<"v3/webizpay/employees/{employee_id}/revoke">, PostAsyncAndSync<WebizpayEmployeeRevokeOptions, WebizpayEmployeeRevokeAnswer> {
  /**
   * 企业商户发起解除员工企业支付授权 · Revoke an employee's Enterprise Pay authorisation
   *
   * 企业支付 · Enterprise Pay
   *
   * `POST /v3/webizpay/employees/{employee_id}/revoke`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014507156
   */
  post(options: WebizpayEmployeeRevokeOptions): ApiPromise<WebizpayEmployeeRevokeAnswer>;
}

interface WebizpayStoresNode extends ChainNode<"v3/webizpay/stores"> {
  readonly entityMatches: WebizpayStoresEntityMatchesNode;
  /** `entityMatches` */
  readonly "entity-matches": WebizpayStoresEntityMatchesNode;
}

interface WebizpayStoresEntityMatchesNode extends ChainNode<"v3/webizpay/stores/entity-matches">, PostAsyncAndSync<WebizpayStoresEntityMatchesOptions, WebizpayStoresEntityMatchesAnswer> {
  /** Given as the option `batch_id`. */
  readonly _batch_id_: WebizpayStoresEntityMatchesByBatchIdNode;
  /**
   * 发起门店主体匹配 · Start matching stores with entities
   *
   * 企业支付 · Enterprise Pay
   *
   * `POST /v3/webizpay/stores/entity-matches`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014507136
   */
  post(options: WebizpayStoresEntityMatchesOptions): ApiPromise<WebizpayStoresEntityMatchesAnswer>;
}

interface WebizpayStoresEntityMatchesByBatchIdNode extends ChainNode<"v3/webizpay/stores/entity-matches/{batch_id}">, GetAsyncAndSync<WebizpayStoresEntityMatchQueryOptions, WebizpayStoresEntityMatch> {
  /**
   * 查询门店主体匹配结果 · Query the matching of stores with entities
   *
   * 企业支付 · Enterprise Pay
   *
   * `GET /v3/webizpay/stores/entity-matches/{batch_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014507133
   */
  get(options: WebizpayStoresEntityMatchQueryOptions): ApiPromise<WebizpayStoresEntityMatch>;
}

interface WebizpayUsersNode extends ChainNode<"v3/webizpay/users"> {
  /** Given as the option `user_id`. */
  readonly _user_id_: WebizpayUsersByUserIdNode;
}

interface WebizpayUsersByUserIdNode extends ChainNode<"v3/webizpay/users/{user_id}"> {
  readonly authorizationState: WebizpayUsersByUserIdAuthorizationStateNode;
  /** `authorizationState` */
  readonly "authorization-state": WebizpayUsersByUserIdAuthorizationStateNode;
  readonly authorizationUrl: WebizpayUsersByUserIdAuthorizationUrlNode;
  /** `authorizationUrl` */
  readonly "authorization-url": WebizpayUsersByUserIdAuthorizationUrlNode;
}

interface WebizpayUsersByUserIdAuthorizationStateNode extends ChainNode<"v3/webizpay/users/{user_id}/authorization-state">, GetAsyncAndSync<WebizpayUserAuthorizationStateQueryOptions, WebizpayUserAuthorizationState> {
  /**
   * 企业商户查询企业员工开通授权状态 · Query an employee's Enterprise Pay authorisation state
   *
   * 企业支付 · Enterprise Pay
   *
   * `GET /v3/webizpay/users/{user_id}/authorization-state`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014507163
   */
  get(options: WebizpayUserAuthorizationStateQueryOptions): ApiPromise<WebizpayUserAuthorizationState>;
}

interface WebizpayUsersByUserIdAuthorizationUrlNode extends ChainNode<"v3/webizpay/users/{user_id}/authorization-url">, PostAsyncAndSync<WebizpayUserAuthorizationUrlOptions, WebizpayUserAuthorizationUrlAnswer> {
  /**
   * 企业商户发起员工开通企业支付授权 · Start an employee's Enterprise Pay authorisation
   *
   * 企业支付 · Enterprise Pay
   *
   * `POST /v3/webizpay/users/{user_id}/authorization-url`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014507153
   */
  post(options: WebizpayUserAuthorizationUrlOptions): ApiPromise<WebizpayUserAuthorizationUrlAnswer>;
}
