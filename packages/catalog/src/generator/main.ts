import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { loadCatalog } from "../load-catalog.ts";
import { generate } from "./generate.ts";
import { loadGlossary } from "./glossary.ts";
import { loadNames } from "./names.ts";
import { refuse } from "./refuse.ts";
import { schemaProblems } from "./schema.ts";
import { apply, compare } from "./stale.ts";

const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
const data = new URL("../../data/", import.meta.url);
const glossary = new URL("../../glossary/", import.meta.url);
const folder = fileURLToPath(new URL("../../../sdk/src/generated/", import.meta.url));

refuse("packages/catalog/data does not follow its JSON Schemas", schemaProblems(data));
const files = generate(loadCatalog(data), loadNames(data), loadGlossary(glossary));
const difference = compare(folder, files);
const stale = [...difference.changed.keys(), ...difference.extra];

if (!values.check) {
  apply(folder, difference);
  process.stdout.write(`${files.size} files, ${stale.length} of them written or removed.\n`);
} else if (stale.length > 0) {
  process.stderr.write(
    `Stale in packages/sdk/src/generated:\n${stale.map((path) => `  ${path}\n`).join("")}Run npm run generate.\n`,
  );
  process.exitCode = 1;
}
