import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

// Program of `npm run build`: a tab for each four spaces at the start of a line of the declarations. The compiler's
// spaces are 4 % of the package; docs/decisions/23-bundled-sdk.md. The times of the files stay, because `tsc -b` compares them.
const folder = fileURLToPath(new URL("types/", import.meta.url));
for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
  if (!name.endsWith(".d.ts")) continue;
  const path = join(folder, name);
  const text = readFileSync(path, "utf8");
  const indented = text.replaceAll(/^(?: {4})+/gmu, (spaces) => "\t".repeat(spaces.length / 4));
  if (indented === text) continue;
  const { atime, mtime } = statSync(path);
  writeFileSync(path, indented);
  utimesSync(path, atime, mtime);
}
