import { expect, test } from "vitest";
import type { NotedRequest } from "../core/context.ts";
import { numbersNamed, numberToldOf } from "./identifiers.ts";

const noted = (more: Partial<NotedRequest>): NotedRequest => ({
  id: "noted",
  at: 0,
  seq: 1,
  mchid: null,
  operation: null,
  method: "GET",
  target: "/",
  status: 200,
  code: null,
  message: null,
  duration_ms: 1,
  request_body: "",
  response_body: "",
  ...more,
});

test.each<[string, Partial<NotedRequest>, readonly string[]]>([
  [
    "in the path",
    {
      operation: "v3/refund/domestic/refunds/{out_refund_no}#get",
      target: "/v3/refund/domestic/refunds/re%2Ffund?sub_mchid=1900000109",
    },
    ["re/fund"],
  ],
  ["in the query", { target: "/v3/x?out_order_no=o-1&service_id=5" }, ["o-1"]],
  [
    "in JSON, at any depth, and in the answer",
    {
      request_body: '{"sub_orders":[{"out_trade_no":"a"},{"out_trade_no": "b"}],"mchid":"1"}',
      response_body: '{"prepay_id":"wx1"}',
    },
    ["a", "b", "wx1"],
  ],
  [
    "in XML, with CDATA and without",
    {
      request_body:
        "<xml><out_trade_no><![CDATA[a]]></out_trade_no><transaction_id>42</transaction_id></xml>",
    },
    ["a", "42"],
  ],
  [
    "in a body that was cut off",
    { request_body: '{"out_trade_no":"whole","out_refund_no":"hal' },
    ["whole"],
  ],
  [
    "once, where it comes twice",
    { request_body: '{"a_no":"1"}', response_body: '{"b_no":"1"}' },
    ["1"],
  ],
  [
    "not for who is concerned, nor what came of it",
    { request_body: '{"sub_mch_id":"1","device_id":"2","result_code":"SUCCESS","openid":"3"}' },
    [],
  ],
  ["not in a path whose escapes are broken", { operation: "v3/{a_no}#get", target: "/v3/%zz" }, []],
])("numbers are found %s", (_, given, want) => {
  expect(numbersNamed(noted(given))).toEqual(want);
});

test.each([
  [{ transaction_id: "42", out_trade_no: "a", refund_id: "50" }, "50"],
  [{ out_trade_no: "a", transaction_id: "42" }, "42"],
  [{ mch_id: "1", req_info: { transaction_id: "42", refund_id: "50" } }, "50"],
  [{ mchid: "1", out_order_no: "o" }, "o"],
  [{ mchid: "1" }, null],
])("of %j a notification tells of %s", (resource, want) => {
  expect(numberToldOf(resource)).toBe(want);
});
