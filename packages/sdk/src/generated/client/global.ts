// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type {
  GlobalCertificate,
  GlobalCertificatesQueryOptions,
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
  GlobalMerchant,
  GlobalMerchantH5Permission,
  GlobalMerchantH5PermissionApplication,
  GlobalMerchantH5PermissionApplicationsByApplymentIdQueryOptions,
  GlobalMerchantH5PermissionApplicationsByApplymentIdUpdateOptions,
  GlobalMerchantH5PermissionApplicationsOptions,
  GlobalMerchantH5PermissionBySubMchidQueryOptions,
  GlobalMerchantH5PermissionDomainApplication,
  GlobalMerchantH5PermissionDomainApplicationsByApplymentIdQueryOptions,
  GlobalMerchantH5PermissionDomainApplicationsByApplymentIdUpdateOptions,
  GlobalMerchantH5PermissionDomainApplicationsOptions,
  GlobalMerchantServiceComplaint,
  GlobalMerchantServiceComplaintList,
  GlobalMerchantServiceComplaintNotification,
  GlobalMerchantServiceComplaintNotificationsDeleteOptions,
  GlobalMerchantServiceComplaintNotificationsOptions,
  GlobalMerchantServiceComplaintNotificationsQueryOptions,
  GlobalMerchantServiceComplaintNotificationsReplaceOptions,
  GlobalMerchantServiceComplaintsByComplaintIdQueryOptions,
  GlobalMerchantServiceComplaintsCompleteOptions,
  GlobalMerchantServiceComplaintsNegotiationHistoryList,
  GlobalMerchantServiceComplaintsNegotiationHistorysQueryOptions,
  GlobalMerchantServiceComplaintsQueryOptions,
  GlobalMerchantServiceComplaintsResponseOptions,
  GlobalMerchantServiceImagesByMediaIdQueryOptions,
  GlobalMerchantServiceImagesUploadAnswer,
  GlobalMerchantServiceImagesUploadOptions,
  GlobalMerchantStorageFileUploadAnswer,
  GlobalMerchantStorageFileUploadOptions,
  GlobalMerchantsAnswer,
  GlobalMerchantsBySubMchidQueryOptions,
  GlobalMerchantsBySubMchidUpdateAnswer,
  GlobalMerchantsBySubMchidUpdateOptions,
  GlobalMerchantsOptions,
  GlobalMicropayTransactionsByIdReverseOptions,
  GlobalMicropayTransactionsByOutTradeNoReverseOptions,
  GlobalMicropayTransactionsPayAnswer,
  GlobalMicropayTransactionsPayOptions,
  GlobalPapayContract,
  GlobalPapayContractsAppPreEntrustSignAnswer,
  GlobalPapayContractsAppPreEntrustSignOptions,
  GlobalPapayContractsByContractIdQueryOptions,
  GlobalPapayContractsByOutContractCodeQueryOptions,
  GlobalPapayContractsH5PreEntrustSignAnswer,
  GlobalPapayContractsH5PreEntrustSignOptions,
  GlobalPapayContractsJsapiPreEntrustSignOptions,
  GlobalPapayContractsMiniprogramPreEntrustSignOptions,
  GlobalPapayContractsTerminateOptions,
  GlobalPapayContractsWebPreEntrustSignAnswer,
  GlobalPapayContractsWebPreEntrustSignOptions,
  GlobalPapayTransaction,
  GlobalPapayTransactionsAnswer,
  GlobalPapayTransactionsByOutTradeNoQueryOptions,
  GlobalPapayTransactionsByTransactionIdQueryOptions,
  GlobalPapayTransactionsOptions,
  GlobalPapayTransactionsReverseOptions,
  GlobalProfitSharingBillDownloadUrl,
  GlobalProfitSharingBillDownloadUrlQueryOptions,
  GlobalProfitSharingOrder,
  GlobalProfitSharingOrdersByOutOrderNoQueryOptions,
  GlobalProfitSharingOrdersOptions,
  GlobalProfitSharingOrdersUnfreezeOptions,
  GlobalProfitSharingReceiver,
  GlobalProfitSharingReceiversAnswer,
  GlobalProfitSharingReceiversByAccountQueryOptions,
  GlobalProfitSharingReceiversDeleteOptions,
  GlobalProfitSharingReceiversOptions,
  GlobalProfitSharingRefundsBillDownloadUrlQueryOptions,
  GlobalProfitSharingRefundsRefundableBalance,
  GlobalProfitSharingRefundsRefundableBalanceQueryOptions,
  GlobalProfitSharingTransactionsAmount,
  GlobalProfitSharingTransactionsAmountsQueryOptions,
  GlobalProfitSharingTransactionsMarkOptions,
  GlobalProfitSharingTransactionsRefundableAmount,
  GlobalProfitSharingTransactionsRefundableAmountsQueryOptions,
  GlobalRefund,
  GlobalRefundPartnerRechargeBalanceBySubMchidQueryOptions,
  GlobalRefundRechargeBalance,
  GlobalRefundRechargeBalanceQueryOptions,
  GlobalRefundsAnswer,
  GlobalRefundsByIdQueryOptions,
  GlobalRefundsByOutRefundNoQueryOptions,
  GlobalRefundsOptions,
  GlobalRefundsQueryAnswer,
  GlobalRefundsQueryOptions,
  GlobalSettleSettlementList,
  GlobalSettleSettlementsQueryOptions,
  GlobalStatementsQueryOptions,
  GlobalTransaction,
  GlobalTransactionsAppAnswer,
  GlobalTransactionsAppOptions,
  GlobalTransactionsByIdCloseOptions,
  GlobalTransactionsByIdQueryOptions,
  GlobalTransactionsByOutTradeNoCloseOptions,
  GlobalTransactionsByOutTradeNoQueryOptions,
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

/** `v3/global` */
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

/** `v3/global/certificates` */
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
  /** 获取平台证书列表. The same as `get`. */
  getAsync(options?: GlobalCertificatesQueryOptions): ApiPromise<GlobalCertificate>;
  /** 获取平台证书列表. `get` that blocks the thread until the answer is there. */
  getSync(options?: GlobalCertificatesQueryOptions): GlobalCertificate;
}

/** `v3/global/customs` */
interface GlobalCustomsNode extends ChainNode<"v3/global/customs"> {
  readonly orders: GlobalCustomsOrdersNode;
  readonly redeclare: GlobalCustomsRedeclareNode;
  readonly verifyCertificate: GlobalCustomsVerifyCertificateNode;
  readonly "verify-certificate": GlobalCustomsVerifyCertificateNode;
}

/** `v3/global/customs/orders` */
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
  /** 报关查询. The same as `get`. */
  getAsync(options: GlobalCustomsOrdersQueryOptions): ApiPromise<GlobalCustomsOrderList>;
  /** 报关查询. `get` that blocks the thread until the answer is there. */
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
  /** 报关信息修改. The same as `patch`. */
  patchAsync(options: GlobalCustomsOrdersUpdateOptions): ApiPromise<GlobalCustomsOrdersUpdateAnswer>;
  /** 报关信息修改. `patch` that blocks the thread until the answer is there. */
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
  /** 报关. The same as `post`. */
  postAsync(options: GlobalCustomsOrdersOptions): ApiPromise<GlobalCustomsOrdersAnswer>;
  /** 报关. `post` that blocks the thread until the answer is there. */
  postSync(options: GlobalCustomsOrdersOptions): GlobalCustomsOrdersAnswer;
}

/** `v3/global/customs/redeclare` */
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
  /** 报关重推. The same as `post`. */
  postAsync(options: GlobalCustomsRedeclareOptions): ApiPromise<GlobalCustomsRedeclareAnswer>;
  /** 报关重推. `post` that blocks the thread until the answer is there. */
  postSync(options: GlobalCustomsRedeclareOptions): GlobalCustomsRedeclareAnswer;
}

/** `v3/global/customs/verify-certificate` */
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
  /** 身份信息校验. The same as `post`. */
  postAsync(options: GlobalCustomsVerifyCertificateOptions): ApiPromise<GlobalCustomsVerifyCertificateAnswer>;
  /** 身份信息校验. `post` that blocks the thread until the answer is there. */
  postSync(options: GlobalCustomsVerifyCertificateOptions): GlobalCustomsVerifyCertificateAnswer;
}

/** `v3/global/merchant` */
interface GlobalMerchantNode extends ChainNode<"v3/global/merchant"> {
  readonly h5: GlobalMerchantH5Node;
}

/** `v3/global/merchant/h5` */
interface GlobalMerchantH5Node extends ChainNode<"v3/global/merchant/h5"> {
  readonly permission: GlobalMerchantH5PermissionNode;
}

/** `v3/global/merchant/h5/permission` */
interface GlobalMerchantH5PermissionNode extends ChainNode<"v3/global/merchant/h5/permission"> {
  readonly applications: GlobalMerchantH5PermissionApplicationsNode;
  readonly domain: GlobalMerchantH5PermissionDomainNode;
  /** The value is the option `sub_mchid` of the call. */
  readonly _sub_mchid_: GlobalMerchantH5PermissionBySubMchidNode;
}

/** `v3/global/merchant/h5/permission/applications` */
interface GlobalMerchantH5PermissionApplicationsNode extends ChainNode<"v3/global/merchant/h5/permission/applications"> {
  /** The value is the option `applyment_id` of the call. */
  readonly _applyment_id_: GlobalMerchantH5PermissionApplicationsByApplymentIdNode;
  /**
   * 创建H5支付权限申请单
   *
   * `POST /v3/global/merchant/h5/permission/applications`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025106
   */
  post(options: GlobalMerchantH5PermissionApplicationsOptions): ApiPromise<GlobalMerchantH5PermissionApplication>;
  /** 创建H5支付权限申请单. The same as `post`. */
  postAsync(options: GlobalMerchantH5PermissionApplicationsOptions): ApiPromise<GlobalMerchantH5PermissionApplication>;
  /** 创建H5支付权限申请单. `post` that blocks the thread until the answer is there. */
  postSync(options: GlobalMerchantH5PermissionApplicationsOptions): GlobalMerchantH5PermissionApplication;
}

/** `v3/global/merchant/h5/permission/applications/{applyment_id}` */
interface GlobalMerchantH5PermissionApplicationsByApplymentIdNode extends ChainNode<"v3/global/merchant/h5/permission/applications/{applyment_id}"> {
  /**
   * 查询H5支付权限申请单详情
   *
   * `GET /v3/global/merchant/h5/permission/applications/{applyment_id}`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025107
   */
  get(options: GlobalMerchantH5PermissionApplicationsByApplymentIdQueryOptions): ApiPromise<GlobalMerchantH5PermissionApplication>;
  /** 查询H5支付权限申请单详情. The same as `get`. */
  getAsync(options: GlobalMerchantH5PermissionApplicationsByApplymentIdQueryOptions): ApiPromise<GlobalMerchantH5PermissionApplication>;
  /** 查询H5支付权限申请单详情. `get` that blocks the thread until the answer is there. */
  getSync(options: GlobalMerchantH5PermissionApplicationsByApplymentIdQueryOptions): GlobalMerchantH5PermissionApplication;
  /**
   * 修改H5支付权限申请单
   *
   * `PATCH /v3/global/merchant/h5/permission/applications/{applyment_id}`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025109
   */
  patch(options: GlobalMerchantH5PermissionApplicationsByApplymentIdUpdateOptions): ApiPromise<GlobalMerchantH5PermissionApplication>;
  /** 修改H5支付权限申请单. The same as `patch`. */
  patchAsync(options: GlobalMerchantH5PermissionApplicationsByApplymentIdUpdateOptions): ApiPromise<GlobalMerchantH5PermissionApplication>;
  /** 修改H5支付权限申请单. `patch` that blocks the thread until the answer is there. */
  patchSync(options: GlobalMerchantH5PermissionApplicationsByApplymentIdUpdateOptions): GlobalMerchantH5PermissionApplication;
}

/** `v3/global/merchant/h5/permission/domain` */
interface GlobalMerchantH5PermissionDomainNode extends ChainNode<"v3/global/merchant/h5/permission/domain"> {
  readonly applications: GlobalMerchantH5PermissionDomainApplicationsNode;
}

/** `v3/global/merchant/h5/permission/domain/applications` */
interface GlobalMerchantH5PermissionDomainApplicationsNode extends ChainNode<"v3/global/merchant/h5/permission/domain/applications"> {
  /** The value is the option `applyment_id` of the call. */
  readonly _applyment_id_: GlobalMerchantH5PermissionDomainApplicationsByApplymentIdNode;
  /**
   * 创建H5支付域名修改申请单
   *
   * `POST /v3/global/merchant/h5/permission/domain/applications`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025110
   */
  post(options: GlobalMerchantH5PermissionDomainApplicationsOptions): ApiPromise<GlobalMerchantH5PermissionDomainApplication>;
  /** 创建H5支付域名修改申请单. The same as `post`. */
  postAsync(options: GlobalMerchantH5PermissionDomainApplicationsOptions): ApiPromise<GlobalMerchantH5PermissionDomainApplication>;
  /** 创建H5支付域名修改申请单. `post` that blocks the thread until the answer is there. */
  postSync(options: GlobalMerchantH5PermissionDomainApplicationsOptions): GlobalMerchantH5PermissionDomainApplication;
}

/** `v3/global/merchant/h5/permission/domain/applications/{applyment_id}` */
interface GlobalMerchantH5PermissionDomainApplicationsByApplymentIdNode extends ChainNode<"v3/global/merchant/h5/permission/domain/applications/{applyment_id}"> {
  /**
   * 查询H5支付域名修改申请单
   *
   * `GET /v3/global/merchant/h5/permission/domain/applications/{applyment_id}`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025112
   */
  get(options: GlobalMerchantH5PermissionDomainApplicationsByApplymentIdQueryOptions): ApiPromise<GlobalMerchantH5PermissionDomainApplication>;
  /** 查询H5支付域名修改申请单. The same as `get`. */
  getAsync(options: GlobalMerchantH5PermissionDomainApplicationsByApplymentIdQueryOptions): ApiPromise<GlobalMerchantH5PermissionDomainApplication>;
  /** 查询H5支付域名修改申请单. `get` that blocks the thread until the answer is there. */
  getSync(options: GlobalMerchantH5PermissionDomainApplicationsByApplymentIdQueryOptions): GlobalMerchantH5PermissionDomainApplication;
  /**
   * 修改H5支付域名修改申请单
   *
   * `PATCH /v3/global/merchant/h5/permission/domain/applications/{applyment_id}`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025114
   */
  patch(options: GlobalMerchantH5PermissionDomainApplicationsByApplymentIdUpdateOptions): ApiPromise<GlobalMerchantH5PermissionDomainApplication>;
  /** 修改H5支付域名修改申请单. The same as `patch`. */
  patchAsync(options: GlobalMerchantH5PermissionDomainApplicationsByApplymentIdUpdateOptions): ApiPromise<GlobalMerchantH5PermissionDomainApplication>;
  /** 修改H5支付域名修改申请单. `patch` that blocks the thread until the answer is there. */
  patchSync(options: GlobalMerchantH5PermissionDomainApplicationsByApplymentIdUpdateOptions): GlobalMerchantH5PermissionDomainApplication;
}

/** `v3/global/merchant/h5/permission/{sub_mchid}` */
interface GlobalMerchantH5PermissionBySubMchidNode extends ChainNode<"v3/global/merchant/h5/permission/{sub_mchid}"> {
  /**
   * 查询子商户H5支付权限状态
   *
   * `GET /v3/global/merchant/h5/permission/{sub_mchid}`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025117
   */
  get(options: GlobalMerchantH5PermissionBySubMchidQueryOptions): ApiPromise<GlobalMerchantH5Permission>;
  /** 查询子商户H5支付权限状态. The same as `get`. */
  getAsync(options: GlobalMerchantH5PermissionBySubMchidQueryOptions): ApiPromise<GlobalMerchantH5Permission>;
  /** 查询子商户H5支付权限状态. `get` that blocks the thread until the answer is there. */
  getSync(options: GlobalMerchantH5PermissionBySubMchidQueryOptions): GlobalMerchantH5Permission;
}

/** `v3/global/merchant-service` */
interface GlobalMerchantServiceNode extends ChainNode<"v3/global/merchant-service"> {
  readonly complaintNotifications: GlobalMerchantServiceComplaintNotificationsNode;
  readonly "complaint-notifications": GlobalMerchantServiceComplaintNotificationsNode;
  readonly complaints: GlobalMerchantServiceComplaintsNode;
  readonly images: GlobalMerchantServiceImagesNode;
}

/** `v3/global/merchant-service/complaint-notifications` */
interface GlobalMerchantServiceComplaintNotificationsNode extends ChainNode<"v3/global/merchant-service/complaint-notifications"> {
  /**
   * 删除投诉通知回调
   *
   * `DELETE /v3/global/merchant-service/complaint-notifications`
   *
   * @see https://docs.qq.com/doc/DTlJLWFZObU1YdFlO?nlc=1
   */
  delete(options?: GlobalMerchantServiceComplaintNotificationsDeleteOptions): ApiPromise<undefined>;
  /** 删除投诉通知回调. The same as `delete`. */
  deleteAsync(options?: GlobalMerchantServiceComplaintNotificationsDeleteOptions): ApiPromise<undefined>;
  /** 删除投诉通知回调. `delete` that blocks the thread until the answer is there. */
  deleteSync(options?: GlobalMerchantServiceComplaintNotificationsDeleteOptions): undefined;
  /**
   * 查询投诉通知回调
   *
   * `GET /v3/global/merchant-service/complaint-notifications`
   *
   * @see https://docs.qq.com/doc/DTkZ4ZnlyWHZtR0d4?nlc=1
   */
  get(options?: GlobalMerchantServiceComplaintNotificationsQueryOptions): ApiPromise<GlobalMerchantServiceComplaintNotification>;
  /** 查询投诉通知回调. The same as `get`. */
  getAsync(options?: GlobalMerchantServiceComplaintNotificationsQueryOptions): ApiPromise<GlobalMerchantServiceComplaintNotification>;
  /** 查询投诉通知回调. `get` that blocks the thread until the answer is there. */
  getSync(options?: GlobalMerchantServiceComplaintNotificationsQueryOptions): GlobalMerchantServiceComplaintNotification;
  /**
   * 创建投诉通知回调
   *
   * `POST /v3/global/merchant-service/complaint-notifications`
   *
   * @see https://docs.qq.com/doc/DTldDSXZISERiaVRF?nlc=1
   */
  post(options: GlobalMerchantServiceComplaintNotificationsOptions): ApiPromise<GlobalMerchantServiceComplaintNotification>;
  /** 创建投诉通知回调. The same as `post`. */
  postAsync(options: GlobalMerchantServiceComplaintNotificationsOptions): ApiPromise<GlobalMerchantServiceComplaintNotification>;
  /** 创建投诉通知回调. `post` that blocks the thread until the answer is there. */
  postSync(options: GlobalMerchantServiceComplaintNotificationsOptions): GlobalMerchantServiceComplaintNotification;
  /**
   * 更新投诉通知回调
   *
   * `PUT /v3/global/merchant-service/complaint-notifications`
   *
   * @see https://docs.qq.com/doc/DTnd3YUxDdkxabnpx?nlc=1
   */
  put(options: GlobalMerchantServiceComplaintNotificationsReplaceOptions): ApiPromise<GlobalMerchantServiceComplaintNotification>;
  /** 更新投诉通知回调. The same as `put`. */
  putAsync(options: GlobalMerchantServiceComplaintNotificationsReplaceOptions): ApiPromise<GlobalMerchantServiceComplaintNotification>;
  /** 更新投诉通知回调. `put` that blocks the thread until the answer is there. */
  putSync(options: GlobalMerchantServiceComplaintNotificationsReplaceOptions): GlobalMerchantServiceComplaintNotification;
}

/** `v3/global/merchant-service/complaints` */
interface GlobalMerchantServiceComplaintsNode extends ChainNode<"v3/global/merchant-service/complaints"> {
  /** The value is the option `complaint_id` of the call. */
  readonly _complaint_id_: GlobalMerchantServiceComplaintsByComplaintIdNode;
  /**
   * 查询投诉单列表
   *
   * `GET /v3/global/merchant-service/complaints`
   *
   * @see https://docs.qq.com/doc/DTmZhV0pWT1Zmd2du?nlc=1
   */
  get(options: GlobalMerchantServiceComplaintsQueryOptions): ApiPromise<GlobalMerchantServiceComplaintList>;
  /** 查询投诉单列表. The same as `get`. */
  getAsync(options: GlobalMerchantServiceComplaintsQueryOptions): ApiPromise<GlobalMerchantServiceComplaintList>;
  /** 查询投诉单列表. `get` that blocks the thread until the answer is there. */
  getSync(options: GlobalMerchantServiceComplaintsQueryOptions): GlobalMerchantServiceComplaintList;
}

/** `v3/global/merchant-service/complaints/{complaint_id}` */
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
  get(options: GlobalMerchantServiceComplaintsByComplaintIdQueryOptions): ApiPromise<GlobalMerchantServiceComplaint>;
  /** 查询投诉单详情. The same as `get`. */
  getAsync(options: GlobalMerchantServiceComplaintsByComplaintIdQueryOptions): ApiPromise<GlobalMerchantServiceComplaint>;
  /** 查询投诉单详情. `get` that blocks the thread until the answer is there. */
  getSync(options: GlobalMerchantServiceComplaintsByComplaintIdQueryOptions): GlobalMerchantServiceComplaint;
}

/** `v3/global/merchant-service/complaints/{complaint_id}/complete` */
interface GlobalMerchantServiceComplaintsByComplaintIdCompleteNode extends ChainNode<"v3/global/merchant-service/complaints/{complaint_id}/complete"> {
  /**
   * 反馈处理完成
   *
   * `POST /v3/global/merchant-service/complaints/{complaint_id}/complete`
   *
   */
  post(options: GlobalMerchantServiceComplaintsCompleteOptions): ApiPromise<undefined>;
  /** 反馈处理完成. The same as `post`. */
  postAsync(options: GlobalMerchantServiceComplaintsCompleteOptions): ApiPromise<undefined>;
  /** 反馈处理完成. `post` that blocks the thread until the answer is there. */
  postSync(options: GlobalMerchantServiceComplaintsCompleteOptions): undefined;
}

/** `v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys` */
interface GlobalMerchantServiceComplaintsByComplaintIdNegotiationHistorysNode extends ChainNode<"v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys"> {
  /**
   * 查询投诉协商历史
   *
   * `GET /v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys`
   *
   * @see https://docs.qq.com/doc/DTnBqR29rUEV6Y2VZ?nlc=1
   */
  get(options: GlobalMerchantServiceComplaintsNegotiationHistorysQueryOptions): ApiPromise<GlobalMerchantServiceComplaintsNegotiationHistoryList>;
  /** 查询投诉协商历史. The same as `get`. */
  getAsync(options: GlobalMerchantServiceComplaintsNegotiationHistorysQueryOptions): ApiPromise<GlobalMerchantServiceComplaintsNegotiationHistoryList>;
  /** 查询投诉协商历史. `get` that blocks the thread until the answer is there. */
  getSync(options: GlobalMerchantServiceComplaintsNegotiationHistorysQueryOptions): GlobalMerchantServiceComplaintsNegotiationHistoryList;
}

/** `v3/global/merchant-service/complaints/{complaint_id}/response` */
interface GlobalMerchantServiceComplaintsByComplaintIdResponseNode extends ChainNode<"v3/global/merchant-service/complaints/{complaint_id}/response"> {
  /**
   * 提交回复
   *
   * `POST /v3/global/merchant-service/complaints/{complaint_id}/response`
   *
   */
  post(options: GlobalMerchantServiceComplaintsResponseOptions): ApiPromise<undefined>;
  /** 提交回复. The same as `post`. */
  postAsync(options: GlobalMerchantServiceComplaintsResponseOptions): ApiPromise<undefined>;
  /** 提交回复. `post` that blocks the thread until the answer is there. */
  postSync(options: GlobalMerchantServiceComplaintsResponseOptions): undefined;
}

/** `v3/global/merchant-service/images` */
interface GlobalMerchantServiceImagesNode extends ChainNode<"v3/global/merchant-service/images"> {
  readonly upload: GlobalMerchantServiceImagesUploadNode;
  /** The value is the option `media_id` of the call. */
  readonly _media_id_: GlobalMerchantServiceImagesByMediaIdNode;
}

/** `v3/global/merchant-service/images/upload` */
interface GlobalMerchantServiceImagesUploadNode extends ChainNode<"v3/global/merchant-service/images/upload"> {
  /**
   * 商户上传反馈图片
   *
   * `POST /v3/global/merchant-service/images/upload`
   *
   * @see https://docs.qq.com/doc/DTlZyR0JGTVBmRElp?nlc=1
   */
  post(options: GlobalMerchantServiceImagesUploadOptions): ApiPromise<GlobalMerchantServiceImagesUploadAnswer>;
  /** 商户上传反馈图片. The same as `post`. */
  postAsync(options: GlobalMerchantServiceImagesUploadOptions): ApiPromise<GlobalMerchantServiceImagesUploadAnswer>;
  /** 商户上传反馈图片. `post` that blocks the thread until the answer is there. */
  postSync(options: GlobalMerchantServiceImagesUploadOptions): GlobalMerchantServiceImagesUploadAnswer;
}

/** `v3/global/merchant-service/images/{media_id}` */
interface GlobalMerchantServiceImagesByMediaIdNode extends ChainNode<"v3/global/merchant-service/images/{media_id}"> {
  /**
   * 图片下载
   *
   * `GET /v3/global/merchant-service/images/{media_id}`
   *
   * @see https://docs.qq.com/doc/DTlpoQlhMWXpzZ2NF?nlc=1
   */
  get(options: GlobalMerchantServiceImagesByMediaIdQueryOptions): ApiPromise<ReadableStream<Uint8Array>>;
  /** 图片下载. The same as `get`. */
  getAsync(options: GlobalMerchantServiceImagesByMediaIdQueryOptions): ApiPromise<ReadableStream<Uint8Array>>;
  /** 图片下载. `get` that blocks the thread until the answer is there. */
  getSync(options: GlobalMerchantServiceImagesByMediaIdQueryOptions): Uint8Array;
}

/** `v3/global/merchant-storage` */
interface GlobalMerchantStorageNode extends ChainNode<"v3/global/merchant-storage"> {
  readonly file: GlobalMerchantStorageFileNode;
}

/** `v3/global/merchant-storage/file` */
interface GlobalMerchantStorageFileNode extends ChainNode<"v3/global/merchant-storage/file"> {
  readonly upload: GlobalMerchantStorageFileUploadNode;
}

/** `v3/global/merchant-storage/file/upload` */
interface GlobalMerchantStorageFileUploadNode extends ChainNode<"v3/global/merchant-storage/file/upload"> {
  /**
   * 上传文件
   *
   * `POST /v3/global/merchant-storage/file/upload`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024913
   */
  post(options: GlobalMerchantStorageFileUploadOptions): ApiPromise<GlobalMerchantStorageFileUploadAnswer>;
  /** 上传文件. The same as `post`. */
  postAsync(options: GlobalMerchantStorageFileUploadOptions): ApiPromise<GlobalMerchantStorageFileUploadAnswer>;
  /** 上传文件. `post` that blocks the thread until the answer is there. */
  postSync(options: GlobalMerchantStorageFileUploadOptions): GlobalMerchantStorageFileUploadAnswer;
}

/** `v3/global/merchants` */
interface GlobalMerchantsNode extends ChainNode<"v3/global/merchants"> {
  /** The value is the option `sub_mchid` of the call. */
  readonly _sub_mchid_: GlobalMerchantsBySubMchidNode;
  /**
   * 子商户进件（融合钱包）
   *
   * `POST /v3/global/merchants`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025088
   */
  post(options: GlobalMerchantsOptions): ApiPromise<GlobalMerchantsAnswer>;
  /** 子商户进件（融合钱包）. The same as `post`. */
  postAsync(options: GlobalMerchantsOptions): ApiPromise<GlobalMerchantsAnswer>;
  /** 子商户进件（融合钱包）. `post` that blocks the thread until the answer is there. */
  postSync(options: GlobalMerchantsOptions): GlobalMerchantsAnswer;
}

/** `v3/global/merchants/{sub_mchid}` */
interface GlobalMerchantsBySubMchidNode extends ChainNode<"v3/global/merchants/{sub_mchid}"> {
  /**
   * 查询子商户（融合钱包）
   *
   * `GET /v3/global/merchants/{sub_mchid}`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025092
   */
  get(options: GlobalMerchantsBySubMchidQueryOptions): ApiPromise<GlobalMerchant>;
  /** 查询子商户（融合钱包）. The same as `get`. */
  getAsync(options: GlobalMerchantsBySubMchidQueryOptions): ApiPromise<GlobalMerchant>;
  /** 查询子商户（融合钱包）. `get` that blocks the thread until the answer is there. */
  getSync(options: GlobalMerchantsBySubMchidQueryOptions): GlobalMerchant;
  /**
   * 修改子商户（融合钱包）
   *
   * `PATCH /v3/global/merchants/{sub_mchid}`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025096
   */
  patch(options: GlobalMerchantsBySubMchidUpdateOptions): ApiPromise<GlobalMerchantsBySubMchidUpdateAnswer>;
  /** 修改子商户（融合钱包）. The same as `patch`. */
  patchAsync(options: GlobalMerchantsBySubMchidUpdateOptions): ApiPromise<GlobalMerchantsBySubMchidUpdateAnswer>;
  /** 修改子商户（融合钱包）. `patch` that blocks the thread until the answer is there. */
  patchSync(options: GlobalMerchantsBySubMchidUpdateOptions): GlobalMerchantsBySubMchidUpdateAnswer;
}

/** `v3/global/micropay` */
interface GlobalMicropayNode extends ChainNode<"v3/global/micropay"> {
  readonly transactions: GlobalMicropayTransactionsNode;
}

/** `v3/global/micropay/transactions` */
interface GlobalMicropayTransactionsNode extends ChainNode<"v3/global/micropay/transactions"> {
  readonly id: GlobalMicropayTransactionsIdNode;
  readonly outTradeNo: GlobalMicropayTransactionsOutTradeNoNode;
  readonly "out-trade-no": GlobalMicropayTransactionsOutTradeNoNode;
  readonly pay: GlobalMicropayTransactionsPayNode;
}

/** `v3/global/micropay/transactions/id` */
interface GlobalMicropayTransactionsIdNode extends ChainNode<"v3/global/micropay/transactions/id"> {
  /** The value is the option `transaction_id` of the call. */
  readonly _transaction_id_: GlobalMicropayTransactionsIdByTransactionIdNode;
}

/** `v3/global/micropay/transactions/id/{transaction_id}` */
interface GlobalMicropayTransactionsIdByTransactionIdNode extends ChainNode<"v3/global/micropay/transactions/id/{transaction_id}"> {
  readonly reverse: GlobalMicropayTransactionsIdByTransactionIdReverseNode;
}

/** `v3/global/micropay/transactions/id/{transaction_id}/reverse` */
interface GlobalMicropayTransactionsIdByTransactionIdReverseNode extends ChainNode<"v3/global/micropay/transactions/id/{transaction_id}/reverse"> {
  /**
   * 撤销订单(微信支付订单号)
   *
   * `POST /v3/global/micropay/transactions/id/{transaction_id}/reverse`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013926
   */
  post(options: GlobalMicropayTransactionsByIdReverseOptions): ApiPromise<undefined>;
  /** 撤销订单(微信支付订单号). The same as `post`. */
  postAsync(options: GlobalMicropayTransactionsByIdReverseOptions): ApiPromise<undefined>;
  /** 撤销订单(微信支付订单号). `post` that blocks the thread until the answer is there. */
  postSync(options: GlobalMicropayTransactionsByIdReverseOptions): undefined;
}

/** `v3/global/micropay/transactions/out-trade-no` */
interface GlobalMicropayTransactionsOutTradeNoNode extends ChainNode<"v3/global/micropay/transactions/out-trade-no"> {
  /** The value is the option `out_trade_no` of the call. */
  readonly _out_trade_no_: GlobalMicropayTransactionsOutTradeNoByOutTradeNoNode;
}

/** `v3/global/micropay/transactions/out-trade-no/{out_trade_no}` */
interface GlobalMicropayTransactionsOutTradeNoByOutTradeNoNode extends ChainNode<"v3/global/micropay/transactions/out-trade-no/{out_trade_no}"> {
  readonly reverse: GlobalMicropayTransactionsOutTradeNoByOutTradeNoReverseNode;
}

/** `v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse` */
interface GlobalMicropayTransactionsOutTradeNoByOutTradeNoReverseNode extends ChainNode<"v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse"> {
  /**
   * 撤销订单(商户订单号)
   *
   * `POST /v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013926
   */
  post(options: GlobalMicropayTransactionsByOutTradeNoReverseOptions): ApiPromise<undefined>;
  /** 撤销订单(商户订单号). The same as `post`. */
  postAsync(options: GlobalMicropayTransactionsByOutTradeNoReverseOptions): ApiPromise<undefined>;
  /** 撤销订单(商户订单号). `post` that blocks the thread until the answer is there. */
  postSync(options: GlobalMicropayTransactionsByOutTradeNoReverseOptions): undefined;
}

/** `v3/global/micropay/transactions/pay` */
interface GlobalMicropayTransactionsPayNode extends ChainNode<"v3/global/micropay/transactions/pay"> {
  /**
   * 提交付款码支付
   *
   * `POST /v3/global/micropay/transactions/pay`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013010527
   */
  post(options: GlobalMicropayTransactionsPayOptions): ApiPromise<GlobalMicropayTransactionsPayAnswer>;
  /** 提交付款码支付. The same as `post`. */
  postAsync(options: GlobalMicropayTransactionsPayOptions): ApiPromise<GlobalMicropayTransactionsPayAnswer>;
  /** 提交付款码支付. `post` that blocks the thread until the answer is there. */
  postSync(options: GlobalMicropayTransactionsPayOptions): GlobalMicropayTransactionsPayAnswer;
}

/** `v3/global/papay` */
interface GlobalPapayNode extends ChainNode<"v3/global/papay"> {
  readonly contracts: GlobalPapayContractsNode;
  readonly transactions: GlobalPapayTransactionsNode;
}

/** `v3/global/papay/contracts` */
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
  /** The value is the option `contract_id` of the call. */
  readonly _contract_id_: GlobalPapayContractsByContractIdNode;
}

/** `v3/global/papay/contracts/app-pre-entrust-sign` */
interface GlobalPapayContractsAppPreEntrustSignNode extends ChainNode<"v3/global/papay/contracts/app-pre-entrust-sign"> {
  /**
   * APP签约
   *
   * `POST /v3/global/papay/contracts/app-pre-entrust-sign`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015467
   */
  post(options?: GlobalPapayContractsAppPreEntrustSignOptions): ApiPromise<GlobalPapayContractsAppPreEntrustSignAnswer>;
  /** APP签约. The same as `post`. */
  postAsync(options?: GlobalPapayContractsAppPreEntrustSignOptions): ApiPromise<GlobalPapayContractsAppPreEntrustSignAnswer>;
  /** APP签约. `post` that blocks the thread until the answer is there. */
  postSync(options?: GlobalPapayContractsAppPreEntrustSignOptions): GlobalPapayContractsAppPreEntrustSignAnswer;
}

/** `v3/global/papay/contracts/h5-pre-entrust-sign` */
interface GlobalPapayContractsH5PreEntrustSignNode extends ChainNode<"v3/global/papay/contracts/h5-pre-entrust-sign"> {
  /**
   * H5预签约
   *
   * `POST /v3/global/papay/contracts/h5-pre-entrust-sign`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015443
   */
  post(options?: GlobalPapayContractsH5PreEntrustSignOptions): ApiPromise<GlobalPapayContractsH5PreEntrustSignAnswer>;
  /** H5预签约. The same as `post`. */
  postAsync(options?: GlobalPapayContractsH5PreEntrustSignOptions): ApiPromise<GlobalPapayContractsH5PreEntrustSignAnswer>;
  /** H5预签约. `post` that blocks the thread until the answer is there. */
  postSync(options?: GlobalPapayContractsH5PreEntrustSignOptions): GlobalPapayContractsH5PreEntrustSignAnswer;
}

/** `v3/global/papay/contracts/jsapi-pre-entrust-sign` */
interface GlobalPapayContractsJsapiPreEntrustSignNode extends ChainNode<"v3/global/papay/contracts/jsapi-pre-entrust-sign"> {
  /**
   * JSAPI预签约
   *
   * `POST /v3/global/papay/contracts/jsapi-pre-entrust-sign`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015447
   */
  post(options?: GlobalPapayContractsJsapiPreEntrustSignOptions): ApiPromise<GlobalPapayContractsH5PreEntrustSignAnswer>;
  /** JSAPI预签约. The same as `post`. */
  postAsync(options?: GlobalPapayContractsJsapiPreEntrustSignOptions): ApiPromise<GlobalPapayContractsH5PreEntrustSignAnswer>;
  /** JSAPI预签约. `post` that blocks the thread until the answer is there. */
  postSync(options?: GlobalPapayContractsJsapiPreEntrustSignOptions): GlobalPapayContractsH5PreEntrustSignAnswer;
}

/** `v3/global/papay/contracts/miniprogram-pre-entrust-sign` */
interface GlobalPapayContractsMiniprogramPreEntrustSignNode extends ChainNode<"v3/global/papay/contracts/miniprogram-pre-entrust-sign"> {
  /**
   * 小程序签约
   *
   * `POST /v3/global/papay/contracts/miniprogram-pre-entrust-sign`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015440
   */
  post(options?: GlobalPapayContractsMiniprogramPreEntrustSignOptions): ApiPromise<GlobalPapayContractsAppPreEntrustSignAnswer>;
  /** 小程序签约. The same as `post`. */
  postAsync(options?: GlobalPapayContractsMiniprogramPreEntrustSignOptions): ApiPromise<GlobalPapayContractsAppPreEntrustSignAnswer>;
  /** 小程序签约. `post` that blocks the thread until the answer is there. */
  postSync(options?: GlobalPapayContractsMiniprogramPreEntrustSignOptions): GlobalPapayContractsAppPreEntrustSignAnswer;
}

/** `v3/global/papay/contracts/out-contract-code` */
interface GlobalPapayContractsOutContractCodeNode extends ChainNode<"v3/global/papay/contracts/out-contract-code"> {
  /** The value is the option `out_contract_code` of the call. */
  readonly _out_contract_code_: GlobalPapayContractsOutContractCodeByOutContractCodeNode;
}

/** `v3/global/papay/contracts/out-contract-code/{out_contract_code}` */
interface GlobalPapayContractsOutContractCodeByOutContractCodeNode extends ChainNode<"v3/global/papay/contracts/out-contract-code/{out_contract_code}"> {
  /**
   * 商户协议号查询签约
   *
   * `GET /v3/global/papay/contracts/out-contract-code/{out_contract_code}`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015477
   */
  get(options: GlobalPapayContractsByOutContractCodeQueryOptions): ApiPromise<GlobalPapayContract>;
  /** 商户协议号查询签约. The same as `get`. */
  getAsync(options: GlobalPapayContractsByOutContractCodeQueryOptions): ApiPromise<GlobalPapayContract>;
  /** 商户协议号查询签约. `get` that blocks the thread until the answer is there. */
  getSync(options: GlobalPapayContractsByOutContractCodeQueryOptions): GlobalPapayContract;
}

/** `v3/global/papay/contracts/web-pre-entrust-sign` */
interface GlobalPapayContractsWebPreEntrustSignNode extends ChainNode<"v3/global/papay/contracts/web-pre-entrust-sign"> {
  /**
   * WEB预签约
   *
   * `POST /v3/global/papay/contracts/web-pre-entrust-sign`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015464
   */
  post(options?: GlobalPapayContractsWebPreEntrustSignOptions): ApiPromise<GlobalPapayContractsWebPreEntrustSignAnswer>;
  /** WEB预签约. The same as `post`. */
  postAsync(options?: GlobalPapayContractsWebPreEntrustSignOptions): ApiPromise<GlobalPapayContractsWebPreEntrustSignAnswer>;
  /** WEB预签约. `post` that blocks the thread until the answer is there. */
  postSync(options?: GlobalPapayContractsWebPreEntrustSignOptions): GlobalPapayContractsWebPreEntrustSignAnswer;
}

/** `v3/global/papay/contracts/{contract_id}` */
interface GlobalPapayContractsByContractIdNode extends ChainNode<"v3/global/papay/contracts/{contract_id}"> {
  readonly terminate: GlobalPapayContractsByContractIdTerminateNode;
  /**
   * 代扣协议ID查询签约
   *
   * `GET /v3/global/papay/contracts/{contract_id}`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015470
   */
  get(options: GlobalPapayContractsByContractIdQueryOptions): ApiPromise<GlobalPapayContract>;
  /** 代扣协议ID查询签约. The same as `get`. */
  getAsync(options: GlobalPapayContractsByContractIdQueryOptions): ApiPromise<GlobalPapayContract>;
  /** 代扣协议ID查询签约. `get` that blocks the thread until the answer is there. */
  getSync(options: GlobalPapayContractsByContractIdQueryOptions): GlobalPapayContract;
}

/** `v3/global/papay/contracts/{contract_id}/terminate` */
interface GlobalPapayContractsByContractIdTerminateNode extends ChainNode<"v3/global/papay/contracts/{contract_id}/terminate"> {
  /**
   * 申请解约
   *
   * `POST /v3/global/papay/contracts/{contract_id}/terminate`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015478
   */
  post(options: GlobalPapayContractsTerminateOptions): ApiPromise<undefined>;
  /** 申请解约. The same as `post`. */
  postAsync(options: GlobalPapayContractsTerminateOptions): ApiPromise<undefined>;
  /** 申请解约. `post` that blocks the thread until the answer is there. */
  postSync(options: GlobalPapayContractsTerminateOptions): undefined;
}

/** `v3/global/papay/transactions` */
interface GlobalPapayTransactionsNode extends ChainNode<"v3/global/papay/transactions"> {
  readonly outTradeNo: GlobalPapayTransactionsOutTradeNoNode;
  readonly "out-trade-no": GlobalPapayTransactionsOutTradeNoNode;
  /** The value is the option `transaction_id` of the call. */
  readonly _transaction_id_: GlobalPapayTransactionsByTransactionIdNode;
  /**
   * 支付扣款
   *
   * `POST /v3/global/papay/transactions`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015482
   */
  post(options: GlobalPapayTransactionsOptions): ApiPromise<GlobalPapayTransactionsAnswer>;
  /** 支付扣款. The same as `post`. */
  postAsync(options: GlobalPapayTransactionsOptions): ApiPromise<GlobalPapayTransactionsAnswer>;
  /** 支付扣款. `post` that blocks the thread until the answer is there. */
  postSync(options: GlobalPapayTransactionsOptions): GlobalPapayTransactionsAnswer;
}

/** `v3/global/papay/transactions/out-trade-no` */
interface GlobalPapayTransactionsOutTradeNoNode extends ChainNode<"v3/global/papay/transactions/out-trade-no"> {
  /** The value is the option `out_trade_no` of the call. */
  readonly _out_trade_no_: GlobalPapayTransactionsOutTradeNoByOutTradeNoNode;
}

/** `v3/global/papay/transactions/out-trade-no/{out_trade_no}` */
interface GlobalPapayTransactionsOutTradeNoByOutTradeNoNode extends ChainNode<"v3/global/papay/transactions/out-trade-no/{out_trade_no}"> {
  readonly reverse: GlobalPapayTransactionsOutTradeNoByOutTradeNoReverseNode;
  /**
   * 查询订单(商户订单号)
   *
   * `GET /v3/global/papay/transactions/out-trade-no/{out_trade_no}`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013026988
   */
  get(options: GlobalPapayTransactionsByOutTradeNoQueryOptions): ApiPromise<GlobalPapayTransaction>;
  /** 查询订单(商户订单号). The same as `get`. */
  getAsync(options: GlobalPapayTransactionsByOutTradeNoQueryOptions): ApiPromise<GlobalPapayTransaction>;
  /** 查询订单(商户订单号). `get` that blocks the thread until the answer is there. */
  getSync(options: GlobalPapayTransactionsByOutTradeNoQueryOptions): GlobalPapayTransaction;
}

/** `v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse` */
interface GlobalPapayTransactionsOutTradeNoByOutTradeNoReverseNode extends ChainNode<"v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse"> {
  /**
   * 撤销订单(商户订单号)
   *
   * `POST /v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015496
   */
  post(options: GlobalPapayTransactionsReverseOptions): ApiPromise<undefined>;
  /** 撤销订单(商户订单号). The same as `post`. */
  postAsync(options: GlobalPapayTransactionsReverseOptions): ApiPromise<undefined>;
  /** 撤销订单(商户订单号). `post` that blocks the thread until the answer is there. */
  postSync(options: GlobalPapayTransactionsReverseOptions): undefined;
}

/** `v3/global/papay/transactions/{transaction_id}` */
interface GlobalPapayTransactionsByTransactionIdNode extends ChainNode<"v3/global/papay/transactions/{transaction_id}"> {
  /**
   * 查询订单(微信支付订单号)
   *
   * `GET /v3/global/papay/transactions/{transaction_id}`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013026988
   */
  get(options: GlobalPapayTransactionsByTransactionIdQueryOptions): ApiPromise<GlobalPapayTransaction>;
  /** 查询订单(微信支付订单号). The same as `get`. */
  getAsync(options: GlobalPapayTransactionsByTransactionIdQueryOptions): ApiPromise<GlobalPapayTransaction>;
  /** 查询订单(微信支付订单号). `get` that blocks the thread until the answer is there. */
  getSync(options: GlobalPapayTransactionsByTransactionIdQueryOptions): GlobalPapayTransaction;
}

/** `v3/global/profit-sharing` */
interface GlobalProfitSharingNode extends ChainNode<"v3/global/profit-sharing"> {
  readonly billDownloadUrl: GlobalProfitSharingBillDownloadUrlNode;
  readonly "bill-download-url": GlobalProfitSharingBillDownloadUrlNode;
  readonly orders: GlobalProfitSharingOrdersNode;
  readonly receivers: GlobalProfitSharingReceiversNode;
  readonly refunds: GlobalProfitSharingRefundsNode;
  readonly transactions: GlobalProfitSharingTransactionsNode;
}

/** `v3/global/profit-sharing/bill-download-url` */
interface GlobalProfitSharingBillDownloadUrlNode extends ChainNode<"v3/global/profit-sharing/bill-download-url"> {
  /**
   * 获取分账账单文件下载地址
   *
   * `GET /v3/global/profit-sharing/bill-download-url`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025018
   */
  get(options?: GlobalProfitSharingBillDownloadUrlQueryOptions): ApiPromise<GlobalProfitSharingBillDownloadUrl>;
  /** 获取分账账单文件下载地址. The same as `get`. */
  getAsync(options?: GlobalProfitSharingBillDownloadUrlQueryOptions): ApiPromise<GlobalProfitSharingBillDownloadUrl>;
  /** 获取分账账单文件下载地址. `get` that blocks the thread until the answer is there. */
  getSync(options?: GlobalProfitSharingBillDownloadUrlQueryOptions): GlobalProfitSharingBillDownloadUrl;
}

/** `v3/global/profit-sharing/orders` */
interface GlobalProfitSharingOrdersNode extends ChainNode<"v3/global/profit-sharing/orders"> {
  readonly unfreeze: GlobalProfitSharingOrdersUnfreezeNode;
  /** The value is the option `out_order_no` of the call. */
  readonly _out_order_no_: GlobalProfitSharingOrdersByOutOrderNoNode;
  /**
   * 请求分账
   *
   * `POST /v3/global/profit-sharing/orders`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024892
   */
  post(options: GlobalProfitSharingOrdersOptions): ApiPromise<GlobalProfitSharingOrder>;
  /** 请求分账. The same as `post`. */
  postAsync(options: GlobalProfitSharingOrdersOptions): ApiPromise<GlobalProfitSharingOrder>;
  /** 请求分账. `post` that blocks the thread until the answer is there. */
  postSync(options: GlobalProfitSharingOrdersOptions): GlobalProfitSharingOrder;
}

/** `v3/global/profit-sharing/orders/unfreeze` */
interface GlobalProfitSharingOrdersUnfreezeNode extends ChainNode<"v3/global/profit-sharing/orders/unfreeze"> {
  /**
   * 解冻剩余资金
   *
   * `POST /v3/global/profit-sharing/orders/unfreeze`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024897
   */
  post(options: GlobalProfitSharingOrdersUnfreezeOptions): ApiPromise<GlobalProfitSharingOrder>;
  /** 解冻剩余资金. The same as `post`. */
  postAsync(options: GlobalProfitSharingOrdersUnfreezeOptions): ApiPromise<GlobalProfitSharingOrder>;
  /** 解冻剩余资金. `post` that blocks the thread until the answer is there. */
  postSync(options: GlobalProfitSharingOrdersUnfreezeOptions): GlobalProfitSharingOrder;
}

/** `v3/global/profit-sharing/orders/{out_order_no}` */
interface GlobalProfitSharingOrdersByOutOrderNoNode extends ChainNode<"v3/global/profit-sharing/orders/{out_order_no}"> {
  /**
   * 查询分账结果
   *
   * `GET /v3/global/profit-sharing/orders/{out_order_no}`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024900
   */
  get(options: GlobalProfitSharingOrdersByOutOrderNoQueryOptions): ApiPromise<GlobalProfitSharingOrder>;
  /** 查询分账结果. The same as `get`. */
  getAsync(options: GlobalProfitSharingOrdersByOutOrderNoQueryOptions): ApiPromise<GlobalProfitSharingOrder>;
  /** 查询分账结果. `get` that blocks the thread until the answer is there. */
  getSync(options: GlobalProfitSharingOrdersByOutOrderNoQueryOptions): GlobalProfitSharingOrder;
}

/** `v3/global/profit-sharing/receivers` */
interface GlobalProfitSharingReceiversNode extends ChainNode<"v3/global/profit-sharing/receivers"> {
  /** The value is the option `account` of the call. */
  readonly _account_: GlobalProfitSharingReceiversByAccountNode;
  /**
   * 删除分账接收方
   *
   * `DELETE /v3/global/profit-sharing/receivers`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013027316
   */
  delete(options?: GlobalProfitSharingReceiversDeleteOptions): ApiPromise<undefined>;
  /** 删除分账接收方. The same as `delete`. */
  deleteAsync(options?: GlobalProfitSharingReceiversDeleteOptions): ApiPromise<undefined>;
  /** 删除分账接收方. `delete` that blocks the thread until the answer is there. */
  deleteSync(options?: GlobalProfitSharingReceiversDeleteOptions): undefined;
  /**
   * 添加分账接收方
   *
   * `POST /v3/global/profit-sharing/receivers`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024908
   */
  post(options?: GlobalProfitSharingReceiversOptions): ApiPromise<GlobalProfitSharingReceiversAnswer>;
  /** 添加分账接收方. The same as `post`. */
  postAsync(options?: GlobalProfitSharingReceiversOptions): ApiPromise<GlobalProfitSharingReceiversAnswer>;
  /** 添加分账接收方. `post` that blocks the thread until the answer is there. */
  postSync(options?: GlobalProfitSharingReceiversOptions): GlobalProfitSharingReceiversAnswer;
}

/** `v3/global/profit-sharing/receivers/{account}` */
interface GlobalProfitSharingReceiversByAccountNode extends ChainNode<"v3/global/profit-sharing/receivers/{account}"> {
  /**
   * 查询分账接收方添加结果
   *
   * `GET /v3/global/profit-sharing/receivers/{account}`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024912
   */
  get(options: GlobalProfitSharingReceiversByAccountQueryOptions): ApiPromise<GlobalProfitSharingReceiver>;
  /** 查询分账接收方添加结果. The same as `get`. */
  getAsync(options: GlobalProfitSharingReceiversByAccountQueryOptions): ApiPromise<GlobalProfitSharingReceiver>;
  /** 查询分账接收方添加结果. `get` that blocks the thread until the answer is there. */
  getSync(options: GlobalProfitSharingReceiversByAccountQueryOptions): GlobalProfitSharingReceiver;
}

/** `v3/global/profit-sharing/refunds` */
interface GlobalProfitSharingRefundsNode extends ChainNode<"v3/global/profit-sharing/refunds"> {
  readonly billDownloadUrl: GlobalProfitSharingRefundsBillDownloadUrlNode;
  readonly "bill-download-url": GlobalProfitSharingRefundsBillDownloadUrlNode;
  readonly refundableBalance: GlobalProfitSharingRefundsRefundableBalanceNode;
  readonly "refundable-balance": GlobalProfitSharingRefundsRefundableBalanceNode;
}

/** `v3/global/profit-sharing/refunds/bill-download-url` */
interface GlobalProfitSharingRefundsBillDownloadUrlNode extends ChainNode<"v3/global/profit-sharing/refunds/bill-download-url"> {
  /**
   * 获取分账退款账单下载链接
   *
   * `GET /v3/global/profit-sharing/refunds/bill-download-url`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025022
   */
  get(options?: GlobalProfitSharingRefundsBillDownloadUrlQueryOptions): ApiPromise<GlobalProfitSharingBillDownloadUrl>;
  /** 获取分账退款账单下载链接. The same as `get`. */
  getAsync(options?: GlobalProfitSharingRefundsBillDownloadUrlQueryOptions): ApiPromise<GlobalProfitSharingBillDownloadUrl>;
  /** 获取分账退款账单下载链接. `get` that blocks the thread until the answer is there. */
  getSync(options?: GlobalProfitSharingRefundsBillDownloadUrlQueryOptions): GlobalProfitSharingBillDownloadUrl;
}

/** `v3/global/profit-sharing/refunds/refundable-balance` */
interface GlobalProfitSharingRefundsRefundableBalanceNode extends ChainNode<"v3/global/profit-sharing/refunds/refundable-balance"> {
  /**
   * 查询可供垫付退款实时余额
   *
   * `GET /v3/global/profit-sharing/refunds/refundable-balance`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024984
   */
  get(options?: GlobalProfitSharingRefundsRefundableBalanceQueryOptions): ApiPromise<GlobalProfitSharingRefundsRefundableBalance>;
  /** 查询可供垫付退款实时余额. The same as `get`. */
  getAsync(options?: GlobalProfitSharingRefundsRefundableBalanceQueryOptions): ApiPromise<GlobalProfitSharingRefundsRefundableBalance>;
  /** 查询可供垫付退款实时余额. `get` that blocks the thread until the answer is there. */
  getSync(options?: GlobalProfitSharingRefundsRefundableBalanceQueryOptions): GlobalProfitSharingRefundsRefundableBalance;
}

/** `v3/global/profit-sharing/transactions` */
interface GlobalProfitSharingTransactionsNode extends ChainNode<"v3/global/profit-sharing/transactions"> {
  readonly mark: GlobalProfitSharingTransactionsMarkNode;
  /** The value is the option `transaction_id` of the call. */
  readonly _transaction_id_: GlobalProfitSharingTransactionsByTransactionIdNode;
}

/** `v3/global/profit-sharing/transactions/mark` */
interface GlobalProfitSharingTransactionsMarkNode extends ChainNode<"v3/global/profit-sharing/transactions/mark"> {
  /**
   * 分账标记
   *
   * `POST /v3/global/profit-sharing/transactions/mark`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354804
   */
  post(options?: GlobalProfitSharingTransactionsMarkOptions): ApiPromise<undefined>;
  /** 分账标记. The same as `post`. */
  postAsync(options?: GlobalProfitSharingTransactionsMarkOptions): ApiPromise<undefined>;
  /** 分账标记. `post` that blocks the thread until the answer is there. */
  postSync(options?: GlobalProfitSharingTransactionsMarkOptions): undefined;
}

/** `v3/global/profit-sharing/transactions/{transaction_id}` */
interface GlobalProfitSharingTransactionsByTransactionIdNode extends ChainNode<"v3/global/profit-sharing/transactions/{transaction_id}"> {
  readonly amounts: GlobalProfitSharingTransactionsByTransactionIdAmountsNode;
  readonly refundableAmounts: GlobalProfitSharingTransactionsByTransactionIdRefundableAmountsNode;
  readonly "refundable-amounts": GlobalProfitSharingTransactionsByTransactionIdRefundableAmountsNode;
}

/** `v3/global/profit-sharing/transactions/{transaction_id}/amounts` */
interface GlobalProfitSharingTransactionsByTransactionIdAmountsNode extends ChainNode<"v3/global/profit-sharing/transactions/{transaction_id}/amounts"> {
  /**
   * 查询剩余待分金额
   *
   * `GET /v3/global/profit-sharing/transactions/{transaction_id}/amounts`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024904
   */
  get(options: GlobalProfitSharingTransactionsAmountsQueryOptions): ApiPromise<GlobalProfitSharingTransactionsAmount>;
  /** 查询剩余待分金额. The same as `get`. */
  getAsync(options: GlobalProfitSharingTransactionsAmountsQueryOptions): ApiPromise<GlobalProfitSharingTransactionsAmount>;
  /** 查询剩余待分金额. `get` that blocks the thread until the answer is there. */
  getSync(options: GlobalProfitSharingTransactionsAmountsQueryOptions): GlobalProfitSharingTransactionsAmount;
}

/** `v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts` */
interface GlobalProfitSharingTransactionsByTransactionIdRefundableAmountsNode extends ChainNode<"v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts"> {
  /**
   * 查询订单剩余可退款金额
   *
   * `GET /v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024982
   */
  get(options: GlobalProfitSharingTransactionsRefundableAmountsQueryOptions): ApiPromise<GlobalProfitSharingTransactionsRefundableAmount>;
  /** 查询订单剩余可退款金额. The same as `get`. */
  getAsync(options: GlobalProfitSharingTransactionsRefundableAmountsQueryOptions): ApiPromise<GlobalProfitSharingTransactionsRefundableAmount>;
  /** 查询订单剩余可退款金额. `get` that blocks the thread until the answer is there. */
  getSync(options: GlobalProfitSharingTransactionsRefundableAmountsQueryOptions): GlobalProfitSharingTransactionsRefundableAmount;
}

/** `v3/global/refund` */
interface GlobalRefundNode extends ChainNode<"v3/global/refund"> {
  readonly partner: GlobalRefundPartnerNode;
  readonly rechargeBalance: GlobalRefundRechargeBalanceNode;
  readonly "recharge-balance": GlobalRefundRechargeBalanceNode;
}

/** `v3/global/refund/partner` */
interface GlobalRefundPartnerNode extends ChainNode<"v3/global/refund/partner"> {
  readonly rechargeBalance: GlobalRefundPartnerRechargeBalanceNode;
  readonly "recharge-balance": GlobalRefundPartnerRechargeBalanceNode;
}

/** `v3/global/refund/partner/recharge-balance` */
interface GlobalRefundPartnerRechargeBalanceNode extends ChainNode<"v3/global/refund/partner/recharge-balance"> {
  readonly subMchid: GlobalRefundPartnerRechargeBalanceSubMchidNode;
  readonly "sub-mchid": GlobalRefundPartnerRechargeBalanceSubMchidNode;
}

/** `v3/global/refund/partner/recharge-balance/sub-mchid` */
interface GlobalRefundPartnerRechargeBalanceSubMchidNode extends ChainNode<"v3/global/refund/partner/recharge-balance/sub-mchid"> {
  /** The value is the option `sub_mchid` of the call. */
  readonly _sub_mchid_: GlobalRefundPartnerRechargeBalanceSubMchidBySubMchidNode;
}

/** `v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}` */
interface GlobalRefundPartnerRechargeBalanceSubMchidBySubMchidNode extends ChainNode<"v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}"> {
  /**
   * 商家充值退款余额查询
   *
   * `GET /v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013068962
   */
  get(options: GlobalRefundPartnerRechargeBalanceBySubMchidQueryOptions): ApiPromise<GlobalRefundRechargeBalance>;
  /** 商家充值退款余额查询. The same as `get`. */
  getAsync(options: GlobalRefundPartnerRechargeBalanceBySubMchidQueryOptions): ApiPromise<GlobalRefundRechargeBalance>;
  /** 商家充值退款余额查询. `get` that blocks the thread until the answer is there. */
  getSync(options: GlobalRefundPartnerRechargeBalanceBySubMchidQueryOptions): GlobalRefundRechargeBalance;
}

/** `v3/global/refund/recharge-balance` */
interface GlobalRefundRechargeBalanceNode extends ChainNode<"v3/global/refund/recharge-balance"> {
  /**
   * 商家充值退款余额查询
   *
   * `GET /v3/global/refund/recharge-balance`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013068962
   */
  get(options?: GlobalRefundRechargeBalanceQueryOptions): ApiPromise<GlobalRefundRechargeBalance>;
  /** 商家充值退款余额查询. The same as `get`. */
  getAsync(options?: GlobalRefundRechargeBalanceQueryOptions): ApiPromise<GlobalRefundRechargeBalance>;
  /** 商家充值退款余额查询. `get` that blocks the thread until the answer is there. */
  getSync(options?: GlobalRefundRechargeBalanceQueryOptions): GlobalRefundRechargeBalance;
}

/** `v3/global/refunds` */
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
  /** 查询所有退款. The same as `get`. */
  getAsync(options: GlobalRefundsQueryOptions): ApiPromise<GlobalRefundsQueryAnswer>;
  /** 查询所有退款. `get` that blocks the thread until the answer is there. */
  getSync(options: GlobalRefundsQueryOptions): GlobalRefundsQueryAnswer;
  /**
   * 申请退款
   *
   * `POST /v3/global/refunds`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354681
   */
  post(options: GlobalRefundsOptions): ApiPromise<GlobalRefundsAnswer>;
  /** 申请退款. The same as `post`. */
  postAsync(options: GlobalRefundsOptions): ApiPromise<GlobalRefundsAnswer>;
  /** 申请退款. `post` that blocks the thread until the answer is there. */
  postSync(options: GlobalRefundsOptions): GlobalRefundsAnswer;
}

/** `v3/global/refunds/id` */
interface GlobalRefundsIdNode extends ChainNode<"v3/global/refunds/id"> {
  /** The value is the option `refund_id` of the call. */
  readonly _refund_id_: GlobalRefundsIdByRefundIdNode;
}

/** `v3/global/refunds/id/{refund_id}` */
interface GlobalRefundsIdByRefundIdNode extends ChainNode<"v3/global/refunds/id/{refund_id}"> {
  /**
   * 查询单笔退款(微信支付退款订单号)
   *
   * `GET /v3/global/refunds/id/{refund_id}`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354684
   */
  get(options: GlobalRefundsByIdQueryOptions): ApiPromise<GlobalRefund>;
  /** 查询单笔退款(微信支付退款订单号). The same as `get`. */
  getAsync(options: GlobalRefundsByIdQueryOptions): ApiPromise<GlobalRefund>;
  /** 查询单笔退款(微信支付退款订单号). `get` that blocks the thread until the answer is there. */
  getSync(options: GlobalRefundsByIdQueryOptions): GlobalRefund;
}

/** `v3/global/refunds/out-refund-no` */
interface GlobalRefundsOutRefundNoNode extends ChainNode<"v3/global/refunds/out-refund-no"> {
  /** The value is the option `out_refund_no` of the call. */
  readonly _out_refund_no_: GlobalRefundsOutRefundNoByOutRefundNoNode;
}

/** `v3/global/refunds/out-refund-no/{out_refund_no}` */
interface GlobalRefundsOutRefundNoByOutRefundNoNode extends ChainNode<"v3/global/refunds/out-refund-no/{out_refund_no}"> {
  /**
   * 查询单笔退款(商户退款订单号)
   *
   * `GET /v3/global/refunds/out-refund-no/{out_refund_no}`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354684
   */
  get(options: GlobalRefundsByOutRefundNoQueryOptions): ApiPromise<GlobalRefund>;
  /** 查询单笔退款(商户退款订单号). The same as `get`. */
  getAsync(options: GlobalRefundsByOutRefundNoQueryOptions): ApiPromise<GlobalRefund>;
  /** 查询单笔退款(商户退款订单号). `get` that blocks the thread until the answer is there. */
  getSync(options: GlobalRefundsByOutRefundNoQueryOptions): GlobalRefund;
}

/** `v3/global/settle` */
interface GlobalSettleNode extends ChainNode<"v3/global/settle"> {
  readonly settlements: GlobalSettleSettlementsNode;
}

/** `v3/global/settle/settlements` */
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
  get(options: GlobalSettleSettlementsQueryOptions): ApiPromise<GlobalSettleSettlementList>;
  /** 查询结算资金明细. The same as `get`. */
  getAsync(options: GlobalSettleSettlementsQueryOptions): ApiPromise<GlobalSettleSettlementList>;
  /** 查询结算资金明细. `get` that blocks the thread until the answer is there. */
  getSync(options: GlobalSettleSettlementsQueryOptions): GlobalSettleSettlementList;
}

/** `v3/global/statements` */
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
  /** 下载对账单. The same as `get`. */
  getAsync(options: GlobalStatementsQueryOptions): ApiPromise<ReadableStream<Uint8Array>>;
  /** 下载对账单. `get` that blocks the thread until the answer is there. */
  getSync(options: GlobalStatementsQueryOptions): Uint8Array;
}

/** `v3/global/transactions` */
interface GlobalTransactionsNode extends ChainNode<"v3/global/transactions"> {
  readonly app: GlobalTransactionsAppNode;
  readonly id: GlobalTransactionsIdNode;
  readonly jsapi: GlobalTransactionsJsapiNode;
  readonly mweb: GlobalTransactionsMwebNode;
  readonly native: GlobalTransactionsNativeNode;
  readonly outTradeNo: GlobalTransactionsOutTradeNoNode;
  readonly "out-trade-no": GlobalTransactionsOutTradeNoNode;
}

/** `v3/global/transactions/app` */
interface GlobalTransactionsAppNode extends ChainNode<"v3/global/transactions/app"> {
  /**
   * APP支付下单
   *
   * `POST /v3/global/transactions/app`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013014223
   */
  post(options: GlobalTransactionsAppOptions): ApiPromise<GlobalTransactionsAppAnswer>;
  /** APP支付下单. The same as `post`. */
  postAsync(options: GlobalTransactionsAppOptions): ApiPromise<GlobalTransactionsAppAnswer>;
  /** APP支付下单. `post` that blocks the thread until the answer is there. */
  postSync(options: GlobalTransactionsAppOptions): GlobalTransactionsAppAnswer;
}

/** `v3/global/transactions/id` */
interface GlobalTransactionsIdNode extends ChainNode<"v3/global/transactions/id"> {
  /** The value is the option `transaction_id` of the call. */
  readonly _transaction_id_: GlobalTransactionsIdByTransactionIdNode;
}

/** `v3/global/transactions/id/{transaction_id}` */
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
  get(options: GlobalTransactionsByIdQueryOptions): ApiPromise<GlobalTransaction>;
  /** 查询订单(微信支付订单号). The same as `get`. */
  getAsync(options: GlobalTransactionsByIdQueryOptions): ApiPromise<GlobalTransaction>;
  /** 查询订单(微信支付订单号). `get` that blocks the thread until the answer is there. */
  getSync(options: GlobalTransactionsByIdQueryOptions): GlobalTransaction;
}

/** `v3/global/transactions/id/{transaction_id}/close` */
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
  post(options: GlobalTransactionsByIdCloseOptions): ApiPromise<undefined>;
  /** 关闭订单(微信支付订单号). The same as `post`. */
  postAsync(options: GlobalTransactionsByIdCloseOptions): ApiPromise<undefined>;
  /** 关闭订单(微信支付订单号). `post` that blocks the thread until the answer is there. */
  postSync(options: GlobalTransactionsByIdCloseOptions): undefined;
}

/** `v3/global/transactions/jsapi` */
interface GlobalTransactionsJsapiNode extends ChainNode<"v3/global/transactions/jsapi"> {
  /**
   * JSAPI支付下单
   *
   * `POST /v3/global/transactions/jsapi`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013014150
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013014317
   */
  post(options: GlobalTransactionsJsapiOptions): ApiPromise<GlobalTransactionsAppAnswer>;
  /** JSAPI支付下单. The same as `post`. */
  postAsync(options: GlobalTransactionsJsapiOptions): ApiPromise<GlobalTransactionsAppAnswer>;
  /** JSAPI支付下单. `post` that blocks the thread until the answer is there. */
  postSync(options: GlobalTransactionsJsapiOptions): GlobalTransactionsAppAnswer;
}

/** `v3/global/transactions/mweb` */
interface GlobalTransactionsMwebNode extends ChainNode<"v3/global/transactions/mweb"> {
  /**
   * H5支付下单
   *
   * `POST /v3/global/transactions/mweb`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013014399
   */
  post(options: GlobalTransactionsMwebOptions): ApiPromise<GlobalTransactionsMwebAnswer>;
  /** H5支付下单. The same as `post`. */
  postAsync(options: GlobalTransactionsMwebOptions): ApiPromise<GlobalTransactionsMwebAnswer>;
  /** H5支付下单. `post` that blocks the thread until the answer is there. */
  postSync(options: GlobalTransactionsMwebOptions): GlobalTransactionsMwebAnswer;
}

/** `v3/global/transactions/native` */
interface GlobalTransactionsNativeNode extends ChainNode<"v3/global/transactions/native"> {
  /**
   * Native支付下单
   *
   * `POST /v3/global/transactions/native`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013953
   */
  post(options: GlobalTransactionsNativeOptions): ApiPromise<GlobalTransactionsNativeAnswer>;
  /** Native支付下单. The same as `post`. */
  postAsync(options: GlobalTransactionsNativeOptions): ApiPromise<GlobalTransactionsNativeAnswer>;
  /** Native支付下单. `post` that blocks the thread until the answer is there. */
  postSync(options: GlobalTransactionsNativeOptions): GlobalTransactionsNativeAnswer;
}

/** `v3/global/transactions/out-trade-no` */
interface GlobalTransactionsOutTradeNoNode extends ChainNode<"v3/global/transactions/out-trade-no"> {
  /** The value is the option `out_trade_no` of the call. */
  readonly _out_trade_no_: GlobalTransactionsOutTradeNoByOutTradeNoNode;
}

/** `v3/global/transactions/out-trade-no/{out_trade_no}` */
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
  get(options: GlobalTransactionsByOutTradeNoQueryOptions): ApiPromise<GlobalTransaction>;
  /** 查询订单(商户订单号). The same as `get`. */
  getAsync(options: GlobalTransactionsByOutTradeNoQueryOptions): ApiPromise<GlobalTransaction>;
  /** 查询订单(商户订单号). `get` that blocks the thread until the answer is there. */
  getSync(options: GlobalTransactionsByOutTradeNoQueryOptions): GlobalTransaction;
}

/** `v3/global/transactions/out-trade-no/{out_trade_no}/close` */
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
  post(options: GlobalTransactionsByOutTradeNoCloseOptions): ApiPromise<undefined>;
  /** 关闭订单(商户订单号). The same as `post`. */
  postAsync(options: GlobalTransactionsByOutTradeNoCloseOptions): ApiPromise<undefined>;
  /** 关闭订单(商户订单号). `post` that blocks the thread until the answer is there. */
  postSync(options: GlobalTransactionsByOutTradeNoCloseOptions): undefined;
}
