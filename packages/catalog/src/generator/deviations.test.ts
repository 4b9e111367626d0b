import { describe, expect, test } from "vitest";
import type { Field } from "../field.ts";
import type { Operation } from "../operation.ts";
import { deviationOf, encodedFields, sensitiveFields } from "./deviations.ts";

const plain: Operation = {
  id: "v3/a#post",
  method: "POST",
  path: "/v3/a",
  title: "",
  docs: [],
  response: { type: "json", signed: true },
};
const v2: Operation = {
  ...plain,
  id: "v2/pay/a#post",
  path: "/pay/a",
  response: { type: "xml", signed: true },
};
const text = (name: string, facts: Partial<Field> = {}): Field => ({
  name,
  type: "string",
  ...facts,
});
const body = (...fields: Field[]): Partial<Operation> => ({
  body: { type: "json", required: true, fields },
});
const signType = text("sign_type", { enum: ["HMAC-SHA256", "MD5"] });

describe("what an operation differs in", () => {
  const cases: [string, Operation, object][] = [
    ["nothing", plain, {}],
    [
      "nothing, for an empty answer",
      { ...plain, response: { type: "empty", status: 204, signed: true } },
      {},
    ],
    ["the prefix", { ...plain, path: "/hk/v3/a", prefix: "/hk" }, { path: "/hk/v3/a" }],
    [
      "the host",
      { ...plain, host: "fraud.mch.weixin.qq.com" },
      { host: "fraud.mch.weixin.qq.com" },
    ],
    ["the signature of the request", { ...plain, auth: "none" }, { auth: "none" }],
    [
      "the answer's bytes and signature",
      { ...plain, response: { type: "binary", media: "bill", signed: "statement-sha1" } },
      { answer: "stream", verify: "statement-sha1" },
    ],
    [
      "an answer that is not signed",
      { ...plain, response: { type: "binary", media: "pdf", signed: false } },
      { answer: "stream", verify: "none" },
    ],
    ["APIv2", v2, { path: "/pay/a", v2: {}, answer: "xml" }],
    [
      "APIv2 with a choice of signatures: MD5 is the default",
      { ...v2, ...body(signType), mtls: true, nonce: false },
      {
        path: "/pay/a",
        v2: { signTypes: ["MD5", "HMAC-SHA256"], nonce: false },
        mtls: true,
        answer: "xml",
      },
    ],
    [
      "WeCom's signature: what it covers",
      {
        ...v2,
        ...body(text("a"), text("workwx_sign", { signedBy: "work-wx-secret", covers: ["a"] })),
      },
      { path: "/pay/a", v2: { workWx: ["a"] }, answer: "xml" },
    ],
    [
      "a page for the browser, signed in its query",
      {
        ...v2,
        method: "GET",
        queryParams: [text("sign")],
        fragment: "go",
        response: { type: "redirect", signed: false },
      },
      { path: "/pay/a", v2: {}, fragment: "go", answer: "redirect", verify: "none" },
    ],
    [
      "a page for the browser without a signature",
      { ...v2, method: "GET", response: { type: "redirect", signed: false } },
      { path: "/pay/a", v2: {}, auth: "none", answer: "redirect", verify: "none" },
    ],
    [
      "indexed members",
      {
        ...v2,
        response: { type: "xml", signed: true, fields: [text("coupon_id_$n", { indexed: true })] },
      },
      { path: "/pay/a", v2: {}, answer: "xml", indexed: ["coupon_id_$n"] },
    ],
  ];
  test.each(cases)("%s", (_, operation, want) => {
    expect(deviationOf(operation)).toEqual(want);
  });
});

describe("an upload", () => {
  const upload = (...fields: Field[]): unknown =>
    deviationOf({ ...plain, body: { type: "multipart", required: true, fields } })["multipart"];
  const file: Field = { name: "file", type: "file", required: true };
  const meta = (...fields: Field[]): Field => text("meta", { encoded: "json", fields });

  test("names the members that say what the file does", () => {
    expect(upload(file, meta(text("filename"), text("sha256")))).toEqual({
      file: "file",
      meta: "meta",
      filename: "filename",
      digest: "sha256",
      algorithm: "sha256",
    });
  });

  test("says which files it takes", () => {
    const accepts = [{ extensions: ["png"], maxBytes: 2 }];
    expect(upload({ ...file, accepts }, meta(text("a")))).toEqual({
      file: "file",
      accepts,
      meta: "meta",
    });
  });

  test("names another algorithm and the member that says it", () => {
    const algorithm = text("digest_alogrithm", { enum: ["SM3"] });
    expect(upload(file, meta(text("digest"), algorithm))).toEqual({
      file: "file",
      meta: "meta",
      digest: "digest",
      algorithm: "sm3",
      algorithmName: "digest_alogrithm",
      algorithmValue: "SM3",
    });
  });

  test("can have its members beside the file", () => {
    const media: Field = { ...file, name: "media" };
    expect(upload(media, text("media_hash"))).toEqual({
      file: "media",
      digest: "media_hash",
      algorithm: "md5",
    });
  });
});

describe("members by their place", () => {
  const name = text("name", { encrypted: "platform" });
  const operation: Operation = {
    ...plain,
    queryParams: [text("phone", { encrypted: "platform" })],
    ...body(
      text("plain"),
      { name: "list", type: "array", items: "object", fields: [name] },
      { name: "info", type: "object", fields: [text("id", { encrypted: "platform" })] },
      { name: "names", type: "array", items: "string", encrypted: "platform" },
      text("records", {
        encoded: "json",
        decoded: "object[]",
        fields: [name, text("inner", { encoded: "json" })],
      }),
    ),
    response: { type: "json", signed: true, fields: [text("bank", { encrypted: "merchant" })] },
  };

  test("that are encrypted are found in query, body and answer, at any depth, in encoded text too", () => {
    expect(sensitiveFields(operation)).toEqual([
      { in: "query", path: ["phone"], key: "platform" },
      { in: "body", path: ["list", "[]", "name"], key: "platform" },
      { in: "body", path: ["info", "id"], key: "platform" },
      { in: "body", path: ["names", "[]"], key: "platform" },
      { in: "body", path: ["records", "[]", "name"], key: "platform" },
      { in: "answer", path: ["bank"], key: "merchant" },
    ]);
  });

  test("that are encoded come with the innermost first", () => {
    expect(encodedFields(operation)).toEqual([
      { in: "body", path: ["records", "[]", "inner"], as: "json" },
      { in: "body", path: ["records"], as: "json" },
    ]);
  });

  test("that several shapes have come once", () => {
    const shapes: Field = {
      name: "scene",
      type: "object",
      fields: [name],
      variants: [{ label: "b", fields: [name] }],
    };
    expect(sensitiveFields({ ...plain, ...body(shapes) })).toEqual([
      { in: "body", path: ["scene", "name"], key: "platform" },
    ]);
  });
});
