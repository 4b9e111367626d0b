import { expect, test } from "vitest";
import type { CommonError } from "../common-error.ts";
import type { Operation, OperationError } from "../operation.ts";
import { errorCodesFile } from "./error-codes-file.ts";

function operation(id: string, ...codes: string[]): Operation {
  const errors: OperationError[] = codes.map((code) => ({ status: 400, code }));
  return {
    id,
    method: "POST",
    path: `/${id}`,
    title: "",
    docs: [],
    response: { type: "json", signed: true },
    errors,
  };
}

const common: readonly CommonError[] = [
  { status: 401, code: "SIGN_ERROR" },
  { status: 400, code: "PARAM_ERROR" },
];

test("an operation of APIv3 has the codes that all have and those of its pages, sorted and once", () => {
  const text = errorCodesFile(
    [operation("v3/a#post", "NOT_ENOUGH", "NO_AUTH", "NOT_ENOUGH")],
    common,
  );
  expect(text).toContain('type Common = "PARAM_ERROR" | "SIGN_ERROR";');
  expect(text).toContain('  "v3/a#post": Common | "NOT_ENOUGH" | "NO_AUTH";\n');
});

test("what all have is not said again where a page lists it", () => {
  const text = errorCodesFile([operation("brand/a#post", "SIGN_ERROR")], common);
  expect(text).toContain('  "brand/a#post": Common;\n');
});

test("an operation of APIv2 has the codes of its pages alone, whatever characters they have", () => {
  const text = errorCodesFile(
    [
      operation("v2/a#post", "XML FAIL", "-25"),
      operation("v2/b#post", "PARAM_ERROR"),
      operation("v2/c#post"),
    ],
    common,
  );
  expect(text).toContain('  "v2/a#post": "-25" | "XML FAIL";\n');
  expect(text).toContain('  "v2/b#post": "PARAM_ERROR";\n');
  expect(text).toContain('  "v2/c#post": never;\n');
});

test("codes that several operations have in common stand in the file once", () => {
  const text = errorCodesFile(
    [
      operation("v3/a#post", "NO_AUTH", "NOT_FOUND"),
      operation("v3/b#post", "NOT_FOUND", "NO_AUTH"),
      operation("v2/c#post", "NO_AUTH", "NOT_FOUND"),
      operation("v3/d#post", "NO_AUTH"),
      operation("v3/e#post", "NO_AUTH"),
    ],
    common,
  );
  expect(text.match(/"NOT_FOUND" \| "NO_AUTH"/g)).toHaveLength(1);
  expect(text).toContain('type Codes1 = "NOT_FOUND" | "NO_AUTH";\n');
  expect(text).toContain('  "v3/a#post": Common | Codes1;\n  "v3/b#post": Common | Codes1;\n');
  expect(text).toContain('  "v2/c#post": Codes1;\n  "v3/d#post": Common | "NO_AUTH";\n');
});
