// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type {
  CreditRepaymentPartnerContract,
  CreditRepaymentPartnerContractsAppPresignAnswer,
  CreditRepaymentPartnerContractsAppPresignOptions,
  CreditRepaymentPartnerContractsByOutContractCodeQueryOptions,
  CreditRepaymentPartnerContractsH5PresignAnswer,
  CreditRepaymentPartnerContractsH5PresignOptions,
  CreditRepaymentPartnerContractsTerminateAnswer,
  CreditRepaymentPartnerContractsTerminateOptions,
  CreditRepaymentPartnerDeductOrder,
  CreditRepaymentPartnerDeductOrdersByOutTradeNoQueryOptions,
  CreditRepaymentPartnerDeductOrdersOptions,
  CreditRepaymentPartnerScheduleRecord,
  CreditRepaymentPartnerScheduleRecordsBatchCreateAnswer,
  CreditRepaymentPartnerScheduleRecordsBatchCreateOptions,
  CreditRepaymentPartnerScheduleRecordsByOutRecordIdQueryOptions,
} from "../models/credit-repayment.ts";

/** The node of each path template below `v3/credit-repayment`. */
export interface CreditRepaymentPaths {
  /** POST: APP预签约自动还款协议 */
  readonly "v3/credit-repayment/partner/contracts/app-presign": CreditRepaymentPartnerContractsAppPresignNode;
  /** POST: H5预签约自动还款协议 */
  readonly "v3/credit-repayment/partner/contracts/h5-presign": CreditRepaymentPartnerContractsH5PresignNode;
  /** POST: 解除自动还款协议 */
  readonly "v3/credit-repayment/partner/contracts/terminate": CreditRepaymentPartnerContractsTerminateNode;
  /** GET: 查询自动还款协议 */
  readonly "v3/credit-repayment/partner/contracts/{out_contract_code}": CreditRepaymentPartnerContractsByOutContractCodeNode;
  /** POST: 发起还款 */
  readonly "v3/credit-repayment/partner/deduct-orders": CreditRepaymentPartnerDeductOrdersNode;
  /** GET: 查询还款单 */
  readonly "v3/credit-repayment/partner/deduct-orders/{out_trade_no}": CreditRepaymentPartnerDeductOrdersByOutTradeNoNode;
  /** POST: 预约还款 */
  readonly "v3/credit-repayment/partner/schedule-records/batch-create": CreditRepaymentPartnerScheduleRecordsBatchCreateNode;
  /** GET: 查询预约还款记录 */
  readonly "v3/credit-repayment/partner/schedule-records/{out_record_id}": CreditRepaymentPartnerScheduleRecordsByOutRecordIdNode;
}

/** `v3/credit-repayment` */
export interface CreditRepaymentNode extends ChainNode<"v3/credit-repayment"> {
  readonly partner: CreditRepaymentPartnerNode;
}

/** `v3/credit-repayment/partner` */
interface CreditRepaymentPartnerNode extends ChainNode<"v3/credit-repayment/partner"> {
  readonly contracts: CreditRepaymentPartnerContractsNode;
  readonly deductOrders: CreditRepaymentPartnerDeductOrdersNode;
  readonly "deduct-orders": CreditRepaymentPartnerDeductOrdersNode;
  readonly scheduleRecords: CreditRepaymentPartnerScheduleRecordsNode;
  readonly "schedule-records": CreditRepaymentPartnerScheduleRecordsNode;
}

/** `v3/credit-repayment/partner/contracts` */
interface CreditRepaymentPartnerContractsNode extends ChainNode<"v3/credit-repayment/partner/contracts"> {
  readonly appPresign: CreditRepaymentPartnerContractsAppPresignNode;
  readonly "app-presign": CreditRepaymentPartnerContractsAppPresignNode;
  readonly h5Presign: CreditRepaymentPartnerContractsH5PresignNode;
  readonly "h5-presign": CreditRepaymentPartnerContractsH5PresignNode;
  readonly terminate: CreditRepaymentPartnerContractsTerminateNode;
  /** The value is the option `out_contract_code` of the call. */
  readonly _out_contract_code_: CreditRepaymentPartnerContractsByOutContractCodeNode;
}

/** `v3/credit-repayment/partner/contracts/app-presign` */
interface CreditRepaymentPartnerContractsAppPresignNode extends ChainNode<"v3/credit-repayment/partner/contracts/app-presign"> {
  /**
   * APP预签约自动还款协议
   *
   * 平台收付通/自动还款 · E-commerce platform payment: automatic repayment
   *
   * `POST /v3/credit-repayment/partner/contracts/app-presign`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016125804
   */
  post(options: CreditRepaymentPartnerContractsAppPresignOptions): ApiPromise<CreditRepaymentPartnerContractsAppPresignAnswer>;
  /** APP预签约自动还款协议. The same as `post`. */
  postAsync(options: CreditRepaymentPartnerContractsAppPresignOptions): ApiPromise<CreditRepaymentPartnerContractsAppPresignAnswer>;
  /** APP预签约自动还款协议. `post` that blocks the thread until the answer is there. */
  postSync(options: CreditRepaymentPartnerContractsAppPresignOptions): CreditRepaymentPartnerContractsAppPresignAnswer;
}

/** `v3/credit-repayment/partner/contracts/h5-presign` */
interface CreditRepaymentPartnerContractsH5PresignNode extends ChainNode<"v3/credit-repayment/partner/contracts/h5-presign"> {
  /**
   * H5预签约自动还款协议
   *
   * 平台收付通/自动还款 · E-commerce platform payment: automatic repayment
   *
   * `POST /v3/credit-repayment/partner/contracts/h5-presign`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016779565
   */
  post(options: CreditRepaymentPartnerContractsH5PresignOptions): ApiPromise<CreditRepaymentPartnerContractsH5PresignAnswer>;
  /** H5预签约自动还款协议. The same as `post`. */
  postAsync(options: CreditRepaymentPartnerContractsH5PresignOptions): ApiPromise<CreditRepaymentPartnerContractsH5PresignAnswer>;
  /** H5预签约自动还款协议. `post` that blocks the thread until the answer is there. */
  postSync(options: CreditRepaymentPartnerContractsH5PresignOptions): CreditRepaymentPartnerContractsH5PresignAnswer;
}

/** `v3/credit-repayment/partner/contracts/terminate` */
interface CreditRepaymentPartnerContractsTerminateNode extends ChainNode<"v3/credit-repayment/partner/contracts/terminate"> {
  /**
   * 解除自动还款协议
   *
   * 平台收付通/自动还款 · E-commerce platform payment: automatic repayment
   *
   * `POST /v3/credit-repayment/partner/contracts/terminate`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016125830
   */
  post(options: CreditRepaymentPartnerContractsTerminateOptions): ApiPromise<CreditRepaymentPartnerContractsTerminateAnswer>;
  /** 解除自动还款协议. The same as `post`. */
  postAsync(options: CreditRepaymentPartnerContractsTerminateOptions): ApiPromise<CreditRepaymentPartnerContractsTerminateAnswer>;
  /** 解除自动还款协议. `post` that blocks the thread until the answer is there. */
  postSync(options: CreditRepaymentPartnerContractsTerminateOptions): CreditRepaymentPartnerContractsTerminateAnswer;
}

/** `v3/credit-repayment/partner/contracts/{out_contract_code}` */
interface CreditRepaymentPartnerContractsByOutContractCodeNode extends ChainNode<"v3/credit-repayment/partner/contracts/{out_contract_code}"> {
  /**
   * 查询自动还款协议
   *
   * 平台收付通/自动还款 · E-commerce platform payment: automatic repayment
   *
   * `GET /v3/credit-repayment/partner/contracts/{out_contract_code}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016125810
   */
  get(options: CreditRepaymentPartnerContractsByOutContractCodeQueryOptions): ApiPromise<CreditRepaymentPartnerContract>;
  /** 查询自动还款协议. The same as `get`. */
  getAsync(options: CreditRepaymentPartnerContractsByOutContractCodeQueryOptions): ApiPromise<CreditRepaymentPartnerContract>;
  /** 查询自动还款协议. `get` that blocks the thread until the answer is there. */
  getSync(options: CreditRepaymentPartnerContractsByOutContractCodeQueryOptions): CreditRepaymentPartnerContract;
}

/** `v3/credit-repayment/partner/deduct-orders` */
interface CreditRepaymentPartnerDeductOrdersNode extends ChainNode<"v3/credit-repayment/partner/deduct-orders"> {
  /** The value is the option `out_trade_no` of the call. */
  readonly _out_trade_no_: CreditRepaymentPartnerDeductOrdersByOutTradeNoNode;
  /**
   * 发起还款
   *
   * 平台收付通/自动还款 · E-commerce platform payment: automatic repayment
   *
   * `POST /v3/credit-repayment/partner/deduct-orders`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016779462
   */
  post(options: CreditRepaymentPartnerDeductOrdersOptions): ApiPromise<CreditRepaymentPartnerDeductOrder>;
  /** 发起还款. The same as `post`. */
  postAsync(options: CreditRepaymentPartnerDeductOrdersOptions): ApiPromise<CreditRepaymentPartnerDeductOrder>;
  /** 发起还款. `post` that blocks the thread until the answer is there. */
  postSync(options: CreditRepaymentPartnerDeductOrdersOptions): CreditRepaymentPartnerDeductOrder;
}

/** `v3/credit-repayment/partner/deduct-orders/{out_trade_no}` */
interface CreditRepaymentPartnerDeductOrdersByOutTradeNoNode extends ChainNode<"v3/credit-repayment/partner/deduct-orders/{out_trade_no}"> {
  /**
   * 查询还款单
   *
   * 平台收付通/自动还款 · E-commerce platform payment: automatic repayment
   *
   * `GET /v3/credit-repayment/partner/deduct-orders/{out_trade_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016779468
   */
  get(options: CreditRepaymentPartnerDeductOrdersByOutTradeNoQueryOptions): ApiPromise<CreditRepaymentPartnerDeductOrder>;
  /** 查询还款单. The same as `get`. */
  getAsync(options: CreditRepaymentPartnerDeductOrdersByOutTradeNoQueryOptions): ApiPromise<CreditRepaymentPartnerDeductOrder>;
  /** 查询还款单. `get` that blocks the thread until the answer is there. */
  getSync(options: CreditRepaymentPartnerDeductOrdersByOutTradeNoQueryOptions): CreditRepaymentPartnerDeductOrder;
}

/** `v3/credit-repayment/partner/schedule-records` */
interface CreditRepaymentPartnerScheduleRecordsNode extends ChainNode<"v3/credit-repayment/partner/schedule-records"> {
  readonly batchCreate: CreditRepaymentPartnerScheduleRecordsBatchCreateNode;
  readonly "batch-create": CreditRepaymentPartnerScheduleRecordsBatchCreateNode;
  /** The value is the option `out_record_id` of the call. */
  readonly _out_record_id_: CreditRepaymentPartnerScheduleRecordsByOutRecordIdNode;
}

/** `v3/credit-repayment/partner/schedule-records/batch-create` */
interface CreditRepaymentPartnerScheduleRecordsBatchCreateNode extends ChainNode<"v3/credit-repayment/partner/schedule-records/batch-create"> {
  /**
   * 预约还款
   *
   * 平台收付通/自动还款 · E-commerce platform payment: automatic repayment
   *
   * `POST /v3/credit-repayment/partner/schedule-records/batch-create`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016779459
   */
  post(options: CreditRepaymentPartnerScheduleRecordsBatchCreateOptions): ApiPromise<CreditRepaymentPartnerScheduleRecordsBatchCreateAnswer>;
  /** 预约还款. The same as `post`. */
  postAsync(options: CreditRepaymentPartnerScheduleRecordsBatchCreateOptions): ApiPromise<CreditRepaymentPartnerScheduleRecordsBatchCreateAnswer>;
  /** 预约还款. `post` that blocks the thread until the answer is there. */
  postSync(options: CreditRepaymentPartnerScheduleRecordsBatchCreateOptions): CreditRepaymentPartnerScheduleRecordsBatchCreateAnswer;
}

/** `v3/credit-repayment/partner/schedule-records/{out_record_id}` */
interface CreditRepaymentPartnerScheduleRecordsByOutRecordIdNode extends ChainNode<"v3/credit-repayment/partner/schedule-records/{out_record_id}"> {
  /**
   * 查询预约还款记录
   *
   * 平台收付通/自动还款 · E-commerce platform payment: automatic repayment
   *
   * `GET /v3/credit-repayment/partner/schedule-records/{out_record_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016779463
   */
  get(options: CreditRepaymentPartnerScheduleRecordsByOutRecordIdQueryOptions): ApiPromise<CreditRepaymentPartnerScheduleRecord>;
  /** 查询预约还款记录. The same as `get`. */
  getAsync(options: CreditRepaymentPartnerScheduleRecordsByOutRecordIdQueryOptions): ApiPromise<CreditRepaymentPartnerScheduleRecord>;
  /** 查询预约还款记录. `get` that blocks the thread until the answer is there. */
  getSync(options: CreditRepaymentPartnerScheduleRecordsByOutRecordIdQueryOptions): CreditRepaymentPartnerScheduleRecord;
}
