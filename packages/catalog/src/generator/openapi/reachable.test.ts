import { expect, test } from "vitest";
import { reachable } from "./reachable.ts";

const to = (path: string) => ({ $ref: `#/components/${path}` });

test("what is referred to is kept, through others and in circles too", () => {
  const components = {
    schemas: { A: { items: to("schemas/B") }, B: to("schemas/A"), C: {} },
    responses: { Error: to("schemas/A"), Other: { description: "" } },
    headers: { H: {} },
  };
  expect(reachable({ x: to("responses/Error") }, components)).toEqual({
    schemas: { A: components.schemas.A, B: components.schemas.B },
    responses: { Error: components.responses.Error },
  });
});

test("a reference to nothing is refused by name", () => {
  expect(() => reachable(to("schemas/Gone"), { schemas: {} })).toThrow(
    "#/components/schemas/Gone is referred to but missing.",
  );
});
