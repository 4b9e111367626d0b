// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open } from "../../chain/options.ts";

export interface IotmanageData {
  /** 设备序列号 · Device serial number. */
  readonly device_sn?: string;
  /** 摄像头序列号 · Camera serial number. 设备摄像头的序列号。 Serial number of the device's camera. */
  readonly camera_sn?: string;
  /** 设备类目编码 · Device category code. 由微信支付返回，标识设备所属类目。 Returned by WeChat Pay; identifies the category of the device. */
  readonly device_category_code?: string;
  /** 设备类目 · Device category. */
  readonly device_category?: string;
  /** 设备分类编码 · Device class code. 由微信支付返回，标识设备所属分类。 Returned by WeChat Pay; identifies the class of the device. */
  readonly device_class_code?: string;
  /** 设备分类 · Device class. */
  readonly device_class?: string;
  /** 设备型号 · Device model. */
  readonly device_model?: string;
  /** 应用场景编码 · Application scene code. 设备应用场景的编码。 Code of the device's application scene. */
  readonly app_scene_code?: string;
  /** 应用场景 · Application scene. */
  readonly app_scene?: string;
  /** 操作系统 · Operating system. */
  readonly operating_system?: string;
  /** 激活状态 · Activation status. 枚举，说明设备是否已激活。 Enumeration: whether the device is activated. Documented: `ACTIVATED`, `INACTIVATED`. */
  readonly activation_status?: Open<"ACTIVATED" | "INACTIVATED">;
  /** 激活时间 · Activation time. 设备激活的时间；文档未载明时间格式，按原文本处理。 When the device was activated. Format not documented; keep the text as received. */
  readonly activation_time?: string;
  /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
  readonly mchid?: string;
  /** 商户简称 · Merchant short name. */
  readonly merchant_shortname?: string;
  /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
  readonly sub_mchid?: string;
  /** 子商户简称 · Sub-merchant short name. */
  readonly sub_merchant_shortname?: string;
}

/** Answer of `GET /v3/iotmanage/device-inspections/{device_sn}`. */
export interface IotmanageDeviceInspection {
  /** 设备序列号 · Device serial number. */
  readonly device_sn: string;
  /** 有线网卡MAC地址 · Wired MAC address. */
  readonly wired_mac: string;
  /** 无线网卡MAC地址 · Wireless MAC address. */
  readonly wireless_mac: string;
  /** 蓝牙MAC地址 · Bluetooth MAC address. */
  readonly bluetooth_mac: string;
  /** 应用版本 · App version. */
  readonly app_version: string;
  /** 摄像头序列号 · Camera serial number. 设备摄像头的序列号。 Serial number of the device's camera. */
  readonly camera_sn: string;
  /** IMEI号 · IMEI. 设备的 IMEI 号。 IMEI number of the device. */
  readonly imei: string;
  /** 出厂检查结果 · Factory check result. 表示该请求或接收方的处理结果。 Tells the outcome for this request or receiver. Documented: `SUCCESS`, `WARN`, `FAIL`. */
  readonly result: Open<"SUCCESS" | "WARN" | "FAIL">;
  /** 检查问题列表 · Inspection problems. */
  readonly errors?: readonly string[];
  /** 告警列表 · Warnings. */
  readonly warnings?: readonly string[];
  /** 检测时间 · Inspection time. RFC 3339，带时区偏移。 RFC 3339 with offset. */
  readonly inspect_time: string;
}

/** Options of `GET /v3/iotmanage/device-inspections/{device_sn}`. */
export interface IotmanageDeviceInspectionQueryOptions extends CallOptions {
  /** 设备序列号 · Device serial number. 设备出厂时的序列号。 Serial number given to the device at manufacture. */
  readonly device_sn: string;
}

/** Answer of `GET /v3/iotmanage/devices`. */
export interface IotmanageDeviceList {
  /** 记录列表 · List of records. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data: readonly IotmanageData[];
  /** 分页起始位置 · Page offset. */
  readonly offset: number;
  /** 每页条数 · Page size. */
  readonly limit: number;
  /** 总数 · Total count. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count: number;
  /** 分页链接 · Page links. */
  readonly links: IotmanageLinks;
}

/** Options of `GET /v3/iotmanage/devices`. */
export interface IotmanageDevicesQueryOptions extends CallOptions {
  readonly query: {
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. */
    readonly limit: number;
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset: number;
  };
}

export interface IotmanageLinks {
  /** 下一页链接 · Next page. */
  readonly next?: string;
  /** 上一页链接 · Previous page. */
  readonly prev?: string;
  /** 当前页链接 · Link to this page. */
  readonly self?: string;
}
