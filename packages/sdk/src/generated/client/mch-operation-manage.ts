// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync, PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type {
  DueDiligence,
  DueDiligenceByDueDiligenceIdQueryOptions,
  DueDiligenceSubmitAnswer,
  DueDiligenceSubmitOptions,
  DueDiligenceUploadAnswer,
  DueDiligenceUploadOptions,
  MchOperationMerchantLimitation,
  MchOperationMerchantLimitationBySubMchidQueryOptions,
} from "../models/mch-operation-manage.ts";

/** The node of each path template below `v3/mch-operation-manage`. */
export interface MchOperationManagePaths {
  /** GET: 查询子商户强化尽调单信息 · Query an enhanced due diligence case of a sub-merchant. */
  readonly "v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}": MchOperationManageEnhancedDueDiligenceByDueDiligenceIdNode;
  /** POST: 提交尽调资料 · Submit due diligence material. */
  readonly "v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit": MchOperationManageEnhancedDueDiligenceByDueDiligenceIdSubmitNode;
  /** POST: 上传尽调资料文件 · Upload a due diligence file. */
  readonly "v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload": MchOperationManageEnhancedDueDiligenceByDueDiligenceIdUploadNode;
  /** GET: 查询子商户管控情况 · Query the controls on a sub-merchant. */
  readonly "v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}": MchOperationManageMerchantLimitationsSubMchidBySubMchidNode;
}

export interface MchOperationManageNode extends ChainNode<"v3/mch-operation-manage"> {
  readonly enhancedDueDiligence: MchOperationManageEnhancedDueDiligenceNode;
  /** `enhancedDueDiligence` */
  readonly "enhanced-due-diligence": MchOperationManageEnhancedDueDiligenceNode;
  readonly merchantLimitations: MchOperationManageMerchantLimitationsNode;
  /** `merchantLimitations` */
  readonly "merchant-limitations": MchOperationManageMerchantLimitationsNode;
}

interface MchOperationManageEnhancedDueDiligenceNode extends ChainNode<"v3/mch-operation-manage/enhanced-due-diligence"> {
  /** Given as the option `due_diligence_id`. */
  readonly _due_diligence_id_: MchOperationManageEnhancedDueDiligenceByDueDiligenceIdNode;
}

interface MchOperationManageEnhancedDueDiligenceByDueDiligenceIdNode extends ChainNode<"v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}">, GetAsyncAndSync<DueDiligenceByDueDiligenceIdQueryOptions, DueDiligence> {
  readonly submit: MchOperationManageEnhancedDueDiligenceByDueDiligenceIdSubmitNode;
  readonly upload: MchOperationManageEnhancedDueDiligenceByDueDiligenceIdUploadNode;
  /**
   * 查询子商户强化尽调单信息 · Query an enhanced due diligence case of a sub-merchant
   *
   * 商户尽职调查 · Merchant due diligence
   *
   * `GET /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015631048
   */
  get(options: DueDiligenceByDueDiligenceIdQueryOptions): ApiPromise<DueDiligence>;
}

interface MchOperationManageEnhancedDueDiligenceByDueDiligenceIdSubmitNode extends ChainNode<"v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit">, PostAsyncAndSync<DueDiligenceSubmitOptions, DueDiligenceSubmitAnswer> {
  /**
   * 提交尽调资料 · Submit due diligence material
   *
   * 商户尽职调查 · Merchant due diligence
   *
   * `POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015631033
   */
  post(options: DueDiligenceSubmitOptions): ApiPromise<DueDiligenceSubmitAnswer>;
}

interface MchOperationManageEnhancedDueDiligenceByDueDiligenceIdUploadNode extends ChainNode<"v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload">, PostAsyncAndSync<DueDiligenceUploadOptions, DueDiligenceUploadAnswer> {
  /**
   * 上传尽调资料文件 · Upload a due diligence file
   *
   * 商户尽职调查 · Merchant due diligence
   *
   * `POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015631042
   */
  post(options: DueDiligenceUploadOptions): ApiPromise<DueDiligenceUploadAnswer>;
}

interface MchOperationManageMerchantLimitationsNode extends ChainNode<"v3/mch-operation-manage/merchant-limitations"> {
  readonly subMchid: MchOperationManageMerchantLimitationsSubMchidNode;
  /** `subMchid` */
  readonly "sub-mchid": MchOperationManageMerchantLimitationsSubMchidNode;
}

interface MchOperationManageMerchantLimitationsSubMchidNode extends ChainNode<"v3/mch-operation-manage/merchant-limitations/sub-mchid"> {
  /** Given as the option `sub_mchid`. */
  readonly _sub_mchid_: MchOperationManageMerchantLimitationsSubMchidBySubMchidNode;
}

interface MchOperationManageMerchantLimitationsSubMchidBySubMchidNode extends ChainNode<"v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}">, GetAsyncAndSync<MchOperationMerchantLimitationBySubMchidQueryOptions, MchOperationMerchantLimitation> {
  /**
   * 查询子商户管控情况 · Query the controls on a sub-merchant
   *
   * 商户风险管理 · Merchant risk management
   *
   * `GET /v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}`
   *
   * Errors: `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012803072
   */
  get(options: MchOperationMerchantLimitationBySubMchidQueryOptions): ApiPromise<MchOperationMerchantLimitation>;
}
