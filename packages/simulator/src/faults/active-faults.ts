import type { Fault } from "../core/fault.ts";
import type { AppliedFault, Faults, Occasion } from "../core/faults.ts";
import type { Db, Tx } from "../store/store.ts";
import type { FaultRow } from "../store/tables.ts";
import { countFault } from "./count.ts";
import { listFaults } from "./stored-faults.ts";

interface Active extends AppliedFault {
  readonly row: FaultRow;
}

/** The faults of a store that may still be applied. */
export class ActiveFaults implements Faults {
  readonly #db: Db;
  /** Those that are counted before those by rate. */
  #active: readonly Active[] = [];
  #loads = 0;
  #latest: Promise<void> | undefined;
  #following: Promise<void> | undefined;
  /** The store's counters when it was read for another process's change. */
  #known = "";

  constructor(db: Db) {
    this.#db = db;
  }

  any(): boolean {
    return this.#active.length > 0;
  }

  async apply(
    db: Db | Tx,
    occasion: Occasion,
    suits: (fault: Fault) => boolean | "later",
  ): Promise<AppliedFault | undefined> {
    for (const { id, fault, row } of this.#active) {
      const now = isMeant(row, fault, occasion) && suits(fault);
      if (now === "later" && row.rate === null) return undefined;
      if (now !== true) continue;
      const count = await countFault(db, row);
      // A transaction may still give it back.
      const gone = count === "over" || (count === "applied last" && !db.isTransaction);
      if (gone) this.#active = this.#active.filter((active) => active.id !== id);
      if (count === "applied" || count === "applied last") return { id, fault };
    }
    return undefined;
  }

  load(): Promise<void> {
    return (this.#latest = this.#read(++this.#loads));
  }

  async follow({
    faults,
    epoch,
  }: {
    readonly faults: number;
    readonly epoch: number;
  }): Promise<void> {
    const current = `${epoch}/${faults}`;
    if (current !== this.#known) {
      this.#known = current;
      this.#following = this.load().catch((error: unknown) => {
        this.#known = "";
        throw error;
      });
    }
    // Also who comes while another reads must not miss a fault that was set before.
    await this.#following;
  }

  async #read(mine: number): Promise<void> {
    const rows = await listFaults(this.#db);
    // Of two at the same time the later one has seen more, and neither is done before it.
    if (mine !== this.#loads) return this.#latest;
    const active = rows
      .filter(({ times, struck }) => times === null || struck < times)
      // What readFault let through was stored.
      .map((row) => ({ id: row.id, row, fault: JSON.parse(row.fault) as Fault }));
    this.#active = [
      ...active.filter(({ row }) => row.rate === null),
      ...active.filter(({ row }) => row.rate !== null),
    ];
  }
}

function isMeant(row: FaultRow, fault: Fault, occasion: Occasion): boolean {
  if (row.mchid !== null && row.mchid !== occasion.mchid) return false;
  if ("operation" in occasion) {
    return (
      row.event_type === null && (row.operation === null || row.operation === occasion.operation)
    );
  }
  // Without a type, signatures are those of answers.
  return row.event_type === null ? "notification" in fault : row.event_type === occasion.event_type;
}
