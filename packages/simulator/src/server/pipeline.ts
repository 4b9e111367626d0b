import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** How many requests of one connection may wait for their answers. */
const MOST = 8;

const waiting = new WeakMap<Socket, number>();

/**
 * Counts a request that was read, and stops reading from its connection while too many wait for their answers. A client
 * may send one request after the other without looking at the answers; Node reads them all and keeps what it read.
 */
export function holdBack({ socket }: IncomingMessage, response: ServerResponse): void {
  const count = (waiting.get(socket) ?? 0) + 1;
  waiting.set(socket, count);
  // Also where it was stopped before: reading the body of a later request starts it again.
  if (count >= MOST) socket.pause();
  response.once("close", () => release(socket));
}

function release(socket: Socket): void {
  const count = (waiting.get(socket) ?? 1) - 1;
  waiting.set(socket, count);
  if (count < MOST && socket.isPaused()) resume(socket);
}

// A client that takes no answers gets to send nothing either.
function resume(socket: Socket): void {
  if (!socket.writableNeedDrain) socket.resume();
  else socket.once("drain", () => resume(socket));
}
