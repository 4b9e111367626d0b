import { rfc3339Milliseconds } from "../clock/time.ts";
import type { RequestRow } from "../store/tables.ts";
import type { RequestSummary } from "../api/api.ts";
import { limitOf, textField, readParameters } from "../api/input.ts";
import { json } from "../api/reply.ts";
import type { ControlHandler } from "../api/route.ts";

export const listRequests: ControlHandler = async (context, { query }) => {
  const fields = readParameters(query, ["mchid", "limit"]);
  const limit = limitOf(fields);
  const mchid = textField(fields, "mchid");
  // What was answered a moment ago may not be stored yet.
  await context.requests.flush();
  const rows = await context.store.db
    .selectFrom("requests")
    .selectAll()
    .$if(mchid !== undefined, (all) => all.where("mchid", "=", mchid ?? ""))
    .orderBy("at", "desc")
    .orderBy("seq", "desc")
    .limit(limit)
    .execute();
  return json(200, { requests: rows.map(summary) });
};

function summary(row: RequestRow): RequestSummary {
  return {
    id: row.id,
    time: rfc3339Milliseconds(row.at),
    ...(row.mchid !== null && { mchid: row.mchid }),
    ...(row.operation !== null && { operation: row.operation }),
    method: row.method,
    target: row.target,
    status: row.status,
    ...(row.code !== null && { code: row.code }),
    ...(row.message !== null && { message: row.message }),
    duration_ms: row.duration_ms,
    request_body: row.request_body,
    response_body: row.response_body,
  };
}
