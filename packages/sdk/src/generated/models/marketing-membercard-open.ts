// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open, Sensitive } from "../../chain/options.ts";

/**
 * Answer of `POST /v3/marketing/membercard-open/cards`.
 * Answer of `GET /v3/marketing/membercard-open/cards/{card_id}`.
 */
export interface MemberCard {
  /** 会员卡模板ID · Member card template ID. */
  readonly card_id: string;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time?: string;
  /** 更新时间 · Update time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly update_time?: string;
  /** 剩余数量 · Remaining quantity. */
  readonly remain_quantity?: number;
  /** 模板审核状态 · Template review status. 表示单据或记录的处理结果或当前状态。 Tells the outcome or current status, set by WeChat Pay. Documented: `NOT_APPROVE`, `APPROVE_FAIL`, `APPROVED`, `DELETED`. */
  readonly status?: Open<"NOT_APPROVE" | "APPROVE_FAIL" | "APPROVED" | "DELETED">;
  /** 品牌 · Brand. */
  readonly brand: MemberCardBrand;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 商户标识图片地址 · Merchant logo URL. */
  readonly logo_url: string;
  /** 标题 · Title. */
  readonly title: string;
  /** 背景图片链接 · Background picture URL. */
  readonly background_picture_url: string;
  /** 使用须知 · Terms of use. */
  readonly description: string;
  /** 客服电话 · Customer service phone. */
  readonly service_phone?: string;
  /** 码类型 · Code type. Documented: `BAR_CODE`, `QRCODE`, `BAR_CODE_AND_QRCODE`, `NONE_CODE`. */
  readonly code_type: Open<"BAR_CODE" | "QRCODE" | "BAR_CODE_AND_QRCODE" | "NONE_CODE">;
  /** 总库存 · Total stock. */
  readonly total_quantity?: number;
  /** 会员卡有效期 · Card validity period. */
  readonly date_information: MemberCardDateInformation;
  /** 会员卡号分配方式 · Card code assignment. Documented: `SYSTEM_ALLOCATE`, `MERCHANT_DEPOSIT`, `REAL_TIME`. */
  readonly code_mode: Open<"SYSTEM_ALLOCATE" | "MERCHANT_DEPOSIT" | "REAL_TIME">;
  /** 是否展示会员等级 · Display member level. */
  readonly need_display_level?: boolean;
  /** 初始等级 · Initial level. */
  readonly init_level?: string;
  /** 商户请求单号 · Merchant request number. */
  readonly out_request_no: string;
  /** 余额信息 · Balance information. */
  readonly balance_information?: MemberCardBalanceInformation;
  /** 会员资料表单 · Member information form. */
  readonly user_information_form?: MemberCardUserInformationForm;
  /** 附加说明入口 · Additional statement link. */
  readonly additional_statement?: MemberCardAdditionalStatement;
}

export interface MemberCardActionSetting {
  /** 操作名称 · Action name. */
  readonly action_name: string;
  /** 跳转小程序 · Target mini program. */
  readonly jump_miniprogram: MemberCardJumpMiniprogram;
}

/** Answer of `GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}`. */
export interface MemberCardActivateInformation {
  /** 用户昵称 · User's nickname. */
  readonly nickname?: string;
  /** 头像地址 · Profile picture URL. */
  readonly head_image_url?: string;
  /** 会员资料 · Member information. 模板中为要填的字段，会员卡中为用户填写的值。 Fields to fill in for templates; the user's values for cards. */
  readonly user_information?: MemberCardUserInformation;
}

/** Options of `GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}`. */
export interface MemberCardActivateInformationQueryOptions extends CallOptions {
  /** 激活凭证 · Activation ticket. 用户跳转激活后带回的凭证，用于读取用户填写的信息。 Ticket brought back by the activation jump; used to read what the user filled in. */
  readonly activate_ticket: string;
}

export interface MemberCardAdditionalStatement {
  /** 标题 · Title. */
  readonly title?: string;
  /** 声明页地址 · Statement page URL. */
  readonly url?: string;
  /** 应用ID · App ID. */
  readonly appid?: string;
  /** 页面路径 · Page path. */
  readonly path?: string;
}

export interface MemberCardBalanceInformation {
  /** 是否支持储值 · Balance supported. */
  readonly need_balance?: boolean;
  /** 余额跳转小程序应用ID · Balance mini program ID. */
  readonly balance_appid?: string;
  /** 余额跳转小程序路径 · Balance page path. */
  readonly balance_path?: string;
  /** 余额跳转链接 · Balance URL. */
  readonly balance_url?: string;
}

export interface MemberCardBonus {
  /** 初始积分 · Initial points. */
  readonly init_bonus: number;
  /** 积分值文案 · Points caption. */
  readonly bonus_value_word: string;
  /** 积分用途标题 · Points usage title. */
  readonly bonus_cost_title?: string;
  /** 积分用途文案 · Points usage text. */
  readonly bonus_cost_word: string;
  /** 积分跳转文案 · Points jump text. */
  readonly bonus_jump_word?: string;
  /** 积分跳转小程序应用ID · Points mini program ID. 点击积分时跳转的小程序应用 ID。 App ID of the mini program opened from the points. */
  readonly bonus_jump_appid?: string;
  /** 积分跳转小程序路径 · Points page path. */
  readonly bonus_jump_path?: string;
  /** 自助积分小程序应用ID · Self-service points program ID. 自助积分页面所在的小程序应用 ID。 App ID of the mini program with the self-service points page. */
  readonly bonus_support_appid?: string;
  /** 自助积分小程序路径 · Self-service points page path. */
  readonly bonus_support_path?: string;
}

export interface MemberCardBrand {
  /** 品牌ID · Brand ID. */
  readonly brand_id: string;
  /** 品牌展示名称 · Brand display name. */
  readonly display_name: string;
}

/**
 * Answer of `GET /v3/marketing/membercard-open/callback`.
 * Answer of `PATCH /v3/marketing/membercard-open/callback`.
 */
export interface MemberCardCallback {
  /** 通知地址 · Notification URL. */
  readonly notify_url: string;
  /** 商户号 · Merchant ID. */
  readonly mchid?: string;
}

/** Options of `GET /v3/marketing/membercard-open/callback`. */
export interface MemberCardCallbackQueryOptions extends CallOptions {}

/** Options of `PATCH /v3/marketing/membercard-open/callback`. */
export interface MemberCardCallbackUpdateOptions extends CallOptions {
  readonly json: {
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url: string;
  };
}

/** Answer of `GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}`. */
export interface MemberCardCode {
  /** 会员卡模板ID · Member card template ID. */
  readonly card_id?: string;
  /** 用户会员卡号 · User member card code. */
  readonly code?: string;
  /** 用户标识 · User's OpenID. */
  readonly openid?: string;
  /** 会员号 · Membership number. */
  readonly membership_number?: string;
  /** 会员等级 · Membership level. */
  readonly level?: string;
  /** 用户昵称 · User's nickname. */
  readonly nickname?: string;
  /** 头像地址 · Profile picture URL. */
  readonly head_image_url?: string;
  /** 背景图片链接 · Background picture URL. */
  readonly background_picture_url?: string;
  /** 会员卡余额 · Member card balance. */
  readonly balance?: number;
  /** 用户会员卡状态 · User card status. 说明会员卡未激活、有效、过期、不可用或已删除。 Tells whether the card is inactive, effective, expired, unavailable or deleted. Documented: `NOT_ACTIVATE`, `EFFECTIVE`, `EXPIRE`, `UNAVAILABLE`, `DELETE`. */
  readonly user_card_status?: Open<"NOT_ACTIVATE" | "EFFECTIVE" | "EXPIRE" | "UNAVAILABLE" | "DELETE">;
  /** 会员资料 · Member information. 模板中为要填的字段，会员卡中为用户填写的值。 Fields to fill in for templates; the user's values for cards. */
  readonly user_information?: MemberCardUserInformation;
  /** 积分值 · Points. */
  readonly bonus_value?: number;
}

/** Options of `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate`. */
export interface MemberCardCodeActivateOptions extends CallOptions {
  /** 会员卡模板ID · Member card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. */
  readonly card_id: string;
  /** 用户会员卡号 · User member card code. 随产品为会员卡号、券码、授权码、返回码或失败原因码。 By product a member card code, coupon code, authorization code, result code or failure code. */
  readonly code: string;
  readonly json?: {
    /** 会员号 · Membership number. */
    readonly membership_number?: string;
  };
}

/** Options of `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit`. */
export interface MemberCardCodeBonusCommitOptions extends CallOptions {
  /** 会员卡模板ID · Member card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. */
  readonly card_id: string;
  /** 用户会员卡号 · User member card code. 随产品为会员卡号、券码、授权码、返回码或失败原因码。 By product a member card code, coupon code, authorization code, result code or failure code. */
  readonly code: string;
  readonly json: {
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 积分值 · Points. */
    readonly bonus_value: number;
  };
}

/** Options of `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare`. */
export interface MemberCardCodeBonusPrepareOptions extends CallOptions {
  /** 会员卡模板ID · Member card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. */
  readonly card_id: string;
  /** 用户会员卡号 · User member card code. 随产品为会员卡号、券码、授权码、返回码或失败原因码。 By product a member card code, coupon code, authorization code, result code or failure code. */
  readonly code: string;
  readonly json: {
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 积分值 · Points. */
    readonly bonus_value: number;
  };
}

/** Options of `GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}`. */
export interface MemberCardCodeQueryOptions extends CallOptions {
  /** 会员卡模板ID · Member card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. */
  readonly card_id: string;
  /** 用户会员卡号 · User member card code. 随产品为会员卡号、券码、授权码、返回码或失败原因码。 By product a member card code, coupon code, authorization code, result code or failure code. */
  readonly code: string;
}

/** Options of `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights`. */
export interface MemberCardCodeRightsUpdateOptions extends CallOptions {
  /** 会员卡模板ID · Member card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. */
  readonly card_id: string;
  /** 用户会员卡号 · User member card code. 随产品为会员卡号、券码、授权码、返回码或失败原因码。 By product a member card code, coupon code, authorization code, result code or failure code. */
  readonly code: string;
  readonly json: {
    /** 变动前积分 · Points before change. */
    readonly before_bonus_value?: number;
    /** 积分值 · Points. */
    readonly bonus_value?: number;
    /** 积分变动值 · Points change. */
    readonly add_bonus_value?: number;
    /** 商户请求单号 · Merchant request number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. */
    readonly out_request_no: string;
    /** 是否通知积分变动 · Notify points change. */
    readonly need_inform_bonus?: boolean;
    /** 会员价文案 · Member price text. */
    readonly member_price_word?: string;
    /** 发票入口文案 · Fapiao entry wording. */
    readonly fapiao_jump_word?: string;
    /** 导购信息 · Guide information. */
    readonly guide?: MemberCardGuide;
  };
}

/** Options of `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`. */
export interface MemberCardCodeSetServiceModuleDataOptions extends CallOptions {
  /** 会员卡模板ID · Member card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. */
  readonly card_id: string;
  /** 用户会员卡号 · User member card code. 随产品为会员卡号、券码、授权码、返回码或失败原因码。 By product a member card code, coupon code, authorization code, result code or failure code. */
  readonly code: string;
  readonly json: {
    /** 商户请求单号 · Merchant request number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. */
    readonly out_request_no: string;
    /** 会员服务项ID · Member service item ID. 会员卡服务项的编号，由微信支付生成。 Number of the member card's service item, assigned by WeChat Pay. */
    readonly service_module_id: string;
    /** 服务项状态设置 · Service item state setting. */
    readonly state_setting: MemberCardStateSetting;
  };
}

/** Options of `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable`. */
export interface MemberCardCodeUnavailableOptions extends CallOptions {
  /** 会员卡模板ID · Member card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. */
  readonly card_id: string;
  /** 用户会员卡号 · User member card code. 随产品为会员卡号、券码、授权码、返回码或失败原因码。 By product a member card code, coupon code, authorization code, result code or failure code. */
  readonly code: string;
  readonly json?: {
    /** 原因 · Reason. 撤销、退款、解约等请求由商户填写，退款原因最多 80 字符；应答中说明失败或失效的原因。 Given by the merchant when cancelling, refunding or terminating (refund reason up to 80 characters); in answers, why something failed. */
    readonly reason?: string;
  };
}

export interface MemberCardCodeUpdateBalanceInformation {
  /** 变动前余额 · Balance before change. 整数，单位为分。 Integer, in fen. */
  readonly before_balance: number;
  /** 会员卡余额 · Member card balance. 整数，单位为分。 Integer, in fen. */
  readonly balance: number;
  /** 余额变动值 · Balance change. 整数，单位为分。 Integer, in fen. */
  readonly add_balance: number;
  /** 余额变动备注 · Balance change remark. */
  readonly balance_remark?: string;
}

/** Options of `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}`. */
export interface MemberCardCodeUpdateOptions extends CallOptions {
  /** 会员卡模板ID · Member card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. */
  readonly card_id: string;
  /** 用户会员卡号 · User member card code. 随产品为会员卡号、券码、授权码、返回码或失败原因码。 By product a member card code, coupon code, authorization code, result code or failure code. */
  readonly code: string;
  readonly json?: {
    /** 会员号 · Membership number. */
    readonly membership_number?: string;
    /** 背景图片链接 · Background picture URL. */
    readonly background_picture_url?: string;
    /** 会员等级 · Membership level. */
    readonly level?: string;
    /** 商户请求单号 · Merchant request number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. */
    readonly out_request_no?: string;
    /** 余额信息 · Balance information. */
    readonly balance_information?: MemberCardCodeUpdateBalanceInformation;
    /** 是否通知余额变动 · Notify balance change. */
    readonly need_inform_balance?: boolean;
    /** 是否通知等级变动 · Notify level change. */
    readonly need_inform_level?: boolean;
  };
}

/** Answer of `POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit`. */
export interface MemberCardCodesDepositAnswer {
  /** 记录列表 · List of records. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data?: readonly MemberCardData[];
}

/** Options of `POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit`. */
export interface MemberCardCodesDepositOptions extends CallOptions {
  /** 会员卡模板ID · Member card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. */
  readonly card_id: string;
  readonly json?: {
    /** 用户会员卡号 · User member card code. 随产品为会员卡号、券码、授权码、返回码或失败原因码。 By product a member card code, coupon code, authorization code, result code or failure code. */
    readonly code?: readonly string[];
  };
}

export interface MemberCardCommonField {
  /** 通用开卡字段名称 · Common form field name. Documented: `USER_FORM_FLAG_MOBILE`, `USER_FORM_FLAG_SEX`, `USER_FORM_FLAG_NAME`, `USER_FORM_FLAG_BIRTHDAY`, `USER_FORM_FLAG_ADDRESS`, `USER_FORM_FLAG_EMAIL`, `USER_FORM_FLAG_CITY`. */
  readonly name?: Open<
    | "USER_FORM_FLAG_MOBILE"
    | "USER_FORM_FLAG_SEX"
    | "USER_FORM_FLAG_NAME"
    | "USER_FORM_FLAG_BIRTHDAY"
    | "USER_FORM_FLAG_ADDRESS"
    | "USER_FORM_FLAG_EMAIL"
    | "USER_FORM_FLAG_CITY">;
  /** 会员资料内容 · Member data. 与同级名称对应的内容；会员信息为敏感字段，收发均为明文，由 SDK 加解密。 Content for the name beside it; member data is sensitive, plain text in and out, the SDK encrypts and decrypts it. */
  readonly value?: string;
}

export interface MemberCardContentTemplateData {
  /** 模板字段列表 · Template fields. */
  readonly field_list?: readonly MemberCardField[];
  /** 操作设置 · Action settings. */
  readonly action_setting?: MemberCardActionSetting;
}

export interface MemberCardCustomField {
  /** 字段类型 · Field type. Documented: `TEXT`, `SELECT`, `RADIO`, `CHECK_BOX`. */
  readonly type?: Open<"TEXT" | "SELECT" | "RADIO" | "CHECK_BOX">;
  /** 自定义开卡字段名称 · Custom form field name. */
  readonly name?: string;
  /** 可选值列表 · Options. */
  readonly values?: readonly string[];
}

export interface MemberCardData {
  /** 用户会员卡号 · User member card code. */
  readonly code?: string;
  /** Code导入结果 · Code import result. 表示该请求或接收方的处理结果。 Tells the outcome for this request or receiver. Documented: `SUCCESS`, `DUPLICATE`, `FAIL`. */
  readonly result?: Open<"SUCCESS" | "DUPLICATE" | "FAIL">;
}

export interface MemberCardDateInformation {
  /** 有效期类型 · Validity type. Documented: `FIX_TIME_RANGE`, `FIX_TERM`, `PERMANENT`. */
  readonly type: Open<"FIX_TIME_RANGE" | "FIX_TERM" | "PERMANENT">;
  /** 可用开始时间 · Available from. */
  readonly available_begin_time?: string;
  /** 可用结束时间 · Available until. */
  readonly available_end_time?: string;
  /** 领取后有效天数 · Days valid after receipt. */
  readonly available_day_after_receive?: number;
}

/**
 * Answer of `GET /v3/marketing/membercard-open/cards/{card_id}/decrypt-code`.
 * Answer of `POST /v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import`.
 * Answer of `POST /v3/marketing/membercard-open/cards/{card_id}/users/import`.
 */
export interface MemberCardDecryptCode {
  /** 用户会员卡号 · User member card code. */
  readonly code: string;
}

/** Options of `GET /v3/marketing/membercard-open/cards/{card_id}/decrypt-code`. */
export interface MemberCardDecryptCodeQueryOptions extends CallOptions {
  /** 会员卡模板ID · Member card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. */
  readonly card_id: string;
  readonly query: {
    /** 加密的会员卡号 · Encrypted card code. 跳转型激活链接中带来的加密会员卡号，原样传入。 Encrypted card number from the activation link; pass it on unchanged. */
    readonly encrypt_code: string;
  };
}

/** Options of `DELETE /v3/marketing/membercard-open/cards/{card_id}`. */
export interface MemberCardDeleteOptions extends CallOptions {
  /** 会员卡模板ID · Member card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. */
  readonly card_id: string;
}

export interface MemberCardFapiao {
  /** 发票入口文案 · Fapiao entry wording. */
  readonly fapiao_jump_word?: string;
  /** 发票入口小程序AppID · Fapiao entry App ID. 发票权益入口跳转的小程序。 Mini program that the fapiao entry opens. */
  readonly fapiao_jump_appid?: string;
  /** 发票入口小程序路径 · Fapiao entry path. */
  readonly fapiao_jump_path?: string;
}

export interface MemberCardFavor {
  /** 是否展示优惠券 · Show coupons. */
  readonly show_coupon: boolean;
  /** 会员价文案 · Member price text. */
  readonly member_price_word?: string;
  /** 会员价小程序应用ID · Member price App ID. 会员价入口跳转的小程序的应用ID。 App ID of the mini program the member price entry opens. */
  readonly member_price_appid?: string;
  /** 会员价小程序路径 · Member price path. */
  readonly member_price_path?: string;
  /** 会员价栏目标题类型 · Member price title. Documented: `MEMBER_PRICE`, `MEMBER_ACTIVITY`. */
  readonly member_price_title?: Open<"MEMBER_PRICE" | "MEMBER_ACTIVITY">;
  /** 优惠模块标题 · Coupon module title. 说明会员卡上优惠模块显示哪种标题。 Tells which title the card shows above its coupon section. Documented: `FAVOR`, `VIP`. */
  readonly favor_module_title?: Open<"FAVOR" | "VIP">;
}

export interface MemberCardField {
  /** 模板字段ID · Template field ID. 标识服务项模板中的一个字段。 Identifies one field of the service template. */
  readonly field_id: string;
  /** 模板字段值 · Template field value. */
  readonly field_value: string;
}

export interface MemberCardGuide {
  /** 员工姓名 · Staff name. */
  readonly staff_name?: string;
  /** 头像地址 · Profile picture URL. */
  readonly head_image_url?: string;
  /** 联系方式名称 · Contact method name. */
  readonly contact_information_name?: string;
  /** 联系方式内容 · Contact method value. */
  readonly contact_information_value?: string;
  /** 电话号码 · Phone number. 电话号码；标记加密的接口中传入与读到的都是明文，由 SDK 加解密。 Phone number; where marked encrypted, the SDK encrypts and decrypts it: plain text on both sides. */
  readonly phone_number?: string;
}

export interface MemberCardJumpMiniprogram {
  /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
  readonly appid: string;
  /** 页面路径 · Page path. 跳转目标小程序中的页面路径。 Page of the mini program to open. */
  readonly path: string;
}

/** Answer of `GET /v3/marketing/membercard-open/cards`. */
export interface MemberCardList {
  /** 总数 · Total count. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count: number;
  /** 每页条数 · Page size. */
  readonly limit: number;
  /** 分页起始位置 · Page offset. */
  readonly offset: number;
  /** 记录列表 · List of records. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data?: readonly MemberCard[];
}

export interface MemberCardMemberInformation {
  /** 会员卡模板ID · Member card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. */
  readonly card_id: string;
  /** 用户会员卡号 · User member card code. 随产品为会员卡号、券码、授权码、返回码或失败原因码。 By product a member card code, coupon code, authorization code, result code or failure code. */
  readonly code?: string;
  /** 会员号 · Membership number. */
  readonly membership_number?: string;
  /** 会员注册时间 · Member registration time. RFC 3339 时间（带时区偏移）。 RFC 3339 time with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly registration_time: string;
}

export interface MemberCardMessageTemplateSetting {
  /** 消息模板ID · Message template ID. 标识要设置的会员服务消息模板。 Identifies the message template of the member service. */
  readonly message_template_id: string;
  /** 模板字段列表 · Template fields. */
  readonly field_list: readonly MemberCardField[];
}

/** Answer of `POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens`. */
export interface MemberCardPermissionTokensAnswer {
  /** 预授权令牌 · Permission token. 由微信支付生成，用于打开授权或领卡页面。 Generated by WeChat Pay; used to open the authorisation or card page. */
  readonly permission_token: string;
}

/** Options of `POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens`. */
export interface MemberCardPermissionTokensOptions extends CallOptions {
  /** 会员卡模板ID · Member card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. */
  readonly card_id: string;
  readonly json: {
    /** 激活方式 · Activation method. 枚举，自动激活或跳转激活。 Enumeration: automatic activation or activation on a jump page. */
    readonly activate_type: string;
    /** 完成后是否返回上一页 · Return to previous page. */
    readonly navigate_back_previous_page?: boolean;
    /** 激活链接 · Activation URL. */
    readonly activate_url?: string;
    /** 激活小程序应用ID · Activation mini program ID. 用户激活会员卡时跳转的小程序应用 ID。 App ID of the mini program where users activate the card. */
    readonly activate_appid?: string;
    /** 激活小程序路径 · Activation page path. */
    readonly activate_path?: string;
    /** 投放渠道标识 · Channel tag. */
    readonly outer_str?: string;
  };
}

/** Options of `POST /v3/marketing/membercard-open/phonenumber-member/import`. */
export interface MemberCardPhoneImportOptions extends CallOptions {
  readonly json: {
    /** 会员信息 · Member information. */
    readonly member_information: MemberCardMemberInformation;
    /** 手机号 · Phone number. 填写明文，由 SDK 加密。 Plain text in; the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
    readonly encrypted_phone_number: Sensitive;
    /** 投放渠道标识 · Channel tag. */
    readonly outer_str?: string;
  };
}

/** Options of `POST /v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import`. */
export interface MemberCardPhoneMembercardImportOptions extends CallOptions {
  /** 会员卡模板ID · Member card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. */
  readonly card_id: string;
  readonly json: {
    /** 手机号 · Phone number. 填写明文，由 SDK 加密。 Plain text in; the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
    readonly encrypted_phone_number: Sensitive;
    /** 用户会员卡号 · User member card code. 随产品为会员卡号、券码、授权码、返回码或失败原因码。 By product a member card code, coupon code, authorization code, result code or failure code. */
    readonly code?: string;
    /** 商户请求单号 · Merchant request number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. */
    readonly out_request_no: string;
  };
}

/** Answer of `GET /v3/marketing/membercard-open/phonenumber-member/search`. */
export interface MemberCardPhoneSearch {
  /** 领卡状态 · Card claim status. 表示会员卡是否已展示或领取。 Tells whether the member card was shown or claimed. Documented: `UNSHOWED`, `UNRECEIVED`, `RECEIVED`. */
  readonly receive_status: Open<"UNSHOWED" | "UNRECEIVED" | "RECEIVED">;
  /** 用户会员卡信息 · User card information. */
  readonly user_card_information?: MemberCardUserCardInformation;
}

/** Options of `GET /v3/marketing/membercard-open/phonenumber-member/search`. */
export interface MemberCardPhoneSearchQueryOptions extends CallOptions {
  readonly query: {
    /** 会员卡模板ID · Member card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. */
    readonly card_id: string;
    /** 手机号 · Phone number. 填写明文，由 SDK 加密。 Plain text in; the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
    readonly encrypted_phone_number: Sensitive;
  };
}

/** Answer of `POST /v3/marketing/membercard-open/cards/{card_id}/qrcode`. */
export interface MemberCardQrcodeAnswer {
  /** 二维码地址 · QR code URL. */
  readonly url: string;
}

/** Options of `POST /v3/marketing/membercard-open/cards/{card_id}/qrcode`. */
export interface MemberCardQrcodeOptions extends CallOptions {
  /** 会员卡模板ID · Member card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. */
  readonly card_id: string;
  readonly json: {
    /** 激活方式 · Activation method. 枚举，自动激活或跳转激活。 Enumeration: automatic activation or activation on a jump page. Documented: `AUTO_ACTIVATE`, `JUMP_ACTIVATE`. */
    readonly activate_type: Open<"AUTO_ACTIVATE" | "JUMP_ACTIVATE">;
    /** 激活链接 · Activation URL. */
    readonly activate_url?: string;
    /** 激活小程序应用ID · Activation mini program ID. 用户激活会员卡时跳转的小程序应用 ID。 App ID of the mini program where users activate the card. */
    readonly activate_appid?: string;
    /** 激活小程序路径 · Activation page path. */
    readonly activate_path?: string;
    /** 投放渠道标识 · Channel tag. */
    readonly outer_str?: string;
  };
}

/** Options of `GET /v3/marketing/membercard-open/cards/{card_id}`. */
export interface MemberCardQueryOptions extends CallOptions {
  /** 会员卡模板ID · Member card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. */
  readonly card_id: string;
}

/** Options of `PATCH /v3/marketing/membercard-open/cards/{card_id}/rights`. */
export interface MemberCardRightsUpdateOptions extends CallOptions {
  /** 会员卡模板ID · Member card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. */
  readonly card_id: string;
  readonly json: {
    /** 是否展示积分 · Show points. */
    readonly show_bonus: boolean;
    /** 是否展示优惠 · Show discounts. */
    readonly show_favor: boolean;
    /** 会员积分设置 · Member points settings. */
    readonly bonus?: MemberCardBonus;
    /** 优惠权益配置 · Coupon benefit settings. */
    readonly favor?: MemberCardFavor;
    /** 是否展示发票 · Show fapiao. */
    readonly show_fapiao?: boolean;
    /** 发票权益入口 · Fapiao entry. */
    readonly fapiao?: MemberCardFapiao;
    /** 是否展示导购 · Show shop guide. */
    readonly show_guide?: boolean;
    /** 导购信息 · Guide information. */
    readonly guide?: MemberCardGuide;
  };
}

/**
 * Answer of `POST /v3/marketing/membercard-open/cards/{card_id}/service-modules`.
 * Answer of `PATCH /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`.
 */
export interface MemberCardServiceAnswer {
  /** 会员卡模板ID · Member card template ID. */
  readonly card_id: string;
  /** 会员服务项ID · Member service item ID. */
  readonly service_module_id: string;
  /** 跳转小程序 · Target mini program. */
  readonly jump_miniprogram: MemberCardJumpMiniprogram;
}

/** Options of `DELETE /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`. */
export interface MemberCardServiceModuleDeleteOptions extends CallOptions {
  /** 会员卡模板ID · Member card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. */
  readonly card_id: string;
  /** 会员服务项ID · Member service item ID. 会员卡服务项的编号，由微信支付生成。 Number of the member card's service item, assigned by WeChat Pay. */
  readonly service_module_id: string;
}

/** Options of `PATCH /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`. */
export interface MemberCardServiceModuleUpdateOptions extends CallOptions {
  /** 会员卡模板ID · Member card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. */
  readonly card_id: string;
  /** 会员服务项ID · Member service item ID. 会员卡服务项的编号，由微信支付生成。 Number of the member card's service item, assigned by WeChat Pay. */
  readonly service_module_id: string;
  readonly json: {
    /** 跳转小程序 · Target mini program. */
    readonly jump_miniprogram: MemberCardJumpMiniprogram;
  };
}

/** Options of `POST /v3/marketing/membercard-open/cards/{card_id}/service-modules`. */
export interface MemberCardServiceModulesOptions extends CallOptions {
  /** 会员卡模板ID · Member card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. */
  readonly card_id: string;
  readonly json: {
    /** 会员服务项ID · Member service item ID. 会员卡服务项的编号，由微信支付生成。 Number of the member card's service item, assigned by WeChat Pay. */
    readonly service_module_id: string;
    /** 跳转小程序 · Target mini program. */
    readonly jump_miniprogram: MemberCardJumpMiniprogram;
  };
}

export interface MemberCardStateSetting {
  /** 服务项状态ID · Service item state ID. 会员服务项的状态编号。 Number of the service item's state. */
  readonly state_id: string;
  /** 内容模板数据 · Content template data. */
  readonly content_template_data: MemberCardContentTemplateData;
  /** 消息模板设置 · Message template setting. */
  readonly message_template_setting?: MemberCardMessageTemplateSetting;
}

/** Options of `PATCH /v3/marketing/membercard-open/cards/{card_id}`. */
export interface MemberCardUpdateOptions extends CallOptions {
  /** 会员卡模板ID · Member card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. */
  readonly card_id: string;
  readonly json?: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid?: string;
    /** 商户标识图片地址 · Merchant logo URL. */
    readonly logo_url?: string;
    /** 标题 · Title. */
    readonly title?: string;
    /** 背景图片链接 · Background picture URL. */
    readonly background_picture_url?: string;
    /** 使用须知 · Terms of use. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
    readonly description?: string;
    /** 客服电话 · Customer service phone. 展示给用户的联系电话。 Phone number shown to users. */
    readonly service_phone?: string;
    /** 总库存 · Total stock. */
    readonly total_quantity?: number;
    /** 会员卡有效期 · Card validity period. */
    readonly date_information?: MemberCardsDateInformation;
    /** 是否展示会员等级 · Display member level. */
    readonly need_display_level?: boolean;
    /** 初始等级 · Initial level. */
    readonly init_level?: string;
    /** 余额信息 · Balance information. */
    readonly balance_information?: MemberCardBalanceInformation;
    /** 会员资料表单 · Member information form. */
    readonly user_information_form?: MemberCardUpdateUserInformationForm;
    /** 附加说明入口 · Additional statement link. */
    readonly additional_statement?: MemberCardAdditionalStatement;
    /** 会员卡号分配方式 · Card code assignment. 枚举，会员卡号由系统分配、商户预存或实时提供。 Enumeration: card codes assigned by the system, uploaded by the merchant or given in real time. Documented: `SYSTEM_ALLOCATE`, `MERCHANT_DEPOSIT`, `REAL_TIME`. */
    readonly code_mode?: Open<"SYSTEM_ALLOCATE" | "MERCHANT_DEPOSIT" | "REAL_TIME">;
    /** 码类型 · Code type. 枚举，会员卡码的展示形式；政府补贴中为商品条码类型。 Enumeration: how the member code is shown; government subsidy: kind of product barcode. Documented: `BAR_CODE`, `QRCODE`, `BAR_CODE_AND_QRCODE`, `NONE_CODE`. */
    readonly code_type?: Open<"BAR_CODE" | "QRCODE" | "BAR_CODE_AND_QRCODE" | "NONE_CODE">;
    /** 是否使用动态码 · Dynamic code required. */
    readonly need_dynamic_code?: boolean;
  };
}

export interface MemberCardUpdateUserInformationForm {
  /** 激活后可否修改资料 · Editable after activation. */
  readonly can_modify_after_activate?: boolean;
  /** 通用会员资料项 · Common member fields. 设置时为资料项枚举数组，读取用户资料时为含 name、value 的对象数组。 In settings an array of enumerated fields; in user data an array of objects with name and value. Documented: `USER_FORM_FLAG_MOBILE`, `USER_FORM_FLAG_SEX`, `USER_FORM_FLAG_NAME`, `USER_FORM_FLAG_BIRTHDAY`, `USER_FORM_FLAG_ADDRESS`, `USER_FORM_FLAG_EMAIL`, `USER_FORM_FLAG_CITY`. */
  readonly common_field_list?: readonly (Open<
    | "USER_FORM_FLAG_MOBILE"
    | "USER_FORM_FLAG_SEX"
    | "USER_FORM_FLAG_NAME"
    | "USER_FORM_FLAG_BIRTHDAY"
    | "USER_FORM_FLAG_ADDRESS"
    | "USER_FORM_FLAG_EMAIL"
    | "USER_FORM_FLAG_CITY">)[];
  /** 自定义会员资料项 · Custom member fields. 设置时为含 type、name、values 的对象数组，读取时为含所填内容的对象数组。 In settings an array of objects with type, name and values; in user data with what the user filled in. */
  readonly custom_field_list?: readonly MemberCardCustomField[];
}

/** Options of `POST /v3/marketing/membercard-open/cards/{card_id}/upgrade`. */
export interface MemberCardUpgradeOptions extends CallOptions {
  /** 会员卡模板ID · Member card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. */
  readonly card_id: string;
  readonly json: {
    /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. */
    readonly brand_id: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
  };
}

export interface MemberCardUserCardInformation {
  /** 用户会员卡号 · User member card code. */
  readonly code: string;
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
  /** 用户UnionID · UnionID. 用户在同一微信开放平台账号下的统一标识。 Identifies the user across the apps of one WeChat Open Platform account. */
  readonly unionid?: string;
  /** 领取时间 · Claim time. RFC 3339 时间（带时区偏移），用户领取券或会员卡的时间。 RFC 3339 time with offset; when the user claimed the coupon or card, set by WeChat Pay. */
  readonly receive_time: string;
  /** 卡券应用ID · Card App ID. 发票卡券或会员卡所属的应用 ID。 App ID to which the fapiao card or member card belongs. */
  readonly card_appid: string;
  /** 会员卡模板ID · Member card template ID. */
  readonly card_id: string;
}

/** Answer of `GET /v3/marketing/membercard-open/user/cards`. */
export interface MemberCardUserCardList {
  /** 记录列表 · List of records. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data?: readonly MemberCardUserCardListData[];
  /** 总数 · Total count. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count: number;
  /** 分页起始位置 · Page offset. */
  readonly offset: number;
  /** 每页条数 · Page size. */
  readonly limit: number;
}

export interface MemberCardUserCardListData {
  /** 会员卡模板ID · Member card template ID. */
  readonly card_id?: string;
  /** 用户会员卡号 · User member card code. */
  readonly code?: string;
}

/** Options of `GET /v3/marketing/membercard-open/user/cards`. */
export interface MemberCardUserCardsQueryOptions extends CallOptions {
  readonly query: {
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid?: string;
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset: number;
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. */
    readonly limit: number;
  };
}

export interface MemberCardUserInformation {
  /** 通用会员资料项 · Common member fields. */
  readonly common_field_list?: readonly MemberCardCommonField[];
  /** 自定义会员资料项 · Custom member fields. */
  readonly custom_field_list?: readonly MemberCardUserInformationCustomField[];
}

export interface MemberCardUserInformationCustomField {
  /** 自定义开卡字段名称 · Custom form field name. */
  readonly name?: string;
  /** 会员信息内容 · Member field content. 与同级名称对应的内容；会员信息为敏感字段，收发均为明文，由 SDK 加解密。 Content for the name beside it; member data is sensitive, plain text in and out, the SDK encrypts and decrypts it. */
  readonly value?: string;
  /** 值列表 · Values. */
  readonly value_list?: readonly string[];
}

export interface MemberCardUserInformationForm {
  /** 通用会员资料项 · Common member fields. Documented: `USER_FORM_FLAG_MOBILE`, `USER_FORM_FLAG_SEX`, `USER_FORM_FLAG_NAME`, `USER_FORM_FLAG_BIRTHDAY`, `USER_FORM_FLAG_ADDRESS`, `USER_FORM_FLAG_EMAIL`, `USER_FORM_FLAG_CITY`. */
  readonly common_field_list?: readonly (Open<
    | "USER_FORM_FLAG_MOBILE"
    | "USER_FORM_FLAG_SEX"
    | "USER_FORM_FLAG_NAME"
    | "USER_FORM_FLAG_BIRTHDAY"
    | "USER_FORM_FLAG_ADDRESS"
    | "USER_FORM_FLAG_EMAIL"
    | "USER_FORM_FLAG_CITY">)[];
  /** 自定义会员资料项 · Custom member fields. */
  readonly custom_field_list?: readonly MemberCardCustomField[];
}

/** Options of `POST /v3/marketing/membercard-open/cards/{card_id}/users/import`. */
export interface MemberCardUsersImportOptions extends CallOptions {
  /** 会员卡模板ID · Member card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. */
  readonly card_id: string;
  readonly json: {
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid: string;
    /** 用户会员卡号 · User member card code. 随产品为会员卡号、券码、授权码、返回码或失败原因码。 By product a member card code, coupon code, authorization code, result code or failure code. */
    readonly code?: string;
    /** 商户请求单号 · Merchant request number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. */
    readonly out_request_no: string;
  };
}

export interface MemberCardsDateInformation {
  /** 有效期类型 · Validity type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `FIX_TIME_RANGE`, `FIX_TERM`, `PERMANENT`. */
  readonly type: Open<"FIX_TIME_RANGE" | "FIX_TERM" | "PERMANENT">;
  /** 可用开始时间 · Available from. 券或会员卡可用的开始时间，带时区偏移。 When the coupon or card becomes usable; RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly available_begin_time?: string;
  /** 可用结束时间 · Available until. 券或会员卡可用的结束时间，带时区偏移。 When the coupon or card stops being usable; RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly available_end_time?: string;
  /** 领取后有效天数 · Days valid after receipt. 整数，单位为天，自领取（或生效）起计。 Integer, in days, counted from receipt or from taking effect. */
  readonly available_day_after_receive?: number;
  /** 领取后等待天数 · Wait days after claim. 整数，单位为天，领取后经过该天数才生效，由商户设定。 Integer, in days; the coupon starts to work this long after it was claimed. */
  readonly wait_days_after_receive?: number;
}

/** Options of `POST /v3/marketing/membercard-open/cards`. */
export interface MemberCardsOptions extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 商户标识图片地址 · Merchant logo URL. */
    readonly logo_url: string;
    /** 品牌 · Brand. */
    readonly brand: MemberCardBrand;
    /** 标题 · Title. */
    readonly title: string;
    /** 背景图片链接 · Background picture URL. */
    readonly background_picture_url: string;
    /** 使用须知 · Terms of use. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
    readonly description: string;
    /** 客服电话 · Customer service phone. 展示给用户的联系电话。 Phone number shown to users. */
    readonly service_phone?: string;
    /** 码类型 · Code type. 枚举，会员卡码的展示形式；政府补贴中为商品条码类型。 Enumeration: how the member code is shown; government subsidy: kind of product barcode. Documented: `BAR_CODE`, `QRCODE`, `BAR_CODE_AND_QRCODE`, `NONE_CODE`. */
    readonly code_type: Open<"BAR_CODE" | "QRCODE" | "BAR_CODE_AND_QRCODE" | "NONE_CODE">;
    /** 总库存 · Total stock. */
    readonly total_quantity?: number;
    /** 会员卡有效期 · Card validity period. */
    readonly date_information: MemberCardsDateInformation;
    /** 会员卡号分配方式 · Card code assignment. 枚举，会员卡号由系统分配、商户预存或实时提供。 Enumeration: card codes assigned by the system, uploaded by the merchant or given in real time. Documented: `SYSTEM_ALLOCATE`, `MERCHANT_DEPOSIT`, `REAL_TIME`. */
    readonly code_mode: Open<"SYSTEM_ALLOCATE" | "MERCHANT_DEPOSIT" | "REAL_TIME">;
    /** 是否展示会员等级 · Display member level. */
    readonly need_display_level?: boolean;
    /** 初始等级 · Initial level. */
    readonly init_level?: string;
    /** 商户请求单号 · Merchant request number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. */
    readonly out_request_no: string;
    /** 余额信息 · Balance information. */
    readonly balance_information?: MemberCardBalanceInformation;
    /** 会员资料表单 · Member information form. */
    readonly user_information_form?: MemberCardUserInformationForm;
    /** 附加说明入口 · Additional statement link. */
    readonly additional_statement?: MemberCardAdditionalStatement;
    /** 是否使用动态码 · Dynamic code required. */
    readonly need_dynamic_code?: boolean;
  };
}

/** Options of `GET /v3/marketing/membercard-open/cards`. */
export interface MemberCardsQueryOptions extends CallOptions {
  readonly query: {
    /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. */
    readonly brand_id?: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid?: string;
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset: number;
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. */
    readonly limit: number;
  };
}
