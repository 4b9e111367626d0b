import { describe, expect, test } from "vitest";
import type { Field } from "../field.ts";
import type { Mode } from "../mode.ts";
import { inEveryMode, objectInEveryMode } from "./in-every-mode.ts";

const modes: readonly Mode[] = ["merchant", "partner"];
const field: Field = { name: "a", type: "string" };

describe("a member in one list for all modes", () => {
  test.each<[string, Field, Field]>([
    [
      "must be there where all modes have it",
      { ...field, required: true },
      { ...field, required: true },
    ],
    [
      "may be absent where one mode lacks it",
      { ...field, required: true, modes: ["partner"] },
      { ...field, modes: ["partner"], requiredIn: ["partner"] },
    ],
    [
      "may be absent where one mode need not have it",
      { ...field, requiredIn: ["partner"] },
      { ...field, requiredIn: ["partner"] },
    ],
    [
      "must be there where each mode says so",
      { ...field, requiredIn: modes },
      { ...field, required: true },
    ],
  ])("%s", (_, facts, want) => {
    expect(inEveryMode([facts], modes, "request")).toEqual([want]);
  });

  test("is within an object what it is where the object is", () => {
    const inner: Field = { ...field, required: true };
    const object: Field = { name: "o", type: "object", modes: ["partner"], fields: [inner] };
    expect(inEveryMode([object], modes, "answer")).toEqual([{ ...object, fields: [inner] }]);
  });

  test("of an answer says when it is there, of a request what it depends on", () => {
    const when = [{ kind: "present-when" }, { kind: "required-when" }] as const;
    expect(inEveryMode([{ ...field, when }], modes, "answer")).toEqual([
      { ...field, when: [when[0]] },
    ]);
    expect(inEveryMode([{ ...field, when }], modes, "request")).toEqual([
      { ...field, when: [when[1]] },
    ]);
  });
});

test("an object of a request has its groups, one of an answer has none", () => {
  const fields: Field[] = [
    { ...field, when: [{ kind: "one-of", with: ["b"] }] },
    { ...field, name: "b" },
  ];
  expect(objectInEveryMode(fields, modes, "request").groups).toHaveLength(1);
  expect(objectInEveryMode(fields, modes, "answer")).not.toHaveProperty("groups");
});
