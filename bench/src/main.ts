import { benchBills } from "./bills/bills.ts";
import { benchCrypto } from "./crypto/crypto.ts";
import { benchHttp } from "./http/http.ts";
import { benchImport } from "./package/import-time.ts";
import { benchSize } from "./package/size.ts";
import { benchSimulator } from "./simulator/simulator.ts";
import { benchSync } from "./sync/sync.ts";
import { benchTypes } from "./types/types.ts";

const parts: Readonly<Record<string, (quick: boolean) => Promise<string>>> = {
  http: benchHttp,
  crypto: benchCrypto,
  sync: benchSync,
  import: benchImport,
  size: benchSize,
  types: benchTypes,
  bills: benchBills,
  simulator: benchSimulator,
};

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const quick = process.argv.includes("--quick");
const unknown = wanted.filter((name) => !(name in parts));
if (unknown.length > 0) {
  process.stderr.write(
    `bench: no part ${unknown.join(", ")}; there are ${Object.keys(parts).join(", ")}\n`,
  );
  process.exitCode = 1;
} else {
  for (const [name, run] of Object.entries(parts)) {
    if (wanted.length === 0 || wanted.includes(name))
      process.stdout.write(`${await run(quick)}\n\n`);
  }
}
