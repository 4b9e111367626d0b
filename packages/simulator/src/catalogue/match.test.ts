import type { Operation } from "@wechatpay-kit/catalog";
import { describe, expect, test } from "vitest";
import { createMatcher } from "./match.ts";
import { createRouter } from "./router.ts";

const operation = (id: string): Operation => {
  const [path, method] = id.split("#");
  return {
    id,
    path: `/${path}`,
    method: (method ?? "").toUpperCase() as Operation["method"],
    title: id,
    docs: [],
    response: { type: "json", signed: true },
  };
};

const match = createMatcher(
  [
    "v3/refunds/{refund_id}#get",
    "v3/refunds/apply#post",
    "v3/refunds/id/{refund_id}#get",
    "v3/applyment/#post",
    "v3/pay/{first}/cancel#post",
    "v3/pay/{second}/cancel#post",
    "v3/pay/{first}/cancel#get",
    "v3/a/b#post",
    "v3/a/{x}#get",
  ].map(operation),
);

describe("a path and a method lead to", () => {
  test.each<[string, string, string, Record<string, string>?]>([
    ["GET", "/v3/refunds/5", "v3/refunds/{refund_id}#get", { refund_id: "5" }],
    ["POST", "/v3/refunds/apply", "v3/refunds/apply#post", {}],
    ["GET", "/v3/refunds/id", "v3/refunds/{refund_id}#get", { refund_id: "id" }],
    ["GET", "/v3/refunds/id/5", "v3/refunds/id/{refund_id}#get", { refund_id: "5" }],
    ["GET", "/v3/refunds/a%2Fb%7C%E4%B8%AD", "v3/refunds/{refund_id}#get", { refund_id: "a/b|中" }],
    ["GET", "/v3/refunds/apply", "v3/refunds/{refund_id}#get", { refund_id: "apply" }],
    ["POST", "/v3/applyment/", "v3/applyment/#post", {}],
    ["POST", "/v3/pay/1/cancel", "v3/pay/{first}/cancel#post", { first: "1" }],
    ["GET", "/v3/a/b", "v3/a/{x}#get", { x: "b" }],
    ["POST", "/v3/a/b", "v3/a/b#post", {}],
  ])("%s %s: %s", (method, path, id, values) => {
    expect(match(method, path)).toMatchObject({
      kind: "operation",
      operation: { id },
      path: values,
    });
  });

  test.each([
    ["GET", "/"],
    ["GET", ""],
    ["GET", "/v3"],
    ["GET", "/v3/refunds"],
    ["GET", "/v3/refunds/"],
    ["GET", "/v3/refunds/5/"],
    ["GET", "//v3/refunds/5"],
    ["GET", "/V3/refunds/5"],
    ["GET", "/v3/refunds/%"],
    ["GET", "/v3/refunds%2F5"],
    ["POST", "/v3/applyment"],
    ["GET", "/v3/a/{x}/c"],
  ])("%s %s: nothing", (method, path) => {
    expect(match(method, path)).toEqual({ kind: "unknown-path" });
  });

  test.each([
    ["PUT", "/v3/refunds/5"],
    ["get", "/v3/refunds/5"],
    ["HEAD", "/v3/refunds/5"],
    ["GET", "/v3/applyment/"],
  ])("%s %s: another method", (method, path) => {
    expect(match(method, path)).toEqual({ kind: "wrong-method" });
  });
});

test("every operation of the catalogue is found by its own path", () => {
  const catalogue = createRouter();
  expect(catalogue.operations().size).toBeGreaterThan(0);
  for (const operation of catalogue.operations().values()) {
    const path = operation.path.replaceAll(/\{[^}]+\}/g, "~value~");
    const match = catalogue.match(operation.method, path);
    // Two names for one variable are one path to a server; the first of them stands.
    const shape = (text: string): string => text.replaceAll(/\{[^}]+\}/g, "{}");
    expect(match.kind === "operation" ? shape(match.operation.id) : match.kind).toBe(
      shape(operation.id),
    );
  }
});

test.each([
  ["/"],
  [""],
  ["/v3"],
  ["/v3/"],
  ["/v3/nothing/here"],
  ["/hk/v3"],
  ["/hk/v3/"],
  ["/pay"],
  ["/v2/pay"],
  ["/%"],
  ["/v3/..%2Fwebhook/v3"],
])("the catalogue has nothing at %j", (path) => {
  expect(createRouter().match("POST", path)).toEqual({ kind: "unknown-path" });
});
