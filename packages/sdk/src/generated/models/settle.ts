// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open } from "../../chain/options.ts";

export interface SettleAmount {
  /** 已结算金额 · Settled amount. 整数，单位为币种最小单位（人民币为分）。 Integer, in the currency's smallest unit (fen for CNY). */
  readonly settled: number;
  /** 未结算金额 · Unsettled amount. 整数，单位为结算币种的最小单位。 Integer, in the smallest unit of the settlement currency. */
  readonly unsettle: number;
  /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. */
  readonly currency: string;
  /** 支付金额 · Payment amount. 整数，单位为分；结算周期内的支付总额。 Integer, in fen; sum of payments in the settlement. */
  readonly pay: number;
  /** 退款金额 · Refund amount. 整数，单位为分，不超过原订单金额；由商户填写，应答中原样返回。 Integer, in fen; at most the order total; given by the merchant, returned in answers. */
  readonly refund: number;
  /** 净额 · Net amount. 整数，单位为分；支付金额减去退款金额。 Integer, in fen; payments minus refunds. */
  readonly net: number;
  /** 手续费 · Service fee. 整数，人民币以分计，其他币种以最小单位计。 Integer, in fen, or in the smallest unit of another currency. */
  readonly fee: number;
}

export interface SettleData {
  /** 结算批次号 · Settlement batch ID. 微信支付受理批次后返回的单号，最长 64 字符，查询批次时传入。 Returned by WeChat Pay when the batch is accepted, at most 64 characters; pass it in to query. */
  readonly batch_id: string;
  /** 结算日期 · Settlement date. 日期，格式 yyyyMMdd。 Date, yyyyMMdd. */
  readonly settlement_date: string;
  /** 交易开始日期 · Trade start date. 日期，格式 yyyyMMdd。 Date, yyyyMMdd. */
  readonly trade_start_date: string;
  /** 交易结束日期 · Trade end date. 日期，格式 yyyyMMdd。 Date, yyyyMMdd. */
  readonly trade_end_date: string;
  /** 结算金额信息 · Settlement amount details. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: SettleAmount;
  /** 钱包地区 · Wallet region. 表示付款用户的钱包属于内地还是香港。 Tells whether the payer's wallet is of mainland China or Hong Kong. Documented: `CHINA_MAINLAND`, `CHINA_HONGKONG`. */
  readonly wallet_region?: Open<"CHINA_MAINLAND" | "CHINA_HONGKONG">;
}

/** Answer of `GET /hk/v3/settle/settlements`. */
export interface SettlementList {
  /** 记录列表 · List of records. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data?: readonly SettleData[];
  /** 总数 · Total count. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count: number;
  /** 分页起始位置 · Page offset. */
  readonly offset: number;
  /** 每页条数 · Page size. */
  readonly limit: number;
}

/** Options of `GET /hk/v3/settle/settlements`. */
export interface SettlementsQueryOptions extends CallOptions {
  readonly query: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
    /** 结算状态 · Settlement state. 选择查询已结算还是未结算的资金。 Selects settled or unsettled funds. Documented: `SETTLED`, `UNSETTLE`. */
    readonly settle_state: Open<"SETTLED" | "UNSETTLE">;
    /** 结算开始日期 · Settlement start date. 日期，格式 yyyyMMdd。 Date, yyyyMMdd. */
    readonly settle_start_date?: string;
    /** 结算结束日期 · Settlement end date. 日期，格式 yyyyMMdd。 Date, yyyyMMdd. */
    readonly settle_end_date?: string;
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. */
    readonly limit: number;
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset: number;
  };
}
