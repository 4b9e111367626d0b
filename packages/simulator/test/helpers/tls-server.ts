import { once } from "node:events";
import type { IncomingMessage, Server } from "node:http";
import { request } from "node:https";
import type { RequestOptions } from "node:https";
import { connect } from "node:net";
import type { AddressInfo, Socket } from "node:net";
import { text } from "node:stream/consumers";
import { connect as connectTls } from "node:tls";
import type { ConnectionOptions, TLSSocket } from "node:tls";
import { onTestFinished } from "vitest";
import type { SimRequest } from "../../src/core/http.ts";
import { createNodeServer } from "../../src/server/node.ts";
import { serveTls } from "../../src/server/tls-port.ts";
import type { TlsPort } from "../../src/server/tls-port.ts";
import { issue, makeAuthority } from "../../src/tls/authority.ts";

export const HOST = "api.mch.weixin.qq.com";
export const CONNECT = `CONNECT ${HOST}:443 HTTP/1.1\r\nHost: ${HOST}:443\r\n\r\n`;
export const GET = `GET /v3/x HTTP/1.1\r\nHost: ${HOST}\r\nConnection: close\r\n\r\n`;

/** A server with TLS on its port, and clients of it. */
export interface TlsServer {
  readonly server: Server;
  readonly tlsPort: TlsPort;
  readonly port: number;
  readonly ca: string;
  /** The requests that came through, newest last. */
  readonly received: SimRequest[];
  /** A connection that the test's end closes. */
  open(): Socket;
  /** Begins TLS, as a client of WeChat Pay, on a connection. */
  secured(socket: Socket, more?: ConnectionOptions): TLSSocket;
  /** A tunnel to WeChat Pay, opened by hand. */
  tunnel(): Promise<Socket>;
  /** The body of an answer by TLS. */
  get(options: RequestOptions): Promise<string>;
  close(): Promise<void>;
}

/** @param limit milliseconds for the first byte, and for a handshake */
export async function openTlsServer(limit: number): Promise<TlsServer> {
  const authority = await makeAuthority();
  const ca = authority.certificate;
  const received: SimRequest[] = [];
  const errors: unknown[] = [];
  const server = createNodeServer(
    (request) => {
      received.push(request);
      const headers = { "content-type": "text/plain" };
      return Promise.resolve({ status: 200, headers, body: `answer to ${request.target}` });
    },
    (error) => void errors.push(error),
    { head: 100_000, request: 100_000, pause: 100_000 },
  );
  const tlsPort = serveTls(server, await issue(authority), { limit });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // A server that listens on a port has an address of this form.
  const { port } = server.address() as AddressInfo;
  const open = (): Socket => openTo(port);
  return {
    server,
    tlsPort,
    port,
    ca,
    received,
    open,
    secured: (socket, more) => connectTls({ socket, servername: HOST, ca, ...more }),
    tunnel: async () => {
      const socket = open();
      socket.write(CONNECT);
      const [head] = (await once(socket, "data")) as [Buffer];
      if (!head.toString().startsWith("HTTP/1.1 200 ")) throw new Error(head.toString());
      return socket;
    },
    get: async (options) => {
      const sent = request({ port, path: "/v3/x", ca, agent: false, ...options }).end();
      const [response] = (await once(sent, "response")) as [IncomingMessage];
      return text(response);
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
        tlsPort.closeUnbegun();
      });
      if (errors.length > 0) throw new AggregateError(errors);
    },
  };
}

/** A connection that the test's end closes; what becomes of it is in its events. */
export function openTo(port: number): Socket {
  const socket = connect(port, "127.0.0.1");
  // A reset is a way of closing too.
  socket.on("error", () => {});
  onTestFinished(() => void socket.destroy());
  return socket;
}

/** All that comes back until the other side closes. */
export async function answerTo(socket: Socket, sent: string | Buffer): Promise<string> {
  let all = "";
  socket.on("data", (chunk: Buffer) => (all += chunk.toString()));
  socket.write(sent);
  await once(socket, "close");
  return all;
}
