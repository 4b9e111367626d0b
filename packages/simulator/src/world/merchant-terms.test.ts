import { afterAll, beforeAll, expect, test } from "vitest";
import { WeChatPay } from "wechatpay-kit";
import { cells, parseBill } from "../../test/helpers/bill.ts";
import { startMerchantServer } from "../../test/helpers/merchant-server.ts";
import { elementsOf, openRefund, takes } from "../../test/helpers/open-notification.ts";
import { createSimulator } from "../simulator.ts";
import type { Simulator } from "../simulator.ts";
import { merchantPublicKey, partnerKey } from "./keys.ts";

let simulator: Simulator;

beforeAll(async () => {
  simulator = await createSimulator();
});
afterAll(() => simulator.close());

/** A merchant on terms of its own, whose first order was paid. */
async function shopWith(
  digit: number,
  terms: { readonly feeRate?: number; readonly refundNotifyUrl?: string },
) {
  const platform = { ...merchantPublicKey, id: `PUB_KEY_ID_${String(digit).repeat(34)}` };
  const merchant = await simulator.createMerchant({
    ...terms,
    keys: { merchant: partnerKey, platform },
  });
  const wxpay = new WeChatPay({ ...merchant, fetch: simulator.fetch });
  const { v3 } = wxpay;
  const { mchid, appid } = merchant;
  const { code_url } = await v3.pay.transactions.native.post({
    json: {
      mchid,
      appid,
      description: "tea",
      out_trade_no: "terms-1",
      notify_url: "https://shop.example/paid",
      amount: { total: 10_000 },
    },
  });
  await simulator.user().pay(code_url);
  const refund = (refund: number, more: object = {}) =>
    v3.refund.domestic.refunds.post({
      json: {
        out_trade_no: "terms-1",
        out_refund_no: "terms-refund-1",
        amount: { refund, total: 10_000, currency: "CNY" },
        ...more,
      },
    });
  return { merchant, wxpay, refund };
}

test("a payment costs the merchant its own rate, and the bill says which", async () => {
  const { wxpay } = await shopWith(5, { feeRate: 38 });
  const { available_amount, pending_amount } =
    await wxpay.v3.merchant.fund.balance._account_type_.get({ account_type: "BASIC" });
  expect([available_amount, pending_amount]).toEqual([0, 9962]);
  const bill_date = new Date(simulator.clock.now().getTime() + 8 * 3_600_000)
    .toISOString()
    .slice(0, 10);
  await simulator.clock.advance("33h");
  const { download_url } = await wxpay.v3.bill.tradebill.get({ query: { bill_date } });
  const bill = parseBill(await new Response(await wxpay.download(download_url)).text());
  expect(cells(bill, "手续费", "费率", "订单金额")).toEqual([["0.38000", "0.38%", "100.00"]]);
});

test("a refund that names no address is told in XML at the one that the merchant has set", async () => {
  const server = await startMerchantServer((_, posted) => takes(posted));
  const { merchant, refund } = await shopWith(7, { refundNotifyUrl: `${server.url}/set` });
  const { refund_id } = await refund(100);
  await simulator.clock.advance("5m");
  await server.received(1);
  await simulator.settled();
  const [told] = server.posted;
  expect(told).toMatchObject({ path: "/set" });
  const { req_info = "", ...said } = elementsOf(told?.body ?? "");
  expect(said).toMatchObject({ appid: merchant.appid, mch_id: merchant.mchid });
  expect(openRefund(req_info, merchant.apiV2Key)).toMatchObject({
    refund_id,
    refund_status: "SUCCESS",
  });
});

test("a refund that names an address is told there, in the form of its own API", async () => {
  const server = await startMerchantServer((_, posted) => takes(posted));
  const { refund } = await shopWith(8, { refundNotifyUrl: `${server.url}/set` });
  await refund(100, { notify_url: `${server.url}/own` });
  await simulator.clock.advance("5m");
  await server.received(1);
  await simulator.settled();
  expect(server.posted.map(({ path }) => path)).toEqual(["/own"]);
  expect(JSON.parse(server.posted[0]?.body ?? "")).toMatchObject({ event_type: "REFUND.SUCCESS" });
});
