// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open } from "../../chain/options.ts";

/** Options of `POST /v3/partner-papay/contracts/{contract_id}/fail-notify`. */
export interface PartnerPapayContractFailNotifyOptions extends CallOptions {
  /** 委托代扣协议ID · Contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. */
  readonly contract_id: string;
  readonly json: {
    /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
    readonly sp_mchid: string;
    /** 服务商应用ID · Partner app ID. 须与服务商商户号绑定。 Bound to the partner's merchant ID. */
    readonly sp_appid: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
  };
}

/** Options of `POST /v3/partner-papay/contracts/{contract_id}/notify`. */
export interface PartnerPapayContractNotifyOptions extends CallOptions {
  /** 委托代扣协议ID · Contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. 1–32 characters. */
  readonly contract_id: string;
  readonly json: {
    /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. 1–32 characters. */
    readonly sp_mchid: string;
    /** 服务商应用ID · Partner app ID. 须与服务商商户号绑定。 Bound to the partner's merchant ID. 1–32 characters. */
    readonly sp_appid: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. 1–32 characters. */
    readonly sub_mchid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. 1–32 characters. */
    readonly sub_appid?: string;
    /** 扣费持续时间 · Deduction duration. */
    readonly deduct_duration?: PartnerPapayDeductDuration;
    /** 预计扣款金额 · Estimated deduction amount. 对象，其中金额以分为单位，为整数。 Object whose amount is an integer in fen. */
    readonly estimated_amount: PartnerPapayEstimatedAmount;
  };
}

export interface PartnerPapayDeductDuration {
  /** 扣费持续天数 · Deduction days. 整数，随产品为项目数量、次数或本次返回条数。 Integer: number of items, times, or rows returned, by product. */
  readonly count: number;
  /** 时长单位 · Duration unit. 数量的计量单位；餐饮、成品油开票与预扣费通知中为枚举。 Unit of the quantity; enumerated in catering, refined-oil fapiao and deduction notices. Documented: `DAY`. Default: `DAY`. */
  readonly unit?: Open<"DAY">;
}

export interface PartnerPapayEstimatedAmount {
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: number;
  /** 预计扣费币种 · Expected deduction currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. 1–16 characters. Default: `CNY`. */
  readonly currency?: string;
}
