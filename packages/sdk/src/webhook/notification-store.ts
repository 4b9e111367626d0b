/** What a store says to who wants to handle a notification. */
export type Claim =
  /** It is yours until the lease ends. */
  | "claimed"
  /** Somebody is at it. */
  | "busy"
  /** It has been handled. */
  | "done";

/**
 * Remembers which notifications are being handled and which have been: what makes a handler run once for each, in all processes that
 * share the store.
 *
 * With a database it is a table `claims (key primary key, owner, until, done)` and three statements:
 *
 * ```ts
 * const store: NotificationStore = {
 *   async claim(key, owner, lease) {
 *     const until = Date.now() + lease;
 *     const taken = await sql`insert into claims values (${key}, ${owner}, ${until}, false) on conflict (key) do update
 *       set owner = ${owner}, until = ${until}
 *       where not claims.done and (claims.owner = ${owner} or claims.until < ${Date.now()}) returning key`;
 *     if (taken.length > 0) return "claimed";
 *     const [row] = await sql`select done from claims where key = ${key}`;
 *     return row?.done ? "done" : "busy";
 *   },
 *   finish: (key) => sql`update claims set done = true where key = ${key}`,
 *   release: (key, owner) => sql`delete from claims where key = ${key} and owner = ${owner} and not done`,
 * };
 * ```
 *
 * Rows may be deleted after a week: WeChat Pay repeats a notification for a day, some for three. The clocks of the processes may
 * differ by less than a lease.
 */
export interface NotificationStore {
  /**
   * Claims a key, in one step: of several who ask at once one gets it. A claim whose lease has ended is free: its process died.
   * The owner of a claim claims it again while its handler runs, which lengthens the lease.
   *
   * @param key tells the notification apart: 200 characters at most.
   * @param owner tells this attempt from others.
   * @param lease milliseconds.
   */
  claim(key: string, owner: string, lease: number): Promise<Claim>;
  /** It has been handled: never again. */
  finish(key: string, owner: string): Promise<unknown>;
  /** It could not be handled: the next delivery may. Of another owner's claim it takes nothing. */
  release(key: string, owner: string): Promise<unknown>;
}

interface Held {
  readonly owner: string;
  /** `performance.now()` at which the lease ends; of what is done never. */
  readonly until: number;
}

// What is done is remembered for longer than WeChat Pay repeats it at almost any rate.
const MOST = 100_000;

/** A store for one process, which forgets with it: after a restart a notification that comes again is handled again. */
export function memoryStore(): NotificationStore {
  const held = new Map<string, Held>();
  return {
    claim: async (key, owner, lease) => {
      const found = held.get(key);
      if (found?.until === Number.POSITIVE_INFINITY) return "done";
      const now = performance.now();
      if (found !== undefined && found.owner !== owner && now < found.until) return "busy";
      held.delete(key);
      held.set(key, { owner, until: now + lease });
      // The oldest goes. It may be one that is being handled only where a hundred thousand came meanwhile.
      const [oldest] = held.keys();
      if (held.size > MOST && oldest !== undefined) held.delete(oldest);
      return "claimed";
    },
    finish: async (key, owner) => held.set(key, { owner, until: Number.POSITIVE_INFINITY }),
    release: async (key, owner) => {
      const found = held.get(key);
      if (found?.owner === owner && found.until !== Number.POSITIVE_INFINITY) held.delete(key);
    },
  };
}
