import diagnosticsChannel from "node:diagnostics_channel";
import { once } from "node:events";
import { createServer } from "node:net";
import type { Server, Socket } from "node:net";
import { onTestFinished } from "vitest";
import { startServer } from "./server.ts";
import type { TestServer } from "./server.ts";
import { attempts } from "../../src/attempts.ts";
import type { Limits, Transport, WireAnswer, WireRequest } from "../../src/transport/transport.ts";

/** A request as the transports take it; it need not be signed. */
export function wire(more: Partial<WireRequest> = {}): WireRequest {
  const request = {
    method: "GET",
    target: "/v3/x",
    headers: {},
    body: undefined,
    bodyMode: "answer" as const,
    ...more,
  };
  return { ...request, label: `${request.method} /v3/{x}` };
}

/** Limits that begin now; generous, unless a test asks for less. */
export function limits(
  more: { timeout?: number; connectTimeout?: number; signal?: AbortSignal } = {},
): Limits {
  const { timeout = 100_000, connectTimeout = 100_000, signal } = more;
  return { timeout, connectTimeout, signal, deadline: performance.now() + timeout };
}

type Sending = (request: WireRequest, limits: Limits) => Promise<WireAnswer>;

/** Sends on a transport as calls do, with a second attempt where there is one. */
export function sending(transport: Transport): Sending {
  return (request, within) => attempts(transport, request, within);
}

/** The same, and each answer is found good, so that its connection is used again. */
export function accepting(transport: Transport): Sending {
  return async (request, within) => {
    const answer = await attempts(transport, request, within);
    answer.connection?.release(true);
    return answer;
  };
}

/** A server for this test. */
export async function serving(
  answer: Parameters<typeof startServer>[0] = (_, response) => void response.end("{}"),
): Promise<TestServer> {
  const server = await startServer(answer);
  onTestFinished(() => server.close());
  return server;
}

/** A server for this test that is handed bare connections, for answers that no HTTP server would give. */
export async function tcp(onConnection: (socket: Socket) => void): Promise<{
  readonly url: string;
  readonly port: number;
  readonly sockets: Socket[];
}> {
  const sockets: Socket[] = [];
  const server: Server = createServer((socket) => {
    sockets.push(socket);
    // Clients that give up reset their connections; that is what these tests make them do.
    socket.on("error", () => socket.destroy());
    onConnection(socket);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { url: `http://127.0.0.1:${address.port}`, port: address.port, sockets };
}

/** The sockets that this process opens as a client, from now on. */
export function clientSockets(): Socket[] {
  const sockets: Socket[] = [];
  diagnosticsChannel.subscribe("net.client.socket", (message) => {
    // The channel's documented message.
    sockets.push((message as { socket: Socket }).socket);
  });
  return sockets;
}

/** Waits until a connection is closed, in order or not. */
export function closed(socket: Socket): Promise<unknown> {
  return new Promise((resolve) => {
    if (socket.closed) resolve(undefined);
    else socket.once("close", resolve);
  });
}

/** What a call rejects with; a call that does not reject gives its value wrapped, which no error is like. */
export function failure(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    (value) => ({ value }),
    (error: unknown) => error,
  );
}

/** The text of an answer's bytes. */
export function text(body: Uint8Array): string {
  return Buffer.from(body).toString();
}
