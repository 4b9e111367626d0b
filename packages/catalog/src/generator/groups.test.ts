import { expect, test } from "vitest";
import type { Field } from "../field.ts";
import { groupsOf } from "./groups.ts";

type Kind = "one-of" | "at-least-one" | "exclusive";

function text(name: string, kind?: Kind, ...others: string[]): Field {
  return { name, type: "string", ...(kind && { when: [{ kind, with: others }] }) };
}

test("what one member says of another holds both ways", () => {
  expect(groupsOf([text("a", "one-of", "b"), text("b")], ["merchant"])).toEqual([
    { kind: "one-of", names: ["a", "b"] },
  ]);
});

test("members that are tied through others are one group", () => {
  const fields = [text("a", "one-of", "b"), text("b"), text("c", "one-of", "b"), text("d")];
  expect(groupsOf(fields, ["merchant"])).toEqual([{ kind: "one-of", names: ["a", "b", "c"] }]);
});

test("a group takes several as soon as one member says at least one", () => {
  const fields = [text("a", "one-of", "b"), text("b", "at-least-one", "a")];
  expect(groupsOf(fields, ["merchant"])).toEqual([{ kind: "at-least-one", names: ["a", "b"] }]);
});

test.each<[string, Field[]]>([
  [
    "with a member that must be there anyway",
    [text("a", "one-of", "b"), { ...text("b"), required: true }],
  ],
  ["whose other members stand elsewhere", [text("a", "one-of", "amount.b")]],
  [
    "of members that exclude each other but may all be left out",
    [text("a", "exclusive", "b"), text("b")],
  ],
])("there is no group %s", (_, fields) => {
  expect(groupsOf(fields, ["merchant"])).toEqual([]);
});

test("what pages of one mode say is asked of that mode alone", () => {
  const when = [{ kind: "one-of", with: ["b"], modes: ["partner"] }] as const;
  const fields: Field[] = [{ ...text("a"), when }, text("b")];
  expect(groupsOf(fields, ["partner"])).toHaveLength(1);
  expect(groupsOf(fields, ["merchant"])).toEqual([]);
  expect(groupsOf(fields, ["merchant", "partner"])).toEqual([]);
});
