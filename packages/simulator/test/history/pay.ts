import { expect } from "vitest";
import { PAYMENT_OUTCOMES } from "../../src/products/payment/outcome.ts";
import type { PaymentResult } from "../../src/products/payment/outcome.ts";
import { isOpen } from "./known.ts";
import type { Known, KnownOrder } from "./known.ts";
import type { Shop } from "./shop.ts";
import type { StepOf } from "./steps.ts";

const MINUTE = 60_000;

/** A user pays by what was handed out last; nothing happens where nothing was. */
export async function payBy(
  shop: Shop,
  order: KnownOrder,
  { who, outcome, from }: Omit<StepOf<"pay">, "pay">,
): Promise<PaymentResult | undefined> {
  const [newest] = order.targets;
  if (newest === undefined) return undefined;
  const path = `/users/${shop.payer(order.way, who)}/payments`;
  const { code, says } = await shop.control("POST", path, {
    target: newest.target,
    outcome,
    ...(from !== null && { from }),
  });
  expect(code).toBe(undefined);
  // Every answer is a result.
  return says as PaymentResult;
}

export async function pay(shop: Shop, known: Known, step: StepOf<"pay">): Promise<void> {
  const order = known.order(step.pay, isOpen);
  const [newest] = order?.targets ?? [];
  if (order === undefined || newest === undefined) return;
  const fresh = shop.now() < newest.at + MINUTE && order.asked.timeExpire === null;
  const result = await payBy(shop, order, step);
  if (result?.result === "paid") {
    expect(["open", "unknown"]).toContain(order.state);
    order.state = "paid";
  } else if (order.state === "open" && fresh && step.who === 0 && step.from === null) {
    // Nothing is in the way but what the user was to do.
    expect(PAYMENT_OUTCOMES.slice(1)).toContain(step.outcome);
  }
}

/** Three phones at once. */
export async function payTwice(shop: Shop, known: Known, step: StepOf<"payTwice">): Promise<void> {
  const order = known.order(step.payTwice, isOpen);
  if (order === undefined) return;
  const how = { outcome: "paid" as const, from: null };
  const results = await Promise.all(
    [step.who, step.who, 0].map((who) => payBy(shop, order, { ...how, who })),
  );
  const paid = results.filter((result) => result?.result === "paid");
  if (paid.length === 0) return;
  expect([order.state === "paid", paid.length]).toEqual([false, 1]);
  expect(["open", "unknown"]).toContain(order.state);
  order.state = "paid";
}

/** Whoever is asked for the password of a payment by code enters it, or does not. */
export async function confirm(shop: Shop, known: Known, { confirm, outcome }: StepOf<"confirm">) {
  const order = known.order(confirm, ({ state }) => state === "asked");
  if (order === undefined) return;
  for (const who of [0, 1, 2]) {
    const path = `/users/${shop.payer(order.way, who)}/confirmations`;
    const { says } = await shop.control("POST", path, { out_trade_no: order.number, outcome });
    // Every answer is a result.
    const { result } = says as PaymentResult;
    if (result === "paid") {
      expect(order.state).toBe("asked");
      order.state = "paid";
    }
  }
}
