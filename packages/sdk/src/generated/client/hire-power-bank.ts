// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync } from "../../chain/async-and-sync.ts";
import type {
  HirePowerBankInsuranceOrder,
  HirePowerBankInsuranceOrderQueryOptions,
  HirePowerBankInsuranceOrdersOptions,
  HirePowerBankUserQualification,
  HirePowerBankUserQualificationQueryOptions,
} from "../models/hire-power-bank.ts";

/** The node of each path template below `v3/hire-power-bank`. */
export interface HirePowerBankPaths {
  /** POST: 创建保险订单 · Create an insurance order. */
  readonly "v3/hire-power-bank/insurance-orders": HirePowerBankInsuranceOrdersNode;
  /** GET: 查询保险订单详情 · Query an insurance order. */
  readonly "v3/hire-power-bank/insurance-orders/{out_order_no}": HirePowerBankInsuranceOrdersByOutOrderNoNode;
  /** GET: 查询用户保险订单领取资格 · Query whether a user may claim an insurance order. */
  readonly "v3/hire-power-bank/user-qualifications/{openid}": HirePowerBankUserQualificationsByOpenidNode;
}

export interface HirePowerBankNode extends ChainNode<"v3/hire-power-bank"> {
  readonly insuranceOrders: HirePowerBankInsuranceOrdersNode;
  /** `insuranceOrders` */
  readonly "insurance-orders": HirePowerBankInsuranceOrdersNode;
  readonly userQualifications: HirePowerBankUserQualificationsNode;
  /** `userQualifications` */
  readonly "user-qualifications": HirePowerBankUserQualificationsNode;
}

interface HirePowerBankInsuranceOrdersNode extends ChainNode<"v3/hire-power-bank/insurance-orders"> {
  /** Given as the option `out_order_no`. */
  readonly _out_order_no_: HirePowerBankInsuranceOrdersByOutOrderNoNode;
  /**
   * 创建保险订单 · Create an insurance order
   *
   * 充电宝隔夜归还 · Power bank overnight-return insurance
   *
   * `POST /v3/hire-power-bank/insurance-orders`
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/create-insurance-order.html
   */
  post(options?: HirePowerBankInsuranceOrdersOptions): ApiPromise<HirePowerBankInsuranceOrder>;
  /** The same as `post`. */
  postAsync(options?: HirePowerBankInsuranceOrdersOptions): ApiPromise<HirePowerBankInsuranceOrder>;
  /** `post` that blocks until the answer is there. */
  postSync(options?: HirePowerBankInsuranceOrdersOptions): HirePowerBankInsuranceOrder;
}

interface HirePowerBankInsuranceOrdersByOutOrderNoNode extends ChainNode<"v3/hire-power-bank/insurance-orders/{out_order_no}">, GetAsyncAndSync<HirePowerBankInsuranceOrderQueryOptions, HirePowerBankInsuranceOrder> {
  /**
   * 查询保险订单详情 · Query an insurance order
   *
   * 充电宝隔夜归还 · Power bank overnight-return insurance
   *
   * `GET /v3/hire-power-bank/insurance-orders/{out_order_no}`
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-by-out-trade-no.html
   */
  get(options: HirePowerBankInsuranceOrderQueryOptions): ApiPromise<HirePowerBankInsuranceOrder>;
}

interface HirePowerBankUserQualificationsNode extends ChainNode<"v3/hire-power-bank/user-qualifications"> {
  /** Given as the option `openid`. */
  readonly _openid_: HirePowerBankUserQualificationsByOpenidNode;
}

interface HirePowerBankUserQualificationsByOpenidNode extends ChainNode<"v3/hire-power-bank/user-qualifications/{openid}">, GetAsyncAndSync<HirePowerBankUserQualificationQueryOptions, HirePowerBankUserQualification> {
  /**
   * 查询用户保险订单领取资格 · Query whether a user may claim an insurance order
   *
   * 充电宝隔夜归还 · Power bank overnight-return insurance
   *
   * `GET /v3/hire-power-bank/user-qualifications/{openid}`
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-qualification-by-open-id.html
   */
  get(options: HirePowerBankUserQualificationQueryOptions): ApiPromise<HirePowerBankUserQualification>;
}
