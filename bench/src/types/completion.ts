import { readFileSync } from "node:fs";
import { join } from "node:path";
import { startLanguageServer } from "../support/language-server.ts";
import { median } from "../support/stats.ts";
import { table } from "../support/table.ts";

/** How long an editor waits for what follows `wxpay.v3.`: at the file's opening, and after each change of it. */
export async function benchCompletion(
  tsc: string,
  folder: string,
  quick: boolean,
): Promise<string> {
  const file = join(folder, "1-call", "calls.ts");
  const text = readFileSync(file, "utf8");
  const server = await startLanguageServer(folder, tsc);
  try {
    const begin = performance.now();
    const document = await server.open(file, text);
    const times: number[] = [];
    let first = Number.NaN;
    let offered = 0;
    for (let round = 0; round < (quick ? 10 : 50); round += 1) {
      // Each text is another, so that nothing is answered from memory.
      const written = `${text}// ${round}\nwxpay.v3.`;
      const changed = performance.now();
      await document.change(written);
      offered = (await document.completions(written.length)).length;
      if (round === 0) first = performance.now() - begin;
      else times.push(performance.now() - changed);
    }
    if (offered < 50) throw new Error(`completion after wxpay.v3. offered ${offered} names only`);
    return table([
      ["completion after wxpay.v3.", ""],
      ["names offered", String(offered)],
      ["after a change, median, ms", median(times).toFixed(1)],
      ["after a change, longest, ms", Math.max(...times).toFixed(1)],
      ["when the file is opened, ms", first.toFixed(0)],
    ]);
  } finally {
    await server.close();
  }
}
