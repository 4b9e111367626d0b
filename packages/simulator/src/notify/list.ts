import type { Context } from "../context.ts";
import type { NotificationState } from "../store/tables.ts";
import { rfc3339Milliseconds } from "../time.ts";

/** A notification as the control API shows it; times are RFC 3339. */
export interface NotificationView {
  readonly id: string;
  readonly mchid: string;
  readonly event_type: string;
  readonly notify_url: string;
  /** By the movable clock. */
  readonly create_time: string;
  readonly state: NotificationState;
  /** When the next attempt is due, by the movable clock; null when there is none. */
  readonly next_attempt_time: string | null;
  /** The resource before encryption. */
  readonly resource: unknown;
  /** Oldest first. */
  readonly attempts: readonly AttemptView[];
}

/** One delivery of a notification. */
export interface AttemptView {
  /** 1 for the first. */
  readonly number: number;
  /** When it was due, by the movable clock. */
  readonly time: string;
  /** When it began, by the machine's clock. */
  readonly machine_time: string;
  readonly duration_ms: number;
  /** The merchant's HTTP status; null when there was no answer. */
  readonly status: number | null;
  /** Why it failed, in words; null for a success. */
  readonly error: string | null;
}

/**
 * The notifications of one merchant or of all, newest first, with every attempt to deliver them.
 *
 * @param options.limit how many at most
 */
export async function listNotifications(
  context: Context,
  options: { readonly mchid?: string; readonly limit: number },
): Promise<NotificationView[]> {
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
    notify_url: row.url,
    create_time: rfc3339Milliseconds(row.created_at),
    state: row.state,
    next_attempt_time:
      row.next_attempt_at === null ? null : rfc3339Milliseconds(row.next_attempt_at),
    resource: JSON.parse(row.resource),
    attempts: attempts.get(row.id) ?? [],
  }));
}

async function attemptsOf(
  context: Context,
  ids: readonly string[],
): Promise<Map<string, AttemptView[]>> {
  const found = new Map<string, AttemptView[]>();
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
        error: row.error,
      });
      found.set(row.notification_id, list);
    }
  }
  return found;
}
