import type { Context } from "../../core/context.ts";
import type { AttemptSummary, NotificationSummary } from "../../api/api.ts";
import { rfc3339Milliseconds } from "../../clock/time.ts";
import type { Db } from "../../store/store.ts";
import { readReason } from "./reason.ts";
import { versionOf } from "./version.ts";

/**
 * The notifications of one merchant or of all, newest first, with every attempt to deliver them.
 *
 * @param options.numbers only those that tell of one of these
 * @param options.before only older ones than the notification of this id
 * @param options.limit how many at most
 */
export async function listNotifications(
  context: Context,
  options: {
    readonly id?: string;
    readonly mchid?: string | undefined;
    readonly numbers?: readonly string[];
    readonly before?: string | undefined;
    readonly limit: number;
  },
): Promise<NotificationSummary[]> {
  const { db } = context.store;
  let query = db.selectFrom("notifications").selectAll();
  const { id, mchid, numbers, before, limit } = options;
  // PostgreSQL has no list without members.
  if (numbers?.length === 0) return [];
  if (id !== undefined) query = query.where("id", "=", id);
  if (mchid !== undefined) query = query.where("mchid", "=", mchid);
  if (numbers !== undefined) query = query.where("number", "in", numbers);
  const after = before === undefined ? undefined : await findCreated(db, before);
  if (after !== undefined) {
    query = query.where((eb) =>
      eb.or([
        eb("created_at", "<", after.created_at),
        eb.and([eb("created_at", "=", after.created_at), eb("id", ">", after.id)]),
      ]),
    );
  }
  const rows = await query.orderBy("created_at", "desc").orderBy("id").limit(limit).execute();
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

function findCreated(
  db: Db,
  id: string,
): Promise<{ readonly id: string; readonly created_at: number } | undefined> {
  return db
    .selectFrom("notifications")
    .select(["id", "created_at"])
    .where("id", "=", id)
    .executeTakeFirst();
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
