import type { Context } from "../../core/context.ts";
import type { AttemptSummary, NotificationSummary } from "../../api/api.ts";
import { rfc3339Milliseconds } from "../../clock/time.ts";
import { readReason } from "./reason.ts";
import { versionOf } from "./version.ts";

/**
 * The notifications of one merchant or of all, newest first, with every attempt to deliver them.
 *
 * @param options.limit how many at most
 */
export async function listNotifications(
  context: Context,
  options: { readonly mchid?: string; readonly limit: number },
): Promise<NotificationSummary[]> {
  const { db } = context.store;
  let query = db.selectFrom("notifications").selectAll();
  if (options.mchid !== undefined) query = query.where("mchid", "=", options.mchid);
  const rows = await query
    .orderBy("created_at", "desc")
    .orderBy("id")
    .limit(options.limit)
    .execute();
  const attempts = await attemptsOf(
    context,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    id: row.id,
    mchid: row.mchid,
    event_type: row.event_type,
    version: versionOf(row.body),
    notify_url: row.url,
    create_time: rfc3339Milliseconds(row.created_at),
    state: row.state,
    next_attempt_time:
      row.next_attempt_at === null ? null : rfc3339Milliseconds(row.next_attempt_at),
    fault: row.fault,
    resource: JSON.parse(row.resource),
    attempts: attempts.get(row.id) ?? [],
  }));
}

async function attemptsOf(
  context: Context,
  ids: readonly string[],
): Promise<Map<string, AttemptSummary[]>> {
  const found = new Map<string, AttemptSummary[]>();
  // SQLite binds at most 32,766 values in a statement.
  for (let start = 0; start < ids.length; start += 1_000) {
    const rows = await context.store.db
      .selectFrom("notification_attempts")
      .selectAll()
      .where("notification_id", "in", ids.slice(start, start + 1_000))
      .orderBy("number")
      .execute();
    for (const row of rows) {
      const list = found.get(row.notification_id) ?? [];
      list.push({
        number: row.number,
        time: rfc3339Milliseconds(row.at),
        machine_time: rfc3339Milliseconds(row.wall_at),
        duration_ms: row.duration_ms,
        status: row.status,
        error: row.error === null ? null : readReason(row.error).en,
        error_zh: row.error === null ? null : readReason(row.error).zh,
      });
      found.set(row.notification_id, list);
    }
  }
  return found;
}
