import { readParameters } from "../api/input.ts";
import { ControlError, reply } from "../api/reply.ts";
import type { ControlHandler } from "../api/route.ts";

/**
 * `GET /_sim/events`: what changes, as server-sent events. `data` of an event `changes` is the list of topics; what became
 * of them is asked for where it is listed.
 */
export const streamEvents: ControlHandler = async (context, { query }) => {
  readParameters(query, []);
  const topics = context.changes.listen();
  if (topics === undefined) {
    throw new ControlError(
      503,
      "Too many listen already: close a page of the console, or ask for the lists again and again instead.",
      {},
      { "retry-after": "30" },
    );
  }
  // Ended by us it is over: a connection kept for a next request would hold up the end of the simulator.
  return reply(200, "text/event-stream; charset=utf-8", written(topics), { connection: "close" });
};

const utf8 = new TextEncoder();

/** Milliseconds after which a browser asks again whose stream broke. */
const AGAIN = 1_000;

function written(
  topics: AsyncIterableIterator<ReadonlySet<string>>,
): AsyncIterableIterator<Uint8Array> {
  // Sent at once: the browser knows then that it listens.
  let first = true;
  const parts: AsyncIterableIterator<Uint8Array> = {
    [Symbol.asyncIterator]: () => parts,
    next: async () => {
      if (first) {
        first = false;
        return { done: false, value: utf8.encode(`retry: ${AGAIN}\n\n`) };
      }
      const { done, value } = await topics.next();
      return done === true ? { done, value: undefined } : { done: false, value: event(value) };
    },
    return: async () => {
      await topics.return?.();
      return { done: true, value: undefined };
    },
  };
  return parts;
}

function event(changed: ReadonlySet<string>): Uint8Array {
  // A comment: it keeps the connection, and one that is gone shows.
  if (changed.size === 0) return utf8.encode(":\n\n");
  return utf8.encode(`event: changes\ndata: ${JSON.stringify([...changed])}\n\n`);
}
