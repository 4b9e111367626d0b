import { describe, expect, test } from "vitest";
import { checkCall } from "./check-call.ts";
import { codeIn, Mask } from "./mask.ts";

const posted = (json: unknown) =>
  checkCall({ method: "POST", template: "v3/refund/domestic/refunds", options: { json } });

describe("values of any type", () => {
  const mask = () =>
    new Mask([], [posted({ amount: { total: 1299, refund: 1_000_000 }, notify: true })]);

  test("a number of the request is taken out where it is all of a member of detail", () => {
    expect(mask().detail({ limit: 1299, text: "1299", other: 13 })).toEqual({
      limit: "{total}",
      text: "{total}",
      other: 13,
    });
  });

  test("a boolean too", () => {
    expect(mask().detail([true, false])).toEqual(["{notify}", false]);
  });

  test("a long number also stands in no text, a short one may be a word of the answer", () => {
    expect(mask().text("1000000 > 1299")).toBe("{refund} > 1299");
  });

  test("what WeChat Pay counted itself stays", () => {
    const length = new Mask([], [posted({ total: 231 })]);
    expect(length.detail({ sign_information: { sign_message_length: 231 } })).toEqual({
      sign_information: { sign_message_length: 231 },
    });
  });

  test("detail's names are no place for values either", () => {
    expect(new Mask([["name", "张三"]]).detail({ 张三: 1 })).toEqual({ "{name}": 1 });
  });
});

test("a parameter whose name is a pattern of replace does not put the value back", () => {
  const mask = new Mask([["$&", "secret-value"]]);
  expect(mask.text("found secret-value here")).toBe("found {$&} here");
});

describe("nothing in an answer holds up the process", () => {
  test("of detail nested deeper than any that WeChat Pay writes the depth is left out", () => {
    let nested: unknown = "end";
    for (let depth = 0; depth < 20_000; depth += 1) nested = [nested];
    expect(JSON.stringify(new Mask([]).detail(nested))).toMatch(/^\[+"…"\]+$/);
  });

  test("a request nested deeper than calls can be is looked through", () => {
    let nested: unknown = "secret-value";
    for (let depth = 0; depth < 100_000; depth += 1) nested = [nested];
    expect(new Mask([["deep", nested]]).text("secret-value")).toBe("{deep}");
  });

  test("of many members and long texts the rest is left out, but no value begins in what stays", () => {
    const mask = new Mask([["openid", "x".repeat(5000)]]);
    expect(mask.text(`${"-".repeat(8000)}${"x".repeat(5000)}`)).toBe(`${"-".repeat(8000)}{openid}`);
    const many = new Mask([]).detail(Array.from({ length: 5000 }, () => 1));
    expect(many).toHaveLength(1000);
    expect(new Mask([]).text("-".repeat(10_000))).toHaveLength(8193);
  });
});

test.each([
  ["INVALID_REQUEST", "INVALID_REQUEST"],
  ["20002", "20002"],
  ["-1", "-1"],
  ["oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "NO_CODE"],
  ["13800138000", "NO_CODE"],
  ["", "NO_CODE"],
])("the code %s is taken for %s", (given, want) => {
  expect(codeIn(given)).toBe(want);
});
