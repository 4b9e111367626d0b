// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type {
  PayDevicesPrinterPrintOrder,
  PayDevicesPrinterPrintOrderQueryOptions,
  PayDevicesPrinterPrintOrdersOptions,
  PaySpeaker,
  PaySpeakerBindOptions,
  PaySpeakerByDeviceSnQueryOptions,
  PaySpeakerOrderReportAnswer,
  PaySpeakerOrderReportOptions,
  PaySpeakerPrebindAnswer,
  PaySpeakerPrebindOptions,
  PaySpeakerUnbindOptions,
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

export interface PayDevicesNode extends ChainNode<"v3/pay-devices"> {
  readonly openScenarioSpeaker: PayDevicesOpenScenarioSpeakerNode;
  readonly "open-scenario-speaker": PayDevicesOpenScenarioSpeakerNode;
  readonly openScenarioSpeakerorder: PayDevicesOpenScenarioSpeakerorderNode;
  readonly "open-scenario-speakerorder": PayDevicesOpenScenarioSpeakerorderNode;
  readonly printers: PayDevicesPrintersNode;
}

interface PayDevicesOpenScenarioSpeakerNode extends ChainNode<"v3/pay-devices/open-scenario-speaker"> {
  /** Given as the option `device_sn`. */
  readonly _device_sn_: PayDevicesOpenScenarioSpeakerByDeviceSnNode;
}

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
  get(options: PaySpeakerByDeviceSnQueryOptions): ApiPromise<PaySpeaker>;
  /** The same as `get`. */
  getAsync(options: PaySpeakerByDeviceSnQueryOptions): ApiPromise<PaySpeaker>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PaySpeakerByDeviceSnQueryOptions): PaySpeaker;
}

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
  post(options: PaySpeakerBindOptions): ApiPromise<PaySpeaker>;
  /** The same as `post`. */
  postAsync(options: PaySpeakerBindOptions): ApiPromise<PaySpeaker>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PaySpeakerBindOptions): PaySpeaker;
}

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
  post(options: PaySpeakerPrebindOptions): ApiPromise<PaySpeakerPrebindAnswer>;
  /** The same as `post`. */
  postAsync(options: PaySpeakerPrebindOptions): ApiPromise<PaySpeakerPrebindAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PaySpeakerPrebindOptions): PaySpeakerPrebindAnswer;
}

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
  post(options: PaySpeakerUnbindOptions): ApiPromise<PaySpeaker>;
  /** The same as `post`. */
  postAsync(options: PaySpeakerUnbindOptions): ApiPromise<PaySpeaker>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PaySpeakerUnbindOptions): PaySpeaker;
}

interface PayDevicesOpenScenarioSpeakerorderNode extends ChainNode<"v3/pay-devices/open-scenario-speakerorder"> {
  /** Given as the option `transaction_id`. */
  readonly _transaction_id_: PayDevicesOpenScenarioSpeakerorderByTransactionIdNode;
}

interface PayDevicesOpenScenarioSpeakerorderByTransactionIdNode extends ChainNode<"v3/pay-devices/open-scenario-speakerorder/{transaction_id}"> {
  readonly report: PayDevicesOpenScenarioSpeakerorderByTransactionIdReportNode;
}

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
  post(options: PaySpeakerOrderReportOptions): ApiPromise<PaySpeakerOrderReportAnswer>;
  /** The same as `post`. */
  postAsync(options: PaySpeakerOrderReportOptions): ApiPromise<PaySpeakerOrderReportAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PaySpeakerOrderReportOptions): PaySpeakerOrderReportAnswer;
}

interface PayDevicesPrintersNode extends ChainNode<"v3/pay-devices/printers"> {
  /** Given as the option `device_id`. */
  readonly _device_id_: PayDevicesPrintersByDeviceIdNode;
}

interface PayDevicesPrintersByDeviceIdNode extends ChainNode<"v3/pay-devices/printers/{device_id}"> {
  readonly printOrders: PayDevicesPrintersByDeviceIdPrintOrdersNode;
  readonly "print-orders": PayDevicesPrintersByDeviceIdPrintOrdersNode;
}

interface PayDevicesPrintersByDeviceIdPrintOrdersNode extends ChainNode<"v3/pay-devices/printers/{device_id}/print-orders"> {
  /** Given as the option `print_order_no`. */
  readonly _print_order_no_: PayDevicesPrintersByDeviceIdPrintOrdersByPrintOrderNoNode;
  /**
   * 小票机打印
   *
   * 小票打印 · Receipt printing
   *
   * `POST /v3/pay-devices/printers/{device_id}/print-orders`
   *
   */
  post(options: PayDevicesPrinterPrintOrdersOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: PayDevicesPrinterPrintOrdersOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayDevicesPrinterPrintOrdersOptions): undefined;
}

interface PayDevicesPrintersByDeviceIdPrintOrdersByPrintOrderNoNode extends ChainNode<"v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}"> {
  /**
   * 查询订单
   *
   * 小票打印 · Receipt printing
   *
   * `GET /v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}`
   *
   */
  get(options: PayDevicesPrinterPrintOrderQueryOptions): ApiPromise<PayDevicesPrinterPrintOrder>;
  /** The same as `get`. */
  getAsync(options: PayDevicesPrinterPrintOrderQueryOptions): ApiPromise<PayDevicesPrinterPrintOrder>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PayDevicesPrinterPrintOrderQueryOptions): PayDevicesPrinterPrintOrder;
}
