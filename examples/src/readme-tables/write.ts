import { readFileSync, writeFileSync } from "node:fs";
import { BLOCK, coverageTable, languages } from "./coverage-table.ts";

// Program of `npm run docs:tables`: writes what the READMEs say of the simulator's coverage from the simulator itself.
for (const paper of Object.keys(languages) as (keyof typeof languages)[]) {
  const file = new URL(`../../../${paper}`, import.meta.url);
  const table = await coverageTable(paper);
  writeFileSync(
    file,
    readFileSync(file, "utf8").replace(BLOCK, () => table),
  );
}
