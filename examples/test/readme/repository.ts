import { readFileSync } from "node:fs";

/** The repository's folder, with a last slash. */
export const root: string = new URL("../../../", import.meta.url).pathname;

/** The text of a file, by its path in the repository. */
export function read(path: string): string {
  return readFileSync(root + path, "utf8");
}
