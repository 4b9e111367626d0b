// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type {
  OfflineFaceAuthinfoAnswer,
  OfflineFaceAuthinfoOptions,
  OfflineFaceContract,
  OfflineFaceContractQueryOptions,
  OfflineFaceContractsPresignAnswer,
  OfflineFaceContractsPresignOptions,
  OfflineFaceFaceCollection,
  OfflineFaceFaceCollectionQueryAnswer,
  OfflineFaceFaceCollectionQueryOptions,
  OfflineFaceFaceCollectionsQueryOptions,
  OfflineFaceRepaymentUrlAnswer,
  OfflineFaceRepaymentUrlOptions,
  OfflineFaceTransaction,
  OfflineFaceTransactionByOutTradeNoQueryOptions,
  OfflineFaceTransactionsAnswer,
  OfflineFaceTransactionsOptions,
} from "../models/offlineface.ts";

/** The node of each path template below `v3/offlineface`. */
export interface OfflinefacePaths {
  /** POST: 获取authinfo接口 */
  readonly "v3/offlineface/authinfo": OfflinefaceAuthinfoNode;
  /** POST: 预签约接口 */
  readonly "v3/offlineface/contracts/presign": OfflinefaceContractsPresignNode;
  /** GET: 签约查询接口 */
  readonly "v3/offlineface/contracts/{contract_id}": OfflinefaceContractsByContractIdNode;
  /** GET: 查询重采用户列表 */
  readonly "v3/offlineface/face-collections": OfflinefaceFaceCollectionsNode;
  /** GET: 查询重采请求详情 */
  readonly "v3/offlineface/face-collections/{collection_id}": OfflinefaceFaceCollectionsByCollectionIdNode;
  /** POST: 获取还款链接接口 */
  readonly "v3/offlineface/repayment-url": OfflinefaceRepaymentUrlNode;
  /** POST: 申请扣款接口 */
  readonly "v3/offlineface/transactions": OfflinefaceTransactionsNode;
  /** GET: 查单接口 */
  readonly "v3/offlineface/transactions/out-trade-no/{out_trade_no}": OfflinefaceTransactionsOutTradeNoByOutTradeNoNode;
}

export interface OfflinefaceNode extends ChainNode<"v3/offlineface"> {
  readonly authinfo: OfflinefaceAuthinfoNode;
  readonly contracts: OfflinefaceContractsNode;
  readonly faceCollections: OfflinefaceFaceCollectionsNode;
  readonly "face-collections": OfflinefaceFaceCollectionsNode;
  readonly repaymentUrl: OfflinefaceRepaymentUrlNode;
  readonly "repayment-url": OfflinefaceRepaymentUrlNode;
  readonly transactions: OfflinefaceTransactionsNode;
}

interface OfflinefaceAuthinfoNode extends ChainNode<"v3/offlineface/authinfo"> {
  /**
   * 获取authinfo接口
   *
   * `POST /v3/offlineface/authinfo`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
   */
  post(options: OfflineFaceAuthinfoOptions): ApiPromise<OfflineFaceAuthinfoAnswer>;
  /** The same as `post`. */
  postAsync(options: OfflineFaceAuthinfoOptions): ApiPromise<OfflineFaceAuthinfoAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: OfflineFaceAuthinfoOptions): OfflineFaceAuthinfoAnswer;
}

interface OfflinefaceContractsNode extends ChainNode<"v3/offlineface/contracts"> {
  readonly presign: OfflinefaceContractsPresignNode;
  /** Given as the option `contract_id`. */
  readonly _contract_id_: OfflinefaceContractsByContractIdNode;
}

interface OfflinefaceContractsPresignNode extends ChainNode<"v3/offlineface/contracts/presign"> {
  /**
   * 预签约接口
   *
   * `POST /v3/offlineface/contracts/presign`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
   */
  post(options: OfflineFaceContractsPresignOptions): ApiPromise<OfflineFaceContractsPresignAnswer>;
  /** The same as `post`. */
  postAsync(options: OfflineFaceContractsPresignOptions): ApiPromise<OfflineFaceContractsPresignAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: OfflineFaceContractsPresignOptions): OfflineFaceContractsPresignAnswer;
}

interface OfflinefaceContractsByContractIdNode extends ChainNode<"v3/offlineface/contracts/{contract_id}"> {
  /**
   * 签约查询接口
   *
   * `GET /v3/offlineface/contracts/{contract_id}`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
   */
  get(options: OfflineFaceContractQueryOptions): ApiPromise<OfflineFaceContract>;
  /** The same as `get`. */
  getAsync(options: OfflineFaceContractQueryOptions): ApiPromise<OfflineFaceContract>;
  /** `get` that blocks until the answer is there. */
  getSync(options: OfflineFaceContractQueryOptions): OfflineFaceContract;
}

interface OfflinefaceFaceCollectionsNode extends ChainNode<"v3/offlineface/face-collections"> {
  /** Given as the option `collection_id`. */
  readonly _collection_id_: OfflinefaceFaceCollectionsByCollectionIdNode;
  /**
   * 查询重采用户列表
   *
   * `GET /v3/offlineface/face-collections`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
   */
  get(options: OfflineFaceFaceCollectionsQueryOptions): ApiPromise<OfflineFaceFaceCollection>;
  /** The same as `get`. */
  getAsync(options: OfflineFaceFaceCollectionsQueryOptions): ApiPromise<OfflineFaceFaceCollection>;
  /** `get` that blocks until the answer is there. */
  getSync(options: OfflineFaceFaceCollectionsQueryOptions): OfflineFaceFaceCollection;
}

interface OfflinefaceFaceCollectionsByCollectionIdNode extends ChainNode<"v3/offlineface/face-collections/{collection_id}"> {
  /**
   * 查询重采请求详情
   *
   * `GET /v3/offlineface/face-collections/{collection_id}`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
   */
  get(options: OfflineFaceFaceCollectionQueryOptions): ApiPromise<OfflineFaceFaceCollectionQueryAnswer>;
  /** The same as `get`. */
  getAsync(options: OfflineFaceFaceCollectionQueryOptions): ApiPromise<OfflineFaceFaceCollectionQueryAnswer>;
  /** `get` that blocks until the answer is there. */
  getSync(options: OfflineFaceFaceCollectionQueryOptions): OfflineFaceFaceCollectionQueryAnswer;
}

interface OfflinefaceRepaymentUrlNode extends ChainNode<"v3/offlineface/repayment-url"> {
  /**
   * 获取还款链接接口
   *
   * `POST /v3/offlineface/repayment-url`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html#_1-3-%E8%A7%A3%E7%BA%A6
   */
  post(options: OfflineFaceRepaymentUrlOptions): ApiPromise<OfflineFaceRepaymentUrlAnswer>;
  /** The same as `post`. */
  postAsync(options: OfflineFaceRepaymentUrlOptions): ApiPromise<OfflineFaceRepaymentUrlAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: OfflineFaceRepaymentUrlOptions): OfflineFaceRepaymentUrlAnswer;
}

interface OfflinefaceTransactionsNode extends ChainNode<"v3/offlineface/transactions"> {
  readonly outTradeNo: OfflinefaceTransactionsOutTradeNoNode;
  readonly "out-trade-no": OfflinefaceTransactionsOutTradeNoNode;
  /**
   * 申请扣款接口
   *
   * `POST /v3/offlineface/transactions`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
   */
  post(options: OfflineFaceTransactionsOptions): ApiPromise<OfflineFaceTransactionsAnswer>;
  /** The same as `post`. */
  postAsync(options: OfflineFaceTransactionsOptions): ApiPromise<OfflineFaceTransactionsAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: OfflineFaceTransactionsOptions): OfflineFaceTransactionsAnswer;
}

interface OfflinefaceTransactionsOutTradeNoNode extends ChainNode<"v3/offlineface/transactions/out-trade-no"> {
  /** Given as the option `out_trade_no`. */
  readonly _out_trade_no_: OfflinefaceTransactionsOutTradeNoByOutTradeNoNode;
}

interface OfflinefaceTransactionsOutTradeNoByOutTradeNoNode extends ChainNode<"v3/offlineface/transactions/out-trade-no/{out_trade_no}"> {
  /**
   * 查单接口
   *
   * `GET /v3/offlineface/transactions/out-trade-no/{out_trade_no}`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
   */
  get(options: OfflineFaceTransactionByOutTradeNoQueryOptions): ApiPromise<OfflineFaceTransaction>;
  /** The same as `get`. */
  getAsync(options: OfflineFaceTransactionByOutTradeNoQueryOptions): ApiPromise<OfflineFaceTransaction>;
  /** `get` that blocks until the answer is there. */
  getSync(options: OfflineFaceTransactionByOutTradeNoQueryOptions): OfflineFaceTransaction;
}
