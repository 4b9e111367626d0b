import type { ClientRequest, IncomingMessage } from "node:http";
import type { Socket } from "node:net";

/** Who lends connections. */
export interface Lender {
  /** It is free for another request. */
  returned(connection: Connection): void;
  /** It is closed, or about to be. */
  gone(connection: Connection): void;
}

/**
 * A connection, lent to one request at a time. In HTTP/1.1 an answer belongs to a request by nothing but its place on the
 * connection: one byte too many, and the next request would be given an answer that is not its own. So a connection is
 * used again only where each byte that came belongs to an answer which whoever asked has found good.
 */
export class Connection {
  readonly socket: Socket;
  /** Whether a request before this one has used it. */
  reused = false;
  /** When it was given back, by `performance.now()`. */
  idleSince = 0;
  // A request asks its agent for this, and would otherwise say `connection: close`.
  readonly keepAlive = true;
  readonly #lender: Lender;
  #lent = true;
  #gone = false;
  #received = 0;
  /** What came until the answer's head was whole. */
  #head: Buffer | undefined;
  #headIsWhole = false;
  #last: Buffer | undefined;
  /** How many bytes there may be; NaN, which nothing equals, where the answer does not say that clearly. */
  #allowed = Number.NaN;

  constructor(socket: Socket, lender: Lender) {
    this.socket = socket;
    this.#lender = lender;
    // Before the request puts its own listener on: bytes are counted before they are read.
    socket.on("data", (bytes: Buffer) => this.#onData(bytes));
    socket.on("end", () => this.#onlyIfIdle());
    socket.on("timeout", () => this.#onlyIfIdle());
    // The request reports it; while there is none, an error without a listener would end the process.
    socket.on("error", () => this.#onlyIfIdle());
    socket.once("close", () => this.destroy());
  }

  /** What a request asks of its agent: the connection to go out on. */
  addRequest(request: ClientRequest): void {
    request.reusedSocket = this.reused;
    request.onSocket(this.socket);
  }

  /** Whether it can be lent, as far as this side knows. */
  get usable(): boolean {
    const { destroyed, readableEnded, writable } = this.socket;
    return !destroyed && !readableEnded && writable;
  }

  lend(): void {
    this.#lent = true;
    this.reused = true;
    this.#received = 0;
    this.#headIsWhole = false;
    this.#allowed = Number.NaN;
    this.socket.ref();
  }

  /** The answer's head was read: what comes now is its body. */
  headRead(): void {
    this.#headIsWhole = true;
  }

  /** The answer was read to its end, with a body of `size` bytes. */
  answerRead(request: ClientRequest, answer: IncomingMessage, size: number): void {
    // Answered before it had asked everything, or asked to be closed (HTTP/1.0 as well).
    if (!request.shouldKeepAlive || !request.writableFinished) return;
    if (this.#isWhole(answer, size)) this.#allowed = this.#received;
  }

  /** Whether head and body are all that came. */
  #isWhole({ statusCode, headers }: IncomingMessage, size: number): boolean {
    const head = this.#head;
    // An answer of 1xx before it would stand here: nobody asked for one.
    if (head?.toString("latin1", 0, 12) !== `HTTP/1.1 ${statusCode}`) return false;
    const coding = headers["transfer-encoding"];
    // Node itself ends the connection when a second answer's head is whole; what is left to notice is the beginning of one.
    if (coding === "chunked") return this.#last?.subarray(-5).toString("latin1") === "0\r\n\r\n";
    const end = head.indexOf("\r\n\r\n");
    return coding === undefined && end !== -1 && this.#received === end + 4 + size;
  }

  /** Whoever asked is done with the answer; only after a good one is the connection used again. */
  release(good: boolean): void {
    if (!good || this.#received !== this.#allowed || !this.usable) {
      this.destroy();
      return;
    }
    this.#lent = false;
    this.idleSince = performance.now();
    this.#head = undefined;
    this.#last = undefined;
    this.#lender.returned(this);
  }

  destroy(): void {
    if (this.#gone) return;
    this.#gone = true;
    this.socket.destroy();
    this.#lender.gone(this);
  }

  #onData(bytes: Buffer): void {
    // Nobody has asked anything.
    if (!this.#lent) return this.destroy();
    this.#received += bytes.length;
    this.#last = bytes;
    if (this.#headIsWhole) return;
    this.#head = this.#head === undefined ? bytes : Buffer.concat([this.#head, bytes]);
  }

  #onlyIfIdle(): void {
    if (!this.#lent) this.destroy();
  }
}
