import { rfc3339Milliseconds } from "../../../clock/time.ts";
import type { Db } from "../../../store/store.ts";
import type { LifeEntry, MoneyLine } from "../browser/life.ts";
import type { LifeSubject } from "./subject.ts";

/** What the ledger moved for an order and for its refunds. */
export async function moneyEntries(
  db: Db,
  { order, refunds }: LifeSubject,
): Promise<readonly LifeEntry[]> {
  const references = [
    order.transaction_id,
    ...refunds.flatMap(({ id, advance_return_id }) => [id, advance_return_id]),
  ].filter((reference) => reference !== null);
  // Nothing moves before it is paid, and PostgreSQL has no list without members.
  if (references.length === 0) return [];
  const movements = await db
    .selectFrom("movements")
    .selectAll()
    .where("reference", "in", references)
    .orderBy("at")
    .orderBy("seq")
    .execute();
  const lines = await linesOf(
    db,
    movements.map(({ id }) => id),
  );
  return movements.map(({ id, kind, number, at }) => ({
    kind: "money",
    time: rfc3339Milliseconds(at),
    movement: kind,
    number,
    lines: lines.get(id) ?? [],
  }));
}

async function linesOf(
  db: Db,
  movements: readonly string[],
): Promise<ReadonlyMap<string, readonly MoneyLine[]>> {
  const found = new Map<string, MoneyLine[]>();
  if (movements.length === 0) return found;
  const rows = await db
    .selectFrom("movement_lines")
    .selectAll()
    .where("movement_id", "in", movements)
    .orderBy("amount")
    .orderBy("owner")
    .execute();
  for (const { movement_id, owner, account, amount, balance } of rows) {
    const list = found.get(movement_id) ?? [];
    list.push({ owner, account, amount, balance });
    found.set(movement_id, list);
  }
  return found;
}
