import type { Db, Tx } from "../../store/store.ts";
import type { PermissionRow } from "./tables.ts";

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

/** The authorisation that a token of the user's page opens. */
export async function findByToken(db: Db | Tx, token: string): Promise<PermissionRow | undefined> {
  return db.selectFrom("permissions").selectAll().where("token", "=", token).executeTakeFirst();
}
