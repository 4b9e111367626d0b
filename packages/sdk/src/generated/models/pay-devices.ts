// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open } from "../../chain/options.ts";

/** Answer of `GET /v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}`. */
export interface PayDevicesPrinterPrintOrder {
  /** 打印单号 · Print order number. */
  readonly print_order_no?: string;
  /** 模板ID · Template ID. */
  readonly template_id?: string;
  /** 通知地址 · Notification URL. */
  readonly notify_url?: string;
  /** 打印状态 · Print state. 打印任务等待、成功、失败或已缓存。 Whether the print job waits, succeeded, failed or is cached. Documented: `PRINT_STATE_WAIT`, `PRINT_STATE_SUCCESS`, `PRINT_STATE_FAIL`, `PRINT_STATE_CACHED`. */
  readonly print_state?: Open<
    | "PRINT_STATE_WAIT"
    | "PRINT_STATE_SUCCESS"
    | "PRINT_STATE_FAIL"
    | "PRINT_STATE_CACHED">;
  /** 打印状态说明 · Print state description. */
  readonly print_state_description?: string;
  /** 模板变量列表 · Template variables. */
  readonly variable_list?: readonly PayDevicesVariable[];
  /** 表格列表 · Tables. */
  readonly table_list?: readonly PayDevicesTable[];
}

/** Options of `GET /v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}`. */
export interface PayDevicesPrinterPrintOrderQueryOptions extends CallOptions {
  /** 智能设备号 · Smart device ID. 商户侧的终端设备编号，如门店收银机或自助终端。 Terminal number on the merchant side, such as a till or a kiosk. */
  readonly device_id: string;
  /** 打印单号 · Print order number. 由商户自定，标识一次小票打印。 Set by the merchant; identifies one receipt print. */
  readonly print_order_no: string;
}

/** Options of `POST /v3/pay-devices/printers/{device_id}/print-orders`. */
export interface PayDevicesPrinterPrintOrdersOptions extends CallOptions {
  /** 智能设备号 · Smart device ID. 商户侧的终端设备编号，如门店收银机或自助终端。 Terminal number on the merchant side, such as a till or a kiosk. */
  readonly device_id: string;
  readonly json?: {
    /** 打印单号 · Print order number. 由商户自定，标识一次小票打印。 Set by the merchant; identifies one receipt print. */
    readonly print_order_no?: string;
    /** 模板ID · Template ID. 红包或打印模板的编号，由微信支付分配。 Number of the red packet or print template, assigned by WeChat Pay. */
    readonly template_id?: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url?: string;
    /** 模板变量列表 · Template variables. */
    readonly variable_list?: readonly PayDevicesVariable[];
    /** 表格列表 · Tables. */
    readonly table_list?: readonly PayDevicesTable[];
  };
}

export interface PayDevicesRow {
  /** 单元格内容列表 · Cell contents. */
  readonly cell_list?: readonly string[];
}

export interface PayDevicesTable {
  /** 键名 · Key. 打印数据中的键名，与打印模板的变量或表格对应；影像资料中为 SM4 密钥。 Name of a variable or table of the print template; an SM4 key in media answers. */
  readonly key?: string;
  /** 表格行列表 · Table rows. */
  readonly row_list?: readonly PayDevicesRow[];
}

export interface PayDevicesVariable {
  /** 键名 · Key. 打印数据中的键名，与打印模板的变量或表格对应；影像资料中为 SM4 密钥。 Name of a variable or table of the print template; an SM4 key in media answers. */
  readonly key?: string;
  /** 变量值 · Variable value. 与同级名称对应的内容；会员信息为敏感字段，收发均为明文，由 SDK 加解密。 Content for the name beside it; member data is sensitive, plain text in and out, the SDK encrypts and decrypts it. */
  readonly value?: string;
}

/**
 * Answer of `GET /v3/pay-devices/open-scenario-speaker/{device_sn}`.
 * Answer of `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/bind`.
 * Answer of `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/unbind`.
 */
export interface PaySpeaker {
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 设备序列号 · Device serial number. */
  readonly device_sn: string;
  /** 音箱码牌绑定状态 · Speaker binding state. 说明设备与码牌、或用户与商户是否已绑定，码牌音箱中为枚举。 Tells whether a device or user is bound; an enumeration for speakers. Documented: `OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND`, `OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED`. */
  readonly bind_state: Open<
    | "OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND"
    | "OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED">;
  /** 码牌链接 · Code plate URL. */
  readonly code_url: string;
}

/** Options of `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/bind`. */
export interface PaySpeakerBindOptions extends CallOptions {
  /** 设备序列号 · Device serial number. 设备出厂时的序列号。 Serial number given to the device at manufacture. */
  readonly device_sn: string;
  readonly json: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 码牌链接 · Code plate URL. Native 支付的二维码内容，有效期 2 小时，由商户转成图片；码牌产品中为码牌链接。 Content of the Native payment QR code, valid 2 hours, rendered by the merchant; elsewhere the code plate's link. */
    readonly code_url: string;
  };
}

/** Options of `GET /v3/pay-devices/open-scenario-speaker/{device_sn}`. */
export interface PaySpeakerByDeviceSnQueryOptions extends CallOptions {
  /** 设备序列号 · Device serial number. 设备出厂时的序列号。 Serial number given to the device at manufacture. */
  readonly device_sn: string;
}

/** Answer of `POST /v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report`. */
export interface PaySpeakerOrderReportAnswer {
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 码牌链接 · Code plate URL. */
  readonly code_url: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 设备序列号 · Device serial number. */
  readonly device_sn: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
}

/** Options of `POST /v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report`. */
export interface PaySpeakerOrderReportOptions extends CallOptions {
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. */
  readonly transaction_id: string;
  readonly json: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 码牌链接 · Code plate URL. Native 支付的二维码内容，有效期 2 小时，由商户转成图片；码牌产品中为码牌链接。 Content of the Native payment QR code, valid 2 hours, rendered by the merchant; elsewhere the code plate's link. */
    readonly code_url: string;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no: string;
    /** 设备序列号 · Device serial number. 设备出厂时的序列号。 Serial number given to the device at manufacture. */
    readonly device_sn: string;
  };
}

/** Answer of `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/prebind`. */
export interface PaySpeakerPrebindAnswer {
  /** 设备序列号 · Device serial number. */
  readonly device_sn: string;
  /** 音箱码牌绑定状态 · Speaker binding state. 说明设备与码牌、或用户与商户是否已绑定，码牌音箱中为枚举。 Tells whether a device or user is bound; an enumeration for speakers. Documented: `OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND`, `OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED`. */
  readonly bind_state: Open<
    | "OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND"
    | "OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED">;
  /** 码牌链接 · Code plate URL. */
  readonly code_url: string;
}

/** Options of `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/prebind`. */
export interface PaySpeakerPrebindOptions extends CallOptions {
  /** 设备序列号 · Device serial number. 设备出厂时的序列号。 Serial number given to the device at manufacture. */
  readonly device_sn: string;
  readonly json: {
    /** 码牌链接 · Code plate URL. Native 支付的二维码内容，有效期 2 小时，由商户转成图片；码牌产品中为码牌链接。 Content of the Native payment QR code, valid 2 hours, rendered by the merchant; elsewhere the code plate's link. */
    readonly code_url: string;
  };
}

/** Options of `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/unbind`. */
export interface PaySpeakerUnbindOptions extends CallOptions {
  /** 设备序列号 · Device serial number. 设备出厂时的序列号。 Serial number given to the device at manufacture. */
  readonly device_sn: string;
}
