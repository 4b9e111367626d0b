import { request as httpRequest } from "node:http";
import type { Agent, ClientRequest, IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import type { Socket } from "node:net";
import type { SecureContext } from "node:tls";
import { answerTooLarge, connectionFailed, timedOut } from "./failures.ts";
import { createPool } from "./pool.ts";
import { streamBody } from "./stream-body.ts";
import { isSuccess, mostBytes } from "./transport.ts";
import type { Limits, Transport, WireAnswer, WireRequest } from "./transport.ts";

// The server closes connections that were idle for 8 s; ours are closed before, so that none is used at that moment.
const IDLE_MS = 7000;

const NOTHING = new Uint8Array();

/** Node's own client with a pool of kept connections for each origin; other origins than the client's are few. */
export function nodeTransport(
  origin: string,
  idleMs: number = IDLE_MS,
  secureContext?: SecureContext,
): Transport {
  const own = startAt(origin, idleMs, secureContext);
  const others = new Map<string, Start>();
  const startFor = (other: string): Start => {
    const start = others.get(other) ?? startAt(other, idleMs, secureContext);
    others.set(other, start);
    return start;
  };
  return async (request, limits) => {
    // Signing took its time: who gave up meanwhile must find nothing sent.
    limits.signal?.throwIfAborted();
    const start = request.origin === undefined ? own : startFor(request.origin);
    const first = await new Attempt(start, request, limits).done;
    if (first !== "stale") return first;
    const second = await new Attempt({ ...start, agent: false }, request, limits).done;
    // A connection made for this attempt alone can't have been closed while idle.
    if (second === "stale") throw connectionFailed(request, true, new Error("closed twice"));
    return second;
  };
}

function startAt(origin: string, idleMs: number, secureContext?: SecureContext): Start {
  const { protocol, host, hostname, port } = new URL(origin);
  const secure = protocol === "https:";
  return {
    request: secure ? httpsRequest : httpRequest,
    agent: createPool(secure, idleMs),
    // Said here, or NODE_TLS_REJECT_UNAUTHORIZED=0 would let anyone be WeChat Pay.
    rejectUnauthorized: true,
    ...(secureContext === undefined ? {} : { secureContext }),
    // URL keeps the brackets of an IPv6 address, which the resolver does not take.
    hostname: hostname.replace(/^\[|\]$/g, ""),
    port,
    hostHeader: host,
    connected: secure ? "secureConnect" : "connect",
  };
}

interface Start {
  readonly request: typeof httpsRequest;
  readonly rejectUnauthorized: true;
  /** Holds the certificate that is presented, where there is one. */
  readonly secureContext?: SecureContext;
  readonly agent: Agent | false;
  readonly hostname: string;
  readonly port: string;
  readonly hostHeader: string;
  readonly connected: "connect" | "secureConnect";
}

/** One request on one connection. `"stale"`: the pool's connection was dead, and the request may go out again. */
class Attempt {
  readonly done: Promise<WireAnswer | "stale">;
  readonly #request: WireRequest;
  readonly #limits: Limits;
  readonly #outgoing: ClientRequest;
  readonly #total: NodeJS.Timeout;
  #connecting: NodeJS.Timeout | undefined;
  #socket: Socket | undefined;
  #writtenBefore = 0;
  /** Whether bytes of the request may have left. */
  #sent = false;
  #answered = false;
  #resolve!: (outcome: WireAnswer | "stale") => void;
  #reject!: (reason: unknown) => void;

  constructor(start: Start, request: WireRequest, limits: Limits) {
    this.#request = request;
    this.#limits = limits;
    this.done = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    const { hostname, port, agent, rejectUnauthorized, hostHeader } = start;
    this.#outgoing = start.request({
      hostname,
      port,
      agent,
      rejectUnauthorized,
      ...(start.secureContext === undefined ? {} : { secureContext: start.secureContext }),
      method: request.method,
      path: request.target,
      headers: headerList(hostHeader, request.headers),
    });
    this.#total = setTimeout(() => this.#onTimeout(limits.timeout, false), timeLeft(limits));
    limits.signal?.addEventListener("abort", this.#onAbort, { once: true });
    this.#outgoing.once("socket", (socket) => this.#onSocket(socket, start.connected));
    this.#outgoing.once("response", (answer) => this.#onAnswer(answer));
    // `on`: a destroyed request may report more than one error, and one without a listener ends the process.
    this.#outgoing.on("error", (error) => this.#onError(error));
    this.#outgoing.end(request.body);
  }

  #onSocket(socket: Socket, connected: Start["connected"]): void {
    this.#socket = socket;
    this.#writtenBefore = socket.bytesWritten;
    if (this.#outgoing.reusedSocket) {
      // Closed by the server while idle and only noticed now: this event comes before anything is written.
      if (socket.destroyed || socket.readableEnded || !socket.writable) {
        this.#settle(() => this.#resolve("stale"));
        this.#outgoing.destroy();
        return;
      }
      this.#sent = true;
      return;
    }
    const { connectTimeout } = this.#limits;
    this.#connecting = setTimeout(() => this.#onTimeout(connectTimeout, true), connectTimeout);
    socket.once(connected, () => {
      clearTimeout(this.#connecting);
      this.#sent = true;
    });
  }

  #onAnswer(incoming: IncomingMessage): void {
    this.#answered = true;
    // Node sets the status of every answer that it parsed.
    const status = incoming.statusCode as number;
    const { headers } = incoming;
    if (this.#request.take === "stream" && isSuccess(status)) {
      const stop = (): unknown => this.#outgoing.destroy();
      const stream = streamBody(this.#request, this.#limits, incoming, stop);
      this.#settle(() => this.#resolve({ status, headers, body: NOTHING, stream }));
      return;
    }
    const most = mostBytes(this.#request);
    const chunks: Buffer[] = [];
    let size = 0;
    incoming.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= most) {
        chunks.push(chunk);
        return;
      }
      const id = headers["request-id"];
      this.#fail(answerTooLarge(this.#request, typeof id === "string" ? id : undefined));
    });
    incoming.on("error", (error) => this.#onError(error));
    incoming.once("end", () => {
      const [only] = chunks;
      const body = chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks, size);
      this.#settle(() => this.#resolve({ status, headers, body }));
    });
  }

  #onError(error: Error): void {
    if (this.#mayGoOutAgain()) this.#settle(() => this.#resolve("stale"));
    else this.#fail(connectionFailed(this.#request, this.#sent, error));
  }

  // Only a kept connection that died before any answer: with nothing written, or for a query, which changes nothing.
  #mayGoOutAgain(): boolean {
    if (!this.#outgoing.reusedSocket || this.#answered) return false;
    return this.#request.method === "GET" || this.#socket?.bytesWritten === this.#writtenBefore;
  }

  #onTimeout(limit: number, connecting: boolean): void {
    this.#fail(timedOut(this.#request, this.#sent, limit, connecting));
  }

  readonly #onAbort = (): void => this.#fail(this.#limits.signal?.reason);

  #fail(reason: unknown): void {
    this.#settle(() => this.#reject(reason));
    this.#outgoing.destroy();
  }

  // The first outcome counts: a promise ignores the others.
  #settle(outcome: () => void): void {
    clearTimeout(this.#total);
    clearTimeout(this.#connecting);
    this.#limits.signal?.removeEventListener("abort", this.#onAbort);
    outcome();
  }
}

// Node keeps a list for each duration in use, so durations that differ by a little each cost a list: rounded up to a
// hundredth of the limit, calls that began a little apart share one.
function timeLeft({ deadline, timeout }: Limits): number {
  const grain = timeout / 100;
  return Math.ceil((deadline - performance.now()) / grain) * grain;
}

// As a list Node writes the headers in one go instead of checking them one by one; `options.ts` has checked them.
function headerList(host: string, headers: WireRequest["headers"]): string[] {
  const list = ["host", host];
  for (const name of Object.keys(headers)) list.push(name, headers[name] ?? "");
  return list;
}
