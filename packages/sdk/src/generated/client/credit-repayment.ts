// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync, PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type {
  CreditRepaymentContract,
  CreditRepaymentContractQueryOptions,
  CreditRepaymentContractsAppPresignAnswer,
  CreditRepaymentContractsAppPresignOptions,
  CreditRepaymentContractsH5PresignAnswer,
  CreditRepaymentContractsH5PresignOptions,
  CreditRepaymentContractsTerminateAnswer,
  CreditRepaymentContractsTerminateOptions,
  CreditRepaymentDeductOrder,
  CreditRepaymentDeductOrderQueryOptions,
  CreditRepaymentDeductOrdersOptions,
  CreditRepaymentScheduleRecord,
  CreditRepaymentScheduleRecordQueryOptions,
  CreditRepaymentScheduleRecordsBatchCreateAnswer,
  CreditRepaymentScheduleRecordsBatchCreateOptions,
} from "../models/credit-repayment.ts";

/** The node of each path template below `v3/credit-repayment`. */
export interface CreditRepaymentPaths {
  /** POST: APP预签约自动还款协议 · Pre-sign an automatic repayment contract (App). */
  readonly "v3/credit-repayment/partner/contracts/app-presign": CreditRepaymentPartnerContractsAppPresignNode;
  /** POST: H5预签约自动还款协议 · Pre-sign an automatic repayment contract (H5). */
  readonly "v3/credit-repayment/partner/contracts/h5-presign": CreditRepaymentPartnerContractsH5PresignNode;
  /** POST: 解除自动还款协议 · Terminate an automatic repayment contract. */
  readonly "v3/credit-repayment/partner/contracts/terminate": CreditRepaymentPartnerContractsTerminateNode;
  /** GET: 查询自动还款协议 · Query an automatic repayment contract. */
  readonly "v3/credit-repayment/partner/contracts/{out_contract_code}": CreditRepaymentPartnerContractsByOutContractCodeNode;
  /** POST: 发起还款 · Start a repayment. */
  readonly "v3/credit-repayment/partner/deduct-orders": CreditRepaymentPartnerDeductOrdersNode;
  /** GET: 查询还款单 · Query a repayment order. */
  readonly "v3/credit-repayment/partner/deduct-orders/{out_trade_no}": CreditRepaymentPartnerDeductOrdersByOutTradeNoNode;
  /** POST: 预约还款 · Schedule repayments. */
  readonly "v3/credit-repayment/partner/schedule-records/batch-create": CreditRepaymentPartnerScheduleRecordsBatchCreateNode;
  /** GET: 查询预约还款记录 · Query a scheduled repayment. */
  readonly "v3/credit-repayment/partner/schedule-records/{out_record_id}": CreditRepaymentPartnerScheduleRecordsByOutRecordIdNode;
}

export interface CreditRepaymentNode extends ChainNode<"v3/credit-repayment"> {
  readonly partner: CreditRepaymentPartnerNode;
}

interface CreditRepaymentPartnerNode extends ChainNode<"v3/credit-repayment/partner"> {
  readonly contracts: CreditRepaymentPartnerContractsNode;
  readonly deductOrders: CreditRepaymentPartnerDeductOrdersNode;
  /** `deductOrders` */
  readonly "deduct-orders": CreditRepaymentPartnerDeductOrdersNode;
  readonly scheduleRecords: CreditRepaymentPartnerScheduleRecordsNode;
  /** `scheduleRecords` */
  readonly "schedule-records": CreditRepaymentPartnerScheduleRecordsNode;
}

interface CreditRepaymentPartnerContractsNode extends ChainNode<"v3/credit-repayment/partner/contracts"> {
  readonly appPresign: CreditRepaymentPartnerContractsAppPresignNode;
  /** `appPresign` */
  readonly "app-presign": CreditRepaymentPartnerContractsAppPresignNode;
  readonly h5Presign: CreditRepaymentPartnerContractsH5PresignNode;
  /** `h5Presign` */
  readonly "h5-presign": CreditRepaymentPartnerContractsH5PresignNode;
  readonly terminate: CreditRepaymentPartnerContractsTerminateNode;
  /** Given as the option `out_contract_code`. */
  readonly _out_contract_code_: CreditRepaymentPartnerContractsByOutContractCodeNode;
}

interface CreditRepaymentPartnerContractsAppPresignNode extends ChainNode<"v3/credit-repayment/partner/contracts/app-presign">, PostAsyncAndSync<CreditRepaymentContractsAppPresignOptions, CreditRepaymentContractsAppPresignAnswer> {
  /**
   * APP预签约自动还款协议 · Pre-sign an automatic repayment contract (App)
   *
   * 平台收付通/自动还款 · E-commerce platform payment: automatic repayment
   *
   * `POST /v3/credit-repayment/partner/contracts/app-presign`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016125804
   */
  post(options: CreditRepaymentContractsAppPresignOptions): ApiPromise<CreditRepaymentContractsAppPresignAnswer>;
}

interface CreditRepaymentPartnerContractsH5PresignNode extends ChainNode<"v3/credit-repayment/partner/contracts/h5-presign">, PostAsyncAndSync<CreditRepaymentContractsH5PresignOptions, CreditRepaymentContractsH5PresignAnswer> {
  /**
   * H5预签约自动还款协议 · Pre-sign an automatic repayment contract (H5)
   *
   * 平台收付通/自动还款 · E-commerce platform payment: automatic repayment
   *
   * `POST /v3/credit-repayment/partner/contracts/h5-presign`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016779565
   */
  post(options: CreditRepaymentContractsH5PresignOptions): ApiPromise<CreditRepaymentContractsH5PresignAnswer>;
}

interface CreditRepaymentPartnerContractsTerminateNode extends ChainNode<"v3/credit-repayment/partner/contracts/terminate">, PostAsyncAndSync<CreditRepaymentContractsTerminateOptions, CreditRepaymentContractsTerminateAnswer> {
  /**
   * 解除自动还款协议 · Terminate an automatic repayment contract
   *
   * 平台收付通/自动还款 · E-commerce platform payment: automatic repayment
   *
   * `POST /v3/credit-repayment/partner/contracts/terminate`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016125830
   */
  post(options: CreditRepaymentContractsTerminateOptions): ApiPromise<CreditRepaymentContractsTerminateAnswer>;
}

interface CreditRepaymentPartnerContractsByOutContractCodeNode extends ChainNode<"v3/credit-repayment/partner/contracts/{out_contract_code}">, GetAsyncAndSync<CreditRepaymentContractQueryOptions, CreditRepaymentContract> {
  /**
   * 查询自动还款协议 · Query an automatic repayment contract
   *
   * 平台收付通/自动还款 · E-commerce platform payment: automatic repayment
   *
   * `GET /v3/credit-repayment/partner/contracts/{out_contract_code}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016125810
   */
  get(options: CreditRepaymentContractQueryOptions): ApiPromise<CreditRepaymentContract>;
}

interface CreditRepaymentPartnerDeductOrdersNode extends ChainNode<"v3/credit-repayment/partner/deduct-orders">, PostAsyncAndSync<CreditRepaymentDeductOrdersOptions, CreditRepaymentDeductOrder> {
  /** Given as the option `out_trade_no`. */
  readonly _out_trade_no_: CreditRepaymentPartnerDeductOrdersByOutTradeNoNode;
  /**
   * 发起还款 · Start a repayment
   *
   * 平台收付通/自动还款 · E-commerce platform payment: automatic repayment
   *
   * `POST /v3/credit-repayment/partner/deduct-orders`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016779462
   */
  post(options: CreditRepaymentDeductOrdersOptions): ApiPromise<CreditRepaymentDeductOrder>;
}

interface CreditRepaymentPartnerDeductOrdersByOutTradeNoNode extends ChainNode<"v3/credit-repayment/partner/deduct-orders/{out_trade_no}">, GetAsyncAndSync<CreditRepaymentDeductOrderQueryOptions, CreditRepaymentDeductOrder> {
  /**
   * 查询还款单 · Query a repayment order
   *
   * 平台收付通/自动还款 · E-commerce platform payment: automatic repayment
   *
   * `GET /v3/credit-repayment/partner/deduct-orders/{out_trade_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016779468
   */
  get(options: CreditRepaymentDeductOrderQueryOptions): ApiPromise<CreditRepaymentDeductOrder>;
}

interface CreditRepaymentPartnerScheduleRecordsNode extends ChainNode<"v3/credit-repayment/partner/schedule-records"> {
  readonly batchCreate: CreditRepaymentPartnerScheduleRecordsBatchCreateNode;
  /** `batchCreate` */
  readonly "batch-create": CreditRepaymentPartnerScheduleRecordsBatchCreateNode;
  /** Given as the option `out_record_id`. */
  readonly _out_record_id_: CreditRepaymentPartnerScheduleRecordsByOutRecordIdNode;
}

interface CreditRepaymentPartnerScheduleRecordsBatchCreateNode extends ChainNode<"v3/credit-repayment/partner/schedule-records/batch-create">, PostAsyncAndSync<CreditRepaymentScheduleRecordsBatchCreateOptions, CreditRepaymentScheduleRecordsBatchCreateAnswer> {
  /**
   * 预约还款 · Schedule repayments
   *
   * 平台收付通/自动还款 · E-commerce platform payment: automatic repayment
   *
   * `POST /v3/credit-repayment/partner/schedule-records/batch-create`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016779459
   */
  post(options: CreditRepaymentScheduleRecordsBatchCreateOptions): ApiPromise<CreditRepaymentScheduleRecordsBatchCreateAnswer>;
}

interface CreditRepaymentPartnerScheduleRecordsByOutRecordIdNode extends ChainNode<"v3/credit-repayment/partner/schedule-records/{out_record_id}">, GetAsyncAndSync<CreditRepaymentScheduleRecordQueryOptions, CreditRepaymentScheduleRecord> {
  /**
   * 查询预约还款记录 · Query a scheduled repayment
   *
   * 平台收付通/自动还款 · E-commerce platform payment: automatic repayment
   *
   * `GET /v3/credit-repayment/partner/schedule-records/{out_record_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016779463
   */
  get(options: CreditRepaymentScheduleRecordQueryOptions): ApiPromise<CreditRepaymentScheduleRecord>;
}
