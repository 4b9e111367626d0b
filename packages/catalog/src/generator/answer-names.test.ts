import { expect, test } from "vitest";
import type { Operation } from "../operation.ts";
import { answerNames } from "./answer-names.ts";
import { operationNames } from "./operation-name.ts";

function operation(id: string, member: string): Operation {
  const [path = "", verb = ""] = id.split("#");
  const method = verb.toUpperCase() as Operation["method"];
  const fields = [{ name: member, type: "string" } as const];
  return {
    id,
    method,
    path: `/${path}`,
    title: "",
    docs: [],
    response: { type: "json", signed: true, fields },
  };
}

function namesOf(given: Record<string, { answer?: string }>, ...operations: Operation[]): string[] {
  const names = { operations: given, paths: {} };
  return [...answerNames(operations, operationNames(operations, names), names).values()];
}

const jsapi = operation("v3/pay/transactions/jsapi#post", "prepay_id");
const app = operation("v3/pay/transactions/app#post", "prepay_id");
const native = operation("v3/pay/transactions/native#post", "code_url");
const byId = operation("v3/pay/transactions/id/{id}#get", "state");
const byNumber = operation("v3/pay/transactions/out-trade-no/{out_trade_no}#get", "state");

test("answers that are the same are one, called after what is read", () => {
  expect(namesOf({}, byId, byNumber)).toEqual(["PayTransaction", "PayTransaction"]);
});

test("of operations that read nothing they are called after what the names have in common", () => {
  expect(namesOf({}, jsapi, app, native)).toEqual([
    "PayTransactionsAnswer",
    "PayTransactionsAnswer",
    "PayTransactionsNativeAnswer",
  ]);
});

test("operations that have nothing in common but the product give the shortest name", () => {
  const other = operation("v3/pay/devices#post", "prepay_id");
  expect(namesOf({}, jsapi, other)).toEqual(["PayDevicesAnswer", "PayDevicesAnswer"]);
});

test("a name given to one of them is that of all", () => {
  const given = { [app.id]: { answer: "PayPrepayId" } };
  expect(namesOf(given, jsapi, app)).toEqual(["PayPrepayId", "PayPrepayId"]);
});

test("answers of two products are two, even when they are the same", () => {
  const other = operation("v3/refund/transactions/app#post", "prepay_id");
  expect(new Set(namesOf({}, app, other)).size).toBe(2);
});
