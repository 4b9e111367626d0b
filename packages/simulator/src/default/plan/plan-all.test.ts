import { loadCatalog } from "@wechatpay-kit/catalog";
import { expect, test } from "vitest";
import { areaOf } from "./names.ts";
import { planAll } from "./plan-all.ts";

const operations = loadCatalog().operations.filter(({ id }) => id.startsWith("v3/"));

test("the plans of an area are the same whether it is planned by itself or with all others", () => {
  const whole = planAll(operations);
  const apart = [...new Set(operations.map(areaOf))].map((area) =>
    planAll(operations.filter((operation) => areaOf(operation) === area)),
  );
  expect(apart.length).toBeGreaterThan(50);
  expect(new Map(apart.flatMap(({ plans }) => Array.from(plans)))).toEqual(whole.plans);
  expect(new Map(apart.flatMap(({ kinds }) => Array.from(kinds)))).toEqual(whole.kinds);
});
