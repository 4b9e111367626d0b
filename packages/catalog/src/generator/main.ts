import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { loadCatalog, loadCommonErrors, loadRepeats } from "../load-catalog.ts";
import { loadErrorWords } from "./explanations-file.ts";
import { generate } from "./generate.ts";
import { loadGlossary } from "./glossary.ts";
import { loadNames } from "./names.ts";
import { openapiFiles } from "./openapi/openapi-files.ts";
import { refuse } from "./refuse.ts";
import { schemaProblems } from "./schema.ts";
import { apply, compare } from "./stale.ts";

const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
const root = new URL("../../../../", import.meta.url);
const data = new URL("packages/catalog/data/", root);
const glossary = new URL("packages/catalog/glossary/", root);

refuse("packages/catalog/data does not follow its JSON Schemas", schemaProblems(data));
const sources = [loadCatalog(data), loadNames(data), loadGlossary(glossary)] as const;
const outputs = [
  {
    folder: "packages/sdk/src/generated",
    files: generate(
      ...sources,
      loadCommonErrors(data),
      loadRepeats(data),
      loadErrorWords(glossary),
    ),
  },
  { folder: "packages/catalog/openapi", files: openapiFiles(...sources) },
].map(({ folder, files }) => {
  const path = fileURLToPath(new URL(folder, root));
  const difference = compare(path, files);
  const stale = [...difference.changed.keys(), ...difference.extra];
  return { folder, path, files, difference, stale };
});

if (!values.check) {
  for (const { path, difference } of outputs) apply(path, difference);
  const files = outputs.reduce((sum, output) => sum + output.files.size, 0);
  const written = outputs.reduce((sum, output) => sum + output.stale.length, 0);
  process.stdout.write(`${files} files, ${written} of them written or removed.\n`);
} else if (outputs.some(({ stale }) => stale.length > 0)) {
  const lists = outputs
    .filter(({ stale }) => stale.length > 0)
    .map(
      ({ folder, stale }) => `Stale in ${folder}:\n${stale.map((path) => `  ${path}\n`).join("")}`,
    );
  process.stderr.write(`${lists.join("")}Run npm run generate.\n`);
  process.exitCode = 1;
}
