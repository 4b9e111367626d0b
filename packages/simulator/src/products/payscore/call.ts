import type { Context } from "../../core/context.ts";
import { optionalText, text } from "../../core/handler.ts";
import type { Call, Members } from "../../core/handler.ts";
import { wrongParameter } from "../../core/parameter.ts";
import type { MemberPath, Refusal, WrongParameter } from "../../core/refusal.ts";
import type { ServiceRow } from "../../store/tables.ts";
import { findByOpenid } from "./permissions.ts";
import type { Scope } from "./permissions.ts";
import { noRecord, noRelation, noRight, noService, unknownToApp } from "./refusals.ts";
import type { PermissionRow } from "./tables.ts";

/** A permission call: its parameters wherever they came from, and the service they speak of. */
export interface PermissionCall {
  readonly members: Members;
  readonly service: Readonly<ServiceRow>;
  readonly scope: Scope;
}

/** A right that a service has or has not. */
export type Right = "pre_authorization" | "risk_tier";

/** Reads what all permission calls share. @throws Refusal for parameters of wrong form, a foreign service, a missing right */
export function permissionCall(call: Call, right?: Right): PermissionCall {
  const members = { ...call.query, ...call.body, ...call.path };
  checkCode(call, members);
  const service = call.merchant.services.get(text(members, "service_id"));
  if (service === undefined) throw noService();
  if (right !== undefined && service[right] !== 1) throw noRight();
  const subMchid = optionalText(members, "sub_mchid");
  if (subMchid !== null && !call.merchant.subMerchants.has(subMchid)) throw noRelation();
  const scope = { mchid: call.merchant.mchid, serviceId: service.service_id, subMchid };
  return { members, service, scope };
}

/**
 * The authorisation of the user whom the call names by `openid`, or in the partner form by `sub_openid`.
 *
 * @throws Refusal 404 `ORDER_NOT_EXIST` for a user who never authorised, 500 `SYSTEM_ERROR` for an openid or appid that
 * does not belong to the merchant, as reported of the real service
 */
export async function recordOfUser(
  context: Context,
  call: Call,
  { members, scope }: PermissionCall,
): Promise<PermissionRow> {
  const { appid, openid } = userOf(call, members);
  const apps = appsOf(call, scope);
  if (!apps.has(appid)) throw unknownToApp();
  const row = await findByOpenid(context.store.db, scope, appid, openid);
  if (row !== undefined) return row;
  const elsewhere = await context.store.db
    .selectFrom("users")
    .select("appid")
    .where("openid", "=", openid)
    .where("appid", "in", [...apps])
    .execute();
  if (elsewhere.length > 0 && elsewhere.every((user) => user.appid !== appid)) throw unknownToApp();
  throw noRecord();
}

/** The apps whose openids a call may use: the merchant's, and in the partner form the sub-merchant's. */
export function appsOf(call: Call, scope: Scope): ReadonlySet<string> {
  const sub = scope.subMchid === null ? undefined : call.merchant.subMerchants.get(scope.subMchid);
  const subAppid = sub?.sub_appid ?? null;
  return subAppid === null ? call.merchant.appids : new Set([...call.merchant.appids, subAppid]);
}

/** A refusal that points at a parameter of the call, wherever it came from. */
export function refuseParameter(
  call: Call,
  { name, ...wrong }: { readonly name: string } & Omit<WrongParameter, keyof MemberPath>,
): Refusal {
  const path: MemberPath =
    name in call.path
      ? { field: name, location: "url" }
      : name in call.query || call.operation.body === undefined
        ? { field: name, location: "query" }
        : { field: `/${name}`, location: "body" };
  return wrongParameter({ ...path, ...wrong });
}

function userOf(call: Call, members: Members): { appid: string; openid: string } {
  const openid = optionalText(members, "openid");
  if (openid !== null) return { appid: text(members, "appid"), openid };
  const subOpenid = optionalText(members, "sub_openid");
  if (subOpenid === null) {
    throw missing(call, "openid");
  }
  const subAppid = optionalText(members, "sub_appid");
  if (subAppid === null) {
    throw missing(call, "sub_appid");
  }
  return { appid: subAppid, openid: subOpenid };
}

function missing(call: Call, name: string): Refusal {
  return refuseParameter(call, {
    name,
    value: undefined,
    issue: "required",
    rule: "必填性规则校验失败，此字段为必填项",
  });
}

// The catalogue has no characters for codes; the pages say them in words.
function checkCode(call: Call, { authorization_code: code }: Members): void {
  if (typeof code !== "string" || /^[\w|*-]+$/.test(code)) return;
  throw refuseParameter(call, {
    name: "authorization_code",
    value: code,
    issue: "only letters, digits and _ - | * are allowed",
    rule: "字符串规则校验失败，只能由数字、大小写字母和_-|*组成",
  });
}
