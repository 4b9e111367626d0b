import { readdirSync, readFileSync } from "node:fs";
import { join, posix, sep } from "node:path";
import { parseSync } from "oxc-parser";

/** A source file as far as the order of the house is concerned. */
export interface Module {
  /** From the package's `src`: `v3/sign.ts`. */
  readonly path: string;
  /** The files of the same package that it imports, types included, in the same form. */
  readonly imports: readonly string[];
  /** What it declares and exports; not what it only hands on. */
  readonly exports: readonly string[];
}

/** The modules below a folder, tests and generated files left out. */
export function readModules(folder: string): Module[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.split(sep).join("/"))
    .filter((path) => path.endsWith(".ts") && !/\.test(?:-d)?\.ts$/.test(path))
    .filter((path) => !path.startsWith("generated/"))
    .map((path) => readModule(path, readFileSync(join(folder, path), "utf8")));
}

export function readModule(path: string, source: string): Module {
  const { module, errors } = parseSync(path, source);
  if (errors[0] !== undefined) throw new Error(`${path}: ${errors[0].message}`);
  const declared = module.staticExports.flatMap(({ entries }) => entries);
  const requests = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...declared.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    // `await import("./x.ts")`, and the type `import("./x.ts").X` beside it.
    ...[...source.matchAll(/\bimport\("(\.[^"]+)"\)/g)].map(([, request = ""]) => request),
  ];
  return {
    path,
    imports: requests
      .filter((request) => request.startsWith("."))
      .map((request) => posix.join(posix.dirname(path), request)),
    // A class and the interface that is merged with it are one name.
    exports: [
      ...new Set(
        declared.flatMap(({ moduleRequest, exportName }) =>
          moduleRequest === null && exportName.name !== null ? [exportName.name] : [],
        ),
      ),
    ],
  };
}
