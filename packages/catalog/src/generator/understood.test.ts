import { describe, expect, test } from "vitest";
import type { Field } from "../field.ts";
import type { Notification } from "../notification.ts";
import type { Body, Operation } from "../operation.ts";
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

  const x: Field = { name: "x", type: "string" };
  const ofV2 = { id: "v2/a/{id}#post", path: "/a/{id}" };
  const file: Field = { name: "file", type: "file", accepts: [] };
  const meta: Field = { name: "meta", type: "string", encoded: "json", fields: [x] };
  const upload: Body = { type: "multipart", required: true, fields: [file, meta] };
  const brand = { id: "brand/a/{id}#post", path: "/brand/a/{id}" };
  const skill = { id: "aipay/a/{id}#post", path: "/aipay/a/{id}" };
  const [ofBrands, ofSkills] = [
    "WECHATPAY-BRAND-SHA256-RSA2048",
    "SKILLHUB-SHA256-RSA2048",
  ] as const;
  const unsigned = { type: "json", signed: false } as const;

  test.each<Partial<Operation>>([
    { ...brand, scheme: ofBrands },
    { ...skill, scheme: ofSkills, response: unsigned },
  ])("of another caller is understood: $id", (facts) => {
    expect(notUnderstood({ ...plain, ...facts })).toEqual([]);
  });

  const weCom = { name: "workwx_sign", type: "string", signedBy: "work-wx-secret" } as const;
  const workWx: [Field, string][] = [
    [weCom, "body.workwx_sign does not say what it covers"],
    [{ ...weCom, name: "x", covers: ["y"] }, "body.x is signed by work-wx-secret"],
    [{ ...x, covers: ["y"] }, "body.x covers members"],
  ];
  const refused: [Partial<Operation>, string][] = [
    [brand, "the scheme of merchants on a path of other callers"],
    [{ scheme: ofBrands }, `the scheme ${ofBrands} on a path of other callers`],
    [
      { ...brand, scheme: ofSkills, response: unsigned },
      `the scheme ${ofSkills} on a path of other callers`,
    ],
    [
      { ...skill, scheme: ofSkills },
      "a signed answer to a developer, who has no key to verify it by",
    ],
    [{ id: "x/a/{id}#post", path: "/x/a/{id}" }, "no client has paths of this first segment"],
    [{ path: "/a/{id}" }, "the path on the wire is not the template with its prefix"],
    [{ path: "/hk/v3/a/{id}" }, "the path on the wire is not the template with its prefix"],
    [{ nonce: false }, "nonce outside of APIv2"],
    [{ mtls: true }, "the merchant's certificate in TLS outside of APIv2"],
    [{ fragment: "x" }, "a fragment outside of APIv2"],
    [{ response: { type: "redirect", signed: true } }, "a redirect outside of APIv2"],
    [
      { body: { type: "multipart", required: true, fields: [{ name: "file", type: "file" }] } },
      "an upload without meta outside of APIv2",
    ],
    [{ ...ofV2, body: upload }, "an upload with meta in APIv2"],
    ...workWx.map(([field, says]): [Partial<Operation>, string] => [
      { ...ofV2, body: { type: "xml", required: true, fields: [field] } },
      says,
    ]),
    [
      { body: { type: "json", required: true, fields: [{ ...weCom, covers: ["x"] }] } },
      "body.workwx_sign is signed by work-wx-secret",
    ],
    [{ body: { type: "xml", required: true, fields: [] } }, "a body of type xml outside of APIv2"],
    [{ response: { type: "xml", signed: true } }, "an answer of type xml outside of APIv2"],
    [
      { id: "v3/a/{id}#get", method: "GET", body: { type: "json", required: true, fields: [] } },
      "a GET with a body",
    ],
    [
      { response: { type: "binary", signed: true, fields: [x] } },
      "an answer of type binary with members",
    ],
    [{ response: { type: "redirect", signed: true } }, "a redirect that no browser can follow"],
    [{ response: { type: "json", signed: true, errorFields: [x] } }, "an error in XML"],
    [{ id: "v3/A/{id}#post", path: "/v3/A/{id}" }, "the segment A"],
    [{ id: "v3/a//b#post", path: "/v3/a//b" }, "an empty segment"],
    [
      { pathParams: [{ name: "query", type: "string" }] },
      "path value query has the name of an option",
    ],
    [{ pathParams: [{ name: "id", type: "number" }] }, "path value id of type number"],
    [
      { pathParams: [{ name: "id", type: "string", encrypted: "platform" }] },
      "path value id is encrypted",
    ],
    [
      { pathParams: [{ name: "id", type: "string", encoded: "json" }] },
      "path value id is encoded as json",
    ],
    [{ queryParams: [{ name: "q", type: "object" }] }, "query q of type object"],
    [
      { queryParams: [{ name: "q", type: "string", encrypted: "bank" }] },
      "query.q is encrypted with bank",
    ],
    [withBody({ ...x, encrypted: "merchant" }), "body.o.x is encrypted with merchant"],
    [withBody({ ...x, encrypted: "bank" }), "body.o.x is encrypted with bank"],
    [withBody({ ...x, encoded: "urlencode", fields: [x] }), "body.o.x is encoded as urlencode"],
    [withBody({ ...x, accepts: [] }), "body.o.x accepts files and is none"],
    [withBody({ name: "x", type: "file" }), "body.o.x is a file"],
    [withBody({ ...x, name: "x_$n", indexed: true }), "body.o.x_$n has an index in its name"],
    [withBody({ name: "x", type: "array" }), "body.o.x has no type of items"],
    [withBody({ ...x, decoded: "string[]" }), "body.o.x is decoded but not encoded"],
    [withBody({ name: "x", type: "object", encoded: "json" }), "body.o.x is encoded and no string"],
    [
      withBody({ ...x, encoded: "json", fields: [], variants: [{ label: "b", fields: [] }] }),
      "body.o.x has several shapes and is no object",
    ],
    [
      withBody({ name: "x", type: "integer", encrypted: "platform" }),
      "body.o.x is encrypted and no string",
    ],
    [
      { response: { type: "json", signed: true, fields: [{ ...x, encrypted: "platform" }] } },
      "answer.x is encrypted with platform",
    ],
  ];
  test.each(refused)("with %j is refused: %s", (facts, want) => {
    expect(notUnderstood({ ...plain, ...facts })).toContain(want);
  });

  const accepted: Partial<Operation>[] = [
    { altHosts: ["apihk.mch.weixin.qq.com"] },
    { host: "fraud.mch.weixin.qq.com", auth: "none" },
    { ...ofV2, mtls: true, fragment: "x" },
    { ...ofV2, body: { type: "xml", required: true, fields: [{ ...x, encrypted: "bank" }] } },
    {
      ...ofV2,
      body: { type: "xml", required: true, fields: [{ ...x, encoded: "urlencode", fields: [x] }] },
    },
    {
      ...ofV2,
      body: { type: "multipart", required: true, fields: [{ name: "file", type: "file" }] },
    },
    { path: "/hk/v3/a/{id}", prefix: "/hk" },
    { id: "v2/a/{id}#post", path: "/a/{id}", nonce: false },
    { id: "v2/addSub/{id}#post", path: "/addSub/{id}" },
    { id: "v3/a/{id}/#post", path: "/v3/a/{id}/" },
    { headerParams: [{ name: "Idempotency-Key", type: "string", required: true }] },
    { queryParams: [{ ...x, encrypted: "platform" }] },
    { queryParams: [{ ...x, encoded: "json", fields: [x] }] },
    { body: upload },
    withBody({ ...x, encrypted: "platform" }),
    withBody({ name: "x", type: "object", fields: [], variants: [{ label: "b", fields: [] }] }),
    { response: { type: "empty", status: 204, signed: true } },
    { response: { type: "binary", signed: "statement-sha1" } },
    { response: { type: "text", signed: false, errorFields: [x] } },
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
    [{ contexts: ["X"] }, "products that share the event (contexts): split it into variants"],
    [
      { fields: [{ name: "id", type: "string", encrypted: "platform" }] },
      "resource.id is encrypted with platform",
    ],
    [
      { variants: [{ label: "b", fields: [{ name: "x_$n", type: "string", indexed: true }] }] },
      "resource.x_$n has an index in its name",
    ],
    [{ reply: [{ name: "x", type: "file" }] }, "resource.x is a file"],
  ];
  test.each(refused)("with %j is refused: %s", (facts, want) => {
    expect(notificationNotUnderstood(notification)).toEqual([]);
    expect(notificationNotUnderstood({ ...notification, ...facts })).toContain(want);
  });
});
