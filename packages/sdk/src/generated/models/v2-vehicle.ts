// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open } from "../../chain/options.ts";

/** Answer of `POST /vehicle/partnerpay/notification`. */
export interface V2VehiclePartnerpayNotificationAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg?: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. */
  readonly mch_id: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mch_id: string;
  /** 随机字符串 · Nonce. */
  readonly nonce_str: string;
  /** 签名 · Signature. */
  readonly sign: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. */
  readonly err_code?: string;
  /** 错误描述 · Error description. */
  readonly err_code_des?: string;
  /** 用户状态 · User state. 说明用户能否使用代扣，如正常、暂停、欠费或未授权。 Tells whether deductions work for the user: normal, blocked, overdue or unauthorised. Documented: `NORMAL`, `BLOCK`. */
  readonly user_state: Open<"NORMAL" | "BLOCK">;
  /** 扣款发起方式 · Deduction mode. Documented: `PROACTIVE`, `AUTOPAY`. */
  readonly deduct_mode?: Open<"PROACTIVE" | "AUTOPAY">;
}

/** Options of `POST /vehicle/partnerpay/notification`. */
export interface V2VehiclePartnerpayNotificationOptions extends CallOptions {
  readonly xml: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mch_id: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填为 MD5；应答沿用请求的。 Algorithm of APIv2, MD5 when absent; answers follow the request. Documented: `HMAC-SHA256`. */
    readonly sign_type?: Open<"HMAC-SHA256">;
    /** 接口版本号 · API version. APIv2 接口的版本号，如 1.0，取值见各接口。 Version of the APIv2 operation such as 1.0, fixed by each operation. Documented: `3.0`. */
    readonly version: Open<"3.0">;
    /** 交易场景 · Trade scene. 表示停车、乘车、加油等代扣场景。 Tells the deduction scene, such as parking, metro or fuel. Documented: `PARKING`, `PARKING SPACE`. */
    readonly trade_scene: Open<"PARKING" | "PARKING SPACE">;
    /** 停车或出行场景信息 · Parking or travel scene. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. Travels as JSON text; a text is sent as it is. */
    readonly scene_info: V2VehiclePartnerpayNotificationSceneInfo | string;
  };
}

export interface V2VehiclePartnerpayNotificationSceneInfo {
  /** 停车或出行场景信息 · Parking or travel scene. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. */
  readonly scene_info: V2VehicleSceneInfoSceneInfoParking | V2VehicleSceneInfoSceneInfoParkingSpace;
}

/** Answer of `POST /vehicle/partnerpay/payapply`. */
export interface V2VehiclePartnerpayPayapplyAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 商户号 · Merchant ID. */
  readonly mch_id: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mch_id: string;
  /** 设备信息 · Device information. APIv2 中为设备号文本，v3 中为含设备编号与 IP 的对象。 Device number as text in APIv2; in v3 an object with device ID and IP. */
  readonly device_info?: string;
  /** 随机字符串 · Nonce. */
  readonly nonce_str: string;
  /** 签名 · Signature. */
  readonly sign: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. */
  readonly err_code?: string;
  /** 错误描述 · Error description. */
  readonly err_code_des?: string;
}

/** Options of `POST /vehicle/partnerpay/payapply`. */
export interface V2VehiclePartnerpayPayapplyOptions extends CallOptions {
  readonly xml: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mch_id: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填为 MD5；应答沿用请求的。 Algorithm of APIv2, MD5 when absent; answers follow the request. Documented: `HMAC-SHA256`. */
    readonly sign_type?: Open<"HMAC-SHA256">;
    /** 商品描述 · Product description. 订单的商品描述，展示给用户并出现在账单中；最长 127 字符。 Description of the order shown to the payer and in bills; at most 127 characters. */
    readonly body: string;
    /** 商品详情 · Goods details. v3 中为对象或数组；APIv2 中为 JSON 文本，由 SDK 编码。 Object or array in v3; JSON text in APIv2, encoded by the SDK. */
    readonly detail?: string;
    /** 附加数据 · Attached data. 商户自定，在查询、通知与账单中原样返回；最长 128，支付分 256。 The merchant's own, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
    readonly attach?: string;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no: string;
    /** 订单总金额 · Order total. 整数，单位为分，由商户填写；沙箱中金额决定测试用例。 Integer digits, in fen; given by the merchant; in the sandbox it selects the test case. */
    readonly total_fee: number | string;
    /** 货币类型 · Currency. 三位货币代码，人民币为 CNY；停车扩展支付中为费用类型枚举。 Three-letter currency code, CNY for yuan; an enumerated kind of fee in parking. */
    readonly fee_type?: string;
    /** 终端IP · Terminal IP address. */
    readonly spbill_create_ip: string;
    /** 订单优惠标记 · Promotion tag. 代金券等优惠按此判断订单可否使用。 Coupons and discounts decide by it whether the order qualifies. */
    readonly goods_tag?: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url: string;
    /** 交易类型 · Trade type. 表示以 JSAPI、APP、NATIVE、付款码等哪种方式支付。 Tells how the payment was made: JSAPI, app, QR code, payment code and so on. Documented: `PAP`. */
    readonly trade_type: Open<"PAP">;
    /** 接口版本号 · API version. APIv2 接口的版本号，如 1.0，取值见各接口。 Version of the APIv2 operation such as 1.0, fixed by each operation. Documented: `3.0`. */
    readonly version: Open<"3.0">;
    /** 交易场景 · Trade scene. 表示停车、乘车、加油等代扣场景。 Tells the deduction scene, such as parking, metro or fuel. Documented: `PARKING`, `PARKING SPACE`. */
    readonly trade_scene: Open<"PARKING" | "PARKING SPACE">;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid?: string;
    /** 是否分账 · Profit sharing. v3 多为布尔值，true 冻结资金等待分账；v2 与车主服务扣费填 Y 或 N。 Mostly boolean in v3: true freezes the money for sharing; Y or N in v2 and vehicle charges. Documented: `Y`, `N`. */
    readonly profit_sharing?: Open<"Y" | "N">;
    /** 停车或出行场景信息 · Parking or travel scene. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. Travels as JSON text; a text is sent as it is. */
    readonly scene_info: V2VehicleSceneInfo | string;
  };
}

/** Answer of `POST /vehicle/partnerpay/querystate`. */
export interface V2VehiclePartnerpayQuerystateAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg?: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 商户号 · Merchant ID. */
  readonly mch_id: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mch_id: string;
  /** 随机字符串 · Nonce. */
  readonly nonce_str: string;
  /** 签名 · Signature. */
  readonly sign: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. */
  readonly err_code?: string;
  /** 错误描述 · Error description. */
  readonly err_code_des?: string;
  /** 用户状态 · User state. 说明用户能否使用代扣，如正常、暂停、欠费或未授权。 Tells whether deductions work for the user: normal, blocked, overdue or unauthorised. Documented: `NORMAL`, `PAUSED`, `OVERDUE`, `UNAUTHORIZED`. */
  readonly user_state: Open<"NORMAL" | "PAUSED" | "OVERDUE" | "UNAUTHORIZED">;
  /** 用户标识 · User's OpenID. */
  readonly openid?: string;
  /** 扣款发起方式 · Deduction mode. Documented: `PROACTIVE`, `AUTOPAY`. */
  readonly deduct_mode?: Open<"PROACTIVE" | "AUTOPAY">;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. */
  readonly sub_openid?: string;
  /** 授权跳转路径 · Authorisation page path. 跳转目标小程序中的页面路径。 Page of the mini program to open. */
  readonly path?: string;
  /** 车牌信息 · Plate information. JSON text on the wire, here decoded. */
  readonly plate_number_info?: V2VehiclePlateNumberInfo;
}

export interface V2VehiclePartnerpayQuerystateAnswerPlateNumberInfo {
  /** 车牌号 · Plate number. */
  readonly plate_number?: string;
  /** 通道类型 · Lane type. */
  readonly channel_type?: string;
  /** 常用车牌标志 · Common plate flag. 枚举，标明是否常用车牌。 Enumeration: marks a commonly used plate. */
  readonly common_use_flag?: string;
}

/** Options of `POST /vehicle/partnerpay/querystate`. */
export interface V2VehiclePartnerpayQuerystateOptions extends CallOptions {
  readonly xml: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mch_id: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填为 MD5；应答沿用请求的。 Algorithm of APIv2, MD5 when absent; answers follow the request. Documented: `HMAC-SHA256`. */
    readonly sign_type?: Open<"HMAC-SHA256">;
    /** 交易场景 · Trade scene. 表示停车、乘车、加油等代扣场景。 Tells the deduction scene, such as parking, metro or fuel. Documented: `PARKING`, `PARKING SPACE`, `GAS`, `HIGHWAY`, `BRIDGE`. */
    readonly trade_scene: Open<"PARKING" | "PARKING SPACE" | "GAS" | "HIGHWAY" | "BRIDGE">;
    /** 跳转场景 · Jump scene. 说明开通页从 App 还是 H5 打开。 Tells whether the sign-up page is opened from an app or from H5. Documented: `APP`, `H5`. */
    readonly jump_scene?: Open<"APP" | "H5">;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid: string;
    /** 接口版本号 · API version. APIv2 接口的版本号，如 1.0，取值见各接口。 Version of the APIv2 operation such as 1.0, fixed by each operation. Documented: `3.0`. */
    readonly version: Open<"3.0">;
  };
}

/** Answer of `POST /vehicle/pay/notification`. */
export interface V2VehiclePayNotificationAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg?: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. */
  readonly mch_id: string;
  /** 随机字符串 · Nonce. */
  readonly nonce_str: string;
  /** 签名 · Signature. */
  readonly sign: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. */
  readonly err_code?: string;
  /** 错误描述 · Error description. */
  readonly err_code_des?: string;
  /** 用户状态 · User state. 说明用户能否使用代扣，如正常、暂停、欠费或未授权。 Tells whether deductions work for the user: normal, blocked, overdue or unauthorised. Documented: `NORMAL`, `BLOCK`. */
  readonly user_state: Open<"NORMAL" | "BLOCK">;
  /** 扣款发起方式 · Deduction mode. Documented: `PROACTIVE`, `AUTOPAY`. */
  readonly deduct_mode?: Open<"PROACTIVE" | "AUTOPAY">;
}

/** Options of `POST /vehicle/pay/notification`. */
export interface V2VehiclePayNotificationOptions extends CallOptions {
  readonly xml: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填为 MD5；应答沿用请求的。 Algorithm of APIv2, MD5 when absent; answers follow the request. Documented: `HMAC-SHA256`. */
    readonly sign_type?: Open<"HMAC-SHA256">;
    /** 接口版本号 · API version. APIv2 接口的版本号，如 1.0，取值见各接口。 Version of the APIv2 operation such as 1.0, fixed by each operation. */
    readonly version: string;
    /** 交易场景 · Trade scene. 表示停车、乘车、加油等代扣场景。 Tells the deduction scene, such as parking, metro or fuel. Documented: `PARKING`, `PARKING SPACE`. */
    readonly trade_scene: Open<"PARKING" | "PARKING SPACE">;
    /** 停车或出行场景信息 · Parking or travel scene. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. Travels as JSON text; a text is sent as it is. */
    readonly scene_info: V2VehiclePayNotificationSceneInfo | string;
  };
}

export interface V2VehiclePayNotificationSceneInfo {
  /** 停车或出行场景信息 · Parking or travel scene. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. */
  readonly scene_info: V2VehiclePayNotificationSceneInfoParking | V2VehiclePayNotificationSceneInfoParkingSpace;
}

/** `scene_info` (PARKING). */
export interface V2VehiclePayNotificationSceneInfoParking {
  /** 入场时间 · Entry time. RFC 3339；APIv2、支付分用 yyyyMMddHHmmss，支付分亦可 yyyyMMdd、OnAccept。 RFC 3339; APIv2 and PayScore use yyyyMMddHHmmss, PayScore also yyyyMMdd or OnAccept. */
  readonly start_time: string;
  /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
  readonly notify_url?: string;
  /** 车牌号 · Plate number. 车辆的完整车牌号，含省份简称。 Full number plate of the vehicle, with the province character. */
  readonly plate_number: string;
  /** 车辆类型 · Car type. 停车缴费中为枚举，区分临停、月卡、免费等；其余为车型文本。 Parking: enumeration such as temporary, monthly or free; elsewhere text naming the kind of vehicle. */
  readonly car_type?: string;
  /** 停车场名称 · Parking lot name. */
  readonly parking_name: string;
  /** 免费停车时长 · Free parking time. 文本形式的秒数。 Seconds, as text. */
  readonly free_time: string;
  readonly openid?: undefined;
  readonly space_number?: undefined;
}

/** `scene_info` (PARKING SPACE). */
export interface V2VehiclePayNotificationSceneInfoParkingSpace {
  /** 入场时间 · Entry time. RFC 3339；APIv2、支付分用 yyyyMMddHHmmss，支付分亦可 yyyyMMdd、OnAccept。 RFC 3339; APIv2 and PayScore use yyyyMMddHHmmss, PayScore also yyyyMMdd or OnAccept. */
  readonly start_time: string;
  /** 车辆类型 · Car type. 停车缴费中为枚举，区分临停、月卡、免费等；其余为车型文本。 Parking: enumeration such as temporary, monthly or free; elsewhere text naming the kind of vehicle. */
  readonly car_type?: string;
  /** 停车场名称 · Parking lot name. */
  readonly parking_name?: string;
  /** 免费停车时长 · Free parking time. 文本形式的秒数。 Seconds, as text. */
  readonly free_time: string;
  /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
  readonly openid?: string;
  /** 停车位编号 · Parking space number. 停车位的编号。 Number of the parking space. */
  readonly space_number: string;
  readonly notify_url?: undefined;
  readonly plate_number?: undefined;
}

/** Answer of `POST /vehicle/pay/querystate`. */
export interface V2VehiclePayQuerystateAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg?: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. */
  readonly mch_id: string;
  /** 随机字符串 · Nonce. */
  readonly nonce_str: string;
  /** 签名 · Signature. */
  readonly sign: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. */
  readonly err_code?: string;
  /** 错误描述 · Error description. */
  readonly err_code_des?: string;
  /** 用户状态 · User state. 说明用户能否使用代扣，如正常、暂停、欠费或未授权。 Tells whether deductions work for the user: normal, blocked, overdue or unauthorised. Documented: `NORMAL`, `PAUSED`, `OVERDUE`, `UNAUTHORIZED`. */
  readonly user_state: Open<"NORMAL" | "PAUSED" | "OVERDUE" | "UNAUTHORIZED">;
  /** 用户标识 · User's OpenID. */
  readonly openid?: string;
  /** 扣款发起方式 · Deduction mode. Documented: `PROACTIVE`, `AUTOPAY`. */
  readonly deduct_mode?: Open<"PROACTIVE" | "AUTOPAY">;
  /** 授权跳转路径 · Authorisation page path. 跳转目标小程序中的页面路径。 Page of the mini program to open. */
  readonly path?: string;
  /** 车牌信息 · Plate information. JSON text on the wire, here decoded. */
  readonly plate_number_info?: V2VehiclePlateNumberList;
}

/** Options of `POST /vehicle/pay/querystate`. */
export interface V2VehiclePayQuerystateOptions extends CallOptions {
  readonly xml: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填为 MD5；应答沿用请求的。 Algorithm of APIv2, MD5 when absent; answers follow the request. Documented: `HMAC-SHA256`. */
    readonly sign_type?: Open<"HMAC-SHA256">;
    /** 交易场景 · Trade scene. 表示停车、乘车、加油等代扣场景。 Tells the deduction scene, such as parking, metro or fuel. Documented: `PARKING`, `PARKING SPACE`, `GAS`, `HIGHWAY`, `BRIDGE`. */
    readonly trade_scene: Open<"PARKING" | "PARKING SPACE" | "GAS" | "HIGHWAY" | "BRIDGE">;
    /** 跳转场景 · Jump scene. 说明开通页从 App 还是 H5 打开。 Tells whether the sign-up page is opened from an app or from H5. */
    readonly jump_scene?: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid: string;
    /** 接口版本号 · API version. APIv2 接口的版本号，如 1.0，取值见各接口。 Version of the APIv2 operation such as 1.0, fixed by each operation. Documented: `3.0`. */
    readonly version: Open<"3.0">;
  };
}

/** Answer of `POST /vehicle/pay/payapply`. */
export interface V2VehiclePayapplyAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. */
  readonly mch_id: string;
  /** 设备信息 · Device information. APIv2 中为设备号文本，v3 中为含设备编号与 IP 的对象。 Device number as text in APIv2; in v3 an object with device ID and IP. */
  readonly device_info?: string;
  /** 随机字符串 · Nonce. */
  readonly nonce_str: string;
  /** 签名 · Signature. */
  readonly sign: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. */
  readonly err_code?: string;
  /** 错误描述 · Error description. */
  readonly err_code_des?: string;
}

/** Options of `POST /vehicle/pay/payapply`. */
export interface V2VehiclePayapplyOptions extends CallOptions {
  readonly xml: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填为 MD5；应答沿用请求的。 Algorithm of APIv2, MD5 when absent; answers follow the request. Documented: `HMAC-SHA256`. */
    readonly sign_type?: Open<"HMAC-SHA256">;
    /** 商品描述 · Product description. 订单的商品描述，展示给用户并出现在账单中；最长 127 字符。 Description of the order shown to the payer and in bills; at most 127 characters. */
    readonly body: string;
    /** 商品详情 · Goods details. v3 中为对象或数组；APIv2 中为 JSON 文本，由 SDK 编码。 Object or array in v3; JSON text in APIv2, encoded by the SDK. */
    readonly detail?: string;
    /** 附加数据 · Attached data. 商户自定，在查询、通知与账单中原样返回；最长 128，支付分 256。 The merchant's own, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
    readonly attach?: string;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no: string;
    /** 订单总金额 · Order total. 整数，单位为分，由商户填写；沙箱中金额决定测试用例。 Integer digits, in fen; given by the merchant; in the sandbox it selects the test case. */
    readonly total_fee: number | string;
    /** 货币类型 · Currency. 三位货币代码，人民币为 CNY；停车扩展支付中为费用类型枚举。 Three-letter currency code, CNY for yuan; an enumerated kind of fee in parking. */
    readonly fee_type?: string;
    /** 终端IP · Terminal IP address. */
    readonly spbill_create_ip: string;
    /** 订单优惠标记 · Promotion tag. 代金券等优惠按此判断订单可否使用。 Coupons and discounts decide by it whether the order qualifies. */
    readonly goods_tag?: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url: string;
    /** 交易类型 · Trade type. 表示以 JSAPI、APP、NATIVE、付款码等哪种方式支付。 Tells how the payment was made: JSAPI, app, QR code, payment code and so on. Documented: `PAP`. */
    readonly trade_type: Open<"PAP">;
    /** 接口版本号 · API version. APIv2 接口的版本号，如 1.0，取值见各接口。 Version of the APIv2 operation such as 1.0, fixed by each operation. Documented: `3.0`. */
    readonly version: Open<"3.0">;
    /** 交易场景 · Trade scene. 表示停车、乘车、加油等代扣场景。 Tells the deduction scene, such as parking, metro or fuel. Documented: `PARKING`, `PARKING SPACE`, `GAS`, `HIGHWAY`, `BRIDGE`. */
    readonly trade_scene: Open<"PARKING" | "PARKING SPACE" | "GAS" | "HIGHWAY" | "BRIDGE">;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid?: string;
    /** 是否分账 · Profit sharing. v3 多为布尔值，true 冻结资金等待分账；v2 与车主服务扣费填 Y 或 N。 Mostly boolean in v3: true freezes the money for sharing; Y or N in v2 and vehicle charges. Documented: `Y`, `N`. */
    readonly profit_sharing?: Open<"Y" | "N">;
    /** 停车或出行场景信息 · Parking or travel scene. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. Travels as JSON text; a text is sent as it is. */
    readonly scene_info: V2VehicleSceneInfo | string;
  };
}

export interface V2VehiclePlateNumber {
  /** 车牌号 · Plate number. */
  readonly plate_number?: string;
  /** 通道类型 · Lane type. */
  readonly channel_type?: string;
  /** 常用车牌标志 · Common plate flag. 枚举，标明是否常用车牌。 Enumeration: marks a commonly used plate. Documented: `COMMON_USE`. */
  readonly common_use_flag?: Open<"COMMON_USE">;
}

export interface V2VehiclePlateNumberInfo {
  /** 车牌信息 · Plate information. */
  readonly plate_number_info?: readonly V2VehiclePartnerpayQuerystateAnswerPlateNumberInfo[];
}

export interface V2VehiclePlateNumberList {
  /** 车牌信息 · Plate information. */
  readonly plate_number_info?: readonly V2VehiclePlateNumber[];
}

export interface V2VehicleSceneInfo {
  /** 停车或出行场景信息 · Parking or travel scene. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. */
  readonly scene_info: V2VehicleSceneInfoParking | V2VehicleSceneInfoParkingSpace | V2VehicleSceneInfoGas | V2VehicleSceneInfoHighway | V2VehicleSceneInfoBridge;
}

/** `scene_info` (BRIDGE). */
export interface V2VehicleSceneInfoBridge {
  /** 入场时间 · Entry time. RFC 3339；APIv2、支付分用 yyyyMMddHHmmss，支付分亦可 yyyyMMdd、OnAccept。 RFC 3339; APIv2 and PayScore use yyyyMMddHHmmss, PayScore also yyyyMMdd or OnAccept. */
  readonly start_time: string;
  /** 车牌号 · Plate number. 车辆的完整车牌号，含省份简称。 Full number plate of the vehicle, with the province character. */
  readonly plate_number: string;
  /** 车辆类型 · Car type. 停车缴费中为枚举，区分临停、月卡、免费等；其余为车型文本。 Parking: enumeration such as temporary, monthly or free; elsewhere text naming the kind of vehicle. */
  readonly car_type?: string;
  /** 出口名称 · Exit name. */
  readonly exit_name: string;
  readonly end_time?: undefined;
  readonly charging_time?: undefined;
  readonly parking_name?: undefined;
  readonly free_time?: undefined;
  readonly deduct_mode?: undefined;
  readonly support_deduct_mode?: undefined;
  readonly space_number?: undefined;
  readonly gas_station?: undefined;
  readonly gas_label_name?: undefined;
  readonly gas_type?: undefined;
  readonly gas_standard?: undefined;
  readonly gas_amount?: undefined;
  readonly gas_gun_no?: undefined;
  readonly entrance_name?: undefined;
  readonly carrying_capacity?: undefined;
  readonly carrying_range?: undefined;
  readonly channel_type?: undefined;
}

/** `scene_info` (GAS). */
export interface V2VehicleSceneInfoGas {
  /** 入场时间 · Entry time. RFC 3339；APIv2、支付分用 yyyyMMddHHmmss，支付分亦可 yyyyMMdd、OnAccept。 RFC 3339; APIv2 and PayScore use yyyyMMddHHmmss, PayScore also yyyyMMdd or OnAccept. */
  readonly start_time: string;
  /** 车牌号 · Plate number. 车辆的完整车牌号，含省份简称。 Full number plate of the vehicle, with the province character. */
  readonly plate_number: string;
  /** 车辆类型 · Car type. 停车缴费中为枚举，区分临停、月卡、免费等；其余为车型文本。 Parking: enumeration such as temporary, monthly or free; elsewhere text naming the kind of vehicle. */
  readonly car_type?: string;
  /** 加油站名称 · Filling station name. */
  readonly gas_station: string;
  /** 油品标号 · Fuel grade. */
  readonly gas_label_name: string;
  /** 油品类型 · Fuel type. 油品的种类名称，如汽油。 Name of the kind of fuel, such as petrol. */
  readonly gas_type: string;
  /** 油品标准 · Fuel standard. */
  readonly gas_standard: string;
  /** 加油量 · Fuel volume. 文本形式的油量，单位为毫升。 Fuel volume as text, in millilitres. */
  readonly gas_amount: string;
  /** 油枪号 · Fuel nozzle number. 加油站内的油枪编号。 Number of the nozzle at the filling station. */
  readonly gas_gun_no: string;
  readonly end_time?: undefined;
  readonly charging_time?: undefined;
  readonly parking_name?: undefined;
  readonly free_time?: undefined;
  readonly deduct_mode?: undefined;
  readonly support_deduct_mode?: undefined;
  readonly space_number?: undefined;
  readonly entrance_name?: undefined;
  readonly exit_name?: undefined;
  readonly carrying_capacity?: undefined;
  readonly carrying_range?: undefined;
  readonly channel_type?: undefined;
}

/** `scene_info` (HIGHWAY). */
export interface V2VehicleSceneInfoHighway {
  /** 入场时间 · Entry time. RFC 3339；APIv2、支付分用 yyyyMMddHHmmss，支付分亦可 yyyyMMdd、OnAccept。 RFC 3339; APIv2 and PayScore use yyyyMMddHHmmss, PayScore also yyyyMMdd or OnAccept. */
  readonly start_time: string;
  /** 结束时间 · End time. 券时段为当天秒数，支付分和 APIv2 为 yyyyMMddHHmmss 等，其余多为 RFC 3339。 Coupon periods: seconds of the day; PayScore and APIv2: yyyyMMddHHmmss or yyyyMMdd; elsewhere mostly RFC 3339. */
  readonly end_time: string;
  /** 车牌号 · Plate number. 车辆的完整车牌号，含省份简称。 Full number plate of the vehicle, with the province character. */
  readonly plate_number: string;
  /** 车辆类型 · Car type. 停车缴费中为枚举，区分临停、月卡、免费等；其余为车型文本。 Parking: enumeration such as temporary, monthly or free; elsewhere text naming the kind of vehicle. */
  readonly car_type: string;
  /** 入口名称 · Entrance name. */
  readonly entrance_name: string;
  /** 出口名称 · Exit name. */
  readonly exit_name: string;
  /** 核载人数 · Passenger capacity. */
  readonly carrying_capacity?: string;
  /** 核载区间 · Passenger capacity range. */
  readonly carrying_range?: string;
  /** 通道类型 · Lane type. 枚举，ETC 或人工（MTC）通道。 Enumeration: ETC or manual (MTC) lane. Documented: `ETC`, `MTC`. */
  readonly channel_type: Open<"ETC" | "MTC">;
  readonly charging_time?: undefined;
  readonly parking_name?: undefined;
  readonly free_time?: undefined;
  readonly deduct_mode?: undefined;
  readonly support_deduct_mode?: undefined;
  readonly space_number?: undefined;
  readonly gas_station?: undefined;
  readonly gas_label_name?: undefined;
  readonly gas_type?: undefined;
  readonly gas_standard?: undefined;
  readonly gas_amount?: undefined;
  readonly gas_gun_no?: undefined;
}

/** `scene_info` (PARKING). */
export interface V2VehicleSceneInfoParking {
  /** 入场时间 · Entry time. RFC 3339；APIv2、支付分用 yyyyMMddHHmmss，支付分亦可 yyyyMMdd、OnAccept。 RFC 3339; APIv2 and PayScore use yyyyMMddHHmmss, PayScore also yyyyMMdd or OnAccept. */
  readonly start_time: string;
  /** 结束时间 · End time. 券时段为当天秒数，支付分和 APIv2 为 yyyyMMddHHmmss 等，其余多为 RFC 3339。 Coupon periods: seconds of the day; PayScore and APIv2: yyyyMMddHHmmss or yyyyMMdd; elsewhere mostly RFC 3339. */
  readonly end_time?: string;
  /** 计费时长 · Billed duration. 文本，文档未载明单位。 Text whose unit is not documented. */
  readonly charging_time: string;
  /** 车牌号 · Plate number. 车辆的完整车牌号，含省份简称。 Full number plate of the vehicle, with the province character. */
  readonly plate_number: string;
  /** 车辆类型 · Car type. 停车缴费中为枚举，区分临停、月卡、免费等；其余为车型文本。 Parking: enumeration such as temporary, monthly or free; elsewhere text naming the kind of vehicle. */
  readonly car_type?: string;
  /** 停车场名称 · Parking lot name. */
  readonly parking_name: string;
  /** 免费停车时长 · Free parking time. 文本形式的秒数。 Seconds, as text. */
  readonly free_time?: string;
  /** 扣款发起方式 · Deduction mode. 说明由商户主动发起还是由微信自动扣款。 Tells whether the merchant starts the deduction or WeChat deducts automatically. Documented: `PROACTIVE`, `AUTOPAY`. */
  readonly deduct_mode: Open<"PROACTIVE" | "AUTOPAY">;
  /** 支持的扣费方式 · Supported deduction mode. 表示支持主动付款、自动扣费或两者，由商户选择。 Tells whether paying by hand, automatic deduction or both are supported; chosen by the merchant. Documented: `DEDUCT_PROACTIVE_ONLY`, `DEDUCT_AUTOPAY_ONLY`, `DEDUCT_ALL`. */
  readonly support_deduct_mode: Open<"DEDUCT_PROACTIVE_ONLY" | "DEDUCT_AUTOPAY_ONLY" | "DEDUCT_ALL">;
  readonly space_number?: undefined;
  readonly gas_station?: undefined;
  readonly gas_label_name?: undefined;
  readonly gas_type?: undefined;
  readonly gas_standard?: undefined;
  readonly gas_amount?: undefined;
  readonly gas_gun_no?: undefined;
  readonly entrance_name?: undefined;
  readonly exit_name?: undefined;
  readonly carrying_capacity?: undefined;
  readonly carrying_range?: undefined;
  readonly channel_type?: undefined;
}

/** `scene_info` (PARKING SPACE). */
export interface V2VehicleSceneInfoParkingSpace {
  /** 入场时间 · Entry time. RFC 3339；APIv2、支付分用 yyyyMMddHHmmss，支付分亦可 yyyyMMdd、OnAccept。 RFC 3339; APIv2 and PayScore use yyyyMMddHHmmss, PayScore also yyyyMMdd or OnAccept. */
  readonly start_time: string;
  /** 结束时间 · End time. 券时段为当天秒数，支付分和 APIv2 为 yyyyMMddHHmmss 等，其余多为 RFC 3339。 Coupon periods: seconds of the day; PayScore and APIv2: yyyyMMddHHmmss or yyyyMMdd; elsewhere mostly RFC 3339. */
  readonly end_time?: string;
  /** 计费时长 · Billed duration. 文本，文档未载明单位。 Text whose unit is not documented. */
  readonly charging_time: string;
  /** 车辆类型 · Car type. 停车缴费中为枚举，区分临停、月卡、免费等；其余为车型文本。 Parking: enumeration such as temporary, monthly or free; elsewhere text naming the kind of vehicle. */
  readonly car_type?: string;
  /** 停车场名称 · Parking lot name. */
  readonly parking_name?: string;
  /** 停车位编号 · Parking space number. 停车位的编号。 Number of the parking space. */
  readonly space_number: string;
  readonly plate_number?: undefined;
  readonly free_time?: undefined;
  readonly deduct_mode?: undefined;
  readonly support_deduct_mode?: undefined;
  readonly gas_station?: undefined;
  readonly gas_label_name?: undefined;
  readonly gas_type?: undefined;
  readonly gas_standard?: undefined;
  readonly gas_amount?: undefined;
  readonly gas_gun_no?: undefined;
  readonly entrance_name?: undefined;
  readonly exit_name?: undefined;
  readonly carrying_capacity?: undefined;
  readonly carrying_range?: undefined;
  readonly channel_type?: undefined;
}

/** `scene_info` (PARKING). */
export interface V2VehicleSceneInfoSceneInfoParking {
  /** 入场时间 · Entry time. RFC 3339；APIv2、支付分用 yyyyMMddHHmmss，支付分亦可 yyyyMMdd、OnAccept。 RFC 3339; APIv2 and PayScore use yyyyMMddHHmmss, PayScore also yyyyMMdd or OnAccept. */
  readonly start_time: string;
  /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
  readonly notify_url?: string;
  /** 车牌号 · Plate number. 车辆的完整车牌号，含省份简称。 Full number plate of the vehicle, with the province character. */
  readonly plate_number: string;
  /** 车辆类型 · Car type. 停车缴费中为枚举，区分临停、月卡、免费等；其余为车型文本。 Parking: enumeration such as temporary, monthly or free; elsewhere text naming the kind of vehicle. */
  readonly car_type?: string;
  /** 停车场名称 · Parking lot name. */
  readonly parking_name: string;
  /** 免费停车时长 · Free parking time. 文本形式的秒数。 Seconds, as text. */
  readonly free_time: string;
  readonly openid?: undefined;
  readonly sub_openid?: undefined;
  readonly space_number?: undefined;
}

/** `scene_info` (PARKING SPACE). */
export interface V2VehicleSceneInfoSceneInfoParkingSpace {
  /** 入场时间 · Entry time. RFC 3339；APIv2、支付分用 yyyyMMddHHmmss，支付分亦可 yyyyMMdd、OnAccept。 RFC 3339; APIv2 and PayScore use yyyyMMddHHmmss, PayScore also yyyyMMdd or OnAccept. */
  readonly start_time: string;
  /** 车辆类型 · Car type. 停车缴费中为枚举，区分临停、月卡、免费等；其余为车型文本。 Parking: enumeration such as temporary, monthly or free; elsewhere text naming the kind of vehicle. */
  readonly car_type?: string;
  /** 停车场名称 · Parking lot name. */
  readonly parking_name?: string;
  /** 免费停车时长 · Free parking time. 文本形式的秒数。 Seconds, as text. */
  readonly free_time: string;
  /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
  readonly openid?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在 sub_appid 下的标识；须同时提供 sub_appid。 The user under sub_appid, which must be given with it. */
  readonly sub_openid?: string;
  /** 停车位编号 · Parking space number. 停车位的编号。 Number of the parking space. */
  readonly space_number: string;
  readonly notify_url?: undefined;
  readonly plate_number?: undefined;
}
