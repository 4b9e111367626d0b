import { beforeAll, describe, expect, test } from "vitest";
import { PAYER, usePayment } from "../../../test/helpers/payment.ts";
import { happens } from "../../../test/helpers/refund.ts";
import type { Received } from "../../../test/helpers/signed-request.ts";
import type { MerchantCredentials } from "../../world/credentials.ts";
import { merchantAccount, OUTSIDE } from "../ledger/accounts.ts";
import type { MerchantAccount } from "../ledger/accounts.ts";
import { balanceOf, sumOfAll } from "../ledger/balances.ts";
import { postMovement } from "../ledger/post.ts";
import { pay } from "../payment/pay.ts";

const { world, post, get, placeJsapi, pay: payJsapi } = usePayment();

const PARTNER = "1900000100";
const SUB = "1900000109";

let partner: MerchantCredentials;
let number = 0;

beforeAll(async () => {
  partner = await world().merchant(PARTNER);
});

/** An order of the sub-merchant that is paid; gives its number. */
const buy = async (total = 1000): Promise<string> => {
  const out_trade_no = `partner-${++number}`;
  const placed = await post(
    "/v3/pay/partner/transactions/native",
    {
      sp_appid: "wx8888888888888888",
      sp_mchid: PARTNER,
      sub_mchid: SUB,
      description: "一杯咖啡",
      out_trade_no,
      notify_url: "https://shop.example/notify",
      amount: { total },
    },
    partner,
  );
  await pay(world().context, { openid: PAYER, target: placed.json.code_url });
  return out_trade_no;
};

const refund = (out_trade_no: string, more: object = {}): Promise<Received> =>
  post(
    "/v3/refund/domestic/refunds",
    {
      sub_mchid: SUB,
      out_trade_no,
      out_refund_no: `of-${out_trade_no}`,
      notify_url: "https://shop.example/refunds",
      amount: { refund: 300, total: 1000, currency: "CNY" },
      ...more,
    },
    partner,
  );

const told = async () =>
  (await world().outbox()).filter(({ body }) => String(body.event_type).startsWith("REFUND."));

const held = (mchid: string, account: MerchantAccount = "available"): Promise<number> =>
  balanceOf(world().context.store.db, merchantAccount(mchid, account));

const give = (mchid: string, amount: number): Promise<void> =>
  world()
    .context.store.db.transaction()
    .execute((tx) =>
      postMovement(world().context, tx, {
        kind: "top-up",
        reference: mchid,
        number: mchid,
        lines: [
          [OUTSIDE, -amount],
          [merchantAccount(mchid, "available"), amount],
        ],
      }),
    );

describe("a partner", () => {
  test("refunds its sub-merchant's orders and asks after them with sub_mchid", async () => {
    const order = await buy();
    const applied = await refund(order);
    expect(applied).toMatchObject({ status: 200, json: { status: "PROCESSING" } });
    const path = `/v3/refund/domestic/refunds/of-${order}`;
    expect((await get(`${path}?sub_mchid=${SUB}`, partner)).json).toEqual(applied.json);
    expect(await held(SUB, "unsettled")).toBe(1000 - 6 - 300 + 2);
  });

  test("is told of them with both merchants' numbers", async () => {
    const order = await buy();
    const { json } = await refund(order);
    await world().context.clock.advance("5m");
    const { mchid, url, resource } = (await told()).at(-1)!;
    expect([mchid, url]).toEqual([PARTNER, "https://shop.example/refunds"]);
    expect(resource).toEqual({
      sp_mchid: PARTNER,
      sub_mchid: SUB,
      out_trade_no: order,
      transaction_id: json.transaction_id,
      out_refund_no: `of-${order}`,
      refund_id: json.refund_id,
      refund_status: "SUCCESS",
      success_time: expect.any(String),
      user_received_account: "支付用户零钱",
      amount: { total: 1000, refund: 300, payer_total: 1000, payer_refund: 300 },
    });
  });

  test("refunds no sub-merchant that is not in its service", async () => {
    const order = await buy();
    expect(await refund(order, { sub_mchid: "1900000199" })).toMatchObject({
      status: 403,
      json: { code: "NO_AUTH" },
    });
  });
});

describe("a merchant of its own", () => {
  test.each([
    ["abnormal", "REFUND.ABNORMAL", "退款异常", "ABNORMAL"],
    ["close", "REFUND.CLOSED", "退款关闭", "CLOSED"],
  ] as const)("is told of %s refunds", async (what, event_type, summary, state) => {
    const outTradeNo = `ours-no-${++number}`;
    await payJsapi(await placeJsapi({ total: 500, outTradeNo }));
    const { json } = await post("/v3/refund/domestic/refunds", {
      out_trade_no: outTradeNo,
      out_refund_no: `of-${outTradeNo}`,
      notify_url: "https://shop.example/refunds",
      amount: { refund: 500, total: 500, currency: "CNY" },
    });
    expect(await happens(world(), json.refund_id, what)).toMatchObject({ status: 200 });
    const { body, resource } = (await told()).at(-1)!;
    expect(body).toMatchObject({ event_type, summary, resource_type: "encrypt-resource" });
    expect(resource).toEqual({
      mchid: "1230000109",
      out_trade_no: outTradeNo,
      transaction_id: json.transaction_id,
      out_refund_no: `of-${outTradeNo}`,
      refund_id: json.refund_id,
      refund_status: state,
      user_received_account: "支付用户零钱",
      amount: { total: 500, refund: 500, payer_total: 500, payer_refund: 500 },
    });
  });
});

describe("a platform", () => {
  const ecommerce = (target: string, body: object = {}): Promise<Received> =>
    post(`/v3/ecommerce/refunds/${target}`, { sub_mchid: SUB, ...body }, partner);

  const apply = (out_trade_no: string, more: object = {}): Promise<Received> =>
    ecommerce("apply", {
      sp_appid: "wx8888888888888888",
      out_trade_no,
      out_refund_no: `of-${out_trade_no}`,
      notify_url: "https://shop.example/refunds",
      amount: { refund: 300, total: 1000, currency: "CNY" },
      ...more,
    });

  test("refunds and queries by both numbers", async () => {
    const order = await buy();
    const { json } = await apply(order);
    expect(json).toEqual({
      refund_id: expect.any(String),
      out_refund_no: `of-${order}`,
      create_time: expect.any(String),
      amount: { refund: 300, payer_refund: 300, discount_refund: 0, currency: "CNY" },
    });
    const query = `?sub_mchid=${SUB}`;
    const byId = await get(`/v3/ecommerce/refunds/id/${json.refund_id}${query}`, partner);
    expect(byId.json).toMatchObject({ ...json, out_trade_no: order, status: "PROCESSING" });
    const path = `/v3/ecommerce/refunds/out-refund-no/of-${order}${query}`;
    expect((await get(path, partner)).json).toEqual(byId.json);
    // The other way of asking finds it too: it is one refund.
    const other = await get(`/v3/refund/domestic/refunds/of-${order}${query}`, partner);
    expect(other.json).toMatchObject({ refund_id: json.refund_id });
  });

  test("names its own app", async () => {
    expect(await apply(await buy(), { sp_appid: "wxd678efh567hg6787" })).toMatchObject({
      status: 400,
      json: { code: "APPID_MCHID_NOT_MATCH" },
    });
  });

  test("pays in advance, and gets it back once", async () => {
    const order = await buy();
    const advance = { refund_account: "REFUND_SOURCE_PARTNER_ADVANCE" };
    expect(await apply(order, advance)).toMatchObject({
      status: 403,
      json: { code: "NOT_ENOUGH" },
    });
    await give(PARTNER, 300);
    const { json } = await apply(order, advance);
    expect(json).toMatchObject({ ...advance, amount: { advance: 300 } });
    expect(await held(PARTNER)).toBe(0);

    const path = `${json.refund_id}/return-advance`;
    const asked = `/v3/ecommerce/refunds/${path}?sub_mchid=${SUB}`;
    expect(await get(asked, partner)).toMatchObject({
      status: 404,
      json: { code: "RESOURCE_NOT_EXISTS" },
    });
    expect(await ecommerce(path)).toMatchObject({ status: 403, json: { code: "NOT_ENOUGH" } });
    await give(SUB, 1000);
    const returned = await ecommerce(path);
    expect(returned.json).toEqual({
      refund_id: json.refund_id,
      advance_return_id: expect.any(String),
      return_amount: 300,
      payer_mchid: SUB,
      payer_account: "BASIC",
      payee_mchid: PARTNER,
      payee_account: "BASIC",
      result: "SUCCESS",
      success_time: expect.any(String),
    });
    expect((await ecommerce(path)).json).toEqual(returned.json);
    expect((await get(asked, partner)).json).toEqual(returned.json);
    expect([await held(PARTNER), await held(SUB)]).toEqual([300, 700]);
    expect(await sumOfAll(world().context.store.db)).toBe(0);
  });

  test("gets nothing back for a refund that it did not pay", async () => {
    const { json } = await apply(await buy());
    expect(await ecommerce(`${json.refund_id}/return-advance`)).toMatchObject({
      status: 404,
      json: { code: "RESOURCE_NOT_EXISTS" },
    });
  });
});
