import { billedPayment, billedRefund } from "./billed.ts";
import type { Cursor } from "./cursor.ts";
import type { Count, Difference, ReconciliationSummary, Tally, Unlike } from "./differences.ts";
import { wrong } from "./entry.ts";
import type { Entry } from "./entry.ts";

type Mutable<Of> = { -readonly [Name in keyof Of]: Of[Name] };

/** What a side has of one number. */
interface Group extends Count {
  readonly first: Entry | undefined;
}

const PAYMENT = "payment ";
const REFUND = "refund ";

/** Goes through both sides in step; ends them both. */
export async function* compare(
  bill: Cursor,
  local: Cursor,
  signal: AbortSignal | undefined,
): AsyncGenerator<Difference, ReconciliationSummary, undefined> {
  const payments = noTally();
  const refunds = noTally();
  try {
    for (;;) {
      await bill.fetch();
      await local.fetch();
      signal?.throwIfAborted();
      const key = lesser(bill.entry?.key, local.entry?.key);
      if (key === undefined) return { payments, refunds };
      const ofBill = await take(bill, key, "bill");
      const ofLocal = await take(local, key, "orders");
      const difference = differenceOf(key, ofBill, ofLocal);
      count(key.startsWith(PAYMENT) ? payments : refunds, difference, ofBill, ofLocal);
      if (difference !== undefined) yield difference;
    }
  } finally {
    await Promise.all([bill.close(), local.close()]);
  }
}

function lesser(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}

/** All entries of this number, of which there may be as many as memory has no room for. */
async function take(cursor: Cursor, key: string, side: string): Promise<Group> {
  const first = cursor.entry?.key === key ? cursor.entry : undefined;
  let count = 0;
  let amount = 0;
  while (cursor.entry?.key === key) {
    count++;
    amount = plus(amount, cursor.entry.amount, side);
    if (!cursor.step()) await cursor.fetch();
  }
  return { count, amount, first };
}

function plus(a: number, b: number, side: string): number {
  const sum = a + b;
  if (Number.isSafeInteger(sum)) return sum;
  throw wrong(side, "the amounts add up to more than a number holds exactly");
}

function differenceOf(key: string, bill: Group, local: Group): Difference | undefined {
  const isPayment = key.startsWith(PAYMENT);
  const number = key.slice(isPayment ? PAYMENT.length : REFUND.length);
  if (bill.count > 1 || local.count > 1) {
    const of = isPayment ? "payment" : "refund";
    return { kind: "duplicate", of, number, bill: countOf(bill), local: countOf(local) };
  }
  if (bill.count === local.count && bill.amount === local.amount) return undefined;
  return isPayment
    ? unlike(
        "payment",
        bill.first && billedPayment(number, bill.first),
        local.first && { out_trade_no: number, total: local.amount },
      )
    : unlike(
        "refund",
        bill.first && billedRefund(number, bill.first),
        local.first && { out_refund_no: number, refund: local.amount },
      );
}

function unlike<Of, Bill, Local>(
  of: Of,
  bill: Bill | undefined,
  local: Local | undefined,
): Unlike<Of, Bill, Local> | undefined {
  if (bill === undefined) return local === undefined ? undefined : { kind: "extra", of, local };
  return local === undefined
    ? { kind: "missing", of, bill }
    : { kind: "different", of, bill, local };
}

function countOf({ count, amount }: Group): Count {
  return { count, amount };
}

function noTally(): Mutable<Tally> {
  const none = { count: 0, amount: 0 };
  return {
    matching: 0,
    missing: 0,
    extra: 0,
    different: 0,
    duplicate: 0,
    bill: none,
    local: none,
  };
}

function count(
  tally: Mutable<Tally>,
  difference: Difference | undefined,
  bill: Group,
  local: Group,
): void {
  tally[difference?.kind ?? "matching"]++;
  tally.bill = together(tally.bill, bill, "bill");
  tally.local = together(tally.local, local, "orders");
}

function together(a: Count, b: Count, side: string): Count {
  return { count: a.count + b.count, amount: plus(a.amount, b.amount, side) };
}
