import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

/** What to do so that a folder holds certain files and no others. */
export interface Difference {
  /** Texts to write, by path in the folder. */
  readonly changed: ReadonlyMap<string, string>;
  /** Paths in the folder of files that are no longer made. */
  readonly extra: readonly string[];
}

/** Compares a folder with the files that should be in it, by path in the folder. */
export function compare(folder: string, files: ReadonlyMap<string, string>): Difference {
  const there = existsSync(folder) ? filesBelow(folder) : [];
  const found = new Set(there);
  return {
    changed: new Map(
      [...files].filter(
        ([path, text]) => !found.has(path) || readFileSync(join(folder, path), "utf8") !== text,
      ),
    ),
    extra: there.filter((path) => !files.has(path)),
  };
}

/** Makes the difference go away. */
export function apply(folder: string, { changed, extra }: Difference): void {
  for (const [path, text] of changed) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  for (const path of extra) rmSync(join(folder, path));
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
}
