import { describe, expect, test } from "vitest";
import type { Operation } from "../../operation.ts";
import { operationObject } from "./operation-object.ts";
import { Schemas } from "./schemas.ts";

function described(facts: Partial<Operation>): Record<string, any> {
  const operation: Operation = {
    id: "v3/a/{id}#post",
    method: "POST",
    path: "/v3/a/{id}",
    title: "名",
    docs: [],
    response: { type: "empty", status: 204, signed: true },
    ...facts,
  };
  const schemas = new Schemas({ derived: new Map(), given: {} });
  const naming = { name: "AById", title: "名 · Name", answer: undefined, tag: "Payment" };
  return operationObject(
    operation,
    naming,
    schemas,
    schemas.writer("A", () => ["标"]),
  );
}

test("an operation is summed up by its title in both languages", () => {
  expect(described({})["summary"]).toBe("名 · Name");
});

test("an operation says no more than there is to say", () => {
  expect(Object.keys(described({}))).toEqual(["operationId", "summary", "tags", "responses"]);
});

describe("what an operation says", () => {
  test.each<{ facts: Partial<Operation>; want: object }>([
    {
      facts: { docs: ["https://a", "https://b"] },
      want: {
        externalDocs: { url: "https://a" },
        "x-wechatpay-docs": ["https://a", "https://b"],
      },
    },
    {
      facts: { status: { state: "offline", since: "2020-01-01" } },
      want: { deprecated: true, "x-wechatpay-status": { state: "offline", since: "2020-01-01" } },
    },
    { facts: { host: "h.example" }, want: { servers: [{ url: "https://h.example" }] } },
    {
      facts: { altHosts: ["h.example"] },
      want: { servers: [{ url: "https://api.mch.weixin.qq.com" }, { url: "https://h.example" }] },
    },
    { facts: { auth: "none" }, want: { security: [] } },
    {
      facts: { mtls: true },
      want: { security: [{ Sign: [], MerchantCertificate: [] }], "x-wechatpay-mtls": true },
    },
    {
      facts: { rateLimits: [{ count: 1, per: "s" }], idempotent: true, updated: "2025-01-09" },
      want: {
        "x-wechatpay-rate-limits": [{ count: 1, per: "s" }],
        "x-wechatpay-idempotent": true,
        "x-wechatpay-updated": "2025-01-09",
      },
    },
    { facts: { nonce: false }, want: { "x-wechatpay-nonce": false } },
    { facts: { prefix: "/hk" }, want: { "x-wechatpay-prefix": "/hk" } },
    { facts: { fragment: "f" }, want: { "x-wechatpay-fragment": "f" } },
    { facts: { modes: ["partner"] }, want: { "x-wechatpay-modes": ["partner"] } },
    {
      facts: { pathParams: [{ name: "id", type: "string" }] },
      want: {
        parameters: [
          { name: "id", in: "path", required: true, description: "标", schema: { type: "string" } },
        ],
      },
    },
    {
      facts: { queryParams: [{ name: "q", type: "string", encrypted: "platform" }] },
      want: {
        parameters: [
          {
            name: "q",
            in: "query",
            description: "标",
            schema: { type: "string", "x-wechatpay-encrypted": "platform" },
          },
        ],
      },
    },
  ])("of $facts", ({ facts, want }) => {
    expect(described(facts)).toMatchObject(want);
  });

  test.each(["beta", "by-invitation"] as const)(
    "is not that it is deprecated while %s",
    (state) => {
      expect(described({ status: { state } })).not.toHaveProperty("deprecated");
    },
  );
});
