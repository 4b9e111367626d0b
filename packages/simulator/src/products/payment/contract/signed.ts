import { rfc3339 } from "../../../clock/time.ts";
import type { Context } from "../../../core/context.ts";
import type { Members } from "../../../core/handler.ts";
import { kindFoundBy } from "../../../default/plan/kind-found-by.ts";
import { findOwn, insertResource } from "../../../default/resources/resources.ts";
import type { Identifiers } from "../../../default/resources/resources.ts";
import type { Tx } from "../../../store/store.ts";
import type { OrderRow } from "../tables.ts";
import { contractOf } from "./contract.ts";
import type { OrderContract } from "./contract.ts";

/** A contract that was signed. */
export interface SignedContract extends OrderContract {
  /** WeChat Pay's number of it. */
  readonly contract_id: string;
  readonly signed_at: number;
  readonly expires_at: number;
}

// The pages name no term; it ends long after what is tried here.
const TERM = 10 * 365 * 86_400_000;

/** By which query the contract of an order is found: operations of APIv2 and APIv3 know their own. */
function queryOf({ v2_sign_type, sub_mchid }: Scope): readonly [part: string, operation: string] {
  if (v2_sign_type !== null) {
    return ["v2", `v2/papay/${sub_mchid === "" ? "" : "partner/"}querycontract#post`];
  }
  const path = "plan-id/{plan_id}/out-contract-code/{out_contract_code}#get";
  return ["papay", `v3/papay/sign/${sub_mchid === "" ? "" : "partner/"}contracts/${path}`];
}

/** What of an order says where its contract is kept. */
type Scope = Pick<OrderRow, "v2_sign_type" | "mchid" | "sub_mchid">;

/** Whether a merchant has a contract of this number already. */
export async function isSigned(tx: Tx, scope: Scope, contractCode: string): Promise<boolean> {
  const of = { mchid: scope.mchid, kind: kindFoundBy(...queryOf(scope)) };
  return (await findOwn(tx, of, contractCode)) !== undefined;
}

/**
 * Signs the contract of an order that is paid: from here on the catalogue's operations find it, and end it.
 *
 * @returns undefined where the order has none, and where another has its number by now: it is paid all the same
 */
export async function signContract(
  context: Context,
  tx: Tx,
  order: OrderRow,
): Promise<SignedContract | undefined> {
  const contract = contractOf(order);
  if (contract === undefined) return undefined;
  const now = context.clock.now();
  const digits = BigInt(`0x${context.ids.hex(24)}`);
  const signed: SignedContract = {
    ...contract,
    contract_id: `${rfc3339(now).slice(0, 10).replaceAll("-", "")}${String(digits % 10n ** 18n).padStart(18, "0")}`,
    signed_at: now,
    expires_at: now + TERM,
  };
  const v2 = order.v2_sign_type !== null;
  const resource = {
    id: context.ids.token(24),
    mchid: order.mchid,
    kind: kindFoundBy(...queryOf(order)),
    own: contract.contract_code,
    request: order.request,
    operation: v2 ? "v2/pay/contractorder#post" : queryOf(order)[1],
    lastVerb: "create",
    seed: context.ids.token(16),
    created_at: now,
    updated_at: now,
    members: v2 ? membersV2(order, signed) : membersV3(order, signed),
  };
  return (await insertResource(tx, resource, identifiers(signed, v2))) ? signed : undefined;
}

function identifiers(
  { plan_id, contract_code, contract_id }: SignedContract,
  v2: boolean,
): Identifiers {
  return v2
    ? { plan_id, contract_code, contract_id }
    : { plan_id, out_contract_code: contract_code, contract_id };
}

/** As APIv2 tells of it. */
export function membersV2(order: OrderRow, signed: SignedContract): Members {
  return {
    appid: order.appid,
    mch_id: order.mchid,
    ...(order.sub_appid !== null && { sub_appid: order.sub_appid }),
    ...(order.sub_mchid !== "" && { sub_mch_id: order.sub_mchid }),
    openid: order.openid,
    ...(order.sub_openid !== null && { sub_openid: order.sub_openid }),
    plan_id: signed.plan_id,
    contract_code: signed.contract_code,
    contract_id: signed.contract_id,
    request_serial: signed.request_serial,
    contract_display_account: signed.contract_display_account,
    contract_signed_time: timeV2(signed.signed_at),
    contract_expired_time: timeV2(signed.expires_at),
  };
}

/** `2015-07-01 10:00:00`, in Beijing. */
export function timeV2(time: number): string {
  return rfc3339(time).slice(0, 19).replace("T", " ");
}

/** As APIv3 tells of it. */
export function membersV3(order: OrderRow, signed: SignedContract): Members {
  const sub = order.sub_mchid !== "";
  return {
    ...(sub
      ? { sp_mchid: order.mchid, sp_appid: order.appid, sub_mchid: order.sub_mchid }
      : { mchid: order.mchid, appid: order.appid, openid: order.openid }),
    ...(sub && { sp_openid: order.openid }),
    ...(order.sub_appid !== null && { sub_appid: order.sub_appid }),
    ...(order.sub_openid !== null && { sub_openid: order.sub_openid }),
    contract_id: signed.contract_id,
    // Integers wherever it is made; what is none stays as it came.
    plan_id: /^\d+$/u.test(signed.plan_id) ? Number(signed.plan_id) : signed.plan_id,
    out_contract_code: signed.contract_code,
    contract_display_account: signed.contract_display_account,
    contract_signed_time: rfc3339(signed.signed_at),
    contract_expired_time: rfc3339(signed.expires_at),
  };
}
