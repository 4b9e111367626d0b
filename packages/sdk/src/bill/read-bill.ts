import { unzippedBill } from "./bytes.ts";
import type { BillAddress } from "./bytes.ts";
import { BillReader } from "./reader.ts";
import type { BillForm } from "./reader.ts";
import type { Row } from "./rows.ts";

/** The file of a bill that was applied for. */
export interface OpenBill extends BillAddress {
  readonly file: ReadableStream<Uint8Array>;
}

/** The rows of a bill, some at a time, and at the end what sums them up. @throws BillError */
export async function* readBill(
  bill: OpenBill,
  form: BillForm,
): AsyncGenerator<readonly Row[], Row | undefined> {
  const reader = new BillReader(form);
  for await (const bytes of unzippedBill(bill.file, bill)) {
    const rows = reader.add(bytes);
    if (rows.length > 0) yield rows;
  }
  return reader.end();
}
