import { describe, expect, test } from "vitest";
import type { Answer, Operation } from "../../operation.ts";
import { responses } from "./responses.ts";
import { Schemas } from "./schemas.ts";

const error = { $ref: "#/components/responses/Error" };

function answered(response: Answer, version = "v3"): Record<string, any> {
  const operation: Operation = {
    id: `${version}/a#get`,
    method: "GET",
    path: "/a",
    title: "a",
    docs: [],
    response,
  };
  const schemas = new Schemas({ derived: new Map(), given: {} });
  const name = response.fields === undefined ? undefined : "AAnswer";
  return responses(
    operation,
    name,
    schemas,
    schemas.writer("A", () => []),
  );
}

const fields = [{ name: "a", type: "string" }] as const;

describe("an answer of APIv3", () => {
  test.each<{ response: Answer; status: string; content: object | undefined }>([
    {
      response: { type: "json", signed: true, fields },
      status: "200",
      content: { "application/json": { schema: { $ref: "#/components/schemas/AAnswer" } } },
    },
    {
      response: { type: "json", signed: true },
      status: "200",
      content: { "application/json": { schema: { type: "object" } } },
    },
    { response: { type: "empty", status: 202, signed: true }, status: "202", content: undefined },
    { response: { type: "empty", signed: true }, status: "204", content: undefined },
    {
      response: { type: "binary", media: "pdf", signed: false },
      status: "200",
      content: { "application/pdf": { schema: { type: "string", format: "binary" } } },
    },
  ])("of type $response.type has status $status", ({ response, status, content }) => {
    const all = answered(response);
    expect(Object.keys(all)).toEqual([status, "4XX", "5XX"]);
    expect(all).toMatchObject({ "4XX": error, "5XX": error });
    expect(all[status]?.content).toEqual(content);
    expect(all[status]?.["x-wechatpay-signed"]).toBe(response.signed);
  });

  test.each<{ signed: Answer["signed"]; want: readonly string[] }>([
    { signed: false, want: ["Request-ID"] },
    {
      signed: true,
      want: [
        "Request-ID",
        "Wechatpay-Nonce",
        "Wechatpay-Serial",
        "Wechatpay-Signature",
        "Wechatpay-Signature-Type",
        "Wechatpay-Timestamp",
      ],
    },
    {
      signed: "statement-sha1",
      want: [
        "Request-ID",
        "Wechatpay-Nonce",
        "Wechatpay-Serial",
        "Wechatpay-Signature",
        "Wechatpay-Signature-Type",
        "Wechatpay-Timestamp",
        "Wechatpay-Statement-Sha1",
      ],
    },
  ])("that is signed ($signed) has its headers", ({ signed, want }) => {
    expect(Object.keys(answered({ type: "json", signed })["200"].headers)).toEqual(want);
  });
});

describe("an answer of APIv2", () => {
  test("is the success or the error, both with status 200", () => {
    expect(answered({ type: "xml", signed: true, fields }, "v2")).toEqual({
      "200": {
        description: "成功或失败 · Success or failure: see `return_code` and `result_code`",
        content: {
          "text/xml": {
            schema: {
              anyOf: [
                { $ref: "#/components/schemas/AAnswer" },
                { $ref: "#/components/schemas/Error" },
              ],
            },
          },
        },
        "x-wechatpay-signed": true,
      },
    });
  });

  test("that is text is XML where it failed", () => {
    const all = answered({ type: "text", media: "csv", signed: false, errorFields: fields }, "v2");
    expect(Object.keys(all["200"].content)).toEqual(["text/csv", "text/xml"]);
  });

  test("that leads elsewhere says where", () => {
    const all = answered({ type: "redirect", signed: false }, "v2");
    expect(Object.keys(all["302"].headers)).toEqual(["Location"]);
  });
});
