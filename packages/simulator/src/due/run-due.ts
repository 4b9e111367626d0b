import type { Context, DueWork } from "../core/context.ts";
import type { Db, Tx } from "../store/store.ts";
import type { DueWorkRow } from "../store/tables.ts";
import type { Work } from "./work.ts";

/** Milliseconds after which what failed is tried again. */
const AGAIN = 60_000;

type WorkOf = (name: string) => Promise<Work | undefined>;

/** Another simulator on the same database did the same work first: what this one did is undone. */
class TakenError extends Error {
  override readonly name = "TakenError";
}

/**
 * Does what the clock has passed, in the order in which it was due; what that schedules in turn too.
 *
 * @param workOf what products have happen under a name
 */
export function createDueWork(getContext: () => Context, workOf: WorkOf): DueWork {
  return {
    run: async (isResting = () => false) => {
      const context = getContext();
      for (;;) {
        const next = await first(context.store.db);
        if (next === undefined || next.due_at > context.clock.now()) return next?.due_at;
        if (isResting()) return next.due_at;
        await doOne(context, workOf, next);
      }
    },
  };
}

async function doOne(context: Context, workOf: WorkOf, due: DueWorkRow): Promise<void> {
  const { db } = context.store;
  try {
    const work = await workOf(due.work);
    if (work === undefined) throw new Error(`No product of this version does "${due.work}".`);
    // Before the transaction: what is read beside it would wait for it.
    const merchant = await context.merchants.get(due.mchid);
    await db.transaction().execute(async (tx) => {
      if (merchant !== undefined) {
        await work(standingAt(context, due.due_at), tx, { merchant, reference: due.reference });
      }
      if (!(await take(tx, due))) throw new TakenError();
    });
  } catch (error) {
    if (await putOff(db, due, context.clock.now() + AGAIN)) context.settings.onError(error);
  }
}

function standingAt(context: Context, time: number): Context {
  return { ...context, byClock: true, clock: { ...context.clock, now: () => time } };
}

async function first(db: Db): Promise<DueWorkRow | undefined> {
  return db
    .selectFrom("due_work")
    .selectAll()
    .orderBy("due_at")
    .orderBy("work")
    .orderBy("reference")
    .limit(1)
    .executeTakeFirst();
}

/** Whether it still was to be done. */
async function take(tx: Tx, { work, reference, due_at }: DueWorkRow): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom("due_work")
    .where("work", "=", work)
    .where("reference", "=", reference)
    .where("due_at", "=", due_at)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}

/** Whether it still is to be done: what another simulator did first is not put off, and no failure. */
async function putOff(
  db: Db,
  { work, reference, due_at }: DueWorkRow,
  until: number,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("due_work")
    .set({ due_at: until })
    .where("work", "=", work)
    .where("reference", "=", reference)
    .where("due_at", "=", due_at)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
