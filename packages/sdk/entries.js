import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

// Program of `npm run build`, before the compiler: the declarations are those of CommonJS modules, which CommonJS and ES modules
// may import; an ES module's import finds one line more, which says that it gets an ES module. So there is one set of
// declarations on disk, and a class is the same type in both (docs/decisions/47-commonjs.md).

const folder = fileURLToPath(new URL(".", import.meta.url));
const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

/** The ways into the package: their names in `dist`, their source below `src`, and the ES module before each. */
export const entries = Object.values(manifest.exports)
  .filter((target) => typeof target === "object")
  .map(({ import: module, default: common }) => ({
    name: basename(common.default, ".cjs"),
    source: common.types.replace(/^\.\/types\/|\.d\.ts$/gu, ""),
    module: module.default,
    types: module.types,
  }));

mkdirSync(join(folder, "types"), { recursive: true });
writeFileSync(join(folder, "types/package.json"), '{ "type": "commonjs" }\n');
for (const { source, types } of entries) {
  mkdirSync(dirname(join(folder, types)), { recursive: true });
  writeFileSync(join(folder, types), `export * from "./${basename(source)}.js";\n`);
}
