import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { StringDecoder } from "node:string_decoder";
import { createGunzip } from "node:zlib";
import type { TradeBillRow } from "wechatpay-kit";
import type { BillFile } from "./bill-file.ts";

/**
 * What somebody writes for one form of bill, and for speed: places instead of names, nothing checked but the digest, rows handed
 * to a function and not to a loop. Its rows are those of the kit.
 */
export async function readByHand(
  { path, sha1 }: BillFile,
  take: (row: TradeBillRow) => void,
): Promise<void> {
  const digest = createHash("sha1");
  const decoder = new StringDecoder("utf8");
  const gunzip = createReadStream(path).pipe(createGunzip({ chunkSize: 64 * 1024 }));
  let rest = "";
  let first = true;
  for await (const piece of gunzip) {
    // A gunzip without an encoding gives buffers.
    const bytes = piece as Buffer;
    digest.update(bytes);
    const lines = (rest + decoder.write(bytes)).split("\r\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      if (first) first = false;
      else if (!line.startsWith("`2026")) break;
      else take(rowOf(line.slice(1).split(",`")));
    }
  }
  if (digest.digest("hex") !== sha1) throw new Error("The bill is not what its digest says.");
}

function rowOf(cells: readonly string[]): TradeBillRow {
  return {
    trade_time: cells[0] ?? "",
    appid: cells[1] ?? "",
    mchid: cells[2] ?? "",
    sub_mchid: number(cells[3] ?? ""),
    device_id: text(cells[4] ?? ""),
    transaction_id: cells[5] ?? "",
    out_trade_no: cells[6] ?? "",
    openid: cells[7] ?? "",
    trade_type: cells[8] ?? "",
    trade_state: cells[9] ?? "",
    bank_type: cells[10] ?? "",
    currency: cells[11] ?? "",
    settlement_total: amount(cells[12] ?? ""),
    coupon_total: amount(cells[13] ?? ""),
    refund_id: number(cells[14] ?? ""),
    out_refund_no: number(cells[15] ?? ""),
    settlement_refund: amount(cells[16] ?? ""),
    coupon_refund: amount(cells[17] ?? ""),
    refund_channel: cells[18] ?? "",
    refund_state: cells[19] ?? "",
    description: text(cells[20] ?? ""),
    attach: text(cells[21] ?? ""),
    fee: amount(cells[22] ?? ""),
    rate: cells[23] ?? "",
    total: amount(cells[24] ?? ""),
    refund: amount(cells[25] ?? ""),
    rate_note: text(cells[26] ?? ""),
  };
}

const number = (cell: string): string => (cell === "0" ? "" : cell);

const text = (cell: string): string => (cell.includes("\\") ? cell.replaceAll("\\ ", ",") : cell);

/** The digits without their point are fen, or thousandths of a fen. */
function amount(cell: string): number {
  let value = 0;
  for (let at = 0; at < cell.length; at++) {
    const code = cell.charCodeAt(at);
    if (code !== 46) value = value * 10 + code - 48;
  }
  return value;
}
