import type { Tx, Db } from "../../store/store.ts";
import type { ResourceNumberRow } from "../../store/tables.ts";
import { isScopeMember } from "../plan/names.ts";

/** A counter of resources: of a kind, or of those of it with one value of a scope member. */
export type Counted = Pick<ResourceNumberRow, "mchid" | "kind" | "name" | "value">;

/** The counter of all resources of a kind. */
export function wholeKind({ mchid, kind }: Pick<Counted, "mchid" | "kind">): Counted {
  return { mchid, kind, name: "", value: "" };
}

/** Whether resources are counted by this: identifiers are not, as few resources share one. */
export function isCounted({ name }: Pick<Counted, "name">): boolean {
  return name === "" || isScopeMember(name);
}

/** Adds to counters; the last statement of a transaction, so that nobody who holds one waits for anything else. */
export async function addToCounts(
  tx: Tx,
  counted: readonly Counted[],
  amount: 1 | -1,
): Promise<void> {
  if (counted.length === 0) return;
  // In one order: of two transactions with the same counters, the second waits and holds none that the first wants.
  const rows = counted
    .map(({ mchid, kind, name, value }) => ({ mchid, kind, name, value, count: amount }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  await tx
    .insertInto("resource_counts")
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(["mchid", "kind", "name", "value"]).doUpdateSet((eb) => ({
        count: eb("resource_counts.count", "+", eb.ref("excluded.count")),
      })),
    )
    .execute();
}

export async function readCount(
  db: Db | Tx,
  { mchid, kind, name, value }: Counted,
): Promise<number> {
  const row = await db
    .selectFrom("resource_counts")
    .select("count")
    .where("mchid", "=", mchid)
    .where("kind", "=", kind)
    .where("name", "=", name)
    .where("value", "=", value)
    .executeTakeFirst();
  return row?.count ?? 0;
}
