import type { Operation, OperationError } from "@wechatpay-kit/catalog";
import { expect, test } from "vitest";
import { readFault } from "./read-fault.ts";

test.each([
  { fault: undefined, text: 'fault must be an object such as {"status": 502}, not nothing.' },
  { fault: [], text: 'fault must be an object such as {"status": 502}, not an array.' },
  {
    fault: { sttaus: 200, delay: true },
    text: 'There is no member "sttaus" in fault. There are error, status, close, signature, notification, body, delay.',
  },
  {
    fault: { error: { code: 5, mesage: "" } },
    text: 'There is no member "mesage" in fault.error. There are code, status, message, number, detail, cause.',
  },
  {
    fault: { error: "SYSTEM_ERROR" },
    text: 'fault.error must be an object such as {"code": "SYSTEM_ERROR"}, not "SYSTEM_ERROR".',
  },
  {
    fault: { error: {} },
    text: "fault.error.code must be a code such as SYSTEM_ERROR, not nothing.",
  },
  {
    fault: { status: 99.5 },
    text: "fault.status must be an HTTP status from 400 to 599, not 99.5.",
  },
  { fault: { status: 600 }, text: "fault.status must be an HTTP status from 400 to 599, not 600." },
  { fault: { close: "soon" }, text: 'fault.close must be before or after, not "soon".' },
  { fault: { notification: 1 }, text: "fault.notification must be duplicate or reorder, not 1." },
  {
    fault: { status: 500, body: true },
    text: "fault.body must be a text of 10,000 characters at most, or false for none, not true.",
  },
  {
    fault: { delay: {} },
    text: 'fault.delay must be a duration such as "3s", or whole milliseconds, not an object.',
  },
  { fault: { delay: "11m" }, text: 'fault.delay must be ten minutes at most, not "11m".' },
  {
    fault: { error: { code: "SIGN_ERROR", cause: "age" } },
    text: 'fault.error.cause must be one of certificate-expired, certificate-revoked, certificate-replaced, api-v3-key-missing, certificate-missing, not "age".',
  },
])("$fault is refused: $text", ({ fault, text }) => {
  expect(() => readFault(fault, undefined)).toThrow(text);
});

test("a value is never shown at length", () => {
  const code = "x".repeat(100_000);
  expect(() => readFault({ error: { code } }, undefined)).toThrow(/^.{0,200}$/);
  expect(() => readFault({ [code]: 1 }, undefined)).toThrow(/^.{0,300}$/);
});

test.each([
  { fault: { delay: "1m30s" }, read: { delay: 90_000 } },
  { fault: { status: 500, body: false, close: undefined }, read: { status: 500, body: false } },
  {
    fault: { error: { code: "SYSTEM_ERROR", detail: { a: [1] } }, delay: 5 },
    read: { error: { code: "SYSTEM_ERROR", detail: { a: [1] } }, delay: 5 },
  },
  { fault: { notification: "reorder" }, read: { notification: "reorder" } },
])("$fault is read as $read", ({ fault, read }) => {
  expect(readFault(fault, undefined)).toStrictEqual(read);
});

const operation = (id: string, errors: readonly OperationError[]): Operation => ({
  id,
  method: "POST",
  path: "/x",
  title: "",
  docs: [],
  errors,
  response: { type: "json", signed: true },
});

test("an error of APIv2 needs no status, whatever its code", () => {
  const fault = { error: { code: "NOBODY_KNOWS" } };
  expect(readFault(fault, operation("v2/x#post", []))).toEqual(fault);
  expect(() => readFault(fault, undefined)).toThrow("give fault.error.status");
});

test("what the operation's page lists needs no status, whatever others have", () => {
  const fault = { error: { code: "ONLY_HERE" } };
  const here = operation("v3/x#post", [{ status: 409, code: "ONLY_HERE" }]);
  expect(readFault(fault, here)).toEqual(fault);
  expect(() => readFault(fault, operation("v3/y#post", []))).toThrow(
    "No page of v3/y#post has ONLY_HERE: give fault.error.status. Documented are INVALID_REQUEST,",
  );
  const other = { error: { code: "ONLY_THERE" } };
  expect(() => readFault(other, here)).toThrow(/Documented are ONLY_HERE, INVALID_REQUEST,/);
  expect(() => readFault(other, undefined)).toThrow(/No page has ONLY_THERE.*ORDER_CLOSED/);
});
