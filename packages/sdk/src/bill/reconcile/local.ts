import type { LocalEntry, LocalPayment, LocalRefund } from "./differences.ts";
import { amountOf, found, entryKey, wrong } from "./entry.ts";
import type { Entry } from "./entry.ts";

/** What becomes of a record: by default it is an entry as it is. @throws RequestError */
export function localEntries<Local>(
  entries: ((record: Local) => LocalEntry | Iterable<LocalEntry>) | undefined,
): (record: Local, index: number) => readonly Entry[] {
  return (record, index) => {
    // Without `entries` the signature wants entries for records.
    const given = entries === undefined ? (record as LocalEntry) : entries(record);
    const several = typeof given === "object" && given !== null && Symbol.iterator in given;
    return several
      ? Array.from(given, (entry) => localEntry(entry, index))
      : [localEntry(given, index)];
  };
}

/** What the merchant has: a refund, where it has the number of one. @throws RequestError */
function localEntry(local: LocalEntry, index: number): Entry {
  const place = `orders[${index}]`;
  const given: unknown = local;
  if (typeof given !== "object" || given === null) {
    throw wrong(
      place,
      `expected { out_trade_no, total } or { out_refund_no, refund }, found ${found(given)}`,
    );
  }
  // What a database has for nothing is no number.
  const refund: unknown = local.out_refund_no ?? undefined;
  if (refund === undefined) {
    // A payment, then, or nothing of use.
    const { out_trade_no, total } = local as LocalPayment;
    return {
      key: entryKey("payment", out_trade_no, `${place}.out_trade_no`),
      amount: amountOf(total, `${place}.total`),
      more: "",
    };
  }
  return {
    key: entryKey("refund", refund, `${place}.out_refund_no`),
    // It has the number of a refund.
    amount: amountOf((local as LocalRefund).refund, `${place}.refund`),
    more: "",
  };
}
