// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type {
  PlatsolutionEcommerceBankTransferRecharge,
  PlatsolutionEcommerceBankTransferRechargesApplyAnswer,
  PlatsolutionEcommerceBankTransferRechargesApplyOptions,
  PlatsolutionEcommerceBankTransferRechargesByOutRechargeNoQueryOptions,
  PlatsolutionEcommerceInsuranceCompensationContractsAnswer,
  PlatsolutionEcommerceInsuranceCompensationContractsCheckOpenedOptions,
  PlatsolutionEcommerceInsuranceCompensationContractsOptions,
  PlatsolutionEcommerceMchTransferCompensateBill,
  PlatsolutionEcommerceMchTransferCompensateBillsAnswer,
  PlatsolutionEcommerceMchTransferCompensateBillsByBillIdQueryOptions,
  PlatsolutionEcommerceMchTransferCompensateBillsByOutBillNoQueryOptions,
  PlatsolutionEcommerceMchTransferCompensateBillsCancelAnswer,
  PlatsolutionEcommerceMchTransferCompensateBillsCancelOptions,
  PlatsolutionEcommerceMchTransferCompensateBillsOptions,
  PlatsolutionEcommerceMchTransferCompensateBillsPreTransferAnswer,
  PlatsolutionEcommerceMchTransferCompensateBillsPreTransferOptions,
  PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBill,
  PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsAnswer,
  PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsByBillIdQueryOptions,
  PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsByOutBillNoQueryOptions,
  PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOptions,
  PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBill,
  PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsAnswer,
  PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNoQueryOptions,
  PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsOptions,
  PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBill,
  PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsAnswer,
  PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsByOutBillNoQueryOptions,
  PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOptions,
  PlatsolutionEcommerceMchTransferInsuranceClaimBill,
  PlatsolutionEcommerceMchTransferInsuranceClaimBillsAnswer,
  PlatsolutionEcommerceMchTransferInsuranceClaimBillsByBillIdQueryOptions,
  PlatsolutionEcommerceMchTransferInsuranceClaimBillsByOutBillNoQueryOptions,
  PlatsolutionEcommerceMchTransferInsuranceClaimBillsCancelAnswer,
  PlatsolutionEcommerceMchTransferInsuranceClaimBillsCancelOptions,
  PlatsolutionEcommerceMchTransferInsuranceClaimBillsOptions,
  PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransferAnswer,
  PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransferOptions,
  PlatsolutionEcommerceMchTransferSubMchCompensationBill,
  PlatsolutionEcommerceMchTransferSubMchCompensationBillsAnswer,
  PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNoQueryOptions,
  PlatsolutionEcommerceMchTransferSubMchCompensationBillsOptions,
  PlatsolutionEcommerceMchTransferTransferBill,
  PlatsolutionEcommerceMchTransferTransferBillsAnswer,
  PlatsolutionEcommerceMchTransferTransferBillsByBillIdQueryOptions,
  PlatsolutionEcommerceMchTransferTransferBillsByOutBillNoQueryOptions,
  PlatsolutionEcommerceMchTransferTransferBillsOptions,
  PlatsolutionEcommerceRecharge,
  PlatsolutionEcommerceRechargeEmployee,
  PlatsolutionEcommerceRechargeEmployeesAnswer,
  PlatsolutionEcommerceRechargeEmployeesBySubMchidQueryOptions,
  PlatsolutionEcommerceRechargeEmployeesDeleteOptions,
  PlatsolutionEcommerceRechargeEmployeesOptions,
  PlatsolutionEcommerceRechargesApplyAnswer,
  PlatsolutionEcommerceRechargesApplyOptions,
  PlatsolutionEcommerceRechargesByOutRechargeNoQueryOptions,
  PlatsolutionEcommerceRechargesCloseOptions,
  PlatsolutionEcommerceSettlePrepaySettleOrder,
  PlatsolutionEcommerceSettlePrepaySettleOrdersAnswer,
  PlatsolutionEcommerceSettlePrepaySettleOrdersApplyAbnormalSettleAnswer,
  PlatsolutionEcommerceSettlePrepaySettleOrdersApplyAbnormalSettleOptions,
  PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoQueryOptions,
  PlatsolutionEcommerceSettlePrepaySettleOrdersOptions,
  PlatsolutionEcommerceWithdrawDayEndBalanceWithdraw,
  PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawByOutRequestNoQueryOptions,
  PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOptions,
  PlatsolutionInsuranceMchTransferBatchList,
  PlatsolutionInsuranceMchTransferBatchesApplyAnswer,
  PlatsolutionInsuranceMchTransferBatchesApplyOptions,
  PlatsolutionInsuranceMchTransferBatchesByBatchIdQueryOptions,
  PlatsolutionInsuranceMchTransferBatchesByOutBatchNoQueryOptions,
  PlatsolutionInsuranceMchTransferBatchesDetail,
  PlatsolutionInsuranceMchTransferBatchesDetailReceipt,
  PlatsolutionInsuranceMchTransferBatchesDetailReceiptsApplyAnswer,
  PlatsolutionInsuranceMchTransferBatchesDetailReceiptsApplyOptions,
  PlatsolutionInsuranceMchTransferBatchesDetailReceiptsByOutDetailNoQueryOptions,
  PlatsolutionInsuranceMchTransferBatchesDetailsByDetailIdQueryOptions,
  PlatsolutionInsuranceMchTransferBatchesDetailsByOutDetailNoQueryOptions,
  PlatsolutionInsuranceMchTransferBatchesSummaryReceipt,
  PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsApplyAnswer,
  PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsApplyOptions,
  PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsByOutBatchNoQueryOptions,
  PlatsolutionInsuranceMchTransferReservation,
  PlatsolutionInsuranceMchTransferReservationApplyOptions,
  PlatsolutionInsuranceMchTransferReservationByOutReservationNoQueryOptions,
  PlatsolutionInsuranceMchTransferReservationByReservationIdQueryOptions,
  PlatsolutionInsuranceMchTransferReservationCloseOptions,
  PlatsolutionMchTransferBatchList,
  PlatsolutionMchTransferBatchesApplyAnswer,
  PlatsolutionMchTransferBatchesApplyOptions,
  PlatsolutionMchTransferBatchesByBatchIdQueryOptions,
  PlatsolutionMchTransferBatchesByOutBatchNoQueryOptions,
  PlatsolutionMchTransferBatchesDetail,
  PlatsolutionMchTransferBatchesDetailReceipt,
  PlatsolutionMchTransferBatchesDetailReceiptsApplyAnswer,
  PlatsolutionMchTransferBatchesDetailReceiptsApplyOptions,
  PlatsolutionMchTransferBatchesDetailReceiptsByOutDetailNoQueryOptions,
  PlatsolutionMchTransferBatchesDetailsByDetailIdQueryOptions,
  PlatsolutionMchTransferBatchesDetailsByOutDetailNoQueryOptions,
  PlatsolutionMchTransferBatchesSummaryReceipt,
  PlatsolutionMchTransferBatchesSummaryReceiptsApplyAnswer,
  PlatsolutionMchTransferBatchesSummaryReceiptsApplyOptions,
  PlatsolutionMchTransferBatchesSummaryReceiptsByOutBatchNoQueryOptions,
  PlatsolutionMchTransferReservation,
  PlatsolutionMchTransferReservationApplyAnswer,
  PlatsolutionMchTransferReservationApplyOptions,
  PlatsolutionMchTransferReservationByOutReservationNoQueryOptions,
  PlatsolutionMchTransferReservationByReservationIdQueryOptions,
  PlatsolutionMchTransferReservationCloseOptions,
} from "../models/platsolution.ts";

/** The node of each path template below `v3/platsolution`. */
export interface PlatsolutionPaths {
  /** POST: 申请银行转账充值 */
  readonly "v3/platsolution/ecommerce/bank-transfer-recharges/apply": PlatsolutionEcommerceBankTransferRechargesApplyNode;
  /** GET: 查询银行转账充值结果 */
  readonly "v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}": PlatsolutionEcommerceBankTransferRechargesOutRechargeNoByOutRechargeNoNode;
  /** POST: 开通保险理赔功能 */
  readonly "v3/platsolution/ecommerce/insurance-compensation-contracts": PlatsolutionEcommerceInsuranceCompensationContractsNode;
  /** POST: 查询保险理赔功能开通状态 */
  readonly "v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened": PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpenedNode;
  /** POST: 请求赔付 */
  readonly "v3/platsolution/ecommerce/mch-transfer/compensate-bills": PlatsolutionEcommerceMchTransferCompensateBillsNode;
  /** GET: 查询赔付结果（按微信支付赔付单号） */
  readonly "v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}": PlatsolutionEcommerceMchTransferCompensateBillsBillIdByBillIdNode;
  /** GET: 查询赔付结果（按商户赔付单号） */
  readonly "v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}": PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoNode;
  /** POST: 请求撤销赔付 */
  readonly "v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel": PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancelNode;
  /** POST: 请求赔付预下单 */
  readonly "v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer": PlatsolutionEcommerceMchTransferCompensateBillsPreTransferNode;
  /** POST: 请求保证金售后赔付 */
  readonly "v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills": PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsNode;
  /** GET: 查询保证金售后赔付结果（按微信支付赔付单号） */
  readonly "v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}": PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillIdNode;
  /** GET: 查询保证金售后赔付结果（按商户赔付单号） */
  readonly "v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}": PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNoNode;
  /** POST: 发起保证金赔付保司保费 */
  readonly "v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills": PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsNode;
  /** GET: 查询保证金赔付保司保费结果（按商户赔付单号） */
  readonly "v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}": PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNoNode;
  /** POST: 发起保证金赔付用户运费 */
  readonly "v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills": PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsNode;
  /** GET: 查询保证金售后赔付运费结果（按商户赔付单号） */
  readonly "v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}": PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNoNode;
  /** POST: 请求保险理赔 */
  readonly "v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills": PlatsolutionEcommerceMchTransferInsuranceClaimBillsNode;
  /** GET: 查询保险理赔结果（按微信支付赔付单号） */
  readonly "v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}": PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBillIdNode;
  /** GET: 查询保险理赔结果（按商户赔付单号） */
  readonly "v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}": PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoNode;
  /** POST: 请求撤销保险理赔 */
  readonly "v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel": PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancelNode;
  /** POST: 请求保险理赔预下单 */
  readonly "v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer": PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransferNode;
  /** POST: 请求赔付 */
  readonly "v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills": PlatsolutionEcommerceMchTransferSubMchCompensationBillsNode;
  /** GET: 查询赔付结果（按商户赔付单号） */
  readonly "v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}": PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNoNode;
  /** POST: 保证金赔付 */
  readonly "v3/platsolution/ecommerce/mch-transfer/transfer-bills": PlatsolutionEcommerceMchTransferTransferBillsNode;
  /** GET: 查询保证金赔付结果（按微信支付赔付单号） */
  readonly "v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}": PlatsolutionEcommerceMchTransferTransferBillsBillIdByBillIdNode;
  /** GET: 查询保证金赔付结果（按商户赔付单号） */
  readonly "v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}": PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOutBillNoNode;
  /** POST: 添加二级商户可扫码充值员工 */
  readonly "v3/platsolution/ecommerce/recharge-employees": PlatsolutionEcommerceRechargeEmployeesNode;
  /** GET: 查询二级商户可扫码充值员工列表 */
  readonly "v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}": PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidNode;
  /** POST: 删除二级商户可扫码充值员工 */
  readonly "v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete": PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDeleteNode;
  /** POST: 申请二级商户充值 */
  readonly "v3/platsolution/ecommerce/recharges/apply": PlatsolutionEcommerceRechargesApplyNode;
  /** GET: 查询二级商户充值结果 */
  readonly "v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}": PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoNode;
  /** POST: 关闭二级商户充值 */
  readonly "v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close": PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoCloseNode;
  /** POST: 个人收款-申请批量结算 */
  readonly "v3/platsolution/ecommerce/settle/prepay-settle-orders": PlatsolutionEcommerceSettlePrepaySettleOrdersNode;
  /** GET: 个人收款-查询批量结算信息 */
  readonly "v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}": PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoNode;
  /** POST: 个人收款-申请异常结算批次单处理 */
  readonly "v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle": PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettleNode;
  /** POST: 二级商户按日终余额预约提现 */
  readonly "v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw": PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawNode;
  /** GET: 查询二级商户按日终余额预约提现状态 */
  readonly "v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}": PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNoNode;
  /** POST: 受理商家转账 */
  readonly "v3/platsolution/insurance/mch-transfer/batches/apply": PlatsolutionInsuranceMchTransferBatchesApplyNode;
  /** GET: 微信支付转账批次单号查询批次单 */
  readonly "v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}": PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdNode;
  /** GET: 微信支付转账明细单号查询明细单 */
  readonly "v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}": PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdNode;
  /** GET: 查询商家转账明细电子回单 */
  readonly "v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}": PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoNode;
  /** POST: 申请商家转账明细电子回单 */
  readonly "v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply": PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyNode;
  /** GET: 商户转账批次单号查询批次单 */
  readonly "v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}": PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoNode;
  /** GET: 商户明细单号查询明细单 */
  readonly "v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}": PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoNode;
  /** GET: 查询商家转账批次电子回单 */
  readonly "v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}": PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoNode;
  /** POST: 申请商家转账批次电子回单 */
  readonly "v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply": PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyNode;
  /** POST: 受理单次预约商家转账 */
  readonly "v3/platsolution/insurance/mch-transfer/reservation/apply": PlatsolutionInsuranceMchTransferReservationApplyNode;
  /** GET: 商户预约单号查询预约商家转账记录 */
  readonly "v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}": PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoNode;
  /** POST: 关闭预约商家转账记录 */
  readonly "v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close": PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoCloseNode;
  /** GET: 微信支付预约单号查询预约商家转账记录 */
  readonly "v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}": PlatsolutionInsuranceMchTransferReservationReservationIdByReservationIdNode;
  /** POST: 受理商家转账 */
  readonly "v3/platsolution/mch-transfer/batches/apply": PlatsolutionMchTransferBatchesApplyNode;
  /** GET: 微信支付转账批次单号查询批次单 */
  readonly "v3/platsolution/mch-transfer/batches/batch-id/{batch_id}": PlatsolutionMchTransferBatchesBatchIdByBatchIdNode;
  /** GET: 微信支付转账明细单号查询明细单 */
  readonly "v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}": PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdNode;
  /** GET: 查询商家转账明细电子回单 */
  readonly "v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}": PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoNode;
  /** POST: 申请商家转账明细电子回单 */
  readonly "v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply": PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyNode;
  /** GET: 商户转账批次单号查询批次单 */
  readonly "v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}": PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoNode;
  /** GET: 商户明细单号查询明细单 */
  readonly "v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}": PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoNode;
  /** GET: 查询商家转账批次电子回单 */
  readonly "v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}": PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoNode;
  /** POST: 申请商家转账批次电子回单 */
  readonly "v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply": PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyNode;
  /** POST: 受理单次预约商家转账 */
  readonly "v3/platsolution/mch-transfer/reservation/apply": PlatsolutionMchTransferReservationApplyNode;
  /** GET: 商户预约单号查询预约商家转账记录 */
  readonly "v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}": PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoNode;
  /** POST: 关闭预约商家转账记录 */
  readonly "v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close": PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoCloseNode;
  /** GET: 微信支付预约单号查询预约商家转账记录 */
  readonly "v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}": PlatsolutionMchTransferReservationReservationIdByReservationIdNode;
}

/** `v3/platsolution` */
export interface PlatsolutionNode extends ChainNode<"v3/platsolution"> {
  readonly ecommerce: PlatsolutionEcommerceNode;
  readonly insurance: PlatsolutionInsuranceNode;
  readonly mchTransfer: PlatsolutionMchTransferNode;
  readonly "mch-transfer": PlatsolutionMchTransferNode;
}

/** `v3/platsolution/ecommerce` */
interface PlatsolutionEcommerceNode extends ChainNode<"v3/platsolution/ecommerce"> {
  readonly bankTransferRecharges: PlatsolutionEcommerceBankTransferRechargesNode;
  readonly "bank-transfer-recharges": PlatsolutionEcommerceBankTransferRechargesNode;
  readonly insuranceCompensationContracts: PlatsolutionEcommerceInsuranceCompensationContractsNode;
  readonly "insurance-compensation-contracts": PlatsolutionEcommerceInsuranceCompensationContractsNode;
  readonly mchTransfer: PlatsolutionEcommerceMchTransferNode;
  readonly "mch-transfer": PlatsolutionEcommerceMchTransferNode;
  readonly rechargeEmployees: PlatsolutionEcommerceRechargeEmployeesNode;
  readonly "recharge-employees": PlatsolutionEcommerceRechargeEmployeesNode;
  readonly recharges: PlatsolutionEcommerceRechargesNode;
  readonly settle: PlatsolutionEcommerceSettleNode;
  readonly withdraw: PlatsolutionEcommerceWithdrawNode;
}

/** `v3/platsolution/ecommerce/bank-transfer-recharges` */
interface PlatsolutionEcommerceBankTransferRechargesNode extends ChainNode<"v3/platsolution/ecommerce/bank-transfer-recharges"> {
  readonly apply: PlatsolutionEcommerceBankTransferRechargesApplyNode;
  readonly outRechargeNo: PlatsolutionEcommerceBankTransferRechargesOutRechargeNoNode;
  readonly "out-recharge-no": PlatsolutionEcommerceBankTransferRechargesOutRechargeNoNode;
}

/** `v3/platsolution/ecommerce/bank-transfer-recharges/apply` */
interface PlatsolutionEcommerceBankTransferRechargesApplyNode extends ChainNode<"v3/platsolution/ecommerce/bank-transfer-recharges/apply"> {
  /**
   * 申请银行转账充值
   *
   * 平台收付通/二级商户充值 · E-commerce platform payment: sub-merchant recharge
   *
   * `POST /v3/platsolution/ecommerce/bank-transfer-recharges/apply`
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-apply.html
   */
  post(options: PlatsolutionEcommerceBankTransferRechargesApplyOptions): ApiPromise<PlatsolutionEcommerceBankTransferRechargesApplyAnswer>;
  /** 申请银行转账充值. The same as `post`. */
  postAsync(options: PlatsolutionEcommerceBankTransferRechargesApplyOptions): ApiPromise<PlatsolutionEcommerceBankTransferRechargesApplyAnswer>;
  /** 申请银行转账充值. `post` that blocks the thread until the answer is there. */
  postSync(options: PlatsolutionEcommerceBankTransferRechargesApplyOptions): PlatsolutionEcommerceBankTransferRechargesApplyAnswer;
}

/** `v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no` */
interface PlatsolutionEcommerceBankTransferRechargesOutRechargeNoNode extends ChainNode<"v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no"> {
  /** The value is the option `out_recharge_no` of the call. */
  readonly _out_recharge_no_: PlatsolutionEcommerceBankTransferRechargesOutRechargeNoByOutRechargeNoNode;
}

/** `v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}` */
interface PlatsolutionEcommerceBankTransferRechargesOutRechargeNoByOutRechargeNoNode extends ChainNode<"v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}"> {
  /**
   * 查询银行转账充值结果
   *
   * 平台收付通/二级商户充值 · E-commerce platform payment: sub-merchant recharge
   *
   * `GET /v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-get-by-out-no.html
   */
  get(options: PlatsolutionEcommerceBankTransferRechargesByOutRechargeNoQueryOptions): ApiPromise<PlatsolutionEcommerceBankTransferRecharge>;
  /** 查询银行转账充值结果. The same as `get`. */
  getAsync(options: PlatsolutionEcommerceBankTransferRechargesByOutRechargeNoQueryOptions): ApiPromise<PlatsolutionEcommerceBankTransferRecharge>;
  /** 查询银行转账充值结果. `get` that blocks the thread until the answer is there. */
  getSync(options: PlatsolutionEcommerceBankTransferRechargesByOutRechargeNoQueryOptions): PlatsolutionEcommerceBankTransferRecharge;
}

/** `v3/platsolution/ecommerce/insurance-compensation-contracts` */
interface PlatsolutionEcommerceInsuranceCompensationContractsNode extends ChainNode<"v3/platsolution/ecommerce/insurance-compensation-contracts"> {
  readonly subMchid: PlatsolutionEcommerceInsuranceCompensationContractsSubMchidNode;
  readonly "sub-mchid": PlatsolutionEcommerceInsuranceCompensationContractsSubMchidNode;
  /**
   * 开通保险理赔功能
   *
   * 平台收付通/二级商户充值 · E-commerce platform payment: sub-merchant recharge
   *
   * `POST /v3/platsolution/ecommerce/insurance-compensation-contracts`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012781476
   */
  post(options: PlatsolutionEcommerceInsuranceCompensationContractsOptions): ApiPromise<PlatsolutionEcommerceInsuranceCompensationContractsAnswer>;
  /** 开通保险理赔功能. The same as `post`. */
  postAsync(options: PlatsolutionEcommerceInsuranceCompensationContractsOptions): ApiPromise<PlatsolutionEcommerceInsuranceCompensationContractsAnswer>;
  /** 开通保险理赔功能. `post` that blocks the thread until the answer is there. */
  postSync(options: PlatsolutionEcommerceInsuranceCompensationContractsOptions): PlatsolutionEcommerceInsuranceCompensationContractsAnswer;
}

/** `v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid` */
interface PlatsolutionEcommerceInsuranceCompensationContractsSubMchidNode extends ChainNode<"v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid"> {
  /** The value is the option `sub_mchid` of the call. */
  readonly _sub_mchid_: PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidNode;
}

/** `v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}` */
interface PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidNode extends ChainNode<"v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}"> {
  readonly checkOpened: PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpenedNode;
  readonly "check-opened": PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpenedNode;
}

/** `v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened` */
interface PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpenedNode extends ChainNode<"v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened"> {
  /**
   * 查询保险理赔功能开通状态
   *
   * 平台收付通/二级商户充值 · E-commerce platform payment: sub-merchant recharge
   *
   * `POST /v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012781480
   */
  post(options: PlatsolutionEcommerceInsuranceCompensationContractsCheckOpenedOptions): ApiPromise<PlatsolutionEcommerceInsuranceCompensationContractsAnswer>;
  /** 查询保险理赔功能开通状态. The same as `post`. */
  postAsync(options: PlatsolutionEcommerceInsuranceCompensationContractsCheckOpenedOptions): ApiPromise<PlatsolutionEcommerceInsuranceCompensationContractsAnswer>;
  /** 查询保险理赔功能开通状态. `post` that blocks the thread until the answer is there. */
  postSync(options: PlatsolutionEcommerceInsuranceCompensationContractsCheckOpenedOptions): PlatsolutionEcommerceInsuranceCompensationContractsAnswer;
}

/** `v3/platsolution/ecommerce/mch-transfer` */
interface PlatsolutionEcommerceMchTransferNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer"> {
  readonly compensateBills: PlatsolutionEcommerceMchTransferCompensateBillsNode;
  readonly "compensate-bills": PlatsolutionEcommerceMchTransferCompensateBillsNode;
  readonly depositAfterSalesCompensationBills: PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsNode;
  readonly "deposit-after-sales-compensation-bills": PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsNode;
  readonly depositInsurancePremiumsCompensationBills: PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsNode;
  readonly "deposit-insurance-premiums-compensation-bills": PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsNode;
  readonly depositShippingCostCompensationBills: PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsNode;
  readonly "deposit-shipping-cost-compensation-bills": PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsNode;
  readonly insuranceClaimBills: PlatsolutionEcommerceMchTransferInsuranceClaimBillsNode;
  readonly "insurance-claim-bills": PlatsolutionEcommerceMchTransferInsuranceClaimBillsNode;
  readonly subMchCompensationBills: PlatsolutionEcommerceMchTransferSubMchCompensationBillsNode;
  readonly "sub-mch-compensation-bills": PlatsolutionEcommerceMchTransferSubMchCompensationBillsNode;
  readonly transferBills: PlatsolutionEcommerceMchTransferTransferBillsNode;
  readonly "transfer-bills": PlatsolutionEcommerceMchTransferTransferBillsNode;
}

/** `v3/platsolution/ecommerce/mch-transfer/compensate-bills` */
interface PlatsolutionEcommerceMchTransferCompensateBillsNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/compensate-bills"> {
  readonly billId: PlatsolutionEcommerceMchTransferCompensateBillsBillIdNode;
  readonly "bill-id": PlatsolutionEcommerceMchTransferCompensateBillsBillIdNode;
  readonly outBillNo: PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoNode;
  readonly "out-bill-no": PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoNode;
  readonly preTransfer: PlatsolutionEcommerceMchTransferCompensateBillsPreTransferNode;
  readonly "pre-transfer": PlatsolutionEcommerceMchTransferCompensateBillsPreTransferNode;
  /**
   * 请求赔付
   *
   * 平台收付通/售后赔付 · E-commerce platform payment: after-sales compensation
   *
   * `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504175
   */
  post(options: PlatsolutionEcommerceMchTransferCompensateBillsOptions): ApiPromise<PlatsolutionEcommerceMchTransferCompensateBillsAnswer>;
  /** 请求赔付. The same as `post`. */
  postAsync(options: PlatsolutionEcommerceMchTransferCompensateBillsOptions): ApiPromise<PlatsolutionEcommerceMchTransferCompensateBillsAnswer>;
  /** 请求赔付. `post` that blocks the thread until the answer is there. */
  postSync(options: PlatsolutionEcommerceMchTransferCompensateBillsOptions): PlatsolutionEcommerceMchTransferCompensateBillsAnswer;
}

/** `v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id` */
interface PlatsolutionEcommerceMchTransferCompensateBillsBillIdNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id"> {
  /** The value is the option `bill_id` of the call. */
  readonly _bill_id_: PlatsolutionEcommerceMchTransferCompensateBillsBillIdByBillIdNode;
}

/** `v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}` */
interface PlatsolutionEcommerceMchTransferCompensateBillsBillIdByBillIdNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}"> {
  /**
   * 查询赔付结果（按微信支付赔付单号）
   *
   * 平台收付通/售后赔付 · E-commerce platform payment: after-sales compensation
   *
   * `GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504179
   */
  get(options: PlatsolutionEcommerceMchTransferCompensateBillsByBillIdQueryOptions): ApiPromise<PlatsolutionEcommerceMchTransferCompensateBill>;
  /** 查询赔付结果（按微信支付赔付单号）. The same as `get`. */
  getAsync(options: PlatsolutionEcommerceMchTransferCompensateBillsByBillIdQueryOptions): ApiPromise<PlatsolutionEcommerceMchTransferCompensateBill>;
  /** 查询赔付结果（按微信支付赔付单号）. `get` that blocks the thread until the answer is there. */
  getSync(options: PlatsolutionEcommerceMchTransferCompensateBillsByBillIdQueryOptions): PlatsolutionEcommerceMchTransferCompensateBill;
}

/** `v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no` */
interface PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no"> {
  /** The value is the option `out_bill_no` of the call. */
  readonly _out_bill_no_: PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoNode;
}

/** `v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}` */
interface PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}"> {
  readonly cancel: PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancelNode;
  /**
   * 查询赔付结果（按商户赔付单号）
   *
   * 平台收付通/售后赔付 · E-commerce platform payment: after-sales compensation
   *
   * `GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504178
   */
  get(options: PlatsolutionEcommerceMchTransferCompensateBillsByOutBillNoQueryOptions): ApiPromise<PlatsolutionEcommerceMchTransferCompensateBill>;
  /** 查询赔付结果（按商户赔付单号）. The same as `get`. */
  getAsync(options: PlatsolutionEcommerceMchTransferCompensateBillsByOutBillNoQueryOptions): ApiPromise<PlatsolutionEcommerceMchTransferCompensateBill>;
  /** 查询赔付结果（按商户赔付单号）. `get` that blocks the thread until the answer is there. */
  getSync(options: PlatsolutionEcommerceMchTransferCompensateBillsByOutBillNoQueryOptions): PlatsolutionEcommerceMchTransferCompensateBill;
}

/** `v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel` */
interface PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancelNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel"> {
  /**
   * 请求撤销赔付
   *
   * 平台收付通/售后赔付 · E-commerce platform payment: after-sales compensation
   *
   * `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504177
   */
  post(options: PlatsolutionEcommerceMchTransferCompensateBillsCancelOptions): ApiPromise<PlatsolutionEcommerceMchTransferCompensateBillsCancelAnswer>;
  /** 请求撤销赔付. The same as `post`. */
  postAsync(options: PlatsolutionEcommerceMchTransferCompensateBillsCancelOptions): ApiPromise<PlatsolutionEcommerceMchTransferCompensateBillsCancelAnswer>;
  /** 请求撤销赔付. `post` that blocks the thread until the answer is there. */
  postSync(options: PlatsolutionEcommerceMchTransferCompensateBillsCancelOptions): PlatsolutionEcommerceMchTransferCompensateBillsCancelAnswer;
}

/** `v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer` */
interface PlatsolutionEcommerceMchTransferCompensateBillsPreTransferNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer"> {
  /**
   * 请求赔付预下单
   *
   * 平台收付通/售后赔付 · E-commerce platform payment: after-sales compensation
   *
   * `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504176
   */
  post(options: PlatsolutionEcommerceMchTransferCompensateBillsPreTransferOptions): ApiPromise<PlatsolutionEcommerceMchTransferCompensateBillsPreTransferAnswer>;
  /** 请求赔付预下单. The same as `post`. */
  postAsync(options: PlatsolutionEcommerceMchTransferCompensateBillsPreTransferOptions): ApiPromise<PlatsolutionEcommerceMchTransferCompensateBillsPreTransferAnswer>;
  /** 请求赔付预下单. `post` that blocks the thread until the answer is there. */
  postSync(options: PlatsolutionEcommerceMchTransferCompensateBillsPreTransferOptions): PlatsolutionEcommerceMchTransferCompensateBillsPreTransferAnswer;
}

/** `v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills` */
interface PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills"> {
  readonly billId: PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdNode;
  readonly "bill-id": PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdNode;
  readonly outBillNo: PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoNode;
  readonly "out-bill-no": PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoNode;
  /**
   * 请求保证金售后赔付
   *
   * 平台保证金 · Platform security deposit
   *
   * `POST /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504194
   */
  post(options: PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOptions): ApiPromise<PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsAnswer>;
  /** 请求保证金售后赔付. The same as `post`. */
  postAsync(options: PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOptions): ApiPromise<PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsAnswer>;
  /** 请求保证金售后赔付. `post` that blocks the thread until the answer is there. */
  postSync(options: PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOptions): PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsAnswer;
}

/** `v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id` */
interface PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id"> {
  /** The value is the option `bill_id` of the call. */
  readonly _bill_id_: PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillIdNode;
}

/** `v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}` */
interface PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillIdNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}"> {
  /**
   * 查询保证金售后赔付结果（按微信支付赔付单号）
   *
   * 平台保证金 · Platform security deposit
   *
   * `GET /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504196
   */
  get(options: PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsByBillIdQueryOptions): ApiPromise<PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBill>;
  /** 查询保证金售后赔付结果（按微信支付赔付单号）. The same as `get`. */
  getAsync(options: PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsByBillIdQueryOptions): ApiPromise<PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBill>;
  /** 查询保证金售后赔付结果（按微信支付赔付单号）. `get` that blocks the thread until the answer is there. */
  getSync(options: PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsByBillIdQueryOptions): PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBill;
}

/** `v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no` */
interface PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no"> {
  /** The value is the option `out_bill_no` of the call. */
  readonly _out_bill_no_: PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNoNode;
}

/** `v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}` */
interface PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNoNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}"> {
  /**
   * 查询保证金售后赔付结果（按商户赔付单号）
   *
   * 平台保证金 · Platform security deposit
   *
   * `GET /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504195
   */
  get(options: PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsByOutBillNoQueryOptions): ApiPromise<PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBill>;
  /** 查询保证金售后赔付结果（按商户赔付单号）. The same as `get`. */
  getAsync(options: PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsByOutBillNoQueryOptions): ApiPromise<PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBill>;
  /** 查询保证金售后赔付结果（按商户赔付单号）. `get` that blocks the thread until the answer is there. */
  getSync(options: PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsByOutBillNoQueryOptions): PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBill;
}

/** `v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills` */
interface PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills"> {
  /** The value is the option `out_bill_no` of the call. */
  readonly _out_bill_no_: PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNoNode;
  /**
   * 发起保证金赔付保司保费
   *
   * 平台保证金 · Platform security deposit
   *
   * `POST /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014010905
   */
  post(options: PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsOptions): ApiPromise<PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsAnswer>;
  /** 发起保证金赔付保司保费. The same as `post`. */
  postAsync(options: PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsOptions): ApiPromise<PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsAnswer>;
  /** 发起保证金赔付保司保费. `post` that blocks the thread until the answer is there. */
  postSync(options: PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsOptions): PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsAnswer;
}

/** `v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}` */
interface PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNoNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}"> {
  /**
   * 查询保证金赔付保司保费结果（按商户赔付单号）
   *
   * 平台保证金 · Platform security deposit
   *
   * `GET /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014010920
   */
  get(options: PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNoQueryOptions): ApiPromise<PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBill>;
  /** 查询保证金赔付保司保费结果（按商户赔付单号）. The same as `get`. */
  getAsync(options: PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNoQueryOptions): ApiPromise<PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBill>;
  /** 查询保证金赔付保司保费结果（按商户赔付单号）. `get` that blocks the thread until the answer is there. */
  getSync(options: PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNoQueryOptions): PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBill;
}

/** `v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills` */
interface PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills"> {
  readonly outBillNo: PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoNode;
  readonly "out-bill-no": PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoNode;
  /**
   * 发起保证金赔付用户运费
   *
   * 平台保证金 · Platform security deposit
   *
   * `POST /v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504202
   */
  post(options: PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOptions): ApiPromise<PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsAnswer>;
  /** 发起保证金赔付用户运费. The same as `post`. */
  postAsync(options: PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOptions): ApiPromise<PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsAnswer>;
  /** 发起保证金赔付用户运费. `post` that blocks the thread until the answer is there. */
  postSync(options: PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOptions): PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsAnswer;
}

/** `v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no` */
interface PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no"> {
  /** The value is the option `out_bill_no` of the call. */
  readonly _out_bill_no_: PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNoNode;
}

/** `v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}` */
interface PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNoNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}"> {
  /**
   * 查询保证金售后赔付运费结果（按商户赔付单号）
   *
   * 平台保证金 · Platform security deposit
   *
   * `GET /v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504203
   */
  get(options: PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsByOutBillNoQueryOptions): ApiPromise<PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBill>;
  /** 查询保证金售后赔付运费结果（按商户赔付单号）. The same as `get`. */
  getAsync(options: PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsByOutBillNoQueryOptions): ApiPromise<PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBill>;
  /** 查询保证金售后赔付运费结果（按商户赔付单号）. `get` that blocks the thread until the answer is there. */
  getSync(options: PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsByOutBillNoQueryOptions): PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBill;
}

/** `v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills` */
interface PlatsolutionEcommerceMchTransferInsuranceClaimBillsNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills"> {
  readonly billId: PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdNode;
  readonly "bill-id": PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdNode;
  readonly outBillNo: PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoNode;
  readonly "out-bill-no": PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoNode;
  readonly preTransfer: PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransferNode;
  readonly "pre-transfer": PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransferNode;
  /**
   * 请求保险理赔
   *
   * 平台收付通/保险理赔 · E-commerce platform payment: insurance claims
   *
   * `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504184
   */
  post(options: PlatsolutionEcommerceMchTransferInsuranceClaimBillsOptions): ApiPromise<PlatsolutionEcommerceMchTransferInsuranceClaimBillsAnswer>;
  /** 请求保险理赔. The same as `post`. */
  postAsync(options: PlatsolutionEcommerceMchTransferInsuranceClaimBillsOptions): ApiPromise<PlatsolutionEcommerceMchTransferInsuranceClaimBillsAnswer>;
  /** 请求保险理赔. `post` that blocks the thread until the answer is there. */
  postSync(options: PlatsolutionEcommerceMchTransferInsuranceClaimBillsOptions): PlatsolutionEcommerceMchTransferInsuranceClaimBillsAnswer;
}

/** `v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id` */
interface PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id"> {
  /** The value is the option `bill_id` of the call. */
  readonly _bill_id_: PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBillIdNode;
}

/** `v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}` */
interface PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBillIdNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}"> {
  /**
   * 查询保险理赔结果（按微信支付赔付单号）
   *
   * 平台收付通/保险理赔 · E-commerce platform payment: insurance claims
   *
   * `GET /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504188
   */
  get(options: PlatsolutionEcommerceMchTransferInsuranceClaimBillsByBillIdQueryOptions): ApiPromise<PlatsolutionEcommerceMchTransferInsuranceClaimBill>;
  /** 查询保险理赔结果（按微信支付赔付单号）. The same as `get`. */
  getAsync(options: PlatsolutionEcommerceMchTransferInsuranceClaimBillsByBillIdQueryOptions): ApiPromise<PlatsolutionEcommerceMchTransferInsuranceClaimBill>;
  /** 查询保险理赔结果（按微信支付赔付单号）. `get` that blocks the thread until the answer is there. */
  getSync(options: PlatsolutionEcommerceMchTransferInsuranceClaimBillsByBillIdQueryOptions): PlatsolutionEcommerceMchTransferInsuranceClaimBill;
}

/** `v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no` */
interface PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no"> {
  /** The value is the option `out_bill_no` of the call. */
  readonly _out_bill_no_: PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoNode;
}

/** `v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}` */
interface PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}"> {
  readonly cancel: PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancelNode;
  /**
   * 查询保险理赔结果（按商户赔付单号）
   *
   * 平台收付通/保险理赔 · E-commerce platform payment: insurance claims
   *
   * `GET /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504187
   */
  get(options: PlatsolutionEcommerceMchTransferInsuranceClaimBillsByOutBillNoQueryOptions): ApiPromise<PlatsolutionEcommerceMchTransferInsuranceClaimBill>;
  /** 查询保险理赔结果（按商户赔付单号）. The same as `get`. */
  getAsync(options: PlatsolutionEcommerceMchTransferInsuranceClaimBillsByOutBillNoQueryOptions): ApiPromise<PlatsolutionEcommerceMchTransferInsuranceClaimBill>;
  /** 查询保险理赔结果（按商户赔付单号）. `get` that blocks the thread until the answer is there. */
  getSync(options: PlatsolutionEcommerceMchTransferInsuranceClaimBillsByOutBillNoQueryOptions): PlatsolutionEcommerceMchTransferInsuranceClaimBill;
}

/** `v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel` */
interface PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancelNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel"> {
  /**
   * 请求撤销保险理赔
   *
   * 平台收付通/保险理赔 · E-commerce platform payment: insurance claims
   *
   * `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504186
   */
  post(options: PlatsolutionEcommerceMchTransferInsuranceClaimBillsCancelOptions): ApiPromise<PlatsolutionEcommerceMchTransferInsuranceClaimBillsCancelAnswer>;
  /** 请求撤销保险理赔. The same as `post`. */
  postAsync(options: PlatsolutionEcommerceMchTransferInsuranceClaimBillsCancelOptions): ApiPromise<PlatsolutionEcommerceMchTransferInsuranceClaimBillsCancelAnswer>;
  /** 请求撤销保险理赔. `post` that blocks the thread until the answer is there. */
  postSync(options: PlatsolutionEcommerceMchTransferInsuranceClaimBillsCancelOptions): PlatsolutionEcommerceMchTransferInsuranceClaimBillsCancelAnswer;
}

/** `v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer` */
interface PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransferNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer"> {
  /**
   * 请求保险理赔预下单
   *
   * 平台收付通/保险理赔 · E-commerce platform payment: insurance claims
   *
   * `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504185
   */
  post(options: PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransferOptions): ApiPromise<PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransferAnswer>;
  /** 请求保险理赔预下单. The same as `post`. */
  postAsync(options: PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransferOptions): ApiPromise<PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransferAnswer>;
  /** 请求保险理赔预下单. `post` that blocks the thread until the answer is there. */
  postSync(options: PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransferOptions): PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransferAnswer;
}

/** `v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills` */
interface PlatsolutionEcommerceMchTransferSubMchCompensationBillsNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills"> {
  /** The value is the option `out_bill_no` of the call. */
  readonly _out_bill_no_: PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNoNode;
  /**
   * 请求赔付
   *
   * 平台收付通/赔付商家 · E-commerce platform payment: merchant compensation
   *
   * `POST /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016777363
   */
  post(options: PlatsolutionEcommerceMchTransferSubMchCompensationBillsOptions): ApiPromise<PlatsolutionEcommerceMchTransferSubMchCompensationBillsAnswer>;
  /** 请求赔付. The same as `post`. */
  postAsync(options: PlatsolutionEcommerceMchTransferSubMchCompensationBillsOptions): ApiPromise<PlatsolutionEcommerceMchTransferSubMchCompensationBillsAnswer>;
  /** 请求赔付. `post` that blocks the thread until the answer is there. */
  postSync(options: PlatsolutionEcommerceMchTransferSubMchCompensationBillsOptions): PlatsolutionEcommerceMchTransferSubMchCompensationBillsAnswer;
}

/** `v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}` */
interface PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNoNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}"> {
  /**
   * 查询赔付结果（按商户赔付单号）
   *
   * 平台收付通/赔付商家 · E-commerce platform payment: merchant compensation
   *
   * `GET /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016777372
   */
  get(options: PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNoQueryOptions): ApiPromise<PlatsolutionEcommerceMchTransferSubMchCompensationBill>;
  /** 查询赔付结果（按商户赔付单号）. The same as `get`. */
  getAsync(options: PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNoQueryOptions): ApiPromise<PlatsolutionEcommerceMchTransferSubMchCompensationBill>;
  /** 查询赔付结果（按商户赔付单号）. `get` that blocks the thread until the answer is there. */
  getSync(options: PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNoQueryOptions): PlatsolutionEcommerceMchTransferSubMchCompensationBill;
}

/** `v3/platsolution/ecommerce/mch-transfer/transfer-bills` */
interface PlatsolutionEcommerceMchTransferTransferBillsNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/transfer-bills"> {
  readonly billId: PlatsolutionEcommerceMchTransferTransferBillsBillIdNode;
  readonly "bill-id": PlatsolutionEcommerceMchTransferTransferBillsBillIdNode;
  readonly outBillNo: PlatsolutionEcommerceMchTransferTransferBillsOutBillNoNode;
  readonly "out-bill-no": PlatsolutionEcommerceMchTransferTransferBillsOutBillNoNode;
  /**
   * 保证金赔付
   *
   * 平台保证金 · Platform security deposit
   *
   * `POST /v3/platsolution/ecommerce/mch-transfer/transfer-bills`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504198
   */
  post(options: PlatsolutionEcommerceMchTransferTransferBillsOptions): ApiPromise<PlatsolutionEcommerceMchTransferTransferBillsAnswer>;
  /** 保证金赔付. The same as `post`. */
  postAsync(options: PlatsolutionEcommerceMchTransferTransferBillsOptions): ApiPromise<PlatsolutionEcommerceMchTransferTransferBillsAnswer>;
  /** 保证金赔付. `post` that blocks the thread until the answer is there. */
  postSync(options: PlatsolutionEcommerceMchTransferTransferBillsOptions): PlatsolutionEcommerceMchTransferTransferBillsAnswer;
}

/** `v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id` */
interface PlatsolutionEcommerceMchTransferTransferBillsBillIdNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id"> {
  /** The value is the option `bill_id` of the call. */
  readonly _bill_id_: PlatsolutionEcommerceMchTransferTransferBillsBillIdByBillIdNode;
}

/** `v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}` */
interface PlatsolutionEcommerceMchTransferTransferBillsBillIdByBillIdNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}"> {
  /**
   * 查询保证金赔付结果（按微信支付赔付单号）
   *
   * 平台保证金 · Platform security deposit
   *
   * `GET /v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504200
   */
  get(options: PlatsolutionEcommerceMchTransferTransferBillsByBillIdQueryOptions): ApiPromise<PlatsolutionEcommerceMchTransferTransferBill>;
  /** 查询保证金赔付结果（按微信支付赔付单号）. The same as `get`. */
  getAsync(options: PlatsolutionEcommerceMchTransferTransferBillsByBillIdQueryOptions): ApiPromise<PlatsolutionEcommerceMchTransferTransferBill>;
  /** 查询保证金赔付结果（按微信支付赔付单号）. `get` that blocks the thread until the answer is there. */
  getSync(options: PlatsolutionEcommerceMchTransferTransferBillsByBillIdQueryOptions): PlatsolutionEcommerceMchTransferTransferBill;
}

/** `v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no` */
interface PlatsolutionEcommerceMchTransferTransferBillsOutBillNoNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no"> {
  /** The value is the option `out_bill_no` of the call. */
  readonly _out_bill_no_: PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOutBillNoNode;
}

/** `v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}` */
interface PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOutBillNoNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}"> {
  /**
   * 查询保证金赔付结果（按商户赔付单号）
   *
   * 平台保证金 · Platform security deposit
   *
   * `GET /v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504199
   */
  get(options: PlatsolutionEcommerceMchTransferTransferBillsByOutBillNoQueryOptions): ApiPromise<PlatsolutionEcommerceMchTransferTransferBill>;
  /** 查询保证金赔付结果（按商户赔付单号）. The same as `get`. */
  getAsync(options: PlatsolutionEcommerceMchTransferTransferBillsByOutBillNoQueryOptions): ApiPromise<PlatsolutionEcommerceMchTransferTransferBill>;
  /** 查询保证金赔付结果（按商户赔付单号）. `get` that blocks the thread until the answer is there. */
  getSync(options: PlatsolutionEcommerceMchTransferTransferBillsByOutBillNoQueryOptions): PlatsolutionEcommerceMchTransferTransferBill;
}

/** `v3/platsolution/ecommerce/recharge-employees` */
interface PlatsolutionEcommerceRechargeEmployeesNode extends ChainNode<"v3/platsolution/ecommerce/recharge-employees"> {
  readonly subMchid: PlatsolutionEcommerceRechargeEmployeesSubMchidNode;
  readonly "sub-mchid": PlatsolutionEcommerceRechargeEmployeesSubMchidNode;
  /**
   * 添加二级商户可扫码充值员工
   *
   * 平台收付通/二级商户充值 · E-commerce platform payment: sub-merchant recharge
   *
   * `POST /v3/platsolution/ecommerce/recharge-employees`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013521743
   */
  post(options: PlatsolutionEcommerceRechargeEmployeesOptions): ApiPromise<PlatsolutionEcommerceRechargeEmployeesAnswer>;
  /** 添加二级商户可扫码充值员工. The same as `post`. */
  postAsync(options: PlatsolutionEcommerceRechargeEmployeesOptions): ApiPromise<PlatsolutionEcommerceRechargeEmployeesAnswer>;
  /** 添加二级商户可扫码充值员工. `post` that blocks the thread until the answer is there. */
  postSync(options: PlatsolutionEcommerceRechargeEmployeesOptions): PlatsolutionEcommerceRechargeEmployeesAnswer;
}

/** `v3/platsolution/ecommerce/recharge-employees/sub-mchid` */
interface PlatsolutionEcommerceRechargeEmployeesSubMchidNode extends ChainNode<"v3/platsolution/ecommerce/recharge-employees/sub-mchid"> {
  /** The value is the option `sub_mchid` of the call. */
  readonly _sub_mchid_: PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidNode;
}

/** `v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}` */
interface PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidNode extends ChainNode<"v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}"> {
  readonly spOpenid: PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidNode;
  readonly "sp-openid": PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidNode;
  /**
   * 查询二级商户可扫码充值员工列表
   *
   * 平台收付通/二级商户充值 · E-commerce platform payment: sub-merchant recharge
   *
   * `GET /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013521757
   */
  get(options: PlatsolutionEcommerceRechargeEmployeesBySubMchidQueryOptions): ApiPromise<PlatsolutionEcommerceRechargeEmployee>;
  /** 查询二级商户可扫码充值员工列表. The same as `get`. */
  getAsync(options: PlatsolutionEcommerceRechargeEmployeesBySubMchidQueryOptions): ApiPromise<PlatsolutionEcommerceRechargeEmployee>;
  /** 查询二级商户可扫码充值员工列表. `get` that blocks the thread until the answer is there. */
  getSync(options: PlatsolutionEcommerceRechargeEmployeesBySubMchidQueryOptions): PlatsolutionEcommerceRechargeEmployee;
}

/** `v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid` */
interface PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidNode extends ChainNode<"v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid"> {
  /** The value is the option `sp_openid` of the call. */
  readonly _sp_openid_: PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidNode;
}

/** `v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}` */
interface PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidNode extends ChainNode<"v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}"> {
  readonly delete: PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDeleteNode;
}

/** `v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete` */
interface PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDeleteNode extends ChainNode<"v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete"> {
  /**
   * 删除二级商户可扫码充值员工
   *
   * 平台收付通/二级商户充值 · E-commerce platform payment: sub-merchant recharge
   *
   * `POST /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013521753
   */
  post(options: PlatsolutionEcommerceRechargeEmployeesDeleteOptions): ApiPromise<PlatsolutionEcommerceRechargeEmployeesAnswer>;
  /** 删除二级商户可扫码充值员工. The same as `post`. */
  postAsync(options: PlatsolutionEcommerceRechargeEmployeesDeleteOptions): ApiPromise<PlatsolutionEcommerceRechargeEmployeesAnswer>;
  /** 删除二级商户可扫码充值员工. `post` that blocks the thread until the answer is there. */
  postSync(options: PlatsolutionEcommerceRechargeEmployeesDeleteOptions): PlatsolutionEcommerceRechargeEmployeesAnswer;
}

/** `v3/platsolution/ecommerce/recharges` */
interface PlatsolutionEcommerceRechargesNode extends ChainNode<"v3/platsolution/ecommerce/recharges"> {
  readonly apply: PlatsolutionEcommerceRechargesApplyNode;
  readonly outRechargeNo: PlatsolutionEcommerceRechargesOutRechargeNoNode;
  readonly "out-recharge-no": PlatsolutionEcommerceRechargesOutRechargeNoNode;
}

/** `v3/platsolution/ecommerce/recharges/apply` */
interface PlatsolutionEcommerceRechargesApplyNode extends ChainNode<"v3/platsolution/ecommerce/recharges/apply"> {
  /**
   * 申请二级商户充值
   *
   * 平台收付通/二级商户充值 · E-commerce platform payment: sub-merchant recharge
   *
   * `POST /v3/platsolution/ecommerce/recharges/apply`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012762860
   */
  post(options: PlatsolutionEcommerceRechargesApplyOptions): ApiPromise<PlatsolutionEcommerceRechargesApplyAnswer>;
  /** 申请二级商户充值. The same as `post`. */
  postAsync(options: PlatsolutionEcommerceRechargesApplyOptions): ApiPromise<PlatsolutionEcommerceRechargesApplyAnswer>;
  /** 申请二级商户充值. `post` that blocks the thread until the answer is there. */
  postSync(options: PlatsolutionEcommerceRechargesApplyOptions): PlatsolutionEcommerceRechargesApplyAnswer;
}

/** `v3/platsolution/ecommerce/recharges/out-recharge-no` */
interface PlatsolutionEcommerceRechargesOutRechargeNoNode extends ChainNode<"v3/platsolution/ecommerce/recharges/out-recharge-no"> {
  /** The value is the option `out_recharge_no` of the call. */
  readonly _out_recharge_no_: PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoNode;
}

/** `v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}` */
interface PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoNode extends ChainNode<"v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}"> {
  readonly close: PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoCloseNode;
  /**
   * 查询二级商户充值结果
   *
   * 平台收付通/二级商户充值 · E-commerce platform payment: sub-merchant recharge
   *
   * `GET /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012762874
   */
  get(options: PlatsolutionEcommerceRechargesByOutRechargeNoQueryOptions): ApiPromise<PlatsolutionEcommerceRecharge>;
  /** 查询二级商户充值结果. The same as `get`. */
  getAsync(options: PlatsolutionEcommerceRechargesByOutRechargeNoQueryOptions): ApiPromise<PlatsolutionEcommerceRecharge>;
  /** 查询二级商户充值结果. `get` that blocks the thread until the answer is there. */
  getSync(options: PlatsolutionEcommerceRechargesByOutRechargeNoQueryOptions): PlatsolutionEcommerceRecharge;
}

/** `v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close` */
interface PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoCloseNode extends ChainNode<"v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close"> {
  /**
   * 关闭二级商户充值
   *
   * 平台收付通/二级商户充值 · E-commerce platform payment: sub-merchant recharge
   *
   * `POST /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012762895
   */
  post(options: PlatsolutionEcommerceRechargesCloseOptions): ApiPromise<PlatsolutionEcommerceRecharge>;
  /** 关闭二级商户充值. The same as `post`. */
  postAsync(options: PlatsolutionEcommerceRechargesCloseOptions): ApiPromise<PlatsolutionEcommerceRecharge>;
  /** 关闭二级商户充值. `post` that blocks the thread until the answer is there. */
  postSync(options: PlatsolutionEcommerceRechargesCloseOptions): PlatsolutionEcommerceRecharge;
}

/** `v3/platsolution/ecommerce/settle` */
interface PlatsolutionEcommerceSettleNode extends ChainNode<"v3/platsolution/ecommerce/settle"> {
  readonly prepaySettleOrders: PlatsolutionEcommerceSettlePrepaySettleOrdersNode;
  readonly "prepay-settle-orders": PlatsolutionEcommerceSettlePrepaySettleOrdersNode;
}

/** `v3/platsolution/ecommerce/settle/prepay-settle-orders` */
interface PlatsolutionEcommerceSettlePrepaySettleOrdersNode extends ChainNode<"v3/platsolution/ecommerce/settle/prepay-settle-orders"> {
  /** The value is the option `settle_batch_no` of the call. */
  readonly _settle_batch_no_: PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoNode;
  /**
   * 个人收款-申请批量结算
   *
   * `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012649847
   */
  post(options: PlatsolutionEcommerceSettlePrepaySettleOrdersOptions): ApiPromise<PlatsolutionEcommerceSettlePrepaySettleOrdersAnswer>;
  /** 个人收款-申请批量结算. The same as `post`. */
  postAsync(options: PlatsolutionEcommerceSettlePrepaySettleOrdersOptions): ApiPromise<PlatsolutionEcommerceSettlePrepaySettleOrdersAnswer>;
  /** 个人收款-申请批量结算. `post` that blocks the thread until the answer is there. */
  postSync(options: PlatsolutionEcommerceSettlePrepaySettleOrdersOptions): PlatsolutionEcommerceSettlePrepaySettleOrdersAnswer;
}

/** `v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}` */
interface PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoNode extends ChainNode<"v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}"> {
  readonly applyAbnormalSettle: PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettleNode;
  readonly "apply-abnormal-settle": PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettleNode;
  /**
   * 个人收款-查询批量结算信息
   *
   * `GET /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012650326
   */
  get(options: PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoQueryOptions): ApiPromise<PlatsolutionEcommerceSettlePrepaySettleOrder>;
  /** 个人收款-查询批量结算信息. The same as `get`. */
  getAsync(options: PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoQueryOptions): ApiPromise<PlatsolutionEcommerceSettlePrepaySettleOrder>;
  /** 个人收款-查询批量结算信息. `get` that blocks the thread until the answer is there. */
  getSync(options: PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoQueryOptions): PlatsolutionEcommerceSettlePrepaySettleOrder;
}

/** `v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle` */
interface PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettleNode extends ChainNode<"v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle"> {
  /**
   * 个人收款-申请异常结算批次单处理
   *
   * `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015198012
   */
  post(options: PlatsolutionEcommerceSettlePrepaySettleOrdersApplyAbnormalSettleOptions): ApiPromise<PlatsolutionEcommerceSettlePrepaySettleOrdersApplyAbnormalSettleAnswer>;
  /** 个人收款-申请异常结算批次单处理. The same as `post`. */
  postAsync(options: PlatsolutionEcommerceSettlePrepaySettleOrdersApplyAbnormalSettleOptions): ApiPromise<PlatsolutionEcommerceSettlePrepaySettleOrdersApplyAbnormalSettleAnswer>;
  /** 个人收款-申请异常结算批次单处理. `post` that blocks the thread until the answer is there. */
  postSync(options: PlatsolutionEcommerceSettlePrepaySettleOrdersApplyAbnormalSettleOptions): PlatsolutionEcommerceSettlePrepaySettleOrdersApplyAbnormalSettleAnswer;
}

/** `v3/platsolution/ecommerce/withdraw` */
interface PlatsolutionEcommerceWithdrawNode extends ChainNode<"v3/platsolution/ecommerce/withdraw"> {
  readonly dayEndBalanceWithdraw: PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawNode;
  readonly "day-end-balance-withdraw": PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawNode;
}

/** `v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw` */
interface PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawNode extends ChainNode<"v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw"> {
  readonly outRequestNo: PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoNode;
  readonly "out-request-no": PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoNode;
  /**
   * 二级商户按日终余额预约提现
   *
   * 平台收付通/二级商户提现 · E-commerce platform payment: sub-merchant withdrawal
   *
   * `POST /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013328143
   */
  post(options: PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOptions): ApiPromise<PlatsolutionEcommerceWithdrawDayEndBalanceWithdraw>;
  /** 二级商户按日终余额预约提现. The same as `post`. */
  postAsync(options: PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOptions): ApiPromise<PlatsolutionEcommerceWithdrawDayEndBalanceWithdraw>;
  /** 二级商户按日终余额预约提现. `post` that blocks the thread until the answer is there. */
  postSync(options: PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOptions): PlatsolutionEcommerceWithdrawDayEndBalanceWithdraw;
}

/** `v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no` */
interface PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoNode extends ChainNode<"v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no"> {
  /** The value is the option `out_request_no` of the call. */
  readonly _out_request_no_: PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNoNode;
}

/** `v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}` */
interface PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNoNode extends ChainNode<"v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}"> {
  /**
   * 查询二级商户按日终余额预约提现状态
   *
   * 平台收付通/二级商户提现 · E-commerce platform payment: sub-merchant withdrawal
   *
   * `GET /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013328163
   */
  get(options: PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawByOutRequestNoQueryOptions): ApiPromise<PlatsolutionEcommerceWithdrawDayEndBalanceWithdraw>;
  /** 查询二级商户按日终余额预约提现状态. The same as `get`. */
  getAsync(options: PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawByOutRequestNoQueryOptions): ApiPromise<PlatsolutionEcommerceWithdrawDayEndBalanceWithdraw>;
  /** 查询二级商户按日终余额预约提现状态. `get` that blocks the thread until the answer is there. */
  getSync(options: PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawByOutRequestNoQueryOptions): PlatsolutionEcommerceWithdrawDayEndBalanceWithdraw;
}

/** `v3/platsolution/insurance` */
interface PlatsolutionInsuranceNode extends ChainNode<"v3/platsolution/insurance"> {
  readonly mchTransfer: PlatsolutionInsuranceMchTransferNode;
  readonly "mch-transfer": PlatsolutionInsuranceMchTransferNode;
}

/** `v3/platsolution/insurance/mch-transfer` */
interface PlatsolutionInsuranceMchTransferNode extends ChainNode<"v3/platsolution/insurance/mch-transfer"> {
  readonly batches: PlatsolutionInsuranceMchTransferBatchesNode;
  readonly reservation: PlatsolutionInsuranceMchTransferReservationNode;
}

/** `v3/platsolution/insurance/mch-transfer/batches` */
interface PlatsolutionInsuranceMchTransferBatchesNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches"> {
  readonly apply: PlatsolutionInsuranceMchTransferBatchesApplyNode;
  readonly batchId: PlatsolutionInsuranceMchTransferBatchesBatchIdNode;
  readonly "batch-id": PlatsolutionInsuranceMchTransferBatchesBatchIdNode;
  readonly detailReceipts: PlatsolutionInsuranceMchTransferBatchesDetailReceiptsNode;
  readonly "detail-receipts": PlatsolutionInsuranceMchTransferBatchesDetailReceiptsNode;
  readonly outBatchNo: PlatsolutionInsuranceMchTransferBatchesOutBatchNoNode;
  readonly "out-batch-no": PlatsolutionInsuranceMchTransferBatchesOutBatchNoNode;
  readonly summaryReceipts: PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsNode;
  readonly "summary-receipts": PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsNode;
}

/** `v3/platsolution/insurance/mch-transfer/batches/apply` */
interface PlatsolutionInsuranceMchTransferBatchesApplyNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches/apply"> {
  /**
   * 受理商家转账
   *
   * 平台收付通/预约商家转账 · E-commerce platform payment: reserved merchant transfer
   *
   * `POST /v3/platsolution/insurance/mch-transfer/batches/apply`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504220
   */
  post(options: PlatsolutionInsuranceMchTransferBatchesApplyOptions): ApiPromise<PlatsolutionInsuranceMchTransferBatchesApplyAnswer>;
  /** 受理商家转账. The same as `post`. */
  postAsync(options: PlatsolutionInsuranceMchTransferBatchesApplyOptions): ApiPromise<PlatsolutionInsuranceMchTransferBatchesApplyAnswer>;
  /** 受理商家转账. `post` that blocks the thread until the answer is there. */
  postSync(options: PlatsolutionInsuranceMchTransferBatchesApplyOptions): PlatsolutionInsuranceMchTransferBatchesApplyAnswer;
}

/** `v3/platsolution/insurance/mch-transfer/batches/batch-id` */
interface PlatsolutionInsuranceMchTransferBatchesBatchIdNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches/batch-id"> {
  /** The value is the option `batch_id` of the call. */
  readonly _batch_id_: PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdNode;
}

/** `v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}` */
interface PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}"> {
  readonly details: PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsNode;
  /**
   * 微信支付转账批次单号查询批次单
   *
   * 平台收付通/预约商家转账 · E-commerce platform payment: reserved merchant transfer
   *
   * `GET /v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504221
   */
  get(options: PlatsolutionInsuranceMchTransferBatchesByBatchIdQueryOptions): ApiPromise<PlatsolutionInsuranceMchTransferBatchList>;
  /** 微信支付转账批次单号查询批次单. The same as `get`. */
  getAsync(options: PlatsolutionInsuranceMchTransferBatchesByBatchIdQueryOptions): ApiPromise<PlatsolutionInsuranceMchTransferBatchList>;
  /** 微信支付转账批次单号查询批次单. `get` that blocks the thread until the answer is there. */
  getSync(options: PlatsolutionInsuranceMchTransferBatchesByBatchIdQueryOptions): PlatsolutionInsuranceMchTransferBatchList;
}

/** `v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details` */
interface PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details"> {
  readonly detailId: PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdNode;
  readonly "detail-id": PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdNode;
}

/** `v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id` */
interface PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id"> {
  /** The value is the option `detail_id` of the call. */
  readonly _detail_id_: PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdNode;
}

/** `v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}` */
interface PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}"> {
  /**
   * 微信支付转账明细单号查询明细单
   *
   * 平台收付通/预约商家转账 · E-commerce platform payment: reserved merchant transfer
   *
   * `GET /v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504223
   */
  get(options: PlatsolutionInsuranceMchTransferBatchesDetailsByDetailIdQueryOptions): ApiPromise<PlatsolutionInsuranceMchTransferBatchesDetail>;
  /** 微信支付转账明细单号查询明细单. The same as `get`. */
  getAsync(options: PlatsolutionInsuranceMchTransferBatchesDetailsByDetailIdQueryOptions): ApiPromise<PlatsolutionInsuranceMchTransferBatchesDetail>;
  /** 微信支付转账明细单号查询明细单. `get` that blocks the thread until the answer is there. */
  getSync(options: PlatsolutionInsuranceMchTransferBatchesDetailsByDetailIdQueryOptions): PlatsolutionInsuranceMchTransferBatchesDetail;
}

/** `v3/platsolution/insurance/mch-transfer/batches/detail-receipts` */
interface PlatsolutionInsuranceMchTransferBatchesDetailReceiptsNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches/detail-receipts"> {
  readonly outBatchNo: PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoNode;
  readonly "out-batch-no": PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoNode;
}

/** `v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no` */
interface PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no"> {
  /** The value is the option `out_batch_no` of the call. */
  readonly _out_batch_no_: PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoNode;
}

/** `v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}` */
interface PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}"> {
  readonly outDetailNo: PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoNode;
  readonly "out-detail-no": PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoNode;
}

/** `v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no` */
interface PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no"> {
  /** The value is the option `out_detail_no` of the call. */
  readonly _out_detail_no_: PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoNode;
}

/** `v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}` */
interface PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}"> {
  readonly apply: PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyNode;
  /**
   * 查询商家转账明细电子回单
   *
   * 平台收付通/预约商家转账 · E-commerce platform payment: reserved merchant transfer
   *
   * `GET /v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504229
   */
  get(options: PlatsolutionInsuranceMchTransferBatchesDetailReceiptsByOutDetailNoQueryOptions): ApiPromise<PlatsolutionInsuranceMchTransferBatchesDetailReceipt>;
  /** 查询商家转账明细电子回单. The same as `get`. */
  getAsync(options: PlatsolutionInsuranceMchTransferBatchesDetailReceiptsByOutDetailNoQueryOptions): ApiPromise<PlatsolutionInsuranceMchTransferBatchesDetailReceipt>;
  /** 查询商家转账明细电子回单. `get` that blocks the thread until the answer is there. */
  getSync(options: PlatsolutionInsuranceMchTransferBatchesDetailReceiptsByOutDetailNoQueryOptions): PlatsolutionInsuranceMchTransferBatchesDetailReceipt;
}

/** `v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply` */
interface PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply"> {
  /**
   * 申请商家转账明细电子回单
   *
   * 平台收付通/预约商家转账 · E-commerce platform payment: reserved merchant transfer
   *
   * `POST /v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504228
   */
  post(options: PlatsolutionInsuranceMchTransferBatchesDetailReceiptsApplyOptions): ApiPromise<PlatsolutionInsuranceMchTransferBatchesDetailReceiptsApplyAnswer>;
  /** 申请商家转账明细电子回单. The same as `post`. */
  postAsync(options: PlatsolutionInsuranceMchTransferBatchesDetailReceiptsApplyOptions): ApiPromise<PlatsolutionInsuranceMchTransferBatchesDetailReceiptsApplyAnswer>;
  /** 申请商家转账明细电子回单. `post` that blocks the thread until the answer is there. */
  postSync(options: PlatsolutionInsuranceMchTransferBatchesDetailReceiptsApplyOptions): PlatsolutionInsuranceMchTransferBatchesDetailReceiptsApplyAnswer;
}

/** `v3/platsolution/insurance/mch-transfer/batches/out-batch-no` */
interface PlatsolutionInsuranceMchTransferBatchesOutBatchNoNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches/out-batch-no"> {
  /** The value is the option `out_batch_no` of the call. */
  readonly _out_batch_no_: PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoNode;
}

/** `v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}` */
interface PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}"> {
  readonly details: PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsNode;
  /**
   * 商户转账批次单号查询批次单
   *
   * 平台收付通/预约商家转账 · E-commerce platform payment: reserved merchant transfer
   *
   * `GET /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504222
   */
  get(options: PlatsolutionInsuranceMchTransferBatchesByOutBatchNoQueryOptions): ApiPromise<PlatsolutionInsuranceMchTransferBatchList>;
  /** 商户转账批次单号查询批次单. The same as `get`. */
  getAsync(options: PlatsolutionInsuranceMchTransferBatchesByOutBatchNoQueryOptions): ApiPromise<PlatsolutionInsuranceMchTransferBatchList>;
  /** 商户转账批次单号查询批次单. `get` that blocks the thread until the answer is there. */
  getSync(options: PlatsolutionInsuranceMchTransferBatchesByOutBatchNoQueryOptions): PlatsolutionInsuranceMchTransferBatchList;
}

/** `v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details` */
interface PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details"> {
  readonly outDetailNo: PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoNode;
  readonly "out-detail-no": PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoNode;
}

/** `v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no` */
interface PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no"> {
  /** The value is the option `out_detail_no` of the call. */
  readonly _out_detail_no_: PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoNode;
}

/** `v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}` */
interface PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}"> {
  /**
   * 商户明细单号查询明细单
   *
   * 平台收付通/预约商家转账 · E-commerce platform payment: reserved merchant transfer
   *
   * `GET /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504224
   */
  get(options: PlatsolutionInsuranceMchTransferBatchesDetailsByOutDetailNoQueryOptions): ApiPromise<PlatsolutionInsuranceMchTransferBatchesDetail>;
  /** 商户明细单号查询明细单. The same as `get`. */
  getAsync(options: PlatsolutionInsuranceMchTransferBatchesDetailsByOutDetailNoQueryOptions): ApiPromise<PlatsolutionInsuranceMchTransferBatchesDetail>;
  /** 商户明细单号查询明细单. `get` that blocks the thread until the answer is there. */
  getSync(options: PlatsolutionInsuranceMchTransferBatchesDetailsByOutDetailNoQueryOptions): PlatsolutionInsuranceMchTransferBatchesDetail;
}

/** `v3/platsolution/insurance/mch-transfer/batches/summary-receipts` */
interface PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches/summary-receipts"> {
  readonly outBatchNo: PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoNode;
  readonly "out-batch-no": PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoNode;
}

/** `v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no` */
interface PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no"> {
  /** The value is the option `out_batch_no` of the call. */
  readonly _out_batch_no_: PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoNode;
}

/** `v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}` */
interface PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}"> {
  readonly apply: PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyNode;
  /**
   * 查询商家转账批次电子回单
   *
   * 平台收付通/预约商家转账 · E-commerce platform payment: reserved merchant transfer
   *
   * `GET /v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504227
   */
  get(options: PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsByOutBatchNoQueryOptions): ApiPromise<PlatsolutionInsuranceMchTransferBatchesSummaryReceipt>;
  /** 查询商家转账批次电子回单. The same as `get`. */
  getAsync(options: PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsByOutBatchNoQueryOptions): ApiPromise<PlatsolutionInsuranceMchTransferBatchesSummaryReceipt>;
  /** 查询商家转账批次电子回单. `get` that blocks the thread until the answer is there. */
  getSync(options: PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsByOutBatchNoQueryOptions): PlatsolutionInsuranceMchTransferBatchesSummaryReceipt;
}

/** `v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply` */
interface PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply"> {
  /**
   * 申请商家转账批次电子回单
   *
   * 平台收付通/预约商家转账 · E-commerce platform payment: reserved merchant transfer
   *
   * `POST /v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504226
   */
  post(options: PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsApplyOptions): ApiPromise<PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsApplyAnswer>;
  /** 申请商家转账批次电子回单. The same as `post`. */
  postAsync(options: PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsApplyOptions): ApiPromise<PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsApplyAnswer>;
  /** 申请商家转账批次电子回单. `post` that blocks the thread until the answer is there. */
  postSync(options: PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsApplyOptions): PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsApplyAnswer;
}

/** `v3/platsolution/insurance/mch-transfer/reservation` */
interface PlatsolutionInsuranceMchTransferReservationNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/reservation"> {
  readonly apply: PlatsolutionInsuranceMchTransferReservationApplyNode;
  readonly outReservationNo: PlatsolutionInsuranceMchTransferReservationOutReservationNoNode;
  readonly "out-reservation-no": PlatsolutionInsuranceMchTransferReservationOutReservationNoNode;
  readonly reservationId: PlatsolutionInsuranceMchTransferReservationReservationIdNode;
  readonly "reservation-id": PlatsolutionInsuranceMchTransferReservationReservationIdNode;
}

/** `v3/platsolution/insurance/mch-transfer/reservation/apply` */
interface PlatsolutionInsuranceMchTransferReservationApplyNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/reservation/apply"> {
  /**
   * 受理单次预约商家转账
   *
   * 平台收付通/预约商家转账 · E-commerce platform payment: reserved merchant transfer
   *
   * `POST /v3/platsolution/insurance/mch-transfer/reservation/apply`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504216
   */
  post(options: PlatsolutionInsuranceMchTransferReservationApplyOptions): ApiPromise<PlatsolutionMchTransferReservationApplyAnswer>;
  /** 受理单次预约商家转账. The same as `post`. */
  postAsync(options: PlatsolutionInsuranceMchTransferReservationApplyOptions): ApiPromise<PlatsolutionMchTransferReservationApplyAnswer>;
  /** 受理单次预约商家转账. `post` that blocks the thread until the answer is there. */
  postSync(options: PlatsolutionInsuranceMchTransferReservationApplyOptions): PlatsolutionMchTransferReservationApplyAnswer;
}

/** `v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no` */
interface PlatsolutionInsuranceMchTransferReservationOutReservationNoNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no"> {
  /** The value is the option `out_reservation_no` of the call. */
  readonly _out_reservation_no_: PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoNode;
}

/** `v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}` */
interface PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}"> {
  readonly close: PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoCloseNode;
  /**
   * 商户预约单号查询预约商家转账记录
   *
   * 平台收付通/预约商家转账 · E-commerce platform payment: reserved merchant transfer
   *
   * `GET /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504218
   */
  get(options: PlatsolutionInsuranceMchTransferReservationByOutReservationNoQueryOptions): ApiPromise<PlatsolutionInsuranceMchTransferReservation>;
  /** 商户预约单号查询预约商家转账记录. The same as `get`. */
  getAsync(options: PlatsolutionInsuranceMchTransferReservationByOutReservationNoQueryOptions): ApiPromise<PlatsolutionInsuranceMchTransferReservation>;
  /** 商户预约单号查询预约商家转账记录. `get` that blocks the thread until the answer is there. */
  getSync(options: PlatsolutionInsuranceMchTransferReservationByOutReservationNoQueryOptions): PlatsolutionInsuranceMchTransferReservation;
}

/** `v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close` */
interface PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoCloseNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close"> {
  /**
   * 关闭预约商家转账记录
   *
   * 平台收付通/预约商家转账 · E-commerce platform payment: reserved merchant transfer
   *
   * `POST /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504219
   */
  post(options: PlatsolutionInsuranceMchTransferReservationCloseOptions): ApiPromise<PlatsolutionInsuranceMchTransferReservation>;
  /** 关闭预约商家转账记录. The same as `post`. */
  postAsync(options: PlatsolutionInsuranceMchTransferReservationCloseOptions): ApiPromise<PlatsolutionInsuranceMchTransferReservation>;
  /** 关闭预约商家转账记录. `post` that blocks the thread until the answer is there. */
  postSync(options: PlatsolutionInsuranceMchTransferReservationCloseOptions): PlatsolutionInsuranceMchTransferReservation;
}

/** `v3/platsolution/insurance/mch-transfer/reservation/reservation-id` */
interface PlatsolutionInsuranceMchTransferReservationReservationIdNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/reservation/reservation-id"> {
  /** The value is the option `reservation_id` of the call. */
  readonly _reservation_id_: PlatsolutionInsuranceMchTransferReservationReservationIdByReservationIdNode;
}

/** `v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}` */
interface PlatsolutionInsuranceMchTransferReservationReservationIdByReservationIdNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}"> {
  /**
   * 微信支付预约单号查询预约商家转账记录
   *
   * 平台收付通/预约商家转账 · E-commerce platform payment: reserved merchant transfer
   *
   * `GET /v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504217
   */
  get(options: PlatsolutionInsuranceMchTransferReservationByReservationIdQueryOptions): ApiPromise<PlatsolutionInsuranceMchTransferReservation>;
  /** 微信支付预约单号查询预约商家转账记录. The same as `get`. */
  getAsync(options: PlatsolutionInsuranceMchTransferReservationByReservationIdQueryOptions): ApiPromise<PlatsolutionInsuranceMchTransferReservation>;
  /** 微信支付预约单号查询预约商家转账记录. `get` that blocks the thread until the answer is there. */
  getSync(options: PlatsolutionInsuranceMchTransferReservationByReservationIdQueryOptions): PlatsolutionInsuranceMchTransferReservation;
}

/** `v3/platsolution/mch-transfer` */
interface PlatsolutionMchTransferNode extends ChainNode<"v3/platsolution/mch-transfer"> {
  readonly batches: PlatsolutionMchTransferBatchesNode;
  readonly reservation: PlatsolutionMchTransferReservationNode;
}

/** `v3/platsolution/mch-transfer/batches` */
interface PlatsolutionMchTransferBatchesNode extends ChainNode<"v3/platsolution/mch-transfer/batches"> {
  readonly apply: PlatsolutionMchTransferBatchesApplyNode;
  readonly batchId: PlatsolutionMchTransferBatchesBatchIdNode;
  readonly "batch-id": PlatsolutionMchTransferBatchesBatchIdNode;
  readonly detailReceipts: PlatsolutionMchTransferBatchesDetailReceiptsNode;
  readonly "detail-receipts": PlatsolutionMchTransferBatchesDetailReceiptsNode;
  readonly outBatchNo: PlatsolutionMchTransferBatchesOutBatchNoNode;
  readonly "out-batch-no": PlatsolutionMchTransferBatchesOutBatchNoNode;
  readonly summaryReceipts: PlatsolutionMchTransferBatchesSummaryReceiptsNode;
  readonly "summary-receipts": PlatsolutionMchTransferBatchesSummaryReceiptsNode;
}

/** `v3/platsolution/mch-transfer/batches/apply` */
interface PlatsolutionMchTransferBatchesApplyNode extends ChainNode<"v3/platsolution/mch-transfer/batches/apply"> {
  /**
   * 受理商家转账
   *
   * 商家转账（预约模式） · Merchant transfer (reserved)
   *
   * `POST /v3/platsolution/mch-transfer/batches/apply`
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-apply.html
   */
  post(options: PlatsolutionMchTransferBatchesApplyOptions): ApiPromise<PlatsolutionMchTransferBatchesApplyAnswer>;
  /** 受理商家转账. The same as `post`. */
  postAsync(options: PlatsolutionMchTransferBatchesApplyOptions): ApiPromise<PlatsolutionMchTransferBatchesApplyAnswer>;
  /** 受理商家转账. `post` that blocks the thread until the answer is there. */
  postSync(options: PlatsolutionMchTransferBatchesApplyOptions): PlatsolutionMchTransferBatchesApplyAnswer;
}

/** `v3/platsolution/mch-transfer/batches/batch-id` */
interface PlatsolutionMchTransferBatchesBatchIdNode extends ChainNode<"v3/platsolution/mch-transfer/batches/batch-id"> {
  /** The value is the option `batch_id` of the call. */
  readonly _batch_id_: PlatsolutionMchTransferBatchesBatchIdByBatchIdNode;
}

/** `v3/platsolution/mch-transfer/batches/batch-id/{batch_id}` */
interface PlatsolutionMchTransferBatchesBatchIdByBatchIdNode extends ChainNode<"v3/platsolution/mch-transfer/batches/batch-id/{batch_id}"> {
  readonly details: PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsNode;
  /**
   * 微信支付转账批次单号查询批次单
   *
   * 商家转账（预约模式） · Merchant transfer (reserved)
   *
   * `GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}`
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-id.html
   */
  get(options: PlatsolutionMchTransferBatchesByBatchIdQueryOptions): ApiPromise<PlatsolutionMchTransferBatchList>;
  /** 微信支付转账批次单号查询批次单. The same as `get`. */
  getAsync(options: PlatsolutionMchTransferBatchesByBatchIdQueryOptions): ApiPromise<PlatsolutionMchTransferBatchList>;
  /** 微信支付转账批次单号查询批次单. `get` that blocks the thread until the answer is there. */
  getSync(options: PlatsolutionMchTransferBatchesByBatchIdQueryOptions): PlatsolutionMchTransferBatchList;
}

/** `v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details` */
interface PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsNode extends ChainNode<"v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details"> {
  readonly detailId: PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdNode;
  readonly "detail-id": PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdNode;
}

/** `v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id` */
interface PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdNode extends ChainNode<"v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id"> {
  /** The value is the option `detail_id` of the call. */
  readonly _detail_id_: PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdNode;
}

/** `v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}` */
interface PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdNode extends ChainNode<"v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}"> {
  /**
   * 微信支付转账明细单号查询明细单
   *
   * 商家转账（预约模式） · Merchant transfer (reserved)
   *
   * `GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/get-transfer-detail-by-no.html
   */
  get(options: PlatsolutionMchTransferBatchesDetailsByDetailIdQueryOptions): ApiPromise<PlatsolutionMchTransferBatchesDetail>;
  /** 微信支付转账明细单号查询明细单. The same as `get`. */
  getAsync(options: PlatsolutionMchTransferBatchesDetailsByDetailIdQueryOptions): ApiPromise<PlatsolutionMchTransferBatchesDetail>;
  /** 微信支付转账明细单号查询明细单. `get` that blocks the thread until the answer is there. */
  getSync(options: PlatsolutionMchTransferBatchesDetailsByDetailIdQueryOptions): PlatsolutionMchTransferBatchesDetail;
}

/** `v3/platsolution/mch-transfer/batches/detail-receipts` */
interface PlatsolutionMchTransferBatchesDetailReceiptsNode extends ChainNode<"v3/platsolution/mch-transfer/batches/detail-receipts"> {
  readonly outBatchNo: PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoNode;
  readonly "out-batch-no": PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoNode;
}

/** `v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no` */
interface PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoNode extends ChainNode<"v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no"> {
  /** The value is the option `out_batch_no` of the call. */
  readonly _out_batch_no_: PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoNode;
}

/** `v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}` */
interface PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoNode extends ChainNode<"v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}"> {
  readonly outDetailNo: PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoNode;
  readonly "out-detail-no": PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoNode;
}

/** `v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no` */
interface PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoNode extends ChainNode<"v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no"> {
  /** The value is the option `out_detail_no` of the call. */
  readonly _out_detail_no_: PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoNode;
}

/** `v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}` */
interface PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoNode extends ChainNode<"v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}"> {
  readonly apply: PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyNode;
  /**
   * 查询商家转账明细电子回单
   *
   * 商家转账（预约模式） · Merchant transfer (reserved)
   *
   * `GET /v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}`
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-query-by-detail-out-no.html
   */
  get(options: PlatsolutionMchTransferBatchesDetailReceiptsByOutDetailNoQueryOptions): ApiPromise<PlatsolutionMchTransferBatchesDetailReceipt>;
  /** 查询商家转账明细电子回单. The same as `get`. */
  getAsync(options: PlatsolutionMchTransferBatchesDetailReceiptsByOutDetailNoQueryOptions): ApiPromise<PlatsolutionMchTransferBatchesDetailReceipt>;
  /** 查询商家转账明细电子回单. `get` that blocks the thread until the answer is there. */
  getSync(options: PlatsolutionMchTransferBatchesDetailReceiptsByOutDetailNoQueryOptions): PlatsolutionMchTransferBatchesDetailReceipt;
}

/** `v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply` */
interface PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyNode extends ChainNode<"v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply"> {
  /**
   * 申请商家转账明细电子回单
   *
   * 商家转账（预约模式） · Merchant transfer (reserved)
   *
   * `POST /v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply`
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-apply-by-detail-out-no.html
   */
  post(options: PlatsolutionMchTransferBatchesDetailReceiptsApplyOptions): ApiPromise<PlatsolutionMchTransferBatchesDetailReceiptsApplyAnswer>;
  /** 申请商家转账明细电子回单. The same as `post`. */
  postAsync(options: PlatsolutionMchTransferBatchesDetailReceiptsApplyOptions): ApiPromise<PlatsolutionMchTransferBatchesDetailReceiptsApplyAnswer>;
  /** 申请商家转账明细电子回单. `post` that blocks the thread until the answer is there. */
  postSync(options: PlatsolutionMchTransferBatchesDetailReceiptsApplyOptions): PlatsolutionMchTransferBatchesDetailReceiptsApplyAnswer;
}

/** `v3/platsolution/mch-transfer/batches/out-batch-no` */
interface PlatsolutionMchTransferBatchesOutBatchNoNode extends ChainNode<"v3/platsolution/mch-transfer/batches/out-batch-no"> {
  /** The value is the option `out_batch_no` of the call. */
  readonly _out_batch_no_: PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoNode;
}

/** `v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}` */
interface PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoNode extends ChainNode<"v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}"> {
  readonly details: PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsNode;
  /**
   * 商户转账批次单号查询批次单
   *
   * 商家转账（预约模式） · Merchant transfer (reserved)
   *
   * `GET /v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}`
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-out-code.html
   */
  get(options: PlatsolutionMchTransferBatchesByOutBatchNoQueryOptions): ApiPromise<PlatsolutionMchTransferBatchList>;
  /** 商户转账批次单号查询批次单. The same as `get`. */
  getAsync(options: PlatsolutionMchTransferBatchesByOutBatchNoQueryOptions): ApiPromise<PlatsolutionMchTransferBatchList>;
  /** 商户转账批次单号查询批次单. `get` that blocks the thread until the answer is there. */
  getSync(options: PlatsolutionMchTransferBatchesByOutBatchNoQueryOptions): PlatsolutionMchTransferBatchList;
}

/** `v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details` */
interface PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsNode extends ChainNode<"v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details"> {
  readonly outDetailNo: PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoNode;
  readonly "out-detail-no": PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoNode;
}

/** `v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no` */
interface PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoNode extends ChainNode<"v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no"> {
  /** The value is the option `out_detail_no` of the call. */
  readonly _out_detail_no_: PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoNode;
}

/** `v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}` */
interface PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoNode extends ChainNode<"v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}"> {
  /**
   * 商户明细单号查询明细单
   *
   * 商家转账（预约模式） · Merchant transfer (reserved)
   *
   * `GET /v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-detail-by-out-no.html
   */
  get(options: PlatsolutionMchTransferBatchesDetailsByOutDetailNoQueryOptions): ApiPromise<PlatsolutionMchTransferBatchesDetail>;
  /** 商户明细单号查询明细单. The same as `get`. */
  getAsync(options: PlatsolutionMchTransferBatchesDetailsByOutDetailNoQueryOptions): ApiPromise<PlatsolutionMchTransferBatchesDetail>;
  /** 商户明细单号查询明细单. `get` that blocks the thread until the answer is there. */
  getSync(options: PlatsolutionMchTransferBatchesDetailsByOutDetailNoQueryOptions): PlatsolutionMchTransferBatchesDetail;
}

/** `v3/platsolution/mch-transfer/batches/summary-receipts` */
interface PlatsolutionMchTransferBatchesSummaryReceiptsNode extends ChainNode<"v3/platsolution/mch-transfer/batches/summary-receipts"> {
  readonly outBatchNo: PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoNode;
  readonly "out-batch-no": PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoNode;
}

/** `v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no` */
interface PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoNode extends ChainNode<"v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no"> {
  /** The value is the option `out_batch_no` of the call. */
  readonly _out_batch_no_: PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoNode;
}

/** `v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}` */
interface PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoNode extends ChainNode<"v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}"> {
  readonly apply: PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyNode;
  /**
   * 查询商家转账批次电子回单
   *
   * 商家转账（预约模式） · Merchant transfer (reserved)
   *
   * `GET /v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}`
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-query-by-batch-out-no.html
   */
  get(options: PlatsolutionMchTransferBatchesSummaryReceiptsByOutBatchNoQueryOptions): ApiPromise<PlatsolutionMchTransferBatchesSummaryReceipt>;
  /** 查询商家转账批次电子回单. The same as `get`. */
  getAsync(options: PlatsolutionMchTransferBatchesSummaryReceiptsByOutBatchNoQueryOptions): ApiPromise<PlatsolutionMchTransferBatchesSummaryReceipt>;
  /** 查询商家转账批次电子回单. `get` that blocks the thread until the answer is there. */
  getSync(options: PlatsolutionMchTransferBatchesSummaryReceiptsByOutBatchNoQueryOptions): PlatsolutionMchTransferBatchesSummaryReceipt;
}

/** `v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply` */
interface PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyNode extends ChainNode<"v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply"> {
  /**
   * 申请商家转账批次电子回单
   *
   * 商家转账（预约模式） · Merchant transfer (reserved)
   *
   * `POST /v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply`
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-apply-by-batch-out-no.html
   */
  post(options: PlatsolutionMchTransferBatchesSummaryReceiptsApplyOptions): ApiPromise<PlatsolutionMchTransferBatchesSummaryReceiptsApplyAnswer>;
  /** 申请商家转账批次电子回单. The same as `post`. */
  postAsync(options: PlatsolutionMchTransferBatchesSummaryReceiptsApplyOptions): ApiPromise<PlatsolutionMchTransferBatchesSummaryReceiptsApplyAnswer>;
  /** 申请商家转账批次电子回单. `post` that blocks the thread until the answer is there. */
  postSync(options: PlatsolutionMchTransferBatchesSummaryReceiptsApplyOptions): PlatsolutionMchTransferBatchesSummaryReceiptsApplyAnswer;
}

/** `v3/platsolution/mch-transfer/reservation` */
interface PlatsolutionMchTransferReservationNode extends ChainNode<"v3/platsolution/mch-transfer/reservation"> {
  readonly apply: PlatsolutionMchTransferReservationApplyNode;
  readonly outReservationNo: PlatsolutionMchTransferReservationOutReservationNoNode;
  readonly "out-reservation-no": PlatsolutionMchTransferReservationOutReservationNoNode;
  readonly reservationId: PlatsolutionMchTransferReservationReservationIdNode;
  readonly "reservation-id": PlatsolutionMchTransferReservationReservationIdNode;
}

/** `v3/platsolution/mch-transfer/reservation/apply` */
interface PlatsolutionMchTransferReservationApplyNode extends ChainNode<"v3/platsolution/mch-transfer/reservation/apply"> {
  /**
   * 受理单次预约商家转账
   *
   * 商家转账（预约模式） · Merchant transfer (reserved)
   *
   * `POST /v3/platsolution/mch-transfer/reservation/apply`
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-apply.html
   */
  post(options: PlatsolutionMchTransferReservationApplyOptions): ApiPromise<PlatsolutionMchTransferReservationApplyAnswer>;
  /** 受理单次预约商家转账. The same as `post`. */
  postAsync(options: PlatsolutionMchTransferReservationApplyOptions): ApiPromise<PlatsolutionMchTransferReservationApplyAnswer>;
  /** 受理单次预约商家转账. `post` that blocks the thread until the answer is there. */
  postSync(options: PlatsolutionMchTransferReservationApplyOptions): PlatsolutionMchTransferReservationApplyAnswer;
}

/** `v3/platsolution/mch-transfer/reservation/out-reservation-no` */
interface PlatsolutionMchTransferReservationOutReservationNoNode extends ChainNode<"v3/platsolution/mch-transfer/reservation/out-reservation-no"> {
  /** The value is the option `out_reservation_no` of the call. */
  readonly _out_reservation_no_: PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoNode;
}

/** `v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}` */
interface PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoNode extends ChainNode<"v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}"> {
  readonly close: PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoCloseNode;
  /**
   * 商户预约单号查询预约商家转账记录
   *
   * 商家转账（预约模式） · Merchant transfer (reserved)
   *
   * `GET /v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}`
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-out-no.html
   */
  get(options: PlatsolutionMchTransferReservationByOutReservationNoQueryOptions): ApiPromise<PlatsolutionMchTransferReservation>;
  /** 商户预约单号查询预约商家转账记录. The same as `get`. */
  getAsync(options: PlatsolutionMchTransferReservationByOutReservationNoQueryOptions): ApiPromise<PlatsolutionMchTransferReservation>;
  /** 商户预约单号查询预约商家转账记录. `get` that blocks the thread until the answer is there. */
  getSync(options: PlatsolutionMchTransferReservationByOutReservationNoQueryOptions): PlatsolutionMchTransferReservation;
}

/** `v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close` */
interface PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoCloseNode extends ChainNode<"v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close"> {
  /**
   * 关闭预约商家转账记录
   *
   * 商家转账（预约模式） · Merchant transfer (reserved)
   *
   * `POST /v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close`
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-close.html
   */
  post(options: PlatsolutionMchTransferReservationCloseOptions): ApiPromise<PlatsolutionMchTransferReservation>;
  /** 关闭预约商家转账记录. The same as `post`. */
  postAsync(options: PlatsolutionMchTransferReservationCloseOptions): ApiPromise<PlatsolutionMchTransferReservation>;
  /** 关闭预约商家转账记录. `post` that blocks the thread until the answer is there. */
  postSync(options: PlatsolutionMchTransferReservationCloseOptions): PlatsolutionMchTransferReservation;
}

/** `v3/platsolution/mch-transfer/reservation/reservation-id` */
interface PlatsolutionMchTransferReservationReservationIdNode extends ChainNode<"v3/platsolution/mch-transfer/reservation/reservation-id"> {
  /** The value is the option `reservation_id` of the call. */
  readonly _reservation_id_: PlatsolutionMchTransferReservationReservationIdByReservationIdNode;
}

/** `v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}` */
interface PlatsolutionMchTransferReservationReservationIdByReservationIdNode extends ChainNode<"v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}"> {
  /**
   * 微信支付预约单号查询预约商家转账记录
   *
   * 商家转账（预约模式） · Merchant transfer (reserved)
   *
   * `GET /v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}`
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-id.html
   */
  get(options: PlatsolutionMchTransferReservationByReservationIdQueryOptions): ApiPromise<PlatsolutionMchTransferReservation>;
  /** 微信支付预约单号查询预约商家转账记录. The same as `get`. */
  getAsync(options: PlatsolutionMchTransferReservationByReservationIdQueryOptions): ApiPromise<PlatsolutionMchTransferReservation>;
  /** 微信支付预约单号查询预约商家转账记录. `get` that blocks the thread until the answer is there. */
  getSync(options: PlatsolutionMchTransferReservationByReservationIdQueryOptions): PlatsolutionMchTransferReservation;
}
