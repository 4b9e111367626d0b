import type { Duplex } from "node:stream";

/** How long a client may keep a connection open that is over, in milliseconds. */
const LINGER = 1_000;

/** Ends a connection that is no HTTP of node:http's any more with an answer in plain words. */
export function endWith(socket: Duplex, status: string, text: string): void {
  const head = [
    `HTTP/1.1 ${status}`,
    "Content-Type: text/plain; charset=utf-8",
    `Content-Length: ${Buffer.byteLength(text)}`,
    "Connection: close",
  ];
  // node:http does not listen for errors of a connection that it gives away.
  socket.on("error", () => socket.destroy());
  socket.end(`${head.join("\r\n")}\r\n\r\n${text}`);
  // What the client sent beside is read, or closing would reset the connection before the answer is there.
  socket.resume();
  const cut = setTimeout(() => socket.destroy(), LINGER);
  socket.once("close", () => clearTimeout(cut));
}
