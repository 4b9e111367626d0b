import * as fc from "fast-check";
import { expect, test } from "vitest";
import { RequestError } from "../errors.ts";
import { encrypted } from "./encrypted.ts";
import { plainJson } from "./plain-json.ts";

class Order {
  readonly total = 1;
  readonly gone = undefined;
}

class Hidden {
  readonly #total = 1;
  get total(): number {
    return this.#total;
  }
}

test.each<[title: string, value: unknown, text: string]>([
  ["a Date, as its instant in UTC", new Date(0), '"1970-01-01T00:00:00.000Z"'],
  ["what toJSON says", { toJSON: () => ({ total: 1 }) }, '{"total":1}'],
  ["a toJSON that gives the object itself", selfish(), '{"total":1}'],
  ["an address", new URL("https://a.b/c"), '"https://a.b/c"'],
  ["an object of a class, by its members", new Order(), '{"total":1}'],
  ["an object without a prototype", Object.assign(Object.create(null), { a: 1 }), '{"a":1}'],
  ["a member called __proto__", JSON.parse('{"__proto__":{"a":1}}'), '{"__proto__":{"a":1}}'],
  ["the same object twice", twice({ a: 1 }), '[{"a":1},{"a":1}]'],
  ["wrapped values", [Object("a"), Object(1), Object(true)], '["a",1,true]'],
  ["a bigint that a number holds", { total: 2n ** 53n - 1n }, '{"total":9007199254740991}'],
  ["the greatest exact number", Number.MAX_SAFE_INTEGER, "9007199254740991"],
  ["the one documented member with fractions", { subsidy_amt: 0.5 }, '{"subsidy_amt":0.5}'],
  ["null", { a: null }, '{"a":null}'],
])("%s is written", (_, value, text) => {
  expect(JSON.stringify(plainJson(value, "json"))).toBe(text);
});

test.each<[title: string, value: unknown, parameter: string, says: string]>([
  ["NaN", { amount: { total: Number.NaN } }, "json.amount.total", "is NaN"],
  ["Infinity", [1, Number.POSITIVE_INFINITY], "json[1]", "is Infinity"],
  ["-Infinity", Number.NEGATIVE_INFINITY, "json", "is -Infinity"],
  ["yuan times hundred", { total: 19.9 * 100 }, "json.total", "fen, Math.round(yuan * 100)"],
  ["a fraction in a list", { parts: [1, 0.5] }, "json.parts[1]", "with a fraction"],
  ["a number that is not exact", { id: 2 ** 53 }, "json.id", "write it as a string"],
  ["a bigint beyond", { id: 2n ** 53n }, "json.id", "write it as a string"],
  ["a number that a toJSON makes", { toJSON: () => ({ a: 1.5 }) }, "json.a", "with a fraction"],
  ["undefined in a list", { a: [1, undefined] }, "json.a[1]", "is undefined"],
  ["a gap in a list", { a: Array.from({ length: 2, 0: 1 }) }, "json.a[1]", "is undefined"],
  ["a function", { a: { b: () => 1 } }, "json.a.b", "a function has no JSON form"],
  ["a symbol", { a: Symbol("a") }, "json.a", "a symbol has no JSON form"],
  ["a Map", { a: new Map([["b", 1]]) }, "json.a", "give Object.fromEntries(map)"],
  ["a Set", { a: new Set([1]) }, "json.a", "give [...set]"],
  ["a promise", { a: Promise.resolve(1) }, "json.a", "an await is missing"],
  ["an expression", { a: /b/ }, "json.a", "is a RegExp, which JSON would write as {}"],
  ["an error", { a: new Error("b") }, "json.a", "is a Error, which JSON would write as {}"],
  ["search parameters", new URLSearchParams("a=1"), "json", "is a URLSearchParams"],
  ["an object that hides its state", { a: new Hidden() }, "json.a", "without members of its own"],
  ["a Buffer", { a: Buffer.from("b") }, "json.a", 'bytes.toString("base64")'],
  ["bytes", { a: new Uint8Array(1) }, "json.a", "holds bytes"],
  ["an ArrayBuffer", { a: new ArrayBuffer(1) }, "json.a", "is a ArrayBuffer"],
  ["a Date that is no time", { a: new Date(Number.NaN) }, "json.a", "is a Date that is no time"],
  ["a cycle", { a: [cycle()] }, "json.a[0].self", "it holds itself"],
  ["half a character", { a: "\uD83D" }, "json.a", "half of a surrogate pair"],
  ["half a character in a name", { a: { "\uD83D": 1 } }, "json.a", "half of a surrogate pair"],
])("%s is refused by its place", (_, value, parameter, says) => {
  const write = () => plainJson(value, "json");
  expect(write).toThrow(RequestError);
  expect(write).toThrow(expect.objectContaining({ parameter }));
  expect(write).toThrow(says);
});

test("a getter and a toJSON are asked once, so that what was checked is what is sent", () => {
  const asked: string[] = [];
  const value = {
    get a() {
      asked.push("a");
      return 1;
    },
    b: {
      toJSON: () => {
        asked.push("b");
        return 2;
      },
    },
  };
  expect(JSON.stringify(plainJson(value, "json"))).toBe('{"a":1,"b":2}');
  expect(asked).toEqual(["a", "b"]);
});

test("texts that are encrypted already are told apart", () => {
  const found: string[] = [];
  expect(plainJson({ a: [encrypted("YWJj")] }, "json", found)).toEqual({ a: ["YWJj"] });
  expect(found).toEqual(["YWJj"]);
});

test("any JSON without fractions is written as JSON.stringify writes it", () => {
  const json = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: "small" },
      fc.string(),
      fc.maxSafeInteger(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie("value")),
      fc.dictionary(fc.string(), tie("value")),
    ),
  })).value;
  fc.assert(
    fc.property(json, (value) => {
      expect(JSON.stringify(plainJson(value, "json"))).toBe(JSON.stringify(value));
    }),
  );
});

function selfish(): object {
  const value = { total: 1 };
  return Object.defineProperty(value, "toJSON", { value: () => value });
}

function twice(value: object): object[] {
  return [value, value];
}

function cycle(): object {
  const value: Record<string, unknown> = {};
  value["self"] = value;
  return value;
}
