import { compact, rfc3339Milliseconds } from "../../clock/time.ts";
import type { ServiceRow } from "../../store/tables.ts";
import type { PermissionRow } from "./tables.ts";

/** What a merchant is told of an authorisation: the ends of the events' names. */
export type PermissionNotification = "USER_OPEN_SERVICE" | "USER_CLOSE_SERVICE";

type Wire = Record<string, string | number>;

/** What a merchant with the right to risk tiers is told about every simulated user. */
const RISK = { user_risk_level: 1, risk_level_version: 1 } as const;

/** An authorisation with every member that applies to its state; an operation answers those that it documents. */
export function permissionRecord(row: PermissionRow, service: ServiceRow): Wire {
  return present({
    service_id: row.service_id,
    appid: row.appid,
    mchid: row.mchid,
    sub_mchid: row.sub_mchid,
    sub_appid: row.sub_appid,
    openid: row.openid,
    sub_openid: row.sub_openid,
    authorization_code: row.authorization_code,
    authorization_state: row.state,
    notify_url: row.notify_url,
    cancel_authorization_time: row.cancel_at === null ? null : rfc3339Milliseconds(row.cancel_at),
    authorization_success_time:
      row.success_at === null ? null : rfc3339Milliseconds(row.success_at),
    ...(service.risk_tier === 1 && row.person !== null && RISK),
  });
}

/** The resource of `PAYSCORE.USER_OPEN_SERVICE` and `PAYSCORE.USER_CLOSE_SERVICE`. */
export function permissionResource(
  row: PermissionRow,
  status: PermissionNotification,
  time: number,
): Wire {
  return present({
    appid: row.appid,
    mchid: row.mchid,
    sub_appid: row.sub_appid,
    sub_mchid: row.sub_mchid,
    service_id: row.service_id,
    openid: row.openid,
    sub_openid: row.sub_openid,
    user_service_status: status,
    // Not RFC 3339 as everywhere else: real notifications carry `20200328150729`.
    openorclose_time: compact(time),
    authorization_code: row.authorization_code,
  });
}

function present(members: Record<string, string | number | null>): Wire {
  const wire: Wire = {};
  for (const [name, value] of Object.entries(members)) if (value !== null) wire[name] = value;
  return wire;
}
