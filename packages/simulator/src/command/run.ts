import { readFile } from "node:fs/promises";
import { manual } from "./manual.ts";
import { parse } from "./parse.ts";

/** What the command reads from and writes to the outside world. */
export interface CommandIo {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Resolves when the simulator shall stop. */
  readonly stopped: Promise<void>;
}

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
