import { BillReader } from "./reader.ts";
import type { BillForm } from "./reader.ts";

/** The same text; rows of it that do not add up to what its last line says are thrown at its end. @throws BillError */
export async function* proven(
  text: AsyncIterable<Uint8Array>,
  form: BillForm,
): AsyncGenerator<Uint8Array> {
  // Without sums it would say nothing that the digest does not.
  if (form.summary === undefined) return yield* text;
  const reader = new BillReader(form);
  for await (const bytes of text) {
    reader.add(bytes);
    yield bytes;
  }
  reader.end();
}
