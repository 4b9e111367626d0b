import type { ExpressionBuilder, ExpressionWrapper, NotNull, SqlBool } from "kysely";
import type { Db } from "../../store/store.ts";
import type { NotificationRow, Tables } from "../../store/tables.ts";
import { reasonText } from "./reason.ts";

/** A notification that waits for its next attempt and that nobody delivers at the moment. */
export interface Waiting {
  readonly id: string;
  readonly lane: string;
  /** By the movable clock. */
  readonly due: number;
}

/** A notification that this process alone may deliver now. */
export interface Claimed {
  readonly row: Readonly<NotificationRow>;
  /** When the attempt was due, by the movable clock. */
  readonly due: number;
  /** Number of the attempt, 1 for the first. */
  readonly number: number;
  readonly lease: string;
}

/** What decides whether a lease has run out. */
export interface LeaseView {
  /** The machine's clock now. */
  readonly wall: number;
  /** Leases that hold whatever the clock says: those of the attempts that this process has under way. */
  readonly exceptLeases: readonly string[];
}

/** How an attempt ended and what follows. */
export interface Ended {
  readonly state: NotificationRow["state"];
  readonly nextAttemptAt: number | null;
  readonly status: number | null;
  readonly error: string | null;
  readonly durationMs: number;
}

/** What an attempt's log says until the attempt has ended: for ever, where the process died. */
const UNKNOWN = reasonText({
  en: "No result is known: the attempt is under way, or the simulator stopped during it.",
  zh: "结果未知：投递正在进行，或模拟器在投递期间停止了。",
});

/** The notifications that wait, earliest first, without their bodies. */
export async function findWaiting(
  db: Db,
  options: LeaseView & { readonly limit: number; readonly exceptLanes: readonly string[] },
): Promise<Waiting[]> {
  let query = db
    .selectFrom("notifications")
    .select(["id", "lane", "next_attempt_at as due"])
    .where("state", "=", "pending")
    .where("next_attempt_at", "is not", null)
    .where((eb) => isFree(eb, options))
    .$narrowType<{ due: NotNull }>();
  if (options.exceptLanes.length > 0) query = query.where("lane", "not in", options.exceptLanes);
  return query.orderBy("next_attempt_at").orderBy("id").limit(options.limit).execute();
}

// By the clock alone, setting the machine's forward would end every lease at once.
function isFree(
  eb: ExpressionBuilder<Tables, "notifications">,
  { wall, exceptLeases }: LeaseView,
): ExpressionWrapper<Tables, "notifications", SqlBool> {
  const isOver = eb("lease_until", "<=", wall);
  const isOthers = eb("lease_owner", "not in", exceptLeases);
  return eb.or([
    eb("lease_until", "is", null),
    exceptLeases.length === 0 ? isOver : eb.and([isOver, isOthers]),
  ]);
}

/** Whether anything is due, also what others deliver at the moment. */
export async function isAnythingDue(db: Db, now: number): Promise<boolean> {
  const row = await db
    .selectFrom("notifications")
    .select("id")
    .where("state", "=", "pending")
    .where("next_attempt_at", "<=", now)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Takes a notification for one attempt and begins the attempt's log: of several processes that try, one succeeds.
 *
 * @returns undefined when another was faster
 */
export async function claim(
  db: Db,
  waiting: Waiting,
  options: LeaseView & { readonly lease: string; readonly until: number },
): Promise<Claimed | undefined> {
  return db.transaction().execute(async (tx) => {
    const row = await tx
      .updateTable("notifications")
      .set((eb) => ({
        lease_owner: options.lease,
        lease_until: options.until,
        attempts: eb("attempts", "+", 1),
      }))
      .where("id", "=", waiting.id)
      .where("state", "=", "pending")
      .where("next_attempt_at", "=", waiting.due)
      .where((eb) => isFree(eb, options))
      .returningAll()
      .executeTakeFirst();
    if (row === undefined) return undefined;
    await tx
      .insertInto("notification_attempts")
      .values({
        notification_id: row.id,
        number: row.attempts,
        at: waiting.due,
        wall_at: options.wall,
        duration_ms: 0,
        status: null,
        error: UNKNOWN,
      })
      .execute();
    return { row, due: waiting.due, number: row.attempts, lease: options.lease };
  });
}

/**
 * Notes how an attempt ended. What follows is decided by whoever holds the lease. Notifications of the merchant that a
 * fault holds back are due from now on, as another one went out.
 */
export async function finish(db: Db, claimed: Claimed, ended: Ended): Promise<void> {
  const { id } = claimed.row;
  await db.transaction().execute(async (tx) => {
    await tx
      .updateTable("notifications")
      .set({
        state: ended.state,
        next_attempt_at: ended.nextAttemptAt,
        lease_owner: null,
        lease_until: null,
        fault: null,
      })
      .where("id", "=", id)
      .where("lease_owner", "=", claimed.lease)
      .execute();
    await tx
      .updateTable("notifications")
      .set({ next_attempt_at: claimed.due, fault: null })
      .where("state", "=", "pending")
      .where("mchid", "=", claimed.row.mchid)
      .where("fault", "=", "reorder")
      .execute();
    await tx
      .updateTable("notification_attempts")
      .set({ status: ended.status, error: ended.error, duration_ms: ended.durationMs })
      .where("notification_id", "=", id)
      .where("number", "=", claimed.number)
      .execute();
  });
}

/**
 * For the first look of the only process on a database: leases are those of a process that died, and the attempts that
 * were missed while nothing ran become one, so that a merchant's server has as much time to come back as it had before.
 *
 * @param openedAt when this process began, by the movable clock
 */
export async function takeBack(db: Db, openedAt: number): Promise<void> {
  await db
    .updateTable("notifications")
    .set({ lease_owner: null, lease_until: null, next_attempt_at: openedAt })
    .where("state", "=", "pending")
    .where((eb) =>
      // A lease is taken back whatever the clock says: it may stand, or have been set back.
      eb.or([eb("next_attempt_at", "<", openedAt), eb("lease_owner", "is not", null)]),
    )
    .execute();
}
