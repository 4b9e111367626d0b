import { refused } from "../../core/refusal.ts";
import type { Refusal } from "../../core/refusal.ts";
import type { PermissionState } from "../../store/tables.ts";
import { noRecord } from "./refusals.ts";

/**
 * What can happen to an authorisation. `request`: the merchant pre-authorises; `agree`, `decline`: the user answers on
 * the page; `terminate`: the merchant ends it; `cancel`: the user ends it in WeChat; `replace`: the same user authorises
 * the same service under another code.
 */
export type PermissionEvent = "request" | "agree" | "decline" | "terminate" | "cancel" | "replace";

/** `NONE`: there is no such authorisation. */
export type From = PermissionState | "NONE";

export type PermissionNotification = "USER_OPEN_SERVICE" | "USER_CLOSE_SERVICE";

/** A row of the machine: what an event does in a state, or why it is refused there. */
export type Transition = {
  readonly from: From;
  readonly event: PermissionEvent;
} & (
  | { readonly to: PermissionState; readonly notification?: PermissionNotification }
  | { readonly refuse: () => Refusal }
);

const done = (): Refusal => refused(400, "ORDER_DONE", "单据已完成", { number: 271302262 });

const canceled = (): Refusal => refused(400, "ORDER_CANCELED", "单据已取消", { number: 271302333 });

const illegal = (number: number) => (): Refusal =>
  refused(400, "INVALID_REQUEST", "当前订单状态不合法", { number });

const usedToken = (): Refusal => refused(400, "INVALID_REQUEST", "授权凭证已使用，请重新发起授权");

const CANCELED = 271302333;
const UNCONFIRMED = 271302332;
const STATE = 271302262;

// A code that ran its course is not authorised again: the documents ask for a new one.
/** Every state and every event; a test holds the table to being complete. */
export const transitions: readonly Transition[] = [
  { from: "NONE", event: "request", to: "UNBINDUSER" },
  { from: "NONE", event: "agree", refuse: noRecord },
  { from: "NONE", event: "decline", refuse: noRecord },
  { from: "NONE", event: "terminate", refuse: noRecord },
  { from: "NONE", event: "cancel", refuse: noRecord },
  { from: "NONE", event: "replace", refuse: noRecord },

  { from: "UNBINDUSER", event: "request", to: "UNBINDUSER" },
  { from: "UNBINDUSER", event: "agree", to: "AVAILABLE", notification: "USER_OPEN_SERVICE" },
  { from: "UNBINDUSER", event: "decline", to: "UNBINDUSER" },
  { from: "UNBINDUSER", event: "terminate", refuse: illegal(UNCONFIRMED) },
  { from: "UNBINDUSER", event: "cancel", refuse: illegal(UNCONFIRMED) },
  { from: "UNBINDUSER", event: "replace", refuse: illegal(UNCONFIRMED) },

  { from: "AVAILABLE", event: "request", refuse: done },
  { from: "AVAILABLE", event: "agree", refuse: usedToken },
  { from: "AVAILABLE", event: "decline", refuse: usedToken },
  { from: "AVAILABLE", event: "terminate", to: "UNAVAILABLE", notification: "USER_CLOSE_SERVICE" },
  { from: "AVAILABLE", event: "cancel", to: "UNAVAILABLE", notification: "USER_CLOSE_SERVICE" },
  { from: "AVAILABLE", event: "replace", to: "UNAVAILABLE" },

  { from: "UNAVAILABLE", event: "request", refuse: canceled },
  { from: "UNAVAILABLE", event: "agree", refuse: usedToken },
  { from: "UNAVAILABLE", event: "decline", refuse: usedToken },
  { from: "UNAVAILABLE", event: "terminate", refuse: illegal(CANCELED) },
  { from: "UNAVAILABLE", event: "cancel", refuse: illegal(CANCELED) },
  { from: "UNAVAILABLE", event: "replace", refuse: illegal(STATE) },
];

/** What an event does in a state. @throws Refusal where it is not allowed */
export function transition(
  from: From,
  event: PermissionEvent,
): { readonly to: PermissionState; readonly notification?: PermissionNotification } {
  const row = transitions.find((candidate) => candidate.from === from && candidate.event === event);
  if (row === undefined)
    throw new Error(`The PayScore machine has no row for ${event} in ${from}.`);
  if ("refuse" in row) throw row.refuse();
  return row;
}
