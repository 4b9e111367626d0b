import { expect, test } from "vitest";
import { placePartnerOrder, partnerOrder } from "../../src/order-for-a-sub-merchant.ts";
import { drawCode, isPaid } from "../../src/pay-by-qr-code.ts";
import { placeOrder } from "../../src/pay-in-wechat.ts";
import { followRefund, giveBack } from "../../src/refund-and-follow.ts";
import { OPENID, openWorld } from "../support/world.ts";

const purchase = { out_trade_no: "task-1", description: "Two cups of coffee", total: 1299 };
const back = {
  out_trade_no: "task-1",
  out_refund_no: "task-1-1",
  refund: 600,
  total: 1299,
  reason: "One cup was cold",
};

test("a QR code is drawn, scanned and paid; a used number draws none", async () => {
  const { simulator, wxpay, shop, nextNotification } = await openWorld();
  const code = await drawCode(wxpay, shop, purchase);
  expect(code?.drawn.split("\n").length).toBeGreaterThan(10);
  expect(await isPaid(wxpay, shop, purchase)).toBe(false);
  await simulator.user().pay(code?.code_url ?? "");
  expect((await nextNotification()).event_type).toBe("TRANSACTION.SUCCESS");
  expect(await isPaid(wxpay, shop, purchase)).toBe(true);
  expect(await isPaid(wxpay, shop, { ...purchase, total: 1 })).toBe(false);
  expect(await drawCode(wxpay, shop, { ...purchase, total: 1300 })).toBeUndefined();
});

test("other refusals of an order reach the caller", async () => {
  const { wxpay, shop } = await openWorld();
  const other = { ...shop, appid: "wx0000000000000000" };
  await expect(drawCode(wxpay, other, purchase)).rejects.toThrow("APPID_MCHID_NOT_MATCH");
});

test("a page in WeChat pays by what was placed and signed for it", async () => {
  const { simulator, wxpay, invoke, shop, nextNotification } = await openWorld();
  const request = await placeOrder(wxpay, invoke, shop, { ...purchase, openid: OPENID });
  expect(await simulator.user().pay(request)).toMatchObject({ result: "paid" });
  await nextNotification();
  expect(await isPaid(wxpay, shop, purchase)).toBe(true);
  const again = placeOrder(wxpay, invoke, shop, { ...purchase, openid: OPENID });
  await expect(again).rejects.toThrow("This order is paid.");
});

test("a page in WeChat is told why an order can't be placed", async () => {
  const { wxpay, invoke, shop } = await openWorld();
  const placed = { ...purchase, openid: OPENID };
  const elsewhere = placeOrder(wxpay, invoke, { ...shop, appid: "wx0000000000000000" }, placed);
  await expect(elsewhere).rejects.toThrow("This app can't be paid in.");
  await drawCode(wxpay, shop, purchase);
  const again = placeOrder(wxpay, invoke, shop, placed);
  await expect(again).rejects.toThrow("This order was placed otherwise before.");
  const other = placeOrder(wxpay, invoke, shop, { ...placed, total: -1 });
  await expect(other).rejects.toThrow("PARAM_ERROR");
});

test("a refund is given once, also where the answer was lost, and followed to its end", async () => {
  const { simulator, wxpay, shop } = await openWorld();
  const { notify_url } = shop;
  const code = await drawCode(wxpay, shop, purchase);
  await simulator.user().pay(code?.code_url ?? "");
  await simulator.fault({
    operation: "v3/refund/domestic/refunds#post",
    fault: { close: "after" },
    times: 1,
  });
  expect(await giveBack(wxpay, { ...back, notify_url })).toBe("PROCESSING");
  let waited = 0;
  const status = await followRefund(wxpay, back.out_refund_no, async () => {
    waited += 1;
    await simulator.clock.advance("12h");
  });
  expect(status).toBe("SUCCESS");
  expect(waited).toBeGreaterThan(0);
});

test("a refund that the balance does not cover says so, and can be called again", async () => {
  const { simulator, wxpay, shop } = await openWorld();
  const { notify_url } = shop;
  const code = await drawCode(wxpay, shop, purchase);
  await simulator.user().pay(code?.code_url ?? "");
  await simulator.fault({
    operation: "v3/refund/domestic/refunds#post",
    fault: { error: { code: "NOT_ENOUGH" } },
    times: 1,
  });
  expect(await giveBack(wxpay, { ...back, notify_url })).toBe("NOT_ENOUGH");
  expect(await giveBack(wxpay, { ...back, notify_url })).toBe("PROCESSING");
});

test("a service provider's order is paid in the merchant's mini program", async () => {
  const { simulator, wxpay, invoke, shop, nextNotification } = await openWorld("1900000100");
  const provider = {
    sp_mchid: shop.mchid,
    sp_appid: shop.appid,
    sub_mchid: "1900000109",
    sub_appid: "wxd678efh567hg6999",
    notify_url: shop.notify_url,
  };
  const sub_openid = "oSubMch8uMuAJO_M2pxb1Q9zNjWe";
  expect(await partnerOrder(wxpay, provider, purchase.out_trade_no)).toBeUndefined();
  const request = await placePartnerOrder(wxpay, invoke, provider, { ...purchase, sub_openid });
  await simulator.user(sub_openid).requestPayment(request);
  expect(await nextNotification()).toMatchObject({
    event_type: "TRANSACTION.SUCCESS",
    product: "partner",
  });
  expect(await partnerOrder(wxpay, provider, purchase.out_trade_no)).toBe("SUCCESS");
});
