import { describe, expect, test } from "vitest";
import { explainSignError } from "./sign-error.ts";

const ours = 'POST\n/v3/x?a=1\n1554208460\nnonce\n{"amount":1}\n';
const length = Buffer.byteLength(ours);
const told = (truncated_sign_message: unknown, sign_message_length: unknown = length) => ({
  field: "signature",
  sign_information: {
    method: "POST",
    url: "/v3/x?a=1",
    truncated_sign_message,
    sign_message_length,
  },
});

describe("the string that WeChat Pay built, held against ours, names the cause", () => {
  test.each<[title: string, detail: unknown, says: RegExp]>([
    [
      "the same",
      told('POST\n/v3/x?a=1\n1554208460\nnonce\n{"amount\n'),
      /the key is at fault.*serial.*mchid.*商户平台/,
    ],
    [
      "the same, line feeds written as \\n",
      told(String.raw`POST\n/v3/x?a=1\n1554208460\nnonce\n{"amount\n`),
      /the key is at fault/,
    ],
    ["the same, cut within the path", told("POST\n/v3/x?"), /the key is at fault/],
    [
      "the same, of unknown length",
      told("POST\n/v3/x?a=1\n1554208460\nnonce\n", "51"),
      /the key is at fault/,
    ],
    ["another method", told("GET\n/v3/x?a=1\n1554208460\nnonce\n"), /another method/],
    ["another path", told("POST\n/v3/y?a=1\n1554208460\nnonce\n"), /another path and query/],
    ["another query", told("POST\n/v3/x?a=%31\n1554208460\nnonce\n"), /another path and query/],
    ["another time", told("POST\n/v3/x?a=1\n1554208461\nnonce\n"), /another timestamp/],
    ["another nonce", told("POST\n/v3/x?a=1\n1554208460\nother\n"), /another nonce/],
    [
      "a shorter body",
      told("POST\n/v3/x?a=1\n1554208460\nnonce\n\n", length - 12),
      /12 bytes shorter/,
    ],
    [
      "a longer body",
      told('POST\n/v3/x?a=1\n1554208460\nnonce\n{"amount\n', length + 2),
      /2 bytes longer/,
    ],
    [
      "the newer, nested form",
      { ...told("GET\n/v3/x?a=1\n"), detail: { issue: "sign not match" } },
      /another method/,
    ],
  ])("%s", (_, detail, says) => {
    expect(explainSignError(ours, detail)).toMatch(says);
  });
});

test.each<[title: string, detail: unknown]>([
  ["nothing", undefined],
  ["null", null],
  ["a text", "sign not match"],
  ["no sign_information", { issue: "sign not match" }],
  ["null as sign_information", { sign_information: null }],
  ["no string in it", { sign_information: {} }],
  ["a number in it", told(5)],
])("where the refusal tells %s, nothing is explained", (_, detail) => {
  expect(explainSignError(ours, detail)).toBeUndefined();
});
