// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync, PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type { Lists } from "../../chain/lists.ts";
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
  /** POST: 获取authinfo接口 · Get the authinfo for face recognition. */
  readonly "v3/offlineface/authinfo": OfflinefaceAuthinfoNode;
  /** POST: 预签约接口 · Pre-sign a contract. */
  readonly "v3/offlineface/contracts/presign": OfflinefaceContractsPresignNode;
  /** GET: 签约查询接口 · Query a contract. */
  readonly "v3/offlineface/contracts/{contract_id}": OfflinefaceContractsByContractIdNode;
  /** GET: 查询重采用户列表 · Query the users whose faces are to be collected again. */
  readonly "v3/offlineface/face-collections": OfflinefaceFaceCollectionsNode;
  /** GET: 查询重采请求详情 · Query a request to collect a face again. */
  readonly "v3/offlineface/face-collections/{collection_id}": OfflinefaceFaceCollectionsByCollectionIdNode;
  /** POST: 获取还款链接接口 · Get the repayment URL. */
  readonly "v3/offlineface/repayment-url": OfflinefaceRepaymentUrlNode;
  /** POST: 申请扣款接口 · Request a deduction. */
  readonly "v3/offlineface/transactions": OfflinefaceTransactionsNode;
  /** GET: 查单接口 · Query an order. */
  readonly "v3/offlineface/transactions/out-trade-no/{out_trade_no}": OfflinefaceTransactionsOutTradeNoByOutTradeNoNode;
}

export interface OfflinefaceNode extends ChainNode<"v3/offlineface"> {
  readonly authinfo: OfflinefaceAuthinfoNode;
  readonly contracts: OfflinefaceContractsNode;
  readonly faceCollections: OfflinefaceFaceCollectionsNode;
  /** `faceCollections` */
  readonly "face-collections": OfflinefaceFaceCollectionsNode;
  readonly repaymentUrl: OfflinefaceRepaymentUrlNode;
  /** `repaymentUrl` */
  readonly "repayment-url": OfflinefaceRepaymentUrlNode;
  readonly transactions: OfflinefaceTransactionsNode;
}

interface OfflinefaceAuthinfoNode extends ChainNode<"v3/offlineface/authinfo">, PostAsyncAndSync<OfflineFaceAuthinfoOptions, OfflineFaceAuthinfoAnswer> {
  /**
   * 获取authinfo接口 · Get the authinfo for face recognition
   *
   * `POST /v3/offlineface/authinfo`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
   */
  post(options: OfflineFaceAuthinfoOptions): ApiPromise<OfflineFaceAuthinfoAnswer>;
}

interface OfflinefaceContractsNode extends ChainNode<"v3/offlineface/contracts"> {
  readonly presign: OfflinefaceContractsPresignNode;
  /** Given as the option `contract_id`. */
  readonly _contract_id_: OfflinefaceContractsByContractIdNode;
}

interface OfflinefaceContractsPresignNode extends ChainNode<"v3/offlineface/contracts/presign">, PostAsyncAndSync<OfflineFaceContractsPresignOptions, OfflineFaceContractsPresignAnswer> {
  /**
   * 预签约接口 · Pre-sign a contract
   *
   * `POST /v3/offlineface/contracts/presign`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
   */
  post(options: OfflineFaceContractsPresignOptions): ApiPromise<OfflineFaceContractsPresignAnswer>;
}

interface OfflinefaceContractsByContractIdNode extends ChainNode<"v3/offlineface/contracts/{contract_id}">, GetAsyncAndSync<OfflineFaceContractQueryOptions, OfflineFaceContract> {
  /**
   * 签约查询接口 · Query a contract
   *
   * `GET /v3/offlineface/contracts/{contract_id}`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
   */
  get(options: OfflineFaceContractQueryOptions): ApiPromise<OfflineFaceContract>;
}

interface OfflinefaceFaceCollectionsNode extends ChainNode<"v3/offlineface/face-collections">, GetAsyncAndSync<OfflineFaceFaceCollectionsQueryOptions, OfflineFaceFaceCollection>, Lists<OfflineFaceFaceCollectionsQueryOptions, OfflineFaceFaceCollection, "face_collections"> {
  /** Given as the option `collection_id`. */
  readonly _collection_id_: OfflinefaceFaceCollectionsByCollectionIdNode;
  /**
   * 查询重采用户列表 · Query the users whose faces are to be collected again
   *
   * `GET /v3/offlineface/face-collections`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
   */
  get(options: OfflineFaceFaceCollectionsQueryOptions): ApiPromise<OfflineFaceFaceCollection>;
}

interface OfflinefaceFaceCollectionsByCollectionIdNode extends ChainNode<"v3/offlineface/face-collections/{collection_id}">, GetAsyncAndSync<OfflineFaceFaceCollectionQueryOptions, OfflineFaceFaceCollectionQueryAnswer> {
  /**
   * 查询重采请求详情 · Query a request to collect a face again
   *
   * `GET /v3/offlineface/face-collections/{collection_id}`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
   */
  get(options: OfflineFaceFaceCollectionQueryOptions): ApiPromise<OfflineFaceFaceCollectionQueryAnswer>;
}

interface OfflinefaceRepaymentUrlNode extends ChainNode<"v3/offlineface/repayment-url">, PostAsyncAndSync<OfflineFaceRepaymentUrlOptions, OfflineFaceRepaymentUrlAnswer> {
  /**
   * 获取还款链接接口 · Get the repayment URL
   *
   * `POST /v3/offlineface/repayment-url`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html#_1-3-%E8%A7%A3%E7%BA%A6
   */
  post(options: OfflineFaceRepaymentUrlOptions): ApiPromise<OfflineFaceRepaymentUrlAnswer>;
}

interface OfflinefaceTransactionsNode extends ChainNode<"v3/offlineface/transactions">, PostAsyncAndSync<OfflineFaceTransactionsOptions, OfflineFaceTransactionsAnswer> {
  readonly outTradeNo: OfflinefaceTransactionsOutTradeNoNode;
  /** `outTradeNo` */
  readonly "out-trade-no": OfflinefaceTransactionsOutTradeNoNode;
  /**
   * 申请扣款接口 · Request a deduction
   *
   * `POST /v3/offlineface/transactions`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
   */
  post(options: OfflineFaceTransactionsOptions): ApiPromise<OfflineFaceTransactionsAnswer>;
}

interface OfflinefaceTransactionsOutTradeNoNode extends ChainNode<"v3/offlineface/transactions/out-trade-no"> {
  /** Given as the option `out_trade_no`. */
  readonly _out_trade_no_: OfflinefaceTransactionsOutTradeNoByOutTradeNoNode;
}

interface OfflinefaceTransactionsOutTradeNoByOutTradeNoNode extends ChainNode<"v3/offlineface/transactions/out-trade-no/{out_trade_no}">, GetAsyncAndSync<OfflineFaceTransactionByOutTradeNoQueryOptions, OfflineFaceTransaction> {
  /**
   * 查单接口 · Query an order
   *
   * `GET /v3/offlineface/transactions/out-trade-no/{out_trade_no}`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
   */
  get(options: OfflineFaceTransactionByOutTradeNoQueryOptions): ApiPromise<OfflineFaceTransaction>;
}
