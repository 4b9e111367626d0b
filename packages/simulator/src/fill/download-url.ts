import { drawCharacters, LETTERS } from "./source.ts";
import type { Source } from "./source.ts";

/** Where a file of the simulator is fetched: the token, derived from the source, says which. */
export function downloadUrl(source: Source, name: string): string {
  return `${source.origin}/v3/billdownload/file?token=${drawCharacters(source, name, 40, LETTERS)}`;
}
