import { expect, test } from "vitest";
import { askToAuthorise, charge, handOut } from "../../src/rent-on-payscore.ts";
import { OPENID, openWorld } from "../support/world.ts";

const service_id = "2002000000000558128851361561536";

test("a user authorises, rents and is charged once", async () => {
  const { simulator, wxpay, shop, nextNotification } = await openWorld();
  const rental = { appid: shop.appid, service_id, notify_url: shop.notify_url };
  const token = await askToAuthorise(wxpay, rental, "authorisation-1");
  await fetch(`${simulator.merchant().baseUrl}/_sim/phone/${encodeURIComponent(token)}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ action: "agree" }),
  });
  expect((await nextNotification()).event_type).toBe("PAYSCORE.USER_OPEN_SERVICE");

  const out_order_no = "rental-1";
  await handOut(wxpay, rental, { out_order_no, openid: OPENID });
  const back = { out_order_no, amount: 300, end_time: "20261122120000" };
  await charge(wxpay, rental, back);
  await simulator.fault({
    operation: "v3/payscore/serviceorder/{out_order_no}/complete#post",
    fault: { error: { code: "ORDER_DONE" } },
  });
  await charge(wxpay, rental, back);
  const query = { service_id, out_order_no, appid: shop.appid };
  const order = await wxpay.v3.payscore.serviceorder.get({ query });
  expect(order).toMatchObject({ state: "DONE", total_amount: 300 });
});
