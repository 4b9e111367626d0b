// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync, PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type {
  BankRecharge,
  BankRechargeByOutRechargeNoQueryOptions,
  BankRechargesApplyAnswer,
  BankRechargesApplyOptions,
} from "../models/recharge.ts";

/** The node of each path template below `v3/recharge`. */
export interface RechargePaths {
  /** POST: 申请银行转账充值 · Request a recharge by bank transfer. */
  readonly "v3/recharge/bank-transfer-recharges/apply": RechargeBankTransferRechargesApplyNode;
  /** GET: 查询银行转账充值结果 · Query a recharge by bank transfer. */
  readonly "v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}": RechargeBankTransferRechargesOutRechargeNoByOutRechargeNoNode;
}

export interface RechargeNode extends ChainNode<"v3/recharge"> {
  readonly bankTransferRecharges: RechargeBankTransferRechargesNode;
  /** `bankTransferRecharges` */
  readonly "bank-transfer-recharges": RechargeBankTransferRechargesNode;
}

interface RechargeBankTransferRechargesNode extends ChainNode<"v3/recharge/bank-transfer-recharges"> {
  readonly apply: RechargeBankTransferRechargesApplyNode;
  readonly outRechargeNo: RechargeBankTransferRechargesOutRechargeNoNode;
  /** `outRechargeNo` */
  readonly "out-recharge-no": RechargeBankTransferRechargesOutRechargeNoNode;
}

interface RechargeBankTransferRechargesApplyNode extends ChainNode<"v3/recharge/bank-transfer-recharges/apply">, PostAsyncAndSync<BankRechargesApplyOptions, BankRechargesApplyAnswer> {
  /**
   * 申请银行转账充值 · Request a recharge by bank transfer
   *
   * 商家充值 · Merchant recharge
   *
   * `POST /v3/recharge/bank-transfer-recharges/apply`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012585425
   */
  post(options: BankRechargesApplyOptions): ApiPromise<BankRechargesApplyAnswer>;
}

interface RechargeBankTransferRechargesOutRechargeNoNode extends ChainNode<"v3/recharge/bank-transfer-recharges/out-recharge-no"> {
  /** Given as the option `out_recharge_no`. */
  readonly _out_recharge_no_: RechargeBankTransferRechargesOutRechargeNoByOutRechargeNoNode;
}

interface RechargeBankTransferRechargesOutRechargeNoByOutRechargeNoNode extends ChainNode<"v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}">, GetAsyncAndSync<BankRechargeByOutRechargeNoQueryOptions, BankRecharge> {
  /**
   * 查询银行转账充值结果 · Query a recharge by bank transfer
   *
   * 商家充值 · Merchant recharge
   *
   * `GET /v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012585430
   */
  get(options: BankRechargeByOutRechargeNoQueryOptions): ApiPromise<BankRecharge>;
}
