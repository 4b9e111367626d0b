// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync, PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type { Lists } from "../../chain/lists.ts";
import type {
  TransactionBlockRecord,
  TransactionBlockRecordBySubMchidQueryOptions,
  TransactionBlockRecordList,
  TransactionBlockRecordQueryOptions,
  TransactionBlockSubmission,
  TransactionBlockSubmissionBySubMchidOptions,
  TransactionBlockSubmissionQueryOptions,
} from "../models/transaction-block.ts";

/** The node of each path template below `v3/transaction-block`. */
export interface TransactionBlockPaths {
  /** GET: 分页查询子商户名下的交易拦截记录 · Query the blocked transactions of a sub-merchant by page. */
  readonly "v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}": TransactionBlockTransactionBlockRecordsSubMchidBySubMchidNode;
  /** GET: 查询子商户交易拦截记录详情 · Query a blocked transaction of a sub-merchant. */
  readonly "v3/transaction-block/transaction-block-records/{block_record_id}": TransactionBlockTransactionBlockRecordsByBlockRecordIdNode;
  /** POST: 发起交易拦截申诉 · Appeal against a blocked transaction. */
  readonly "v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}": TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchidNode;
  /** GET: 查询交易拦截申诉详情 · Query an appeal against a blocked transaction. */
  readonly "v3/transaction-block/transaction-block-submissions/{block_submission_id}": TransactionBlockTransactionBlockSubmissionsByBlockSubmissionIdNode;
}

export interface TransactionBlockNode extends ChainNode<"v3/transaction-block"> {
  readonly transactionBlockRecords: TransactionBlockTransactionBlockRecordsNode;
  /** `transactionBlockRecords` */
  readonly "transaction-block-records": TransactionBlockTransactionBlockRecordsNode;
  readonly transactionBlockSubmissions: TransactionBlockTransactionBlockSubmissionsNode;
  /** `transactionBlockSubmissions` */
  readonly "transaction-block-submissions": TransactionBlockTransactionBlockSubmissionsNode;
}

interface TransactionBlockTransactionBlockRecordsNode extends ChainNode<"v3/transaction-block/transaction-block-records"> {
  readonly subMchid: TransactionBlockTransactionBlockRecordsSubMchidNode;
  /** `subMchid` */
  readonly "sub-mchid": TransactionBlockTransactionBlockRecordsSubMchidNode;
  /** Given as the option `block_record_id`. */
  readonly _block_record_id_: TransactionBlockTransactionBlockRecordsByBlockRecordIdNode;
}

interface TransactionBlockTransactionBlockRecordsSubMchidNode extends ChainNode<"v3/transaction-block/transaction-block-records/sub-mchid"> {
  /** Given as the option `sub_mchid`. */
  readonly _sub_mchid_: TransactionBlockTransactionBlockRecordsSubMchidBySubMchidNode;
}

interface TransactionBlockTransactionBlockRecordsSubMchidBySubMchidNode extends ChainNode<"v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}">, GetAsyncAndSync<TransactionBlockRecordBySubMchidQueryOptions, TransactionBlockRecordList>, Lists<TransactionBlockRecordBySubMchidQueryOptions, TransactionBlockRecordList, "data"> {
  /**
   * 分页查询子商户名下的交易拦截记录 · Query the blocked transactions of a sub-merchant by page
   *
   * 商户管理记录 · Merchant management records
   *
   * `GET /v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014940432
   */
  get(options: TransactionBlockRecordBySubMchidQueryOptions): ApiPromise<TransactionBlockRecordList>;
}

interface TransactionBlockTransactionBlockRecordsByBlockRecordIdNode extends ChainNode<"v3/transaction-block/transaction-block-records/{block_record_id}">, GetAsyncAndSync<TransactionBlockRecordQueryOptions, TransactionBlockRecord> {
  /**
   * 查询子商户交易拦截记录详情 · Query a blocked transaction of a sub-merchant
   *
   * 商户管理记录 · Merchant management records
   *
   * `GET /v3/transaction-block/transaction-block-records/{block_record_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014940435
   */
  get(options: TransactionBlockRecordQueryOptions): ApiPromise<TransactionBlockRecord>;
}

interface TransactionBlockTransactionBlockSubmissionsNode extends ChainNode<"v3/transaction-block/transaction-block-submissions"> {
  readonly subMchid: TransactionBlockTransactionBlockSubmissionsSubMchidNode;
  /** `subMchid` */
  readonly "sub-mchid": TransactionBlockTransactionBlockSubmissionsSubMchidNode;
  /** Given as the option `block_submission_id`. */
  readonly _block_submission_id_: TransactionBlockTransactionBlockSubmissionsByBlockSubmissionIdNode;
}

interface TransactionBlockTransactionBlockSubmissionsSubMchidNode extends ChainNode<"v3/transaction-block/transaction-block-submissions/sub-mchid"> {
  /** Given as the option `sub_mchid`. */
  readonly _sub_mchid_: TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchidNode;
}

interface TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchidNode extends ChainNode<"v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}">, PostAsyncAndSync<TransactionBlockSubmissionBySubMchidOptions, TransactionBlockSubmission> {
  /**
   * 发起交易拦截申诉 · Appeal against a blocked transaction
   *
   * 商户管理记录 · Merchant management records
   *
   * `POST /v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014940446
   */
  post(options: TransactionBlockSubmissionBySubMchidOptions): ApiPromise<TransactionBlockSubmission>;
}

interface TransactionBlockTransactionBlockSubmissionsByBlockSubmissionIdNode extends ChainNode<"v3/transaction-block/transaction-block-submissions/{block_submission_id}">, GetAsyncAndSync<TransactionBlockSubmissionQueryOptions, TransactionBlockSubmission> {
  /**
   * 查询交易拦截申诉详情 · Query an appeal against a blocked transaction
   *
   * 商户管理记录 · Merchant management records
   *
   * `GET /v3/transaction-block/transaction-block-submissions/{block_submission_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014940449
   */
  get(options: TransactionBlockSubmissionQueryOptions): ApiPromise<TransactionBlockSubmission>;
}
