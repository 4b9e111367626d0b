import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { headerReader } from "./headers.ts";
import type { HeadersLike } from "./headers.ts";

describe("a header is found whatever the case of its name", () => {
  test.each<[title: string, headers: HeadersLike]>([
    ["Headers", new Headers({ "Wechatpay-Nonce": "n" })],
    ["req.headers", { "wechatpay-nonce": "n", host: "h" }],
    ["an object as written", { "Wechatpay-Nonce": "n" }],
    ["an object in capitals", { "WECHATPAY-NONCE": "n" }],
    ["an object of lists, as some gateways give", { "Wechatpay-Nonce": ["n"] }],
    ["pairs", [["Wechatpay-Nonce", "n"]]],
    ["a Map", new Map([["Wechatpay-Nonce", "n"]])],
    ["the entries of Headers", new Headers({ "Wechatpay-Nonce": "n" }).entries()],
  ])("%s", (_, headers) => {
    const header = headerReader(headers);
    expect(header("wechatpay-nonce")).toBe("n");
    expect(header("wechatpay-serial")).toBeUndefined();
  });
});

describe("a header that is there twice is no header", () => {
  test.each<[title: string, headers: HeadersLike]>([
    ["a list of two", { a: ["1", "2"] }],
    [
      "two pairs",
      [
        ["a", "1"],
        ["A", "1"],
      ],
    ],
    [
      "three pairs",
      [
        ["a", "1"],
        ["a", "1"],
        ["a", "1"],
      ],
    ],
    ["two spellings", { a: "1", A: "1" }],
    ["a text and a list of one", { a: "1", A: ["1"] }],
    ["a list of one and a text", { a: ["1"], A: "1" }],
    ["an empty list", { a: [] }],
  ])("%s", (_, headers) => {
    expect(headerReader(headers)("a")).toBeUndefined();
  });
});

test("what an object inherits is no header", () => {
  const header = headerReader({});
  for (const name of ["constructor", "tostring", "__proto__"]) expect(header(name)).toBeUndefined();
});

const token = fc.stringMatching(/^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,12}$/);
const value = fc.stringMatching(/^[!-~]([ -~]*[!-~])?$/);

test("in any shape and any spelling, what is there once is found and what is there twice is not", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(token, value), { maxLength: 8 }), (pairs) => {
      const times = new Map<string, number>();
      for (const [name] of pairs) {
        times.set(name.toLowerCase(), (times.get(name.toLowerCase()) ?? 0) + 1);
      }
      const header = headerReader(pairs);
      const lists = headerReader(Object.fromEntries(pairs.map(([name, text]) => [name, [text]])));
      const web = headerReader(new Headers(pairs));
      for (const [name, text] of pairs) {
        const lower = name.toLowerCase();
        const isSingle = times.get(lower) === 1;
        expect(header(lower)).toBe(isSingle ? text : undefined);
        expect(isSingle ? [lists(lower), web(lower)] : [text, text]).toEqual([text, text]);
      }
    }),
  );
});
