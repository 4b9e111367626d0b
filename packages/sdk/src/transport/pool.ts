import { Agent as HttpAgent } from "node:http";
import type { ClientRequest } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import type { Socket } from "node:net";

// An agent asks `keepSocketAlive` when it puts a connection aside and `reuseSocket` when it takes it again, and lets
// subclasses answer. Node's own answers set the idle timer and the keep-alive option anew and unref and ref the socket
// for every request, which costs more than the rest of the pool. Here that is done once for each connection: its timer
// counts from the last byte anyway, the agent closes only idle ones when it fires, and while a request waits its own
// timer keeps the process alive.

class PlainPool extends HttpAgent {
  readonly #aside: PutAside;

  constructor(aside: PutAside) {
    super({ keepAlive: true });
    this.#aside = aside;
  }

  override keepSocketAlive(socket: Socket): boolean {
    return this.#aside(socket);
  }

  override reuseSocket(_: Socket, request: ClientRequest): void {
    request.reusedSocket = true;
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

  override reuseSocket(_: Socket, request: ClientRequest): void {
    request.reusedSocket = true;
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
      socket.unref();
    }
    return true;
  };
  return secure ? new SecurePool(aside) : new PlainPool(aside);
}
