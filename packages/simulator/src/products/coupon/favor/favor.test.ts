import { beforeAll, describe, expect, test } from "vitest";
import { PAYER, SHOP, SHOP_APPID, usePayment } from "../../../../test/helpers/payment.ts";
import type { Received } from "../../../../test/helpers/signed-request.ts";

const { get, pay, placeJsapi, post, world } = usePayment();

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/;
const PATH = `/v3/marketing/favor/users/${PAYER}/coupons`;

let number = 0;

const inDays = (days: number): string =>
  `${new Date(world().context.clock.now() + days * 86_400_000 + 28_800_000).toISOString().slice(0, 19)}+08:00`;

const makeStock = async (more: object = {}): Promise<string> => {
  const { json } = await post("/v3/marketing/favor/coupon-stocks", {
    stock_name: "满10减3",
    belong_merchant: SHOP,
    available_begin_time: inDays(-1),
    available_end_time: inDays(30),
    stock_use_rule: {
      max_coupons: 100,
      max_amount: 30_000,
      max_coupons_per_user: 2,
      natural_person_limit: false,
      prevent_api_abuse: false,
    },
    pattern_info: { description: "全场可用" },
    coupon_use_rule: {
      fixed_normal_coupon: { coupon_amount: 300, transaction_minimum: 1000 },
      available_merchants: [SHOP],
    },
    no_cash: false,
    stock_type: "NORMAL",
    out_request_no: `stock-${++number}`,
    ...more,
  });
  return json.stock_id;
};

const move = (stockId: string, verb: string): Promise<Received> =>
  post(`/v3/marketing/favor/stocks/${stockId}/${verb}`, { stock_creator_mchid: SHOP });

const send = (stock_id: string, more: object = {}): Promise<Received> =>
  post(PATH, {
    stock_id,
    out_request_no: `send-${++number}`,
    appid: SHOP_APPID,
    stock_creator_mchid: SHOP,
    ...more,
  });

const query = async (couponId: string) =>
  (await get(`${PATH}/${couponId}?appid=${SHOP_APPID}`)).json;

describe("a coupon that a merchant sends", () => {
  let stock = "";
  beforeAll(async () => {
    stock = await makeStock();
    await move(stock, "start");
  });

  test("is found by its number and in the user's list, and pays a part of the next order", async () => {
    await post("/v3/marketing/favor/callbacks", {
      mchid: SHOP,
      notify_url: "https://shop.example/coupons",
      switch: true,
    });
    const { status, json } = await send(stock);
    expect(status).toBe(200);
    const sent = {
      stock_creator_mchid: SHOP,
      stock_id: stock,
      coupon_id: json.coupon_id,
      coupon_name: "满10减3",
      status: "SENDED",
      description: "全场可用",
      create_time: expect.stringMatching(TIME),
      coupon_type: "NORMAL",
      no_cash: false,
      available_begin_time: expect.stringMatching(TIME),
      available_end_time: expect.stringMatching(TIME),
      singleitem: false,
      normal_coupon_information: { coupon_amount: 300, transaction_minimum: 1000 },
    };
    expect(await query(json.coupon_id)).toEqual(sent);
    const list = await get(`${PATH}?appid=${SHOP_APPID}&stock_id=${stock}&status=SENDED`);
    expect(list.json).toEqual({ data: [sent], total_count: 1, offset: 0, limit: 20 });

    const paid = await pay(await placeJsapi({ total: 1299 }));
    expect(paid).toMatchObject({
      transaction: {
        amount: { payer_total: 999 },
        promotion_detail: [
          { coupon_id: json.coupon_id, stock_id: stock, type: "CASH", merchant_contribute: 300 },
        ],
      },
    });
    const used = await query(json.coupon_id);
    expect(used).toEqual({
      ...sent,
      status: "USED",
      consume_information: {
        consume_time: expect.stringMatching(TIME),
        consume_mchid: SHOP,
        transaction_id: expect.stringMatching(/^4200\d{24}$/),
        consume_amount: 300,
      },
    });
    const told = (await world().outbox()).filter(({ url }) => url.endsWith("/coupons"));
    expect(told).toMatchObject([{ body: { event_type: "COUPON.USE" }, resource: used }]);
  });

  test("is sent once for a number", async () => {
    const out_request_no = "send-again";
    const first = await send(stock, { out_request_no });
    const again = await send(stock, { out_request_no });
    expect(again.json).toEqual(first.json);
    const other = await makeStock();
    await move(other, "start");
    expect(await send(other, { out_request_no })).toMatchObject({ status: 400 });
  });

  test("is one of as many as the stock has for a user, and altogether", async () => {
    expect(await send(stock)).toMatchObject({ status: 403, json: { code: "RULE_LIMIT" } });
    const rule = {
      max_coupons: 5,
      max_amount: 1500,
      max_coupons_per_user: 10,
      natural_person_limit: false,
      prevent_api_abuse: false,
    };
    const small = await makeStock({ stock_use_rule: rule });
    await move(small, "start");
    for (let sent = 0; sent < 5; sent++) expect(await send(small)).toMatchObject({ status: 200 });
    expect(await send(small)).toMatchObject({ status: 403, json: { code: "NOT_ENOUGH" } });
  });

  test("bears the value that is said, and of another kind of stock it has to be said", async () => {
    const fixed = await makeStock({ no_cash: true });
    await move(fixed, "start");
    const { json } = await send(fixed, { coupon_value: 77, coupon_minimum: 500 });
    expect(await query(json.coupon_id)).toMatchObject({
      no_cash: true,
      normal_coupon_information: { coupon_amount: 77, transaction_minimum: 500 },
    });
    const random = await makeStock({
      stock_type: "RANDOM",
      coupon_use_rule: { available_merchants: [SHOP] },
    });
    await move(random, "start");
    expect(await send(random)).toMatchObject({ status: 400, json: { code: "PARAM_ERROR" } });
  });
});

test.each<[says: string, verbs: readonly string[], more: object, want: object]>([
  ["of a stock that was not activated", [], {}, { code: "INVALID_REQUEST" }],
  ["of one that is paused", ["start", "pause"], {}, { code: "INVALID_REQUEST" }],
  ["of another app", ["start"], { appid: "wx0000000000000000" }, { code: "APPID_MCHID_NOT_MATCH" }],
  ["of a stock that nobody made", ["start"], { stock_id: "1" }, { code: "RESOURCE_NOT_EXISTS" }],
  [
    "of somebody else's",
    ["start"],
    { stock_creator_mchid: "1900000100" },
    { code: "RESOURCE_NOT_EXISTS" },
  ],
])("a coupon %s is not sent", async (_, verbs, more, want) => {
  const stock = await makeStock();
  for (const verb of verbs) await move(stock, verb);
  expect((await send(stock, more)).json).toMatchObject(want);
});

test("a stock that goes on after a pause sends again", async () => {
  const stock = await makeStock();
  for (const verb of ["start", "pause", "restart"]) await move(stock, verb);
  expect(await send(stock)).toMatchObject({ status: 200 });
});

test("a coupon that nobody sent is not found", async () => {
  expect(await get(`${PATH}/1234567890?appid=${SHOP_APPID}`)).toMatchObject({ status: 404 });
});
