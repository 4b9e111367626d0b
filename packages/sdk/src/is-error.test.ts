import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { isError } from "./is-error.ts";
import { sanitizeError } from "./transport/sanitize-error.ts";

test.each([
  ["an error", new TypeError("x"), true],
  ["an abort's", new DOMException("x", "AbortError"), true],
  [
    "an error of another realm, as Node's are in Jest",
    runInNewContext("new RangeError('x')"),
    true,
  ],
  ["what only looks like one", { name: "Error", message: "x", stack: "" }, false],
  ["a text", "x", false],
  ["nothing", undefined, false],
])("isError knows %s", (_, value, want) => {
  expect(isError(value)).toBe(want);
});

test("what is kept of another realm's error is its code and words, also of several addresses", () => {
  const error = runInNewContext(
    "new AggregateError([Object.assign(new Error('refused'), { code: 'ECONNREFUSED' })], '')",
  );
  const kept = sanitizeError(error, "/v3/x?openid=o", "GET /v3/x");
  expect(kept.message).toBe("ECONNREFUSED: refused");
  expect(kept.cause).toMatchObject({ code: "ECONNREFUSED", message: "ECONNREFUSED: refused" });
});
