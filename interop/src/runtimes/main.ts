import { readFileSync } from "node:fs";
// Deno itself exchanges `MessagePort` when this is first loaded, which blocking calls do.
import "node:worker_threads";
import type { Outcome } from "./check.ts";
import type { Given } from "./given.ts";
import { changedSince, globalsNow } from "./globals.ts";

// Program of every runtime that has processes: it reads what it is given from the file that its argument names, and prints
// one JSON line a check.

const report = (outcome: Outcome): void => {
  process.stdout.write(`${JSON.stringify(outcome)}\n`);
};

// Written by `runtimes.ts`.
const given = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8")) as Given;
const before = globalsNow();
const { runChecks } = await import("./run-checks.ts");
for await (const outcome of runChecks(given)) report(outcome);

const changed = changedSince(before);
const check = "no global is another one than before the SDK was imported";
report(changed.length === 0 ? { check } : { check, error: changed.join(", ") });
