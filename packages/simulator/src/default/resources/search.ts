import type { Db, Tx } from "../../store/store.ts";
import { isCounted, readCount, wholeKind } from "./counts.ts";
import { keysOf, resourceOf } from "./resources.ts";
import type { Key, Numbers, Resource } from "./resources.ts";

/** Which resources are meant: those of a merchant, of a kind, that have all these numbers, and one of those. */
export interface Selection {
  readonly mchid: string;
  readonly kind: string;
  readonly numbers: Numbers;
  readonly oneOf?: Numbers;
}

/** Most rows that one number finds; more can't be told apart by what a request says. */
const FOUND = 50;

/** The resources of a selection, newest first. */
export async function findResources(
  db: Db | Tx,
  { mchid, kind, numbers, oneOf = {} }: Selection,
  { limit, offset }: Page = { limit: FOUND, offset: 0 },
): Promise<Resource[]> {
  const all = { mchid, kind };
  const alternatives = Object.entries(oneOf);
  if (alternatives.length === 0) {
    const keys = await rarestFirst(db, keysOf(all, numbers));
    const rows = await selected(db, all, keys).limit(limit).offset(offset).execute();
    return rows.map(resourceOf);
  }
  const found = new Map<string, Resource>();
  for (const [name, value] of alternatives) {
    const keys = await rarestFirst(db, keysOf(all, { ...numbers, [name]: value }));
    const rows = await selected(db, all, keys)
      .limit(offset + limit)
      .execute();
    for (const row of rows) found.set(row.id, resourceOf(row));
  }
  return [...found.values()]
    .toSorted((a, b) => b.created_at - a.created_at)
    .slice(offset, offset + limit);
}

/** Which part of what is found. */
interface Page {
  readonly limit: number;
  readonly offset: number;
}

/** How many resources have all the numbers. */
export async function countResources(
  db: Db | Tx,
  { mchid, kind, numbers }: Omit<Selection, "oneOf">,
): Promise<number> {
  const keys = keysOf({ mchid, kind }, numbers);
  const [first, ...others] = keys.length === 0 ? [wholeKind({ mchid, kind })] : keys;
  if (first !== undefined && others.length === 0 && isCounted(first)) return readCount(db, first);
  const { count } = await having(db, await rarestFirst(db, keys))
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

/** A query over resources that have all numbers, in the order of an index: what it costs depends on the page, not on how many there are. */
function selected(db: Db | Tx, of: Pick<Selection, "mchid" | "kind">, keys: readonly Key[]) {
  if (keys.length === 0) {
    return db
      .selectFrom("resources")
      .selectAll("resources")
      .where("resources.mchid", "=", of.mchid)
      .where("resources.kind", "=", of.kind)
      .orderBy("resources.created_at", "desc")
      .orderBy("resources.id", "desc");
  }
  return having(db, keys)
    .innerJoin("resources", "resources.id", "number.resource_id")
    .selectAll("resources")
    .orderBy("number.created_at", "desc")
    .orderBy("number.resource_id", "desc");
}

/** The entries of the first number whose resources have the others as well. */
function having(db: Db | Tx, [first, ...others]: readonly Key[]) {
  if (first === undefined) throw new Error("A resource is found by a number at least.");
  let query = db
    .selectFrom("resource_numbers as number")
    .where("number.mchid", "=", first.mchid)
    .where("number.kind", "=", first.kind)
    .where("number.name", "=", first.name)
    .where("number.value", "=", first.value);
  for (const { mchid, kind, name, value } of others) {
    query = query.where((eb) =>
      eb.exists(
        eb
          .selectFrom("resource_numbers as other")
          .select("other.resource_id")
          .where("other.mchid", "=", mchid)
          .where("other.kind", "=", kind)
          .where("other.name", "=", name)
          .where("other.value", "=", value)
          .whereRef("other.created_at", "=", "number.created_at")
          .whereRef("other.resource_id", "=", "number.resource_id"),
      ),
    );
  }
  return query;
}

/** The number that fewest resources have comes first; of those that many have, the one that was named first. */
async function rarestFirst(db: Db | Tx, keys: readonly Key[]): Promise<readonly Key[]> {
  if (keys.length < 2) return keys;
  const sizes = new Map<Key, number>();
  for (const key of keys) {
    const some = await having(db, [key]).select("number.resource_id").limit(FOUND).execute();
    sizes.set(key, some.length);
  }
  return keys.toSorted((a, b) => (sizes.get(a) ?? 0) - (sizes.get(b) ?? 0));
}
