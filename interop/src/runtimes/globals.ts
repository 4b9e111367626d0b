// Where they are asked for Node says that it has no file for them. The last is Deno's own, of a worker thread that starts.
const LEFT_OUT = new Set(["localStorage", "sessionStorage", "nodeBootstrap"]);

/** What the names of the global object hold. All are asked for: some runtimes make a value when it is. */
export function globalsNow(): ReadonlyMap<string, unknown> {
  const names = Object.getOwnPropertyNames(globalThis).filter((name) => !LEFT_OUT.has(name));
  return new Map(names.map((name) => [name, Reflect.get(globalThis, name)]));
}

/** The names that are new, or hold something else than before. */
export function changedSince(before: ReadonlyMap<string, unknown>): readonly string[] {
  const changed = [...globalsNow()].filter(([name, value]) => !Object.is(before.get(name), value));
  return changed.map(([name]) => name);
}
