import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import type { SecureContext, TLSSocket } from "node:tls";
import type { Proxy } from "./proxy.ts";
import { tunnel } from "./tunnel.ts";

/** How a host is reached, beside its address. */
export interface Way {
  /** What a TLS connection trusts and presents; what Node has where it is absent. */
  readonly secureContext?: SecureContext | undefined;
  /** Through which proxy, and what the connection to that trusts where it is one by TLS. */
  readonly proxy?: Proxy | undefined;
  readonly proxyContext?: SecureContext | undefined;
}

/**
 * How connections to an origin are opened. Those by TLS resume the session of the last one, which spares a handshake. Through a
 * proxy they go by a tunnel, so that it sees host and port and nothing else; plain ones end at the proxy.
 */
export function socketOpener(origin: URL, way: Way = {}): () => Socket {
  const { secureContext, proxy, proxyContext } = way;
  if (proxy === undefined) return directOpener(origin, secureContext);
  const toProxy = directOpener(new URL(proxy.origin), proxyContext);
  if (origin.protocol !== "https:") return toProxy;
  const { host, port } = placeOf(origin);
  const target = `${origin.hostname}:${port}`;
  const connect = tlsConnector(host, secureContext);
  return () => {
    const below = toProxy();
    const socket = connect({ socket: tunnel(below, proxy, target) });
    // Whether the process waits for it is a matter of the connection to the proxy.
    socket.ref = () => (below.ref(), socket);
    socket.unref = () => (below.unref(), socket);
    return socket;
  };
}

function directOpener(origin: URL, secureContext: SecureContext | undefined): () => Socket {
  const { host, port, secure } = placeOf(origin);
  // `node:https` has loaded both; importing them by name as well costs the start of the process a millisecond.
  const { connect } = process.getBuiltinModule("node:net");
  const connectTls = tlsConnector(host, secureContext);
  return () => {
    const socket = secure ? connectTls({ port }) : connect({ host, port });
    socket.setNoDelay(true);
    socket.setKeepAlive(true, 1000);
    return socket;
  };
}

function placeOf(origin: URL): { host: string; port: number; secure: boolean } {
  const secure = origin.protocol === "https:";
  return {
    // URL keeps the brackets of an IPv6 address, which the resolver does not take.
    host: origin.hostname.replace(/^\[|\]$/g, ""),
    port: Number(origin.port || (secure ? 443 : 80)),
    secure,
  };
}

function tlsConnector(
  host: string,
  secureContext: SecureContext | undefined,
): (by: { readonly port: number } | { readonly socket: Duplex }) => TLSSocket {
  const { isIP } = process.getBuiltinModule("node:net");
  const { connect } = process.getBuiltinModule("node:tls");
  let session: Buffer | undefined;
  return (by) => {
    const socket = connect({
      host,
      ...by,
      // An address is no server's name.
      servername: isIP(host) === 0 ? host : "",
      ALPNProtocols: ["http/1.1"],
      // Said here, or NODE_TLS_REJECT_UNAUTHORIZED=0 would let anyone be WeChat Pay.
      rejectUnauthorized: true,
      ...(secureContext === undefined ? {} : { secureContext }),
      ...(session === undefined ? {} : { session }),
    });
    socket.on("session", (ticket) => {
      session = ticket;
    });
    socket.once("close", (failed) => {
      if (failed) session = undefined;
    });
    return socket;
  };
}
