import type { Context } from "../../core/context.ts";
import { optionalText, text } from "../../core/handler.ts";
import type { Call } from "../../core/handler.ts";
import type { Tx } from "../../store/store.ts";
import { move, NONE, transition } from "../machine.ts";
import { appsOf } from "./call.ts";
import type { PermissionCall } from "./call.ts";
import { permissionMachine } from "./machine.ts";
import { findByCode } from "./permissions.ts";
import { appidMismatch, changedReentry } from "./refusals.ts";
import type { PermissionRow } from "./tables.ts";

const HOUR = 3_600_000;

/**
 * Asks for a user's authorisation and gives the token that opens the user's page, valid for one hour.
 * The same request again gives the same token while it is valid, then a new one.
 *
 * @throws Refusal for a code used with other parameters, or one that was authorised already
 */
export async function preAuthorize(
  context: Context,
  call: Call,
  { members, scope }: PermissionCall,
): Promise<string> {
  const now = context.clock.now();
  const apps = appsOf(call, scope);
  const subAppid = optionalText(members, "sub_appid");
  if (!apps.has(text(members, "appid")) || (subAppid !== null && !apps.has(subAppid))) {
    throw appidMismatch();
  }
  const fresh: PermissionRow = {
    id: context.ids.hex(32),
    mchid: scope.mchid,
    sub_mchid: scope.subMchid,
    service_id: scope.serviceId,
    appid: text(members, "appid"),
    sub_appid: subAppid,
    authorization_code: text(members, "authorization_code"),
    notify_url: optionalText(members, "notify_url"),
    state: transition(permissionMachine, NONE, "request").to,
    openid: null,
    sub_openid: null,
    person: null,
    token: context.ids.token(64),
    token_expires_at: now + HOUR,
    created_at: now,
    success_at: null,
    cancel_at: null,
  };
  return context.store.db.transaction().execute(async (tx) => {
    if (await insert(tx, fresh)) return fresh.token;
    const asked = await move({
      context,
      tx,
      machine: permissionMachine,
      merchant: call.merchant,
      find: (tx) => findByCode(tx, scope.mchid, fresh.authorization_code),
      event: "request",
      changes: (row) => {
        if (!sameRequest(row, fresh)) throw changedReentry();
        if (row.token_expires_at > now) return {};
        return { token: fresh.token, token_expires_at: fresh.token_expires_at };
      },
    });
    return asked.token;
  });
}

async function insert(tx: Tx, row: PermissionRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto("permissions")
    .values(row)
    .onConflict((conflict) => conflict.columns(["mchid", "authorization_code"]).doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

function sameRequest(one: PermissionRow, other: PermissionRow): boolean {
  return (
    one.service_id === other.service_id &&
    one.appid === other.appid &&
    one.sub_mchid === other.sub_mchid &&
    one.sub_appid === other.sub_appid &&
    one.notify_url === other.notify_url
  );
}
