import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";

/** Why the curl command can't be used here; undefined when it is there. */
export const noCurl: string | undefined =
  spawnSync("curl", ["--version"]).status === 0
    ? undefined
    : "SKIPPED: no curl command on this machine; get it with `apt-get install curl`";

if (noCurl !== undefined) process.stderr.write(`${noCurl}\n`);

/** What a run of curl came to. */
export interface Curled {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** Runs curl with nothing of the user's own settings but the given environment. */
export async function curl(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Curled> {
  // -q: no ~/.curlrc.
  const child = spawn("curl", ["-q", "--silent", "--show-error", ...args], {
    env: { PATH: process.env["PATH"], ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [out, err, [exitCode]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    // The first of the event's values is a number: nobody kills it.
    once(child, "close") as Promise<[number]>,
  ]);
  return { exitCode, out, err };
}
