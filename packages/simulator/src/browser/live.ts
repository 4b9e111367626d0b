import type { Topic } from "../api/api.ts";

/** How the page learns what changed: told at once, by asking again and again, or not at all. */
export type Connection = "live" | "asking" | "lost";

/** What a page does to stay as the simulator is. */
export interface Following {
  /** Fetches and draws what hangs on these topics; all of the page where nobody knows what changed. */
  refresh(changed: ReadonlySet<Topic> | "all"): Promise<void>;
  /** Shows how the page learns of changes. */
  connected(how: Connection): void;
}

/** Milliseconds between two questions while nothing is told. */
const ASK = 2_000;

/** Milliseconds after which a stream that was refused is asked for again. */
const AGAIN = 15_000;

/** Milliseconds after which the page is drawn anew in any case: some states come about by time alone. */
const ANYWAY = 30_000;

/**
 * Keeps a page as the simulator is, without loading it again: by server-sent events, and by asking where they do not come.
 * A page out of view listens to nothing: a browser has six connections for all of its tabs.
 *
 * @returns draws what changed by the reader's own doing
 */
export function follow({ refresh, connected }: Following): () => Promise<void> {
  let events: EventSource | undefined;
  let told = false;
  let waiting: Set<Topic> | "all" | undefined;
  let working: Promise<void> | undefined;

  const work = async (): Promise<void> => {
    while (waiting !== undefined) {
      const now = waiting;
      waiting = undefined;
      await refresh(now);
    }
  };
  // One at a time: an answer that comes late must not replace a newer one.
  const update = (changed: readonly Topic[] | "all"): Promise<void> => {
    if (changed === "all" || waiting === "all") waiting = "all";
    else waiting = new Set([...(waiting ?? []), ...changed]);
    working ??= work().finally(() => {
      working = undefined;
    });
    return working;
  };
  const quietly = async (changed: readonly Topic[] | "all"): Promise<void> => {
    try {
      await update(changed);
      connected(told ? "live" : "asking");
    } catch {
      // Shown, and asked again.
      connected("lost");
    }
  };
  const listen = (): void => {
    if (events !== undefined || document.visibilityState !== "visible") return;
    const stream = new EventSource("/_sim/events");
    events = stream;
    stream.addEventListener("changes", ({ data }) => {
      told = true;
      // The simulator's own list of topics.
      void quietly(JSON.parse(String(data)) as Topic[]);
    });
    stream.addEventListener("error", () => {
      told = false;
      // The browser asks again by itself, but not where it was refused.
      if (stream.readyState !== EventSource.CLOSED) return;
      leave();
      setTimeout(listen, AGAIN);
    });
  };
  const leave = (): void => {
    events?.close();
    events = undefined;
    told = false;
  };

  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") listen();
    else leave();
  });
  setInterval(() => {
    if (!told && document.visibilityState === "visible") void quietly("all");
  }, ASK);
  setInterval(() => {
    if (told) void quietly("all");
  }, ANYWAY);
  void quietly("all");
  listen();
  return () => update("all");
}
