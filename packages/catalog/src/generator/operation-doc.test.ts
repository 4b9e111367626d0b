import { describe, expect, test } from "vitest";
import type { Operation } from "../operation.ts";
import { operationDoc } from "./operation-doc.ts";

const site = "https://pay.weixin.qq.com/doc/v3";

function docOf(facts: Partial<Operation>, suffix: "" | "Async" | "Sync" = ""): string[] {
  const operation: Operation = {
    id: "v3/a#get",
    method: "GET",
    path: "/v3/a",
    title: "名",
    docs: [],
    response: { type: "json", signed: true },
    ...facts,
  };
  const types = { options: "AOptions", bare: true, answer: "A", answerSync: "A", models: "a" };
  return operationDoc({ ...types, operation, title: "名 · Name", imports: [] }, suffix);
}

describe("the comment of an operation", () => {
  test("has the first page of each site", () => {
    const docs = [`${site}/merchant/1`, `${site}/merchant/2`, `${site}/partner/3`];
    expect(docOf({ docs }).filter((line) => line.startsWith("@see"))).toEqual([
      `@see ${site}/merchant/1`,
      `@see ${site}/partner/3`,
    ]);
  });

  test("says its limits and whether it may be sent again", () => {
    expect(
      docOf({
        idempotent: true,
        rateLimits: [
          { count: 150, per: "s", subject: "mchid", when: "succeeding" },
          { count: 6, per: "min", modes: ["partner"] },
        ],
      }),
    ).toContain(
      "At most 150 successful a second for each `mchid`, 6 a minute for partners. The same request may be sent again.",
    );
  });

  test("names its errors, each once, but those that every operation has", () => {
    const codes = ["NOT_ENOUGH", "NOT_ENOUGH", "SYSTEM_ERROR", "NO_AUTH"];
    const errors = codes.map((code) => ({ status: 403, code }));
    expect(docOf({ errors })).toContain("Errors: `NOT_ENOUGH`, `NO_AUTH`.");
    expect(docOf({ errors: [{ status: 500, code: "SYSTEM_ERROR" }] }).join()).not.toContain(
      "Errors",
    );
  });

  test("is short for the verbs that repeat another", () => {
    expect(docOf({ status: { state: "offline" } }, "Async")).toEqual([
      "The same as `get`.",
      "@deprecated offline.",
    ]);
  });
});
