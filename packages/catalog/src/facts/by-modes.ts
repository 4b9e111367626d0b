import type { Mode } from "../mode.ts";
import { modeOf } from "./official.ts";
import type { OfficialOperation } from "./official.ts";

/** What the pages of all modes state, each once, with the modes that state it where not all do. */
export function byModes<Fact extends object>(
  pages: readonly OfficialOperation[],
  select: (page: OfficialOperation) => readonly Fact[],
): (Fact & { readonly modes?: readonly Mode[] })[] {
  const found = new Map<string, { readonly fact: Fact; readonly modes: Set<Mode> }>();
  for (const page of pages) {
    for (const fact of select(page)) {
      const key = JSON.stringify(fact);
      const known = found.get(key) ?? { fact, modes: new Set<Mode>() };
      known.modes.add(modeOf(page, page.scheme));
      found.set(key, known);
    }
  }
  const all = new Set(pages.map((page) => modeOf(page, page.scheme)));
  return [...found.values()].map(({ fact, modes }) =>
    modes.size === all.size ? fact : { ...fact, modes: [...modes].toSorted() },
  );
}
