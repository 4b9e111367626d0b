import type { PermissionRow } from "../../store/tables.ts";
import { rfc3339Milliseconds } from "../../time.ts";

/** An authorisation as the queries answer it. */
export function permissionRecord(row: PermissionRow): Record<string, unknown> {
  return {
    service_id: row.service_id,
    appid: row.appid,
    mchid: row.mchid,
    ...(row.openid !== null && { openid: row.openid }),
    authorization_code: row.authorization_code,
    authorization_state: row.state,
    ...(row.cancel_at !== null && {
      cancel_authorization_time: rfc3339Milliseconds(row.cancel_at),
    }),
    ...(row.success_at !== null && {
      authorization_success_time: rfc3339Milliseconds(row.success_at),
    }),
  };
}
