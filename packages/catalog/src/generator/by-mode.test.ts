import { describe, expect, test } from "vitest";
import type { Field } from "../field.ts";
import type { Mode } from "../mode.ts";
import { requestMembers } from "./by-mode.ts";

const modes: readonly Mode[] = ["merchant", "partner"];
const common: Field = { name: "a", type: "string", required: true };
const sub: Field = { name: "sub_mchid", type: "string", required: true, modes: ["partner"] };
const optional: Field = { name: "sub_appid", type: "string", modes: ["partner"] };

describe("a member that one mode must have and another never has", () => {
  test("gives each mode a form, the one that asks for least last", () => {
    expect(requestMembers([common, sub, optional], modes)).toEqual({
      fields: [common],
      groups: [],
      forms: [
        { fields: [sub, optional], absent: [], groups: [] },
        { fields: [], absent: ["sub_mchid", "sub_appid"], groups: [] },
      ],
    });
  });

  test("has in each form what that mode must have, below as well", () => {
    const currency: Field = { name: "currency", type: "string", requiredIn: ["merchant"] };
    const amount: Field = { name: "amount", type: "object", fields: [currency] };
    const { fields, forms } = requestMembers([sub, amount], modes);
    expect(fields).toEqual([]);
    expect(forms.map((form) => form.fields.find(({ name }) => name === "amount")?.fields)).toEqual([
      [{ name: "currency", type: "string" }],
      [{ name: "currency", type: "string", required: true }],
    ]);
  });

  test("gives forms to the object that holds it, and not to those around", () => {
    const orders: Field = { name: "orders", type: "array", items: "object", fields: [common, sub] };
    const { fields, forms } = requestMembers([orders], modes);
    expect(forms).toEqual([]);
    expect(fields).toMatchObject([
      { name: "orders", fields: [common], forms: [{ fields: [sub] }, { absent: ["sub_mchid"] }] },
    ]);
  });
});

describe("what does not tell modes apart", () => {
  test("is asked of nobody, and says of whom it is", () => {
    const openid: Field = { name: "openid", type: "string", requiredIn: ["merchant"] };
    expect(requestMembers([optional, openid], modes)).toEqual({
      fields: [optional, openid],
      groups: [],
      forms: [],
    });
  });

  test("says nothing of modes where all have it", () => {
    const all: Field = { ...common, modes: ["merchant", "partner"] };
    expect(requestMembers([all], modes).fields).toEqual([common]);
  });
});

test("a group that one mode is asked for stands in its form", () => {
  const when = [{ kind: "one-of", with: ["c"], modes: ["partner"] }] as const;
  const fields: Field[] = [{ name: "b", type: "string", when }, { name: "c", type: "string" }, sub];
  const { groups, forms } = requestMembers(fields, modes);
  expect(groups).toEqual([]);
  expect(forms.map((form) => form.groups)).toEqual([[{ kind: "one-of", names: ["b", "c"] }], []]);
});
