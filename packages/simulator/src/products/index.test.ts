import { existsSync } from "node:fs";
import { loadCatalog } from "@wechatpay-kit/catalog";
import { expect, test } from "vitest";
import { createRouter } from "../catalogue/router.ts";
import { planAll } from "../default/plan/plan-all.ts";
import { handlers, phonePages, rulesOfProducts } from "./every-rule.ts";
import { handlerOf, products, productTables, workOf } from "./index.ts";
import { NONE } from "./machine.ts";

const rules = [...rulesOfProducts.values()];

test("every handler belongs to an operation of the catalogue, and to one product", () => {
  const operations = createRouter().operations();
  const ids = rules.flatMap(({ handlers = {} }) => Object.keys(handlers));
  expect(ids.length).toBeGreaterThan(0);
  expect(ids.filter((id) => !operations.has(id))).toEqual([]);
  expect(ids).toHaveLength(handlers.size);
});

test("every handler is found by its operation, which is under the paths of its product", async () => {
  for (const [id, handler] of handlers) expect(await handlerOf(id), `${id}`).toBe(handler);
  expect(await handlerOf("v3/nothing/of/this#get")).toBeUndefined();
  for (const { name, under = [] } of products) {
    const ids = Object.keys(rulesOfProducts.get(name)?.handlers ?? {});
    // Paths under which a product has nothing would load it for nothing.
    const idle = under.filter((beginning) => !ids.some((id) => id.startsWith(beginning)));
    expect(idle, `${name}`).toEqual([]);
  }
});

test("everything that becomes due is found by its name", async () => {
  const works = rules.flatMap(({ due = {} }) => Object.entries(due));
  expect(works.length).toBeGreaterThan(0);
  for (const [name, work] of works) expect(await workOf(name), `${name}`).toBe(work);
  expect(await workOf("nothing-of-this")).toBeUndefined();
});

test("no two products share a name, a table, a page of the phone, or a name of what is due", () => {
  const pages = rules.flatMap(({ phone = [] }) => phone.map(({ name }) => name));
  expect(pages).toHaveLength(phonePages.size);
  const due = rules.flatMap(({ due = {} }) => Object.keys(due));
  for (const names of [products.map(({ name }) => name), productTables, pages, due]) {
    expect(new Set(names).size).toBe(names.length);
  }
});

test("nothing that the catalogue alone answers looks for what products make", () => {
  const { operations } = loadCatalog();
  for (const version of ["v2/", "v3/"]) {
    const { plans } = planAll(operations.filter(({ id }) => id.startsWith(version)));
    const alone = [...plans.values()].filter(({ operation }) => !handlers.has(operation.id));
    const made = new Set(alone.filter(({ role }) => role === "create").map(({ kind }) => kind));
    const lost = alone.filter(
      ({ created, kind, parent = { kind } }) =>
        (created && !made.has(kind)) || (parent.kind !== kind && !made.has(parent.kind)),
    );
    expect(lost.map(({ operation }) => operation.id)).toEqual([]);
  }
});

const machines = rules.flatMap(({ machines = [] }) => machines);

test("every machine has exactly one row for every event in every state, and leads to states that it has", () => {
  expect(machines.length).toBeGreaterThan(0);
  for (const { moves, rows } of machines) {
    const states = new Set(rows.map(({ from }) => from));
    const events = new Set(rows.map(({ event }) => event));
    expect(states, `${moves}`).toContain(NONE);
    for (const from of states) {
      for (const event of events) {
        const found = rows.filter((row) => row.from === from && row.event === event);
        expect(found, `${moves}: ${event} in ${from}`).toHaveLength(1);
      }
    }
    const ends = rows.flatMap((row) => ("to" in row ? [row.to] : []));
    expect(ends.filter((state) => !states.has(state) || state === NONE)).toEqual([]);
  }
});

test("every panel of a product is a module in the product's folder", () => {
  const panels = products.flatMap(({ name, panel }) => (panel ? [{ name, ...panel }] : []));
  expect(panels.length).toBeGreaterThan(0);
  for (const { name, script } of panels) {
    const source = new URL(`${name}/${script.replace(/\.js$/, ".ts")}`, import.meta.url);
    expect(existsSync(source), `${source.pathname}`).toBe(true);
  }
});
