import { expect, test } from "vitest";
import type { Field } from "../../field.ts";
import { nestedNames } from "../nested-names.ts";
import { Schemas } from "./schemas.ts";

const amount: Field = {
  name: "amount",
  type: "object",
  fields: [{ name: "total", type: "integer" }],
};
const roots = ["PayAnswer", "PayOther"].map((name) => ({ name, group: "Pay", fields: [amount] }));

function schemas(given: Readonly<Record<string, string>> = {}): Schemas {
  return new Schemas({ derived: nestedNames(roots, new Set()), given });
}

test("shapes that are nested are shared within a product, by the name that is given", () => {
  const all = schemas({ PayAmount: "Amount" });
  const writer = all.writer("Pay", () => []);
  for (const { name, fields } of roots) all.declare(name, fields, writer);
  const holder = {
    type: "object",
    properties: { amount: { $ref: "#/components/schemas/Amount" } },
  };
  expect(all.all()).toEqual({
    Amount: { type: "object", properties: { total: { type: "integer", format: "int64" } } },
    PayAnswer: holder,
    PayOther: holder,
  });
});

test("the descriptions of what is nested are asked for with the member around it", () => {
  const all = schemas();
  all.declare(
    "PayAnswer",
    [amount],
    all.writer("Pay", (name, parent) => [`${parent ?? "-"} ${name}`]),
  );
  expect(all.all()).toMatchObject({
    PayAmount: { properties: { total: { description: "amount total" } } },
    PayAnswer: { properties: { amount: { description: "- amount" } } },
  });
});

test("one name for two shapes is refused", () => {
  const all = schemas();
  const writer = all.writer("Pay", () => []);
  all.declare("PayAnswer", [amount], writer);
  expect(() => all.declare("PayAnswer", [{ name: "x", type: "string" }], writer)).toThrow(
    "Two schemas are called PayAnswer. Name one in data/names.json.",
  );
});

test("a nested shape without a name is refused with the member", () => {
  const writer = schemas().writer("Refund", () => []);
  expect(() => schemas().declare("RefundAnswer", [amount], writer)).toThrow(
    "Refund: amount has got no name.",
  );
});
