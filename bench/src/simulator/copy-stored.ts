import { sql } from "kysely";
import { tableName } from "./inside.ts";
import type { Db } from "./inside.ts";

/** Rows of one statement. */
const BATCH = 10_000;

/**
 * Copies the oldest stored resource until there are so many, straight in the tables: with an identifier and numbers of
 * its own each, for the same brand and user.
 */
export async function copyStored(
  db: Db,
  inSchema: boolean,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<void> {
  const name = (table: string) => tableName(inSchema, table);
  const { id } = await db
    .selectFrom("resources")
    .select("id")
    .orderBy("created_at")
    .orderBy("id")
    .limit(1)
    .executeTakeFirstOrThrow();
  for (let first = from; first < to; first += BATCH) {
    const end = Math.min(first + BATCH, to);
    const counting = sql`with recursive n(i) as (select ${sql.lit(first)} union all select i + 1 from n where i + 1 < ${sql.lit(end)})`;
    await db.transaction().execute(async (tx) => {
      await sql`insert into ${name("resources")}
        (id, mchid, kind, own, request, operation, stage, seed, members, created_at, updated_at)
        ${counting} select 'copy-' || i, mchid, kind, own || '-' || i, request, operation, stage, seed, members,
          created_at - i, updated_at from n, ${name("resources")} where id = ${id}`.execute(tx);
      await sql`insert into ${name("resource_numbers")} (mchid, kind, name, value, created_at, resource_id)
        ${counting} select mchid, kind, name,
          case when name in ('brand_id', 'openid', 'appid', 'sub_mchid') then value else value || '-' || i end,
          created_at - i, 'copy-' || i from n, ${name("resource_numbers")} where resource_id = ${id}`.execute(
        tx,
      );
      await sql`update ${name("resource_counts")} set count = count + ${sql.lit(end - first)}`.execute(
        tx,
      );
    });
  }
}
