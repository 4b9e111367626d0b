import { expect, test, vi } from "vitest";
import { apiError } from "./api-errors.ts";
import { ApiError, RequestError } from "./errors.ts";
import { isApiError } from "./is-api-error.ts";

const fields = {
  method: "POST",
  path: "v3/refund/domestic/refunds",
  status: 403,
  code: "NOT_ENOUGH",
  serverMessage: "",
  numericCode: undefined,
  detail: undefined,
  requestId: undefined,
};
const refund = apiError("words", fields);
const REFUND = "v3/refund/domestic/refunds#post";

test.each<[want: boolean, what: string, error: unknown, wanted: string[]]>([
  [true, "of any code", refund, []],
  [true, "of this code", refund, ["NOT_ENOUGH"]],
  [true, "of one of these codes", refund, ["ORDER_CLOSED", "NOT_ENOUGH"]],
  [false, "of another code", refund, ["ORDER_CLOSED"]],
  [true, "of this operation", refund, [REFUND]],
  [true, "of this operation and code", refund, [REFUND, "NOT_ENOUGH"]],
  [false, "of this operation and another code", refund, [REFUND, "NO_AUTH"]],
  [false, "of another operation", refund, ["v3/ecommerce/refunds/apply#post", "NOT_ENOUGH"]],
  [true, "of a plain class", new ApiError("words", fields), ["NOT_ENOUGH"]],
  [false, "of another class", new RequestError("words", { parameter: "json" }), []],
  [false, "that only looks like it", { ...refund }, []],
  [
    false,
    "that says to be one",
    Object.assign(new Error("words"), { ...fields, name: "ApiError" }),
    [],
  ],
  [false, "that is none", undefined, []],
  [false, "that is null", null, []],
  [false, "that is a text", "NOT_ENOUGH", ["NOT_ENOUGH"]],
])("says %s of an error %s", (want, _, error, wanted) => {
  expect((isApiError as (error: unknown, ...wanted: string[]) => boolean)(error, ...wanted)).toBe(
    want,
  );
});

test("knows the error of another copy of the package, of which instanceof says no", async () => {
  vi.resetModules();
  const copy = await import("./api-errors.ts");
  const theirs = copy.apiError("words", fields);
  expect(theirs).not.toBeInstanceOf(ApiError);
  expect(isApiError(theirs, "NOT_ENOUGH")).toBe(true);
  expect(ApiError.is(theirs, REFUND)).toBe(true);
});
