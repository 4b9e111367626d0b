import type { Topic } from "../api/api.ts";
import type { Changes, Context } from "../core/context.ts";
import { createListener } from "./listener.ts";
import type { Listener } from "./listener.ts";
import { look } from "./look.ts";
import type { Sight } from "./look.ts";

/** Milliseconds between two looks: what changes meanwhile is told at once. */
const EVERY = 300;

/** How many may listen; every page of the console that is in view is one. */
const MOST = 32;

/**
 * Watches the store while somebody listens, and costs nothing while nobody does. What this process changed and what
 * others on the same database changed is seen the same way.
 */
export function createChanges(getContext: () => Context): Changes {
  const listeners = new Set<Listener>();
  /** The watch that is on: a new object for each, so that a look of an earlier one is known. */
  let watching: { timer?: NodeJS.Timeout; seen?: Sight } | undefined;

  const stop = (): void => {
    clearTimeout(watching?.timer);
    watching = undefined;
  };
  const endAll = (): void => {
    for (const listener of listeners) listener.end();
    stop();
  };
  const watch = async (mine: NonNullable<typeof watching>): Promise<void> => {
    try {
      const now = await look(getContext());
      if (watching !== mine) return;
      // The first tells everything: what was read before this look may be out of date.
      const changed = topics.filter((topic) => mine.seen?.[topic] !== now[topic]);
      mine.seen = now;
      for (const listener of listeners) listener.tell(changed);
      mine.timer = setTimeout(() => void watch(mine), EVERY).unref();
    } catch (error) {
      if (watching !== mine) return;
      // Who listens asks again; one that can't be told anything would believe that nothing happens.
      getContext().settings.onError(error);
      endAll();
    }
  };

  return {
    listen: () => {
      if (listeners.size >= MOST) return undefined;
      const listener = createListener(() => {
        listeners.delete(listener);
        if (listeners.size === 0) stop();
      });
      listeners.add(listener);
      if (watching === undefined) {
        watching = {};
        void watch(watching);
      } else if (watching.seen !== undefined) {
        listener.tell(topics);
      }
      return listener.topics;
    },
    close: endAll,
  };
}

const topics: readonly Topic[] = [
  "requests",
  "states",
  "notifications",
  "clock",
  "faults",
  "callers",
];
