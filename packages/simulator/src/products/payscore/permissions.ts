import type { Context } from "../../core/context.ts";
import { enqueue } from "../../notify/outbox/enqueue.ts";
import type { Db, Tx } from "../../store/store.ts";
import type { PermissionRow } from "../../store/tables.ts";
import type { Merchant } from "../../core/merchant.ts";
import { transition } from "./machine.ts";
import type { PermissionEvent, PermissionNotification } from "./machine.ts";
import { noRecord } from "./refusals.ts";
import { permissionResource } from "./view.ts";

/** Whose authorisations: a merchant's own, or a partner's for one sub-merchant. */
export interface Scope {
  readonly mchid: string;
  readonly serviceId: string;
  readonly subMchid: string | null;
}

/** The authorisation under a code; codes are unique per merchant, across services. */
export async function findByCode(
  db: Db | Tx,
  mchid: string,
  code: string,
): Promise<PermissionRow | undefined> {
  return db
    .selectFrom("permissions")
    .selectAll()
    .where("mchid", "=", mchid)
    .where("authorization_code", "=", code)
    .executeTakeFirst();
}

/** The latest authorisation of the human being whom the app knows by this openid. */
export async function findByOpenid(
  db: Db | Tx,
  scope: Scope,
  appid: string,
  openid: string,
): Promise<PermissionRow | undefined> {
  return (
    db
      .selectFrom("users")
      .innerJoin("permissions", "permissions.person", "users.person")
      .selectAll("permissions")
      .where("users.appid", "=", appid)
      .where("users.openid", "=", openid)
      .where("permissions.mchid", "=", scope.mchid)
      .where("permissions.service_id", "=", scope.serviceId)
      .where("permissions.sub_mchid", scope.subMchid === null ? "is" : "=", scope.subMchid)
      // AVAILABLE comes before UNAVAILABLE, and there is one of it at most.
      .orderBy("permissions.state")
      .orderBy("permissions.success_at", "desc")
      .executeTakeFirst()
  );
}

/** What an event changes besides the state. */
export type Changes = Partial<Omit<PermissionRow, "id" | "mchid" | "state">>;

/**
 * Moves an authorisation along the machine and puts the notification into the outbox, in one transaction.
 *
 * @param find reads the authorisation; called again when another request moved it in between
 * @throws Refusal where the machine does not allow the event
 */
export async function move(
  context: Context,
  tx: Tx,
  merchant: Merchant,
  find: (tx: Tx) => Promise<PermissionRow | undefined>,
  event: PermissionEvent,
  changes: (row: PermissionRow) => Changes,
): Promise<PermissionRow> {
  for (;;) {
    const row = await find(tx);
    if (row === undefined) throw noRecord();
    const { to, notification } = transition(row.state, event);
    const moved: PermissionRow = { ...row, ...changes(row), state: to };
    const { id, mchid: _, ...columns } = moved;
    const { numUpdatedRows } = await tx
      .updateTable("permissions")
      .set(columns)
      .where("id", "=", id)
      .where("state", "=", row.state)
      .where("token", "=", row.token)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) continue;
    if (notification !== undefined)
      await notifyMerchant(context, tx, merchant, moved, notification);
    return moved;
  }
}

async function notifyMerchant(
  context: Context,
  tx: Tx,
  merchant: Merchant,
  row: PermissionRow,
  status: PermissionNotification,
): Promise<void> {
  // Without an address the real service has nowhere to send it either.
  if (row.notify_url === null) return;
  await enqueue(context, tx, merchant, {
    eventType: `PAYSCORE.${status}`,
    originalType: "payscore",
    summary: status === "USER_OPEN_SERVICE" ? "授权成功" : "解除授权成功",
    url: row.notify_url,
    resource: permissionResource(row, status, context.clock.now()),
  });
}
