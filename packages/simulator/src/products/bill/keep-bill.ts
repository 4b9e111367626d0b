import type { Context } from "../../core/context.ts";
import { addToCounter } from "../../store/counters.ts";
import type { Db } from "../../store/store.ts";
import { keepFile } from "./kept-file.ts";
import type { BillFileRow } from "./tables.ts";

/** Under way in this process. */
const making = new WeakMap<Db, Map<string, Promise<readonly BillFileRow[]>>>();

/**
 * The files of a bill. It is made when it is first asked for, and kept as it was then: refunds that arrive later do not
 * change it, whoever fetches it, as often as they do. Hashing and writing it again for each request would take as long each
 * time; this way only the first waits.
 *
 * @param bill what it is of
 * @param textsOf makes its text; nothing at all where there is no such bill
 * @param size characters after which another file begins
 * @returns nothing where there is no such bill
 */
export async function keepBill(
  context: Context,
  bill: string,
  textsOf: () => AsyncIterable<string>,
  size: number,
): Promise<readonly BillFileRow[]> {
  const { db } = context.store;
  const kept = await filesOf(db, bill);
  if (kept.length > 0) return kept;
  const here = making.get(db) ?? new Map<string, Promise<readonly BillFileRow[]>>();
  making.set(db, here);
  // A client that asks again while it waits, or another one, waits for the same.
  const begun =
    here.get(bill) ?? make(context, bill, textsOf(), size).finally(() => here.delete(bill));
  here.set(bill, begun);
  return begun;
}

async function filesOf(db: Db, bill: string): Promise<readonly BillFileRow[]> {
  return db.selectFrom("bill_files").selectAll().where("bill", "=", bill).orderBy("file").execute();
}

/**
 * Not in one transaction: SQLite has one connection, and nobody else would be answered until the bill is made. Nobody sees
 * parts whose files are not there; a process that is killed leaves some behind, and whoever makes the bill next takes them
 * away.
 */
async function make(
  context: Context,
  bill: string,
  texts: AsyncIterable<string>,
  size: number,
): Promise<readonly BillFileRow[]> {
  const { db } = context.store;
  const epoch = await addToCounter(db, "epoch", 0);
  const maker = context.ids.hex(32);
  const files: BillFileRow[] = [];
  for await (const part of split(texts, size)) {
    files.push(await keepFile(db, { bill, maker, file: files.length + 1 }, part));
  }
  const [first, ...more] = files;
  if (first === undefined) return [];
  await db.transaction().execute(async (tx) => {
    // Waits for a reset, and makes one wait: what is of the world before must not come into the new one.
    const now = await addToCounter(tx, "epoch", 0);
    if (now !== epoch) throw new Error(`The simulator was reset while it made the bill ${bill}.`);
    // Another simulator may have been first: its files are the bill.
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto("bill_files")
      .values(first)
      .onConflict((conflict) => conflict.columns(["bill", "file"]).doNothing())
      .executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows === 1n && more.length > 0) {
      await tx.insertInto("bill_files").values(more).execute();
    }
    await tx
      .deleteFrom("bill_parts")
      .where("bill", "=", bill)
      .where("maker", "not in", (eb) =>
        eb.selectFrom("bill_files").select("maker").where("bill", "=", bill),
      )
      .execute();
  });
  return filesOf(db, bill);
}

/** Texts as several, each of a size at least but the last. Each has to be read before the next is taken. */
async function* split(
  texts: AsyncIterable<string>,
  size: number,
): AsyncGenerator<AsyncIterable<string>> {
  const iterator = texts[Symbol.asyncIterator]();
  let next = await iterator.next();
  while (next.done !== true) yield one();

  async function* one(): AsyncGenerator<string> {
    for (let length = 0; next.done !== true && length < size; next = await iterator.next()) {
      yield next.value;
      length += next.value.length;
    }
  }
}
