import type { Given } from "./given.ts";
import { runChecks } from "./run-checks.ts";

/** The suite where there are no processes: what it is given comes as a request, the lines of the report are the answer. */
export const worker: { fetch(request: Request): Promise<Response> } = {
  async fetch(request) {
    // Written by `prepare.ts`.
    const given = (await request.json()) as Given;
    const lines: string[] = [];
    for await (const outcome of runChecks(given)) lines.push(JSON.stringify(outcome));
    return new Response(`${lines.join("\n")}\n`);
  },
};
