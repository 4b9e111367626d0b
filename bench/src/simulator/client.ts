import { WeChatPay } from "wechatpay-kit";
import { credentials, handle, serveWeb } from "./inside.ts";
import type { Context } from "./inside.ts";

/** A merchant's client of a simulator in this process, and what the simulator's part of its last request took. */
export interface InsideClient {
  readonly wxpay: WeChatPay;
  /** Milliseconds from the request in memory to the answer's head. */
  took(): number;
}

export async function insideClient(
  context: Context,
  mchid: string = MERCHANT,
): Promise<InsideClient> {
  const merchant = await context.merchants.get(mchid);
  if (merchant === undefined) throw new Error(`There is no merchant ${mchid}.`);
  let took = Number.NaN;
  const wxpay = new WeChatPay({
    ...credentials(merchant, "http://simulator.localhost"),
    // However slow the machine is: what is measured is measured to its end.
    timeout: 3_600_000,
    fetch: (url, init) =>
      serveWeb(
        async (request) => {
          const begin = performance.now();
          const answer = await handle(context, request);
          took = performance.now() - begin;
          return answer;
        },
        new Request(url, init),
        context.settings.wait,
      ),
  });
  return { wxpay, took: () => took };
}

/** The merchant of the default world, and its user. */
export const MERCHANT = "1230000109";
export const OPENID = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";

interface Order {
  readonly appid: string;
  readonly mchid: string;
  readonly description: string;
  readonly notify_url: string;
  readonly amount: { readonly total: number };
}

/** What an order says beside its number. */
export const ORDER: Order = {
  appid: "wxd678efh567hg6787",
  mchid: MERCHANT,
  description: "一杯咖啡",
  notify_url: "https://shop.example/notify",
  amount: { total: 1299 },
};
