import type { Field } from "@wechatpay-kit/catalog";
import { expect, test } from "vitest";
import { fieldsOfMode } from "./fields-of-mode.ts";

const plain: readonly Field[] = [
  { name: "a", type: "string", required: true },
  { name: "b", type: "object", fields: [{ name: "c", type: "string" }] },
];

const shared: readonly Field[] = [
  ...plain,
  { name: "sub_mchid", type: "string", modes: ["partner"], required: true },
  { name: "attach", type: "string", requiredIn: ["partner"] },
  {
    name: "payer",
    type: "object",
    fields: [
      { name: "openid", type: "string", modes: ["merchant"], required: true },
      {
        name: "sp_openid",
        type: "string",
        when: [
          { kind: "one-of", with: ["sub_openid"], modes: ["partner"] },
          { kind: "required-when", fields: ["a"], values: ["x"], modes: ["merchant"] },
        ],
      },
    ],
    variants: [{ label: "other", fields: [{ name: "d", type: "string", modes: ["partner"] }] }],
  },
];

const namesIn = (fields: readonly Field[]): string[] => fields.map(({ name }) => name);
const find = (fields: readonly Field[], name: string): Field | undefined =>
  fields.find((field) => field.name === name);

test("members of other modes are left out, on every level and in every shape", () => {
  const merchant = fieldsOfMode(shared, "merchant");
  const partner = fieldsOfMode(shared, "partner");
  expect(namesIn(merchant)).toEqual(["a", "b", "attach", "payer"]);
  expect(namesIn(partner)).toEqual(["a", "b", "sub_mchid", "attach", "payer"]);
  expect(namesIn(find(merchant, "payer")?.fields ?? [])).toEqual(["openid", "sp_openid"]);
  expect(namesIn(find(partner, "payer")?.fields ?? [])).toEqual(["sp_openid"]);
  expect(find(merchant, "payer")?.variants).toEqual([{ label: "other", fields: [] }]);
});

test("what one mode requires is required in it alone", () => {
  expect(find(fieldsOfMode(shared, "partner"), "attach")?.required).toBe(true);
  expect(find(fieldsOfMode(shared, "merchant"), "attach")?.required).toBeUndefined();
});

test("conditions of other modes are left out", () => {
  const kinds = (mode: "merchant" | "partner"): string[] =>
    (find(find(fieldsOfMode(shared, mode), "payer")?.fields ?? [], "sp_openid")?.when ?? []).map(
      ({ kind }) => kind,
    );
  expect(kinds("partner")).toEqual(["one-of"]);
  expect(kinds("merchant")).toEqual(["required-when"]);
});

test("fields that are alike in all modes stay the same array, and a mode has one array", () => {
  expect(fieldsOfMode(plain, "partner")).toBe(plain);
  expect(fieldsOfMode(shared, undefined)).toBe(shared);
  expect(fieldsOfMode(shared, "partner")).toBe(fieldsOfMode(shared, "partner"));
});
