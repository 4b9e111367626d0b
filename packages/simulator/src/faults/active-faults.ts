import { createHash } from "node:crypto";
import { addToCounter } from "../store/counters.ts";
import type { Db, Tx } from "../store/store.ts";
import type { FaultRow } from "../store/tables.ts";
import type { Fault } from "./fault.ts";

/** A fault that struck. */
export interface Struck {
  readonly id: string;
  readonly fault: Fault;
}

/** What may be struck: a request of a merchant, or a notification to it. */
export type Occasion =
  | { readonly mchid: string; readonly operation: string }
  | { readonly mchid: string; readonly event_type: string };

/** The faults of a world: in the store, which counts them down for all processes, and those that may strike in memory. */
export interface Faults {
  /** Whether any may strike at all: asked with every request, and nearly always the end of it. */
  any(): boolean;
  /**
   * The first fault that strikes here: those that are counted before those by rate, and in the order they were set.
   *
   * @param db where an open transaction counts it down, the fault is given back if that fails
   * @param suits whether the fault can do anything at this point; `later`: not yet, and those that were set after it
   *   wait for it, unless it goes by rate
   */
  strike(
    db: Db | Tx,
    occasion: Occasion,
    suits: (fault: Fault) => boolean | "later",
  ): Promise<Struck | undefined>;
  add(fault: Omit<FaultRow, "position" | "seen" | "struck">): Promise<FaultRow>;
  /** All, in the order they were set. */
  list(): Promise<FaultRow[]>;
  find(id: string): Promise<FaultRow | undefined>;
  /** @returns false when there is no such fault */
  remove(id: string): Promise<boolean>;
  removeAll(): Promise<void>;
  /** Reads which may strike. */
  load(): Promise<void>;
  /** Reads them when another process changed them. */
  follow(counters: { readonly faults: number; readonly epoch: number }): Promise<void>;
}

interface Active extends Struck {
  readonly row: FaultRow;
}

export function createFaults(db: Db): Faults {
  let active: readonly Active[] = [];
  let loads = 0;
  let latest: Promise<void> | undefined;
  let loading: Promise<void> | undefined;
  let known = "";

  const load = (): Promise<void> => (latest = read(++loads));

  const read = async (mine: number): Promise<void> => {
    const rows = await db.selectFrom("faults").selectAll().orderBy("position").execute();
    // Of two at the same time the later one has seen more, and neither is done before it.
    if (mine !== loads) return latest;
    const all = rows
      .filter(({ times, struck }) => times === null || struck < times)
      // What readFault let through was stored.
      .map((row) => ({ id: row.id, row, fault: JSON.parse(row.fault) as Fault }));
    active = [
      ...all.filter(({ row }) => row.rate === null),
      ...all.filter(({ row }) => row.rate !== null),
    ];
  };

  const change = async <Result>(work: (tx: Tx, position: number) => Promise<Result>) => {
    const result = await db
      .transaction()
      .execute(async (tx) => work(tx, await addToCounter(tx, "faults", 1)));
    await load();
    return result;
  };

  return {
    any: () => active.length > 0,
    strike: async (where, occasion, suits) => {
      for (const one of active) {
        const now = isMeant(one, occasion) && suits(one.fault);
        if (now === "later" && one.row.rate === null) return undefined;
        if (now !== true) continue;
        const outcome = await count(where, one.row);
        // A transaction may still give it back.
        const gone = outcome === "over" || (outcome === "strikes last" && !where.isTransaction);
        if (gone) active = active.filter(({ id }) => id !== one.id);
        if (outcome.startsWith("strikes")) return { id: one.id, fault: one.fault };
      }
      return undefined;
    },
    add: (fault) =>
      change((tx, position) =>
        tx
          .insertInto("faults")
          .values({ ...fault, position, seen: 0, struck: 0 })
          .returningAll()
          .executeTakeFirstOrThrow(),
      ),
    list: () => db.selectFrom("faults").selectAll().orderBy("position").execute(),
    find: (id) => db.selectFrom("faults").selectAll().where("id", "=", id).executeTakeFirst(),
    remove: async (id) => {
      const { numDeletedRows } = await change((tx) =>
        tx.deleteFrom("faults").where("id", "=", id).executeTakeFirstOrThrow(),
      );
      return numDeletedRows === 1n;
    },
    removeAll: async () => {
      await change((tx) => tx.deleteFrom("faults").execute());
    },
    load,
    follow: async ({ faults, epoch }) => {
      const current = `${epoch}/${faults}`;
      if (current !== known) {
        known = current;
        loading = load().catch((error: unknown) => {
          known = "";
          throw error;
        });
      }
      // Also who comes while another reads must not miss a fault that was set before.
      await loading;
    },
  };
}

function isMeant({ row, fault }: Active, occasion: Occasion): boolean {
  if (row.mchid !== null && row.mchid !== occasion.mchid) return false;
  if ("operation" in occasion) {
    return (
      row.event_type === null && (row.operation === null || row.operation === occasion.operation)
    );
  }
  // Without a type, signatures are those of answers.
  return row.event_type === null ? "notification" in fault : row.event_type === occasion.event_type;
}

/** Counts in the store, so that of several processes each gets its own number. */
async function count(
  db: Db | Tx,
  row: FaultRow,
): Promise<"strikes" | "strikes last" | "misses" | "over"> {
  const strike = db.updateTable("faults").set((eb) => ({ struck: eb("struck", "+", 1) }));
  if (row.rate === null) {
    const counted = await strike
      .where("id", "=", row.id)
      .whereRef("struck", "<", "times")
      .returning("struck")
      .executeTakeFirst();
    if (counted === undefined) return "over";
    if (counted.struck !== row.times) return "strikes";
    // Others must know: what was set after it waits for it.
    await addToCounter(db, "faults", 1);
    return "strikes last";
  }
  const counted = await db
    .updateTable("faults")
    .set((eb) => ({ seen: eb("seen", "+", 1) }))
    .where("id", "=", row.id)
    .returning("seen")
    .executeTakeFirst();
  if (counted === undefined) return "over";
  if (draw(row.id, counted.seen) >= row.rate) return "misses";
  await strike.where("id", "=", row.id).execute();
  return "strikes";
}

// The id comes from the seed: the same seed strikes the same requests, in whatever process they arrive.
function draw(id: string, number: number): number {
  const hash = createHash("sha256").update(`${id}/${number}`).digest();
  return hash.readUInt32BE() / 2 ** 32;
}
