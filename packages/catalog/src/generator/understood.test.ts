import { describe, expect, test } from "vitest";
import type { Field } from "../field.ts";
import type { Notification } from "../notification.ts";
import type { Operation } from "../operation.ts";
import { notUnderstood, notificationNotUnderstood } from "./understood.ts";

const plain: Operation = {
  id: "v3/a/{id}#post",
  method: "POST",
  path: "/v3/a/{id}",
  title: "",
  docs: [],
  pathParams: [{ name: "id", type: "string", required: true }],
  response: { type: "json", signed: true },
};
const withBody = (field: Field): Partial<Operation> => ({
  body: { type: "json", required: true, fields: [{ name: "o", type: "object", fields: [field] }] },
});

describe("an operation", () => {
  test("of plain JSON is understood", () => {
    expect(notUnderstood(plain)).toEqual([]);
  });

  const refused: [Partial<Operation>, string][] = [
    [{ path: "/hk/v3/a/{id}", prefix: "/hk" }, "the prefix /hk"],
    [{ path: "/a/{id}" }, "the path on the wire is not the template"],
    [{ host: "fraud.mch.weixin.qq.com" }, "the host fraud.mch.weixin.qq.com"],
    [{ mtls: true }, "a merchant certificate in TLS"],
    [{ nonce: false }, "a request without nonce_str"],
    [{ auth: "none" }, "an unsigned request"],
    [{ fragment: "x" }, "a URL fragment"],
    [{ body: { type: "xml", required: true, fields: [] } }, "a body of type xml"],
    [{ body: { type: "multipart", required: true, fields: [] } }, "a body of type multipart"],
    [{ response: { type: "binary", signed: true } }, "an answer of type binary"],
    [{ response: { type: "json", signed: false } }, "an answer with signed: false"],
    [
      { response: { type: "json", signed: "statement-sha1" } },
      "an answer with signed: statement-sha1",
    ],
    [{ id: "v3/A/{id}#post", path: "/v3/A/{id}" }, "the segment A"],
    [{ id: "v3/a/#post", path: "/v3/a/" }, "an empty segment"],
    [
      { pathParams: [{ name: "query", type: "string" }] },
      "path value query has the name of an option",
    ],
    [{ pathParams: [{ name: "id", type: "number" }] }, "path value id of type number"],
    [
      { pathParams: [{ name: "id", type: "string", encrypted: "platform" }] },
      "path value id is encrypted",
    ],
    [{ queryParams: [{ name: "q", type: "object" }] }, "query q of type object"],
    [
      { queryParams: [{ name: "q", type: "string", encrypted: "bank" }] },
      "query q is encrypted with bank",
    ],
    [
      { headerParams: [{ name: "Idempotency-Key", type: "string" }] },
      "the request header Idempotency-Key",
    ],
    [
      withBody({ name: "x", type: "string", encrypted: "merchant" }),
      "body.o.x is encrypted with merchant",
    ],
    [withBody({ name: "x", type: "string", encoded: "json" }), "body.o.x is encoded as json"],
    [withBody({ name: "x", type: "file" }), "body.o.x is a file"],
    [
      withBody({ name: "x_$n", type: "string", indexed: true }),
      "body.o.x_$n has an index in its name",
    ],
    [
      withBody({ name: "x", type: "string", signedBy: "merchant-private-key" }),
      "body.o.x is signed",
    ],
    [withBody({ name: "x", type: "array" }), "body.o.x has no type of items"],
    [
      withBody({ name: "x", type: "object", fields: [], variants: [{ label: "b", fields: [] }] }),
      "body.o.x has several shapes",
    ],
    [
      withBody({ name: "x", type: "integer", encrypted: "platform" }),
      "body.o.x is encrypted and no string",
    ],
    [
      {
        response: {
          type: "json",
          signed: true,
          fields: [{ name: "x", type: "string", encrypted: "platform" }],
        },
      },
      "answer.x is encrypted with platform",
    ],
  ];
  test.each(refused)("with %j is refused: %s", (facts, want) => {
    expect(notUnderstood({ ...plain, ...facts })).toContain(want);
  });

  const accepted: Partial<Operation>[] = [
    { altHosts: ["apihk.mch.weixin.qq.com"] },
    { headerParams: [{ name: "Wechatpay-Serial", type: "string", required: true }] },
    { queryParams: [{ name: "q", type: "string", encrypted: "platform" }] },
    withBody({ name: "x", type: "string", encrypted: "platform" }),
    { response: { type: "empty", status: 204, signed: true } },
  ];
  test.each(accepted)("with %j is understood", (facts) => {
    expect(notUnderstood({ ...plain, ...facts })).toEqual([]);
  });
});

describe("a notification", () => {
  const notification: Notification = {
    event: "A.B",
    version: "v3",
    title: "",
    docs: [],
    fields: [{ name: "id", type: "string" }],
  };
  const refused: [Partial<Notification>, string][] = [
    [{ version: "v2" }, "a notification of APIv2"],
    [{ contexts: ["X"] }, "products that share the event (contexts): split it into variants"],
    [{ reply: [] }, "a reply of its own"],
    [{ replySigned: true }, "a reply of its own"],
    [{ resourceType: "applyment" }, "the resource type applyment"],
    [
      { fields: [{ name: "id", type: "string", encrypted: "merchant" }] },
      "resource.id is encrypted with merchant",
    ],
    [
      { variants: [{ label: "b", fields: [{ name: "x", type: "string", encoded: "json" }] }] },
      "resource.x is encoded as json",
    ],
  ];
  test.each(refused)("with %j is refused: %s", (facts, want) => {
    expect(notificationNotUnderstood(notification)).toEqual([]);
    expect(notificationNotUnderstood({ ...notification, ...facts })).toContain(want);
  });
});
