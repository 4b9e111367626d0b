import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { NOWHERE } from "../core/http.ts";
import type { SimRequest, SimResponse } from "../core/http.ts";
import type { Wait } from "../core/settings.ts";
import type { Listening } from "./listening.ts";

/** The sockets that a simulator listens on. */
export interface Listeners {
  /** @param port 0 for a free one */
  listen(port?: number, host?: string): Promise<Listening>;
  /** Where clients reach the simulator: the first socket, or a name that leads nowhere. */
  baseUrl(): string;
  close(): Promise<void>;
}

export function createListeners(
  answer: (request: SimRequest) => Promise<SimResponse>,
  onError: (error: unknown) => void,
  wait: Wait,
): Listeners {
  const servers = new Map<Server, string>();
  const stop = async (server: Server): Promise<void> => {
    if (servers.delete(server)) await closeServer(server);
  };
  return {
    listen: async (port = 0, host = "127.0.0.1") => {
      // Loaded only here: who hands `fetch` to a client needs no node:http.
      const { createNodeServer } = await import("./node.ts");
      const server = createNodeServer(answer, onError, undefined, wait);
      server.listen(port, host);
      await once(server, "listening");
      // A connection that can't be accepted must not end the process.
      server.on("error", onError);
      // A server that listens on a port has an address of this form; only pipes have text.
      const address = server.address() as AddressInfo;
      const name = address.family === "IPv6" ? `[${address.address}]` : address.address;
      const url = `http://${name}:${address.port}`;
      servers.set(server, url);
      return { url, port: address.port, close: () => stop(server) };
    },
    baseUrl: () => servers.values().next().value ?? NOWHERE,
    close: async () => {
      await Promise.all([...servers.keys()].map(stop));
    },
  };
}

async function closeServer(server: Server): Promise<void> {
  // Answers under way are finished; a client that does not take its answer is cut off.
  const cut = setTimeout(() => server.closeAllConnections(), 1_000);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
  clearTimeout(cut);
}
