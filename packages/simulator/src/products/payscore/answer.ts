import type { Context } from "../../core/context.ts";
import type { Db, Tx } from "../../store/store.ts";
import type { PermissionRow, ServiceRow, UserRow } from "../../store/tables.ts";
import type { Merchant } from "../../core/merchant.ts";
import { findByCode, move } from "./permissions.ts";
import { expiredToken, noService, unknownToApp, unknownToken } from "./refusals.ts";

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
 * @throws Refusal when the token is unknown, expired or used, or the openid belongs to another of the merchant's apps
 */
export async function confirm(
  context: Context,
  token: string,
  openid: string,
): Promise<PermissionRow> {
  const { merchant } = await readAuthorization(context, token);
  return context.store.db.transaction().execute(async (tx) => {
    const permission = await findByToken(tx, token);
    if (permission === undefined) throw unknownToken();
    const user = await meet(context, tx, merchant, permission.appid, openid);
    await queueBehind(tx, user);
    const subUser =
      permission.sub_appid === null
        ? undefined
        : await sameUser(context, tx, permission.sub_appid, user);
    const agreed = await move(
      context,
      tx,
      merchant,
      (tx) => findByToken(tx, token),
      "agree",
      () => ({
        openid,
        sub_openid: subUser?.openid ?? null,
        person: user.person,
        success_at: context.clock.now(),
      }),
    );
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
    move(
      context,
      tx,
      merchant,
      (tx) => findByToken(tx, token),
      "decline",
      () => ({}),
    ),
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
  authorizationCode: string,
): Promise<PermissionRow> {
  return context.store.db.transaction().execute((tx) =>
    move(
      context,
      tx,
      merchant,
      (tx) => findByCode(tx, merchant.mchid, authorizationCode),
      "cancel",
      () => ({ cancel_at: context.clock.now() }),
    ),
  );
}

async function findByToken(db: Db | Tx, token: string): Promise<PermissionRow | undefined> {
  return db.selectFrom("permissions").selectAll().where("token", "=", token).executeTakeFirst();
}

async function findUser(tx: Tx, appid: string, openid: string): Promise<UserRow | undefined> {
  return tx
    .selectFrom("users")
    .selectAll()
    .where("appid", "=", appid)
    .where("openid", "=", openid)
    .executeTakeFirst();
}

async function meet(
  context: Context,
  tx: Tx,
  merchant: Merchant,
  appid: string,
  openid: string,
): Promise<UserRow> {
  const known = await findUser(tx, appid, openid);
  if (known !== undefined) return known;
  for (const other of merchant.appids) {
    if ((await findUser(tx, other, openid)) !== undefined) throw unknownToApp();
  }
  const person = `user-${context.ids.hex(12)}`;
  const user: UserRow = { appid, openid, person, nickname: `User ${person.slice(5)}` };
  await tx
    .insertInto("users")
    .values(user)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return (await findUser(tx, appid, openid)) ?? user;
}

// Two codes that one user confirms at the same time come one after the other: PostgreSQL holds the written row.
async function queueBehind(tx: Tx, user: UserRow): Promise<void> {
  await tx
    .updateTable("users")
    .set({ person: user.person })
    .where("appid", "=", user.appid)
    .where("openid", "=", user.openid)
    .execute();
}

async function sameUser(context: Context, tx: Tx, appid: string, user: UserRow): Promise<UserRow> {
  const known = await tx
    .selectFrom("users")
    .selectAll()
    .where("appid", "=", appid)
    .where("person", "=", user.person)
    .executeTakeFirst();
  if (known !== undefined) return known;
  const made: UserRow = { ...user, appid, openid: `o${context.ids.token(27)}` };
  await tx.insertInto("users").values(made).execute();
  return made;
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
    .selectAll()
    .where("mchid", "=", agreed.mchid)
    .where("service_id", "=", agreed.service_id)
    .where("person", "=", agreed.person)
    .where("sub_mchid", agreed.sub_mchid === null ? "is" : "=", agreed.sub_mchid)
    .where("state", "=", "AVAILABLE")
    .where("id", "!=", agreed.id)
    .execute();
  for (const other of others) {
    await move(
      context,
      tx,
      merchant,
      (tx) => findByCode(tx, other.mchid, other.authorization_code),
      "replace",
      () => ({ cancel_at: context.clock.now() }),
    );
  }
}
