import type { NotificationStore } from "./notification-store.ts";

/** A notification to be handled once. */
export interface Once {
  readonly store: NotificationStore;
  readonly lease: number;
  readonly key: string;
  readonly owner: string;
  /** What notifications of one order share, where they are handled one after another. */
  readonly order: string | undefined;
  /** The last one of each order in this process. */
  readonly queue: Map<string, Promise<unknown>>;
  readonly run: () => Promise<unknown>;
}

/** What became of it. */
export type Handling =
  | { readonly state: "handled" | "repeated" | "busy" }
  /** Handled, but that could not be stored. */
  | { readonly state: "handled"; readonly error: unknown }
  | { readonly state: "failed"; readonly error: unknown };

/** Runs a handler, unless it has run or is running for this notification. Never rejects. */
export async function once(notification: Once): Promise<Handling> {
  const { order, queue } = notification;
  if (order === undefined) return claimed(notification);
  const before = queue.get(order) ?? Promise.resolve();
  const turn = before.then(() => inTurn(notification, order));
  queue.set(order, turn);
  const outcome = await turn;
  if (queue.get(order) === turn) queue.delete(order);
  return outcome;
}

/** One of an order at a time, among all processes: who finds another one at it lets the notification come again. */
async function inTurn(notification: Once, order: string): Promise<Handling> {
  const { store, owner, lease } = notification;
  const key = `order:${order}`;
  try {
    if ((await store.claim(key, owner, lease)) !== "claimed") return { state: "busy" };
  } catch (error) {
    return { state: "failed", error };
  }
  const outcome = await claimed(notification);
  try {
    await store.release(key, owner);
    return outcome;
  } catch (error) {
    // The lease frees it. What was handled stays handled.
    return "error" in outcome || outcome.state !== "handled"
      ? outcome
      : { state: "handled", error };
  }
}

async function claimed({ store, key, owner, lease, run }: Once): Promise<Handling> {
  try {
    const claim = await store.claim(key, owner, lease);
    if (claim === "done") return { state: "repeated" };
    if (claim === "busy") return { state: "busy" };
  } catch (error) {
    return { state: "failed", error };
  }
  try {
    await run();
  } catch (error) {
    await store.release(key, owner).catch(() => "the lease frees it");
    return { state: "failed", error };
  }
  try {
    await store.finish(key, owner);
    return { state: "handled" };
  } catch (error) {
    // The answer is good all the same: that keeps it from coming again, which the store no longer does.
    return { state: "handled", error };
  }
}

/** What work comes to within a time; `undefined` where it takes longer. It goes on then. */
export async function settled<Result>(
  work: Promise<Result>,
  milliseconds: number,
): Promise<Result | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
