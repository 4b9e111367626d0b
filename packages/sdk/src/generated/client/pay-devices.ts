// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync, PostAsyncAndSync } from "../../chain/async-and-sync.ts";
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
  /** GET: 查询音箱绑定信息 · Query the binding of a speaker. */
  readonly "v3/pay-devices/open-scenario-speaker/{device_sn}": PayDevicesOpenScenarioSpeakerByDeviceSnNode;
  /** POST: 绑定音箱设备码牌 · Bind a speaker to a code plate. */
  readonly "v3/pay-devices/open-scenario-speaker/{device_sn}/bind": PayDevicesOpenScenarioSpeakerByDeviceSnBindNode;
  /** POST: 出厂预绑定音箱和码牌 · Bind a speaker to a code plate at the factory. */
  readonly "v3/pay-devices/open-scenario-speaker/{device_sn}/prebind": PayDevicesOpenScenarioSpeakerByDeviceSnPrebindNode;
  /** POST: 解绑音箱设备码牌 · Unbind a speaker from a code plate. */
  readonly "v3/pay-devices/open-scenario-speaker/{device_sn}/unbind": PayDevicesOpenScenarioSpeakerByDeviceSnUnbindNode;
  /** POST: 码牌支付结果上报 · Report the result of a code plate payment. */
  readonly "v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report": PayDevicesOpenScenarioSpeakerorderByTransactionIdReportNode;
  /** POST: 小票机打印 · Print on a receipt printer. */
  readonly "v3/pay-devices/printers/{device_id}/print-orders": PayDevicesPrintersByDeviceIdPrintOrdersNode;
  /** GET: 查询订单 · Query an order. */
  readonly "v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}": PayDevicesPrintersByDeviceIdPrintOrdersByPrintOrderNoNode;
}

export interface PayDevicesNode extends ChainNode<"v3/pay-devices"> {
  readonly openScenarioSpeaker: PayDevicesOpenScenarioSpeakerNode;
  /** `openScenarioSpeaker` */
  readonly "open-scenario-speaker": PayDevicesOpenScenarioSpeakerNode;
  readonly openScenarioSpeakerorder: PayDevicesOpenScenarioSpeakerorderNode;
  /** `openScenarioSpeakerorder` */
  readonly "open-scenario-speakerorder": PayDevicesOpenScenarioSpeakerorderNode;
  readonly printers: PayDevicesPrintersNode;
}

interface PayDevicesOpenScenarioSpeakerNode extends ChainNode<"v3/pay-devices/open-scenario-speaker"> {
  /** Given as the option `device_sn`. */
  readonly _device_sn_: PayDevicesOpenScenarioSpeakerByDeviceSnNode;
}

interface PayDevicesOpenScenarioSpeakerByDeviceSnNode extends ChainNode<"v3/pay-devices/open-scenario-speaker/{device_sn}">, GetAsyncAndSync<PaySpeakerByDeviceSnQueryOptions, PaySpeaker> {
  readonly bind: PayDevicesOpenScenarioSpeakerByDeviceSnBindNode;
  readonly prebind: PayDevicesOpenScenarioSpeakerByDeviceSnPrebindNode;
  readonly unbind: PayDevicesOpenScenarioSpeakerByDeviceSnUnbindNode;
  /**
   * 查询音箱绑定信息 · Query the binding of a speaker
   *
   * 码牌音箱 · QR code speakers
   *
   * `GET /v3/pay-devices/open-scenario-speaker/{device_sn}`
   *
   * @see https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1
   */
  get(options: PaySpeakerByDeviceSnQueryOptions): ApiPromise<PaySpeaker>;
}

interface PayDevicesOpenScenarioSpeakerByDeviceSnBindNode extends ChainNode<"v3/pay-devices/open-scenario-speaker/{device_sn}/bind">, PostAsyncAndSync<PaySpeakerBindOptions, PaySpeaker> {
  /**
   * 绑定音箱设备码牌 · Bind a speaker to a code plate
   *
   * 码牌音箱 · QR code speakers
   *
   * `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/bind`
   *
   * @see https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1
   */
  post(options: PaySpeakerBindOptions): ApiPromise<PaySpeaker>;
}

interface PayDevicesOpenScenarioSpeakerByDeviceSnPrebindNode extends ChainNode<"v3/pay-devices/open-scenario-speaker/{device_sn}/prebind">, PostAsyncAndSync<PaySpeakerPrebindOptions, PaySpeakerPrebindAnswer> {
  /**
   * 出厂预绑定音箱和码牌 · Bind a speaker to a code plate at the factory
   *
   * 码牌音箱 · QR code speakers
   *
   * `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/prebind`
   *
   * @see https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1
   */
  post(options: PaySpeakerPrebindOptions): ApiPromise<PaySpeakerPrebindAnswer>;
}

interface PayDevicesOpenScenarioSpeakerByDeviceSnUnbindNode extends ChainNode<"v3/pay-devices/open-scenario-speaker/{device_sn}/unbind">, PostAsyncAndSync<PaySpeakerUnbindOptions, PaySpeaker> {
  /**
   * 解绑音箱设备码牌 · Unbind a speaker from a code plate
   *
   * 码牌音箱 · QR code speakers
   *
   * `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/unbind`
   *
   * @see https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1
   */
  post(options: PaySpeakerUnbindOptions): ApiPromise<PaySpeaker>;
}

interface PayDevicesOpenScenarioSpeakerorderNode extends ChainNode<"v3/pay-devices/open-scenario-speakerorder"> {
  /** Given as the option `transaction_id`. */
  readonly _transaction_id_: PayDevicesOpenScenarioSpeakerorderByTransactionIdNode;
}

interface PayDevicesOpenScenarioSpeakerorderByTransactionIdNode extends ChainNode<"v3/pay-devices/open-scenario-speakerorder/{transaction_id}"> {
  readonly report: PayDevicesOpenScenarioSpeakerorderByTransactionIdReportNode;
}

interface PayDevicesOpenScenarioSpeakerorderByTransactionIdReportNode extends ChainNode<"v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report">, PostAsyncAndSync<PaySpeakerOrderReportOptions, PaySpeakerOrderReportAnswer> {
  /**
   * 码牌支付结果上报 · Report the result of a code plate payment
   *
   * 码牌音箱 · QR code speakers
   *
   * `POST /v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report`
   *
   * @see https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1
   */
  post(options: PaySpeakerOrderReportOptions): ApiPromise<PaySpeakerOrderReportAnswer>;
}

interface PayDevicesPrintersNode extends ChainNode<"v3/pay-devices/printers"> {
  /** Given as the option `device_id`. */
  readonly _device_id_: PayDevicesPrintersByDeviceIdNode;
}

interface PayDevicesPrintersByDeviceIdNode extends ChainNode<"v3/pay-devices/printers/{device_id}"> {
  readonly printOrders: PayDevicesPrintersByDeviceIdPrintOrdersNode;
  /** `printOrders` */
  readonly "print-orders": PayDevicesPrintersByDeviceIdPrintOrdersNode;
}

interface PayDevicesPrintersByDeviceIdPrintOrdersNode extends ChainNode<"v3/pay-devices/printers/{device_id}/print-orders">, PostAsyncAndSync<PayDevicesPrinterPrintOrdersOptions, undefined> {
  /** Given as the option `print_order_no`. */
  readonly _print_order_no_: PayDevicesPrintersByDeviceIdPrintOrdersByPrintOrderNoNode;
  /**
   * 小票机打印 · Print on a receipt printer
   *
   * 小票打印 · Receipt printing
   *
   * `POST /v3/pay-devices/printers/{device_id}/print-orders`
   *
   */
  post(options: PayDevicesPrinterPrintOrdersOptions): ApiPromise<undefined>;
}

interface PayDevicesPrintersByDeviceIdPrintOrdersByPrintOrderNoNode extends ChainNode<"v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}">, GetAsyncAndSync<PayDevicesPrinterPrintOrderQueryOptions, PayDevicesPrinterPrintOrder> {
  /**
   * 查询订单 · Query an order
   *
   * 小票打印 · Receipt printing
   *
   * `GET /v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}`
   *
   */
  get(options: PayDevicesPrinterPrintOrderQueryOptions): ApiPromise<PayDevicesPrinterPrintOrder>;
}
