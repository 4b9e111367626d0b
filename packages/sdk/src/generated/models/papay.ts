// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open, Sensitive } from "../../call.ts";

export interface PapayAmount {
  /** 扣费金额 · Deduction amount. 整数，单位为分，由商户填写，应答中原样返回；人民币最小为 1 分。 Integer, in fen, at least 1 fen for orders; given by the merchant, returned as is. */
  readonly total: number;
  /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. */
  readonly currency?: string;
}

export interface PapayContractTerminateInfo {
  /** 解约方式 · Termination mode. 枚举，由用户、商户、客服或系统解约；APIv2 为数字。 Enumeration: terminated by user, merchant, customer service or system; a number in APIv2. */
  readonly contract_termination_mode: string;
  /** 解约时间 · Contract termination time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. */
  readonly contract_terminated_time: string;
  /** 解约备注 · Termination remark. */
  readonly contract_termination_remark?: string;
}

/** Options of `POST /v3/papay/contracts/{contract_id}/fail-notify`. */
export interface PapayContractsFailNotifyOptions extends CallOptions {
  /** 委托代扣协议ID · Contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. */
  readonly contract_id: string;
  readonly json: {
    /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
    readonly mchid: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
    readonly appid: string;
  };
}

/** Options of `POST /v3/papay/contracts/{contract_id}/notify`. */
export interface PapayContractsNotifyOptions extends CallOptions {
  /** 委托代扣协议ID · Contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. */
  readonly contract_id: string;
  readonly json: {
    /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
    readonly mchid: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
    readonly appid: string;
    /** 距扣款时长 · Time until deduction. */
    readonly deduct_duration?: PapayDeductDuration;
    /** 预计扣款金额 · Estimated deduction amount. 对象，其中金额以分为单位，为整数。 Object whose amount is an integer in fen. */
    readonly estimated_amount: PapayEstimatedAmount;
  };
}

export interface PapayData {
  /** 扣费周期序号 · Policy period number. */
  readonly policy_period_id: number;
  /** 预计扣款日期 · Estimated deduction date. */
  readonly estimated_deduct_date: string;
  /** 预计扣款金额 · Estimated deduction amount. */
  readonly estimated_deduct_amount: PapayEstimatedDeductAmount;
  /** 扣费周期状态 · Policy period state. 这一周期的预约或扣款进行到哪一步。 How far scheduling or deduction of this period has got. */
  readonly policy_period_state: string;
  /** 预约扣费金额 · Scheduled deduction amount. */
  readonly scheduled_amount?: PapayScheduledAmount;
  /** 扣款金额 · Deduction amount. 单位为分的整数；委托代扣的应答中为含总额与币种的对象。 Integer, in fen; in entrusted deduction answers an object with total and currency. */
  readonly deduct_amount?: PapayDeductAmount;
  /** 扣款日期 · Deduction date. yyyy-MM-dd 格式的北京日期，扣款后返回。 Beijing date as yyyy-MM-dd, returned after the deduction. */
  readonly deduct_date?: string;
}

export interface PapayDeductAmount {
  /** 扣费金额 · Deduction amount. */
  readonly total: number;
  /** 货币类型 · Currency. */
  readonly currency?: string;
}

export interface PapayDeductDuration {
  /** 预计扣费周期数 · Expected deduction periods. 整数，随产品为项目数量、次数或本次返回条数。 Integer: number of items, times, or rows returned, by product. Documented: `1`, `2`, `3`. */
  readonly count: number;
  /** 时长单位 · Duration unit. 数量的计量单位；餐饮、成品油开票与预扣费通知中为枚举。 Unit of the quantity; enumerated in catering, refined-oil fapiao and deduction notices. Documented: `DAY`. */
  readonly unit?: Open<"DAY">;
}

export interface PapayDeductSchedule {
  /** 预计扣款日期 · Estimated deduction date. yyyy-MM-dd 格式的北京日期，由商户填写。 Beijing date as yyyy-MM-dd, set by the merchant. */
  readonly estimated_deduct_date: string;
  /** 预计扣款金额 · Estimated deduction amount. 对象，其中总额以分为单位，为整数，由商户填写。 Object whose total is an integer in fen, set by the merchant. */
  readonly estimated_deduct_amount: PapayEstimatedDeductAmount;
  /** 描述 · Description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
  readonly description: string;
}

export interface PapayDeviceInfo {
  /** 设备类型 · Device type. 说明用户所用设备或系统的种类，取值随产品而异。 Tells the kind of device or system used; the values differ by product. Documented: `DEVICE_TYPE_UNKNOW`, `DEVICE_TYPE_PHONE`, `DEVICE_TYPE_PAD`, `DEVICE_TYPE_TV`, `DEVICE_TYPE_WATCH`. */
  readonly device_type: Open<
    | "DEVICE_TYPE_UNKNOW"
    | "DEVICE_TYPE_PHONE"
    | "DEVICE_TYPE_PAD"
    | "DEVICE_TYPE_TV"
    | "DEVICE_TYPE_WATCH">;
  /** 设备操作系统 · Device operating system. */
  readonly device_os: string;
  /** 用户设备号 · User device ID. 商户侧的终端设备编号，如门店收银机或自助终端。 Terminal number on the merchant side, such as a till or a kiosk. */
  readonly device_id: string;
  /** 设备是否已获取Root · Device is rooted. */
  readonly device_running_as_root: boolean;
  /** 设备IP · Device IP. 发起交易的终端设备 IP 地址。 IP address of the terminal that starts the transaction. */
  readonly device_ip: string;
  /** 是否安装微信 · Whether WeChat is installed. */
  readonly weixin_installed: boolean;
  /** 微信版本号 · WeChat version. */
  readonly weixin_version: string;
  /** 首次登录距今天数 · Days since first login. 以区间枚举表示设备首次登录距今的时长。 An enumerated range telling how long ago the device first logged in. Documented: `DAYS_SINCE_FIRST_LOGIN_UNKNOW`, `DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY`, `DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS`, `DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS`, `DAYS_SINCE_FIRST_LOGIN_WITHIN_90_DAYS`, `DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS`, `DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS`. */
  readonly days_since_first_login: Open<
    | "DAYS_SINCE_FIRST_LOGIN_UNKNOW"
    | "DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY"
    | "DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS"
    | "DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS"
    | "DAYS_SINCE_FIRST_LOGIN_WITHIN_90_DAYS"
    | "DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS"
    | "DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS">;
}

export interface PapayEstimatedAmount {
  /** 订单金额信息 · Order amount details. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: number;
  /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. */
  readonly currency?: string;
}

export interface PapayEstimatedDeductAmount {
  /** 扣费金额 · Deduction amount. 整数，单位为分，由商户填写，应答中原样返回；人民币最小为 1 分。 Integer, in fen, at least 1 fen for orders; given by the merchant, returned as is. */
  readonly total: number;
  /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. */
  readonly currency?: string;
}

/**
 * Answer of `GET /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}`.
 * Answer of `POST /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule`.
 */
export interface PapayInsurancePayPolicyPeriod {
  /** 扣费周期序号 · Policy period number. */
  readonly policy_period_id: number;
  /** 扣费周期状态 · Policy period state. 这一周期的预约或扣款进行到哪一步。 How far scheduling or deduction of this period has got. */
  readonly policy_period_state: string;
  /** 可扣款开始日期 · First deduction date. yyyy-MM-dd 格式的北京日期。 Beijing date as yyyy-MM-dd. */
  readonly deduct_start_date?: string;
  /** 可扣款结束日期 · Last deduction date. yyyy-MM-dd 格式的北京日期。 Beijing date as yyyy-MM-dd. */
  readonly deduct_end_date?: string;
  /** 预约扣费金额 · Scheduled deduction amount. */
  readonly scheduled_amount?: PapayScheduledAmount;
  /** 扣款金额 · Deduction amount. 单位为分的整数；委托代扣的应答中为含总额与币种的对象。 Integer, in fen; in entrusted deduction answers an object with total and currency. */
  readonly deduct_amount?: PapayDeductAmount;
  /** 扣款日期 · Deduction date. yyyy-MM-dd 格式的北京日期，扣款后返回。 Beijing date as yyyy-MM-dd, returned after the deduction. */
  readonly deduct_date?: string;
}

/** Options of `GET /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}`. */
export interface PapayInsurancePayPolicyPeriodsByPolicyPeriodIdQueryOptions extends CallOptions {
  /** 委托代扣协议ID · Contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. */
  readonly contract_id: string;
  /** 扣费周期序号 · Policy period number. 整数；标识保险协议中的一个扣费周期。 Integer; identifies one deduction period of the insurance contract. */
  readonly policy_period_id: number | string;
}

/** Options of `POST /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule`. */
export interface PapayInsurancePayPolicyPeriodsScheduleOptions extends CallOptions {
  /** 委托代扣协议ID · Contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. */
  readonly contract_id: string;
  /** 扣费周期序号 · Policy period number. 整数；标识保险协议中的一个扣费周期。 Integer; identifies one deduction period of the insurance contract. */
  readonly policy_period_id: number | string;
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
    readonly appid: string;
    /** 预约扣费金额 · Scheduled deduction amount. 金额对象，其中 total 为单位是分的整数。 Amount object; its total is an integer in fen. */
    readonly scheduled_amount: PapayScheduledAmount;
  };
}

/** Options of `POST /v3/papay/insurance-pay/transactions/apply`. */
export interface PapayInsurancePayTransactionsApplyOptions extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
    readonly appid: string;
    /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
    readonly out_trade_no: string;
    /** 描述 · Description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
    readonly description: string;
    /** 扣款结果通知地址 · Payment notification address. */
    readonly transaction_notify_url: string;
    /** 委托代扣协议ID · Contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. */
    readonly contract_id: string;
    /** 扣费周期序号 · Policy period number. 整数；标识保险协议中的一个扣费周期。 Integer; identifies one deduction period of the insurance contract. */
    readonly policy_period_id: number;
    /** 订单金额信息 · Order amount details. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount: PapayAmount;
    /** 订单优惠标记 · Promotion tag. 由商户填写，代金券等优惠按此标记判断订单可否使用。 Set by the merchant; coupons and discounts decide by it whether the order qualifies. */
    readonly goods_tag?: string;
    /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
    readonly attach?: string;
  };
}

/** Answer of `GET /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`. */
export interface PapayInsuranceSignContract {
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 委托代扣协议ID · Contract ID. */
  readonly contract_id: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 代扣协议模板ID · Entrusted deduction template ID. */
  readonly plan_id: number;
  /** 商户签约协议号 · Merchant contract code. */
  readonly out_contract_code: string;
  /** 被保险人展示名 · Shown insured name. */
  readonly insured_display_name?: string;
  /** 协议状态 · Contract state. 枚举，说明协议生效、已解约等，APIv2 为数字。 Enumeration: whether the contract is in effect or terminated; a number in APIv2. Documented: `SIGNED`, `TERMINATED`, `SIGN_FAILED`, `TO_BE_RENEWED`, `TERMINATE_PENDING`. */
  readonly contract_state: Open<"SIGNED" | "TERMINATED" | "SIGN_FAILED" | "TO_BE_RENEWED" | "TERMINATE_PENDING">;
  /** 协议签约时间 · Contract signing time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. */
  readonly contract_signed_time?: string;
  /** 协议到期时间 · Contract expiry time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. */
  readonly contract_expired_time?: string;
  /** 解约信息 · Termination information. */
  readonly contract_terminate_info?: PapayInsuranceSignContractContractTerminateInfo;
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
  /** 商户侧用户标识 · Merchant user code. */
  readonly out_user_code?: string;
  /** 撤销解约跳转链接 · Undo termination URL. */
  readonly revoke_terminate_contract_redirect_url?: string;
  /** 撤销解约跳转AppID · Undo termination app ID. 撤销解约时要打开的小程序的 AppID，由微信支付返回。 App ID of the mini program that undoes the termination, returned by WeChat Pay. */
  readonly revoke_terminate_contract_redirect_appid?: string;
}

export interface PapayInsuranceSignContractContractTerminateInfo {
  /** 解约方式 · Termination mode. 枚举，由用户、商户、客服或系统解约；APIv2 为数字。 Enumeration: terminated by user, merchant, customer service or system; a number in APIv2. Documented: `USER_TERMINATE`, `MCH_API_TERMINATE`, `WEPAY_WEB_TERMINATE`, `CUSTOMER_SERVICE_TERMINATE`, `SYSTEM_TERMINATE`. */
  readonly contract_termination_mode: Open<
    | "USER_TERMINATE"
    | "MCH_API_TERMINATE"
    | "WEPAY_WEB_TERMINATE"
    | "CUSTOMER_SERVICE_TERMINATE"
    | "SYSTEM_TERMINATE">;
  /** 解约时间 · Contract termination time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. */
  readonly contract_terminated_time: string;
  /** 解约备注 · Termination remark. */
  readonly contract_termination_remark?: string;
}

/** Options of `GET /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`. */
export interface PapayInsuranceSignContractsByOutContractCodeQueryOptions extends CallOptions {
  /** 代扣协议模板ID · Entrusted deduction template ID. 由微信支付生成，标识代扣协议模板或所属产品的计划；部分接口为整数，部分为字符串。 Generated by WeChat Pay; a deduction template or a plan of the product; integer in some operations, string in others. */
  readonly plan_id: number | string;
  /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
  readonly out_contract_code: string;
}

/** Answer of `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/app`. */
export interface PapayInsuranceSignContractsPreEntrustSignAppAnswer {
  /** 预签约ID · Pre-contract ID. 由微信支付生成，用于在小程序或应用中打开签约页面。 Generated by WeChat Pay; used to open the contract page in a mini program or app. */
  readonly pre_entrustweb_id: string;
}

/** Options of `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/app`. */
export interface PapayInsuranceSignContractsPreEntrustSignAppOptions extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
    readonly appid: string;
    /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
    readonly openid?: string;
    /** 代扣协议模板ID · Entrusted deduction template ID. 由微信支付生成，标识代扣协议模板或所属产品的计划；部分接口为整数，部分为字符串。 Generated by WeChat Pay; a deduction template or a plan of the product; integer in some operations, string in others. */
    readonly plan_id: number;
    /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
    readonly out_contract_code: string;
    /** 被保险人展示名 · Shown insured name. */
    readonly insured_display_name: string;
    /** 签约结果通知地址 · Contract notification address. 签约或解约结果通知的接收地址，由商户填写。 Address that receives signing and termination notifications; given by the merchant. */
    readonly contract_notify_url: string;
    /** 保单开始日期 · Policy start date. 格式见官方文档，按原样字符串处理。 Format as in the official documentation; treat it as an opaque string. */
    readonly policy_start_date: string;
    /** 保单结束日期 · Policy end date. 格式见官方文档，按原样字符串处理。 Format as in the official documentation; treat it as an opaque string. */
    readonly policy_end_date: string;
    /** 扣费周期列表 · Policy periods. */
    readonly policy_periods: readonly PapayPolicyPeriod[];
    /** 订单金额信息 · Order amount details. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount?: PapayAmount;
    /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
    readonly out_trade_no?: string;
    /** 描述 · Description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
    readonly description?: string;
    /** 扣款结果通知地址 · Payment notification address. */
    readonly transaction_notify_url?: string;
    /** 商户侧用户标识 · Merchant user code. 由商户自定，标识用户在商户系统中的账号。 Set by the merchant; identifies the user in the merchant's system. */
    readonly out_user_code?: string;
    /** 订单优惠标记 · Promotion tag. 由商户填写，代金券等优惠按此标记判断订单可否使用。 Set by the merchant; coupons and discounts decide by it whether the order qualifies. */
    readonly goods_tag?: string;
    /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
    readonly attach?: string;
    /** 可否自动投保 · Automatic insuring allowed. */
    readonly can_auto_insure?: boolean;
    /** 可否自动续保 · Automatic renewal allowed. */
    readonly can_auto_reinsure?: boolean;
    /** 实名信息 · Real-name identity. */
    readonly real_identity?: PapayRealIdentity;
    /** 合并扣费期数 · Combined deduction periods. */
    readonly combined_deduct_period_count?: number;
  };
}

/**
 * Answer of `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/h5`.
 * Answer of `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi`.
 * Answer of `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5`.
 * Answer of `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi`.
 * Answer of `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5`.
 * Answer of `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi`.
 */
export interface PapayInsuranceSignContractsPreEntrustSignH5Answer {
  /** 签约跳转链接 · Signing redirect URL. 用户打开后进入签约页，由微信支付返回，原样使用。 Opens the signing page for the user; returned by WeChat Pay, use it unchanged. */
  readonly redirect_url: string;
}

/** Options of `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/h5`. */
export interface PapayInsuranceSignContractsPreEntrustSignH5Options extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
    readonly appid: string;
    /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
    readonly openid?: string;
    /** 代扣协议模板ID · Entrusted deduction template ID. 由微信支付生成，标识代扣协议模板或所属产品的计划；部分接口为整数，部分为字符串。 Generated by WeChat Pay; a deduction template or a plan of the product; integer in some operations, string in others. */
    readonly plan_id: number;
    /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
    readonly out_contract_code: string;
    /** 被保险人展示名 · Shown insured name. */
    readonly insured_display_name: string;
    /** 签约结果通知地址 · Contract notification address. 签约或解约结果通知的接收地址，由商户填写。 Address that receives signing and termination notifications; given by the merchant. */
    readonly contract_notify_url: string;
    /** 保单开始日期 · Policy start date. 格式见官方文档，按原样字符串处理。 Format as in the official documentation; treat it as an opaque string. */
    readonly policy_start_date: string;
    /** 保单结束日期 · Policy end date. 格式见官方文档，按原样字符串处理。 Format as in the official documentation; treat it as an opaque string. */
    readonly policy_end_date: string;
    /** 扣费周期列表 · Policy periods. */
    readonly policy_periods: readonly PapayInsuranceSignContractsPreEntrustSignH5PolicyPeriod[];
    /** 订单金额信息 · Order amount details. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount?: PapayAmount;
    /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
    readonly out_trade_no?: string;
    /** 描述 · Description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
    readonly description?: string;
    /** 扣款结果通知地址 · Payment notification address. */
    readonly transaction_notify_url?: string;
    /** 商户侧用户标识 · Merchant user code. 由商户自定，标识用户在商户系统中的账号。 Set by the merchant; identifies the user in the merchant's system. */
    readonly out_user_code?: string;
    /** 订单优惠标记 · Promotion tag. 由商户填写，代金券等优惠按此标记判断订单可否使用。 Set by the merchant; coupons and discounts decide by it whether the order qualifies. */
    readonly goods_tag?: string;
    /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
    readonly attach?: string;
    /** 可否自动投保 · Automatic insuring allowed. */
    readonly can_auto_insure?: boolean;
    /** 可否自动续保 · Automatic renewal allowed. */
    readonly can_auto_reinsure?: boolean;
    /** 实名信息 · Real-name identity. */
    readonly real_identity?: PapayRealIdentity;
    /** 跳转控制 · Jump control. */
    readonly jump_control?: PapayJumpControl;
    /** 合并扣费期数 · Combined deduction periods. */
    readonly combined_deduct_period_count?: number;
  };
}

export interface PapayInsuranceSignContractsPreEntrustSignH5PolicyPeriod {
  /** 扣费周期序号 · Policy period number. 整数；标识保险协议中的一个扣费周期。 Integer; identifies one deduction period of the insurance contract. */
  readonly policy_period_id: number;
  /** 预计扣款日期 · Estimated deduction date. yyyy-MM-dd 格式的北京日期，由商户填写。 Beijing date as yyyy-MM-dd, set by the merchant. */
  readonly estimated_deduct_date: string;
  /** 预计扣款金额 · Estimated deduction amount. 对象，其中总额以分为单位，为整数，由商户填写。 Object whose total is an integer in fen, set by the merchant. */
  readonly estimated_deduct_amount: PapayEstimatedDeductAmount;
  /** 保障详情 · Coverage details. */
  readonly policy_coverage_detail?: PapayPolicyCoverageDetail;
}

/** Options of `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi`. */
export interface PapayInsuranceSignContractsPreEntrustSignJsapiOptions extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
    readonly appid: string;
    /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
    readonly openid?: string;
    /** 代扣协议模板ID · Entrusted deduction template ID. 由微信支付生成，标识代扣协议模板或所属产品的计划；部分接口为整数，部分为字符串。 Generated by WeChat Pay; a deduction template or a plan of the product; integer in some operations, string in others. */
    readonly plan_id: number;
    /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
    readonly out_contract_code: string;
    /** 被保险人展示名 · Shown insured name. */
    readonly insured_display_name: string;
    /** 签约结果通知地址 · Contract notification address. 签约或解约结果通知的接收地址，由商户填写。 Address that receives signing and termination notifications; given by the merchant. */
    readonly contract_notify_url: string;
    /** 保单开始日期 · Policy start date. 格式见官方文档，按原样字符串处理。 Format as in the official documentation; treat it as an opaque string. */
    readonly policy_start_date: string;
    /** 保单结束日期 · Policy end date. 格式见官方文档，按原样字符串处理。 Format as in the official documentation; treat it as an opaque string. */
    readonly policy_end_date: string;
    /** 扣费周期列表 · Policy periods. */
    readonly policy_periods: readonly PapayInsuranceSignContractsPreEntrustSignH5PolicyPeriod[];
    /** 订单金额信息 · Order amount details. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount?: PapayAmount;
    /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
    readonly out_trade_no?: string;
    /** 描述 · Description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
    readonly description?: string;
    /** 扣款结果通知地址 · Payment notification address. */
    readonly transaction_notify_url?: string;
    /** 商户侧用户标识 · Merchant user code. 由商户自定，标识用户在商户系统中的账号。 Set by the merchant; identifies the user in the merchant's system. */
    readonly out_user_code?: string;
    /** 订单优惠标记 · Promotion tag. 由商户填写，代金券等优惠按此标记判断订单可否使用。 Set by the merchant; coupons and discounts decide by it whether the order qualifies. */
    readonly goods_tag?: string;
    /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
    readonly attach?: string;
    /** 可否自动投保 · Automatic insuring allowed. */
    readonly can_auto_insure?: boolean;
    /** 可否自动续保 · Automatic renewal allowed. */
    readonly can_auto_reinsure?: boolean;
    /** 实名信息 · Real-name identity. */
    readonly real_identity?: PapayRealIdentity;
    /** 合并扣费期数 · Combined deduction periods. */
    readonly combined_deduct_period_count?: number;
  };
}

/**
 * Answer of `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program`.
 * Answer of `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program`.
 * Answer of `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program`.
 */
export interface PapayInsuranceSignContractsPreEntrustSignMiniProgramAnswer {
  /** 预签约ID · Pre-contract ID. 由微信支付生成，用于在小程序或应用中打开签约页面。 Generated by WeChat Pay; used to open the contract page in a mini program or app. */
  readonly pre_entrustweb_id: string;
  /** 跳转小程序AppID · Mini program app ID. 签约时要跳转的小程序的 AppID，由微信支付返回。 App ID of the mini program to open for signing, returned by WeChat Pay. */
  readonly redirect_appid: string;
  /** 跳转小程序路径 · Mini program path. */
  readonly redirect_path: string;
}

/** Options of `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program`. */
export interface PapayInsuranceSignContractsPreEntrustSignMiniProgramOptions extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
    readonly appid: string;
    /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
    readonly openid?: string;
    /** 代扣协议模板ID · Entrusted deduction template ID. 由微信支付生成，标识代扣协议模板或所属产品的计划；部分接口为整数，部分为字符串。 Generated by WeChat Pay; a deduction template or a plan of the product; integer in some operations, string in others. */
    readonly plan_id: number;
    /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
    readonly out_contract_code: string;
    /** 被保险人展示名 · Shown insured name. */
    readonly insured_display_name: string;
    /** 签约结果通知地址 · Contract notification address. 签约或解约结果通知的接收地址，由商户填写。 Address that receives signing and termination notifications; given by the merchant. */
    readonly contract_notify_url: string;
    /** 保单开始日期 · Policy start date. 格式见官方文档，按原样字符串处理。 Format as in the official documentation; treat it as an opaque string. */
    readonly policy_start_date: string;
    /** 保单结束日期 · Policy end date. 格式见官方文档，按原样字符串处理。 Format as in the official documentation; treat it as an opaque string. */
    readonly policy_end_date: string;
    /** 扣费周期列表 · Policy periods. */
    readonly policy_periods: readonly PapayInsuranceSignContractsPreEntrustSignH5PolicyPeriod[];
    /** 订单金额信息 · Order amount details. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount?: PapayAmount;
    /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
    readonly out_trade_no?: string;
    /** 描述 · Description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
    readonly description?: string;
    /** 扣款结果通知地址 · Payment notification address. */
    readonly transaction_notify_url?: string;
    /** 商户侧用户标识 · Merchant user code. 由商户自定，标识用户在商户系统中的账号。 Set by the merchant; identifies the user in the merchant's system. */
    readonly out_user_code?: string;
    /** 订单优惠标记 · Promotion tag. 由商户填写，代金券等优惠按此标记判断订单可否使用。 Set by the merchant; coupons and discounts decide by it whether the order qualifies. */
    readonly goods_tag?: string;
    /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
    readonly attach?: string;
    /** 可否自动投保 · Automatic insuring allowed. */
    readonly can_auto_insure?: boolean;
    /** 可否自动续保 · Automatic renewal allowed. */
    readonly can_auto_reinsure?: boolean;
    /** 实名信息 · Real-name identity. */
    readonly real_identity?: PapayRealIdentity;
    /** 合并扣费期数 · Combined deduction periods. */
    readonly combined_deduct_period_count?: number;
  };
}

/** Options of `POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew`. */
export interface PapayInsuranceSignContractsRenewOptions extends CallOptions {
  /** 代扣协议模板ID · Entrusted deduction template ID. 由微信支付生成，标识代扣协议模板或所属产品的计划；部分接口为整数，部分为字符串。 Generated by WeChat Pay; a deduction template or a plan of the product; integer in some operations, string in others. */
  readonly plan_id: number | string;
  /** 委托代扣协议ID · Contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. */
  readonly contract_id: string;
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
    readonly appid: string;
    /** 扣费周期列表 · Policy periods. */
    readonly policy_periods: readonly PapayPolicyPeriod[];
  };
}

/** Answer of `POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`. */
export interface PapayInsuranceSignContractsTerminateAnswer {
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 委托代扣协议ID · Contract ID. */
  readonly contract_id: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 代扣协议模板ID · Entrusted deduction template ID. */
  readonly plan_id: number;
  /** 商户签约协议号 · Merchant contract code. */
  readonly out_contract_code: string;
  /** 被保险人展示名 · Shown insured name. */
  readonly insured_display_name?: string;
  /** 协议状态 · Contract state. 枚举，说明协议生效、已解约等，APIv2 为数字。 Enumeration: whether the contract is in effect or terminated; a number in APIv2. Documented: `SIGNED`, `TERMINATED`, `SIGN_FAILED`, `TO_BE_RENEWED`, `TERMINATE_PENDING`. */
  readonly contract_state: Open<"SIGNED" | "TERMINATED" | "SIGN_FAILED" | "TO_BE_RENEWED" | "TERMINATE_PENDING">;
  /** 协议签约时间 · Contract signing time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. */
  readonly contract_signed_time?: string;
  /** 协议到期时间 · Contract expiry time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. */
  readonly contract_expired_time?: string;
  /** 解约信息 · Termination information. */
  readonly contract_terminate_info?: PapayInsuranceSignContractContractTerminateInfo;
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
  /** 商户侧用户标识 · Merchant user code. */
  readonly out_user_code?: string;
}

/** Options of `POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`. */
export interface PapayInsuranceSignContractsTerminateOptions extends CallOptions {
  /** 代扣协议模板ID · Entrusted deduction template ID. 由微信支付生成，标识代扣协议模板或所属产品的计划；部分接口为整数，部分为字符串。 Generated by WeChat Pay; a deduction template or a plan of the product; integer in some operations, string in others. */
  readonly plan_id: number | string;
  /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
  readonly out_contract_code: string;
  readonly json: {
    /** 解约备注 · Termination remark. 解约原因说明，商户解约时由商户填写。 Reason of the termination; given by the merchant when it terminates. */
    readonly contract_termination_remark: string;
  };
}

/** Answer of `GET /v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}`. */
export interface PapayInsuranceSignPolicyPeriodList {
  /** 记录列表 · List of records. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data?: readonly PapayData[];
  /** 每页条数 · Page size. */
  readonly limit: number;
  /** 分页起始位置 · Page offset. */
  readonly offset: number;
  /** 总数 · Total count. 整数，符合条件的总条数，由微信支付返回；批次与批量请求中表示总数量。 Integer; matching records, returned by WeChat Pay, or the total quantity of a stock or batch. */
  readonly total_count?: number;
}

/** Options of `GET /v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}`. */
export interface PapayInsuranceSignPolicyPeriodsByOutContractCodeQueryOptions extends CallOptions {
  /** 代扣协议模板ID · Entrusted deduction template ID. 由微信支付生成，标识代扣协议模板或所属产品的计划；部分接口为整数，部分为字符串。 Generated by WeChat Pay; a deduction template or a plan of the product; integer in some operations, string in others. */
  readonly plan_id: number | string;
  /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
  readonly out_contract_code: string;
  readonly query?: {
    /** 每页条数 · Page size. 本次最多返回的记录数，与 offset 配合分页，上限随产品而异。 Most records to return at once, used with offset; the upper limit differs by product. */
    readonly limit?: number;
    /** 分页起始位置 · Page offset. 整数，从 0 开始；首条记录在全部结果中的位置。 Integer from 0; position of the first record in the whole result. */
    readonly offset?: number;
  };
}

/** Answer of `POST /v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify`. */
export interface PapayInsuranceSignPolicyPeriodsModifyAnswer {
  /** 扣费周期列表 · Policy periods. */
  readonly policy_periods?: readonly PapayPolicyPeriod[];
  /** 取消预约的扣费周期ID · Period with cancelled schedule. 整数，被取消预约扣费的保险扣费周期编号。 Integer; insurance period whose scheduled deduction was cancelled. */
  readonly cancel_scheduled_policy_period_id?: number;
}

/** Options of `POST /v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify`. */
export interface PapayInsuranceSignPolicyPeriodsModifyOptions extends CallOptions {
  /** 代扣协议模板ID · Entrusted deduction template ID. 由微信支付生成，标识代扣协议模板或所属产品的计划；部分接口为整数，部分为字符串。 Generated by WeChat Pay; a deduction template or a plan of the product; integer in some operations, string in others. */
  readonly plan_id: number | string;
  /** 委托代扣协议ID · Contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. */
  readonly contract_id: string;
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
    readonly appid: string;
    /** 扣费周期列表 · Policy periods. */
    readonly policy_periods: readonly PapayPolicyPeriod[];
    /** 可取消已预约扣费 · Scheduled deduction cancellable. */
    readonly allow_cancel_scheduled?: boolean;
  };
}

export interface PapayJumpControl {
  /** 跳转应用AppID · Target App ID. 要打开的小程序或应用的 AppID，由商户填写。 App ID of the mini program or app to open, set by the merchant. */
  readonly jump_appid?: string;
}

/** Options of `POST /v3/papay/pay/harmony/transactions/apply`. */
export interface PapayPayHarmonyTransactionsApplyOptions extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
    readonly appid: string;
    /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
    readonly out_trade_no: string;
    /** 描述 · Description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
    readonly description: string;
    /** 扣款结果通知地址 · Payment notification address. */
    readonly transaction_notify_url: string;
    /** 委托代扣协议ID · Contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. */
    readonly contract_id: string;
    /** 订单金额信息 · Order amount details. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount: PapayAmount;
    /** 订单优惠标记 · Promotion tag. 由商户填写，代金券等优惠按此标记判断订单可否使用。 Set by the merchant; coupons and discounts decide by it whether the order qualifies. */
    readonly goods_tag?: string;
    /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
    readonly attach?: string;
    /** 鸿蒙账号ID · HarmonyOS account ID. 用户在鸿蒙系统中的账号标识。 Identifies the user's HarmonyOS account. */
    readonly harmony_account_id: string;
    /** 商户类别码 · Merchant category code. 商户所属行业的类别码，字符串。 Category code of the merchant's business, as a string. */
    readonly mcc?: string;
  };
}

/** Options of `GET /v3/papay/pay/partner/schedules/contract-id/{contract_id}`. */
export interface PapayPayPartnerSchedulesByContractIdQueryOptions extends CallOptions {
  /** 委托代扣协议ID · Contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. */
  readonly contract_id: string;
  readonly query: {
    /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid: string;
  };
}

/** Options of `POST /v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule`. */
export interface PapayPayPartnerSchedulesScheduleOptions extends CallOptions {
  /** 委托代扣协议ID · Contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. */
  readonly contract_id: string;
  readonly json: {
    /** 服务商应用ID · Partner app ID. 服务商（机构）的 AppID，须与服务商商户号绑定。 App ID of the partner or institution, bound to its merchant ID. */
    readonly sp_appid: string;
    /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid: string;
    /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
    readonly sub_appid?: string;
    /** 预约扣费金额 · Scheduled deduction amount. 金额对象，其中 total 为单位是分的整数。 Amount object; its total is an integer in fen. */
    readonly schedule_amount: PapayScheduleAmount;
  };
}

/** Options of `POST /v3/papay/pay/partner/transactions/apply`. */
export interface PapayPayPartnerTransactionsApplyOptions extends CallOptions {
  readonly json: {
    /** 服务商应用ID · Partner app ID. 服务商（机构）的 AppID，须与服务商商户号绑定。 App ID of the partner or institution, bound to its merchant ID. */
    readonly sp_appid: string;
    /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid: string;
    /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
    readonly sub_appid?: string;
    /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
    readonly out_trade_no: string;
    /** 描述 · Description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
    readonly description: string;
    /** 扣款结果通知地址 · Payment notification address. */
    readonly transaction_notify_url: string;
    /** 委托代扣协议ID · Contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. */
    readonly contract_id: string;
    /** 订单金额信息 · Order amount details. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount: PapayAmount;
    /** 订单优惠标记 · Promotion tag. 由商户填写，代金券等优惠按此标记判断订单可否使用。 Set by the merchant; coupons and discounts decide by it whether the order qualifies. */
    readonly goods_tag?: string;
    /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
    readonly attach?: string;
  };
}

/**
 * Answer of `GET /v3/papay/pay/partner/schedules/contract-id/{contract_id}`.
 * Answer of `POST /v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule`.
 * Answer of `GET /v3/papay/pay/schedules/contract-id/{contract_id}`.
 * Answer of `POST /v3/papay/pay/schedules/contract-id/{contract_id}/schedule`.
 */
export interface PapayPaySchedule {
  /** 扣费预约状态 · Deduction schedule state. 表示本期扣费是否已预约或已扣，由微信支付返回。 Tells whether this deduction is scheduled or paid; set by WeChat Pay. */
  readonly schedule_state: string;
  /** 可扣款开始日期 · First deduction date. yyyy-MM-dd 格式的北京日期。 Beijing date as yyyy-MM-dd. */
  readonly deduct_start_date?: string;
  /** 可扣款结束日期 · Last deduction date. yyyy-MM-dd 格式的北京日期。 Beijing date as yyyy-MM-dd. */
  readonly deduct_end_date?: string;
  /** 预约扣费金额 · Scheduled deduction amount. */
  readonly scheduled_amount?: PapayScheduledAmount;
  /** 扣款金额 · Deduction amount. 单位为分的整数；委托代扣的应答中为含总额与币种的对象。 Integer, in fen; in entrusted deduction answers an object with total and currency. */
  readonly deduct_amount?: PapayDeductAmount;
  /** 扣款日期 · Deduction date. yyyy-MM-dd 格式的北京日期，扣款后返回。 Beijing date as yyyy-MM-dd, returned after the deduction. */
  readonly deduct_date?: string;
}

/** Options of `GET /v3/papay/pay/schedules/contract-id/{contract_id}`. */
export interface PapayPaySchedulesByContractIdQueryOptions extends CallOptions {
  /** 委托代扣协议ID · Contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. */
  readonly contract_id: string;
}

/** Options of `POST /v3/papay/pay/schedules/contract-id/{contract_id}/schedule`. */
export interface PapayPaySchedulesScheduleOptions extends CallOptions {
  /** 委托代扣协议ID · Contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. */
  readonly contract_id: string;
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
    readonly appid: string;
    /** 预约扣费金额 · Scheduled deduction amount. 金额对象，其中 total 为单位是分的整数。 Amount object; its total is an integer in fen. */
    readonly schedule_amount: PapayScheduleAmount;
  };
}

/**
 * Answer of `POST /v3/papay/insurance-pay/transactions/apply`.
 * Answer of `POST /v3/papay/pay/harmony/transactions/apply`.
 * Answer of `POST /v3/papay/pay/partner/transactions/apply`.
 * Answer of `POST /v3/papay/pay/transactions/apply`.
 */
export interface PapayPayTransactionsApplyAnswer {
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 订单金额信息 · Order amount details. */
  readonly amount: PapayAmount;
}

/** Options of `POST /v3/papay/pay/transactions/apply`. */
export interface PapayPayTransactionsApplyOptions extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
    readonly appid: string;
    /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
    readonly out_trade_no: string;
    /** 描述 · Description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
    readonly description: string;
    /** 扣款结果通知地址 · Payment notification address. */
    readonly transaction_notify_url: string;
    /** 委托代扣协议ID · Contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. */
    readonly contract_id: string;
    /** 订单金额信息 · Order amount details. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount: PapayAmount;
    /** 订单优惠标记 · Promotion tag. 由商户填写，代金券等优惠按此标记判断订单可否使用。 Set by the merchant; coupons and discounts decide by it whether the order qualifies. */
    readonly goods_tag?: string;
    /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
    readonly attach?: string;
  };
}

export interface PapayPolicyClause {
  /** 保险条款名称 · Insurance clause name. */
  readonly clause_name?: string;
  /** 条款保额 · Clause coverage. */
  readonly clause_quota?: string;
}

export interface PapayPolicyCoverageDetail {
  /** 保额 · Insured amount. 字符串形式的保险金额。 Insured amount, as a string. */
  readonly policy_amount?: string;
  /** 保险条款列表 · Policy clauses. */
  readonly policy_clauses?: readonly PapayPolicyClause[];
}

export interface PapayPolicyPeriod {
  /** 扣费周期序号 · Policy period number. 整数；标识保险协议中的一个扣费周期。 Integer; identifies one deduction period of the insurance contract. */
  readonly policy_period_id: number;
  /** 预计扣款日期 · Estimated deduction date. yyyy-MM-dd 格式的北京日期，由商户填写。 Beijing date as yyyy-MM-dd, set by the merchant. */
  readonly estimated_deduct_date: string;
  /** 预计扣款金额 · Estimated deduction amount. 对象，其中总额以分为单位，为整数，由商户填写。 Object whose total is an integer in fen, set by the merchant. */
  readonly estimated_deduct_amount: PapayEstimatedDeductAmount;
}

export interface PapayRealIdentity {
  /** 真实姓名 · Real name. 敏感字段，填写明文，由 SDK 加密，须与证件或银行账户上的姓名一致。 Sensitive: give plain text, the SDK encrypts it; must equal the name on the ID or bank account. Sensitive: give the plain text; it travels encrypted. */
  readonly real_name: Sensitive;
  /** 身份证号码 · ID card number. 收发都是明文，由 SDK 加解密。 Plain text in and out; the SDK encrypts and decrypts it. Sensitive: give the plain text; it travels encrypted. */
  readonly id_card_number: Sensitive;
  /** 证件类型 · Document type. 说明实名信息使用哪种证件。 Tells which kind of document the real-name data refers to. Documented: `ID_CARD`. */
  readonly identity_type?: Open<"ID_CARD">;
}

export interface PapayScheduleAmount {
  /** 扣费金额 · Deduction amount. 整数，单位为分，由商户填写，应答中原样返回；人民币最小为 1 分。 Integer, in fen, at least 1 fen for orders; given by the merchant, returned as is. */
  readonly total: number;
  /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. */
  readonly currency?: string;
}

export interface PapayScheduledAmount {
  /** 扣费金额 · Deduction amount. */
  readonly total: number;
  /** 货币类型 · Currency. */
  readonly currency?: string;
}

/**
 * Answer of `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app`.
 * Answer of `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app`.
 */
export interface PapayScheduledDeductSignAnswer {
  /** 预签约ID · Pre-contract ID. 由微信支付生成，用于在小程序或应用中打开签约页面。 Generated by WeChat Pay; used to open the contract page in a mini program or app. */
  readonly pre_entrustweb_id: string;
  /** 小程序原始ID · Mini program original ID. */
  readonly miniprogram_username?: string;
  /** 小程序路径 · Mini program path. */
  readonly miniprogram_path?: string;
}

/** Options of `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app`. */
export interface PapayScheduledDeductSignContractsPreEntrustSignAppOptions extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
    readonly appid: string;
    /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
    readonly openid?: string;
    /** 代扣协议模板ID · Entrusted deduction template ID. 由微信支付生成，标识代扣协议模板或所属产品的计划；部分接口为整数，部分为字符串。 Generated by WeChat Pay; a deduction template or a plan of the product; integer in some operations, string in others. */
    readonly plan_id: number;
    /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
    readonly out_contract_code: string;
    /** 签约展示账户名 · Displayed contract account. 签约页展示给用户的商户侧账户名，由商户填写。 Name of the user's account at the merchant, shown on the signing page; given by the merchant. */
    readonly contract_display_account: string;
    /** 签约结果通知地址 · Contract notification address. 签约或解约结果通知的接收地址，由商户填写。 Address that receives signing and termination notifications; given by the merchant. */
    readonly contract_notify_url: string;
    /** 商户侧用户标识 · Merchant user code. 由商户自定，标识用户在商户系统中的账号。 Set by the merchant; identifies the user in the merchant's system. */
    readonly out_user_code?: string;
    /** 预约扣款信息 · Scheduled deduction. */
    readonly deduct_schedule?: PapayDeductSchedule;
  };
}

/** Options of `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5`. */
export interface PapayScheduledDeductSignContractsPreEntrustSignH5Options extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
    readonly appid: string;
    /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
    readonly openid?: string;
    /** 代扣协议模板ID · Entrusted deduction template ID. 由微信支付生成，标识代扣协议模板或所属产品的计划；部分接口为整数，部分为字符串。 Generated by WeChat Pay; a deduction template or a plan of the product; integer in some operations, string in others. */
    readonly plan_id: number;
    /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
    readonly out_contract_code: string;
    /** 签约展示账户名 · Displayed contract account. 签约页展示给用户的商户侧账户名，由商户填写。 Name of the user's account at the merchant, shown on the signing page; given by the merchant. */
    readonly contract_display_account: string;
    /** 签约结果通知地址 · Contract notification address. 签约或解约结果通知的接收地址，由商户填写。 Address that receives signing and termination notifications; given by the merchant. */
    readonly contract_notify_url: string;
    /** 商户侧用户标识 · Merchant user code. 由商户自定，标识用户在商户系统中的账号。 Set by the merchant; identifies the user in the merchant's system. */
    readonly out_user_code?: string;
    /** 预约扣款信息 · Scheduled deduction. */
    readonly deduct_schedule?: PapayDeductSchedule;
    /** 跳转控制 · Jump control. */
    readonly jump_control?: PapayJumpControl;
  };
}

/** Options of `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi`. */
export interface PapayScheduledDeductSignContractsPreEntrustSignJsapiOptions extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
    readonly appid: string;
    /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
    readonly openid?: string;
    /** 代扣协议模板ID · Entrusted deduction template ID. 由微信支付生成，标识代扣协议模板或所属产品的计划；部分接口为整数，部分为字符串。 Generated by WeChat Pay; a deduction template or a plan of the product; integer in some operations, string in others. */
    readonly plan_id: number;
    /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
    readonly out_contract_code: string;
    /** 签约展示账户名 · Displayed contract account. 签约页展示给用户的商户侧账户名，由商户填写。 Name of the user's account at the merchant, shown on the signing page; given by the merchant. */
    readonly contract_display_account: string;
    /** 签约结果通知地址 · Contract notification address. 签约或解约结果通知的接收地址，由商户填写。 Address that receives signing and termination notifications; given by the merchant. */
    readonly contract_notify_url: string;
    /** 商户侧用户标识 · Merchant user code. 由商户自定，标识用户在商户系统中的账号。 Set by the merchant; identifies the user in the merchant's system. */
    readonly out_user_code?: string;
    /** 预约扣款信息 · Scheduled deduction. */
    readonly deduct_schedule?: PapayDeductSchedule;
  };
}

/** Options of `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program`. */
export interface PapayScheduledDeductSignContractsPreEntrustSignMiniProgramOptions extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
    readonly appid: string;
    /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
    readonly openid?: string;
    /** 代扣协议模板ID · Entrusted deduction template ID. 由微信支付生成，标识代扣协议模板或所属产品的计划；部分接口为整数，部分为字符串。 Generated by WeChat Pay; a deduction template or a plan of the product; integer in some operations, string in others. */
    readonly plan_id: number;
    /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
    readonly out_contract_code: string;
    /** 签约展示账户名 · Displayed contract account. 签约页展示给用户的商户侧账户名，由商户填写。 Name of the user's account at the merchant, shown on the signing page; given by the merchant. */
    readonly contract_display_account: string;
    /** 签约结果通知地址 · Contract notification address. 签约或解约结果通知的接收地址，由商户填写。 Address that receives signing and termination notifications; given by the merchant. */
    readonly contract_notify_url: string;
    /** 商户侧用户标识 · Merchant user code. 由商户自定，标识用户在商户系统中的账号。 Set by the merchant; identifies the user in the merchant's system. */
    readonly out_user_code?: string;
    /** 预约扣款信息 · Scheduled deduction. */
    readonly deduct_schedule?: PapayDeductSchedule;
  };
}

/** Options of `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app`. */
export interface PapayScheduledDeductSignPartnerContractsPreEntrustSignAppOptions extends CallOptions {
  readonly json: {
    /** 服务商应用ID · Partner app ID. 服务商（机构）的 AppID，须与服务商商户号绑定。 App ID of the partner or institution, bound to its merchant ID. */
    readonly sp_appid: string;
    /** 服务商下用户OpenID · User OpenID, partner app. 用户在服务商 AppID 下的标识；下单时与 sub_openid 二选一。 User as known under the partner's app ID; when ordering give this or sub_openid. */
    readonly sp_openid?: string;
    /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid: string;
    /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
    readonly sub_appid?: string;
    /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在子商户 AppID 下的标识；使用时必须同时提供 sub_appid。 User as known under the sub-merchant's app ID; sub_appid must be given with it. */
    readonly sub_openid?: string;
    /** 代扣协议模板ID · Entrusted deduction template ID. 由微信支付生成，标识代扣协议模板或所属产品的计划；部分接口为整数，部分为字符串。 Generated by WeChat Pay; a deduction template or a plan of the product; integer in some operations, string in others. */
    readonly plan_id: number;
    /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
    readonly out_contract_code: string;
    /** 签约展示账户名 · Displayed contract account. 签约页展示给用户的商户侧账户名，由商户填写。 Name of the user's account at the merchant, shown on the signing page; given by the merchant. */
    readonly contract_display_account: string;
    /** 签约结果通知地址 · Contract notification address. 签约或解约结果通知的接收地址，由商户填写。 Address that receives signing and termination notifications; given by the merchant. */
    readonly contract_notify_url: string;
    /** 商户侧用户标识 · Merchant user code. 由商户自定，标识用户在商户系统中的账号。 Set by the merchant; identifies the user in the merchant's system. */
    readonly out_user_code?: string;
    /** 预约扣款信息 · Scheduled deduction. */
    readonly deduct_schedule?: PapayDeductSchedule;
  };
}

/** Options of `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5`. */
export interface PapayScheduledDeductSignPartnerContractsPreEntrustSignH5Options extends CallOptions {
  readonly json: {
    /** 服务商应用ID · Partner app ID. 服务商（机构）的 AppID，须与服务商商户号绑定。 App ID of the partner or institution, bound to its merchant ID. */
    readonly sp_appid: string;
    /** 服务商下用户OpenID · User OpenID, partner app. 用户在服务商 AppID 下的标识；下单时与 sub_openid 二选一。 User as known under the partner's app ID; when ordering give this or sub_openid. */
    readonly sp_openid?: string;
    /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid: string;
    /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
    readonly sub_appid?: string;
    /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在子商户 AppID 下的标识；使用时必须同时提供 sub_appid。 User as known under the sub-merchant's app ID; sub_appid must be given with it. */
    readonly sub_openid?: string;
    /** 代扣协议模板ID · Entrusted deduction template ID. 由微信支付生成，标识代扣协议模板或所属产品的计划；部分接口为整数，部分为字符串。 Generated by WeChat Pay; a deduction template or a plan of the product; integer in some operations, string in others. */
    readonly plan_id: number;
    /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
    readonly out_contract_code: string;
    /** 签约展示账户名 · Displayed contract account. 签约页展示给用户的商户侧账户名，由商户填写。 Name of the user's account at the merchant, shown on the signing page; given by the merchant. */
    readonly contract_display_account: string;
    /** 签约结果通知地址 · Contract notification address. 签约或解约结果通知的接收地址，由商户填写。 Address that receives signing and termination notifications; given by the merchant. */
    readonly contract_notify_url: string;
    /** 商户侧用户标识 · Merchant user code. 由商户自定，标识用户在商户系统中的账号。 Set by the merchant; identifies the user in the merchant's system. */
    readonly out_user_code?: string;
    /** 预约扣款信息 · Scheduled deduction. */
    readonly deduct_schedule?: PapayDeductSchedule;
    /** 跳转控制 · Jump control. */
    readonly jump_control?: PapayJumpControl;
  };
}

/** Options of `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi`. */
export interface PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapiOptions extends CallOptions {
  readonly json: {
    /** 服务商应用ID · Partner app ID. 服务商（机构）的 AppID，须与服务商商户号绑定。 App ID of the partner or institution, bound to its merchant ID. */
    readonly sp_appid: string;
    /** 服务商下用户OpenID · User OpenID, partner app. 用户在服务商 AppID 下的标识；下单时与 sub_openid 二选一。 User as known under the partner's app ID; when ordering give this or sub_openid. */
    readonly sp_openid?: string;
    /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid: string;
    /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
    readonly sub_appid?: string;
    /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在子商户 AppID 下的标识；使用时必须同时提供 sub_appid。 User as known under the sub-merchant's app ID; sub_appid must be given with it. */
    readonly sub_openid?: string;
    /** 代扣协议模板ID · Entrusted deduction template ID. 由微信支付生成，标识代扣协议模板或所属产品的计划；部分接口为整数，部分为字符串。 Generated by WeChat Pay; a deduction template or a plan of the product; integer in some operations, string in others. */
    readonly plan_id: number;
    /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
    readonly out_contract_code: string;
    /** 签约展示账户名 · Displayed contract account. 签约页展示给用户的商户侧账户名，由商户填写。 Name of the user's account at the merchant, shown on the signing page; given by the merchant. */
    readonly contract_display_account: string;
    /** 签约结果通知地址 · Contract notification address. 签约或解约结果通知的接收地址，由商户填写。 Address that receives signing and termination notifications; given by the merchant. */
    readonly contract_notify_url: string;
    /** 商户侧用户标识 · Merchant user code. 由商户自定，标识用户在商户系统中的账号。 Set by the merchant; identifies the user in the merchant's system. */
    readonly out_user_code?: string;
    /** 预约扣款信息 · Scheduled deduction. */
    readonly deduct_schedule?: PapayDeductSchedule;
  };
}

/** Options of `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program`. */
export interface PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramOptions extends CallOptions {
  readonly json: {
    /** 服务商应用ID · Partner app ID. 服务商（机构）的 AppID，须与服务商商户号绑定。 App ID of the partner or institution, bound to its merchant ID. */
    readonly sp_appid: string;
    /** 服务商下用户OpenID · User OpenID, partner app. 用户在服务商 AppID 下的标识；下单时与 sub_openid 二选一。 User as known under the partner's app ID; when ordering give this or sub_openid. */
    readonly sp_openid?: string;
    /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid: string;
    /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
    readonly sub_appid?: string;
    /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在子商户 AppID 下的标识；使用时必须同时提供 sub_appid。 User as known under the sub-merchant's app ID; sub_appid must be given with it. */
    readonly sub_openid?: string;
    /** 代扣协议模板ID · Entrusted deduction template ID. 由微信支付生成，标识代扣协议模板或所属产品的计划；部分接口为整数，部分为字符串。 Generated by WeChat Pay; a deduction template or a plan of the product; integer in some operations, string in others. */
    readonly plan_id: number;
    /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
    readonly out_contract_code: string;
    /** 签约展示账户名 · Displayed contract account. 签约页展示给用户的商户侧账户名，由商户填写。 Name of the user's account at the merchant, shown on the signing page; given by the merchant. */
    readonly contract_display_account: string;
    /** 签约结果通知地址 · Contract notification address. 签约或解约结果通知的接收地址，由商户填写。 Address that receives signing and termination notifications; given by the merchant. */
    readonly contract_notify_url: string;
    /** 商户侧用户标识 · Merchant user code. 由商户自定，标识用户在商户系统中的账号。 Set by the merchant; identifies the user in the merchant's system. */
    readonly out_user_code?: string;
    /** 预约扣款信息 · Scheduled deduction. */
    readonly deduct_schedule?: PapayDeductSchedule;
  };
}

/**
 * Answer of `GET /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`.
 * Answer of `POST /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`.
 */
export interface PapaySignContract {
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 委托代扣协议ID · Contract ID. */
  readonly contract_id: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 代扣协议模板ID · Entrusted deduction template ID. */
  readonly plan_id: number;
  /** 商户签约协议号 · Merchant contract code. */
  readonly out_contract_code: string;
  /** 签约展示账户名 · Displayed contract account. */
  readonly contract_display_account: string;
  /** 协议状态 · Contract state. 枚举，说明协议生效、已解约等，APIv2 为数字。 Enumeration: whether the contract is in effect or terminated; a number in APIv2. */
  readonly contract_state: string;
  /** 协议签约时间 · Contract signing time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. */
  readonly contract_signed_time?: string;
  /** 协议到期时间 · Contract expiry time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. */
  readonly contract_expired_time?: string;
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
  /** 解约信息 · Termination information. */
  readonly contract_terminate_info?: PapayContractTerminateInfo;
  /** 商户侧用户标识 · Merchant user code. */
  readonly out_user_code?: string;
  /** 预约扣款信息 · Scheduled deduction. */
  readonly deduct_schedule?: PapaySignContractDeductSchedule;
}

export interface PapaySignContractDeductSchedule {
  /** 预计扣款日期 · Estimated deduction date. */
  readonly estimated_deduct_date: string;
  /** 预计扣款金额 · Estimated deduction amount. */
  readonly estimated_deduct_amount: PapayEstimatedDeductAmount;
  /** 扣费预约状态 · Deduction schedule state. 表示本期扣费是否已预约或已扣，由微信支付返回。 Tells whether this deduction is scheduled or paid; set by WeChat Pay. */
  readonly schedule_state: string;
  /** 预约扣费金额 · Scheduled deduction amount. */
  readonly scheduled_amount?: PapayScheduledAmount;
  /** 扣款金额 · Deduction amount. 单位为分的整数；委托代扣的应答中为含总额与币种的对象。 Integer, in fen; in entrusted deduction answers an object with total and currency. */
  readonly deduct_amount?: PapayDeductAmount;
  /** 扣款日期 · Deduction date. yyyy-MM-dd 格式的北京日期，扣款后返回。 Beijing date as yyyy-MM-dd, returned after the deduction. */
  readonly deduct_date?: string;
}

/** Options of `GET /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`. */
export interface PapaySignContractsByOutContractCodeQueryOptions extends CallOptions {
  /** 代扣协议模板ID · Entrusted deduction template ID. 由微信支付生成，标识代扣协议模板或所属产品的计划；部分接口为整数，部分为字符串。 Generated by WeChat Pay; a deduction template or a plan of the product; integer in some operations, string in others. */
  readonly plan_id: number | string;
  /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
  readonly out_contract_code: string;
}

/** Answer of `GET /v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}`. */
export interface PapaySignContractsHarmonyPlanId {
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 委托代扣协议ID · Contract ID. */
  readonly contract_id: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 代扣协议模板ID · Entrusted deduction template ID. */
  readonly plan_id: number;
  /** 商户签约协议号 · Merchant contract code. */
  readonly out_contract_code: string;
  /** 签约展示账户名 · Displayed contract account. */
  readonly contract_display_account: string;
  /** 协议状态 · Contract state. 枚举，说明协议生效、已解约等，APIv2 为数字。 Enumeration: whether the contract is in effect or terminated; a number in APIv2. Documented: `SIGNED`, `TERMINATED`, `SIGN_FAILED`, `TO_BE_RENEWED`. */
  readonly contract_state: Open<"SIGNED" | "TERMINATED" | "SIGN_FAILED" | "TO_BE_RENEWED">;
  /** 协议签约时间 · Contract signing time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. */
  readonly contract_signed_time?: string;
  /** 协议到期时间 · Contract expiry time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. */
  readonly contract_expired_time?: string;
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
  /** 解约信息 · Termination information. */
  readonly contract_terminate_info?: PapayInsuranceSignContractContractTerminateInfo;
  /** 商户侧用户标识 · Merchant user code. */
  readonly out_user_code?: string;
  /** 用户微信号掩码 · Masked WeChat ID. 用户微信号的打码形式，仅鸿蒙代扣场景返回。 The user's WeChat ID, masked; returned for HarmonyOS deductions only. */
  readonly mask_wxid?: string;
}

/** Options of `GET /v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}`. */
export interface PapaySignContractsHarmonyPlanIdByOutContractCodeQueryOptions extends CallOptions {
  /** 代扣协议模板ID · Entrusted deduction template ID. 由微信支付生成，标识代扣协议模板或所属产品的计划；部分接口为整数，部分为字符串。 Generated by WeChat Pay; a deduction template or a plan of the product; integer in some operations, string in others. */
  readonly plan_id: number | string;
  /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
  readonly out_contract_code: string;
}

/** Answer of `POST /v3/papay/sign/contracts/pre-entrust-sign`. */
export interface PapaySignContractsPreEntrustSignAnswer {
  /** 预签约ID · Pre-contract ID. 由微信支付生成，用于在小程序或应用中打开签约页面。 Generated by WeChat Pay; used to open the contract page in a mini program or app. */
  readonly pre_entrustweb_id: string;
  /** 小程序原始ID · Mini program original ID. */
  readonly mini_program_username?: string;
  /** 小程序路径 · Mini program path. 跳转时打开的小程序页面路径。 Page of the mini program to open. */
  readonly mini_program_path?: string;
  /** 签约跳转链接 · Signing redirect URL. 用户打开后进入签约页，由微信支付返回，原样使用。 Opens the signing page for the user; returned by WeChat Pay, use it unchanged. */
  readonly redirect_url?: string;
}

/** Options of `POST /v3/papay/sign/contracts/pre-entrust-sign`. */
export interface PapaySignContractsPreEntrustSignOptions extends CallOptions {
  readonly json: {
    /** 签约场景 · Signing scene. 表示在应用内签约还是扫码签约，由商户选择。 Tells whether the user signs in an app or by QR code; chosen by the merchant. Documented: `SIGN_SCENE_APP`, `SIGN_SCENE_QRCODE`. */
    readonly sign_scene: Open<"SIGN_SCENE_APP" | "SIGN_SCENE_QRCODE">;
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
    readonly appid: string;
    /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
    readonly openid?: string;
    /** 代扣协议模板ID · Entrusted deduction template ID. 由微信支付生成，标识代扣协议模板或所属产品的计划；部分接口为整数，部分为字符串。 Generated by WeChat Pay; a deduction template or a plan of the product; integer in some operations, string in others. */
    readonly plan_id: number;
    /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
    readonly out_contract_code: string;
    /** 签约展示账户名 · Displayed contract account. 签约页展示给用户的商户侧账户名，由商户填写。 Name of the user's account at the merchant, shown on the signing page; given by the merchant. */
    readonly contract_display_account: string;
    /** 签约结果通知地址 · Contract notification address. 签约或解约结果通知的接收地址，由商户填写。 Address that receives signing and termination notifications; given by the merchant. */
    readonly contract_notify_url: string;
    /** 商户侧用户标识 · Merchant user code. 由商户自定，标识用户在商户系统中的账号。 Set by the merchant; identifies the user in the merchant's system. */
    readonly out_user_code: string;
    /** 签约后返回链接 · URL after signing. */
    readonly return_url?: string;
    /** 设备信息 · Device information. APIv2 中为设备号文本，v3 中为含设备编号与 IP 的对象。 Device number as text in APIv2; in v3 an object with device ID and IP. */
    readonly device_info: PapayDeviceInfo;
  };
}

/** Options of `POST /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`. */
export interface PapaySignContractsTerminateOptions extends CallOptions {
  /** 代扣协议模板ID · Entrusted deduction template ID. 由微信支付生成，标识代扣协议模板或所属产品的计划；部分接口为整数，部分为字符串。 Generated by WeChat Pay; a deduction template or a plan of the product; integer in some operations, string in others. */
  readonly plan_id: number | string;
  /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
  readonly out_contract_code: string;
  readonly json: {
    /** 解约备注 · Termination remark. 解约原因说明，商户解约时由商户填写。 Reason of the termination; given by the merchant when it terminates. */
    readonly contract_termination_remark: string;
  };
}

/**
 * Answer of `GET /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`.
 * Answer of `POST /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`.
 */
export interface PapaySignPartnerContract {
  /** 委托代扣协议ID · Contract ID. */
  readonly contract_id: string;
  /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
  readonly sp_mchid: string;
  /** 服务商应用ID · Partner app ID. */
  readonly sp_appid: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 代扣协议模板ID · Entrusted deduction template ID. */
  readonly plan_id: number;
  /** 商户签约协议号 · Merchant contract code. */
  readonly out_contract_code: string;
  /** 签约展示账户名 · Displayed contract account. */
  readonly contract_display_account: string;
  /** 协议状态 · Contract state. 枚举，说明协议生效、已解约等，APIv2 为数字。 Enumeration: whether the contract is in effect or terminated; a number in APIv2. */
  readonly contract_state: string;
  /** 协议签约时间 · Contract signing time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. */
  readonly contract_signed_time?: string;
  /** 协议到期时间 · Contract expiry time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. */
  readonly contract_expired_time?: string;
  /** 服务商下用户OpenID · User OpenID, partner app. */
  readonly sp_openid: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. */
  readonly sub_openid?: string;
  /** 解约信息 · Termination information. */
  readonly contract_terminate_info?: PapayContractTerminateInfo;
  /** 商户侧用户标识 · Merchant user code. */
  readonly out_user_code?: string;
  /** 预约扣款信息 · Scheduled deduction. */
  readonly deduct_schedule?: PapaySignContractDeductSchedule;
}

/** Options of `GET /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`. */
export interface PapaySignPartnerContractsByOutContractCodeQueryOptions extends CallOptions {
  /** 代扣协议模板ID · Entrusted deduction template ID. 由微信支付生成，标识代扣协议模板或所属产品的计划；部分接口为整数，部分为字符串。 Generated by WeChat Pay; a deduction template or a plan of the product; integer in some operations, string in others. */
  readonly plan_id: number | string;
  /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
  readonly out_contract_code: string;
  readonly query: {
    /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid: string;
  };
}

/** Options of `POST /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`. */
export interface PapaySignPartnerContractsTerminateOptions extends CallOptions {
  /** 代扣协议模板ID · Entrusted deduction template ID. 由微信支付生成，标识代扣协议模板或所属产品的计划；部分接口为整数，部分为字符串。 Generated by WeChat Pay; a deduction template or a plan of the product; integer in some operations, string in others. */
  readonly plan_id: number | string;
  /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
  readonly out_contract_code: string;
  readonly json: {
    /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid: string;
    /** 解约备注 · Termination remark. 解约原因说明，商户解约时由商户填写。 Reason of the termination; given by the merchant when it terminates. */
    readonly contract_termination_remark: string;
  };
}
