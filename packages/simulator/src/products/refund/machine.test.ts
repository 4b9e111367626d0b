import { describe, expect, test } from "vitest";
import { documentedError } from "../../core/refusal.ts";
import { transition } from "../machine.ts";
import { refundMachine } from "./machine.ts";
import type { RefundEvent } from "./machine.ts";
import type { RefundState } from "./tables.ts";

const outcome = (from: RefundState | "NONE", event: RefundEvent): string => {
  try {
    const { to, notification } = transition(refundMachine, from, event);
    return notification === undefined ? to : `${to}, told`;
  } catch (error) {
    const refused = documentedError(error);
    if (refused === undefined) throw error;
    return `${refused.status} ${refused.code}`;
  }
};

const NONE = "404 RESOURCE_NOT_EXISTS";
const WRONG = "400 INVALID_REQUEST";

describe("the life of a refund", () => {
  test.each<[RefundState | "NONE", Record<RefundEvent, string>]>([
    ["NONE", { apply: "PROCESSING", arrive: NONE, bounce: NONE, close: NONE, redirect: NONE }],
    [
      "PROCESSING",
      {
        apply: "PROCESSING",
        arrive: "SUCCESS, told",
        bounce: "ABNORMAL, told",
        close: "CLOSED, told",
        redirect: WRONG,
      },
    ],
    ["SUCCESS", { apply: "SUCCESS", arrive: WRONG, bounce: WRONG, close: WRONG, redirect: WRONG }],
    [
      "ABNORMAL",
      {
        apply: "ABNORMAL",
        arrive: "SUCCESS, told",
        bounce: WRONG,
        close: WRONG,
        redirect: "PROCESSING",
      },
    ],
    ["CLOSED", { apply: "CLOSED", arrive: WRONG, bounce: WRONG, close: WRONG, redirect: WRONG }],
  ])("%s", (from, want) => {
    // The type of the table has every event.
    const events = Object.keys(want) as RefundEvent[];
    expect(Object.fromEntries(events.map((event) => [event, outcome(from, event)]))).toEqual(want);
  });
});
