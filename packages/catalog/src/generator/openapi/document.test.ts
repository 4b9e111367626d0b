import { describe, expect, test } from "vitest";
import { openapiDocument } from "./document.ts";
import type { Content, DescribedOperation } from "./document.ts";

const content: Content = {
  version: "v3",
  title: "名",
  operations: [],
  webhooks: [],
  components: { schemas: { A: {}, B: {} } },
};

function operation(
  path: string,
  method: DescribedOperation["method"],
  described: object = {},
): DescribedOperation {
  return { path, method, operation: { ...described }, tag: undefined };
}

describe("a document", () => {
  test("has the operations of a path together, and what they refer to", () => {
    const document = openapiDocument({
      ...content,
      operations: [
        operation("/a", "get", { x: { $ref: "#/components/schemas/B" } }),
        operation("/a", "post"),
      ],
    });
    expect(document).toMatchObject({
      openapi: "3.1.1",
      info: { title: "名", version: "v3" },
      security: [{ WechatpayAuthorization: [] }],
      paths: { "/a": { get: {}, post: {} } },
    });
    expect(document["components"]).toMatchObject({ schemas: { B: {} } });
    expect(document["components"]).not.toHaveProperty("schemas.A");
    expect(document).not.toHaveProperty("webhooks");
  });

  test("has a path beside the others that differs from one in the names of its values alone", () => {
    const document = openapiDocument({
      ...content,
      operations: [operation("/a/{x}/b", "post"), operation("/a/{y}/b", "post")],
    });
    expect(document["paths"]).toEqual({ "/a/{x}/b": { post: {} } });
    expect(document["x-wechatpay-paths"]).toEqual({ "/a/{y}/b": { post: {} } });
  });

  test("lists each tag once, by name", () => {
    const tagged = (name: string) => ({
      ...operation(`/${name}`, "get"),
      tag: { name, description: name },
    });
    const webhook = { event: "E", pathItem: {}, tag: { name: "B", description: "B" } };
    const document = openapiDocument({
      ...content,
      operations: [tagged("C"), tagged("B")],
      webhooks: [webhook],
    });
    expect(document["tags"]).toEqual([
      { name: "B", description: "B" },
      { name: "C", description: "C" },
    ]);
    expect(document["webhooks"]).toEqual({ E: {} });
  });

  test("of APIv2 is signed in its own way", () => {
    expect(openapiDocument({ ...content, version: "v2" })).toMatchObject({
      security: [{ Sign: [] }],
      components: { securitySchemes: { MerchantCertificate: { type: "mutualTLS" } } },
    });
  });
});
