// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type {
  MchManageMchManageRecord,
  MchManageMchManageRecordList,
  MchManageMchManageRecordsByManageRecordIdQueryOptions,
  MchManageMchManageRecordsBySubMchidQueryOptions,
  MchManageMchManageRecordsMchManageSubmissionsAnswer,
  MchManageMchManageRecordsMchManageSubmissionsOptions,
  MchManageSubmissionFilesUploadAnswer,
  MchManageSubmissionFilesUploadOptions,
} from "../models/mch-manage.ts";

/** The node of each path template below `v3/mch-manage`. */
export interface MchManagePaths {
  /** GET: 分页查询子商户名下的商户管理记录 */
  readonly "v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}": MchManageMchManageRecordsSubMchidBySubMchidNode;
  /** GET: 查询子商户下指定商户管理记录 */
  readonly "v3/mch-manage/mch-manage-records/{manage_record_id}": MchManageMchManageRecordsByManageRecordIdNode;
  /** POST: 对指定商户管理记录提交资料 */
  readonly "v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions": MchManageMchManageRecordsByManageRecordIdMchManageSubmissionsNode;
  /** POST: 上传商户提交资料文件 */
  readonly "v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload": MchManageSubmissionFilesSubMchidBySubMchidUploadNode;
}

/** `v3/mch-manage` */
export interface MchManageNode extends ChainNode<"v3/mch-manage"> {
  readonly mchManageRecords: MchManageMchManageRecordsNode;
  readonly "mch-manage-records": MchManageMchManageRecordsNode;
  readonly submissionFiles: MchManageSubmissionFilesNode;
  readonly "submission-files": MchManageSubmissionFilesNode;
}

/** `v3/mch-manage/mch-manage-records` */
interface MchManageMchManageRecordsNode extends ChainNode<"v3/mch-manage/mch-manage-records"> {
  readonly subMchid: MchManageMchManageRecordsSubMchidNode;
  readonly "sub-mchid": MchManageMchManageRecordsSubMchidNode;
  /** The value is the option `manage_record_id` of the call. */
  readonly _manage_record_id_: MchManageMchManageRecordsByManageRecordIdNode;
}

/** `v3/mch-manage/mch-manage-records/sub-mchid` */
interface MchManageMchManageRecordsSubMchidNode extends ChainNode<"v3/mch-manage/mch-manage-records/sub-mchid"> {
  /** The value is the option `sub_mchid` of the call. */
  readonly _sub_mchid_: MchManageMchManageRecordsSubMchidBySubMchidNode;
}

/** `v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}` */
interface MchManageMchManageRecordsSubMchidBySubMchidNode extends ChainNode<"v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}"> {
  /**
   * 分页查询子商户名下的商户管理记录
   *
   * 商户管理记录 · Merchant management records
   *
   * `GET /v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014940381
   */
  get(options: MchManageMchManageRecordsBySubMchidQueryOptions): ApiPromise<MchManageMchManageRecordList>;
  /** 分页查询子商户名下的商户管理记录. The same as `get`. */
  getAsync(options: MchManageMchManageRecordsBySubMchidQueryOptions): ApiPromise<MchManageMchManageRecordList>;
  /** 分页查询子商户名下的商户管理记录. `get` that blocks the thread until the answer is there. */
  getSync(options: MchManageMchManageRecordsBySubMchidQueryOptions): MchManageMchManageRecordList;
}

/** `v3/mch-manage/mch-manage-records/{manage_record_id}` */
interface MchManageMchManageRecordsByManageRecordIdNode extends ChainNode<"v3/mch-manage/mch-manage-records/{manage_record_id}"> {
  readonly mchManageSubmissions: MchManageMchManageRecordsByManageRecordIdMchManageSubmissionsNode;
  readonly "mch-manage-submissions": MchManageMchManageRecordsByManageRecordIdMchManageSubmissionsNode;
  /**
   * 查询子商户下指定商户管理记录
   *
   * 商户管理记录 · Merchant management records
   *
   * `GET /v3/mch-manage/mch-manage-records/{manage_record_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014940383
   */
  get(options: MchManageMchManageRecordsByManageRecordIdQueryOptions): ApiPromise<MchManageMchManageRecord>;
  /** 查询子商户下指定商户管理记录. The same as `get`. */
  getAsync(options: MchManageMchManageRecordsByManageRecordIdQueryOptions): ApiPromise<MchManageMchManageRecord>;
  /** 查询子商户下指定商户管理记录. `get` that blocks the thread until the answer is there. */
  getSync(options: MchManageMchManageRecordsByManageRecordIdQueryOptions): MchManageMchManageRecord;
}

/** `v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions` */
interface MchManageMchManageRecordsByManageRecordIdMchManageSubmissionsNode extends ChainNode<"v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions"> {
  /**
   * 对指定商户管理记录提交资料
   *
   * 商户管理记录 · Merchant management records
   *
   * `POST /v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014940417
   */
  post(options: MchManageMchManageRecordsMchManageSubmissionsOptions): ApiPromise<MchManageMchManageRecordsMchManageSubmissionsAnswer>;
  /** 对指定商户管理记录提交资料. The same as `post`. */
  postAsync(options: MchManageMchManageRecordsMchManageSubmissionsOptions): ApiPromise<MchManageMchManageRecordsMchManageSubmissionsAnswer>;
  /** 对指定商户管理记录提交资料. `post` that blocks the thread until the answer is there. */
  postSync(options: MchManageMchManageRecordsMchManageSubmissionsOptions): MchManageMchManageRecordsMchManageSubmissionsAnswer;
}

/** `v3/mch-manage/submission-files` */
interface MchManageSubmissionFilesNode extends ChainNode<"v3/mch-manage/submission-files"> {
  readonly subMchid: MchManageSubmissionFilesSubMchidNode;
  readonly "sub-mchid": MchManageSubmissionFilesSubMchidNode;
}

/** `v3/mch-manage/submission-files/sub-mchid` */
interface MchManageSubmissionFilesSubMchidNode extends ChainNode<"v3/mch-manage/submission-files/sub-mchid"> {
  /** The value is the option `sub_mchid` of the call. */
  readonly _sub_mchid_: MchManageSubmissionFilesSubMchidBySubMchidNode;
}

/** `v3/mch-manage/submission-files/sub-mchid/{sub_mchid}` */
interface MchManageSubmissionFilesSubMchidBySubMchidNode extends ChainNode<"v3/mch-manage/submission-files/sub-mchid/{sub_mchid}"> {
  readonly upload: MchManageSubmissionFilesSubMchidBySubMchidUploadNode;
}

/** `v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload` */
interface MchManageSubmissionFilesSubMchidBySubMchidUploadNode extends ChainNode<"v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload"> {
  /**
   * 上传商户提交资料文件
   *
   * 商户管理记录 · Merchant management records
   *
   * `POST /v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014940425
   */
  post(options: MchManageSubmissionFilesUploadOptions): ApiPromise<MchManageSubmissionFilesUploadAnswer>;
  /** 上传商户提交资料文件. The same as `post`. */
  postAsync(options: MchManageSubmissionFilesUploadOptions): ApiPromise<MchManageSubmissionFilesUploadAnswer>;
  /** 上传商户提交资料文件. `post` that blocks the thread until the answer is there. */
  postSync(options: MchManageSubmissionFilesUploadOptions): MchManageSubmissionFilesUploadAnswer;
}
