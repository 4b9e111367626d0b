import { createHash } from "node:crypto";
import { isMembers } from "../../core/handler.ts";
import type { Members } from "../../core/handler.ts";
import type { Tx } from "../../store/store.ts";
import type { ResourceNumberRow, ResourceRow } from "../../store/tables.ts";
import { addToCounts, isCounted, wholeKind } from "./counts.ts";

/** A stored resource with its members read. */
export interface Resource extends Omit<Readonly<ResourceRow>, "members"> {
  readonly members: Members;
}

/** A name and a value that a resource is found by. */
export type Numbers = Readonly<Record<string, string>>;

/** A number of a kind of resources, as it is stored. */
export type Key = Pick<ResourceNumberRow, "mchid" | "kind" | "name" | "value">;

export function keysOf({ mchid, kind }: Pick<Key, "mchid" | "kind">, numbers: Numbers): Key[] {
  return Object.entries(numbers).map(([name, value]) => ({
    mchid,
    kind,
    name,
    value: indexed(value),
  }));
}

/** The resource with a merchant's own number. */
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
  const fresh = await insertNumbers(tx, resource, numbers);
  await addToCounts(tx, [wholeKind(resource), ...fresh.filter(isCounted)], 1);
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
  const fresh = await insertNumbers(tx, resource, numbers);
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

/** Stores numbers; those that the resource did not have before. */
async function insertNumbers(tx: Tx, resource: Resource, numbers: Numbers): Promise<Key[]> {
  const { id: resource_id, created_at } = resource;
  const rows = keysOf(resource, numbers).map(({ mchid, kind, name, value }) => ({
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

/** A resource as it was stored. */
export function resourceOf(row: ResourceRow): Resource {
  const members: unknown = JSON.parse(row.members);
  if (!isMembers(members)) throw new Error(`The stored resource ${row.id} has no members.`);
  return { ...row, members };
}
