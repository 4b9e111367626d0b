import { describe, expect, test } from "vitest";
import { RequestError, SignatureError } from "../errors.ts";
import { headerReader } from "../transport/headers.ts";
import { receivedBody, receivedHeaders, refuseV2 } from "./received.ts";

const thrown = (call: () => unknown): unknown => {
  try {
    return call();
  } catch (error) {
    return error;
  }
};

describe("a body that can't be opened says what happened to it", () => {
  test.each<[title: string, body: unknown, by: "unwrap" | "unwrapV2", says: string[]]>([
    ["no parser", undefined, "unwrap", ["found undefined (no parser", "application/json"]],
    ["a parser of another type", {}, "unwrapV2", ["found object, empty (no parser", '"*/xml"']],
    ["a parser", { id: 1 }, "unwrap", ["taken the text apart", 'type: "application/json"']],
    ["a parser of XML", { xml: {} }, "unwrapV2", ["unwrapV2 needs", 'type: "*/xml"', "text/xml"]],
  ])("%s", (_, body, by, says) => {
    const error = thrown(() => receivedBody(body, by));
    expect(error).toBeInstanceOf(RequestError);
    for (const words of says) expect(String(error)).toContain(words);
    expect(String(error).includes("application/json")).toBe(by === "unwrap");
  });

  test.each([["unwrap"], ["unwrapV2"]] as const)("%s: an empty one was read before", (by) => {
    for (const body of ["", Buffer.alloc(0), new ArrayBuffer(0)]) {
      const error = thrown(() => receivedBody(body, by));
      expect(error).toBeInstanceOf(SignatureError);
      expect(String(error)).toContain(`was read before ${by} got it`);
    }
  });
});

describe("a notification of the other version names what opens it", () => {
  const none = headerReader({});
  test.each(["<xml></xml>", Buffer.from(" \n<xml>")])("XML given to unwrap", (body) => {
    const error = thrown(() => refuseV2(receivedBody(body, "unwrap"), none));
    expect(error).toMatchObject({ name: "SignatureError", code: "SIGNATURE_HEADER_MISSING" });
    expect(String(error)).toContain("unwrapV2(body)");
  });

  test("but with a signature of APIv3 it is left to be verified", () => {
    const header = headerReader({ "Wechatpay-Signature": "x" });
    expect(thrown(() => refuseV2("<xml/>", header))).toBeUndefined();
  });

  test("JSON given to unwrapV2", () => {
    const error = thrown(() => receivedBody('{"id":"x"}', "unwrapV2"));
    expect(String(error)).toContain("unwrap(body, headers)");
  });
});

test.each<[headers: unknown, found: string]>([
  [[1, 2], "a list of something else"],
  [[["a", "b"], 3], "a list of something else"],
  [[[1, "b"]], "a list of something else"],
  [["Host", "example.com"], "rawHeaders"],
  [new Set([1]), "a list of something else"],
  [null, "null"],
  ["Host: example.com", "string"],
])("headers that are none are a RequestError: %j", (headers, found) => {
  const error = thrown(() => receivedHeaders(headers));
  expect(error).toBeInstanceOf(RequestError);
  expect(error).toMatchObject({ parameter: "headers" });
  expect(String(error)).toContain(found);
});
