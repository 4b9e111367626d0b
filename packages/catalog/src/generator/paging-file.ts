import type { Operation } from "../operation.ts";
import { listsOf } from "./lists.ts";
import { doc, file, importTypes, indent } from "./text.ts";

/** `generated/paging.ts`: how each list operation pages, by operation id. */
export function pagingFile(operations: readonly Operation[]): string {
  const entries = [...listsOf(operations)].map(
    ([id, facts]) =>
      `${JSON.stringify(id)}: { ${Object.entries(facts)
        .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
        .join(", ")} },`,
  );
  const comment = doc([
    "How the operations (`template#method`) that answer a list in pages do so. Loaded at the first list.",
  ]);
  return file([
    importTypes(["PagedList"], "../paging/paged-list.ts"),
    `${comment}export const lists: Readonly<Record<string, PagedList>> = {\n${indent(entries.join("\n"))}\n};`,
  ]);
}
