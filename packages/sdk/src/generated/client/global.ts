// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type {
  GetAsyncAndSync,
  PatchAsyncAndSync,
  PostAsyncAndSync,
  PutAsyncAndSync,
} from "../../chain/async-and-sync.ts";
import type { Lists } from "../../chain/lists.ts";
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
  GlobalCustomsDeclareOptions,
  GlobalCustomsDeclared,
  GlobalCustomsOrderList,
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
  GlobalPrepayId,
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
  GlobalTransactionsAppOptions,
  GlobalTransactionsJsapiOptions,
  GlobalTransactionsMwebAnswer,
  GlobalTransactionsMwebOptions,
  GlobalTransactionsNativeAnswer,
  GlobalTransactionsNativeOptions,
} from "../models/global.ts";

/** The node of each path template below `v3/global`. */
export interface GlobalPaths {
  /** GET: 获取平台证书列表 · Get the platform certificates. */
  readonly "v3/global/certificates": GlobalCertificatesNode;
  /** GET: 报关查询 · Query customs declarations. PATCH: 报关信息修改 · Modify a customs declaration. POST: 报关 · Declare an order to customs. */
  readonly "v3/global/customs/orders": GlobalCustomsOrdersNode;
  /** POST: 报关重推 · Resend a customs declaration. */
  readonly "v3/global/customs/redeclare": GlobalCustomsRedeclareNode;
  /** POST: 身份信息校验 · Verify identity information. */
  readonly "v3/global/customs/verify-certificate": GlobalCustomsVerifyCertificateNode;
  /** POST: 创建H5支付权限申请单 · Apply for H5 payment permission. */
  readonly "v3/global/merchant/h5/permission/applications": GlobalMerchantH5PermissionApplicationsNode;
  /** GET: 查询H5支付权限申请单详情 · Query an application for H5 payment permission. PATCH: 修改H5支付权限申请单 · Modify an application for H5 payment permission. */
  readonly "v3/global/merchant/h5/permission/applications/{applyment_id}": GlobalMerchantH5PermissionApplicationsByApplymentIdNode;
  /** POST: 创建H5支付域名修改申请单 · Apply for a change of H5 payment domains. */
  readonly "v3/global/merchant/h5/permission/domain/applications": GlobalMerchantH5PermissionDomainApplicationsNode;
  /** GET: 查询H5支付域名修改申请单 · Query an application for a change of H5 payment domains. PATCH: 修改H5支付域名修改申请单 · Modify an application for a change of H5 payment domains. */
  readonly "v3/global/merchant/h5/permission/domain/applications/{applyment_id}": GlobalMerchantH5PermissionDomainApplicationsByApplymentIdNode;
  /** GET: 查询子商户H5支付权限状态 · Query a sub-merchant's H5 payment permission. */
  readonly "v3/global/merchant/h5/permission/{sub_mchid}": GlobalMerchantH5PermissionBySubMchidNode;
  /** DELETE: 删除投诉通知回调 · Delete the complaint notification URL. GET: 查询投诉通知回调 · Query the complaint notification URL. POST: 创建投诉通知回调 · Create the complaint notification URL. PUT: 更新投诉通知回调 · Update the complaint notification URL. */
  readonly "v3/global/merchant-service/complaint-notifications": GlobalMerchantServiceComplaintNotificationsNode;
  /** GET: 查询投诉单列表 · Query the complaints. */
  readonly "v3/global/merchant-service/complaints": GlobalMerchantServiceComplaintsNode;
  /** GET: 查询投诉单详情 · Query a complaint. */
  readonly "v3/global/merchant-service/complaints/{complaint_id}": GlobalMerchantServiceComplaintsByComplaintIdNode;
  /** POST: 反馈处理完成 · Report that a complaint has been handled. */
  readonly "v3/global/merchant-service/complaints/{complaint_id}/complete": GlobalMerchantServiceComplaintsByComplaintIdCompleteNode;
  /** GET: 查询投诉协商历史 · Query the negotiation history of a complaint. */
  readonly "v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys": GlobalMerchantServiceComplaintsByComplaintIdNegotiationHistorysNode;
  /** POST: 提交回复 · Reply to a complaint. */
  readonly "v3/global/merchant-service/complaints/{complaint_id}/response": GlobalMerchantServiceComplaintsByComplaintIdResponseNode;
  /** POST: 商户上传反馈图片 · Upload an image for a complaint. */
  readonly "v3/global/merchant-service/images/upload": GlobalMerchantServiceImagesUploadNode;
  /** GET: 图片下载 · Download an image. */
  readonly "v3/global/merchant-service/images/{media_id}": GlobalMerchantServiceImagesByMediaIdNode;
  /** POST: 上传文件 · Upload a file. */
  readonly "v3/global/merchant-storage/file/upload": GlobalMerchantStorageFileUploadNode;
  /** POST: 子商户进件（融合钱包） · Onboard a sub-merchant (converged wallet). */
  readonly "v3/global/merchants": GlobalMerchantsNode;
  /** GET: 查询子商户（融合钱包） · Query a sub-merchant (converged wallet). PATCH: 修改子商户（融合钱包） · Modify a sub-merchant (converged wallet). */
  readonly "v3/global/merchants/{sub_mchid}": GlobalMerchantsBySubMchidNode;
  /** POST: 撤销订单(微信支付订单号) · Reverse an order by WeChat Pay transaction ID. */
  readonly "v3/global/micropay/transactions/id/{transaction_id}/reverse": GlobalMicropayTransactionsIdByTransactionIdReverseNode;
  /** POST: 撤销订单(商户订单号) · Reverse an order by merchant order number. */
  readonly "v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse": GlobalMicropayTransactionsOutTradeNoByOutTradeNoReverseNode;
  /** POST: 提交付款码支付 · Submit a payment code payment. */
  readonly "v3/global/micropay/transactions/pay": GlobalMicropayTransactionsPayNode;
  /** POST: APP签约 · Sign a contract (App). */
  readonly "v3/global/papay/contracts/app-pre-entrust-sign": GlobalPapayContractsAppPreEntrustSignNode;
  /** POST: H5预签约 · Pre-sign a contract (H5). */
  readonly "v3/global/papay/contracts/h5-pre-entrust-sign": GlobalPapayContractsH5PreEntrustSignNode;
  /** POST: JSAPI预签约 · Pre-sign a contract (JSAPI). */
  readonly "v3/global/papay/contracts/jsapi-pre-entrust-sign": GlobalPapayContractsJsapiPreEntrustSignNode;
  /** POST: 小程序签约 · Sign a contract (mini program). */
  readonly "v3/global/papay/contracts/miniprogram-pre-entrust-sign": GlobalPapayContractsMiniprogramPreEntrustSignNode;
  /** GET: 商户协议号查询签约 · Query a contract by merchant contract code. */
  readonly "v3/global/papay/contracts/out-contract-code/{out_contract_code}": GlobalPapayContractsOutContractCodeByOutContractCodeNode;
  /** POST: WEB预签约 · Pre-sign a contract (web). */
  readonly "v3/global/papay/contracts/web-pre-entrust-sign": GlobalPapayContractsWebPreEntrustSignNode;
  /** GET: 代扣协议ID查询签约 · Query a contract by contract ID. */
  readonly "v3/global/papay/contracts/{contract_id}": GlobalPapayContractsByContractIdNode;
  /** POST: 申请解约 · Request the termination of a contract. */
  readonly "v3/global/papay/contracts/{contract_id}/terminate": GlobalPapayContractsByContractIdTerminateNode;
  /** POST: 支付扣款 · Deduct a payment. */
  readonly "v3/global/papay/transactions": GlobalPapayTransactionsNode;
  /** GET: 查询订单(商户订单号) · Query an order by merchant order number. */
  readonly "v3/global/papay/transactions/out-trade-no/{out_trade_no}": GlobalPapayTransactionsOutTradeNoByOutTradeNoNode;
  /** POST: 撤销订单(商户订单号) · Reverse an order by merchant order number. */
  readonly "v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse": GlobalPapayTransactionsOutTradeNoByOutTradeNoReverseNode;
  /** GET: 查询订单(微信支付订单号) · Query an order by WeChat Pay transaction ID. */
  readonly "v3/global/papay/transactions/{transaction_id}": GlobalPapayTransactionsByTransactionIdNode;
  /** GET: 获取分账账单文件下载地址 · Get the download URL of a profit sharing bill. */
  readonly "v3/global/profit-sharing/bill-download-url": GlobalProfitSharingBillDownloadUrlNode;
  /** POST: 请求分账 · Request profit sharing. */
  readonly "v3/global/profit-sharing/orders": GlobalProfitSharingOrdersNode;
  /** POST: 解冻剩余资金 · Release the remaining funds. */
  readonly "v3/global/profit-sharing/orders/unfreeze": GlobalProfitSharingOrdersUnfreezeNode;
  /** GET: 查询分账结果 · Query the result of profit sharing. */
  readonly "v3/global/profit-sharing/orders/{out_order_no}": GlobalProfitSharingOrdersByOutOrderNoNode;
  /** DELETE: 删除分账接收方 · Delete a profit sharing receiver. POST: 添加分账接收方 · Add a profit sharing receiver. */
  readonly "v3/global/profit-sharing/receivers": GlobalProfitSharingReceiversNode;
  /** GET: 查询分账接收方添加结果 · Query whether a profit sharing receiver was added. */
  readonly "v3/global/profit-sharing/receivers/{account}": GlobalProfitSharingReceiversByAccountNode;
  /** GET: 获取分账退款账单下载链接 · Get the download URL of a profit sharing refund bill. */
  readonly "v3/global/profit-sharing/refunds/bill-download-url": GlobalProfitSharingRefundsBillDownloadUrlNode;
  /** GET: 查询可供垫付退款实时余额 · Query the real-time balance for advancing refunds. */
  readonly "v3/global/profit-sharing/refunds/refundable-balance": GlobalProfitSharingRefundsRefundableBalanceNode;
  /** POST: 分账标记 · Mark a transaction for profit sharing. */
  readonly "v3/global/profit-sharing/transactions/mark": GlobalProfitSharingTransactionsMarkNode;
  /** GET: 查询剩余待分金额 · Query the remaining amount to share. */
  readonly "v3/global/profit-sharing/transactions/{transaction_id}/amounts": GlobalProfitSharingTransactionsByTransactionIdAmountsNode;
  /** GET: 查询订单剩余可退款金额 · Query the refundable amount left on an order. */
  readonly "v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts": GlobalProfitSharingTransactionsByTransactionIdRefundableAmountsNode;
  /** GET: 商家充值退款余额查询 · Query the recharge balance for refunds. */
  readonly "v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}": GlobalRefundPartnerRechargeBalanceSubMchidBySubMchidNode;
  /** GET: 商家充值退款余额查询 · Query the recharge balance for refunds. */
  readonly "v3/global/refund/recharge-balance": GlobalRefundRechargeBalanceNode;
  /** GET: 查询所有退款 · Query all refunds of an order. POST: 申请退款 · Request a refund. */
  readonly "v3/global/refunds": GlobalRefundsNode;
  /** GET: 查询单笔退款(微信支付退款订单号) · Query a refund by WeChat Pay refund ID. */
  readonly "v3/global/refunds/id/{refund_id}": GlobalRefundsIdByRefundIdNode;
  /** GET: 查询单笔退款(商户退款订单号) · Query a refund by merchant refund number. */
  readonly "v3/global/refunds/out-refund-no/{out_refund_no}": GlobalRefundsOutRefundNoByOutRefundNoNode;
  /** GET: 查询结算资金明细 · Query settlement details. */
  readonly "v3/global/settle/settlements": GlobalSettleSettlementsNode;
  /** GET: 下载对账单 · Download a statement. */
  readonly "v3/global/statements": GlobalStatementsNode;
  /** POST: APP支付下单 · Place an order for App payment. */
  readonly "v3/global/transactions/app": GlobalTransactionsAppNode;
  /** GET: 查询订单(微信支付订单号) · Query an order by WeChat Pay transaction ID. */
  readonly "v3/global/transactions/id/{transaction_id}": GlobalTransactionsIdByTransactionIdNode;
  /** POST: 关闭订单(微信支付订单号) · Close an order by WeChat Pay transaction ID. */
  readonly "v3/global/transactions/id/{transaction_id}/close": GlobalTransactionsIdByTransactionIdCloseNode;
  /** POST: JSAPI支付下单 · Place an order for JSAPI payment. */
  readonly "v3/global/transactions/jsapi": GlobalTransactionsJsapiNode;
  /** POST: H5支付下单 · Place an order for H5 payment. */
  readonly "v3/global/transactions/mweb": GlobalTransactionsMwebNode;
  /** POST: Native支付下单 · Place an order for Native payment. */
  readonly "v3/global/transactions/native": GlobalTransactionsNativeNode;
  /** GET: 查询订单(商户订单号) · Query an order by merchant order number. */
  readonly "v3/global/transactions/out-trade-no/{out_trade_no}": GlobalTransactionsOutTradeNoByOutTradeNoNode;
  /** POST: 关闭订单(商户订单号) · Close an order by merchant order number. */
  readonly "v3/global/transactions/out-trade-no/{out_trade_no}/close": GlobalTransactionsOutTradeNoByOutTradeNoCloseNode;
}

export interface GlobalNode extends ChainNode<"v3/global"> {
  readonly certificates: GlobalCertificatesNode;
  readonly customs: GlobalCustomsNode;
  readonly merchant: GlobalMerchantNode;
  readonly merchantService: GlobalMerchantServiceNode;
  /** `merchantService` */
  readonly "merchant-service": GlobalMerchantServiceNode;
  readonly merchantStorage: GlobalMerchantStorageNode;
  /** `merchantStorage` */
  readonly "merchant-storage": GlobalMerchantStorageNode;
  readonly merchants: GlobalMerchantsNode;
  readonly micropay: GlobalMicropayNode;
  readonly papay: GlobalPapayNode;
  readonly profitSharing: GlobalProfitSharingNode;
  /** `profitSharing` */
  readonly "profit-sharing": GlobalProfitSharingNode;
  readonly refund: GlobalRefundNode;
  readonly refunds: GlobalRefundsNode;
  readonly settle: GlobalSettleNode;
  readonly statements: GlobalStatementsNode;
  readonly transactions: GlobalTransactionsNode;
}

interface GlobalCertificatesNode extends ChainNode<"v3/global/certificates"> {
  /**
   * 获取平台证书列表 · Get the platform certificates
   *
   * `GET /v3/global/certificates`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013878
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
  /** `verifyCertificate` */
  readonly "verify-certificate": GlobalCustomsVerifyCertificateNode;
}

interface GlobalCustomsOrdersNode extends ChainNode<"v3/global/customs/orders">, GetAsyncAndSync<GlobalCustomsOrdersQueryOptions, GlobalCustomsOrderList>, PatchAsyncAndSync<GlobalCustomsOrdersUpdateOptions, GlobalCustomsOrdersUpdateAnswer>, PostAsyncAndSync<GlobalCustomsDeclareOptions, GlobalCustomsDeclared>, Lists<GlobalCustomsOrdersQueryOptions, GlobalCustomsOrderList, "data"> {
  /**
   * 报关查询 · Query customs declarations
   *
   * 清关报关 · Customs declaration
   *
   * `GET /v3/global/customs/orders`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025131
   */
  get(options: GlobalCustomsOrdersQueryOptions): ApiPromise<GlobalCustomsOrderList>;
  /**
   * 报关信息修改 · Modify a customs declaration
   *
   * 清关报关 · Customs declaration
   *
   * `PATCH /v3/global/customs/orders`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025136
   */
  patch(options: GlobalCustomsOrdersUpdateOptions): ApiPromise<GlobalCustomsOrdersUpdateAnswer>;
  /**
   * 报关 · Declare an order to customs
   *
   * 清关报关 · Customs declaration
   *
   * `POST /v3/global/customs/orders`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025127
   */
  post(options: GlobalCustomsDeclareOptions): ApiPromise<GlobalCustomsDeclared>;
}

interface GlobalCustomsRedeclareNode extends ChainNode<"v3/global/customs/redeclare">, PostAsyncAndSync<GlobalCustomsRedeclareOptions, GlobalCustomsRedeclareAnswer> {
  /**
   * 报关重推 · Resend a customs declaration
   *
   * 清关报关 · Customs declaration
   *
   * `POST /v3/global/customs/redeclare`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025133
   */
  post(options: GlobalCustomsRedeclareOptions): ApiPromise<GlobalCustomsRedeclareAnswer>;
}

interface GlobalCustomsVerifyCertificateNode extends ChainNode<"v3/global/customs/verify-certificate">, PostAsyncAndSync<GlobalCustomsVerifyCertificateOptions, GlobalCustomsVerifyCertificateAnswer> {
  /**
   * 身份信息校验 · Verify identity information
   *
   * 清关报关 · Customs declaration
   *
   * `POST /v3/global/customs/verify-certificate`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025128
   */
  post(options: GlobalCustomsVerifyCertificateOptions): ApiPromise<GlobalCustomsVerifyCertificateAnswer>;
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

interface GlobalMerchantH5PermissionApplicationsNode extends ChainNode<"v3/global/merchant/h5/permission/applications">, PostAsyncAndSync<GlobalH5ApplicationsOptions, GlobalH5Application> {
  /** Given as the option `applyment_id`. */
  readonly _applyment_id_: GlobalMerchantH5PermissionApplicationsByApplymentIdNode;
  /**
   * 创建H5支付权限申请单 · Apply for H5 payment permission
   *
   * `POST /v3/global/merchant/h5/permission/applications`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025106
   */
  post(options: GlobalH5ApplicationsOptions): ApiPromise<GlobalH5Application>;
}

interface GlobalMerchantH5PermissionApplicationsByApplymentIdNode extends ChainNode<"v3/global/merchant/h5/permission/applications/{applyment_id}">, GetAsyncAndSync<GlobalH5ApplicationQueryOptions, GlobalH5Application>, PatchAsyncAndSync<GlobalH5ApplicationUpdateOptions, GlobalH5Application> {
  /**
   * 查询H5支付权限申请单详情 · Query an application for H5 payment permission
   *
   * `GET /v3/global/merchant/h5/permission/applications/{applyment_id}`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025107
   */
  get(options: GlobalH5ApplicationQueryOptions): ApiPromise<GlobalH5Application>;
  /**
   * 修改H5支付权限申请单 · Modify an application for H5 payment permission
   *
   * `PATCH /v3/global/merchant/h5/permission/applications/{applyment_id}`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025109
   */
  patch(options: GlobalH5ApplicationUpdateOptions): ApiPromise<GlobalH5Application>;
}

interface GlobalMerchantH5PermissionDomainNode extends ChainNode<"v3/global/merchant/h5/permission/domain"> {
  readonly applications: GlobalMerchantH5PermissionDomainApplicationsNode;
}

interface GlobalMerchantH5PermissionDomainApplicationsNode extends ChainNode<"v3/global/merchant/h5/permission/domain/applications">, PostAsyncAndSync<GlobalH5DomainApplicationsOptions, GlobalH5DomainApplication> {
  /** Given as the option `applyment_id`. */
  readonly _applyment_id_: GlobalMerchantH5PermissionDomainApplicationsByApplymentIdNode;
  /**
   * 创建H5支付域名修改申请单 · Apply for a change of H5 payment domains
   *
   * `POST /v3/global/merchant/h5/permission/domain/applications`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025110
   */
  post(options: GlobalH5DomainApplicationsOptions): ApiPromise<GlobalH5DomainApplication>;
}

interface GlobalMerchantH5PermissionDomainApplicationsByApplymentIdNode extends ChainNode<"v3/global/merchant/h5/permission/domain/applications/{applyment_id}">, GetAsyncAndSync<GlobalH5DomainApplicationQueryOptions, GlobalH5DomainApplication>, PatchAsyncAndSync<GlobalH5DomainApplicationUpdateOptions, GlobalH5DomainApplication> {
  /**
   * 查询H5支付域名修改申请单 · Query an application for a change of H5 payment domains
   *
   * `GET /v3/global/merchant/h5/permission/domain/applications/{applyment_id}`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025112
   */
  get(options: GlobalH5DomainApplicationQueryOptions): ApiPromise<GlobalH5DomainApplication>;
  /**
   * 修改H5支付域名修改申请单 · Modify an application for a change of H5 payment domains
   *
   * `PATCH /v3/global/merchant/h5/permission/domain/applications/{applyment_id}`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025114
   */
  patch(options: GlobalH5DomainApplicationUpdateOptions): ApiPromise<GlobalH5DomainApplication>;
}

interface GlobalMerchantH5PermissionBySubMchidNode extends ChainNode<"v3/global/merchant/h5/permission/{sub_mchid}">, GetAsyncAndSync<GlobalH5PermissionBySubMchidQueryOptions, GlobalH5Permission> {
  /**
   * 查询子商户H5支付权限状态 · Query a sub-merchant's H5 payment permission
   *
   * `GET /v3/global/merchant/h5/permission/{sub_mchid}`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025117
   */
  get(options: GlobalH5PermissionBySubMchidQueryOptions): ApiPromise<GlobalH5Permission>;
}

interface GlobalMerchantServiceNode extends ChainNode<"v3/global/merchant-service"> {
  readonly complaintNotifications: GlobalMerchantServiceComplaintNotificationsNode;
  /** `complaintNotifications` */
  readonly "complaint-notifications": GlobalMerchantServiceComplaintNotificationsNode;
  readonly complaints: GlobalMerchantServiceComplaintsNode;
  readonly images: GlobalMerchantServiceImagesNode;
}

interface GlobalMerchantServiceComplaintNotificationsNode extends ChainNode<"v3/global/merchant-service/complaint-notifications">, PostAsyncAndSync<GlobalComplaintNotificationsOptions, GlobalComplaintNotification>, PutAsyncAndSync<GlobalComplaintNotificationsReplaceOptions, GlobalComplaintNotification> {
  /**
   * 删除投诉通知回调 · Delete the complaint notification URL
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
   * 查询投诉通知回调 · Query the complaint notification URL
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
   * 创建投诉通知回调 · Create the complaint notification URL
   *
   * `POST /v3/global/merchant-service/complaint-notifications`
   *
   * @see https://docs.qq.com/doc/DTldDSXZISERiaVRF?nlc=1
   */
  post(options: GlobalComplaintNotificationsOptions): ApiPromise<GlobalComplaintNotification>;
  /**
   * 更新投诉通知回调 · Update the complaint notification URL
   *
   * `PUT /v3/global/merchant-service/complaint-notifications`
   *
   * @see https://docs.qq.com/doc/DTnd3YUxDdkxabnpx?nlc=1
   */
  put(options: GlobalComplaintNotificationsReplaceOptions): ApiPromise<GlobalComplaintNotification>;
}

interface GlobalMerchantServiceComplaintsNode extends ChainNode<"v3/global/merchant-service/complaints">, GetAsyncAndSync<GlobalComplaintsQueryOptions, GlobalComplaintList>, Lists<GlobalComplaintsQueryOptions, GlobalComplaintList, "data"> {
  /** Given as the option `complaint_id`. */
  readonly _complaint_id_: GlobalMerchantServiceComplaintsByComplaintIdNode;
  /**
   * 查询投诉单列表 · Query the complaints
   *
   * `GET /v3/global/merchant-service/complaints`
   *
   * @see https://docs.qq.com/doc/DTmZhV0pWT1Zmd2du?nlc=1
   */
  get(options: GlobalComplaintsQueryOptions): ApiPromise<GlobalComplaintList>;
}

interface GlobalMerchantServiceComplaintsByComplaintIdNode extends ChainNode<"v3/global/merchant-service/complaints/{complaint_id}">, GetAsyncAndSync<GlobalComplaintQueryOptions, GlobalComplaint> {
  readonly complete: GlobalMerchantServiceComplaintsByComplaintIdCompleteNode;
  readonly negotiationHistorys: GlobalMerchantServiceComplaintsByComplaintIdNegotiationHistorysNode;
  /** `negotiationHistorys` */
  readonly "negotiation-historys": GlobalMerchantServiceComplaintsByComplaintIdNegotiationHistorysNode;
  readonly response: GlobalMerchantServiceComplaintsByComplaintIdResponseNode;
  /**
   * 查询投诉单详情 · Query a complaint
   *
   * `GET /v3/global/merchant-service/complaints/{complaint_id}`
   *
   * @see https://docs.qq.com/doc/DTlpKUmR4eHpXWU9v?nlc=1
   */
  get(options: GlobalComplaintQueryOptions): ApiPromise<GlobalComplaint>;
}

interface GlobalMerchantServiceComplaintsByComplaintIdCompleteNode extends ChainNode<"v3/global/merchant-service/complaints/{complaint_id}/complete">, PostAsyncAndSync<GlobalComplaintCompleteOptions, undefined> {
  /**
   * 反馈处理完成 · Report that a complaint has been handled
   *
   * `POST /v3/global/merchant-service/complaints/{complaint_id}/complete`
   *
   */
  post(options: GlobalComplaintCompleteOptions): ApiPromise<undefined>;
}

interface GlobalMerchantServiceComplaintsByComplaintIdNegotiationHistorysNode extends ChainNode<"v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys">, GetAsyncAndSync<GlobalComplaintNegotiationHistorysQueryOptions, GlobalComplaintNegotiationHistoryList>, Lists<GlobalComplaintNegotiationHistorysQueryOptions, GlobalComplaintNegotiationHistoryList, "data"> {
  /**
   * 查询投诉协商历史 · Query the negotiation history of a complaint
   *
   * `GET /v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys`
   *
   * @see https://docs.qq.com/doc/DTnBqR29rUEV6Y2VZ?nlc=1
   */
  get(options: GlobalComplaintNegotiationHistorysQueryOptions): ApiPromise<GlobalComplaintNegotiationHistoryList>;
}

interface GlobalMerchantServiceComplaintsByComplaintIdResponseNode extends ChainNode<"v3/global/merchant-service/complaints/{complaint_id}/response">, PostAsyncAndSync<GlobalComplaintResponseOptions, undefined> {
  /**
   * 提交回复 · Reply to a complaint
   *
   * `POST /v3/global/merchant-service/complaints/{complaint_id}/response`
   *
   */
  post(options: GlobalComplaintResponseOptions): ApiPromise<undefined>;
}

interface GlobalMerchantServiceImagesNode extends ChainNode<"v3/global/merchant-service/images"> {
  readonly upload: GlobalMerchantServiceImagesUploadNode;
  /** Given as the option `media_id`. */
  readonly _media_id_: GlobalMerchantServiceImagesByMediaIdNode;
}

interface GlobalMerchantServiceImagesUploadNode extends ChainNode<"v3/global/merchant-service/images/upload">, PostAsyncAndSync<GlobalComplaintImagesUploadOptions, GlobalComplaintImagesUploadAnswer> {
  /**
   * 商户上传反馈图片 · Upload an image for a complaint
   *
   * `POST /v3/global/merchant-service/images/upload`
   *
   * @see https://docs.qq.com/doc/DTlZyR0JGTVBmRElp?nlc=1
   */
  post(options: GlobalComplaintImagesUploadOptions): ApiPromise<GlobalComplaintImagesUploadAnswer>;
}

interface GlobalMerchantServiceImagesByMediaIdNode extends ChainNode<"v3/global/merchant-service/images/{media_id}">, GetAsyncAndSync<GlobalComplaintImageQueryOptions, ReadableStream<Uint8Array>, Uint8Array> {
  /**
   * 图片下载 · Download an image
   *
   * `GET /v3/global/merchant-service/images/{media_id}`
   *
   * @see https://docs.qq.com/doc/DTlpoQlhMWXpzZ2NF?nlc=1
   */
  get(options: GlobalComplaintImageQueryOptions): ApiPromise<ReadableStream<Uint8Array>>;
}

interface GlobalMerchantStorageNode extends ChainNode<"v3/global/merchant-storage"> {
  readonly file: GlobalMerchantStorageFileNode;
}

interface GlobalMerchantStorageFileNode extends ChainNode<"v3/global/merchant-storage/file"> {
  readonly upload: GlobalMerchantStorageFileUploadNode;
}

interface GlobalMerchantStorageFileUploadNode extends ChainNode<"v3/global/merchant-storage/file/upload">, PostAsyncAndSync<GlobalMerchantStorageFileUploadOptions, GlobalMerchantStorageFileUploadAnswer> {
  /**
   * 上传文件 · Upload a file
   *
   * `POST /v3/global/merchant-storage/file/upload`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024913
   */
  post(options: GlobalMerchantStorageFileUploadOptions): ApiPromise<GlobalMerchantStorageFileUploadAnswer>;
}

interface GlobalMerchantsNode extends ChainNode<"v3/global/merchants">, PostAsyncAndSync<GlobalMerchantsOptions, GlobalMerchantsAnswer> {
  /** Given as the option `sub_mchid`. */
  readonly _sub_mchid_: GlobalMerchantsBySubMchidNode;
  /**
   * 子商户进件（融合钱包） · Onboard a sub-merchant (converged wallet)
   *
   * `POST /v3/global/merchants`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025088
   */
  post(options: GlobalMerchantsOptions): ApiPromise<GlobalMerchantsAnswer>;
}

interface GlobalMerchantsBySubMchidNode extends ChainNode<"v3/global/merchants/{sub_mchid}">, GetAsyncAndSync<GlobalMerchantQueryOptions, GlobalMerchant>, PatchAsyncAndSync<GlobalMerchantUpdateOptions, GlobalMerchantUpdateAnswer> {
  /**
   * 查询子商户（融合钱包） · Query a sub-merchant (converged wallet)
   *
   * `GET /v3/global/merchants/{sub_mchid}`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025092
   */
  get(options: GlobalMerchantQueryOptions): ApiPromise<GlobalMerchant>;
  /**
   * 修改子商户（融合钱包） · Modify a sub-merchant (converged wallet)
   *
   * `PATCH /v3/global/merchants/{sub_mchid}`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025096
   */
  patch(options: GlobalMerchantUpdateOptions): ApiPromise<GlobalMerchantUpdateAnswer>;
}

interface GlobalMicropayNode extends ChainNode<"v3/global/micropay"> {
  readonly transactions: GlobalMicropayTransactionsNode;
}

interface GlobalMicropayTransactionsNode extends ChainNode<"v3/global/micropay/transactions"> {
  readonly id: GlobalMicropayTransactionsIdNode;
  readonly outTradeNo: GlobalMicropayTransactionsOutTradeNoNode;
  /** `outTradeNo` */
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

interface GlobalMicropayTransactionsIdByTransactionIdReverseNode extends ChainNode<"v3/global/micropay/transactions/id/{transaction_id}/reverse">, PostAsyncAndSync<GlobalMicropayTransactionByIdReverseOptions, undefined> {
  /**
   * 撤销订单(微信支付订单号) · Reverse an order by WeChat Pay transaction ID
   *
   * `POST /v3/global/micropay/transactions/id/{transaction_id}/reverse`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013926
   */
  post(options: GlobalMicropayTransactionByIdReverseOptions): ApiPromise<undefined>;
}

interface GlobalMicropayTransactionsOutTradeNoNode extends ChainNode<"v3/global/micropay/transactions/out-trade-no"> {
  /** Given as the option `out_trade_no`. */
  readonly _out_trade_no_: GlobalMicropayTransactionsOutTradeNoByOutTradeNoNode;
}

interface GlobalMicropayTransactionsOutTradeNoByOutTradeNoNode extends ChainNode<"v3/global/micropay/transactions/out-trade-no/{out_trade_no}"> {
  readonly reverse: GlobalMicropayTransactionsOutTradeNoByOutTradeNoReverseNode;
}

interface GlobalMicropayTransactionsOutTradeNoByOutTradeNoReverseNode extends ChainNode<"v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse">, PostAsyncAndSync<GlobalMicropayTransactionByOutTradeNoReverseOptions, undefined> {
  /**
   * 撤销订单(商户订单号) · Reverse an order by merchant order number
   *
   * `POST /v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013926
   */
  post(options: GlobalMicropayTransactionByOutTradeNoReverseOptions): ApiPromise<undefined>;
}

interface GlobalMicropayTransactionsPayNode extends ChainNode<"v3/global/micropay/transactions/pay">, PostAsyncAndSync<GlobalMicropayTransactionsPayOptions, GlobalMicropayTransactionsPayAnswer> {
  /**
   * 提交付款码支付 · Submit a payment code payment
   *
   * `POST /v3/global/micropay/transactions/pay`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013010527
   */
  post(options: GlobalMicropayTransactionsPayOptions): ApiPromise<GlobalMicropayTransactionsPayAnswer>;
}

interface GlobalPapayNode extends ChainNode<"v3/global/papay"> {
  readonly contracts: GlobalPapayContractsNode;
  readonly transactions: GlobalPapayTransactionsNode;
}

interface GlobalPapayContractsNode extends ChainNode<"v3/global/papay/contracts"> {
  readonly appPreEntrustSign: GlobalPapayContractsAppPreEntrustSignNode;
  /** `appPreEntrustSign` */
  readonly "app-pre-entrust-sign": GlobalPapayContractsAppPreEntrustSignNode;
  readonly h5PreEntrustSign: GlobalPapayContractsH5PreEntrustSignNode;
  /** `h5PreEntrustSign` */
  readonly "h5-pre-entrust-sign": GlobalPapayContractsH5PreEntrustSignNode;
  readonly jsapiPreEntrustSign: GlobalPapayContractsJsapiPreEntrustSignNode;
  /** `jsapiPreEntrustSign` */
  readonly "jsapi-pre-entrust-sign": GlobalPapayContractsJsapiPreEntrustSignNode;
  readonly miniprogramPreEntrustSign: GlobalPapayContractsMiniprogramPreEntrustSignNode;
  /** `miniprogramPreEntrustSign` */
  readonly "miniprogram-pre-entrust-sign": GlobalPapayContractsMiniprogramPreEntrustSignNode;
  readonly outContractCode: GlobalPapayContractsOutContractCodeNode;
  /** `outContractCode` */
  readonly "out-contract-code": GlobalPapayContractsOutContractCodeNode;
  readonly webPreEntrustSign: GlobalPapayContractsWebPreEntrustSignNode;
  /** `webPreEntrustSign` */
  readonly "web-pre-entrust-sign": GlobalPapayContractsWebPreEntrustSignNode;
  /** Given as the option `contract_id`. */
  readonly _contract_id_: GlobalPapayContractsByContractIdNode;
}

interface GlobalPapayContractsAppPreEntrustSignNode extends ChainNode<"v3/global/papay/contracts/app-pre-entrust-sign"> {
  /**
   * APP签约 · Sign a contract (App)
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
   * H5预签约 · Pre-sign a contract (H5)
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
   * JSAPI预签约 · Pre-sign a contract (JSAPI)
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
   * 小程序签约 · Sign a contract (mini program)
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

interface GlobalPapayContractsOutContractCodeByOutContractCodeNode extends ChainNode<"v3/global/papay/contracts/out-contract-code/{out_contract_code}">, GetAsyncAndSync<GlobalPapayContractByOutContractCodeQueryOptions, GlobalPapayContract> {
  /**
   * 商户协议号查询签约 · Query a contract by merchant contract code
   *
   * `GET /v3/global/papay/contracts/out-contract-code/{out_contract_code}`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015477
   */
  get(options: GlobalPapayContractByOutContractCodeQueryOptions): ApiPromise<GlobalPapayContract>;
}

interface GlobalPapayContractsWebPreEntrustSignNode extends ChainNode<"v3/global/papay/contracts/web-pre-entrust-sign"> {
  /**
   * WEB预签约 · Pre-sign a contract (web)
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

interface GlobalPapayContractsByContractIdNode extends ChainNode<"v3/global/papay/contracts/{contract_id}">, GetAsyncAndSync<GlobalPapayContractQueryOptions, GlobalPapayContract> {
  readonly terminate: GlobalPapayContractsByContractIdTerminateNode;
  /**
   * 代扣协议ID查询签约 · Query a contract by contract ID
   *
   * `GET /v3/global/papay/contracts/{contract_id}`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015470
   */
  get(options: GlobalPapayContractQueryOptions): ApiPromise<GlobalPapayContract>;
}

interface GlobalPapayContractsByContractIdTerminateNode extends ChainNode<"v3/global/papay/contracts/{contract_id}/terminate">, PostAsyncAndSync<GlobalPapayContractTerminateOptions, undefined> {
  /**
   * 申请解约 · Request the termination of a contract
   *
   * `POST /v3/global/papay/contracts/{contract_id}/terminate`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015478
   */
  post(options: GlobalPapayContractTerminateOptions): ApiPromise<undefined>;
}

interface GlobalPapayTransactionsNode extends ChainNode<"v3/global/papay/transactions">, PostAsyncAndSync<GlobalPapayTransactionsOptions, GlobalPapayTransactionsAnswer> {
  readonly outTradeNo: GlobalPapayTransactionsOutTradeNoNode;
  /** `outTradeNo` */
  readonly "out-trade-no": GlobalPapayTransactionsOutTradeNoNode;
  /** Given as the option `transaction_id`. */
  readonly _transaction_id_: GlobalPapayTransactionsByTransactionIdNode;
  /**
   * 支付扣款 · Deduct a payment
   *
   * `POST /v3/global/papay/transactions`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015482
   */
  post(options: GlobalPapayTransactionsOptions): ApiPromise<GlobalPapayTransactionsAnswer>;
}

interface GlobalPapayTransactionsOutTradeNoNode extends ChainNode<"v3/global/papay/transactions/out-trade-no"> {
  /** Given as the option `out_trade_no`. */
  readonly _out_trade_no_: GlobalPapayTransactionsOutTradeNoByOutTradeNoNode;
}

interface GlobalPapayTransactionsOutTradeNoByOutTradeNoNode extends ChainNode<"v3/global/papay/transactions/out-trade-no/{out_trade_no}">, GetAsyncAndSync<GlobalPapayTransactionByOutTradeNoQueryOptions, GlobalPapayTransaction> {
  readonly reverse: GlobalPapayTransactionsOutTradeNoByOutTradeNoReverseNode;
  /**
   * 查询订单(商户订单号) · Query an order by merchant order number
   *
   * `GET /v3/global/papay/transactions/out-trade-no/{out_trade_no}`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013026988
   */
  get(options: GlobalPapayTransactionByOutTradeNoQueryOptions): ApiPromise<GlobalPapayTransaction>;
}

interface GlobalPapayTransactionsOutTradeNoByOutTradeNoReverseNode extends ChainNode<"v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse">, PostAsyncAndSync<GlobalPapayTransactionReverseOptions, undefined> {
  /**
   * 撤销订单(商户订单号) · Reverse an order by merchant order number
   *
   * `POST /v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015496
   */
  post(options: GlobalPapayTransactionReverseOptions): ApiPromise<undefined>;
}

interface GlobalPapayTransactionsByTransactionIdNode extends ChainNode<"v3/global/papay/transactions/{transaction_id}">, GetAsyncAndSync<GlobalPapayTransactionQueryOptions, GlobalPapayTransaction> {
  /**
   * 查询订单(微信支付订单号) · Query an order by WeChat Pay transaction ID
   *
   * `GET /v3/global/papay/transactions/{transaction_id}`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013026988
   */
  get(options: GlobalPapayTransactionQueryOptions): ApiPromise<GlobalPapayTransaction>;
}

interface GlobalProfitSharingNode extends ChainNode<"v3/global/profit-sharing"> {
  readonly billDownloadUrl: GlobalProfitSharingBillDownloadUrlNode;
  /** `billDownloadUrl` */
  readonly "bill-download-url": GlobalProfitSharingBillDownloadUrlNode;
  readonly orders: GlobalProfitSharingOrdersNode;
  readonly receivers: GlobalProfitSharingReceiversNode;
  readonly refunds: GlobalProfitSharingRefundsNode;
  readonly transactions: GlobalProfitSharingTransactionsNode;
}

interface GlobalProfitSharingBillDownloadUrlNode extends ChainNode<"v3/global/profit-sharing/bill-download-url"> {
  /**
   * 获取分账账单文件下载地址 · Get the download URL of a profit sharing bill
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

interface GlobalProfitSharingOrdersNode extends ChainNode<"v3/global/profit-sharing/orders">, PostAsyncAndSync<GlobalProfitsharingOrdersOptions, GlobalProfitsharingOrder> {
  readonly unfreeze: GlobalProfitSharingOrdersUnfreezeNode;
  /** Given as the option `out_order_no`. */
  readonly _out_order_no_: GlobalProfitSharingOrdersByOutOrderNoNode;
  /**
   * 请求分账 · Request profit sharing
   *
   * `POST /v3/global/profit-sharing/orders`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024892
   */
  post(options: GlobalProfitsharingOrdersOptions): ApiPromise<GlobalProfitsharingOrder>;
}

interface GlobalProfitSharingOrdersUnfreezeNode extends ChainNode<"v3/global/profit-sharing/orders/unfreeze">, PostAsyncAndSync<GlobalProfitsharingOrdersUnfreezeOptions, GlobalProfitsharingOrder> {
  /**
   * 解冻剩余资金 · Release the remaining funds
   *
   * `POST /v3/global/profit-sharing/orders/unfreeze`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024897
   */
  post(options: GlobalProfitsharingOrdersUnfreezeOptions): ApiPromise<GlobalProfitsharingOrder>;
}

interface GlobalProfitSharingOrdersByOutOrderNoNode extends ChainNode<"v3/global/profit-sharing/orders/{out_order_no}">, GetAsyncAndSync<GlobalProfitsharingOrderQueryOptions, GlobalProfitsharingOrder> {
  /**
   * 查询分账结果 · Query the result of profit sharing
   *
   * `GET /v3/global/profit-sharing/orders/{out_order_no}`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024900
   */
  get(options: GlobalProfitsharingOrderQueryOptions): ApiPromise<GlobalProfitsharingOrder>;
}

interface GlobalProfitSharingReceiversNode extends ChainNode<"v3/global/profit-sharing/receivers"> {
  /** Given as the option `account`. */
  readonly _account_: GlobalProfitSharingReceiversByAccountNode;
  /**
   * 删除分账接收方 · Delete a profit sharing receiver
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
   * 添加分账接收方 · Add a profit sharing receiver
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

interface GlobalProfitSharingReceiversByAccountNode extends ChainNode<"v3/global/profit-sharing/receivers/{account}">, GetAsyncAndSync<GlobalProfitsharingReceiverQueryOptions, GlobalProfitsharingReceiver> {
  /**
   * 查询分账接收方添加结果 · Query whether a profit sharing receiver was added
   *
   * `GET /v3/global/profit-sharing/receivers/{account}`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024912
   */
  get(options: GlobalProfitsharingReceiverQueryOptions): ApiPromise<GlobalProfitsharingReceiver>;
}

interface GlobalProfitSharingRefundsNode extends ChainNode<"v3/global/profit-sharing/refunds"> {
  readonly billDownloadUrl: GlobalProfitSharingRefundsBillDownloadUrlNode;
  /** `billDownloadUrl` */
  readonly "bill-download-url": GlobalProfitSharingRefundsBillDownloadUrlNode;
  readonly refundableBalance: GlobalProfitSharingRefundsRefundableBalanceNode;
  /** `refundableBalance` */
  readonly "refundable-balance": GlobalProfitSharingRefundsRefundableBalanceNode;
}

interface GlobalProfitSharingRefundsBillDownloadUrlNode extends ChainNode<"v3/global/profit-sharing/refunds/bill-download-url"> {
  /**
   * 获取分账退款账单下载链接 · Get the download URL of a profit sharing refund bill
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
   * 查询可供垫付退款实时余额 · Query the real-time balance for advancing refunds
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
   * 分账标记 · Mark a transaction for profit sharing
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
  /** `refundableAmounts` */
  readonly "refundable-amounts": GlobalProfitSharingTransactionsByTransactionIdRefundableAmountsNode;
}

interface GlobalProfitSharingTransactionsByTransactionIdAmountsNode extends ChainNode<"v3/global/profit-sharing/transactions/{transaction_id}/amounts">, GetAsyncAndSync<GlobalProfitsharingTransactionAmountsQueryOptions, GlobalProfitsharingTransactionAmount> {
  /**
   * 查询剩余待分金额 · Query the remaining amount to share
   *
   * `GET /v3/global/profit-sharing/transactions/{transaction_id}/amounts`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024904
   */
  get(options: GlobalProfitsharingTransactionAmountsQueryOptions): ApiPromise<GlobalProfitsharingTransactionAmount>;
}

interface GlobalProfitSharingTransactionsByTransactionIdRefundableAmountsNode extends ChainNode<"v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts">, GetAsyncAndSync<GlobalProfitsharingTransactionRefundableAmountsQueryOptions, GlobalProfitsharingTransactionRefundableAmount> {
  /**
   * 查询订单剩余可退款金额 · Query the refundable amount left on an order
   *
   * `GET /v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024982
   */
  get(options: GlobalProfitsharingTransactionRefundableAmountsQueryOptions): ApiPromise<GlobalProfitsharingTransactionRefundableAmount>;
}

interface GlobalRefundNode extends ChainNode<"v3/global/refund"> {
  readonly partner: GlobalRefundPartnerNode;
  readonly rechargeBalance: GlobalRefundRechargeBalanceNode;
  /** `rechargeBalance` */
  readonly "recharge-balance": GlobalRefundRechargeBalanceNode;
}

interface GlobalRefundPartnerNode extends ChainNode<"v3/global/refund/partner"> {
  readonly rechargeBalance: GlobalRefundPartnerRechargeBalanceNode;
  /** `rechargeBalance` */
  readonly "recharge-balance": GlobalRefundPartnerRechargeBalanceNode;
}

interface GlobalRefundPartnerRechargeBalanceNode extends ChainNode<"v3/global/refund/partner/recharge-balance"> {
  readonly subMchid: GlobalRefundPartnerRechargeBalanceSubMchidNode;
  /** `subMchid` */
  readonly "sub-mchid": GlobalRefundPartnerRechargeBalanceSubMchidNode;
}

interface GlobalRefundPartnerRechargeBalanceSubMchidNode extends ChainNode<"v3/global/refund/partner/recharge-balance/sub-mchid"> {
  /** Given as the option `sub_mchid`. */
  readonly _sub_mchid_: GlobalRefundPartnerRechargeBalanceSubMchidBySubMchidNode;
}

interface GlobalRefundPartnerRechargeBalanceSubMchidBySubMchidNode extends ChainNode<"v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}">, GetAsyncAndSync<GlobalRefundPartnerRechargeBalanceBySubMchidQueryOptions, GlobalRefundRechargeBalance> {
  /**
   * 商家充值退款余额查询 · Query the recharge balance for refunds
   *
   * `GET /v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013068962
   */
  get(options: GlobalRefundPartnerRechargeBalanceBySubMchidQueryOptions): ApiPromise<GlobalRefundRechargeBalance>;
}

interface GlobalRefundRechargeBalanceNode extends ChainNode<"v3/global/refund/recharge-balance"> {
  /**
   * 商家充值退款余额查询 · Query the recharge balance for refunds
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

interface GlobalRefundsNode extends ChainNode<"v3/global/refunds">, GetAsyncAndSync<GlobalRefundsQueryOptions, GlobalRefundsQueryAnswer>, PostAsyncAndSync<GlobalRefundsOptions, GlobalRefundsAnswer>, Lists<GlobalRefundsQueryOptions, GlobalRefundsQueryAnswer, "data"> {
  readonly id: GlobalRefundsIdNode;
  readonly outRefundNo: GlobalRefundsOutRefundNoNode;
  /** `outRefundNo` */
  readonly "out-refund-no": GlobalRefundsOutRefundNoNode;
  /**
   * 查询所有退款 · Query all refunds of an order
   *
   * `GET /v3/global/refunds`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354686
   */
  get(options: GlobalRefundsQueryOptions): ApiPromise<GlobalRefundsQueryAnswer>;
  /**
   * 申请退款 · Request a refund
   *
   * `POST /v3/global/refunds`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354681
   */
  post(options: GlobalRefundsOptions): ApiPromise<GlobalRefundsAnswer>;
}

interface GlobalRefundsIdNode extends ChainNode<"v3/global/refunds/id"> {
  /** Given as the option `refund_id`. */
  readonly _refund_id_: GlobalRefundsIdByRefundIdNode;
}

interface GlobalRefundsIdByRefundIdNode extends ChainNode<"v3/global/refunds/id/{refund_id}">, GetAsyncAndSync<GlobalRefundByIdQueryOptions, GlobalRefund> {
  /**
   * 查询单笔退款(微信支付退款订单号) · Query a refund by WeChat Pay refund ID
   *
   * `GET /v3/global/refunds/id/{refund_id}`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354684
   */
  get(options: GlobalRefundByIdQueryOptions): ApiPromise<GlobalRefund>;
}

interface GlobalRefundsOutRefundNoNode extends ChainNode<"v3/global/refunds/out-refund-no"> {
  /** Given as the option `out_refund_no`. */
  readonly _out_refund_no_: GlobalRefundsOutRefundNoByOutRefundNoNode;
}

interface GlobalRefundsOutRefundNoByOutRefundNoNode extends ChainNode<"v3/global/refunds/out-refund-no/{out_refund_no}">, GetAsyncAndSync<GlobalRefundByOutRefundNoQueryOptions, GlobalRefund> {
  /**
   * 查询单笔退款(商户退款订单号) · Query a refund by merchant refund number
   *
   * `GET /v3/global/refunds/out-refund-no/{out_refund_no}`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354684
   */
  get(options: GlobalRefundByOutRefundNoQueryOptions): ApiPromise<GlobalRefund>;
}

interface GlobalSettleNode extends ChainNode<"v3/global/settle"> {
  readonly settlements: GlobalSettleSettlementsNode;
}

interface GlobalSettleSettlementsNode extends ChainNode<"v3/global/settle/settlements">, GetAsyncAndSync<GlobalSettlementsQueryOptions, GlobalSettlementList>, Lists<GlobalSettlementsQueryOptions, GlobalSettlementList, "data"> {
  /**
   * 查询结算资金明细 · Query settlement details
   *
   * `GET /v3/global/settle/settlements`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013893
   */
  get(options: GlobalSettlementsQueryOptions): ApiPromise<GlobalSettlementList>;
}

interface GlobalStatementsNode extends ChainNode<"v3/global/statements">, GetAsyncAndSync<GlobalStatementsQueryOptions, ReadableStream<Uint8Array>, Uint8Array> {
  /**
   * 下载对账单 · Download a statement
   *
   * `GET /v3/global/statements`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013869
   */
  get(options: GlobalStatementsQueryOptions): ApiPromise<ReadableStream<Uint8Array>>;
}

interface GlobalTransactionsNode extends ChainNode<"v3/global/transactions"> {
  readonly app: GlobalTransactionsAppNode;
  readonly id: GlobalTransactionsIdNode;
  readonly jsapi: GlobalTransactionsJsapiNode;
  readonly mweb: GlobalTransactionsMwebNode;
  readonly native: GlobalTransactionsNativeNode;
  readonly outTradeNo: GlobalTransactionsOutTradeNoNode;
  /** `outTradeNo` */
  readonly "out-trade-no": GlobalTransactionsOutTradeNoNode;
}

interface GlobalTransactionsAppNode extends ChainNode<"v3/global/transactions/app">, PostAsyncAndSync<GlobalTransactionsAppOptions, GlobalPrepayId> {
  /**
   * APP支付下单 · Place an order for App payment
   *
   * `POST /v3/global/transactions/app`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013014223
   */
  post(options: GlobalTransactionsAppOptions): ApiPromise<GlobalPrepayId>;
}

interface GlobalTransactionsIdNode extends ChainNode<"v3/global/transactions/id"> {
  /** Given as the option `transaction_id`. */
  readonly _transaction_id_: GlobalTransactionsIdByTransactionIdNode;
}

interface GlobalTransactionsIdByTransactionIdNode extends ChainNode<"v3/global/transactions/id/{transaction_id}">, GetAsyncAndSync<GlobalTransactionByIdQueryOptions, GlobalTransaction> {
  readonly close: GlobalTransactionsIdByTransactionIdCloseNode;
  /**
   * 查询订单(微信支付订单号) · Query an order by WeChat Pay transaction ID
   *
   * `GET /v3/global/transactions/id/{transaction_id}`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013913
   */
  get(options: GlobalTransactionByIdQueryOptions): ApiPromise<GlobalTransaction>;
}

interface GlobalTransactionsIdByTransactionIdCloseNode extends ChainNode<"v3/global/transactions/id/{transaction_id}/close">, PostAsyncAndSync<GlobalTransactionByIdCloseOptions, undefined> {
  /**
   * 关闭订单(微信支付订单号) · Close an order by WeChat Pay transaction ID
   *
   * `POST /v3/global/transactions/id/{transaction_id}/close`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013014140
   */
  post(options: GlobalTransactionByIdCloseOptions): ApiPromise<undefined>;
}

interface GlobalTransactionsJsapiNode extends ChainNode<"v3/global/transactions/jsapi">, PostAsyncAndSync<GlobalTransactionsJsapiOptions, GlobalPrepayId> {
  /**
   * JSAPI支付下单 · Place an order for JSAPI payment
   *
   * `POST /v3/global/transactions/jsapi`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013014150
   */
  post(options: GlobalTransactionsJsapiOptions): ApiPromise<GlobalPrepayId>;
}

interface GlobalTransactionsMwebNode extends ChainNode<"v3/global/transactions/mweb">, PostAsyncAndSync<GlobalTransactionsMwebOptions, GlobalTransactionsMwebAnswer> {
  /**
   * H5支付下单 · Place an order for H5 payment
   *
   * `POST /v3/global/transactions/mweb`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013014399
   */
  post(options: GlobalTransactionsMwebOptions): ApiPromise<GlobalTransactionsMwebAnswer>;
}

interface GlobalTransactionsNativeNode extends ChainNode<"v3/global/transactions/native">, PostAsyncAndSync<GlobalTransactionsNativeOptions, GlobalTransactionsNativeAnswer> {
  /**
   * Native支付下单 · Place an order for Native payment
   *
   * `POST /v3/global/transactions/native`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013953
   */
  post(options: GlobalTransactionsNativeOptions): ApiPromise<GlobalTransactionsNativeAnswer>;
}

interface GlobalTransactionsOutTradeNoNode extends ChainNode<"v3/global/transactions/out-trade-no"> {
  /** Given as the option `out_trade_no`. */
  readonly _out_trade_no_: GlobalTransactionsOutTradeNoByOutTradeNoNode;
}

interface GlobalTransactionsOutTradeNoByOutTradeNoNode extends ChainNode<"v3/global/transactions/out-trade-no/{out_trade_no}">, GetAsyncAndSync<GlobalTransactionByOutTradeNoQueryOptions, GlobalTransaction> {
  readonly close: GlobalTransactionsOutTradeNoByOutTradeNoCloseNode;
  /**
   * 查询订单(商户订单号) · Query an order by merchant order number
   *
   * `GET /v3/global/transactions/out-trade-no/{out_trade_no}`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013913
   */
  get(options: GlobalTransactionByOutTradeNoQueryOptions): ApiPromise<GlobalTransaction>;
}

interface GlobalTransactionsOutTradeNoByOutTradeNoCloseNode extends ChainNode<"v3/global/transactions/out-trade-no/{out_trade_no}/close">, PostAsyncAndSync<GlobalTransactionByOutTradeNoCloseOptions, undefined> {
  /**
   * 关闭订单(商户订单号) · Close an order by merchant order number
   *
   * `POST /v3/global/transactions/out-trade-no/{out_trade_no}/close`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013014140
   */
  post(options: GlobalTransactionByOutTradeNoCloseOptions): ApiPromise<undefined>;
}
