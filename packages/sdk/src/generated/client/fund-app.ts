// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type {
  AuthorizedTransferBillCreateOptions,
  AuthorizedTransferBillCreated,
  FundAppBrandRedpacketBrandMerchantBatch,
  FundAppBrandRedpacketBrandMerchantBatchesAnswer,
  FundAppBrandRedpacketBrandMerchantBatchesByBatchNoQueryOptions,
  FundAppBrandRedpacketBrandMerchantBatchesDetail,
  FundAppBrandRedpacketBrandMerchantBatchesDetailsByDetailNoQueryOptions,
  FundAppBrandRedpacketBrandMerchantBatchesOptions,
  FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoQueryOptions,
  FundAppBrandRedpacketBrandMerchantOutBatchesOutDetailsByOutDetailNoQueryOptions,
  FundAppMchTransferPartnerBudgetElectronicReceipt,
  FundAppMchTransferPartnerBudgetElectronicReceiptsOptions,
  FundAppMchTransferPartnerBudgetElectronicReceiptsQueryOptions,
  FundAppMchTransferPartnerCharityBudget,
  FundAppMchTransferPartnerCharityBudgetByOutBudgetNoQueryOptions,
  FundAppMchTransferPartnerCharityBudgetOptions,
  FundAppMchTransferPartnerCharityBudgetUnlockAnswer,
  FundAppMchTransferPartnerCharityBudgetUnlockOptions,
  FundAppMchTransferPartnerCharityTransferBill,
  FundAppMchTransferPartnerCharityTransferBillsByOutTransferNoQueryOptions,
  FundAppMchTransferPartnerCharityTransferBillsOptions,
  FundAppMchTransferPartnerElectronicReceipt,
  FundAppMchTransferPartnerElectronicReceiptsByOutBillNoQueryOptions,
  FundAppMchTransferPartnerElectronicReceiptsOptions,
  FundAppMchTransferPartnerSubMchAuthorization,
  FundAppMchTransferPartnerSubMchAuthorizationsAnswer,
  FundAppMchTransferPartnerSubMchAuthorizationsBySubMchidQueryOptions,
  FundAppMchTransferPartnerSubMchAuthorizationsOptions,
  FundAppMchTransferPartnerTransferBill,
  FundAppMchTransferPartnerTransferBillsAnswer,
  FundAppMchTransferPartnerTransferBillsByOutBillNoQueryOptions,
  FundAppMchTransferPartnerTransferBillsCancelAnswer,
  FundAppMchTransferPartnerTransferBillsCancelOptions,
  FundAppMchTransferPartnerTransferBillsOptions,
  FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorizationOptions,
  FundAppMchTransferPartnerTransferBillsTransferAnswer,
  FundAppMchTransferPartnerTransferBillsTransferOptions,
  FundAppMchTransferPartnerUserConfirmAuthorization,
  FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoQueryOptions,
  FundAppMchTransferPartnerUserConfirmAuthorizationsCloseAnswer,
  FundAppMchTransferPartnerUserConfirmAuthorizationsCloseOptions,
  FundAppMchTransferPartnerUserConfirmAuthorizationsOptions,
  FundAppMchTransferTransferToQqWalletBill,
  FundAppMchTransferTransferToQqWalletBillsByOutBillNoQueryOptions,
  FundAppMchTransferTransferToQqWalletBillsCancelAnswer,
  FundAppMchTransferTransferToQqWalletBillsCancelOptions,
  FundAppMchTransferTransferToQqWalletBillsOptions,
  TransferAuthorization,
  TransferAuthorizationApplied,
  TransferAuthorizationApplyOptions,
  TransferAuthorizationCloseOptions,
  TransferAuthorizationClosed,
  TransferAuthorizationQueryOptions,
  TransferBill,
  TransferBillByOutBillNoQueryOptions,
  TransferBillByTransferBillNoQueryOptions,
  TransferBillCancelOptions,
  TransferBillCancelled,
  TransferBillCreateOptions,
  TransferBillCreateWithAuthorizationOptions,
  TransferBillCreated,
  TransferBillCreatedWithAuthorization,
  TransferReceipt,
  TransferReceiptApplied,
  TransferReceiptByOutBillNoApplyOptions,
  TransferReceiptByOutBillNoQueryOptions,
  TransferReceiptByTransferBillNoApplyOptions,
  TransferReceiptByTransferBillNoQueryOptions,
} from "../models/fund-app.ts";

/** The node of each path template below `v3/fund-app`. */
export interface FundAppPaths {
  /** POST: 品牌商户发放红包 */
  readonly "v3/fund-app/brand-redpacket/brand-merchant-batches": FundAppBrandRedpacketBrandMerchantBatchesNode;
  /** GET: 微信支付批次单号查询批次单 */
  readonly "v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}": FundAppBrandRedpacketBrandMerchantBatchesByBatchNoNode;
  /** GET: 商家明细单号查询明细单 */
  readonly "v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}": FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNoNode;
  /** GET: 商家批次单号查询批次单 */
  readonly "v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}": FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoNode;
  /** GET: 商家明细单号查询明细单 */
  readonly "v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}": FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNoNode;
  /** POST: 商户单号申请电子回单 */
  readonly "v3/fund-app/mch-transfer/elecsign/out-bill-no": FundAppMchTransferElecsignOutBillNoNode;
  /** GET: 商户单号查询电子回单 */
  readonly "v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}": FundAppMchTransferElecsignOutBillNoByOutBillNoNode;
  /** POST: 微信单号申请电子回单 */
  readonly "v3/fund-app/mch-transfer/elecsign/transfer-bill-no": FundAppMchTransferElecsignTransferBillNoNode;
  /** GET: 微信单号查询电子回单 */
  readonly "v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}": FundAppMchTransferElecsignTransferBillNoByTransferBillNoNode;
  /** GET: 查询预算出资的电子回单 · POST: 申请预算出资的电子回单 */
  readonly "v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts": FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsNode;
  /** POST: 申请公益捐赠预算 */
  readonly "v3/fund-app/mch-transfer/partner/charity-budget": FundAppMchTransferPartnerCharityBudgetNode;
  /** GET: 商户单号查询公益捐赠预算详情 */
  readonly "v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}": FundAppMchTransferPartnerCharityBudgetByOutBudgetNoNode;
  /** POST: 解锁公益捐赠预算 */
  readonly "v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock": FundAppMchTransferPartnerCharityBudgetByOutBudgetNoUnlockNode;
  /** POST: 发起公益捐赠 */
  readonly "v3/fund-app/mch-transfer/partner/charity-transfer-bills": FundAppMchTransferPartnerCharityTransferBillsNode;
  /** GET: 商户单号查询公益捐赠详情 */
  readonly "v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}": FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNoNode;
  /** POST: 申请单笔转账电子回单 */
  readonly "v3/fund-app/mch-transfer/partner/electronic-receipts": FundAppMchTransferPartnerElectronicReceiptsNode;
  /** GET: 查询单笔转账电子回单 */
  readonly "v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}": FundAppMchTransferPartnerElectronicReceiptsByOutBillNoNode;
  /** POST: 申请子商户商家转账授权 */
  readonly "v3/fund-app/mch-transfer/partner/sub-mch-authorizations": FundAppMchTransferPartnerSubMchAuthorizationsNode;
  /** GET: 查询子商户商家转账授权状态 */
  readonly "v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}": FundAppMchTransferPartnerSubMchAuthorizationsBySubMchidNode;
  /** POST: 发起转账 */
  readonly "v3/fund-app/mch-transfer/partner/transfer-bills": FundAppMchTransferPartnerTransferBillsNode;
  /** GET: 商户单号查询转账单 */
  readonly "v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}": FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoNode;
  /** POST: 撤销转账 */
  readonly "v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel": FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoCancelNode;
  /** POST: 发起转账并完成自动收款授权 */
  readonly "v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization": FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorizationNode;
  /** POST: 转账（用户自动收款） */
  readonly "v3/fund-app/mch-transfer/partner/transfer-bills/transfer": FundAppMchTransferPartnerTransferBillsTransferNode;
  /** POST: 申请免确认收款授权 */
  readonly "v3/fund-app/mch-transfer/partner/user-confirm-authorizations": FundAppMchTransferPartnerUserConfirmAuthorizationsNode;
  /** GET: 商户单号查询自动收款授权 */
  readonly "v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}": FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoNode;
  /** POST: 解除免确认收款授权 */
  readonly "v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close": FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoCloseNode;
  /** POST: 发起转账 */
  readonly "v3/fund-app/mch-transfer/transfer-bills": FundAppMchTransferTransferBillsNode;
  /** GET: 商户单号查询转账单 */
  readonly "v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}": FundAppMchTransferTransferBillsOutBillNoByOutBillNoNode;
  /** POST: 撤销转账 */
  readonly "v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel": FundAppMchTransferTransferBillsOutBillNoByOutBillNoCancelNode;
  /** POST: 发起转账并完成自动收款授权 */
  readonly "v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization": FundAppMchTransferTransferBillsPreTransferWithAuthorizationNode;
  /** POST: 用户授权后转账 */
  readonly "v3/fund-app/mch-transfer/transfer-bills/transfer": FundAppMchTransferTransferBillsTransferNode;
  /** GET: 微信转账单号查询转账单 */
  readonly "v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}": FundAppMchTransferTransferBillsTransferBillNoByTransferBillNoNode;
  /** POST: 发起转账到QQ钱包 */
  readonly "v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills": FundAppMchTransferTransferToQqWalletBillsNode;
  /** GET: 查询转账到QQ钱包的结果 */
  readonly "v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}": FundAppMchTransferTransferToQqWalletBillsByOutBillNoNode;
  /** POST: 撤销转账到QQ钱包 */
  readonly "v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel": FundAppMchTransferTransferToQqWalletBillsByOutBillNoCancelNode;
  /** POST: 申请免确认收款授权 */
  readonly "v3/fund-app/mch-transfer/user-confirm-authorization": FundAppMchTransferUserConfirmAuthorizationNode;
  /** GET: 商户单号查询自动收款授权 */
  readonly "v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}": FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoNode;
  /** POST: 解除免确认收款授权 */
  readonly "v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close": FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoCloseNode;
}

/** `v3/fund-app` */
export interface FundAppNode extends ChainNode<"v3/fund-app"> {
  readonly brandRedpacket: FundAppBrandRedpacketNode;
  readonly "brand-redpacket": FundAppBrandRedpacketNode;
  readonly mchTransfer: FundAppMchTransferNode;
  readonly "mch-transfer": FundAppMchTransferNode;
}

/** `v3/fund-app/brand-redpacket` */
interface FundAppBrandRedpacketNode extends ChainNode<"v3/fund-app/brand-redpacket"> {
  readonly brandMerchantBatches: FundAppBrandRedpacketBrandMerchantBatchesNode;
  readonly "brand-merchant-batches": FundAppBrandRedpacketBrandMerchantBatchesNode;
  readonly brandMerchantOutBatches: FundAppBrandRedpacketBrandMerchantOutBatchesNode;
  readonly "brand-merchant-out-batches": FundAppBrandRedpacketBrandMerchantOutBatchesNode;
}

/** `v3/fund-app/brand-redpacket/brand-merchant-batches` */
interface FundAppBrandRedpacketBrandMerchantBatchesNode extends ChainNode<"v3/fund-app/brand-redpacket/brand-merchant-batches"> {
  /** The value is the option `batch_no` of the call. */
  readonly _batch_no_: FundAppBrandRedpacketBrandMerchantBatchesByBatchNoNode;
  /**
   * 品牌商户发放红包
   *
   * 品牌红包 · Brand red packets
   *
   * `POST /v3/fund-app/brand-redpacket/brand-merchant-batches`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014310358
   */
  post(options: FundAppBrandRedpacketBrandMerchantBatchesOptions): ApiPromise<FundAppBrandRedpacketBrandMerchantBatchesAnswer>;
  /** 品牌商户发放红包. The same as `post`. */
  postAsync(options: FundAppBrandRedpacketBrandMerchantBatchesOptions): ApiPromise<FundAppBrandRedpacketBrandMerchantBatchesAnswer>;
  /** 品牌商户发放红包. `post` that blocks the thread until the answer is there. */
  postSync(options: FundAppBrandRedpacketBrandMerchantBatchesOptions): FundAppBrandRedpacketBrandMerchantBatchesAnswer;
}

/** `v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}` */
interface FundAppBrandRedpacketBrandMerchantBatchesByBatchNoNode extends ChainNode<"v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}"> {
  readonly details: FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetailsNode;
  /**
   * 微信支付批次单号查询批次单
   *
   * 品牌红包 · Brand red packets
   *
   * `GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014310369
   */
  get(options: FundAppBrandRedpacketBrandMerchantBatchesByBatchNoQueryOptions): ApiPromise<FundAppBrandRedpacketBrandMerchantBatch>;
  /** 微信支付批次单号查询批次单. The same as `get`. */
  getAsync(options: FundAppBrandRedpacketBrandMerchantBatchesByBatchNoQueryOptions): ApiPromise<FundAppBrandRedpacketBrandMerchantBatch>;
  /** 微信支付批次单号查询批次单. `get` that blocks the thread until the answer is there. */
  getSync(options: FundAppBrandRedpacketBrandMerchantBatchesByBatchNoQueryOptions): FundAppBrandRedpacketBrandMerchantBatch;
}

/** `v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details` */
interface FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetailsNode extends ChainNode<"v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details"> {
  /** The value is the option `detail_no` of the call. */
  readonly _detail_no_: FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNoNode;
}

/** `v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}` */
interface FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNoNode extends ChainNode<"v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}"> {
  /**
   * 商家明细单号查询明细单
   *
   * 品牌红包 · Brand red packets
   *
   * `GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014310384
   */
  get(options: FundAppBrandRedpacketBrandMerchantBatchesDetailsByDetailNoQueryOptions): ApiPromise<FundAppBrandRedpacketBrandMerchantBatchesDetail>;
  /** 商家明细单号查询明细单. The same as `get`. */
  getAsync(options: FundAppBrandRedpacketBrandMerchantBatchesDetailsByDetailNoQueryOptions): ApiPromise<FundAppBrandRedpacketBrandMerchantBatchesDetail>;
  /** 商家明细单号查询明细单. `get` that blocks the thread until the answer is there. */
  getSync(options: FundAppBrandRedpacketBrandMerchantBatchesDetailsByDetailNoQueryOptions): FundAppBrandRedpacketBrandMerchantBatchesDetail;
}

/** `v3/fund-app/brand-redpacket/brand-merchant-out-batches` */
interface FundAppBrandRedpacketBrandMerchantOutBatchesNode extends ChainNode<"v3/fund-app/brand-redpacket/brand-merchant-out-batches"> {
  /** The value is the option `out_batch_no` of the call. */
  readonly _out_batch_no_: FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoNode;
}

/** `v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}` */
interface FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoNode extends ChainNode<"v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}"> {
  readonly outDetails: FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsNode;
  readonly "out-details": FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsNode;
  /**
   * 商家批次单号查询批次单
   *
   * 品牌红包 · Brand red packets
   *
   * `GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014310378
   */
  get(options: FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoQueryOptions): ApiPromise<FundAppBrandRedpacketBrandMerchantBatch>;
  /** 商家批次单号查询批次单. The same as `get`. */
  getAsync(options: FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoQueryOptions): ApiPromise<FundAppBrandRedpacketBrandMerchantBatch>;
  /** 商家批次单号查询批次单. `get` that blocks the thread until the answer is there. */
  getSync(options: FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoQueryOptions): FundAppBrandRedpacketBrandMerchantBatch;
}

/** `v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details` */
interface FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsNode extends ChainNode<"v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details"> {
  /** The value is the option `out_detail_no` of the call. */
  readonly _out_detail_no_: FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNoNode;
}

/** `v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}` */
interface FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNoNode extends ChainNode<"v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}"> {
  /**
   * 商家明细单号查询明细单
   *
   * 品牌红包 · Brand red packets
   *
   * `GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014310391
   */
  get(options: FundAppBrandRedpacketBrandMerchantOutBatchesOutDetailsByOutDetailNoQueryOptions): ApiPromise<FundAppBrandRedpacketBrandMerchantBatchesDetail>;
  /** 商家明细单号查询明细单. The same as `get`. */
  getAsync(options: FundAppBrandRedpacketBrandMerchantOutBatchesOutDetailsByOutDetailNoQueryOptions): ApiPromise<FundAppBrandRedpacketBrandMerchantBatchesDetail>;
  /** 商家明细单号查询明细单. `get` that blocks the thread until the answer is there. */
  getSync(options: FundAppBrandRedpacketBrandMerchantOutBatchesOutDetailsByOutDetailNoQueryOptions): FundAppBrandRedpacketBrandMerchantBatchesDetail;
}

/** `v3/fund-app/mch-transfer` */
interface FundAppMchTransferNode extends ChainNode<"v3/fund-app/mch-transfer"> {
  readonly elecsign: FundAppMchTransferElecsignNode;
  readonly partner: FundAppMchTransferPartnerNode;
  readonly transferBills: FundAppMchTransferTransferBillsNode;
  readonly "transfer-bills": FundAppMchTransferTransferBillsNode;
  readonly transferToQqWalletBills: FundAppMchTransferTransferToQqWalletBillsNode;
  readonly "transfer-to-qq-wallet-bills": FundAppMchTransferTransferToQqWalletBillsNode;
  readonly userConfirmAuthorization: FundAppMchTransferUserConfirmAuthorizationNode;
  readonly "user-confirm-authorization": FundAppMchTransferUserConfirmAuthorizationNode;
}

/** `v3/fund-app/mch-transfer/elecsign` */
interface FundAppMchTransferElecsignNode extends ChainNode<"v3/fund-app/mch-transfer/elecsign"> {
  readonly outBillNo: FundAppMchTransferElecsignOutBillNoNode;
  readonly "out-bill-no": FundAppMchTransferElecsignOutBillNoNode;
  readonly transferBillNo: FundAppMchTransferElecsignTransferBillNoNode;
  readonly "transfer-bill-no": FundAppMchTransferElecsignTransferBillNoNode;
}

/** `v3/fund-app/mch-transfer/elecsign/out-bill-no` */
interface FundAppMchTransferElecsignOutBillNoNode extends ChainNode<"v3/fund-app/mch-transfer/elecsign/out-bill-no"> {
  /** The value is the option `out_bill_no` of the call. */
  readonly _out_bill_no_: FundAppMchTransferElecsignOutBillNoByOutBillNoNode;
  /**
   * 商户单号申请电子回单
   *
   * 商家转账（用户确认模式） · Merchant transfer (user confirms)
   *
   * `POST /v3/fund-app/mch-transfer/elecsign/out-bill-no`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716452
   */
  post(options: TransferReceiptByOutBillNoApplyOptions): ApiPromise<TransferReceiptApplied>;
  /** 商户单号申请电子回单. The same as `post`. */
  postAsync(options: TransferReceiptByOutBillNoApplyOptions): ApiPromise<TransferReceiptApplied>;
  /** 商户单号申请电子回单. `post` that blocks the thread until the answer is there. */
  postSync(options: TransferReceiptByOutBillNoApplyOptions): TransferReceiptApplied;
}

/** `v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}` */
interface FundAppMchTransferElecsignOutBillNoByOutBillNoNode extends ChainNode<"v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}"> {
  /**
   * 商户单号查询电子回单
   *
   * 商家转账（用户确认模式） · Merchant transfer (user confirms)
   *
   * `GET /v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716436
   */
  get(options: TransferReceiptByOutBillNoQueryOptions): ApiPromise<TransferReceipt>;
  /** 商户单号查询电子回单. The same as `get`. */
  getAsync(options: TransferReceiptByOutBillNoQueryOptions): ApiPromise<TransferReceipt>;
  /** 商户单号查询电子回单. `get` that blocks the thread until the answer is there. */
  getSync(options: TransferReceiptByOutBillNoQueryOptions): TransferReceipt;
}

/** `v3/fund-app/mch-transfer/elecsign/transfer-bill-no` */
interface FundAppMchTransferElecsignTransferBillNoNode extends ChainNode<"v3/fund-app/mch-transfer/elecsign/transfer-bill-no"> {
  /** The value is the option `transfer_bill_no` of the call. */
  readonly _transfer_bill_no_: FundAppMchTransferElecsignTransferBillNoByTransferBillNoNode;
  /**
   * 微信单号申请电子回单
   *
   * 商家转账（用户确认模式） · Merchant transfer (user confirms)
   *
   * `POST /v3/fund-app/mch-transfer/elecsign/transfer-bill-no`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716456
   */
  post(options: TransferReceiptByTransferBillNoApplyOptions): ApiPromise<TransferReceiptApplied>;
  /** 微信单号申请电子回单. The same as `post`. */
  postAsync(options: TransferReceiptByTransferBillNoApplyOptions): ApiPromise<TransferReceiptApplied>;
  /** 微信单号申请电子回单. `post` that blocks the thread until the answer is there. */
  postSync(options: TransferReceiptByTransferBillNoApplyOptions): TransferReceiptApplied;
}

/** `v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}` */
interface FundAppMchTransferElecsignTransferBillNoByTransferBillNoNode extends ChainNode<"v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}"> {
  /**
   * 微信单号查询电子回单
   *
   * 商家转账（用户确认模式） · Merchant transfer (user confirms)
   *
   * `GET /v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716455
   */
  get(options: TransferReceiptByTransferBillNoQueryOptions): ApiPromise<TransferReceipt>;
  /** 微信单号查询电子回单. The same as `get`. */
  getAsync(options: TransferReceiptByTransferBillNoQueryOptions): ApiPromise<TransferReceipt>;
  /** 微信单号查询电子回单. `get` that blocks the thread until the answer is there. */
  getSync(options: TransferReceiptByTransferBillNoQueryOptions): TransferReceipt;
}

/** `v3/fund-app/mch-transfer/partner` */
interface FundAppMchTransferPartnerNode extends ChainNode<"v3/fund-app/mch-transfer/partner"> {
  readonly budget: FundAppMchTransferPartnerBudgetNode;
  readonly charityBudget: FundAppMchTransferPartnerCharityBudgetNode;
  readonly "charity-budget": FundAppMchTransferPartnerCharityBudgetNode;
  readonly charityTransferBills: FundAppMchTransferPartnerCharityTransferBillsNode;
  readonly "charity-transfer-bills": FundAppMchTransferPartnerCharityTransferBillsNode;
  readonly electronicReceipts: FundAppMchTransferPartnerElectronicReceiptsNode;
  readonly "electronic-receipts": FundAppMchTransferPartnerElectronicReceiptsNode;
  readonly subMchAuthorizations: FundAppMchTransferPartnerSubMchAuthorizationsNode;
  readonly "sub-mch-authorizations": FundAppMchTransferPartnerSubMchAuthorizationsNode;
  readonly transferBills: FundAppMchTransferPartnerTransferBillsNode;
  readonly "transfer-bills": FundAppMchTransferPartnerTransferBillsNode;
  readonly userConfirmAuthorizations: FundAppMchTransferPartnerUserConfirmAuthorizationsNode;
  readonly "user-confirm-authorizations": FundAppMchTransferPartnerUserConfirmAuthorizationsNode;
}

/** `v3/fund-app/mch-transfer/partner/budget` */
interface FundAppMchTransferPartnerBudgetNode extends ChainNode<"v3/fund-app/mch-transfer/partner/budget"> {
  /** The value is the option `out_budget_no` of the call. */
  readonly _out_budget_no_: FundAppMchTransferPartnerBudgetByOutBudgetNoNode;
}

/** `v3/fund-app/mch-transfer/partner/budget/{out_budget_no}` */
interface FundAppMchTransferPartnerBudgetByOutBudgetNoNode extends ChainNode<"v3/fund-app/mch-transfer/partner/budget/{out_budget_no}"> {
  readonly electronicReceipts: FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsNode;
  readonly "electronic-receipts": FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsNode;
}

/** `v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts` */
interface FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsNode extends ChainNode<"v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts"> {
  /**
   * 查询预算出资的电子回单
   *
   * 公益捐赠 · Charity donation
   *
   * `GET /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016209977
   */
  get(options: FundAppMchTransferPartnerBudgetElectronicReceiptsQueryOptions): ApiPromise<FundAppMchTransferPartnerBudgetElectronicReceipt>;
  /** 查询预算出资的电子回单. The same as `get`. */
  getAsync(options: FundAppMchTransferPartnerBudgetElectronicReceiptsQueryOptions): ApiPromise<FundAppMchTransferPartnerBudgetElectronicReceipt>;
  /** 查询预算出资的电子回单. `get` that blocks the thread until the answer is there. */
  getSync(options: FundAppMchTransferPartnerBudgetElectronicReceiptsQueryOptions): FundAppMchTransferPartnerBudgetElectronicReceipt;
  /**
   * 申请预算出资的电子回单
   *
   * 公益捐赠 · Charity donation
   *
   * `POST /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016209966
   */
  post(options: FundAppMchTransferPartnerBudgetElectronicReceiptsOptions): ApiPromise<FundAppMchTransferPartnerBudgetElectronicReceipt>;
  /** 申请预算出资的电子回单. The same as `post`. */
  postAsync(options: FundAppMchTransferPartnerBudgetElectronicReceiptsOptions): ApiPromise<FundAppMchTransferPartnerBudgetElectronicReceipt>;
  /** 申请预算出资的电子回单. `post` that blocks the thread until the answer is there. */
  postSync(options: FundAppMchTransferPartnerBudgetElectronicReceiptsOptions): FundAppMchTransferPartnerBudgetElectronicReceipt;
}

/** `v3/fund-app/mch-transfer/partner/charity-budget` */
interface FundAppMchTransferPartnerCharityBudgetNode extends ChainNode<"v3/fund-app/mch-transfer/partner/charity-budget"> {
  /** The value is the option `out_budget_no` of the call. */
  readonly _out_budget_no_: FundAppMchTransferPartnerCharityBudgetByOutBudgetNoNode;
  /**
   * 申请公益捐赠预算
   *
   * 公益捐赠 · Charity donation
   *
   * `POST /v3/fund-app/mch-transfer/partner/charity-budget`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015554763
   */
  post(options: FundAppMchTransferPartnerCharityBudgetOptions): ApiPromise<FundAppMchTransferPartnerCharityBudget>;
  /** 申请公益捐赠预算. The same as `post`. */
  postAsync(options: FundAppMchTransferPartnerCharityBudgetOptions): ApiPromise<FundAppMchTransferPartnerCharityBudget>;
  /** 申请公益捐赠预算. `post` that blocks the thread until the answer is there. */
  postSync(options: FundAppMchTransferPartnerCharityBudgetOptions): FundAppMchTransferPartnerCharityBudget;
}

/** `v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}` */
interface FundAppMchTransferPartnerCharityBudgetByOutBudgetNoNode extends ChainNode<"v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}"> {
  readonly unlock: FundAppMchTransferPartnerCharityBudgetByOutBudgetNoUnlockNode;
  /**
   * 商户单号查询公益捐赠预算详情
   *
   * 公益捐赠 · Charity donation
   *
   * `GET /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015554788
   */
  get(options: FundAppMchTransferPartnerCharityBudgetByOutBudgetNoQueryOptions): ApiPromise<FundAppMchTransferPartnerCharityBudget>;
  /** 商户单号查询公益捐赠预算详情. The same as `get`. */
  getAsync(options: FundAppMchTransferPartnerCharityBudgetByOutBudgetNoQueryOptions): ApiPromise<FundAppMchTransferPartnerCharityBudget>;
  /** 商户单号查询公益捐赠预算详情. `get` that blocks the thread until the answer is there. */
  getSync(options: FundAppMchTransferPartnerCharityBudgetByOutBudgetNoQueryOptions): FundAppMchTransferPartnerCharityBudget;
}

/** `v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock` */
interface FundAppMchTransferPartnerCharityBudgetByOutBudgetNoUnlockNode extends ChainNode<"v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock"> {
  /**
   * 解锁公益捐赠预算
   *
   * 公益捐赠 · Charity donation
   *
   * `POST /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015554795
   */
  post(options: FundAppMchTransferPartnerCharityBudgetUnlockOptions): ApiPromise<FundAppMchTransferPartnerCharityBudgetUnlockAnswer>;
  /** 解锁公益捐赠预算. The same as `post`. */
  postAsync(options: FundAppMchTransferPartnerCharityBudgetUnlockOptions): ApiPromise<FundAppMchTransferPartnerCharityBudgetUnlockAnswer>;
  /** 解锁公益捐赠预算. `post` that blocks the thread until the answer is there. */
  postSync(options: FundAppMchTransferPartnerCharityBudgetUnlockOptions): FundAppMchTransferPartnerCharityBudgetUnlockAnswer;
}

/** `v3/fund-app/mch-transfer/partner/charity-transfer-bills` */
interface FundAppMchTransferPartnerCharityTransferBillsNode extends ChainNode<"v3/fund-app/mch-transfer/partner/charity-transfer-bills"> {
  readonly outTransferNo: FundAppMchTransferPartnerCharityTransferBillsOutTransferNoNode;
  readonly "out-transfer-no": FundAppMchTransferPartnerCharityTransferBillsOutTransferNoNode;
  /**
   * 发起公益捐赠
   *
   * 公益捐赠 · Charity donation
   *
   * `POST /v3/fund-app/mch-transfer/partner/charity-transfer-bills`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015554841
   */
  post(options: FundAppMchTransferPartnerCharityTransferBillsOptions): ApiPromise<FundAppMchTransferPartnerCharityTransferBill>;
  /** 发起公益捐赠. The same as `post`. */
  postAsync(options: FundAppMchTransferPartnerCharityTransferBillsOptions): ApiPromise<FundAppMchTransferPartnerCharityTransferBill>;
  /** 发起公益捐赠. `post` that blocks the thread until the answer is there. */
  postSync(options: FundAppMchTransferPartnerCharityTransferBillsOptions): FundAppMchTransferPartnerCharityTransferBill;
}

/** `v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no` */
interface FundAppMchTransferPartnerCharityTransferBillsOutTransferNoNode extends ChainNode<"v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no"> {
  /** The value is the option `out_transfer_no` of the call. */
  readonly _out_transfer_no_: FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNoNode;
}

/** `v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}` */
interface FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNoNode extends ChainNode<"v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}"> {
  /**
   * 商户单号查询公益捐赠详情
   *
   * 公益捐赠 · Charity donation
   *
   * `GET /v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015554859
   */
  get(options: FundAppMchTransferPartnerCharityTransferBillsByOutTransferNoQueryOptions): ApiPromise<FundAppMchTransferPartnerCharityTransferBill>;
  /** 商户单号查询公益捐赠详情. The same as `get`. */
  getAsync(options: FundAppMchTransferPartnerCharityTransferBillsByOutTransferNoQueryOptions): ApiPromise<FundAppMchTransferPartnerCharityTransferBill>;
  /** 商户单号查询公益捐赠详情. `get` that blocks the thread until the answer is there. */
  getSync(options: FundAppMchTransferPartnerCharityTransferBillsByOutTransferNoQueryOptions): FundAppMchTransferPartnerCharityTransferBill;
}

/** `v3/fund-app/mch-transfer/partner/electronic-receipts` */
interface FundAppMchTransferPartnerElectronicReceiptsNode extends ChainNode<"v3/fund-app/mch-transfer/partner/electronic-receipts"> {
  /** The value is the option `out_bill_no` of the call. */
  readonly _out_bill_no_: FundAppMchTransferPartnerElectronicReceiptsByOutBillNoNode;
  /**
   * 申请单笔转账电子回单
   *
   * 商家转账（用户确认模式） · Merchant transfer (user confirms)
   *
   * `POST /v3/fund-app/mch-transfer/partner/electronic-receipts`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016315516
   */
  post(options: FundAppMchTransferPartnerElectronicReceiptsOptions): ApiPromise<FundAppMchTransferPartnerElectronicReceipt>;
  /** 申请单笔转账电子回单. The same as `post`. */
  postAsync(options: FundAppMchTransferPartnerElectronicReceiptsOptions): ApiPromise<FundAppMchTransferPartnerElectronicReceipt>;
  /** 申请单笔转账电子回单. `post` that blocks the thread until the answer is there. */
  postSync(options: FundAppMchTransferPartnerElectronicReceiptsOptions): FundAppMchTransferPartnerElectronicReceipt;
}

/** `v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}` */
interface FundAppMchTransferPartnerElectronicReceiptsByOutBillNoNode extends ChainNode<"v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}"> {
  /**
   * 查询单笔转账电子回单
   *
   * 商家转账（用户确认模式） · Merchant transfer (user confirms)
   *
   * `GET /v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016315544
   */
  get(options: FundAppMchTransferPartnerElectronicReceiptsByOutBillNoQueryOptions): ApiPromise<FundAppMchTransferPartnerElectronicReceipt>;
  /** 查询单笔转账电子回单. The same as `get`. */
  getAsync(options: FundAppMchTransferPartnerElectronicReceiptsByOutBillNoQueryOptions): ApiPromise<FundAppMchTransferPartnerElectronicReceipt>;
  /** 查询单笔转账电子回单. `get` that blocks the thread until the answer is there. */
  getSync(options: FundAppMchTransferPartnerElectronicReceiptsByOutBillNoQueryOptions): FundAppMchTransferPartnerElectronicReceipt;
}

/** `v3/fund-app/mch-transfer/partner/sub-mch-authorizations` */
interface FundAppMchTransferPartnerSubMchAuthorizationsNode extends ChainNode<"v3/fund-app/mch-transfer/partner/sub-mch-authorizations"> {
  /** The value is the option `sub_mchid` of the call. */
  readonly _sub_mchid_: FundAppMchTransferPartnerSubMchAuthorizationsBySubMchidNode;
  /**
   * 申请子商户商家转账授权
   *
   * 商家转账（用户确认模式） · Merchant transfer (user confirms)
   *
   * `POST /v3/fund-app/mch-transfer/partner/sub-mch-authorizations`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015469102
   */
  post(options: FundAppMchTransferPartnerSubMchAuthorizationsOptions): ApiPromise<FundAppMchTransferPartnerSubMchAuthorizationsAnswer>;
  /** 申请子商户商家转账授权. The same as `post`. */
  postAsync(options: FundAppMchTransferPartnerSubMchAuthorizationsOptions): ApiPromise<FundAppMchTransferPartnerSubMchAuthorizationsAnswer>;
  /** 申请子商户商家转账授权. `post` that blocks the thread until the answer is there. */
  postSync(options: FundAppMchTransferPartnerSubMchAuthorizationsOptions): FundAppMchTransferPartnerSubMchAuthorizationsAnswer;
}

/** `v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}` */
interface FundAppMchTransferPartnerSubMchAuthorizationsBySubMchidNode extends ChainNode<"v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}"> {
  /**
   * 查询子商户商家转账授权状态
   *
   * 商家转账（用户确认模式） · Merchant transfer (user confirms)
   *
   * `GET /v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015469112
   */
  get(options: FundAppMchTransferPartnerSubMchAuthorizationsBySubMchidQueryOptions): ApiPromise<FundAppMchTransferPartnerSubMchAuthorization>;
  /** 查询子商户商家转账授权状态. The same as `get`. */
  getAsync(options: FundAppMchTransferPartnerSubMchAuthorizationsBySubMchidQueryOptions): ApiPromise<FundAppMchTransferPartnerSubMchAuthorization>;
  /** 查询子商户商家转账授权状态. `get` that blocks the thread until the answer is there. */
  getSync(options: FundAppMchTransferPartnerSubMchAuthorizationsBySubMchidQueryOptions): FundAppMchTransferPartnerSubMchAuthorization;
}

/** `v3/fund-app/mch-transfer/partner/transfer-bills` */
interface FundAppMchTransferPartnerTransferBillsNode extends ChainNode<"v3/fund-app/mch-transfer/partner/transfer-bills"> {
  readonly outBillNo: FundAppMchTransferPartnerTransferBillsOutBillNoNode;
  readonly "out-bill-no": FundAppMchTransferPartnerTransferBillsOutBillNoNode;
  readonly preTransferWithAuthorization: FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorizationNode;
  readonly "pre-transfer-with-authorization": FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorizationNode;
  readonly transfer: FundAppMchTransferPartnerTransferBillsTransferNode;
  /**
   * 发起转账
   *
   * 商家转账（用户确认模式） · Merchant transfer (user confirms)
   *
   * `POST /v3/fund-app/mch-transfer/partner/transfer-bills`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015469096
   */
  post(options: FundAppMchTransferPartnerTransferBillsOptions): ApiPromise<FundAppMchTransferPartnerTransferBillsAnswer>;
  /** 发起转账. The same as `post`. */
  postAsync(options: FundAppMchTransferPartnerTransferBillsOptions): ApiPromise<FundAppMchTransferPartnerTransferBillsAnswer>;
  /** 发起转账. `post` that blocks the thread until the answer is there. */
  postSync(options: FundAppMchTransferPartnerTransferBillsOptions): FundAppMchTransferPartnerTransferBillsAnswer;
}

/** `v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no` */
interface FundAppMchTransferPartnerTransferBillsOutBillNoNode extends ChainNode<"v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no"> {
  /** The value is the option `out_bill_no` of the call. */
  readonly _out_bill_no_: FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoNode;
}

/** `v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}` */
interface FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoNode extends ChainNode<"v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}"> {
  readonly cancel: FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoCancelNode;
  /**
   * 商户单号查询转账单
   *
   * 商家转账（用户确认模式） · Merchant transfer (user confirms)
   *
   * `GET /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015469131
   */
  get(options: FundAppMchTransferPartnerTransferBillsByOutBillNoQueryOptions): ApiPromise<FundAppMchTransferPartnerTransferBill>;
  /** 商户单号查询转账单. The same as `get`. */
  getAsync(options: FundAppMchTransferPartnerTransferBillsByOutBillNoQueryOptions): ApiPromise<FundAppMchTransferPartnerTransferBill>;
  /** 商户单号查询转账单. `get` that blocks the thread until the answer is there. */
  getSync(options: FundAppMchTransferPartnerTransferBillsByOutBillNoQueryOptions): FundAppMchTransferPartnerTransferBill;
}

/** `v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel` */
interface FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoCancelNode extends ChainNode<"v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel"> {
  /**
   * 撤销转账
   *
   * 商家转账（用户确认模式） · Merchant transfer (user confirms)
   *
   * `POST /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015469118
   */
  post(options: FundAppMchTransferPartnerTransferBillsCancelOptions): ApiPromise<FundAppMchTransferPartnerTransferBillsCancelAnswer>;
  /** 撤销转账. The same as `post`. */
  postAsync(options: FundAppMchTransferPartnerTransferBillsCancelOptions): ApiPromise<FundAppMchTransferPartnerTransferBillsCancelAnswer>;
  /** 撤销转账. `post` that blocks the thread until the answer is there. */
  postSync(options: FundAppMchTransferPartnerTransferBillsCancelOptions): FundAppMchTransferPartnerTransferBillsCancelAnswer;
}

/** `v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization` */
interface FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorizationNode extends ChainNode<"v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization"> {
  /**
   * 发起转账并完成自动收款授权
   *
   * 商家转账（用户授权免确认） · Merchant transfer (authorised, no confirmation)
   *
   * `POST /v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016809843
   */
  post(options: FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorizationOptions): ApiPromise<FundAppMchTransferPartnerTransferBillsAnswer>;
  /** 发起转账并完成自动收款授权. The same as `post`. */
  postAsync(options: FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorizationOptions): ApiPromise<FundAppMchTransferPartnerTransferBillsAnswer>;
  /** 发起转账并完成自动收款授权. `post` that blocks the thread until the answer is there. */
  postSync(options: FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorizationOptions): FundAppMchTransferPartnerTransferBillsAnswer;
}

/** `v3/fund-app/mch-transfer/partner/transfer-bills/transfer` */
interface FundAppMchTransferPartnerTransferBillsTransferNode extends ChainNode<"v3/fund-app/mch-transfer/partner/transfer-bills/transfer"> {
  /**
   * 转账（用户自动收款）
   *
   * 商家转账（用户授权免确认） · Merchant transfer (authorised, no confirmation)
   *
   * `POST /v3/fund-app/mch-transfer/partner/transfer-bills/transfer`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016809837
   */
  post(options: FundAppMchTransferPartnerTransferBillsTransferOptions): ApiPromise<FundAppMchTransferPartnerTransferBillsTransferAnswer>;
  /** 转账（用户自动收款）. The same as `post`. */
  postAsync(options: FundAppMchTransferPartnerTransferBillsTransferOptions): ApiPromise<FundAppMchTransferPartnerTransferBillsTransferAnswer>;
  /** 转账（用户自动收款）. `post` that blocks the thread until the answer is there. */
  postSync(options: FundAppMchTransferPartnerTransferBillsTransferOptions): FundAppMchTransferPartnerTransferBillsTransferAnswer;
}

/** `v3/fund-app/mch-transfer/partner/user-confirm-authorizations` */
interface FundAppMchTransferPartnerUserConfirmAuthorizationsNode extends ChainNode<"v3/fund-app/mch-transfer/partner/user-confirm-authorizations"> {
  /** The value is the option `out_authorization_no` of the call. */
  readonly _out_authorization_no_: FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoNode;
  /**
   * 申请免确认收款授权
   *
   * 商家转账（用户授权免确认） · Merchant transfer (authorised, no confirmation)
   *
   * `POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016809861
   */
  post(options: FundAppMchTransferPartnerUserConfirmAuthorizationsOptions): ApiPromise<TransferAuthorizationApplied>;
  /** 申请免确认收款授权. The same as `post`. */
  postAsync(options: FundAppMchTransferPartnerUserConfirmAuthorizationsOptions): ApiPromise<TransferAuthorizationApplied>;
  /** 申请免确认收款授权. `post` that blocks the thread until the answer is there. */
  postSync(options: FundAppMchTransferPartnerUserConfirmAuthorizationsOptions): TransferAuthorizationApplied;
}

/** `v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}` */
interface FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoNode extends ChainNode<"v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}"> {
  readonly close: FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoCloseNode;
  /**
   * 商户单号查询自动收款授权
   *
   * 商家转账（用户授权免确认） · Merchant transfer (authorised, no confirmation)
   *
   * `GET /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016809859
   */
  get(options: FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoQueryOptions): ApiPromise<FundAppMchTransferPartnerUserConfirmAuthorization>;
  /** 商户单号查询自动收款授权. The same as `get`. */
  getAsync(options: FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoQueryOptions): ApiPromise<FundAppMchTransferPartnerUserConfirmAuthorization>;
  /** 商户单号查询自动收款授权. `get` that blocks the thread until the answer is there. */
  getSync(options: FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoQueryOptions): FundAppMchTransferPartnerUserConfirmAuthorization;
}

/** `v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close` */
interface FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoCloseNode extends ChainNode<"v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close"> {
  /**
   * 解除免确认收款授权
   *
   * 商家转账（用户授权免确认） · Merchant transfer (authorised, no confirmation)
   *
   * `POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016809851
   */
  post(options: FundAppMchTransferPartnerUserConfirmAuthorizationsCloseOptions): ApiPromise<FundAppMchTransferPartnerUserConfirmAuthorizationsCloseAnswer>;
  /** 解除免确认收款授权. The same as `post`. */
  postAsync(options: FundAppMchTransferPartnerUserConfirmAuthorizationsCloseOptions): ApiPromise<FundAppMchTransferPartnerUserConfirmAuthorizationsCloseAnswer>;
  /** 解除免确认收款授权. `post` that blocks the thread until the answer is there. */
  postSync(options: FundAppMchTransferPartnerUserConfirmAuthorizationsCloseOptions): FundAppMchTransferPartnerUserConfirmAuthorizationsCloseAnswer;
}

/** `v3/fund-app/mch-transfer/transfer-bills` */
interface FundAppMchTransferTransferBillsNode extends ChainNode<"v3/fund-app/mch-transfer/transfer-bills"> {
  readonly outBillNo: FundAppMchTransferTransferBillsOutBillNoNode;
  readonly "out-bill-no": FundAppMchTransferTransferBillsOutBillNoNode;
  readonly preTransferWithAuthorization: FundAppMchTransferTransferBillsPreTransferWithAuthorizationNode;
  readonly "pre-transfer-with-authorization": FundAppMchTransferTransferBillsPreTransferWithAuthorizationNode;
  readonly transfer: FundAppMchTransferTransferBillsTransferNode;
  readonly transferBillNo: FundAppMchTransferTransferBillsTransferBillNoNode;
  readonly "transfer-bill-no": FundAppMchTransferTransferBillsTransferBillNoNode;
  /**
   * 发起转账
   *
   * 商家转账（用户确认模式） · Merchant transfer (user confirms)
   *
   * `POST /v3/fund-app/mch-transfer/transfer-bills`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716434
   */
  post(options: TransferBillCreateOptions): ApiPromise<TransferBillCreated>;
  /** 发起转账. The same as `post`. */
  postAsync(options: TransferBillCreateOptions): ApiPromise<TransferBillCreated>;
  /** 发起转账. `post` that blocks the thread until the answer is there. */
  postSync(options: TransferBillCreateOptions): TransferBillCreated;
}

/** `v3/fund-app/mch-transfer/transfer-bills/out-bill-no` */
interface FundAppMchTransferTransferBillsOutBillNoNode extends ChainNode<"v3/fund-app/mch-transfer/transfer-bills/out-bill-no"> {
  /** The value is the option `out_bill_no` of the call. */
  readonly _out_bill_no_: FundAppMchTransferTransferBillsOutBillNoByOutBillNoNode;
}

/** `v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}` */
interface FundAppMchTransferTransferBillsOutBillNoByOutBillNoNode extends ChainNode<"v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}"> {
  readonly cancel: FundAppMchTransferTransferBillsOutBillNoByOutBillNoCancelNode;
  /**
   * 商户单号查询转账单
   *
   * 商家转账（用户确认模式） · Merchant transfer (user confirms)
   *
   * `GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716437
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4024814206
   */
  get(options: TransferBillByOutBillNoQueryOptions): ApiPromise<TransferBill>;
  /** 商户单号查询转账单. The same as `get`. */
  getAsync(options: TransferBillByOutBillNoQueryOptions): ApiPromise<TransferBill>;
  /** 商户单号查询转账单. `get` that blocks the thread until the answer is there. */
  getSync(options: TransferBillByOutBillNoQueryOptions): TransferBill;
}

/** `v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel` */
interface FundAppMchTransferTransferBillsOutBillNoByOutBillNoCancelNode extends ChainNode<"v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel"> {
  /**
   * 撤销转账
   *
   * 商家转账（用户确认模式） · Merchant transfer (user confirms)
   *
   * `POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716458
   */
  post(options: TransferBillCancelOptions): ApiPromise<TransferBillCancelled>;
  /** 撤销转账. The same as `post`. */
  postAsync(options: TransferBillCancelOptions): ApiPromise<TransferBillCancelled>;
  /** 撤销转账. `post` that blocks the thread until the answer is there. */
  postSync(options: TransferBillCancelOptions): TransferBillCancelled;
}

/** `v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization` */
interface FundAppMchTransferTransferBillsPreTransferWithAuthorizationNode extends ChainNode<"v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization"> {
  /**
   * 发起转账并完成自动收款授权
   *
   * 商家转账（用户授权免确认） · Merchant transfer (authorised, no confirmation)
   *
   * `POST /v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014399293
   */
  post(options: TransferBillCreateWithAuthorizationOptions): ApiPromise<TransferBillCreatedWithAuthorization>;
  /** 发起转账并完成自动收款授权. The same as `post`. */
  postAsync(options: TransferBillCreateWithAuthorizationOptions): ApiPromise<TransferBillCreatedWithAuthorization>;
  /** 发起转账并完成自动收款授权. `post` that blocks the thread until the answer is there. */
  postSync(options: TransferBillCreateWithAuthorizationOptions): TransferBillCreatedWithAuthorization;
}

/** `v3/fund-app/mch-transfer/transfer-bills/transfer` */
interface FundAppMchTransferTransferBillsTransferNode extends ChainNode<"v3/fund-app/mch-transfer/transfer-bills/transfer"> {
  /**
   * 用户授权后转账
   *
   * 商家转账（用户授权免确认） · Merchant transfer (authorised, no confirmation)
   *
   * `POST /v3/fund-app/mch-transfer/transfer-bills/transfer`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014399371
   */
  post(options: AuthorizedTransferBillCreateOptions): ApiPromise<AuthorizedTransferBillCreated>;
  /** 用户授权后转账. The same as `post`. */
  postAsync(options: AuthorizedTransferBillCreateOptions): ApiPromise<AuthorizedTransferBillCreated>;
  /** 用户授权后转账. `post` that blocks the thread until the answer is there. */
  postSync(options: AuthorizedTransferBillCreateOptions): AuthorizedTransferBillCreated;
}

/** `v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no` */
interface FundAppMchTransferTransferBillsTransferBillNoNode extends ChainNode<"v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no"> {
  /** The value is the option `transfer_bill_no` of the call. */
  readonly _transfer_bill_no_: FundAppMchTransferTransferBillsTransferBillNoByTransferBillNoNode;
}

/** `v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}` */
interface FundAppMchTransferTransferBillsTransferBillNoByTransferBillNoNode extends ChainNode<"v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}"> {
  /**
   * 微信转账单号查询转账单
   *
   * 商家转账（用户确认模式） · Merchant transfer (user confirms)
   *
   * `GET /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716457
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4024819515
   */
  get(options: TransferBillByTransferBillNoQueryOptions): ApiPromise<TransferBill>;
  /** 微信转账单号查询转账单. The same as `get`. */
  getAsync(options: TransferBillByTransferBillNoQueryOptions): ApiPromise<TransferBill>;
  /** 微信转账单号查询转账单. `get` that blocks the thread until the answer is there. */
  getSync(options: TransferBillByTransferBillNoQueryOptions): TransferBill;
}

/** `v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills` */
interface FundAppMchTransferTransferToQqWalletBillsNode extends ChainNode<"v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills"> {
  /** The value is the option `out_bill_no` of the call. */
  readonly _out_bill_no_: FundAppMchTransferTransferToQqWalletBillsByOutBillNoNode;
  /**
   * 发起转账到QQ钱包
   *
   * 商家转账（互联QQ钱包） · Merchant transfer (QQ Wallet)
   *
   * `POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014297386
   */
  post(options: FundAppMchTransferTransferToQqWalletBillsOptions): ApiPromise<FundAppMchTransferTransferToQqWalletBill>;
  /** 发起转账到QQ钱包. The same as `post`. */
  postAsync(options: FundAppMchTransferTransferToQqWalletBillsOptions): ApiPromise<FundAppMchTransferTransferToQqWalletBill>;
  /** 发起转账到QQ钱包. `post` that blocks the thread until the answer is there. */
  postSync(options: FundAppMchTransferTransferToQqWalletBillsOptions): FundAppMchTransferTransferToQqWalletBill;
}

/** `v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}` */
interface FundAppMchTransferTransferToQqWalletBillsByOutBillNoNode extends ChainNode<"v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}"> {
  readonly cancel: FundAppMchTransferTransferToQqWalletBillsByOutBillNoCancelNode;
  /**
   * 查询转账到QQ钱包的结果
   *
   * 商家转账（互联QQ钱包） · Merchant transfer (QQ Wallet)
   *
   * `GET /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014297440
   */
  get(options: FundAppMchTransferTransferToQqWalletBillsByOutBillNoQueryOptions): ApiPromise<FundAppMchTransferTransferToQqWalletBill>;
  /** 查询转账到QQ钱包的结果. The same as `get`. */
  getAsync(options: FundAppMchTransferTransferToQqWalletBillsByOutBillNoQueryOptions): ApiPromise<FundAppMchTransferTransferToQqWalletBill>;
  /** 查询转账到QQ钱包的结果. `get` that blocks the thread until the answer is there. */
  getSync(options: FundAppMchTransferTransferToQqWalletBillsByOutBillNoQueryOptions): FundAppMchTransferTransferToQqWalletBill;
}

/** `v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel` */
interface FundAppMchTransferTransferToQqWalletBillsByOutBillNoCancelNode extends ChainNode<"v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel"> {
  /**
   * 撤销转账到QQ钱包
   *
   * 商家转账（互联QQ钱包） · Merchant transfer (QQ Wallet)
   *
   * `POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014297396
   */
  post(options: FundAppMchTransferTransferToQqWalletBillsCancelOptions): ApiPromise<FundAppMchTransferTransferToQqWalletBillsCancelAnswer>;
  /** 撤销转账到QQ钱包. The same as `post`. */
  postAsync(options: FundAppMchTransferTransferToQqWalletBillsCancelOptions): ApiPromise<FundAppMchTransferTransferToQqWalletBillsCancelAnswer>;
  /** 撤销转账到QQ钱包. `post` that blocks the thread until the answer is there. */
  postSync(options: FundAppMchTransferTransferToQqWalletBillsCancelOptions): FundAppMchTransferTransferToQqWalletBillsCancelAnswer;
}

/** `v3/fund-app/mch-transfer/user-confirm-authorization` */
interface FundAppMchTransferUserConfirmAuthorizationNode extends ChainNode<"v3/fund-app/mch-transfer/user-confirm-authorization"> {
  readonly outAuthorizationNo: FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoNode;
  readonly "out-authorization-no": FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoNode;
  /**
   * 申请免确认收款授权
   *
   * 商家转账（用户授权免确认） · Merchant transfer (authorised, no confirmation)
   *
   * `POST /v3/fund-app/mch-transfer/user-confirm-authorization`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015901167
   */
  post(options: TransferAuthorizationApplyOptions): ApiPromise<TransferAuthorizationApplied>;
  /** 申请免确认收款授权. The same as `post`. */
  postAsync(options: TransferAuthorizationApplyOptions): ApiPromise<TransferAuthorizationApplied>;
  /** 申请免确认收款授权. `post` that blocks the thread until the answer is there. */
  postSync(options: TransferAuthorizationApplyOptions): TransferAuthorizationApplied;
}

/** `v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no` */
interface FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoNode extends ChainNode<"v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no"> {
  /** The value is the option `out_authorization_no` of the call. */
  readonly _out_authorization_no_: FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoNode;
}

/** `v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}` */
interface FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoNode extends ChainNode<"v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}"> {
  readonly close: FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoCloseNode;
  /**
   * 商户单号查询自动收款授权
   *
   * 商家转账（用户授权免确认） · Merchant transfer (authorised, no confirmation)
   *
   * `GET /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014399423
   */
  get(options: TransferAuthorizationQueryOptions): ApiPromise<TransferAuthorization>;
  /** 商户单号查询自动收款授权. The same as `get`. */
  getAsync(options: TransferAuthorizationQueryOptions): ApiPromise<TransferAuthorization>;
  /** 商户单号查询自动收款授权. `get` that blocks the thread until the answer is there. */
  getSync(options: TransferAuthorizationQueryOptions): TransferAuthorization;
}

/** `v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close` */
interface FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoCloseNode extends ChainNode<"v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close"> {
  /**
   * 解除免确认收款授权
   *
   * 商家转账（用户授权免确认） · Merchant transfer (authorised, no confirmation)
   *
   * `POST /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015653811
   */
  post(options: TransferAuthorizationCloseOptions): ApiPromise<TransferAuthorizationClosed>;
  /** 解除免确认收款授权. The same as `post`. */
  postAsync(options: TransferAuthorizationCloseOptions): ApiPromise<TransferAuthorizationClosed>;
  /** 解除免确认收款授权. `post` that blocks the thread until the answer is there. */
  postSync(options: TransferAuthorizationCloseOptions): TransferAuthorizationClosed;
}
