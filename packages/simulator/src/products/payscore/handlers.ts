import type { Answer } from "../../core/answer.ts";
import type { Context } from "../../core/context.ts";
import { optionalText, text } from "../../core/handler.ts";
import type { Call, Handler } from "../../core/handler.ts";
import { documentedError } from "../../core/refusal.ts";
import type { ServiceRow } from "../../store/tables.ts";
import { move } from "../machine.ts";
import { permissionCall, recordOfUser, refuseParameter } from "./call.ts";
import { permissionMachine } from "./machine.ts";
import { findByCode } from "./permissions.ts";
import type { Scope } from "./permissions.ts";
import { preAuthorize } from "./pre-authorize.ts";
import { noRecord } from "./refusals.ts";
import type { PermissionRow } from "./tables.ts";
import { permissionRecord } from "./view.ts";

const request: Handler = async (context, call) => {
  const token = await preAuthorize(context, call, permissionCall(call, "pre_authorization"));
  return { status: 200, body: { apply_permissions_token: token } };
};

const requestInScene: Handler = async (context, call) => {
  const scene = text(call.body, "scene");
  if (scene !== "TRANSACTION") {
    throw refuseParameter(call, {
      name: "scene",
      value: scene,
      issue: "not TRANSACTION",
      rule: "枚举值规则校验失败，取值不在枚举范围内",
    });
  }
  const token = await preAuthorize(context, call, permissionCall(call, "pre_authorization"));
  return { status: 200, body: { scene, transaction_permissions_token: token } };
};

const queryByCode: Handler = async (context, call) => {
  const { members, scope, service } = permissionCall(call, "pre_authorization");
  const code = text(members, "authorization_code");
  const row = inScope(await findByCode(context.store.db, scope.mchid, code), scope);
  return record(call, row, service);
};

const queryByUser: Handler = async (context, call) => {
  const permission = permissionCall(call, "pre_authorization");
  return record(call, await recordOfUser(context, call, permission), permission.service);
};

const terminateByCode: Handler = async (context, call) => {
  const { members, scope } = permissionCall(call, "pre_authorization");
  const code = text(members, "authorization_code");
  return terminate(context, call, scope, code);
};

const terminateByUser: Handler = async (context, call) => {
  const permission = permissionCall(call, "pre_authorization");
  const row = await recordOfUser(context, call, permission);
  return terminate(context, call, permission.scope, row.authorization_code);
};

// The older form, for services with or without pre-authorisation.
const terminateOfAnyService: Handler = async (context, call) => {
  const permission = permissionCall(call);
  const row = await recordOfUser(context, call, permission);
  return terminate(context, call, permission.scope, row.authorization_code);
};

const assess: Handler = async (context, call) => {
  const permission = permissionCall(call, "risk_tier");
  const { members, scope, service } = permission;
  const code = optionalText(members, "authorization_code");
  const row =
    code === null
      ? await recordOfUser(context, call, permission)
      : inScope(await findByCode(context.store.db, scope.mchid, code), scope);
  return record(call, row, service);
};

const userServiceState: Handler = async (context, call) => {
  const permission = permissionCall(call);
  const { members } = permission;
  let state = "UNAVAILABLE";
  try {
    const row = await recordOfUser(context, call, permission);
    if (row.state === "AVAILABLE") state = row.state;
  } catch (error) {
    // This older query knows two states only: who never authorised is UNAVAILABLE, not missing.
    if (documentedError(error)?.status !== 404) throw error;
  }
  return {
    status: 200,
    body: {
      service_id: text(members, "service_id"),
      appid: text(members, "appid"),
      openid: text(members, "openid"),
      use_service_state: state,
    },
  };
};

async function terminate(
  context: Context,
  call: Call,
  scope: Scope,
  code: string,
): Promise<Answer> {
  await context.store.db.transaction().execute((tx) =>
    move({
      context,
      tx,
      machine: permissionMachine,
      merchant: call.merchant,
      find: async (tx) => inScope(await findByCode(tx, scope.mchid, code), scope),
      event: "terminate",
      changes: () => ({ cancel_at: context.clock.now() }),
    }),
  );
  return { status: 204 };
}

// A code of another service or sub-merchant is as unknown as one that never was.
function inScope(row: PermissionRow | undefined, scope: Scope): PermissionRow {
  if (row?.service_id !== scope.serviceId || row.sub_mchid !== scope.subMchid) throw noRecord();
  return row;
}

function record(call: Call, row: PermissionRow, service: ServiceRow): Answer {
  const members = permissionRecord(row, service);
  const body: Record<string, unknown> = {};
  for (const { name } of call.operation.response.fields ?? []) {
    if (members[name] !== undefined) body[name] = members[name];
  }
  return { status: 200, body };
}

/** Authorisation of a PayScore service: the direct merchant's form and the partner's. */
export const permissionHandlers: Readonly<Record<string, Handler>> = {
  "v3/payscore/permissions#post": request,
  "v3/payscore/permissions/authorization-code/{authorization_code}#get": queryByCode,
  "v3/payscore/permissions/authorization-code/{authorization_code}/terminate#post": terminateByCode,
  "v3/payscore/permissions/openid/{openid}#get": queryByUser,
  "v3/payscore/permissions/openid/{openid}/terminate#post": terminateByUser,
  "v3/payscore/permissions/assess-user-risk-level#post": assess,
  "v3/payscore/user-service-state#get": userServiceState,
  "v3/payscore/users/{openid}/permissions/{service_id}/terminate#post": terminateOfAnyService,

  "v3/payscore/partner/permissions#post": request,
  "v3/payscore/partner/permissions/apply-for-scene#post": requestInScene,
  "v3/payscore/partner/permissions/authorization-code/{authorization_code}#get": queryByCode,
  "v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate#post":
    terminateByCode,
  "v3/payscore/partner/permissions/search#get": queryByUser,
  "v3/payscore/partner/permissions/terminate#post": terminateByUser,
  "v3/payscore/partner/permissions/assess-user-risk-level#post": assess,
};
