import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import type { Socket } from "node:net";

// An agent asks `keepSocketAlive` when it puts a connection aside, and lets subclasses answer. Node's own answer sets the
// idle timer and the keep-alive option anew for every request, which costs more than the rest of the pool. Here that is
// done once for each connection: its timer counts from the last byte anyway, and when it fires the agent closes idle
// connections only. `reuseSocket` stays Node's: it also takes a listener off that was put on meanwhile.

class PlainPool extends HttpAgent {
  readonly #aside: PutAside;

  constructor(aside: PutAside) {
    super({ keepAlive: true });
    this.#aside = aside;
  }

  override keepSocketAlive(socket: Socket): boolean {
    return this.#aside(socket);
  }
}

class SecurePool extends HttpsAgent {
  readonly #aside: PutAside;

  constructor(aside: PutAside) {
    super({ keepAlive: true });
    this.#aside = aside;
  }

  override keepSocketAlive(socket: Socket): boolean {
    return this.#aside(socket);
  }
}

type PutAside = (socket: Socket) => true;

/** A pool of kept connections, each closed after `idleMs` without a byte. Idle ones do not keep the process alive. */
export function createPool(secure: boolean, idleMs: number): HttpAgent {
  const known = new WeakSet<Socket>();
  const aside: PutAside = (socket) => {
    if (!known.has(socket)) {
      known.add(socket);
      socket.setKeepAlive(true, 1000);
      socket.setTimeout(idleMs);
    }
    socket.unref();
    return true;
  };
  return secure ? new SecurePool(aside) : new PlainPool(aside);
}
