// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type {
  IotmanageDeviceInspection,
  IotmanageDeviceInspectionQueryOptions,
  IotmanageDeviceList,
  IotmanageDevicesQueryOptions,
} from "../models/iotmanage.ts";

/** The node of each path template below `v3/iotmanage`. */
export interface IotmanagePaths {
  /** GET: 获取出厂检查结果 */
  readonly "v3/iotmanage/device-inspections/{device_sn}": IotmanageDeviceInspectionsByDeviceSnNode;
  /** GET: 智能设备列表 */
  readonly "v3/iotmanage/devices": IotmanageDevicesNode;
}

export interface IotmanageNode extends ChainNode<"v3/iotmanage"> {
  readonly deviceInspections: IotmanageDeviceInspectionsNode;
  readonly "device-inspections": IotmanageDeviceInspectionsNode;
  readonly devices: IotmanageDevicesNode;
}

interface IotmanageDeviceInspectionsNode extends ChainNode<"v3/iotmanage/device-inspections"> {
  /** Given as the option `device_sn`. */
  readonly _device_sn_: IotmanageDeviceInspectionsByDeviceSnNode;
}

interface IotmanageDeviceInspectionsByDeviceSnNode extends ChainNode<"v3/iotmanage/device-inspections/{device_sn}"> {
  /**
   * 获取出厂检查结果
   *
   * `GET /v3/iotmanage/device-inspections/{device_sn}`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/tool/factory-check-data-api.html
   */
  get(options: IotmanageDeviceInspectionQueryOptions): ApiPromise<IotmanageDeviceInspection>;
  /** The same as `get`. */
  getAsync(options: IotmanageDeviceInspectionQueryOptions): ApiPromise<IotmanageDeviceInspection>;
  /** `get` that blocks until the answer is there. */
  getSync(options: IotmanageDeviceInspectionQueryOptions): IotmanageDeviceInspection;
}

interface IotmanageDevicesNode extends ChainNode<"v3/iotmanage/devices"> {
  /**
   * 智能设备列表
   *
   * `GET /v3/iotmanage/devices`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/point/iotmanage-devices.html
   */
  get(options: IotmanageDevicesQueryOptions): ApiPromise<IotmanageDeviceList>;
  /** The same as `get`. */
  getAsync(options: IotmanageDevicesQueryOptions): ApiPromise<IotmanageDeviceList>;
  /** `get` that blocks until the answer is there. */
  getSync(options: IotmanageDevicesQueryOptions): IotmanageDeviceList;
}
