import { describe, expect, test } from "vitest";
import type { Field } from "../field.ts";
import type { Decisions } from "./decisions.ts";
import { mergeField } from "./merge-field.ts";
import type { Row } from "./statement.ts";

const none: Decisions = { renamed: [], kept: [], conditions: [], shapes: [], bytes: [] };
const at = { id: "v3/x#post", place: "body", path: "a.b" } as const;

function row(facts: Partial<Row>): Row {
  return { path: "a.b", type: "string", required: false, mode: "merchant", ...facts };
}

interface Given {
  readonly own?: Partial<Field>;
  readonly decisions?: Partial<Decisions>;
  readonly siblings?: readonly string[];
  readonly inside?: readonly string[];
}

function merged(rows: readonly Partial<Row>[], given: Given = {}): Partial<Field> {
  const { own, decisions, siblings = [], inside = [] } = given;
  const known: Field | undefined = own && { name: "b", type: "string", ...own };
  return mergeField(known, rows.map(row), {
    at,
    siblings: new Set(siblings),
    inside: new Set(inside),
    decisions: { ...none, ...decisions },
  });
}

describe("the length of a text", () => {
  test.each<[what: string, rows: Partial<Row>[], want: Partial<Field>]>([
    ["is the longest of all pages", [{ maxLength: 32 }, { maxLength: 64 }], { maxLength: 64 }],
    [
      "has a minimum where every page has one: the smallest",
      [
        { minLength: 6, maxLength: 32 },
        { minLength: 1, maxLength: 32 },
      ],
      { minLength: 1, maxLength: 32 },
    ],
    [
      "has no minimum where a page has none",
      [{ minLength: 6, maxLength: 32 }, { maxLength: 32 }],
      { maxLength: 32 },
    ],
    [
      "is that of the description where that is longer",
      [{ maxLength: 10, textLength: { max: 100, unit: "char" } }],
      { maxLength: 100 },
    ],
    [
      "counts bytes where the description does",
      [{ maxLength: 64, textLength: { max: 64, unit: "byte" } }],
      { maxLength: 64, lengthUnit: "byte" },
    ],
    [
      "counts bytes where the table has three for each Chinese character of the description",
      [{ maxLength: 27, textLength: { max: 9, unit: "cjk" } }],
      { maxLength: 27, lengthUnit: "byte" },
    ],
    [
      "counts characters where the table has as many as the description",
      [{ maxLength: 4, textLength: { max: 4, unit: "cjk" } }],
      { maxLength: 4 },
    ],
    [
      "counts no bytes where it is that of a ciphertext",
      [{ maxLength: 512, textLength: { max: 512, unit: "byte" } }],
      { maxLength: 512 },
    ],
  ])("%s", (_, rows, want) => {
    expect(merged(rows)).toEqual({ type: "string", ...want });
  });

  test("is the catalogue's where no page has one, and the pages' where they have a shorter one", () => {
    expect(merged([{}], { own: { maxLength: 40 } })).toMatchObject({ maxLength: 40 });
    expect(merged([{ maxLength: 32 }], { own: { maxLength: 40 } })).toMatchObject({
      maxLength: 32,
    });
  });

  test("lets the documented values through, whatever the page says", () => {
    expect(merged([{ maxLength: 2, enum: ["LONG"] }])).toMatchObject({ maxLength: 4 });
  });

  test("counts bytes where that was decided for the path and the operation", () => {
    const decide = (ids: string): Given => ({
      decisions: { bytes: [{ path: "a.b", ids, reason: "" }] },
    });
    expect(merged([{ maxLength: 128 }], decide("^v3/x"))).toMatchObject({ lengthUnit: "byte" });
    expect(merged([{ maxLength: 128 }], decide("^v3/y"))).not.toHaveProperty("lengthUnit");
  });
});

describe("the range of a number", () => {
  test("is the widest of all pages, and none where a page has none", () => {
    const rows = [
      { type: "integer", min: 1, max: 10, multipleOf: 5 },
      { type: "integer", min: 0, max: 20, multipleOf: 5 },
    ] as const;
    expect(merged(rows)).toEqual({ type: "integer", min: 0, max: 20, multipleOf: 5 });
    expect(merged([...rows, { type: "integer" }])).toEqual({ type: "integer" });
  });

  test("of items is the widest that is stated", () => {
    const rows = [
      { type: "array", items: "string", minItems: 2, maxItems: 5, itemMaxLength: 32 },
      { type: "array", items: "string", minItems: 1, maxItems: 9 },
      { type: "array", items: "string" },
    ] as const;
    expect(merged(rows)).toEqual({
      type: "array",
      items: "string",
      minItems: 1,
      maxItems: 9,
      itemMaxLength: 32,
    });
  });
});

describe("the values", () => {
  test.each<[what: string, rows: Partial<Row>[], own: Partial<Field>, want: Partial<Field>]>([
    [
      "are the pages' first, then the sample's and those that are known besides",
      [{ enum: ["B"], sampleEnum: ["C"] }],
      { enum: ["A", "B"] },
      { enum: ["B", "C", "A"] },
    ],
    [
      "are written as the pages write them",
      [{ enum: [1, 2] }],
      { enum: ["2", "3"] },
      { enum: [1, 2, "3"] },
    ],
    [
      "are declared where one page declares them",
      [{ enum: ["A"], enumKind: "listed" }, { enum: ["A"] }],
      {},
      { enum: ["A"] },
    ],
    [
      "are listed where pages only name them, or a sample does",
      [{ enum: ["A", "B"], enumKind: "sample" }],
      {},
      { enum: ["A", "B"], enumKind: "listed" },
    ],
    [
      "are fixed where no page fixes another",
      [{ enum: ["CNY"], enumKind: "const" }, {}],
      {},
      { enum: ["CNY"], enumKind: "const" },
    ],
    [
      "are not fixed where somebody knows another",
      [{ enum: ["CNY"], enumKind: "const" }],
      { enum: ["HKD"] },
      { enum: ["CNY", "HKD"], enumKind: "listed" },
    ],
    [
      "are the catalogue's where no page has any",
      [{}],
      { enum: ["A"], enumKind: "listed" },
      { enum: ["A"], enumKind: "listed" },
    ],
  ])("%s", (_, rows, own, want) => {
    expect(merged(rows, { own })).toEqual({ type: "string", ...want });
  });
});

test("the values of a number are numbers", () => {
  const rows = [{ type: "integer", enum: [1] }] as const;
  expect(merged(rows, { own: { enum: ["2"] } }).enum).toEqual([1, 2]);
});

test("a default that was decided is the catalogue's", () => {
  const kept = [{ ...at, fact: "default", reason: "" }] as const;
  const given = { own: { default: "A" }, decisions: { kept } };
  expect(merged([{ default: "B" }], given)).toMatchObject({ default: "A" });
});

describe("the characters", () => {
  test("are those of all pages together, with the hyphen at the end", () => {
    const rows = [{ charset: "0-9A-Z_-|" }, { charset: "0-9*@" }];
    expect(merged(rows)).toEqual({ type: "string", charset: "0-9A-Z_|*@-" });
  });

  test("are any where a page names none", () => {
    expect(merged([{ charset: "0-9" }, {}])).toEqual({ type: "string" });
  });

  test("of a list are those of each text in it", () => {
    expect(merged([{ type: "array", items: "string", charset: "0-9" }])).toMatchObject({
      charset: "0-9",
    });
  });
});

describe("the type", () => {
  test("is the pages'", () => {
    expect(merged([{ type: "integer" }], { own: { type: "string" } }).type).toBe("integer");
  });

  test("is the catalogue's where the value is a text that is opened, or that was decided", () => {
    const own = { type: "object", encoded: "json" } as const;
    expect(merged([{}], { own }).type).toBe("object");
    const kept = [{ ...at, fact: "type", reason: "" }] as const;
    expect(merged([{ type: "integer" }], { own: {}, decisions: { kept } }).type).toBe("string");
  });

  test("of items that no page names is the catalogue's, otherwise an object", () => {
    const rows = [{ type: "array", items: "unknown" }] as const;
    expect(merged(rows, { own: { type: "array", items: "integer" } }).items).toBe("integer");
    expect(merged(rows).items).toBe("object");
  });
});

describe("other facts", () => {
  test("are the first page's that has them, then the catalogue's", () => {
    const rows = [{}, { label: "总金额", default: "A", encrypted: "platform" }] as const;
    const own = { default: "B", encrypted: "merchant" } as const;
    const want = { label: "总金额", default: "A", encrypted: "platform" };
    expect(merged(rows, { own })).toMatchObject(want);
    expect(merged([{}], { own })).toMatchObject(own);
  });

  test("format and what stands in its place come with the text", () => {
    const rows = [{ format: "yyyy-MM-dd", orValue: "长期" }] as const;
    expect(merged(rows)).toEqual({ type: "string", format: "yyyy-MM-dd", orValue: "长期" });
  });

  test("a member goes where one page says so", () => {
    expect(merged([{}, { deprecated: true }])).toMatchObject({ deprecated: true });
  });
});

describe("a condition", () => {
  const condition = { kind: "exclusive", with: ["c", "d"] } as const;

  test("names the members beside, by their names", () => {
    const rows = [{ when: [{ kind: "exclusive", with: ["a.c", "d", "e.f"] }] }] as const;
    expect(merged(rows, { siblings: ["c", "d"] }).when).toEqual([condition]);
  });

  test("that says one of several asks for at least one, as the pages' samples give both", () => {
    const rows = [{ when: [{ kind: "one-of", with: ["c"] }] }] as const;
    expect(merged(rows, { siblings: ["c"] }).when).toEqual([{ kind: "at-least-one", with: ["c"] }]);
  });

  test("is none where it names nothing beside", () => {
    expect(merged([{ when: [condition] }])).not.toHaveProperty("when");
    expect(merged([{ when: [{ kind: "one-of" }] }])).not.toHaveProperty("when");
  });

  test("that speaks of what is inside of the member is none of its own", () => {
    expect(
      merged([{ when: [condition] }], { siblings: ["c"], inside: ["c", "d"] }),
    ).not.toHaveProperty("when");
  });

  test("is of the modes whose pages have it", () => {
    const rows = [{ when: [condition] }, { mode: "partner" }] as const;
    expect(merged(rows, { siblings: ["c", "d"] }).when).toEqual([
      { ...condition, modes: ["merchant"] },
    ]);
  });

  test("that was read wrongly is what was decided, or none", () => {
    const decide = (instead?: typeof condition): Given => ({
      siblings: ["c", "d"],
      decisions: {
        conditions: [{ ...at, kind: "exclusive", reason: "", ...(instead && { instead }) }],
      },
    });
    const rows = [{ when: [{ kind: "exclusive", with: ["c"] }] }] as const;
    expect(merged(rows, decide(condition)).when).toEqual([condition]);
    expect(merged(rows, decide())).not.toHaveProperty("when");
  });

  test("of a value in a path is none", () => {
    const rows = [row({ when: [{ kind: "required-when" }] })];
    const around = {
      at: { ...at, place: "path" },
      siblings: new Set<string>(),
      inside: new Set<string>(),
      decisions: none,
    } as const;
    expect(mergeField(undefined, rows, around)).toEqual({ type: "string" });
  });
});
