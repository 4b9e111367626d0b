import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { merchantOptions } from "../../test/support/keys.ts";
import { answerSigned } from "../../test/support/server.ts";
import { serving } from "../../test/support/wire.ts";
import { WeChatPay } from "../client.ts";
import { readJson } from "./read-json.ts";

describe("an integer that no number holds exactly comes as the text of its digits", () => {
  test.each<[json: string, want: unknown]>([
    ['{"id":2002000000000558128851361561536}', { id: "2002000000000558128851361561536" }],
    ['{"id": 9007199254740993}', { id: "9007199254740993" }],
    ["[1,-9007199254740993]", [1, "-9007199254740993"]],
    ["[\n9007199254740993\n]", ["9007199254740993"]],
    ["9007199254740993", "9007199254740993"],
    ["9007199254740991", 9_007_199_254_740_991],
    ["[-9007199254740991]", [-9_007_199_254_740_991]],
    ['{"a":"x: 9007199254740993","b":1}', { a: "x: 9007199254740993", b: 1 }],
    [
      String.raw`["\\", 9007199254740993, "\", 9007199254740993"]`,
      ["\\", "9007199254740993", '", 9007199254740993'],
    ],
    ["[0.12345678901234567890]", [0.123_456_789_012_345_68]],
    ["[1e300]", [1e300]],
    [
      '{"transaction_id":"4200000000000000000000000000"}',
      { transaction_id: "4200000000000000000000000000" },
    ],
  ])("%s", (json, want) => {
    expect(readJson(json)).toEqual(want);
  });

  test("any digits come back, whatever stands around them", () => {
    fc.assert(
      fc.property(
        fc.bigInt(),
        fc.string(),
        fc.string(),
        fc.constantFrom(undefined, 2),
        (id, before, after, indent) => {
          const marked = JSON.stringify(
            { before, id: "ID", list: [after, "ID"] },
            undefined,
            indent,
          );
          const json = marked.replaceAll(/"ID"(?=,\s*"list"|\s*\])/g, String(id));
          const want = Number.isSafeInteger(Number(id)) ? Number(id) : String(id);
          expect(readJson(json)).toEqual({ before, id: want, list: [after, want] });
        },
      ),
    );
  });

  test("any other JSON is read as JSON.parse reads it", () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const value: unknown = JSON.parse(json, (_, item) =>
          Number.isInteger(item) && !Number.isSafeInteger(item) ? 0 : item,
        );
        const text = JSON.stringify(value);
        expect(readJson(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  test("what is no JSON is refused as by JSON.parse", () => {
    for (const text of ["", "{", "[9007199254740993", '"', "9007199254740993 1"]) {
      expect(() => readJson(text)).toThrow(SyntaxError);
    }
  });

  test("a text of ten million characters beside one is passed over", () => {
    const text = "a".repeat(10_000_000);
    expect(readJson(`["${text}",9007199254740993]`)).toEqual([text, "9007199254740993"]);
  });

  test("in the answer of a call", async () => {
    const server = await serving((_, response) =>
      answerSigned(response, '{"id":9007199254740993}'),
    );
    const wxpay: any = new WeChatPay(merchantOptions({ baseUrl: server.url }));
    expect(await wxpay.v3.x.get()).toEqual({ id: "9007199254740993" });
  });
});
