import { expect, test } from "vitest";
import { useRefundShop } from "../../../test/helpers/refund-shop.ts";

const { simulator, numbers, place, buy, order } = useRefundShop();

const refund = async (body: object) => {
  const answer = await simulator().fetch(
    `http://127.0.0.1/_sim/orders/${numbers.out_trade_no}/refunds`,
    {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    },
  );
  return { status: answer.status, json: await answer.json() };
};

test("a refund by hand gives back all that is left, as the merchant platform would", async () => {
  await buy();
  expect(await refund({ amount: 299, reason: "冷了" })).toMatchObject({
    status: 201,
    json: { status: "PROCESSING", amount: { refund: 299, total: 1299 } },
  });
  await simulator().clock.advance("1m");
  expect(await refund({})).toMatchObject({ status: 201, json: { amount: { refund: 1000 } } });
  expect(await order()).toMatchObject({ trade_state: "REFUND" });
});

test("the rules of every refund hold for one by hand", async () => {
  await place();
  expect(await refund({})).toMatchObject({ status: 409, json: { code: "RESOURCE_NOT_EXISTS" } });
  await simulator()
    .user()
    .pay(await place());
  expect(await refund({ amount: 1300 })).toMatchObject({ status: 409 });
  expect(await refund({ amount: 1 })).toMatchObject({ status: 201 });
  // A minute must lie between two parts.
  expect(await refund({ amount: 1 })).toMatchObject({ status: 409 });
});

test.each([
  [{ amount: 0 }, "amount"],
  [{ amount: 1.5 }, "amount"],
  [{ amount: "1" }, "amount"],
  [{ reason: "退".repeat(27) }, "reason"],
  [{ notify_url: "ftp://shop.example/" }, "notify_url"],
  [{ out_refund_no: "mine" }, "out_refund_no"],
])("%j is refused by its member", async (body, member) => {
  await buy();
  expect(await refund(body)).toMatchObject({ status: 400, json: { member } });
});
