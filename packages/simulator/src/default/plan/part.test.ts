import { expect, test } from "vitest";
import { allOperations } from "../../catalogue/catalogue.ts";
import { operationsOfPart, partOf } from "./part.ts";

test("the files of a part have all its operations", () => {
  const parts = new Set(allOperations().map(partOf));
  expect(parts.size).toBeGreaterThan(10);
  for (const part of parts) {
    expect(operationsOfPart(part)).toEqual(allOperations().filter((one) => partOf(one) === part));
  }
});
