import { describe, expect, test } from "vitest";
import { documentedError } from "../../core/refusal.ts";
import { transition } from "../machine.ts";
import { orderMachine } from "./machine.ts";
import type { OrderEvent } from "./machine.ts";
import type { OrderState } from "./tables.ts";

type From = OrderState | "NONE";

const EVENTS: readonly OrderEvent[] = ["place", "pay", "close", "ask", "fail", "reverse", "refund"];

/** What each event of `EVENTS` does, in that order. */
const LIFE: Readonly<Record<From, readonly string[]>> = {
  NONE: [
    "NOTPAY",
    "404 ORDER_NOT_EXIST",
    "404 ORDER_NOT_EXIST",
    "404 ORDER_NOT_EXIST",
    "404 ORDER_NOT_EXIST",
    "404 ORDER_NOT_EXIST",
    "404 RESOURCE_NOT_EXISTS",
  ],
  NOTPAY: [
    "NOTPAY",
    "SUCCESS, told",
    "CLOSED",
    "USERPAYING",
    "PAYERROR",
    "403 TRADE_ERROR",
    "404 RESOURCE_NOT_EXISTS",
  ],
  SUCCESS: [
    "400 ORDER_PAID",
    "400 ORDER_PAID",
    "400 ORDER_PAID",
    "400 ORDER_PAID",
    "400 ORDER_PAID",
    "REVOKED",
    "REFUND",
  ],
  CLOSED: [
    "400 ORDER_CLOSED",
    "400 ORDER_CLOSED",
    "CLOSED",
    "400 ORDER_CLOSED",
    "400 ORDER_CLOSED",
    "403 TRADE_ERROR",
    "404 RESOURCE_NOT_EXISTS",
  ],
  REFUND: [
    "400 ORDER_PAID",
    "400 ORDER_PAID",
    "400 ORDER_PAID",
    "400 ORDER_PAID",
    "400 ORDER_PAID",
    "403 TRADE_ERROR",
    "REFUND",
  ],
  USERPAYING: [
    "USERPAYING",
    "SUCCESS, told",
    "400 INVALID_REQUEST",
    "202 USERPAYING",
    "PAYERROR",
    "REVOKED",
    "404 RESOURCE_NOT_EXISTS",
  ],
  PAYERROR: [
    "403 TRADE_ERROR",
    "403 TRADE_ERROR",
    "400 INVALID_REQUEST",
    "403 TRADE_ERROR",
    "403 TRADE_ERROR",
    "REVOKED",
    "404 RESOURCE_NOT_EXISTS",
  ],
  REVOKED: [
    "400 ORDER_REVERSED",
    "400 ORDER_REVERSED",
    "400 INVALID_REQUEST",
    "400 ORDER_REVERSED",
    "400 ORDER_REVERSED",
    "REVOKED",
    "404 RESOURCE_NOT_EXISTS",
  ],
};

const outcome = (from: From, event: OrderEvent): string => {
  try {
    const { to, notification } = transition(orderMachine, from, event);
    return notification === undefined ? to : `${to}, told`;
  } catch (error) {
    const refused = documentedError(error);
    if (refused === undefined) throw error;
    return `${refused.status} ${refused.code}`;
  }
};

describe("the life of an order", () => {
  // The keys of a record are the keys of its type here: it is written out above.
  const states = Object.keys(LIFE) as From[];
  const cases = states.flatMap((from) =>
    EVENTS.map((event, at): [From, OrderEvent, string | undefined] => [
      from,
      event,
      LIFE[from][at],
    ]),
  );
  test.each(cases)("%s, %s: %s", (from, event, want) => {
    expect(outcome(from, event)).toBe(want);
  });
});
