// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type {
  PayDevicesOpenScenarioSpeaker,
  PayDevicesOpenScenarioSpeakerBindOptions,
  PayDevicesOpenScenarioSpeakerByDeviceSnQueryOptions,
  PayDevicesOpenScenarioSpeakerPrebindAnswer,
  PayDevicesOpenScenarioSpeakerPrebindOptions,
  PayDevicesOpenScenarioSpeakerUnbindOptions,
  PayDevicesOpenScenarioSpeakerorderReportAnswer,
  PayDevicesOpenScenarioSpeakerorderReportOptions,
  PayDevicesPrintersPrintOrder,
  PayDevicesPrintersPrintOrdersByPrintOrderNoQueryOptions,
  PayDevicesPrintersPrintOrdersOptions,
} from "../models/pay-devices.ts";

/** The node of each path template below `v3/pay-devices`. */
export interface PayDevicesPaths {
  /** GET: 查询音箱绑定信息 */
  readonly "v3/pay-devices/open-scenario-speaker/{device_sn}": PayDevicesOpenScenarioSpeakerByDeviceSnNode;
  /** POST: 绑定音箱设备码牌 */
  readonly "v3/pay-devices/open-scenario-speaker/{device_sn}/bind": PayDevicesOpenScenarioSpeakerByDeviceSnBindNode;
  /** POST: 出厂预绑定音箱和码牌 */
  readonly "v3/pay-devices/open-scenario-speaker/{device_sn}/prebind": PayDevicesOpenScenarioSpeakerByDeviceSnPrebindNode;
  /** POST: 解绑音箱设备码牌 */
  readonly "v3/pay-devices/open-scenario-speaker/{device_sn}/unbind": PayDevicesOpenScenarioSpeakerByDeviceSnUnbindNode;
  /** POST: 码牌支付结果上报 */
  readonly "v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report": PayDevicesOpenScenarioSpeakerorderByTransactionIdReportNode;
  /** POST: 小票机打印 */
  readonly "v3/pay-devices/printers/{device_id}/print-orders": PayDevicesPrintersByDeviceIdPrintOrdersNode;
  /** GET: 查询订单 */
  readonly "v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}": PayDevicesPrintersByDeviceIdPrintOrdersByPrintOrderNoNode;
}

/** `v3/pay-devices` */
export interface PayDevicesNode extends ChainNode<"v3/pay-devices"> {
  readonly openScenarioSpeaker: PayDevicesOpenScenarioSpeakerNode;
  readonly "open-scenario-speaker": PayDevicesOpenScenarioSpeakerNode;
  readonly openScenarioSpeakerorder: PayDevicesOpenScenarioSpeakerorderNode;
  readonly "open-scenario-speakerorder": PayDevicesOpenScenarioSpeakerorderNode;
  readonly printers: PayDevicesPrintersNode;
}

/** `v3/pay-devices/open-scenario-speaker` */
interface PayDevicesOpenScenarioSpeakerNode extends ChainNode<"v3/pay-devices/open-scenario-speaker"> {
  /** The value is the option `device_sn` of the call. */
  readonly _device_sn_: PayDevicesOpenScenarioSpeakerByDeviceSnNode;
}

/** `v3/pay-devices/open-scenario-speaker/{device_sn}` */
interface PayDevicesOpenScenarioSpeakerByDeviceSnNode extends ChainNode<"v3/pay-devices/open-scenario-speaker/{device_sn}"> {
  readonly bind: PayDevicesOpenScenarioSpeakerByDeviceSnBindNode;
  readonly prebind: PayDevicesOpenScenarioSpeakerByDeviceSnPrebindNode;
  readonly unbind: PayDevicesOpenScenarioSpeakerByDeviceSnUnbindNode;
  /**
   * 查询音箱绑定信息
   *
   * 码牌音箱 · QR code speakers
   *
   * `GET /v3/pay-devices/open-scenario-speaker/{device_sn}`
   *
   * @see https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1
   */
  get(options: PayDevicesOpenScenarioSpeakerByDeviceSnQueryOptions): ApiPromise<PayDevicesOpenScenarioSpeaker>;
  /** 查询音箱绑定信息. The same as `get`. */
  getAsync(options: PayDevicesOpenScenarioSpeakerByDeviceSnQueryOptions): ApiPromise<PayDevicesOpenScenarioSpeaker>;
  /** 查询音箱绑定信息. `get` that blocks the thread until the answer is there. */
  getSync(options: PayDevicesOpenScenarioSpeakerByDeviceSnQueryOptions): PayDevicesOpenScenarioSpeaker;
}

/** `v3/pay-devices/open-scenario-speaker/{device_sn}/bind` */
interface PayDevicesOpenScenarioSpeakerByDeviceSnBindNode extends ChainNode<"v3/pay-devices/open-scenario-speaker/{device_sn}/bind"> {
  /**
   * 绑定音箱设备码牌
   *
   * 码牌音箱 · QR code speakers
   *
   * `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/bind`
   *
   * @see https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1
   */
  post(options: PayDevicesOpenScenarioSpeakerBindOptions): ApiPromise<PayDevicesOpenScenarioSpeaker>;
  /** 绑定音箱设备码牌. The same as `post`. */
  postAsync(options: PayDevicesOpenScenarioSpeakerBindOptions): ApiPromise<PayDevicesOpenScenarioSpeaker>;
  /** 绑定音箱设备码牌. `post` that blocks the thread until the answer is there. */
  postSync(options: PayDevicesOpenScenarioSpeakerBindOptions): PayDevicesOpenScenarioSpeaker;
}

/** `v3/pay-devices/open-scenario-speaker/{device_sn}/prebind` */
interface PayDevicesOpenScenarioSpeakerByDeviceSnPrebindNode extends ChainNode<"v3/pay-devices/open-scenario-speaker/{device_sn}/prebind"> {
  /**
   * 出厂预绑定音箱和码牌
   *
   * 码牌音箱 · QR code speakers
   *
   * `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/prebind`
   *
   * @see https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1
   */
  post(options: PayDevicesOpenScenarioSpeakerPrebindOptions): ApiPromise<PayDevicesOpenScenarioSpeakerPrebindAnswer>;
  /** 出厂预绑定音箱和码牌. The same as `post`. */
  postAsync(options: PayDevicesOpenScenarioSpeakerPrebindOptions): ApiPromise<PayDevicesOpenScenarioSpeakerPrebindAnswer>;
  /** 出厂预绑定音箱和码牌. `post` that blocks the thread until the answer is there. */
  postSync(options: PayDevicesOpenScenarioSpeakerPrebindOptions): PayDevicesOpenScenarioSpeakerPrebindAnswer;
}

/** `v3/pay-devices/open-scenario-speaker/{device_sn}/unbind` */
interface PayDevicesOpenScenarioSpeakerByDeviceSnUnbindNode extends ChainNode<"v3/pay-devices/open-scenario-speaker/{device_sn}/unbind"> {
  /**
   * 解绑音箱设备码牌
   *
   * 码牌音箱 · QR code speakers
   *
   * `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/unbind`
   *
   * @see https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1
   */
  post(options: PayDevicesOpenScenarioSpeakerUnbindOptions): ApiPromise<PayDevicesOpenScenarioSpeaker>;
  /** 解绑音箱设备码牌. The same as `post`. */
  postAsync(options: PayDevicesOpenScenarioSpeakerUnbindOptions): ApiPromise<PayDevicesOpenScenarioSpeaker>;
  /** 解绑音箱设备码牌. `post` that blocks the thread until the answer is there. */
  postSync(options: PayDevicesOpenScenarioSpeakerUnbindOptions): PayDevicesOpenScenarioSpeaker;
}

/** `v3/pay-devices/open-scenario-speakerorder` */
interface PayDevicesOpenScenarioSpeakerorderNode extends ChainNode<"v3/pay-devices/open-scenario-speakerorder"> {
  /** The value is the option `transaction_id` of the call. */
  readonly _transaction_id_: PayDevicesOpenScenarioSpeakerorderByTransactionIdNode;
}

/** `v3/pay-devices/open-scenario-speakerorder/{transaction_id}` */
interface PayDevicesOpenScenarioSpeakerorderByTransactionIdNode extends ChainNode<"v3/pay-devices/open-scenario-speakerorder/{transaction_id}"> {
  readonly report: PayDevicesOpenScenarioSpeakerorderByTransactionIdReportNode;
}

/** `v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report` */
interface PayDevicesOpenScenarioSpeakerorderByTransactionIdReportNode extends ChainNode<"v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report"> {
  /**
   * 码牌支付结果上报
   *
   * 码牌音箱 · QR code speakers
   *
   * `POST /v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report`
   *
   * @see https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1
   */
  post(options: PayDevicesOpenScenarioSpeakerorderReportOptions): ApiPromise<PayDevicesOpenScenarioSpeakerorderReportAnswer>;
  /** 码牌支付结果上报. The same as `post`. */
  postAsync(options: PayDevicesOpenScenarioSpeakerorderReportOptions): ApiPromise<PayDevicesOpenScenarioSpeakerorderReportAnswer>;
  /** 码牌支付结果上报. `post` that blocks the thread until the answer is there. */
  postSync(options: PayDevicesOpenScenarioSpeakerorderReportOptions): PayDevicesOpenScenarioSpeakerorderReportAnswer;
}

/** `v3/pay-devices/printers` */
interface PayDevicesPrintersNode extends ChainNode<"v3/pay-devices/printers"> {
  /** The value is the option `device_id` of the call. */
  readonly _device_id_: PayDevicesPrintersByDeviceIdNode;
}

/** `v3/pay-devices/printers/{device_id}` */
interface PayDevicesPrintersByDeviceIdNode extends ChainNode<"v3/pay-devices/printers/{device_id}"> {
  readonly printOrders: PayDevicesPrintersByDeviceIdPrintOrdersNode;
  readonly "print-orders": PayDevicesPrintersByDeviceIdPrintOrdersNode;
}

/** `v3/pay-devices/printers/{device_id}/print-orders` */
interface PayDevicesPrintersByDeviceIdPrintOrdersNode extends ChainNode<"v3/pay-devices/printers/{device_id}/print-orders"> {
  /** The value is the option `print_order_no` of the call. */
  readonly _print_order_no_: PayDevicesPrintersByDeviceIdPrintOrdersByPrintOrderNoNode;
  /**
   * 小票机打印
   *
   * 小票打印 · Receipt printing
   *
   * `POST /v3/pay-devices/printers/{device_id}/print-orders`
   *
   */
  post(options: PayDevicesPrintersPrintOrdersOptions): ApiPromise<undefined>;
  /** 小票机打印. The same as `post`. */
  postAsync(options: PayDevicesPrintersPrintOrdersOptions): ApiPromise<undefined>;
  /** 小票机打印. `post` that blocks the thread until the answer is there. */
  postSync(options: PayDevicesPrintersPrintOrdersOptions): undefined;
}

/** `v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}` */
interface PayDevicesPrintersByDeviceIdPrintOrdersByPrintOrderNoNode extends ChainNode<"v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}"> {
  /**
   * 查询订单
   *
   * 小票打印 · Receipt printing
   *
   * `GET /v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}`
   *
   */
  get(options: PayDevicesPrintersPrintOrdersByPrintOrderNoQueryOptions): ApiPromise<PayDevicesPrintersPrintOrder>;
  /** 查询订单. The same as `get`. */
  getAsync(options: PayDevicesPrintersPrintOrdersByPrintOrderNoQueryOptions): ApiPromise<PayDevicesPrintersPrintOrder>;
  /** 查询订单. `get` that blocks the thread until the answer is there. */
  getSync(options: PayDevicesPrintersPrintOrdersByPrintOrderNoQueryOptions): PayDevicesPrintersPrintOrder;
}
