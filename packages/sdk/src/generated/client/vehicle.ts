// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type {
  VehicleEtcContract,
  VehicleEtcContractsByContractIdQueryOptions,
  VehicleEtcPreopenAnswer,
  VehicleEtcPreopenOptions,
  VehicleEtcTransaction,
  VehicleEtcTransactionsByIdQueryOptions,
  VehicleEtcTransactionsByOutTradeNoQueryOptions,
  VehicleEtcTransactionsHighwayOptions,
  VehicleEtcUsersContractsQueryOptions,
  VehicleParkingParkingsAnswer,
  VehicleParkingParkingsOptions,
  VehicleParkingServicesFind,
  VehicleParkingServicesFindQueryOptions,
  VehicleTransaction,
  VehicleTransactionsByOutTradeNoQueryOptions,
  VehicleTransactionsParkingAnswer,
  VehicleTransactionsParkingOptions,
} from "../models/vehicle.ts";

/** The node of each path template below `v3/vehicle`. */
export interface VehiclePaths {
  /** GET: 通过商户ETC绑定号查询签约状态 */
  readonly "v3/vehicle/etc/contracts/{contract_id}": VehicleEtcContractsByContractIdNode;
  /** POST: 预开通用户ETC指定卡扣费 */
  readonly "v3/vehicle/etc/preopen": VehicleEtcPreopenNode;
  /** POST: 高速场景商户扣款 */
  readonly "v3/vehicle/etc/transactions/highway": VehicleEtcTransactionsHighwayNode;
  /** GET: 查询订单 */
  readonly "v3/vehicle/etc/transactions/id/{transaction_id}": VehicleEtcTransactionsIdByTransactionIdNode;
  /** GET: 查询订单 */
  readonly "v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}": VehicleEtcTransactionsOutTradeNoByOutTradeNoNode;
  /** GET: 查询ETC签约状态 */
  readonly "v3/vehicle/etc/users/{openid}/contracts": VehicleEtcUsersByOpenidContractsNode;
  /** POST: 创建停车入场 */
  readonly "v3/vehicle/parking/parkings": VehicleParkingParkingsNode;
  /** GET: 查询车牌服务开通信息 */
  readonly "v3/vehicle/parking/services/find": VehicleParkingServicesFindNode;
  /** GET: 查询订单 */
  readonly "v3/vehicle/transactions/out-trade-no/{out_trade_no}": VehicleTransactionsOutTradeNoByOutTradeNoNode;
  /** POST: 扣费受理 */
  readonly "v3/vehicle/transactions/parking": VehicleTransactionsParkingNode;
}

/** `v3/vehicle` */
export interface VehicleNode extends ChainNode<"v3/vehicle"> {
  readonly etc: VehicleEtcNode;
  readonly parking: VehicleParkingNode;
  readonly transactions: VehicleTransactionsNode;
}

/** `v3/vehicle/etc` */
interface VehicleEtcNode extends ChainNode<"v3/vehicle/etc"> {
  readonly contracts: VehicleEtcContractsNode;
  readonly preopen: VehicleEtcPreopenNode;
  readonly transactions: VehicleEtcTransactionsNode;
  readonly users: VehicleEtcUsersNode;
}

/** `v3/vehicle/etc/contracts` */
interface VehicleEtcContractsNode extends ChainNode<"v3/vehicle/etc/contracts"> {
  /** The value is the option `contract_id` of the call. */
  readonly _contract_id_: VehicleEtcContractsByContractIdNode;
}

/** `v3/vehicle/etc/contracts/{contract_id}` */
interface VehicleEtcContractsByContractIdNode extends ChainNode<"v3/vehicle/etc/contracts/{contract_id}"> {
  /**
   * 通过商户ETC绑定号查询签约状态
   *
   * ETC授权 · ETC authorisation
   *
   * `GET /v3/vehicle/etc/contracts/{contract_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715667
   */
  get(options: VehicleEtcContractsByContractIdQueryOptions): ApiPromise<VehicleEtcContract>;
  /** 通过商户ETC绑定号查询签约状态. The same as `get`. */
  getAsync(options: VehicleEtcContractsByContractIdQueryOptions): ApiPromise<VehicleEtcContract>;
  /** 通过商户ETC绑定号查询签约状态. `get` that blocks the thread until the answer is there. */
  getSync(options: VehicleEtcContractsByContractIdQueryOptions): VehicleEtcContract;
}

/** `v3/vehicle/etc/preopen` */
interface VehicleEtcPreopenNode extends ChainNode<"v3/vehicle/etc/preopen"> {
  /**
   * 预开通用户ETC指定卡扣费
   *
   * ETC授权 · ETC authorisation
   *
   * `POST /v3/vehicle/etc/preopen`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715215
   */
  post(options: VehicleEtcPreopenOptions): ApiPromise<VehicleEtcPreopenAnswer>;
  /** 预开通用户ETC指定卡扣费. The same as `post`. */
  postAsync(options: VehicleEtcPreopenOptions): ApiPromise<VehicleEtcPreopenAnswer>;
  /** 预开通用户ETC指定卡扣费. `post` that blocks the thread until the answer is there. */
  postSync(options: VehicleEtcPreopenOptions): VehicleEtcPreopenAnswer;
}

/** `v3/vehicle/etc/transactions` */
interface VehicleEtcTransactionsNode extends ChainNode<"v3/vehicle/etc/transactions"> {
  readonly highway: VehicleEtcTransactionsHighwayNode;
  readonly id: VehicleEtcTransactionsIdNode;
  readonly outTradeNo: VehicleEtcTransactionsOutTradeNoNode;
  readonly "out-trade-no": VehicleEtcTransactionsOutTradeNoNode;
}

/** `v3/vehicle/etc/transactions/highway` */
interface VehicleEtcTransactionsHighwayNode extends ChainNode<"v3/vehicle/etc/transactions/highway"> {
  /**
   * 高速场景商户扣款
   *
   * ETC授权 · ETC authorisation
   *
   * `POST /v3/vehicle/etc/transactions/highway`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715331
   */
  post(options: VehicleEtcTransactionsHighwayOptions): ApiPromise<VehicleEtcTransaction>;
  /** 高速场景商户扣款. The same as `post`. */
  postAsync(options: VehicleEtcTransactionsHighwayOptions): ApiPromise<VehicleEtcTransaction>;
  /** 高速场景商户扣款. `post` that blocks the thread until the answer is there. */
  postSync(options: VehicleEtcTransactionsHighwayOptions): VehicleEtcTransaction;
}

/** `v3/vehicle/etc/transactions/id` */
interface VehicleEtcTransactionsIdNode extends ChainNode<"v3/vehicle/etc/transactions/id"> {
  /** The value is the option `transaction_id` of the call. */
  readonly _transaction_id_: VehicleEtcTransactionsIdByTransactionIdNode;
}

/** `v3/vehicle/etc/transactions/id/{transaction_id}` */
interface VehicleEtcTransactionsIdByTransactionIdNode extends ChainNode<"v3/vehicle/etc/transactions/id/{transaction_id}"> {
  /**
   * 查询订单
   *
   * ETC授权 · ETC authorisation
   *
   * `GET /v3/vehicle/etc/transactions/id/{transaction_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715719
   */
  get(options: VehicleEtcTransactionsByIdQueryOptions): ApiPromise<VehicleEtcTransaction>;
  /** 查询订单. The same as `get`. */
  getAsync(options: VehicleEtcTransactionsByIdQueryOptions): ApiPromise<VehicleEtcTransaction>;
  /** 查询订单. `get` that blocks the thread until the answer is there. */
  getSync(options: VehicleEtcTransactionsByIdQueryOptions): VehicleEtcTransaction;
}

/** `v3/vehicle/etc/transactions/out-trade-no` */
interface VehicleEtcTransactionsOutTradeNoNode extends ChainNode<"v3/vehicle/etc/transactions/out-trade-no"> {
  /** The value is the option `out_trade_no` of the call. */
  readonly _out_trade_no_: VehicleEtcTransactionsOutTradeNoByOutTradeNoNode;
}

/** `v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}` */
interface VehicleEtcTransactionsOutTradeNoByOutTradeNoNode extends ChainNode<"v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}"> {
  /**
   * 查询订单
   *
   * ETC授权 · ETC authorisation
   *
   * `GET /v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715845
   */
  get(options: VehicleEtcTransactionsByOutTradeNoQueryOptions): ApiPromise<VehicleEtcTransaction>;
  /** 查询订单. The same as `get`. */
  getAsync(options: VehicleEtcTransactionsByOutTradeNoQueryOptions): ApiPromise<VehicleEtcTransaction>;
  /** 查询订单. `get` that blocks the thread until the answer is there. */
  getSync(options: VehicleEtcTransactionsByOutTradeNoQueryOptions): VehicleEtcTransaction;
}

/** `v3/vehicle/etc/users` */
interface VehicleEtcUsersNode extends ChainNode<"v3/vehicle/etc/users"> {
  /** The value is the option `openid` of the call. */
  readonly _openid_: VehicleEtcUsersByOpenidNode;
}

/** `v3/vehicle/etc/users/{openid}` */
interface VehicleEtcUsersByOpenidNode extends ChainNode<"v3/vehicle/etc/users/{openid}"> {
  readonly contracts: VehicleEtcUsersByOpenidContractsNode;
}

/** `v3/vehicle/etc/users/{openid}/contracts` */
interface VehicleEtcUsersByOpenidContractsNode extends ChainNode<"v3/vehicle/etc/users/{openid}/contracts"> {
  /**
   * 查询ETC签约状态
   *
   * ETC授权 · ETC authorisation
   *
   * `GET /v3/vehicle/etc/users/{openid}/contracts`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715623
   */
  get(options: VehicleEtcUsersContractsQueryOptions): ApiPromise<VehicleEtcContract>;
  /** 查询ETC签约状态. The same as `get`. */
  getAsync(options: VehicleEtcUsersContractsQueryOptions): ApiPromise<VehicleEtcContract>;
  /** 查询ETC签约状态. `get` that blocks the thread until the answer is there. */
  getSync(options: VehicleEtcUsersContractsQueryOptions): VehicleEtcContract;
}

/** `v3/vehicle/parking` */
interface VehicleParkingNode extends ChainNode<"v3/vehicle/parking"> {
  readonly parkings: VehicleParkingParkingsNode;
  readonly services: VehicleParkingServicesNode;
}

/** `v3/vehicle/parking/parkings` */
interface VehicleParkingParkingsNode extends ChainNode<"v3/vehicle/parking/parkings"> {
  /**
   * 创建停车入场
   *
   * 停车服务 · Parking service
   *
   * `POST /v3/vehicle/parking/parkings`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012533937
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012533994
   */
  post(options: VehicleParkingParkingsOptions): ApiPromise<VehicleParkingParkingsAnswer>;
  /** 创建停车入场. The same as `post`. */
  postAsync(options: VehicleParkingParkingsOptions): ApiPromise<VehicleParkingParkingsAnswer>;
  /** 创建停车入场. `post` that blocks the thread until the answer is there. */
  postSync(options: VehicleParkingParkingsOptions): VehicleParkingParkingsAnswer;
}

/** `v3/vehicle/parking/services` */
interface VehicleParkingServicesNode extends ChainNode<"v3/vehicle/parking/services"> {
  readonly find: VehicleParkingServicesFindNode;
}

/** `v3/vehicle/parking/services/find` */
interface VehicleParkingServicesFindNode extends ChainNode<"v3/vehicle/parking/services/find"> {
  /**
   * 查询车牌服务开通信息
   *
   * 停车服务 · Parking service
   *
   * `GET /v3/vehicle/parking/services/find`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534043
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012534183
   */
  get(options: VehicleParkingServicesFindQueryOptions): ApiPromise<VehicleParkingServicesFind>;
  /** 查询车牌服务开通信息. The same as `get`. */
  getAsync(options: VehicleParkingServicesFindQueryOptions): ApiPromise<VehicleParkingServicesFind>;
  /** 查询车牌服务开通信息. `get` that blocks the thread until the answer is there. */
  getSync(options: VehicleParkingServicesFindQueryOptions): VehicleParkingServicesFind;
}

/** `v3/vehicle/transactions` */
interface VehicleTransactionsNode extends ChainNode<"v3/vehicle/transactions"> {
  readonly outTradeNo: VehicleTransactionsOutTradeNoNode;
  readonly "out-trade-no": VehicleTransactionsOutTradeNoNode;
  readonly parking: VehicleTransactionsParkingNode;
}

/** `v3/vehicle/transactions/out-trade-no` */
interface VehicleTransactionsOutTradeNoNode extends ChainNode<"v3/vehicle/transactions/out-trade-no"> {
  /** The value is the option `out_trade_no` of the call. */
  readonly _out_trade_no_: VehicleTransactionsOutTradeNoByOutTradeNoNode;
}

/** `v3/vehicle/transactions/out-trade-no/{out_trade_no}` */
interface VehicleTransactionsOutTradeNoByOutTradeNoNode extends ChainNode<"v3/vehicle/transactions/out-trade-no/{out_trade_no}"> {
  /**
   * 查询订单
   *
   * 停车服务 · Parking service
   *
   * `GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534308
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012534441
   */
  get(options: VehicleTransactionsByOutTradeNoQueryOptions): ApiPromise<VehicleTransaction>;
  /** 查询订单. The same as `get`. */
  getAsync(options: VehicleTransactionsByOutTradeNoQueryOptions): ApiPromise<VehicleTransaction>;
  /** 查询订单. `get` that blocks the thread until the answer is there. */
  getSync(options: VehicleTransactionsByOutTradeNoQueryOptions): VehicleTransaction;
}

/** `v3/vehicle/transactions/parking` */
interface VehicleTransactionsParkingNode extends ChainNode<"v3/vehicle/transactions/parking"> {
  /**
   * 扣费受理
   *
   * 停车服务 · Parking service
   *
   * `POST /v3/vehicle/transactions/parking`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534352
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012534427
   */
  post(options: VehicleTransactionsParkingOptions): ApiPromise<VehicleTransactionsParkingAnswer>;
  /** 扣费受理. The same as `post`. */
  postAsync(options: VehicleTransactionsParkingOptions): ApiPromise<VehicleTransactionsParkingAnswer>;
  /** 扣费受理. `post` that blocks the thread until the answer is there. */
  postSync(options: VehicleTransactionsParkingOptions): VehicleTransactionsParkingAnswer;
}
