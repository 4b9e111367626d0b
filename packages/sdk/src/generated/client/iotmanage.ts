// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync } from "../../chain/async-and-sync.ts";
import type { Lists } from "../../chain/lists.ts";
import type {
  IotmanageDeviceInspection,
  IotmanageDeviceInspectionQueryOptions,
  IotmanageDeviceList,
  IotmanageDevicesQueryOptions,
} from "../models/iotmanage.ts";

/** The node of each path template below `v3/iotmanage`. */
export interface IotmanagePaths {
  /** GET: 获取出厂检查结果 · Get the result of a factory inspection. */
  readonly "v3/iotmanage/device-inspections/{device_sn}": IotmanageDeviceInspectionsByDeviceSnNode;
  /** GET: 智能设备列表 · Query the smart devices. */
  readonly "v3/iotmanage/devices": IotmanageDevicesNode;
}

export interface IotmanageNode extends ChainNode<"v3/iotmanage"> {
  readonly deviceInspections: IotmanageDeviceInspectionsNode;
  /** `deviceInspections` */
  readonly "device-inspections": IotmanageDeviceInspectionsNode;
  readonly devices: IotmanageDevicesNode;
}

interface IotmanageDeviceInspectionsNode extends ChainNode<"v3/iotmanage/device-inspections"> {
  /** Given as the option `device_sn`. */
  readonly _device_sn_: IotmanageDeviceInspectionsByDeviceSnNode;
}

interface IotmanageDeviceInspectionsByDeviceSnNode extends ChainNode<"v3/iotmanage/device-inspections/{device_sn}">, GetAsyncAndSync<IotmanageDeviceInspectionQueryOptions, IotmanageDeviceInspection> {
  /**
   * 获取出厂检查结果 · Get the result of a factory inspection
   *
   * `GET /v3/iotmanage/device-inspections/{device_sn}`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/tool/factory-check-data-api.html
   */
  get(options: IotmanageDeviceInspectionQueryOptions): ApiPromise<IotmanageDeviceInspection>;
}

interface IotmanageDevicesNode extends ChainNode<"v3/iotmanage/devices">, GetAsyncAndSync<IotmanageDevicesQueryOptions, IotmanageDeviceList>, Lists<IotmanageDevicesQueryOptions, IotmanageDeviceList, "data"> {
  /**
   * 智能设备列表 · Query the smart devices
   *
   * `GET /v3/iotmanage/devices`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/point/iotmanage-devices.html
   */
  get(options: IotmanageDevicesQueryOptions): ApiPromise<IotmanageDeviceList>;
}
