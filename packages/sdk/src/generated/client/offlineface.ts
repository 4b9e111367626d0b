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

/** `v3/offlineface` */
export interface OfflinefaceNode extends ChainNode<"v3/offlineface"> {
  readonly authinfo: OfflinefaceAuthinfoNode;
  readonly contracts: OfflinefaceContractsNode;
  readonly faceCollections: OfflinefaceFaceCollectionsNode;
  readonly "face-collections": OfflinefaceFaceCollectionsNode;
  readonly repaymentUrl: OfflinefaceRepaymentUrlNode;
  readonly "repayment-url": OfflinefaceRepaymentUrlNode;
  readonly transactions: OfflinefaceTransactionsNode;
}

/** `v3/offlineface/authinfo` */
interface OfflinefaceAuthinfoNode extends ChainNode<"v3/offlineface/authinfo"> {
  /**
   * 获取authinfo接口
   *
   * `POST /v3/offlineface/authinfo`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
   */
  post(options: OfflinefaceAuthinfoOptions): ApiPromise<OfflinefaceAuthinfoAnswer>;
  /** 获取authinfo接口. The same as `post`. */
  postAsync(options: OfflinefaceAuthinfoOptions): ApiPromise<OfflinefaceAuthinfoAnswer>;
  /** 获取authinfo接口. `post` that blocks the thread until the answer is there. */
  postSync(options: OfflinefaceAuthinfoOptions): OfflinefaceAuthinfoAnswer;
}

/** `v3/offlineface/contracts` */
interface OfflinefaceContractsNode extends ChainNode<"v3/offlineface/contracts"> {
  readonly presign: OfflinefaceContractsPresignNode;
  /** The value is the option `contract_id` of the call. */
  readonly _contract_id_: OfflinefaceContractsByContractIdNode;
}

/** `v3/offlineface/contracts/presign` */
interface OfflinefaceContractsPresignNode extends ChainNode<"v3/offlineface/contracts/presign"> {
  /**
   * 预签约接口
   *
   * `POST /v3/offlineface/contracts/presign`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
   */
  post(options: OfflinefaceContractsPresignOptions): ApiPromise<OfflinefaceContractsPresignAnswer>;
  /** 预签约接口. The same as `post`. */
  postAsync(options: OfflinefaceContractsPresignOptions): ApiPromise<OfflinefaceContractsPresignAnswer>;
  /** 预签约接口. `post` that blocks the thread until the answer is there. */
  postSync(options: OfflinefaceContractsPresignOptions): OfflinefaceContractsPresignAnswer;
}

/** `v3/offlineface/contracts/{contract_id}` */
interface OfflinefaceContractsByContractIdNode extends ChainNode<"v3/offlineface/contracts/{contract_id}"> {
  /**
   * 签约查询接口
   *
   * `GET /v3/offlineface/contracts/{contract_id}`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
   */
  get(options: OfflinefaceContractsByContractIdQueryOptions): ApiPromise<OfflinefaceContract>;
  /** 签约查询接口. The same as `get`. */
  getAsync(options: OfflinefaceContractsByContractIdQueryOptions): ApiPromise<OfflinefaceContract>;
  /** 签约查询接口. `get` that blocks the thread until the answer is there. */
  getSync(options: OfflinefaceContractsByContractIdQueryOptions): OfflinefaceContract;
}

/** `v3/offlineface/face-collections` */
interface OfflinefaceFaceCollectionsNode extends ChainNode<"v3/offlineface/face-collections"> {
  /** The value is the option `collection_id` of the call. */
  readonly _collection_id_: OfflinefaceFaceCollectionsByCollectionIdNode;
  /**
   * 查询重采用户列表
   *
   * `GET /v3/offlineface/face-collections`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
   */
  get(options: OfflinefaceFaceCollectionsQueryOptions): ApiPromise<OfflinefaceFaceCollection>;
  /** 查询重采用户列表. The same as `get`. */
  getAsync(options: OfflinefaceFaceCollectionsQueryOptions): ApiPromise<OfflinefaceFaceCollection>;
  /** 查询重采用户列表. `get` that blocks the thread until the answer is there. */
  getSync(options: OfflinefaceFaceCollectionsQueryOptions): OfflinefaceFaceCollection;
}

/** `v3/offlineface/face-collections/{collection_id}` */
interface OfflinefaceFaceCollectionsByCollectionIdNode extends ChainNode<"v3/offlineface/face-collections/{collection_id}"> {
  /**
   * 查询重采请求详情
   *
   * `GET /v3/offlineface/face-collections/{collection_id}`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
   */
  get(options: OfflinefaceFaceCollectionsByCollectionIdQueryOptions): ApiPromise<OfflinefaceFaceCollectionsByCollectionIdQueryAnswer>;
  /** 查询重采请求详情. The same as `get`. */
  getAsync(options: OfflinefaceFaceCollectionsByCollectionIdQueryOptions): ApiPromise<OfflinefaceFaceCollectionsByCollectionIdQueryAnswer>;
  /** 查询重采请求详情. `get` that blocks the thread until the answer is there. */
  getSync(options: OfflinefaceFaceCollectionsByCollectionIdQueryOptions): OfflinefaceFaceCollectionsByCollectionIdQueryAnswer;
}

/** `v3/offlineface/repayment-url` */
interface OfflinefaceRepaymentUrlNode extends ChainNode<"v3/offlineface/repayment-url"> {
  /**
   * 获取还款链接接口
   *
   * `POST /v3/offlineface/repayment-url`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html#_1-3-%E8%A7%A3%E7%BA%A6
   */
  post(options: OfflinefaceRepaymentUrlOptions): ApiPromise<OfflinefaceRepaymentUrlAnswer>;
  /** 获取还款链接接口. The same as `post`. */
  postAsync(options: OfflinefaceRepaymentUrlOptions): ApiPromise<OfflinefaceRepaymentUrlAnswer>;
  /** 获取还款链接接口. `post` that blocks the thread until the answer is there. */
  postSync(options: OfflinefaceRepaymentUrlOptions): OfflinefaceRepaymentUrlAnswer;
}

/** `v3/offlineface/transactions` */
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
  /** 申请扣款接口. The same as `post`. */
  postAsync(options: OfflinefaceTransactionsOptions): ApiPromise<OfflinefaceTransactionsAnswer>;
  /** 申请扣款接口. `post` that blocks the thread until the answer is there. */
  postSync(options: OfflinefaceTransactionsOptions): OfflinefaceTransactionsAnswer;
}

/** `v3/offlineface/transactions/out-trade-no` */
interface OfflinefaceTransactionsOutTradeNoNode extends ChainNode<"v3/offlineface/transactions/out-trade-no"> {
  /** The value is the option `out_trade_no` of the call. */
  readonly _out_trade_no_: OfflinefaceTransactionsOutTradeNoByOutTradeNoNode;
}

/** `v3/offlineface/transactions/out-trade-no/{out_trade_no}` */
interface OfflinefaceTransactionsOutTradeNoByOutTradeNoNode extends ChainNode<"v3/offlineface/transactions/out-trade-no/{out_trade_no}"> {
  /**
   * 查单接口
   *
   * `GET /v3/offlineface/transactions/out-trade-no/{out_trade_no}`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
   */
  get(options: OfflinefaceTransactionsByOutTradeNoQueryOptions): ApiPromise<OfflinefaceTransaction>;
  /** 查单接口. The same as `get`. */
  getAsync(options: OfflinefaceTransactionsByOutTradeNoQueryOptions): ApiPromise<OfflinefaceTransaction>;
  /** 查单接口. `get` that blocks the thread until the answer is there. */
  getSync(options: OfflinefaceTransactionsByOutTradeNoQueryOptions): OfflinefaceTransaction;
}
