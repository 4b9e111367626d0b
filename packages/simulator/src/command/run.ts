import { readFile } from "node:fs/promises";
import type { CommandIo } from "./io.ts";
import { manual } from "./manual.ts";
import { parse } from "./parse.ts";

/** Runs `wxpay-sim` and gives its exit code. */
export async function runCommand(argv: readonly string[], io: CommandIo): Promise<number> {
  const asked = parse(argv);
  if (asked.kind === "help") {
    io.out(manual);
    return 0;
  }
  if (asked.kind === "version") {
    io.out(`${await version()}\n`);
    return 0;
  }
  if (asked.kind === "wrong") {
    io.err(`wxpay-sim: ${asked.message}\nwxpay-sim --help lists the options.\n`);
    return 2;
  }
  if (asked.kind === "ca") {
    const { printAuthority } = await import("./print-authority.ts");
    return printAuthority(asked.caDir, io);
  }
  // Loaded only here: the help needs no database.
  const { serve } = await import("./serve.ts");
  return serve(asked, io);
}

async function version(): Promise<string> {
  const text = await readFile(
    new URL(import.meta.resolve("@wechatpay-kit/simulator/package.json")),
    "utf8",
  );
  // npm refuses a package without a version.
  return (JSON.parse(text) as { version: string }).version;
}
