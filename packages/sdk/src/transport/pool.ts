import { Connection } from "./connection.ts";
import type { Lender } from "./connection.ts";
import type { Socket } from "node:net";

/** The most connections to one origin; further requests wait for one of them. */
export const MOST_CONNECTIONS = 128;

/** Takes a connection and gives it back by `release` or `destroy`. */
export type Use = (connection: Connection) => void;

export interface Wish {
  /** One that nobody has used: a kept one has just turned out to be dead. */
  readonly fresh: boolean;
  /** At once, beyond the most: others hold their connections until this request is answered. */
  readonly urgent: boolean;
}

/**
 * The connections to one origin. Idle ones are closed after `idleMs` without a byte and do not keep the process alive.
 * Where all are in use, requests wait in order.
 */
export class Pool implements Lender {
  readonly #open: () => Socket;
  readonly #idleMs: number;
  readonly #most: number;
  /** The one used last is used next: the others can grow old. */
  readonly #idle: Connection[] = [];
  readonly #waiting = new Map<Use, Wish>();
  #count = 0;

  constructor(open: () => Socket, idleMs: number, most: number = MOST_CONNECTIONS) {
    this.#open = open;
    this.#idleMs = idleMs;
    this.#most = most;
  }

  /** Gives a connection, now or when there is one. */
  take(use: Use, wish: Wish): void {
    const kept = wish.fresh ? undefined : this.#kept();
    if (kept !== undefined) {
      kept.lend();
      use(kept);
      return;
    }
    if (this.#count >= this.#most) this.#idle[0]?.destroy();
    if (this.#count < this.#most || wish.urgent) use(this.#connect());
    else this.#waiting.set(use, wish);
  }

  /** Who waited has given up. */
  leave(use: Use): void {
    this.#waiting.delete(use);
  }

  returned(connection: Connection): void {
    const [next] = this.#waiting;
    if (next === undefined) {
      connection.socket.unref();
      this.#idle.push(connection);
      return;
    }
    const [use, { fresh }] = next;
    // Its end makes room for a fresh one.
    if (fresh) return connection.destroy();
    this.#waiting.delete(use);
    connection.lend();
    use(connection);
  }

  gone(connection: Connection): void {
    this.#count -= 1;
    const at = this.#idle.indexOf(connection);
    if (at !== -1) this.#idle.splice(at, 1);
    const [next] = this.#waiting;
    if (next === undefined || this.#count >= this.#most) return;
    const [use] = next;
    this.#waiting.delete(use);
    use(this.#connect());
  }

  #kept(): Connection | undefined {
    for (;;) {
      const connection = this.#idle.pop();
      if (connection === undefined) return undefined;
      // The end of one may be known before its event has come, and its time be over before its timer fires: after a pause of
      // the whole process the server has closed what still looks open here.
      const isYoung = performance.now() - connection.idleSince < this.#idleMs;
      if (connection.usable && isYoung) return connection;
      connection.destroy();
    }
  }

  #connect(): Connection {
    const socket = this.#open();
    // Its timer counts from the last byte; when it fires, the connection goes if it is idle.
    socket.setTimeout(this.#idleMs);
    this.#count += 1;
    return new Connection(socket, this);
  }
}
