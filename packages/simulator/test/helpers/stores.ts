import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import type { SimulatorOptions } from "../../src/options.ts";
import { breakConnections, createDatabase, noPostgres } from "./postgres.ts";

/** A kind of store for the suite that all of them must pass. */
export interface StoreKind {
  readonly title: string;
  /** Several simulators may use it at once. */
  readonly shared: boolean;
  /** Why it can't be tried here. */
  readonly missing: string | undefined;
  readonly start: () => Promise<void>;
  /** Options that open a new, empty store. */
  readonly fresh: () => SimulatorOptions;
  /** Ends the connections of everybody who uses a store that `fresh` gave. */
  readonly breakConnections: () => void;
  readonly stop: () => void;
}

let folder = "";
let databases: string[] = [];
let count = 0;

function serverOfAll(): string {
  const url = inject("postgres");
  if (url === undefined) throw new Error("PostgreSQL was not started.");
  return url;
}

const inMemory: StoreKind = {
  title: "SQLite in memory",
  shared: false,
  missing: undefined,
  start: () => Promise.resolve(),
  fresh: () => ({}),
  breakConnections: () => {},
  stop: () => {},
};

/** The stores that keep what they have when the simulator is closed. */
export const lastingStores: readonly StoreKind[] = [
  {
    title: "SQLite in a file",
    shared: false,
    missing: undefined,
    start: () => {
      folder = mkdtempSync(join(tmpdir(), "wxpay-sim-"));
      return Promise.resolve();
    },
    fresh: () => ({ data: join(folder, `${++count}.db`) }),
    breakConnections: () => {},
    stop: () => rmSync(folder, { recursive: true, force: true }),
  },
  {
    title: noPostgres === undefined ? "PostgreSQL" : `PostgreSQL (${noPostgres})`,
    shared: true,
    missing: noPostgres,
    start: () => Promise.resolve(),
    fresh: () => {
      const name = `simulator_${randomUUID().replaceAll("-", "")}`;
      databases.push(name);
      return { database: createDatabase(serverOfAll(), name) };
    },
    breakConnections: () => breakConnections(serverOfAll(), databases),
    stop: () => {
      databases = [];
    },
  },
];

/** Every store. */
export const stores: readonly StoreKind[] = [inMemory, ...lastingStores];
