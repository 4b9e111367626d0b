import { expect } from "vitest";
import { isPaid, named } from "./known.ts";
import type { Known, KnownOrder } from "./known.ts";
import type { Shop } from "./shop.ts";
import type { StepOf } from "./steps.ts";
import { isPartner, numbersOf, SUB_MERCHANT } from "./ways.ts";

/** A part of an order that is given back; nothing is known of the answer yet. */
export function refundOf(order: KnownOrder, number: string, amount: number, from: string | null) {
  const outTradeNo = numbersOf(order.way, order.number).at(-1) ?? "";
  const told = Number(number.at(-1)) % 2 === 0;
  const body = {
    out_trade_no: outTradeNo,
    out_refund_no: number,
    ...(isPartner(order.way) && { sub_mchid: SUB_MERCHANT }),
    ...(told && { notify_url: "https://shop.example/refunds" }),
    ...(from !== null && { funds_account: from }),
    amount: { refund: amount, total: order.total, currency: "CNY" },
  };
  return { body, outTradeNo, told };
}

function refundOfV2(order: KnownOrder, number: string, amount: number): Record<string, unknown> {
  return {
    ...named(order, "v2"),
    out_trade_no: numbersOf(order.way, order.number).at(-1),
    out_refund_no: number,
    total_fee: order.total,
    refund_fee: amount,
  };
}

export async function refund(shop: Shop, known: Known, step: StepOf<"refund">): Promise<void> {
  const order = known.order(step.refund, isPaid);
  if (order === undefined) return;
  const [last] = known.refunds;
  const number = step.sameNumber && last ? last.number : `refund-${known.next()}`;
  const amount = Math.max(1, Math.floor((order.total * step.part) / 100));
  const { body, outTradeNo, told } = refundOf(order, number, amount, step.from);
  const byV2 = step.version === "v2";
  const answer = byV2
    ? await shop.v2(order.way, "/secapi/pay/refund", refundOfV2(order, number, amount))
    : await shop.v3(order.way, "/v3/refund/domestic/refunds", body);
  if (answer.code !== undefined) return;
  expect(["paid", "unknown"]).toContain(order.state);
  order.state = "paid";
  const id = String(answer.says.refund_id);
  const given = Number(byV2 ? answer.says.refund_fee : answer.says.amount.refund);
  expect(given).toBe(amount);
  const before = known.refunds.find((refund) => refund.number === number);
  if (before !== undefined && isPartner(before.order.way) === isPartner(order.way)) {
    // The same again is the same.
    expect([id, amount]).toEqual([before.id, before.amount]);
    return;
  }
  known.refunds.unshift({ order, number, outTradeNo, amount, told: told && !byV2, id });
}

export async function happens(shop: Shop, known: Known, { happens, to }: StepOf<"happens">) {
  const refund = known.refund(to);
  if (refund === undefined) return;
  const { code } = await shop.control("POST", `/refunds/${refund.id}/${happens}`);
  expect([undefined, "409"]).toContain(code);
}

export async function redirect(shop: Shop, known: Known, { redirect }: StepOf<"redirect">) {
  const refund = known.refund(redirect);
  if (refund === undefined) return;
  const path = `/v3/refund/domestic/refunds/${refund.id}/apply-abnormal-refund`;
  const { code } = await shop.v3(refund.order.way, path, {
    out_refund_no: refund.number,
    ...(isPartner(refund.order.way) && { sub_mchid: SUB_MERCHANT }),
    type: "MERCHANT_BANK_CARD",
  });
  expect([undefined, "INVALID_REQUEST"]).toContain(code);
}
