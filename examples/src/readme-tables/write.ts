import { readFileSync, writeFileSync } from "node:fs";
import { readFacts } from "./facts.ts";
import { pages, withTables } from "./tables.ts";

// Program of `npm run docs:tables`: writes the READMEs' totals and what is simulated, from the simulator and the catalogue.
const facts = await readFacts();
for (const [page, language] of Object.entries(pages)) {
  const file = new URL(`../../../${page}`, import.meta.url);
  writeFileSync(file, withTables(readFileSync(file, "utf8"), language, facts));
}
