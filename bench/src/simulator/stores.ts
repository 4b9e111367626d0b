import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Options that open a store. */
export interface StoreOptions {
  readonly data?: string;
  readonly database?: string;
}

/**
 * The stores to measure, by name, and what removes their files. A PostgreSQL is among them where `BENCH_POSTGRES` is the
 * `postgres://…` address of an empty database.
 */
export function storesToTry(file: string): {
  readonly stores: Readonly<Record<string, StoreOptions>>;
  readonly remove: () => void;
} {
  const folder = mkdtempSync(join(tmpdir(), "wechatpay-kit-bench-"));
  const database = process.env["BENCH_POSTGRES"];
  return {
    stores: {
      "in memory": {},
      "SQLite file": { data: join(folder, `${file}.db`) },
      ...(database !== undefined && { PostgreSQL: { database } }),
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
