// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type {
  GlobalCertificate,
  GlobalCertificatesQueryOptions,
  GlobalComplaint,
  GlobalComplaintCompleteOptions,
  GlobalComplaintImageQueryOptions,
  GlobalComplaintImagesUploadAnswer,
  GlobalComplaintImagesUploadOptions,
  GlobalComplaintList,
  GlobalComplaintNegotiationHistoryList,
  GlobalComplaintNegotiationHistorysQueryOptions,
  GlobalComplaintNotification,
  GlobalComplaintNotificationsDeleteOptions,
  GlobalComplaintNotificationsOptions,
  GlobalComplaintNotificationsQueryOptions,
  GlobalComplaintNotificationsReplaceOptions,
  GlobalComplaintQueryOptions,
  GlobalComplaintResponseOptions,
  GlobalComplaintsQueryOptions,
  GlobalCustomsOrderList,
  GlobalCustomsOrdersAnswer,
  GlobalCustomsOrdersOptions,
  GlobalCustomsOrdersQueryOptions,
  GlobalCustomsOrdersUpdateAnswer,
  GlobalCustomsOrdersUpdateOptions,
  GlobalCustomsRedeclareAnswer,
  GlobalCustomsRedeclareOptions,
  GlobalCustomsVerifyCertificateAnswer,
  GlobalCustomsVerifyCertificateOptions,
  GlobalH5Application,
  GlobalH5ApplicationQueryOptions,
  GlobalH5ApplicationUpdateOptions,
  GlobalH5ApplicationsOptions,
  GlobalH5DomainApplication,
  GlobalH5DomainApplicationQueryOptions,
  GlobalH5DomainApplicationUpdateOptions,
  GlobalH5DomainApplicationsOptions,
  GlobalH5Permission,
  GlobalH5PermissionBySubMchidQueryOptions,
  GlobalMerchant,
  GlobalMerchantQueryOptions,
  GlobalMerchantStorageFileUploadAnswer,
  GlobalMerchantStorageFileUploadOptions,
  GlobalMerchantUpdateAnswer,
  GlobalMerchantUpdateOptions,
  GlobalMerchantsAnswer,
  GlobalMerchantsOptions,
  GlobalMicropayTransactionByIdReverseOptions,
  GlobalMicropayTransactionByOutTradeNoReverseOptions,
  GlobalMicropayTransactionsPayAnswer,
  GlobalMicropayTransactionsPayOptions,
  GlobalPapayContract,
  GlobalPapayContractByOutContractCodeQueryOptions,
  GlobalPapayContractQueryOptions,
  GlobalPapayContractTerminateOptions,
  GlobalPapayContractsAnswer,
  GlobalPapayContractsAppPreEntrustSignOptions,
  GlobalPapayContractsH5PreEntrustSignAnswer,
  GlobalPapayContractsH5PreEntrustSignOptions,
  GlobalPapayContractsJsapiPreEntrustSignOptions,
  GlobalPapayContractsMiniprogramPreEntrustSignOptions,
  GlobalPapayContractsWebPreEntrustSignAnswer,
  GlobalPapayContractsWebPreEntrustSignOptions,
  GlobalPapayTransaction,
  GlobalPapayTransactionByOutTradeNoQueryOptions,
  GlobalPapayTransactionQueryOptions,
  GlobalPapayTransactionReverseOptions,
  GlobalPapayTransactionsAnswer,
  GlobalPapayTransactionsOptions,
  GlobalProfitsharingBillDownloadUrl,
  GlobalProfitsharingBillDownloadUrlQueryOptions,
  GlobalProfitsharingOrder,
  GlobalProfitsharingOrderQueryOptions,
  GlobalProfitsharingOrdersOptions,
  GlobalProfitsharingOrdersUnfreezeOptions,
  GlobalProfitsharingReceiver,
  GlobalProfitsharingReceiverQueryOptions,
  GlobalProfitsharingReceiversAnswer,
  GlobalProfitsharingReceiversDeleteOptions,
  GlobalProfitsharingReceiversOptions,
  GlobalProfitsharingRefundsBillDownloadUrlQueryOptions,
  GlobalProfitsharingRefundsRefundableBalance,
  GlobalProfitsharingRefundsRefundableBalanceQueryOptions,
  GlobalProfitsharingTransactionAmount,
  GlobalProfitsharingTransactionAmountsQueryOptions,
  GlobalProfitsharingTransactionRefundableAmount,
  GlobalProfitsharingTransactionRefundableAmountsQueryOptions,
  GlobalProfitsharingTransactionsMarkOptions,
  GlobalRefund,
  GlobalRefundByIdQueryOptions,
  GlobalRefundByOutRefundNoQueryOptions,
  GlobalRefundPartnerRechargeBalanceBySubMchidQueryOptions,
  GlobalRefundRechargeBalance,
  GlobalRefundRechargeBalanceQueryOptions,
  GlobalRefundsAnswer,
  GlobalRefundsOptions,
  GlobalRefundsQueryAnswer,
  GlobalRefundsQueryOptions,
  GlobalSettlementList,
  GlobalSettlementsQueryOptions,
  GlobalStatementsQueryOptions,
  GlobalTransaction,
  GlobalTransactionByIdCloseOptions,
  GlobalTransactionByIdQueryOptions,
  GlobalTransactionByOutTradeNoCloseOptions,
  GlobalTransactionByOutTradeNoQueryOptions,
  GlobalTransactionsAnswer,
  GlobalTransactionsAppOptions,
  GlobalTransactionsJsapiOptions,
  GlobalTransactionsMwebAnswer,
  GlobalTransactionsMwebOptions,
  GlobalTransactionsNativeAnswer,
  GlobalTransactionsNativeOptions,
} from "../models/global.ts";

/** The node of each path template below `v3/global`. */
export interface GlobalPaths {
  /** GET: 获取平台证书列表 */
  readonly "v3/global/certificates": GlobalCertificatesNode;
  /** GET: 报关查询 · PATCH: 报关信息修改 · POST: 报关 */
  readonly "v3/global/customs/orders": GlobalCustomsOrdersNode;
  /** POST: 报关重推 */
  readonly "v3/global/customs/redeclare": GlobalCustomsRedeclareNode;
  /** POST: 身份信息校验 */
  readonly "v3/global/customs/verify-certificate": GlobalCustomsVerifyCertificateNode;
  /** POST: 创建H5支付权限申请单 */
  readonly "v3/global/merchant/h5/permission/applications": GlobalMerchantH5PermissionApplicationsNode;
  /** GET: 查询H5支付权限申请单详情 · PATCH: 修改H5支付权限申请单 */
  readonly "v3/global/merchant/h5/permission/applications/{applyment_id}": GlobalMerchantH5PermissionApplicationsByApplymentIdNode;
  /** POST: 创建H5支付域名修改申请单 */
  readonly "v3/global/merchant/h5/permission/domain/applications": GlobalMerchantH5PermissionDomainApplicationsNode;
  /** GET: 查询H5支付域名修改申请单 · PATCH: 修改H5支付域名修改申请单 */
  readonly "v3/global/merchant/h5/permission/domain/applications/{applyment_id}": GlobalMerchantH5PermissionDomainApplicationsByApplymentIdNode;
  /** GET: 查询子商户H5支付权限状态 */
  readonly "v3/global/merchant/h5/permission/{sub_mchid}": GlobalMerchantH5PermissionBySubMchidNode;
  /** DELETE: 删除投诉通知回调 · GET: 查询投诉通知回调 · POST: 创建投诉通知回调 · PUT: 更新投诉通知回调 */
  readonly "v3/global/merchant-service/complaint-notifications": GlobalMerchantServiceComplaintNotificationsNode;
  /** GET: 查询投诉单列表 */
  readonly "v3/global/merchant-service/complaints": GlobalMerchantServiceComplaintsNode;
  /** GET: 查询投诉单详情 */
  readonly "v3/global/merchant-service/complaints/{complaint_id}": GlobalMerchantServiceComplaintsByComplaintIdNode;
  /** POST: 反馈处理完成 */
  readonly "v3/global/merchant-service/complaints/{complaint_id}/complete": GlobalMerchantServiceComplaintsByComplaintIdCompleteNode;
  /** GET: 查询投诉协商历史 */
  readonly "v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys": GlobalMerchantServiceComplaintsByComplaintIdNegotiationHistorysNode;
  /** POST: 提交回复 */
  readonly "v3/global/merchant-service/complaints/{complaint_id}/response": GlobalMerchantServiceComplaintsByComplaintIdResponseNode;
  /** POST: 商户上传反馈图片 */
  readonly "v3/global/merchant-service/images/upload": GlobalMerchantServiceImagesUploadNode;
  /** GET: 图片下载 */
  readonly "v3/global/merchant-service/images/{media_id}": GlobalMerchantServiceImagesByMediaIdNode;
  /** POST: 上传文件 */
  readonly "v3/global/merchant-storage/file/upload": GlobalMerchantStorageFileUploadNode;
  /** POST: 子商户进件（融合钱包） */
  readonly "v3/global/merchants": GlobalMerchantsNode;
  /** GET: 查询子商户（融合钱包） · PATCH: 修改子商户（融合钱包） */
  readonly "v3/global/merchants/{sub_mchid}": GlobalMerchantsBySubMchidNode;
  /** POST: 撤销订单(微信支付订单号) */
  readonly "v3/global/micropay/transactions/id/{transaction_id}/reverse": GlobalMicropayTransactionsIdByTransactionIdReverseNode;
  /** POST: 撤销订单(商户订单号) */
  readonly "v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse": GlobalMicropayTransactionsOutTradeNoByOutTradeNoReverseNode;
  /** POST: 提交付款码支付 */
  readonly "v3/global/micropay/transactions/pay": GlobalMicropayTransactionsPayNode;
  /** POST: APP签约 */
  readonly "v3/global/papay/contracts/app-pre-entrust-sign": GlobalPapayContractsAppPreEntrustSignNode;
  /** POST: H5预签约 */
  readonly "v3/global/papay/contracts/h5-pre-entrust-sign": GlobalPapayContractsH5PreEntrustSignNode;
  /** POST: JSAPI预签约 */
  readonly "v3/global/papay/contracts/jsapi-pre-entrust-sign": GlobalPapayContractsJsapiPreEntrustSignNode;
  /** POST: 小程序签约 */
  readonly "v3/global/papay/contracts/miniprogram-pre-entrust-sign": GlobalPapayContractsMiniprogramPreEntrustSignNode;
  /** GET: 商户协议号查询签约 */
  readonly "v3/global/papay/contracts/out-contract-code/{out_contract_code}": GlobalPapayContractsOutContractCodeByOutContractCodeNode;
  /** POST: WEB预签约 */
  readonly "v3/global/papay/contracts/web-pre-entrust-sign": GlobalPapayContractsWebPreEntrustSignNode;
  /** GET: 代扣协议ID查询签约 */
  readonly "v3/global/papay/contracts/{contract_id}": GlobalPapayContractsByContractIdNode;
  /** POST: 申请解约 */
  readonly "v3/global/papay/contracts/{contract_id}/terminate": GlobalPapayContractsByContractIdTerminateNode;
  /** POST: 支付扣款 */
  readonly "v3/global/papay/transactions": GlobalPapayTransactionsNode;
  /** GET: 查询订单(商户订单号) */
  readonly "v3/global/papay/transactions/out-trade-no/{out_trade_no}": GlobalPapayTransactionsOutTradeNoByOutTradeNoNode;
  /** POST: 撤销订单(商户订单号) */
  readonly "v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse": GlobalPapayTransactionsOutTradeNoByOutTradeNoReverseNode;
  /** GET: 查询订单(微信支付订单号) */
  readonly "v3/global/papay/transactions/{transaction_id}": GlobalPapayTransactionsByTransactionIdNode;
  /** GET: 获取分账账单文件下载地址 */
  readonly "v3/global/profit-sharing/bill-download-url": GlobalProfitSharingBillDownloadUrlNode;
  /** POST: 请求分账 */
  readonly "v3/global/profit-sharing/orders": GlobalProfitSharingOrdersNode;
  /** POST: 解冻剩余资金 */
  readonly "v3/global/profit-sharing/orders/unfreeze": GlobalProfitSharingOrdersUnfreezeNode;
  /** GET: 查询分账结果 */
  readonly "v3/global/profit-sharing/orders/{out_order_no}": GlobalProfitSharingOrdersByOutOrderNoNode;
  /** DELETE: 删除分账接收方 · POST: 添加分账接收方 */
  readonly "v3/global/profit-sharing/receivers": GlobalProfitSharingReceiversNode;
  /** GET: 查询分账接收方添加结果 */
  readonly "v3/global/profit-sharing/receivers/{account}": GlobalProfitSharingReceiversByAccountNode;
  /** GET: 获取分账退款账单下载链接 */
  readonly "v3/global/profit-sharing/refunds/bill-download-url": GlobalProfitSharingRefundsBillDownloadUrlNode;
  /** GET: 查询可供垫付退款实时余额 */
  readonly "v3/global/profit-sharing/refunds/refundable-balance": GlobalProfitSharingRefundsRefundableBalanceNode;
  /** POST: 分账标记 */
  readonly "v3/global/profit-sharing/transactions/mark": GlobalProfitSharingTransactionsMarkNode;
  /** GET: 查询剩余待分金额 */
  readonly "v3/global/profit-sharing/transactions/{transaction_id}/amounts": GlobalProfitSharingTransactionsByTransactionIdAmountsNode;
  /** GET: 查询订单剩余可退款金额 */
  readonly "v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts": GlobalProfitSharingTransactionsByTransactionIdRefundableAmountsNode;
  /** GET: 商家充值退款余额查询 */
  readonly "v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}": GlobalRefundPartnerRechargeBalanceSubMchidBySubMchidNode;
  /** GET: 商家充值退款余额查询 */
  readonly "v3/global/refund/recharge-balance": GlobalRefundRechargeBalanceNode;
  /** GET: 查询所有退款 · POST: 申请退款 */
  readonly "v3/global/refunds": GlobalRefundsNode;
  /** GET: 查询单笔退款(微信支付退款订单号) */
  readonly "v3/global/refunds/id/{refund_id}": GlobalRefundsIdByRefundIdNode;
  /** GET: 查询单笔退款(商户退款订单号) */
  readonly "v3/global/refunds/out-refund-no/{out_refund_no}": GlobalRefundsOutRefundNoByOutRefundNoNode;
  /** GET: 查询结算资金明细 */
  readonly "v3/global/settle/settlements": GlobalSettleSettlementsNode;
  /** GET: 下载对账单 */
  readonly "v3/global/statements": GlobalStatementsNode;
  /** POST: APP支付下单 */
  readonly "v3/global/transactions/app": GlobalTransactionsAppNode;
  /** GET: 查询订单(微信支付订单号) */
  readonly "v3/global/transactions/id/{transaction_id}": GlobalTransactionsIdByTransactionIdNode;
  /** POST: 关闭订单(微信支付订单号) */
  readonly "v3/global/transactions/id/{transaction_id}/close": GlobalTransactionsIdByTransactionIdCloseNode;
  /** POST: JSAPI支付下单 */
  readonly "v3/global/transactions/jsapi": GlobalTransactionsJsapiNode;
  /** POST: H5支付下单 */
  readonly "v3/global/transactions/mweb": GlobalTransactionsMwebNode;
  /** POST: Native支付下单 */
  readonly "v3/global/transactions/native": GlobalTransactionsNativeNode;
  /** GET: 查询订单(商户订单号) */
  readonly "v3/global/transactions/out-trade-no/{out_trade_no}": GlobalTransactionsOutTradeNoByOutTradeNoNode;
  /** POST: 关闭订单(商户订单号) */
  readonly "v3/global/transactions/out-trade-no/{out_trade_no}/close": GlobalTransactionsOutTradeNoByOutTradeNoCloseNode;
}

export interface GlobalNode extends ChainNode<"v3/global"> {
  readonly certificates: GlobalCertificatesNode;
  readonly customs: GlobalCustomsNode;
  readonly merchant: GlobalMerchantNode;
  readonly merchantService: GlobalMerchantServiceNode;
  readonly "merchant-service": GlobalMerchantServiceNode;
  readonly merchantStorage: GlobalMerchantStorageNode;
  readonly "merchant-storage": GlobalMerchantStorageNode;
  readonly merchants: GlobalMerchantsNode;
  readonly micropay: GlobalMicropayNode;
  readonly papay: GlobalPapayNode;
  readonly profitSharing: GlobalProfitSharingNode;
  readonly "profit-sharing": GlobalProfitSharingNode;
  readonly refund: GlobalRefundNode;
  readonly refunds: GlobalRefundsNode;
  readonly settle: GlobalSettleNode;
  readonly statements: GlobalStatementsNode;
  readonly transactions: GlobalTransactionsNode;
}

interface GlobalCertificatesNode extends ChainNode<"v3/global/certificates"> {
  /**
   * 获取平台证书列表
   *
   * `GET /v3/global/certificates`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013878
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354446
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354486
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354540
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354576
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354604
   */
  get(options?: GlobalCertificatesQueryOptions): ApiPromise<GlobalCertificate>;
  /** The same as `get`. */
  getAsync(options?: GlobalCertificatesQueryOptions): ApiPromise<GlobalCertificate>;
  /** `get` that blocks until the answer is there. */
  getSync(options?: GlobalCertificatesQueryOptions): GlobalCertificate;
}

interface GlobalCustomsNode extends ChainNode<"v3/global/customs"> {
  readonly orders: GlobalCustomsOrdersNode;
  readonly redeclare: GlobalCustomsRedeclareNode;
  readonly verifyCertificate: GlobalCustomsVerifyCertificateNode;
  readonly "verify-certificate": GlobalCustomsVerifyCertificateNode;
}

interface GlobalCustomsOrdersNode extends ChainNode<"v3/global/customs/orders"> {
  /**
   * 报关查询
   *
   * 清关报关 · Customs declaration
   *
   * `GET /v3/global/customs/orders`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025131
   */
  get(options: GlobalCustomsOrdersQueryOptions): ApiPromise<GlobalCustomsOrderList>;
  /** The same as `get`. */
  getAsync(options: GlobalCustomsOrdersQueryOptions): ApiPromise<GlobalCustomsOrderList>;
  /** `get` that blocks until the answer is there. */
  getSync(options: GlobalCustomsOrdersQueryOptions): GlobalCustomsOrderList;
  /**
   * 报关信息修改
   *
   * 清关报关 · Customs declaration
   *
   * `PATCH /v3/global/customs/orders`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025136
   */
  patch(options: GlobalCustomsOrdersUpdateOptions): ApiPromise<GlobalCustomsOrdersUpdateAnswer>;
  /** The same as `patch`. */
  patchAsync(options: GlobalCustomsOrdersUpdateOptions): ApiPromise<GlobalCustomsOrdersUpdateAnswer>;
  /** `patch` that blocks until the answer is there. */
  patchSync(options: GlobalCustomsOrdersUpdateOptions): GlobalCustomsOrdersUpdateAnswer;
  /**
   * 报关
   *
   * 清关报关 · Customs declaration
   *
   * `POST /v3/global/customs/orders`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025127
   */
  post(options: GlobalCustomsOrdersOptions): ApiPromise<GlobalCustomsOrdersAnswer>;
  /** The same as `post`. */
  postAsync(options: GlobalCustomsOrdersOptions): ApiPromise<GlobalCustomsOrdersAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GlobalCustomsOrdersOptions): GlobalCustomsOrdersAnswer;
}

interface GlobalCustomsRedeclareNode extends ChainNode<"v3/global/customs/redeclare"> {
  /**
   * 报关重推
   *
   * 清关报关 · Customs declaration
   *
   * `POST /v3/global/customs/redeclare`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025133
   */
  post(options: GlobalCustomsRedeclareOptions): ApiPromise<GlobalCustomsRedeclareAnswer>;
  /** The same as `post`. */
  postAsync(options: GlobalCustomsRedeclareOptions): ApiPromise<GlobalCustomsRedeclareAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GlobalCustomsRedeclareOptions): GlobalCustomsRedeclareAnswer;
}

interface GlobalCustomsVerifyCertificateNode extends ChainNode<"v3/global/customs/verify-certificate"> {
  /**
   * 身份信息校验
   *
   * 清关报关 · Customs declaration
   *
   * `POST /v3/global/customs/verify-certificate`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025128
   */
  post(options: GlobalCustomsVerifyCertificateOptions): ApiPromise<GlobalCustomsVerifyCertificateAnswer>;
  /** The same as `post`. */
  postAsync(options: GlobalCustomsVerifyCertificateOptions): ApiPromise<GlobalCustomsVerifyCertificateAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GlobalCustomsVerifyCertificateOptions): GlobalCustomsVerifyCertificateAnswer;
}

interface GlobalMerchantNode extends ChainNode<"v3/global/merchant"> {
  readonly h5: GlobalMerchantH5Node;
}

interface GlobalMerchantH5Node extends ChainNode<"v3/global/merchant/h5"> {
  readonly permission: GlobalMerchantH5PermissionNode;
}

interface GlobalMerchantH5PermissionNode extends ChainNode<"v3/global/merchant/h5/permission"> {
  readonly applications: GlobalMerchantH5PermissionApplicationsNode;
  readonly domain: GlobalMerchantH5PermissionDomainNode;
  /** Given as the option `sub_mchid`. */
  readonly _sub_mchid_: GlobalMerchantH5PermissionBySubMchidNode;
}

interface GlobalMerchantH5PermissionApplicationsNode extends ChainNode<"v3/global/merchant/h5/permission/applications"> {
  /** Given as the option `applyment_id`. */
  readonly _applyment_id_: GlobalMerchantH5PermissionApplicationsByApplymentIdNode;
  /**
   * 创建H5支付权限申请单
   *
   * `POST /v3/global/merchant/h5/permission/applications`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025106
   */
  post(options: GlobalH5ApplicationsOptions): ApiPromise<GlobalH5Application>;
  /** The same as `post`. */
  postAsync(options: GlobalH5ApplicationsOptions): ApiPromise<GlobalH5Application>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GlobalH5ApplicationsOptions): GlobalH5Application;
}

interface GlobalMerchantH5PermissionApplicationsByApplymentIdNode extends ChainNode<"v3/global/merchant/h5/permission/applications/{applyment_id}"> {
  /**
   * 查询H5支付权限申请单详情
   *
   * `GET /v3/global/merchant/h5/permission/applications/{applyment_id}`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025107
   */
  get(options: GlobalH5ApplicationQueryOptions): ApiPromise<GlobalH5Application>;
  /** The same as `get`. */
  getAsync(options: GlobalH5ApplicationQueryOptions): ApiPromise<GlobalH5Application>;
  /** `get` that blocks until the answer is there. */
  getSync(options: GlobalH5ApplicationQueryOptions): GlobalH5Application;
  /**
   * 修改H5支付权限申请单
   *
   * `PATCH /v3/global/merchant/h5/permission/applications/{applyment_id}`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025109
   */
  patch(options: GlobalH5ApplicationUpdateOptions): ApiPromise<GlobalH5Application>;
  /** The same as `patch`. */
  patchAsync(options: GlobalH5ApplicationUpdateOptions): ApiPromise<GlobalH5Application>;
  /** `patch` that blocks until the answer is there. */
  patchSync(options: GlobalH5ApplicationUpdateOptions): GlobalH5Application;
}

interface GlobalMerchantH5PermissionDomainNode extends ChainNode<"v3/global/merchant/h5/permission/domain"> {
  readonly applications: GlobalMerchantH5PermissionDomainApplicationsNode;
}

interface GlobalMerchantH5PermissionDomainApplicationsNode extends ChainNode<"v3/global/merchant/h5/permission/domain/applications"> {
  /** Given as the option `applyment_id`. */
  readonly _applyment_id_: GlobalMerchantH5PermissionDomainApplicationsByApplymentIdNode;
  /**
   * 创建H5支付域名修改申请单
   *
   * `POST /v3/global/merchant/h5/permission/domain/applications`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025110
   */
  post(options: GlobalH5DomainApplicationsOptions): ApiPromise<GlobalH5DomainApplication>;
  /** The same as `post`. */
  postAsync(options: GlobalH5DomainApplicationsOptions): ApiPromise<GlobalH5DomainApplication>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GlobalH5DomainApplicationsOptions): GlobalH5DomainApplication;
}

interface GlobalMerchantH5PermissionDomainApplicationsByApplymentIdNode extends ChainNode<"v3/global/merchant/h5/permission/domain/applications/{applyment_id}"> {
  /**
   * 查询H5支付域名修改申请单
   *
   * `GET /v3/global/merchant/h5/permission/domain/applications/{applyment_id}`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025112
   */
  get(options: GlobalH5DomainApplicationQueryOptions): ApiPromise<GlobalH5DomainApplication>;
  /** The same as `get`. */
  getAsync(options: GlobalH5DomainApplicationQueryOptions): ApiPromise<GlobalH5DomainApplication>;
  /** `get` that blocks until the answer is there. */
  getSync(options: GlobalH5DomainApplicationQueryOptions): GlobalH5DomainApplication;
  /**
   * 修改H5支付域名修改申请单
   *
   * `PATCH /v3/global/merchant/h5/permission/domain/applications/{applyment_id}`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025114
   */
  patch(options: GlobalH5DomainApplicationUpdateOptions): ApiPromise<GlobalH5DomainApplication>;
  /** The same as `patch`. */
  patchAsync(options: GlobalH5DomainApplicationUpdateOptions): ApiPromise<GlobalH5DomainApplication>;
  /** `patch` that blocks until the answer is there. */
  patchSync(options: GlobalH5DomainApplicationUpdateOptions): GlobalH5DomainApplication;
}

interface GlobalMerchantH5PermissionBySubMchidNode extends ChainNode<"v3/global/merchant/h5/permission/{sub_mchid}"> {
  /**
   * 查询子商户H5支付权限状态
   *
   * `GET /v3/global/merchant/h5/permission/{sub_mchid}`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025117
   */
  get(options: GlobalH5PermissionBySubMchidQueryOptions): ApiPromise<GlobalH5Permission>;
  /** The same as `get`. */
  getAsync(options: GlobalH5PermissionBySubMchidQueryOptions): ApiPromise<GlobalH5Permission>;
  /** `get` that blocks until the answer is there. */
  getSync(options: GlobalH5PermissionBySubMchidQueryOptions): GlobalH5Permission;
}

interface GlobalMerchantServiceNode extends ChainNode<"v3/global/merchant-service"> {
  readonly complaintNotifications: GlobalMerchantServiceComplaintNotificationsNode;
  readonly "complaint-notifications": GlobalMerchantServiceComplaintNotificationsNode;
  readonly complaints: GlobalMerchantServiceComplaintsNode;
  readonly images: GlobalMerchantServiceImagesNode;
}

interface GlobalMerchantServiceComplaintNotificationsNode extends ChainNode<"v3/global/merchant-service/complaint-notifications"> {
  /**
   * 删除投诉通知回调
   *
   * `DELETE /v3/global/merchant-service/complaint-notifications`
   *
   * @see https://docs.qq.com/doc/DTlJLWFZObU1YdFlO?nlc=1
   */
  delete(options?: GlobalComplaintNotificationsDeleteOptions): ApiPromise<undefined>;
  /** The same as `delete`. */
  deleteAsync(options?: GlobalComplaintNotificationsDeleteOptions): ApiPromise<undefined>;
  /** `delete` that blocks until the answer is there. */
  deleteSync(options?: GlobalComplaintNotificationsDeleteOptions): undefined;
  /**
   * 查询投诉通知回调
   *
   * `GET /v3/global/merchant-service/complaint-notifications`
   *
   * @see https://docs.qq.com/doc/DTkZ4ZnlyWHZtR0d4?nlc=1
   */
  get(options?: GlobalComplaintNotificationsQueryOptions): ApiPromise<GlobalComplaintNotification>;
  /** The same as `get`. */
  getAsync(options?: GlobalComplaintNotificationsQueryOptions): ApiPromise<GlobalComplaintNotification>;
  /** `get` that blocks until the answer is there. */
  getSync(options?: GlobalComplaintNotificationsQueryOptions): GlobalComplaintNotification;
  /**
   * 创建投诉通知回调
   *
   * `POST /v3/global/merchant-service/complaint-notifications`
   *
   * @see https://docs.qq.com/doc/DTldDSXZISERiaVRF?nlc=1
   */
  post(options: GlobalComplaintNotificationsOptions): ApiPromise<GlobalComplaintNotification>;
  /** The same as `post`. */
  postAsync(options: GlobalComplaintNotificationsOptions): ApiPromise<GlobalComplaintNotification>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GlobalComplaintNotificationsOptions): GlobalComplaintNotification;
  /**
   * 更新投诉通知回调
   *
   * `PUT /v3/global/merchant-service/complaint-notifications`
   *
   * @see https://docs.qq.com/doc/DTnd3YUxDdkxabnpx?nlc=1
   */
  put(options: GlobalComplaintNotificationsReplaceOptions): ApiPromise<GlobalComplaintNotification>;
  /** The same as `put`. */
  putAsync(options: GlobalComplaintNotificationsReplaceOptions): ApiPromise<GlobalComplaintNotification>;
  /** `put` that blocks until the answer is there. */
  putSync(options: GlobalComplaintNotificationsReplaceOptions): GlobalComplaintNotification;
}

interface GlobalMerchantServiceComplaintsNode extends ChainNode<"v3/global/merchant-service/complaints"> {
  /** Given as the option `complaint_id`. */
  readonly _complaint_id_: GlobalMerchantServiceComplaintsByComplaintIdNode;
  /**
   * 查询投诉单列表
   *
   * `GET /v3/global/merchant-service/complaints`
   *
   * @see https://docs.qq.com/doc/DTmZhV0pWT1Zmd2du?nlc=1
   */
  get(options: GlobalComplaintsQueryOptions): ApiPromise<GlobalComplaintList>;
  /** The same as `get`. */
  getAsync(options: GlobalComplaintsQueryOptions): ApiPromise<GlobalComplaintList>;
  /** `get` that blocks until the answer is there. */
  getSync(options: GlobalComplaintsQueryOptions): GlobalComplaintList;
}

interface GlobalMerchantServiceComplaintsByComplaintIdNode extends ChainNode<"v3/global/merchant-service/complaints/{complaint_id}"> {
  readonly complete: GlobalMerchantServiceComplaintsByComplaintIdCompleteNode;
  readonly negotiationHistorys: GlobalMerchantServiceComplaintsByComplaintIdNegotiationHistorysNode;
  readonly "negotiation-historys": GlobalMerchantServiceComplaintsByComplaintIdNegotiationHistorysNode;
  readonly response: GlobalMerchantServiceComplaintsByComplaintIdResponseNode;
  /**
   * 查询投诉单详情
   *
   * `GET /v3/global/merchant-service/complaints/{complaint_id}`
   *
   * @see https://docs.qq.com/doc/DTlpKUmR4eHpXWU9v?nlc=1
   */
  get(options: GlobalComplaintQueryOptions): ApiPromise<GlobalComplaint>;
  /** The same as `get`. */
  getAsync(options: GlobalComplaintQueryOptions): ApiPromise<GlobalComplaint>;
  /** `get` that blocks until the answer is there. */
  getSync(options: GlobalComplaintQueryOptions): GlobalComplaint;
}

interface GlobalMerchantServiceComplaintsByComplaintIdCompleteNode extends ChainNode<"v3/global/merchant-service/complaints/{complaint_id}/complete"> {
  /**
   * 反馈处理完成
   *
   * `POST /v3/global/merchant-service/complaints/{complaint_id}/complete`
   *
   */
  post(options: GlobalComplaintCompleteOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: GlobalComplaintCompleteOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GlobalComplaintCompleteOptions): undefined;
}

interface GlobalMerchantServiceComplaintsByComplaintIdNegotiationHistorysNode extends ChainNode<"v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys"> {
  /**
   * 查询投诉协商历史
   *
   * `GET /v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys`
   *
   * @see https://docs.qq.com/doc/DTnBqR29rUEV6Y2VZ?nlc=1
   */
  get(options: GlobalComplaintNegotiationHistorysQueryOptions): ApiPromise<GlobalComplaintNegotiationHistoryList>;
  /** The same as `get`. */
  getAsync(options: GlobalComplaintNegotiationHistorysQueryOptions): ApiPromise<GlobalComplaintNegotiationHistoryList>;
  /** `get` that blocks until the answer is there. */
  getSync(options: GlobalComplaintNegotiationHistorysQueryOptions): GlobalComplaintNegotiationHistoryList;
}

interface GlobalMerchantServiceComplaintsByComplaintIdResponseNode extends ChainNode<"v3/global/merchant-service/complaints/{complaint_id}/response"> {
  /**
   * 提交回复
   *
   * `POST /v3/global/merchant-service/complaints/{complaint_id}/response`
   *
   */
  post(options: GlobalComplaintResponseOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: GlobalComplaintResponseOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GlobalComplaintResponseOptions): undefined;
}

interface GlobalMerchantServiceImagesNode extends ChainNode<"v3/global/merchant-service/images"> {
  readonly upload: GlobalMerchantServiceImagesUploadNode;
  /** Given as the option `media_id`. */
  readonly _media_id_: GlobalMerchantServiceImagesByMediaIdNode;
}

interface GlobalMerchantServiceImagesUploadNode extends ChainNode<"v3/global/merchant-service/images/upload"> {
  /**
   * 商户上传反馈图片
   *
   * `POST /v3/global/merchant-service/images/upload`
   *
   * @see https://docs.qq.com/doc/DTlZyR0JGTVBmRElp?nlc=1
   */
  post(options: GlobalComplaintImagesUploadOptions): ApiPromise<GlobalComplaintImagesUploadAnswer>;
  /** The same as `post`. */
  postAsync(options: GlobalComplaintImagesUploadOptions): ApiPromise<GlobalComplaintImagesUploadAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GlobalComplaintImagesUploadOptions): GlobalComplaintImagesUploadAnswer;
}

interface GlobalMerchantServiceImagesByMediaIdNode extends ChainNode<"v3/global/merchant-service/images/{media_id}"> {
  /**
   * 图片下载
   *
   * `GET /v3/global/merchant-service/images/{media_id}`
   *
   * @see https://docs.qq.com/doc/DTlpoQlhMWXpzZ2NF?nlc=1
   */
  get(options: GlobalComplaintImageQueryOptions): ApiPromise<ReadableStream<Uint8Array>>;
  /** The same as `get`. */
  getAsync(options: GlobalComplaintImageQueryOptions): ApiPromise<ReadableStream<Uint8Array>>;
  /** `get` that blocks until the answer is there. */
  getSync(options: GlobalComplaintImageQueryOptions): Uint8Array;
}

interface GlobalMerchantStorageNode extends ChainNode<"v3/global/merchant-storage"> {
  readonly file: GlobalMerchantStorageFileNode;
}

interface GlobalMerchantStorageFileNode extends ChainNode<"v3/global/merchant-storage/file"> {
  readonly upload: GlobalMerchantStorageFileUploadNode;
}

interface GlobalMerchantStorageFileUploadNode extends ChainNode<"v3/global/merchant-storage/file/upload"> {
  /**
   * 上传文件
   *
   * `POST /v3/global/merchant-storage/file/upload`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024913
   */
  post(options: GlobalMerchantStorageFileUploadOptions): ApiPromise<GlobalMerchantStorageFileUploadAnswer>;
  /** The same as `post`. */
  postAsync(options: GlobalMerchantStorageFileUploadOptions): ApiPromise<GlobalMerchantStorageFileUploadAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GlobalMerchantStorageFileUploadOptions): GlobalMerchantStorageFileUploadAnswer;
}

interface GlobalMerchantsNode extends ChainNode<"v3/global/merchants"> {
  /** Given as the option `sub_mchid`. */
  readonly _sub_mchid_: GlobalMerchantsBySubMchidNode;
  /**
   * 子商户进件（融合钱包）
   *
   * `POST /v3/global/merchants`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025088
   */
  post(options: GlobalMerchantsOptions): ApiPromise<GlobalMerchantsAnswer>;
  /** The same as `post`. */
  postAsync(options: GlobalMerchantsOptions): ApiPromise<GlobalMerchantsAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GlobalMerchantsOptions): GlobalMerchantsAnswer;
}

interface GlobalMerchantsBySubMchidNode extends ChainNode<"v3/global/merchants/{sub_mchid}"> {
  /**
   * 查询子商户（融合钱包）
   *
   * `GET /v3/global/merchants/{sub_mchid}`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025092
   */
  get(options: GlobalMerchantQueryOptions): ApiPromise<GlobalMerchant>;
  /** The same as `get`. */
  getAsync(options: GlobalMerchantQueryOptions): ApiPromise<GlobalMerchant>;
  /** `get` that blocks until the answer is there. */
  getSync(options: GlobalMerchantQueryOptions): GlobalMerchant;
  /**
   * 修改子商户（融合钱包）
   *
   * `PATCH /v3/global/merchants/{sub_mchid}`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025096
   */
  patch(options: GlobalMerchantUpdateOptions): ApiPromise<GlobalMerchantUpdateAnswer>;
  /** The same as `patch`. */
  patchAsync(options: GlobalMerchantUpdateOptions): ApiPromise<GlobalMerchantUpdateAnswer>;
  /** `patch` that blocks until the answer is there. */
  patchSync(options: GlobalMerchantUpdateOptions): GlobalMerchantUpdateAnswer;
}

interface GlobalMicropayNode extends ChainNode<"v3/global/micropay"> {
  readonly transactions: GlobalMicropayTransactionsNode;
}

interface GlobalMicropayTransactionsNode extends ChainNode<"v3/global/micropay/transactions"> {
  readonly id: GlobalMicropayTransactionsIdNode;
  readonly outTradeNo: GlobalMicropayTransactionsOutTradeNoNode;
  readonly "out-trade-no": GlobalMicropayTransactionsOutTradeNoNode;
  readonly pay: GlobalMicropayTransactionsPayNode;
}

interface GlobalMicropayTransactionsIdNode extends ChainNode<"v3/global/micropay/transactions/id"> {
  /** Given as the option `transaction_id`. */
  readonly _transaction_id_: GlobalMicropayTransactionsIdByTransactionIdNode;
}

interface GlobalMicropayTransactionsIdByTransactionIdNode extends ChainNode<"v3/global/micropay/transactions/id/{transaction_id}"> {
  readonly reverse: GlobalMicropayTransactionsIdByTransactionIdReverseNode;
}

interface GlobalMicropayTransactionsIdByTransactionIdReverseNode extends ChainNode<"v3/global/micropay/transactions/id/{transaction_id}/reverse"> {
  /**
   * 撤销订单(微信支付订单号)
   *
   * `POST /v3/global/micropay/transactions/id/{transaction_id}/reverse`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013926
   */
  post(options: GlobalMicropayTransactionByIdReverseOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: GlobalMicropayTransactionByIdReverseOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GlobalMicropayTransactionByIdReverseOptions): undefined;
}

interface GlobalMicropayTransactionsOutTradeNoNode extends ChainNode<"v3/global/micropay/transactions/out-trade-no"> {
  /** Given as the option `out_trade_no`. */
  readonly _out_trade_no_: GlobalMicropayTransactionsOutTradeNoByOutTradeNoNode;
}

interface GlobalMicropayTransactionsOutTradeNoByOutTradeNoNode extends ChainNode<"v3/global/micropay/transactions/out-trade-no/{out_trade_no}"> {
  readonly reverse: GlobalMicropayTransactionsOutTradeNoByOutTradeNoReverseNode;
}

interface GlobalMicropayTransactionsOutTradeNoByOutTradeNoReverseNode extends ChainNode<"v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse"> {
  /**
   * 撤销订单(商户订单号)
   *
   * `POST /v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013926
   */
  post(options: GlobalMicropayTransactionByOutTradeNoReverseOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: GlobalMicropayTransactionByOutTradeNoReverseOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GlobalMicropayTransactionByOutTradeNoReverseOptions): undefined;
}

interface GlobalMicropayTransactionsPayNode extends ChainNode<"v3/global/micropay/transactions/pay"> {
  /**
   * 提交付款码支付
   *
   * `POST /v3/global/micropay/transactions/pay`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013010527
   */
  post(options: GlobalMicropayTransactionsPayOptions): ApiPromise<GlobalMicropayTransactionsPayAnswer>;
  /** The same as `post`. */
  postAsync(options: GlobalMicropayTransactionsPayOptions): ApiPromise<GlobalMicropayTransactionsPayAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GlobalMicropayTransactionsPayOptions): GlobalMicropayTransactionsPayAnswer;
}

interface GlobalPapayNode extends ChainNode<"v3/global/papay"> {
  readonly contracts: GlobalPapayContractsNode;
  readonly transactions: GlobalPapayTransactionsNode;
}

interface GlobalPapayContractsNode extends ChainNode<"v3/global/papay/contracts"> {
  readonly appPreEntrustSign: GlobalPapayContractsAppPreEntrustSignNode;
  readonly "app-pre-entrust-sign": GlobalPapayContractsAppPreEntrustSignNode;
  readonly h5PreEntrustSign: GlobalPapayContractsH5PreEntrustSignNode;
  readonly "h5-pre-entrust-sign": GlobalPapayContractsH5PreEntrustSignNode;
  readonly jsapiPreEntrustSign: GlobalPapayContractsJsapiPreEntrustSignNode;
  readonly "jsapi-pre-entrust-sign": GlobalPapayContractsJsapiPreEntrustSignNode;
  readonly miniprogramPreEntrustSign: GlobalPapayContractsMiniprogramPreEntrustSignNode;
  readonly "miniprogram-pre-entrust-sign": GlobalPapayContractsMiniprogramPreEntrustSignNode;
  readonly outContractCode: GlobalPapayContractsOutContractCodeNode;
  readonly "out-contract-code": GlobalPapayContractsOutContractCodeNode;
  readonly webPreEntrustSign: GlobalPapayContractsWebPreEntrustSignNode;
  readonly "web-pre-entrust-sign": GlobalPapayContractsWebPreEntrustSignNode;
  /** Given as the option `contract_id`. */
  readonly _contract_id_: GlobalPapayContractsByContractIdNode;
}

interface GlobalPapayContractsAppPreEntrustSignNode extends ChainNode<"v3/global/papay/contracts/app-pre-entrust-sign"> {
  /**
   * APP签约
   *
   * `POST /v3/global/papay/contracts/app-pre-entrust-sign`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015467
   */
  post(options?: GlobalPapayContractsAppPreEntrustSignOptions): ApiPromise<GlobalPapayContractsAnswer>;
  /** The same as `post`. */
  postAsync(options?: GlobalPapayContractsAppPreEntrustSignOptions): ApiPromise<GlobalPapayContractsAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options?: GlobalPapayContractsAppPreEntrustSignOptions): GlobalPapayContractsAnswer;
}

interface GlobalPapayContractsH5PreEntrustSignNode extends ChainNode<"v3/global/papay/contracts/h5-pre-entrust-sign"> {
  /**
   * H5预签约
   *
   * `POST /v3/global/papay/contracts/h5-pre-entrust-sign`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015443
   */
  post(options?: GlobalPapayContractsH5PreEntrustSignOptions): ApiPromise<GlobalPapayContractsH5PreEntrustSignAnswer>;
  /** The same as `post`. */
  postAsync(options?: GlobalPapayContractsH5PreEntrustSignOptions): ApiPromise<GlobalPapayContractsH5PreEntrustSignAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options?: GlobalPapayContractsH5PreEntrustSignOptions): GlobalPapayContractsH5PreEntrustSignAnswer;
}

interface GlobalPapayContractsJsapiPreEntrustSignNode extends ChainNode<"v3/global/papay/contracts/jsapi-pre-entrust-sign"> {
  /**
   * JSAPI预签约
   *
   * `POST /v3/global/papay/contracts/jsapi-pre-entrust-sign`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015447
   */
  post(options?: GlobalPapayContractsJsapiPreEntrustSignOptions): ApiPromise<GlobalPapayContractsH5PreEntrustSignAnswer>;
  /** The same as `post`. */
  postAsync(options?: GlobalPapayContractsJsapiPreEntrustSignOptions): ApiPromise<GlobalPapayContractsH5PreEntrustSignAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options?: GlobalPapayContractsJsapiPreEntrustSignOptions): GlobalPapayContractsH5PreEntrustSignAnswer;
}

interface GlobalPapayContractsMiniprogramPreEntrustSignNode extends ChainNode<"v3/global/papay/contracts/miniprogram-pre-entrust-sign"> {
  /**
   * 小程序签约
   *
   * `POST /v3/global/papay/contracts/miniprogram-pre-entrust-sign`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015440
   */
  post(options?: GlobalPapayContractsMiniprogramPreEntrustSignOptions): ApiPromise<GlobalPapayContractsAnswer>;
  /** The same as `post`. */
  postAsync(options?: GlobalPapayContractsMiniprogramPreEntrustSignOptions): ApiPromise<GlobalPapayContractsAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options?: GlobalPapayContractsMiniprogramPreEntrustSignOptions): GlobalPapayContractsAnswer;
}

interface GlobalPapayContractsOutContractCodeNode extends ChainNode<"v3/global/papay/contracts/out-contract-code"> {
  /** Given as the option `out_contract_code`. */
  readonly _out_contract_code_: GlobalPapayContractsOutContractCodeByOutContractCodeNode;
}

interface GlobalPapayContractsOutContractCodeByOutContractCodeNode extends ChainNode<"v3/global/papay/contracts/out-contract-code/{out_contract_code}"> {
  /**
   * 商户协议号查询签约
   *
   * `GET /v3/global/papay/contracts/out-contract-code/{out_contract_code}`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015477
   */
  get(options: GlobalPapayContractByOutContractCodeQueryOptions): ApiPromise<GlobalPapayContract>;
  /** The same as `get`. */
  getAsync(options: GlobalPapayContractByOutContractCodeQueryOptions): ApiPromise<GlobalPapayContract>;
  /** `get` that blocks until the answer is there. */
  getSync(options: GlobalPapayContractByOutContractCodeQueryOptions): GlobalPapayContract;
}

interface GlobalPapayContractsWebPreEntrustSignNode extends ChainNode<"v3/global/papay/contracts/web-pre-entrust-sign"> {
  /**
   * WEB预签约
   *
   * `POST /v3/global/papay/contracts/web-pre-entrust-sign`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015464
   */
  post(options?: GlobalPapayContractsWebPreEntrustSignOptions): ApiPromise<GlobalPapayContractsWebPreEntrustSignAnswer>;
  /** The same as `post`. */
  postAsync(options?: GlobalPapayContractsWebPreEntrustSignOptions): ApiPromise<GlobalPapayContractsWebPreEntrustSignAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options?: GlobalPapayContractsWebPreEntrustSignOptions): GlobalPapayContractsWebPreEntrustSignAnswer;
}

interface GlobalPapayContractsByContractIdNode extends ChainNode<"v3/global/papay/contracts/{contract_id}"> {
  readonly terminate: GlobalPapayContractsByContractIdTerminateNode;
  /**
   * 代扣协议ID查询签约
   *
   * `GET /v3/global/papay/contracts/{contract_id}`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015470
   */
  get(options: GlobalPapayContractQueryOptions): ApiPromise<GlobalPapayContract>;
  /** The same as `get`. */
  getAsync(options: GlobalPapayContractQueryOptions): ApiPromise<GlobalPapayContract>;
  /** `get` that blocks until the answer is there. */
  getSync(options: GlobalPapayContractQueryOptions): GlobalPapayContract;
}

interface GlobalPapayContractsByContractIdTerminateNode extends ChainNode<"v3/global/papay/contracts/{contract_id}/terminate"> {
  /**
   * 申请解约
   *
   * `POST /v3/global/papay/contracts/{contract_id}/terminate`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015478
   */
  post(options: GlobalPapayContractTerminateOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: GlobalPapayContractTerminateOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GlobalPapayContractTerminateOptions): undefined;
}

interface GlobalPapayTransactionsNode extends ChainNode<"v3/global/papay/transactions"> {
  readonly outTradeNo: GlobalPapayTransactionsOutTradeNoNode;
  readonly "out-trade-no": GlobalPapayTransactionsOutTradeNoNode;
  /** Given as the option `transaction_id`. */
  readonly _transaction_id_: GlobalPapayTransactionsByTransactionIdNode;
  /**
   * 支付扣款
   *
   * `POST /v3/global/papay/transactions`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015482
   */
  post(options: GlobalPapayTransactionsOptions): ApiPromise<GlobalPapayTransactionsAnswer>;
  /** The same as `post`. */
  postAsync(options: GlobalPapayTransactionsOptions): ApiPromise<GlobalPapayTransactionsAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GlobalPapayTransactionsOptions): GlobalPapayTransactionsAnswer;
}

interface GlobalPapayTransactionsOutTradeNoNode extends ChainNode<"v3/global/papay/transactions/out-trade-no"> {
  /** Given as the option `out_trade_no`. */
  readonly _out_trade_no_: GlobalPapayTransactionsOutTradeNoByOutTradeNoNode;
}

interface GlobalPapayTransactionsOutTradeNoByOutTradeNoNode extends ChainNode<"v3/global/papay/transactions/out-trade-no/{out_trade_no}"> {
  readonly reverse: GlobalPapayTransactionsOutTradeNoByOutTradeNoReverseNode;
  /**
   * 查询订单(商户订单号)
   *
   * `GET /v3/global/papay/transactions/out-trade-no/{out_trade_no}`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013026988
   */
  get(options: GlobalPapayTransactionByOutTradeNoQueryOptions): ApiPromise<GlobalPapayTransaction>;
  /** The same as `get`. */
  getAsync(options: GlobalPapayTransactionByOutTradeNoQueryOptions): ApiPromise<GlobalPapayTransaction>;
  /** `get` that blocks until the answer is there. */
  getSync(options: GlobalPapayTransactionByOutTradeNoQueryOptions): GlobalPapayTransaction;
}

interface GlobalPapayTransactionsOutTradeNoByOutTradeNoReverseNode extends ChainNode<"v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse"> {
  /**
   * 撤销订单(商户订单号)
   *
   * `POST /v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015496
   */
  post(options: GlobalPapayTransactionReverseOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: GlobalPapayTransactionReverseOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GlobalPapayTransactionReverseOptions): undefined;
}

interface GlobalPapayTransactionsByTransactionIdNode extends ChainNode<"v3/global/papay/transactions/{transaction_id}"> {
  /**
   * 查询订单(微信支付订单号)
   *
   * `GET /v3/global/papay/transactions/{transaction_id}`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013026988
   */
  get(options: GlobalPapayTransactionQueryOptions): ApiPromise<GlobalPapayTransaction>;
  /** The same as `get`. */
  getAsync(options: GlobalPapayTransactionQueryOptions): ApiPromise<GlobalPapayTransaction>;
  /** `get` that blocks until the answer is there. */
  getSync(options: GlobalPapayTransactionQueryOptions): GlobalPapayTransaction;
}

interface GlobalProfitSharingNode extends ChainNode<"v3/global/profit-sharing"> {
  readonly billDownloadUrl: GlobalProfitSharingBillDownloadUrlNode;
  readonly "bill-download-url": GlobalProfitSharingBillDownloadUrlNode;
  readonly orders: GlobalProfitSharingOrdersNode;
  readonly receivers: GlobalProfitSharingReceiversNode;
  readonly refunds: GlobalProfitSharingRefundsNode;
  readonly transactions: GlobalProfitSharingTransactionsNode;
}

interface GlobalProfitSharingBillDownloadUrlNode extends ChainNode<"v3/global/profit-sharing/bill-download-url"> {
  /**
   * 获取分账账单文件下载地址
   *
   * `GET /v3/global/profit-sharing/bill-download-url`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025018
   */
  get(options?: GlobalProfitsharingBillDownloadUrlQueryOptions): ApiPromise<GlobalProfitsharingBillDownloadUrl>;
  /** The same as `get`. */
  getAsync(options?: GlobalProfitsharingBillDownloadUrlQueryOptions): ApiPromise<GlobalProfitsharingBillDownloadUrl>;
  /** `get` that blocks until the answer is there. */
  getSync(options?: GlobalProfitsharingBillDownloadUrlQueryOptions): GlobalProfitsharingBillDownloadUrl;
}

interface GlobalProfitSharingOrdersNode extends ChainNode<"v3/global/profit-sharing/orders"> {
  readonly unfreeze: GlobalProfitSharingOrdersUnfreezeNode;
  /** Given as the option `out_order_no`. */
  readonly _out_order_no_: GlobalProfitSharingOrdersByOutOrderNoNode;
  /**
   * 请求分账
   *
   * `POST /v3/global/profit-sharing/orders`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024892
   */
  post(options: GlobalProfitsharingOrdersOptions): ApiPromise<GlobalProfitsharingOrder>;
  /** The same as `post`. */
  postAsync(options: GlobalProfitsharingOrdersOptions): ApiPromise<GlobalProfitsharingOrder>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GlobalProfitsharingOrdersOptions): GlobalProfitsharingOrder;
}

interface GlobalProfitSharingOrdersUnfreezeNode extends ChainNode<"v3/global/profit-sharing/orders/unfreeze"> {
  /**
   * 解冻剩余资金
   *
   * `POST /v3/global/profit-sharing/orders/unfreeze`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024897
   */
  post(options: GlobalProfitsharingOrdersUnfreezeOptions): ApiPromise<GlobalProfitsharingOrder>;
  /** The same as `post`. */
  postAsync(options: GlobalProfitsharingOrdersUnfreezeOptions): ApiPromise<GlobalProfitsharingOrder>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GlobalProfitsharingOrdersUnfreezeOptions): GlobalProfitsharingOrder;
}

interface GlobalProfitSharingOrdersByOutOrderNoNode extends ChainNode<"v3/global/profit-sharing/orders/{out_order_no}"> {
  /**
   * 查询分账结果
   *
   * `GET /v3/global/profit-sharing/orders/{out_order_no}`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024900
   */
  get(options: GlobalProfitsharingOrderQueryOptions): ApiPromise<GlobalProfitsharingOrder>;
  /** The same as `get`. */
  getAsync(options: GlobalProfitsharingOrderQueryOptions): ApiPromise<GlobalProfitsharingOrder>;
  /** `get` that blocks until the answer is there. */
  getSync(options: GlobalProfitsharingOrderQueryOptions): GlobalProfitsharingOrder;
}

interface GlobalProfitSharingReceiversNode extends ChainNode<"v3/global/profit-sharing/receivers"> {
  /** Given as the option `account`. */
  readonly _account_: GlobalProfitSharingReceiversByAccountNode;
  /**
   * 删除分账接收方
   *
   * `DELETE /v3/global/profit-sharing/receivers`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013027316
   */
  delete(options?: GlobalProfitsharingReceiversDeleteOptions): ApiPromise<undefined>;
  /** The same as `delete`. */
  deleteAsync(options?: GlobalProfitsharingReceiversDeleteOptions): ApiPromise<undefined>;
  /** `delete` that blocks until the answer is there. */
  deleteSync(options?: GlobalProfitsharingReceiversDeleteOptions): undefined;
  /**
   * 添加分账接收方
   *
   * `POST /v3/global/profit-sharing/receivers`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024908
   */
  post(options?: GlobalProfitsharingReceiversOptions): ApiPromise<GlobalProfitsharingReceiversAnswer>;
  /** The same as `post`. */
  postAsync(options?: GlobalProfitsharingReceiversOptions): ApiPromise<GlobalProfitsharingReceiversAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options?: GlobalProfitsharingReceiversOptions): GlobalProfitsharingReceiversAnswer;
}

interface GlobalProfitSharingReceiversByAccountNode extends ChainNode<"v3/global/profit-sharing/receivers/{account}"> {
  /**
   * 查询分账接收方添加结果
   *
   * `GET /v3/global/profit-sharing/receivers/{account}`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024912
   */
  get(options: GlobalProfitsharingReceiverQueryOptions): ApiPromise<GlobalProfitsharingReceiver>;
  /** The same as `get`. */
  getAsync(options: GlobalProfitsharingReceiverQueryOptions): ApiPromise<GlobalProfitsharingReceiver>;
  /** `get` that blocks until the answer is there. */
  getSync(options: GlobalProfitsharingReceiverQueryOptions): GlobalProfitsharingReceiver;
}

interface GlobalProfitSharingRefundsNode extends ChainNode<"v3/global/profit-sharing/refunds"> {
  readonly billDownloadUrl: GlobalProfitSharingRefundsBillDownloadUrlNode;
  readonly "bill-download-url": GlobalProfitSharingRefundsBillDownloadUrlNode;
  readonly refundableBalance: GlobalProfitSharingRefundsRefundableBalanceNode;
  readonly "refundable-balance": GlobalProfitSharingRefundsRefundableBalanceNode;
}

interface GlobalProfitSharingRefundsBillDownloadUrlNode extends ChainNode<"v3/global/profit-sharing/refunds/bill-download-url"> {
  /**
   * 获取分账退款账单下载链接
   *
   * `GET /v3/global/profit-sharing/refunds/bill-download-url`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025022
   */
  get(options?: GlobalProfitsharingRefundsBillDownloadUrlQueryOptions): ApiPromise<GlobalProfitsharingBillDownloadUrl>;
  /** The same as `get`. */
  getAsync(options?: GlobalProfitsharingRefundsBillDownloadUrlQueryOptions): ApiPromise<GlobalProfitsharingBillDownloadUrl>;
  /** `get` that blocks until the answer is there. */
  getSync(options?: GlobalProfitsharingRefundsBillDownloadUrlQueryOptions): GlobalProfitsharingBillDownloadUrl;
}

interface GlobalProfitSharingRefundsRefundableBalanceNode extends ChainNode<"v3/global/profit-sharing/refunds/refundable-balance"> {
  /**
   * 查询可供垫付退款实时余额
   *
   * `GET /v3/global/profit-sharing/refunds/refundable-balance`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024984
   */
  get(options?: GlobalProfitsharingRefundsRefundableBalanceQueryOptions): ApiPromise<GlobalProfitsharingRefundsRefundableBalance>;
  /** The same as `get`. */
  getAsync(options?: GlobalProfitsharingRefundsRefundableBalanceQueryOptions): ApiPromise<GlobalProfitsharingRefundsRefundableBalance>;
  /** `get` that blocks until the answer is there. */
  getSync(options?: GlobalProfitsharingRefundsRefundableBalanceQueryOptions): GlobalProfitsharingRefundsRefundableBalance;
}

interface GlobalProfitSharingTransactionsNode extends ChainNode<"v3/global/profit-sharing/transactions"> {
  readonly mark: GlobalProfitSharingTransactionsMarkNode;
  /** Given as the option `transaction_id`. */
  readonly _transaction_id_: GlobalProfitSharingTransactionsByTransactionIdNode;
}

interface GlobalProfitSharingTransactionsMarkNode extends ChainNode<"v3/global/profit-sharing/transactions/mark"> {
  /**
   * 分账标记
   *
   * `POST /v3/global/profit-sharing/transactions/mark`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354804
   */
  post(options?: GlobalProfitsharingTransactionsMarkOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options?: GlobalProfitsharingTransactionsMarkOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options?: GlobalProfitsharingTransactionsMarkOptions): undefined;
}

interface GlobalProfitSharingTransactionsByTransactionIdNode extends ChainNode<"v3/global/profit-sharing/transactions/{transaction_id}"> {
  readonly amounts: GlobalProfitSharingTransactionsByTransactionIdAmountsNode;
  readonly refundableAmounts: GlobalProfitSharingTransactionsByTransactionIdRefundableAmountsNode;
  readonly "refundable-amounts": GlobalProfitSharingTransactionsByTransactionIdRefundableAmountsNode;
}

interface GlobalProfitSharingTransactionsByTransactionIdAmountsNode extends ChainNode<"v3/global/profit-sharing/transactions/{transaction_id}/amounts"> {
  /**
   * 查询剩余待分金额
   *
   * `GET /v3/global/profit-sharing/transactions/{transaction_id}/amounts`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024904
   */
  get(options: GlobalProfitsharingTransactionAmountsQueryOptions): ApiPromise<GlobalProfitsharingTransactionAmount>;
  /** The same as `get`. */
  getAsync(options: GlobalProfitsharingTransactionAmountsQueryOptions): ApiPromise<GlobalProfitsharingTransactionAmount>;
  /** `get` that blocks until the answer is there. */
  getSync(options: GlobalProfitsharingTransactionAmountsQueryOptions): GlobalProfitsharingTransactionAmount;
}

interface GlobalProfitSharingTransactionsByTransactionIdRefundableAmountsNode extends ChainNode<"v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts"> {
  /**
   * 查询订单剩余可退款金额
   *
   * `GET /v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024982
   */
  get(options: GlobalProfitsharingTransactionRefundableAmountsQueryOptions): ApiPromise<GlobalProfitsharingTransactionRefundableAmount>;
  /** The same as `get`. */
  getAsync(options: GlobalProfitsharingTransactionRefundableAmountsQueryOptions): ApiPromise<GlobalProfitsharingTransactionRefundableAmount>;
  /** `get` that blocks until the answer is there. */
  getSync(options: GlobalProfitsharingTransactionRefundableAmountsQueryOptions): GlobalProfitsharingTransactionRefundableAmount;
}

interface GlobalRefundNode extends ChainNode<"v3/global/refund"> {
  readonly partner: GlobalRefundPartnerNode;
  readonly rechargeBalance: GlobalRefundRechargeBalanceNode;
  readonly "recharge-balance": GlobalRefundRechargeBalanceNode;
}

interface GlobalRefundPartnerNode extends ChainNode<"v3/global/refund/partner"> {
  readonly rechargeBalance: GlobalRefundPartnerRechargeBalanceNode;
  readonly "recharge-balance": GlobalRefundPartnerRechargeBalanceNode;
}

interface GlobalRefundPartnerRechargeBalanceNode extends ChainNode<"v3/global/refund/partner/recharge-balance"> {
  readonly subMchid: GlobalRefundPartnerRechargeBalanceSubMchidNode;
  readonly "sub-mchid": GlobalRefundPartnerRechargeBalanceSubMchidNode;
}

interface GlobalRefundPartnerRechargeBalanceSubMchidNode extends ChainNode<"v3/global/refund/partner/recharge-balance/sub-mchid"> {
  /** Given as the option `sub_mchid`. */
  readonly _sub_mchid_: GlobalRefundPartnerRechargeBalanceSubMchidBySubMchidNode;
}

interface GlobalRefundPartnerRechargeBalanceSubMchidBySubMchidNode extends ChainNode<"v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}"> {
  /**
   * 商家充值退款余额查询
   *
   * `GET /v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013068962
   */
  get(options: GlobalRefundPartnerRechargeBalanceBySubMchidQueryOptions): ApiPromise<GlobalRefundRechargeBalance>;
  /** The same as `get`. */
  getAsync(options: GlobalRefundPartnerRechargeBalanceBySubMchidQueryOptions): ApiPromise<GlobalRefundRechargeBalance>;
  /** `get` that blocks until the answer is there. */
  getSync(options: GlobalRefundPartnerRechargeBalanceBySubMchidQueryOptions): GlobalRefundRechargeBalance;
}

interface GlobalRefundRechargeBalanceNode extends ChainNode<"v3/global/refund/recharge-balance"> {
  /**
   * 商家充值退款余额查询
   *
   * `GET /v3/global/refund/recharge-balance`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013068962
   */
  get(options?: GlobalRefundRechargeBalanceQueryOptions): ApiPromise<GlobalRefundRechargeBalance>;
  /** The same as `get`. */
  getAsync(options?: GlobalRefundRechargeBalanceQueryOptions): ApiPromise<GlobalRefundRechargeBalance>;
  /** `get` that blocks until the answer is there. */
  getSync(options?: GlobalRefundRechargeBalanceQueryOptions): GlobalRefundRechargeBalance;
}

interface GlobalRefundsNode extends ChainNode<"v3/global/refunds"> {
  readonly id: GlobalRefundsIdNode;
  readonly outRefundNo: GlobalRefundsOutRefundNoNode;
  readonly "out-refund-no": GlobalRefundsOutRefundNoNode;
  /**
   * 查询所有退款
   *
   * `GET /v3/global/refunds`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354686
   */
  get(options: GlobalRefundsQueryOptions): ApiPromise<GlobalRefundsQueryAnswer>;
  /** The same as `get`. */
  getAsync(options: GlobalRefundsQueryOptions): ApiPromise<GlobalRefundsQueryAnswer>;
  /** `get` that blocks until the answer is there. */
  getSync(options: GlobalRefundsQueryOptions): GlobalRefundsQueryAnswer;
  /**
   * 申请退款
   *
   * `POST /v3/global/refunds`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354681
   */
  post(options: GlobalRefundsOptions): ApiPromise<GlobalRefundsAnswer>;
  /** The same as `post`. */
  postAsync(options: GlobalRefundsOptions): ApiPromise<GlobalRefundsAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GlobalRefundsOptions): GlobalRefundsAnswer;
}

interface GlobalRefundsIdNode extends ChainNode<"v3/global/refunds/id"> {
  /** Given as the option `refund_id`. */
  readonly _refund_id_: GlobalRefundsIdByRefundIdNode;
}

interface GlobalRefundsIdByRefundIdNode extends ChainNode<"v3/global/refunds/id/{refund_id}"> {
  /**
   * 查询单笔退款(微信支付退款订单号)
   *
   * `GET /v3/global/refunds/id/{refund_id}`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354684
   */
  get(options: GlobalRefundByIdQueryOptions): ApiPromise<GlobalRefund>;
  /** The same as `get`. */
  getAsync(options: GlobalRefundByIdQueryOptions): ApiPromise<GlobalRefund>;
  /** `get` that blocks until the answer is there. */
  getSync(options: GlobalRefundByIdQueryOptions): GlobalRefund;
}

interface GlobalRefundsOutRefundNoNode extends ChainNode<"v3/global/refunds/out-refund-no"> {
  /** Given as the option `out_refund_no`. */
  readonly _out_refund_no_: GlobalRefundsOutRefundNoByOutRefundNoNode;
}

interface GlobalRefundsOutRefundNoByOutRefundNoNode extends ChainNode<"v3/global/refunds/out-refund-no/{out_refund_no}"> {
  /**
   * 查询单笔退款(商户退款订单号)
   *
   * `GET /v3/global/refunds/out-refund-no/{out_refund_no}`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354684
   */
  get(options: GlobalRefundByOutRefundNoQueryOptions): ApiPromise<GlobalRefund>;
  /** The same as `get`. */
  getAsync(options: GlobalRefundByOutRefundNoQueryOptions): ApiPromise<GlobalRefund>;
  /** `get` that blocks until the answer is there. */
  getSync(options: GlobalRefundByOutRefundNoQueryOptions): GlobalRefund;
}

interface GlobalSettleNode extends ChainNode<"v3/global/settle"> {
  readonly settlements: GlobalSettleSettlementsNode;
}

interface GlobalSettleSettlementsNode extends ChainNode<"v3/global/settle/settlements"> {
  /**
   * 查询结算资金明细
   *
   * `GET /v3/global/settle/settlements`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013893
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354448
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354488
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354542
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354578
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354606
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096541
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354877
   */
  get(options: GlobalSettlementsQueryOptions): ApiPromise<GlobalSettlementList>;
  /** The same as `get`. */
  getAsync(options: GlobalSettlementsQueryOptions): ApiPromise<GlobalSettlementList>;
  /** `get` that blocks until the answer is there. */
  getSync(options: GlobalSettlementsQueryOptions): GlobalSettlementList;
}

interface GlobalStatementsNode extends ChainNode<"v3/global/statements"> {
  /**
   * 下载对账单
   *
   * `GET /v3/global/statements`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013869
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354444
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354484
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354538
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354574
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354602
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096532
   */
  get(options: GlobalStatementsQueryOptions): ApiPromise<ReadableStream<Uint8Array>>;
  /** The same as `get`. */
  getAsync(options: GlobalStatementsQueryOptions): ApiPromise<ReadableStream<Uint8Array>>;
  /** `get` that blocks until the answer is there. */
  getSync(options: GlobalStatementsQueryOptions): Uint8Array;
}

interface GlobalTransactionsNode extends ChainNode<"v3/global/transactions"> {
  readonly app: GlobalTransactionsAppNode;
  readonly id: GlobalTransactionsIdNode;
  readonly jsapi: GlobalTransactionsJsapiNode;
  readonly mweb: GlobalTransactionsMwebNode;
  readonly native: GlobalTransactionsNativeNode;
  readonly outTradeNo: GlobalTransactionsOutTradeNoNode;
  readonly "out-trade-no": GlobalTransactionsOutTradeNoNode;
}

interface GlobalTransactionsAppNode extends ChainNode<"v3/global/transactions/app"> {
  /**
   * APP支付下单
   *
   * `POST /v3/global/transactions/app`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013014223
   */
  post(options: GlobalTransactionsAppOptions): ApiPromise<GlobalTransactionsAnswer>;
  /** The same as `post`. */
  postAsync(options: GlobalTransactionsAppOptions): ApiPromise<GlobalTransactionsAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GlobalTransactionsAppOptions): GlobalTransactionsAnswer;
}

interface GlobalTransactionsIdNode extends ChainNode<"v3/global/transactions/id"> {
  /** Given as the option `transaction_id`. */
  readonly _transaction_id_: GlobalTransactionsIdByTransactionIdNode;
}

interface GlobalTransactionsIdByTransactionIdNode extends ChainNode<"v3/global/transactions/id/{transaction_id}"> {
  readonly close: GlobalTransactionsIdByTransactionIdCloseNode;
  /**
   * 查询订单(微信支付订单号)
   *
   * `GET /v3/global/transactions/id/{transaction_id}`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013913
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354440
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354480
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354534
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354570
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354598
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013026988
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354793
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024982
   */
  get(options: GlobalTransactionByIdQueryOptions): ApiPromise<GlobalTransaction>;
  /** The same as `get`. */
  getAsync(options: GlobalTransactionByIdQueryOptions): ApiPromise<GlobalTransaction>;
  /** `get` that blocks until the answer is there. */
  getSync(options: GlobalTransactionByIdQueryOptions): GlobalTransaction;
}

interface GlobalTransactionsIdByTransactionIdCloseNode extends ChainNode<"v3/global/transactions/id/{transaction_id}/close"> {
  /**
   * 关闭订单(微信支付订单号)
   *
   * `POST /v3/global/transactions/id/{transaction_id}/close`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013014140
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354485
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354539
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354575
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354603
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354794
   */
  post(options: GlobalTransactionByIdCloseOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: GlobalTransactionByIdCloseOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GlobalTransactionByIdCloseOptions): undefined;
}

interface GlobalTransactionsJsapiNode extends ChainNode<"v3/global/transactions/jsapi"> {
  /**
   * JSAPI支付下单
   *
   * `POST /v3/global/transactions/jsapi`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013014150
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013014317
   */
  post(options: GlobalTransactionsJsapiOptions): ApiPromise<GlobalTransactionsAnswer>;
  /** The same as `post`. */
  postAsync(options: GlobalTransactionsJsapiOptions): ApiPromise<GlobalTransactionsAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GlobalTransactionsJsapiOptions): GlobalTransactionsAnswer;
}

interface GlobalTransactionsMwebNode extends ChainNode<"v3/global/transactions/mweb"> {
  /**
   * H5支付下单
   *
   * `POST /v3/global/transactions/mweb`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013014399
   */
  post(options: GlobalTransactionsMwebOptions): ApiPromise<GlobalTransactionsMwebAnswer>;
  /** The same as `post`. */
  postAsync(options: GlobalTransactionsMwebOptions): ApiPromise<GlobalTransactionsMwebAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GlobalTransactionsMwebOptions): GlobalTransactionsMwebAnswer;
}

interface GlobalTransactionsNativeNode extends ChainNode<"v3/global/transactions/native"> {
  /**
   * Native支付下单
   *
   * `POST /v3/global/transactions/native`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013953
   */
  post(options: GlobalTransactionsNativeOptions): ApiPromise<GlobalTransactionsNativeAnswer>;
  /** The same as `post`. */
  postAsync(options: GlobalTransactionsNativeOptions): ApiPromise<GlobalTransactionsNativeAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GlobalTransactionsNativeOptions): GlobalTransactionsNativeAnswer;
}

interface GlobalTransactionsOutTradeNoNode extends ChainNode<"v3/global/transactions/out-trade-no"> {
  /** Given as the option `out_trade_no`. */
  readonly _out_trade_no_: GlobalTransactionsOutTradeNoByOutTradeNoNode;
}

interface GlobalTransactionsOutTradeNoByOutTradeNoNode extends ChainNode<"v3/global/transactions/out-trade-no/{out_trade_no}"> {
  readonly close: GlobalTransactionsOutTradeNoByOutTradeNoCloseNode;
  /**
   * 查询订单(商户订单号)
   *
   * `GET /v3/global/transactions/out-trade-no/{out_trade_no}`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013913
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354440
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354480
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354534
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354570
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354598
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013026988
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354793
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024982
   */
  get(options: GlobalTransactionByOutTradeNoQueryOptions): ApiPromise<GlobalTransaction>;
  /** The same as `get`. */
  getAsync(options: GlobalTransactionByOutTradeNoQueryOptions): ApiPromise<GlobalTransaction>;
  /** `get` that blocks until the answer is there. */
  getSync(options: GlobalTransactionByOutTradeNoQueryOptions): GlobalTransaction;
}

interface GlobalTransactionsOutTradeNoByOutTradeNoCloseNode extends ChainNode<"v3/global/transactions/out-trade-no/{out_trade_no}/close"> {
  /**
   * 关闭订单(商户订单号)
   *
   * `POST /v3/global/transactions/out-trade-no/{out_trade_no}/close`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013014140
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354485
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354539
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354575
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354603
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354794
   */
  post(options: GlobalTransactionByOutTradeNoCloseOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: GlobalTransactionByOutTradeNoCloseOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GlobalTransactionByOutTradeNoCloseOptions): undefined;
}
