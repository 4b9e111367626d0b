import type { Answer } from "../../core/answer.ts";
import type { Context } from "../../core/context.ts";
import type { Merchant } from "../../core/merchant.ts";
import type { BillOf } from "./address.ts";
import { billText } from "./bill-text.ts";
import type { Bill } from "./bill-text.ts";
import { billDay } from "./day.ts";
import type { Day, NoBill } from "./day.ts";
import { fundBill } from "./fund-bill.ts";
import { sharingBill } from "./sharing-bill.ts";
import { keepBill } from "./keep-bill.ts";
import { readFile } from "./kept-file.ts";
import type { BillFileRow } from "./tables.ts";
import { tradeBill } from "./trade-bill.ts";

/**
 * Characters of a file of a bill that may be several: WeChat Pay begins another after some 16 GB; a thousandth of that lets
 * a program meet it.
 */
const FILE_SIZE = 16_000_000;

/**
 * The files of a bill, made when it is first asked for.
 *
 * @throws Refusal of a day that has no bill yet, or none any more, and where nothing moved
 */
export async function billFiles(
  context: Context,
  merchant: Merchant,
  of: BillOf,
  no: NoBill,
): Promise<readonly BillFileRow[]> {
  const day = billDay(of.date, context.clock.now(), no);
  const bill = billOf(context, merchant, of, day);
  if (bill === undefined) throw no.nothing();
  const name = [merchant.mchid, of.kind, day.date, of.type, of.sub].join("/");
  const isOne = of.kind === "trade" || of.kind === "fund" || of.kind === "sharing";
  const files = await keepBill(
    context,
    name,
    async function* () {
      // What was to happen by now is in it, also where the clock was moved past the morning a moment ago.
      await context.due.run();
      yield* billText(bill);
    },
    isOne ? Number.POSITIVE_INFINITY : FILE_SIZE,
  );
  if (files.length === 0) throw no.nothing();
  return files;
}

function billOf(
  { store }: Context,
  { mchid, subMerchants }: Merchant,
  { kind, type, sub }: BillOf,
  day: Day,
): Bill | undefined {
  if (kind === "trade") return tradeBill(store.db, { mchid, sub, type }, day);
  if (kind === "sharing") return sharingBill(store.db, { mchid, sub }, day);
  if (kind === "platform-fund") {
    const owners = [...subMerchants.keys()].toSorted();
    return fundBill(store.db, { owners, account: type, saysWhose: true }, day);
  }
  const owners = [sub === "" ? mchid : sub];
  return fundBill(store.db, { owners, account: type, saysWhose: false }, day);
}

/** A file as the answer of an operation: its text, or compressed. */
export function fileAnswer({ store }: Context, file: BillFileRow, zipped: boolean): Answer {
  return {
    status: 200,
    file: {
      type: zipped ? "application/x-gzip" : "text/plain; charset=utf-8",
      bytes: readFile(store.db, file, zipped ? "gzip" : "text"),
    },
  };
}
