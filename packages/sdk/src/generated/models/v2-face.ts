// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open } from "../../chain/options.ts";

/** Answer of `POST /face/get_wxpayface_authinfo`. */
export interface V2FaceGetWxpayfaceAuthinfoAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg?: string;
  /** 刷脸调用凭证 · Face SDK credential. 刷脸 SDK 的调用凭证，由微信支付返回，有效期有限。 Credential for the face SDK, returned by WeChat Pay; valid for a limited time. */
  readonly authinfo: string;
  /** 有效秒数 · Lifetime in seconds. Digits. */
  readonly expires_in?: string;
  /** 随机字符串 · Nonce. */
  readonly nonce_str: string;
  /** 签名 · Signature. */
  readonly sign: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. */
  readonly mch_id: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mch_id?: string;
}

/** Options of `POST /face/get_wxpayface_authinfo`. */
export interface V2FaceGetWxpayfaceAuthinfoOptions extends CallOptions {
  readonly xml: {
    /** 门店ID · Store ID. 门店的编号；门店管理中由微信支付分配，下单场景中由商户填写。 Number of the store, assigned by WeChat Pay in store management, given by the merchant when ordering. */
    readonly store_id: string;
    /** 门店名称 · Store name. */
    readonly store_name: string;
    /** 设备号 · Device ID. 商户侧的终端设备编号，如门店收银机或自助终端。 Terminal number on the merchant side, such as a till or a kiosk. */
    readonly device_id: string;
    /** 附加数据 · Attached data. 商户自定，在查询、通知与账单中原样返回；最长 128，支付分 256。 The merchant's own, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
    readonly attach?: string;
    /** 人脸识别初始化数据 · Face SDK initialisation data. */
    readonly rawdata: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mch_id?: string;
    /** 当前时间戳 · Current timestamp. 整数，调用时的 Unix 时间，单位为秒。 Integer; Unix time of the call in seconds. */
    readonly now: number | string;
    /** 接口版本号 · API version. APIv2 接口的版本号，如 1.0，取值见各接口。 Version of the APIv2 operation such as 1.0, fixed by each operation. Documented: `1`. */
    readonly version: Open<"1">;
    /** 签名类型 · Signature type. APIv2 签名算法，不填为 MD5；应答沿用请求的。 Algorithm of APIv2, MD5 when absent; answers follow the request. Documented: `MD5`, `HMAC-SHA256`. */
    readonly sign_type?: Open<"MD5" | "HMAC-SHA256">;
  };
}
