import { expect, test } from "vitest";
import type { Operation } from "../operation.ts";
import { routesFile, sensitiveFields } from "./routes-file.ts";

const operation: Operation = {
  id: "v3/a#post",
  method: "POST",
  path: "/v3/a",
  title: "",
  docs: [],
  queryParams: [{ name: "phone", type: "string", encrypted: "platform" }],
  body: {
    type: "json",
    required: true,
    fields: [
      { name: "plain", type: "string" },
      {
        name: "list",
        type: "array",
        items: "object",
        fields: [{ name: "name", type: "string", encrypted: "platform" }],
      },
      {
        name: "info",
        type: "object",
        fields: [{ name: "id", type: "string", encrypted: "platform" }],
      },
    ],
  },
  response: {
    type: "json",
    signed: true,
    fields: [{ name: "bank", type: "string", encrypted: "merchant" }],
  },
};

test("sensitive members are found in query, body and answer, at any depth", () => {
  expect(sensitiveFields(operation)).toEqual([
    { in: "query", path: ["phone"], key: "platform" },
    { in: "body", path: ["list", "[]", "name"], key: "platform" },
    { in: "body", path: ["info", "id"], key: "platform" },
    { in: "answer", path: ["bank"], key: "merchant" },
  ]);
});

test("only operations that differ from the default have an entry", () => {
  const plain: Operation = {
    ...operation,
    id: "v3/b#get",
    response: { type: "json", signed: true },
  };
  const { queryParams: _query, body: _body, ...bare } = plain;
  const text = routesFile([operation, bare]);
  expect(text).toContain(
    '  "v3/a#post": {\n    sensitive: [\n      { in: "query", path: ["phone"], key: "platform" },',
  );
  expect(text).not.toContain("v3/b");
});
