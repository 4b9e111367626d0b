import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { NOWHERE } from "../core/http.ts";
import type { SimRequest, SimResponse } from "../core/http.ts";
import type { Wait } from "../core/settings.ts";
import type { Authority } from "../tls/authority.ts";
import type { Listening, TlsListening, TlsOptions } from "./listening.ts";
import type { TlsPort } from "./tls-port.ts";

/** Listens on a socket, with TLS or without. */
export interface Listen {
  /** @param port 0 for a free one */
  (port?: number, host?: string): Promise<Listening>;
  (port: number | undefined, host: string | undefined, options: TlsOptions): Promise<TlsListening>;
}

/** The sockets that a simulator listens on. */
export interface Listeners {
  readonly listen: Listen;
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
  /** Of those servers that have TLS. */
  const tlsPorts = new Map<Server, TlsPort>();
  let inMemory: Promise<Authority> | undefined;
  const stop = async (server: Server): Promise<void> => {
    if (!servers.delete(server)) return;
    tlsPorts.get(server)?.closeUnbegun();
    await closeServer(server);
  };

  function listen(port?: number, host?: string): Promise<Listening>;
  function listen(
    port: number | undefined,
    host: string | undefined,
    options: TlsOptions,
  ): Promise<TlsListening>;
  async function listen(
    port = 0,
    host = "127.0.0.1",
    options?: TlsOptions,
  ): Promise<Listening | TlsListening> {
    // Loaded only here: who hands `fetch` to a client needs no node:http.
    const { createNodeServer } = await import("./node.ts");
    const server = createNodeServer(answer, onError, undefined, wait);
    const ca = options?.tls === true ? await addTls(server, options) : undefined;
    server.listen(port, host);
    await once(server, "listening");
    // A connection that can't be accepted must not end the process.
    server.on("error", onError);
    // A server that listens on a port has an address of this form; only pipes have text.
    const address = server.address() as AddressInfo;
    const name = address.family === "IPv6" ? `[${address.address}]` : address.address;
    const authority = `${name}:${address.port}`;
    const url = `${options?.plain === false ? "https" : "http"}://${authority}`;
    servers.set(server, url);
    const listening = { url, port: address.port, close: () => stop(server) };
    return ca === undefined ? listening : { ...listening, httpsUrl: `https://${authority}`, ca };
  }

  /** Gives the certificate that clients are to trust. */
  async function addTls(server: Server, { caDir, plain = true }: TlsOptions): Promise<string> {
    const [{ serveTls }, { issue }, authority] = await Promise.all([
      import("./tls-port.ts"),
      import("../tls/authority.ts"),
      authorityOf(caDir),
    ]);
    tlsPorts.set(server, serveTls(server, await issue(authority), { plain }));
    return authority.certificate;
  }

  async function authorityOf(folder: string | undefined): Promise<Authority> {
    if (folder !== undefined) {
      const { keepAuthority } = await import("../tls/keep-authority.ts");
      return keepAuthority(folder);
    }
    inMemory ??= import("../tls/authority.ts").then(({ makeAuthority }) => makeAuthority());
    return inMemory;
  }

  return {
    listen,
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
