import { expect, test } from "vitest";
import { commonErrors } from "./common-errors.ts";
import type { OfficialError, OfficialOperation } from "./official.ts";

function page(...errors: OfficialError[]): OfficialOperation {
  return {
    id: "v3/x#post",
    method: "POST",
    site: "merchant",
    pages: [],
    url: "",
    response: {},
    errors,
  };
}

const sign = { status: 401, code: "SIGN_ERROR", kind: "common", message: "验签" } as const;
const param = { status: 400, code: "PARAM_ERROR", kind: "common" } as const;

test("common errors are those that most pages with any call so, with their texts, the most frequent first", () => {
  const pages = [
    page({ ...sign, message: "签名" }, param),
    page(sign, param),
    page(sign, { status: 404, code: "NOT_FOUND", kind: "common" }),
    page(param, { status: 403, code: "NO_AUTH", kind: "business" }),
    page({ status: 403, code: "NO_AUTH", kind: "business" }),
  ];
  expect(commonErrors(pages)).toEqual([
    { status: 400, code: "PARAM_ERROR" },
    { status: 401, code: "SIGN_ERROR", messages: ["验签", "签名"] },
  ]);
});

test("a common error with a class of statuses is refused", () => {
  expect(() => commonErrors([page({ ...sign, status: "5xx" })])).toThrow(
    "SIGN_ERROR: a common error has the status 5xx, no number.",
  );
});
