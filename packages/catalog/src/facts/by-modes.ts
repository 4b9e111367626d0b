import type { Mode } from "../mode.ts";

/** A fact with the modes whose pages state it; absent: all. */
export type Limited<Fact> = Fact & { readonly modes?: readonly Mode[] };

/**
 * Each fact once, in the order in which they are first stated, with the modes that state it where not all do.
 *
 * @param all the modes that could have stated it
 */
export function byModes<Fact extends object>(
  stated: readonly (readonly [mode: Mode, fact: Fact])[],
  all: ReadonlySet<Mode>,
): Limited<Fact>[] {
  const found = new Map<string, { readonly fact: Fact; readonly modes: Set<Mode> }>();
  for (const [mode, fact] of stated) {
    const key = JSON.stringify(fact);
    const known = found.get(key) ?? { fact, modes: new Set<Mode>() };
    known.modes.add(mode);
    found.set(key, known);
  }
  return [...found.values()].map(({ fact, modes }) =>
    modes.size === all.size ? fact : limited(fact, modes),
  );
}

function limited<Fact extends object>(fact: Fact, modes: ReadonlySet<Mode>): Limited<Fact> {
  return { ...fact, modes: [...modes].toSorted() };
}
