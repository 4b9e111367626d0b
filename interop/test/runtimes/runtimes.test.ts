import { beforeAll, describe, expect, test } from "vitest";
import { installRuntimes } from "../../src/runtimes/installed.ts";
import { runSuite, runtimeNames } from "../../src/runtimes/runtimes.ts";
import type { RuntimeName } from "../../src/runtimes/runtimes.ts";

// A sample in the usual run; `npm run test:runtimes` has all.
const sample: readonly RuntimeName[] = ["Bun", "Deno", "workerd"];
const chosen = process.env["RUNTIMES"] === "all" ? runtimeNames : sample;

// Where they are not there: downloads of a gigabyte in all.
beforeAll(installRuntimes, 600_000);

describe.each(chosen)("%s", (name) => {
  test("runs the whole suite against the simulator", async () => {
    const outcomes = await runSuite(name);
    expect(outcomes.filter(({ error }) => error !== undefined)).toEqual([]);
    expect(outcomes.length).toBeGreaterThan(25);
  });
});
