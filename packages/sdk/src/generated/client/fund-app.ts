// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync, PostAsyncAndSync } from "../../chain/async-and-sync.ts";
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
  PartnerTransferUserAuthorizationsAnswer,
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
  /** POST: 品牌商户发放红包 · Send red packets as a brand merchant. */
  readonly "v3/fund-app/brand-redpacket/brand-merchant-batches": FundAppBrandRedpacketBrandMerchantBatchesNode;
  /** GET: 微信支付批次单号查询批次单 · Query a batch by WeChat Pay batch ID. */
  readonly "v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}": FundAppBrandRedpacketBrandMerchantBatchesByBatchNoNode;
  /** GET: 商家明细单号查询明细单 · Query a transfer detail by merchant detail number. */
  readonly "v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}": FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNoNode;
  /** GET: 商家批次单号查询批次单 · Query a batch by merchant batch number. */
  readonly "v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}": FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoNode;
  /** GET: 商家明细单号查询明细单 · Query a transfer detail by merchant detail number. */
  readonly "v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}": FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNoNode;
  /** POST: 商户单号申请电子回单 · Request an electronic receipt by merchant transfer number. */
  readonly "v3/fund-app/mch-transfer/elecsign/out-bill-no": FundAppMchTransferElecsignOutBillNoNode;
  /** GET: 商户单号查询电子回单 · Query an electronic receipt by merchant transfer number. */
  readonly "v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}": FundAppMchTransferElecsignOutBillNoByOutBillNoNode;
  /** POST: 微信单号申请电子回单 · Request an electronic receipt by WeChat transfer number. */
  readonly "v3/fund-app/mch-transfer/elecsign/transfer-bill-no": FundAppMchTransferElecsignTransferBillNoNode;
  /** GET: 微信单号查询电子回单 · Query an electronic receipt by WeChat transfer number. */
  readonly "v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}": FundAppMchTransferElecsignTransferBillNoByTransferBillNoNode;
  /** GET: 查询预算出资的电子回单 · Query the electronic receipt of a budget funding. POST: 申请预算出资的电子回单 · Request the electronic receipt of a budget funding. */
  readonly "v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts": FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsNode;
  /** POST: 申请公益捐赠预算 · Apply for a charity donation budget. */
  readonly "v3/fund-app/mch-transfer/partner/charity-budget": FundAppMchTransferPartnerCharityBudgetNode;
  /** GET: 商户单号查询公益捐赠预算详情 · Query a charity donation budget by merchant budget number. */
  readonly "v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}": FundAppMchTransferPartnerCharityBudgetByOutBudgetNoNode;
  /** POST: 解锁公益捐赠预算 · Unlock a charity donation budget. */
  readonly "v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock": FundAppMchTransferPartnerCharityBudgetByOutBudgetNoUnlockNode;
  /** POST: 发起公益捐赠 · Make a charity donation. */
  readonly "v3/fund-app/mch-transfer/partner/charity-transfer-bills": FundAppMchTransferPartnerCharityTransferBillsNode;
  /** GET: 商户单号查询公益捐赠详情 · Query a charity donation by merchant donation number. */
  readonly "v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}": FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNoNode;
  /** POST: 申请单笔转账电子回单 · Request the electronic receipt of a transfer. */
  readonly "v3/fund-app/mch-transfer/partner/electronic-receipts": FundAppMchTransferPartnerElectronicReceiptsNode;
  /** GET: 查询单笔转账电子回单 · Query the electronic receipt of a transfer. */
  readonly "v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}": FundAppMchTransferPartnerElectronicReceiptsByOutBillNoNode;
  /** POST: 申请子商户商家转账授权 · Request a sub-merchant's authorisation for merchant transfers. */
  readonly "v3/fund-app/mch-transfer/partner/sub-mch-authorizations": FundAppMchTransferPartnerSubMchAuthorizationsNode;
  /** GET: 查询子商户商家转账授权状态 · Query a sub-merchant's authorisation for merchant transfers. */
  readonly "v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}": FundAppMchTransferPartnerSubMchAuthorizationsBySubMchidNode;
  /** POST: 发起转账 · Start a transfer. */
  readonly "v3/fund-app/mch-transfer/partner/transfer-bills": FundAppMchTransferPartnerTransferBillsNode;
  /** GET: 商户单号查询转账单 · Query a transfer by merchant transfer number. */
  readonly "v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}": FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoNode;
  /** POST: 撤销转账 · Cancel a transfer. */
  readonly "v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel": FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoCancelNode;
  /** POST: 发起转账并完成自动收款授权 · Start a transfer and authorise automatic receipt. */
  readonly "v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization": FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorizationNode;
  /** POST: 转账（用户自动收款） · Transfer to a user (received automatically). */
  readonly "v3/fund-app/mch-transfer/partner/transfer-bills/transfer": FundAppMchTransferPartnerTransferBillsTransferNode;
  /** POST: 申请免确认收款授权 · Request a user's authorisation to receive without confirming. */
  readonly "v3/fund-app/mch-transfer/partner/user-confirm-authorizations": FundAppMchTransferPartnerUserConfirmAuthorizationsNode;
  /** GET: 商户单号查询自动收款授权 · Query an automatic receipt authorisation by merchant authorisation number. */
  readonly "v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}": FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoNode;
  /** POST: 解除免确认收款授权 · End an authorisation to receive without confirming. */
  readonly "v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close": FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoCloseNode;
  /** POST: 发起转账 · Start a transfer. */
  readonly "v3/fund-app/mch-transfer/transfer-bills": FundAppMchTransferTransferBillsNode;
  /** GET: 商户单号查询转账单 · Query a transfer by merchant transfer number. */
  readonly "v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}": FundAppMchTransferTransferBillsOutBillNoByOutBillNoNode;
  /** POST: 撤销转账 · Cancel a transfer. */
  readonly "v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel": FundAppMchTransferTransferBillsOutBillNoByOutBillNoCancelNode;
  /** POST: 发起转账并完成自动收款授权 · Start a transfer and authorise automatic receipt. */
  readonly "v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization": FundAppMchTransferTransferBillsPreTransferWithAuthorizationNode;
  /** POST: 用户授权后转账 · Transfer to a user after authorisation. */
  readonly "v3/fund-app/mch-transfer/transfer-bills/transfer": FundAppMchTransferTransferBillsTransferNode;
  /** GET: 微信转账单号查询转账单 · Query a transfer by WeChat transfer number. */
  readonly "v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}": FundAppMchTransferTransferBillsTransferBillNoByTransferBillNoNode;
  /** POST: 发起转账到QQ钱包 · Start a transfer to QQ Wallet. */
  readonly "v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills": FundAppMchTransferTransferToQqWalletBillsNode;
  /** GET: 查询转账到QQ钱包的结果 · Query a transfer to QQ Wallet. */
  readonly "v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}": FundAppMchTransferTransferToQqWalletBillsByOutBillNoNode;
  /** POST: 撤销转账到QQ钱包 · Cancel a transfer to QQ Wallet. */
  readonly "v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel": FundAppMchTransferTransferToQqWalletBillsByOutBillNoCancelNode;
  /** POST: 申请免确认收款授权 · Request a user's authorisation to receive without confirming. */
  readonly "v3/fund-app/mch-transfer/user-confirm-authorization": FundAppMchTransferUserConfirmAuthorizationNode;
  /** GET: 商户单号查询自动收款授权 · Query an automatic receipt authorisation by merchant authorisation number. */
  readonly "v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}": FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoNode;
  /** POST: 解除免确认收款授权 · End an authorisation to receive without confirming. */
  readonly "v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close": FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoCloseNode;
}

export interface FundAppNode extends ChainNode<"v3/fund-app"> {
  readonly brandRedpacket: FundAppBrandRedpacketNode;
  /** `brandRedpacket` */
  readonly "brand-redpacket": FundAppBrandRedpacketNode;
  readonly mchTransfer: FundAppMchTransferNode;
  /** `mchTransfer` */
  readonly "mch-transfer": FundAppMchTransferNode;
}

interface FundAppBrandRedpacketNode extends ChainNode<"v3/fund-app/brand-redpacket"> {
  readonly brandMerchantBatches: FundAppBrandRedpacketBrandMerchantBatchesNode;
  /** `brandMerchantBatches` */
  readonly "brand-merchant-batches": FundAppBrandRedpacketBrandMerchantBatchesNode;
  readonly brandMerchantOutBatches: FundAppBrandRedpacketBrandMerchantOutBatchesNode;
  /** `brandMerchantOutBatches` */
  readonly "brand-merchant-out-batches": FundAppBrandRedpacketBrandMerchantOutBatchesNode;
}

interface FundAppBrandRedpacketBrandMerchantBatchesNode extends ChainNode<"v3/fund-app/brand-redpacket/brand-merchant-batches">, PostAsyncAndSync<BrandRedpacketBatchesOptions, BrandRedpacketBatchesAnswer> {
  /** Given as the option `batch_no`. */
  readonly _batch_no_: FundAppBrandRedpacketBrandMerchantBatchesByBatchNoNode;
  /**
   * 品牌商户发放红包 · Send red packets as a brand merchant
   *
   * 品牌红包 · Brand red packets
   *
   * `POST /v3/fund-app/brand-redpacket/brand-merchant-batches`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014310358
   */
  post(options: BrandRedpacketBatchesOptions): ApiPromise<BrandRedpacketBatchesAnswer>;
}

interface FundAppBrandRedpacketBrandMerchantBatchesByBatchNoNode extends ChainNode<"v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}">, GetAsyncAndSync<BrandRedpacketBatchQueryOptions, BrandRedpacketBatch> {
  readonly details: FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetailsNode;
  /**
   * 微信支付批次单号查询批次单 · Query a batch by WeChat Pay batch ID
   *
   * 品牌红包 · Brand red packets
   *
   * `GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014310369
   */
  get(options: BrandRedpacketBatchQueryOptions): ApiPromise<BrandRedpacketBatch>;
}

interface FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetailsNode extends ChainNode<"v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details"> {
  /** Given as the option `detail_no`. */
  readonly _detail_no_: FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNoNode;
}

interface FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNoNode extends ChainNode<"v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}">, GetAsyncAndSync<BrandRedpacketBatchDetailQueryOptions, BrandRedpacketBatchDetail> {
  /**
   * 商家明细单号查询明细单 · Query a transfer detail by merchant detail number
   *
   * 品牌红包 · Brand red packets
   *
   * `GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014310384
   */
  get(options: BrandRedpacketBatchDetailQueryOptions): ApiPromise<BrandRedpacketBatchDetail>;
}

interface FundAppBrandRedpacketBrandMerchantOutBatchesNode extends ChainNode<"v3/fund-app/brand-redpacket/brand-merchant-out-batches"> {
  /** Given as the option `out_batch_no`. */
  readonly _out_batch_no_: FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoNode;
}

interface FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoNode extends ChainNode<"v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}">, GetAsyncAndSync<BrandRedpacketOutBatchQueryOptions, BrandRedpacketBatch> {
  readonly outDetails: FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsNode;
  /** `outDetails` */
  readonly "out-details": FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsNode;
  /**
   * 商家批次单号查询批次单 · Query a batch by merchant batch number
   *
   * 品牌红包 · Brand red packets
   *
   * `GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014310378
   */
  get(options: BrandRedpacketOutBatchQueryOptions): ApiPromise<BrandRedpacketBatch>;
}

interface FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsNode extends ChainNode<"v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details"> {
  /** Given as the option `out_detail_no`. */
  readonly _out_detail_no_: FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNoNode;
}

interface FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNoNode extends ChainNode<"v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}">, GetAsyncAndSync<BrandRedpacketOutBatchOutDetailQueryOptions, BrandRedpacketBatchDetail> {
  /**
   * 商家明细单号查询明细单 · Query a transfer detail by merchant detail number
   *
   * 品牌红包 · Brand red packets
   *
   * `GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014310391
   */
  get(options: BrandRedpacketOutBatchOutDetailQueryOptions): ApiPromise<BrandRedpacketBatchDetail>;
}

interface FundAppMchTransferNode extends ChainNode<"v3/fund-app/mch-transfer"> {
  readonly elecsign: FundAppMchTransferElecsignNode;
  readonly partner: FundAppMchTransferPartnerNode;
  readonly transferBills: FundAppMchTransferTransferBillsNode;
  /** `transferBills` */
  readonly "transfer-bills": FundAppMchTransferTransferBillsNode;
  readonly transferToQqWalletBills: FundAppMchTransferTransferToQqWalletBillsNode;
  /** `transferToQqWalletBills` */
  readonly "transfer-to-qq-wallet-bills": FundAppMchTransferTransferToQqWalletBillsNode;
  readonly userConfirmAuthorization: FundAppMchTransferUserConfirmAuthorizationNode;
  /** `userConfirmAuthorization` */
  readonly "user-confirm-authorization": FundAppMchTransferUserConfirmAuthorizationNode;
}

interface FundAppMchTransferElecsignNode extends ChainNode<"v3/fund-app/mch-transfer/elecsign"> {
  readonly outBillNo: FundAppMchTransferElecsignOutBillNoNode;
  /** `outBillNo` */
  readonly "out-bill-no": FundAppMchTransferElecsignOutBillNoNode;
  readonly transferBillNo: FundAppMchTransferElecsignTransferBillNoNode;
  /** `transferBillNo` */
  readonly "transfer-bill-no": FundAppMchTransferElecsignTransferBillNoNode;
}

interface FundAppMchTransferElecsignOutBillNoNode extends ChainNode<"v3/fund-app/mch-transfer/elecsign/out-bill-no">, PostAsyncAndSync<TransferReceiptByOutBillNoApplyOptions, TransferReceiptApplied> {
  /** Given as the option `out_bill_no`. */
  readonly _out_bill_no_: FundAppMchTransferElecsignOutBillNoByOutBillNoNode;
  /**
   * 商户单号申请电子回单 · Request an electronic receipt by merchant transfer number
   *
   * 商家转账（用户确认模式） · Merchant transfer (user confirms)
   *
   * `POST /v3/fund-app/mch-transfer/elecsign/out-bill-no`
   *
   * Errors: `FREQUENCY_LIMIT_EXCEED`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716452
   */
  post(options: TransferReceiptByOutBillNoApplyOptions): ApiPromise<TransferReceiptApplied>;
}

interface FundAppMchTransferElecsignOutBillNoByOutBillNoNode extends ChainNode<"v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}">, GetAsyncAndSync<TransferReceiptByOutBillNoQueryOptions, TransferReceipt> {
  /**
   * 商户单号查询电子回单 · Query an electronic receipt by merchant transfer number
   *
   * 商家转账（用户确认模式） · Merchant transfer (user confirms)
   *
   * `GET /v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}`
   *
   * Errors: `FREQUENCY_LIMIT_EXCEED`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716436
   */
  get(options: TransferReceiptByOutBillNoQueryOptions): ApiPromise<TransferReceipt>;
}

interface FundAppMchTransferElecsignTransferBillNoNode extends ChainNode<"v3/fund-app/mch-transfer/elecsign/transfer-bill-no">, PostAsyncAndSync<TransferReceiptByTransferBillNoApplyOptions, TransferReceiptApplied> {
  /** Given as the option `transfer_bill_no`. */
  readonly _transfer_bill_no_: FundAppMchTransferElecsignTransferBillNoByTransferBillNoNode;
  /**
   * 微信单号申请电子回单 · Request an electronic receipt by WeChat transfer number
   *
   * 商家转账（用户确认模式） · Merchant transfer (user confirms)
   *
   * `POST /v3/fund-app/mch-transfer/elecsign/transfer-bill-no`
   *
   * Errors: `FREQUENCY_LIMIT_EXCEED`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716456
   */
  post(options: TransferReceiptByTransferBillNoApplyOptions): ApiPromise<TransferReceiptApplied>;
}

interface FundAppMchTransferElecsignTransferBillNoByTransferBillNoNode extends ChainNode<"v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}">, GetAsyncAndSync<TransferReceiptByTransferBillNoQueryOptions, TransferReceipt> {
  /**
   * 微信单号查询电子回单 · Query an electronic receipt by WeChat transfer number
   *
   * 商家转账（用户确认模式） · Merchant transfer (user confirms)
   *
   * `GET /v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}`
   *
   * Errors: `FREQUENCY_LIMIT_EXCEED`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716455
   */
  get(options: TransferReceiptByTransferBillNoQueryOptions): ApiPromise<TransferReceipt>;
}

interface FundAppMchTransferPartnerNode extends ChainNode<"v3/fund-app/mch-transfer/partner"> {
  readonly budget: FundAppMchTransferPartnerBudgetNode;
  readonly charityBudget: FundAppMchTransferPartnerCharityBudgetNode;
  /** `charityBudget` */
  readonly "charity-budget": FundAppMchTransferPartnerCharityBudgetNode;
  readonly charityTransferBills: FundAppMchTransferPartnerCharityTransferBillsNode;
  /** `charityTransferBills` */
  readonly "charity-transfer-bills": FundAppMchTransferPartnerCharityTransferBillsNode;
  readonly electronicReceipts: FundAppMchTransferPartnerElectronicReceiptsNode;
  /** `electronicReceipts` */
  readonly "electronic-receipts": FundAppMchTransferPartnerElectronicReceiptsNode;
  readonly subMchAuthorizations: FundAppMchTransferPartnerSubMchAuthorizationsNode;
  /** `subMchAuthorizations` */
  readonly "sub-mch-authorizations": FundAppMchTransferPartnerSubMchAuthorizationsNode;
  readonly transferBills: FundAppMchTransferPartnerTransferBillsNode;
  /** `transferBills` */
  readonly "transfer-bills": FundAppMchTransferPartnerTransferBillsNode;
  readonly userConfirmAuthorizations: FundAppMchTransferPartnerUserConfirmAuthorizationsNode;
  /** `userConfirmAuthorizations` */
  readonly "user-confirm-authorizations": FundAppMchTransferPartnerUserConfirmAuthorizationsNode;
}

interface FundAppMchTransferPartnerBudgetNode extends ChainNode<"v3/fund-app/mch-transfer/partner/budget"> {
  /** Given as the option `out_budget_no`. */
  readonly _out_budget_no_: FundAppMchTransferPartnerBudgetByOutBudgetNoNode;
}

interface FundAppMchTransferPartnerBudgetByOutBudgetNoNode extends ChainNode<"v3/fund-app/mch-transfer/partner/budget/{out_budget_no}"> {
  readonly electronicReceipts: FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsNode;
  /** `electronicReceipts` */
  readonly "electronic-receipts": FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsNode;
}

interface FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsNode extends ChainNode<"v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts">, GetAsyncAndSync<PartnerTransferBudgetReceiptsQueryOptions, PartnerTransferBudgetReceipt>, PostAsyncAndSync<PartnerTransferBudgetReceiptsOptions, PartnerTransferBudgetReceipt> {
  /**
   * 查询预算出资的电子回单 · Query the electronic receipt of a budget funding
   *
   * 公益捐赠 · Charity donation
   *
   * `GET /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016209977
   */
  get(options: PartnerTransferBudgetReceiptsQueryOptions): ApiPromise<PartnerTransferBudgetReceipt>;
  /**
   * 申请预算出资的电子回单 · Request the electronic receipt of a budget funding
   *
   * 公益捐赠 · Charity donation
   *
   * `POST /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016209966
   */
  post(options: PartnerTransferBudgetReceiptsOptions): ApiPromise<PartnerTransferBudgetReceipt>;
}

interface FundAppMchTransferPartnerCharityBudgetNode extends ChainNode<"v3/fund-app/mch-transfer/partner/charity-budget">, PostAsyncAndSync<PartnerCharityBudgetOptions, PartnerCharityBudget> {
  /** Given as the option `out_budget_no`. */
  readonly _out_budget_no_: FundAppMchTransferPartnerCharityBudgetByOutBudgetNoNode;
  /**
   * 申请公益捐赠预算 · Apply for a charity donation budget
   *
   * 公益捐赠 · Charity donation
   *
   * `POST /v3/fund-app/mch-transfer/partner/charity-budget`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015554763
   */
  post(options: PartnerCharityBudgetOptions): ApiPromise<PartnerCharityBudget>;
}

interface FundAppMchTransferPartnerCharityBudgetByOutBudgetNoNode extends ChainNode<"v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}">, GetAsyncAndSync<PartnerCharityBudgetByOutBudgetNoQueryOptions, PartnerCharityBudget> {
  readonly unlock: FundAppMchTransferPartnerCharityBudgetByOutBudgetNoUnlockNode;
  /**
   * 商户单号查询公益捐赠预算详情 · Query a charity donation budget by merchant budget number
   *
   * 公益捐赠 · Charity donation
   *
   * `GET /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015554788
   */
  get(options: PartnerCharityBudgetByOutBudgetNoQueryOptions): ApiPromise<PartnerCharityBudget>;
}

interface FundAppMchTransferPartnerCharityBudgetByOutBudgetNoUnlockNode extends ChainNode<"v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock">, PostAsyncAndSync<PartnerCharityBudgetUnlockOptions, PartnerCharityBudgetUnlockAnswer> {
  /**
   * 解锁公益捐赠预算 · Unlock a charity donation budget
   *
   * 公益捐赠 · Charity donation
   *
   * `POST /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015554795
   */
  post(options: PartnerCharityBudgetUnlockOptions): ApiPromise<PartnerCharityBudgetUnlockAnswer>;
}

interface FundAppMchTransferPartnerCharityTransferBillsNode extends ChainNode<"v3/fund-app/mch-transfer/partner/charity-transfer-bills">, PostAsyncAndSync<PartnerCharityBillsOptions, PartnerCharityBill> {
  readonly outTransferNo: FundAppMchTransferPartnerCharityTransferBillsOutTransferNoNode;
  /** `outTransferNo` */
  readonly "out-transfer-no": FundAppMchTransferPartnerCharityTransferBillsOutTransferNoNode;
  /**
   * 发起公益捐赠 · Make a charity donation
   *
   * 公益捐赠 · Charity donation
   *
   * `POST /v3/fund-app/mch-transfer/partner/charity-transfer-bills`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015554841
   */
  post(options: PartnerCharityBillsOptions): ApiPromise<PartnerCharityBill>;
}

interface FundAppMchTransferPartnerCharityTransferBillsOutTransferNoNode extends ChainNode<"v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no"> {
  /** Given as the option `out_transfer_no`. */
  readonly _out_transfer_no_: FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNoNode;
}

interface FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNoNode extends ChainNode<"v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}">, GetAsyncAndSync<PartnerCharityBillByOutTransferNoQueryOptions, PartnerCharityBill> {
  /**
   * 商户单号查询公益捐赠详情 · Query a charity donation by merchant donation number
   *
   * 公益捐赠 · Charity donation
   *
   * `GET /v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015554859
   */
  get(options: PartnerCharityBillByOutTransferNoQueryOptions): ApiPromise<PartnerCharityBill>;
}

interface FundAppMchTransferPartnerElectronicReceiptsNode extends ChainNode<"v3/fund-app/mch-transfer/partner/electronic-receipts">, PostAsyncAndSync<PartnerTransferReceiptsOptions, PartnerTransferReceipt> {
  /** Given as the option `out_bill_no`. */
  readonly _out_bill_no_: FundAppMchTransferPartnerElectronicReceiptsByOutBillNoNode;
  /**
   * 申请单笔转账电子回单 · Request the electronic receipt of a transfer
   *
   * 商家转账（用户确认模式） · Merchant transfer (user confirms)
   *
   * `POST /v3/fund-app/mch-transfer/partner/electronic-receipts`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016315516
   */
  post(options: PartnerTransferReceiptsOptions): ApiPromise<PartnerTransferReceipt>;
}

interface FundAppMchTransferPartnerElectronicReceiptsByOutBillNoNode extends ChainNode<"v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}">, GetAsyncAndSync<PartnerTransferReceiptQueryOptions, PartnerTransferReceipt> {
  /**
   * 查询单笔转账电子回单 · Query the electronic receipt of a transfer
   *
   * 商家转账（用户确认模式） · Merchant transfer (user confirms)
   *
   * `GET /v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016315544
   */
  get(options: PartnerTransferReceiptQueryOptions): ApiPromise<PartnerTransferReceipt>;
}

interface FundAppMchTransferPartnerSubMchAuthorizationsNode extends ChainNode<"v3/fund-app/mch-transfer/partner/sub-mch-authorizations">, PostAsyncAndSync<PartnerTransferSubMchAuthorizationsOptions, PartnerTransferSubMchAuthorizationsAnswer> {
  /** Given as the option `sub_mchid`. */
  readonly _sub_mchid_: FundAppMchTransferPartnerSubMchAuthorizationsBySubMchidNode;
  /**
   * 申请子商户商家转账授权 · Request a sub-merchant's authorisation for merchant transfers
   *
   * 商家转账（用户确认模式） · Merchant transfer (user confirms)
   *
   * `POST /v3/fund-app/mch-transfer/partner/sub-mch-authorizations`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015469102
   */
  post(options: PartnerTransferSubMchAuthorizationsOptions): ApiPromise<PartnerTransferSubMchAuthorizationsAnswer>;
}

interface FundAppMchTransferPartnerSubMchAuthorizationsBySubMchidNode extends ChainNode<"v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}">, GetAsyncAndSync<PartnerTransferSubMchAuthorizationQueryOptions, PartnerTransferSubMchAuthorization> {
  /**
   * 查询子商户商家转账授权状态 · Query a sub-merchant's authorisation for merchant transfers
   *
   * 商家转账（用户确认模式） · Merchant transfer (user confirms)
   *
   * `GET /v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015469112
   */
  get(options: PartnerTransferSubMchAuthorizationQueryOptions): ApiPromise<PartnerTransferSubMchAuthorization>;
}

interface FundAppMchTransferPartnerTransferBillsNode extends ChainNode<"v3/fund-app/mch-transfer/partner/transfer-bills">, PostAsyncAndSync<PartnerTransferBillsOptions, PartnerTransferBillsAnswer> {
  readonly outBillNo: FundAppMchTransferPartnerTransferBillsOutBillNoNode;
  /** `outBillNo` */
  readonly "out-bill-no": FundAppMchTransferPartnerTransferBillsOutBillNoNode;
  readonly preTransferWithAuthorization: FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorizationNode;
  /** `preTransferWithAuthorization` */
  readonly "pre-transfer-with-authorization": FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorizationNode;
  readonly transfer: FundAppMchTransferPartnerTransferBillsTransferNode;
  /**
   * 发起转账 · Start a transfer
   *
   * 商家转账（用户确认模式） · Merchant transfer (user confirms)
   *
   * `POST /v3/fund-app/mch-transfer/partner/transfer-bills`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015469096
   */
  post(options: PartnerTransferBillsOptions): ApiPromise<PartnerTransferBillsAnswer>;
}

interface FundAppMchTransferPartnerTransferBillsOutBillNoNode extends ChainNode<"v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no"> {
  /** Given as the option `out_bill_no`. */
  readonly _out_bill_no_: FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoNode;
}

interface FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoNode extends ChainNode<"v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}">, GetAsyncAndSync<PartnerTransferBillByOutBillNoQueryOptions, PartnerTransferBill> {
  readonly cancel: FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoCancelNode;
  /**
   * 商户单号查询转账单 · Query a transfer by merchant transfer number
   *
   * 商家转账（用户确认模式） · Merchant transfer (user confirms)
   *
   * `GET /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015469131
   */
  get(options: PartnerTransferBillByOutBillNoQueryOptions): ApiPromise<PartnerTransferBill>;
}

interface FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoCancelNode extends ChainNode<"v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel">, PostAsyncAndSync<PartnerTransferBillCancelOptions, PartnerTransferBillCancelAnswer> {
  /**
   * 撤销转账 · Cancel a transfer
   *
   * 商家转账（用户确认模式） · Merchant transfer (user confirms)
   *
   * `POST /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015469118
   */
  post(options: PartnerTransferBillCancelOptions): ApiPromise<PartnerTransferBillCancelAnswer>;
}

interface FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorizationNode extends ChainNode<"v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization">, PostAsyncAndSync<PartnerTransferBillsPreTransferWithAuthorizationOptions, PartnerTransferBillsAnswer> {
  /**
   * 发起转账并完成自动收款授权 · Start a transfer and authorise automatic receipt
   *
   * 商家转账（用户授权免确认） · Merchant transfer (authorised, no confirmation)
   *
   * `POST /v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016809843
   */
  post(options: PartnerTransferBillsPreTransferWithAuthorizationOptions): ApiPromise<PartnerTransferBillsAnswer>;
}

interface FundAppMchTransferPartnerTransferBillsTransferNode extends ChainNode<"v3/fund-app/mch-transfer/partner/transfer-bills/transfer">, PostAsyncAndSync<PartnerTransferBillsTransferOptions, PartnerTransferBillsTransferAnswer> {
  /**
   * 转账（用户自动收款） · Transfer to a user (received automatically)
   *
   * 商家转账（用户授权免确认） · Merchant transfer (authorised, no confirmation)
   *
   * `POST /v3/fund-app/mch-transfer/partner/transfer-bills/transfer`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016809837
   */
  post(options: PartnerTransferBillsTransferOptions): ApiPromise<PartnerTransferBillsTransferAnswer>;
}

interface FundAppMchTransferPartnerUserConfirmAuthorizationsNode extends ChainNode<"v3/fund-app/mch-transfer/partner/user-confirm-authorizations">, PostAsyncAndSync<PartnerTransferUserAuthorizationsOptions, PartnerTransferUserAuthorizationsAnswer> {
  /** Given as the option `out_authorization_no`. */
  readonly _out_authorization_no_: FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoNode;
  /**
   * 申请免确认收款授权 · Request a user's authorisation to receive without confirming
   *
   * 商家转账（用户授权免确认） · Merchant transfer (authorised, no confirmation)
   *
   * `POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016809861
   */
  post(options: PartnerTransferUserAuthorizationsOptions): ApiPromise<PartnerTransferUserAuthorizationsAnswer>;
}

interface FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoNode extends ChainNode<"v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}">, GetAsyncAndSync<PartnerTransferUserAuthorizationQueryOptions, PartnerTransferUserAuthorization> {
  readonly close: FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoCloseNode;
  /**
   * 商户单号查询自动收款授权 · Query an automatic receipt authorisation by merchant authorisation number
   *
   * 商家转账（用户授权免确认） · Merchant transfer (authorised, no confirmation)
   *
   * `GET /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016809859
   */
  get(options: PartnerTransferUserAuthorizationQueryOptions): ApiPromise<PartnerTransferUserAuthorization>;
}

interface FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoCloseNode extends ChainNode<"v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close">, PostAsyncAndSync<PartnerTransferUserAuthorizationCloseOptions, PartnerTransferUserAuthorizationCloseAnswer> {
  /**
   * 解除免确认收款授权 · End an authorisation to receive without confirming
   *
   * 商家转账（用户授权免确认） · Merchant transfer (authorised, no confirmation)
   *
   * `POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016809851
   */
  post(options: PartnerTransferUserAuthorizationCloseOptions): ApiPromise<PartnerTransferUserAuthorizationCloseAnswer>;
}

interface FundAppMchTransferTransferBillsNode extends ChainNode<"v3/fund-app/mch-transfer/transfer-bills">, PostAsyncAndSync<TransferBillCreateOptions, TransferBillCreated> {
  readonly outBillNo: FundAppMchTransferTransferBillsOutBillNoNode;
  /** `outBillNo` */
  readonly "out-bill-no": FundAppMchTransferTransferBillsOutBillNoNode;
  readonly preTransferWithAuthorization: FundAppMchTransferTransferBillsPreTransferWithAuthorizationNode;
  /** `preTransferWithAuthorization` */
  readonly "pre-transfer-with-authorization": FundAppMchTransferTransferBillsPreTransferWithAuthorizationNode;
  readonly transfer: FundAppMchTransferTransferBillsTransferNode;
  readonly transferBillNo: FundAppMchTransferTransferBillsTransferBillNoNode;
  /** `transferBillNo` */
  readonly "transfer-bill-no": FundAppMchTransferTransferBillsTransferBillNoNode;
  /**
   * 发起转账 · Start a transfer
   *
   * 商家转账（用户确认模式） · Merchant transfer (user confirms)
   *
   * `POST /v3/fund-app/mch-transfer/transfer-bills`
   *
   * At most 100 a second for each `mchid`. Errors: `ALREADY_EXISTS`, `NOT_ENOUGH`, `NO_AUTH`, `FREQUENCY_LIMIT`, `FREQUENCY_LIMIT_EXCEED`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716434
   */
  post(options: TransferBillCreateOptions): ApiPromise<TransferBillCreated>;
}

interface FundAppMchTransferTransferBillsOutBillNoNode extends ChainNode<"v3/fund-app/mch-transfer/transfer-bills/out-bill-no"> {
  /** Given as the option `out_bill_no`. */
  readonly _out_bill_no_: FundAppMchTransferTransferBillsOutBillNoByOutBillNoNode;
}

interface FundAppMchTransferTransferBillsOutBillNoByOutBillNoNode extends ChainNode<"v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}">, GetAsyncAndSync<TransferBillByOutBillNoQueryOptions, TransferBill> {
  readonly cancel: FundAppMchTransferTransferBillsOutBillNoByOutBillNoCancelNode;
  /**
   * 商户单号查询转账单 · Query a transfer by merchant transfer number
   *
   * 商家转账（用户确认模式） · Merchant transfer (user confirms)
   *
   * `GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
   *
   * At most 100 a second for each `mchid`. Errors: `NO_AUTH`, `NOT_FOUND`, `FREQUENCY_LIMITED`, `FREQUENCY_LIMIT_EXCEED`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716437
   */
  get(options: TransferBillByOutBillNoQueryOptions): ApiPromise<TransferBill>;
}

interface FundAppMchTransferTransferBillsOutBillNoByOutBillNoCancelNode extends ChainNode<"v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel">, PostAsyncAndSync<TransferBillCancelOptions, TransferBillCancelled> {
  /**
   * 撤销转账 · Cancel a transfer
   *
   * 商家转账（用户确认模式） · Merchant transfer (user confirms)
   *
   * `POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`
   *
   * Errors: `FREQUENCY_LIMIT_EXCEED`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716458
   */
  post(options: TransferBillCancelOptions): ApiPromise<TransferBillCancelled>;
}

interface FundAppMchTransferTransferBillsPreTransferWithAuthorizationNode extends ChainNode<"v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization">, PostAsyncAndSync<TransferBillCreateWithAuthorizationOptions, TransferBillCreatedWithAuthorization> {
  /**
   * 发起转账并完成自动收款授权 · Start a transfer and authorise automatic receipt
   *
   * 商家转账（用户授权免确认） · Merchant transfer (authorised, no confirmation)
   *
   * `POST /v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization`
   *
   * At most 100 a second for each `mchid`. Errors: `ALREADY_EXISTS`, `NOT_ENOUGH`, `FREQUENCY_LIMIT`, `FREQUENCY_LIMIT_EXCEED`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014399293
   */
  post(options: TransferBillCreateWithAuthorizationOptions): ApiPromise<TransferBillCreatedWithAuthorization>;
}

interface FundAppMchTransferTransferBillsTransferNode extends ChainNode<"v3/fund-app/mch-transfer/transfer-bills/transfer">, PostAsyncAndSync<AuthorizedTransferBillCreateOptions, AuthorizedTransferBillCreated> {
  /**
   * 用户授权后转账 · Transfer to a user after authorisation
   *
   * 商家转账（用户授权免确认） · Merchant transfer (authorised, no confirmation)
   *
   * `POST /v3/fund-app/mch-transfer/transfer-bills/transfer`
   *
   * At most 100 a second. Errors: `ALREADY_EXISTS`, `ORDER_CLOSED`, `NOT_ENOUGH`, `USER_ERROR`, `FREQUENCY_LIMIT`, `FREQUENCY_LIMIT_EXCEED`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014399371
   */
  post(options: AuthorizedTransferBillCreateOptions): ApiPromise<AuthorizedTransferBillCreated>;
}

interface FundAppMchTransferTransferBillsTransferBillNoNode extends ChainNode<"v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no"> {
  /** Given as the option `transfer_bill_no`. */
  readonly _transfer_bill_no_: FundAppMchTransferTransferBillsTransferBillNoByTransferBillNoNode;
}

interface FundAppMchTransferTransferBillsTransferBillNoByTransferBillNoNode extends ChainNode<"v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}">, GetAsyncAndSync<TransferBillByTransferBillNoQueryOptions, TransferBill> {
  /**
   * 微信转账单号查询转账单 · Query a transfer by WeChat transfer number
   *
   * 商家转账（用户确认模式） · Merchant transfer (user confirms)
   *
   * `GET /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`
   *
   * At most 100 a second for each `mchid`. Errors: `NO_AUTH`, `NOT_FOUND`, `FREQUENCY_LIMITED`, `FREQUENCY_LIMIT_EXCEED`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716457
   */
  get(options: TransferBillByTransferBillNoQueryOptions): ApiPromise<TransferBill>;
}

interface FundAppMchTransferTransferToQqWalletBillsNode extends ChainNode<"v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills">, PostAsyncAndSync<QqWalletTransferBillsOptions, QqWalletTransferBill> {
  /** Given as the option `out_bill_no`. */
  readonly _out_bill_no_: FundAppMchTransferTransferToQqWalletBillsByOutBillNoNode;
  /**
   * 发起转账到QQ钱包 · Start a transfer to QQ Wallet
   *
   * 商家转账（互联QQ钱包） · Merchant transfer (QQ Wallet)
   *
   * `POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014297386
   */
  post(options: QqWalletTransferBillsOptions): ApiPromise<QqWalletTransferBill>;
}

interface FundAppMchTransferTransferToQqWalletBillsByOutBillNoNode extends ChainNode<"v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}">, GetAsyncAndSync<QqWalletTransferBillQueryOptions, QqWalletTransferBill> {
  readonly cancel: FundAppMchTransferTransferToQqWalletBillsByOutBillNoCancelNode;
  /**
   * 查询转账到QQ钱包的结果 · Query a transfer to QQ Wallet
   *
   * 商家转账（互联QQ钱包） · Merchant transfer (QQ Wallet)
   *
   * `GET /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014297440
   */
  get(options: QqWalletTransferBillQueryOptions): ApiPromise<QqWalletTransferBill>;
}

interface FundAppMchTransferTransferToQqWalletBillsByOutBillNoCancelNode extends ChainNode<"v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel">, PostAsyncAndSync<QqWalletTransferBillCancelOptions, QqWalletTransferBillCancelAnswer> {
  /**
   * 撤销转账到QQ钱包 · Cancel a transfer to QQ Wallet
   *
   * 商家转账（互联QQ钱包） · Merchant transfer (QQ Wallet)
   *
   * `POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014297396
   */
  post(options: QqWalletTransferBillCancelOptions): ApiPromise<QqWalletTransferBillCancelAnswer>;
}

interface FundAppMchTransferUserConfirmAuthorizationNode extends ChainNode<"v3/fund-app/mch-transfer/user-confirm-authorization">, PostAsyncAndSync<TransferAuthorizationApplyOptions, TransferAuthorizationApplied> {
  readonly outAuthorizationNo: FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoNode;
  /** `outAuthorizationNo` */
  readonly "out-authorization-no": FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoNode;
  /**
   * 申请免确认收款授权 · Request a user's authorisation to receive without confirming
   *
   * 商家转账（用户授权免确认） · Merchant transfer (authorised, no confirmation)
   *
   * `POST /v3/fund-app/mch-transfer/user-confirm-authorization`
   *
   * At most 50 a second for each `mchid`. Errors: `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015901167
   */
  post(options: TransferAuthorizationApplyOptions): ApiPromise<TransferAuthorizationApplied>;
}

interface FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoNode extends ChainNode<"v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no"> {
  /** Given as the option `out_authorization_no`. */
  readonly _out_authorization_no_: FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoNode;
}

interface FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoNode extends ChainNode<"v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}">, GetAsyncAndSync<TransferAuthorizationQueryOptions, TransferAuthorization> {
  readonly close: FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoCloseNode;
  /**
   * 商户单号查询自动收款授权 · Query an automatic receipt authorisation by merchant authorisation number
   *
   * 商家转账（用户授权免确认） · Merchant transfer (authorised, no confirmation)
   *
   * `GET /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}`
   *
   * At most 100 a second for each `mchid`. Errors: `NOT_FOUND`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014399423
   */
  get(options: TransferAuthorizationQueryOptions): ApiPromise<TransferAuthorization>;
}

interface FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoCloseNode extends ChainNode<"v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close">, PostAsyncAndSync<TransferAuthorizationCloseOptions, TransferAuthorizationClosed> {
  /**
   * 解除免确认收款授权 · End an authorisation to receive without confirming
   *
   * 商家转账（用户授权免确认） · Merchant transfer (authorised, no confirmation)
   *
   * `POST /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close`
   *
   * At most 50 a second for each `mchid`. Errors: `NOT_FOUND`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015653811
   */
  post(options: TransferAuthorizationCloseOptions): ApiPromise<TransferAuthorizationClosed>;
}
