import { startChild } from "../support/children.ts";
import { median } from "../support/stats.ts";
import { table } from "../support/table.ts";
import { makeTls } from "../support/tls.ts";
import { makeWorld } from "../support/world.ts";
import type { SyncResult, SyncTask } from "./client.ts";

/** What a synchronous call costs over the asynchronous one, call by call in turn. */
export async function benchSync(quick: boolean): Promise<string> {
  const world = makeWorld(await makeTls());
  const { child: server, first } = await startChild(
    new URL("../http/server.js", import.meta.url),
    world,
  );
  try {
    // The server's own message.
    const { http } = first as { readonly http: string };
    const task: SyncTask = { world, origin: http, calls: quick ? 300 : 3000 };
    const { first: result } = await startChild(new URL("./client.js", import.meta.url), task);
    // The client's own message.
    const { asynchronous, synchronous, firstCall } = result as SyncResult;
    const over = synchronous.map((value, index) => value - (asynchronous[index] ?? Number.NaN));
    return table([
      ["one call, http", "ms, median"],
      ["get", median(asynchronous).toFixed(3)],
      ["getSync", median(synchronous).toFixed(3)],
      ["getSync over get", median(over).toFixed(3)],
      ["first getSync (starts the worker)", firstCall.toFixed(1)],
    ]);
  } finally {
    server.kill();
  }
}
