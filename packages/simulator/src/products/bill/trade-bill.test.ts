import { describe, expect, test } from "vitest";
import { cells, wholeBill } from "../../../test/helpers/bill.ts";
import type { BillTable } from "../../../test/helpers/bill.ts";
import { PAYER, SHOP, SHOP_APPID, usePayment } from "../../../test/helpers/payment.ts";
import { applyFor } from "../../../test/helpers/refund.ts";
import { merchantAccount, OUTSIDE } from "../ledger/accounts.ts";
import { postMovement } from "../ledger/post.ts";
import { pay as payBy } from "../payment/pay.ts";
import { showCode } from "../payment/payment-codes.ts";
import { tradeBill } from "./trade-bill.ts";

const { get, pay, placeJsapi, post, world } = usePayment();

const PARTNER = "1900000100";
const SUB = "1900000109";

/** Of everything that happened since a moment. */
const billSince = (
  from: number,
  { type = "ALL", mchid = SHOP, sub = "" } = {},
): Promise<BillTable> => {
  const days = { date: "", from, to: Date.parse("9998-01-01") };
  return wholeBill(tradeBill(world().context.store.db, { mchid, sub, type }, days));
};

const now = (): number => world().context.clock.now();

/** An order by payment code that is paid; gives its number. */
async function sellAtTill(out_trade_no: string, outcome?: "password"): Promise<void> {
  const { code } = await showCode(world().context, {
    openid: PAYER,
    ...(outcome && { outcome }),
  });
  await post("/v3/pay/transactions/codepay", {
    appid: SHOP_APPID,
    mchid: SHOP,
    description: "Tea",
    out_trade_no,
    payer: { auth_code: code },
    amount: { total: 1000 },
    scene_info: { store_info: { id: "1" } },
  });
}

const reverse = (out_trade_no: string): Promise<unknown> =>
  post(`/v3/pay/transactions/out-trade-no/${out_trade_no}/reverse`, {
    appid: SHOP_APPID,
    mchid: SHOP,
  });

test("an order that was reversed after it was paid has both rows, and one that was not paid has none", async () => {
  const from = now();
  await sellAtTill("till-1");
  await sellAtTill("till-2", "password");
  await world().context.clock.advance("1m");
  await reverse("till-1");
  await reverse("till-2");
  const bill = await billSince(from);
  expect(
    cells(
      bill,
      "商户订单号",
      "交易状态",
      "应结订单金额",
      "订单金额",
      "手续费",
      "退款金额",
      "申请退款金额",
    ),
  ).toEqual([
    ["till-1", "SUCCESS", "10.00", "10.00", "0.06000", "0.00", "0.00"],
    ["till-1", "REVOKED", "0.00", "0.00", "-0.06000", "10.00", "10.00"],
  ]);
  expect(cells(bill, "交易类型", "退款类型", "退款状态", "费率")).toEqual([
    ["MICROPAY", "", "", "0.60%"],
    ["MICROPAY", "ORIGINAL", "SUCCESS", "0.60%"],
  ]);
  expect(bill.summary).toEqual(["2", "10.00", "10.00", "0.00", "0.00000", "10.00", "10.00"]);
  expect(cells(await billSince(from, { type: "SUCCESS" }), "交易状态")).toEqual([["SUCCESS"]]);
  expect(cells(await billSince(from, { type: "REFUND" }), "交易状态")).toEqual([["REVOKED"]]);
});

test("the bill of payments sums up what it has columns for", async () => {
  const from = now();
  await pay(await placeJsapi({ total: 1299 }));
  const { columns, summaryColumns, summary } = await billSince(from, { type: "SUCCESS" });
  expect(columns).toHaveLength(20);
  expect(summaryColumns).toEqual(["总交易单数", "应结订单总金额", "手续费总金额", "订单总金额"]);
  expect(summary).toEqual(["1", "12.99", "0.08000", "12.99"]);
});

test("the parts of a combined order have a row each", async () => {
  const from = now();
  const part = (out_trade_no: string, total_amount: number): object => ({
    mchid: SHOP,
    attach: "a",
    amount: { total_amount, currency: "CNY" },
    out_trade_no,
    description: "Tea",
  });
  const placed = await post("/v3/combine-transactions/jsapi", {
    combine_appid: SHOP_APPID,
    combine_mchid: SHOP,
    combine_out_trade_no: "whole",
    combine_payer_info: { openid: PAYER },
    notify_url: "https://shop.example/combined",
    sub_orders: [part("part-a", 100), part("part-b", 250)],
  });
  await pay(placed.json.prepay_id);
  const rows = cells(await billSince(from), "商户订单号", "订单金额", "微信订单号");
  expect(rows.map(([number, total]) => [number, total]).toSorted()).toEqual([
    ["part-a", "1.00"],
    ["part-b", "2.50"],
  ]);
  expect(new Set(rows.map(([, , transaction]) => transaction)).size).toBe(2);
});

test("refunds from money that the merchant had in its account are a bill of APIv2's own", async () => {
  const from = now();
  await pay(await placeJsapi({ total: 1000, outTradeNo: "from-account" }));
  await world()
    .context.store.db.transaction()
    .execute((tx) =>
      postMovement(world().context, tx, {
        kind: "top-up",
        reference: "top-up",
        number: "top-up",
        lines: [
          [OUTSIDE, -1000],
          [merchantAccount(SHOP, "available"), 1000],
        ],
      }),
    );
  const of = { amount: 100, total: 1000 };
  await applyFor(world(), "from-account", { ...of, outRefundNo: "usual" });
  await world().context.clock.advance("1m");
  await applyFor(world(), "from-account", {
    ...of,
    outRefundNo: "topped-up",
    fundsAccount: "AVAILABLE",
  });
  const numbers = async (type: string): Promise<unknown> =>
    cells(await billSince(from, { type }), "商户退款单号").flat();
  expect(await numbers("RECHARGE_REFUND")).toEqual(["topped-up"]);
  expect(await numbers("REFUND")).toEqual(["usual", "topped-up"]);
});

describe("a partner's bill", () => {
  test("has the orders of all sub-merchants, or of one, and those that it refunded for them", async () => {
    const from = now();
    const partner = await world().merchant(PARTNER);
    const placed = await post(
      "/v3/pay/partner/transactions/native",
      {
        sp_appid: "wx8888888888888888",
        sp_mchid: PARTNER,
        sub_mchid: SUB,
        description: "Tea",
        out_trade_no: "of-sub",
        notify_url: "https://shop.example/notify",
        amount: { total: 1000 },
      },
      partner,
    );
    await payBy(world().context, { openid: PAYER, target: placed.json.code_url });
    await post(
      "/v3/refund/domestic/refunds",
      {
        sub_mchid: SUB,
        out_trade_no: "of-sub",
        out_refund_no: "back",
        amount: { refund: 300, total: 1000, currency: "CNY" },
      },
      partner,
    );
    const rows = [
      ["1900000100", "1900000109", "of-sub", "SUCCESS"],
      ["1900000100", "1900000109", "of-sub", "REFUND"],
    ];
    const shown = (bill: BillTable): unknown =>
      cells(bill, "商户号", "特约商户号", "商户订单号", "交易状态");
    expect(shown(await billSince(from, { mchid: PARTNER }))).toEqual(rows);
    expect(shown(await billSince(from, { mchid: PARTNER, sub: SUB }))).toEqual(rows);
    expect(shown(await billSince(from, { mchid: PARTNER, sub: "1900009999" }))).toEqual([]);
    expect(shown(await billSince(from))).toEqual([]);
  });

  test("is of its own sub-merchants only", async () => {
    const asked = "/v3/bill/tradebill?bill_date=2026-01-01&sub_mchid=1230000109";
    expect(await get(asked, await world().merchant(PARTNER))).toMatchObject({
      status: 403,
      json: { code: "NO_AUTH", message: "受理关系不存在" },
    });
  });
});
