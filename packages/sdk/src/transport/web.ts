import { fetchTransport } from "./fetch.ts";
import type { Transport } from "./transport.ts";

/** The runtime's own `fetch`, where there is no `node:https`: what is in node.ts. It is asked for with each request, as tests replace it. */
export function nodeTransport(origin: string): Transport {
  return fetchTransport(origin, (url, init) => fetch(url, init));
}
