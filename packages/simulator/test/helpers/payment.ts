import { afterAll, beforeAll } from "vitest";
import { pay } from "../../src/products/payment/pay.ts";
import type { PaymentOutcome, PaymentResult } from "../../src/products/payment/outcome.ts";
import type { PaymentTarget } from "../../src/products/payment/target.ts";
import type { MerchantCredentials } from "../../src/world/credentials.ts";
import { call } from "./signed-request.ts";
import type { Received } from "./signed-request.ts";
import { openWorld } from "./world.ts";
import type { World } from "./world.ts";

export const PAYER = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";
export const SHOP_APPID = "wxd678efh567hg6787";
export const SHOP = "1230000109";

/** What a test wants of an order; the rest is as in the samples. */
export interface Wanted {
  readonly total?: number;
  readonly profitSharing?: boolean;
  readonly outTradeNo?: string;
}

/** A shop and its payer, in a world of their own for the tests of a file. */
export interface PaymentWorld {
  world(): World;
  post(target: string, body: object, as?: MerchantCredentials): Promise<Received>;
  get(target: string, as?: MerchantCredentials): Promise<Received>;
  /** Places an order for the payer and gives its `prepay_id`. */
  placeJsapi(wanted?: Wanted): Promise<string>;
  pay(target: PaymentTarget, outcome?: PaymentOutcome): Promise<PaymentResult>;
}

export function usePayment(): PaymentWorld {
  let world: World;
  let merchant: MerchantCredentials;
  let orders = 0;
  beforeAll(async () => {
    world = await openWorld({ seed: "payment" });
    merchant = await world.merchant();
  });
  afterAll(() => world.close());
  const post: PaymentWorld["post"] = (target, body, as = merchant) => call(as, target, { body });
  return {
    world: () => world,
    post,
    get: (target, as = merchant) => call(as, target),
    placeJsapi: async ({ total = 1299, profitSharing, outTradeNo = `order-${++orders}` } = {}) => {
      const placed = await post("/v3/pay/transactions/jsapi", {
        appid: SHOP_APPID,
        mchid: SHOP,
        description: "一杯咖啡",
        out_trade_no: outTradeNo,
        notify_url: "https://shop.example/notify",
        amount: { total },
        payer: { openid: PAYER },
        ...(profitSharing && { settle_info: { profit_sharing: true } }),
      });
      return String(placed.json.prepay_id);
    },
    pay: (target, outcome) =>
      pay(world.context, { openid: PAYER, target, ...(outcome && { outcome }) }),
  };
}
