import { expect, test } from "vitest";
import type { Json } from "../../test/helpers/json.ts";
import { useRefundShop } from "../../test/helpers/refund-shop.ts";

const { simulator, numbers, buy, refund } = useRefundShop();

const search = async (number: string) => {
  const address = `http://127.0.0.1/_sim/search?number=${encodeURIComponent(number)}`;
  const answer = await simulator().fetch(address);
  const json: Json = await answer.json();
  return { status: answer.status, json };
};

const kinds = async (number: string): Promise<string[]> => [
  ...new Set<string>((await search(number)).json.found.map(({ kind }: { kind: string }) => kind)),
];

test("every number leads to all that has it", async () => {
  const transaction_id = await buy();
  const { refund_id } = await refund(299, { notify_url: "http://127.0.0.1:9/nobody" });
  expect(await kinds(numbers.out_trade_no)).toEqual(["order", "request"]);
  expect(await kinds(transaction_id)).toEqual(["order", "notification", "request"]);
  expect(await kinds(numbers.out_refund_no)).toEqual(["order", "refund", "request"]);
  expect(await kinds(refund_id)).toEqual(["order", "refund", "request"]);
});

test("notifications and requests are found by their ids", async () => {
  await buy();
  const list = async (of: string) => {
    const answer = await simulator().fetch(`http://127.0.0.1/_sim/${of}?limit=1`);
    const json: Json = await answer.json();
    return json[of][0];
  };
  const notification = await list("notifications");
  expect((await search(notification.id)).json.found).toEqual([
    {
      kind: "notification",
      id: notification.id,
      event_type: "TRANSACTION.SUCCESS",
      state: expect.any(String),
    },
  ]);
  const request = await list("requests");
  expect((await search(request.id)).json.found).toMatchObject([
    { kind: "request", id: request.id },
  ]);
});

test("blanks around a number are left out, and what nobody has finds nothing", async () => {
  await buy();
  expect((await search(` ${numbers.out_trade_no} `)).json.found[0]).toMatchObject({
    kind: "order",
  });
  expect((await search("%")).json.found).toEqual([]);
  expect((await search("nobody")).json).toEqual({ number: "nobody", found: [] });
});

test.each(["", "  ", "x".repeat(129)])("the number %j is refused", async (number) => {
  expect(await search(number)).toMatchObject({ status: 400, json: { member: "number" } });
});
