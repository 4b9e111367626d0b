import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import { tableName } from "./inside.ts";
import type { Db, MovementLineRow, MovementRow, OrderRow } from "./inside.ts";

/** Rows of one statement. */
const BATCH = 10_000;

/** How copies of a paid order are made. */
export interface Copies {
  /** The order's merchant number. */
  readonly of: string;
  /** The copies are numbered from here … */
  readonly from: number;
  /** … to here, without this one. */
  readonly to: number;
  /** Milliseconds by which each is earlier than the one before. */
  readonly apart: number;
  /** Milliseconds by which all are earlier than the order. */
  readonly before: number;
}

/** Copies a paid order with its movements of money, straight in the tables. */
export async function copyOrders(db: Db, inSchema: boolean, copies: Copies): Promise<void> {
  const order: OrderRow = await db
    .selectFrom("orders")
    .selectAll()
    .where("out_trade_no", "=", copies.of)
    .executeTakeFirstOrThrow();
  const movements: MovementRow[] = await db
    .selectFrom("movements")
    .selectAll()
    .where("reference", "=", order.transaction_id ?? "")
    .execute();
  const ids = movements.map(({ id }) => id);
  const lines: MovementLineRow[] = await db
    .selectFrom("movement_lines")
    .selectAll()
    .where("movement_id", "in", ids)
    .execute();
  for (let first = copies.from; first < copies.to; first += BATCH) {
    const end = Math.min(first + BATCH, copies.to);
    const earlier = sql`(${sql.lit(copies.before)} + i * ${sql.lit(copies.apart)})`;
    const at = sql`at - ${earlier}`;
    await db.transaction().execute(async (tx) => {
      const copy = async (
        table: string,
        row: object,
        where: RawBuilder<unknown>,
        changed: Readonly<Record<string, RawBuilder<unknown>>>,
      ): Promise<void> => {
        const name = tableName(inSchema, table);
        const columns = Object.keys(row);
        await sql`insert into ${name} (${sql.join(columns.map((column) => sql.id(column)))})
          with recursive n(i) as (select ${sql.lit(first)} union all select i + 1 from n where i + 1 < ${sql.lit(end)})
          select ${sql.join(columns.map((column) => changed[column] ?? sql.id(column)))} from n, ${name} where ${where}`.execute(
          tx,
        );
      };
      await copy("orders", order, sql`id = ${order.id}`, {
        id: sql`id || '-' || i`,
        out_trade_no: sql`out_trade_no || '-' || i`,
        transaction_id: sql`transaction_id || '-' || i`,
        created_at: sql`created_at - ${earlier}`,
        success_at: sql`success_at - ${earlier}`,
      });
      for (const movement of movements) {
        await copy("movements", movement, sql`id = ${movement.id}`, {
          id: sql`id || '-' || i`,
          reference: sql`reference || '-' || i`,
          number: sql`number || '-' || i`,
          at,
        });
      }
      for (const line of lines) {
        const { movement_id, owner, account } = line;
        const where = sql`movement_id = ${movement_id} and owner = ${owner} and account = ${account}`;
        await copy("movement_lines", line, where, {
          movement_id: sql`movement_id || '-' || i`,
          at,
        });
        await tx
          .updateTable("accounts")
          .set((eb) => ({ balance: eb("balance", "+", line.amount * (end - first)) }))
          .where("owner", "=", owner)
          .where("account", "=", account)
          .execute();
      }
    });
  }
  // PostgreSQL would look at what the tables have by itself, some minutes later.
  if (inSchema) await sql`analyze`.execute(db);
}
