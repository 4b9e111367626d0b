import { expect, test } from "vitest";
import { worker } from "../../src/edge-worker.ts";
import { drawCode } from "../../src/pay-by-qr-code.ts";
import { openWorld } from "../support/world.ts";

// Called as a function of Node, where its platform would call it: no platform's own run time takes part.
test("a worker tells the state of an order", async () => {
  const { simulator, wxpay, shop } = await openWorld();
  await drawCode(wxpay, shop, { out_trade_no: "edge-1", description: "Coffee", total: 1 });
  const ask = async (path: string): Promise<[status: number, body: unknown]> => {
    const request = new Request(`https://worker.example${path}`);
    const answer = await worker.fetch(request, { WXPAY: simulator.merchant() });
    return [answer.status, await answer.json()];
  };
  expect(await ask("/orders/edge-1")).toEqual([200, { state: "NOTPAY" }]);
  expect(await ask("/orders/edge-2")).toEqual([404, { error: "no such order" }]);
  expect(await ask("/")).toEqual([404, { error: "no such page" }]);
});
