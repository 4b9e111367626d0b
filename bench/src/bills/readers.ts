import { createHash } from "node:crypto";
import { createReadStream, readFileSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createGunzip, gunzipSync } from "node:zlib";
import { parse } from "csv-parse";
import { Formatter } from "wechatpay-axios-plugin";
import type { BillFile } from "./bill-file.ts";
import { readByHand } from "./by-hand.ts";
import { clientOf } from "./kit.ts";

/** What was read, so that nobody reads less than the others. */
export interface Found {
  rows: number;
  /** Of all merchant order numbers. */
  letters: number;
}

export type Reader = () => Promise<Found>;

/** From the file to rows as objects, with the digest of the text. Those of the last two hold texts as they stand in the bill. */
export function readersOf(bill: BillFile): Readonly<Record<string, Reader>> {
  return {
    "wechatpay-kit": byKit(bill),
    "by hand": byHand(bill),
    "wechatpay-axios-plugin": byAxiosPlugin(bill),
    "csv-parse": byCsvParse(bill),
  };
}

function byKit(bill: BillFile): Reader {
  const { bills } = clientOf(bill);
  return async () => {
    const found = { rows: 0, letters: 0 };
    for await (const row of bills.trade({ bill_date: "2026-11-29" })) {
      found.rows++;
      found.letters += row.out_trade_no.length;
    }
    return found;
  };
}

function byHand(bill: BillFile): Reader {
  return async () => {
    const found = { rows: 0, letters: 0 };
    await readByHand(bill, (row) => {
      found.rows++;
      found.letters += row.out_trade_no.length;
    });
    return found;
  };
}

/** It takes the whole text. */
function byAxiosPlugin(bill: BillFile): Reader {
  return async () => {
    const text = gunzipSync(readFileSync(bill.path));
    check(createHash("sha1").update(text).digest("hex"), bill);
    // Its declaration says no more than that it is an object.
    const { rows } = Formatter.castCsvBill(text) as { readonly rows: readonly Titled[] };
    const found = { rows: 0, letters: 0 };
    for (const row of rows) {
      found.rows++;
      found.letters += row["商户订单号"]?.length ?? 0;
    }
    return found;
  };
}

const CSV = { bom: true, columns: true, quote: false, relax_column_count: true } as const;

function byCsvParse(bill: BillFile): Reader {
  return async () => {
    const digest = createHash("sha1");
    // The names and the values of the sums are rows to it.
    const found = { rows: -2, letters: 0 };
    await pipeline(
      createReadStream(bill.path),
      createGunzip(),
      async function* (pieces: AsyncIterable<Buffer>) {
        for await (const piece of pieces) {
          digest.update(piece);
          yield piece;
        }
      },
      parse(CSV),
      async (rows: AsyncIterable<Titled>) => {
        for await (const row of rows) {
          found.rows++;
          // The back-tick is no letter of it, and the sums have none.
          const number = row["商户订单号"];
          if (number?.startsWith("`order") === true) found.letters += number.length - 1;
        }
      },
    );
    check(digest.digest("hex"), bill);
    return found;
  };
}

/** A row by the titles of the bill's columns. */
type Titled = Readonly<Record<string, string>>;

function check(sha1: string, bill: BillFile): void {
  if (sha1 !== bill.sha1) throw new Error("The bill is not what its digest says.");
}
