import { rfc3339 } from "../../clock/time.ts";
import { feeYuan, yuan } from "./bill-text.ts";
import { merchantText } from "./escape.ts";
import type { TradeRow } from "./trade-rows.ts";

/** What a merchant wrote, escaped. */
const written = (text: string | null, { back }: TradeRow): string =>
  merchantText(text ?? "", back === undefined ? "order" : "refund");

/** `0.60%`, of ten-thousandths. */
const rateText = (rate: number): string => `${yuan(rate)}%`;

const ORDER = [
  "交易时间",
  "公众账号ID",
  "商户号",
  "特约商户号",
  "设备号",
  "微信订单号",
  "商户订单号",
  "用户标识",
  "交易类型",
  "交易状态",
  "付款银行",
  "货币种类",
  "应结订单金额",
  "代金券金额",
] as const;
const TIMES = ["退款申请时间", "退款成功时间"] as const;
const REFUND = [
  "微信退款单号",
  "商户退款单号",
  "退款金额",
  "充值券退款金额",
  "退款类型",
  "退款状态",
] as const;
const GOODS = ["商品名称", "商户数据包", "手续费", "费率", "订单金额"] as const;

const LAST = ["申请退款金额", "费率备注"] as const;

/** A column of some trade bill, by its name. */
type Column = (typeof ORDER | typeof TIMES | typeof REFUND | typeof GOODS | typeof LAST)[number];

/**
 * What stands in each column of a trade bill.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071246
 */
const CELLS: Readonly<Record<Column, (row: TradeRow) => string>> = {
  交易时间: ({ time }) => billTime(time),
  公众账号ID: ({ order }) => order.appid,
  商户号: ({ order }) => order.mchid,
  特约商户号: ({ order }) => (order.sub_mchid === "" ? "0" : order.sub_mchid),
  设备号: (row) => written(row.order.device_id, row),
  微信订单号: ({ order }) => order.transaction_id ?? "",
  商户订单号: ({ order }) => order.out_trade_no,
  用户标识: ({ order }) => order.openid ?? "",
  交易类型: ({ order }) => order.trade_type,
  交易状态: ({ state }) => state,
  付款银行: ({ order }) => order.bank_type ?? "",
  货币种类: ({ order }) => order.currency,
  应结订单金额: ({ settled }) => yuan(settled),
  代金券金额: ({ coupons }) => yuan(coupons),
  退款申请时间: ({ back, time }) => (back === undefined ? "" : billTime(time)),
  退款成功时间: ({ back }) =>
    back === undefined || back.arrivedAt === null ? "" : billTime(back.arrivedAt),
  微信退款单号: ({ back }) => back?.id ?? "0",
  商户退款单号: ({ back }) => back?.number ?? "0",
  退款金额: ({ back }) => yuan(back?.refunded ?? 0),
  充值券退款金额: ({ back }) => yuan(back?.coupons ?? 0),
  退款类型: ({ back }) => back?.channel ?? "",
  退款状态: ({ back }) => back?.state ?? "",
  商品名称: (row) => written(row.order.description, row),
  商户数据包: (row) => written(row.order.attach, row),
  手续费: ({ fee }) => feeYuan(fee),
  费率: ({ order }) => rateText(order.fee_rate),
  订单金额: ({ total }) => yuan(total),
  申请退款金额: ({ back }) => yuan(back?.asked ?? 0),
  // A note of the rate, where the merchant has one of its own.
  费率备注: () => "",
};

const REFUNDS = [...ORDER, ...TIMES, ...REFUND, ...GOODS, ...LAST];

const COLUMNS: ReadonlyMap<string, readonly Column[]> = new Map<string, readonly Column[]>([
  ["ALL", [...ORDER, ...REFUND, ...GOODS, ...LAST]],
  ["SUCCESS", [...ORDER, ...GOODS, "费率备注"]],
  ["REFUND", REFUNDS],
  // Of APIv2: refunds from money that the merchant had in its account.
  ["RECHARGE_REFUND", REFUNDS],
]);

/** The columns of a type of trade bill; undefined for a type that there is not. */
export function tradeColumns(type: string): readonly Column[] | undefined {
  return COLUMNS.get(type);
}

/** The cells of a row. */
export function tradeCells(row: TradeRow, columns: readonly Column[]): readonly string[] {
  return columns.map((column) => CELLS[column](row));
}

/** `2026-11-29 10:00:00` */
export function billTime(time: number): string {
  return rfc3339(time).slice(0, 19).replace("T", " ");
}
