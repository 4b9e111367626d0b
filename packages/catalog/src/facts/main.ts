import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { mergeFacts } from "./facts.ts";
import { changesetText, table } from "./report.ts";

const USAGE = `Usage: npm run facts -- PATH [--write] [--catalogue FOLDER]

PATH is a folder of facts of the official pages (operations/, notifications.json, error-numbers.json,
state-machines.json) or one file of it. Prints what would change in the catalogue, as a table and as a changeset.

  --write             changes it
  --catalogue FOLDER  the one with data/ and decisions/; packages/catalog unless given
`;

const { values, positionals } = parseArgs({
  options: {
    write: { type: "boolean", default: false },
    catalogue: { type: "string", default: fileURLToPath(new URL("../../", import.meta.url)) },
  },
  allowPositionals: true,
});

const [path] = positionals;
if (path === undefined || positionals.length > 1) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  run(path);
}

function run(path: string): void {
  try {
    const { changes, write } = mergeFacts(path, values.catalogue);
    process.stdout.write(
      changes.length === 0
        ? "Nothing would change.\n"
        : `${table(changes)}\n${changesetText(changes)}`,
    );
    if (values.write) write();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
