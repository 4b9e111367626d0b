import { keepAuthority } from "../tls/keep-authority.ts";
import type { CommandIo } from "./io.ts";

/** Prints the file of the authority's certificate, which is made where there is none yet. Gives the exit code. */
export async function printAuthority(caDir: string, io: CommandIo): Promise<number> {
  try {
    io.out(`${(await keepAuthority(caDir)).file}\n`);
    return 0;
  } catch (error) {
    io.err(`wxpay-sim: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}
