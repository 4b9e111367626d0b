// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type {
  TransactionBlockTransactionBlockRecord,
  TransactionBlockTransactionBlockRecordList,
  TransactionBlockTransactionBlockRecordsByBlockRecordIdQueryOptions,
  TransactionBlockTransactionBlockRecordsBySubMchidQueryOptions,
  TransactionBlockTransactionBlockSubmission,
  TransactionBlockTransactionBlockSubmissionsByBlockSubmissionIdQueryOptions,
  TransactionBlockTransactionBlockSubmissionsBySubMchidOptions,
} from "../models/transaction-block.ts";

/** The node of each path template below `v3/transaction-block`. */
export interface TransactionBlockPaths {
  /** GET: 分页查询子商户名下的交易拦截记录 */
  readonly "v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}": TransactionBlockTransactionBlockRecordsSubMchidBySubMchidNode;
  /** GET: 查询子商户交易拦截记录详情 */
  readonly "v3/transaction-block/transaction-block-records/{block_record_id}": TransactionBlockTransactionBlockRecordsByBlockRecordIdNode;
  /** POST: 发起交易拦截申诉 */
  readonly "v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}": TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchidNode;
  /** GET: 查询交易拦截申诉详情 */
  readonly "v3/transaction-block/transaction-block-submissions/{block_submission_id}": TransactionBlockTransactionBlockSubmissionsByBlockSubmissionIdNode;
}

/** `v3/transaction-block` */
export interface TransactionBlockNode extends ChainNode<"v3/transaction-block"> {
  readonly transactionBlockRecords: TransactionBlockTransactionBlockRecordsNode;
  readonly "transaction-block-records": TransactionBlockTransactionBlockRecordsNode;
  readonly transactionBlockSubmissions: TransactionBlockTransactionBlockSubmissionsNode;
  readonly "transaction-block-submissions": TransactionBlockTransactionBlockSubmissionsNode;
}

/** `v3/transaction-block/transaction-block-records` */
interface TransactionBlockTransactionBlockRecordsNode extends ChainNode<"v3/transaction-block/transaction-block-records"> {
  readonly subMchid: TransactionBlockTransactionBlockRecordsSubMchidNode;
  readonly "sub-mchid": TransactionBlockTransactionBlockRecordsSubMchidNode;
  /** The value is the option `block_record_id` of the call. */
  readonly _block_record_id_: TransactionBlockTransactionBlockRecordsByBlockRecordIdNode;
}

/** `v3/transaction-block/transaction-block-records/sub-mchid` */
interface TransactionBlockTransactionBlockRecordsSubMchidNode extends ChainNode<"v3/transaction-block/transaction-block-records/sub-mchid"> {
  /** The value is the option `sub_mchid` of the call. */
  readonly _sub_mchid_: TransactionBlockTransactionBlockRecordsSubMchidBySubMchidNode;
}

/** `v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}` */
interface TransactionBlockTransactionBlockRecordsSubMchidBySubMchidNode extends ChainNode<"v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}"> {
  /**
   * 分页查询子商户名下的交易拦截记录
   *
   * 商户管理记录 · Merchant management records
   *
   * `GET /v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014940432
   */
  get(options: TransactionBlockTransactionBlockRecordsBySubMchidQueryOptions): ApiPromise<TransactionBlockTransactionBlockRecordList>;
  /** 分页查询子商户名下的交易拦截记录. The same as `get`. */
  getAsync(options: TransactionBlockTransactionBlockRecordsBySubMchidQueryOptions): ApiPromise<TransactionBlockTransactionBlockRecordList>;
  /** 分页查询子商户名下的交易拦截记录. `get` that blocks the thread until the answer is there. */
  getSync(options: TransactionBlockTransactionBlockRecordsBySubMchidQueryOptions): TransactionBlockTransactionBlockRecordList;
}

/** `v3/transaction-block/transaction-block-records/{block_record_id}` */
interface TransactionBlockTransactionBlockRecordsByBlockRecordIdNode extends ChainNode<"v3/transaction-block/transaction-block-records/{block_record_id}"> {
  /**
   * 查询子商户交易拦截记录详情
   *
   * 商户管理记录 · Merchant management records
   *
   * `GET /v3/transaction-block/transaction-block-records/{block_record_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014940435
   */
  get(options: TransactionBlockTransactionBlockRecordsByBlockRecordIdQueryOptions): ApiPromise<TransactionBlockTransactionBlockRecord>;
  /** 查询子商户交易拦截记录详情. The same as `get`. */
  getAsync(options: TransactionBlockTransactionBlockRecordsByBlockRecordIdQueryOptions): ApiPromise<TransactionBlockTransactionBlockRecord>;
  /** 查询子商户交易拦截记录详情. `get` that blocks the thread until the answer is there. */
  getSync(options: TransactionBlockTransactionBlockRecordsByBlockRecordIdQueryOptions): TransactionBlockTransactionBlockRecord;
}

/** `v3/transaction-block/transaction-block-submissions` */
interface TransactionBlockTransactionBlockSubmissionsNode extends ChainNode<"v3/transaction-block/transaction-block-submissions"> {
  readonly subMchid: TransactionBlockTransactionBlockSubmissionsSubMchidNode;
  readonly "sub-mchid": TransactionBlockTransactionBlockSubmissionsSubMchidNode;
  /** The value is the option `block_submission_id` of the call. */
  readonly _block_submission_id_: TransactionBlockTransactionBlockSubmissionsByBlockSubmissionIdNode;
}

/** `v3/transaction-block/transaction-block-submissions/sub-mchid` */
interface TransactionBlockTransactionBlockSubmissionsSubMchidNode extends ChainNode<"v3/transaction-block/transaction-block-submissions/sub-mchid"> {
  /** The value is the option `sub_mchid` of the call. */
  readonly _sub_mchid_: TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchidNode;
}

/** `v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}` */
interface TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchidNode extends ChainNode<"v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}"> {
  /**
   * 发起交易拦截申诉
   *
   * 商户管理记录 · Merchant management records
   *
   * `POST /v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014940446
   */
  post(options: TransactionBlockTransactionBlockSubmissionsBySubMchidOptions): ApiPromise<TransactionBlockTransactionBlockSubmission>;
  /** 发起交易拦截申诉. The same as `post`. */
  postAsync(options: TransactionBlockTransactionBlockSubmissionsBySubMchidOptions): ApiPromise<TransactionBlockTransactionBlockSubmission>;
  /** 发起交易拦截申诉. `post` that blocks the thread until the answer is there. */
  postSync(options: TransactionBlockTransactionBlockSubmissionsBySubMchidOptions): TransactionBlockTransactionBlockSubmission;
}

/** `v3/transaction-block/transaction-block-submissions/{block_submission_id}` */
interface TransactionBlockTransactionBlockSubmissionsByBlockSubmissionIdNode extends ChainNode<"v3/transaction-block/transaction-block-submissions/{block_submission_id}"> {
  /**
   * 查询交易拦截申诉详情
   *
   * 商户管理记录 · Merchant management records
   *
   * `GET /v3/transaction-block/transaction-block-submissions/{block_submission_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014940449
   */
  get(options: TransactionBlockTransactionBlockSubmissionsByBlockSubmissionIdQueryOptions): ApiPromise<TransactionBlockTransactionBlockSubmission>;
  /** 查询交易拦截申诉详情. The same as `get`. */
  getAsync(options: TransactionBlockTransactionBlockSubmissionsByBlockSubmissionIdQueryOptions): ApiPromise<TransactionBlockTransactionBlockSubmission>;
  /** 查询交易拦截申诉详情. `get` that blocks the thread until the answer is there. */
  getSync(options: TransactionBlockTransactionBlockSubmissionsByBlockSubmissionIdQueryOptions): TransactionBlockTransactionBlockSubmission;
}
