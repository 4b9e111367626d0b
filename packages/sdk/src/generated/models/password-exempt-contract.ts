// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions } from "../../chain/options.ts";

/** Answer of `GET /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}`. */
export interface PasswordExemptContract {
  /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
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
  /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
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
  /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
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
  /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
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
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
    readonly service_id: number;
    /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
    readonly out_contract_code: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url: string;
    /** 签约展示账户名 · Displayed contract account. 签约页展示给用户的商户侧账户名。 Name of the user's account at the merchant, shown on the signing page. */
    readonly contract_display_account: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid: string;
  };
}

/** Options of `POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign`. */
export interface PasswordExemptEcommercePresignPayRedirectSignOptions extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
    readonly service_id: number;
    /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
    readonly out_contract_code: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url: string;
    /** 签约展示账户名 · Displayed contract account. 签约页展示给用户的商户侧账户名。 Name of the user's account at the merchant, shown on the signing page. */
    readonly contract_display_account: string;
    /** 预支付交易会话ID · Prepay ID. 由微信支付生成，用于唤起支付，有效期 2 小时。 Generated by WeChat Pay; used to start the payment; valid for 2 hours. */
    readonly prepay_id: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid: string;
  };
}

/** Options of `POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program`. */
export interface PasswordExemptInstitutionPresignMiniProgramOptions extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
    readonly service_id: number;
    /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
    readonly out_contract_code: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url: string;
    /** 签约展示账户名 · Displayed contract account. 签约页展示给用户的商户侧账户名。 Name of the user's account at the merchant, shown on the signing page. */
    readonly contract_display_account: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid?: string;
    /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在 sub_appid 下的标识；须同时提供 sub_appid。 The user under sub_appid, which must be given with it. */
    readonly sub_openid?: string;
  };
}

/** Options of `POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign`. */
export interface PasswordExemptInstitutionPresignPayRedirectSignOptions extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
    readonly service_id: number;
    /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
    readonly out_contract_code: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url: string;
    /** 签约展示账户名 · Displayed contract account. 签约页展示给用户的商户侧账户名。 Name of the user's account at the merchant, shown on the signing page. */
    readonly contract_display_account: string;
    /** 预支付交易会话ID · Prepay ID. 由微信支付生成，用于唤起支付，有效期 2 小时。 Generated by WeChat Pay; used to start the payment; valid for 2 hours. */
    readonly prepay_id: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid?: string;
    /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在 sub_appid 下的标识；须同时提供 sub_appid。 The user under sub_appid, which must be given with it. */
    readonly sub_openid?: string;
  };
}

/** Answer of `POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program`. */
export interface PasswordExemptPartnerPresignMiniProgramAnswer {
  /** 预签约ID · Pre-contract ID. 由微信支付生成，用于在小程序或应用中打开签约页面。 Generated by WeChat Pay; used to open the contract page in a mini program or app. */
  readonly pre_entrustweb_id: string;
  /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
  readonly mchid: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 服务ID · Service ID. */
  readonly service_id: number;
  /** 商户签约协议号 · Merchant contract code. */
  readonly out_contract_code: string;
  /** 签约小程序AppID · Signing mini program app ID. 预签约后要打开的小程序的 AppID。 App ID of the mini program to open for signing. */
  readonly sign_mp_appid: string;
  /** 签约小程序路径 · Signing mini program path. */
  readonly sign_mp_path: string;
}

/** Options of `POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program`. */
export interface PasswordExemptPartnerPresignMiniProgramOptions extends CallOptions {
  readonly json: {
    /** 服务商应用ID · Partner app ID. 须与服务商商户号绑定。 Bound to the partner's merchant ID. */
    readonly sp_appid: string;
    /** 服务商下用户OpenID · User OpenID, partner app. 用户在服务商 AppID 下的标识；下单时与 sub_openid 二选一。 User as known under the partner's app ID; when ordering give this or sub_openid. */
    readonly sp_openid?: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid: string;
    /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在 sub_appid 下的标识；须同时提供 sub_appid。 The user under sub_appid, which must be given with it. */
    readonly sub_openid?: string;
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
    readonly service_id: number;
    /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
    readonly out_contract_code: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url: string;
    /** 签约展示账户名 · Displayed contract account. 签约页展示给用户的商户侧账户名。 Name of the user's account at the merchant, shown on the signing page. */
    readonly contract_display_account: string;
  };
}

/** Answer of `POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign`. */
export interface PasswordExemptPartnerPresignPayRedirectSignAnswer {
  /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
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
    /** 服务商应用ID · Partner app ID. 须与服务商商户号绑定。 Bound to the partner's merchant ID. */
    readonly sp_appid: string;
    /** 服务商下用户OpenID · User OpenID, partner app. 用户在服务商 AppID 下的标识；下单时与 sub_openid 二选一。 User as known under the partner's app ID; when ordering give this or sub_openid. */
    readonly sp_openid?: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid: string;
    /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在 sub_appid 下的标识；须同时提供 sub_appid。 The user under sub_appid, which must be given with it. */
    readonly sub_openid?: string;
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
    readonly service_id: number;
    /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
    readonly out_contract_code: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url: string;
    /** 签约展示账户名 · Displayed contract account. 签约页展示给用户的商户侧账户名。 Name of the user's account at the merchant, shown on the signing page. */
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
  /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
  readonly mchid: string;
  /** 服务ID · Service ID. */
  readonly service_id: number;
  /** 商户签约协议号 · Merchant contract code. */
  readonly out_contract_code: string;
  /** 签约小程序AppID · Signing mini program app ID. 预签约后要打开的小程序的 AppID。 App ID of the mini program to open for signing. */
  readonly sign_mp_appid: string;
  /** 签约小程序路径 · Signing mini program path. */
  readonly sign_mp_path: string;
}

/** Options of `POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program`. */
export interface PasswordExemptPresignMiniProgramOptions extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
    readonly service_id: number;
    /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
    readonly out_contract_code: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url: string;
    /** 签约展示账户名 · Displayed contract account. 签约页展示给用户的商户侧账户名。 Name of the user's account at the merchant, shown on the signing page. */
    readonly contract_display_account: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid: string;
  };
}

/** Options of `POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign`. */
export interface PasswordExemptPresignPayRedirectSignOptions extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
    readonly service_id: number;
    /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
    readonly out_contract_code: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url: string;
    /** 签约展示账户名 · Displayed contract account. 签约页展示给用户的商户侧账户名。 Name of the user's account at the merchant, shown on the signing page. */
    readonly contract_display_account: string;
    /** 预支付交易会话ID · Prepay ID. 由微信支付生成，用于唤起支付，有效期 2 小时。 Generated by WeChat Pay; used to start the payment; valid for 2 hours. */
    readonly prepay_id: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid: string;
  };
}
