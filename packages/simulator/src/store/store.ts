import { Kysely, WithSchemaPlugin } from "kysely";
import type { Transaction } from "kysely";
import type { StoreLocation } from "./location.ts";
import type { Migrations } from "./migrations.ts";
import { sqliteDialect } from "./sqlite.ts";
import type { Tables } from "./tables.ts";

export type Db = Kysely<Tables>;

/** An open transaction: what one operation changes and the notifications that follow are stored together or not at all. */
export type Tx = Transaction<Tables>;

export interface Store {
  readonly db: Db;
  /** Other processes may change the same data. */
  readonly shared: boolean;
  /** What is stored outlives the process. */
  readonly lasting: boolean;
  close(): Promise<void>;
}

/** The tables have everyday names; in a PostgreSQL, which belongs to others too, they keep to a schema of their own. */
export const SCHEMA = "wechatpay_simulator";

/**
 * Opens the database and brings its tables up to date.
 *
 * @param onError told when a connection breaks outside of a query
 * @param products what makes the tables of products, beside those of the world
 * @throws Error that names the database when it can't be opened
 */
export async function openStore(
  location: StoreLocation,
  onError: (error: unknown) => void,
  products: readonly Migrations[] = [],
): Promise<Store> {
  let db: Db | undefined;
  try {
    db = await connect(location, onError);
    await bringUpToDate(db, location, products);
  } catch (cause) {
    await db?.destroy();
    throw new Error(
      `The simulator's database (${describe(location)}) can't be used: ${reason(cause)}${hint(location, reason(cause))}`,
      { cause },
    );
  }
  const opened = db;
  return {
    db,
    shared: location.kind === "postgres",
    lasting: location.kind !== "memory",
    close: () => opened.destroy(),
  };
}

async function bringUpToDate(
  db: Db,
  { kind }: StoreLocation,
  products: readonly Migrations[],
): Promise<void> {
  // In memory nothing is there yet, and nothing stays that a later version would have to migrate.
  if (kind === "memory") return;
  const { migrate } = await import("./migrate.ts");
  await migrate(db, products, kind === "postgres" ? SCHEMA : undefined);
}

async function connect(location: StoreLocation, onError: (error: unknown) => void): Promise<Db> {
  // Loaded only where it is used: pg would cost every start 20 ms.
  if (location.kind === "postgres") {
    const { postgresDialect } = await import("./postgres.ts");
    return new Kysely<Tables>({
      dialect: postgresDialect(location.url, onError),
      plugins: [new WithSchemaPlugin(SCHEMA)],
    });
  }
  return new Kysely<Tables>({
    dialect: sqliteDialect(location.kind === "file" ? location.path : undefined),
  });
}

// Without user and password, so that the message can be shown anywhere.
function describe(location: StoreLocation): string {
  if (location.kind === "memory") return "in memory";
  if (location.kind === "file") return location.path;
  if (!URL.canParse(location.url)) return "PostgreSQL";
  const { host, pathname } = new URL(location.url);
  return `PostgreSQL at ${host}${pathname}`;
}

// SQLite's own words are "database is locked", "unable to open database file" or "disk I/O error".
function hint(location: StoreLocation, said: string): string {
  if (location.kind !== "file") return "";
  return said.includes("locked")
    ? ": another simulator has it open. Stop that one, choose another file, or share a PostgreSQL."
    : ". Its folder must exist and be writable.";
}

function reason(cause: unknown): string {
  if (cause instanceof AggregateError) return cause.errors.map(reason).join("; ");
  return cause instanceof Error ? cause.message : String(cause);
}
