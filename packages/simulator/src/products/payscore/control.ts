import { rfc3339Milliseconds } from "../../clock/time.ts";
import { limitOf, readParameters, textField } from "../../api/input.ts";
import { json } from "../../api/reply.ts";
import type { ControlHandler, Route } from "../../api/route.ts";
import type { PhoneLink } from "../../api/api.ts";
import type { PermissionRow } from "./tables.ts";
import { permissionRecord } from "./view.ts";

const listPermissions: ControlHandler = async (context, { query }) => {
  const fields = readParameters(query, ["mchid", "limit"]);
  const limit = limitOf(fields);
  const mchid = textField(fields, "mchid");
  const rows = await context.store.db
    .selectFrom("permissions")
    .selectAll()
    .$if(mchid !== undefined, (all) => all.where("mchid", "=", mchid ?? ""))
    .orderBy("created_at", "desc")
    .orderBy("id")
    .limit(limit)
    .execute();
  const permissions: Record<string, unknown>[] = [];
  for (const row of rows) {
    const merchant = await context.merchants.get(row.mchid);
    const service = merchant?.services.get(row.service_id);
    // A reset between the two reads took its merchant away.
    if (service === undefined) continue;
    permissions.push({
      ...permissionRecord(row, service),
      create_time: rfc3339Milliseconds(row.created_at),
      ...(row.state === "UNBINDUSER" && { phone: phoneLink(row, context.clock.now()) }),
    });
  }
  return json(200, { permissions });
};

function phoneLink(row: PermissionRow, now: number): PhoneLink {
  return {
    path: `/_sim/phone/${encodeURIComponent(row.token)}`,
    expires_at: rfc3339Milliseconds(row.token_expires_at),
    expired: row.token_expires_at <= now,
  };
}

/** Its endpoints under `/_sim`. */
export const payscoreRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/permissions",
    says: "PayScore authorisations, newest first: ?mchid=&limit=",
    handle: listPermissions,
  },
];
