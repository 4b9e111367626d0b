import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SignatureError } from "wechatpay-kit";
import type { Notify } from "../../src/webhooks/notify.ts";
import { starts } from "./servers.ts";
import type { Running } from "./servers.ts";
import { openShop, receiver } from "./shop.ts";
import type { SimulatedShop } from "./shop.ts";
import { writtenOtherwise, wxpay } from "./written-otherwise.ts";

describe.each(starts)("%s", (_, start) => {
  let shop: SimulatedShop;
  let notify: Notify;
  let running: Running;

  beforeAll(async () => {
    shop = await openShop();
    notify = shop.notify;
    running = await start((request) => notify(request));
  });

  afterAll(async () => {
    await running.close();
    await shop.simulator.close();
  });

  const send = async (
    out_trade_no: string,
    event_type = "TRANSACTION.SUCCESS",
  ): Promise<string> => {
    const notify_url = `${running.url}/wechatpay/notify`;
    const resource = { out_trade_no, attach: "拿铁" };
    const { id } = await shop.simulator.notify({ event_type, notify_url, resource });
    await shop.simulator.settled();
    return id;
  };

  test("takes a notification and answers 204", async () => {
    expect(await shop.statuses(await send("order-1"))).toEqual([204]);
    expect(shop.reported).toEqual([]);
    expect(shop.paid).toEqual([["order-1", "拿铁"]]);
  });

  test("takes one of APIv2, which is XML, and answers 200", async () => {
    expect(await shop.statuses(await send("order-2", "payment-success"))).toEqual([200]);
    expect(shop.reported).toEqual([]);
    expect(shop.paid.at(-1)).toEqual(["order-2", "拿铁"]);
  });

  test("answers 401 to a forged one and takes the next delivery", async () => {
    const event_type = "TRANSACTION.SUCCESS";
    await shop.simulator.fault({ event_type, fault: { signature: "wrong" } });
    const id = await send("order-3");
    expect(await shop.statuses(id)).toEqual([401]);
    expect(shop.reported).toEqual([expect.any(SignatureError)]);
    await shop.redeliver();
    expect(await shop.statuses(id)).toEqual([401, 204]);
    expect(shop.paid.at(-1)).toEqual(["order-3", "拿铁"]);
  });

  test("answers 500 where the order can't be kept and takes the next delivery", async () => {
    const failure = new Error("the database is away");
    shop.failNext(failure);
    const id = await send("order-4");
    expect(await shop.statuses(id)).toEqual([500]);
    expect(shop.reported.at(-1)).toBe(failure);
    await shop.redeliver();
    expect(await shop.statuses(id)).toEqual([500, 204]);
    expect(shop.paid.at(-1)).toEqual(["order-4", "拿铁"]);
  });

  test("hands over the very bytes, however they were written", async () => {
    const other = receiver(wxpay);
    ({ notify } = other);
    const sent = await writtenOtherwise();
    const answer = await fetch(`${running.url}/wechatpay/notify`, sent);
    expect(other.reported).toEqual([]);
    expect(answer.status).toBe(204);
    expect(other.paid).toEqual([["latte-1", "热"]]);
    expect(JSON.stringify(JSON.parse(sent.body))).not.toBe(sent.body);
  });

  test("parses the JSON of its other routes", async () => {
    const answer = await fetch(`${running.url}/orders`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: ' { "name" : "拿铁" } ',
    });
    expect(await answer.json()).toEqual({ name: "拿铁" });
  });
});
