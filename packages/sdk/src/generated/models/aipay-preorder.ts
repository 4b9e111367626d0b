// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open } from "../../chain/options.ts";

/** Answer of `POST /aipay/preorder`. */
export interface AipayPreorderAnswer {
  /** 一次性支付凭证 · One-time payment code. 由微信支付返回，只能用一次。 Returned by WeChat Pay; can be used once. At most 64 characters. */
  readonly payment_code: string;
}

/** Options of `POST /aipay/preorder`. */
export interface AipayPreorderOptions extends CallOptions {
  readonly json: {
    /** 预下单信息 · Payment required. 与 x402 协议中要求付款的内容相同。 What the x402 protocol states as the payment asked for. */
    readonly payment_required: AipayPreorderPaymentRequired;
  };
}

export interface AipayPreorderPayData {
  /** 支付信息类型 · Payment data type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `code_url`, `prepay_id`, `h5_url`. */
  readonly type: Open<"code_url" | "prepay_id" | "h5_url">;
  /** 支付信息内容 · Payment data. 与同级名称对应的内容；会员信息为敏感字段，收发均为明文，由 SDK 加解密。 Content for the name beside it; member data is sensitive, plain text in and out, the SDK encrypts and decrypts it. At most 64 characters. */
  readonly value: string;
}

export interface AipayPreorderPayItem {
  /** 付费产品ID · Paid product ID. 由商户自定，扫码支付时标识二维码对应的商品。 Set by the merchant; tells which product the payment QR code is for. At most 64 characters. */
  readonly product_id: string;
  /** 支付信息 · Payment data. */
  readonly pay_data: AipayPreorderPayData;
}

export interface AipayPreorderPaymentRequired {
  /** Skill 信息 · Skill information. */
  readonly skill_info: AipayPreorderSkillInfo;
  /** 支付方式 · Payment type. 用户以何种方式付款，例如微信支付或其他方式。 How the user paid, such as WeChat Pay or another way. Documented: `GOODS_PAY`. */
  readonly pay_type: Open<"GOODS_PAY">;
  /** 付费方式 · Payment mode. 枚举，目前只有授权并支付。 Enumeration; so far only authorise and pay. Documented: `AUTH_AND_PAY`. */
  readonly pay_mode: Open<"AUTH_AND_PAY">;
  /** 授权过期时间 · Authorisation expiry. Unix 时间戳，单位为秒；过期后不能再支付。 Unix time in seconds; no payment is possible afterwards. Unix seconds. */
  readonly expires_at: string;
  /** 支付信息列表 · Payment items. At least 1 item. */
  readonly pay_items: readonly AipayPreorderPayItem[];
}

export interface AipayPreorderSkillInfo {
  /** Skill ID · Skill ID. 标识用户所用的 Skill。 Identifies the skill that the user uses. At most 64 characters. */
  readonly skill_id: string;
  /** Skill 版本 · Skill version. At most 64 characters. */
  readonly skill_version: string;
}
