import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

// Program of `npm run build`: keeps out of the package the declarations that no entry leads to, which nobody can import: a third of
// the files. They stay on the disk, because `tsc -b` looks for them; npm reads what it leaves out in `.npmignore`.
const folder = fileURLToPath(new URL("types/", import.meta.url));
const { exports } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));

/** @type {Set<string>} */
const reached = new Set();
const next = Object.values(exports).flatMap(({ types }) =>
  types === undefined ? [] : [resolve(folder, "..", types)],
);
for (const path of next) {
  if (reached.has(path)) continue;
  reached.add(path);
  for (const [, , name = ""] of readFileSync(path, "utf8").matchAll(
    /(from|import\()\s*"(\.[^"]+)"/gu,
  )) {
    next.push(resolve(dirname(path), name.replace(/\.(?:ts|js)$/u, ".d.ts")));
  }
}
const unreached = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".d.ts") && !reached.has(join(folder, name)))
  .map((name) => `/${relative(folder, join(folder, name)).replaceAll("\\", "/")}\n`);
writeFileSync(join(folder, ".npmignore"), unreached.toSorted().join(""));
