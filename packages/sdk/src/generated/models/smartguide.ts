// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Sensitive } from "../../chain/options.ts";

export interface SmartguideData {
  /** 服务人员ID · Guide ID. */
  readonly guide_id?: string;
  /** 门店ID · Store ID. */
  readonly store_id?: number;
  /** 服务人员姓名 · Staff name. Sensitive: arrives encrypted; this is the plain text. */
  readonly name?: string;
  /** 服务人员手机号 · Staff mobile number. Sensitive: arrives encrypted; this is the plain text. */
  readonly mobile?: string;
  /** 企业微信员工ID · WeCom staff ID. */
  readonly userid?: string;
  /** 服务人员工号 · Staff work number. */
  readonly work_id?: string;
}

/** Options of `POST /v3/smartguide/guides/{guide_id}/assign`. */
export interface SmartguideGuideAssignOptions extends CallOptions {
  /** 服务人员ID · Guide ID. 由微信支付生成，标识一名服务人员。 Assigned by WeChat Pay; identifies one member of the service staff. At most 64 characters. */
  readonly guide_id: string;
  readonly json: {
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. At most 32 characters of `0-9A-Za-z_|*-`. */
    readonly out_trade_no: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. Partners only. At most 64 characters. */
    readonly sub_mchid?: string;
  };
}

/** Answer of `GET /v3/smartguide/guides`. */
export interface SmartguideGuideList {
  /** 服务人员列表 · Staff. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data?: readonly SmartguideData[];
  /** 服务人员总数 · Number of staff. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count?: number;
  /** 每页条数 · Page size. At most 10. */
  readonly limit?: number;
  /** 分页起始位置 · Page offset. Default: `0`. */
  readonly offset?: number;
}

/** Options of `PATCH /v3/smartguide/guides/{guide_id}`. */
export interface SmartguideGuideUpdateOptions extends CallOptions {
  /** 服务人员ID · Guide ID. 由微信支付生成，标识一名服务人员。 Assigned by WeChat Pay; identifies one member of the service staff. At most 64 characters. */
  readonly guide_id: string;
  readonly json?: {
    /** 服务人员姓名 · Staff name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. Sensitive: give the plain text; it travels encrypted. */
    readonly name?: Sensitive;
    /** 服务人员手机号 · Staff mobile number. 手机号；标记加密的接口中传入与读到的都是明文，由 SDK 加解密。 Phone number; where marked encrypted, the SDK encrypts and decrypts it: plain text on both sides. Sensitive: give the plain text; it travels encrypted. */
    readonly mobile?: Sensitive;
    /** 服务人员二维码 · Staff QR code. 服务人员个人的企业微信二维码，以字符串填写。 The staff member's own WeCom QR code, as a string. At most 1024 characters. */
    readonly qr_code?: string;
    /** 头像链接 · Avatar URL. At most 1024 characters. */
    readonly avatar?: string;
    /** 企业微信群二维码 · Group QR code. At most 1024 characters. */
    readonly group_qrcode?: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. Partners only. At most 64 characters. */
    readonly sub_mchid?: string;
  };
}

/** Options of `GET /v3/smartguide/guides`. */
export interface SmartguideGuidesQueryOptions extends CallOptions {
  readonly query: {
    /** 门店ID · Store ID. 门店的编号；门店管理中由微信支付分配，下单场景中由商户填写。 Number of the store, assigned by WeChat Pay in store management, given by the merchant when ordering. */
    readonly store_id: number;
    /** 企业微信员工ID · WeCom staff ID. 由商户生成的用户标识；先享后付中填写明文，由 SDK 加密。 Merchant's identifier of the user; in pay-after orders plain text that the SDK encrypts. At most 64 characters. */
    readonly userid?: string;
    /** 服务人员手机号 · Staff mobile number. 手机号；标记加密的接口中传入与读到的都是明文，由 SDK 加解密。 Phone number; where marked encrypted, the SDK encrypts and decrypts it: plain text on both sides. Sensitive: give the plain text; it travels encrypted. */
    readonly mobile?: Sensitive;
    /** 服务人员工号 · Staff work number. 服务人员的员工编号，由商户设定。 Employee number of the staff member, set by the merchant. */
    readonly work_id?: string;
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. At most 10. */
    readonly limit?: number;
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. Default: `0`. */
    readonly offset?: number;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. Partners only. At most 64 characters. */
    readonly sub_mchid?: string;
  };
}

/** Options of `POST /v3/smartguide/guides`. */
export interface SmartguideRegisterOptions extends CallOptions {
  readonly json: {
    /** 企业微信企业ID · WeCom corporation ID. 服务人员所属的企业微信企业编号。 WeCom corporation of the service staff. */
    readonly corpid: string;
    /** 门店ID · Store ID. 门店的编号；门店管理中由微信支付分配，下单场景中由商户填写。 Number of the store, assigned by WeChat Pay in store management, given by the merchant when ordering. */
    readonly store_id: number;
    /** 企业微信员工ID · WeCom staff ID. 由商户生成的用户标识；先享后付中填写明文，由 SDK 加密。 Merchant's identifier of the user; in pay-after orders plain text that the SDK encrypts. At most 64 characters. */
    readonly userid: string;
    /** 服务人员姓名 · Staff name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. Sensitive: give the plain text; it travels encrypted. */
    readonly name: Sensitive;
    /** 服务人员手机号 · Staff mobile number. 手机号；标记加密的接口中传入与读到的都是明文，由 SDK 加解密。 Phone number; where marked encrypted, the SDK encrypts and decrypts it: plain text on both sides. Sensitive: give the plain text; it travels encrypted. */
    readonly mobile: Sensitive;
    /** 服务人员二维码 · Staff QR code. 服务人员个人的企业微信二维码，以字符串填写。 The staff member's own WeCom QR code, as a string. At most 1024 characters. */
    readonly qr_code: string;
    /** 头像链接 · Avatar URL. At most 1024 characters. */
    readonly avatar: string;
    /** 企业微信群二维码 · Group QR code. At most 1024 characters. */
    readonly group_qrcode?: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. Partners only. At most 64 characters. */
    readonly sub_mchid?: string;
  };
}

/** Answer of `POST /v3/smartguide/guides`. */
export interface SmartguideRegistered {
  /** 服务人员ID · Guide ID. At most 64 characters. */
  readonly guide_id: string;
}
