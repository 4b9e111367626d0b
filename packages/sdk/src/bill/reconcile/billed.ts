import type { BilledPayment, BilledRefund, BilledRow } from "./differences.ts";
import { amountOf, entryKey, shortText, wrong, found } from "./entry.ts";
import type { Entry } from "./entry.ts";

/**
 * A row of a bill. What is no payment is money that went back: `REFUND`, and `REVOKED`, an order by payment code that was
 * reversed, which may have no refund of its own.
 *
 * @throws RequestError
 */
export function billedEntry(row: BilledRow, index: number): Entry {
  const place = `bill[${index}]`;
  const given: unknown = row;
  if (typeof given !== "object" || given === null) {
    throw wrong(place, `expected a row of a trade bill, found ${found(given)}`);
  }
  const text = (name: keyof BilledRow): string => shortText(row[name] ?? "", `${place}.${name}`);
  if (row.trade_state === "SUCCESS") {
    return {
      key: entryKey("payment", row.out_trade_no, `${place}.out_trade_no`),
      amount: amountOf(row.total, `${place}.total`),
      more: JSON.stringify([text("transaction_id"), text("trade_time")]),
    };
  }
  return {
    key: entryKey("refund", row.out_refund_no || row.out_trade_no, `${place}.out_refund_no`),
    amount: amountOf(row.refund, `${place}.refund`),
    more: JSON.stringify([
      text("transaction_id"),
      text("trade_time"),
      text("out_trade_no"),
      text("refund_id"),
      text("refund_state"),
    ]),
  };
}

export function billedPayment(number: string, { amount, more }: Entry): BilledPayment {
  const [transaction_id, trade_time] = textsOf(more);
  return { out_trade_no: number, total: amount, transaction_id, trade_time };
}

export function billedRefund(number: string, { amount, more }: Entry): BilledRefund {
  const [transaction_id, trade_time, out_trade_no, refund_id, refund_state] = textsOf(more);
  return {
    out_refund_no: number,
    refund: amount,
    refund_id,
    refund_state,
    out_trade_no,
    transaction_id,
    trade_time,
  };
}

function textsOf(more: string): [string, string, string, string, string] {
  // Written above.
  return JSON.parse(more) as [string, string, string, string, string];
}
