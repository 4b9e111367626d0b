// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync, PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type { Lists } from "../../chain/lists.ts";
import type {
  CompensationBill,
  CompensationBillByBillIdQueryOptions,
  CompensationBillByOutBillNoQueryOptions,
  CompensationBillCancelAnswer,
  CompensationBillCancelOptions,
  CompensationBillsAnswer,
  CompensationBillsOptions,
  CompensationBillsPreTransferAnswer,
  CompensationBillsPreTransferOptions,
  DayEndBalanceWithdraw,
  DayEndBalanceWithdrawByOutRequestNoQueryOptions,
  DayEndBalanceWithdrawOptions,
  DepositAfterSalesBill,
  DepositAfterSalesBillByBillIdQueryOptions,
  DepositAfterSalesBillByOutBillNoQueryOptions,
  DepositAfterSalesBillsAnswer,
  DepositAfterSalesBillsOptions,
  DepositCompensationBill,
  DepositCompensationBillByBillIdQueryOptions,
  DepositCompensationBillByOutBillNoQueryOptions,
  DepositCompensationBillsAnswer,
  DepositCompensationBillsOptions,
  DepositPremiumBill,
  DepositPremiumBillQueryOptions,
  DepositPremiumBillsAnswer,
  DepositPremiumBillsOptions,
  DepositShippingBill,
  DepositShippingBillByOutBillNoQueryOptions,
  DepositShippingBillsAnswer,
  DepositShippingBillsOptions,
  InsuranceClaimBill,
  InsuranceClaimBillByBillIdQueryOptions,
  InsuranceClaimBillByOutBillNoQueryOptions,
  InsuranceClaimBillCancelAnswer,
  InsuranceClaimBillCancelOptions,
  InsuranceClaimBillsAnswer,
  InsuranceClaimBillsOptions,
  InsuranceClaimBillsPreTransferAnswer,
  InsuranceClaimBillsPreTransferOptions,
  InsurerTransferBatchByBatchIdQueryOptions,
  InsurerTransferBatchByOutBatchNoQueryOptions,
  InsurerTransferBatchDetail,
  InsurerTransferBatchDetailByDetailIdQueryOptions,
  InsurerTransferBatchDetailByOutDetailNoQueryOptions,
  InsurerTransferBatchList,
  InsurerTransferBatchesApplyAnswer,
  InsurerTransferBatchesApplyOptions,
  InsurerTransferDetailReceipt,
  InsurerTransferDetailReceiptApplyAnswer,
  InsurerTransferDetailReceiptApplyOptions,
  InsurerTransferDetailReceiptByOutDetailNoQueryOptions,
  InsurerTransferReservation,
  InsurerTransferReservationApplyAnswer,
  InsurerTransferReservationApplyOptions,
  InsurerTransferReservationByOutReservationNoQueryOptions,
  InsurerTransferReservationByReservationIdQueryOptions,
  InsurerTransferReservationCloseOptions,
  InsurerTransferSummaryReceipt,
  InsurerTransferSummaryReceiptApplyAnswer,
  InsurerTransferSummaryReceiptApplyOptions,
  InsurerTransferSummaryReceiptByOutBatchNoQueryOptions,
  PlatformBankRecharge,
  PlatformBankRechargeByOutRechargeNoQueryOptions,
  PlatformBankRechargesApplyAnswer,
  PlatformBankRechargesApplyOptions,
  PlatformInsuranceAnswer,
  PlatformInsuranceContractCheckOpenedOptions,
  PlatformInsuranceContractsOptions,
  PlatformRecharge,
  PlatformRechargeAnswer,
  PlatformRechargeByOutRechargeNoQueryOptions,
  PlatformRechargeCloseOptions,
  PlatformRechargeEmployee,
  PlatformRechargeEmployeeBySubMchidQueryOptions,
  PlatformRechargeEmployeeDeleteOptions,
  PlatformRechargeEmployeesOptions,
  PlatformRechargesApplyAnswer,
  PlatformRechargesApplyOptions,
  PlatformTransferBatchByBatchIdQueryOptions,
  PlatformTransferBatchByOutBatchNoQueryOptions,
  PlatformTransferBatchDetail,
  PlatformTransferBatchDetailByDetailIdQueryOptions,
  PlatformTransferBatchDetailByOutDetailNoQueryOptions,
  PlatformTransferBatchList,
  PlatformTransferBatchesApplyOptions,
  PlatformTransferDetailReceiptApplyOptions,
  PlatformTransferDetailReceiptByOutDetailNoQueryOptions,
  PlatformTransferReservation,
  PlatformTransferReservationApplyOptions,
  PlatformTransferReservationByOutReservationNoQueryOptions,
  PlatformTransferReservationByReservationIdQueryOptions,
  PlatformTransferReservationCloseOptions,
  PlatformTransferSummaryReceiptApplyOptions,
  PlatformTransferSummaryReceiptByOutBatchNoQueryOptions,
  PrepaySettleOrder,
  PrepaySettleOrderApplyAbnormalSettleAnswer,
  PrepaySettleOrderApplyAbnormalSettleOptions,
  PrepaySettleOrderQueryOptions,
  PrepaySettleOrdersAnswer,
  PrepaySettleOrdersOptions,
  SubMchCompensationBill,
  SubMchCompensationBillQueryOptions,
  SubMchCompensationBillsAnswer,
  SubMchCompensationBillsOptions,
} from "../models/platsolution.ts";

/** The node of each path template below `v3/platsolution`. */
export interface PlatsolutionPaths {
  /** POST: 申请银行转账充值 · Request a recharge by bank transfer. */
  readonly "v3/platsolution/ecommerce/bank-transfer-recharges/apply": PlatsolutionEcommerceBankTransferRechargesApplyNode;
  /** GET: 查询银行转账充值结果 · Query a recharge by bank transfer. */
  readonly "v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}": PlatsolutionEcommerceBankTransferRechargesOutRechargeNoByOutRechargeNoNode;
  /** POST: 开通保险理赔功能 · Enable the insurance claim function. */
  readonly "v3/platsolution/ecommerce/insurance-compensation-contracts": PlatsolutionEcommerceInsuranceCompensationContractsNode;
  /** POST: 查询保险理赔功能开通状态 · Query whether the insurance claim function is enabled. */
  readonly "v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened": PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpenedNode;
  /** POST: 请求赔付 · Request compensation. */
  readonly "v3/platsolution/ecommerce/mch-transfer/compensate-bills": PlatsolutionEcommerceMchTransferCompensateBillsNode;
  /** GET: 查询赔付结果（按微信支付赔付单号） · Query compensation by WeChat Pay compensation ID. */
  readonly "v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}": PlatsolutionEcommerceMchTransferCompensateBillsBillIdByBillIdNode;
  /** GET: 查询赔付结果（按商户赔付单号） · Query compensation by merchant compensation number. */
  readonly "v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}": PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoNode;
  /** POST: 请求撤销赔付 · Request the cancellation of compensation. */
  readonly "v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel": PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancelNode;
  /** POST: 请求赔付预下单 · Prepare compensation. */
  readonly "v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer": PlatsolutionEcommerceMchTransferCompensateBillsPreTransferNode;
  /** POST: 请求保证金售后赔付 · Request after-sales compensation from the deposit. */
  readonly "v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills": PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsNode;
  /** GET: 查询保证金售后赔付结果（按微信支付赔付单号） · Query after-sales compensation from the deposit by WeChat Pay compensation ID. */
  readonly "v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}": PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillIdNode;
  /** GET: 查询保证金售后赔付结果（按商户赔付单号） · Query after-sales compensation from the deposit by merchant compensation number. */
  readonly "v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}": PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNoNode;
  /** POST: 发起保证金赔付保司保费 · Pay an insurance premium from the deposit. */
  readonly "v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills": PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsNode;
  /** GET: 查询保证金赔付保司保费结果（按商户赔付单号） · Query an insurance premium paid from the deposit by merchant compensation number. */
  readonly "v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}": PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNoNode;
  /** POST: 发起保证金赔付用户运费 · Pay a user's shipping cost from the deposit. */
  readonly "v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills": PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsNode;
  /** GET: 查询保证金售后赔付运费结果（按商户赔付单号） · Query a shipping cost paid from the deposit by merchant compensation number. */
  readonly "v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}": PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNoNode;
  /** POST: 请求保险理赔 · Request an insurance claim. */
  readonly "v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills": PlatsolutionEcommerceMchTransferInsuranceClaimBillsNode;
  /** GET: 查询保险理赔结果（按微信支付赔付单号） · Query an insurance claim by WeChat Pay compensation ID. */
  readonly "v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}": PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBillIdNode;
  /** GET: 查询保险理赔结果（按商户赔付单号） · Query an insurance claim by merchant compensation number. */
  readonly "v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}": PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoNode;
  /** POST: 请求撤销保险理赔 · Request the cancellation of an insurance claim. */
  readonly "v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel": PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancelNode;
  /** POST: 请求保险理赔预下单 · Prepare an insurance claim. */
  readonly "v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer": PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransferNode;
  /** POST: 请求赔付 · Request compensation. */
  readonly "v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills": PlatsolutionEcommerceMchTransferSubMchCompensationBillsNode;
  /** GET: 查询赔付结果（按商户赔付单号） · Query compensation by merchant compensation number. */
  readonly "v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}": PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNoNode;
  /** POST: 保证金赔付 · Pay compensation from the deposit. */
  readonly "v3/platsolution/ecommerce/mch-transfer/transfer-bills": PlatsolutionEcommerceMchTransferTransferBillsNode;
  /** GET: 查询保证金赔付结果（按微信支付赔付单号） · Query compensation from the deposit by WeChat Pay compensation ID. */
  readonly "v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}": PlatsolutionEcommerceMchTransferTransferBillsBillIdByBillIdNode;
  /** GET: 查询保证金赔付结果（按商户赔付单号） · Query compensation from the deposit by merchant compensation number. */
  readonly "v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}": PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOutBillNoNode;
  /** POST: 添加二级商户可扫码充值员工 · Add an employee who may recharge a sub-merchant by QR code. */
  readonly "v3/platsolution/ecommerce/recharge-employees": PlatsolutionEcommerceRechargeEmployeesNode;
  /** GET: 查询二级商户可扫码充值员工列表 · Query the employees who may recharge a sub-merchant by QR code. */
  readonly "v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}": PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidNode;
  /** POST: 删除二级商户可扫码充值员工 · Delete an employee who may recharge a sub-merchant by QR code. */
  readonly "v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete": PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDeleteNode;
  /** POST: 申请二级商户充值 · Request a recharge of a sub-merchant. */
  readonly "v3/platsolution/ecommerce/recharges/apply": PlatsolutionEcommerceRechargesApplyNode;
  /** GET: 查询二级商户充值结果 · Query a recharge of a sub-merchant. */
  readonly "v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}": PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoNode;
  /** POST: 关闭二级商户充值 · Close a recharge of a sub-merchant. */
  readonly "v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close": PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoCloseNode;
  /** POST: 个人收款-申请批量结算 · Request a batch settlement of personal receipts. */
  readonly "v3/platsolution/ecommerce/settle/prepay-settle-orders": PlatsolutionEcommerceSettlePrepaySettleOrdersNode;
  /** GET: 个人收款-查询批量结算信息 · Query a batch settlement of personal receipts. */
  readonly "v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}": PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoNode;
  /** POST: 个人收款-申请异常结算批次单处理 · Request the handling of an abnormal settlement batch of personal receipts. */
  readonly "v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle": PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettleNode;
  /** POST: 二级商户按日终余额预约提现 · Schedule a withdrawal of a sub-merchant's end-of-day balance. */
  readonly "v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw": PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawNode;
  /** GET: 查询二级商户按日终余额预约提现状态 · Query a scheduled withdrawal of a sub-merchant's end-of-day balance. */
  readonly "v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}": PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNoNode;
  /** POST: 受理商家转账 · Request a merchant transfer. */
  readonly "v3/platsolution/insurance/mch-transfer/batches/apply": PlatsolutionInsuranceMchTransferBatchesApplyNode;
  /** GET: 微信支付转账批次单号查询批次单 · Query a batch by WeChat Pay batch ID. */
  readonly "v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}": PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdNode;
  /** GET: 微信支付转账明细单号查询明细单 · Query a transfer detail by WeChat Pay detail number. */
  readonly "v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}": PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdNode;
  /** GET: 查询商家转账明细电子回单 · Query the electronic receipt of a transfer detail. */
  readonly "v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}": PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoNode;
  /** POST: 申请商家转账明细电子回单 · Request the electronic receipt of a transfer detail. */
  readonly "v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply": PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyNode;
  /** GET: 商户转账批次单号查询批次单 · Query a batch by merchant batch number. */
  readonly "v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}": PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoNode;
  /** GET: 商户明细单号查询明细单 · Query a transfer detail by merchant detail number. */
  readonly "v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}": PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoNode;
  /** GET: 查询商家转账批次电子回单 · Query the electronic receipt of a transfer batch. */
  readonly "v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}": PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoNode;
  /** POST: 申请商家转账批次电子回单 · Request the electronic receipt of a transfer batch. */
  readonly "v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply": PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyNode;
  /** POST: 受理单次预约商家转账 · Request a single reserved transfer. */
  readonly "v3/platsolution/insurance/mch-transfer/reservation/apply": PlatsolutionInsuranceMchTransferReservationApplyNode;
  /** GET: 商户预约单号查询预约商家转账记录 · Query a reserved transfer by merchant reservation number. */
  readonly "v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}": PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoNode;
  /** POST: 关闭预约商家转账记录 · Close a reserved transfer. */
  readonly "v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close": PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoCloseNode;
  /** GET: 微信支付预约单号查询预约商家转账记录 · Query a reserved transfer by WeChat Pay reservation ID. */
  readonly "v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}": PlatsolutionInsuranceMchTransferReservationReservationIdByReservationIdNode;
  /** POST: 受理商家转账 · Request a merchant transfer. */
  readonly "v3/platsolution/mch-transfer/batches/apply": PlatsolutionMchTransferBatchesApplyNode;
  /** GET: 微信支付转账批次单号查询批次单 · Query a batch by WeChat Pay batch ID. */
  readonly "v3/platsolution/mch-transfer/batches/batch-id/{batch_id}": PlatsolutionMchTransferBatchesBatchIdByBatchIdNode;
  /** GET: 微信支付转账明细单号查询明细单 · Query a transfer detail by WeChat Pay detail number. */
  readonly "v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}": PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdNode;
  /** GET: 查询商家转账明细电子回单 · Query the electronic receipt of a transfer detail. */
  readonly "v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}": PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoNode;
  /** POST: 申请商家转账明细电子回单 · Request the electronic receipt of a transfer detail. */
  readonly "v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply": PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyNode;
  /** GET: 商户转账批次单号查询批次单 · Query a batch by merchant batch number. */
  readonly "v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}": PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoNode;
  /** GET: 商户明细单号查询明细单 · Query a transfer detail by merchant detail number. */
  readonly "v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}": PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoNode;
  /** GET: 查询商家转账批次电子回单 · Query the electronic receipt of a transfer batch. */
  readonly "v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}": PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoNode;
  /** POST: 申请商家转账批次电子回单 · Request the electronic receipt of a transfer batch. */
  readonly "v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply": PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyNode;
  /** POST: 受理单次预约商家转账 · Request a single reserved transfer. */
  readonly "v3/platsolution/mch-transfer/reservation/apply": PlatsolutionMchTransferReservationApplyNode;
  /** GET: 商户预约单号查询预约商家转账记录 · Query a reserved transfer by merchant reservation number. */
  readonly "v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}": PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoNode;
  /** POST: 关闭预约商家转账记录 · Close a reserved transfer. */
  readonly "v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close": PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoCloseNode;
  /** GET: 微信支付预约单号查询预约商家转账记录 · Query a reserved transfer by WeChat Pay reservation ID. */
  readonly "v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}": PlatsolutionMchTransferReservationReservationIdByReservationIdNode;
}

export interface PlatsolutionNode extends ChainNode<"v3/platsolution"> {
  readonly ecommerce: PlatsolutionEcommerceNode;
  readonly insurance: PlatsolutionInsuranceNode;
  readonly mchTransfer: PlatsolutionMchTransferNode;
  /** `mchTransfer` */
  readonly "mch-transfer": PlatsolutionMchTransferNode;
}

interface PlatsolutionEcommerceNode extends ChainNode<"v3/platsolution/ecommerce"> {
  readonly bankTransferRecharges: PlatsolutionEcommerceBankTransferRechargesNode;
  /** `bankTransferRecharges` */
  readonly "bank-transfer-recharges": PlatsolutionEcommerceBankTransferRechargesNode;
  readonly insuranceCompensationContracts: PlatsolutionEcommerceInsuranceCompensationContractsNode;
  /** `insuranceCompensationContracts` */
  readonly "insurance-compensation-contracts": PlatsolutionEcommerceInsuranceCompensationContractsNode;
  readonly mchTransfer: PlatsolutionEcommerceMchTransferNode;
  /** `mchTransfer` */
  readonly "mch-transfer": PlatsolutionEcommerceMchTransferNode;
  readonly rechargeEmployees: PlatsolutionEcommerceRechargeEmployeesNode;
  /** `rechargeEmployees` */
  readonly "recharge-employees": PlatsolutionEcommerceRechargeEmployeesNode;
  readonly recharges: PlatsolutionEcommerceRechargesNode;
  readonly settle: PlatsolutionEcommerceSettleNode;
  readonly withdraw: PlatsolutionEcommerceWithdrawNode;
}

interface PlatsolutionEcommerceBankTransferRechargesNode extends ChainNode<"v3/platsolution/ecommerce/bank-transfer-recharges"> {
  readonly apply: PlatsolutionEcommerceBankTransferRechargesApplyNode;
  readonly outRechargeNo: PlatsolutionEcommerceBankTransferRechargesOutRechargeNoNode;
  /** `outRechargeNo` */
  readonly "out-recharge-no": PlatsolutionEcommerceBankTransferRechargesOutRechargeNoNode;
}

interface PlatsolutionEcommerceBankTransferRechargesApplyNode extends ChainNode<"v3/platsolution/ecommerce/bank-transfer-recharges/apply">, PostAsyncAndSync<PlatformBankRechargesApplyOptions, PlatformBankRechargesApplyAnswer> {
  /**
   * 申请银行转账充值 · Request a recharge by bank transfer
   *
   * 平台收付通/二级商户充值 · E-commerce platform payment: sub-merchant recharge
   *
   * `POST /v3/platsolution/ecommerce/bank-transfer-recharges/apply`
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-apply.html
   */
  post(options: PlatformBankRechargesApplyOptions): ApiPromise<PlatformBankRechargesApplyAnswer>;
}

interface PlatsolutionEcommerceBankTransferRechargesOutRechargeNoNode extends ChainNode<"v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no"> {
  /** Given as the option `out_recharge_no`. */
  readonly _out_recharge_no_: PlatsolutionEcommerceBankTransferRechargesOutRechargeNoByOutRechargeNoNode;
}

interface PlatsolutionEcommerceBankTransferRechargesOutRechargeNoByOutRechargeNoNode extends ChainNode<"v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}">, GetAsyncAndSync<PlatformBankRechargeByOutRechargeNoQueryOptions, PlatformBankRecharge> {
  /**
   * 查询银行转账充值结果 · Query a recharge by bank transfer
   *
   * 平台收付通/二级商户充值 · E-commerce platform payment: sub-merchant recharge
   *
   * `GET /v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-get-by-out-no.html
   */
  get(options: PlatformBankRechargeByOutRechargeNoQueryOptions): ApiPromise<PlatformBankRecharge>;
}

interface PlatsolutionEcommerceInsuranceCompensationContractsNode extends ChainNode<"v3/platsolution/ecommerce/insurance-compensation-contracts">, PostAsyncAndSync<PlatformInsuranceContractsOptions, PlatformInsuranceAnswer> {
  readonly subMchid: PlatsolutionEcommerceInsuranceCompensationContractsSubMchidNode;
  /** `subMchid` */
  readonly "sub-mchid": PlatsolutionEcommerceInsuranceCompensationContractsSubMchidNode;
  /**
   * 开通保险理赔功能 · Enable the insurance claim function
   *
   * 平台收付通/二级商户充值 · E-commerce platform payment: sub-merchant recharge
   *
   * `POST /v3/platsolution/ecommerce/insurance-compensation-contracts`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012781476
   */
  post(options: PlatformInsuranceContractsOptions): ApiPromise<PlatformInsuranceAnswer>;
}

interface PlatsolutionEcommerceInsuranceCompensationContractsSubMchidNode extends ChainNode<"v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid"> {
  /** Given as the option `sub_mchid`. */
  readonly _sub_mchid_: PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidNode;
}

interface PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidNode extends ChainNode<"v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}"> {
  readonly checkOpened: PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpenedNode;
  /** `checkOpened` */
  readonly "check-opened": PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpenedNode;
}

interface PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpenedNode extends ChainNode<"v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened">, PostAsyncAndSync<PlatformInsuranceContractCheckOpenedOptions, PlatformInsuranceAnswer> {
  /**
   * 查询保险理赔功能开通状态 · Query whether the insurance claim function is enabled
   *
   * 平台收付通/二级商户充值 · E-commerce platform payment: sub-merchant recharge
   *
   * `POST /v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012781480
   */
  post(options: PlatformInsuranceContractCheckOpenedOptions): ApiPromise<PlatformInsuranceAnswer>;
}

interface PlatsolutionEcommerceMchTransferNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer"> {
  readonly compensateBills: PlatsolutionEcommerceMchTransferCompensateBillsNode;
  /** `compensateBills` */
  readonly "compensate-bills": PlatsolutionEcommerceMchTransferCompensateBillsNode;
  readonly depositAfterSalesCompensationBills: PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsNode;
  /** `depositAfterSalesCompensationBills` */
  readonly "deposit-after-sales-compensation-bills": PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsNode;
  readonly depositInsurancePremiumsCompensationBills: PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsNode;
  /** `depositInsurancePremiumsCompensationBills` */
  readonly "deposit-insurance-premiums-compensation-bills": PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsNode;
  readonly depositShippingCostCompensationBills: PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsNode;
  /** `depositShippingCostCompensationBills` */
  readonly "deposit-shipping-cost-compensation-bills": PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsNode;
  readonly insuranceClaimBills: PlatsolutionEcommerceMchTransferInsuranceClaimBillsNode;
  /** `insuranceClaimBills` */
  readonly "insurance-claim-bills": PlatsolutionEcommerceMchTransferInsuranceClaimBillsNode;
  readonly subMchCompensationBills: PlatsolutionEcommerceMchTransferSubMchCompensationBillsNode;
  /** `subMchCompensationBills` */
  readonly "sub-mch-compensation-bills": PlatsolutionEcommerceMchTransferSubMchCompensationBillsNode;
  readonly transferBills: PlatsolutionEcommerceMchTransferTransferBillsNode;
  /** `transferBills` */
  readonly "transfer-bills": PlatsolutionEcommerceMchTransferTransferBillsNode;
}

interface PlatsolutionEcommerceMchTransferCompensateBillsNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/compensate-bills">, PostAsyncAndSync<CompensationBillsOptions, CompensationBillsAnswer> {
  readonly billId: PlatsolutionEcommerceMchTransferCompensateBillsBillIdNode;
  /** `billId` */
  readonly "bill-id": PlatsolutionEcommerceMchTransferCompensateBillsBillIdNode;
  readonly outBillNo: PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoNode;
  /** `outBillNo` */
  readonly "out-bill-no": PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoNode;
  readonly preTransfer: PlatsolutionEcommerceMchTransferCompensateBillsPreTransferNode;
  /** `preTransfer` */
  readonly "pre-transfer": PlatsolutionEcommerceMchTransferCompensateBillsPreTransferNode;
  /**
   * 请求赔付 · Request compensation
   *
   * 平台收付通/售后赔付 · E-commerce platform payment: after-sales compensation
   *
   * `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504175
   */
  post(options: CompensationBillsOptions): ApiPromise<CompensationBillsAnswer>;
}

interface PlatsolutionEcommerceMchTransferCompensateBillsBillIdNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id"> {
  /** Given as the option `bill_id`. */
  readonly _bill_id_: PlatsolutionEcommerceMchTransferCompensateBillsBillIdByBillIdNode;
}

interface PlatsolutionEcommerceMchTransferCompensateBillsBillIdByBillIdNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}">, GetAsyncAndSync<CompensationBillByBillIdQueryOptions, CompensationBill> {
  /**
   * 查询赔付结果（按微信支付赔付单号） · Query compensation by WeChat Pay compensation ID
   *
   * 平台收付通/售后赔付 · E-commerce platform payment: after-sales compensation
   *
   * `GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504179
   */
  get(options: CompensationBillByBillIdQueryOptions): ApiPromise<CompensationBill>;
}

interface PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no"> {
  /** Given as the option `out_bill_no`. */
  readonly _out_bill_no_: PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoNode;
}

interface PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}">, GetAsyncAndSync<CompensationBillByOutBillNoQueryOptions, CompensationBill> {
  readonly cancel: PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancelNode;
  /**
   * 查询赔付结果（按商户赔付单号） · Query compensation by merchant compensation number
   *
   * 平台收付通/售后赔付 · E-commerce platform payment: after-sales compensation
   *
   * `GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504178
   */
  get(options: CompensationBillByOutBillNoQueryOptions): ApiPromise<CompensationBill>;
}

interface PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancelNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel">, PostAsyncAndSync<CompensationBillCancelOptions, CompensationBillCancelAnswer> {
  /**
   * 请求撤销赔付 · Request the cancellation of compensation
   *
   * 平台收付通/售后赔付 · E-commerce platform payment: after-sales compensation
   *
   * `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504177
   */
  post(options: CompensationBillCancelOptions): ApiPromise<CompensationBillCancelAnswer>;
}

interface PlatsolutionEcommerceMchTransferCompensateBillsPreTransferNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer">, PostAsyncAndSync<CompensationBillsPreTransferOptions, CompensationBillsPreTransferAnswer> {
  /**
   * 请求赔付预下单 · Prepare compensation
   *
   * 平台收付通/售后赔付 · E-commerce platform payment: after-sales compensation
   *
   * `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504176
   */
  post(options: CompensationBillsPreTransferOptions): ApiPromise<CompensationBillsPreTransferAnswer>;
}

interface PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills">, PostAsyncAndSync<DepositAfterSalesBillsOptions, DepositAfterSalesBillsAnswer> {
  readonly billId: PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdNode;
  /** `billId` */
  readonly "bill-id": PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdNode;
  readonly outBillNo: PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoNode;
  /** `outBillNo` */
  readonly "out-bill-no": PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoNode;
  /**
   * 请求保证金售后赔付 · Request after-sales compensation from the deposit
   *
   * 平台保证金 · Platform security deposit
   *
   * `POST /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504194
   */
  post(options: DepositAfterSalesBillsOptions): ApiPromise<DepositAfterSalesBillsAnswer>;
}

interface PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id"> {
  /** Given as the option `bill_id`. */
  readonly _bill_id_: PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillIdNode;
}

interface PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillIdNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}">, GetAsyncAndSync<DepositAfterSalesBillByBillIdQueryOptions, DepositAfterSalesBill> {
  /**
   * 查询保证金售后赔付结果（按微信支付赔付单号） · Query after-sales compensation from the deposit by WeChat Pay compensation ID
   *
   * 平台保证金 · Platform security deposit
   *
   * `GET /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504196
   */
  get(options: DepositAfterSalesBillByBillIdQueryOptions): ApiPromise<DepositAfterSalesBill>;
}

interface PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no"> {
  /** Given as the option `out_bill_no`. */
  readonly _out_bill_no_: PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNoNode;
}

interface PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNoNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}">, GetAsyncAndSync<DepositAfterSalesBillByOutBillNoQueryOptions, DepositAfterSalesBill> {
  /**
   * 查询保证金售后赔付结果（按商户赔付单号） · Query after-sales compensation from the deposit by merchant compensation number
   *
   * 平台保证金 · Platform security deposit
   *
   * `GET /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504195
   */
  get(options: DepositAfterSalesBillByOutBillNoQueryOptions): ApiPromise<DepositAfterSalesBill>;
}

interface PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills">, PostAsyncAndSync<DepositPremiumBillsOptions, DepositPremiumBillsAnswer> {
  /** Given as the option `out_bill_no`. */
  readonly _out_bill_no_: PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNoNode;
  /**
   * 发起保证金赔付保司保费 · Pay an insurance premium from the deposit
   *
   * 平台保证金 · Platform security deposit
   *
   * `POST /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014010905
   */
  post(options: DepositPremiumBillsOptions): ApiPromise<DepositPremiumBillsAnswer>;
}

interface PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNoNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}">, GetAsyncAndSync<DepositPremiumBillQueryOptions, DepositPremiumBill> {
  /**
   * 查询保证金赔付保司保费结果（按商户赔付单号） · Query an insurance premium paid from the deposit by merchant compensation number
   *
   * 平台保证金 · Platform security deposit
   *
   * `GET /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014010920
   */
  get(options: DepositPremiumBillQueryOptions): ApiPromise<DepositPremiumBill>;
}

interface PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills">, PostAsyncAndSync<DepositShippingBillsOptions, DepositShippingBillsAnswer> {
  readonly outBillNo: PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoNode;
  /** `outBillNo` */
  readonly "out-bill-no": PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoNode;
  /**
   * 发起保证金赔付用户运费 · Pay a user's shipping cost from the deposit
   *
   * 平台保证金 · Platform security deposit
   *
   * `POST /v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504202
   */
  post(options: DepositShippingBillsOptions): ApiPromise<DepositShippingBillsAnswer>;
}

interface PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no"> {
  /** Given as the option `out_bill_no`. */
  readonly _out_bill_no_: PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNoNode;
}

interface PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNoNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}">, GetAsyncAndSync<DepositShippingBillByOutBillNoQueryOptions, DepositShippingBill> {
  /**
   * 查询保证金售后赔付运费结果（按商户赔付单号） · Query a shipping cost paid from the deposit by merchant compensation number
   *
   * 平台保证金 · Platform security deposit
   *
   * `GET /v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504203
   */
  get(options: DepositShippingBillByOutBillNoQueryOptions): ApiPromise<DepositShippingBill>;
}

interface PlatsolutionEcommerceMchTransferInsuranceClaimBillsNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills">, PostAsyncAndSync<InsuranceClaimBillsOptions, InsuranceClaimBillsAnswer> {
  readonly billId: PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdNode;
  /** `billId` */
  readonly "bill-id": PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdNode;
  readonly outBillNo: PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoNode;
  /** `outBillNo` */
  readonly "out-bill-no": PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoNode;
  readonly preTransfer: PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransferNode;
  /** `preTransfer` */
  readonly "pre-transfer": PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransferNode;
  /**
   * 请求保险理赔 · Request an insurance claim
   *
   * 平台收付通/保险理赔 · E-commerce platform payment: insurance claims
   *
   * `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504184
   */
  post(options: InsuranceClaimBillsOptions): ApiPromise<InsuranceClaimBillsAnswer>;
}

interface PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id"> {
  /** Given as the option `bill_id`. */
  readonly _bill_id_: PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBillIdNode;
}

interface PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBillIdNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}">, GetAsyncAndSync<InsuranceClaimBillByBillIdQueryOptions, InsuranceClaimBill> {
  /**
   * 查询保险理赔结果（按微信支付赔付单号） · Query an insurance claim by WeChat Pay compensation ID
   *
   * 平台收付通/保险理赔 · E-commerce platform payment: insurance claims
   *
   * `GET /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504188
   */
  get(options: InsuranceClaimBillByBillIdQueryOptions): ApiPromise<InsuranceClaimBill>;
}

interface PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no"> {
  /** Given as the option `out_bill_no`. */
  readonly _out_bill_no_: PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoNode;
}

interface PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}">, GetAsyncAndSync<InsuranceClaimBillByOutBillNoQueryOptions, InsuranceClaimBill> {
  readonly cancel: PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancelNode;
  /**
   * 查询保险理赔结果（按商户赔付单号） · Query an insurance claim by merchant compensation number
   *
   * 平台收付通/保险理赔 · E-commerce platform payment: insurance claims
   *
   * `GET /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504187
   */
  get(options: InsuranceClaimBillByOutBillNoQueryOptions): ApiPromise<InsuranceClaimBill>;
}

interface PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancelNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel">, PostAsyncAndSync<InsuranceClaimBillCancelOptions, InsuranceClaimBillCancelAnswer> {
  /**
   * 请求撤销保险理赔 · Request the cancellation of an insurance claim
   *
   * 平台收付通/保险理赔 · E-commerce platform payment: insurance claims
   *
   * `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504186
   */
  post(options: InsuranceClaimBillCancelOptions): ApiPromise<InsuranceClaimBillCancelAnswer>;
}

interface PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransferNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer">, PostAsyncAndSync<InsuranceClaimBillsPreTransferOptions, InsuranceClaimBillsPreTransferAnswer> {
  /**
   * 请求保险理赔预下单 · Prepare an insurance claim
   *
   * 平台收付通/保险理赔 · E-commerce platform payment: insurance claims
   *
   * `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504185
   */
  post(options: InsuranceClaimBillsPreTransferOptions): ApiPromise<InsuranceClaimBillsPreTransferAnswer>;
}

interface PlatsolutionEcommerceMchTransferSubMchCompensationBillsNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills">, PostAsyncAndSync<SubMchCompensationBillsOptions, SubMchCompensationBillsAnswer> {
  /** Given as the option `out_bill_no`. */
  readonly _out_bill_no_: PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNoNode;
  /**
   * 请求赔付 · Request compensation
   *
   * 平台收付通/赔付商家 · E-commerce platform payment: merchant compensation
   *
   * `POST /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016777363
   */
  post(options: SubMchCompensationBillsOptions): ApiPromise<SubMchCompensationBillsAnswer>;
}

interface PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNoNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}">, GetAsyncAndSync<SubMchCompensationBillQueryOptions, SubMchCompensationBill> {
  /**
   * 查询赔付结果（按商户赔付单号） · Query compensation by merchant compensation number
   *
   * 平台收付通/赔付商家 · E-commerce platform payment: merchant compensation
   *
   * `GET /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016777372
   */
  get(options: SubMchCompensationBillQueryOptions): ApiPromise<SubMchCompensationBill>;
}

interface PlatsolutionEcommerceMchTransferTransferBillsNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/transfer-bills">, PostAsyncAndSync<DepositCompensationBillsOptions, DepositCompensationBillsAnswer> {
  readonly billId: PlatsolutionEcommerceMchTransferTransferBillsBillIdNode;
  /** `billId` */
  readonly "bill-id": PlatsolutionEcommerceMchTransferTransferBillsBillIdNode;
  readonly outBillNo: PlatsolutionEcommerceMchTransferTransferBillsOutBillNoNode;
  /** `outBillNo` */
  readonly "out-bill-no": PlatsolutionEcommerceMchTransferTransferBillsOutBillNoNode;
  /**
   * 保证金赔付 · Pay compensation from the deposit
   *
   * 平台保证金 · Platform security deposit
   *
   * `POST /v3/platsolution/ecommerce/mch-transfer/transfer-bills`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504198
   */
  post(options: DepositCompensationBillsOptions): ApiPromise<DepositCompensationBillsAnswer>;
}

interface PlatsolutionEcommerceMchTransferTransferBillsBillIdNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id"> {
  /** Given as the option `bill_id`. */
  readonly _bill_id_: PlatsolutionEcommerceMchTransferTransferBillsBillIdByBillIdNode;
}

interface PlatsolutionEcommerceMchTransferTransferBillsBillIdByBillIdNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}">, GetAsyncAndSync<DepositCompensationBillByBillIdQueryOptions, DepositCompensationBill> {
  /**
   * 查询保证金赔付结果（按微信支付赔付单号） · Query compensation from the deposit by WeChat Pay compensation ID
   *
   * 平台保证金 · Platform security deposit
   *
   * `GET /v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504200
   */
  get(options: DepositCompensationBillByBillIdQueryOptions): ApiPromise<DepositCompensationBill>;
}

interface PlatsolutionEcommerceMchTransferTransferBillsOutBillNoNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no"> {
  /** Given as the option `out_bill_no`. */
  readonly _out_bill_no_: PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOutBillNoNode;
}

interface PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOutBillNoNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}">, GetAsyncAndSync<DepositCompensationBillByOutBillNoQueryOptions, DepositCompensationBill> {
  /**
   * 查询保证金赔付结果（按商户赔付单号） · Query compensation from the deposit by merchant compensation number
   *
   * 平台保证金 · Platform security deposit
   *
   * `GET /v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504199
   */
  get(options: DepositCompensationBillByOutBillNoQueryOptions): ApiPromise<DepositCompensationBill>;
}

interface PlatsolutionEcommerceRechargeEmployeesNode extends ChainNode<"v3/platsolution/ecommerce/recharge-employees">, PostAsyncAndSync<PlatformRechargeEmployeesOptions, PlatformRechargeAnswer> {
  readonly subMchid: PlatsolutionEcommerceRechargeEmployeesSubMchidNode;
  /** `subMchid` */
  readonly "sub-mchid": PlatsolutionEcommerceRechargeEmployeesSubMchidNode;
  /**
   * 添加二级商户可扫码充值员工 · Add an employee who may recharge a sub-merchant by QR code
   *
   * 平台收付通/二级商户充值 · E-commerce platform payment: sub-merchant recharge
   *
   * `POST /v3/platsolution/ecommerce/recharge-employees`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013521743
   */
  post(options: PlatformRechargeEmployeesOptions): ApiPromise<PlatformRechargeAnswer>;
}

interface PlatsolutionEcommerceRechargeEmployeesSubMchidNode extends ChainNode<"v3/platsolution/ecommerce/recharge-employees/sub-mchid"> {
  /** Given as the option `sub_mchid`. */
  readonly _sub_mchid_: PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidNode;
}

interface PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidNode extends ChainNode<"v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}">, GetAsyncAndSync<PlatformRechargeEmployeeBySubMchidQueryOptions, PlatformRechargeEmployee> {
  readonly spOpenid: PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidNode;
  /** `spOpenid` */
  readonly "sp-openid": PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidNode;
  /**
   * 查询二级商户可扫码充值员工列表 · Query the employees who may recharge a sub-merchant by QR code
   *
   * 平台收付通/二级商户充值 · E-commerce platform payment: sub-merchant recharge
   *
   * `GET /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013521757
   */
  get(options: PlatformRechargeEmployeeBySubMchidQueryOptions): ApiPromise<PlatformRechargeEmployee>;
}

interface PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidNode extends ChainNode<"v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid"> {
  /** Given as the option `sp_openid`. */
  readonly _sp_openid_: PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidNode;
}

interface PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidNode extends ChainNode<"v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}"> {
  readonly delete: PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDeleteNode;
}

interface PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDeleteNode extends ChainNode<"v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete">, PostAsyncAndSync<PlatformRechargeEmployeeDeleteOptions, PlatformRechargeAnswer> {
  /**
   * 删除二级商户可扫码充值员工 · Delete an employee who may recharge a sub-merchant by QR code
   *
   * 平台收付通/二级商户充值 · E-commerce platform payment: sub-merchant recharge
   *
   * `POST /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013521753
   */
  post(options: PlatformRechargeEmployeeDeleteOptions): ApiPromise<PlatformRechargeAnswer>;
}

interface PlatsolutionEcommerceRechargesNode extends ChainNode<"v3/platsolution/ecommerce/recharges"> {
  readonly apply: PlatsolutionEcommerceRechargesApplyNode;
  readonly outRechargeNo: PlatsolutionEcommerceRechargesOutRechargeNoNode;
  /** `outRechargeNo` */
  readonly "out-recharge-no": PlatsolutionEcommerceRechargesOutRechargeNoNode;
}

interface PlatsolutionEcommerceRechargesApplyNode extends ChainNode<"v3/platsolution/ecommerce/recharges/apply">, PostAsyncAndSync<PlatformRechargesApplyOptions, PlatformRechargesApplyAnswer> {
  /**
   * 申请二级商户充值 · Request a recharge of a sub-merchant
   *
   * 平台收付通/二级商户充值 · E-commerce platform payment: sub-merchant recharge
   *
   * `POST /v3/platsolution/ecommerce/recharges/apply`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012762860
   */
  post(options: PlatformRechargesApplyOptions): ApiPromise<PlatformRechargesApplyAnswer>;
}

interface PlatsolutionEcommerceRechargesOutRechargeNoNode extends ChainNode<"v3/platsolution/ecommerce/recharges/out-recharge-no"> {
  /** Given as the option `out_recharge_no`. */
  readonly _out_recharge_no_: PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoNode;
}

interface PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoNode extends ChainNode<"v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}">, GetAsyncAndSync<PlatformRechargeByOutRechargeNoQueryOptions, PlatformRecharge> {
  readonly close: PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoCloseNode;
  /**
   * 查询二级商户充值结果 · Query a recharge of a sub-merchant
   *
   * 平台收付通/二级商户充值 · E-commerce platform payment: sub-merchant recharge
   *
   * `GET /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012762874
   */
  get(options: PlatformRechargeByOutRechargeNoQueryOptions): ApiPromise<PlatformRecharge>;
}

interface PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoCloseNode extends ChainNode<"v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close">, PostAsyncAndSync<PlatformRechargeCloseOptions, PlatformRecharge> {
  /**
   * 关闭二级商户充值 · Close a recharge of a sub-merchant
   *
   * 平台收付通/二级商户充值 · E-commerce platform payment: sub-merchant recharge
   *
   * `POST /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012762895
   */
  post(options: PlatformRechargeCloseOptions): ApiPromise<PlatformRecharge>;
}

interface PlatsolutionEcommerceSettleNode extends ChainNode<"v3/platsolution/ecommerce/settle"> {
  readonly prepaySettleOrders: PlatsolutionEcommerceSettlePrepaySettleOrdersNode;
  /** `prepaySettleOrders` */
  readonly "prepay-settle-orders": PlatsolutionEcommerceSettlePrepaySettleOrdersNode;
}

interface PlatsolutionEcommerceSettlePrepaySettleOrdersNode extends ChainNode<"v3/platsolution/ecommerce/settle/prepay-settle-orders">, PostAsyncAndSync<PrepaySettleOrdersOptions, PrepaySettleOrdersAnswer> {
  /** Given as the option `settle_batch_no`. */
  readonly _settle_batch_no_: PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoNode;
  /**
   * 个人收款-申请批量结算 · Request a batch settlement of personal receipts
   *
   * `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012649847
   */
  post(options: PrepaySettleOrdersOptions): ApiPromise<PrepaySettleOrdersAnswer>;
}

interface PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoNode extends ChainNode<"v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}">, GetAsyncAndSync<PrepaySettleOrderQueryOptions, PrepaySettleOrder> {
  readonly applyAbnormalSettle: PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettleNode;
  /** `applyAbnormalSettle` */
  readonly "apply-abnormal-settle": PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettleNode;
  /**
   * 个人收款-查询批量结算信息 · Query a batch settlement of personal receipts
   *
   * `GET /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012650326
   */
  get(options: PrepaySettleOrderQueryOptions): ApiPromise<PrepaySettleOrder>;
}

interface PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettleNode extends ChainNode<"v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle">, PostAsyncAndSync<PrepaySettleOrderApplyAbnormalSettleOptions, PrepaySettleOrderApplyAbnormalSettleAnswer> {
  /**
   * 个人收款-申请异常结算批次单处理 · Request the handling of an abnormal settlement batch of personal receipts
   *
   * `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015198012
   */
  post(options: PrepaySettleOrderApplyAbnormalSettleOptions): ApiPromise<PrepaySettleOrderApplyAbnormalSettleAnswer>;
}

interface PlatsolutionEcommerceWithdrawNode extends ChainNode<"v3/platsolution/ecommerce/withdraw"> {
  readonly dayEndBalanceWithdraw: PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawNode;
  /** `dayEndBalanceWithdraw` */
  readonly "day-end-balance-withdraw": PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawNode;
}

interface PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawNode extends ChainNode<"v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw">, PostAsyncAndSync<DayEndBalanceWithdrawOptions, DayEndBalanceWithdraw> {
  readonly outRequestNo: PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoNode;
  /** `outRequestNo` */
  readonly "out-request-no": PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoNode;
  /**
   * 二级商户按日终余额预约提现 · Schedule a withdrawal of a sub-merchant's end-of-day balance
   *
   * 平台收付通/二级商户提现 · E-commerce platform payment: sub-merchant withdrawal
   *
   * `POST /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw`
   *
   * At most 40 a second for each platform's `mchid`. Errors: `ACCOUNT_ERROR`, `ACCOUNT_NOT_VERIFIED`, `CONTRACT_NOT_CONFIRMED`, `NOT_ENOUGH`, `NO_AUTH`, `REQUEST_BLOCKED`, `ORDER_NOT_EXIST`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013328143
   */
  post(options: DayEndBalanceWithdrawOptions): ApiPromise<DayEndBalanceWithdraw>;
}

interface PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoNode extends ChainNode<"v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no"> {
  /** Given as the option `out_request_no`. */
  readonly _out_request_no_: PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNoNode;
}

interface PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNoNode extends ChainNode<"v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}">, GetAsyncAndSync<DayEndBalanceWithdrawByOutRequestNoQueryOptions, DayEndBalanceWithdraw> {
  /**
   * 查询二级商户按日终余额预约提现状态 · Query a scheduled withdrawal of a sub-merchant's end-of-day balance
   *
   * 平台收付通/二级商户提现 · E-commerce platform payment: sub-merchant withdrawal
   *
   * `GET /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}`
   *
   * At most 100 a second for each platform's `mchid`. Errors: `ACCOUNT_ERROR`, `ACCOUNT_NOT_VERIFIED`, `CONTRACT_NOT_CONFIRMED`, `NOT_ENOUGH`, `NO_AUTH`, `REQUEST_BLOCKED`, `ORDER_NOT_EXIST`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013328163
   */
  get(options: DayEndBalanceWithdrawByOutRequestNoQueryOptions): ApiPromise<DayEndBalanceWithdraw>;
}

interface PlatsolutionInsuranceNode extends ChainNode<"v3/platsolution/insurance"> {
  readonly mchTransfer: PlatsolutionInsuranceMchTransferNode;
  /** `mchTransfer` */
  readonly "mch-transfer": PlatsolutionInsuranceMchTransferNode;
}

interface PlatsolutionInsuranceMchTransferNode extends ChainNode<"v3/platsolution/insurance/mch-transfer"> {
  readonly batches: PlatsolutionInsuranceMchTransferBatchesNode;
  readonly reservation: PlatsolutionInsuranceMchTransferReservationNode;
}

interface PlatsolutionInsuranceMchTransferBatchesNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches"> {
  readonly apply: PlatsolutionInsuranceMchTransferBatchesApplyNode;
  readonly batchId: PlatsolutionInsuranceMchTransferBatchesBatchIdNode;
  /** `batchId` */
  readonly "batch-id": PlatsolutionInsuranceMchTransferBatchesBatchIdNode;
  readonly detailReceipts: PlatsolutionInsuranceMchTransferBatchesDetailReceiptsNode;
  /** `detailReceipts` */
  readonly "detail-receipts": PlatsolutionInsuranceMchTransferBatchesDetailReceiptsNode;
  readonly outBatchNo: PlatsolutionInsuranceMchTransferBatchesOutBatchNoNode;
  /** `outBatchNo` */
  readonly "out-batch-no": PlatsolutionInsuranceMchTransferBatchesOutBatchNoNode;
  readonly summaryReceipts: PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsNode;
  /** `summaryReceipts` */
  readonly "summary-receipts": PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsNode;
}

interface PlatsolutionInsuranceMchTransferBatchesApplyNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches/apply">, PostAsyncAndSync<InsurerTransferBatchesApplyOptions, InsurerTransferBatchesApplyAnswer> {
  /**
   * 受理商家转账 · Request a merchant transfer
   *
   * 平台收付通/预约商家转账 · E-commerce platform payment: reserved merchant transfer
   *
   * `POST /v3/platsolution/insurance/mch-transfer/batches/apply`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504220
   */
  post(options: InsurerTransferBatchesApplyOptions): ApiPromise<InsurerTransferBatchesApplyAnswer>;
}

interface PlatsolutionInsuranceMchTransferBatchesBatchIdNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches/batch-id"> {
  /** Given as the option `batch_id`. */
  readonly _batch_id_: PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdNode;
}

interface PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}">, GetAsyncAndSync<InsurerTransferBatchByBatchIdQueryOptions, InsurerTransferBatchList>, Lists<InsurerTransferBatchByBatchIdQueryOptions, InsurerTransferBatchList, "data"> {
  readonly details: PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsNode;
  /**
   * 微信支付转账批次单号查询批次单 · Query a batch by WeChat Pay batch ID
   *
   * 平台收付通/预约商家转账 · E-commerce platform payment: reserved merchant transfer
   *
   * `GET /v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504221
   */
  get(options: InsurerTransferBatchByBatchIdQueryOptions): ApiPromise<InsurerTransferBatchList>;
}

interface PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details"> {
  readonly detailId: PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdNode;
  /** `detailId` */
  readonly "detail-id": PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdNode;
}

interface PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id"> {
  /** Given as the option `detail_id`. */
  readonly _detail_id_: PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdNode;
}

interface PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}">, GetAsyncAndSync<InsurerTransferBatchDetailByDetailIdQueryOptions, InsurerTransferBatchDetail> {
  /**
   * 微信支付转账明细单号查询明细单 · Query a transfer detail by WeChat Pay detail number
   *
   * 平台收付通/预约商家转账 · E-commerce platform payment: reserved merchant transfer
   *
   * `GET /v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504223
   */
  get(options: InsurerTransferBatchDetailByDetailIdQueryOptions): ApiPromise<InsurerTransferBatchDetail>;
}

interface PlatsolutionInsuranceMchTransferBatchesDetailReceiptsNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches/detail-receipts"> {
  readonly outBatchNo: PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoNode;
  /** `outBatchNo` */
  readonly "out-batch-no": PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoNode;
}

interface PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no"> {
  /** Given as the option `out_batch_no`. */
  readonly _out_batch_no_: PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoNode;
}

interface PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}"> {
  readonly outDetailNo: PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoNode;
  /** `outDetailNo` */
  readonly "out-detail-no": PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoNode;
}

interface PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no"> {
  /** Given as the option `out_detail_no`. */
  readonly _out_detail_no_: PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoNode;
}

interface PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}">, GetAsyncAndSync<InsurerTransferDetailReceiptByOutDetailNoQueryOptions, InsurerTransferDetailReceipt> {
  readonly apply: PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyNode;
  /**
   * 查询商家转账明细电子回单 · Query the electronic receipt of a transfer detail
   *
   * 平台收付通/预约商家转账 · E-commerce platform payment: reserved merchant transfer
   *
   * `GET /v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504229
   */
  get(options: InsurerTransferDetailReceiptByOutDetailNoQueryOptions): ApiPromise<InsurerTransferDetailReceipt>;
}

interface PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply">, PostAsyncAndSync<InsurerTransferDetailReceiptApplyOptions, InsurerTransferDetailReceiptApplyAnswer> {
  /**
   * 申请商家转账明细电子回单 · Request the electronic receipt of a transfer detail
   *
   * 平台收付通/预约商家转账 · E-commerce platform payment: reserved merchant transfer
   *
   * `POST /v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504228
   */
  post(options: InsurerTransferDetailReceiptApplyOptions): ApiPromise<InsurerTransferDetailReceiptApplyAnswer>;
}

interface PlatsolutionInsuranceMchTransferBatchesOutBatchNoNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches/out-batch-no"> {
  /** Given as the option `out_batch_no`. */
  readonly _out_batch_no_: PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoNode;
}

interface PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}">, GetAsyncAndSync<InsurerTransferBatchByOutBatchNoQueryOptions, InsurerTransferBatchList>, Lists<InsurerTransferBatchByOutBatchNoQueryOptions, InsurerTransferBatchList, "data"> {
  readonly details: PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsNode;
  /**
   * 商户转账批次单号查询批次单 · Query a batch by merchant batch number
   *
   * 平台收付通/预约商家转账 · E-commerce platform payment: reserved merchant transfer
   *
   * `GET /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504222
   */
  get(options: InsurerTransferBatchByOutBatchNoQueryOptions): ApiPromise<InsurerTransferBatchList>;
}

interface PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details"> {
  readonly outDetailNo: PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoNode;
  /** `outDetailNo` */
  readonly "out-detail-no": PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoNode;
}

interface PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no"> {
  /** Given as the option `out_detail_no`. */
  readonly _out_detail_no_: PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoNode;
}

interface PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}">, GetAsyncAndSync<InsurerTransferBatchDetailByOutDetailNoQueryOptions, InsurerTransferBatchDetail> {
  /**
   * 商户明细单号查询明细单 · Query a transfer detail by merchant detail number
   *
   * 平台收付通/预约商家转账 · E-commerce platform payment: reserved merchant transfer
   *
   * `GET /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504224
   */
  get(options: InsurerTransferBatchDetailByOutDetailNoQueryOptions): ApiPromise<InsurerTransferBatchDetail>;
}

interface PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches/summary-receipts"> {
  readonly outBatchNo: PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoNode;
  /** `outBatchNo` */
  readonly "out-batch-no": PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoNode;
}

interface PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no"> {
  /** Given as the option `out_batch_no`. */
  readonly _out_batch_no_: PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoNode;
}

interface PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}">, GetAsyncAndSync<InsurerTransferSummaryReceiptByOutBatchNoQueryOptions, InsurerTransferSummaryReceipt> {
  readonly apply: PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyNode;
  /**
   * 查询商家转账批次电子回单 · Query the electronic receipt of a transfer batch
   *
   * 平台收付通/预约商家转账 · E-commerce platform payment: reserved merchant transfer
   *
   * `GET /v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504227
   */
  get(options: InsurerTransferSummaryReceiptByOutBatchNoQueryOptions): ApiPromise<InsurerTransferSummaryReceipt>;
}

interface PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply">, PostAsyncAndSync<InsurerTransferSummaryReceiptApplyOptions, InsurerTransferSummaryReceiptApplyAnswer> {
  /**
   * 申请商家转账批次电子回单 · Request the electronic receipt of a transfer batch
   *
   * 平台收付通/预约商家转账 · E-commerce platform payment: reserved merchant transfer
   *
   * `POST /v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504226
   */
  post(options: InsurerTransferSummaryReceiptApplyOptions): ApiPromise<InsurerTransferSummaryReceiptApplyAnswer>;
}

interface PlatsolutionInsuranceMchTransferReservationNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/reservation"> {
  readonly apply: PlatsolutionInsuranceMchTransferReservationApplyNode;
  readonly outReservationNo: PlatsolutionInsuranceMchTransferReservationOutReservationNoNode;
  /** `outReservationNo` */
  readonly "out-reservation-no": PlatsolutionInsuranceMchTransferReservationOutReservationNoNode;
  readonly reservationId: PlatsolutionInsuranceMchTransferReservationReservationIdNode;
  /** `reservationId` */
  readonly "reservation-id": PlatsolutionInsuranceMchTransferReservationReservationIdNode;
}

interface PlatsolutionInsuranceMchTransferReservationApplyNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/reservation/apply">, PostAsyncAndSync<InsurerTransferReservationApplyOptions, InsurerTransferReservationApplyAnswer> {
  /**
   * 受理单次预约商家转账 · Request a single reserved transfer
   *
   * 平台收付通/预约商家转账 · E-commerce platform payment: reserved merchant transfer
   *
   * `POST /v3/platsolution/insurance/mch-transfer/reservation/apply`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504216
   */
  post(options: InsurerTransferReservationApplyOptions): ApiPromise<InsurerTransferReservationApplyAnswer>;
}

interface PlatsolutionInsuranceMchTransferReservationOutReservationNoNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no"> {
  /** Given as the option `out_reservation_no`. */
  readonly _out_reservation_no_: PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoNode;
}

interface PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}">, GetAsyncAndSync<InsurerTransferReservationByOutReservationNoQueryOptions, InsurerTransferReservation> {
  readonly close: PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoCloseNode;
  /**
   * 商户预约单号查询预约商家转账记录 · Query a reserved transfer by merchant reservation number
   *
   * 平台收付通/预约商家转账 · E-commerce platform payment: reserved merchant transfer
   *
   * `GET /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504218
   */
  get(options: InsurerTransferReservationByOutReservationNoQueryOptions): ApiPromise<InsurerTransferReservation>;
}

interface PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoCloseNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close">, PostAsyncAndSync<InsurerTransferReservationCloseOptions, InsurerTransferReservation> {
  /**
   * 关闭预约商家转账记录 · Close a reserved transfer
   *
   * 平台收付通/预约商家转账 · E-commerce platform payment: reserved merchant transfer
   *
   * `POST /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504219
   */
  post(options: InsurerTransferReservationCloseOptions): ApiPromise<InsurerTransferReservation>;
}

interface PlatsolutionInsuranceMchTransferReservationReservationIdNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/reservation/reservation-id"> {
  /** Given as the option `reservation_id`. */
  readonly _reservation_id_: PlatsolutionInsuranceMchTransferReservationReservationIdByReservationIdNode;
}

interface PlatsolutionInsuranceMchTransferReservationReservationIdByReservationIdNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}">, GetAsyncAndSync<InsurerTransferReservationByReservationIdQueryOptions, InsurerTransferReservation> {
  /**
   * 微信支付预约单号查询预约商家转账记录 · Query a reserved transfer by WeChat Pay reservation ID
   *
   * 平台收付通/预约商家转账 · E-commerce platform payment: reserved merchant transfer
   *
   * `GET /v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504217
   */
  get(options: InsurerTransferReservationByReservationIdQueryOptions): ApiPromise<InsurerTransferReservation>;
}

interface PlatsolutionMchTransferNode extends ChainNode<"v3/platsolution/mch-transfer"> {
  readonly batches: PlatsolutionMchTransferBatchesNode;
  readonly reservation: PlatsolutionMchTransferReservationNode;
}

interface PlatsolutionMchTransferBatchesNode extends ChainNode<"v3/platsolution/mch-transfer/batches"> {
  readonly apply: PlatsolutionMchTransferBatchesApplyNode;
  readonly batchId: PlatsolutionMchTransferBatchesBatchIdNode;
  /** `batchId` */
  readonly "batch-id": PlatsolutionMchTransferBatchesBatchIdNode;
  readonly detailReceipts: PlatsolutionMchTransferBatchesDetailReceiptsNode;
  /** `detailReceipts` */
  readonly "detail-receipts": PlatsolutionMchTransferBatchesDetailReceiptsNode;
  readonly outBatchNo: PlatsolutionMchTransferBatchesOutBatchNoNode;
  /** `outBatchNo` */
  readonly "out-batch-no": PlatsolutionMchTransferBatchesOutBatchNoNode;
  readonly summaryReceipts: PlatsolutionMchTransferBatchesSummaryReceiptsNode;
  /** `summaryReceipts` */
  readonly "summary-receipts": PlatsolutionMchTransferBatchesSummaryReceiptsNode;
}

interface PlatsolutionMchTransferBatchesApplyNode extends ChainNode<"v3/platsolution/mch-transfer/batches/apply">, PostAsyncAndSync<PlatformTransferBatchesApplyOptions, InsurerTransferBatchesApplyAnswer> {
  /**
   * 受理商家转账 · Request a merchant transfer
   *
   * 商家转账（预约模式） · Merchant transfer (reserved)
   *
   * `POST /v3/platsolution/mch-transfer/batches/apply`
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-apply.html
   */
  post(options: PlatformTransferBatchesApplyOptions): ApiPromise<InsurerTransferBatchesApplyAnswer>;
}

interface PlatsolutionMchTransferBatchesBatchIdNode extends ChainNode<"v3/platsolution/mch-transfer/batches/batch-id"> {
  /** Given as the option `batch_id`. */
  readonly _batch_id_: PlatsolutionMchTransferBatchesBatchIdByBatchIdNode;
}

interface PlatsolutionMchTransferBatchesBatchIdByBatchIdNode extends ChainNode<"v3/platsolution/mch-transfer/batches/batch-id/{batch_id}">, GetAsyncAndSync<PlatformTransferBatchByBatchIdQueryOptions, PlatformTransferBatchList>, Lists<PlatformTransferBatchByBatchIdQueryOptions, PlatformTransferBatchList, "data"> {
  readonly details: PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsNode;
  /**
   * 微信支付转账批次单号查询批次单 · Query a batch by WeChat Pay batch ID
   *
   * 商家转账（预约模式） · Merchant transfer (reserved)
   *
   * `GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}`
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-id.html
   */
  get(options: PlatformTransferBatchByBatchIdQueryOptions): ApiPromise<PlatformTransferBatchList>;
}

interface PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsNode extends ChainNode<"v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details"> {
  readonly detailId: PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdNode;
  /** `detailId` */
  readonly "detail-id": PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdNode;
}

interface PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdNode extends ChainNode<"v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id"> {
  /** Given as the option `detail_id`. */
  readonly _detail_id_: PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdNode;
}

interface PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdNode extends ChainNode<"v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}">, GetAsyncAndSync<PlatformTransferBatchDetailByDetailIdQueryOptions, PlatformTransferBatchDetail> {
  /**
   * 微信支付转账明细单号查询明细单 · Query a transfer detail by WeChat Pay detail number
   *
   * 商家转账（预约模式） · Merchant transfer (reserved)
   *
   * `GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/get-transfer-detail-by-no.html
   */
  get(options: PlatformTransferBatchDetailByDetailIdQueryOptions): ApiPromise<PlatformTransferBatchDetail>;
}

interface PlatsolutionMchTransferBatchesDetailReceiptsNode extends ChainNode<"v3/platsolution/mch-transfer/batches/detail-receipts"> {
  readonly outBatchNo: PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoNode;
  /** `outBatchNo` */
  readonly "out-batch-no": PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoNode;
}

interface PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoNode extends ChainNode<"v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no"> {
  /** Given as the option `out_batch_no`. */
  readonly _out_batch_no_: PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoNode;
}

interface PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoNode extends ChainNode<"v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}"> {
  readonly outDetailNo: PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoNode;
  /** `outDetailNo` */
  readonly "out-detail-no": PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoNode;
}

interface PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoNode extends ChainNode<"v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no"> {
  /** Given as the option `out_detail_no`. */
  readonly _out_detail_no_: PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoNode;
}

interface PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoNode extends ChainNode<"v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}">, GetAsyncAndSync<PlatformTransferDetailReceiptByOutDetailNoQueryOptions, InsurerTransferDetailReceipt> {
  readonly apply: PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyNode;
  /**
   * 查询商家转账明细电子回单 · Query the electronic receipt of a transfer detail
   *
   * 商家转账（预约模式） · Merchant transfer (reserved)
   *
   * `GET /v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}`
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-query-by-detail-out-no.html
   */
  get(options: PlatformTransferDetailReceiptByOutDetailNoQueryOptions): ApiPromise<InsurerTransferDetailReceipt>;
}

interface PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyNode extends ChainNode<"v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply">, PostAsyncAndSync<PlatformTransferDetailReceiptApplyOptions, InsurerTransferDetailReceiptApplyAnswer> {
  /**
   * 申请商家转账明细电子回单 · Request the electronic receipt of a transfer detail
   *
   * 商家转账（预约模式） · Merchant transfer (reserved)
   *
   * `POST /v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply`
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-apply-by-detail-out-no.html
   */
  post(options: PlatformTransferDetailReceiptApplyOptions): ApiPromise<InsurerTransferDetailReceiptApplyAnswer>;
}

interface PlatsolutionMchTransferBatchesOutBatchNoNode extends ChainNode<"v3/platsolution/mch-transfer/batches/out-batch-no"> {
  /** Given as the option `out_batch_no`. */
  readonly _out_batch_no_: PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoNode;
}

interface PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoNode extends ChainNode<"v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}">, GetAsyncAndSync<PlatformTransferBatchByOutBatchNoQueryOptions, PlatformTransferBatchList>, Lists<PlatformTransferBatchByOutBatchNoQueryOptions, PlatformTransferBatchList, "data"> {
  readonly details: PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsNode;
  /**
   * 商户转账批次单号查询批次单 · Query a batch by merchant batch number
   *
   * 商家转账（预约模式） · Merchant transfer (reserved)
   *
   * `GET /v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}`
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-out-code.html
   */
  get(options: PlatformTransferBatchByOutBatchNoQueryOptions): ApiPromise<PlatformTransferBatchList>;
}

interface PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsNode extends ChainNode<"v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details"> {
  readonly outDetailNo: PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoNode;
  /** `outDetailNo` */
  readonly "out-detail-no": PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoNode;
}

interface PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoNode extends ChainNode<"v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no"> {
  /** Given as the option `out_detail_no`. */
  readonly _out_detail_no_: PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoNode;
}

interface PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoNode extends ChainNode<"v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}">, GetAsyncAndSync<PlatformTransferBatchDetailByOutDetailNoQueryOptions, PlatformTransferBatchDetail> {
  /**
   * 商户明细单号查询明细单 · Query a transfer detail by merchant detail number
   *
   * 商家转账（预约模式） · Merchant transfer (reserved)
   *
   * `GET /v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-detail-by-out-no.html
   */
  get(options: PlatformTransferBatchDetailByOutDetailNoQueryOptions): ApiPromise<PlatformTransferBatchDetail>;
}

interface PlatsolutionMchTransferBatchesSummaryReceiptsNode extends ChainNode<"v3/platsolution/mch-transfer/batches/summary-receipts"> {
  readonly outBatchNo: PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoNode;
  /** `outBatchNo` */
  readonly "out-batch-no": PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoNode;
}

interface PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoNode extends ChainNode<"v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no"> {
  /** Given as the option `out_batch_no`. */
  readonly _out_batch_no_: PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoNode;
}

interface PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoNode extends ChainNode<"v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}">, GetAsyncAndSync<PlatformTransferSummaryReceiptByOutBatchNoQueryOptions, InsurerTransferSummaryReceipt> {
  readonly apply: PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyNode;
  /**
   * 查询商家转账批次电子回单 · Query the electronic receipt of a transfer batch
   *
   * 商家转账（预约模式） · Merchant transfer (reserved)
   *
   * `GET /v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}`
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-query-by-batch-out-no.html
   */
  get(options: PlatformTransferSummaryReceiptByOutBatchNoQueryOptions): ApiPromise<InsurerTransferSummaryReceipt>;
}

interface PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyNode extends ChainNode<"v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply">, PostAsyncAndSync<PlatformTransferSummaryReceiptApplyOptions, InsurerTransferSummaryReceiptApplyAnswer> {
  /**
   * 申请商家转账批次电子回单 · Request the electronic receipt of a transfer batch
   *
   * 商家转账（预约模式） · Merchant transfer (reserved)
   *
   * `POST /v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply`
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-apply-by-batch-out-no.html
   */
  post(options: PlatformTransferSummaryReceiptApplyOptions): ApiPromise<InsurerTransferSummaryReceiptApplyAnswer>;
}

interface PlatsolutionMchTransferReservationNode extends ChainNode<"v3/platsolution/mch-transfer/reservation"> {
  readonly apply: PlatsolutionMchTransferReservationApplyNode;
  readonly outReservationNo: PlatsolutionMchTransferReservationOutReservationNoNode;
  /** `outReservationNo` */
  readonly "out-reservation-no": PlatsolutionMchTransferReservationOutReservationNoNode;
  readonly reservationId: PlatsolutionMchTransferReservationReservationIdNode;
  /** `reservationId` */
  readonly "reservation-id": PlatsolutionMchTransferReservationReservationIdNode;
}

interface PlatsolutionMchTransferReservationApplyNode extends ChainNode<"v3/platsolution/mch-transfer/reservation/apply">, PostAsyncAndSync<PlatformTransferReservationApplyOptions, InsurerTransferReservationApplyAnswer> {
  /**
   * 受理单次预约商家转账 · Request a single reserved transfer
   *
   * 商家转账（预约模式） · Merchant transfer (reserved)
   *
   * `POST /v3/platsolution/mch-transfer/reservation/apply`
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-apply.html
   */
  post(options: PlatformTransferReservationApplyOptions): ApiPromise<InsurerTransferReservationApplyAnswer>;
}

interface PlatsolutionMchTransferReservationOutReservationNoNode extends ChainNode<"v3/platsolution/mch-transfer/reservation/out-reservation-no"> {
  /** Given as the option `out_reservation_no`. */
  readonly _out_reservation_no_: PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoNode;
}

interface PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoNode extends ChainNode<"v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}">, GetAsyncAndSync<PlatformTransferReservationByOutReservationNoQueryOptions, PlatformTransferReservation> {
  readonly close: PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoCloseNode;
  /**
   * 商户预约单号查询预约商家转账记录 · Query a reserved transfer by merchant reservation number
   *
   * 商家转账（预约模式） · Merchant transfer (reserved)
   *
   * `GET /v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}`
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-out-no.html
   */
  get(options: PlatformTransferReservationByOutReservationNoQueryOptions): ApiPromise<PlatformTransferReservation>;
}

interface PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoCloseNode extends ChainNode<"v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close">, PostAsyncAndSync<PlatformTransferReservationCloseOptions, PlatformTransferReservation> {
  /**
   * 关闭预约商家转账记录 · Close a reserved transfer
   *
   * 商家转账（预约模式） · Merchant transfer (reserved)
   *
   * `POST /v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close`
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-close.html
   */
  post(options: PlatformTransferReservationCloseOptions): ApiPromise<PlatformTransferReservation>;
}

interface PlatsolutionMchTransferReservationReservationIdNode extends ChainNode<"v3/platsolution/mch-transfer/reservation/reservation-id"> {
  /** Given as the option `reservation_id`. */
  readonly _reservation_id_: PlatsolutionMchTransferReservationReservationIdByReservationIdNode;
}

interface PlatsolutionMchTransferReservationReservationIdByReservationIdNode extends ChainNode<"v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}">, GetAsyncAndSync<PlatformTransferReservationByReservationIdQueryOptions, PlatformTransferReservation> {
  /**
   * 微信支付预约单号查询预约商家转账记录 · Query a reserved transfer by WeChat Pay reservation ID
   *
   * 商家转账（预约模式） · Merchant transfer (reserved)
   *
   * `GET /v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}`
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-id.html
   */
  get(options: PlatformTransferReservationByReservationIdQueryOptions): ApiPromise<PlatformTransferReservation>;
}
