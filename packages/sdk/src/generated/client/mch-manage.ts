// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync, PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type { Lists } from "../../chain/lists.ts";
import type {
  MchManageRecord,
  MchManageRecordBySubMchidQueryOptions,
  MchManageRecordList,
  MchManageRecordMchManageSubmissionsAnswer,
  MchManageRecordMchManageSubmissionsOptions,
  MchManageRecordQueryOptions,
  MchManageSubmissionFileUploadAnswer,
  MchManageSubmissionFileUploadOptions,
} from "../models/mch-manage.ts";

/** The node of each path template below `v3/mch-manage`. */
export interface MchManagePaths {
  /** GET: 分页查询子商户名下的商户管理记录 · Query the management records of a sub-merchant by page. */
  readonly "v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}": MchManageMchManageRecordsSubMchidBySubMchidNode;
  /** GET: 查询子商户下指定商户管理记录 · Query a management record of a sub-merchant. */
  readonly "v3/mch-manage/mch-manage-records/{manage_record_id}": MchManageMchManageRecordsByManageRecordIdNode;
  /** POST: 对指定商户管理记录提交资料 · Submit material for a management record. */
  readonly "v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions": MchManageMchManageRecordsByManageRecordIdMchManageSubmissionsNode;
  /** POST: 上传商户提交资料文件 · Upload a file for a management record. */
  readonly "v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload": MchManageSubmissionFilesSubMchidBySubMchidUploadNode;
}

export interface MchManageNode extends ChainNode<"v3/mch-manage"> {
  readonly mchManageRecords: MchManageMchManageRecordsNode;
  /** `mchManageRecords` */
  readonly "mch-manage-records": MchManageMchManageRecordsNode;
  readonly submissionFiles: MchManageSubmissionFilesNode;
  /** `submissionFiles` */
  readonly "submission-files": MchManageSubmissionFilesNode;
}

interface MchManageMchManageRecordsNode extends ChainNode<"v3/mch-manage/mch-manage-records"> {
  readonly subMchid: MchManageMchManageRecordsSubMchidNode;
  /** `subMchid` */
  readonly "sub-mchid": MchManageMchManageRecordsSubMchidNode;
  /** Given as the option `manage_record_id`. */
  readonly _manage_record_id_: MchManageMchManageRecordsByManageRecordIdNode;
}

interface MchManageMchManageRecordsSubMchidNode extends ChainNode<"v3/mch-manage/mch-manage-records/sub-mchid"> {
  /** Given as the option `sub_mchid`. */
  readonly _sub_mchid_: MchManageMchManageRecordsSubMchidBySubMchidNode;
}

interface MchManageMchManageRecordsSubMchidBySubMchidNode extends ChainNode<"v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}">, GetAsyncAndSync<MchManageRecordBySubMchidQueryOptions, MchManageRecordList>, Lists<MchManageRecordBySubMchidQueryOptions, MchManageRecordList, "data"> {
  /**
   * 分页查询子商户名下的商户管理记录 · Query the management records of a sub-merchant by page
   *
   * 商户管理记录 · Merchant management records
   *
   * `GET /v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014940381
   */
  get(options: MchManageRecordBySubMchidQueryOptions): ApiPromise<MchManageRecordList>;
}

interface MchManageMchManageRecordsByManageRecordIdNode extends ChainNode<"v3/mch-manage/mch-manage-records/{manage_record_id}">, GetAsyncAndSync<MchManageRecordQueryOptions, MchManageRecord> {
  readonly mchManageSubmissions: MchManageMchManageRecordsByManageRecordIdMchManageSubmissionsNode;
  /** `mchManageSubmissions` */
  readonly "mch-manage-submissions": MchManageMchManageRecordsByManageRecordIdMchManageSubmissionsNode;
  /**
   * 查询子商户下指定商户管理记录 · Query a management record of a sub-merchant
   *
   * 商户管理记录 · Merchant management records
   *
   * `GET /v3/mch-manage/mch-manage-records/{manage_record_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014940383
   */
  get(options: MchManageRecordQueryOptions): ApiPromise<MchManageRecord>;
}

interface MchManageMchManageRecordsByManageRecordIdMchManageSubmissionsNode extends ChainNode<"v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions">, PostAsyncAndSync<MchManageRecordMchManageSubmissionsOptions, MchManageRecordMchManageSubmissionsAnswer> {
  /**
   * 对指定商户管理记录提交资料 · Submit material for a management record
   *
   * 商户管理记录 · Merchant management records
   *
   * `POST /v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014940417
   */
  post(options: MchManageRecordMchManageSubmissionsOptions): ApiPromise<MchManageRecordMchManageSubmissionsAnswer>;
}

interface MchManageSubmissionFilesNode extends ChainNode<"v3/mch-manage/submission-files"> {
  readonly subMchid: MchManageSubmissionFilesSubMchidNode;
  /** `subMchid` */
  readonly "sub-mchid": MchManageSubmissionFilesSubMchidNode;
}

interface MchManageSubmissionFilesSubMchidNode extends ChainNode<"v3/mch-manage/submission-files/sub-mchid"> {
  /** Given as the option `sub_mchid`. */
  readonly _sub_mchid_: MchManageSubmissionFilesSubMchidBySubMchidNode;
}

interface MchManageSubmissionFilesSubMchidBySubMchidNode extends ChainNode<"v3/mch-manage/submission-files/sub-mchid/{sub_mchid}"> {
  readonly upload: MchManageSubmissionFilesSubMchidBySubMchidUploadNode;
}

interface MchManageSubmissionFilesSubMchidBySubMchidUploadNode extends ChainNode<"v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload">, PostAsyncAndSync<MchManageSubmissionFileUploadOptions, MchManageSubmissionFileUploadAnswer> {
  /**
   * 上传商户提交资料文件 · Upload a file for a management record
   *
   * 商户管理记录 · Merchant management records
   *
   * `POST /v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014940425
   */
  post(options: MchManageSubmissionFileUploadOptions): ApiPromise<MchManageSubmissionFileUploadAnswer>;
}
