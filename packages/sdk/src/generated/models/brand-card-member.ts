// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open, Sensitive, Upload } from "../../chain/options.ts";

export interface BrandCardsBalanceInformation {
  /** 储值跳转应用ID · App ID opened for the stored value. At most 32 characters. */
  readonly jump_appid?: string;
  /** 储值跳转路径 · Path opened for the stored value. At most 128 characters. */
  readonly jump_path?: string;
}

/**
 * Answer of `POST /brand/card-member/cards`.
 * Answer of `GET /brand/card-member/cards/{card_id}`.
 * Answer of `PATCH /brand/card-member/cards/{card_id}`.
 * Answer of `POST /brand/card-member/cards/{card_id}/invalidate`.
 */
export interface BrandCardsCard {
  /** 商户请求单号 · Merchant request number. At most 128 characters. */
  readonly out_request_no: string;
  /** 会员卡模板ID · Member card template ID. At most 32 characters. */
  readonly card_id: string;
  /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. At most 32 characters. */
  readonly brand_id: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 会员卡类型 · Member card type. Documented: `PURCHASE`, `NORMAL`, `BALANCE`. */
  readonly card_type: Open<"PURCHASE" | "NORMAL" | "BALANCE">;
  /** 会员卡标题 · Member card title. At most 10 characters. */
  readonly card_title: string;
  /** 卡面颜色 · Card color. At most 7 characters. */
  readonly card_color: string;
  /** 卡面图片链接 · Card picture URL. At most 256 characters. */
  readonly card_picture_url: string;
  /** 会员卡号分配方式 · Card code assignment. Documented: `SYSTEM_ALLOCATE`, `MERCHANT_ALLOCATE`. */
  readonly code_mode: Open<"SYSTEM_ALLOCATE" | "MERCHANT_ALLOCATE">;
  /** 码类型 · Code type. Documented: `NONE_CODE`, `BAR_CODE`, `QR_CODE`, `BAR_CODE_AND_QR_CODE`, `JUMP_MINI_PROGRAM`. */
  readonly code_type: Open<
    | "NONE_CODE"
    | "BAR_CODE"
    | "QR_CODE"
    | "BAR_CODE_AND_QR_CODE"
    | "JUMP_MINI_PROGRAM">;
  /** 会员码跳转信息 · Code jump information. */
  readonly code_jump_information?: BrandCardsCodeJumpInformation;
  /** 会员权益说明 · Member benefits. At most 32 characters. */
  readonly benefits: string;
  /** 通知地址 · Notification URL. At most 256 characters. */
  readonly notify_url: string;
  /** 是否置顶展示 · Pin to top. Default: `false`. */
  readonly need_pinned?: boolean;
  /** 是否展示会员等级 · Display member level. */
  readonly need_display_level?: boolean;
  /** 初始等级 · Initial level. At most 10 characters. */
  readonly init_level?: string;
  /** 客服电话 · Customer service phone. At most 32 characters. */
  readonly service_phone?: string;
  /** 会员协议 · Membership agreement. At most 20480 characters. */
  readonly legal_agreement: string;
  /** 有效期信息 · Validity information. */
  readonly valid_date_information: BrandCardsValidDateInformation;
  /** 会员信息 · Member information. */
  readonly member_information: BrandCardsMemberInformation;
  /** 积分信息 · Points information. */
  readonly points_information?: BrandCardsPointsInformation;
  /** 余额信息 · Balance information. */
  readonly balance_information?: BrandCardsBalanceInformation;
  /** 付费购卡信息 · Card purchase information. */
  readonly purchase_information?: BrandCardsPurchaseInformation;
  /** 会员资料 · Member information. */
  readonly user_information?: BrandCardsUserInformation;
  /** 状态 · State. Documented: `CARD_EFFECTIVE`, `CARD_INVALID`. */
  readonly state: Open<"CARD_EFFECTIVE" | "CARD_INVALID">;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 最后修改时间 · Last modified time. v3 为 RFC 3339 格式，带时区；v2 报关为 yyyyMMddHHmmss，北京时间。 RFC 3339 with offset in v3; yyyyMMddHHmmss, Beijing time, in v2 customs. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly modify_time: string;
}

/** Options of `POST /brand/card-member/cards/{card_id}/invalidate`. */
export interface BrandCardsCardInvalidateOptions extends CallOptions {
  /** 会员卡模板ID · Member card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. At most 32 characters. */
  readonly card_id: string;
}

/** Answer of `GET /brand/card-member/cards`. */
export interface BrandCardsCardList {
  /** 会员卡模板列表 · Member card templates. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data?: readonly BrandCardsCard[];
  /** 总数 · Total count. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count: number;
  /** 分页起始位置 · Page offset. */
  readonly offset: number;
  /** 每页条数 · Page size. 1 to 20. */
  readonly limit: number;
}

/** Options of `GET /brand/card-member/cards/{card_id}`. */
export interface BrandCardsCardQueryOptions extends CallOptions {
  /** 会员卡模板ID · Member card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. At most 32 characters. */
  readonly card_id: string;
}

/** Options of `PATCH /brand/card-member/cards/{card_id}`. */
export interface BrandCardsCardUpdateOptions extends CallOptions {
  /** 会员卡模板ID · Member card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. At most 32 characters. */
  readonly card_id: string;
  readonly json?: {
    /** 会员卡标题 · Member card title. At most 10 characters. */
    readonly card_title?: string;
    /** 卡面颜色 · Card color. At most 7 characters. */
    readonly card_color?: string;
    /** 卡面图片链接 · Card picture URL. At most 256 characters. */
    readonly card_picture_url?: string;
    /** 会员码跳转信息 · Code jump information. Required in cases that the page tells. */
    readonly code_jump_information?: BrandCardsCodeJumpInformation;
    /** 会员权益说明 · Member benefits. At most 32 characters. */
    readonly benefits?: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. At most 256 characters. */
    readonly notify_url?: string;
    /** 是否置顶展示 · Pin to top. Default: `false`. */
    readonly need_pinned?: boolean;
    /** 是否展示会员等级 · Display member level. */
    readonly need_display_level?: boolean;
    /** 客服电话 · Customer service phone. 展示给用户的联系电话。 Phone number shown to users. At most 32 characters. */
    readonly service_phone?: string;
    /** 有效期信息 · Validity information. */
    readonly valid_date_information?: BrandCardsCardsValidDateInformation;
    /** 会员信息 · Member information. */
    readonly member_information?: BrandCardsMemberInformation;
    /** 积分信息 · Points information. */
    readonly points_information?: BrandCardsPointsInformation;
    /** 余额信息 · Balance information. */
    readonly balance_information?: BrandCardsBalanceInformation;
    /** 付费购卡信息 · Card purchase information. */
    readonly purchase_information?: BrandCardsPurchaseInformation;
    /** 会员资料 · Member information. 模板中为要填的字段，会员卡中为用户填写的值。 Fields to fill in for templates; the user's values for cards. */
    readonly user_information?: BrandCardsUserInformation;
  };
}

/** Options of `POST /brand/card-member/cards`. */
export interface BrandCardsCardsOptions extends CallOptions {
  readonly json: {
    /** 商户请求单号 · Merchant request number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. At most 128 characters. */
    readonly out_request_no: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 32 characters. */
    readonly appid: string;
    /** 会员卡类型 · Member card type. 枚举，会员卡指卡的种类，医保支付与消费金指证件种类。 Enumeration: member card, kind of card; medical insurance and consumption credit, kind of identity document. Documented: `PURCHASE`, `NORMAL`, `BALANCE`. */
    readonly card_type: Open<"PURCHASE" | "NORMAL" | "BALANCE">;
    /** 会员卡标题 · Member card title. At most 10 characters. */
    readonly card_title: string;
    /** 卡面颜色 · Card color. At most 7 characters. */
    readonly card_color: string;
    /** 卡面图片链接 · Card picture URL. At most 256 characters. */
    readonly card_picture_url: string;
    /** 会员卡号分配方式 · Card code assignment. 枚举，会员卡号由系统分配、商户预存或实时提供。 Enumeration: card codes assigned by the system, uploaded by the merchant or given in real time. Documented: `SYSTEM_ALLOCATE`, `MERCHANT_ALLOCATE`. */
    readonly code_mode: Open<"SYSTEM_ALLOCATE" | "MERCHANT_ALLOCATE">;
    /** 码类型 · Code type. 枚举，会员卡码的展示形式；政府补贴中为商品条码类型。 Enumeration: how the member code is shown; government subsidy: kind of product barcode. Required with `code_jump_information`. Documented: `NONE_CODE`, `BAR_CODE`, `QR_CODE`, `BAR_CODE_AND_QR_CODE`, `JUMP_MINI_PROGRAM`. */
    readonly code_type?: Open<
      | "NONE_CODE"
      | "BAR_CODE"
      | "QR_CODE"
      | "BAR_CODE_AND_QR_CODE"
      | "JUMP_MINI_PROGRAM">;
    /** 会员码跳转信息 · Code jump information. Required with `code_type`. */
    readonly code_jump_information?: BrandCardsCodeJumpInformation;
    /** 会员权益说明 · Member benefits. At most 32 characters. */
    readonly benefits: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. At most 256 characters. */
    readonly notify_url: string;
    /** 是否置顶展示 · Pin to top. Default: `false`. */
    readonly need_pinned?: boolean;
    /** 是否展示会员等级 · Display member level. */
    readonly need_display_level?: boolean;
    /** 初始等级 · Initial level. Required in cases that the page tells. At most 10 characters. */
    readonly init_level?: string;
    /** 客服电话 · Customer service phone. 展示给用户的联系电话。 Phone number shown to users. At most 32 characters. */
    readonly service_phone?: string;
    /** 会员协议 · Membership agreement. At most 20480 characters. */
    readonly legal_agreement: string;
    /** 有效期信息 · Validity information. */
    readonly valid_date_information: BrandCardsCardsValidDateInformation;
    /** 会员信息 · Member information. */
    readonly member_information: BrandCardsMemberInformation;
    /** 积分信息 · Points information. */
    readonly points_information?: BrandCardsPointsInformation;
    /** 余额信息 · Balance information. */
    readonly balance_information?: BrandCardsBalanceInformation;
    /** 付费购卡信息 · Card purchase information. */
    readonly purchase_information?: BrandCardsPurchaseInformation;
    /** 会员资料 · Member information. 模板中为要填的字段，会员卡中为用户填写的值。 Fields to fill in for templates; the user's values for cards. */
    readonly user_information?: BrandCardsUserInformation;
  };
}

/** Options of `GET /brand/card-member/cards`. */
export interface BrandCardsCardsQueryOptions extends CallOptions {
  readonly query: {
    /** 会员卡模板状态 · Member card template state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `CARD_EFFECTIVE`, `CARD_INVALID`. */
    readonly state?: Open<"CARD_EFFECTIVE" | "CARD_INVALID">;
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset: number;
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. 1 to 20. */
    readonly limit: number;
  };
}

export interface BrandCardsCardsValidDateInformation {
  /** 有效期类型 · Validity type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Required when `available_begin_time` or `available_end_time` is `FIX_TIME_RANGE`. Documented: `FIX_TIME_RANGE`, `FIX_TERM`, `PERMANENT`. */
  readonly type?: Open<"FIX_TIME_RANGE" | "FIX_TERM" | "PERMANENT">;
  /** 会员卡有效期开始时间 · Card valid from. 券或会员卡可用的开始时间，带时区偏移。 When the coupon or card becomes usable; RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly available_begin_time?: string;
  /** 会员卡有效期结束时间 · Card valid until. 券或会员卡可用的结束时间，带时区偏移。 When the coupon or card stops being usable; RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly available_end_time?: string;
  /** 领取后有效天数 · Days valid after receipt. 整数，单位为天，自领取（或生效）起计。 Integer, in days, counted from receipt or from taking effect. */
  readonly available_day_after_receive?: number;
}

export interface BrandCardsCodeJumpInformation {
  /** 会员码跳转应用ID · App ID opened by the member code. At most 32 characters. */
  readonly jump_appid?: string;
  /** 会员码跳转路径 · Path opened by the member code. At most 128 characters. */
  readonly jump_path?: string;
}

export interface BrandCardsCommonField {
  /** 通用开卡字段名称 · Common form field name. Documented: `USER_FORM_FLAG_SEX`, `USER_FORM_FLAG_NAME`, `USER_FORM_FLAG_BIRTHDAY`, `USER_FORM_FLAG_ADDRESS`, `USER_FORM_FLAG_EMAIL`, `USER_FORM_FLAG_CITY`. */
  readonly name?: Open<
    | "USER_FORM_FLAG_SEX"
    | "USER_FORM_FLAG_NAME"
    | "USER_FORM_FLAG_BIRTHDAY"
    | "USER_FORM_FLAG_ADDRESS"
    | "USER_FORM_FLAG_EMAIL"
    | "USER_FORM_FLAG_CITY">;
  /** 会员资料内容 · Member data. Sensitive: arrives encrypted; this is the plain text. At most 512 characters. */
  readonly value?: string;
}

export interface BrandCardsCustomField {
  /** 字段类型 · Field type. Documented: `CHECK_BOX`, `RADIO`. */
  readonly type?: Open<"CHECK_BOX" | "RADIO">;
  /** 自定义开卡字段名称 · Custom form field name. At most 32 characters. */
  readonly name?: string;
  /** 可选值列表 · Options. At most 10 items. Each: at most 8 characters. */
  readonly values?: readonly string[];
}

export interface BrandCardsDataUserInformation {
  /** 通用会员资料项 · Common member fields. */
  readonly common_field_list?: readonly BrandCardsCommonField[];
  /** 自定义会员资料项 · Custom member fields. At most 1 item. */
  readonly custom_field_list?: readonly BrandCardsUserInformationCustomField[];
}

/** Answer of `POST /brand/card-member/media/image-upload`. */
export interface BrandCardsMediaImageUploadAnswer {
  /** 图片地址 · Image URL. 投诉中为请求地址数组，营销图片上传中为单个地址。 An array of addresses in complaints, a single address after a marketing image upload. */
  readonly media_url: string;
}

/** Options of `POST /brand/card-member/media/image-upload`. */
export interface BrandCardsMediaImageUploadOptions extends CallOptions {
  readonly multipart: {
    /** The file: a path, bytes, a `Blob` or `File`, or a stream. */
    readonly file: Upload;
    /** 文件元信息 · File metadata. 含文件名与摘要的 JSON，由 SDK 生成并仅对其签名。 JSON with file name and digest; made by the SDK and the only part signed. Travels as JSON text; a text is sent as it is. */
    readonly meta?: BrandCardsMeta | string;
  };
}

export interface BrandCardsMemberInformation {
  /** 会员中心跳转应用ID · App ID of the member centre. At most 32 characters. */
  readonly jump_appid: string;
  /** 会员中心跳转路径 · Path of the member centre. At most 128 characters. */
  readonly jump_path: string;
}

export interface BrandCardsMeta {
  /** 文件名 · File name. At most 128 characters. */
  readonly filename?: string;
  /** 文件摘要 · File digest. At most 256 characters. */
  readonly file_digest?: string;
}

export interface BrandCardsPointsInformation {
  /** 积分跳转应用ID · App ID opened for points. At most 32 characters. */
  readonly jump_appid?: string;
  /** 积分跳转路径 · Path opened for points. At most 128 characters. */
  readonly jump_path?: string;
}

/** Answer of `POST /brand/card-member/pre-auth-tokens`. */
export interface BrandCardsPreAuthTokensAnswer {
  /** 凭证 · Token. 由微信支付签发的短期凭证，原样用于拉起页面或下载文件。 Short-lived token issued by WeChat Pay; pass it unchanged to open a page or download a file. At most 32 characters. */
  readonly token: string;
  /** 过期时间 · Expiry time. RFC 3339 格式，带时区偏移，政府补贴接口未限定格式。 RFC 3339 with offset; the subsidy operation fixes no format. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly expire_time: string;
}

/** Options of `POST /brand/card-member/pre-auth-tokens`. */
export interface BrandCardsPreAuthTokensOptions extends CallOptions {
  readonly json: {
    /** 会员卡模板ID · Member card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. At most 32 characters. */
    readonly card_id: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. At most 128 characters. */
    readonly openid: string;
  };
}

export interface BrandCardsPurchaseInformation {
  /** 付费会员价格 · Paid membership price. */
  readonly price?: number;
  /** 付费会员跳转应用ID · App ID opened for paid membership. At most 32 characters. */
  readonly jump_appid?: string;
  /** 付费会员跳转路径 · Path opened for paid membership. At most 128 characters. */
  readonly jump_path?: string;
}

/**
 * Answer of `POST /brand/card-member/user-cards/import-by-openid`.
 * Answer of `GET /brand/card-member/user-cards/{user_card_code}`.
 * Answer of `PATCH /brand/card-member/user-cards/{user_card_code}`.
 * Answer of `POST /brand/card-member/user-cards/{user_card_code}/confirm`.
 * Answer of `POST /brand/card-member/user-cards/{user_card_code}/invalidate`.
 */
export interface BrandCardsUserCard {
  /** 用户会员卡号 · User card code. At most 32 characters. */
  readonly user_card_code: string;
  /** 会员卡模板ID · Member card template ID. At most 32 characters. */
  readonly card_id: string;
  /** 用户标识 · User's OpenID. At most 128 characters. */
  readonly openid: string;
  /** 卡面颜色 · Card color. At most 7 characters. */
  readonly card_color?: string;
  /** 卡面图片链接 · Card picture URL. At most 256 characters. */
  readonly card_picture_url?: string;
  /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. At most 32 characters. */
  readonly brand_id: string;
  /** 会员卡类型 · Member card type. Documented: `PURCHASE`, `NORMAL`, `BALANCE`. */
  readonly card_type: Open<"PURCHASE" | "NORMAL" | "BALANCE">;
  /** 会员手机号 · Member's phone number. Sensitive: arrives encrypted; this is the plain text. At most 512 characters. */
  readonly phone_number?: string;
  /** 会员等级 · Membership level. At most 10 characters. */
  readonly level?: string;
  /** 有效期信息 · Validity information. */
  readonly valid_date_information: BrandCardsValidDateInformation;
  /** 领卡时间 · Card pickup time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly pickup_time: string;
  /** 会员资料 · Member information. */
  readonly user_information?: BrandCardsDataUserInformation;
  /** 附加数据 · Attached data. At most 256 characters. */
  readonly attach?: string;
  /** 用户会员卡状态 · User card state. Documented: `UNACTIVATED`, `EFFECTIVE`, `EXPIRED`, `INVALID`. */
  readonly user_card_state: Open<"UNACTIVATED" | "EFFECTIVE" | "EXPIRED" | "INVALID">;
  /** 失效原因 · Reason for invalidity. At most 32 characters. */
  readonly invalid_reason?: string;
  /** 失效时间 · Invalidation time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly invalid_time?: string;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 最后修改时间 · Last modified time. v3 为 RFC 3339 格式，带时区；v2 报关为 yyyyMMddHHmmss，北京时间。 RFC 3339 with offset in v3; yyyyMMddHHmmss, Beijing time, in v2 customs. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly modify_time: string;
}

/** Options of `POST /brand/card-member/user-cards/{user_card_code}/confirm`. */
export interface BrandCardsUserCardConfirmOptions extends CallOptions {
  /** 用户会员卡号 · User card code. 标识用户的一张会员卡，创建后返回或由商户导入。 Identifies one membership card of a user; returned on creation or imported by the merchant. At most 32 characters. */
  readonly user_card_code: string;
  readonly json: {
    /** 会员卡模板ID · Member card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. At most 32 characters. */
    readonly card_id: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. At most 128 characters. */
    readonly openid: string;
    /** 卡面颜色 · Card color. At most 7 characters. */
    readonly card_color?: string;
    /** 卡面图片链接 · Card picture URL. At most 256 characters. */
    readonly card_picture_url?: string;
    /** 会员手机号 · Member's phone number. 电话号码；标记加密的接口中传入与读到的都是明文，由 SDK 加解密。 Phone number; where marked encrypted, the SDK encrypts and decrypts it: plain text on both sides. Sensitive: give the plain text; it travels encrypted. At most 512 characters. */
    readonly phone_number?: Sensitive;
    /** 会员等级 · Membership level. At most 10 characters. */
    readonly level?: string;
    /** 有效期信息 · Validity information. */
    readonly valid_date_information?: BrandCardsCardsValidDateInformation;
    /** 会员资料 · Member information. 模板中为要填的字段，会员卡中为用户填写的值。 Fields to fill in for templates; the user's values for cards. */
    readonly user_information?: BrandCardsUserCardsImportByOpenidUserInformation;
    /** 附加数据 · Attached data. 商户自定，在查询、通知与账单中原样返回；最长 128，支付分 256。 The merchant's own, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. At most 256 characters. */
    readonly attach?: string;
    /** 开卡结果 · Card creation result. 说明商户侧开卡成功还是失败。 Tells whether the merchant created the card successfully. Documented: `CREATE_CARD_SUCCESS`, `CREATE_CARD_FAIL`, `CREATE_CARD_ALREADY_EXISTS`. */
    readonly user_card_confirm_state: Open<"CREATE_CARD_SUCCESS" | "CREATE_CARD_FAIL" | "CREATE_CARD_ALREADY_EXISTS">;
  };
}

/** Options of `POST /brand/card-member/user-cards/{user_card_code}/invalidate`. */
export interface BrandCardsUserCardInvalidateOptions extends CallOptions {
  /** 用户会员卡号 · User card code. 标识用户的一张会员卡，创建后返回或由商户导入。 Identifies one membership card of a user; returned on creation or imported by the merchant. At most 32 characters. */
  readonly user_card_code: string;
  readonly json: {
    /** 会员卡模板ID · Member card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. At most 32 characters. */
    readonly card_id: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. At most 128 characters. */
    readonly openid: string;
    /** 失效原因 · Reason for invalidity. At most 32 characters. */
    readonly invalid_reason?: string;
  };
}

/** Answer of `GET /brand/card-member/user-cards`. */
export interface BrandCardsUserCardList {
  /** 用户会员卡列表 · User's member cards. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data?: readonly BrandCardsUserCard[];
  /** 总数 · Total count. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count: number;
  /** 分页起始位置 · Page offset. */
  readonly offset: number;
  /** 每页条数 · Page size. 1 to 20. */
  readonly limit: number;
}

/** Options of `GET /brand/card-member/user-cards/{user_card_code}`. */
export interface BrandCardsUserCardQueryOptions extends CallOptions {
  /** 用户会员卡号 · User card code. 标识用户的一张会员卡，创建后返回或由商户导入。 Identifies one membership card of a user; returned on creation or imported by the merchant. At most 32 characters. */
  readonly user_card_code: string;
  readonly query: {
    /** 会员卡模板ID · Member card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. At most 32 characters. */
    readonly card_id: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. At most 128 characters. */
    readonly openid: string;
  };
}

/** Options of `PATCH /brand/card-member/user-cards/{user_card_code}`. */
export interface BrandCardsUserCardUpdateOptions extends CallOptions {
  /** 用户会员卡号 · User card code. 标识用户的一张会员卡，创建后返回或由商户导入。 Identifies one membership card of a user; returned on creation or imported by the merchant. At most 32 characters. */
  readonly user_card_code: string;
  readonly json: {
    /** 会员卡模板ID · Member card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. At most 32 characters. */
    readonly card_id: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. At most 128 characters. */
    readonly openid: string;
    /** 卡面颜色 · Card color. At most 7 characters. */
    readonly card_color?: string;
    /** 卡面图片链接 · Card picture URL. At most 256 characters. */
    readonly card_picture_url?: string;
    /** 会员手机号 · Member's phone number. 电话号码；标记加密的接口中传入与读到的都是明文，由 SDK 加解密。 Phone number; where marked encrypted, the SDK encrypts and decrypts it: plain text on both sides. Sensitive: give the plain text; it travels encrypted. At most 512 characters. */
    readonly phone_number?: Sensitive;
    /** 会员等级 · Membership level. At most 10 characters. */
    readonly level?: string;
    /** 有效期信息 · Validity information. */
    readonly valid_date_information?: BrandCardsCardsValidDateInformation;
    /** 会员资料 · Member information. 模板中为要填的字段，会员卡中为用户填写的值。 Fields to fill in for templates; the user's values for cards. */
    readonly user_information?: BrandCardsUserCardsImportByOpenidUserInformation;
    /** 附加数据 · Attached data. 商户自定，在查询、通知与账单中原样返回；最长 128，支付分 256。 The merchant's own, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. At most 256 characters. */
    readonly attach?: string;
  };
}

export interface BrandCardsUserCardsImportByOpenidCustomField {
  /** 自定义开卡字段名称 · Custom form field name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. At most 32 characters. */
  readonly name?: string;
  /** 用户所选值 · User's chosen values. 用户填写的会员资料；应答中加密的部分由 SDK 解密。 Membership data chosen by the user; the SDK decrypts what answers carry encrypted. Sensitive: give the plain text; it travels encrypted. Each: at most 8 characters. */
  readonly user_chosen_values?: readonly Sensitive[];
}

/** Options of `POST /brand/card-member/user-cards/import-by-openid`. */
export interface BrandCardsUserCardsImportByOpenidOptions extends CallOptions {
  readonly json: {
    /** 会员卡模板ID · Member card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. At most 32 characters. */
    readonly card_id: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. At most 128 characters. */
    readonly openid: string;
    /** 用户会员卡号 · User card code. 标识用户的一张会员卡，创建后返回或由商户导入。 Identifies one membership card of a user; returned on creation or imported by the merchant. At most 32 characters. */
    readonly user_card_code: string;
    /** 会员手机号 · Member's phone number. 电话号码；标记加密的接口中传入与读到的都是明文，由 SDK 加解密。 Phone number; where marked encrypted, the SDK encrypts and decrypts it: plain text on both sides. Sensitive: give the plain text; it travels encrypted. At most 512 characters. */
    readonly phone_number?: Sensitive;
    /** 卡面颜色 · Card color. At most 7 characters. */
    readonly card_color?: string;
    /** 卡面图片链接 · Card picture URL. At most 256 characters. */
    readonly card_picture_url?: string;
    /** 会员等级 · Membership level. At most 10 characters. */
    readonly level?: string;
    /** 会员资料 · Member information. 模板中为要填的字段，会员卡中为用户填写的值。 Fields to fill in for templates; the user's values for cards. */
    readonly user_information?: BrandCardsUserCardsImportByOpenidUserInformation;
    /** 有效期信息 · Validity information. */
    readonly valid_date_information?: BrandCardsCardsValidDateInformation;
    /** 领卡时间 · Card pickup time. 用户领取会员卡的时间，RFC 3339 格式，带时区。 When the user took the member card; RFC 3339 with offset. Required when `valid_date_information` is `FIX_TERM`. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly pickup_time?: string;
  };
}

export interface BrandCardsUserCardsImportByOpenidUserInformation {
  /** 通用会员资料项 · Common member fields. 设置时为资料项枚举数组，读取用户资料时为含 name、value 的对象数组。 In settings an array of enumerated fields; in user data an array of objects with name and value. */
  readonly common_field_list?: readonly BrandCardsUserInformationCommonField[];
  /** 自定义会员资料项 · Custom member fields. 设置时为含 type、name、values 的对象数组，读取时为含所填内容的对象数组。 In settings an array of objects with type, name and values; in user data with what the user filled in. At most 1 item. */
  readonly custom_field_list?: readonly BrandCardsUserCardsImportByOpenidCustomField[];
}

/** Options of `GET /brand/card-member/user-cards`. */
export interface BrandCardsUserCardsQueryOptions extends CallOptions {
  readonly query: {
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. At most 128 characters. */
    readonly openid: string;
    /** 用户会员卡状态 · User card state. 说明会员卡未激活、有效、过期或失效，查询参数中用于筛选。 Tells inactive, effective, expired or invalid; filters cards in queries. Documented: `UNACTIVATED`, `EFFECTIVE`, `EXPIRED`, `INVALID`. */
    readonly user_card_state?: Open<"UNACTIVATED" | "EFFECTIVE" | "EXPIRED" | "INVALID">;
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset: number;
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. 1 to 20. */
    readonly limit: number;
  };
}

/** Answer of `POST /brand/card-member/user-feeds`. */
export interface BrandCardsUserFeedsAnswer {
  /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. At most 16 characters. */
  readonly brand_id: string;
  /** 会员卡模板ID · Member card template ID. */
  readonly card_id: string;
  /** 用户会员卡号 · User card code. At most 32 characters. */
  readonly user_card_code: string;
  /** 商户请求单号 · Merchant request number. */
  readonly out_request_no: string;
  /** 会员动态内容 · Member feed text. At most 128 characters. */
  readonly cell: string;
}

/** Options of `POST /brand/card-member/user-feeds`. */
export interface BrandCardsUserFeedsOptions extends CallOptions {
  readonly json: {
    /** 会员卡模板ID · Member card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. At most 32 characters. */
    readonly card_id: string;
    /** 用户会员卡号 · User card code. 标识用户的一张会员卡，创建后返回或由商户导入。 Identifies one membership card of a user; returned on creation or imported by the merchant. At most 32 characters. */
    readonly user_card_code: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. At most 128 characters. */
    readonly openid: string;
    /** 商户请求单号 · Merchant request number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. At most 64 characters. */
    readonly out_request_no: string;
    /** 会员动态内容 · Member feed text. 在会员动态中向用户展示的文字。 Text shown to the user in the member feed. At most 128 characters. */
    readonly cell: string;
  };
}

export interface BrandCardsUserInformation {
  /** 通用会员资料项 · Common member fields. Documented: `USER_FORM_FLAG_SEX`, `USER_FORM_FLAG_NAME`, `USER_FORM_FLAG_BIRTHDAY`, `USER_FORM_FLAG_ADDRESS`, `USER_FORM_FLAG_EMAIL`, `USER_FORM_FLAG_CITY`. */
  readonly common_field_list?: readonly (Open<
    | "USER_FORM_FLAG_SEX"
    | "USER_FORM_FLAG_NAME"
    | "USER_FORM_FLAG_BIRTHDAY"
    | "USER_FORM_FLAG_ADDRESS"
    | "USER_FORM_FLAG_EMAIL"
    | "USER_FORM_FLAG_CITY">)[];
  /** 自定义会员资料项 · Custom member fields. At most 1 item. */
  readonly custom_field_list?: readonly BrandCardsCustomField[];
}

export interface BrandCardsUserInformationCommonField {
  /** 通用开卡字段名称 · Common form field name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. Documented: `USER_FORM_FLAG_SEX`, `USER_FORM_FLAG_NAME`, `USER_FORM_FLAG_BIRTHDAY`, `USER_FORM_FLAG_ADDRESS`, `USER_FORM_FLAG_EMAIL`, `USER_FORM_FLAG_CITY`. */
  readonly name?: Open<
    | "USER_FORM_FLAG_SEX"
    | "USER_FORM_FLAG_NAME"
    | "USER_FORM_FLAG_BIRTHDAY"
    | "USER_FORM_FLAG_ADDRESS"
    | "USER_FORM_FLAG_EMAIL"
    | "USER_FORM_FLAG_CITY">;
  /** 会员资料内容 · Member data. 与同级名称对应的内容；会员信息为敏感字段，收发均为明文，由 SDK 加解密。 Content for the name beside it; member data is sensitive, plain text in and out, the SDK encrypts and decrypts it. Sensitive: give the plain text; it travels encrypted. At most 512 characters. */
  readonly value?: Sensitive;
}

export interface BrandCardsUserInformationCustomField {
  /** 自定义开卡字段名称 · Custom form field name. At most 32 characters. */
  readonly name?: string;
  /** 用户所选值 · User's chosen values. Sensitive: arrives encrypted; this is the plain text. Each: at most 8 characters. */
  readonly user_chosen_values?: readonly string[];
}

/** Answer of `POST /brand/card-member/user-points/exchange-coupon/confirm`. */
export interface BrandCardsUserPointsExchangeCouponConfirmAnswer {
  /** 记录ID · Record ID. At most 64 characters. */
  readonly record_id: string;
  /** 兑换券模板ID · Exchange coupon template ID. At most 32 characters. */
  readonly exchange_coupon_template_id: string;
  /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. At most 16 characters. */
  readonly brand_id: string;
  /** 会员卡模板ID · Member card template ID. At most 32 characters. */
  readonly card_id: string;
  /** 用户标识 · User's OpenID. At most 128 characters. */
  readonly openid: string;
  /** 用户会员卡号 · User card code. At most 32 characters. */
  readonly user_card_code: string;
  /** 积分兑券状态 · Points exchange state. Documented: `POINT_EXCHANGE_COUPON_SUCCESS`, `POINT_EXCHANGE_COUPON_FAIL`. */
  readonly state: Open<"POINT_EXCHANGE_COUPON_SUCCESS" | "POINT_EXCHANGE_COUPON_FAIL">;
  /** 商品券ID · Product coupon ID. 由微信支付生成，标识一个商品券。 Generated by WeChat Pay; identifies a product coupon. */
  readonly product_coupon_id: string;
  /** 商品券批次类型 · Product coupon stock type. 枚举，积分所兑的券属于商家券、代金券还是商品券。 Enumeration: whether the coupon exchanged for points is a merchant, cash or product coupon. Documented: `PRODUCT_COUPON_STOCK_TYPE_BUSI_FAVOR`, `PRODUCT_COUPON_STOCK_TYPE_CASH_FAVOR`, `PRODUCT_COUPON_STOCK_TYPE_BRAND_FAVOR`. */
  readonly product_coupon_stock_type: Open<
    | "PRODUCT_COUPON_STOCK_TYPE_BUSI_FAVOR"
    | "PRODUCT_COUPON_STOCK_TYPE_CASH_FAVOR"
    | "PRODUCT_COUPON_STOCK_TYPE_BRAND_FAVOR">;
  /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. */
  readonly stock_id: string;
  /** 兑得的券 Code · Code of the coupon exchanged for. 标识用户的一张券，由微信支付、商户上传或发券接口给出，同一批次内唯一。 Identifies a user's coupon; from WeChat Pay, merchant upload or issue request, unique in its stock. At most 128 characters. */
  readonly coupon_code?: string;
  /** 拒绝兑券原因 · Reason for refusing the exchange. At most 32 characters. */
  readonly reject_reason?: string;
}

/** Options of `POST /brand/card-member/user-points/exchange-coupon/confirm`. */
export interface BrandCardsUserPointsExchangeCouponConfirmOptions extends CallOptions {
  readonly json: {
    /** 记录ID · Record ID. 一条处理记录的编号，由微信支付生成。 Number of one record, assigned by WeChat Pay. At most 64 characters. */
    readonly record_id: string;
    /** 兑换券模板ID · Exchange coupon template ID. 标识用积分兑换的券模板。 Identifies the coupon template bought with points. At most 32 characters. */
    readonly exchange_coupon_template_id: string;
    /** 会员卡模板ID · Member card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. At most 32 characters. */
    readonly card_id: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. At most 128 characters. */
    readonly openid: string;
    /** 用户会员卡号 · User card code. 标识用户的一张会员卡，创建后返回或由商户导入。 Identifies one membership card of a user; returned on creation or imported by the merchant. At most 32 characters. */
    readonly user_card_code: string;
    /** 积分兑券结果 · Points exchange result. 表示该请求或接收方的处理结果。 Tells the outcome for this request or receiver. Documented: `POINT_EXCHANGE_COUPON_ALLOW`, `POINT_EXCHANGE_COUPON_REJECT`. */
    readonly result: Open<"POINT_EXCHANGE_COUPON_ALLOW" | "POINT_EXCHANGE_COUPON_REJECT">;
    /** 拒绝兑券原因 · Reason for refusing the exchange. 审核未通过的说明，由审核方给出；强化尽调中为 JSON 字符串，由 SDK 解码。 Why the review failed; a JSON string in enhanced due diligence, decoded by the SDK. Required with `result`. At most 32 characters. */
    readonly reject_reason?: string;
  };
}

/** Answer of `POST /brand/card-member/user-points/sync`. */
export interface BrandCardsUserPointsSyncAnswer {
  /** 商户请求单号 · Merchant request number. At most 128 characters. */
  readonly out_request_no: string;
  /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. At most 16 characters. */
  readonly brand_id: string;
  /** 会员卡模板ID · Member card template ID. At most 32 characters. */
  readonly card_id: string;
  /** 用户标识 · User's OpenID. At most 128 characters. */
  readonly openid: string;
  /** 用户会员卡号 · User card code. At most 32 characters. */
  readonly user_card_code: string;
  /** 积分余额 · Point balance. */
  readonly point_balance: number;
}

/** Options of `POST /brand/card-member/user-points/sync`. */
export interface BrandCardsUserPointsSyncOptions extends CallOptions {
  readonly json: {
    /** 商户请求单号 · Merchant request number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. At most 128 characters. */
    readonly out_request_no: string;
    /** 会员卡模板ID · Member card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. At most 32 characters. */
    readonly card_id: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. At most 128 characters. */
    readonly openid: string;
    /** 用户会员卡号 · User card code. 标识用户的一张会员卡，创建后返回或由商户导入。 Identifies one membership card of a user; returned on creation or imported by the merchant. At most 32 characters. */
    readonly user_card_code: string;
    /** 积分余额 · Point balance. 整数；会员当前的积分，不是金额。 Integer; the member's present points, not money. */
    readonly point_balance: number;
  };
}

export interface BrandCardsValidDateInformation {
  /** 有效期类型 · Validity type. Documented: `FIX_TIME_RANGE`, `FIX_TERM`, `PERMANENT`. */
  readonly type?: Open<"FIX_TIME_RANGE" | "FIX_TERM" | "PERMANENT">;
  /** 会员卡有效期开始时间 · Card valid from. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly available_begin_time?: string;
  /** 会员卡有效期结束时间 · Card valid until. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly available_end_time?: string;
  /** 领取后有效天数 · Days valid after receipt. */
  readonly available_day_after_receive?: number;
}
