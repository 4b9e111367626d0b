import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

/** What differs between a folder and the files that should be in it, and nothing else. */
export interface Difference {
  /** Paths in the folder, to be written. */
  readonly changed: readonly string[];
  /** Paths in the folder of files that are no longer made. */
  readonly extra: readonly string[];
}

export function compare(folder: string, files: ReadonlyMap<string, string>): Difference {
  const there = existsSync(folder) ? filesBelow(folder) : [];
  return {
    changed: [...files]
      .filter(([path, text]) => textOf(join(folder, path)) !== text)
      .map(([path]) => path),
    extra: there.filter((path) => !files.has(path)),
  };
}

/** Makes the folder hold exactly these files. */
export function apply(
  folder: string,
  files: ReadonlyMap<string, string>,
  difference: Difference,
): void {
  for (const path of difference.changed) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), files.get(path) ?? "");
  }
  for (const path of difference.extra) rmSync(join(folder, path));
}

function textOf(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
}
