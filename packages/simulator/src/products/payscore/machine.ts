import { refused } from "../../core/refusal.ts";
import type { Refusal } from "../../core/refusal.ts";
import type { Tx } from "../../store/store.ts";
import type { Machine, Row } from "../machine.ts";
import { noRecord } from "./refusals.ts";
import type { PermissionRow, PermissionState } from "./tables.ts";
import { permissionResource } from "./view.ts";
import type { PermissionNotification } from "./view.ts";

/**
 * What can happen to an authorisation. `request`: the merchant pre-authorises; `agree`, `decline`: the user answers on
 * the page; `terminate`: the merchant ends it; `cancel`: the user ends it in WeChat; `replace`: the same user authorises
 * the same service under another code.
 */
export type PermissionEvent = "request" | "agree" | "decline" | "terminate" | "cancel" | "replace";

const done = (): Refusal => refused(400, "ORDER_DONE", "单据已完成", { number: 271302262 });

const canceled = (): Refusal => refused(400, "ORDER_CANCELED", "单据已取消", { number: 271302333 });

const illegal = (number: number) => (): Refusal =>
  refused(400, "INVALID_REQUEST", "当前订单状态不合法", { number });

const usedToken = (): Refusal => refused(400, "INVALID_REQUEST", "授权凭证已使用，请重新发起授权");

const CANCELED = 271302333;
const UNCONFIRMED = 271302332;
const STATE = 271302262;

// A code that ran its course is not authorised again: the documents ask for a new one.
const rows: readonly Row<PermissionState, PermissionEvent, PermissionNotification>[] = [
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

/** The life of an authorisation, from the merchant's request to its end. */
export const permissionMachine: Machine<PermissionRow, PermissionEvent, PermissionNotification> = {
  moves: "a PayScore authorisation",
  title: { zh: "支付分授权", en: "A PayScore authorisation" },
  rows,
  save,
  notification: (status, row, now) =>
    // Without an address the real service has nowhere to send it either.
    row.notify_url === null
      ? undefined
      : {
          eventType: `PAYSCORE.${status}`,
          originalType: "payscore",
          summary: status === "USER_OPEN_SERVICE" ? "授权成功" : "解除授权成功",
          url: row.notify_url,
          resource: permissionResource(row, status, now),
        },
};

// A new token too means that somebody else was here: the merchant asked again meanwhile.
async function save(tx: Tx, before: PermissionRow, after: PermissionRow): Promise<boolean> {
  const { id, mchid: _, ...columns } = after;
  const { numUpdatedRows } = await tx
    .updateTable("permissions")
    .set(columns)
    .where("id", "=", id)
    .where("state", "=", before.state)
    .where("token", "=", before.token)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
