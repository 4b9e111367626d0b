import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { root } from "./repository.ts";

/** What a program printed, and how it ended. */
export interface Ran {
  readonly code: unknown;
  readonly stdout: string;
  readonly stderr: string;
}

const tsconfig = {
  compilerOptions: {
    target: "es2023",
    module: "nodenext",
    moduleResolution: "nodenext",
    types: ["node"],
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noUnusedLocals: true,
    verbatimModuleSyntax: true,
    allowImportingTsExtensions: true,
    noEmit: true,
  },
};

/** A project of a user, which has the packages as `npm run build` made them. */
export class Project {
  readonly #folder = mkdtempSync(join(tmpdir(), "wechatpay-kit-readme-"));

  constructor() {
    symlinkSync(join(root, "node_modules"), join(this.#folder, "node_modules"));
    this.write("package.json", '{ "type": "module" }');
    this.write("tsconfig.json", JSON.stringify(tsconfig));
  }

  write(name: string, content: string): void {
    mkdirSync(dirname(join(this.#folder, name)), { recursive: true });
    writeFileSync(join(this.#folder, name), content);
  }

  /** Checks the types of all files with TypeScript. Gives what is wrong. */
  check(): string {
    const tsc = join(root, "node_modules/.bin/tsc");
    const { stdout, stderr } = spawnSync(tsc, ["-p", this.#folder], { encoding: "utf8" });
    return stdout + stderr;
  }

  /** Runs a TypeScript file as it is, with `npx tsx`. */
  tsx(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ran> {
    const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
    return run(process.execPath, [tsx, ...args], { cwd: this.#folder, env });
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }
}

/** Runs a program to its end, without the test runner's variables. */
export async function run(
  program: string,
  args: readonly string[],
  { cwd, env }: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv },
): Promise<Ran> {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(?:VITEST|NODE_)/.test(name));
  const child = spawn(program, args, {
    cwd,
    env: { ...Object.fromEntries(inherited), NO_COLOR: "1", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "exit") as Promise<unknown[]>,
  ]);
  return { code, stdout, stderr };
}
