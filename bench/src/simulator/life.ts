import { once } from "node:events";
import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createSimulator } from "@wechatpay-kit/simulator";
import type { Simulator } from "@wechatpay-kit/simulator";
import { WeChatPay } from "wechatpay-kit";
import { median, pairedRatio } from "../support/stats.ts";
import { table } from "../support/table.ts";
import { MERCHANT, ORDER } from "./client.ts";

const LIFE = "order, pay, notify, query";
const QUERY = "- a query alone";

/** A whole payment as a shop lives it, notification over a socket included, beside a query, in turn. */
export async function benchLife(quick: boolean): Promise<string> {
  const simulator = await createSimulator();
  const shop = await openShop();
  try {
    const wxpay = new WeChatPay({ ...simulator.merchant(), fetch: simulator.fetch });
    const lives: number[] = [];
    const queries: number[] = [];
    for (let round = -20; round < (quick ? 50 : 400); round += 1) {
      const number = `life-${round}`;
      const life = await timed(() => live(simulator, wxpay, shop, number));
      const query = await timed(() => queryOf(wxpay, number));
      // The first ones warm up.
      if (round < 0) continue;
      lives.push(life);
      queries.push(query);
    }
    return table([
      ["a payment, in memory", "median, ms", "it : a query"],
      [LIFE, median(lives).toFixed(2), pairedRatio(lives, queries).toFixed(2)],
      [QUERY, median(queries).toFixed(2), "1.00"],
    ]);
  } finally {
    await simulator.close();
    shop.server.close();
  }
}

interface Shop {
  readonly server: Server;
  readonly url: string;
}

/** Takes every notification at once. */
async function openShop(): Promise<Shop> {
  const server = createServer((request, response) => {
    request.resume();
    request.once("end", () => {
      response.end();
      server.emit("told");
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // A server that listens on a port has an address of this form.
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

async function live(
  simulator: Simulator,
  wxpay: WeChatPay,
  shop: Shop,
  out_trade_no: string,
): Promise<void> {
  const { code_url } = await wxpay.v3.pay.transactions.native.post({
    json: { ...ORDER, out_trade_no, notify_url: shop.url },
  });
  const told = once(shop.server, "told");
  await simulator.user().pay(code_url);
  await told;
  const { trade_state } = await queryOf(wxpay, out_trade_no);
  if (trade_state !== "SUCCESS") throw new Error(`The order is ${trade_state}.`);
}

const queryOf = (wxpay: WeChatPay, out_trade_no: string) =>
  wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get({
    out_trade_no,
    query: { mchid: MERCHANT },
  });

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}
