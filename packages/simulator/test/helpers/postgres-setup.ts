import type { TestProject } from "vitest/node";
import { noPostgres, startPostgres } from "./postgres.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The address of the PostgreSQL that all files share, without a database; `undefined` where there is none. */
    readonly postgres: string | undefined;
  }
}

/** Starts one PostgreSQL for all files that try every store; each makes databases of its own in it. */
export async function setup(project: TestProject): Promise<(() => void) | undefined> {
  if (noPostgres !== undefined) {
    // Once for all tests that miss it; the default reporter does not show what was skipped.
    process.stderr.write(`${noPostgres}\n`);
    project.provide("postgres", undefined);
    return undefined;
  }
  const postgres = await startPostgres();
  project.provide("postgres", postgres.url);
  return () => postgres.stop();
}
