import { expect, test } from "vitest";
import { errorResponses } from "./operation-errors.ts";

test("the errors of a status offer their codes, which are open, with the texts of the pages", () => {
  const found = errorResponses(
    [
      { status: 403, code: "NO_AUTH" },
      { status: 403, code: "NOT_ENOUGH", message: "余额不足" },
      { status: 403, code: "NOT_ENOUGH", message: "基本账户余额不足" },
      { status: 400, code: "PARAM_ERROR" },
    ],
    "200",
  );
  expect(Object.keys(found)).toEqual(["400", "403"]);
  expect(found["403"]).toEqual({
    description: "错误 · Error. Not signed. `NO_AUTH`, `NOT_ENOUGH`.",
    content: {
      "application/json": {
        schema: {
          allOf: [
            { $ref: "#/components/schemas/Error" },
            {
              type: "object",
              properties: {
                code: { anyOf: [{ enum: ["NO_AUTH", "NOT_ENOUGH"] }, { type: "string" }] },
              },
            },
          ],
        },
        examples: {
          NOT_ENOUGH: { value: { code: "NOT_ENOUGH", message: "余额不足" } },
          "NOT_ENOUGH-2": { value: { code: "NOT_ENOUGH", message: "基本账户余额不足" } },
        },
      },
    },
  });
});

test("what has the success's status, or none as in APIv2, is no answer of its own", () => {
  expect(errorResponses([{ status: 202, code: "A" }, { code: "B" }], "202")).toEqual({});
});
