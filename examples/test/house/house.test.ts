import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../readme/repository.ts";
import { readModule, readModules } from "./read-modules.ts";
import type { Module } from "./read-modules.ts";

/** The rooms of a package from the top floor down, as AGENTS.md lists them: `sdk: index, client, sync …`. */
function floorsOf(name: string): readonly string[] {
  const map = readFileSync(join(root, "AGENTS.md"), "utf8");
  const [, list] = new RegExp(`^${name}: (.+(?:\\n {2,}.+)*)$`, "m").exec(map) ?? [];
  if (list === undefined) throw new Error(`AGENTS.md lists no floors of ${name}.`);
  return list.split(/[\s,]+/);
}

/** A room is a folder, or a file that stands beside the folders. */
function roomOf(path: string): string {
  return path.includes("/") ? path.slice(0, path.indexOf("/")) : path.slice(0, -".ts".length);
}

/** Imports that climb: from a room to one above it. */
function climbs(modules: readonly Module[], floors: readonly string[]): string[] {
  const floor = new Map(floors.map((room, index) => [room, index]));
  return modules.flatMap(({ path, imports }) =>
    imports
      .filter((target) => !target.startsWith("generated/"))
      .filter((target) => (floor.get(roomOf(target)) ?? -1) < (floor.get(roomOf(path)) ?? -1))
      .map((target) => `${path} -> ${target}`),
  );
}

describe.each(["sdk", "simulator"])("packages/%s/src", (name) => {
  const modules = readModules(join(root, "packages", name, "src"));
  const floors = floorsOf(name);

  test("has the rooms that AGENTS.md lists, each on one floor", () => {
    const rooms = new Set(modules.map(({ path }) => roomOf(path)));
    expect(floors.toSorted()).toEqual([...rooms].toSorted());
  });

  test("has no import from a lower floor to a higher one, types included", () => {
    expect(climbs(modules, floors)).toEqual([]);
  });

  test("exports each name from one file only", () => {
    const homes = new Map<string, string[]>();
    for (const { path, exports } of modules) {
      // The console asks each product's module for its `panel`.
      // What stands in another's place has its names (docs/decisions/48-runtimes-without-node.md).
      if (/(?:^|\/)web(?:\/.+)?\.ts$/.test(path)) continue;
      if (/^products\/[^/]+\/browser\/panel\.ts$/.test(path)) continue;
      for (const exported of exports) homes.set(exported, [...(homes.get(exported) ?? []), path]);
    }
    expect([...homes].filter(([, paths]) => paths.length > 1)).toEqual([]);
  });
});

test("an import of a type, a re-export and a late import are seen, and one that climbs is told", () => {
  const modules = [
    readModule("low/a.ts", 'import type { B } from "../high/b.ts";\nexport const a: B = 1;'),
    readModule("low/c.ts", 'export type { B } from "../high/b.ts";'),
    readModule("low/d.ts", 'export const d = await import("../high/b.ts");'),
    readModule("high/b.ts", 'import { a } from "../low/a.ts";\nexport type B = typeof a;'),
  ];
  expect(climbs(modules, ["high", "low"])).toEqual([
    "low/a.ts -> high/b.ts",
    "low/c.ts -> high/b.ts",
    "low/d.ts -> high/b.ts",
  ]);
  expect(modules.map(({ exports }) => exports)).toEqual([["a"], [], ["d"], ["B"]]);
});
