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
  post(options: FundAppBrandRedpacketBrandMerchantBatchesOptions): ApiPromise<FundAppBrandRedpacketBrandMerchantBatchesAnswer>;
  /** The same as `post`. */
  postAsync(options: FundAppBrandRedpacketBrandMerchantBatchesOptions): ApiPromise<FundAppBrandRedpacketBrandMerchantBatchesAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: FundAppBrandRedpacketBrandMerchantBatchesOptions): FundAppBrandRedpacketBrandMerchantBatchesAnswer;
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
  get(options: FundAppBrandRedpacketBrandMerchantBatchesByBatchNoQueryOptions): ApiPromise<FundAppBrandRedpacketBrandMerchantBatch>;
  /** The same as `get`. */
  getAsync(options: FundAppBrandRedpacketBrandMerchantBatchesByBatchNoQueryOptions): ApiPromise<FundAppBrandRedpacketBrandMerchantBatch>;
  /** `get` that blocks until the answer is there. */
  getSync(options: FundAppBrandRedpacketBrandMerchantBatchesByBatchNoQueryOptions): FundAppBrandRedpacketBrandMerchantBatch;
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
  get(options: FundAppBrandRedpacketBrandMerchantBatchesDetailsByDetailNoQueryOptions): ApiPromise<FundAppBrandRedpacketBrandMerchantBatchesDetail>;
  /** The same as `get`. */
  getAsync(options: FundAppBrandRedpacketBrandMerchantBatchesDetailsByDetailNoQueryOptions): ApiPromise<FundAppBrandRedpacketBrandMerchantBatchesDetail>;
  /** `get` that blocks until the answer is there. */
  getSync(options: FundAppBrandRedpacketBrandMerchantBatchesDetailsByDetailNoQueryOptions): FundAppBrandRedpacketBrandMerchantBatchesDetail;
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
  get(options: FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoQueryOptions): ApiPromise<FundAppBrandRedpacketBrandMerchantBatch>;
  /** The same as `get`. */
  getAsync(options: FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoQueryOptions): ApiPromise<FundAppBrandRedpacketBrandMerchantBatch>;
  /** `get` that blocks until the answer is there. */
  getSync(options: FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoQueryOptions): FundAppBrandRedpacketBrandMerchantBatch;
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
  get(options: FundAppBrandRedpacketBrandMerchantOutBatchesOutDetailsByOutDetailNoQueryOptions): ApiPromise<FundAppBrandRedpacketBrandMerchantBatchesDetail>;
  /** The same as `get`. */
  getAsync(options: FundAppBrandRedpacketBrandMerchantOutBatchesOutDetailsByOutDetailNoQueryOptions): ApiPromise<FundAppBrandRedpacketBrandMerchantBatchesDetail>;
  /** `get` that blocks until the answer is there. */
  getSync(options: FundAppBrandRedpacketBrandMerchantOutBatchesOutDetailsByOutDetailNoQueryOptions): FundAppBrandRedpacketBrandMerchantBatchesDetail;
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
  get(options: FundAppMchTransferPartnerBudgetElectronicReceiptsQueryOptions): ApiPromise<FundAppMchTransferPartnerBudgetElectronicReceipt>;
  /** The same as `get`. */
  getAsync(options: FundAppMchTransferPartnerBudgetElectronicReceiptsQueryOptions): ApiPromise<FundAppMchTransferPartnerBudgetElectronicReceipt>;
  /** `get` that blocks until the answer is there. */
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
  /** The same as `post`. */
  postAsync(options: FundAppMchTransferPartnerBudgetElectronicReceiptsOptions): ApiPromise<FundAppMchTransferPartnerBudgetElectronicReceipt>;
  /** `post` that blocks until the answer is there. */
  postSync(options: FundAppMchTransferPartnerBudgetElectronicReceiptsOptions): FundAppMchTransferPartnerBudgetElectronicReceipt;
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
  post(options: FundAppMchTransferPartnerCharityBudgetOptions): ApiPromise<FundAppMchTransferPartnerCharityBudget>;
  /** The same as `post`. */
  postAsync(options: FundAppMchTransferPartnerCharityBudgetOptions): ApiPromise<FundAppMchTransferPartnerCharityBudget>;
  /** `post` that blocks until the answer is there. */
  postSync(options: FundAppMchTransferPartnerCharityBudgetOptions): FundAppMchTransferPartnerCharityBudget;
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
  get(options: FundAppMchTransferPartnerCharityBudgetByOutBudgetNoQueryOptions): ApiPromise<FundAppMchTransferPartnerCharityBudget>;
  /** The same as `get`. */
  getAsync(options: FundAppMchTransferPartnerCharityBudgetByOutBudgetNoQueryOptions): ApiPromise<FundAppMchTransferPartnerCharityBudget>;
  /** `get` that blocks until the answer is there. */
  getSync(options: FundAppMchTransferPartnerCharityBudgetByOutBudgetNoQueryOptions): FundAppMchTransferPartnerCharityBudget;
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
  post(options: FundAppMchTransferPartnerCharityBudgetUnlockOptions): ApiPromise<FundAppMchTransferPartnerCharityBudgetUnlockAnswer>;
  /** The same as `post`. */
  postAsync(options: FundAppMchTransferPartnerCharityBudgetUnlockOptions): ApiPromise<FundAppMchTransferPartnerCharityBudgetUnlockAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: FundAppMchTransferPartnerCharityBudgetUnlockOptions): FundAppMchTransferPartnerCharityBudgetUnlockAnswer;
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
  post(options: FundAppMchTransferPartnerCharityTransferBillsOptions): ApiPromise<FundAppMchTransferPartnerCharityTransferBill>;
  /** The same as `post`. */
  postAsync(options: FundAppMchTransferPartnerCharityTransferBillsOptions): ApiPromise<FundAppMchTransferPartnerCharityTransferBill>;
  /** `post` that blocks until the answer is there. */
  postSync(options: FundAppMchTransferPartnerCharityTransferBillsOptions): FundAppMchTransferPartnerCharityTransferBill;
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
  get(options: FundAppMchTransferPartnerCharityTransferBillsByOutTransferNoQueryOptions): ApiPromise<FundAppMchTransferPartnerCharityTransferBill>;
  /** The same as `get`. */
  getAsync(options: FundAppMchTransferPartnerCharityTransferBillsByOutTransferNoQueryOptions): ApiPromise<FundAppMchTransferPartnerCharityTransferBill>;
  /** `get` that blocks until the answer is there. */
  getSync(options: FundAppMchTransferPartnerCharityTransferBillsByOutTransferNoQueryOptions): FundAppMchTransferPartnerCharityTransferBill;
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
  post(options: FundAppMchTransferPartnerElectronicReceiptsOptions): ApiPromise<FundAppMchTransferPartnerElectronicReceipt>;
  /** The same as `post`. */
  postAsync(options: FundAppMchTransferPartnerElectronicReceiptsOptions): ApiPromise<FundAppMchTransferPartnerElectronicReceipt>;
  /** `post` that blocks until the answer is there. */
  postSync(options: FundAppMchTransferPartnerElectronicReceiptsOptions): FundAppMchTransferPartnerElectronicReceipt;
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
  get(options: FundAppMchTransferPartnerElectronicReceiptsByOutBillNoQueryOptions): ApiPromise<FundAppMchTransferPartnerElectronicReceipt>;
  /** The same as `get`. */
  getAsync(options: FundAppMchTransferPartnerElectronicReceiptsByOutBillNoQueryOptions): ApiPromise<FundAppMchTransferPartnerElectronicReceipt>;
  /** `get` that blocks until the answer is there. */
  getSync(options: FundAppMchTransferPartnerElectronicReceiptsByOutBillNoQueryOptions): FundAppMchTransferPartnerElectronicReceipt;
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
  post(options: FundAppMchTransferPartnerSubMchAuthorizationsOptions): ApiPromise<FundAppMchTransferPartnerSubMchAuthorizationsAnswer>;
  /** The same as `post`. */
  postAsync(options: FundAppMchTransferPartnerSubMchAuthorizationsOptions): ApiPromise<FundAppMchTransferPartnerSubMchAuthorizationsAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: FundAppMchTransferPartnerSubMchAuthorizationsOptions): FundAppMchTransferPartnerSubMchAuthorizationsAnswer;
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
  get(options: FundAppMchTransferPartnerSubMchAuthorizationsBySubMchidQueryOptions): ApiPromise<FundAppMchTransferPartnerSubMchAuthorization>;
  /** The same as `get`. */
  getAsync(options: FundAppMchTransferPartnerSubMchAuthorizationsBySubMchidQueryOptions): ApiPromise<FundAppMchTransferPartnerSubMchAuthorization>;
  /** `get` that blocks until the answer is there. */
  getSync(options: FundAppMchTransferPartnerSubMchAuthorizationsBySubMchidQueryOptions): FundAppMchTransferPartnerSubMchAuthorization;
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
  post(options: FundAppMchTransferPartnerTransferBillsOptions): ApiPromise<FundAppMchTransferPartnerTransferBillsAnswer>;
  /** The same as `post`. */
  postAsync(options: FundAppMchTransferPartnerTransferBillsOptions): ApiPromise<FundAppMchTransferPartnerTransferBillsAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: FundAppMchTransferPartnerTransferBillsOptions): FundAppMchTransferPartnerTransferBillsAnswer;
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
  get(options: FundAppMchTransferPartnerTransferBillsByOutBillNoQueryOptions): ApiPromise<FundAppMchTransferPartnerTransferBill>;
  /** The same as `get`. */
  getAsync(options: FundAppMchTransferPartnerTransferBillsByOutBillNoQueryOptions): ApiPromise<FundAppMchTransferPartnerTransferBill>;
  /** `get` that blocks until the answer is there. */
  getSync(options: FundAppMchTransferPartnerTransferBillsByOutBillNoQueryOptions): FundAppMchTransferPartnerTransferBill;
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
  post(options: FundAppMchTransferPartnerTransferBillsCancelOptions): ApiPromise<FundAppMchTransferPartnerTransferBillsCancelAnswer>;
  /** The same as `post`. */
  postAsync(options: FundAppMchTransferPartnerTransferBillsCancelOptions): ApiPromise<FundAppMchTransferPartnerTransferBillsCancelAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: FundAppMchTransferPartnerTransferBillsCancelOptions): FundAppMchTransferPartnerTransferBillsCancelAnswer;
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
  post(options: FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorizationOptions): ApiPromise<FundAppMchTransferPartnerTransferBillsAnswer>;
  /** The same as `post`. */
  postAsync(options: FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorizationOptions): ApiPromise<FundAppMchTransferPartnerTransferBillsAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorizationOptions): FundAppMchTransferPartnerTransferBillsAnswer;
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
  post(options: FundAppMchTransferPartnerTransferBillsTransferOptions): ApiPromise<FundAppMchTransferPartnerTransferBillsTransferAnswer>;
  /** The same as `post`. */
  postAsync(options: FundAppMchTransferPartnerTransferBillsTransferOptions): ApiPromise<FundAppMchTransferPartnerTransferBillsTransferAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: FundAppMchTransferPartnerTransferBillsTransferOptions): FundAppMchTransferPartnerTransferBillsTransferAnswer;
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
  post(options: FundAppMchTransferPartnerUserConfirmAuthorizationsOptions): ApiPromise<TransferAuthorizationApplied>;
  /** The same as `post`. */
  postAsync(options: FundAppMchTransferPartnerUserConfirmAuthorizationsOptions): ApiPromise<TransferAuthorizationApplied>;
  /** `post` that blocks until the answer is there. */
  postSync(options: FundAppMchTransferPartnerUserConfirmAuthorizationsOptions): TransferAuthorizationApplied;
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
  get(options: FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoQueryOptions): ApiPromise<FundAppMchTransferPartnerUserConfirmAuthorization>;
  /** The same as `get`. */
  getAsync(options: FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoQueryOptions): ApiPromise<FundAppMchTransferPartnerUserConfirmAuthorization>;
  /** `get` that blocks until the answer is there. */
  getSync(options: FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoQueryOptions): FundAppMchTransferPartnerUserConfirmAuthorization;
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
  post(options: FundAppMchTransferPartnerUserConfirmAuthorizationsCloseOptions): ApiPromise<FundAppMchTransferPartnerUserConfirmAuthorizationsCloseAnswer>;
  /** The same as `post`. */
  postAsync(options: FundAppMchTransferPartnerUserConfirmAuthorizationsCloseOptions): ApiPromise<FundAppMchTransferPartnerUserConfirmAuthorizationsCloseAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: FundAppMchTransferPartnerUserConfirmAuthorizationsCloseOptions): FundAppMchTransferPartnerUserConfirmAuthorizationsCloseAnswer;
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
  post(options: FundAppMchTransferTransferToQqWalletBillsOptions): ApiPromise<FundAppMchTransferTransferToQqWalletBill>;
  /** The same as `post`. */
  postAsync(options: FundAppMchTransferTransferToQqWalletBillsOptions): ApiPromise<FundAppMchTransferTransferToQqWalletBill>;
  /** `post` that blocks until the answer is there. */
  postSync(options: FundAppMchTransferTransferToQqWalletBillsOptions): FundAppMchTransferTransferToQqWalletBill;
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
  get(options: FundAppMchTransferTransferToQqWalletBillsByOutBillNoQueryOptions): ApiPromise<FundAppMchTransferTransferToQqWalletBill>;
  /** The same as `get`. */
  getAsync(options: FundAppMchTransferTransferToQqWalletBillsByOutBillNoQueryOptions): ApiPromise<FundAppMchTransferTransferToQqWalletBill>;
  /** `get` that blocks until the answer is there. */
  getSync(options: FundAppMchTransferTransferToQqWalletBillsByOutBillNoQueryOptions): FundAppMchTransferTransferToQqWalletBill;
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
  post(options: FundAppMchTransferTransferToQqWalletBillsCancelOptions): ApiPromise<FundAppMchTransferTransferToQqWalletBillsCancelAnswer>;
  /** The same as `post`. */
  postAsync(options: FundAppMchTransferTransferToQqWalletBillsCancelOptions): ApiPromise<FundAppMchTransferTransferToQqWalletBillsCancelAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: FundAppMchTransferTransferToQqWalletBillsCancelOptions): FundAppMchTransferTransferToQqWalletBillsCancelAnswer;
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
