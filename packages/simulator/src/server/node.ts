import { createServer } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import type { TLSSocket } from "node:tls";
import { bodyLimit, isWhole, TEXT_TYPE, tooLarge } from "../core/http.ts";
import type { Transit, SimRequest, SimResponse } from "../core/http.ts";
import type { Wait } from "../core/settings.ts";
import { endWith } from "./end-with.ts";
import { spelled } from "./header-names.ts";
import { originFrom } from "./origin.ts";
import { holdBack } from "./pipeline.ts";
import { NO_TUNNELS, targetOf } from "./proxy.ts";
import { sendChunks } from "./send-chunks.ts";

/** How long a client may take, in milliseconds. */
export interface ServerTimeouts {
  /** For the head of a request. */
  readonly head: number;
  /** For a whole request. */
  readonly request: number;
  /** Without sending or taking anything: one that does not read its answer would keep it in memory for ever. */
  readonly pause: number;
}

export const DEFAULT_TIMEOUTS: ServerTimeouts = { head: 10_000, request: 30_000, pause: 30_000 };

const pause: Wait = (milliseconds, signal) => sleep(milliseconds, undefined, { signal });

/** How long a client may go on sending a body that is refused already, so that it sees the answer. */
const LINGER = 1_000;

/** node:http around a function from plain request to plain answer. */
export function createNodeServer(
  answer: (request: SimRequest) => Promise<SimResponse>,
  onError: (error: unknown) => void,
  timeouts: ServerTimeouts = DEFAULT_TIMEOUTS,
  wait: Wait = pause,
): Server {
  const server = createServer(
    {
      // The real service says `Keep-Alive: timeout=8`.
      keepAliveTimeout: 8_000,
      headersTimeout: timeouts.head,
      requestTimeout: timeouts.request,
      connectionsCheckingInterval: Math.min(timeouts.head, 2_000),
    },
    (request, response) => {
      serve(answer, wait, request, response).catch((error: unknown) => {
        onError(error);
        response.destroy();
      });
    },
  );
  server.on("connect", (_, socket: Duplex) => endWith(socket, "501 Not Implemented", NO_TUNNELS));
  return server.setTimeout(timeouts.pause);
}

async function serve(
  answer: (request: SimRequest) => Promise<SimResponse>,
  wait: Wait,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await read(request, bodyLimit(request.headers["content-type"]));
  if (body === "gone") return;
  if (body === "too-large") {
    await send(response, tooLarge(), { Connection: "close" });
    request.resume();
    const cut = setTimeout(() => request.destroy(), LINGER);
    request.once("close", () => clearTimeout(cut));
    return;
  }
  holdBack(request, response);
  const { socket } = request;
  const asked = targetOf(request.url ?? "/", socket.localAddress);
  if ("refusal" in asked) {
    const headers = { "content-type": TEXT_TYPE };
    return send(response, { status: 403, headers, body: asked.refusal });
  }
  const remote = socket.remoteAddress;
  const secure = "encrypted" in socket;
  const origin = originFrom(request.headers, remote, secure);
  const answered = await answer({
    method: request.method ?? "GET",
    target: asked.target,
    headers: flatten(request.headers),
    body,
    ...(origin !== undefined && { origin }),
    ...(remote !== undefined && { remote }),
    // Only node:tls has sockets that are encrypted.
    ...(secure && { clientCertificate: presented(socket as TLSSocket) }),
  });
  if (answered.transit === undefined || (await survives(answered.transit, wait, response))) {
    await send(response, answered);
  }
}

/** Lets the fault happen; gives whether there is still something to send and somebody to take it. */
async function survives(
  { delay, closed }: Transit,
  wait: Wait,
  response: ServerResponse,
): Promise<boolean> {
  if (delay > 0) {
    const gone = new AbortController();
    const leave = (): void => gone.abort();
    response.once("close", leave);
    if (response.destroyed) leave();
    // The connection is idle on purpose; with the next request it has the usual limit again.
    response.setTimeout(0);
    try {
      await wait(delay, gone.signal);
    } catch {
      // The client hung up, or the simulator is being closed: there is nobody to tell.
      response.destroy();
      return false;
    } finally {
      response.off("close", leave);
    }
  }
  if (closed) response.destroy();
  return !closed;
}

async function send(
  response: ServerResponse,
  { status, headers, body }: SimResponse,
  more: Record<string, string> = {},
): Promise<void> {
  const head = { ...spelled(headers), ...more };
  if (!isWhole(body)) {
    // Nobody knows the length yet: node:http marks where it ends, so that the connection can be kept.
    response.writeHead(status, head);
    return sendChunks(response, body);
  }
  const length = typeof body === "string" ? Buffer.byteLength(body) : body.byteLength;
  response.writeHead(status, {
    ...head,
    ...(status !== 204 && { "Content-Length": String(length) }),
  });
  response.end(body);
}

const EMPTY = Buffer.alloc(0);

// Not `for await`: leaving that early destroys the connection, and with it the answer that says why.
function read(request: IncomingMessage, limit: number): Promise<Buffer | "too-large" | "gone"> {
  const { "content-length": length, "transfer-encoding": encoding } = request.headers;
  // Without these two there is no body to wait for.
  if (length === undefined && encoding === undefined) return Promise.resolve(EMPTY);
  if (Number(length ?? 0) > limit) return Promise.resolve("too-large");
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on("data", (chunk: Buffer) => {
      size += chunk.byteLength;
      if (size > limit) {
        chunks.length = 0;
        resolve("too-large");
      } else {
        chunks.push(chunk);
      }
    });
    request.once("end", () => resolve(Buffer.concat(chunks)));
    // The client hung up or was too slow: nobody is left to answer.
    request.once("error", () => resolve("gone"));
    request.once("close", () => resolve("gone"));
  });
}

/** DER of the certificate that the client proved to have, whoever signed it. */
function presented(socket: TLSSocket): Uint8Array | "none" {
  return socket.getPeerX509Certificate()?.raw ?? "none";
}

function flatten(headers: IncomingMessage["headers"]): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) flat[name] = Array.isArray(value) ? value.join(", ") : value;
  }
  return flat;
}
