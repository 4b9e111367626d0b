import { BillReader } from "./reader.ts";
import type { BillForm } from "./reader.ts";
import type { Row } from "./rows.ts";

/** The rows of a bill, some at a time, and at the end what sums them up. @throws BillError */
export async function* readBill(
  text: AsyncIterable<Uint8Array>,
  form: BillForm,
): AsyncGenerator<readonly Row[], Row | undefined> {
  const reader = new BillReader(form);
  for await (const bytes of text) {
    const rows = reader.add(bytes);
    if (rows.length > 0) yield rows;
  }
  return reader.end();
}
