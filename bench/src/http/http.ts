import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startChild } from "../support/children.ts";
import { median, pairedRatio } from "../support/stats.ts";
import { table } from "../support/table.ts";
import { makeTls } from "../support/tls.ts";
import { makeWorld } from "../support/world.ts";
import type { ClientResult, ClientTask } from "./client.ts";

/** Signed queries per second beside other SDKs and beside what Node can reach. */
export async function benchHttp(quick: boolean): Promise<string> {
  const world = makeWorld(await makeTls());
  const folder = mkdtempSync(join(tmpdir(), "wechatpay-kit-bench-"));
  const ca = join(folder, "ca.pem");
  writeFileSync(ca, world.tlsCertificate);
  const { child: server, first } = await startChild(new URL("./server.js", import.meta.url), world);
  // The server's own message.
  const origins = first as { readonly http: string; readonly https: string };
  try {
    const parts: string[] = [];
    for (const [origin, inFlight] of [
      [origins.https, 64],
      [origins.http, 64],
      [origins.https, 1],
    ] as const) {
      const task: ClientTask = {
        world,
        origin,
        inFlight,
        rounds: quick ? 3 : 11,
        sliceMs: quick ? 300 : 1000,
      };
      const client = new URL("./client.js", import.meta.url);
      const { first: result } = await startChild(client, task, { NODE_EXTRA_CA_CERTS: ca });
      parts.push(show(`${origin.split(":")[0]}, ${inFlight} in flight`, result as ClientResult));
    }
    return parts.join("\n\n");
  } finally {
    server.kill();
    rmSync(folder, { recursive: true });
  }
}

function show(title: string, result: ClientResult): string {
  const ours = result["wechatpay-kit"]?.rate ?? [];
  const rows = Object.entries(result).map(([name, { rate, delay }]) => [
    name,
    median(rate).toFixed(0),
    pairedRatio(ours, rate).toFixed(2),
    median(delay).toFixed(1),
  ]);
  return table([[title, "requests/s", "kit : it", "loop delay p99, ms"], ...rows]);
}
