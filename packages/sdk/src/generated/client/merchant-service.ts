// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type {
  GetAsyncAndSync,
  PostAsyncAndSync,
  PutAsyncAndSync,
} from "../../chain/async-and-sync.ts";
import type { Lists } from "../../chain/lists.ts";
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
  ComplaintNotification,
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
  /** DELETE: 删除投诉通知回调 · Delete the complaint notification URL. GET: 查询投诉通知回调 · Query the complaint notification URL. POST: 创建投诉通知回调 · Create the complaint notification URL. PUT: 更新投诉通知回调 · Update the complaint notification URL. */
  readonly "v3/merchant-service/complaint-notifications": MerchantServiceComplaintNotificationsNode;
  /** GET: 查询投诉信息 · Query complaint information. */
  readonly "v3/merchant-service/complaints": MerchantServiceComplaintsNode;
  /** GET: 查询投诉详情 · Query a complaint by transaction ID. */
  readonly "v3/merchant-service/complaints/{transaction_id}": MerchantServiceComplaintsByTransactionIdNode;
  /** GET: 查询投诉协商历史 · Query the negotiation history of a complaint. */
  readonly "v3/merchant-service/complaints/{transaction_id}/negotiation-historys": MerchantServiceComplaintsByTransactionIdNegotiationHistorysNode;
  /** GET: 查询投诉单列表 · Query the complaints. */
  readonly "v3/merchant-service/complaints-v2": MerchantServiceComplaintsV2Node;
  /** GET: 查询投诉单详情 · Query a complaint. */
  readonly "v3/merchant-service/complaints-v2/{complaint_id}": MerchantServiceComplaintsV2ByComplaintIdNode;
  /** POST: 反馈处理完成 · Report that a complaint has been handled. */
  readonly "v3/merchant-service/complaints-v2/{complaint_id}/complete": MerchantServiceComplaintsV2ByComplaintIdCompleteNode;
  /** GET: 查询投诉协商历史 · Query the negotiation history of a complaint. */
  readonly "v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys": MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorysNode;
  /** POST: 提交回复 · Reply to a complaint. */
  readonly "v3/merchant-service/complaints-v2/{complaint_id}/response": MerchantServiceComplaintsV2ByComplaintIdResponseNode;
  /** POST: 回复需要即时服务的投诉单 · Reply to a complaint that needs immediate service. */
  readonly "v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service": MerchantServiceComplaintsV2ByComplaintIdResponseImmediateServiceNode;
  /** POST: 更新退款审批结果 · Update the result of a complaint's refund approval. */
  readonly "v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress": MerchantServiceComplaintsV2ByComplaintIdUpdateRefundProgressNode;
  /** POST: 商户反馈 · Submit a merchant's feedback on a complaint. */
  readonly "v3/merchant-service/feedbacks": MerchantServiceFeedbacksNode;
  /** POST: 商户上传反馈图片 · Upload an image for a complaint. */
  readonly "v3/merchant-service/images/upload": MerchantServiceImagesUploadNode;
  /** GET: 图片下载 · Download an image. */
  readonly "v3/merchant-service/images/{media_id}": MerchantServiceImagesByMediaIdNode;
}

export interface MerchantServiceNode extends ChainNode<"v3/merchant-service"> {
  readonly complaintNotifications: MerchantServiceComplaintNotificationsNode;
  /** `complaintNotifications` */
  readonly "complaint-notifications": MerchantServiceComplaintNotificationsNode;
  readonly complaints: MerchantServiceComplaintsNode;
  readonly complaintsV2: MerchantServiceComplaintsV2Node;
  /** `complaintsV2` */
  readonly "complaints-v2": MerchantServiceComplaintsV2Node;
  readonly feedbacks: MerchantServiceFeedbacksNode;
  readonly images: MerchantServiceImagesNode;
}

interface MerchantServiceComplaintNotificationsNode extends ChainNode<"v3/merchant-service/complaint-notifications">, PostAsyncAndSync<ComplaintNotificationCreateOptions, ComplaintNotificationAddress>, PutAsyncAndSync<ComplaintNotificationReplaceOptions, ComplaintNotification> {
  /**
   * 删除投诉通知回调 · Delete the complaint notification URL
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
   * 查询投诉通知回调 · Query the complaint notification URL
   *
   * 消费者投诉 · Consumer complaints
   *
   * `GET /v3/merchant-service/complaint-notifications`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012459014
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012459065
   */
  get(options?: ComplaintNotificationQueryOptions): ApiPromise<ComplaintNotification>;
  /** The same as `get`. */
  getAsync(options?: ComplaintNotificationQueryOptions): ApiPromise<ComplaintNotification>;
  /** `get` that blocks until the answer is there. */
  getSync(options?: ComplaintNotificationQueryOptions): ComplaintNotification;
  /**
   * 创建投诉通知回调 · Create the complaint notification URL
   *
   * 消费者投诉 · Consumer complaints
   *
   * `POST /v3/merchant-service/complaint-notifications`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458679
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012458106
   */
  post(options: ComplaintNotificationCreateOptions): ApiPromise<ComplaintNotificationAddress>;
  /**
   * 更新投诉通知回调 · Update the complaint notification URL
   *
   * 消费者投诉 · Consumer complaints
   *
   * `PUT /v3/merchant-service/complaint-notifications`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012459282
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012459287
   */
  put(options: ComplaintNotificationReplaceOptions): ApiPromise<ComplaintNotification>;
}

interface MerchantServiceComplaintsNode extends ChainNode<"v3/merchant-service/complaints">, Lists<LegacyComplaintsQueryOptions, LegacyComplaintList, "data"> {
  /** Given as the option `transaction_id`. */
  readonly _transaction_id_: MerchantServiceComplaintsByTransactionIdNode;
  /**
   * 查询投诉信息 · Query complaint information
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
  /** `negotiationHistorys` */
  readonly "negotiation-historys": MerchantServiceComplaintsByTransactionIdNegotiationHistorysNode;
  /**
   * 查询投诉详情 · Query a complaint by transaction ID
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
   * 查询投诉协商历史 · Query the negotiation history of a complaint
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

interface MerchantServiceComplaintsV2Node extends ChainNode<"v3/merchant-service/complaints-v2">, GetAsyncAndSync<ComplaintsQueryOptions, ComplaintList>, Lists<ComplaintsQueryOptions, ComplaintList, "data"> {
  /** Given as the option `complaint_id`. */
  readonly _complaint_id_: MerchantServiceComplaintsV2ByComplaintIdNode;
  /**
   * 查询投诉单列表 · Query the complaints
   *
   * 消费者投诉 · Consumer complaints
   *
   * `GET /v3/merchant-service/complaints-v2`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012533431
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691285
   */
  get(options: ComplaintsQueryOptions): ApiPromise<ComplaintList>;
}

interface MerchantServiceComplaintsV2ByComplaintIdNode extends ChainNode<"v3/merchant-service/complaints-v2/{complaint_id}">, GetAsyncAndSync<ComplaintQueryOptions, Complaint> {
  readonly complete: MerchantServiceComplaintsV2ByComplaintIdCompleteNode;
  readonly negotiationHistorys: MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorysNode;
  /** `negotiationHistorys` */
  readonly "negotiation-historys": MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorysNode;
  readonly response: MerchantServiceComplaintsV2ByComplaintIdResponseNode;
  readonly responseImmediateService: MerchantServiceComplaintsV2ByComplaintIdResponseImmediateServiceNode;
  /** `responseImmediateService` */
  readonly "response-immediate-service": MerchantServiceComplaintsV2ByComplaintIdResponseImmediateServiceNode;
  readonly updateRefundProgress: MerchantServiceComplaintsV2ByComplaintIdUpdateRefundProgressNode;
  /** `updateRefundProgress` */
  readonly "update-refund-progress": MerchantServiceComplaintsV2ByComplaintIdUpdateRefundProgressNode;
  /**
   * 查询投诉单详情 · Query a complaint
   *
   * 消费者投诉 · Consumer complaints
   *
   * `GET /v3/merchant-service/complaints-v2/{complaint_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012533436
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691648
   */
  get(options: ComplaintQueryOptions): ApiPromise<Complaint>;
}

interface MerchantServiceComplaintsV2ByComplaintIdCompleteNode extends ChainNode<"v3/merchant-service/complaints-v2/{complaint_id}/complete">, PostAsyncAndSync<ComplaintCompleteOptions, undefined> {
  /**
   * 反馈处理完成 · Report that a complaint has been handled
   *
   * 消费者投诉 · Consumer complaints
   *
   * `POST /v3/merchant-service/complaints-v2/{complaint_id}/complete`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467255
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467217
   */
  post(options: ComplaintCompleteOptions): ApiPromise<undefined>;
}

interface MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorysNode extends ChainNode<"v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys">, GetAsyncAndSync<ComplaintHistoryQueryOptions, ComplaintHistory>, Lists<ComplaintHistoryQueryOptions, ComplaintHistory, "data"> {
  /**
   * 查询投诉协商历史 · Query the negotiation history of a complaint
   *
   * 消费者投诉 · Consumer complaints
   *
   * `GET /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012533439
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691802
   */
  get(options: ComplaintHistoryQueryOptions): ApiPromise<ComplaintHistory>;
}

interface MerchantServiceComplaintsV2ByComplaintIdResponseNode extends ChainNode<"v3/merchant-service/complaints-v2/{complaint_id}/response">, PostAsyncAndSync<ComplaintRespondOptions, undefined> {
  /**
   * 提交回复 · Reply to a complaint
   *
   * 消费者投诉 · Consumer complaints
   *
   * `POST /v3/merchant-service/complaints-v2/{complaint_id}/response`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467254
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467213
   */
  post(options: ComplaintRespondOptions): ApiPromise<undefined>;
}

interface MerchantServiceComplaintsV2ByComplaintIdResponseImmediateServiceNode extends ChainNode<"v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service">, PostAsyncAndSync<ComplaintResponseImmediateServiceOptions, ComplaintResponseImmediateServiceAnswer> {
  /**
   * 回复需要即时服务的投诉单 · Reply to a complaint that needs immediate service
   *
   * 消费者投诉 · Consumer complaints
   *
   * `POST /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017151596
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017151726
   */
  post(options: ComplaintResponseImmediateServiceOptions): ApiPromise<ComplaintResponseImmediateServiceAnswer>;
}

interface MerchantServiceComplaintsV2ByComplaintIdUpdateRefundProgressNode extends ChainNode<"v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress">, PostAsyncAndSync<ComplaintRefundProgressUpdateOptions, undefined> {
  /**
   * 更新退款审批结果 · Update the result of a complaint's refund approval
   *
   * 消费者投诉 · Consumer complaints
   *
   * `POST /v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467256
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467218
   */
  post(options: ComplaintRefundProgressUpdateOptions): ApiPromise<undefined>;
}

interface MerchantServiceFeedbacksNode extends ChainNode<"v3/merchant-service/feedbacks"> {
  /**
   * 商户反馈 · Submit a merchant's feedback on a complaint
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

interface MerchantServiceImagesUploadNode extends ChainNode<"v3/merchant-service/images/upload">, PostAsyncAndSync<ComplaintImageUploadOptions, ComplaintImage> {
  /**
   * 商户上传反馈图片 · Upload an image for a complaint
   *
   * 消费者投诉 · Consumer complaints
   *
   * `POST /v3/merchant-service/images/upload`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467250
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467222
   */
  post(options: ComplaintImageUploadOptions): ApiPromise<ComplaintImage>;
}

interface MerchantServiceImagesByMediaIdNode extends ChainNode<"v3/merchant-service/images/{media_id}">, GetAsyncAndSync<ComplaintImageQueryOptions, ReadableStream<Uint8Array>, Uint8Array> {
  /**
   * 图片下载 · Download an image
   *
   * 消费者投诉 · Consumer complaints
   *
   * `GET /v3/merchant-service/images/{media_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467251
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467223
   */
  get(options: ComplaintImageQueryOptions): ApiPromise<ReadableStream<Uint8Array>>;
}
