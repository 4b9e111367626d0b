import { expect, test } from "vitest";
import { block, doc, file, importTypes, indent, propertyName, typeAlias } from "./text.ts";

test.each([
  { what: "nothing", lines: [], want: "" },
  { what: "one line", lines: ["One."], want: "/** One. */\n" },
  { what: "several lines", lines: ["One.", "", "Two."], want: "/**\n * One.\n *\n * Two.\n */\n" },
  { what: "the end of a comment", lines: ["a */ b"], want: "/** a *\\/ b */\n" },
])("a comment of $what", ({ lines, want }) => {
  expect(doc(lines)).toBe(want);
});

test.each([
  ["openid", "openid"],
  ["_openid_", "_openid_"],
  ["delete", "delete"],
  ["user-service-state", '"user-service-state"'],
  ["v3/payscore", '"v3/payscore"'],
  ['a"b', '"a\\"b"'],
])("the property %s is written %s", (name, want) => {
  expect(propertyName(name)).toBe(want);
});

test("a block has one member a line, empty lines stay empty", () => {
  expect(block([])).toBe("{}");
  expect(block(["a: 1;", "b: {\n\n  c: 2;\n};"])).toBe("{\n  a: 1;\n  b: {\n\n    c: 2;\n  };\n}");
  expect(indent("a\n\nb")).toBe("  a\n\n  b");
});

test("a short union stands on one line, a long one has a line for each member", () => {
  expect(typeAlias("T", ["A", "B"], ["What."])).toBe("/** What. */\nexport type T = A | B;");
  const long = ["A", "B"].map((name) => name.repeat(50));
  expect(typeAlias("T", long, [])).toBe(`export type T =\n  | ${long[0]}\n  | ${long[1]};`);
});

test("an import has sorted names once, and is none without names", () => {
  expect(importTypes(["B", "A", "B"], "./a.ts")).toBe('import type { A, B } from "./a.ts";');
  expect(importTypes([], "./a.ts")).toBe("");
  const long = ["A", "B"].map((name) => name.repeat(50));
  expect(importTypes(long, "./a.ts")).toBe(
    `import type {\n  ${long[0]},\n  ${long[1]},\n} from "./a.ts";`,
  );
});

test("a file starts with the line that says what it is made from", () => {
  expect(file(["a", "", "b"])).toBe(
    "// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.\n\na\n\nb\n",
  );
});
