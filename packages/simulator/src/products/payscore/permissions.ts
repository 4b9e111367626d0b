import { keptQuery } from "../../store/kept-query.ts";
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

/** Who asks for which user's authorisation. */
type OfUser = Readonly<Record<"mchid" | "service_id" | "sub_mchid" | "appid" | "openid", string>>;

const queryByOpenid = (ofSub: boolean) =>
  keptQuery<OfUser, PermissionRow>((db, value) => {
    const query = db
      .selectFrom("users")
      .innerJoin("permissions", "permissions.person", "users.person")
      .selectAll("permissions")
      .where("users.appid", "=", value("appid"))
      .where("users.openid", "=", value("openid"))
      .where("permissions.mchid", "=", value("mchid"))
      .where("permissions.service_id", "=", value("service_id"))
      // AVAILABLE comes before UNAVAILABLE, and there is one of it at most.
      .orderBy("permissions.state")
      .orderBy("permissions.success_at", "desc");
    return ofSub
      ? query.where("permissions.sub_mchid", "=", value("sub_mchid"))
      : query.where("permissions.sub_mchid", "is", null);
  });
const ofMerchant = queryByOpenid(false);
const ofSubMerchant = queryByOpenid(true);

/** The latest authorisation of the human being whom the app knows by this openid. */
export async function findByOpenid(
  db: Db | Tx,
  scope: Scope,
  appid: string,
  openid: string,
): Promise<PermissionRow | undefined> {
  const { mchid, serviceId, subMchid } = scope;
  const find = subMchid === null ? ofMerchant : ofSubMerchant;
  const values = { mchid, service_id: serviceId, sub_mchid: subMchid ?? "", appid, openid };
  const [latest] = await find(db, values);
  return latest;
}

/** The authorisation that a token of the user's page opens. */
export async function findByToken(db: Db | Tx, token: string): Promise<PermissionRow | undefined> {
  return db.selectFrom("permissions").selectAll().where("token", "=", token).executeTakeFirst();
}
