import type { Agent, ClientRequest, IncomingMessage } from "node:http";
import { request as nodeRequest } from "node:https";
import type { Connection } from "./connection.ts";
import { answerTooLarge, connectionFailed, timedOut } from "./failures.ts";
import { onAbort } from "./on-abort.ts";
import { socketOpener } from "./open-socket.ts";
import type { Way } from "./open-socket.ts";
import { MOST_CONNECTIONS, Pool } from "./pool.ts";
import { streamBody } from "./stream-body.ts";
import { isSuccess, mostBytes, Stale } from "./transport.ts";
import type { Limits, Transport, WireAnswer, WireRequest } from "./transport.ts";

// The server closes connections that were idle for 8 s; ours are closed before, so that none is used at that moment.
const IDLE_MS = 7000;

const NOTHING = new Uint8Array();

/** Node's own client with a pool of kept connections for each origin; other origins than the client's are few. */
export function nodeTransport(origin: string, idleMs: number = IDLE_MS, way?: Way): Transport {
  const own = startAt(origin, idleMs, way);
  const others = new Map<string, Start>();
  const startFor = (other: string): Start => {
    const start = others.get(other) ?? startAt(other, idleMs, way);
    others.set(other, start);
    return start;
  };
  return (request, limits, before) => {
    const start = request.origin === undefined ? own : startFor(request.origin);
    return new Attempt(start, request, limits, before).done;
  };
}

function startAt(origin: string, idleMs: number, way?: Way): Start {
  const url = new URL(origin);
  const secure = url.protocol === "https:";
  const prefix = url.pathname.replace(/\/$/, "");
  // What is not in a tunnel a proxy is asked for by its whole address.
  const proxy = secure ? undefined : way?.proxy;
  const toTls = secure || proxy?.origin.startsWith("https:") === true;
  return {
    pool: new Pool(socketOpener(url, way), idleMs),
    hostname: url.hostname,
    port: url.port,
    headers: [
      "host",
      url.host,
      ...(proxy?.authorization === undefined ? [] : ["proxy-authorization", proxy.authorization]),
    ],
    prefix: proxy === undefined ? prefix : url.origin + prefix,
    connected: toTls ? "secureConnect" : "connect",
  };
}

interface Start {
  readonly pool: Pool;
  readonly hostname: string;
  readonly port: string;
  /** Names and values of what goes to the host, or to its proxy, and is no part of the request. */
  readonly headers: readonly string[];
  /** What a proxy takes off the path before WeChat Pay sees it: it is sent, and not signed. */
  readonly prefix: string;
  readonly connected: "connect" | "secureConnect";
}

/** One request on one connection. */
class Attempt {
  readonly done: Promise<WireAnswer | Stale>;
  readonly #start: Start;
  readonly #request: WireRequest;
  readonly #limits: Limits;
  readonly #total: NodeJS.Timeout;
  readonly #unlisten: () => void;
  #connecting: NodeJS.Timeout | undefined;
  #awaiting: NodeJS.Timeout | undefined;
  #connection: Connection | undefined;
  #outgoing: ClientRequest | undefined;
  #writtenBefore = 0;
  /** Whether bytes of the request may have left, in this attempt or the one before. */
  #sent: boolean;
  #answered = false;
  #settled = false;
  #resolve!: (outcome: WireAnswer | Stale) => void;
  #reject!: (reason: unknown) => void;

  constructor(start: Start, request: WireRequest, limits: Limits, before: Stale | undefined) {
    this.#start = start;
    this.#request = request;
    this.#limits = limits;
    this.#sent = before?.sent ?? false;
    this.done = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    this.#total = setTimeout(() => this.#onTimeout(limits.timeout), timeLeft(limits));
    this.#unlisten = onAbort(limits.signal, () => this.#fail(limits.signal?.reason));
    start.pool.take(this.#use, { fresh: before !== undefined, urgent: limits.urgent === true });
  }

  readonly #use = (connection: Connection): void => {
    this.#connection = connection;
    try {
      this.#send(connection);
    } catch (error) {
      this.#fail(error);
    }
  };

  #send(connection: Connection): void {
    const { socket } = connection;
    const { hostname, port, headers, prefix, connected } = this.#start;
    if (connection.reused) {
      this.#writtenBefore = socket.bytesWritten;
      this.#onSent();
    } else {
      const { connectTimeout } = this.#limits;
      this.#connecting = setTimeout(() => this.#onTimeout(connectTimeout), connectTimeout);
      // Before the request's own listener, which then writes.
      socket.once(connected, () => {
        clearTimeout(this.#connecting);
        this.#connecting = undefined;
        this.#onSent();
      });
    }
    // The one for https is for http too: it speaks HTTP on the connection that it is given, and that is TLS or is not.
    const outgoing = nodeRequest({
      hostname,
      port,
      // All that a request asks of its agent is `keepAlive` and `addRequest`.
      agent: connection as unknown as Agent,
      method: this.#request.method,
      path: prefix + this.#request.target,
      headers: headerList(headers, this.#request.headers),
    });
    this.#outgoing = outgoing;
    // `on` for what comes once, too: `once` would wrap each listener and take it off again, for nothing.
    outgoing.on("response", (answer) => this.#onAnswer(connection, outgoing, answer));
    // `on`: a destroyed request may report more than one error, and one without a listener ends the process.
    outgoing.on("error", (error) => this.#onError(error));
    // The last event of each request. Where nothing came before it, what came was no answer (101 with an upgrade).
    outgoing.on("close", () => {
      if (!this.#answered) this.#onNoAnswer();
    });
    outgoing.end(this.#request.body);
  }

  #onSent(): void {
    this.#sent = true;
    const { answerTimeout } = this.#limits;
    if (answerTimeout === undefined) return;
    this.#awaiting = setTimeout(() => this.#onTimeout(answerTimeout), answerTimeout);
  }

  #onAnswer(connection: Connection, outgoing: ClientRequest, incoming: IncomingMessage): void {
    this.#answered = true;
    clearTimeout(this.#awaiting);
    connection.headRead();
    // Node sets the status of every answer that it parsed.
    const status = incoming.statusCode as number;
    if (status < 200) return this.#onNoAnswer();
    const { headers } = incoming;
    if (this.#request.bodyMode === "stream" && isSuccess(status)) {
      const stream = streamBody(this.#request, this.#limits, incoming, {
        finish: (size) => {
          connection.answerRead(outgoing, incoming, size);
          connection.release(true);
        },
        stop: () => connection.destroy(),
      });
      this.#settle();
      this.#resolve({ status, headers, body: NOTHING, stream });
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
    incoming.on("end", () => {
      connection.answerRead(outgoing, incoming, size);
      const [only] = chunks;
      const body = chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks, size);
      this.#settle();
      this.#resolve({ status, headers, body, connection });
    });
  }

  #onError(error: Error): void {
    const connection = this.#connection;
    if (connection?.reused !== true || this.#answered) {
      return this.#fail(connectionFailed(this.#request, this.#sent, error));
    }
    const sent = connection.socket.bytesWritten !== this.#writtenBefore;
    this.#settle();
    this.#resolve(new Stale(sent, error));
    connection.destroy();
  }

  #onNoAnswer(): void {
    if (this.#settled) return;
    const why = new Error("what came instead of an answer was an offer to speak another protocol");
    this.#fail(connectionFailed(this.#request, this.#sent, why));
  }

  #onTimeout(limit: number): void {
    const missing =
      this.#connection === undefined
        ? `none of the ${MOST_CONNECTIONS} connections was free`
        : this.#connecting === undefined
          ? "no complete answer"
          : "no connection";
    this.#fail(timedOut(this.#request, this.#sent, limit, missing));
  }

  #fail(reason: unknown): void {
    this.#settle();
    this.#reject(reason);
    if (this.#connection === undefined) this.#start.pool.leave(this.#use);
    this.#outgoing?.destroy();
    this.#connection?.destroy();
  }

  // The first outcome counts: a promise ignores the others.
  #settle(): void {
    this.#settled = true;
    clearTimeout(this.#total);
    clearTimeout(this.#connecting);
    clearTimeout(this.#awaiting);
    this.#unlisten();
  }
}

// Node keeps a list for each duration in use, so durations that differ by a little each cost a list: rounded up to a
// hundredth of the limit, calls that began a little apart share one.
function timeLeft({ deadline, timeout }: Limits): number {
  const grain = timeout / 100;
  return Math.ceil((deadline - performance.now()) / grain) * grain;
}

// As a list Node writes the headers in one go instead of checking them one by one; `call/check-headers.ts` has checked them.
function headerList(own: readonly string[], headers: WireRequest["headers"]): string[] {
  const list = [...own];
  for (const name of Object.keys(headers)) list.push(name, headers[name] ?? "");
  return list;
}
