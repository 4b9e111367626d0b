import { loadCatalog } from "@wechatpay-kit/catalog";
import { expect, test } from "vitest";
import { queriesOf } from "./queries-of.ts";

const { operations } = loadCatalog();
const found = (id: string): string[] =>
  operations
    .filter((operation) => operation.id === id)
    .flatMap((operation) => queriesOf(operation, operations).map((query) => query.id));

test.each([
  ["v3/refund/domestic/refunds#post", ["v3/refund/domestic/refunds/{out_refund_no}#get"]],
  [
    "v3/fund-app/mch-transfer/transfer-bills#post",
    ["v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}#get"],
  ],
  // What an answer alone names is not sure to be known.
  ["v3/payscore/serviceorder#post", []],
  ["v3/ecommerce/mch-transfer/authorizations#post", []],
  ["v3/certificates#get", []],
])("what %s posts is found by %j", (id, queries) => {
  expect(found(id)).toEqual(queries);
});

test("the catalogue has many of them", () => {
  const all = operations.flatMap((operation) => queriesOf(operation, operations));
  expect(all.length).toBeGreaterThan(50);
});
