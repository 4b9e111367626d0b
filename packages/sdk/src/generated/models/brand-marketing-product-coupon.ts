// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { AtLeastOne, CallOptions, Open, Upload } from "../../chain/options.ts";

/**
 * Answer of `GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}`.
 * Answer of `PATCH /brand/marketing/product-coupon/product-coupons/{product_coupon_id}`.
 * Answer of `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate`.
 */
export interface BrandCoupon {
  /** 商品券ID · Product coupon ID. At most 40 characters. */
  readonly product_coupon_id: string;
  /** 优惠范围 · Discount scope. Documented: `ALL`, `SINGLE`, `CATEGORY`. */
  readonly scope: Open<"ALL" | "SINGLE" | "CATEGORY">;
  /** 商品券类型 · Product coupon type. Documented: `NORMAL`, `DISCOUNT`, `EXCHANGE`. */
  readonly type: Open<"NORMAL" | "DISCOUNT" | "EXCHANGE">;
  /** 使用模式 · Usage mode. Documented: `SINGLE`, `PROGRESSIVE_BUNDLE`. */
  readonly usage_mode: Open<"SINGLE" | "PROGRESSIVE_BUNDLE">;
  /** 单次优惠信息 · Single usage information. Present when `usage_mode` is `SINGLE`. */
  readonly single_usage_info?: BrandCouponSingleUsageInfo;
  /** 批次组使用信息 · Bundle usage information. Present when `usage_mode` is `PROGRESSIVE_BUNDLE`. */
  readonly progressive_bundle_usage_info?: BrandCouponProgressiveBundleUsageInfo;
  /** 展示信息 · Display information. */
  readonly display_info: BrandCouponDisplayInfo2;
  /** 商户商品券编号 · Merchant coupon number. */
  readonly out_product_no?: string;
  /** 商品券状态 · Product coupon state. Documented: `AUDITING`, `EFFECTIVE`, `DEACTIVATED`. */
  readonly state: Open<"AUDITING" | "EFFECTIVE" | "DEACTIVATED">;
  /** 失效请求单号 · Deactivation request number. 由商户生成，同一次失效请求重试时保持不变。 Chosen by the merchant; keep it unchanged when the same deactivation is retried. Present when `state` is `DEACTIVATED`. At most 128 characters. */
  readonly deactivate_request_no?: string;
  /** 失效时间 · Deactivation time. RFC 3339，带时区偏移。 RFC 3339 with offset. Present when `state` is `DEACTIVATED` or `DDTHH`. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly deactivate_time?: string;
  /** 失效原因 · Deactivation reason. Present when `state` is `DEACTIVATED`. At most 150 characters. */
  readonly deactivate_reason?: string;
}

export interface BrandCouponAssociatedOrderInfo {
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id?: string;
  /** 商户订单号 · Merchant order number. Present with `mchid` or `sub_mchid`. Present with `mchid`. */
  readonly out_trade_no?: string;
  /** 商户号 · Merchant ID. */
  readonly mchid?: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid?: string;
}

export interface BrandCouponAssociatedPayScoreOrderInfo {
  /** 支付分订单号 · PayScore order ID. */
  readonly order_id?: string;
  /** 商户服务订单号 · Merchant service order number. Present with `mchid` or `sub_mchid`. Present with `mchid`. At most 32 characters of `0-9A-Za-z_|-`. */
  readonly out_order_no?: string;
  /** 商户号 · Merchant ID. */
  readonly mchid?: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid?: string;
}

export interface BrandCouponAvailablePeriod {
  /** 券可用开始时间 · Coupon usable from. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly available_begin_time: string;
  /** 券可用结束时间 · Coupon usable until. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly available_end_time: string;
  /** 有效天数 · Days valid. At most 365. */
  readonly available_days?: number;
  /** 领取后等待天数 · Wait days after claim. At most 30. */
  readonly wait_days_after_receive?: number;
  /** 每周可用时段 · Weekly usable period. */
  readonly weekly_available_period?: BrandCouponWeeklyAvailablePeriod;
  /** 不规则可用时段 · Irregular available periods. At most 2 items. */
  readonly irregular_available_period_list?: readonly BrandCouponIrregularAvailablePeriod[];
  /** 有效秒数 · Seconds valid. 3600 to 86400. A multiple of 3600. */
  readonly available_seconds?: number;
}

export interface BrandCouponAvailablePeriodWeeklyAvailablePeriod {
  /** 可用星期 · Available weekdays. 一周中可用券的日子，每项为大写英文星期名。 Days of the week on which the coupon may be used, as upper-case English weekday names. Required with `day_period_list`. Documented: `MONDAY`, `TUESDAY`, `WEDNESDAY`, `THURSDAY`, `FRIDAY`, `SATURDAY`, `SUNDAY`. */
  readonly day_list?: readonly (Open<
    | "MONDAY"
    | "TUESDAY"
    | "WEDNESDAY"
    | "THURSDAY"
    | "FRIDAY"
    | "SATURDAY"
    | "SUNDAY">)[];
  /** 当天可用时段 · Available periods per day. 可用星期内每天的可用时段，每项给出开始与结束秒数。 Usable periods of each available day; each item gives start and end as seconds of the day. At most 3 items. */
  readonly day_period_list?: readonly BrandCouponDayPeriod[];
}

export interface BrandCouponAvailableStoreInfo {
  /** 券可用门店说明 · Available stores note. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. At most 1000 characters. */
  readonly description: string;
  /** 小程序应用ID · Mini program App ID. 要打开或使用的小程序的应用ID。 App ID of the mini program to open or use. */
  readonly mini_program_appid?: string;
  /** 小程序路径 · Mini program path. 跳转时打开的小程序页面路径。 Page of the mini program to open. */
  readonly mini_program_path?: string;
}

export interface BrandCouponChoice {
  /** 单品名称 · Item name. At most 15 characters. */
  readonly name: string;
  /** 单品价格 · Item price. At least 1. */
  readonly price: number;
  /** 单品数量 · Item quantity. At most 99. */
  readonly count: number;
  /** 单品图片地址 · Item image URL. */
  readonly image_url?: string;
  /** 单品跳转小程序应用ID · App ID opened by the item. */
  readonly mini_program_appid?: string;
  /** 单品跳转小程序路径 · Path opened by the item. */
  readonly mini_program_path?: string;
}

export interface BrandCouponCodeCountInfo {
  /** 已上传的券 Code 总数 · Coupon codes uploaded. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count: number;
  /** 可用券码数量 · Available code count. */
  readonly available_count: number;
}

export interface BrandCouponCombineImage {
  /** 优惠范围 · Discount scope. 表示优惠适用于整单还是单品。 Tells whether the discount covers the whole order or single items. Documented: `ALL`, `SINGLE`, `CATEGORY`. */
  readonly scope: Open<"ALL" | "SINGLE" | "CATEGORY">;
  /** 商品券类型 · Product coupon type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `NORMAL`, `DISCOUNT`, `EXCHANGE`. */
  readonly type: Open<"NORMAL" | "DISCOUNT" | "EXCHANGE">;
  /** 使用模式 · Usage mode. 说明券为单次使用、多次使用还是渐进组合。 Tells single use, sequential use or a progressive bundle. Documented: `SINGLE`, `PROGRESSIVE_BUNDLE`. */
  readonly usage_mode: Open<"SINGLE" | "PROGRESSIVE_BUNDLE">;
  /** 满减券规则 · Amount-off coupon. 单券规则：满门槛减固定金额。 Rule of an amount-off coupon: fixed discount above a threshold. Required when `type` is `NORMAL`. Not given with `type`. */
  readonly normal_coupon?: BrandCouponNormalCoupon;
  /** 折扣券规则 · Percentage coupon rule. 仅折扣券使用，含门槛与折扣比例。 For percentage coupons only; holds threshold and discount. Required when `type` is `DISCOUNT`. Not given with `type`. */
  readonly discount_coupon?: BrandCouponDiscountCoupon;
  /** 换购券规则 · Exchange coupon rule. 仅换购券使用，含换购价与门槛。 For exchange coupons only; holds exchange price and threshold. Required when `type` is `EXCHANGE`. Not given with `type`. */
  readonly exchange_coupon?: BrandCouponExchangeCoupon;
  /** 背景颜色 · Background color. 枚举，卡券背景的颜色编号，由商户选择。 Enumeration: number of the coupon's background color; chosen by the merchant. */
  readonly background_color?: string;
}

export interface BrandCouponCombineImageResult {
  /** 生成的图片地址 · Generated image URL. */
  readonly image_url: string;
}

export interface BrandCouponComboPackage {
  /** 适用商品名称 · Applicable goods name. At most 15 characters. */
  readonly name: string;
  /** 可选商品件数 · Number of items to pick. */
  readonly pick_count: number;
  /** 可选单品列表 · Choices. At most 99 items. */
  readonly choice_list: readonly BrandCouponChoice[];
}

export interface BrandCouponComboPackageChoice {
  /** 单品名称 · Item name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. At most 15 characters. */
  readonly name: string;
  /** 单品价格 · Item price. 整数，单位为分；商品单价或售价。 Integer, in fen; unit or selling price of the item. */
  readonly price: number;
  /** 单品数量 · Item quantity. 整数，随产品为项目数量、次数或本次返回条数。 Integer: number of items, times, or rows returned, by product. At most 99. */
  readonly count: number;
  /** 单品图片地址 · Item image URL. 须为微信支付图片上传接口返回的地址或任务生成的地址。 An address returned by an image upload operation or made by an image task. */
  readonly image_url?: string;
  /** 单品跳转小程序应用ID · App ID opened by the item. 要打开或使用的小程序的应用ID。 App ID of the mini program to open or use. */
  readonly mini_program_appid?: string;
  /** 单品跳转小程序路径 · Path opened by the item. 跳转时打开的小程序页面路径。 Page of the mini program to open. */
  readonly mini_program_path?: string;
}

export interface BrandCouponCutOut {
  /** 待抠图的商品图地址 · URL of the goods image to cut out. 须为微信支付图片上传接口返回的地址或任务生成的地址。 An address returned by an image upload operation or made by an image task. */
  readonly image_url: string;
}

export interface BrandCouponCutOutResult {
  /** 生成的图片地址 · Generated image URL. */
  readonly image_url: string;
}

export interface BrandCouponDayPeriod {
  /** 当天可用开始时间 · Start of the day's usable period. 字符串多为 RFC 3339；整数为自当日零点起的秒数；v2 为北京时间文本。 String: mostly RFC 3339; integer: seconds since midnight; APIv2: text in Beijing time. 0 to 86399. */
  readonly begin_time: number;
  /** 当天可用结束时间 · End of the day's usable period. 券时段为当天秒数，支付分和 APIv2 为 yyyyMMddHHmmss 等，其余多为 RFC 3339。 Coupon periods: seconds of the day; PayScore and APIv2: yyyyMMddHHmmss or yyyyMMdd; elsewhere mostly RFC 3339. 0 to 86399. */
  readonly end_time: number;
}

/** Options of `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate`. */
export interface BrandCouponDeactivateOptions extends CallOptions {
  /** 商品券ID · Product coupon ID. 由微信支付生成，标识一个商品券。 Generated by WeChat Pay; identifies a product coupon. */
  readonly product_coupon_id: string;
  readonly json: {
    /** 商户请求单号 · Merchant request number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. 6–40 characters of `0-9A-Za-z_-`. */
    readonly out_request_no: string;
    /** 失效原因 · Deactivation reason. 由发起失效的商户填写的文字说明。 Free text by the merchant who deactivates the coupon, batch or product. At most 150 characters. */
    readonly deactivate_reason: string;
  };
}

export interface BrandCouponDiscountCoupon {
  /** 使用门槛金额 · Spending threshold. 整数，单位为分，订单达到该金额才可用券，由服务商设定。 Integer, in fen; the order must reach it before the coupon can be used; set by the partner. */
  readonly threshold: number;
  /** 折扣减免百分比 · Percent off. 整数百分比；30 表示减免 30%，即打七折。 Integer percentage taken off: 30 means the user pays 70%. At least 1. */
  readonly percent_off: number;
}

export interface BrandCouponDisplayInfo {
  /** 券码展示方式 · Code display mode. 枚举，券码不展示、展示为条形码或二维码。 Enumeration: coupon code hidden, shown as barcode or as QR code. Documented: `INVISIBLE`, `BARCODE`, `QRCODE`. */
  readonly code_display_mode: Open<"INVISIBLE" | "BARCODE" | "QRCODE">;
  /** 背景颜色 · Background color. 枚举，卡券背景的颜色编号，由商户选择。 Enumeration: number of the coupon's background color; chosen by the merchant. */
  readonly background_color?: string;
  /** 小程序入口 · Mini program entry. 券详情页上的小程序入口配置。 Entry to a mini program shown on the coupon page. */
  readonly entrance_mini_program?: BrandCouponEntranceMiniProgram;
  /** 公众号入口 · Official account entry. 券详情页上的公众号入口配置。 Entry to an official account shown on the coupon page. */
  readonly entrance_official_account?: BrandCouponEntranceOfficialAccount;
  /** 视频号入口 · Channels entry. 券详情页上的视频号入口配置。 Entry to WeChat Channels shown on the coupon page. */
  readonly entrance_finder?: BrandCouponEntranceFinder;
}

export interface BrandCouponDisplayInfo2 {
  /** 商品券名称 · Product coupon name. 3–15 characters. */
  readonly name: string;
  /** 商品券图片地址 · Product coupon image URL. */
  readonly image_url: string;
  /** 背景图片链接 · Background image URL. */
  readonly background_url: string;
  /** 详情图片地址列表 · Detail image URLs. At most 8 items. */
  readonly detail_image_url_list?: readonly string[];
  /** 商品原价 · Original price. At most 10000000. Default: `0`. */
  readonly original_price?: number;
  /** 套餐组合列表 · Combo packages. At most 50 items. */
  readonly combo_package_list?: readonly BrandCouponComboPackage[];
}

export interface BrandCouponDisplayInfoComboPackage {
  /** 适用商品名称 · Applicable goods name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. At most 15 characters. */
  readonly name: string;
  /** 可选商品件数 · Number of items to pick. */
  readonly pick_count: number;
  /** 可选单品列表 · Choices. At most 99 items. */
  readonly choice_list: readonly BrandCouponComboPackageChoice[];
}

export interface BrandCouponEntranceFinder {
  /** 视频号ID · Channels ID. 标识一个微信视频号。 Identifies one WeChat Channels account. */
  readonly finder_id: string;
  /** 视频号视频ID · Channels video ID. 标识一条视频号视频。 Identifies one Channels video. */
  readonly finder_video_id: string;
  /** 视频封面图地址 · Video cover image URL. 视频号视频的封面图片地址。 Address of the cover image of the Channels video. */
  readonly finder_video_cover_image_url: string;
}

export interface BrandCouponEntranceMiniProgram {
  /** 小程序应用ID · Mini program App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
  readonly appid: string;
  /** 页面路径 · Page path. 跳转目标小程序中的页面路径。 Page of the mini program to open. */
  readonly path: string;
  /** 小程序入口文案 · Mini program entry wording. 券详情页上小程序入口显示的文字。 Text of the mini program entry on the coupon page, set by the merchant. At most 5 characters. */
  readonly entrance_wording: string;
  /** 小程序引导文案 · Mini program guidance wording. 券详情页上引导用户进入小程序的文字。 Text on the coupon page that leads users to the mini program, set by the merchant. At most 6 characters. */
  readonly guidance_wording: string;
}

export interface BrandCouponEntranceOfficialAccount {
  /** 公众号应用ID · Official account App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
  readonly appid: string;
}

export interface BrandCouponExchangeCoupon {
  /** 使用门槛金额 · Spending threshold. 整数，单位为分，订单达到该金额才可用券，由服务商设定。 Integer, in fen; the order must reach it before the coupon can be used; set by the partner. */
  readonly threshold: number;
  /** 换购价 · Exchange price. 单位为分的整数。 Integer, in fen. At least 0. */
  readonly exchange_price: number;
}

export interface BrandCouponFailedCode {
  /** 商品券Code · Product coupon code. */
  readonly coupon_code: string;
  /** 券 Code 失败码 · Coupon code failure code. 随产品为会员卡号、券码、授权码、返回码或失败原因码。 By product a member card code, coupon code, authorization code, result code or failure code. */
  readonly code: string;
  /** 券 Code 失败原因 · Reason the coupon code failed. 对结果的文字说明，仅供阅读和记录，请勿据此判断。 Explains the result in words; log it, but do not branch on it. */
  readonly message: string;
}

export interface BrandCouponFailedStore {
  /** 门店ID · Store ID. */
  readonly store_id: string;
  /** 门店关联失败码 · Store association failure code. 随产品为会员卡号、券码、授权码、返回码或失败原因码。 By product a member card code, coupon code, authorization code, result code or failure code. At most 40 characters. */
  readonly code: string;
  /** 门店关联失败原因 · Reason the store was not associated. 对结果的文字说明，仅供阅读和记录，请勿据此判断。 Explains the result in words; log it, but do not branch on it. At most 200 characters. */
  readonly message: string;
}

/** Answer of `GET /brand/marketing/product-coupon/image-generation-tasks/{task_id}`. */
export interface BrandCouponImageGenerationTask {
  /** 任务ID · Task ID. 6–40 characters of `0-9A-Za-z_-`. */
  readonly task_id: string;
  /** 图片生成方式 · Image generation type. Documented: `COMBINE_IMAGE`, `CUT_OUT`. */
  readonly image_generation_type: Open<"COMBINE_IMAGE" | "CUT_OUT">;
  /** 任务状态 · Task state. 表示图片生成任务进行到哪一步。 Tells how far the image task has come. Documented: `PROCESSING`, `FAIL`, `SUCCESS`. */
  readonly task_state: Open<"PROCESSING" | "FAIL" | "SUCCESS">;
  /** 合成图片结果 · Image composition result. */
  readonly combine_image_result?: BrandCouponCombineImageResult;
  /** 抠图结果 · Cut-out result. */
  readonly cut_out_result?: BrandCouponCutOutResult;
}

/** Options of `GET /brand/marketing/product-coupon/image-generation-tasks/{task_id}`. */
export interface BrandCouponImageGenerationTaskQueryOptions extends CallOptions {
  /** 任务ID · Task ID. 异步任务的编号，由微信支付生成。 Number of the asynchronous task, assigned by WeChat Pay. 6–40 characters of `0-9A-Za-z_-`. */
  readonly task_id: string;
  readonly query: {
    /** 图片生成方式 · Image generation type. 说明图片由合成还是抠图得到。 Tells whether the image is composed or cut out. Documented: `COMBINE_IMAGE`, `CUT_OUT`. */
    readonly image_generation_type: Open<"COMBINE_IMAGE" | "CUT_OUT">;
  };
}

/** Answer of `POST /brand/marketing/product-coupon/image-generation-tasks`. */
export interface BrandCouponImageGenerationTasksAnswer {
  /** 任务ID · Task ID. 6–40 characters of `0-9A-Za-z_-`. */
  readonly task_id: string;
}

/** Options of `POST /brand/marketing/product-coupon/image-generation-tasks`. */
export interface BrandCouponImageGenerationTasksOptions extends CallOptions {
  readonly json: {
    /** 任务ID · Task ID. 异步任务的编号，由微信支付生成。 Number of the asynchronous task, assigned by WeChat Pay. 6–40 characters of `0-9A-Za-z_-`. */
    readonly task_id: string;
    /** 图片生成方式 · Image generation type. 说明图片由合成还是抠图得到。 Tells whether the image is composed or cut out. Documented: `COMBINE_IMAGE`, `CUT_OUT`. */
    readonly image_generation_type: Open<"COMBINE_IMAGE" | "CUT_OUT">;
    /** 合成图片设置 · Image composition settings. Required when `image_generation_type` is `COMBINE_IMAGE`. */
    readonly combine_image?: BrandCouponCombineImage;
    /** 抠图设置 · Cut-out settings. Required when `image_generation_type` is `CUT_OUT`. */
    readonly cut_out?: BrandCouponCutOut;
  };
}

export interface BrandCouponIrregularAvailablePeriod {
  /** 开始时间 · Start time. 字符串多为 RFC 3339；整数为自当日零点起的秒数；v2 为北京时间文本。 String: mostly RFC 3339; integer: seconds since midnight; APIv2: text in Beijing time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly begin_time: string;
  /** 结束时间 · End time. 券时段为当天秒数，支付分和 APIv2 为 yyyyMMddHHmmss 等，其余多为 RFC 3339。 Coupon periods: seconds of the day; PayScore and APIv2: yyyyMMddHHmmss or yyyyMMdd; elsewhere mostly RFC 3339. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly end_time: string;
}

/** Answer of `POST /brand/marketing/product-coupon/media/upload-image`. */
export interface BrandCouponMediaUploadImageAnswer {
  /** 图片地址 · Image URL. At most 256 characters. */
  readonly image_url: string;
}

/** Options of `POST /brand/marketing/product-coupon/media/upload-image`. */
export interface BrandCouponMediaUploadImageOptions extends CallOptions {
  readonly multipart: {
    /** 文件元信息 · File metadata. 含文件名与摘要的 JSON，由 SDK 生成并仅对其签名。 JSON with file name and digest; made by the SDK and the only part signed. Travels as JSON text; a text is sent as it is. */
    readonly meta?: BrandCouponMeta | string;
    /** The file: a path, bytes, a `Blob` or `File`, or a stream. */
    readonly file: Upload;
  };
}

export interface BrandCouponMemberTagInfo {
  /** 会员卡ID · Member card ID. 由微信支付生成，标识一种会员卡模板。 Generated by WeChat Pay; identifies a member card template. */
  readonly member_card_id: string;
}

export interface BrandCouponMeta {
  /** 文件名 · File name. At most 150 characters. */
  readonly filename?: string;
  /** 文件SHA-256摘要 · File SHA-256 digest. 文件的 SHA-256，小写十六进制；上传时由 SDK 计算。 SHA-256 of the file in lower-case hex; the SDK computes it on upload. */
  readonly sha256?: string;
}

export interface BrandCouponNormalCoupon {
  /** 使用门槛金额 · Spending threshold. 整数，单位为分，订单达到该金额才可用券，由服务商设定。 Integer, in fen; the order must reach it before the coupon can be used; set by the partner. */
  readonly threshold: number;
  /** 优惠金额 · Discount amount. 单位为分的整数；政府补贴接口的单位以其文档为准。 Integer, in fen; for government subsidies see that product's documents. At least 1. */
  readonly discount_amount: number;
}

/**
 * Answer of `GET /brand/marketing/product-coupon/notify-configs`.
 * Answer of `POST /brand/marketing/product-coupon/notify-configs`.
 */
export interface BrandCouponNotifyConfig {
  /** 通知地址 · Notification URL. */
  readonly notify_url: string;
  /** 更新时间 · Update time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly update_time: string;
}

/** Options of `POST /brand/marketing/product-coupon/notify-configs`. */
export interface BrandCouponNotifyConfigsOptions extends CallOptions {
  readonly json: {
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. At most 256 characters. */
    readonly notify_url: string;
  };
}

/** Options of `GET /brand/marketing/product-coupon/notify-configs`. */
export interface BrandCouponNotifyConfigsQueryOptions extends CallOptions {}

export interface BrandCouponProgressiveBundleUsageDetail {
  /** 核销请求单号 · Redemption request number. 由商户生成，同一次核销重试时保持不变。 Chosen by the merchant; keep it unchanged when the same redemption is retried. Present when `coupon_state` is `USED`. */
  readonly use_request_no?: string;
  /** 使用时间 · Time of use. Present when `coupon_state` is `USED`. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly use_time?: string;
  /** 退券请求单号 · Coupon return request number. 退券请求的编号，由商户生成，用于幂等。 Number of the coupon return request, chosen by the merchant; makes it idempotent. */
  readonly return_request_no?: string;
  /** 退回时间 · Return time. RFC 3339 时间（带时区偏移）；退券、归还或资金退回的时间。 RFC 3339 time with offset; when the coupon, device or money was returned. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly return_time?: string;
  /** 关联订单信息 · Associated order. Present when `coupon_state` is `USED`. */
  readonly associated_order_info?: BrandCouponAssociatedOrderInfo;
  /** 关联支付分订单 · Associated PayScore order. Present when `coupon_state` is `USED`. */
  readonly associated_pay_score_order_info?: BrandCouponAssociatedPayScoreOrderInfo;
  /** 节省金额 · Saved amount. */
  readonly saved_amount?: number;
}

export interface BrandCouponProgressiveBundleUsageInfo {
  /** 可使用次数 · Uses. 整数，随产品为项目数量、次数或本次返回条数。 Integer: number of items, times, or rows returned, by product. 3 to 15. */
  readonly count: number;
  /** 使用间隔天数 · Days between uses. */
  readonly interval_days?: number;
}

export interface BrandCouponProgressiveBundleUsageRule {
  /** 券可用时间 · Coupon available period. */
  readonly coupon_available_period: BrandCouponAvailablePeriod;
  /** 满减券规则 · Amount-off coupon. */
  readonly normal_coupon?: BrandCouponNormalCoupon;
  /** 折扣券规则 · Percentage coupon rule. */
  readonly discount_coupon?: BrandCouponDiscountCoupon;
  /** 换购券规则 · Exchange coupon rule. */
  readonly exchange_coupon?: BrandCouponExchangeCoupon;
}

export interface BrandCouponProgressiveBundleUsageRuleCouponAvailablePeriod {
  /** 券可用开始时间 · Coupon usable from. 券或会员卡可用的开始时间，带时区偏移。 When the coupon or card becomes usable; RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly available_begin_time: string;
  /** 券可用结束时间 · Coupon usable until. 券或会员卡可用的结束时间，带时区偏移。 When the coupon or card stops being usable; RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly available_end_time: string;
  /** 有效天数 · Days valid. 整数，单位为天，券生效后多少天内可用。 Integer, in days: how long the coupon is usable once effective. Not together with `irregular_available_period_list`. At most 365. */
  readonly available_days?: number;
  /** 领取后等待天数 · Wait days after claim. 整数，单位为天，领取后经过该天数才生效，由商户设定。 Integer, in days; the coupon starts to work this long after it was claimed. Not together with `irregular_available_period_list`. At most 30. */
  readonly wait_days_after_receive?: number;
  /** 每周可用时段 · Weekly usable period. 规定券在每周哪几天的哪些时段可用，由服务商设定。 Days of the week and hours in which the coupon can be used; set by the partner. Not together with `irregular_available_period_list`. */
  readonly weekly_available_period?: BrandCouponWeeklyAvailablePeriod;
  /** 不规则可用时段 · Irregular available periods. 每项为一段起止时间，带时区偏移。 Each item is a period whose times are RFC 3339 with offset. Not together with `available_days`, `wait_days_after_receive` or `weekly_available_period`. At most 2 items. */
  readonly irregular_available_period_list?: readonly BrandCouponIrregularAvailablePeriod[];
  /** 有效秒数 · Seconds valid. 整数，单位为秒。 Integer, in seconds. Not together with `available_days`, `wait_days_after_receive`, `weekly_available_period` or `irregular_available_period_list`. 3600 to 86400. A multiple of 3600. */
  readonly available_seconds?: number;
}

/** Options of `GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}`. */
export interface BrandCouponQueryOptions extends CallOptions {
  /** 商品券ID · Product coupon ID. 由微信支付生成，标识一个商品券。 Generated by WeChat Pay; identifies a product coupon. */
  readonly product_coupon_id: string;
}

export interface BrandCouponSentCountInfo {
  /** 已发放总次数 · Times issued. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count: number;
  /** 当日发放数量 · Sent today. */
  readonly today_count: number;
}

export interface BrandCouponSingleUsageDetail {
  /** 核销请求单号 · Redemption request number. 由商户生成，同一次核销重试时保持不变。 Chosen by the merchant; keep it unchanged when the same redemption is retried. Present when `coupon_state` is `USED`. */
  readonly use_request_no?: string;
  /** 使用时间 · Time of use. Present when `coupon_state` is `USED`. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly use_time?: string;
  /** 退券请求单号 · Coupon return request number. 退券请求的编号，由商户生成，用于幂等。 Number of the coupon return request, chosen by the merchant; makes it idempotent. */
  readonly return_request_no?: string;
  /** 退回时间 · Return time. RFC 3339 时间（带时区偏移）；退券、归还或资金退回的时间。 RFC 3339 time with offset; when the coupon, device or money was returned. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly return_time?: string;
  /** 关联订单信息 · Associated order. Present when `coupon_state` is `USED`. */
  readonly associated_order_info?: BrandCouponAssociatedOrderInfo;
  /** 关联支付分订单 · Associated PayScore order. Present when `coupon_state` is `USED`. */
  readonly associated_pay_score_order_info?: BrandCouponAssociatedPayScoreOrderInfo;
  /** 节省金额 · Saved amount. */
  readonly saved_amount?: number;
}

export interface BrandCouponSingleUsageInfo {
  /** 满减券规则 · Amount-off coupon. */
  readonly normal_coupon?: BrandCouponNormalCoupon;
  /** 折扣券规则 · Percentage coupon rule. */
  readonly discount_coupon?: BrandCouponDiscountCoupon;
}

export interface BrandCouponSingleUsageInfoDiscountCoupon {
  /** 使用门槛金额 · Spending threshold. 整数，单位为分，订单达到该金额才可用券，由服务商设定。 Integer, in fen; the order must reach it before the coupon can be used; set by the partner. */
  readonly threshold: number;
  /** 折扣减免百分比 · Percent off. 整数百分比；30 表示减免 30%，即打七折。 Integer percentage taken off: 30 means the user pays 70%. */
  readonly percent_off: number;
}

export interface BrandCouponSingleUsageInfoNormalCoupon {
  /** 使用门槛金额 · Spending threshold. 整数，单位为分，订单达到该金额才可用券，由服务商设定。 Integer, in fen; the order must reach it before the coupon can be used; set by the partner. */
  readonly threshold: number;
  /** 优惠金额 · Discount amount. 单位为分的整数；政府补贴接口的单位以其文档为准。 Integer, in fen; for government subsidies see that product's documents. */
  readonly discount_amount: number;
}

export interface BrandCouponSingleUsageRule {
  /** 券可用时间 · Coupon available period. */
  readonly coupon_available_period: BrandCouponAvailablePeriod;
  /** 满减券规则 · Amount-off coupon. */
  readonly normal_coupon?: BrandCouponNormalCoupon;
  /** 折扣券规则 · Percentage coupon rule. */
  readonly discount_coupon?: BrandCouponDiscountCoupon;
  /** 换购券规则 · Exchange coupon rule. */
  readonly exchange_coupon?: BrandCouponExchangeCoupon;
}

export interface BrandCouponSingleUsageRuleCouponAvailablePeriod {
  /** 券可用开始时间 · Coupon usable from. 券或会员卡可用的开始时间，带时区偏移。 When the coupon or card becomes usable; RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly available_begin_time: string;
  /** 券可用结束时间 · Coupon usable until. 券或会员卡可用的结束时间，带时区偏移。 When the coupon or card stops being usable; RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly available_end_time: string;
  /** 有效天数 · Days valid. 整数，单位为天，券生效后多少天内可用。 Integer, in days: how long the coupon is usable once effective. Not together with `irregular_available_period_list`. At most 365. */
  readonly available_days?: number;
  /** 领取后等待天数 · Wait days after claim. 整数，单位为天，领取后经过该天数才生效，由商户设定。 Integer, in days; the coupon starts to work this long after it was claimed. Not together with `irregular_available_period_list`. At most 30. */
  readonly wait_days_after_receive?: number;
  /** 每周可用时段 · Weekly usable period. 规定券在每周哪几天的哪些时段可用，由服务商设定。 Days of the week and hours in which the coupon can be used; set by the partner. Not together with `irregular_available_period_list`. */
  readonly weekly_available_period?: BrandCouponAvailablePeriodWeeklyAvailablePeriod;
  /** 不规则可用时段 · Irregular available periods. 每项为一段起止时间，带时区偏移。 Each item is a period whose times are RFC 3339 with offset. Not together with `available_days`, `wait_days_after_receive` or `weekly_available_period`. At most 2 items. */
  readonly irregular_available_period_list?: readonly BrandCouponIrregularAvailablePeriod[];
  /** 有效秒数 · Seconds valid. 整数，单位为秒。 Integer, in seconds. Not together with `available_days`, `wait_days_after_receive`, `weekly_available_period` or `irregular_available_period_list`. 3600 to 86400. A multiple of 3600. */
  readonly available_seconds?: number;
}

export interface BrandCouponSingleUsageRuleExchangeCoupon {
  /** 使用门槛金额 · Spending threshold. 整数，单位为分，订单达到该金额才可用券，由服务商设定。 Integer, in fen; the order must reach it before the coupon can be used; set by the partner. */
  readonly threshold: number;
  /** 换购价 · Exchange price. 单位为分的整数。 Integer, in fen. */
  readonly exchange_price: number;
}

export interface BrandCouponSingleWeeklyAvailablePeriod {
  /** 可用星期 · Available weekdays. Documented: `MONDAY`, `TUESDAY`, `WEDNESDAY`, `THURSDAY`, `FRIDAY`, `SATURDAY`, `SUNDAY`. */
  readonly day_list?: readonly (Open<
    | "MONDAY"
    | "TUESDAY"
    | "WEDNESDAY"
    | "THURSDAY"
    | "FRIDAY"
    | "SATURDAY"
    | "SUNDAY">)[];
  /** 当天可用时段 · Available periods per day. At most 3 items. */
  readonly day_period_list?: readonly BrandCouponDayPeriod[];
}

/** Answer of `GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`. */
export interface BrandCouponStock {
  /** 商品券ID · Product coupon ID. At most 40 characters. */
  readonly product_coupon_id: string;
  /** 批次号 · Stock ID. At most 40 characters. */
  readonly stock_id: string;
  /** 备注 · Remark. At most 20 characters. */
  readonly remark?: string;
  /** 券码模式 · Coupon code mode. Documented: `WECHATPAY`, `UPLOAD`, `API_ASSIGN`. */
  readonly coupon_code_mode: Open<"WECHATPAY" | "UPLOAD" | "API_ASSIGN">;
  /** 券码数量信息 · Coupon code counts. 对象，含券码总数 total_count 与可用数 available_count。 Object with the total and the available number of codes. Present when `coupon_code_mode` is `UPLOAD`. */
  readonly coupon_code_count_info?: BrandCouponCodeCountInfo;
  /** 发放规则 · Sending rules. */
  readonly stock_send_rule: BrandCouponStockSendRule;
  /** 单次优惠使用规则 · Single usage rules. */
  readonly single_usage_rule?: BrandCouponSingleUsageRule;
  /** 批次组使用规则 · Bundle usage rule. */
  readonly progressive_bundle_usage_rule?: BrandCouponProgressiveBundleUsageRule;
  /** 所属批次组信息 · Stock bundle information. */
  readonly stock_bundle_info?: BrandCouponStockBundleInfo;
  /** 使用规则展示信息 · Usage rule display. */
  readonly usage_rule_display_info: BrandCouponUsageRuleDisplayInfo;
  /** 券展示信息 · Coupon display information. */
  readonly coupon_display_info: BrandCouponDisplayInfo;
  /** 通知配置 · Notification configuration. */
  readonly notify_config: BrandCouponStockNotifyConfig;
  /** 可用门店范围 · Usable store scope. Documented: `NONE`, `ALL`, `SPECIFIC`. */
  readonly store_scope: Open<"NONE" | "ALL" | "SPECIFIC">;
  /** 已发放数量 · Sent counts. */
  readonly sent_count_info: BrandCouponSentCountInfo;
  /** 批次状态 · Stock state. Documented: `AUDITING`, `SENDING`, `PAUSED`, `STOPPED`, `DEACTIVATED`. */
  readonly state: Open<"AUDITING" | "SENDING" | "PAUSED" | "STOPPED" | "DEACTIVATED">;
  /** 失效请求单号 · Deactivation request number. 由商户生成，同一次失效请求重试时保持不变。 Chosen by the merchant; keep it unchanged when the same deactivation is retried. Present when `state` is `DEACTIVATED`. At most 128 characters. */
  readonly deactivate_request_no?: string;
  /** 失效时间 · Deactivation time. RFC 3339，带时区偏移。 RFC 3339 with offset. Present when `state` is `DEACTIVATED` or `DDTHH`. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly deactivate_time?: string;
  /** 失效原因 · Deactivation reason. Present when `state` is `DEACTIVATED`. At most 150 characters. */
  readonly deactivate_reason?: string;
}

/**
 * Answer of `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores`.
 * Answer of `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores`.
 * Answer of `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores`.
 * Answer of `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores`.
 */
export interface BrandCouponStockAnswer {
  /** 去重后门店总数 · Stores without duplicates. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count: number;
  /** 关联成功门店列表 · Successfully linked stores. */
  readonly success_store_list?: readonly BrandCouponSuccessStore[];
  /** 失败的门店列表 · Failed stores. */
  readonly failed_store_list?: readonly BrandCouponFailedStore[];
}

/** Options of `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores`. */
export interface BrandCouponStockAssociateStoresOptions extends CallOptions {
  /** 商品券ID · Product coupon ID. 由微信支付生成，标识一个商品券。 Generated by WeChat Pay; identifies a product coupon. */
  readonly product_coupon_id: string;
  /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. */
  readonly stock_id: string;
  readonly json: {
    /** 门店列表 · Stores. At most 200 items. */
    readonly store_list: readonly BrandCouponStore[];
  };
}

/** Answer of `GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`. */
export interface BrandCouponStockAssociatedStoreList {
  /** 总条数 · Number of records. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count?: number;
  /** 门店列表 · Stores. */
  readonly store_list?: readonly BrandCouponStore[];
  /** 下一页令牌 · Next page token. 用作下一次查询的 page_token；缺失或为空表示没有更多。 Send it as page_token of the next query; absent or empty when there is no more. At most 100 characters. */
  readonly next_page_token?: string;
}

/** Options of `GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`. */
export interface BrandCouponStockAssociatedStoresQueryOptions extends CallOptions {
  /** 商品券ID · Product coupon ID. 由微信支付生成，标识一个商品券。 Generated by WeChat Pay; identifies a product coupon. */
  readonly product_coupon_id: string;
  /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. */
  readonly stock_id: string;
  readonly query?: {
    /** 每页条数 · Page size. At most 200. Default: `20`. */
    readonly page_size?: number;
    /** 分页令牌 · Page token. 填上次查询返回的 next_page_token；首次查询不填。 The next_page_token of the previous answer; leave out in the first query. */
    readonly page_token?: string;
  };
}

export interface BrandCouponStockBundle {
  /** 备注 · Remark. 说明文字，多由商户填写并原样返回或展示。 Free text, mostly given by the merchant and returned or shown as is. At most 20 characters. */
  readonly remark?: string;
  /** 券码模式 · Coupon code mode. 枚举，券码由微信支付生成、商户上传或发券时指定。 Enumeration: codes made by WeChat Pay, uploaded by the merchant or given when issuing. Documented: `WECHATPAY`, `UPLOAD`, `API_ASSIGN`. */
  readonly coupon_code_mode: Open<"WECHATPAY" | "UPLOAD" | "API_ASSIGN">;
  /** 发放规则 · Sending rules. 规定批次的预算、数量与每人领取上限。 Sets the stock's budget, quantity and per-user limit. */
  readonly stock_send_rule: BrandCouponStockSendRule;
  /** 批次组使用规则 · Bundle usage rule. Required when `usage_mode` is `PROGRESSIVE_BUNDLE`. */
  readonly progressive_bundle_usage_rule?: BrandCouponStockBundleProgressiveBundleUsageRule;
  /** 使用规则展示信息 · Usage rule display. 券详情页上的使用方式、入口与门店说明。 Ways of use, entries and store notes shown on the coupon page. */
  readonly usage_rule_display_info: BrandCouponStockUsageRuleDisplayInfo;
  /** 券展示信息 · Coupon display information. 对象，含券码展示方式、背景色与小程序等入口。 Object with code display, background color and entrances such as a mini program. */
  readonly coupon_display_info: BrandCouponDisplayInfo;
  /** 通知配置 · Notification configuration. 券事件通知用户时的配置，内含应用ID。 How users are told about coupon events; holds the App ID. */
  readonly notify_config: BrandCouponStockNotifyConfig;
  /** 可用门店范围 · Usable store scope. 表示券在全部、指定或无门店可用，由服务商选择。 Tells whether the coupon works in all, some or no stores; chosen by the partner. Documented: `NONE`, `ALL`, `SPECIFIC`. */
  readonly store_scope: Open<"NONE" | "ALL" | "SPECIFIC">;
}

/** Options of `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores`. */
export interface BrandCouponStockBundleAssociateStoresOptions extends CallOptions {
  /** 商品券ID · Product coupon ID. 由微信支付生成，标识一个商品券。 Generated by WeChat Pay; identifies a product coupon. */
  readonly product_coupon_id: string;
  /** 批次组ID · Stock bundle ID. 商品券批次组的编号，由微信支付生成。 Number of the product coupon stock bundle, assigned by WeChat Pay. */
  readonly stock_bundle_id: string;
  readonly json: {
    /** 门店列表 · Stores. At most 200 items. */
    readonly store_list: readonly BrandCouponStore[];
  };
}

/** Options of `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores`. */
export interface BrandCouponStockBundleDisassociateStoresOptions extends CallOptions {
  /** 商品券ID · Product coupon ID. 由微信支付生成，标识一个商品券。 Generated by WeChat Pay; identifies a product coupon. */
  readonly product_coupon_id: string;
  /** 批次组ID · Stock bundle ID. 商品券批次组的编号，由微信支付生成。 Number of the product coupon stock bundle, assigned by WeChat Pay. */
  readonly stock_bundle_id: string;
  readonly json: {
    /** 门店列表 · Stores. At most 200 items. */
    readonly store_list: readonly BrandCouponStore[];
  };
}

export interface BrandCouponStockBundleInfo {
  /** 批次所属的批次组ID · Bundle that the stock belongs to. At most 40 characters. */
  readonly stock_bundle_id: string;
  /** 批次组内序号 · Index in stock bundle. */
  readonly stock_bundle_index: number;
}

export interface BrandCouponStockBundleProgressiveBundleUsageRule {
  /** 券可用时间 · Coupon available period. 对象，含可用起止时间、有效天数、星期与时段等。 Object with begin and end time, days valid, weekdays and hours. */
  readonly coupon_available_period: BrandCouponSingleUsageRuleCouponAvailablePeriod;
  /** 多次优惠满减券列表 · Amount-off coupon list. Required when `type` is `NORMAL`. Not given with `type`. */
  readonly normal_coupon_list?: readonly BrandCouponSingleUsageInfoNormalCoupon[];
  /** 折扣券规则列表 · Percentage coupon rules. Required when `type` is `DISCOUNT`. Not given with `type`. */
  readonly discount_coupon_list?: readonly BrandCouponSingleUsageInfoDiscountCoupon[];
  /** 换购券规则列表 · Exchange coupon rules. Required when `type` is `EXCHANGE`. Not given with `type`. */
  readonly exchange_coupon_list?: readonly BrandCouponSingleUsageRuleExchangeCoupon[];
}

export interface BrandCouponStockBundleStock {
  /** 商品券ID · Product coupon ID. At most 40 characters. */
  readonly product_coupon_id: string;
  /** 批次号 · Stock ID. At most 40 characters. */
  readonly stock_id: string;
  /** 备注 · Remark. At most 20 characters. */
  readonly remark?: string;
  /** 券码模式 · Coupon code mode. Documented: `WECHATPAY`, `UPLOAD`, `API_ASSIGN`. */
  readonly coupon_code_mode: Open<"WECHATPAY" | "UPLOAD" | "API_ASSIGN">;
  /** 券码数量信息 · Coupon code counts. 对象，含券码总数 total_count 与可用数 available_count。 Object with the total and the available number of codes. */
  readonly coupon_code_count_info?: BrandCouponCodeCountInfo;
  /** 发放规则 · Sending rules. */
  readonly stock_send_rule: BrandCouponStockSendRule;
  /** 批次组使用规则 · Bundle usage rule. */
  readonly progressive_bundle_usage_rule: BrandCouponStockProgressiveBundleUsageRule;
  /** 所属批次组信息 · Stock bundle information. */
  readonly stock_bundle_info: BrandCouponStockBundleInfo;
  /** 使用规则展示信息 · Usage rule display. */
  readonly usage_rule_display_info: BrandCouponUsageRuleDisplayInfo;
  /** 券展示信息 · Coupon display information. */
  readonly coupon_display_info: BrandCouponDisplayInfo;
  /** 通知配置 · Notification configuration. */
  readonly notify_config: BrandCouponStockNotifyConfig;
  /** 可用门店范围 · Usable store scope. Documented: `NONE`, `ALL`, `SPECIFIC`. */
  readonly store_scope: Open<"NONE" | "ALL" | "SPECIFIC">;
  /** 已发放数量 · Sent counts. */
  readonly sent_count_info: BrandCouponSentCountInfo;
  /** 批次状态 · Stock state. Documented: `AUDITING`, `SENDING`, `PAUSED`, `STOPPED`, `DEACTIVATED`. */
  readonly state: Open<"AUDITING" | "SENDING" | "PAUSED" | "STOPPED" | "DEACTIVATED">;
  /** 失效请求单号 · Deactivation request number. 由商户生成，同一次失效请求重试时保持不变。 Chosen by the merchant; keep it unchanged when the same deactivation is retried. At most 128 characters. */
  readonly deactivate_request_no?: string;
  /** 失效时间 · Deactivation time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly deactivate_time?: string;
  /** 失效原因 · Deactivation reason. At most 150 characters. */
  readonly deactivate_reason?: string;
}

/** Options of `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget`. */
export interface BrandCouponStockBundleUpdateBudgetOptions extends CallOptions {
  /** 商品券ID · Product coupon ID. 由微信支付生成，标识一个商品券。 Generated by WeChat Pay; identifies a product coupon. */
  readonly product_coupon_id: string;
  /** 批次组ID · Stock bundle ID. 商品券批次组的编号，由微信支付生成。 Number of the product coupon stock bundle, assigned by WeChat Pay. */
  readonly stock_bundle_id: string;
  readonly json: {
    /** 商户请求单号 · Merchant request number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. 6–40 characters of `0-9A-Za-z_-`. */
    readonly out_request_no: string;
    /** 预算修改方式 · Budget update mode. 说明修改的是总发放量还是每日发放量。 Tells whether the total or the daily budget is changed. Documented: `MAX_COUNT`, `MAX_COUNT_PER_DAY`. */
    readonly update_mode: Open<"MAX_COUNT" | "MAX_COUNT_PER_DAY">;
    /** 当前最大发放数量 · Current maximum count. Required when `update_mode` is `MAX_COUNT`. Not given with `update_mode`. */
    readonly current_max_count?: number;
    /** 目标发放总量 · New total limit. Required when `update_mode` is `MAX_COUNT`. Not given with `update_mode`. */
    readonly target_max_count?: number;
    /** 当前单日最大发放数量 · Current daily maximum count. Required when `update_mode` is `MAX_COUNT_PER_DAY`. Not given with `update_mode`. */
    readonly current_max_count_per_day?: number;
    /** 目标单日发放量 · New daily limit. Required when `update_mode` is `MAX_COUNT_PER_DAY`. Not given with `update_mode`. */
    readonly target_max_count_per_day?: number;
  };
}

/** Options of `PATCH /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}`. */
export interface BrandCouponStockBundleUpdateOptions extends CallOptions {
  /** 商品券ID · Product coupon ID. 由微信支付生成，标识一个商品券。 Generated by WeChat Pay; identifies a product coupon. */
  readonly product_coupon_id: string;
  /** 批次组ID · Stock bundle ID. 商品券批次组的编号，由微信支付生成。 Number of the product coupon stock bundle, assigned by WeChat Pay. */
  readonly stock_bundle_id: string;
  readonly json: {
    /** 商户请求单号 · Merchant request number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. 6–40 characters of `0-9A-Za-z_-`. */
    readonly out_request_no: string;
    /** 备注 · Remark. 说明文字，多由商户填写并原样返回或展示。 Free text, mostly given by the merchant and returned or shown as is. At most 20 characters. */
    readonly remark?: string;
    /** 使用规则展示信息 · Usage rule display. 券详情页上的使用方式、入口与门店说明。 Ways of use, entries and store notes shown on the coupon page. */
    readonly usage_rule_display_info?: BrandCouponStockUsageRuleDisplayInfo;
    /** 券展示信息 · Coupon display information. 对象，含券码展示方式、背景色与小程序等入口。 Object with code display, background color and entrances such as a mini program. */
    readonly coupon_display_info?: BrandCouponDisplayInfo;
    /** 通知配置 · Notification configuration. 券事件通知用户时的配置，内含应用ID。 How users are told about coupon events; holds the App ID. */
    readonly notify_config?: BrandCouponStockNotifyConfig;
    /** 可用门店范围 · Usable store scope. 表示券在全部、指定或无门店可用，由服务商选择。 Tells whether the coupon works in all, some or no stores; chosen by the partner. Documented: `NONE`, `ALL`, `SPECIFIC`. */
    readonly store_scope?: Open<"NONE" | "ALL" | "SPECIFIC">;
  };
}

/**
 * Answer of `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles`.
 * Answer of `PATCH /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}`.
 * Answer of `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget`.
 */
export interface BrandCouponStockBundlesAnswer {
  /** 批次组ID · Stock bundle ID. At most 40 characters. */
  readonly stock_bundle_id: string;
  /** 批次列表 · Stocks. */
  readonly stock_list: readonly BrandCouponStockBundlesAnswerStock[];
}

export interface BrandCouponStockBundlesAnswerStock {
  /** 商品券ID · Product coupon ID. At most 40 characters. */
  readonly product_coupon_id: string;
  /** 批次号 · Stock ID. At most 40 characters. */
  readonly stock_id: string;
  /** 备注 · Remark. At most 20 characters. */
  readonly remark?: string;
  /** 券码模式 · Coupon code mode. Documented: `WECHATPAY`, `UPLOAD`. */
  readonly coupon_code_mode: Open<"WECHATPAY" | "UPLOAD">;
  /** 券码数量信息 · Coupon code counts. 对象，含券码总数 total_count 与可用数 available_count。 Object with the total and the available number of codes. Present when `coupon_code_mode` is `UPLOAD`. */
  readonly coupon_code_count_info?: BrandCouponCodeCountInfo;
  /** 发放规则 · Sending rules. */
  readonly stock_send_rule: BrandCouponStockSendRule;
  /** 批次组使用规则 · Bundle usage rule. */
  readonly progressive_bundle_usage_rule?: BrandCouponProgressiveBundleUsageRule;
  /** 所属批次组信息 · Stock bundle information. */
  readonly stock_bundle_info: BrandCouponStockBundleInfo;
  /** 使用规则展示信息 · Usage rule display. */
  readonly usage_rule_display_info: BrandCouponUsageRuleDisplayInfo;
  /** 券展示信息 · Coupon display information. */
  readonly coupon_display_info: BrandCouponDisplayInfo;
  /** 通知配置 · Notification configuration. */
  readonly notify_config: BrandCouponStockNotifyConfig;
  /** 可用门店范围 · Usable store scope. Documented: `NONE`, `ALL`, `SPECIFIC`. */
  readonly store_scope: Open<"NONE" | "ALL" | "SPECIFIC">;
  /** 已发放数量 · Sent counts. */
  readonly sent_count_info: BrandCouponSentCountInfo;
  /** 批次状态 · Stock state. Documented: `AUDITING`, `SENDING`, `PAUSED`, `STOPPED`, `DEACTIVATED`. */
  readonly state: Open<"AUDITING" | "SENDING" | "PAUSED" | "STOPPED" | "DEACTIVATED">;
  /** 失效请求单号 · Deactivation request number. 由商户生成，同一次失效请求重试时保持不变。 Chosen by the merchant; keep it unchanged when the same deactivation is retried. Present when `state` is `DEACTIVATED`. At most 128 characters. */
  readonly deactivate_request_no?: string;
  /** 失效时间 · Deactivation time. RFC 3339，带时区偏移。 RFC 3339 with offset. Present when `state` is `DEACTIVATED` or `DDTHH`. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly deactivate_time?: string;
  /** 失效原因 · Deactivation reason. Present when `state` is `DEACTIVATED`. At most 150 characters. */
  readonly deactivate_reason?: string;
}

/** Options of `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles`. */
export interface BrandCouponStockBundlesOptions extends CallOptions {
  /** 商品券ID · Product coupon ID. 由微信支付生成，标识一个商品券。 Generated by WeChat Pay; identifies a product coupon. */
  readonly product_coupon_id: string;
  readonly json: {
    /** 商户请求单号 · Merchant request number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. 6–40 characters of `0-9A-Za-z_-`. */
    readonly out_request_no: string;
    /** 商品券批次组 · Product coupon stock bundle. */
    readonly stock_bundle: BrandCouponStockBundlesStockBundle;
  };
}

export interface BrandCouponStockBundlesProgressiveBundleUsageRule {
  /** 券可用时间 · Coupon available period. 对象，含可用起止时间、有效天数、星期与时段等。 Object with begin and end time, days valid, weekdays and hours. */
  readonly coupon_available_period: BrandCouponProgressiveBundleUsageRuleCouponAvailablePeriod;
  /** 多次优惠满减券列表 · Amount-off coupon list. Required in cases that the page tells. Not given in cases that the page tells. */
  readonly normal_coupon_list?: readonly BrandCouponNormalCoupon[];
  /** 折扣券规则列表 · Percentage coupon rules. Required in cases that the page tells. Not given in cases that the page tells. */
  readonly discount_coupon_list?: readonly BrandCouponDiscountCoupon[];
  /** 换购券规则列表 · Exchange coupon rules. Required in cases that the page tells. Not given in cases that the page tells. */
  readonly exchange_coupon_list?: readonly BrandCouponExchangeCoupon[];
}

export interface BrandCouponStockBundlesStockBundle {
  /** 备注 · Remark. 说明文字，多由商户填写并原样返回或展示。 Free text, mostly given by the merchant and returned or shown as is. At most 20 characters. */
  readonly remark?: string;
  /** 券码模式 · Coupon code mode. 枚举，券码由微信支付生成、商户上传或发券时指定。 Enumeration: codes made by WeChat Pay, uploaded by the merchant or given when issuing. Documented: `WECHATPAY`, `UPLOAD`. */
  readonly coupon_code_mode: Open<"WECHATPAY" | "UPLOAD">;
  /** 发放规则 · Sending rules. 规定批次的预算、数量与每人领取上限。 Sets the stock's budget, quantity and per-user limit. */
  readonly stock_send_rule: BrandCouponStockSendRule;
  /** 批次组使用规则 · Bundle usage rule. Required in cases that the page tells. */
  readonly progressive_bundle_usage_rule?: BrandCouponStockBundlesProgressiveBundleUsageRule;
  /** 使用规则展示信息 · Usage rule display. 券详情页上的使用方式、入口与门店说明。 Ways of use, entries and store notes shown on the coupon page. */
  readonly usage_rule_display_info: BrandCouponStockUsageRuleDisplayInfo;
  /** 券展示信息 · Coupon display information. 对象，含券码展示方式、背景色与小程序等入口。 Object with code display, background color and entrances such as a mini program. */
  readonly coupon_display_info: BrandCouponDisplayInfo;
  /** 通知配置 · Notification configuration. 券事件通知用户时的配置，内含应用ID。 How users are told about coupon events; holds the App ID. */
  readonly notify_config: BrandCouponStockNotifyConfig;
  /** 可用门店范围 · Usable store scope. 表示券在全部、指定或无门店可用，由服务商选择。 Tells whether the coupon works in all, some or no stores; chosen by the partner. Documented: `NONE`, `ALL`, `SPECIFIC`. */
  readonly store_scope: Open<"NONE" | "ALL" | "SPECIFIC">;
}

/** Options of `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate`. */
export interface BrandCouponStockDeactivateOptions extends CallOptions {
  /** 商品券ID · Product coupon ID. 由微信支付生成，标识一个商品券。 Generated by WeChat Pay; identifies a product coupon. */
  readonly product_coupon_id: string;
  /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. */
  readonly stock_id: string;
  readonly json: {
    /** 商户请求单号 · Merchant request number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. 6–40 characters of `0-9A-Za-z_-`. */
    readonly out_request_no: string;
    /** 失效原因 · Deactivation reason. 由发起失效的商户填写的文字说明。 Free text by the merchant who deactivates the coupon, batch or product. At most 150 characters. */
    readonly deactivate_reason: string;
  };
}

/** Options of `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores`. */
export interface BrandCouponStockDisassociateStoresOptions extends CallOptions {
  /** 商品券ID · Product coupon ID. 由微信支付生成，标识一个商品券。 Generated by WeChat Pay; identifies a product coupon. */
  readonly product_coupon_id: string;
  /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. */
  readonly stock_id: string;
  readonly json: {
    /** 门店列表 · Stores. At most 200 items. */
    readonly store_list: readonly BrandCouponStore[];
  };
}

/** Answer of `GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks`. */
export interface BrandCouponStockList {
  /** 总条数 · Number of records. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count: number;
  /** 批次列表 · Stocks. */
  readonly stock_list?: readonly BrandCouponStock[];
  /** 下一页令牌 · Next page token. 用作下一次查询的 page_token；缺失或为空表示没有更多。 Send it as page_token of the next query; absent or empty when there is no more. At most 100 characters. */
  readonly next_page_token?: string;
}

export interface BrandCouponStockNotifyConfig {
  /** 通知跳转应用ID · Notification App ID. 券事件消息通知用户时使用的应用ID。 App ID used when users are told about coupon events. */
  readonly notify_appid: string;
}

export interface BrandCouponStockProgressiveBundleUsageRule {
  /** 券可用时间 · Coupon available period. */
  readonly coupon_available_period: BrandCouponStockSingleUsageRuleCouponAvailablePeriod;
  /** 满减券规则 · Amount-off coupon. */
  readonly normal_coupon?: BrandCouponSingleUsageInfoNormalCoupon;
  /** 折扣券规则 · Percentage coupon rule. */
  readonly discount_coupon?: BrandCouponSingleUsageInfoDiscountCoupon;
  /** 换购券规则 · Exchange coupon rule. */
  readonly exchange_coupon?: BrandCouponSingleUsageRuleExchangeCoupon;
}

/** Options of `GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`. */
export interface BrandCouponStockQueryOptions extends CallOptions {
  /** 商品券ID · Product coupon ID. 由微信支付生成，标识一个商品券。 Generated by WeChat Pay; identifies a product coupon. */
  readonly product_coupon_id: string;
  /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. */
  readonly stock_id: string;
}

export interface BrandCouponStockSendRule {
  /** 总发放次数上限 · Total sending limit. 整数；商品券批次最多可发放的总次数。 Integer; how many times the stock can be sent in total. At most 100000000. */
  readonly max_count: number;
  /** 单日发放次数上限 · Daily sending limit. 整数；商品券批次每天最多可发放的次数。 Integer; how many times the stock can be sent per day. At most 100000000. */
  readonly max_count_per_day?: number;
  /** 每人领取次数上限 · Sending limit per user. 整数；同一用户最多可领取的次数。 Integer; how many times one user can receive it. At most 100. */
  readonly max_count_per_user: number;
}

export interface BrandCouponStockSingleUsageRule {
  /** 券可用时间 · Coupon available period. 对象，含可用起止时间、有效天数、星期与时段等。 Object with begin and end time, days valid, weekdays and hours. */
  readonly coupon_available_period: BrandCouponSingleUsageRuleCouponAvailablePeriod;
  /** 满减券规则 · Amount-off coupon. 单券规则：满门槛减固定金额。 Rule of an amount-off coupon: fixed discount above a threshold. Required when `type` or `scope` is `NORMAL` or `SINGLE`. Not given with `type` or `scope`. */
  readonly normal_coupon?: BrandCouponSingleUsageInfoNormalCoupon;
  /** 折扣券规则 · Percentage coupon rule. 仅折扣券使用，含门槛与折扣比例。 For percentage coupons only; holds threshold and discount. Required when `type` or `scope` is `DISCOUNT` or `SINGLE`. Not given with `type` or `scope`. */
  readonly discount_coupon?: BrandCouponSingleUsageInfoDiscountCoupon;
  /** 换购券规则 · Exchange coupon rule. 仅换购券使用，含换购价与门槛。 For exchange coupons only; holds exchange price and threshold. Required when `type` or `scope` is `EXCHANGE` or `SINGLE`. Not given with `type` or `scope`. */
  readonly exchange_coupon?: BrandCouponSingleUsageRuleExchangeCoupon;
}

export interface BrandCouponStockSingleUsageRuleCouponAvailablePeriod {
  /** 券可用开始时间 · Coupon usable from. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly available_begin_time: string;
  /** 券可用结束时间 · Coupon usable until. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly available_end_time: string;
  /** 有效天数 · Days valid. At most 365. */
  readonly available_days?: number;
  /** 领取后等待天数 · Wait days after claim. At most 30. */
  readonly wait_days_after_receive?: number;
  /** 每周可用时段 · Weekly usable period. */
  readonly weekly_available_period?: BrandCouponSingleWeeklyAvailablePeriod;
  /** 不规则可用时段 · Irregular available periods. At most 2 items. */
  readonly irregular_available_period_list?: readonly BrandCouponIrregularAvailablePeriod[];
  /** 有效秒数 · Seconds valid. 3600 to 86400. A multiple of 3600. */
  readonly available_seconds?: number;
}

/** Options of `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget`. */
export interface BrandCouponStockUpdateBudgetOptions extends CallOptions {
  /** 商品券ID · Product coupon ID. 由微信支付生成，标识一个商品券。 Generated by WeChat Pay; identifies a product coupon. */
  readonly product_coupon_id: string;
  /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. */
  readonly stock_id: string;
  readonly json: {
    /** 商户请求单号 · Merchant request number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. 6–40 characters of `0-9A-Za-z_-`. */
    readonly out_request_no: string;
    /** 预算修改方式 · Budget update mode. 说明修改的是总发放量还是每日发放量。 Tells whether the total or the daily budget is changed. Documented: `MAX_COUNT`, `MAX_COUNT_PER_DAY`. */
    readonly update_mode: Open<"MAX_COUNT" | "MAX_COUNT_PER_DAY">;
    /** 当前最大发放数量 · Current maximum count. Required when `update_mode` is `MAX_COUNT`. Not given with `update_mode`. */
    readonly current_max_count?: number;
    /** 目标发放总量 · New total limit. Required when `update_mode` is `MAX_COUNT`. Not given with `update_mode`. */
    readonly target_max_count?: number;
    /** 当前单日最大发放数量 · Current daily maximum count. Required when `update_mode` is `MAX_COUNT_PER_DAY`. Not given with `update_mode`. */
    readonly current_max_count_per_day?: number;
    /** 目标单日发放量 · New daily limit. Required when `update_mode` is `MAX_COUNT_PER_DAY`. Not given with `update_mode`. */
    readonly target_max_count_per_day?: number;
  };
}

/** Options of `PATCH /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`. */
export interface BrandCouponStockUpdateOptions extends CallOptions {
  /** 商品券ID · Product coupon ID. 由微信支付生成，标识一个商品券。 Generated by WeChat Pay; identifies a product coupon. */
  readonly product_coupon_id: string;
  /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. */
  readonly stock_id: string;
  readonly json: {
    /** 商户请求单号 · Merchant request number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. 6–40 characters of `0-9A-Za-z_-`. */
    readonly out_request_no: string;
    /** 备注 · Remark. 说明文字，多由商户填写并原样返回或展示。 Free text, mostly given by the merchant and returned or shown as is. At most 20 characters. */
    readonly remark?: string;
    /** 使用规则展示信息 · Usage rule display. 券详情页上的使用方式、入口与门店说明。 Ways of use, entries and store notes shown on the coupon page. */
    readonly usage_rule_display_info?: BrandCouponStockUsageRuleDisplayInfo;
    /** 券展示信息 · Coupon display information. 对象，含券码展示方式、背景色与小程序等入口。 Object with code display, background color and entrances such as a mini program. */
    readonly coupon_display_info?: BrandCouponDisplayInfo;
    /** 通知配置 · Notification configuration. 券事件通知用户时的配置，内含应用ID。 How users are told about coupon events; holds the App ID. */
    readonly notify_config?: BrandCouponStockNotifyConfig;
    /** 可用门店范围 · Usable store scope. 表示券在全部、指定或无门店可用，由服务商选择。 Tells whether the coupon works in all, some or no stores; chosen by the partner. Documented: `NONE`, `ALL`, `SPECIFIC`. */
    readonly store_scope?: Open<"NONE" | "ALL" | "SPECIFIC">;
  };
}

/** Answer of `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`. */
export interface BrandCouponStockUploadCouponCodesAnswer {
  /** 去重后券 Code 总数 · Coupon codes without duplicates. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count: number;
  /** 成功的券Code列表 · Accepted coupon codes. */
  readonly success_code_list?: readonly string[];
  /** 上传失败的券码 · Coupon codes not uploaded. */
  readonly failed_code_list?: readonly BrandCouponFailedCode[];
  /** 已存在的券码列表 · Codes already present. */
  readonly already_exist_code_list?: readonly string[];
  /** 重复券码列表 · Duplicate coupon codes. */
  readonly duplicate_code_list?: readonly string[];
}

/** Options of `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`. */
export interface BrandCouponStockUploadCouponCodesOptions extends CallOptions {
  /** 商品券ID · Product coupon ID. 由微信支付生成，标识一个商品券。 Generated by WeChat Pay; identifies a product coupon. */
  readonly product_coupon_id: string;
  /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. */
  readonly stock_id: string;
  readonly json: {
    /** 商户请求单号 · Merchant request number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. 6–40 characters of `0-9A-Za-z_-`. */
    readonly out_request_no: string;
    /** 券码列表 · Codes. At most 200 items. Characters of `0-9A-Za-z_-`. Each: at most 40 characters. */
    readonly code_list: readonly string[];
  };
}

export interface BrandCouponStockUsageRuleDisplayInfo {
  /** 券使用方式列表 · Coupon usage methods. 枚举数组，线下、小程序、APP 或付款码使用。 Array of enumerated ways: offline, mini program, app or payment code. Documented: `OFFLINE`, `MINI_PROGRAM`, `APP`, `PAYMENT_CODE`. */
  readonly coupon_usage_method_list: readonly (Open<"OFFLINE" | "MINI_PROGRAM" | "APP" | "PAYMENT_CODE">)[];
  /** 小程序应用ID · Mini program App ID. 要打开或使用的小程序的应用ID。 App ID of the mini program to open or use. Required when `coupon_usage_method_list` or `mini_program_path` is `MINI_PROGRAM`. */
  readonly mini_program_appid?: string;
  /** 小程序路径 · Mini program path. 跳转时打开的小程序页面路径。 Page of the mini program to open. Required when `coupon_usage_method_list` or `mini_program_appid` is `MINI_PROGRAM`. */
  readonly mini_program_path?: string;
  /** APP跳转路径 · App jump path. 券在 APP 内使用时跳转的地址。 Address opened for use inside the app. Required when `app_jump_type` is `H5`. */
  readonly app_path?: string;
  /** 使用说明 · Usage notes. 展示在券详情页。 Shown on the coupon page, set by the merchant. At most 1000 characters. */
  readonly usage_description: string;
  /** 券可用门店信息 · Coupon store information. 对象，含可用门店说明与小程序跳转。 Object with a description of usable stores and a mini program jump. */
  readonly coupon_available_store_info?: BrandCouponAvailableStoreInfo;
  /** APP跳转类型 · App jump type. 枚举，券使用时 APP 场景如何跳转。 Enumeration: how the coupon leads the user into the app. Required with `coupon_usage_method_list`. Documented: `H5`, `PASSCODE_LINK`, `USAGE_GUIDE`. */
  readonly app_jump_type?: Open<"H5" | "PASSCODE_LINK" | "USAGE_GUIDE">;
  /** 口令领券链接 · Passcode link. 使用口令形式的券码时，供用户跳转的链接。 Link the user opens when the coupon uses a passcode. Required when `app_jump_type` is `PASSCODE_LINK`. */
  readonly passcode_link?: string;
}

/**
 * Answer of `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks`.
 * Answer of `PATCH /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`.
 * Answer of `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate`.
 * Answer of `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget`.
 */
export interface BrandCouponStocksAnswer {
  /** 商品券ID · Product coupon ID. At most 40 characters. */
  readonly product_coupon_id: string;
  /** 批次号 · Stock ID. At most 40 characters. */
  readonly stock_id: string;
  /** 备注 · Remark. At most 20 characters. */
  readonly remark?: string;
  /** 券码模式 · Coupon code mode. Documented: `WECHATPAY`, `UPLOAD`, `API_ASSIGN`. */
  readonly coupon_code_mode: Open<"WECHATPAY" | "UPLOAD" | "API_ASSIGN">;
  /** 券码数量信息 · Coupon code counts. 对象，含券码总数 total_count 与可用数 available_count。 Object with the total and the available number of codes. Present when `coupon_code_mode` is `UPLOAD`. */
  readonly coupon_code_count_info?: BrandCouponCodeCountInfo;
  /** 发放规则 · Sending rules. */
  readonly stock_send_rule: BrandCouponStockSendRule;
  /** 单次优惠使用规则 · Single usage rules. */
  readonly single_usage_rule?: BrandCouponSingleUsageRule;
  /** 使用规则展示信息 · Usage rule display. */
  readonly usage_rule_display_info: BrandCouponUsageRuleDisplayInfo;
  /** 券展示信息 · Coupon display information. */
  readonly coupon_display_info: BrandCouponDisplayInfo;
  /** 通知配置 · Notification configuration. */
  readonly notify_config: BrandCouponStockNotifyConfig;
  /** 可用门店范围 · Usable store scope. Documented: `NONE`, `ALL`, `SPECIFIC`. */
  readonly store_scope: Open<"NONE" | "ALL" | "SPECIFIC">;
  /** 已发放数量 · Sent counts. */
  readonly sent_count_info: BrandCouponSentCountInfo;
  /** 批次状态 · Stock state. Documented: `AUDITING`, `SENDING`, `PAUSED`, `STOPPED`, `DEACTIVATED`. */
  readonly state: Open<"AUDITING" | "SENDING" | "PAUSED" | "STOPPED" | "DEACTIVATED">;
  /** 失效请求单号 · Deactivation request number. 由商户生成，同一次失效请求重试时保持不变。 Chosen by the merchant; keep it unchanged when the same deactivation is retried. Present when `state` is `DEACTIVATED`. At most 128 characters. */
  readonly deactivate_request_no?: string;
  /** 失效时间 · Deactivation time. RFC 3339，带时区偏移。 RFC 3339 with offset. Present when `state` is `DEACTIVATED` or `DDTHH`. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly deactivate_time?: string;
  /** 失效原因 · Deactivation reason. Present when `state` is `DEACTIVATED`. At most 150 characters. */
  readonly deactivate_reason?: string;
}

/** Options of `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks`. */
export interface BrandCouponStocksOptions extends CallOptions {
  /** 商品券ID · Product coupon ID. 由微信支付生成，标识一个商品券。 Generated by WeChat Pay; identifies a product coupon. */
  readonly product_coupon_id: string;
  readonly json: {
    /** 商户请求单号 · Merchant request number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. 6–40 characters of `0-9A-Za-z_-`. */
    readonly out_request_no: string;
    /** 商品券批次 · Product coupon stock. */
    readonly stock: BrandCouponStocksStock;
  };
}

/** Options of `GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks`. */
export interface BrandCouponStocksQueryOptions extends CallOptions {
  /** 商品券ID · Product coupon ID. 由微信支付生成，标识一个商品券。 Generated by WeChat Pay; identifies a product coupon. */
  readonly product_coupon_id: string;
  readonly query?: {
    /** 批次状态 · Stock state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `AUDITING`, `SENDING`, `PAUSED`, `STOPPED`, `DEACTIVATED`. */
    readonly state?: Open<"AUDITING" | "SENDING" | "PAUSED" | "STOPPED" | "DEACTIVATED">;
    /** 每页条数 · Page size. At most 50. Default: `20`. */
    readonly page_size?: number;
    /** 分页令牌 · Page token. 填上次查询返回的 next_page_token；首次查询不填。 The next_page_token of the previous answer; leave out in the first query. */
    readonly page_token?: string;
    /** 批次组ID · Stock bundle ID. 商品券批次组的编号，由微信支付生成。 Number of the product coupon stock bundle, assigned by WeChat Pay. */
    readonly stock_bundle_id?: string;
  };
}

export interface BrandCouponStocksSingleUsageRule {
  /** 券可用时间 · Coupon available period. 对象，含可用起止时间、有效天数、星期与时段等。 Object with begin and end time, days valid, weekdays and hours. */
  readonly coupon_available_period: BrandCouponProgressiveBundleUsageRuleCouponAvailablePeriod;
  /** 满减券规则 · Amount-off coupon. 单券规则：满门槛减固定金额。 Rule of an amount-off coupon: fixed discount above a threshold. Required in cases that the page tells. Not given in cases that the page tells. */
  readonly normal_coupon?: BrandCouponNormalCoupon;
  /** 折扣券规则 · Percentage coupon rule. 仅折扣券使用，含门槛与折扣比例。 For percentage coupons only; holds threshold and discount. Required in cases that the page tells. Not given in cases that the page tells. */
  readonly discount_coupon?: BrandCouponDiscountCoupon;
  /** 换购券规则 · Exchange coupon rule. 仅换购券使用，含换购价与门槛。 For exchange coupons only; holds exchange price and threshold. Required in cases that the page tells. Not given in cases that the page tells. */
  readonly exchange_coupon?: BrandCouponExchangeCoupon;
}

export interface BrandCouponStocksStock {
  /** 备注 · Remark. 说明文字，多由商户填写并原样返回或展示。 Free text, mostly given by the merchant and returned or shown as is. At most 20 characters. */
  readonly remark?: string;
  /** 券码模式 · Coupon code mode. 枚举，券码由微信支付生成、商户上传或发券时指定。 Enumeration: codes made by WeChat Pay, uploaded by the merchant or given when issuing. Documented: `WECHATPAY`, `UPLOAD`, `API_ASSIGN`. */
  readonly coupon_code_mode: Open<"WECHATPAY" | "UPLOAD" | "API_ASSIGN">;
  /** 发放规则 · Sending rules. 规定批次的预算、数量与每人领取上限。 Sets the stock's budget, quantity and per-user limit. */
  readonly stock_send_rule: BrandCouponStockSendRule;
  /** 单次优惠使用规则 · Single usage rules. Required in cases that the page tells. Not given in cases that the page tells. */
  readonly single_usage_rule?: BrandCouponStocksSingleUsageRule;
  /** 使用规则展示信息 · Usage rule display. 券详情页上的使用方式、入口与门店说明。 Ways of use, entries and store notes shown on the coupon page. */
  readonly usage_rule_display_info: BrandCouponStockUsageRuleDisplayInfo;
  /** 券展示信息 · Coupon display information. 对象，含券码展示方式、背景色与小程序等入口。 Object with code display, background color and entrances such as a mini program. */
  readonly coupon_display_info: BrandCouponDisplayInfo;
  /** 通知配置 · Notification configuration. 券事件通知用户时的配置，内含应用ID。 How users are told about coupon events; holds the App ID. */
  readonly notify_config: BrandCouponStockNotifyConfig;
  /** 可用门店范围 · Usable store scope. 表示券在全部、指定或无门店可用，由服务商选择。 Tells whether the coupon works in all, some or no stores; chosen by the partner. Documented: `NONE`, `ALL`, `SPECIFIC`. */
  readonly store_scope: Open<"NONE" | "ALL" | "SPECIFIC">;
}

export interface BrandCouponStore {
  /** 门店ID · Store ID. 门店的编号；门店管理中由微信支付分配，下单场景中由商户填写。 Number of the store, assigned by WeChat Pay in store management, given by the merchant when ordering. */
  readonly store_id: string;
}

export interface BrandCouponSuccessStore {
  /** 门店ID · Store ID. */
  readonly store_id: string;
}

export interface BrandCouponTagInfo {
  /** 券标签列表 · Coupon tags. Documented: `MEMBER`. */
  readonly coupon_tag_list?: readonly Open<"MEMBER">[];
  /** 会员标签信息 · Member tag. */
  readonly member_tag_info?: BrandCouponMemberTagInfo;
}

/** Options of `PATCH /brand/marketing/product-coupon/product-coupons/{product_coupon_id}`. */
export interface BrandCouponUpdateOptions extends CallOptions {
  /** 商品券ID · Product coupon ID. 由微信支付生成，标识一个商品券。 Generated by WeChat Pay; identifies a product coupon. */
  readonly product_coupon_id: string;
  readonly json: {
    /** 商户请求单号 · Merchant request number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. 6–40 characters of `0-9A-Za-z_-`. */
    readonly out_request_no: string;
    /** 展示信息 · Display information. */
    readonly display_info: BrandCouponDisplayInfo2;
  };
}

export interface BrandCouponUsageRuleDisplayInfo {
  /** 券使用方式列表 · Coupon usage methods. Documented: `OFFLINE`, `MINI_PROGRAM`, `APP`, `PAYMENT_CODE`. */
  readonly coupon_usage_method_list: readonly (Open<"OFFLINE" | "MINI_PROGRAM" | "APP" | "PAYMENT_CODE">)[];
  /** 小程序应用ID · Mini program App ID. */
  readonly mini_program_appid?: string;
  /** 小程序路径 · Mini program path. */
  readonly mini_program_path?: string;
  /** APP跳转路径 · App jump path. */
  readonly app_path?: string;
  /** 使用说明 · Usage notes. At most 1000 characters. */
  readonly usage_description: string;
  /** 券可用门店信息 · Coupon store information. */
  readonly coupon_available_store_info?: BrandCouponAvailableStoreInfo;
  /** APP跳转类型 · App jump type. Documented: `H5`, `PASSCODE_LINK`, `USAGE_GUIDE`. */
  readonly app_jump_type?: Open<"H5" | "PASSCODE_LINK" | "USAGE_GUIDE">;
  /** 口令领券链接 · Passcode link. */
  readonly passcode_link?: string;
}

/**
 * Answer of `POST /brand/marketing/product-coupon/users/{openid}/coupons`.
 * Answer of `POST /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate`.
 */
export interface BrandCouponUserAnswer {
  /** 商品券Code · Product coupon code. At most 40 characters. */
  readonly coupon_code: string;
  /** 券状态 · Coupon state. Documented: `CONFIRMING`, `PENDING`, `EFFECTIVE`, `USED`, `EXPIRED`, `DELETED`, `DEACTIVATED`. */
  readonly coupon_state: Open<
    | "CONFIRMING"
    | "PENDING"
    | "EFFECTIVE"
    | "USED"
    | "EXPIRED"
    | "DELETED"
    | "DEACTIVATED">;
  /** 有效期开始时间 · Valid from. RFC 3339 时间（带时区偏移）；品牌入驻的商标证书格式以产品文档为准。 RFC 3339 time with offset; trademark certificates in brand onboarding follow the product's documentation. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly valid_begin_time: string;
  /** 有效期结束时间 · Valid until. RFC 3339 时间（带时区偏移）；品牌入驻的商标证书格式以产品文档为准。 RFC 3339 time with offset; trademark certificates in brand onboarding follow the product's documentation. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly valid_end_time: string;
  /** 领取时间 · Claim time. RFC 3339 时间（带时区偏移），用户领取券或会员卡的时间。 RFC 3339 time with offset; when the user claimed the coupon or card, set by WeChat Pay. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly receive_time: string;
  /** 发券请求单号 · Coupon sending request number. At most 128 characters. */
  readonly send_request_no: string;
  /** 发券渠道 · Coupon sending channel. 表示券从哪个渠道发出。 Tells through which channel the coupon was sent. Documented: `BRAND_MANAGE`, `API`, `RECEIVE_COMPONENT`. */
  readonly send_channel: Open<"BRAND_MANAGE" | "API" | "RECEIVE_COMPONENT">;
  /** 确认请求单号 · Confirm request number. 标识一次确认发放，由商户生成，重试时不变。 Identifies one confirmed issue; chosen by the merchant, unchanged on retry. */
  readonly confirm_request_no?: string;
  /** 确认时间 · Confirmation time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly confirm_time?: string;
  /** 失效请求单号 · Deactivation request number. 由商户生成，同一次失效请求重试时保持不变。 Chosen by the merchant; keep it unchanged when the same deactivation is retried. Present when `coupon_state` is `DEACTIVATED`. At most 128 characters. */
  readonly deactivate_request_no?: string;
  /** 失效时间 · Deactivation time. RFC 3339，带时区偏移。 RFC 3339 with offset. Present when `coupon_state` is `DEACTIVATED`. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly deactivate_time?: string;
  /** 失效原因 · Deactivation reason. Present when `coupon_state` is `DEACTIVATED`. At most 150 characters. */
  readonly deactivate_reason?: string;
  /** 单次优惠使用详情 · Single usage details. Present when `usage_mode` is `SINGLE`. */
  readonly single_usage_detail?: BrandCouponSingleUsageDetail;
  /** 商品券 · Product coupon. */
  readonly product_coupon: BrandCoupon;
  /** 商品券批次 · Product coupon stock. */
  readonly stock: BrandCouponUserAnswerStock;
  /** 自定义附加信息 · Custom data. */
  readonly attach?: string;
  /** 渠道自定义信息 · Channel custom information. At most 1000 characters. */
  readonly channel_custom_info?: string;
  /** 券标签信息 · Coupon tag information. */
  readonly coupon_tag_info?: BrandCouponTagInfo;
}

export interface BrandCouponUserAnswerStock {
  /** 商品券ID · Product coupon ID. At most 40 characters. */
  readonly product_coupon_id: string;
  /** 批次号 · Stock ID. At most 40 characters. */
  readonly stock_id: string;
  /** 备注 · Remark. At most 20 characters. */
  readonly remark?: string;
  /** 券码模式 · Coupon code mode. Documented: `WECHATPAY`, `UPLOAD`, `API_ASSIGN`. */
  readonly coupon_code_mode: Open<"WECHATPAY" | "UPLOAD" | "API_ASSIGN">;
  /** 券码数量信息 · Coupon code counts. 对象，含券码总数 total_count 与可用数 available_count。 Object with the total and the available number of codes. Present when `coupon_code_mode` is `UPLOAD`. */
  readonly coupon_code_count_info?: BrandCouponCodeCountInfo;
  /** 发放规则 · Sending rules. */
  readonly stock_send_rule: BrandCouponStockSendRule;
  /** 单次优惠使用规则 · Single usage rules. Present when `usage_mode` is `SINGLE`. */
  readonly single_usage_rule?: BrandCouponSingleUsageRule;
  /** 使用规则展示信息 · Usage rule display. */
  readonly usage_rule_display_info: BrandCouponUsageRuleDisplayInfo;
  /** 券展示信息 · Coupon display information. */
  readonly coupon_display_info: BrandCouponDisplayInfo;
  /** 通知配置 · Notification configuration. */
  readonly notify_config: BrandCouponStockNotifyConfig;
  /** 可用门店范围 · Usable store scope. Documented: `NONE`, `ALL`, `SPECIFIC`. */
  readonly store_scope: Open<"NONE" | "ALL" | "SPECIFIC">;
  /** 已发放数量 · Sent counts. */
  readonly sent_count_info: BrandCouponSentCountInfo;
  /** 批次状态 · Stock state. Documented: `AUDITING`, `SENDING`, `PAUSED`, `STOPPED`, `DEACTIVATED`. */
  readonly state: Open<"AUDITING" | "SENDING" | "PAUSED" | "STOPPED" | "DEACTIVATED">;
  /** 失效请求单号 · Deactivation request number. 由商户生成，同一次失效请求重试时保持不变。 Chosen by the merchant; keep it unchanged when the same deactivation is retried. Present when `state` is `DEACTIVATED`. At most 128 characters. */
  readonly deactivate_request_no?: string;
  /** 失效时间 · Deactivation time. RFC 3339，带时区偏移。 RFC 3339 with offset. Present when `state` is `DEACTIVATED` or `DDTHH`. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly deactivate_time?: string;
  /** 失效原因 · Deactivation reason. Present when `state` is `DEACTIVATED`. At most 150 characters. */
  readonly deactivate_reason?: string;
}

/**
 * Answer of `GET /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}`.
 * Answer of `POST /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm`.
 * Answer of `POST /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/return`.
 * Answer of `POST /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use`.
 */
export interface BrandCouponUserCoupon {
  /** 商品券Code · Product coupon code. At most 40 characters. */
  readonly coupon_code: string;
  /** 券状态 · Coupon state. Documented: `CONFIRMING`, `PENDING`, `EFFECTIVE`, `USED`, `EXPIRED`, `DELETED`, `DEACTIVATED`. */
  readonly coupon_state: Open<
    | "CONFIRMING"
    | "PENDING"
    | "EFFECTIVE"
    | "USED"
    | "EXPIRED"
    | "DELETED"
    | "DEACTIVATED">;
  /** 有效期开始时间 · Valid from. RFC 3339 时间（带时区偏移）；品牌入驻的商标证书格式以产品文档为准。 RFC 3339 time with offset; trademark certificates in brand onboarding follow the product's documentation. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly valid_begin_time: string;
  /** 有效期结束时间 · Valid until. RFC 3339 时间（带时区偏移）；品牌入驻的商标证书格式以产品文档为准。 RFC 3339 time with offset; trademark certificates in brand onboarding follow the product's documentation. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly valid_end_time: string;
  /** 领取时间 · Claim time. RFC 3339 时间（带时区偏移），用户领取券或会员卡的时间。 RFC 3339 time with offset; when the user claimed the coupon or card, set by WeChat Pay. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly receive_time: string;
  /** 发券请求单号 · Coupon sending request number. At most 128 characters. */
  readonly send_request_no: string;
  /** 发券渠道 · Coupon sending channel. 表示券从哪个渠道发出。 Tells through which channel the coupon was sent. Documented: `BRAND_MANAGE`, `API`, `RECEIVE_COMPONENT`. */
  readonly send_channel: Open<"BRAND_MANAGE" | "API" | "RECEIVE_COMPONENT">;
  /** 确认请求单号 · Confirm request number. 标识一次确认发放，由商户生成，重试时不变。 Identifies one confirmed issue; chosen by the merchant, unchanged on retry. */
  readonly confirm_request_no?: string;
  /** 确认时间 · Confirmation time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly confirm_time?: string;
  /** 失效请求单号 · Deactivation request number. 由商户生成，同一次失效请求重试时保持不变。 Chosen by the merchant; keep it unchanged when the same deactivation is retried. Present when `coupon_state` is `DEACTIVATED`. At most 128 characters. */
  readonly deactivate_request_no?: string;
  /** 失效时间 · Deactivation time. RFC 3339，带时区偏移。 RFC 3339 with offset. Present when `coupon_state` is `DEACTIVATED`. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly deactivate_time?: string;
  /** 失效原因 · Deactivation reason. Present when `coupon_state` is `DEACTIVATED`. At most 150 characters. */
  readonly deactivate_reason?: string;
  /** 单次优惠使用详情 · Single usage details. Present when `usage_mode` is `SINGLE`. */
  readonly single_usage_detail?: BrandCouponSingleUsageDetail;
  /** 批次组使用详情 · Bundle usage details. Present when `usage_mode` is `PROGRESSIVE_BUNDLE`. */
  readonly progressive_bundle_usage_detail?: BrandCouponProgressiveBundleUsageDetail;
  /** 用户券批次组信息 · User coupon bundle. Present when `usage_mode` is `PROGRESSIVE_BUNDLE`. */
  readonly user_product_coupon_bundle_info?: BrandCouponUserProductCouponBundleInfo;
  /** 商品券 · Product coupon. */
  readonly product_coupon: BrandCoupon;
  /** 商品券批次 · Product coupon stock. */
  readonly stock: BrandCouponUserCouponStock;
  /** 自定义附加信息 · Custom data. */
  readonly attach?: string;
  /** 渠道自定义信息 · Channel custom information. At most 1000 characters. */
  readonly channel_custom_info?: string;
  /** 券标签信息 · Coupon tag information. */
  readonly coupon_tag_info?: BrandCouponTagInfo;
}

/** Answer of `POST /brand/marketing/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate`. */
export interface BrandCouponUserCouponBundleDeactivateAnswer {
  /** 用户券批次组ID · User coupon bundle ID. At most 40 characters. */
  readonly user_coupon_bundle_id: string;
  /** 用户商品券列表 · User product coupons. */
  readonly user_product_coupon_list: readonly BrandCouponUserCouponBundleDeactivateAnswerUserProductCoupon[];
}

export interface BrandCouponUserCouponBundleDeactivateAnswerStock {
  /** 商品券ID · Product coupon ID. At most 40 characters. */
  readonly product_coupon_id: string;
  /** 批次号 · Stock ID. At most 40 characters. */
  readonly stock_id: string;
  /** 备注 · Remark. At most 20 characters. */
  readonly remark?: string;
  /** 券码模式 · Coupon code mode. Documented: `WECHATPAY`, `UPLOAD`. */
  readonly coupon_code_mode: Open<"WECHATPAY" | "UPLOAD">;
  /** 券码数量信息 · Coupon code counts. 对象，含券码总数 total_count 与可用数 available_count。 Object with the total and the available number of codes. Present when `coupon_code_mode` is `UPLOAD`. */
  readonly coupon_code_count_info?: BrandCouponCodeCountInfo;
  /** 发放规则 · Sending rules. */
  readonly stock_send_rule: BrandCouponStockSendRule;
  /** 批次组使用规则 · Bundle usage rule. Present when `usage_mode` is `PROGRESSIVE_BUNDLE`. */
  readonly progressive_bundle_usage_rule?: BrandCouponProgressiveBundleUsageRule;
  /** 所属批次组信息 · Stock bundle information. */
  readonly stock_bundle_info: BrandCouponStockBundleInfo;
  /** 使用规则展示信息 · Usage rule display. */
  readonly usage_rule_display_info: BrandCouponUsageRuleDisplayInfo;
  /** 券展示信息 · Coupon display information. */
  readonly coupon_display_info: BrandCouponDisplayInfo;
  /** 通知配置 · Notification configuration. */
  readonly notify_config: BrandCouponStockNotifyConfig;
  /** 可用门店范围 · Usable store scope. Documented: `NONE`, `ALL`, `SPECIFIC`. */
  readonly store_scope: Open<"NONE" | "ALL" | "SPECIFIC">;
  /** 已发放数量 · Sent counts. */
  readonly sent_count_info: BrandCouponSentCountInfo;
  /** 批次状态 · Stock state. Documented: `AUDITING`, `SENDING`, `PAUSED`, `STOPPED`, `DEACTIVATED`. */
  readonly state: Open<"AUDITING" | "SENDING" | "PAUSED" | "STOPPED" | "DEACTIVATED">;
  /** 失效请求单号 · Deactivation request number. 由商户生成，同一次失效请求重试时保持不变。 Chosen by the merchant; keep it unchanged when the same deactivation is retried. Present when `state` is `DEACTIVATED`. At most 128 characters. */
  readonly deactivate_request_no?: string;
  /** 失效时间 · Deactivation time. RFC 3339，带时区偏移。 RFC 3339 with offset. Present when `state` is `DEACTIVATED` or `DDTHH`. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly deactivate_time?: string;
  /** 失效原因 · Deactivation reason. Present when `state` is `DEACTIVATED`. At most 150 characters. */
  readonly deactivate_reason?: string;
}

export interface BrandCouponUserCouponBundleDeactivateAnswerUserProductCoupon {
  /** 商品券Code · Product coupon code. At most 40 characters. */
  readonly coupon_code: string;
  /** 券状态 · Coupon state. Documented: `CONFIRMING`, `PENDING`, `EFFECTIVE`, `USED`, `EXPIRED`, `DELETED`, `DEACTIVATED`. */
  readonly coupon_state: Open<
    | "CONFIRMING"
    | "PENDING"
    | "EFFECTIVE"
    | "USED"
    | "EXPIRED"
    | "DELETED"
    | "DEACTIVATED">;
  /** 有效期开始时间 · Valid from. RFC 3339 时间（带时区偏移）；品牌入驻的商标证书格式以产品文档为准。 RFC 3339 time with offset; trademark certificates in brand onboarding follow the product's documentation. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly valid_begin_time: string;
  /** 有效期结束时间 · Valid until. RFC 3339 时间（带时区偏移）；品牌入驻的商标证书格式以产品文档为准。 RFC 3339 time with offset; trademark certificates in brand onboarding follow the product's documentation. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly valid_end_time: string;
  /** 领取时间 · Claim time. RFC 3339 时间（带时区偏移），用户领取券或会员卡的时间。 RFC 3339 time with offset; when the user claimed the coupon or card, set by WeChat Pay. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly receive_time: string;
  /** 发券请求单号 · Coupon sending request number. At most 128 characters. */
  readonly send_request_no: string;
  /** 发券渠道 · Coupon sending channel. 表示券从哪个渠道发出。 Tells through which channel the coupon was sent. Documented: `BRAND_MANAGE`, `API`, `RECEIVE_COMPONENT`. */
  readonly send_channel: Open<"BRAND_MANAGE" | "API" | "RECEIVE_COMPONENT">;
  /** 确认请求单号 · Confirm request number. 标识一次确认发放，由商户生成，重试时不变。 Identifies one confirmed issue; chosen by the merchant, unchanged on retry. */
  readonly confirm_request_no?: string;
  /** 确认时间 · Confirmation time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly confirm_time?: string;
  /** 失效请求单号 · Deactivation request number. 由商户生成，同一次失效请求重试时保持不变。 Chosen by the merchant; keep it unchanged when the same deactivation is retried. Present when `coupon_state` is `DEACTIVATED`. At most 128 characters. */
  readonly deactivate_request_no?: string;
  /** 失效时间 · Deactivation time. RFC 3339，带时区偏移。 RFC 3339 with offset. Present when `coupon_state` is `DEACTIVATED`. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly deactivate_time?: string;
  /** 失效原因 · Deactivation reason. Present when `coupon_state` is `DEACTIVATED`. At most 150 characters. */
  readonly deactivate_reason?: string;
  /** 批次组使用详情 · Bundle usage details. Present when `usage_mode` is `PROGRESSIVE_BUNDLE`. */
  readonly progressive_bundle_usage_detail?: BrandCouponProgressiveBundleUsageDetail;
  /** 用户券批次组信息 · User coupon bundle. */
  readonly user_product_coupon_bundle_info: BrandCouponUserProductCouponBundleInfo;
  /** 商品券 · Product coupon. */
  readonly product_coupon: BrandCoupon;
  /** 商品券批次 · Product coupon stock. */
  readonly stock: BrandCouponUserCouponBundleDeactivateAnswerStock;
  /** 自定义附加信息 · Custom data. */
  readonly attach?: string;
  /** 渠道自定义信息 · Channel custom information. At most 1000 characters. */
  readonly channel_custom_info?: string;
  /** 券标签信息 · Coupon tag information. */
  readonly coupon_tag_info?: BrandCouponTagInfo;
}

/** Options of `POST /brand/marketing/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate`. */
export interface BrandCouponUserCouponBundleDeactivateOptions extends CallOptions {
  /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
  readonly openid: string;
  /** 用户券批次组ID · User coupon bundle ID. 由微信支付生成，标识发给用户的一组券。 Assigned by WeChat Pay; identifies one bundle of coupons sent to a user. At most 40 characters. */
  readonly user_coupon_bundle_id: string;
  readonly json: {
    /** 商品券ID · Product coupon ID. 由微信支付生成，标识一个商品券。 Generated by WeChat Pay; identifies a product coupon. */
    readonly product_coupon_id: string;
    /** 批次组ID · Stock bundle ID. 商品券批次组的编号，由微信支付生成。 Number of the product coupon stock bundle, assigned by WeChat Pay. */
    readonly stock_bundle_id: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 商户请求单号 · Merchant request number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. 6–40 characters of `0-9A-Za-z_-`. */
    readonly out_request_no: string;
    /** 失效原因 · Deactivation reason. 由发起失效的商户填写的文字说明。 Free text by the merchant who deactivates the coupon, batch or product. At most 150 characters. */
    readonly deactivate_reason: string;
  };
}

/** Answer of `POST /brand/marketing/product-coupon/users/{openid}/coupon-bundles`. */
export interface BrandCouponUserCouponBundlesAnswer {
  /** 用户券批次组ID · User coupon bundle ID. At most 40 characters. */
  readonly user_coupon_bundle_id: string;
  /** 用户商品券列表 · User product coupons. */
  readonly user_product_coupon_list: readonly BrandCouponUserProductCoupon[];
}

export interface BrandCouponUserCouponBundlesCouponTagInfo {
  /** 券标签列表 · Coupon tags. 枚举数组，例如会员专享标签。 Array of enumerated tags such as members only. Documented: `MEMBER`. */
  readonly coupon_tag_list?: readonly Open<"MEMBER">[];
  /** 会员标签信息 · Member tag. Required when `coupon_tag_list` is `MEMBER`. */
  readonly member_tag_info?: BrandCouponMemberTagInfo;
}

/** Options of `POST /brand/marketing/product-coupon/users/{openid}/coupon-bundles`. */
export interface BrandCouponUserCouponBundlesOptions extends CallOptions {
  /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
  readonly openid: string;
  readonly json: {
    /** 商品券ID · Product coupon ID. 由微信支付生成，标识一个商品券。 Generated by WeChat Pay; identifies a product coupon. */
    readonly product_coupon_id: string;
    /** 批次组ID · Stock bundle ID. 商品券批次组的编号，由微信支付生成。 Number of the product coupon stock bundle, assigned by WeChat Pay. */
    readonly stock_bundle_id: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 发券请求单号 · Coupon sending request number. 发券请求的编号，由商户生成，用于幂等。 Number of the sending request, chosen by the merchant; makes it idempotent. 6–128 characters of `0-9A-Za-z_-`. */
    readonly send_request_no: string;
    /** 自定义附加信息 · Custom data. 商户自定，在查询、通知与账单中原样返回；最长 128，支付分 256。 The merchant's own, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. At most 150 characters. */
    readonly attach?: string;
    /** 券标签信息 · Coupon tag information. */
    readonly coupon_tag_info?: BrandCouponUserCouponBundlesCouponTagInfo;
  };
}

/** Options of `POST /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm`. */
export interface BrandCouponUserCouponConfirmOptions extends CallOptions {
  /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
  readonly openid: string;
  /** 商品券Code · Product coupon code. 标识用户的一张券，由微信支付、商户上传或发券接口给出，同一批次内唯一。 Identifies a user's coupon; from WeChat Pay, merchant upload or issue request, unique in its stock. At most 40 characters. */
  readonly coupon_code: string;
  readonly json: {
    /** 商品券ID · Product coupon ID. 由微信支付生成，标识一个商品券。 Generated by WeChat Pay; identifies a product coupon. */
    readonly product_coupon_id: string;
    /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. */
    readonly stock_id: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 商户请求单号 · Merchant request number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. 6–40 characters of `0-9A-Za-z_-`. */
    readonly out_request_no: string;
  };
}

/** Options of `POST /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate`. */
export interface BrandCouponUserCouponDeactivateOptions extends CallOptions {
  /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
  readonly openid: string;
  /** 商品券Code · Product coupon code. 标识用户的一张券，由微信支付、商户上传或发券接口给出，同一批次内唯一。 Identifies a user's coupon; from WeChat Pay, merchant upload or issue request, unique in its stock. At most 40 characters. */
  readonly coupon_code: string;
  readonly json: {
    /** 商品券ID · Product coupon ID. 由微信支付生成，标识一个商品券。 Generated by WeChat Pay; identifies a product coupon. */
    readonly product_coupon_id: string;
    /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. */
    readonly stock_id: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 商户请求单号 · Merchant request number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. 6–40 characters of `0-9A-Za-z_-`. */
    readonly out_request_no: string;
    /** 失效原因 · Deactivation reason. 由发起失效的商户填写的文字说明。 Free text by the merchant who deactivates the coupon, batch or product. At most 150 characters. */
    readonly deactivate_reason: string;
  };
}

/** Answer of `GET /brand/marketing/product-coupon/users/{openid}/coupons`. */
export interface BrandCouponUserCouponList {
  /** 总条数 · Number of records. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count: number;
  /** 用户券列表 · User coupons. */
  readonly user_coupon_list?: readonly BrandCouponUserCoupon[];
  /** 下一页令牌 · Next page token. 用作下一次查询的 page_token；缺失或为空表示没有更多。 Send it as page_token of the next query; absent or empty when there is no more. At most 100 characters. */
  readonly next_page_token?: string;
}

/** Options of `GET /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}`. */
export interface BrandCouponUserCouponQueryOptions extends CallOptions {
  /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
  readonly openid: string;
  /** 商品券Code · Product coupon code. 标识用户的一张券，由微信支付、商户上传或发券接口给出，同一批次内唯一。 Identifies a user's coupon; from WeChat Pay, merchant upload or issue request, unique in its stock. At most 40 characters. */
  readonly coupon_code: string;
  readonly query: {
    /** 商品券ID · Product coupon ID. 由微信支付生成，标识一个商品券。 Generated by WeChat Pay; identifies a product coupon. */
    readonly product_coupon_id: string;
    /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. */
    readonly stock_id: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
  };
}

/** Options of `POST /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/return`. */
export interface BrandCouponUserCouponReturnOptions extends CallOptions {
  /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
  readonly openid: string;
  /** 商品券Code · Product coupon code. 标识用户的一张券，由微信支付、商户上传或发券接口给出，同一批次内唯一。 Identifies a user's coupon; from WeChat Pay, merchant upload or issue request, unique in its stock. At most 40 characters. */
  readonly coupon_code: string;
  readonly json: {
    /** 商品券ID · Product coupon ID. 由微信支付生成，标识一个商品券。 Generated by WeChat Pay; identifies a product coupon. */
    readonly product_coupon_id: string;
    /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. */
    readonly stock_id: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 商户请求单号 · Merchant request number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. 6–40 characters of `0-9A-Za-z_-`. */
    readonly out_request_no: string;
  };
}

export interface BrandCouponUserCouponStock {
  /** 商品券ID · Product coupon ID. At most 40 characters. */
  readonly product_coupon_id: string;
  /** 批次号 · Stock ID. At most 40 characters. */
  readonly stock_id: string;
  /** 备注 · Remark. At most 20 characters. */
  readonly remark?: string;
  /** 券码模式 · Coupon code mode. Documented: `WECHATPAY`, `UPLOAD`, `API_ASSIGN`. */
  readonly coupon_code_mode: Open<"WECHATPAY" | "UPLOAD" | "API_ASSIGN">;
  /** 券码数量信息 · Coupon code counts. 对象，含券码总数 total_count 与可用数 available_count。 Object with the total and the available number of codes. Present when `coupon_code_mode` is `UPLOAD`. */
  readonly coupon_code_count_info?: BrandCouponCodeCountInfo;
  /** 发放规则 · Sending rules. */
  readonly stock_send_rule: BrandCouponStockSendRule;
  /** 单次优惠使用规则 · Single usage rules. Present when `usage_mode` is `SINGLE`. */
  readonly single_usage_rule?: BrandCouponSingleUsageRule;
  /** 批次组使用规则 · Bundle usage rule. Present when `usage_mode` is `PROGRESSIVE_BUNDLE`. */
  readonly progressive_bundle_usage_rule?: BrandCouponProgressiveBundleUsageRule;
  /** 所属批次组信息 · Stock bundle information. Present when `usage_mode` is `PROGRESSIVE_BUNDLE`. */
  readonly stock_bundle_info?: BrandCouponStockBundleInfo;
  /** 使用规则展示信息 · Usage rule display. */
  readonly usage_rule_display_info: BrandCouponUsageRuleDisplayInfo;
  /** 券展示信息 · Coupon display information. */
  readonly coupon_display_info: BrandCouponDisplayInfo;
  /** 通知配置 · Notification configuration. */
  readonly notify_config: BrandCouponStockNotifyConfig;
  /** 可用门店范围 · Usable store scope. Documented: `NONE`, `ALL`, `SPECIFIC`. */
  readonly store_scope: Open<"NONE" | "ALL" | "SPECIFIC">;
  /** 已发放数量 · Sent counts. */
  readonly sent_count_info: BrandCouponSentCountInfo;
  /** 批次状态 · Stock state. Documented: `AUDITING`, `SENDING`, `PAUSED`, `STOPPED`, `DEACTIVATED`. */
  readonly state: Open<"AUDITING" | "SENDING" | "PAUSED" | "STOPPED" | "DEACTIVATED">;
  /** 失效请求单号 · Deactivation request number. 由商户生成，同一次失效请求重试时保持不变。 Chosen by the merchant; keep it unchanged when the same deactivation is retried. Present when `state` is `DEACTIVATED`. At most 128 characters. */
  readonly deactivate_request_no?: string;
  /** 失效时间 · Deactivation time. RFC 3339，带时区偏移。 RFC 3339 with offset. Present when `state` is `DEACTIVATED` or `DDTHH`. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly deactivate_time?: string;
  /** 失效原因 · Deactivation reason. Present when `state` is `DEACTIVATED`. At most 150 characters. */
  readonly deactivate_reason?: string;
}

export type BrandCouponUserCouponUseAssociatedOrderInfo = {
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. At least one of this and `out_trade_no`. */
  readonly transaction_id?: string;
  /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. At least one of this and `transaction_id`. */
  readonly out_trade_no?: string;
  /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. Required with `out_trade_no`. */
  readonly mchid?: string;
  /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. Required in cases that the page tells. */
  readonly sub_mchid?: string;
} & AtLeastOne<"transaction_id" | "out_trade_no">;

export type BrandCouponUserCouponUseAssociatedPayScoreOrderInfo = {
  /** 支付分订单号 · PayScore order ID. 由微信支付生成，标识该产品的一笔订单；数字串，以字符串处理。 Generated by WeChat Pay; identifies an order of the product: digits, handled as a string. At least one of this and `out_order_no`. */
  readonly order_id?: string;
  /** 商户服务订单号 · Merchant service order number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. At least one of this and `order_id`. At most 32 characters of `0-9A-Za-z_|-`. */
  readonly out_order_no?: string;
  /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. Required with `out_order_no`. */
  readonly mchid?: string;
  /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. Required in cases that the page tells. */
  readonly sub_mchid?: string;
} & AtLeastOne<"order_id" | "out_order_no">;

/** Members of `json` that every call of `brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use#post` has. */
export interface BrandCouponUserCouponUseJson {
  /** 商品券ID · Product coupon ID. 由微信支付生成，标识一个商品券。 Generated by WeChat Pay; identifies a product coupon. */
  readonly product_coupon_id: string;
  /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. */
  readonly stock_id: string;
  /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
  readonly appid: string;
  /** 使用时间 · Time of use. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly use_time: string;
  /** 商户请求单号 · Merchant request number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. 6–40 characters of `0-9A-Za-z_-`. */
  readonly out_request_no: string;
  /** 核销门店ID · Redeeming store ID. 门店的编号；门店管理中由微信支付分配，下单场景中由商户填写。 Number of the store, assigned by WeChat Pay in store management, given by the merchant when ordering. */
  readonly store_id?: string;
  /** 关联订单信息 · Associated order. At least one of this and `associated_pay_score_order_info`. */
  readonly associated_order_info?: BrandCouponUserCouponUseAssociatedOrderInfo;
  /** 关联支付分订单 · Associated PayScore order. At least one of this and `associated_order_info`. */
  readonly associated_pay_score_order_info?: BrandCouponUserCouponUseAssociatedPayScoreOrderInfo;
  /** 节省金额 · Saved amount. 整数，单位为分，本次用券优惠的金额，由核销方填写。 Integer, in fen; what the coupon saved, given by whoever redeems it. At least 0. */
  readonly saved_amount?: number;
}

/** Options of `POST /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use`. */
export interface BrandCouponUserCouponUseOptions extends CallOptions {
  /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
  readonly openid: string;
  /** 商品券Code · Product coupon code. 标识用户的一张券，由微信支付、商户上传或发券接口给出，同一批次内唯一。 Identifies a user's coupon; from WeChat Pay, merchant upload or issue request, unique in its stock. At most 40 characters. */
  readonly coupon_code: string;
  readonly json: BrandCouponUserCouponUseJson & AtLeastOne<"associated_order_info" | "associated_pay_score_order_info">;
}

/** Options of `POST /brand/marketing/product-coupon/users/{openid}/coupons`. */
export interface BrandCouponUserCouponsOptions extends CallOptions {
  /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
  readonly openid: string;
  readonly json: {
    /** 商品券ID · Product coupon ID. 由微信支付生成，标识一个商品券。 Generated by WeChat Pay; identifies a product coupon. */
    readonly product_coupon_id: string;
    /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. */
    readonly stock_id: string;
    /** 商品券Code · Product coupon code. 标识用户的一张券，由微信支付、商户上传或发券接口给出，同一批次内唯一。 Identifies a user's coupon; from WeChat Pay, merchant upload or issue request, unique in its stock. Required in cases that the page tells. Not given in cases that the page tells. At most 40 characters of `0-9A-Za-z_-`. */
    readonly coupon_code?: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 发券请求单号 · Coupon sending request number. 发券请求的编号，由商户生成，用于幂等。 Number of the sending request, chosen by the merchant; makes it idempotent. 6–128 characters of `0-9A-Za-z_-`. */
    readonly send_request_no: string;
    /** 自定义附加信息 · Custom data. 商户自定，在查询、通知与账单中原样返回；最长 128，支付分 256。 The merchant's own, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. At most 150 characters. */
    readonly attach?: string;
    /** 券标签信息 · Coupon tag information. */
    readonly coupon_tag_info?: BrandCouponUserCouponBundlesCouponTagInfo;
  };
}

/** Options of `GET /brand/marketing/product-coupon/users/{openid}/coupons`. */
export interface BrandCouponUserCouponsQueryOptions extends CallOptions {
  /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
  readonly openid: string;
  readonly query: {
    /** 商品券ID · Product coupon ID. 由微信支付生成，标识一个商品券。 Generated by WeChat Pay; identifies a product coupon. */
    readonly product_coupon_id?: string;
    /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. */
    readonly stock_id?: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 券状态 · Coupon state. 枚举，说明用户的券可用、已核销、已过期或已失效等。 Enumeration: whether the user's coupon is usable, used, expired or deactivated. Documented: `CONFIRMING`, `PENDING`, `EFFECTIVE`, `USED`, `EXPIRED`, `DELETED`, `DEACTIVATED`. */
    readonly coupon_state?: Open<
      | "CONFIRMING"
      | "PENDING"
      | "EFFECTIVE"
      | "USED"
      | "EXPIRED"
      | "DELETED"
      | "DEACTIVATED">;
    /** 用户券批次组ID · User coupon bundle ID. 由微信支付生成，标识发给用户的一组券。 Assigned by WeChat Pay; identifies one bundle of coupons sent to a user. */
    readonly user_coupon_bundle_id?: string;
    /** 每页条数 · Page size. At most 50. Default: `20`. */
    readonly page_size?: number;
    /** 分页令牌 · Page token. 填上次查询返回的 next_page_token；首次查询不填。 The next_page_token of the previous answer; leave out in the first query. */
    readonly page_token?: string;
  };
}

/**
 * Answer of `POST /brand/marketing/product-coupon/users/{openid}/pre-send-coupon`.
 * Answer of `POST /brand/marketing/product-coupon/users/{openid}/pre-send-coupon-bundle`.
 */
export interface BrandCouponUserPreSendCouponAnswer {
  /** 预发券凭证 · Pre-send token. 由微信支付签发的短期凭证，原样用于拉起页面或下载文件。 Short-lived token issued by WeChat Pay; pass it unchanged to open a page or download a file. At most 1024 characters. */
  readonly token: string;
}

/** Options of `POST /brand/marketing/product-coupon/users/{openid}/pre-send-coupon-bundle`. */
export interface BrandCouponUserPreSendCouponBundleOptions extends CallOptions {
  /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
  readonly openid: string;
  readonly json: {
    /** 商品券ID · Product coupon ID. 由微信支付生成，标识一个商品券。 Generated by WeChat Pay; identifies a product coupon. */
    readonly product_coupon_id: string;
    /** 批次组ID · Stock bundle ID. 商品券批次组的编号，由微信支付生成。 Number of the product coupon stock bundle, assigned by WeChat Pay. */
    readonly stock_bundle_id: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 发券请求单号 · Coupon sending request number. 发券请求的编号，由商户生成，用于幂等。 Number of the sending request, chosen by the merchant; makes it idempotent. 6–40 characters of `0-9A-Za-z_-`. */
    readonly send_request_no: string;
    /** 自定义附加信息 · Custom data. 商户自定，在查询、通知与账单中原样返回；最长 128，支付分 256。 The merchant's own, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. At most 150 characters. */
    readonly attach?: string;
  };
}

/** Options of `POST /brand/marketing/product-coupon/users/{openid}/pre-send-coupon`. */
export interface BrandCouponUserPreSendCouponOptions extends CallOptions {
  /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
  readonly openid: string;
  readonly json: {
    /** 商品券ID · Product coupon ID. 由微信支付生成，标识一个商品券。 Generated by WeChat Pay; identifies a product coupon. */
    readonly product_coupon_id: string;
    /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. */
    readonly stock_id: string;
    /** 商品券Code · Product coupon code. 标识用户的一张券，由微信支付、商户上传或发券接口给出，同一批次内唯一。 Identifies a user's coupon; from WeChat Pay, merchant upload or issue request, unique in its stock. Required in cases that the page tells. Not given in cases that the page tells. At most 40 characters of `0-9A-Za-z_-`. */
    readonly coupon_code?: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 发券请求单号 · Coupon sending request number. 发券请求的编号，由商户生成，用于幂等。 Number of the sending request, chosen by the merchant; makes it idempotent. 6–128 characters of `0-9A-Za-z_-`. */
    readonly send_request_no: string;
    /** 自定义附加信息 · Custom data. 商户自定，在查询、通知与账单中原样返回；最长 128，支付分 256。 The merchant's own, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. At most 150 characters. */
    readonly attach?: string;
  };
}

export interface BrandCouponUserProductCoupon {
  /** 商品券Code · Product coupon code. At most 40 characters. */
  readonly coupon_code: string;
  /** 券状态 · Coupon state. Documented: `CONFIRMING`, `PENDING`, `EFFECTIVE`, `USED`, `EXPIRED`, `DELETED`, `DEACTIVATED`. */
  readonly coupon_state: Open<
    | "CONFIRMING"
    | "PENDING"
    | "EFFECTIVE"
    | "USED"
    | "EXPIRED"
    | "DELETED"
    | "DEACTIVATED">;
  /** 有效期开始时间 · Valid from. RFC 3339 时间（带时区偏移）；品牌入驻的商标证书格式以产品文档为准。 RFC 3339 time with offset; trademark certificates in brand onboarding follow the product's documentation. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly valid_begin_time: string;
  /** 有效期结束时间 · Valid until. RFC 3339 时间（带时区偏移）；品牌入驻的商标证书格式以产品文档为准。 RFC 3339 time with offset; trademark certificates in brand onboarding follow the product's documentation. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly valid_end_time: string;
  /** 领取时间 · Claim time. RFC 3339 时间（带时区偏移），用户领取券或会员卡的时间。 RFC 3339 time with offset; when the user claimed the coupon or card, set by WeChat Pay. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly receive_time: string;
  /** 发券请求单号 · Coupon sending request number. At most 128 characters. */
  readonly send_request_no: string;
  /** 发券渠道 · Coupon sending channel. 表示券从哪个渠道发出。 Tells through which channel the coupon was sent. Documented: `BRAND_MANAGE`, `API`, `RECEIVE_COMPONENT`. */
  readonly send_channel: Open<"BRAND_MANAGE" | "API" | "RECEIVE_COMPONENT">;
  /** 确认请求单号 · Confirm request number. 标识一次确认发放，由商户生成，重试时不变。 Identifies one confirmed issue; chosen by the merchant, unchanged on retry. */
  readonly confirm_request_no?: string;
  /** 确认时间 · Confirmation time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly confirm_time?: string;
  /** 失效请求单号 · Deactivation request number. 由商户生成，同一次失效请求重试时保持不变。 Chosen by the merchant; keep it unchanged when the same deactivation is retried. Present when `coupon_state` is `DEACTIVATED`. At most 128 characters. */
  readonly deactivate_request_no?: string;
  /** 失效时间 · Deactivation time. RFC 3339，带时区偏移。 RFC 3339 with offset. Present when `coupon_state` is `DEACTIVATED`. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly deactivate_time?: string;
  /** 失效原因 · Deactivation reason. Present when `coupon_state` is `DEACTIVATED`. At most 150 characters. */
  readonly deactivate_reason?: string;
  /** 批次组使用详情 · Bundle usage details. Present when `usage_mode` is `PROGRESSIVE_BUNDLE`. */
  readonly progressive_bundle_usage_detail?: BrandCouponProgressiveBundleUsageDetail;
  /** 用户券批次组信息 · User coupon bundle. */
  readonly user_product_coupon_bundle_info: BrandCouponUserProductCouponBundleInfo;
  /** 商品券 · Product coupon. */
  readonly product_coupon: BrandCoupon;
  /** 商品券批次 · Product coupon stock. */
  readonly stock: BrandCouponUserProductCouponStock;
  /** 自定义附加信息 · Custom data. */
  readonly attach?: string;
  /** 渠道自定义信息 · Channel custom information. At most 1000 characters. */
  readonly channel_custom_info?: string;
  /** 券标签信息 · Coupon tag information. */
  readonly coupon_tag_info?: BrandCouponTagInfo;
}

export interface BrandCouponUserProductCouponBundleInfo {
  /** 用户券批次组ID · User coupon bundle ID. */
  readonly user_coupon_bundle_id: string;
  /** 券在组内的序号 · Index within bundle. */
  readonly user_coupon_bundle_index: number;
  /** 总可使用次数 · Uses in total. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count: number;
  /** 已使用次数 · Times used. */
  readonly used_count: number;
}

export interface BrandCouponUserProductCouponStock {
  /** 商品券ID · Product coupon ID. At most 40 characters. */
  readonly product_coupon_id: string;
  /** 批次号 · Stock ID. At most 40 characters. */
  readonly stock_id: string;
  /** 备注 · Remark. At most 20 characters. */
  readonly remark?: string;
  /** 券码模式 · Coupon code mode. Documented: `WECHATPAY`, `UPLOAD`. */
  readonly coupon_code_mode: Open<"WECHATPAY" | "UPLOAD">;
  /** 券码数量信息 · Coupon code counts. 对象，含券码总数 total_count 与可用数 available_count。 Object with the total and the available number of codes. Present when `coupon_code_mode` is `UPLOAD`. */
  readonly coupon_code_count_info?: BrandCouponCodeCountInfo;
  /** 发放规则 · Sending rules. */
  readonly stock_send_rule: BrandCouponStockSendRule;
  /** 批次组使用规则 · Bundle usage rule. Present when `usage_mode` is `PROGRESSIVE_BUNDLE`. */
  readonly progressive_bundle_usage_rule?: BrandCouponProgressiveBundleUsageRule;
  /** 所属批次组信息 · Stock bundle information. Present when `usage_mode` is `PROGRESSIVE_BUNDLE`. */
  readonly stock_bundle_info?: BrandCouponStockBundleInfo;
  /** 使用规则展示信息 · Usage rule display. */
  readonly usage_rule_display_info: BrandCouponUsageRuleDisplayInfo;
  /** 券展示信息 · Coupon display information. */
  readonly coupon_display_info: BrandCouponDisplayInfo;
  /** 通知配置 · Notification configuration. */
  readonly notify_config: BrandCouponStockNotifyConfig;
  /** 可用门店范围 · Usable store scope. Documented: `NONE`, `ALL`, `SPECIFIC`. */
  readonly store_scope: Open<"NONE" | "ALL" | "SPECIFIC">;
  /** 已发放数量 · Sent counts. */
  readonly sent_count_info: BrandCouponSentCountInfo;
  /** 批次状态 · Stock state. Documented: `AUDITING`, `SENDING`, `PAUSED`, `STOPPED`, `DEACTIVATED`. */
  readonly state: Open<"AUDITING" | "SENDING" | "PAUSED" | "STOPPED" | "DEACTIVATED">;
  /** 失效请求单号 · Deactivation request number. 由商户生成，同一次失效请求重试时保持不变。 Chosen by the merchant; keep it unchanged when the same deactivation is retried. Present when `state` is `DEACTIVATED`. At most 128 characters. */
  readonly deactivate_request_no?: string;
  /** 失效时间 · Deactivation time. RFC 3339，带时区偏移。 RFC 3339 with offset. Present when `state` is `DEACTIVATED` or `DDTHH`. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly deactivate_time?: string;
  /** 失效原因 · Deactivation reason. Present when `state` is `DEACTIVATED`. At most 150 characters. */
  readonly deactivate_reason?: string;
}

export interface BrandCouponWeeklyAvailablePeriod {
  /** 可用星期 · Available weekdays. 一周中可用券的日子，每项为大写英文星期名。 Days of the week on which the coupon may be used, as upper-case English weekday names. Documented: `MONDAY`, `TUESDAY`, `WEDNESDAY`, `THURSDAY`, `FRIDAY`, `SATURDAY`, `SUNDAY`. */
  readonly day_list: readonly (Open<
    | "MONDAY"
    | "TUESDAY"
    | "WEDNESDAY"
    | "THURSDAY"
    | "FRIDAY"
    | "SATURDAY"
    | "SUNDAY">)[];
  /** 当天可用时段 · Available periods per day. 可用星期内每天的可用时段，每项给出开始与结束秒数。 Usable periods of each available day; each item gives start and end as seconds of the day. At most 3 items. */
  readonly day_period_list?: readonly BrandCouponDayPeriod[];
}

/** Answer of `POST /brand/marketing/product-coupon/product-coupons`. */
export interface BrandCouponsAnswer {
  /** 商品券ID · Product coupon ID. At most 40 characters. */
  readonly product_coupon_id: string;
  /** 优惠范围 · Discount scope. Documented: `ALL`, `SINGLE`. */
  readonly scope: Open<"ALL" | "SINGLE">;
  /** 商品券类型 · Product coupon type. Documented: `NORMAL`, `DISCOUNT`, `EXCHANGE`. */
  readonly type: Open<"NORMAL" | "DISCOUNT" | "EXCHANGE">;
  /** 使用模式 · Usage mode. Documented: `SINGLE`, `PROGRESSIVE_BUNDLE`. */
  readonly usage_mode: Open<"SINGLE" | "PROGRESSIVE_BUNDLE">;
  /** 单次优惠信息 · Single usage information. */
  readonly single_usage_info?: BrandCouponsAnswerSingleUsageInfo;
  /** 展示信息 · Display information. */
  readonly display_info: BrandCouponsAnswerDisplayInfo;
  /** 商户商品券编号 · Merchant coupon number. */
  readonly out_product_no?: string;
  /** 商品券状态 · Product coupon state. Documented: `AUDITING`, `EFFECTIVE`, `DEACTIVATED`. */
  readonly state: Open<"AUDITING" | "EFFECTIVE" | "DEACTIVATED">;
  /** 商品券批次 · Product coupon stock. */
  readonly stock?: BrandCouponsAnswerStock;
  /** 批次组使用信息 · Bundle usage information. */
  readonly progressive_bundle_usage_info?: BrandCouponProgressiveBundleUsageInfo;
  /** 商品券批次组 · Product coupon stock bundle. */
  readonly stock_bundle?: BrandCouponsAnswerStockBundle;
}

export interface BrandCouponsAnswerDisplayInfo {
  /** 商品券名称 · Product coupon name. 3–15 characters. */
  readonly name: string;
  /** 商品券图片地址 · Product coupon image URL. */
  readonly image_url: string;
  /** 背景图片链接 · Background image URL. */
  readonly background_url: string;
  /** 详情图片地址列表 · Detail image URLs. At most 8 items. */
  readonly detail_image_url_list?: readonly string[];
  /** 商品原价 · Original price. */
  readonly original_price?: number;
  /** 套餐组合列表 · Combo packages. At most 50 items. */
  readonly combo_package_list?: readonly BrandCouponDisplayInfoComboPackage[];
}

export interface BrandCouponsAnswerSingleUsageInfo {
  /** 满减券规则 · Amount-off coupon. */
  readonly normal_coupon?: BrandCouponSingleUsageInfoNormalCoupon;
  /** 折扣券规则 · Percentage coupon rule. */
  readonly discount_coupon?: BrandCouponSingleUsageInfoDiscountCoupon;
}

export interface BrandCouponsAnswerSingleUsageRule {
  /** 券可用时间 · Coupon available period. */
  readonly coupon_available_period: BrandCouponStockSingleUsageRuleCouponAvailablePeriod;
  /** 满减券规则 · Amount-off coupon. */
  readonly normal_coupon?: BrandCouponSingleUsageInfoNormalCoupon;
  /** 折扣券规则 · Percentage coupon rule. */
  readonly discount_coupon?: BrandCouponSingleUsageInfoDiscountCoupon;
  /** 换购券规则 · Exchange coupon rule. */
  readonly exchange_coupon?: BrandCouponSingleUsageRuleExchangeCoupon;
}

export interface BrandCouponsAnswerStock {
  /** 商品券ID · Product coupon ID. At most 40 characters. */
  readonly product_coupon_id: string;
  /** 批次号 · Stock ID. At most 40 characters. */
  readonly stock_id: string;
  /** 备注 · Remark. At most 20 characters. */
  readonly remark?: string;
  /** 券码模式 · Coupon code mode. Documented: `WECHATPAY`, `UPLOAD`, `API_ASSIGN`. */
  readonly coupon_code_mode: Open<"WECHATPAY" | "UPLOAD" | "API_ASSIGN">;
  /** 券码数量信息 · Coupon code counts. 对象，含券码总数 total_count 与可用数 available_count。 Object with the total and the available number of codes. */
  readonly coupon_code_count_info?: BrandCouponCodeCountInfo;
  /** 发放规则 · Sending rules. */
  readonly stock_send_rule: BrandCouponStockSendRule;
  /** 单次优惠使用规则 · Single usage rules. */
  readonly single_usage_rule: BrandCouponsAnswerSingleUsageRule;
  /** 使用规则展示信息 · Usage rule display. */
  readonly usage_rule_display_info: BrandCouponUsageRuleDisplayInfo;
  /** 券展示信息 · Coupon display information. */
  readonly coupon_display_info: BrandCouponDisplayInfo;
  /** 通知配置 · Notification configuration. */
  readonly notify_config: BrandCouponStockNotifyConfig;
  /** 可用门店范围 · Usable store scope. Documented: `NONE`, `ALL`, `SPECIFIC`. */
  readonly store_scope: Open<"NONE" | "ALL" | "SPECIFIC">;
  /** 已发放数量 · Sent counts. */
  readonly sent_count_info: BrandCouponSentCountInfo;
  /** 批次状态 · Stock state. Documented: `AUDITING`, `SENDING`, `PAUSED`, `STOPPED`, `DEACTIVATED`. */
  readonly state: Open<"AUDITING" | "SENDING" | "PAUSED" | "STOPPED" | "DEACTIVATED">;
  /** 失效请求单号 · Deactivation request number. 由商户生成，同一次失效请求重试时保持不变。 Chosen by the merchant; keep it unchanged when the same deactivation is retried. At most 128 characters. */
  readonly deactivate_request_no?: string;
  /** 失效时间 · Deactivation time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly deactivate_time?: string;
  /** 失效原因 · Deactivation reason. At most 150 characters. */
  readonly deactivate_reason?: string;
}

export interface BrandCouponsAnswerStockBundle {
  /** 批次组ID · Stock bundle ID. At most 40 characters. */
  readonly stock_bundle_id: string;
  /** 批次列表 · Stocks. */
  readonly stock_list: readonly BrandCouponStockBundleStock[];
}

export interface BrandCouponsDisplayInfo {
  /** 商品券名称 · Product coupon name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. 3–15 characters. */
  readonly name: string;
  /** 商品券图片地址 · Product coupon image URL. 须为微信支付图片上传接口返回的地址或任务生成的地址。 An address returned by an image upload operation or made by an image task. */
  readonly image_url: string;
  /** 背景图片链接 · Background image URL. */
  readonly background_url: string;
  /** 详情图片地址列表 · Detail image URLs. At most 8 items. */
  readonly detail_image_url_list?: readonly string[];
  /** 商品原价 · Original price. 整数，单位为分；优惠前的价格。 Integer, in fen; price before the discount. At most 10000000. Default: `0`. */
  readonly original_price?: number;
  /** 套餐组合列表 · Combo packages. At most 50 items. */
  readonly combo_package_list?: readonly BrandCouponDisplayInfoComboPackage[];
}

/** Options of `POST /brand/marketing/product-coupon/product-coupons`. */
export interface BrandCouponsOptions extends CallOptions {
  readonly json: {
    /** 商户请求单号 · Merchant request number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. 6–40 characters of `0-9A-Za-z_-`. */
    readonly out_request_no: string;
    /** 优惠范围 · Discount scope. 表示优惠适用于整单还是单品。 Tells whether the discount covers the whole order or single items. Documented: `ALL`, `SINGLE`. */
    readonly scope: Open<"ALL" | "SINGLE">;
    /** 商品券类型 · Product coupon type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `NORMAL`, `DISCOUNT`, `EXCHANGE`. */
    readonly type: Open<"NORMAL" | "DISCOUNT" | "EXCHANGE">;
    /** 使用模式 · Usage mode. 说明券为单次使用、多次使用还是渐进组合。 Tells single use, sequential use or a progressive bundle. Documented: `SINGLE`, `PROGRESSIVE_BUNDLE`. */
    readonly usage_mode: Open<"SINGLE" | "PROGRESSIVE_BUNDLE">;
    /** 单次优惠信息 · Single usage information. Required when `scope` is `ALL`. */
    readonly single_usage_info?: BrandCouponsSingleUsageInfo;
    /** 展示信息 · Display information. */
    readonly display_info: BrandCouponsDisplayInfo;
    /** 商户商品券编号 · Merchant coupon number. 由商户自定，标识一个商品券，便于对应商户自有系统。 Set by the merchant; ties the product coupon to the merchant's own system. At most 40 characters. */
    readonly out_product_no?: string;
    /** 商品券批次 · Product coupon stock. */
    readonly stock?: BrandCouponsStock;
    /** 批次组使用信息 · Bundle usage information. */
    readonly progressive_bundle_usage_info?: BrandCouponProgressiveBundleUsageInfo;
    /** 商品券批次组 · Product coupon stock bundle. */
    readonly stock_bundle?: BrandCouponStockBundle;
  };
}

export interface BrandCouponsSingleUsageInfo {
  /** 满减券规则 · Amount-off coupon. 单券规则：满门槛减固定金额。 Rule of an amount-off coupon: fixed discount above a threshold. Not given with `type`. */
  readonly normal_coupon?: BrandCouponSingleUsageInfoNormalCoupon;
  /** 折扣券规则 · Percentage coupon rule. 仅折扣券使用，含门槛与折扣比例。 For percentage coupons only; holds threshold and discount. Only when `type` is `DISCOUNT`. */
  readonly discount_coupon?: BrandCouponSingleUsageInfoDiscountCoupon;
}

export interface BrandCouponsStock {
  /** 备注 · Remark. 说明文字，多由商户填写并原样返回或展示。 Free text, mostly given by the merchant and returned or shown as is. At most 20 characters. */
  readonly remark?: string;
  /** 券码模式 · Coupon code mode. 枚举，券码由微信支付生成、商户上传或发券时指定。 Enumeration: codes made by WeChat Pay, uploaded by the merchant or given when issuing. Documented: `WECHATPAY`, `UPLOAD`, `API_ASSIGN`. */
  readonly coupon_code_mode: Open<"WECHATPAY" | "UPLOAD" | "API_ASSIGN">;
  /** 发放规则 · Sending rules. 规定批次的预算、数量与每人领取上限。 Sets the stock's budget, quantity and per-user limit. */
  readonly stock_send_rule: BrandCouponStockSendRule;
  /** 单次优惠使用规则 · Single usage rules. */
  readonly single_usage_rule: BrandCouponStockSingleUsageRule;
  /** 使用规则展示信息 · Usage rule display. 券详情页上的使用方式、入口与门店说明。 Ways of use, entries and store notes shown on the coupon page. */
  readonly usage_rule_display_info: BrandCouponStockUsageRuleDisplayInfo;
  /** 券展示信息 · Coupon display information. 对象，含券码展示方式、背景色与小程序等入口。 Object with code display, background color and entrances such as a mini program. */
  readonly coupon_display_info: BrandCouponDisplayInfo;
  /** 通知配置 · Notification configuration. 券事件通知用户时的配置，内含应用ID。 How users are told about coupon events; holds the App ID. */
  readonly notify_config: BrandCouponStockNotifyConfig;
  /** 可用门店范围 · Usable store scope. 表示券在全部、指定或无门店可用，由服务商选择。 Tells whether the coupon works in all, some or no stores; chosen by the partner. Documented: `NONE`, `ALL`, `SPECIFIC`. */
  readonly store_scope: Open<"NONE" | "ALL" | "SPECIFIC">;
}
