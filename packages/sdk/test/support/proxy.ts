import { createServer } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { connect } from "node:net";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { once } from "node:events";
import { onTestFinished } from "vitest";
import { fixture } from "./keys.ts";

/** What a proxy was asked for: the line and the headers. */
export interface Asked {
  readonly what: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

export interface TestProxy {
  readonly port: number;
  readonly asked: Asked[];
  /** The connections on which it was asked. */
  readonly sockets: Duplex[];
}

/**
 * A proxy of this test that opens tunnels to ports of this machine, whatever the name of the host is, and passes plain requests on.
 *
 * @param refuse what it writes instead of opening a tunnel.
 */
export async function proxying({
  refuse,
  tls = false,
}: { refuse?: (socket: Duplex) => void; tls?: boolean } = {}): Promise<TestProxy> {
  const asked: Asked[] = [];
  const sockets: Duplex[] = [];
  const upstream: Socket[] = [];
  const server = tls
    ? createTlsServer({
        cert: fixture("localhost-certificate.pem"),
        key: fixture("localhost-key.pem"),
      })
    : createServer();
  server.on("connect", (request, socket, head) => {
    asked.push({ what: `CONNECT ${request.url}`, headers: request.headers });
    sockets.push(socket);
    socket.on("error", () => socket.destroy());
    if (refuse !== undefined) return refuse(socket);
    const port = Number(request.url?.split(":").at(-1));
    const there = connect(port, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection established\r\nVia: test\r\n\r\n");
      there.write(head);
      there.pipe(socket).pipe(there);
    });
    upstream.push(there);
    there.on("error", () => socket.destroy());
    there.on("close", () => socket.destroy());
    socket.on("close", () => there.destroy());
  });
  server.on("request", (request, response) => {
    asked.push({ what: `${request.method} ${request.url}`, headers: request.headers });
    void passOn(new URL(request.url ?? ""), request.headers, (status, headers, body) => {
      response.writeHead(status, headers).end(body);
    });
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => {
    for (const socket of [...sockets, ...upstream]) socket.destroy();
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { port: address.port, asked, sockets };
}

async function passOn(
  url: URL,
  headers: Asked["headers"],
  answer: (status: number, headers: Record<string, string>, body: Buffer) => void,
): Promise<void> {
  const { authorization = "" } = headers;
  const got = await fetch(url, { headers: { authorization: String(authorization) } });
  const { "content-encoding": _, ...rest } = Object.fromEntries(got.headers);
  answer(got.status, rest, Buffer.from(await got.arrayBuffer()));
}
