import type { Context } from "../../core/context.ts";
import type { Tx } from "../../store/store.ts";
import type { ServiceRow } from "../../store/tables.ts";
import type { Merchant } from "../../core/merchant.ts";
import { asAppKnows, findOrCreateUser, lockUser } from "../../world/users.ts";
import { move } from "../machine.ts";
import type { PermissionEvent } from "./machine.ts";
import { permissionMachine } from "./machine.ts";
import { findByCode, findByToken } from "./permissions.ts";
import { expiredToken, noService, unknownToken } from "./refusals.ts";
import type { PermissionRow } from "./tables.ts";

/** What the user's page shows: who asks for what, and how it stands. */
export interface Authorization {
  readonly permission: PermissionRow;
  readonly merchant: Merchant;
  readonly service: Readonly<ServiceRow>;
}

/**
 * Reads the authorisation that a token opens. One that was answered already can still be read.
 *
 * @throws Refusal 404 when the token was never given out or was replaced, 400 when it expired unanswered
 */
export async function readAuthorization(context: Context, token: string): Promise<Authorization> {
  const permission = await findByToken(context.store.db, token);
  if (permission === undefined) throw unknownToken();
  const merchant = await context.merchants.get(permission.mchid);
  if (merchant === undefined) throw unknownToken();
  const service = merchant.services.get(permission.service_id);
  if (service === undefined) throw noService();
  const expired = permission.token_expires_at <= context.clock.now();
  if (expired && permission.state === "UNBINDUSER") throw expiredToken();
  return { permission, merchant, service };
}

/**
 * The user agrees: the authorisation becomes AVAILABLE, `PAYSCORE.USER_OPEN_SERVICE` goes into the outbox, and an
 * authorisation that the same user gave the same service under another code ends.
 *
 * @param openid who agrees, as the app of the pre-authorisation knows them; one that nobody has yet makes a new user
 * @throws Refusal when the token is unknown, expired or used; ForeignOpenidError for an openid of another of its apps
 */
export async function confirm(
  context: Context,
  token: string,
  openid: string,
): Promise<PermissionRow> {
  const { ids, store } = context;
  const { merchant, permission } = await readAuthorization(context, token);
  const { appid, sub_appid } = permission;
  return store.db.transaction().execute(async (tx) => {
    const user = await findOrCreateUser(tx, ids, { appid, openid, apps: merchant.appids });
    // Two codes that one user confirms at the same time come one after the other.
    await lockUser(tx, user);
    const subUser = sub_appid === null ? null : await asAppKnows(tx, ids, sub_appid, user);
    const agreed = await move({
      context,
      tx,
      machine: permissionMachine,
      merchant,
      find: (tx) => findByToken(tx, token),
      event: "agree",
      changes: () => ({
        openid,
        sub_openid: subUser?.openid ?? null,
        person: user.person,
        success_at: context.clock.now(),
      }),
    });
    await endOthers(context, tx, merchant, agreed);
    return agreed;
  });
}

/**
 * The user declines. The page closes, nothing is recorded or told, and the token stays valid.
 *
 * @throws Refusal when the token is unknown, expired or used
 */
export async function refuse(context: Context, token: string): Promise<PermissionRow> {
  const { merchant } = await readAuthorization(context, token);
  return context.store.db.transaction().execute((tx) =>
    move({
      context,
      tx,
      machine: permissionMachine,
      merchant,
      find: (tx) => findByToken(tx, token),
      event: "decline",
    }),
  );
}

/**
 * The user ends an authorisation in WeChat's settings; `PAYSCORE.USER_CLOSE_SERVICE` goes into the outbox.
 *
 * @throws Refusal when there is no such code or it is not AVAILABLE
 */
export async function cancelByUser(
  context: Context,
  merchant: Merchant,
  code: string,
): Promise<PermissionRow> {
  return context.store.db
    .transaction()
    .execute((tx) => end(context, tx, { merchant, code, event: "cancel" }));
}

// A user authorises a service once: the newest code holds it.
async function endOthers(
  context: Context,
  tx: Tx,
  merchant: Merchant,
  agreed: PermissionRow,
): Promise<void> {
  const others = await tx
    .selectFrom("permissions")
    .select("authorization_code")
    .where("mchid", "=", agreed.mchid)
    .where("service_id", "=", agreed.service_id)
    .where("person", "=", agreed.person)
    .where("sub_mchid", agreed.sub_mchid === null ? "is" : "=", agreed.sub_mchid)
    .where("state", "=", "AVAILABLE")
    .where("id", "!=", agreed.id)
    .execute();
  for (const other of others) {
    await end(context, tx, { merchant, code: other.authorization_code, event: "replace" });
  }
}

async function end(
  context: Context,
  tx: Tx,
  { merchant, code, event }: { merchant: Merchant; code: string; event: PermissionEvent },
): Promise<PermissionRow> {
  return move({
    context,
    tx,
    machine: permissionMachine,
    merchant,
    find: (tx) => findByCode(tx, merchant.mchid, code),
    event,
    changes: () => ({ cancel_at: context.clock.now() }),
  });
}
