// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open } from "../../chain/options.ts";

export interface CateringDish {
  /** 商户菜品编号 · Merchant dish number. 由商户自定，标识一道菜品。 Set by the merchant; identifies a dish. */
  readonly out_dish_no: string;
  /** 菜品名称 · Dish name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. */
  readonly name: string;
  /** 菜品单价 · Dish price. 整数，单位为分；商品单价或售价。 Integer, in fen; unit or selling price of the item. */
  readonly price: number;
  /** 菜品计量方式 · Dish measure. 数量的计量单位；餐饮、成品油开票与预扣费通知中为枚举。 Unit of the quantity; enumerated in catering, refined-oil fapiao and deduction notices. Documented: `BY_SHARE`, `BY_WEIGHT`. */
  readonly unit: Open<"BY_SHARE" | "BY_WEIGHT">;
  /** 菜品数量 · Dish quantity. 整数，随产品为项目数量、次数或本次返回条数。 Integer: number of items, times, or rows returned, by product. */
  readonly count: number;
  /** 菜品优惠金额 · Dish discount amount. */
  readonly discount?: number;
  /** 类型 · Type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. */
  readonly type?: string;
  /** 菜品排序 · Dish order. */
  readonly priority?: number;
  /** 菜品属性 · Dish properties. */
  readonly properties?: CateringProperties;
}

/** Options of `POST /v3/catering/orders/sync-status`. */
export interface CateringOrdersSyncStatusOptions extends CallOptions {
  readonly json: {
    /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
    readonly sp_mchid?: string;
    /** 服务商应用ID · Partner app ID. 须与服务商商户号绑定。 Bound to the partner's merchant ID. */
    readonly sp_appid?: string;
    /** 渠道号 · Channel ID. 渠道商的编号，由微信支付分配，由从业机构填写。 ID of the channel partner; assigned by WeChat Pay, given by the institution. */
    readonly channel_id: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid: string;
    /** 商户店铺编号 · Merchant shop number. 由商户自定，标识点餐的店铺。 Set by the merchant; identifies the shop of the order. */
    readonly out_shop_no: string;
    /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在 sub_appid 下的标识；须同时提供 sub_appid。 The user under sub_appid, which must be given with it. */
    readonly sub_openid: string;
    /** 登录凭证 · Login token. 用户登录点餐小程序后取得的凭证。 Obtained when the user logged in to the ordering mini program. */
    readonly login_token: string;
    /** 点餐入口 · Ordering entry. */
    readonly order_entry: string;
    /** 总金额 · Total amount. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
    readonly total_amount: number;
    /** 优惠金额 · Discount amount. 单位为分的整数；政府补贴接口的单位以其文档为准。 Integer, in fen; for government subsidies see that product's documents. */
    readonly discount_amount: number;
    /** 用户实付金额 · Amount user pays. 单位为分的整数。 Integer, in fen. */
    readonly user_amount: number;
    /** 点餐订单状态 · Catering order status. 表示单据或记录的处理结果或当前状态。 Tells the outcome or current status, set by WeChat Pay. Documented: `CREATE_DEAL`, `PAY_SUCCESS`. */
    readonly status: Open<"CREATE_DEAL" | "PAY_SUCCESS">;
    /** 点餐动作时间 · Ordering action time. 本次订单动作发生的时间，带时区偏移。 When this order action happened, given by the merchant; RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly action_time: string;
    /** 支付时间 · Payment time. 点餐为 RFC 3339，停车缴费为整数时间戳，其余按原样字符串处理。 RFC 3339 in catering, an integer timestamp in parking fees, elsewhere an opaque string. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly pay_time?: string;
    /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. */
    readonly transaction_id?: string;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no?: string;
    /** 商户点餐订单号 · Merchant catering order number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
    readonly out_order_no: string;
    /** 商户桌号 · Merchant table number. 由商户自定，标识点餐的桌台。 Set by the merchant; identifies the table of the order. */
    readonly out_table_no?: string;
    /** 用餐人数 · Number of guests. */
    readonly people_count?: number;
    /** 菜品列表 · Dishes. */
    readonly dish_list: readonly CateringDish[];
  };
}

export interface CateringProperties {
  /** 口味 · Taste. */
  readonly taste: string;
  /** 菜系 · Cuisine. */
  readonly cuisine: string;
  /** 主料 · Main ingredient. */
  readonly main_material: string;
  /** 加料信息 · Extra ingredients. */
  readonly ingredients: string;
  /** 其他属性 · Other properties. */
  readonly others?: string;
}
