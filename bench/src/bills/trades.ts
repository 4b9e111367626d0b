/** What happened to a shop in a day: the same for the same number, whenever it is asked for. */
export interface Trade {
  readonly time: string;
  readonly transaction_id: string;
  readonly out_trade_no: string;
  readonly openid: string;
  /** In fen, as all amounts. */
  readonly total: number;
  /** Of a refund; its order is the trade before it. */
  readonly refund: { readonly refund_id: string; readonly out_refund_no: string } | undefined;
  /** As bills write it: with `\ ` for a comma. */
  readonly description: string;
}

const DESCRIPTIONS = ["美式咖啡 大杯", "拿铁 中杯", "Two cups of coffee", "火腿三明治\\ 不加酱"];
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Every twentieth trade is a refund. */
export function tradeAt(index: number): Trade {
  const isRefund = index % 20 === 19;
  const order = isRefund ? index - 1 : index;
  const digits = String(order).padStart(10, "0");
  const noise = mixed(order);
  const seconds = index % 86_400;
  return {
    time: `2026-11-29 ${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`,
    transaction_id: `420000269120261129${digits}`,
    // Numbers as shops draw them: in no order.
    out_trade_no: `order-${noise.toString(16).padStart(8, "0")}-${digits}`,
    openid: `oUpF8u${letters(noise)}${letters(mixed(noise))}${letters(mixed(noise + 1))}`,
    total: 100 + (noise % 100_000),
    refund: isRefund
      ? { refund_id: `503000269120261129${digits}`, out_refund_no: `refund-${digits}` }
      : undefined,
    description: DESCRIPTIONS[noise % DESCRIPTIONS.length] ?? "",
  };
}

const two = (value: number): string => String(Math.floor(value)).padStart(2, "0");

/** A number of 32 bits that looks drawn at random: the last step of MurmurHash3. */
function mixed(value: number): number {
  let bits = value + 0x9e3779b9;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** Seven letters for a number. */
function letters(of: number): string {
  let text = "";
  for (let shift = 0; shift < 28; shift += 4) text += LETTERS[(of >>> shift) & 63] ?? "";
  return text;
}
