import { expect, test } from "vitest";
import { isSame, signatureOf } from "./sign.ts";

const sample = {
  appid: "wxd930ea5d5a258f4f",
  mch_id: "10000100",
  device_info: "1000",
  body: "test",
  nonce_str: "ibuaiVcKdpRxkhJA",
};
const key = "192006250b4c09247ec02edce69f6a2d";

// The values of the official sample.
test.each([
  ["MD5", "9A0A8659F005D6984697E2CA0A9CF3B7"],
  ["HMAC-SHA256", "6A9AE1657590FD6257D693A078E1C3E4BB6BA4DC30B23E0EE2496E54170DACD6"],
] as const)("the documented sample is signed as documented with %s", (type, wanted) => {
  expect(signatureOf(Object.entries(sample), key, type)).toBe(wanted);
});

test.each([
  ["another order", Object.fromEntries(Object.entries(sample).toReversed())],
  ["an empty member", { ...sample, attach: "" }],
  ["a signature", { ...sample, sign: "9A0A" }],
])("%s changes nothing", (_, members) => {
  expect(signatureOf(Object.entries(members), key, "MD5")).toBe("9A0A8659F005D6984697E2CA0A9CF3B7");
});

test("names are sorted by their bytes: capitals before small letters", () => {
  const sorted = { B: "1", a: "2", b: "3" };
  const mixed = { b: "3", a: "2", B: "1" };
  expect(signatureOf(Object.entries(mixed), "k", "MD5")).toBe(
    signatureOf(Object.entries(sorted), "k", "MD5"),
  );
  // md5 of "B=1&a=2&b=3&key=k", by openssl.
  expect(signatureOf(Object.entries(mixed), "k", "MD5")).toBe("5D78909038ACB120A7FC0C1932C41A9A");
});

test.each([
  ["9A0A", "9A0A", true],
  ["9a0a", "9A0A", false],
  ["9A0A", "9A0A8659", false],
  ["", "9A0A", false],
  ["签名", "9A0A", false],
])("%s is %s: %s", (found, wanted, same) => {
  expect(isSame(found, wanted)).toBe(same);
});
