import { describe, expect, test } from "vitest";
import { refused } from "./decided.ts";
import type { Refused } from "./decided.ts";
import { isTaken } from "./gap-checks.ts";
import { gapRows } from "./gap-rows.ts";
import type { Gap } from "./gap-rows.ts";
import { gapRules } from "./gap-rules.ts";
import { isAbsent, note } from "./official-set.ts";

function isAbout(row: Refused, gap: Gap): boolean {
  if (row.class !== gap.class) return false;
  if (row.rule !== undefined) return gapRules[row.rule]?.(gap) ?? false;
  return row.id === gap.id && row.place === gap.place && row.field === gap.field;
}

const left = gapRows.filter((gap) => !isTaken(gap));

describe.skipIf(isAbsent)(`the differences between the pages and the catalogue${note}`, () => {
  test("are as many as were found", () => {
    expect(gapRows.length).toBeGreaterThan(7000);
  });

  test("are each taken, or refused with a reason", () => {
    expect(left.filter((gap) => !refused.some((row) => isAbout(row, gap)))).toEqual([]);
  });

  test("are refused for a reason that is about one of them at least", () => {
    const classes = new Set(gapRows.map((gap) => gap.class));
    const rows = refused.filter((row) => classes.has(row.class));
    expect(rows.filter((row) => !left.some((gap) => isAbout(row, gap)))).toEqual([]);
  });
});
