// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync, PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type { Lists } from "../../chain/lists.ts";
import type {
  PapayContract,
  PapayContractByOutContractCodeQueryOptions,
  PapayContractFailNotifyOptions,
  PapayContractNotifyOptions,
  PapayContractTerminateOptions,
  PapayContractsPreEntrustSignAnswer,
  PapayContractsPreEntrustSignOptions,
  PapayDeductionAccepted,
  PapayDeductionApplyOptions,
  PapayHarmonyContract,
  PapayHarmonyContractQueryOptions,
  PapayInsuranceContract,
  PapayInsuranceContractByOutContractCodeQueryOptions,
  PapayInsuranceContractRenewOptions,
  PapayInsuranceContractTerminateAnswer,
  PapayInsuranceContractTerminateOptions,
  PapayInsurancePolicyPeriod,
  PapayInsurancePolicyPeriodByOutContractCodeQueryOptions,
  PapayInsurancePolicyPeriodByPolicyPeriodIdQueryOptions,
  PapayInsurancePolicyPeriodList,
  PapayInsurancePolicyPeriodModifyAnswer,
  PapayInsurancePolicyPeriodModifyOptions,
  PapayInsurancePolicyPeriodScheduleOptions,
  PapayInsurancePresignAppAnswer,
  PapayInsurancePresignAppOptions,
  PapayInsurancePresignH5Answer,
  PapayInsurancePresignH5Options,
  PapayInsurancePresignJsapiOptions,
  PapayInsurancePresignMiniProgramAnswer,
  PapayInsurancePresignMiniProgramOptions,
  PapayInsuranceTransactionsApplyOptions,
  PapayPartnerContract,
  PapayPartnerContractByOutContractCodeQueryOptions,
  PapayPartnerContractTerminateOptions,
  PapayPartnerScheduledPresignAppOptions,
  PapayPartnerScheduledPresignH5Options,
  PapayPartnerScheduledPresignJsapiOptions,
  PapayPartnerScheduledPresignMiniProgramOptions,
  PapayPayHarmonyTransactionsApplyOptions,
  PapayPayPartnerScheduleByContractIdQueryOptions,
  PapayPayPartnerScheduleOptions,
  PapayPayPartnerTransactionsApplyOptions,
  PapayPaySchedule,
  PapayPayScheduleByContractIdQueryOptions,
  PapayPayScheduleOptions,
  PapayScheduledPresignAppAnswer,
  PapayScheduledPresignAppOptions,
  PapayScheduledPresignH5Options,
  PapayScheduledPresignJsapiOptions,
  PapayScheduledPresignMiniProgramOptions,
} from "../models/papay.ts";

/** The node of each path template below `v3/papay`. */
export interface PapayPaths {
  /** POST: 重试扣费通知 · Notify the user that a deduction will be retried (direct merchant). */
  readonly "v3/papay/contracts/{contract_id}/fail-notify": PapayContractsByContractIdFailNotifyNode;
  /** POST: 直连商户预扣费通知 · Notify the user of an upcoming deduction (direct merchant). */
  readonly "v3/papay/contracts/{contract_id}/notify": PapayContractsByContractIdNotifyNode;
  /** GET: 保险商户查询保险自动续费预约 · Query a scheduled insurance renewal. */
  readonly "v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}": PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdNode;
  /** POST: 保险商户预约保险自动续费 · Schedule an insurance renewal. */
  readonly "v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule": PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdScheduleNode;
  /** POST: 保险商户受理保险自动续费扣款 · Request the deduction of an insurance renewal. */
  readonly "v3/papay/insurance-pay/transactions/apply": PapayInsurancePayTransactionsApplyNode;
  /** POST: 保险商户受理续期自动续费协议 · Renew an insurance renewal contract. */
  readonly "v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew": PapayInsuranceSignContractsPlanIdByPlanIdContractIdByContractIdRenewNode;
  /** GET: 保险商户查询保险自动续费协议 · Query an insurance renewal contract. */
  readonly "v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}": PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeNode;
  /** POST: 保险商户通过商户协议号解除保险自动续费协议 · Terminate an insurance renewal contract by merchant contract code. */
  readonly "v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate": PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateNode;
  /** POST: 保险商户App预签约 · Pre-sign an insurance contract (App). */
  readonly "v3/papay/insurance-sign/contracts/pre-entrust-sign/app": PapayInsuranceSignContractsPreEntrustSignAppNode;
  /** POST: 保险商户H5预签约 · Pre-sign an insurance contract (H5). */
  readonly "v3/papay/insurance-sign/contracts/pre-entrust-sign/h5": PapayInsuranceSignContractsPreEntrustSignH5Node;
  /** POST: 保险商户JSAPI预签约 · Pre-sign an insurance contract (JSAPI). */
  readonly "v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi": PapayInsuranceSignContractsPreEntrustSignJsapiNode;
  /** POST: 保险商户小程序预签约 · Pre-sign an insurance contract (mini program). */
  readonly "v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program": PapayInsuranceSignContractsPreEntrustSignMiniProgramNode;
  /** POST: 保险商户修改保险扣费周期列表 · Modify the deduction periods of an insurance. */
  readonly "v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify": PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModifyNode;
  /** GET: 保险商户查询保险扣费周期列表 · Query the deduction periods of an insurance. */
  readonly "v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}": PapayInsuranceSignPolicy_periodsPlanIdByPlanIdOutContractCodeByOutContractCodeNode;
  /** POST: 代扣受理扣款 · Request a deduction. */
  readonly "v3/papay/pay/harmony/transactions/apply": PapayPayHarmonyTransactionsApplyNode;
  /** GET: 查询扣费预约 · Query a scheduled deduction. */
  readonly "v3/papay/pay/partner/schedules/contract-id/{contract_id}": PapayPayPartnerSchedulesContractIdByContractIdNode;
  /** POST: 预约扣费 · Schedule a deduction. */
  readonly "v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule": PapayPayPartnerSchedulesContractIdByContractIdScheduleNode;
  /** POST: 受理扣款 · Request a deduction. */
  readonly "v3/papay/pay/partner/transactions/apply": PapayPayPartnerTransactionsApplyNode;
  /** GET: 查询扣费预约 · Query a scheduled deduction. */
  readonly "v3/papay/pay/schedules/contract-id/{contract_id}": PapayPaySchedulesContractIdByContractIdNode;
  /** POST: 预约扣费 · Schedule a deduction. */
  readonly "v3/papay/pay/schedules/contract-id/{contract_id}/schedule": PapayPaySchedulesContractIdByContractIdScheduleNode;
  /** POST: 受理扣款 · Request a deduction. */
  readonly "v3/papay/pay/transactions/apply": PapayPayTransactionsApplyNode;
  /** POST: App场景预约扣费类型签约的预签约 · Pre-sign a contract for scheduled deductions (App). */
  readonly "v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app": PapayScheduledDeductSignContractsPreEntrustSignAppNode;
  /** POST: H5场景预约扣费类型签约的预签约 · Pre-sign a contract for scheduled deductions (H5). */
  readonly "v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5": PapayScheduledDeductSignContractsPreEntrustSignH5Node;
  /** POST: JSAPI场景预约扣费类型签约的预签约 · Pre-sign a contract for scheduled deductions (JSAPI). */
  readonly "v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi": PapayScheduledDeductSignContractsPreEntrustSignJsapiNode;
  /** POST: 小程序场景预约扣费类型签约的预签约 · Pre-sign a contract for scheduled deductions (mini program). */
  readonly "v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program": PapayScheduledDeductSignContractsPreEntrustSignMiniProgramNode;
  /** POST: App场景预约扣费类型签约的预签约 · Pre-sign a contract for scheduled deductions (App). */
  readonly "v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app": PapayScheduledDeductSignPartnerContractsPreEntrustSignAppNode;
  /** POST: H5场景预约扣费类型签约的预签约 · Pre-sign a contract for scheduled deductions (H5). */
  readonly "v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5": PapayScheduledDeductSignPartnerContractsPreEntrustSignH5Node;
  /** POST: JSAPI场景预约扣费类型签约的预签约 · Pre-sign a contract for scheduled deductions (JSAPI). */
  readonly "v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi": PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapiNode;
  /** POST: 小程序场景预约扣费类型签约的预签约 · Pre-sign a contract for scheduled deductions (mini program). */
  readonly "v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program": PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramNode;
  /** GET: 通过商户协议号查询委托代扣签约协议 · Query an entrusted deduction contract by merchant contract code. */
  readonly "v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}": PapaySignContractsHarmonyPlanIdByPlanIdOutContractCodeByOutContractCodeNode;
  /** GET: 通过商户协议号查询委托代扣签约协议 · Query an entrusted deduction contract by merchant contract code. */
  readonly "v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}": PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeNode;
  /** POST: 通过商户协议号解除委托代扣签约协议 · Terminate an entrusted deduction contract by merchant contract code. */
  readonly "v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate": PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateNode;
  /** POST: 代扣预签约 · Pre-sign a deduction contract. */
  readonly "v3/papay/sign/contracts/pre-entrust-sign": PapaySignContractsPreEntrustSignNode;
  /** GET: 通过商户协议号查询委托代扣签约协议 · Query an entrusted deduction contract by merchant contract code. */
  readonly "v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}": PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeNode;
  /** POST: 通过商户协议号解除委托代扣签约协议 · Terminate an entrusted deduction contract by merchant contract code. */
  readonly "v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate": PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateNode;
}

export interface PapayNode extends ChainNode<"v3/papay"> {
  readonly contracts: PapayContractsNode;
  readonly insurancePay: PapayInsurancePayNode;
  /** `insurancePay` */
  readonly "insurance-pay": PapayInsurancePayNode;
  readonly insuranceSign: PapayInsuranceSignNode;
  /** `insuranceSign` */
  readonly "insurance-sign": PapayInsuranceSignNode;
  readonly pay: PapayPayNode;
  readonly scheduledDeductSign: PapayScheduledDeductSignNode;
  /** `scheduledDeductSign` */
  readonly "scheduled-deduct-sign": PapayScheduledDeductSignNode;
  readonly sign: PapaySignNode;
}

interface PapayContractsNode extends ChainNode<"v3/papay/contracts"> {
  /** Given as the option `contract_id`. */
  readonly _contract_id_: PapayContractsByContractIdNode;
}

interface PapayContractsByContractIdNode extends ChainNode<"v3/papay/contracts/{contract_id}"> {
  readonly failNotify: PapayContractsByContractIdFailNotifyNode;
  /** `failNotify` */
  readonly "fail-notify": PapayContractsByContractIdFailNotifyNode;
  readonly notify: PapayContractsByContractIdNotifyNode;
}

interface PapayContractsByContractIdFailNotifyNode extends ChainNode<"v3/papay/contracts/{contract_id}/fail-notify">, PostAsyncAndSync<PapayContractFailNotifyOptions, undefined> {
  /**
   * 重试扣费通知 · Notify the user that a deduction will be retried (direct merchant)
   *
   * 委托代扣 · Entrusted deduction
   *
   * `POST /v3/papay/contracts/{contract_id}/fail-notify`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_11.shtml
   */
  post(options: PapayContractFailNotifyOptions): ApiPromise<undefined>;
}

interface PapayContractsByContractIdNotifyNode extends ChainNode<"v3/papay/contracts/{contract_id}/notify">, PostAsyncAndSync<PapayContractNotifyOptions, undefined> {
  /**
   * 直连商户预扣费通知 · Notify the user of an upcoming deduction (direct merchant)
   *
   * 委托代扣 · Entrusted deduction
   *
   * `POST /v3/papay/contracts/{contract_id}/notify`
   *
   * Errors: `APPID_MCHID_NOT_MATCH`, `CONTRACT_NOT_EXIST`, `RESOURCE_ALREADY_EXISTS`, `RULELIMIT`.
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987402
   */
  post(options: PapayContractNotifyOptions): ApiPromise<undefined>;
}

interface PapayInsurancePayNode extends ChainNode<"v3/papay/insurance-pay"> {
  readonly policyPeriods: PapayInsurancePayPolicyPeriodsNode;
  /** `policyPeriods` */
  readonly "policy-periods": PapayInsurancePayPolicyPeriodsNode;
  readonly transactions: PapayInsurancePayTransactionsNode;
}

interface PapayInsurancePayPolicyPeriodsNode extends ChainNode<"v3/papay/insurance-pay/policy-periods"> {
  readonly contractId: PapayInsurancePayPolicyPeriodsContractIdNode;
  /** `contractId` */
  readonly "contract-id": PapayInsurancePayPolicyPeriodsContractIdNode;
}

interface PapayInsurancePayPolicyPeriodsContractIdNode extends ChainNode<"v3/papay/insurance-pay/policy-periods/contract-id"> {
  /** Given as the option `contract_id`. */
  readonly _contract_id_: PapayInsurancePayPolicyPeriodsContractIdByContractIdNode;
}

interface PapayInsurancePayPolicyPeriodsContractIdByContractIdNode extends ChainNode<"v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}"> {
  readonly policyPeriodId: PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdNode;
  /** `policyPeriodId` */
  readonly "policy-period-id": PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdNode;
}

interface PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdNode extends ChainNode<"v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id"> {
  /** Given as the option `policy_period_id`. */
  readonly _policy_period_id_: PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdNode;
}

interface PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdNode extends ChainNode<"v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}">, GetAsyncAndSync<PapayInsurancePolicyPeriodByPolicyPeriodIdQueryOptions, PapayInsurancePolicyPeriod> {
  readonly schedule: PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdScheduleNode;
  /**
   * 保险商户查询保险自动续费预约 · Query a scheduled insurance renewal
   *
   * 保险委托代扣 · Insurance entrusted deduction
   *
   * `GET /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012471229
   */
  get(options: PapayInsurancePolicyPeriodByPolicyPeriodIdQueryOptions): ApiPromise<PapayInsurancePolicyPeriod>;
}

interface PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdScheduleNode extends ChainNode<"v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule">, PostAsyncAndSync<PapayInsurancePolicyPeriodScheduleOptions, PapayInsurancePolicyPeriod> {
  /**
   * 保险商户预约保险自动续费 · Schedule an insurance renewal
   *
   * 保险委托代扣 · Insurance entrusted deduction
   *
   * `POST /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012471270
   */
  post(options: PapayInsurancePolicyPeriodScheduleOptions): ApiPromise<PapayInsurancePolicyPeriod>;
}

interface PapayInsurancePayTransactionsNode extends ChainNode<"v3/papay/insurance-pay/transactions"> {
  readonly apply: PapayInsurancePayTransactionsApplyNode;
}

interface PapayInsurancePayTransactionsApplyNode extends ChainNode<"v3/papay/insurance-pay/transactions/apply">, PostAsyncAndSync<PapayInsuranceTransactionsApplyOptions, PapayDeductionAccepted> {
  /**
   * 保险商户受理保险自动续费扣款 · Request the deduction of an insurance renewal
   *
   * 保险委托代扣 · Insurance entrusted deduction
   *
   * `POST /v3/papay/insurance-pay/transactions/apply`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012471158
   */
  post(options: PapayInsuranceTransactionsApplyOptions): ApiPromise<PapayDeductionAccepted>;
}

interface PapayInsuranceSignNode extends ChainNode<"v3/papay/insurance-sign"> {
  readonly contracts: PapayInsuranceSignContractsNode;
  readonly policyPeriods: PapayInsuranceSignPolicyPeriodsNode;
  /** `policyPeriods` */
  readonly "policy-periods": PapayInsuranceSignPolicyPeriodsNode;
  readonly policy_periods: PapayInsuranceSignPolicy_periodsNode;
}

interface PapayInsuranceSignContractsNode extends ChainNode<"v3/papay/insurance-sign/contracts"> {
  readonly planId: PapayInsuranceSignContractsPlanIdNode;
  /** `planId` */
  readonly "plan-id": PapayInsuranceSignContractsPlanIdNode;
  readonly preEntrustSign: PapayInsuranceSignContractsPreEntrustSignNode;
  /** `preEntrustSign` */
  readonly "pre-entrust-sign": PapayInsuranceSignContractsPreEntrustSignNode;
}

interface PapayInsuranceSignContractsPlanIdNode extends ChainNode<"v3/papay/insurance-sign/contracts/plan-id"> {
  /** Given as the option `plan_id`. */
  readonly _plan_id_: PapayInsuranceSignContractsPlanIdByPlanIdNode;
}

interface PapayInsuranceSignContractsPlanIdByPlanIdNode extends ChainNode<"v3/papay/insurance-sign/contracts/plan-id/{plan_id}"> {
  readonly contractId: PapayInsuranceSignContractsPlanIdByPlanIdContractIdNode;
  /** `contractId` */
  readonly "contract-id": PapayInsuranceSignContractsPlanIdByPlanIdContractIdNode;
  readonly outContractCode: PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeNode;
  /** `outContractCode` */
  readonly "out-contract-code": PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeNode;
}

interface PapayInsuranceSignContractsPlanIdByPlanIdContractIdNode extends ChainNode<"v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id"> {
  /** Given as the option `contract_id`. */
  readonly _contract_id_: PapayInsuranceSignContractsPlanIdByPlanIdContractIdByContractIdNode;
}

interface PapayInsuranceSignContractsPlanIdByPlanIdContractIdByContractIdNode extends ChainNode<"v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}"> {
  readonly renew: PapayInsuranceSignContractsPlanIdByPlanIdContractIdByContractIdRenewNode;
}

interface PapayInsuranceSignContractsPlanIdByPlanIdContractIdByContractIdRenewNode extends ChainNode<"v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew">, PostAsyncAndSync<PapayInsuranceContractRenewOptions, undefined> {
  /**
   * 保险商户受理续期自动续费协议 · Renew an insurance renewal contract
   *
   * 保险委托代扣 · Insurance entrusted deduction
   *
   * `POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489588
   */
  post(options: PapayInsuranceContractRenewOptions): ApiPromise<undefined>;
}

interface PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeNode extends ChainNode<"v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code"> {
  /** Given as the option `out_contract_code`. */
  readonly _out_contract_code_: PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeNode;
}

interface PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeNode extends ChainNode<"v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}">, GetAsyncAndSync<PapayInsuranceContractByOutContractCodeQueryOptions, PapayInsuranceContract> {
  readonly terminate: PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateNode;
  /**
   * 保险商户查询保险自动续费协议 · Query an insurance renewal contract
   *
   * 保险委托代扣 · Insurance entrusted deduction
   *
   * `GET /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012472641
   */
  get(options: PapayInsuranceContractByOutContractCodeQueryOptions): ApiPromise<PapayInsuranceContract>;
}

interface PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateNode extends ChainNode<"v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate">, PostAsyncAndSync<PapayInsuranceContractTerminateOptions, PapayInsuranceContractTerminateAnswer> {
  /**
   * 保险商户通过商户协议号解除保险自动续费协议 · Terminate an insurance renewal contract by merchant contract code
   *
   * 保险委托代扣 · Insurance entrusted deduction
   *
   * `POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012472767
   */
  post(options: PapayInsuranceContractTerminateOptions): ApiPromise<PapayInsuranceContractTerminateAnswer>;
}

interface PapayInsuranceSignContractsPreEntrustSignNode extends ChainNode<"v3/papay/insurance-sign/contracts/pre-entrust-sign"> {
  readonly app: PapayInsuranceSignContractsPreEntrustSignAppNode;
  readonly h5: PapayInsuranceSignContractsPreEntrustSignH5Node;
  readonly jsapi: PapayInsuranceSignContractsPreEntrustSignJsapiNode;
  readonly miniProgram: PapayInsuranceSignContractsPreEntrustSignMiniProgramNode;
  /** `miniProgram` */
  readonly "mini-program": PapayInsuranceSignContractsPreEntrustSignMiniProgramNode;
}

interface PapayInsuranceSignContractsPreEntrustSignAppNode extends ChainNode<"v3/papay/insurance-sign/contracts/pre-entrust-sign/app">, PostAsyncAndSync<PapayInsurancePresignAppOptions, PapayInsurancePresignAppAnswer> {
  /**
   * 保险商户App预签约 · Pre-sign an insurance contract (App)
   *
   * 保险委托代扣 · Insurance entrusted deduction
   *
   * `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/app`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013005766
   */
  post(options: PapayInsurancePresignAppOptions): ApiPromise<PapayInsurancePresignAppAnswer>;
}

interface PapayInsuranceSignContractsPreEntrustSignH5Node extends ChainNode<"v3/papay/insurance-sign/contracts/pre-entrust-sign/h5">, PostAsyncAndSync<PapayInsurancePresignH5Options, PapayInsurancePresignH5Answer> {
  /**
   * 保险商户H5预签约 · Pre-sign an insurance contract (H5)
   *
   * 保险委托代扣 · Insurance entrusted deduction
   *
   * `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/h5`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012529050
   */
  post(options: PapayInsurancePresignH5Options): ApiPromise<PapayInsurancePresignH5Answer>;
}

interface PapayInsuranceSignContractsPreEntrustSignJsapiNode extends ChainNode<"v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi">, PostAsyncAndSync<PapayInsurancePresignJsapiOptions, PapayInsurancePresignH5Answer> {
  /**
   * 保险商户JSAPI预签约 · Pre-sign an insurance contract (JSAPI)
   *
   * 保险委托代扣 · Insurance entrusted deduction
   *
   * `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012528600
   */
  post(options: PapayInsurancePresignJsapiOptions): ApiPromise<PapayInsurancePresignH5Answer>;
}

interface PapayInsuranceSignContractsPreEntrustSignMiniProgramNode extends ChainNode<"v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program">, PostAsyncAndSync<PapayInsurancePresignMiniProgramOptions, PapayInsurancePresignMiniProgramAnswer> {
  /**
   * 保险商户小程序预签约 · Pre-sign an insurance contract (mini program)
   *
   * 保险委托代扣 · Insurance entrusted deduction
   *
   * `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012528950
   */
  post(options: PapayInsurancePresignMiniProgramOptions): ApiPromise<PapayInsurancePresignMiniProgramAnswer>;
}

interface PapayInsuranceSignPolicyPeriodsNode extends ChainNode<"v3/papay/insurance-sign/policy-periods"> {
  readonly planId: PapayInsuranceSignPolicyPeriodsPlanIdNode;
  /** `planId` */
  readonly "plan-id": PapayInsuranceSignPolicyPeriodsPlanIdNode;
}

interface PapayInsuranceSignPolicyPeriodsPlanIdNode extends ChainNode<"v3/papay/insurance-sign/policy-periods/plan-id"> {
  /** Given as the option `plan_id`. */
  readonly _plan_id_: PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdNode;
}

interface PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdNode extends ChainNode<"v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}"> {
  readonly contractId: PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdNode;
  /** `contractId` */
  readonly "contract-id": PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdNode;
}

interface PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdNode extends ChainNode<"v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id"> {
  /** Given as the option `contract_id`. */
  readonly _contract_id_: PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdNode;
}

interface PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdNode extends ChainNode<"v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}"> {
  readonly modify: PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModifyNode;
}

interface PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModifyNode extends ChainNode<"v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify">, PostAsyncAndSync<PapayInsurancePolicyPeriodModifyOptions, PapayInsurancePolicyPeriodModifyAnswer> {
  /**
   * 保险商户修改保险扣费周期列表 · Modify the deduction periods of an insurance
   *
   * 保险委托代扣 · Insurance entrusted deduction
   *
   * `POST /v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012987596
   */
  post(options: PapayInsurancePolicyPeriodModifyOptions): ApiPromise<PapayInsurancePolicyPeriodModifyAnswer>;
}

interface PapayInsuranceSignPolicy_periodsNode extends ChainNode<"v3/papay/insurance-sign/policy_periods"> {
  readonly planId: PapayInsuranceSignPolicy_periodsPlanIdNode;
  /** `planId` */
  readonly "plan-id": PapayInsuranceSignPolicy_periodsPlanIdNode;
}

interface PapayInsuranceSignPolicy_periodsPlanIdNode extends ChainNode<"v3/papay/insurance-sign/policy_periods/plan-id"> {
  /** Given as the option `plan_id`. */
  readonly _plan_id_: PapayInsuranceSignPolicy_periodsPlanIdByPlanIdNode;
}

interface PapayInsuranceSignPolicy_periodsPlanIdByPlanIdNode extends ChainNode<"v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}"> {
  readonly outContractCode: PapayInsuranceSignPolicy_periodsPlanIdByPlanIdOutContractCodeNode;
  /** `outContractCode` */
  readonly "out-contract-code": PapayInsuranceSignPolicy_periodsPlanIdByPlanIdOutContractCodeNode;
}

interface PapayInsuranceSignPolicy_periodsPlanIdByPlanIdOutContractCodeNode extends ChainNode<"v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code"> {
  /** Given as the option `out_contract_code`. */
  readonly _out_contract_code_: PapayInsuranceSignPolicy_periodsPlanIdByPlanIdOutContractCodeByOutContractCodeNode;
}

interface PapayInsuranceSignPolicy_periodsPlanIdByPlanIdOutContractCodeByOutContractCodeNode extends ChainNode<"v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}">, GetAsyncAndSync<PapayInsurancePolicyPeriodByOutContractCodeQueryOptions, PapayInsurancePolicyPeriodList>, Lists<PapayInsurancePolicyPeriodByOutContractCodeQueryOptions, PapayInsurancePolicyPeriodList, "data"> {
  /**
   * 保险商户查询保险扣费周期列表 · Query the deduction periods of an insurance
   *
   * 保险委托代扣 · Insurance entrusted deduction
   *
   * `GET /v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489530
   */
  get(options: PapayInsurancePolicyPeriodByOutContractCodeQueryOptions): ApiPromise<PapayInsurancePolicyPeriodList>;
}

interface PapayPayNode extends ChainNode<"v3/papay/pay"> {
  readonly harmony: PapayPayHarmonyNode;
  readonly partner: PapayPayPartnerNode;
  readonly schedules: PapayPaySchedulesNode;
  readonly transactions: PapayPayTransactionsNode;
}

interface PapayPayHarmonyNode extends ChainNode<"v3/papay/pay/harmony"> {
  readonly transactions: PapayPayHarmonyTransactionsNode;
}

interface PapayPayHarmonyTransactionsNode extends ChainNode<"v3/papay/pay/harmony/transactions"> {
  readonly apply: PapayPayHarmonyTransactionsApplyNode;
}

interface PapayPayHarmonyTransactionsApplyNode extends ChainNode<"v3/papay/pay/harmony/transactions/apply">, PostAsyncAndSync<PapayPayHarmonyTransactionsApplyOptions, PapayDeductionAccepted> {
  /**
   * 代扣受理扣款 · Request a deduction
   *
   * 鸿蒙委托代扣 · HarmonyOS entrusted deduction
   *
   * `POST /v3/papay/pay/harmony/transactions/apply`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013388429
   */
  post(options: PapayPayHarmonyTransactionsApplyOptions): ApiPromise<PapayDeductionAccepted>;
}

interface PapayPayPartnerNode extends ChainNode<"v3/papay/pay/partner"> {
  readonly schedules: PapayPayPartnerSchedulesNode;
  readonly transactions: PapayPayPartnerTransactionsNode;
}

interface PapayPayPartnerSchedulesNode extends ChainNode<"v3/papay/pay/partner/schedules"> {
  readonly contractId: PapayPayPartnerSchedulesContractIdNode;
  /** `contractId` */
  readonly "contract-id": PapayPayPartnerSchedulesContractIdNode;
}

interface PapayPayPartnerSchedulesContractIdNode extends ChainNode<"v3/papay/pay/partner/schedules/contract-id"> {
  /** Given as the option `contract_id`. */
  readonly _contract_id_: PapayPayPartnerSchedulesContractIdByContractIdNode;
}

interface PapayPayPartnerSchedulesContractIdByContractIdNode extends ChainNode<"v3/papay/pay/partner/schedules/contract-id/{contract_id}">, GetAsyncAndSync<PapayPayPartnerScheduleByContractIdQueryOptions, PapayPaySchedule> {
  readonly schedule: PapayPayPartnerSchedulesContractIdByContractIdScheduleNode;
  /**
   * 查询扣费预约 · Query a scheduled deduction
   *
   * 委托代扣 · Entrusted deduction
   *
   * `GET /v3/papay/pay/partner/schedules/contract-id/{contract_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012468579
   */
  get(options: PapayPayPartnerScheduleByContractIdQueryOptions): ApiPromise<PapayPaySchedule>;
}

interface PapayPayPartnerSchedulesContractIdByContractIdScheduleNode extends ChainNode<"v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule">, PostAsyncAndSync<PapayPayPartnerScheduleOptions, PapayPaySchedule> {
  /**
   * 预约扣费 · Schedule a deduction
   *
   * 委托代扣 · Entrusted deduction
   *
   * `POST /v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012468581
   */
  post(options: PapayPayPartnerScheduleOptions): ApiPromise<PapayPaySchedule>;
}

interface PapayPayPartnerTransactionsNode extends ChainNode<"v3/papay/pay/partner/transactions"> {
  readonly apply: PapayPayPartnerTransactionsApplyNode;
}

interface PapayPayPartnerTransactionsApplyNode extends ChainNode<"v3/papay/pay/partner/transactions/apply">, PostAsyncAndSync<PapayPayPartnerTransactionsApplyOptions, PapayDeductionAccepted> {
  /**
   * 受理扣款 · Request a deduction
   *
   * 委托代扣 · Entrusted deduction
   *
   * `POST /v3/papay/pay/partner/transactions/apply`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012468586
   */
  post(options: PapayPayPartnerTransactionsApplyOptions): ApiPromise<PapayDeductionAccepted>;
}

interface PapayPaySchedulesNode extends ChainNode<"v3/papay/pay/schedules"> {
  readonly contractId: PapayPaySchedulesContractIdNode;
  /** `contractId` */
  readonly "contract-id": PapayPaySchedulesContractIdNode;
}

interface PapayPaySchedulesContractIdNode extends ChainNode<"v3/papay/pay/schedules/contract-id"> {
  /** Given as the option `contract_id`. */
  readonly _contract_id_: PapayPaySchedulesContractIdByContractIdNode;
}

interface PapayPaySchedulesContractIdByContractIdNode extends ChainNode<"v3/papay/pay/schedules/contract-id/{contract_id}">, GetAsyncAndSync<PapayPayScheduleByContractIdQueryOptions, PapayPaySchedule> {
  readonly schedule: PapayPaySchedulesContractIdByContractIdScheduleNode;
  /**
   * 查询扣费预约 · Query a scheduled deduction
   *
   * 委托代扣 · Entrusted deduction
   *
   * `GET /v3/papay/pay/schedules/contract-id/{contract_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466997
   */
  get(options: PapayPayScheduleByContractIdQueryOptions): ApiPromise<PapayPaySchedule>;
}

interface PapayPaySchedulesContractIdByContractIdScheduleNode extends ChainNode<"v3/papay/pay/schedules/contract-id/{contract_id}/schedule">, PostAsyncAndSync<PapayPayScheduleOptions, PapayPaySchedule> {
  /**
   * 预约扣费 · Schedule a deduction
   *
   * 委托代扣 · Entrusted deduction
   *
   * `POST /v3/papay/pay/schedules/contract-id/{contract_id}/schedule`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467036
   */
  post(options: PapayPayScheduleOptions): ApiPromise<PapayPaySchedule>;
}

interface PapayPayTransactionsNode extends ChainNode<"v3/papay/pay/transactions"> {
  readonly apply: PapayPayTransactionsApplyNode;
}

interface PapayPayTransactionsApplyNode extends ChainNode<"v3/papay/pay/transactions/apply">, PostAsyncAndSync<PapayDeductionApplyOptions, PapayDeductionAccepted> {
  /**
   * 受理扣款 · Request a deduction
   *
   * 委托代扣 · Entrusted deduction
   *
   * `POST /v3/papay/pay/transactions/apply`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467087
   */
  post(options: PapayDeductionApplyOptions): ApiPromise<PapayDeductionAccepted>;
}

interface PapayScheduledDeductSignNode extends ChainNode<"v3/papay/scheduled-deduct-sign"> {
  readonly contracts: PapayScheduledDeductSignContractsNode;
  readonly partner: PapayScheduledDeductSignPartnerNode;
}

interface PapayScheduledDeductSignContractsNode extends ChainNode<"v3/papay/scheduled-deduct-sign/contracts"> {
  readonly preEntrustSign: PapayScheduledDeductSignContractsPreEntrustSignNode;
  /** `preEntrustSign` */
  readonly "pre-entrust-sign": PapayScheduledDeductSignContractsPreEntrustSignNode;
}

interface PapayScheduledDeductSignContractsPreEntrustSignNode extends ChainNode<"v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign"> {
  readonly app: PapayScheduledDeductSignContractsPreEntrustSignAppNode;
  readonly h5: PapayScheduledDeductSignContractsPreEntrustSignH5Node;
  readonly jsapi: PapayScheduledDeductSignContractsPreEntrustSignJsapiNode;
  readonly miniProgram: PapayScheduledDeductSignContractsPreEntrustSignMiniProgramNode;
  /** `miniProgram` */
  readonly "mini-program": PapayScheduledDeductSignContractsPreEntrustSignMiniProgramNode;
}

interface PapayScheduledDeductSignContractsPreEntrustSignAppNode extends ChainNode<"v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app">, PostAsyncAndSync<PapayScheduledPresignAppOptions, PapayScheduledPresignAppAnswer> {
  /**
   * App场景预约扣费类型签约的预签约 · Pre-sign a contract for scheduled deductions (App)
   *
   * 委托代扣 · Entrusted deduction
   *
   * `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012524934
   */
  post(options: PapayScheduledPresignAppOptions): ApiPromise<PapayScheduledPresignAppAnswer>;
}

interface PapayScheduledDeductSignContractsPreEntrustSignH5Node extends ChainNode<"v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5">, PostAsyncAndSync<PapayScheduledPresignH5Options, PapayInsurancePresignH5Answer> {
  /**
   * H5场景预约扣费类型签约的预签约 · Pre-sign a contract for scheduled deductions (H5)
   *
   * 委托代扣 · Entrusted deduction
   *
   * `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489208
   */
  post(options: PapayScheduledPresignH5Options): ApiPromise<PapayInsurancePresignH5Answer>;
}

interface PapayScheduledDeductSignContractsPreEntrustSignJsapiNode extends ChainNode<"v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi">, PostAsyncAndSync<PapayScheduledPresignJsapiOptions, PapayInsurancePresignH5Answer> {
  /**
   * JSAPI场景预约扣费类型签约的预签约 · Pre-sign a contract for scheduled deductions (JSAPI)
   *
   * 委托代扣 · Entrusted deduction
   *
   * `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012525133
   */
  post(options: PapayScheduledPresignJsapiOptions): ApiPromise<PapayInsurancePresignH5Answer>;
}

interface PapayScheduledDeductSignContractsPreEntrustSignMiniProgramNode extends ChainNode<"v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program">, PostAsyncAndSync<PapayScheduledPresignMiniProgramOptions, PapayInsurancePresignMiniProgramAnswer> {
  /**
   * 小程序场景预约扣费类型签约的预签约 · Pre-sign a contract for scheduled deductions (mini program)
   *
   * 委托代扣 · Entrusted deduction
   *
   * `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012525209
   */
  post(options: PapayScheduledPresignMiniProgramOptions): ApiPromise<PapayInsurancePresignMiniProgramAnswer>;
}

interface PapayScheduledDeductSignPartnerNode extends ChainNode<"v3/papay/scheduled-deduct-sign/partner"> {
  readonly contracts: PapayScheduledDeductSignPartnerContractsNode;
}

interface PapayScheduledDeductSignPartnerContractsNode extends ChainNode<"v3/papay/scheduled-deduct-sign/partner/contracts"> {
  readonly preEntrustSign: PapayScheduledDeductSignPartnerContractsPreEntrustSignNode;
  /** `preEntrustSign` */
  readonly "pre-entrust-sign": PapayScheduledDeductSignPartnerContractsPreEntrustSignNode;
}

interface PapayScheduledDeductSignPartnerContractsPreEntrustSignNode extends ChainNode<"v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign"> {
  readonly app: PapayScheduledDeductSignPartnerContractsPreEntrustSignAppNode;
  readonly h5: PapayScheduledDeductSignPartnerContractsPreEntrustSignH5Node;
  readonly jsapi: PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapiNode;
  readonly miniProgram: PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramNode;
  /** `miniProgram` */
  readonly "mini-program": PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramNode;
}

interface PapayScheduledDeductSignPartnerContractsPreEntrustSignAppNode extends ChainNode<"v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app">, PostAsyncAndSync<PapayPartnerScheduledPresignAppOptions, PapayScheduledPresignAppAnswer> {
  /**
   * App场景预约扣费类型签约的预签约 · Pre-sign a contract for scheduled deductions (App)
   *
   * 委托代扣 · Entrusted deduction
   *
   * `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012693028
   */
  post(options: PapayPartnerScheduledPresignAppOptions): ApiPromise<PapayScheduledPresignAppAnswer>;
}

interface PapayScheduledDeductSignPartnerContractsPreEntrustSignH5Node extends ChainNode<"v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5">, PostAsyncAndSync<PapayPartnerScheduledPresignH5Options, PapayInsurancePresignH5Answer> {
  /**
   * H5场景预约扣费类型签约的预签约 · Pre-sign a contract for scheduled deductions (H5)
   *
   * 委托代扣 · Entrusted deduction
   *
   * `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012464549
   */
  post(options: PapayPartnerScheduledPresignH5Options): ApiPromise<PapayInsurancePresignH5Answer>;
}

interface PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapiNode extends ChainNode<"v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi">, PostAsyncAndSync<PapayPartnerScheduledPresignJsapiOptions, PapayInsurancePresignH5Answer> {
  /**
   * JSAPI场景预约扣费类型签约的预签约 · Pre-sign a contract for scheduled deductions (JSAPI)
   *
   * 委托代扣 · Entrusted deduction
   *
   * `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012693093
   */
  post(options: PapayPartnerScheduledPresignJsapiOptions): ApiPromise<PapayInsurancePresignH5Answer>;
}

interface PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramNode extends ChainNode<"v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program">, PostAsyncAndSync<PapayPartnerScheduledPresignMiniProgramOptions, PapayInsurancePresignMiniProgramAnswer> {
  /**
   * 小程序场景预约扣费类型签约的预签约 · Pre-sign a contract for scheduled deductions (mini program)
   *
   * 委托代扣 · Entrusted deduction
   *
   * `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012693100
   */
  post(options: PapayPartnerScheduledPresignMiniProgramOptions): ApiPromise<PapayInsurancePresignMiniProgramAnswer>;
}

interface PapaySignNode extends ChainNode<"v3/papay/sign"> {
  readonly contracts: PapaySignContractsNode;
  readonly partner: PapaySignPartnerNode;
}

interface PapaySignContractsNode extends ChainNode<"v3/papay/sign/contracts"> {
  readonly harmonyPlanId: PapaySignContractsHarmonyPlanIdNode;
  /** `harmonyPlanId` */
  readonly "harmony-plan-id": PapaySignContractsHarmonyPlanIdNode;
  readonly planId: PapaySignContractsPlanIdNode;
  /** `planId` */
  readonly "plan-id": PapaySignContractsPlanIdNode;
  readonly preEntrustSign: PapaySignContractsPreEntrustSignNode;
  /** `preEntrustSign` */
  readonly "pre-entrust-sign": PapaySignContractsPreEntrustSignNode;
}

interface PapaySignContractsHarmonyPlanIdNode extends ChainNode<"v3/papay/sign/contracts/harmony-plan-id"> {
  /** Given as the option `plan_id`. */
  readonly _plan_id_: PapaySignContractsHarmonyPlanIdByPlanIdNode;
}

interface PapaySignContractsHarmonyPlanIdByPlanIdNode extends ChainNode<"v3/papay/sign/contracts/harmony-plan-id/{plan_id}"> {
  readonly outContractCode: PapaySignContractsHarmonyPlanIdByPlanIdOutContractCodeNode;
  /** `outContractCode` */
  readonly "out-contract-code": PapaySignContractsHarmonyPlanIdByPlanIdOutContractCodeNode;
}

interface PapaySignContractsHarmonyPlanIdByPlanIdOutContractCodeNode extends ChainNode<"v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code"> {
  /** Given as the option `out_contract_code`. */
  readonly _out_contract_code_: PapaySignContractsHarmonyPlanIdByPlanIdOutContractCodeByOutContractCodeNode;
}

interface PapaySignContractsHarmonyPlanIdByPlanIdOutContractCodeByOutContractCodeNode extends ChainNode<"v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}">, GetAsyncAndSync<PapayHarmonyContractQueryOptions, PapayHarmonyContract> {
  /**
   * 通过商户协议号查询委托代扣签约协议 · Query an entrusted deduction contract by merchant contract code
   *
   * 鸿蒙委托代扣 · HarmonyOS entrusted deduction
   *
   * `GET /v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013844122
   */
  get(options: PapayHarmonyContractQueryOptions): ApiPromise<PapayHarmonyContract>;
}

interface PapaySignContractsPlanIdNode extends ChainNode<"v3/papay/sign/contracts/plan-id"> {
  /** Given as the option `plan_id`. */
  readonly _plan_id_: PapaySignContractsPlanIdByPlanIdNode;
}

interface PapaySignContractsPlanIdByPlanIdNode extends ChainNode<"v3/papay/sign/contracts/plan-id/{plan_id}"> {
  readonly outContractCode: PapaySignContractsPlanIdByPlanIdOutContractCodeNode;
  /** `outContractCode` */
  readonly "out-contract-code": PapaySignContractsPlanIdByPlanIdOutContractCodeNode;
}

interface PapaySignContractsPlanIdByPlanIdOutContractCodeNode extends ChainNode<"v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code"> {
  /** Given as the option `out_contract_code`. */
  readonly _out_contract_code_: PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeNode;
}

interface PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeNode extends ChainNode<"v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}">, GetAsyncAndSync<PapayContractByOutContractCodeQueryOptions, PapayContract> {
  readonly terminate: PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateNode;
  /**
   * 通过商户协议号查询委托代扣签约协议 · Query an entrusted deduction contract by merchant contract code
   *
   * 委托代扣 · Entrusted deduction
   *
   * `GET /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489245
   */
  get(options: PapayContractByOutContractCodeQueryOptions): ApiPromise<PapayContract>;
}

interface PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateNode extends ChainNode<"v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate">, PostAsyncAndSync<PapayContractTerminateOptions, PapayContract> {
  /**
   * 通过商户协议号解除委托代扣签约协议 · Terminate an entrusted deduction contract by merchant contract code
   *
   * 委托代扣 · Entrusted deduction
   *
   * `POST /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489295
   */
  post(options: PapayContractTerminateOptions): ApiPromise<PapayContract>;
}

interface PapaySignContractsPreEntrustSignNode extends ChainNode<"v3/papay/sign/contracts/pre-entrust-sign">, PostAsyncAndSync<PapayContractsPreEntrustSignOptions, PapayContractsPreEntrustSignAnswer> {
  /**
   * 代扣预签约 · Pre-sign a deduction contract
   *
   * 鸿蒙委托代扣 · HarmonyOS entrusted deduction
   *
   * `POST /v3/papay/sign/contracts/pre-entrust-sign`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012978414
   */
  post(options: PapayContractsPreEntrustSignOptions): ApiPromise<PapayContractsPreEntrustSignAnswer>;
}

interface PapaySignPartnerNode extends ChainNode<"v3/papay/sign/partner"> {
  readonly contracts: PapaySignPartnerContractsNode;
}

interface PapaySignPartnerContractsNode extends ChainNode<"v3/papay/sign/partner/contracts"> {
  readonly planId: PapaySignPartnerContractsPlanIdNode;
  /** `planId` */
  readonly "plan-id": PapaySignPartnerContractsPlanIdNode;
}

interface PapaySignPartnerContractsPlanIdNode extends ChainNode<"v3/papay/sign/partner/contracts/plan-id"> {
  /** Given as the option `plan_id`. */
  readonly _plan_id_: PapaySignPartnerContractsPlanIdByPlanIdNode;
}

interface PapaySignPartnerContractsPlanIdByPlanIdNode extends ChainNode<"v3/papay/sign/partner/contracts/plan-id/{plan_id}"> {
  readonly outContractCode: PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeNode;
  /** `outContractCode` */
  readonly "out-contract-code": PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeNode;
}

interface PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeNode extends ChainNode<"v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code"> {
  /** Given as the option `out_contract_code`. */
  readonly _out_contract_code_: PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeNode;
}

interface PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeNode extends ChainNode<"v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}">, GetAsyncAndSync<PapayPartnerContractByOutContractCodeQueryOptions, PapayPartnerContract> {
  readonly terminate: PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateNode;
  /**
   * 通过商户协议号查询委托代扣签约协议 · Query an entrusted deduction contract by merchant contract code
   *
   * 委托代扣 · Entrusted deduction
   *
   * `GET /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012489483
   */
  get(options: PapayPartnerContractByOutContractCodeQueryOptions): ApiPromise<PapayPartnerContract>;
}

interface PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateNode extends ChainNode<"v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate">, PostAsyncAndSync<PapayPartnerContractTerminateOptions, PapayPartnerContract> {
  /**
   * 通过商户协议号解除委托代扣签约协议 · Terminate an entrusted deduction contract by merchant contract code
   *
   * 委托代扣 · Entrusted deduction
   *
   * `POST /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012489491
   */
  post(options: PapayPartnerContractTerminateOptions): ApiPromise<PapayPartnerContract>;
}
