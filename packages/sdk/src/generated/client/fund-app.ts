// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type {
  AuthorizedTransferBillCreateOptions,
  AuthorizedTransferBillCreated,
  BrandRedpacketBatch,
  BrandRedpacketBatchDetail,
  BrandRedpacketBatchDetailQueryOptions,
  BrandRedpacketBatchQueryOptions,
  BrandRedpacketBatchesAnswer,
  BrandRedpacketBatchesOptions,
  BrandRedpacketOutBatchOutDetailQueryOptions,
  BrandRedpacketOutBatchQueryOptions,
  PartnerCharityBill,
  PartnerCharityBillByOutTransferNoQueryOptions,
  PartnerCharityBillsOptions,
  PartnerCharityBudget,
  PartnerCharityBudgetByOutBudgetNoQueryOptions,
  PartnerCharityBudgetOptions,
  PartnerCharityBudgetUnlockAnswer,
  PartnerCharityBudgetUnlockOptions,
  PartnerTransferBill,
  PartnerTransferBillByOutBillNoQueryOptions,
  PartnerTransferBillCancelAnswer,
  PartnerTransferBillCancelOptions,
  PartnerTransferBillsAnswer,
  PartnerTransferBillsOptions,
  PartnerTransferBillsPreTransferWithAuthorizationOptions,
  PartnerTransferBillsTransferAnswer,
  PartnerTransferBillsTransferOptions,
  PartnerTransferBudgetReceipt,
  PartnerTransferBudgetReceiptsOptions,
  PartnerTransferBudgetReceiptsQueryOptions,
  PartnerTransferReceipt,
  PartnerTransferReceiptQueryOptions,
  PartnerTransferReceiptsOptions,
  PartnerTransferSubMchAuthorization,
  PartnerTransferSubMchAuthorizationQueryOptions,
  PartnerTransferSubMchAuthorizationsAnswer,
  PartnerTransferSubMchAuthorizationsOptions,
  PartnerTransferUserAuthorization,
  PartnerTransferUserAuthorizationCloseAnswer,
  PartnerTransferUserAuthorizationCloseOptions,
  PartnerTransferUserAuthorizationQueryOptions,
  PartnerTransferUserAuthorizationsOptions,
  QqWalletTransferBill,
  QqWalletTransferBillCancelAnswer,
  QqWalletTransferBillCancelOptions,
  QqWalletTransferBillQueryOptions,
  QqWalletTransferBillsOptions,
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

export interface FundAppNode extends ChainNode<"v3/fund-app"> {
  readonly brandRedpacket: FundAppBrandRedpacketNode;
  readonly "brand-redpacket": FundAppBrandRedpacketNode;
  readonly mchTransfer: FundAppMchTransferNode;
  readonly "mch-transfer": FundAppMchTransferNode;
}

interface FundAppBrandRedpacketNode extends ChainNode<"v3/fund-app/brand-redpacket"> {
  readonly brandMerchantBatches: FundAppBrandRedpacketBrandMerchantBatchesNode;
  readonly "brand-merchant-batches": FundAppBrandRedpacketBrandMerchantBatchesNode;
  readonly brandMerchantOutBatches: FundAppBrandRedpacketBrandMerchantOutBatchesNode;
  readonly "brand-merchant-out-batches": FundAppBrandRedpacketBrandMerchantOutBatchesNode;
}

interface FundAppBrandRedpacketBrandMerchantBatchesNode extends ChainNode<"v3/fund-app/brand-redpacket/brand-merchant-batches"> {
  /** Given as the option `batch_no`. */
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
  post(options: BrandRedpacketBatchesOptions): ApiPromise<BrandRedpacketBatchesAnswer>;
  /** The same as `post`. */
  postAsync(options: BrandRedpacketBatchesOptions): ApiPromise<BrandRedpacketBatchesAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BrandRedpacketBatchesOptions): BrandRedpacketBatchesAnswer;
}

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
  get(options: BrandRedpacketBatchQueryOptions): ApiPromise<BrandRedpacketBatch>;
  /** The same as `get`. */
  getAsync(options: BrandRedpacketBatchQueryOptions): ApiPromise<BrandRedpacketBatch>;
  /** `get` that blocks until the answer is there. */
  getSync(options: BrandRedpacketBatchQueryOptions): BrandRedpacketBatch;
}

interface FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetailsNode extends ChainNode<"v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details"> {
  /** Given as the option `detail_no`. */
  readonly _detail_no_: FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNoNode;
}

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
  get(options: BrandRedpacketBatchDetailQueryOptions): ApiPromise<BrandRedpacketBatchDetail>;
  /** The same as `get`. */
  getAsync(options: BrandRedpacketBatchDetailQueryOptions): ApiPromise<BrandRedpacketBatchDetail>;
  /** `get` that blocks until the answer is there. */
  getSync(options: BrandRedpacketBatchDetailQueryOptions): BrandRedpacketBatchDetail;
}

interface FundAppBrandRedpacketBrandMerchantOutBatchesNode extends ChainNode<"v3/fund-app/brand-redpacket/brand-merchant-out-batches"> {
  /** Given as the option `out_batch_no`. */
  readonly _out_batch_no_: FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoNode;
}

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
  get(options: BrandRedpacketOutBatchQueryOptions): ApiPromise<BrandRedpacketBatch>;
  /** The same as `get`. */
  getAsync(options: BrandRedpacketOutBatchQueryOptions): ApiPromise<BrandRedpacketBatch>;
  /** `get` that blocks until the answer is there. */
  getSync(options: BrandRedpacketOutBatchQueryOptions): BrandRedpacketBatch;
}

interface FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsNode extends ChainNode<"v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details"> {
  /** Given as the option `out_detail_no`. */
  readonly _out_detail_no_: FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNoNode;
}

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
  get(options: BrandRedpacketOutBatchOutDetailQueryOptions): ApiPromise<BrandRedpacketBatchDetail>;
  /** The same as `get`. */
  getAsync(options: BrandRedpacketOutBatchOutDetailQueryOptions): ApiPromise<BrandRedpacketBatchDetail>;
  /** `get` that blocks until the answer is there. */
  getSync(options: BrandRedpacketOutBatchOutDetailQueryOptions): BrandRedpacketBatchDetail;
}

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

interface FundAppMchTransferElecsignNode extends ChainNode<"v3/fund-app/mch-transfer/elecsign"> {
  readonly outBillNo: FundAppMchTransferElecsignOutBillNoNode;
  readonly "out-bill-no": FundAppMchTransferElecsignOutBillNoNode;
  readonly transferBillNo: FundAppMchTransferElecsignTransferBillNoNode;
  readonly "transfer-bill-no": FundAppMchTransferElecsignTransferBillNoNode;
}

interface FundAppMchTransferElecsignOutBillNoNode extends ChainNode<"v3/fund-app/mch-transfer/elecsign/out-bill-no"> {
  /** Given as the option `out_bill_no`. */
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
  /** The same as `post`. */
  postAsync(options: TransferReceiptByOutBillNoApplyOptions): ApiPromise<TransferReceiptApplied>;
  /** `post` that blocks until the answer is there. */
  postSync(options: TransferReceiptByOutBillNoApplyOptions): TransferReceiptApplied;
}

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
  /** The same as `get`. */
  getAsync(options: TransferReceiptByOutBillNoQueryOptions): ApiPromise<TransferReceipt>;
  /** `get` that blocks until the answer is there. */
  getSync(options: TransferReceiptByOutBillNoQueryOptions): TransferReceipt;
}

interface FundAppMchTransferElecsignTransferBillNoNode extends ChainNode<"v3/fund-app/mch-transfer/elecsign/transfer-bill-no"> {
  /** Given as the option `transfer_bill_no`. */
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
  /** The same as `post`. */
  postAsync(options: TransferReceiptByTransferBillNoApplyOptions): ApiPromise<TransferReceiptApplied>;
  /** `post` that blocks until the answer is there. */
  postSync(options: TransferReceiptByTransferBillNoApplyOptions): TransferReceiptApplied;
}

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
  /** The same as `get`. */
  getAsync(options: TransferReceiptByTransferBillNoQueryOptions): ApiPromise<TransferReceipt>;
  /** `get` that blocks until the answer is there. */
  getSync(options: TransferReceiptByTransferBillNoQueryOptions): TransferReceipt;
}

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

interface FundAppMchTransferPartnerBudgetNode extends ChainNode<"v3/fund-app/mch-transfer/partner/budget"> {
  /** Given as the option `out_budget_no`. */
  readonly _out_budget_no_: FundAppMchTransferPartnerBudgetByOutBudgetNoNode;
}

interface FundAppMchTransferPartnerBudgetByOutBudgetNoNode extends ChainNode<"v3/fund-app/mch-transfer/partner/budget/{out_budget_no}"> {
  readonly electronicReceipts: FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsNode;
  readonly "electronic-receipts": FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsNode;
}

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
  get(options: PartnerTransferBudgetReceiptsQueryOptions): ApiPromise<PartnerTransferBudgetReceipt>;
  /** The same as `get`. */
  getAsync(options: PartnerTransferBudgetReceiptsQueryOptions): ApiPromise<PartnerTransferBudgetReceipt>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PartnerTransferBudgetReceiptsQueryOptions): PartnerTransferBudgetReceipt;
  /**
   * 申请预算出资的电子回单
   *
   * 公益捐赠 · Charity donation
   *
   * `POST /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016209966
   */
  post(options: PartnerTransferBudgetReceiptsOptions): ApiPromise<PartnerTransferBudgetReceipt>;
  /** The same as `post`. */
  postAsync(options: PartnerTransferBudgetReceiptsOptions): ApiPromise<PartnerTransferBudgetReceipt>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PartnerTransferBudgetReceiptsOptions): PartnerTransferBudgetReceipt;
}

interface FundAppMchTransferPartnerCharityBudgetNode extends ChainNode<"v3/fund-app/mch-transfer/partner/charity-budget"> {
  /** Given as the option `out_budget_no`. */
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
  post(options: PartnerCharityBudgetOptions): ApiPromise<PartnerCharityBudget>;
  /** The same as `post`. */
  postAsync(options: PartnerCharityBudgetOptions): ApiPromise<PartnerCharityBudget>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PartnerCharityBudgetOptions): PartnerCharityBudget;
}

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
  get(options: PartnerCharityBudgetByOutBudgetNoQueryOptions): ApiPromise<PartnerCharityBudget>;
  /** The same as `get`. */
  getAsync(options: PartnerCharityBudgetByOutBudgetNoQueryOptions): ApiPromise<PartnerCharityBudget>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PartnerCharityBudgetByOutBudgetNoQueryOptions): PartnerCharityBudget;
}

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
  post(options: PartnerCharityBudgetUnlockOptions): ApiPromise<PartnerCharityBudgetUnlockAnswer>;
  /** The same as `post`. */
  postAsync(options: PartnerCharityBudgetUnlockOptions): ApiPromise<PartnerCharityBudgetUnlockAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PartnerCharityBudgetUnlockOptions): PartnerCharityBudgetUnlockAnswer;
}

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
  post(options: PartnerCharityBillsOptions): ApiPromise<PartnerCharityBill>;
  /** The same as `post`. */
  postAsync(options: PartnerCharityBillsOptions): ApiPromise<PartnerCharityBill>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PartnerCharityBillsOptions): PartnerCharityBill;
}

interface FundAppMchTransferPartnerCharityTransferBillsOutTransferNoNode extends ChainNode<"v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no"> {
  /** Given as the option `out_transfer_no`. */
  readonly _out_transfer_no_: FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNoNode;
}

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
  get(options: PartnerCharityBillByOutTransferNoQueryOptions): ApiPromise<PartnerCharityBill>;
  /** The same as `get`. */
  getAsync(options: PartnerCharityBillByOutTransferNoQueryOptions): ApiPromise<PartnerCharityBill>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PartnerCharityBillByOutTransferNoQueryOptions): PartnerCharityBill;
}

interface FundAppMchTransferPartnerElectronicReceiptsNode extends ChainNode<"v3/fund-app/mch-transfer/partner/electronic-receipts"> {
  /** Given as the option `out_bill_no`. */
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
  post(options: PartnerTransferReceiptsOptions): ApiPromise<PartnerTransferReceipt>;
  /** The same as `post`. */
  postAsync(options: PartnerTransferReceiptsOptions): ApiPromise<PartnerTransferReceipt>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PartnerTransferReceiptsOptions): PartnerTransferReceipt;
}

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
  get(options: PartnerTransferReceiptQueryOptions): ApiPromise<PartnerTransferReceipt>;
  /** The same as `get`. */
  getAsync(options: PartnerTransferReceiptQueryOptions): ApiPromise<PartnerTransferReceipt>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PartnerTransferReceiptQueryOptions): PartnerTransferReceipt;
}

interface FundAppMchTransferPartnerSubMchAuthorizationsNode extends ChainNode<"v3/fund-app/mch-transfer/partner/sub-mch-authorizations"> {
  /** Given as the option `sub_mchid`. */
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
  post(options: PartnerTransferSubMchAuthorizationsOptions): ApiPromise<PartnerTransferSubMchAuthorizationsAnswer>;
  /** The same as `post`. */
  postAsync(options: PartnerTransferSubMchAuthorizationsOptions): ApiPromise<PartnerTransferSubMchAuthorizationsAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PartnerTransferSubMchAuthorizationsOptions): PartnerTransferSubMchAuthorizationsAnswer;
}

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
  get(options: PartnerTransferSubMchAuthorizationQueryOptions): ApiPromise<PartnerTransferSubMchAuthorization>;
  /** The same as `get`. */
  getAsync(options: PartnerTransferSubMchAuthorizationQueryOptions): ApiPromise<PartnerTransferSubMchAuthorization>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PartnerTransferSubMchAuthorizationQueryOptions): PartnerTransferSubMchAuthorization;
}

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
  post(options: PartnerTransferBillsOptions): ApiPromise<PartnerTransferBillsAnswer>;
  /** The same as `post`. */
  postAsync(options: PartnerTransferBillsOptions): ApiPromise<PartnerTransferBillsAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PartnerTransferBillsOptions): PartnerTransferBillsAnswer;
}

interface FundAppMchTransferPartnerTransferBillsOutBillNoNode extends ChainNode<"v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no"> {
  /** Given as the option `out_bill_no`. */
  readonly _out_bill_no_: FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoNode;
}

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
  get(options: PartnerTransferBillByOutBillNoQueryOptions): ApiPromise<PartnerTransferBill>;
  /** The same as `get`. */
  getAsync(options: PartnerTransferBillByOutBillNoQueryOptions): ApiPromise<PartnerTransferBill>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PartnerTransferBillByOutBillNoQueryOptions): PartnerTransferBill;
}

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
  post(options: PartnerTransferBillCancelOptions): ApiPromise<PartnerTransferBillCancelAnswer>;
  /** The same as `post`. */
  postAsync(options: PartnerTransferBillCancelOptions): ApiPromise<PartnerTransferBillCancelAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PartnerTransferBillCancelOptions): PartnerTransferBillCancelAnswer;
}

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
  post(options: PartnerTransferBillsPreTransferWithAuthorizationOptions): ApiPromise<PartnerTransferBillsAnswer>;
  /** The same as `post`. */
  postAsync(options: PartnerTransferBillsPreTransferWithAuthorizationOptions): ApiPromise<PartnerTransferBillsAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PartnerTransferBillsPreTransferWithAuthorizationOptions): PartnerTransferBillsAnswer;
}

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
  post(options: PartnerTransferBillsTransferOptions): ApiPromise<PartnerTransferBillsTransferAnswer>;
  /** The same as `post`. */
  postAsync(options: PartnerTransferBillsTransferOptions): ApiPromise<PartnerTransferBillsTransferAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PartnerTransferBillsTransferOptions): PartnerTransferBillsTransferAnswer;
}

interface FundAppMchTransferPartnerUserConfirmAuthorizationsNode extends ChainNode<"v3/fund-app/mch-transfer/partner/user-confirm-authorizations"> {
  /** Given as the option `out_authorization_no`. */
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
  post(options: PartnerTransferUserAuthorizationsOptions): ApiPromise<TransferAuthorizationApplied>;
  /** The same as `post`. */
  postAsync(options: PartnerTransferUserAuthorizationsOptions): ApiPromise<TransferAuthorizationApplied>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PartnerTransferUserAuthorizationsOptions): TransferAuthorizationApplied;
}

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
  get(options: PartnerTransferUserAuthorizationQueryOptions): ApiPromise<PartnerTransferUserAuthorization>;
  /** The same as `get`. */
  getAsync(options: PartnerTransferUserAuthorizationQueryOptions): ApiPromise<PartnerTransferUserAuthorization>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PartnerTransferUserAuthorizationQueryOptions): PartnerTransferUserAuthorization;
}

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
  post(options: PartnerTransferUserAuthorizationCloseOptions): ApiPromise<PartnerTransferUserAuthorizationCloseAnswer>;
  /** The same as `post`. */
  postAsync(options: PartnerTransferUserAuthorizationCloseOptions): ApiPromise<PartnerTransferUserAuthorizationCloseAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PartnerTransferUserAuthorizationCloseOptions): PartnerTransferUserAuthorizationCloseAnswer;
}

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
  /** The same as `post`. */
  postAsync(options: TransferBillCreateOptions): ApiPromise<TransferBillCreated>;
  /** `post` that blocks until the answer is there. */
  postSync(options: TransferBillCreateOptions): TransferBillCreated;
}

interface FundAppMchTransferTransferBillsOutBillNoNode extends ChainNode<"v3/fund-app/mch-transfer/transfer-bills/out-bill-no"> {
  /** Given as the option `out_bill_no`. */
  readonly _out_bill_no_: FundAppMchTransferTransferBillsOutBillNoByOutBillNoNode;
}

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
  /** The same as `get`. */
  getAsync(options: TransferBillByOutBillNoQueryOptions): ApiPromise<TransferBill>;
  /** `get` that blocks until the answer is there. */
  getSync(options: TransferBillByOutBillNoQueryOptions): TransferBill;
}

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
  /** The same as `post`. */
  postAsync(options: TransferBillCancelOptions): ApiPromise<TransferBillCancelled>;
  /** `post` that blocks until the answer is there. */
  postSync(options: TransferBillCancelOptions): TransferBillCancelled;
}

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
  /** The same as `post`. */
  postAsync(options: TransferBillCreateWithAuthorizationOptions): ApiPromise<TransferBillCreatedWithAuthorization>;
  /** `post` that blocks until the answer is there. */
  postSync(options: TransferBillCreateWithAuthorizationOptions): TransferBillCreatedWithAuthorization;
}

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
  /** The same as `post`. */
  postAsync(options: AuthorizedTransferBillCreateOptions): ApiPromise<AuthorizedTransferBillCreated>;
  /** `post` that blocks until the answer is there. */
  postSync(options: AuthorizedTransferBillCreateOptions): AuthorizedTransferBillCreated;
}

interface FundAppMchTransferTransferBillsTransferBillNoNode extends ChainNode<"v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no"> {
  /** Given as the option `transfer_bill_no`. */
  readonly _transfer_bill_no_: FundAppMchTransferTransferBillsTransferBillNoByTransferBillNoNode;
}

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
  /** The same as `get`. */
  getAsync(options: TransferBillByTransferBillNoQueryOptions): ApiPromise<TransferBill>;
  /** `get` that blocks until the answer is there. */
  getSync(options: TransferBillByTransferBillNoQueryOptions): TransferBill;
}

interface FundAppMchTransferTransferToQqWalletBillsNode extends ChainNode<"v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills"> {
  /** Given as the option `out_bill_no`. */
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
  post(options: QqWalletTransferBillsOptions): ApiPromise<QqWalletTransferBill>;
  /** The same as `post`. */
  postAsync(options: QqWalletTransferBillsOptions): ApiPromise<QqWalletTransferBill>;
  /** `post` that blocks until the answer is there. */
  postSync(options: QqWalletTransferBillsOptions): QqWalletTransferBill;
}

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
  get(options: QqWalletTransferBillQueryOptions): ApiPromise<QqWalletTransferBill>;
  /** The same as `get`. */
  getAsync(options: QqWalletTransferBillQueryOptions): ApiPromise<QqWalletTransferBill>;
  /** `get` that blocks until the answer is there. */
  getSync(options: QqWalletTransferBillQueryOptions): QqWalletTransferBill;
}

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
  post(options: QqWalletTransferBillCancelOptions): ApiPromise<QqWalletTransferBillCancelAnswer>;
  /** The same as `post`. */
  postAsync(options: QqWalletTransferBillCancelOptions): ApiPromise<QqWalletTransferBillCancelAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: QqWalletTransferBillCancelOptions): QqWalletTransferBillCancelAnswer;
}

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
  /** The same as `post`. */
  postAsync(options: TransferAuthorizationApplyOptions): ApiPromise<TransferAuthorizationApplied>;
  /** `post` that blocks until the answer is there. */
  postSync(options: TransferAuthorizationApplyOptions): TransferAuthorizationApplied;
}

interface FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoNode extends ChainNode<"v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no"> {
  /** Given as the option `out_authorization_no`. */
  readonly _out_authorization_no_: FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoNode;
}

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
  /** The same as `get`. */
  getAsync(options: TransferAuthorizationQueryOptions): ApiPromise<TransferAuthorization>;
  /** `get` that blocks until the answer is there. */
  getSync(options: TransferAuthorizationQueryOptions): TransferAuthorization;
}

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
  /** The same as `post`. */
  postAsync(options: TransferAuthorizationCloseOptions): ApiPromise<TransferAuthorizationClosed>;
  /** `post` that blocks until the answer is there. */
  postSync(options: TransferAuthorizationCloseOptions): TransferAuthorizationClosed;
}
