// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type {
  HirePowerBankInsuranceOrder,
  HirePowerBankInsuranceOrdersByOutOrderNoQueryOptions,
  HirePowerBankInsuranceOrdersOptions,
  HirePowerBankUserQualification,
  HirePowerBankUserQualificationsByOpenidQueryOptions,
} from "../models/hire-power-bank.ts";

/** The node of each path template below `v3/hire-power-bank`. */
export interface HirePowerBankPaths {
  /** POST: 创建保险订单 */
  readonly "v3/hire-power-bank/insurance-orders": HirePowerBankInsuranceOrdersNode;
  /** GET: 查询保险订单详情 */
  readonly "v3/hire-power-bank/insurance-orders/{out_order_no}": HirePowerBankInsuranceOrdersByOutOrderNoNode;
  /** GET: 查询用户保险订单领取资格 */
  readonly "v3/hire-power-bank/user-qualifications/{openid}": HirePowerBankUserQualificationsByOpenidNode;
}

/** `v3/hire-power-bank` */
export interface HirePowerBankNode extends ChainNode<"v3/hire-power-bank"> {
  readonly insuranceOrders: HirePowerBankInsuranceOrdersNode;
  readonly "insurance-orders": HirePowerBankInsuranceOrdersNode;
  readonly userQualifications: HirePowerBankUserQualificationsNode;
  readonly "user-qualifications": HirePowerBankUserQualificationsNode;
}

/** `v3/hire-power-bank/insurance-orders` */
interface HirePowerBankInsuranceOrdersNode extends ChainNode<"v3/hire-power-bank/insurance-orders"> {
  /** The value is the option `out_order_no` of the call. */
  readonly _out_order_no_: HirePowerBankInsuranceOrdersByOutOrderNoNode;
  /**
   * 创建保险订单
   *
   * 充电宝隔夜归还 · Power bank overnight-return insurance
   *
   * `POST /v3/hire-power-bank/insurance-orders`
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/create-insurance-order.html
   */
  post(options?: HirePowerBankInsuranceOrdersOptions): ApiPromise<HirePowerBankInsuranceOrder>;
  /** 创建保险订单. The same as `post`. */
  postAsync(options?: HirePowerBankInsuranceOrdersOptions): ApiPromise<HirePowerBankInsuranceOrder>;
  /** 创建保险订单. `post` that blocks the thread until the answer is there. */
  postSync(options?: HirePowerBankInsuranceOrdersOptions): HirePowerBankInsuranceOrder;
}

/** `v3/hire-power-bank/insurance-orders/{out_order_no}` */
interface HirePowerBankInsuranceOrdersByOutOrderNoNode extends ChainNode<"v3/hire-power-bank/insurance-orders/{out_order_no}"> {
  /**
   * 查询保险订单详情
   *
   * 充电宝隔夜归还 · Power bank overnight-return insurance
   *
   * `GET /v3/hire-power-bank/insurance-orders/{out_order_no}`
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-by-out-trade-no.html
   */
  get(options: HirePowerBankInsuranceOrdersByOutOrderNoQueryOptions): ApiPromise<HirePowerBankInsuranceOrder>;
  /** 查询保险订单详情. The same as `get`. */
  getAsync(options: HirePowerBankInsuranceOrdersByOutOrderNoQueryOptions): ApiPromise<HirePowerBankInsuranceOrder>;
  /** 查询保险订单详情. `get` that blocks the thread until the answer is there. */
  getSync(options: HirePowerBankInsuranceOrdersByOutOrderNoQueryOptions): HirePowerBankInsuranceOrder;
}

/** `v3/hire-power-bank/user-qualifications` */
interface HirePowerBankUserQualificationsNode extends ChainNode<"v3/hire-power-bank/user-qualifications"> {
  /** The value is the option `openid` of the call. */
  readonly _openid_: HirePowerBankUserQualificationsByOpenidNode;
}

/** `v3/hire-power-bank/user-qualifications/{openid}` */
interface HirePowerBankUserQualificationsByOpenidNode extends ChainNode<"v3/hire-power-bank/user-qualifications/{openid}"> {
  /**
   * 查询用户保险订单领取资格
   *
   * 充电宝隔夜归还 · Power bank overnight-return insurance
   *
   * `GET /v3/hire-power-bank/user-qualifications/{openid}`
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-qualification-by-open-id.html
   */
  get(options: HirePowerBankUserQualificationsByOpenidQueryOptions): ApiPromise<HirePowerBankUserQualification>;
  /** 查询用户保险订单领取资格. The same as `get`. */
  getAsync(options: HirePowerBankUserQualificationsByOpenidQueryOptions): ApiPromise<HirePowerBankUserQualification>;
  /** 查询用户保险订单领取资格. `get` that blocks the thread until the answer is there. */
  getSync(options: HirePowerBankUserQualificationsByOpenidQueryOptions): HirePowerBankUserQualification;
}
