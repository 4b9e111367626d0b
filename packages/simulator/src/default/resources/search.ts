import type { Db, Tx } from "../../store/store.ts";
import { isCounted, readCount, wholeKind } from "./counts.ts";
import { keysOf, resourceOf } from "./resources.ts";
import type { Key, Identifiers, Resource } from "./resources.ts";

/** The resources of a merchant and a kind that have all of `identifiers`, and one of `oneOf` where it is given. */
export interface Selection {
  readonly mchid: string;
  readonly kind: string;
  readonly identifiers: Identifiers;
  readonly oneOf?: Identifiers;
}

/** Most rows that one identifier finds; more can't be told apart by what a request says. */
const FOUND = 50;

/** The resources of a selection, newest first. */
export async function findResources(
  db: Db | Tx,
  { mchid, kind, identifiers, oneOf = {} }: Selection,
  { limit, offset }: Page = { limit: FOUND, offset: 0 },
): Promise<Resource[]> {
  const all = { mchid, kind };
  const alternatives = Object.entries(oneOf);
  if (alternatives.length === 0) {
    const keys = await rarestFirst(db, keysOf(all, identifiers));
    const rows = await selected(db, all, keys).limit(limit).offset(offset).execute();
    return rows.map(resourceOf);
  }
  const found = new Map<string, Resource>();
  for (const [name, value] of alternatives) {
    const keys = await rarestFirst(db, keysOf(all, { ...identifiers, [name]: value }));
    const rows = await selected(db, all, keys)
      .limit(offset + limit)
      .execute();
    for (const row of rows) found.set(row.id, resourceOf(row));
  }
  return [...found.values()]
    .toSorted((a, b) => b.created_at - a.created_at)
    .slice(offset, offset + limit);
}

/** The part of the resources found that a request asks for. */
interface Page {
  readonly limit: number;
  readonly offset: number;
}

/** How many resources have all the identifiers. */
export async function countResources(
  db: Db | Tx,
  { mchid, kind, identifiers }: Omit<Selection, "oneOf">,
): Promise<number> {
  const keys = keysOf({ mchid, kind }, identifiers);
  const [first, ...others] = keys.length === 0 ? [wholeKind({ mchid, kind })] : keys;
  if (first !== undefined && others.length === 0 && isCounted(first)) return readCount(db, first);
  const { count } = await having(db, await rarestFirst(db, keys))
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

/**
 * A query over resources that have all identifiers, in the order of an index: what it costs depends on the page, not on
 * how many there are.
 */
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
    .innerJoin("resources", "resources.id", "entry.resource_id")
    .selectAll("resources")
    .orderBy("entry.created_at", "desc")
    .orderBy("entry.resource_id", "desc");
}

/** The entries of the first identifier whose resources have the others as well. */
function having(db: Db | Tx, [first, ...others]: readonly Key[]) {
  if (first === undefined) throw new Error("A resource is found by a number at least.");
  let query = db
    .selectFrom("resource_numbers as entry")
    .where("entry.mchid", "=", first.mchid)
    .where("entry.kind", "=", first.kind)
    .where("entry.name", "=", first.name)
    .where("entry.value", "=", first.value);
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
          .whereRef("other.created_at", "=", "entry.created_at")
          .whereRef("other.resource_id", "=", "entry.resource_id"),
      ),
    );
  }
  return query;
}

/** Puts the identifier that fewest resources have first; of those that many have, the one that was named first. */
async function rarestFirst(db: Db | Tx, keys: readonly Key[]): Promise<readonly Key[]> {
  if (keys.length < 2) return keys;
  const sizes = new Map<Key, number>();
  for (const key of keys) {
    const some = await having(db, [key]).select("entry.resource_id").limit(FOUND).execute();
    sizes.set(key, some.length);
  }
  return keys.toSorted((a, b) => (sizes.get(a) ?? 0) - (sizes.get(b) ?? 0));
}
