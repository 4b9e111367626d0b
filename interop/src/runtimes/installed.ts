import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { arch, platform } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The runtimes. They are no dependencies of the workspace: together they have a gigabyte, and one of them is called `node`,
 * which would come before the one that runs everything else.
 */
const folder = fileURLToPath(new URL("../../runtimes", import.meta.url));

// As the makers name their packages.
const cpu = arch() === "x64" ? "x64" : "arm64";
const PROGRAMS: Readonly<Record<string, string>> = {
  bun: `@oven/bun-${platform()}-${cpu === "arm64" ? "aarch64" : "x64"}/bin/bun`,
  deno: `@deno/${platform()}-${cpu}${platform() === "linux" ? "-glibc" : ""}/deno`,
  workerd: `@cloudflare/workerd-${platform()}-${cpu === "arm64" ? "arm64" : "64"}/bin/workerd`,
  "node-22": `node-22-linux-${cpu}/bin/node`,
  "node-24": `node-24-linux-${cpu}/bin/node`,
  "node-26": `node-26-linux-${cpu}/bin/node`,
};

/** Installs what the lock file of `interop/runtimes` says, where it is not there yet. */
export function installRuntimes(): void {
  const lock = join(folder, "node_modules/.package-lock.json");
  if (existsSync(lock)) return;
  // The programs are in the packages: their scripts would only move them.
  execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

/** The program of a runtime; throws where its maker has none for this machine. */
export function programOf(name: string): string {
  const path = join(folder, "node_modules", PROGRAMS[name] ?? name);
  if (existsSync(path)) return path;
  throw new Error(`${path} is not there: npm has no ${name} for ${platform()} on ${arch()}.`);
}
