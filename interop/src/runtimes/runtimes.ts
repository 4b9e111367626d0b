import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Outcome } from "./check.ts";
import type { Given } from "./given.ts";
import { programOf } from "./installed.ts";
import { prepareWorld } from "./prepare.ts";
import { runInWorkerd } from "./workerd.ts";

// The compiled program, also where this file itself is run as it stands.
const suite = fileURLToPath(new URL("../../dist/runtimes/main.js", import.meta.url));
const run = promisify(execFile);

type WithNode = "Node (this one)" | "Node 22" | "Node 24" | "Node 26" | "Bun" | "Deno";

export type RuntimeName = WithNode | "workerd";

/** How a runtime runs a program that may reach this machine's network and files. */
interface Runtime {
  readonly program: () => string;
  readonly args: readonly string[];
}

const node = (program: () => string): Runtime => ({ program, args: [] });

const RUNTIMES: Readonly<Record<WithNode, Runtime>> = {
  "Node (this one)": node(() => process.execPath),
  "Node 22": node(() => programOf("node-22")),
  "Node 24": node(() => programOf("node-24")),
  "Node 26": node(() => programOf("node-26")),
  Bun: { program: () => programOf("bun"), args: ["run"] },
  Deno: { program: () => programOf("deno"), args: ["run", "--allow-all", "--no-lock"] },
};

/** All that the suite runs on. The keys of an object are strings to the compiler; these are its own. */
export const runtimeNames: readonly RuntimeName[] = [
  ...(Object.keys(RUNTIMES) as WithNode[]),
  "workerd",
];

/** Runs the suite on a runtime, against a simulator of its own. */
export async function runSuite(name: RuntimeName): Promise<readonly Outcome[]> {
  const folder = await mkdtemp(join(tmpdir(), "runtimes-"));
  const world = await prepareWorld();
  try {
    const given = { ...world.given, runtime: name };
    const report =
      name === "workerd"
        ? await runInWorkerd(folder, given)
        : await runProgram(RUNTIMES[name], { ...given, folder }, world.ca);
    const lines = report.trim().split("\n");
    // One line a check, as `main.ts` and `worker.ts` write them.
    return lines.map((line) => JSON.parse(line) as Outcome);
  } finally {
    await world.close();
    await rm(folder, { recursive: true });
  }
}

async function runProgram(
  { program, args }: Runtime,
  given: Given & { readonly folder: string },
  ca: string,
): Promise<string> {
  const [file, authority] = [join(given.folder, "given.json"), join(given.folder, "ca.pem")];
  await writeFile(file, JSON.stringify(given));
  await writeFile(authority, ca);
  const { stdout } = await run(program(), [...args, suite, file], {
    // Node and Bun read the first, Deno the second.
    env: { ...process.env, NODE_EXTRA_CA_CERTS: authority, DENO_CERT: authority },
    timeout: 100_000,
  });
  return stdout;
}
