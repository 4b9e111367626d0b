import { once } from "node:events";
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import { connect } from "node:net";
import type { AddressInfo, Socket } from "node:net";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";
import { toNodeHandler } from "../../src/webhook-node/to-node-handler.ts";
import type { NodeHandler } from "../../src/webhook-node/to-node-handler.ts";
import { deferred } from "./deferred.ts";

type Handler = Parameters<typeof toNodeHandler>[0];

/** A server of node:http whose every request goes to `toNodeHandler`, and what happened there. */
export interface Handled {
  readonly port: number;
  /** The requests that the handler was given. */
  readonly requests: Request[];
  /** Their bodies. */
  readonly bodies: string[];
  /** What `onError` was told. */
  readonly errors: unknown[];
  /** When the Node handler is done with a request. */
  readonly done: Promise<void>;
}

/**
 * @param before what stands before it, as a framework's middleware does
 * @param handler in place of one that remembers what it is given and answers with `answer`
 */
export async function handled({
  answer = () => new Response(null, { status: 204 }),
  before = () => undefined,
  handler,
}: {
  readonly answer?: Handler;
  readonly before?: (request: IncomingMessage, response: ServerResponse) => unknown;
  readonly handler?: NodeHandler;
} = {}): Promise<Handled> {
  const seen = { requests: [] as Request[], bodies: [] as string[], errors: [] as unknown[] };
  const remembering = toNodeHandler(
    async (request) => {
      seen.requests.push(request);
      seen.bodies.push(await request.clone().text());
      return answer(request);
    },
    { onError: (error) => void seen.errors.push(error) },
  );
  const handle = handler ?? remembering;
  const { promise: done, resolve, reject } = deferred<void>();
  const server = createServer((request, response) => {
    void Promise.resolve(before(request, response))
      .then(() => handle(request, response))
      .then(resolve, reject);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  // It listens on a port.
  return { ...seen, done, port: (server.address() as AddressInfo).port };
}

/** A bare connection, on which anything can be written. */
export async function connected(port: number): Promise<Socket> {
  const socket = connect(port, "127.0.0.1");
  await once(socket, "connect");
  onTestFinished(() => void socket.destroy());
  return socket;
}

/** Writes a request, and gives what comes until the server closes. */
export async function exchange(port: number, request: string): Promise<string> {
  const socket = await connected(port);
  socket.write(request);
  return text(socket);
}

/** The head of a POST that asks for the connection's end, and what follows it. */
export function post(body: string, ...headers: readonly string[]): string {
  const length = `Content-Length: ${Buffer.byteLength(body)}`;
  const head = ["POST /notify HTTP/1.1", "Host: shop.example", "Connection: close"];
  return [...head, ...(headers.length === 0 ? [length] : headers), "", body].join("\r\n");
}
