import { createHash } from "node:crypto";
import { isMembers } from "../../core/handler.ts";
import type { Members } from "../../core/handler.ts";
import type { Tx } from "../../store/store.ts";
import type { ResourceNumberRow, ResourceRow } from "../../store/tables.ts";
import { addToCounts, isCounted, wholeKind } from "./counts.ts";

/** A stored resource with its members read. */
export interface Resource extends Omit<Readonly<ResourceRow>, "members" | "stage"> {
  readonly members: Members;
  /** The verb that moved its state last, as a path says it: `create`, `cancel`. The table calls it `stage`. */
  readonly lastVerb: string;
}

/** Identifiers that a resource is found by, by their names: `{ out_trade_no: "1217752501201407033233368018" }`. */
export type Identifiers = Readonly<Record<string, string>>;

/** An identifier of a kind of resources, as a row of `resource_numbers` holds it. */
export type Key = Pick<ResourceNumberRow, "mchid" | "kind" | "name" | "value">;

export function keysOf(
  { mchid, kind }: Pick<Key, "mchid" | "kind">,
  identifiers: Identifiers,
): Key[] {
  return Object.entries(identifiers).map(([name, value]) => ({
    mchid,
    kind,
    name,
    value: indexed(value),
  }));
}

/** The resource that a merchant made under an identifier of its own choice. */
export async function findOwn(
  tx: Tx,
  { mchid, kind }: Pick<Key, "mchid" | "kind">,
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
 * @returns false where its own identifier is taken: of two requests at the same time, one comes first
 */
export async function insertResource(
  tx: Tx,
  resource: Resource,
  identifiers: Identifiers,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto("resources")
    .values(rowOf(resource))
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows !== 1n) return false;
  const fresh = await insertIdentifiers(tx, resource, identifiers);
  await addToCounts(tx, [wholeKind(resource), ...fresh.filter(isCounted)], 1);
  return true;
}

/** Stores a resource that an operation changed. */
export async function updateResource(
  tx: Tx,
  resource: Resource,
  identifiers: Identifiers,
): Promise<void> {
  await tx
    .updateTable("resources")
    .set({
      members: JSON.stringify(resource.members),
      stage: resource.lastVerb,
      updated_at: resource.updated_at,
    })
    .where("id", "=", resource.id)
    .execute();
  const fresh = await insertIdentifiers(tx, resource, identifiers);
  await addToCounts(tx, fresh.filter(isCounted), 1);
}

export async function removeResource(tx: Tx, resource: Resource): Promise<void> {
  const { id } = resource;
  const gone = await tx
    .deleteFrom("resource_numbers")
    .where("resource_id", "=", id)
    .returningAll()
    .execute();
  const { numDeletedRows } = await tx
    .deleteFrom("resources")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  // Another request may have removed it first.
  if (numDeletedRows !== 1n) return;
  await addToCounts(tx, [wholeKind(resource), ...gone.filter(isCounted)], -1);
}

/** Stores identifiers of a resource and gives those that it did not have before. */
async function insertIdentifiers(
  tx: Tx,
  resource: Resource,
  identifiers: Identifiers,
): Promise<Key[]> {
  const { id: resource_id, created_at } = resource;
  const rows = keysOf(resource, identifiers).map(({ mchid, kind, name, value }) => ({
    mchid,
    kind,
    name,
    value,
    created_at,
    resource_id,
  }));
  if (rows.length === 0) return [];
  return tx
    .insertInto("resource_numbers")
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .returning(["mchid", "kind", "name", "value"])
    .execute();
}

// PostgreSQL refuses long values in an index.
function indexed(value: string): string {
  return value.length <= 128 ? value : createHash("sha256").update(value).digest("hex");
}

/** Reads a stored row. */
export function resourceOf(row: ResourceRow): Resource {
  const members: unknown = JSON.parse(row.members);
  if (!isMembers(members)) throw new Error(`The stored resource ${row.id} has no members.`);
  const { stage: lastVerb, ...rest } = row;
  return { ...rest, members, lastVerb };
}

function rowOf({ lastVerb: stage, members, ...rest }: Resource): ResourceRow {
  return { ...rest, members: JSON.stringify(members), stage };
}
