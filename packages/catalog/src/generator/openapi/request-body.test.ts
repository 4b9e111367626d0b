import { expect, test } from "vitest";
import type { Body } from "../../operation.ts";
import { requestBody } from "./request-body.ts";

const writer = { labels: () => [], nested: () => ({ $ref: "#/meta" }) };
const fields = [{ name: "a", type: "string", required: true }] as const;
const schema = { type: "object", properties: { a: { type: "string" } }, required: ["a"] };

test.each<{ type: Body["type"]; want: object }>([
  { type: "json", want: { "application/json": { schema } } },
  { type: "xml", want: { "text/xml": { schema: { ...schema, xml: { name: "xml" } } } } },
  { type: "multipart", want: { "multipart/form-data": { schema } } },
])("a body of type $type has its media type", ({ type, want }) => {
  expect(requestBody({ type, required: true, fields }, writer)).toEqual({
    required: true,
    content: want,
  });
});

test("a part of an upload that carries JSON is an object of that type", () => {
  const meta = { name: "meta", type: "string", encoded: "json", fields } as const;
  const file = { name: "file", type: "file" } as const;
  expect(requestBody({ type: "multipart", required: true, fields: [file, meta] }, writer)).toEqual({
    required: true,
    content: {
      "multipart/form-data": {
        schema: {
          type: "object",
          properties: { file: { type: "string", format: "binary" }, meta: { $ref: "#/meta" } },
        },
        encoding: { meta: { contentType: "application/json" } },
      },
    },
  });
});
