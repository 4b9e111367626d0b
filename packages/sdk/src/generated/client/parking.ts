// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync, PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type { Lists } from "../../chain/lists.ts";
import type {
  ParkingRemindersAnswer,
  ParkingRemindersApplication,
  ParkingRemindersApplicationAnswer,
  ParkingRemindersApplicationOptions,
  ParkingRemindersApplicationQuery,
  ParkingRemindersApplicationQueryQueryOptions,
  ParkingRemindersApplicationWithdrawOptions,
  ParkingRemindersApplicationsQueryOptions,
  ParkingRemindersEntryAnswer,
  ParkingRemindersEntryOptions,
  ParkingRemindersExitOptions,
  ParkingRemindersExtPaymentOptions,
  ParkingRemindersParkingFeeAnswer,
  ParkingRemindersParkingFeeOptions,
  ParkingRemindersParkingLot,
  ParkingRemindersParkingLotQueryOptions,
  ParkingRemindersPaymentOptions,
} from "../models/parking.ts";

/** The node of each path template below `v3/parking`. */
export interface ParkingPaths {
  /** POST: 提交停车场进件申请 · Apply for the onboarding of a car park. */
  readonly "v3/parking/reminders/application": ParkingRemindersApplicationNode;
  /** GET: 查询停车场进件申请单 · Query an application for the onboarding of a car park. */
  readonly "v3/parking/reminders/application/query": ParkingRemindersApplicationQueryNode;
  /** POST: 撤回停车场进件申请 · Withdraw an application for the onboarding of a car park. */
  readonly "v3/parking/reminders/application/withdraw": ParkingRemindersApplicationWithdrawNode;
  /** GET: 查询停车场进件申请单列表 · Query the applications for the onboarding of car parks. */
  readonly "v3/parking/reminders/applications": ParkingRemindersApplicationsNode;
  /** POST: 同步车辆入场通知 · Report that a vehicle has entered. */
  readonly "v3/parking/reminders/entry": ParkingRemindersEntryNode;
  /** POST: 同步车辆离场通知 · Report that a vehicle has left. */
  readonly "v3/parking/reminders/exit": ParkingRemindersExitNode;
  /** POST: 同步非临停扩展支付 · Report an extended payment for non-temporary parking. */
  readonly "v3/parking/reminders/ext-payment": ParkingRemindersExtPaymentNode;
  /** POST: 查询停车费用 · Query a parking fee. */
  readonly "v3/parking/reminders/parking-fee": ParkingRemindersParkingFeeNode;
  /** GET: 查询停车场信息 · Query a car park. */
  readonly "v3/parking/reminders/parking-lot": ParkingRemindersParkingLotNode;
  /** POST: 同步支付结果通知 · Report the result of a payment. */
  readonly "v3/parking/reminders/payment": ParkingRemindersPaymentNode;
}

export interface ParkingNode extends ChainNode<"v3/parking"> {
  readonly reminders: ParkingRemindersNode;
}

interface ParkingRemindersNode extends ChainNode<"v3/parking/reminders"> {
  readonly application: ParkingRemindersApplicationNode;
  readonly applications: ParkingRemindersApplicationsNode;
  readonly entry: ParkingRemindersEntryNode;
  readonly exit: ParkingRemindersExitNode;
  readonly extPayment: ParkingRemindersExtPaymentNode;
  /** `extPayment` */
  readonly "ext-payment": ParkingRemindersExtPaymentNode;
  readonly parkingFee: ParkingRemindersParkingFeeNode;
  /** `parkingFee` */
  readonly "parking-fee": ParkingRemindersParkingFeeNode;
  readonly parkingLot: ParkingRemindersParkingLotNode;
  /** `parkingLot` */
  readonly "parking-lot": ParkingRemindersParkingLotNode;
  readonly payment: ParkingRemindersPaymentNode;
}

interface ParkingRemindersApplicationNode extends ChainNode<"v3/parking/reminders/application">, PostAsyncAndSync<ParkingRemindersApplicationOptions, ParkingRemindersApplicationAnswer> {
  readonly query: ParkingRemindersApplicationQueryNode;
  readonly withdraw: ParkingRemindersApplicationWithdrawNode;
  /**
   * 提交停车场进件申请 · Apply for the onboarding of a car park
   *
   * 停车缴费服务 · Parking fee service
   *
   * `POST /v3/parking/reminders/application`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4019557780
   */
  post(options: ParkingRemindersApplicationOptions): ApiPromise<ParkingRemindersApplicationAnswer>;
}

interface ParkingRemindersApplicationQueryNode extends ChainNode<"v3/parking/reminders/application/query">, GetAsyncAndSync<ParkingRemindersApplicationQueryQueryOptions, ParkingRemindersApplicationQuery> {
  /**
   * 查询停车场进件申请单 · Query an application for the onboarding of a car park
   *
   * 停车缴费服务 · Parking fee service
   *
   * `GET /v3/parking/reminders/application/query`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4019557794
   */
  get(options: ParkingRemindersApplicationQueryQueryOptions): ApiPromise<ParkingRemindersApplicationQuery>;
}

interface ParkingRemindersApplicationWithdrawNode extends ChainNode<"v3/parking/reminders/application/withdraw">, PostAsyncAndSync<ParkingRemindersApplicationWithdrawOptions, ParkingRemindersAnswer> {
  /**
   * 撤回停车场进件申请 · Withdraw an application for the onboarding of a car park
   *
   * 停车缴费服务 · Parking fee service
   *
   * `POST /v3/parking/reminders/application/withdraw`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4019557799
   */
  post(options: ParkingRemindersApplicationWithdrawOptions): ApiPromise<ParkingRemindersAnswer>;
}

interface ParkingRemindersApplicationsNode extends ChainNode<"v3/parking/reminders/applications">, GetAsyncAndSync<ParkingRemindersApplicationsQueryOptions, ParkingRemindersApplication>, Lists<ParkingRemindersApplicationsQueryOptions, ParkingRemindersApplication, "application_list"> {
  /**
   * 查询停车场进件申请单列表 · Query the applications for the onboarding of car parks
   *
   * 停车缴费服务 · Parking fee service
   *
   * `GET /v3/parking/reminders/applications`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4019557811
   */
  get(options: ParkingRemindersApplicationsQueryOptions): ApiPromise<ParkingRemindersApplication>;
}

interface ParkingRemindersEntryNode extends ChainNode<"v3/parking/reminders/entry">, PostAsyncAndSync<ParkingRemindersEntryOptions, ParkingRemindersEntryAnswer> {
  /**
   * 同步车辆入场通知 · Report that a vehicle has entered
   *
   * 停车缴费服务 · Parking fee service
   *
   * `POST /v3/parking/reminders/entry`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4019557757
   */
  post(options: ParkingRemindersEntryOptions): ApiPromise<ParkingRemindersEntryAnswer>;
}

interface ParkingRemindersExitNode extends ChainNode<"v3/parking/reminders/exit">, PostAsyncAndSync<ParkingRemindersExitOptions, ParkingRemindersAnswer> {
  /**
   * 同步车辆离场通知 · Report that a vehicle has left
   *
   * 停车缴费服务 · Parking fee service
   *
   * `POST /v3/parking/reminders/exit`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4019557725
   */
  post(options: ParkingRemindersExitOptions): ApiPromise<ParkingRemindersAnswer>;
}

interface ParkingRemindersExtPaymentNode extends ChainNode<"v3/parking/reminders/ext-payment">, PostAsyncAndSync<ParkingRemindersExtPaymentOptions, ParkingRemindersAnswer> {
  /**
   * 同步非临停扩展支付 · Report an extended payment for non-temporary parking
   *
   * 停车缴费服务 · Parking fee service
   *
   * `POST /v3/parking/reminders/ext-payment`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4020338487
   */
  post(options: ParkingRemindersExtPaymentOptions): ApiPromise<ParkingRemindersAnswer>;
}

interface ParkingRemindersParkingFeeNode extends ChainNode<"v3/parking/reminders/parking-fee">, PostAsyncAndSync<ParkingRemindersParkingFeeOptions, ParkingRemindersParkingFeeAnswer> {
  /**
   * 查询停车费用 · Query a parking fee
   *
   * 停车缴费服务 · Parking fee service
   *
   * `POST /v3/parking/reminders/parking-fee`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4019557825
   */
  post(options: ParkingRemindersParkingFeeOptions): ApiPromise<ParkingRemindersParkingFeeAnswer>;
}

interface ParkingRemindersParkingLotNode extends ChainNode<"v3/parking/reminders/parking-lot">, GetAsyncAndSync<ParkingRemindersParkingLotQueryOptions, ParkingRemindersParkingLot> {
  /**
   * 查询停车场信息 · Query a car park
   *
   * 停车缴费服务 · Parking fee service
   *
   * `GET /v3/parking/reminders/parking-lot`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4023070758
   */
  get(options: ParkingRemindersParkingLotQueryOptions): ApiPromise<ParkingRemindersParkingLot>;
}

interface ParkingRemindersPaymentNode extends ChainNode<"v3/parking/reminders/payment">, PostAsyncAndSync<ParkingRemindersPaymentOptions, ParkingRemindersAnswer> {
  /**
   * 同步支付结果通知 · Report the result of a payment
   *
   * 停车缴费服务 · Parking fee service
   *
   * `POST /v3/parking/reminders/payment`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4019557765
   */
  post(options: ParkingRemindersPaymentOptions): ApiPromise<ParkingRemindersAnswer>;
}
