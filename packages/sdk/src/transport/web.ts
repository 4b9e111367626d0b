import { notHere } from "../crypto/web/not-here.ts";
import { fetchTransport } from "./fetch.ts";
import type { Way } from "./open-socket.ts";
import type { Transport } from "./transport.ts";

/**
 * The runtime's own `fetch`, where there is no `node:https`: what is in node.ts. Its connections are not ours: for how long they are
 * kept can't be said. It is asked for with each request, as tests replace it.
 */
export function nodeTransport(origin: string, _idleMs?: number, way?: Way): Transport {
  if (way?.proxy !== undefined) throw notHere("proxy");
  return fetchTransport(origin, (url, init) => fetch(url, init));
}
