import { describe, expect, test } from "vitest";
import { writeBody } from "./body.ts";
import { RequestError } from "../errors.ts";

test("json is written once, as JSON.stringify writes it", () => {
  const json = { b: 1, a: { 名: "值" }, gone: undefined, date: new Date(0) };
  expect(writeBody(json, undefined)).toEqual({
    from: "json",
    content: '{"b":1,"a":{"名":"值"},"date":"1970-01-01T00:00:00.000Z"}',
    type: "application/json",
  });
});

test.each<[title: string, json: unknown, content: string]>([
  ["null", null, "null"],
  ["zero", 0, "0"],
  ["an empty text", "", '""'],
  ["an array", [1], "[1]"],
])("%s is a body too", (_, json, content) => {
  expect(writeBody(json, undefined)?.content).toBe(content);
});

test("body goes out as it is: text as text, bytes as a copy of them", () => {
  expect(writeBody(undefined, '{ "a": 1.0 }')).toMatchObject({
    from: "body",
    content: '{ "a": 1.0 }',
  });
  const bytes = Buffer.from("abc");
  const content = writeBody(undefined, bytes)?.content;
  bytes.fill(0);
  expect(Buffer.from(content ?? "").toString()).toBe("abc");
});

test("nothing gives no body", () => {
  expect(writeBody(undefined, undefined)).toBeUndefined();
});

describe("what can't be written is refused", () => {
  const cycle: Record<string, unknown> = {};
  cycle["self"] = cycle;
  test.each<[title: string, json: unknown, body: unknown, parameter: string, says: RegExp]>([
    ["both", {}, "", "body", /either json or body/],
    ["a cycle", cycle, undefined, "json.self", /can't be written: it is circular/],
    ["a function", () => {}, undefined, "json", /a function has no JSON form/],
    ["a symbol", Symbol("a"), undefined, "json", /a symbol has no JSON form/],
    ["an object as body", undefined, { a: 1 }, "body", /found object. For an object, use json/],
    ["half of a character", undefined, "\uD83D", "body", /half of a surrogate pair/],
    ["null as body", undefined, null, "body", /found null/],
    ["a number as body", undefined, 5, "body", /found number/],
    ["an ArrayBuffer as body", undefined, new ArrayBuffer(1), "body", /found object/],
  ])("%s", (_, json, body, parameter, says) => {
    const write = () => writeBody(json, body);
    expect(write).toThrow(RequestError);
    expect(write).toThrow(says);
    expect(write).toThrow(expect.objectContaining({ parameter }));
  });
});
