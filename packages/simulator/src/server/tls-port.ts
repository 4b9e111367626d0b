import type { IncomingMessage, Server } from "node:http";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { createServer as createTlsServer } from "node:tls";
import { PERMITTED } from "../tls/authority.ts";
import type { ServerCertificate } from "../tls/authority.ts";
import { endWith } from "./end-with.ts";
import { DEFAULT_TIMEOUTS } from "./node.ts";
import { refuseTunnel } from "./proxy.ts";

/** First byte of a TLS connection: a handshake record. No method of HTTP begins with it. */
const HANDSHAKE = 22;

/** The part of a server that has its connections before they are HTTP. */
export interface TlsPort {
  /** Cuts off connections on which no HTTP has begun, which the server does not know. */
  closeUnbegun(): void;
}

/**
 * Lets a server that `createNodeServer` made speak TLS too, on the same port: to whoever begins with a handshake, and
 * inside of the tunnels that it gives as a proxy for WeChat Pay's hosts. What comes out of TLS is answered like
 * everything else, with the same limits.
 *
 * @param options.limit milliseconds for the first byte, and for a handshake
 * @param options.plain whether plain HTTP is answered too
 */
export function serveTls(
  server: Server,
  { certificate, ofNames, privateKey }: ServerCertificate,
  { limit = DEFAULT_TIMEOUTS.head, plain = true }: { limit?: number; plain?: boolean } = {},
): TlsPort {
  /** Connections that are not HTTP yet, by name. */
  const unbegun = new Map<string, Socket>();
  const watch = (socket: Socket): void => {
    const name = nameOf(socket);
    unbegun.set(name, socket);
    socket.once("close", () => {
      // The client may have taken the same port for another one already.
      if (unbegun.get(name) === socket) unbegun.delete(name);
    });
  };
  const [serveHttp] = server.listeners("connection");
  if (serveHttp === undefined) throw new Error("node:http listens to no connections.");
  const begin = (socket: Socket): void => {
    unbegun.delete(nameOf(socket));
    serveHttp.call(server, socket);
  };

  const tls = createTlsServer({
    cert: certificate,
    key: privateKey,
    ALPNProtocols: ["http/1.1"],
    handshakeTimeout: limit,
    // Asked for and not insisted on: what it is worth, each operation decides (v2/client-certificate.ts).
    requestCert: true,
    rejectUnauthorized: false,
  });
  for (const name of PERMITTED.names) tls.addContext(name, { cert: ofNames, key: privateKey });
  tls.on("secureConnection", begin);
  // Whoever does not trust the certificate, is too slow, or speaks something else.
  tls.on("tlsClientError", (_, socket) => socket.destroy());

  const beginTls = (socket: Socket): void => {
    // Neither node:http nor node:tls listens for errors of a connection that was handed to the one by the other.
    socket.on("error", () => socket.destroy());
    tls.emit("connection", socket);
  };
  server.removeAllListeners("connection");
  server.on("connection", (socket: Socket) => {
    watch(socket);
    onFirstByte(socket, limit, (byte) => {
      if (byte === HANDSHAKE) beginTls(socket);
      else if (plain) begin(socket);
      else endWith(socket, "400 Bad Request", TLS_ONLY);
    });
  });
  server.removeAllListeners("connect");
  server.on("connect", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const refusal = "encrypted" in request.socket ? NESTED : refuseTunnel(request.url ?? "");
    if (refusal !== undefined) return endWith(socket, "403 Forbidden", refusal);
    socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
    if (head.length > 0) socket.unshift(head);
    request.socket.setTimeout(0);
    watch(request.socket);
    beginTls(request.socket);
  });
  return {
    closeUnbegun: () => {
      for (const socket of unbegun.values()) socket.destroy();
    },
  };
}

/** What a connection and the TLS on it have in common, which do not know each other: the two ends. */
function nameOf({ remoteAddress, remotePort, localAddress, localPort }: Socket): string {
  return [remoteAddress, remotePort, localAddress, localPort].join(" ");
}

const TLS_ONLY =
  "这个端口只接受TLS，请用 https:// 访问。\nThis port speaks TLS and nothing else: write https://.\n";

const NESTED =
  "代理只接受http://方式，隧道里不能再开隧道。\nThe proxy is spoken to by http://, and there are no tunnels inside of TLS.\n";

/** Looks at the first byte of a connection and leaves it there. */
function onFirstByte(socket: Socket, limit: number, then: (byte: number) => void): void {
  const giveUp = (): void => void socket.destroy();
  socket.on("error", giveUp);
  socket.setTimeout(limit, giveUp);
  socket.once("readable", () => {
    // It was set to objects by nobody: what is read is bytes. Null: the client left without a word.
    const first = socket.read(1) as Buffer | null;
    if (first === null) return giveUp();
    socket.off("error", giveUp);
    socket.setTimeout(0);
    socket.off("timeout", giveUp);
    socket.unshift(first);
    then(first[0] ?? 0);
  });
}
