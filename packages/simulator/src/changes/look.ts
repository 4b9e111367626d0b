import type { Topic } from "../api/api.ts";
import type { Context } from "../core/context.ts";
import { readCounters } from "../store/counters.ts";
import type { Db } from "../store/store.ts";

/** What a look at the store saw of each topic; another text means that something changed. */
export type Sight = Readonly<Record<Topic, string>>;

/** Changes between two looks that a topic can have and still be noticed, whatever the order in which they were stored. */
const NEWEST = 20;

/** Looks at the newest of everything, by indexes: as cheap with a million orders as with one. */
export async function look({ store: { db }, requests }: Context): Promise<Sight> {
  // What was answered a moment ago may not be stored yet.
  await requests.flush();
  const counters = await readCounters(db);
  const callers = await db
    .selectFrom("merchants")
    .select((eb) => eb.fn.countAll<number | string>().as("count"))
    .executeTakeFirstOrThrow();
  const whole = `${counters.epoch}/`;
  return {
    requests: whole + (await newestRequests(db)),
    states: whole + (await newestStates(db)),
    notifications: whole + (await newestNotifications(db)),
    clock: `${whole}${counters.clock_offset}`,
    faults: `${whole}${counters.faults}/${counters.rate_limits}/${await struckByFaults(db)}`,
    callers: `${whole}${callers.count}`,
  };
}

async function newestRequests(db: Db): Promise<string> {
  const rows = await db
    .selectFrom("requests")
    .select(["at", "seq", "id"])
    .orderBy("at", "desc")
    .orderBy("seq", "desc")
    .limit(NEWEST)
    .execute();
  return JSON.stringify(rows);
}

async function newestStates(db: Db): Promise<string> {
  const rows = await db
    .selectFrom("state_changes")
    .select(["thing", "at", "seq"])
    .orderBy("at", "desc")
    .orderBy("seq", "desc")
    .limit(NEWEST)
    .execute();
  return JSON.stringify(rows);
}

/** Stored, begun, ended, or asked for once more. */
async function newestNotifications(db: Db): Promise<string> {
  const stored = await db
    .selectFrom("notifications")
    .select("id")
    .orderBy("created_at", "desc")
    .limit(NEWEST)
    .execute();
  const attempts = await db
    .selectFrom("notification_attempts")
    .select(["notification_id", "number", "status", "duration_ms"])
    .orderBy("wall_at", "desc")
    .limit(NEWEST)
    .execute();
  const next = await db
    .selectFrom("notifications")
    .select(["id", "next_attempt_at"])
    .where("state", "=", "pending")
    .orderBy("next_attempt_at")
    .orderBy("id")
    .limit(1)
    .execute();
  return JSON.stringify([stored, attempts, next]);
}

async function struckByFaults(db: Db): Promise<string> {
  const faults = await db
    .selectFrom("faults")
    .select(["id", "struck"])
    .orderBy("position")
    .execute();
  return JSON.stringify(faults);
}
