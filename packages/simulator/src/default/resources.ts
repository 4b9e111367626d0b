import { createHash } from "node:crypto";
import { isMembers } from "../handler.ts";
import type { Members } from "../handler.ts";
import type { Db, Tx } from "../store/store.ts";
import type { ResourceRow } from "../store/tables.ts";

/** A stored resource with its members read. */
export interface Resource extends Omit<Readonly<ResourceRow>, "members"> {
  readonly members: Members;
}

/** A name and a value that a resource is found by. */
export type Numbers = Readonly<Record<string, string>>;

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
  selection: Selection,
  page: { readonly limit: number; readonly offset: number } = { limit: FOUND, offset: 0 },
): Promise<Resource[]> {
  const rows = await selected(db, selection)
    .selectAll("resources")
    .orderBy("resources.created_at", "desc")
    .orderBy("resources.id", "desc")
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return rows.map(resourceOf);
}

export async function countResources(db: Db | Tx, selection: Selection): Promise<number> {
  const { count } = await selected(db, selection)
    .select((eb) => eb.fn.countAll<number | string>().as("count"))
    .executeTakeFirstOrThrow();
  // PostgreSQL counts in 64 bits, which its driver gives as text.
  return Number(count);
}

function selected(db: Db | Tx, { mchid, kind, numbers, oneOf = {} }: Selection) {
  let query = db
    .selectFrom("resources")
    .where("resources.mchid", "=", mchid)
    .where("resources.kind", "=", kind);
  const conditions = [
    ...Object.entries(numbers).map((number) => [number]),
    ...(Object.keys(oneOf).length > 0 ? [Object.entries(oneOf)] : []),
  ];
  for (const alternatives of conditions) {
    query = query.where("resources.id", "in", (eb) =>
      eb
        .selectFrom("resource_numbers")
        .select("resource_id")
        .where("mchid", "=", mchid)
        .where("kind", "=", kind)
        .where((at) =>
          at.or(
            alternatives.map(([name, value]) =>
              at.and([at("name", "=", name), at("value", "=", indexed(value))]),
            ),
          ),
        ),
    );
  }
  return query;
}

/** The resource with a merchant's own number. */
export async function findOwn(
  tx: Tx,
  { mchid, kind }: Pick<Selection, "mchid" | "kind">,
  own: string,
): Promise<Resource | undefined> {
  const row = await tx
    .selectFrom("resources")
    .selectAll()
    .where("mchid", "=", mchid)
    .where("kind", "=", kind)
    .where("own", "=", own)
    .executeTakeFirst();
  return row && resourceOf(row);
}

/**
 * Stores a new resource.
 *
 * @returns false where its own number is taken: of two requests at the same time, one comes first
 */
export async function insertResource(
  tx: Tx,
  resource: Resource,
  numbers: Numbers,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto("resources")
    .values({ ...resource, members: JSON.stringify(resource.members) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows !== 1n) return false;
  await insertNumbers(tx, resource, numbers);
  return true;
}

/** Stores what an operation changed. */
export async function updateResource(tx: Tx, resource: Resource, numbers: Numbers): Promise<void> {
  await tx
    .updateTable("resources")
    .set({
      members: JSON.stringify(resource.members),
      stage: resource.stage,
      updated_at: resource.updated_at,
    })
    .where("id", "=", resource.id)
    .execute();
  await insertNumbers(tx, resource, numbers);
}

export async function removeResource(tx: Tx, { id }: Resource): Promise<void> {
  await tx.deleteFrom("resource_numbers").where("resource_id", "=", id).execute();
  await tx.deleteFrom("resources").where("id", "=", id).execute();
}

async function insertNumbers(tx: Tx, resource: Resource, numbers: Numbers): Promise<void> {
  const { id: resource_id, mchid, kind } = resource;
  const rows = Object.entries(numbers).map(([name, value]) => ({
    mchid,
    kind,
    name,
    value: indexed(value),
    resource_id,
  }));
  if (rows.length === 0) return;
  await tx
    .insertInto("resource_numbers")
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

// PostgreSQL refuses long values in an index.
function indexed(value: string): string {
  return value.length <= 128 ? value : createHash("sha256").update(value).digest("hex");
}

function resourceOf(row: ResourceRow): Resource {
  const members: unknown = JSON.parse(row.members);
  if (!isMembers(members)) throw new Error(`The stored resource ${row.id} has no members.`);
  return { ...row, members };
}
