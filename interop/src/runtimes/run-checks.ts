import { calls } from "./calls.ts";
import type { Outcome } from "./check.ts";
import { failures } from "./failures.ts";
import { files } from "./files.ts";
import type { Given } from "./given.ts";
import { notifications } from "./notifications.ts";
import { withNode } from "./with-node.ts";

/** The suite: every check, one after the other, and what became of it. */
export async function* runChecks(given: Given): AsyncGenerator<Outcome> {
  for (const { name, run } of [...calls, ...files, ...failures, ...notifications, ...withNode]) {
    try {
      await run(given);
      yield { check: name };
    } catch (error) {
      yield { check: name, error: inWords(error) };
    }
  }
}

function inWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? "" : `\ncaused by ${inWords(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}
