// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync, PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type {
  ParkingEntry,
  ParkingEntryCreateOptions,
  ParkingPaymentAccepted,
  ParkingPaymentApplyOptions,
  VehicleEtcContract,
  VehicleEtcContractQueryOptions,
  VehicleEtcPreopenAnswer,
  VehicleEtcPreopenOptions,
  VehicleEtcTransaction,
  VehicleEtcTransactionByIdQueryOptions,
  VehicleEtcTransactionByOutTradeNoQueryOptions,
  VehicleEtcTransactionsHighwayOptions,
  VehicleEtcUserContractsQueryOptions,
  VehicleParkingServicesFind,
  VehicleParkingServicesFindQueryOptions,
  VehicleTransaction,
  VehicleTransactionByOutTradeNoQueryOptions,
} from "../models/vehicle.ts";

/** The node of each path template below `v3/vehicle`. */
export interface VehiclePaths {
  /** GET: 通过商户ETC绑定号查询签约状态 · Query the state of a contract by the merchant's ETC binding number. */
  readonly "v3/vehicle/etc/contracts/{contract_id}": VehicleEtcContractsByContractIdNode;
  /** POST: 预开通用户ETC指定卡扣费 · Pre-open deductions from a user's ETC card. */
  readonly "v3/vehicle/etc/preopen": VehicleEtcPreopenNode;
  /** POST: 高速场景商户扣款 · Deduct a motorway toll. */
  readonly "v3/vehicle/etc/transactions/highway": VehicleEtcTransactionsHighwayNode;
  /** GET: 查询订单 · Query an order. */
  readonly "v3/vehicle/etc/transactions/id/{transaction_id}": VehicleEtcTransactionsIdByTransactionIdNode;
  /** GET: 查询订单 · Query an order. */
  readonly "v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}": VehicleEtcTransactionsOutTradeNoByOutTradeNoNode;
  /** GET: 查询ETC签约状态 · Query a user's ETC contract. */
  readonly "v3/vehicle/etc/users/{openid}/contracts": VehicleEtcUsersByOpenidContractsNode;
  /** POST: 创建停车入场 · Create a parking entry. */
  readonly "v3/vehicle/parking/parkings": VehicleParkingParkingsNode;
  /** GET: 查询车牌服务开通信息 · Query whether the service is open for a number plate. */
  readonly "v3/vehicle/parking/services/find": VehicleParkingServicesFindNode;
  /** GET: 查询订单 · Query an order. */
  readonly "v3/vehicle/transactions/out-trade-no/{out_trade_no}": VehicleTransactionsOutTradeNoByOutTradeNoNode;
  /** POST: 扣费受理 · Request a deduction. */
  readonly "v3/vehicle/transactions/parking": VehicleTransactionsParkingNode;
}

export interface VehicleNode extends ChainNode<"v3/vehicle"> {
  readonly etc: VehicleEtcNode;
  readonly parking: VehicleParkingNode;
  readonly transactions: VehicleTransactionsNode;
}

interface VehicleEtcNode extends ChainNode<"v3/vehicle/etc"> {
  readonly contracts: VehicleEtcContractsNode;
  readonly preopen: VehicleEtcPreopenNode;
  readonly transactions: VehicleEtcTransactionsNode;
  readonly users: VehicleEtcUsersNode;
}

interface VehicleEtcContractsNode extends ChainNode<"v3/vehicle/etc/contracts"> {
  /** Given as the option `contract_id`. */
  readonly _contract_id_: VehicleEtcContractsByContractIdNode;
}

interface VehicleEtcContractsByContractIdNode extends ChainNode<"v3/vehicle/etc/contracts/{contract_id}">, GetAsyncAndSync<VehicleEtcContractQueryOptions, VehicleEtcContract> {
  /**
   * 通过商户ETC绑定号查询签约状态 · Query the state of a contract by the merchant's ETC binding number
   *
   * ETC授权 · ETC authorisation
   *
   * `GET /v3/vehicle/etc/contracts/{contract_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715667
   */
  get(options: VehicleEtcContractQueryOptions): ApiPromise<VehicleEtcContract>;
}

interface VehicleEtcPreopenNode extends ChainNode<"v3/vehicle/etc/preopen">, PostAsyncAndSync<VehicleEtcPreopenOptions, VehicleEtcPreopenAnswer> {
  /**
   * 预开通用户ETC指定卡扣费 · Pre-open deductions from a user's ETC card
   *
   * ETC授权 · ETC authorisation
   *
   * `POST /v3/vehicle/etc/preopen`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715215
   */
  post(options: VehicleEtcPreopenOptions): ApiPromise<VehicleEtcPreopenAnswer>;
}

interface VehicleEtcTransactionsNode extends ChainNode<"v3/vehicle/etc/transactions"> {
  readonly highway: VehicleEtcTransactionsHighwayNode;
  readonly id: VehicleEtcTransactionsIdNode;
  readonly outTradeNo: VehicleEtcTransactionsOutTradeNoNode;
  /** `outTradeNo` */
  readonly "out-trade-no": VehicleEtcTransactionsOutTradeNoNode;
}

interface VehicleEtcTransactionsHighwayNode extends ChainNode<"v3/vehicle/etc/transactions/highway">, PostAsyncAndSync<VehicleEtcTransactionsHighwayOptions, VehicleEtcTransaction> {
  /**
   * 高速场景商户扣款 · Deduct a motorway toll
   *
   * ETC授权 · ETC authorisation
   *
   * `POST /v3/vehicle/etc/transactions/highway`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715331
   */
  post(options: VehicleEtcTransactionsHighwayOptions): ApiPromise<VehicleEtcTransaction>;
}

interface VehicleEtcTransactionsIdNode extends ChainNode<"v3/vehicle/etc/transactions/id"> {
  /** Given as the option `transaction_id`. */
  readonly _transaction_id_: VehicleEtcTransactionsIdByTransactionIdNode;
}

interface VehicleEtcTransactionsIdByTransactionIdNode extends ChainNode<"v3/vehicle/etc/transactions/id/{transaction_id}">, GetAsyncAndSync<VehicleEtcTransactionByIdQueryOptions, VehicleEtcTransaction> {
  /**
   * 查询订单 · Query an order
   *
   * ETC授权 · ETC authorisation
   *
   * `GET /v3/vehicle/etc/transactions/id/{transaction_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715719
   */
  get(options: VehicleEtcTransactionByIdQueryOptions): ApiPromise<VehicleEtcTransaction>;
}

interface VehicleEtcTransactionsOutTradeNoNode extends ChainNode<"v3/vehicle/etc/transactions/out-trade-no"> {
  /** Given as the option `out_trade_no`. */
  readonly _out_trade_no_: VehicleEtcTransactionsOutTradeNoByOutTradeNoNode;
}

interface VehicleEtcTransactionsOutTradeNoByOutTradeNoNode extends ChainNode<"v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}">, GetAsyncAndSync<VehicleEtcTransactionByOutTradeNoQueryOptions, VehicleEtcTransaction> {
  /**
   * 查询订单 · Query an order
   *
   * ETC授权 · ETC authorisation
   *
   * `GET /v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715845
   */
  get(options: VehicleEtcTransactionByOutTradeNoQueryOptions): ApiPromise<VehicleEtcTransaction>;
}

interface VehicleEtcUsersNode extends ChainNode<"v3/vehicle/etc/users"> {
  /** Given as the option `openid`. */
  readonly _openid_: VehicleEtcUsersByOpenidNode;
}

interface VehicleEtcUsersByOpenidNode extends ChainNode<"v3/vehicle/etc/users/{openid}"> {
  readonly contracts: VehicleEtcUsersByOpenidContractsNode;
}

interface VehicleEtcUsersByOpenidContractsNode extends ChainNode<"v3/vehicle/etc/users/{openid}/contracts">, GetAsyncAndSync<VehicleEtcUserContractsQueryOptions, VehicleEtcContract> {
  /**
   * 查询ETC签约状态 · Query a user's ETC contract
   *
   * ETC授权 · ETC authorisation
   *
   * `GET /v3/vehicle/etc/users/{openid}/contracts`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715623
   */
  get(options: VehicleEtcUserContractsQueryOptions): ApiPromise<VehicleEtcContract>;
}

interface VehicleParkingNode extends ChainNode<"v3/vehicle/parking"> {
  readonly parkings: VehicleParkingParkingsNode;
  readonly services: VehicleParkingServicesNode;
}

interface VehicleParkingParkingsNode extends ChainNode<"v3/vehicle/parking/parkings">, PostAsyncAndSync<ParkingEntryCreateOptions, ParkingEntry> {
  /**
   * 创建停车入场 · Create a parking entry
   *
   * 停车服务 · Parking service
   *
   * `POST /v3/vehicle/parking/parkings`
   *
   * Errors: `NO_AUTH`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012533937
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012533994
   */
  post(options: ParkingEntryCreateOptions): ApiPromise<ParkingEntry>;
}

interface VehicleParkingServicesNode extends ChainNode<"v3/vehicle/parking/services"> {
  readonly find: VehicleParkingServicesFindNode;
}

interface VehicleParkingServicesFindNode extends ChainNode<"v3/vehicle/parking/services/find">, GetAsyncAndSync<VehicleParkingServicesFindQueryOptions, VehicleParkingServicesFind> {
  /**
   * 查询车牌服务开通信息 · Query whether the service is open for a number plate
   *
   * 停车服务 · Parking service
   *
   * `GET /v3/vehicle/parking/services/find`
   *
   * Errors: `NO_AUTH`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534043
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012534183
   */
  get(options: VehicleParkingServicesFindQueryOptions): ApiPromise<VehicleParkingServicesFind>;
}

interface VehicleTransactionsNode extends ChainNode<"v3/vehicle/transactions"> {
  readonly outTradeNo: VehicleTransactionsOutTradeNoNode;
  /** `outTradeNo` */
  readonly "out-trade-no": VehicleTransactionsOutTradeNoNode;
  readonly parking: VehicleTransactionsParkingNode;
}

interface VehicleTransactionsOutTradeNoNode extends ChainNode<"v3/vehicle/transactions/out-trade-no"> {
  /** Given as the option `out_trade_no`. */
  readonly _out_trade_no_: VehicleTransactionsOutTradeNoByOutTradeNoNode;
}

interface VehicleTransactionsOutTradeNoByOutTradeNoNode extends ChainNode<"v3/vehicle/transactions/out-trade-no/{out_trade_no}">, GetAsyncAndSync<VehicleTransactionByOutTradeNoQueryOptions, VehicleTransaction> {
  /**
   * 查询订单 · Query an order
   *
   * 停车服务 · Parking service
   *
   * `GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}`
   *
   * Errors: `NOT_FOUND`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534308
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012534441
   */
  get(options: VehicleTransactionByOutTradeNoQueryOptions): ApiPromise<VehicleTransaction>;
}

interface VehicleTransactionsParkingNode extends ChainNode<"v3/vehicle/transactions/parking">, PostAsyncAndSync<ParkingPaymentApplyOptions, ParkingPaymentAccepted> {
  /**
   * 扣费受理 · Request a deduction
   *
   * 停车服务 · Parking service
   *
   * `POST /v3/vehicle/transactions/parking`
   *
   * Errors: `ALREADY_EXISTS`, `NOT_ENOUGH`, `NO_AUTH`, `RULE_LIMIT`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534352
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012534427
   */
  post(options: ParkingPaymentApplyOptions): ApiPromise<ParkingPaymentAccepted>;
}
