// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type {
  Complaint,
  ComplaintCompleteOptions,
  ComplaintFeedbacksOptions,
  ComplaintHistory,
  ComplaintHistoryQueryOptions,
  ComplaintImage,
  ComplaintImageQueryOptions,
  ComplaintImageUploadOptions,
  ComplaintList,
  ComplaintNotificationAddress,
  ComplaintNotificationCreateOptions,
  ComplaintNotificationDeleteOptions,
  ComplaintNotificationQueryOptions,
  ComplaintNotificationReplaceOptions,
  ComplaintQueryOptions,
  ComplaintRefundProgressUpdateOptions,
  ComplaintRespondOptions,
  ComplaintResponseImmediateServiceAnswer,
  ComplaintResponseImmediateServiceOptions,
  ComplaintsQueryOptions,
  LegacyComplaint,
  LegacyComplaintList,
  LegacyComplaintNegotiationHistory,
  LegacyComplaintNegotiationHistorysQueryOptions,
  LegacyComplaintQueryOptions,
  LegacyComplaintsQueryOptions,
} from "../models/merchant-service.ts";

/** The node of each path template below `v3/merchant-service`. */
export interface MerchantServicePaths {
  /** DELETE: 删除投诉通知回调 · GET: 查询投诉通知回调 · POST: 创建投诉通知回调 · PUT: 更新投诉通知回调 */
  readonly "v3/merchant-service/complaint-notifications": MerchantServiceComplaintNotificationsNode;
  /** GET: 查询投诉信息 */
  readonly "v3/merchant-service/complaints": MerchantServiceComplaintsNode;
  /** GET: 查询投诉详情 */
  readonly "v3/merchant-service/complaints/{transaction_id}": MerchantServiceComplaintsByTransactionIdNode;
  /** GET: 查询投诉协商历史 */
  readonly "v3/merchant-service/complaints/{transaction_id}/negotiation-historys": MerchantServiceComplaintsByTransactionIdNegotiationHistorysNode;
  /** GET: 查询投诉单列表 */
  readonly "v3/merchant-service/complaints-v2": MerchantServiceComplaintsV2Node;
  /** GET: 查询投诉单详情 */
  readonly "v3/merchant-service/complaints-v2/{complaint_id}": MerchantServiceComplaintsV2ByComplaintIdNode;
  /** POST: 反馈处理完成 */
  readonly "v3/merchant-service/complaints-v2/{complaint_id}/complete": MerchantServiceComplaintsV2ByComplaintIdCompleteNode;
  /** GET: 查询投诉协商历史 */
  readonly "v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys": MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorysNode;
  /** POST: 提交回复 */
  readonly "v3/merchant-service/complaints-v2/{complaint_id}/response": MerchantServiceComplaintsV2ByComplaintIdResponseNode;
  /** POST: 回复需要即时服务的投诉单 */
  readonly "v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service": MerchantServiceComplaintsV2ByComplaintIdResponseImmediateServiceNode;
  /** POST: 更新退款审批结果 */
  readonly "v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress": MerchantServiceComplaintsV2ByComplaintIdUpdateRefundProgressNode;
  /** POST: 商户反馈 */
  readonly "v3/merchant-service/feedbacks": MerchantServiceFeedbacksNode;
  /** POST: 商户上传反馈图片 */
  readonly "v3/merchant-service/images/upload": MerchantServiceImagesUploadNode;
  /** GET: 图片下载 */
  readonly "v3/merchant-service/images/{media_id}": MerchantServiceImagesByMediaIdNode;
}

export interface MerchantServiceNode extends ChainNode<"v3/merchant-service"> {
  readonly complaintNotifications: MerchantServiceComplaintNotificationsNode;
  readonly "complaint-notifications": MerchantServiceComplaintNotificationsNode;
  readonly complaints: MerchantServiceComplaintsNode;
  readonly complaintsV2: MerchantServiceComplaintsV2Node;
  readonly "complaints-v2": MerchantServiceComplaintsV2Node;
  readonly feedbacks: MerchantServiceFeedbacksNode;
  readonly images: MerchantServiceImagesNode;
}

interface MerchantServiceComplaintNotificationsNode extends ChainNode<"v3/merchant-service/complaint-notifications"> {
  /**
   * 删除投诉通知回调
   *
   * 消费者投诉 · Consumer complaints
   *
   * `DELETE /v3/merchant-service/complaint-notifications`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012460452
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460474
   */
  delete(options?: ComplaintNotificationDeleteOptions): ApiPromise<undefined>;
  /** The same as `delete`. */
  deleteAsync(options?: ComplaintNotificationDeleteOptions): ApiPromise<undefined>;
  /** `delete` that blocks until the answer is there. */
  deleteSync(options?: ComplaintNotificationDeleteOptions): undefined;
  /**
   * 查询投诉通知回调
   *
   * 消费者投诉 · Consumer complaints
   *
   * `GET /v3/merchant-service/complaint-notifications`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012459014
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012459065
   */
  get(options?: ComplaintNotificationQueryOptions): ApiPromise<ComplaintNotificationAddress>;
  /** The same as `get`. */
  getAsync(options?: ComplaintNotificationQueryOptions): ApiPromise<ComplaintNotificationAddress>;
  /** `get` that blocks until the answer is there. */
  getSync(options?: ComplaintNotificationQueryOptions): ComplaintNotificationAddress;
  /**
   * 创建投诉通知回调
   *
   * 消费者投诉 · Consumer complaints
   *
   * `POST /v3/merchant-service/complaint-notifications`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458679
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012458106
   */
  post(options: ComplaintNotificationCreateOptions): ApiPromise<ComplaintNotificationAddress>;
  /** The same as `post`. */
  postAsync(options: ComplaintNotificationCreateOptions): ApiPromise<ComplaintNotificationAddress>;
  /** `post` that blocks until the answer is there. */
  postSync(options: ComplaintNotificationCreateOptions): ComplaintNotificationAddress;
  /**
   * 更新投诉通知回调
   *
   * 消费者投诉 · Consumer complaints
   *
   * `PUT /v3/merchant-service/complaint-notifications`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012459282
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012459287
   */
  put(options: ComplaintNotificationReplaceOptions): ApiPromise<ComplaintNotificationAddress>;
  /** The same as `put`. */
  putAsync(options: ComplaintNotificationReplaceOptions): ApiPromise<ComplaintNotificationAddress>;
  /** `put` that blocks until the answer is there. */
  putSync(options: ComplaintNotificationReplaceOptions): ComplaintNotificationAddress;
}

interface MerchantServiceComplaintsNode extends ChainNode<"v3/merchant-service/complaints"> {
  /** Given as the option `transaction_id`. */
  readonly _transaction_id_: MerchantServiceComplaintsByTransactionIdNode;
  /**
   * 查询投诉信息
   *
   * 消费者投诉 · Consumer complaints
   *
   * `GET /v3/merchant-service/complaints`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_1.shtml
   * @deprecated offline since 2021-01-08. Use `v3/merchant-service/complaints-v2`.
   */
  get(options: LegacyComplaintsQueryOptions): ApiPromise<LegacyComplaintList>;
  /**
   * The same as `get`.
   * @deprecated offline since 2021-01-08. Use `v3/merchant-service/complaints-v2`.
   */
  getAsync(options: LegacyComplaintsQueryOptions): ApiPromise<LegacyComplaintList>;
  /**
   * `get` that blocks until the answer is there.
   * @deprecated offline since 2021-01-08. Use `v3/merchant-service/complaints-v2`.
   */
  getSync(options: LegacyComplaintsQueryOptions): LegacyComplaintList;
}

interface MerchantServiceComplaintsByTransactionIdNode extends ChainNode<"v3/merchant-service/complaints/{transaction_id}"> {
  readonly negotiationHistorys: MerchantServiceComplaintsByTransactionIdNegotiationHistorysNode;
  readonly "negotiation-historys": MerchantServiceComplaintsByTransactionIdNegotiationHistorysNode;
  /**
   * 查询投诉详情
   *
   * 消费者投诉 · Consumer complaints
   *
   * `GET /v3/merchant-service/complaints/{transaction_id}`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_8.shtml
   * @deprecated offline since 2021-01-08. Use `v3/merchant-service/complaints-v2/{complaint_id}`.
   */
  get(options: LegacyComplaintQueryOptions): ApiPromise<LegacyComplaint>;
  /**
   * The same as `get`.
   * @deprecated offline since 2021-01-08. Use `v3/merchant-service/complaints-v2/{complaint_id}`.
   */
  getAsync(options: LegacyComplaintQueryOptions): ApiPromise<LegacyComplaint>;
  /**
   * `get` that blocks until the answer is there.
   * @deprecated offline since 2021-01-08. Use `v3/merchant-service/complaints-v2/{complaint_id}`.
   */
  getSync(options: LegacyComplaintQueryOptions): LegacyComplaint;
}

interface MerchantServiceComplaintsByTransactionIdNegotiationHistorysNode extends ChainNode<"v3/merchant-service/complaints/{transaction_id}/negotiation-historys"> {
  /**
   * 查询投诉协商历史
   *
   * 消费者投诉 · Consumer complaints
   *
   * `GET /v3/merchant-service/complaints/{transaction_id}/negotiation-historys`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_7.shtml
   * @deprecated offline since 2021-01-08. Use `v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys`.
   */
  get(options: LegacyComplaintNegotiationHistorysQueryOptions): ApiPromise<LegacyComplaintNegotiationHistory>;
  /**
   * The same as `get`.
   * @deprecated offline since 2021-01-08. Use `v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys`.
   */
  getAsync(options: LegacyComplaintNegotiationHistorysQueryOptions): ApiPromise<LegacyComplaintNegotiationHistory>;
  /**
   * `get` that blocks until the answer is there.
   * @deprecated offline since 2021-01-08. Use `v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys`.
   */
  getSync(options: LegacyComplaintNegotiationHistorysQueryOptions): LegacyComplaintNegotiationHistory;
}

interface MerchantServiceComplaintsV2Node extends ChainNode<"v3/merchant-service/complaints-v2"> {
  /** Given as the option `complaint_id`. */
  readonly _complaint_id_: MerchantServiceComplaintsV2ByComplaintIdNode;
  /**
   * 查询投诉单列表
   *
   * 消费者投诉 · Consumer complaints
   *
   * `GET /v3/merchant-service/complaints-v2`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012533431
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691285
   */
  get(options: ComplaintsQueryOptions): ApiPromise<ComplaintList>;
  /** The same as `get`. */
  getAsync(options: ComplaintsQueryOptions): ApiPromise<ComplaintList>;
  /** `get` that blocks until the answer is there. */
  getSync(options: ComplaintsQueryOptions): ComplaintList;
}

interface MerchantServiceComplaintsV2ByComplaintIdNode extends ChainNode<"v3/merchant-service/complaints-v2/{complaint_id}"> {
  readonly complete: MerchantServiceComplaintsV2ByComplaintIdCompleteNode;
  readonly negotiationHistorys: MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorysNode;
  readonly "negotiation-historys": MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorysNode;
  readonly response: MerchantServiceComplaintsV2ByComplaintIdResponseNode;
  readonly responseImmediateService: MerchantServiceComplaintsV2ByComplaintIdResponseImmediateServiceNode;
  readonly "response-immediate-service": MerchantServiceComplaintsV2ByComplaintIdResponseImmediateServiceNode;
  readonly updateRefundProgress: MerchantServiceComplaintsV2ByComplaintIdUpdateRefundProgressNode;
  readonly "update-refund-progress": MerchantServiceComplaintsV2ByComplaintIdUpdateRefundProgressNode;
  /**
   * 查询投诉单详情
   *
   * 消费者投诉 · Consumer complaints
   *
   * `GET /v3/merchant-service/complaints-v2/{complaint_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012533436
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691648
   */
  get(options: ComplaintQueryOptions): ApiPromise<Complaint>;
  /** The same as `get`. */
  getAsync(options: ComplaintQueryOptions): ApiPromise<Complaint>;
  /** `get` that blocks until the answer is there. */
  getSync(options: ComplaintQueryOptions): Complaint;
}

interface MerchantServiceComplaintsV2ByComplaintIdCompleteNode extends ChainNode<"v3/merchant-service/complaints-v2/{complaint_id}/complete"> {
  /**
   * 反馈处理完成
   *
   * 消费者投诉 · Consumer complaints
   *
   * `POST /v3/merchant-service/complaints-v2/{complaint_id}/complete`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467255
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467217
   */
  post(options: ComplaintCompleteOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: ComplaintCompleteOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: ComplaintCompleteOptions): undefined;
}

interface MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorysNode extends ChainNode<"v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys"> {
  /**
   * 查询投诉协商历史
   *
   * 消费者投诉 · Consumer complaints
   *
   * `GET /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012533439
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691802
   */
  get(options: ComplaintHistoryQueryOptions): ApiPromise<ComplaintHistory>;
  /** The same as `get`. */
  getAsync(options: ComplaintHistoryQueryOptions): ApiPromise<ComplaintHistory>;
  /** `get` that blocks until the answer is there. */
  getSync(options: ComplaintHistoryQueryOptions): ComplaintHistory;
}

interface MerchantServiceComplaintsV2ByComplaintIdResponseNode extends ChainNode<"v3/merchant-service/complaints-v2/{complaint_id}/response"> {
  /**
   * 提交回复
   *
   * 消费者投诉 · Consumer complaints
   *
   * `POST /v3/merchant-service/complaints-v2/{complaint_id}/response`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467254
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467213
   */
  post(options: ComplaintRespondOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: ComplaintRespondOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: ComplaintRespondOptions): undefined;
}

interface MerchantServiceComplaintsV2ByComplaintIdResponseImmediateServiceNode extends ChainNode<"v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service"> {
  /**
   * 回复需要即时服务的投诉单
   *
   * 消费者投诉 · Consumer complaints
   *
   * `POST /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017151596
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017151726
   */
  post(options: ComplaintResponseImmediateServiceOptions): ApiPromise<ComplaintResponseImmediateServiceAnswer>;
  /** The same as `post`. */
  postAsync(options: ComplaintResponseImmediateServiceOptions): ApiPromise<ComplaintResponseImmediateServiceAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: ComplaintResponseImmediateServiceOptions): ComplaintResponseImmediateServiceAnswer;
}

interface MerchantServiceComplaintsV2ByComplaintIdUpdateRefundProgressNode extends ChainNode<"v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress"> {
  /**
   * 更新退款审批结果
   *
   * 消费者投诉 · Consumer complaints
   *
   * `POST /v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467256
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467218
   */
  post(options: ComplaintRefundProgressUpdateOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: ComplaintRefundProgressUpdateOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: ComplaintRefundProgressUpdateOptions): undefined;
}

interface MerchantServiceFeedbacksNode extends ChainNode<"v3/merchant-service/feedbacks"> {
  /**
   * 商户反馈
   *
   * 消费者投诉 · Consumer complaints
   *
   * `POST /v3/merchant-service/feedbacks`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_6.shtml
   * @deprecated offline since 2021-01-08. Use `v3/merchant-service/complaints-v2/{complaint_id}/response` or `v3/merchant-service/complaints-v2/{complaint_id}/complete`.
   */
  post(options: ComplaintFeedbacksOptions): ApiPromise<undefined>;
  /**
   * The same as `post`.
   * @deprecated offline since 2021-01-08. Use `v3/merchant-service/complaints-v2/{complaint_id}/response` or `v3/merchant-service/complaints-v2/{complaint_id}/complete`.
   */
  postAsync(options: ComplaintFeedbacksOptions): ApiPromise<undefined>;
  /**
   * `post` that blocks until the answer is there.
   * @deprecated offline since 2021-01-08. Use `v3/merchant-service/complaints-v2/{complaint_id}/response` or `v3/merchant-service/complaints-v2/{complaint_id}/complete`.
   */
  postSync(options: ComplaintFeedbacksOptions): undefined;
}

interface MerchantServiceImagesNode extends ChainNode<"v3/merchant-service/images"> {
  readonly upload: MerchantServiceImagesUploadNode;
  /** Given as the option `media_id`. */
  readonly _media_id_: MerchantServiceImagesByMediaIdNode;
}

interface MerchantServiceImagesUploadNode extends ChainNode<"v3/merchant-service/images/upload"> {
  /**
   * 商户上传反馈图片
   *
   * 消费者投诉 · Consumer complaints
   *
   * `POST /v3/merchant-service/images/upload`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467250
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467222
   */
  post(options: ComplaintImageUploadOptions): ApiPromise<ComplaintImage>;
  /** The same as `post`. */
  postAsync(options: ComplaintImageUploadOptions): ApiPromise<ComplaintImage>;
  /** `post` that blocks until the answer is there. */
  postSync(options: ComplaintImageUploadOptions): ComplaintImage;
}

interface MerchantServiceImagesByMediaIdNode extends ChainNode<"v3/merchant-service/images/{media_id}"> {
  /**
   * 图片下载
   *
   * 消费者投诉 · Consumer complaints
   *
   * `GET /v3/merchant-service/images/{media_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467251
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467223
   */
  get(options: ComplaintImageQueryOptions): ApiPromise<ReadableStream<Uint8Array>>;
  /** The same as `get`. */
  getAsync(options: ComplaintImageQueryOptions): ApiPromise<ReadableStream<Uint8Array>>;
  /** `get` that blocks until the answer is there. */
  getSync(options: ComplaintImageQueryOptions): Uint8Array;
}
