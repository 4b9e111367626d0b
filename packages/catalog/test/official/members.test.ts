import { describe, expect, test } from "vitest";
import { memberAt } from "./catalogue.ts";
import { bytes, conditions, kept, renamed, shapes } from "./decided.ts";
import { brokenFacts } from "./hold-member.ts";
import { brokenAbsence, brokenConditions, brokenPresence } from "./hold-presence.ts";
import type { Problem } from "./hold-presence.ts";
import { isAbsent, note, notificationPages } from "./official-set.ts";
import type { PageField } from "./official-set.ts";
import { isShape, notificationTables, operationTables } from "./statements.ts";
import type { Table } from "./statements.ts";

const tables = [...operationTables, ...notificationTables(shapes)];
const groups = new Map<string, Table[]>();
for (const table of tables) {
  const key = `${table.id} ${table.place}`;
  groups.set(key, [...(groups.get(key) ?? []), table]);
}

/** Members of APIv2 that the SDK writes by itself, which its requests therefore do not have. */
const WRITTEN_BY_SDK = new Set(["sign", "nonce_str"]);

const problems: Problem[] = [];
for (const group of groups.values()) {
  for (const table of group) {
    for (const row of table.rows.values()) problems.push(...broken(row, table, group));
  }
  problems.push(...brokenAbsence(group));
}

function broken(row: PageField, table: Table, group: readonly Table[]): Problem[] {
  if (table.isV2 && table.place !== "answer" && WRITTEN_BY_SDK.has(row.path)) return [];
  const { id, place, mode, url } = table;
  const ours = memberAt(id, place, row.path);
  const rows = group.flatMap((one) => one.rows.get(row.path) ?? []);
  const facts = ours === undefined ? [] : brokenFacts(row, ours, rows);
  return [
    ...brokenPresence(row, table, group),
    ...brokenConditions(row, table),
    ...facts.map((fact): Problem => Object.assign({ id, place, path: row.path, mode, url }, fact)),
  ];
}

/** Facts that another type than the page's does not have. */
const OF_TYPE = new Set(["items", "minLength"]);

/** What a range is of. */
const OF_RANGE = new Set(["min", "max", "multipleOf"]);

function isDecided({ id, place, path, fact }: Problem): boolean {
  return kept.some(
    (row) =>
      row.id === id &&
      row.place === place &&
      row.path === path &&
      (row.fact === fact ||
        (row.fact === "type" && OF_TYPE.has(fact)) ||
        (row.fact === "range" && OF_RANGE.has(fact))),
  );
}

describe.skipIf(isAbsent)(`the catalogue's members, held to the official pages${note}`, () => {
  test("are read from as many statements as there are", () => {
    const rows = tables.reduce((sum, table) => sum + table.rows.size, 0);
    expect(rows).toBeGreaterThan(17_000);
  });

  test("hold every row of every table, save what was decided", () => {
    expect(problems.filter((problem) => !isDecided(problem))).toEqual([]);
  });
});

describe.skipIf(isAbsent)(`every decision is used${note}`, () => {
  test("each fact that is kept differs from a page", () => {
    const dead = kept.filter(
      (row) =>
        !problems.some(
          (problem) =>
            problem.id === row.id &&
            problem.place === row.place &&
            problem.path === row.path &&
            (problem.fact === row.fact || (row.fact === "range" && OF_RANGE.has(problem.fact))),
        ),
    );
    expect(dead).toEqual([]);
  });

  test("each condition is one that a page has", () => {
    const dead = conditions.filter(
      ({ id, place, path, kind }) =>
        !tables.some(
          (table) =>
            table.id === id &&
            table.place === place &&
            table.rows.get(path)?.when?.some((condition) => condition.kind === kind),
        ),
    );
    expect(dead).toEqual([]);
  });

  test("each renamed member has its new name on a page, and the old one on none", () => {
    const dead = renamed.filter(({ id, place, path, from }) => {
      const own = groups.get(`${id} ${place}`) ?? [];
      const old = path.slice(0, path.lastIndexOf(".") + 1) + from;
      return !own.some(({ rows }) => rows.has(path)) || own.some(({ rows }) => rows.has(old));
    });
    expect(dead).toEqual([]);
  });

  test("each shape is one that a page describes", () => {
    const dead = shapes.filter(
      (shape) => !notificationPages.some((page) => isShape(shape, shape.event, page)),
    );
    expect(dead).toEqual([]);
  });

  test("each length in bytes is one that a page states without its unit", () => {
    const dead = bytes.filter(
      ({ path, ids }) =>
        !tables.some(
          ({ id, rows }) =>
            new RegExp(ids, "u").test(id) && rows.get(path)?.maxLength !== undefined,
        ),
    );
    expect(dead).toEqual([]);
  });
});
