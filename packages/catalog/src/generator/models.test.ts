import { expect, test } from "vitest";
import type { Field } from "../field.ts";
import { Models } from "./models.ts";

const amount: Field = { name: "amount", type: "integer", required: true };
const risk = (...fields: Field[]): Field => ({ name: "risk_fund", type: "object", fields });
const shape = (...fields: Field[]): { fields: Field[]; absent: string[] } => ({
  fields,
  absent: [],
});

test("a nested shape that occurs once is named after its owner", () => {
  const fields = [risk(amount)];
  const models = new Models({}, [["Payscore", fields]]);
  models.declare("PayscoreOrder", "Payscore", shape(...fields), "a", ["An order."]);
  expect(models.texts("Payscore")).toEqual([
    "/** An order. */\nexport interface PayscoreOrder {\n  readonly risk_fund?: PayscoreOrderRiskFund;\n}",
    "export interface PayscoreOrderRiskFund {\n  readonly amount: number;\n}",
  ]);
});

test("a nested shape that occurs often is shared under the group's name, the others keep their owner's", () => {
  const often = [risk(amount)];
  const rare = [risk({ ...amount, name: "sum" })];
  const models = new Models({}, [
    ["Pay", rare],
    ["Pay", often],
    ["Pay", often],
  ]);
  models.declare("PayRare", "Pay", shape(...rare), "a");
  models.declare("PayOne", "Pay", shape(...often), "b");
  models.declare("PayTwo", "Pay", shape(...often), "c");
  expect(models.texts("Pay").map((text) => /interface (\w+)/u.exec(text)?.[1])).toEqual([
    "PayOne",
    "PayRare",
    "PayRareRiskFund",
    "PayRiskFund",
    "PayTwo",
  ]);
});

test("a given name goes before a derived one, and one that nothing asks for is told", () => {
  const fields = [risk(amount)];
  const models = new Models({ "PayOrder.risk_fund": "PayFund", "PayOrder.x": "X" }, [
    ["Pay", fields],
  ]);
  models.declare("PayOrder", "Pay", shape(...fields), "a");
  expect(models.texts("Pay").join("\n")).toContain("export interface PayFund {");
  expect(models.unusedNames).toEqual(["PayOrder.x"]);
});

test("the same name for the same shape is one model, whatever the order of its members", () => {
  const models = new Models({}, []);
  const other: Field = { name: "name", type: "string" };
  models.declare("PayOrder", "Pay", shape(amount, other), "a");
  models.declare("PayOrder", "Pay", shape(other, amount), "b");
  expect(models.texts("Pay")).toHaveLength(1);
});

test("the same name for different shapes is refused with both places", () => {
  const models = new Models({}, []);
  models.declare("PayOrder", "Pay", shape(amount), "the answer of a#get");
  expect(() => models.declare("PayOrder", "Pay", shape(), "the answer of b#get")).toThrow(
    "Two types are called PayOrder: of the answer of a#get and of the answer of b#get. Name one in data/names.json.",
  );
});
