import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SignatureError } from "wechatpay-kit";
import { notifyWith } from "../../src/webhooks/notify.ts";
import type { Notify } from "../../src/webhooks/notify.ts";
import { starts } from "./servers.ts";
import type { Running } from "./servers.ts";
import { openShop } from "./shop.ts";
import type { Shop } from "./shop.ts";
import { writtenOtherwise, wxpay } from "./written-otherwise.ts";

describe.each(starts)("%s", (_, start) => {
  let shop: Shop;
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

  const send = async (out_trade_no: string): Promise<string> => {
    const { id } = await shop.simulator.notify({
      event_type: "TRANSACTION.SUCCESS",
      notify_url: `${running.url}/wechatpay/notify`,
      resource: { out_trade_no, attach: "拿铁" },
    });
    await shop.simulator.settled();
    return id;
  };
  const last = (): unknown => shop.stored.at(-1);

  test("takes a notification and answers 204", async () => {
    const id = await send("order-1");
    expect(await shop.statuses(id)).toEqual([204]);
    expect(last()).toMatchObject({ id, resource: { out_trade_no: "order-1", attach: "拿铁" } });
  });

  test("answers 401 to a forged one and takes the next delivery", async () => {
    const event_type = "TRANSACTION.SUCCESS";
    await shop.simulator.fault({ event_type, fault: { signature: "wrong" } });
    const id = await send("order-2");
    expect(await shop.statuses(id)).toEqual([401]);
    expect(shop.reported.at(-1)).toBeInstanceOf(SignatureError);
    await shop.redeliver();
    expect(await shop.statuses(id)).toEqual([401, 204]);
    expect(last()).toMatchObject({ id });
  });

  test("answers 500 where storing fails and takes the next delivery", async () => {
    const failure = new Error("the database is away");
    shop.failNext(failure);
    const id = await send("order-3");
    expect(await shop.statuses(id)).toEqual([500]);
    expect(shop.reported.at(-1)).toBe(failure);
    await shop.redeliver();
    expect(await shop.statuses(id)).toEqual([500, 204]);
    expect(last()).toMatchObject({ id });
  });

  test("hands over the very bytes, however they were written", async () => {
    const { notify: own, stored, reported } = receiver();
    notify = own;
    const sent = await writtenOtherwise();
    const answer = await fetch(`${running.url}/wechatpay/notify`, sent);
    expect(reported).toEqual([]);
    expect(answer.status).toBe(204);
    expect(stored).toMatchObject([{ id: "EV-1", resource: { out_trade_no: "拿铁-1" } }]);
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

function receiver(): { notify: Notify; stored: unknown[]; reported: unknown[] } {
  const stored: unknown[] = [];
  const reported: unknown[] = [];
  const notify = notifyWith(wxpay, {
    store: (notification) => void stored.push(notification),
    report: (error) => reported.push(error),
  });
  return { notify, stored, reported };
}
