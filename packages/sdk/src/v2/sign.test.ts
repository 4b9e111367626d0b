import { describe, expect, test } from "vitest";
import { isSignedV2, signV2 } from "./sign.ts";
import type { Members } from "../call/check-xml.ts";

// The classic sample of the documentation; both signatures were also made with openssl.
const key = Buffer.from("192006250b4c09247ec02edce69f6a2d");
const sample: Members = [
  ["appid", "wxd930ea5d5a258f4f"],
  ["mch_id", "10000100"],
  ["device_info", "1000"],
  ["body", "test"],
  ["nonce_str", "ibuaiVcKdpRxkhJA"],
];
const MD5 = "9A0A8659F005D6984697E2CA0A9CF3B7";
const HMAC = "6A9AE1657590FD6257D693A078E1C3E4BB6BA4DC30B23E0EE2496E54170DACD6";

describe("the signature of APIv2", () => {
  test("is that of the documentation, by MD5 and by HMAC-SHA256", () => {
    expect(signV2(sample, key, "MD5")).toBe(MD5);
    expect(signV2(sample, key, "HMAC-SHA256")).toBe(HMAC);
  });

  test("leaves out empty members and sign itself", () => {
    expect(signV2([["sign", "x"], ["attach", ""], ...sample], key, "MD5")).toBe(MD5);
  });

  test("sorts by ASCII: upper case before lower case", () => {
    const both: Members = [
      ["a", "1"],
      ["B", "2"],
    ];
    expect(signV2(both, key, "MD5")).toBe(signV2(both.toReversed(), key, "MD5"));
    expect(signV2(both, key, "MD5")).toBe("81C89F48B7687A7B7DF0FAC3538709D2");
  });
});

test.each<[title: string, sign: string, want: boolean]>([
  ["MD5", MD5, true],
  ["HMAC-SHA256, known by its length", HMAC, true],
  ["lower case", MD5.toLowerCase(), false],
  ["cut off", MD5.slice(1), false],
  ["nothing", "", false],
  ["one digit altered", `0${HMAC.slice(1)}`, false],
  ["characters of more bytes", "微".repeat(32), false],
])("a sign of %s is judged rightly", (_, sign, want) => {
  expect(isSignedV2(sample, sign, key)).toBe(want);
});
