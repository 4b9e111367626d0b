import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { tradeAt } from "./trades.ts";

/** A bill as WeChat Pay would send it, and what is known of it. */
export interface BillFile {
  /** Of the text behind gzip. */
  readonly path: string;
  readonly rows: number;
  /** Of the text, as its digest. */
  readonly bytes: number;
  readonly sha1: string;
}

const HEADER =
  "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注";
const SUMMARY =
  "总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额";

/** Lines that are made before any are written: a bill of millions is not held in memory. */
const TOGETHER = 500;

/** Writes a trade bill of so many rows, always the same. */
export async function writeBill(path: string, rows: number): Promise<BillFile> {
  const sha1 = createHash("sha1");
  let bytes = 0;
  const hashed = function* (): Generator<Buffer> {
    for (const text of texts(rows)) {
      const piece = Buffer.from(text);
      sha1.update(piece);
      bytes += piece.length;
      yield piece;
    }
  };
  await pipeline(Readable.from(hashed()), createGzip({ level: 3 }), createWriteStream(path));
  return { path, rows, bytes, sha1: sha1.digest("hex") };
}

function* texts(rows: number): Generator<string> {
  let paid = 0;
  let refunded = 0;
  yield `\u{feff}${HEADER}\r\n`;
  for (let begin = 0; begin < rows; begin += TOGETHER) {
    let text = "";
    for (let index = begin; index < Math.min(begin + TOGETHER, rows); index++) {
      const { total, refund } = tradeAt(index);
      if (refund === undefined) paid += total;
      else refunded += total;
      text += rowOf(index);
    }
    yield text;
  }
  const sums = [rows, yuan(paid), yuan(refunded), "0.00", "0.00000", yuan(paid), yuan(refunded)];
  yield `${SUMMARY}\r\n${sums.map((sum) => `\`${sum}`).join(",")}\r\n`;
}

function rowOf(index: number): string {
  const { time, transaction_id, out_trade_no, openid, total, refund, description } = tradeAt(index);
  const paid = refund === undefined ? yuan(total) : "0.00";
  const back = refund === undefined ? "0.00" : yuan(total);
  const refunds =
    refund === undefined
      ? `0,\`0,\`0.00,\`0.00,\`,\``
      : `${refund.refund_id},\`${refund.out_refund_no},\`${back},\`0.00,\`ORIGINAL,\`SUCCESS`;
  const state = refund === undefined ? "SUCCESS" : "REFUND";
  return `\`${time},\`wxd678efh567hg6787,\`1230000109,\`0,\`,\`${transaction_id},\`${out_trade_no},\`${openid},\`JSAPI,\`${state},\`OTHERS,\`CNY,\`${paid},\`0.00,\`${refunds},\`${description},\`,\`0.00000,\`0.60%,\`${paid},\`${back},\`\r\n`;
}

const yuan = (fen: number): string =>
  `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, "0")}`;
