// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions } from "../../chain/options.ts";

/** Answer of `GET /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}`. */
export interface PasswordExemptContract {
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid: string;
  /** 免密支付协议ID · Password-free contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. */
  readonly contract_id: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. */
  readonly sub_openid?: string;
  /** 服务ID · Service ID. */
  readonly service_id: number;
  /** 商户签约协议号 · Merchant contract code. */
  readonly out_contract_code: string;
  /** 签约展示账户名 · Displayed contract account. */
  readonly contract_display_account?: string;
  /** 协议状态 · Contract state. 枚举，说明协议生效、已解约等，APIv2 为数字。 Enumeration: whether the contract is in effect or terminated; a number in APIv2. */
  readonly contract_state: string;
  /** 协议签约时间 · Contract signing time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly contract_signed_time: string;
  /** 解约信息 · Termination information. */
  readonly contract_terminate_info?: PasswordExemptContractTerminateInfo;
}

/** Options of `GET /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}`. */
export interface PasswordExemptContractByOutContractCodeQueryOptions extends CallOptions {
  /** 服务ID · Service ID. 支付分服务的编号，审核通过后由微信支付分配；免密支付中为数字。 Number of the PayScore service, assigned by WeChat Pay on approval; numeric in password-free contracts. */
  readonly service_id: number | string;
  /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
  readonly out_contract_code: string;
}

/**
 * Answer of `POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign`.
 * Answer of `POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign`.
 * Answer of `POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign`.
 * Answer of `POST /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate`.
 */
export interface PasswordExemptContractTerminateAnswer {
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid: string;
  /** 服务ID · Service ID. */
  readonly service_id: number;
  /** 商户签约协议号 · Merchant contract code. */
  readonly out_contract_code: string;
}

export interface PasswordExemptContractTerminateInfo {
  /** 解约方式 · Termination mode. 枚举，由用户、商户、客服或系统解约；APIv2 为数字。 Enumeration: terminated by user, merchant, customer service or system; a number in APIv2. */
  readonly contract_termination_mode: string;
  /** 解约时间 · Contract termination time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly contract_terminated_time?: string;
  /** 解约备注 · Termination remark. */
  readonly contract_termination_remark?: string;
}

/** Options of `POST /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate`. */
export interface PasswordExemptContractTerminateOptions extends CallOptions {
  /** 服务ID · Service ID. 支付分服务的编号，审核通过后由微信支付分配；免密支付中为数字。 Number of the PayScore service, assigned by WeChat Pay on approval; numeric in password-free contracts. */
  readonly service_id: number | string;
  /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
  readonly out_contract_code: string;
  readonly json: {
    /** 解约备注 · Termination remark. 解约原因说明，商户解约时由商户填写。 Reason of the termination; given by the merchant when it terminates. */
    readonly contract_termination_remark: string;
  };
}

/** Options of `POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program`. */
export interface PasswordExemptEcommercePresignMiniProgramOptions extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
    readonly appid: string;
    /** 服务ID · Service ID. 支付分服务的编号，审核通过后由微信支付分配；免密支付中为数字。 Number of the PayScore service, assigned by WeChat Pay on approval; numeric in password-free contracts. */
    readonly service_id: number;
    /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
    readonly out_contract_code: string;
    /** 通知地址 · Notification URL. 接收微信支付通知的完整 https 地址，须公网可访问，不带查询串与片段。 Full public https address for WeChat Pay's notifications; no query string or fragment. */
    readonly notify_url: string;
    /** 签约展示账户名 · Displayed contract account. 签约页展示给用户的商户侧账户名，由商户填写。 Name of the user's account at the merchant, shown on the signing page; given by the merchant. */
    readonly contract_display_account: string;
    /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
    readonly openid: string;
  };
}

/** Options of `POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign`. */
export interface PasswordExemptEcommercePresignPayRedirectSignOptions extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
    readonly appid: string;
    /** 服务ID · Service ID. 支付分服务的编号，审核通过后由微信支付分配；免密支付中为数字。 Number of the PayScore service, assigned by WeChat Pay on approval; numeric in password-free contracts. */
    readonly service_id: number;
    /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
    readonly out_contract_code: string;
    /** 通知地址 · Notification URL. 接收微信支付通知的完整 https 地址，须公网可访问，不带查询串与片段。 Full public https address for WeChat Pay's notifications; no query string or fragment. */
    readonly notify_url: string;
    /** 签约展示账户名 · Displayed contract account. 签约页展示给用户的商户侧账户名，由商户填写。 Name of the user's account at the merchant, shown on the signing page; given by the merchant. */
    readonly contract_display_account: string;
    /** 预支付交易会话ID · Prepay ID. 由微信支付生成，用于唤起支付，有效期 2 小时。 Generated by WeChat Pay; used to start the payment; valid for 2 hours. */
    readonly prepay_id: string;
    /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
    readonly openid: string;
  };
}

/** Options of `POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program`. */
export interface PasswordExemptInstitutionPresignMiniProgramOptions extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
    readonly appid: string;
    /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
    readonly sub_appid: string;
    /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid: string;
    /** 服务ID · Service ID. 支付分服务的编号，审核通过后由微信支付分配；免密支付中为数字。 Number of the PayScore service, assigned by WeChat Pay on approval; numeric in password-free contracts. */
    readonly service_id: number;
    /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
    readonly out_contract_code: string;
    /** 通知地址 · Notification URL. 接收微信支付通知的完整 https 地址，须公网可访问，不带查询串与片段。 Full public https address for WeChat Pay's notifications; no query string or fragment. */
    readonly notify_url: string;
    /** 签约展示账户名 · Displayed contract account. 签约页展示给用户的商户侧账户名，由商户填写。 Name of the user's account at the merchant, shown on the signing page; given by the merchant. */
    readonly contract_display_account: string;
    /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
    readonly openid?: string;
    /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在子商户 AppID 下的标识；使用时必须同时提供 sub_appid。 User as known under the sub-merchant's app ID; sub_appid must be given with it. */
    readonly sub_openid?: string;
  };
}

/** Options of `POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign`. */
export interface PasswordExemptInstitutionPresignPayRedirectSignOptions extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
    readonly appid: string;
    /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
    readonly sub_appid: string;
    /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid: string;
    /** 服务ID · Service ID. 支付分服务的编号，审核通过后由微信支付分配；免密支付中为数字。 Number of the PayScore service, assigned by WeChat Pay on approval; numeric in password-free contracts. */
    readonly service_id: number;
    /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
    readonly out_contract_code: string;
    /** 通知地址 · Notification URL. 接收微信支付通知的完整 https 地址，须公网可访问，不带查询串与片段。 Full public https address for WeChat Pay's notifications; no query string or fragment. */
    readonly notify_url: string;
    /** 签约展示账户名 · Displayed contract account. 签约页展示给用户的商户侧账户名，由商户填写。 Name of the user's account at the merchant, shown on the signing page; given by the merchant. */
    readonly contract_display_account: string;
    /** 预支付交易会话ID · Prepay ID. 由微信支付生成，用于唤起支付，有效期 2 小时。 Generated by WeChat Pay; used to start the payment; valid for 2 hours. */
    readonly prepay_id: string;
    /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
    readonly openid?: string;
    /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在子商户 AppID 下的标识；使用时必须同时提供 sub_appid。 User as known under the sub-merchant's app ID; sub_appid must be given with it. */
    readonly sub_openid?: string;
  };
}

/** Answer of `POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program`. */
export interface PasswordExemptPartnerPresignMiniProgramAnswer {
  /** 预签约ID · Pre-contract ID. 由微信支付生成，用于在小程序或应用中打开签约页面。 Generated by WeChat Pay; used to open the contract page in a mini program or app. */
  readonly pre_entrustweb_id: string;
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 服务ID · Service ID. */
  readonly service_id: number;
  /** 商户签约协议号 · Merchant contract code. */
  readonly out_contract_code: string;
  /** 签约小程序AppID · Signing mini program app ID. 预签约后要打开的小程序的 AppID，由微信支付返回。 App ID of the mini program to open for signing, returned by WeChat Pay. */
  readonly sign_mp_appid: string;
  /** 签约小程序路径 · Signing mini program path. */
  readonly sign_mp_path: string;
}

/** Options of `POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program`. */
export interface PasswordExemptPartnerPresignMiniProgramOptions extends CallOptions {
  readonly json: {
    /** 服务商应用ID · Partner app ID. 服务商（机构）的 AppID，须与服务商商户号绑定。 App ID of the partner or institution, bound to its merchant ID. */
    readonly sp_appid: string;
    /** 服务商下用户OpenID · User OpenID, partner app. 用户在服务商 AppID 下的标识；下单时与 sub_openid 二选一。 User as known under the partner's app ID; when ordering give this or sub_openid. */
    readonly sp_openid?: string;
    /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid: string;
    /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
    readonly sub_appid: string;
    /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在子商户 AppID 下的标识；使用时必须同时提供 sub_appid。 User as known under the sub-merchant's app ID; sub_appid must be given with it. */
    readonly sub_openid?: string;
    /** 服务ID · Service ID. 支付分服务的编号，审核通过后由微信支付分配；免密支付中为数字。 Number of the PayScore service, assigned by WeChat Pay on approval; numeric in password-free contracts. */
    readonly service_id: number;
    /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
    readonly out_contract_code: string;
    /** 通知地址 · Notification URL. 接收微信支付通知的完整 https 地址，须公网可访问，不带查询串与片段。 Full public https address for WeChat Pay's notifications; no query string or fragment. */
    readonly notify_url: string;
    /** 签约展示账户名 · Displayed contract account. 签约页展示给用户的商户侧账户名，由商户填写。 Name of the user's account at the merchant, shown on the signing page; given by the merchant. */
    readonly contract_display_account: string;
  };
}

/** Answer of `POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign`. */
export interface PasswordExemptPartnerPresignPayRedirectSignAnswer {
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 服务ID · Service ID. */
  readonly service_id: number;
  /** 商户签约协议号 · Merchant contract code. */
  readonly out_contract_code: string;
}

/** Options of `POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign`. */
export interface PasswordExemptPartnerPresignPayRedirectSignOptions extends CallOptions {
  readonly json: {
    /** 服务商应用ID · Partner app ID. 服务商（机构）的 AppID，须与服务商商户号绑定。 App ID of the partner or institution, bound to its merchant ID. */
    readonly sp_appid: string;
    /** 服务商下用户OpenID · User OpenID, partner app. 用户在服务商 AppID 下的标识；下单时与 sub_openid 二选一。 User as known under the partner's app ID; when ordering give this or sub_openid. */
    readonly sp_openid?: string;
    /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid: string;
    /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
    readonly sub_appid: string;
    /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在子商户 AppID 下的标识；使用时必须同时提供 sub_appid。 User as known under the sub-merchant's app ID; sub_appid must be given with it. */
    readonly sub_openid?: string;
    /** 服务ID · Service ID. 支付分服务的编号，审核通过后由微信支付分配；免密支付中为数字。 Number of the PayScore service, assigned by WeChat Pay on approval; numeric in password-free contracts. */
    readonly service_id: number;
    /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
    readonly out_contract_code: string;
    /** 通知地址 · Notification URL. 接收微信支付通知的完整 https 地址，须公网可访问，不带查询串与片段。 Full public https address for WeChat Pay's notifications; no query string or fragment. */
    readonly notify_url: string;
    /** 签约展示账户名 · Displayed contract account. 签约页展示给用户的商户侧账户名，由商户填写。 Name of the user's account at the merchant, shown on the signing page; given by the merchant. */
    readonly contract_display_account: string;
    /** 预支付交易会话ID · Prepay ID. 由微信支付生成，用于唤起支付，有效期 2 小时。 Generated by WeChat Pay; used to start the payment; valid for 2 hours. */
    readonly prepay_id: string;
  };
}

/**
 * Answer of `POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program`.
 * Answer of `POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program`.
 * Answer of `POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program`.
 */
export interface PasswordExemptPresignMiniProgramAnswer {
  /** 预签约ID · Pre-contract ID. 由微信支付生成，用于在小程序或应用中打开签约页面。 Generated by WeChat Pay; used to open the contract page in a mini program or app. */
  readonly pre_entrustweb_id: string;
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid: string;
  /** 服务ID · Service ID. */
  readonly service_id: number;
  /** 商户签约协议号 · Merchant contract code. */
  readonly out_contract_code: string;
  /** 签约小程序AppID · Signing mini program app ID. 预签约后要打开的小程序的 AppID，由微信支付返回。 App ID of the mini program to open for signing, returned by WeChat Pay. */
  readonly sign_mp_appid: string;
  /** 签约小程序路径 · Signing mini program path. */
  readonly sign_mp_path: string;
}

/** Options of `POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program`. */
export interface PasswordExemptPresignMiniProgramOptions extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
    readonly appid: string;
    /** 服务ID · Service ID. 支付分服务的编号，审核通过后由微信支付分配；免密支付中为数字。 Number of the PayScore service, assigned by WeChat Pay on approval; numeric in password-free contracts. */
    readonly service_id: number;
    /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
    readonly out_contract_code: string;
    /** 通知地址 · Notification URL. 接收微信支付通知的完整 https 地址，须公网可访问，不带查询串与片段。 Full public https address for WeChat Pay's notifications; no query string or fragment. */
    readonly notify_url: string;
    /** 签约展示账户名 · Displayed contract account. 签约页展示给用户的商户侧账户名，由商户填写。 Name of the user's account at the merchant, shown on the signing page; given by the merchant. */
    readonly contract_display_account: string;
    /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
    readonly openid: string;
  };
}

/** Options of `POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign`. */
export interface PasswordExemptPresignPayRedirectSignOptions extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
    readonly appid: string;
    /** 服务ID · Service ID. 支付分服务的编号，审核通过后由微信支付分配；免密支付中为数字。 Number of the PayScore service, assigned by WeChat Pay on approval; numeric in password-free contracts. */
    readonly service_id: number;
    /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
    readonly out_contract_code: string;
    /** 通知地址 · Notification URL. 接收微信支付通知的完整 https 地址，须公网可访问，不带查询串与片段。 Full public https address for WeChat Pay's notifications; no query string or fragment. */
    readonly notify_url: string;
    /** 签约展示账户名 · Displayed contract account. 签约页展示给用户的商户侧账户名，由商户填写。 Name of the user's account at the merchant, shown on the signing page; given by the merchant. */
    readonly contract_display_account: string;
    /** 预支付交易会话ID · Prepay ID. 由微信支付生成，用于唤起支付，有效期 2 小时。 Generated by WeChat Pay; used to start the payment; valid for 2 hours. */
    readonly prepay_id: string;
    /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
    readonly openid: string;
  };
}
