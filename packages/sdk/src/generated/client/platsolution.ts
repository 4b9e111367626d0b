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

export interface PlatsolutionNode extends ChainNode<"v3/platsolution"> {
  readonly ecommerce: PlatsolutionEcommerceNode;
  readonly insurance: PlatsolutionInsuranceNode;
  readonly mchTransfer: PlatsolutionMchTransferNode;
  readonly "mch-transfer": PlatsolutionMchTransferNode;
}

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

interface PlatsolutionEcommerceBankTransferRechargesNode extends ChainNode<"v3/platsolution/ecommerce/bank-transfer-recharges"> {
  readonly apply: PlatsolutionEcommerceBankTransferRechargesApplyNode;
  readonly outRechargeNo: PlatsolutionEcommerceBankTransferRechargesOutRechargeNoNode;
  readonly "out-recharge-no": PlatsolutionEcommerceBankTransferRechargesOutRechargeNoNode;
}

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
  /** The same as `post`. */
  postAsync(options: PlatsolutionEcommerceBankTransferRechargesApplyOptions): ApiPromise<PlatsolutionEcommerceBankTransferRechargesApplyAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PlatsolutionEcommerceBankTransferRechargesApplyOptions): PlatsolutionEcommerceBankTransferRechargesApplyAnswer;
}

interface PlatsolutionEcommerceBankTransferRechargesOutRechargeNoNode extends ChainNode<"v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no"> {
  /** Given as the option `out_recharge_no`. */
  readonly _out_recharge_no_: PlatsolutionEcommerceBankTransferRechargesOutRechargeNoByOutRechargeNoNode;
}

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
  /** The same as `get`. */
  getAsync(options: PlatsolutionEcommerceBankTransferRechargesByOutRechargeNoQueryOptions): ApiPromise<PlatsolutionEcommerceBankTransferRecharge>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PlatsolutionEcommerceBankTransferRechargesByOutRechargeNoQueryOptions): PlatsolutionEcommerceBankTransferRecharge;
}

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
  /** The same as `post`. */
  postAsync(options: PlatsolutionEcommerceInsuranceCompensationContractsOptions): ApiPromise<PlatsolutionEcommerceInsuranceCompensationContractsAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PlatsolutionEcommerceInsuranceCompensationContractsOptions): PlatsolutionEcommerceInsuranceCompensationContractsAnswer;
}

interface PlatsolutionEcommerceInsuranceCompensationContractsSubMchidNode extends ChainNode<"v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid"> {
  /** Given as the option `sub_mchid`. */
  readonly _sub_mchid_: PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidNode;
}

interface PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidNode extends ChainNode<"v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}"> {
  readonly checkOpened: PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpenedNode;
  readonly "check-opened": PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpenedNode;
}

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
  /** The same as `post`. */
  postAsync(options: PlatsolutionEcommerceInsuranceCompensationContractsCheckOpenedOptions): ApiPromise<PlatsolutionEcommerceInsuranceCompensationContractsAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PlatsolutionEcommerceInsuranceCompensationContractsCheckOpenedOptions): PlatsolutionEcommerceInsuranceCompensationContractsAnswer;
}

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
  /** The same as `post`. */
  postAsync(options: PlatsolutionEcommerceMchTransferCompensateBillsOptions): ApiPromise<PlatsolutionEcommerceMchTransferCompensateBillsAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PlatsolutionEcommerceMchTransferCompensateBillsOptions): PlatsolutionEcommerceMchTransferCompensateBillsAnswer;
}

interface PlatsolutionEcommerceMchTransferCompensateBillsBillIdNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id"> {
  /** Given as the option `bill_id`. */
  readonly _bill_id_: PlatsolutionEcommerceMchTransferCompensateBillsBillIdByBillIdNode;
}

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
  /** The same as `get`. */
  getAsync(options: PlatsolutionEcommerceMchTransferCompensateBillsByBillIdQueryOptions): ApiPromise<PlatsolutionEcommerceMchTransferCompensateBill>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PlatsolutionEcommerceMchTransferCompensateBillsByBillIdQueryOptions): PlatsolutionEcommerceMchTransferCompensateBill;
}

interface PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no"> {
  /** Given as the option `out_bill_no`. */
  readonly _out_bill_no_: PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoNode;
}

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
  /** The same as `get`. */
  getAsync(options: PlatsolutionEcommerceMchTransferCompensateBillsByOutBillNoQueryOptions): ApiPromise<PlatsolutionEcommerceMchTransferCompensateBill>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PlatsolutionEcommerceMchTransferCompensateBillsByOutBillNoQueryOptions): PlatsolutionEcommerceMchTransferCompensateBill;
}

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
  /** The same as `post`. */
  postAsync(options: PlatsolutionEcommerceMchTransferCompensateBillsCancelOptions): ApiPromise<PlatsolutionEcommerceMchTransferCompensateBillsCancelAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PlatsolutionEcommerceMchTransferCompensateBillsCancelOptions): PlatsolutionEcommerceMchTransferCompensateBillsCancelAnswer;
}

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
  /** The same as `post`. */
  postAsync(options: PlatsolutionEcommerceMchTransferCompensateBillsPreTransferOptions): ApiPromise<PlatsolutionEcommerceMchTransferCompensateBillsPreTransferAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PlatsolutionEcommerceMchTransferCompensateBillsPreTransferOptions): PlatsolutionEcommerceMchTransferCompensateBillsPreTransferAnswer;
}

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
  /** The same as `post`. */
  postAsync(options: PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOptions): ApiPromise<PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOptions): PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsAnswer;
}

interface PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id"> {
  /** Given as the option `bill_id`. */
  readonly _bill_id_: PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillIdNode;
}

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
  /** The same as `get`. */
  getAsync(options: PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsByBillIdQueryOptions): ApiPromise<PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBill>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsByBillIdQueryOptions): PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBill;
}

interface PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no"> {
  /** Given as the option `out_bill_no`. */
  readonly _out_bill_no_: PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNoNode;
}

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
  /** The same as `get`. */
  getAsync(options: PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsByOutBillNoQueryOptions): ApiPromise<PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBill>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsByOutBillNoQueryOptions): PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBill;
}

interface PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills"> {
  /** Given as the option `out_bill_no`. */
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
  /** The same as `post`. */
  postAsync(options: PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsOptions): ApiPromise<PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsOptions): PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsAnswer;
}

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
  /** The same as `get`. */
  getAsync(options: PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNoQueryOptions): ApiPromise<PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBill>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNoQueryOptions): PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBill;
}

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
  /** The same as `post`. */
  postAsync(options: PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOptions): ApiPromise<PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOptions): PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsAnswer;
}

interface PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no"> {
  /** Given as the option `out_bill_no`. */
  readonly _out_bill_no_: PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNoNode;
}

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
  /** The same as `get`. */
  getAsync(options: PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsByOutBillNoQueryOptions): ApiPromise<PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBill>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsByOutBillNoQueryOptions): PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBill;
}

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
  /** The same as `post`. */
  postAsync(options: PlatsolutionEcommerceMchTransferInsuranceClaimBillsOptions): ApiPromise<PlatsolutionEcommerceMchTransferInsuranceClaimBillsAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PlatsolutionEcommerceMchTransferInsuranceClaimBillsOptions): PlatsolutionEcommerceMchTransferInsuranceClaimBillsAnswer;
}

interface PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id"> {
  /** Given as the option `bill_id`. */
  readonly _bill_id_: PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBillIdNode;
}

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
  /** The same as `get`. */
  getAsync(options: PlatsolutionEcommerceMchTransferInsuranceClaimBillsByBillIdQueryOptions): ApiPromise<PlatsolutionEcommerceMchTransferInsuranceClaimBill>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PlatsolutionEcommerceMchTransferInsuranceClaimBillsByBillIdQueryOptions): PlatsolutionEcommerceMchTransferInsuranceClaimBill;
}

interface PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no"> {
  /** Given as the option `out_bill_no`. */
  readonly _out_bill_no_: PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoNode;
}

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
  /** The same as `get`. */
  getAsync(options: PlatsolutionEcommerceMchTransferInsuranceClaimBillsByOutBillNoQueryOptions): ApiPromise<PlatsolutionEcommerceMchTransferInsuranceClaimBill>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PlatsolutionEcommerceMchTransferInsuranceClaimBillsByOutBillNoQueryOptions): PlatsolutionEcommerceMchTransferInsuranceClaimBill;
}

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
  /** The same as `post`. */
  postAsync(options: PlatsolutionEcommerceMchTransferInsuranceClaimBillsCancelOptions): ApiPromise<PlatsolutionEcommerceMchTransferInsuranceClaimBillsCancelAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PlatsolutionEcommerceMchTransferInsuranceClaimBillsCancelOptions): PlatsolutionEcommerceMchTransferInsuranceClaimBillsCancelAnswer;
}

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
  /** The same as `post`. */
  postAsync(options: PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransferOptions): ApiPromise<PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransferAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransferOptions): PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransferAnswer;
}

interface PlatsolutionEcommerceMchTransferSubMchCompensationBillsNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills"> {
  /** Given as the option `out_bill_no`. */
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
  /** The same as `post`. */
  postAsync(options: PlatsolutionEcommerceMchTransferSubMchCompensationBillsOptions): ApiPromise<PlatsolutionEcommerceMchTransferSubMchCompensationBillsAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PlatsolutionEcommerceMchTransferSubMchCompensationBillsOptions): PlatsolutionEcommerceMchTransferSubMchCompensationBillsAnswer;
}

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
  /** The same as `get`. */
  getAsync(options: PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNoQueryOptions): ApiPromise<PlatsolutionEcommerceMchTransferSubMchCompensationBill>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNoQueryOptions): PlatsolutionEcommerceMchTransferSubMchCompensationBill;
}

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
  /** The same as `post`. */
  postAsync(options: PlatsolutionEcommerceMchTransferTransferBillsOptions): ApiPromise<PlatsolutionEcommerceMchTransferTransferBillsAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PlatsolutionEcommerceMchTransferTransferBillsOptions): PlatsolutionEcommerceMchTransferTransferBillsAnswer;
}

interface PlatsolutionEcommerceMchTransferTransferBillsBillIdNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id"> {
  /** Given as the option `bill_id`. */
  readonly _bill_id_: PlatsolutionEcommerceMchTransferTransferBillsBillIdByBillIdNode;
}

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
  /** The same as `get`. */
  getAsync(options: PlatsolutionEcommerceMchTransferTransferBillsByBillIdQueryOptions): ApiPromise<PlatsolutionEcommerceMchTransferTransferBill>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PlatsolutionEcommerceMchTransferTransferBillsByBillIdQueryOptions): PlatsolutionEcommerceMchTransferTransferBill;
}

interface PlatsolutionEcommerceMchTransferTransferBillsOutBillNoNode extends ChainNode<"v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no"> {
  /** Given as the option `out_bill_no`. */
  readonly _out_bill_no_: PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOutBillNoNode;
}

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
  /** The same as `get`. */
  getAsync(options: PlatsolutionEcommerceMchTransferTransferBillsByOutBillNoQueryOptions): ApiPromise<PlatsolutionEcommerceMchTransferTransferBill>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PlatsolutionEcommerceMchTransferTransferBillsByOutBillNoQueryOptions): PlatsolutionEcommerceMchTransferTransferBill;
}

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
  /** The same as `post`. */
  postAsync(options: PlatsolutionEcommerceRechargeEmployeesOptions): ApiPromise<PlatsolutionEcommerceRechargeEmployeesAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PlatsolutionEcommerceRechargeEmployeesOptions): PlatsolutionEcommerceRechargeEmployeesAnswer;
}

interface PlatsolutionEcommerceRechargeEmployeesSubMchidNode extends ChainNode<"v3/platsolution/ecommerce/recharge-employees/sub-mchid"> {
  /** Given as the option `sub_mchid`. */
  readonly _sub_mchid_: PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidNode;
}

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
  /** The same as `get`. */
  getAsync(options: PlatsolutionEcommerceRechargeEmployeesBySubMchidQueryOptions): ApiPromise<PlatsolutionEcommerceRechargeEmployee>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PlatsolutionEcommerceRechargeEmployeesBySubMchidQueryOptions): PlatsolutionEcommerceRechargeEmployee;
}

interface PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidNode extends ChainNode<"v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid"> {
  /** Given as the option `sp_openid`. */
  readonly _sp_openid_: PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidNode;
}

interface PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidNode extends ChainNode<"v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}"> {
  readonly delete: PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDeleteNode;
}

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
  /** The same as `post`. */
  postAsync(options: PlatsolutionEcommerceRechargeEmployeesDeleteOptions): ApiPromise<PlatsolutionEcommerceRechargeEmployeesAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PlatsolutionEcommerceRechargeEmployeesDeleteOptions): PlatsolutionEcommerceRechargeEmployeesAnswer;
}

interface PlatsolutionEcommerceRechargesNode extends ChainNode<"v3/platsolution/ecommerce/recharges"> {
  readonly apply: PlatsolutionEcommerceRechargesApplyNode;
  readonly outRechargeNo: PlatsolutionEcommerceRechargesOutRechargeNoNode;
  readonly "out-recharge-no": PlatsolutionEcommerceRechargesOutRechargeNoNode;
}

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
  /** The same as `post`. */
  postAsync(options: PlatsolutionEcommerceRechargesApplyOptions): ApiPromise<PlatsolutionEcommerceRechargesApplyAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PlatsolutionEcommerceRechargesApplyOptions): PlatsolutionEcommerceRechargesApplyAnswer;
}

interface PlatsolutionEcommerceRechargesOutRechargeNoNode extends ChainNode<"v3/platsolution/ecommerce/recharges/out-recharge-no"> {
  /** Given as the option `out_recharge_no`. */
  readonly _out_recharge_no_: PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoNode;
}

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
  /** The same as `get`. */
  getAsync(options: PlatsolutionEcommerceRechargesByOutRechargeNoQueryOptions): ApiPromise<PlatsolutionEcommerceRecharge>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PlatsolutionEcommerceRechargesByOutRechargeNoQueryOptions): PlatsolutionEcommerceRecharge;
}

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
  /** The same as `post`. */
  postAsync(options: PlatsolutionEcommerceRechargesCloseOptions): ApiPromise<PlatsolutionEcommerceRecharge>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PlatsolutionEcommerceRechargesCloseOptions): PlatsolutionEcommerceRecharge;
}

interface PlatsolutionEcommerceSettleNode extends ChainNode<"v3/platsolution/ecommerce/settle"> {
  readonly prepaySettleOrders: PlatsolutionEcommerceSettlePrepaySettleOrdersNode;
  readonly "prepay-settle-orders": PlatsolutionEcommerceSettlePrepaySettleOrdersNode;
}

interface PlatsolutionEcommerceSettlePrepaySettleOrdersNode extends ChainNode<"v3/platsolution/ecommerce/settle/prepay-settle-orders"> {
  /** Given as the option `settle_batch_no`. */
  readonly _settle_batch_no_: PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoNode;
  /**
   * 个人收款-申请批量结算
   *
   * `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012649847
   */
  post(options: PlatsolutionEcommerceSettlePrepaySettleOrdersOptions): ApiPromise<PlatsolutionEcommerceSettlePrepaySettleOrdersAnswer>;
  /** The same as `post`. */
  postAsync(options: PlatsolutionEcommerceSettlePrepaySettleOrdersOptions): ApiPromise<PlatsolutionEcommerceSettlePrepaySettleOrdersAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PlatsolutionEcommerceSettlePrepaySettleOrdersOptions): PlatsolutionEcommerceSettlePrepaySettleOrdersAnswer;
}

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
  /** The same as `get`. */
  getAsync(options: PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoQueryOptions): ApiPromise<PlatsolutionEcommerceSettlePrepaySettleOrder>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoQueryOptions): PlatsolutionEcommerceSettlePrepaySettleOrder;
}

interface PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettleNode extends ChainNode<"v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle"> {
  /**
   * 个人收款-申请异常结算批次单处理
   *
   * `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015198012
   */
  post(options: PlatsolutionEcommerceSettlePrepaySettleOrdersApplyAbnormalSettleOptions): ApiPromise<PlatsolutionEcommerceSettlePrepaySettleOrdersApplyAbnormalSettleAnswer>;
  /** The same as `post`. */
  postAsync(options: PlatsolutionEcommerceSettlePrepaySettleOrdersApplyAbnormalSettleOptions): ApiPromise<PlatsolutionEcommerceSettlePrepaySettleOrdersApplyAbnormalSettleAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PlatsolutionEcommerceSettlePrepaySettleOrdersApplyAbnormalSettleOptions): PlatsolutionEcommerceSettlePrepaySettleOrdersApplyAbnormalSettleAnswer;
}

interface PlatsolutionEcommerceWithdrawNode extends ChainNode<"v3/platsolution/ecommerce/withdraw"> {
  readonly dayEndBalanceWithdraw: PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawNode;
  readonly "day-end-balance-withdraw": PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawNode;
}

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
  /** The same as `post`. */
  postAsync(options: PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOptions): ApiPromise<PlatsolutionEcommerceWithdrawDayEndBalanceWithdraw>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOptions): PlatsolutionEcommerceWithdrawDayEndBalanceWithdraw;
}

interface PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoNode extends ChainNode<"v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no"> {
  /** Given as the option `out_request_no`. */
  readonly _out_request_no_: PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNoNode;
}

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
  /** The same as `get`. */
  getAsync(options: PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawByOutRequestNoQueryOptions): ApiPromise<PlatsolutionEcommerceWithdrawDayEndBalanceWithdraw>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawByOutRequestNoQueryOptions): PlatsolutionEcommerceWithdrawDayEndBalanceWithdraw;
}

interface PlatsolutionInsuranceNode extends ChainNode<"v3/platsolution/insurance"> {
  readonly mchTransfer: PlatsolutionInsuranceMchTransferNode;
  readonly "mch-transfer": PlatsolutionInsuranceMchTransferNode;
}

interface PlatsolutionInsuranceMchTransferNode extends ChainNode<"v3/platsolution/insurance/mch-transfer"> {
  readonly batches: PlatsolutionInsuranceMchTransferBatchesNode;
  readonly reservation: PlatsolutionInsuranceMchTransferReservationNode;
}

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
  /** The same as `post`. */
  postAsync(options: PlatsolutionInsuranceMchTransferBatchesApplyOptions): ApiPromise<PlatsolutionInsuranceMchTransferBatchesApplyAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PlatsolutionInsuranceMchTransferBatchesApplyOptions): PlatsolutionInsuranceMchTransferBatchesApplyAnswer;
}

interface PlatsolutionInsuranceMchTransferBatchesBatchIdNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches/batch-id"> {
  /** Given as the option `batch_id`. */
  readonly _batch_id_: PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdNode;
}

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
  /** The same as `get`. */
  getAsync(options: PlatsolutionInsuranceMchTransferBatchesByBatchIdQueryOptions): ApiPromise<PlatsolutionInsuranceMchTransferBatchList>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PlatsolutionInsuranceMchTransferBatchesByBatchIdQueryOptions): PlatsolutionInsuranceMchTransferBatchList;
}

interface PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details"> {
  readonly detailId: PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdNode;
  readonly "detail-id": PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdNode;
}

interface PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id"> {
  /** Given as the option `detail_id`. */
  readonly _detail_id_: PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdNode;
}

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
  /** The same as `get`. */
  getAsync(options: PlatsolutionInsuranceMchTransferBatchesDetailsByDetailIdQueryOptions): ApiPromise<PlatsolutionInsuranceMchTransferBatchesDetail>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PlatsolutionInsuranceMchTransferBatchesDetailsByDetailIdQueryOptions): PlatsolutionInsuranceMchTransferBatchesDetail;
}

interface PlatsolutionInsuranceMchTransferBatchesDetailReceiptsNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches/detail-receipts"> {
  readonly outBatchNo: PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoNode;
  readonly "out-batch-no": PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoNode;
}

interface PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no"> {
  /** Given as the option `out_batch_no`. */
  readonly _out_batch_no_: PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoNode;
}

interface PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}"> {
  readonly outDetailNo: PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoNode;
  readonly "out-detail-no": PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoNode;
}

interface PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no"> {
  /** Given as the option `out_detail_no`. */
  readonly _out_detail_no_: PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoNode;
}

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
  /** The same as `get`. */
  getAsync(options: PlatsolutionInsuranceMchTransferBatchesDetailReceiptsByOutDetailNoQueryOptions): ApiPromise<PlatsolutionInsuranceMchTransferBatchesDetailReceipt>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PlatsolutionInsuranceMchTransferBatchesDetailReceiptsByOutDetailNoQueryOptions): PlatsolutionInsuranceMchTransferBatchesDetailReceipt;
}

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
  /** The same as `post`. */
  postAsync(options: PlatsolutionInsuranceMchTransferBatchesDetailReceiptsApplyOptions): ApiPromise<PlatsolutionInsuranceMchTransferBatchesDetailReceiptsApplyAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PlatsolutionInsuranceMchTransferBatchesDetailReceiptsApplyOptions): PlatsolutionInsuranceMchTransferBatchesDetailReceiptsApplyAnswer;
}

interface PlatsolutionInsuranceMchTransferBatchesOutBatchNoNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches/out-batch-no"> {
  /** Given as the option `out_batch_no`. */
  readonly _out_batch_no_: PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoNode;
}

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
  /** The same as `get`. */
  getAsync(options: PlatsolutionInsuranceMchTransferBatchesByOutBatchNoQueryOptions): ApiPromise<PlatsolutionInsuranceMchTransferBatchList>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PlatsolutionInsuranceMchTransferBatchesByOutBatchNoQueryOptions): PlatsolutionInsuranceMchTransferBatchList;
}

interface PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details"> {
  readonly outDetailNo: PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoNode;
  readonly "out-detail-no": PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoNode;
}

interface PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no"> {
  /** Given as the option `out_detail_no`. */
  readonly _out_detail_no_: PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoNode;
}

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
  /** The same as `get`. */
  getAsync(options: PlatsolutionInsuranceMchTransferBatchesDetailsByOutDetailNoQueryOptions): ApiPromise<PlatsolutionInsuranceMchTransferBatchesDetail>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PlatsolutionInsuranceMchTransferBatchesDetailsByOutDetailNoQueryOptions): PlatsolutionInsuranceMchTransferBatchesDetail;
}

interface PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches/summary-receipts"> {
  readonly outBatchNo: PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoNode;
  readonly "out-batch-no": PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoNode;
}

interface PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no"> {
  /** Given as the option `out_batch_no`. */
  readonly _out_batch_no_: PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoNode;
}

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
  /** The same as `get`. */
  getAsync(options: PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsByOutBatchNoQueryOptions): ApiPromise<PlatsolutionInsuranceMchTransferBatchesSummaryReceipt>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsByOutBatchNoQueryOptions): PlatsolutionInsuranceMchTransferBatchesSummaryReceipt;
}

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
  /** The same as `post`. */
  postAsync(options: PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsApplyOptions): ApiPromise<PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsApplyAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsApplyOptions): PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsApplyAnswer;
}

interface PlatsolutionInsuranceMchTransferReservationNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/reservation"> {
  readonly apply: PlatsolutionInsuranceMchTransferReservationApplyNode;
  readonly outReservationNo: PlatsolutionInsuranceMchTransferReservationOutReservationNoNode;
  readonly "out-reservation-no": PlatsolutionInsuranceMchTransferReservationOutReservationNoNode;
  readonly reservationId: PlatsolutionInsuranceMchTransferReservationReservationIdNode;
  readonly "reservation-id": PlatsolutionInsuranceMchTransferReservationReservationIdNode;
}

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
  /** The same as `post`. */
  postAsync(options: PlatsolutionInsuranceMchTransferReservationApplyOptions): ApiPromise<PlatsolutionMchTransferReservationApplyAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PlatsolutionInsuranceMchTransferReservationApplyOptions): PlatsolutionMchTransferReservationApplyAnswer;
}

interface PlatsolutionInsuranceMchTransferReservationOutReservationNoNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no"> {
  /** Given as the option `out_reservation_no`. */
  readonly _out_reservation_no_: PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoNode;
}

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
  /** The same as `get`. */
  getAsync(options: PlatsolutionInsuranceMchTransferReservationByOutReservationNoQueryOptions): ApiPromise<PlatsolutionInsuranceMchTransferReservation>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PlatsolutionInsuranceMchTransferReservationByOutReservationNoQueryOptions): PlatsolutionInsuranceMchTransferReservation;
}

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
  /** The same as `post`. */
  postAsync(options: PlatsolutionInsuranceMchTransferReservationCloseOptions): ApiPromise<PlatsolutionInsuranceMchTransferReservation>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PlatsolutionInsuranceMchTransferReservationCloseOptions): PlatsolutionInsuranceMchTransferReservation;
}

interface PlatsolutionInsuranceMchTransferReservationReservationIdNode extends ChainNode<"v3/platsolution/insurance/mch-transfer/reservation/reservation-id"> {
  /** Given as the option `reservation_id`. */
  readonly _reservation_id_: PlatsolutionInsuranceMchTransferReservationReservationIdByReservationIdNode;
}

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
  /** The same as `get`. */
  getAsync(options: PlatsolutionInsuranceMchTransferReservationByReservationIdQueryOptions): ApiPromise<PlatsolutionInsuranceMchTransferReservation>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PlatsolutionInsuranceMchTransferReservationByReservationIdQueryOptions): PlatsolutionInsuranceMchTransferReservation;
}

interface PlatsolutionMchTransferNode extends ChainNode<"v3/platsolution/mch-transfer"> {
  readonly batches: PlatsolutionMchTransferBatchesNode;
  readonly reservation: PlatsolutionMchTransferReservationNode;
}

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
  /** The same as `post`. */
  postAsync(options: PlatsolutionMchTransferBatchesApplyOptions): ApiPromise<PlatsolutionMchTransferBatchesApplyAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PlatsolutionMchTransferBatchesApplyOptions): PlatsolutionMchTransferBatchesApplyAnswer;
}

interface PlatsolutionMchTransferBatchesBatchIdNode extends ChainNode<"v3/platsolution/mch-transfer/batches/batch-id"> {
  /** Given as the option `batch_id`. */
  readonly _batch_id_: PlatsolutionMchTransferBatchesBatchIdByBatchIdNode;
}

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
  /** The same as `get`. */
  getAsync(options: PlatsolutionMchTransferBatchesByBatchIdQueryOptions): ApiPromise<PlatsolutionMchTransferBatchList>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PlatsolutionMchTransferBatchesByBatchIdQueryOptions): PlatsolutionMchTransferBatchList;
}

interface PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsNode extends ChainNode<"v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details"> {
  readonly detailId: PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdNode;
  readonly "detail-id": PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdNode;
}

interface PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdNode extends ChainNode<"v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id"> {
  /** Given as the option `detail_id`. */
  readonly _detail_id_: PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdNode;
}

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
  /** The same as `get`. */
  getAsync(options: PlatsolutionMchTransferBatchesDetailsByDetailIdQueryOptions): ApiPromise<PlatsolutionMchTransferBatchesDetail>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PlatsolutionMchTransferBatchesDetailsByDetailIdQueryOptions): PlatsolutionMchTransferBatchesDetail;
}

interface PlatsolutionMchTransferBatchesDetailReceiptsNode extends ChainNode<"v3/platsolution/mch-transfer/batches/detail-receipts"> {
  readonly outBatchNo: PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoNode;
  readonly "out-batch-no": PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoNode;
}

interface PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoNode extends ChainNode<"v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no"> {
  /** Given as the option `out_batch_no`. */
  readonly _out_batch_no_: PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoNode;
}

interface PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoNode extends ChainNode<"v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}"> {
  readonly outDetailNo: PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoNode;
  readonly "out-detail-no": PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoNode;
}

interface PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoNode extends ChainNode<"v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no"> {
  /** Given as the option `out_detail_no`. */
  readonly _out_detail_no_: PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoNode;
}

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
  /** The same as `get`. */
  getAsync(options: PlatsolutionMchTransferBatchesDetailReceiptsByOutDetailNoQueryOptions): ApiPromise<PlatsolutionMchTransferBatchesDetailReceipt>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PlatsolutionMchTransferBatchesDetailReceiptsByOutDetailNoQueryOptions): PlatsolutionMchTransferBatchesDetailReceipt;
}

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
  /** The same as `post`. */
  postAsync(options: PlatsolutionMchTransferBatchesDetailReceiptsApplyOptions): ApiPromise<PlatsolutionMchTransferBatchesDetailReceiptsApplyAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PlatsolutionMchTransferBatchesDetailReceiptsApplyOptions): PlatsolutionMchTransferBatchesDetailReceiptsApplyAnswer;
}

interface PlatsolutionMchTransferBatchesOutBatchNoNode extends ChainNode<"v3/platsolution/mch-transfer/batches/out-batch-no"> {
  /** Given as the option `out_batch_no`. */
  readonly _out_batch_no_: PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoNode;
}

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
  /** The same as `get`. */
  getAsync(options: PlatsolutionMchTransferBatchesByOutBatchNoQueryOptions): ApiPromise<PlatsolutionMchTransferBatchList>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PlatsolutionMchTransferBatchesByOutBatchNoQueryOptions): PlatsolutionMchTransferBatchList;
}

interface PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsNode extends ChainNode<"v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details"> {
  readonly outDetailNo: PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoNode;
  readonly "out-detail-no": PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoNode;
}

interface PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoNode extends ChainNode<"v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no"> {
  /** Given as the option `out_detail_no`. */
  readonly _out_detail_no_: PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoNode;
}

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
  /** The same as `get`. */
  getAsync(options: PlatsolutionMchTransferBatchesDetailsByOutDetailNoQueryOptions): ApiPromise<PlatsolutionMchTransferBatchesDetail>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PlatsolutionMchTransferBatchesDetailsByOutDetailNoQueryOptions): PlatsolutionMchTransferBatchesDetail;
}

interface PlatsolutionMchTransferBatchesSummaryReceiptsNode extends ChainNode<"v3/platsolution/mch-transfer/batches/summary-receipts"> {
  readonly outBatchNo: PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoNode;
  readonly "out-batch-no": PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoNode;
}

interface PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoNode extends ChainNode<"v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no"> {
  /** Given as the option `out_batch_no`. */
  readonly _out_batch_no_: PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoNode;
}

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
  /** The same as `get`. */
  getAsync(options: PlatsolutionMchTransferBatchesSummaryReceiptsByOutBatchNoQueryOptions): ApiPromise<PlatsolutionMchTransferBatchesSummaryReceipt>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PlatsolutionMchTransferBatchesSummaryReceiptsByOutBatchNoQueryOptions): PlatsolutionMchTransferBatchesSummaryReceipt;
}

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
  /** The same as `post`. */
  postAsync(options: PlatsolutionMchTransferBatchesSummaryReceiptsApplyOptions): ApiPromise<PlatsolutionMchTransferBatchesSummaryReceiptsApplyAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PlatsolutionMchTransferBatchesSummaryReceiptsApplyOptions): PlatsolutionMchTransferBatchesSummaryReceiptsApplyAnswer;
}

interface PlatsolutionMchTransferReservationNode extends ChainNode<"v3/platsolution/mch-transfer/reservation"> {
  readonly apply: PlatsolutionMchTransferReservationApplyNode;
  readonly outReservationNo: PlatsolutionMchTransferReservationOutReservationNoNode;
  readonly "out-reservation-no": PlatsolutionMchTransferReservationOutReservationNoNode;
  readonly reservationId: PlatsolutionMchTransferReservationReservationIdNode;
  readonly "reservation-id": PlatsolutionMchTransferReservationReservationIdNode;
}

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
  /** The same as `post`. */
  postAsync(options: PlatsolutionMchTransferReservationApplyOptions): ApiPromise<PlatsolutionMchTransferReservationApplyAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PlatsolutionMchTransferReservationApplyOptions): PlatsolutionMchTransferReservationApplyAnswer;
}

interface PlatsolutionMchTransferReservationOutReservationNoNode extends ChainNode<"v3/platsolution/mch-transfer/reservation/out-reservation-no"> {
  /** Given as the option `out_reservation_no`. */
  readonly _out_reservation_no_: PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoNode;
}

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
  /** The same as `get`. */
  getAsync(options: PlatsolutionMchTransferReservationByOutReservationNoQueryOptions): ApiPromise<PlatsolutionMchTransferReservation>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PlatsolutionMchTransferReservationByOutReservationNoQueryOptions): PlatsolutionMchTransferReservation;
}

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
  /** The same as `post`. */
  postAsync(options: PlatsolutionMchTransferReservationCloseOptions): ApiPromise<PlatsolutionMchTransferReservation>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PlatsolutionMchTransferReservationCloseOptions): PlatsolutionMchTransferReservation;
}

interface PlatsolutionMchTransferReservationReservationIdNode extends ChainNode<"v3/platsolution/mch-transfer/reservation/reservation-id"> {
  /** Given as the option `reservation_id`. */
  readonly _reservation_id_: PlatsolutionMchTransferReservationReservationIdByReservationIdNode;
}

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
  /** The same as `get`. */
  getAsync(options: PlatsolutionMchTransferReservationByReservationIdQueryOptions): ApiPromise<PlatsolutionMchTransferReservation>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PlatsolutionMchTransferReservationByReservationIdQueryOptions): PlatsolutionMchTransferReservation;
}
