import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { build } from "rolldown";
import type { Given } from "./given.ts";
import { programOf } from "./installed.ts";

const worker = fileURLToPath(new URL("../../dist/runtimes/worker.js", import.meta.url));

// A worker may reach the whole network by itself, but no private address; the simulator has one.
const CONFIG = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "suite", worker = (
      modules = [(name = "worker", esModule = embed "worker.js")],
      compatibilityDate = "2026-01-01",
      globalOutbound = "network",
    )),
    (name = "network", network = (allow = ["private", "public"], tlsOptions = (trustBrowserCas = true))),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "suite")],
);
`;

/** Bundles the suite as a worker and has Cloudflare's runtime run it; gives its report. */
export async function runInWorkerd(folder: string, given: Given): Promise<string> {
  await build({
    input: worker,
    platform: "neutral",
    resolve: { conditionNames: ["workerd", "worker", "import"] },
    logLevel: "silent",
    output: { file: join(folder, "worker.js"), format: "esm", codeSplitting: false },
  });
  await writeFile(join(folder, "config.capnp"), CONFIG);
  const child = spawn(
    programOf("workerd"),
    ["serve", join(folder, "config.capnp"), "--control-fd=3"],
    { stdio: ["ignore", "inherit", "inherit", "pipe"] },
  );
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once("exit", resolve).once("error", reject);
  });
  try {
    // The fourth stream is a pipe that workerd writes to, as `stdio` says.
    const port = await Promise.race([portOf(child.stdio[3] as Readable), died(ended)]);
    const answer = await fetch(`http://127.0.0.1:${port}/`, {
      method: "POST",
      body: JSON.stringify(given),
    });
    const report = await answer.text();
    if (!answer.ok) throw new Error(`the worker answers ${answer.status}: ${report}`);
    return report;
  } finally {
    child.kill();
    await ended;
  }
}

/** Where it listens: it says so on its control channel, one JSON line an event. */
async function portOf(control: Readable): Promise<number> {
  for await (const line of createInterface({ input: control })) {
    const { event, port }: { event?: unknown; port?: unknown } = JSON.parse(line);
    if (event === "listen" && typeof port === "number") return port;
  }
  throw new Error("workerd ended before it listened");
}

async function died(ended: Promise<number | null>): Promise<never> {
  throw new Error(`workerd ended with ${await ended} before it listened`);
}
