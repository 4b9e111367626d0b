import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readDiagnostics } from "./diagnostics.ts";
import type { Cost } from "./diagnostics.ts";

/**
 * The packages to compare with. They are no dependencies of the workspace: three compilers would contend for the name
 * `tsc` in `node_modules/.bin`, and it is the newest that builds.
 */
export const compared: string = fileURLToPath(new URL("../../compared", import.meta.url));

export interface Compiler {
  readonly version: string;
  readonly tsc: string;
}

/** Installs what the lock file of `compared` says, and gives the compilers, newest first. */
export function installCompilers(): Compiler[] {
  execFileSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: compared,
    stdio: ["ignore", "ignore", "inherit"],
  });
  return [
    compiler(import.meta.url, "typescript"),
    compiler(join(compared, "package.json"), "typescript-6"),
    compiler(join(compared, "package.json"), "typescript-5.9"),
  ];
}

/** Checks a project of a user and says what that cost; throws when the project has an error of types. */
export function check({ tsc }: Compiler, project: string): Cost {
  const args = [tsc, "-p", project, "--extendedDiagnostics"];
  return readDiagnostics(
    // Errors of types come on stdout, in the error's message only by `output`.
    execFileSync(process.execPath, args, {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
    }),
  );
}

function compiler(from: string, name: string): Compiler {
  const path = createRequire(from).resolve(`${name}/package.json`);
  // Every package.json that npm installs has a version.
  const { version } = JSON.parse(readFileSync(path, "utf8")) as { readonly version: string };
  return { version, tsc: join(dirname(path), "bin", "tsc") };
}
