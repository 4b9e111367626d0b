// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type {
  OfflinefaceAuthinfoAnswer,
  OfflinefaceAuthinfoOptions,
  OfflinefaceContract,
  OfflinefaceContractsByContractIdQueryOptions,
  OfflinefaceContractsPresignAnswer,
  OfflinefaceContractsPresignOptions,
  OfflinefaceFaceCollection,
  OfflinefaceFaceCollectionsByCollectionIdQueryAnswer,
  OfflinefaceFaceCollectionsByCollectionIdQueryOptions,
  OfflinefaceFaceCollectionsQueryOptions,
  OfflinefaceRepaymentUrlAnswer,
  OfflinefaceRepaymentUrlOptions,
  OfflinefaceTransaction,
  OfflinefaceTransactionsAnswer,
  OfflinefaceTransactionsByOutTradeNoQueryOptions,
  OfflinefaceTransactionsOptions,
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
  post(options: OfflinefaceAuthinfoOptions): ApiPromise<OfflinefaceAuthinfoAnswer>;
  /** The same as `post`. */
  postAsync(options: OfflinefaceAuthinfoOptions): ApiPromise<OfflinefaceAuthinfoAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: OfflinefaceAuthinfoOptions): OfflinefaceAuthinfoAnswer;
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
  post(options: OfflinefaceContractsPresignOptions): ApiPromise<OfflinefaceContractsPresignAnswer>;
  /** The same as `post`. */
  postAsync(options: OfflinefaceContractsPresignOptions): ApiPromise<OfflinefaceContractsPresignAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: OfflinefaceContractsPresignOptions): OfflinefaceContractsPresignAnswer;
}

interface OfflinefaceContractsByContractIdNode extends ChainNode<"v3/offlineface/contracts/{contract_id}"> {
  /**
   * 签约查询接口
   *
   * `GET /v3/offlineface/contracts/{contract_id}`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
   */
  get(options: OfflinefaceContractsByContractIdQueryOptions): ApiPromise<OfflinefaceContract>;
  /** The same as `get`. */
  getAsync(options: OfflinefaceContractsByContractIdQueryOptions): ApiPromise<OfflinefaceContract>;
  /** `get` that blocks until the answer is there. */
  getSync(options: OfflinefaceContractsByContractIdQueryOptions): OfflinefaceContract;
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
  get(options: OfflinefaceFaceCollectionsQueryOptions): ApiPromise<OfflinefaceFaceCollection>;
  /** The same as `get`. */
  getAsync(options: OfflinefaceFaceCollectionsQueryOptions): ApiPromise<OfflinefaceFaceCollection>;
  /** `get` that blocks until the answer is there. */
  getSync(options: OfflinefaceFaceCollectionsQueryOptions): OfflinefaceFaceCollection;
}

interface OfflinefaceFaceCollectionsByCollectionIdNode extends ChainNode<"v3/offlineface/face-collections/{collection_id}"> {
  /**
   * 查询重采请求详情
   *
   * `GET /v3/offlineface/face-collections/{collection_id}`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
   */
  get(options: OfflinefaceFaceCollectionsByCollectionIdQueryOptions): ApiPromise<OfflinefaceFaceCollectionsByCollectionIdQueryAnswer>;
  /** The same as `get`. */
  getAsync(options: OfflinefaceFaceCollectionsByCollectionIdQueryOptions): ApiPromise<OfflinefaceFaceCollectionsByCollectionIdQueryAnswer>;
  /** `get` that blocks until the answer is there. */
  getSync(options: OfflinefaceFaceCollectionsByCollectionIdQueryOptions): OfflinefaceFaceCollectionsByCollectionIdQueryAnswer;
}

interface OfflinefaceRepaymentUrlNode extends ChainNode<"v3/offlineface/repayment-url"> {
  /**
   * 获取还款链接接口
   *
   * `POST /v3/offlineface/repayment-url`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html#_1-3-%E8%A7%A3%E7%BA%A6
   */
  post(options: OfflinefaceRepaymentUrlOptions): ApiPromise<OfflinefaceRepaymentUrlAnswer>;
  /** The same as `post`. */
  postAsync(options: OfflinefaceRepaymentUrlOptions): ApiPromise<OfflinefaceRepaymentUrlAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: OfflinefaceRepaymentUrlOptions): OfflinefaceRepaymentUrlAnswer;
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
  post(options: OfflinefaceTransactionsOptions): ApiPromise<OfflinefaceTransactionsAnswer>;
  /** The same as `post`. */
  postAsync(options: OfflinefaceTransactionsOptions): ApiPromise<OfflinefaceTransactionsAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: OfflinefaceTransactionsOptions): OfflinefaceTransactionsAnswer;
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
  get(options: OfflinefaceTransactionsByOutTradeNoQueryOptions): ApiPromise<OfflinefaceTransaction>;
  /** The same as `get`. */
  getAsync(options: OfflinefaceTransactionsByOutTradeNoQueryOptions): ApiPromise<OfflinefaceTransaction>;
  /** `get` that blocks until the answer is there. */
  getSync(options: OfflinefaceTransactionsByOutTradeNoQueryOptions): OfflinefaceTransaction;
}
