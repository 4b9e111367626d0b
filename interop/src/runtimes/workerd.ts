import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { build } from "rolldown";
import type { Given } from "./given.ts";
import { programOf } from "./installed.ts";

const suite = fileURLToPath(new URL("../../dist/runtimes/worker.js", import.meta.url));

/** Runs the suite in Cloudflare's runtime, where it is a worker; gives its report. */
export async function runInWorkerd(folder: string, given: Given): Promise<string> {
  await bundleForEdge(suite, join(folder, "worker.js"), "workerd");
  const { url, stop } = await startWorkerd(folder, {});
  try {
    const answer = await fetch(url, { method: "POST", body: JSON.stringify(given) });
    const report = await answer.text();
    if (!answer.ok) throw new Error(`the worker answers ${answer.status}: ${report}`);
    return report;
  } finally {
    await stop();
  }
}

/** Makes one file of a module's `worker` and all that it imports, as the bundlers of edge platforms do; gives what it imports still. */
export async function bundleForEdge(
  module: string,
  file: string,
  condition: string,
): Promise<readonly string[]> {
  const entry = `${file}.entry.js`;
  // Platforms take the default of a module.
  await writeFile(entry, `export { worker as default } from ${JSON.stringify(module)};\n`);
  const { output } = await build({
    input: entry,
    platform: "neutral",
    resolve: { conditionNames: [condition, "import"] },
    logLevel: "silent",
    output: { file, format: "esm", codeSplitting: false },
  });
  const imported = output.flatMap((made) =>
    made.type === "chunk" ? made.imports.concat(made.dynamicImports) : [],
  );
  // What is loaded late is in the same file.
  return imported.filter((name) => name !== basename(file));
}

/** A worker that serves. */
interface Serving {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts `worker.js` of the folder in workerd, with what it is given in its environment (JSON).
 *
 * There is no `nodejs_compat` in its configuration. A worker may reach the whole network by itself, but no private address; the
 * simulator has one.
 */
export async function startWorkerd(
  folder: string,
  env: Readonly<Record<string, unknown>>,
): Promise<Serving> {
  const bindings = Object.entries(env).map(
    ([name, value]) => `(name = "${name}", json = ${JSON.stringify(JSON.stringify(value))})`,
  );
  const config = join(folder, "config.capnp");
  await writeFile(
    config,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker", esModule = embed "worker.js")],
      compatibilityDate = "2026-01-01",
      bindings = [${bindings.join(", ")}],
      globalOutbound = "network",
    )),
    (name = "network", network = (
      allow = ["private", "public"],
      tlsOptions = (trustBrowserCas = true),
    )),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`,
  );
  // What it says of connections that fail, the checks are told as errors.
  const child = spawn(programOf("workerd"), ["serve", config, "--control-fd=3"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once("exit", resolve).once("error", reject);
  });
  const stop = async (): Promise<void> => {
    child.kill();
    await ended;
  };
  try {
    // The fourth stream is a pipe that workerd writes to, as `stdio` says.
    const port = await Promise.race([portOf(child.stdio[3] as Readable), died(ended)]);
    return { url: `http://127.0.0.1:${port}`, stop };
  } catch (error) {
    await stop();
    throw error;
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
