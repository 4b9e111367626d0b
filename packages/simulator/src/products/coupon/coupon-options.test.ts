import { expect, test } from "vitest";
import { ask } from "../../../test/helpers/ask.ts";
import { usePayment } from "../../../test/helpers/payment.ts";

const { world } = usePayment();

test("a user is made with coupons, and shows them with what became of them", async () => {
  const coupons = [
    {
      value: 300,
      minimum: 1000,
      type: "NOCASH",
      mchid: "1230000109",
      stockId: "9865000",
      name: "满10减3",
      goodsTag: "WXG",
      combinable: true,
      validFrom: "2020-01-01T00:00:00+08:00",
      validUntil: "2020-02-01T00:00:00+08:00",
    },
    { value: 50 },
  ];
  const { status, json } = await ask(world().context, "POST /users", { body: { coupons } });
  expect(status).toBe(201);
  expect(json.coupons).toEqual([
    { couponId: expect.stringMatching(/^\d{10}$/), status: "EXPIRED", ...coupons[0] },
    {
      couponId: expect.stringMatching(/^\d{10}$/),
      stockId: expect.stringMatching(/^\d{8}$/),
      name: "0.5元代金券",
      type: "CASH",
      value: 50,
      minimum: 1,
      combinable: false,
      validFrom: expect.stringMatching(/\+08:00$/),
      status: "SENDED",
    },
  ]);
  const { json: all } = await ask(world().context, "GET /users");
  expect(all.users).toContainEqual(json);
});

test.each<[coupons: unknown, says: string]>([
  ["300", "coupons must be a list of 100 at most"],
  [Array.from({ length: 101 }, () => ({ value: 1 })), "coupons must be a list of 100 at most"],
  [[300], "coupons[0] must be an object"],
  [[null], "coupons[0] must be an object"],
  [[{ value: 1 }, {}], "coupons[1] needs as value a whole number of fen"],
  [[{ value: 0 }], "coupons[0] needs as value a whole number of fen"],
  [[{ value: 1.5 }], "coupons[0] needs as value a whole number of fen"],
  [[{ value: "300" }], "coupons[0] needs as value a whole number of fen"],
  [[{ value: 1, minimum: 0 }], "coupons[0] needs as minimum a whole number of fen"],
  [[{ value: 1, type: "NO_CASH" }], "coupons[0] needs as type CASH or NOCASH"],
  [[{ value: 1, mchid: 1_230_000_109 }], "coupons[0] needs as mchid the number of a merchant"],
  [[{ value: 1, stockId: "a" }], "coupons[0] needs as stockId 1 to 20 digits"],
  [[{ value: 1, name: "" }], "coupons[0] needs as name 1 to 64 characters"],
  [[{ value: 1, goodsTag: "a\nb" }], "coupons[0] needs as goodsTag 1 to 32 characters"],
  [[{ value: 1, combinable: "yes" }], "coupons[0] needs as combinable true or false"],
  [[{ value: 1, validFrom: "tomorrow" }], "coupons[0] needs as validFrom a time such as"],
  [[{ value: 1, validUntil: "2026-13-01T00:00:00Z" }], "coupons[0] needs as validUntil a time"],
  [[{ value: 1, validUntil: null }], "coupons[0] needs as validUntil a time"],
  [
    [{ value: 1, validFrom: "2026-04-01T00:00:00Z", validUntil: "2026-04-01T08:00:00+08:00" }],
    "coupons[0] is never valid",
  ],
  [[{ value: 1, minimun: 5 }], "coupons[0] has a member minimun; there are: value, minimum,"],
  ['{"__proto__": 1}', "coupons must be a list"],
])("coupons %j are refused, and why is said", async (coupons, says) => {
  const { status, json } = await ask(world().context, "POST /users", { body: { coupons } });
  expect(status).toBe(400);
  expect(json).toMatchObject({ member: "coupons", message: expect.stringContaining(says) });
});
