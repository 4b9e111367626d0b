import { expect, test } from "vitest";
import { checkCall } from "./check-call.ts";
import { nearPath } from "./near-path.ts";
import { placeholders } from "./route.ts";

const near = (method: "GET" | "POST", template: string) => {
  const options = Object.fromEntries(placeholders(template).map((name) => [name, "1"]));
  return nearPath(checkCall({ method, template, options }));
};

test.each<[method: "GET" | "POST", template: string, want: string]>([
  ["GET", "v3/pay/transaction/id/{transaction_id}", "/v3/pay/transactions/id/{transaction_id}"],
  ["GET", "v3/pay/transactions/id/{id}/", "undefined"],
  [
    "GET",
    "v3/pay/transactions/out_trade_no/{out_trade_no}",
    "/v3/pay/transactions/out-trade-no/{out_trade_no}",
  ],
  ["POST", "v3/refund/domestic/refund", "/v3/refund/domestic/refunds"],
  ["POST", "v3/pay/transactions/jspai", "/v3/pay/transactions/jsapi"],
  ["POST", "v3/payscore/serviceorders", "/v3/payscore/serviceorder"],
  ["POST", "v2/pay/unifiedorders", "/v2/pay/unifiedorder"],
  ["POST", "v3/certificates", "/v3/certificates is documented with GET, not with POST"],
  ["GET", "v3/pay/transactions/jsapi", "is documented with POST, not with GET"],
  ["GET", "v3/zzzz/qqqq/xxxx", "No documented path is like it"],
])("%s %s: %s", async (method, template, want) => {
  expect(String(await near(method, template))).toContain(want);
});

test("a documented operation that is not there has nothing near it", async () => {
  expect(await near("POST", "v3/refund/domestic/refunds")).toBeUndefined();
});
