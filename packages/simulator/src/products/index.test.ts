import { expect, test } from "vitest";
import { handlers } from "./index.ts";
import { createRouter } from "../catalogue/router.ts";

test("every handler belongs to an operation of the catalogue", () => {
  const operations = createRouter().operations();
  expect([...handlers.keys()].filter((id) => !operations.has(id))).toEqual([]);
  expect(handlers.size).toBeGreaterThan(0);
});
