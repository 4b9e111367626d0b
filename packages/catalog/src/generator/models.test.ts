import { expect, test } from "vitest";
import type { Field } from "../field.ts";
import { Models } from "./models.ts";
import { nestedNames } from "./nested-names.ts";
import type { Root } from "./nested-names.ts";

const amount: Field = { name: "amount", type: "integer", required: true };
const risk = (...fields: Field[]): Field => ({ name: "risk_fund", type: "object", fields });
const where = { group: "Pay", origin: "a#get", labels: () => [] };
const root = (name: string, ...fields: Field[]): Root => ({ name, group: "Pay", fields });

/** The names of the models of these shapes, and of all that is nested in them. */
function declared(roots: Root[], given: Record<string, string> = {}): string[] {
  const models = declare(roots, given);
  return models.texts("Pay").map((text) => /interface (\w+)/u.exec(text)?.[1] ?? "");
}

function declare(roots: Root[], given: Record<string, string> = {}): Models {
  const models = new Models({ derived: nestedNames(roots, new Set()), given });
  for (const { name, fields } of roots) models.declare(name, { fields, absent: [] }, where);
  return models;
}

test("a nested shape is one model, named after the product and the member", () => {
  const models = declare([root("PayOrder", risk(amount))]);
  expect(models.texts("Pay")).toEqual([
    "export interface PayOrder {\n  readonly risk_fund?: PayRiskFund;\n}",
    "export interface PayRiskFund {\n  readonly amount: number;\n}",
  ]);
});

test("the labels of what is nested are asked for with the member around it", () => {
  const roots = [root("PayOrder", risk(amount))];
  const models = new Models({ derived: nestedNames(roots, new Set()), given: {} });
  const labels = (name: string, parent?: string): string[] => [`${parent ?? "-"} ${name}.`];
  models.declare("PayOrder", { fields: [risk(amount)], absent: [] }, { ...where, labels });
  expect(models.texts("Pay")).toEqual([
    "export interface PayOrder {\n  /** - risk_fund. */\n  readonly risk_fund?: PayRiskFund;\n}",
    "export interface PayRiskFund {\n  /** risk_fund amount. */\n  readonly amount: number;\n}",
  ]);
});

test("the shape that occurs most has the short name, another adds where it is first found", () => {
  const rare = root("PayRare", risk({ ...amount, name: "sum" }));
  const often = ["PayOne", "PayTwo"].map((name) => root(name, risk(amount)));
  expect(declared([rare, ...often])).toEqual([
    "PayOne",
    "PayRare",
    "PayRareRiskFund",
    "PayRiskFund",
    "PayTwo",
  ]);
});

test("a shape nested deeper adds the member around it before the operation", () => {
  const inner = (name: string): Field => ({
    name: "goods",
    type: "array",
    items: "object",
    fields: [{ ...amount, name }],
  });
  const around: Field = { name: "details", type: "array", items: "object", fields: [inner("b")] };
  expect(declared([root("PayOne", inner("a")), root("PayTwo", around)])).toEqual([
    "PayDetail",
    "PayDetailGoods",
    "PayGoods",
    "PayOne",
    "PayTwo",
  ]);
});

test("the shapes of one member are a union, each without the members of the others", () => {
  const field: Field = {
    ...risk(amount),
    variantLabel: "BUS",
    variants: [{ label: "METRO", fields: [{ name: "line", type: "string" }] }],
  };
  const text = declare([root("PayOrder", field)])
    .texts("Pay")
    .join("\n");
  expect(text).toContain("readonly risk_fund?: PayRiskFundBus | PayRiskFundMetro;");
  expect(text).toContain("readonly line?: undefined;");
});

test("the items of a list are the model of the answer that gives one", () => {
  const list: Field = { name: "data", type: "array", items: "object", fields: [amount] };
  const one: Root = { ...root("PayOrder", amount), answer: true };
  expect(declared([root("PayOrderList", list), one])).toEqual(["PayOrder", "PayOrderList"]);
});

test("a given name goes instead of a derived one, and one that nothing asks for is told", () => {
  const roots = [root("PayOrder", risk(amount))];
  expect(declared(roots, { PayRiskFund: "PayFund" })).toContain("PayFund");
  expect(declare(roots, { PayX: "X" }).unusedNames).toEqual(["PayX"]);
});

test("the same name for the same shape is one model, whatever the order of its members", () => {
  const other: Field = { name: "name", type: "string" };
  expect(declared([root("PayOrder", amount, other), root("PayOrder", other, amount)])).toEqual([
    "PayOrder",
  ]);
});

test("the same name for different shapes is refused with both places", () => {
  const models = new Models({ derived: new Map(), given: {} });
  models.declare("PayOrder", { fields: [amount], absent: [] }, where);
  const other = { ...where, origin: "b#get" };
  expect(() => models.declare("PayOrder", { fields: [], absent: [] }, other)).toThrow(
    "Two types are called PayOrder: of a#get and of b#get. Name one in data/names.json.",
  );
});

test("an object of which one member is asked for, or that has forms, is a type that says so", () => {
  const models = new Models({ derived: new Map(), given: {} });
  const text = (name: string): Field => ({ name, type: "string" });
  const groups = [{ kind: "one-of", names: ["a", "b"] }] as const;
  const forms = [
    {
      fields: [text("c")],
      absent: [],
      groups: [{ kind: "at-least-one", names: ["c", "a"] }] as const,
    },
    { fields: [], absent: ["c"], groups: [] },
  ];
  models.declare("PayJson", { fields: [text("a"), text("b")], absent: [], groups, forms }, where);
  expect(models.texts("Pay")).toEqual([
    `export type PayJson = {
  readonly a?: string;
  readonly b?: string;
} & OneOf<"a" | "b"> & (({
  readonly c?: string;
} & AtLeastOne<"c" | "a">) | {
  readonly c?: undefined;
});`,
  ]);
});
