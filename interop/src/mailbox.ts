import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** A notification as it arrived. */
export interface Letter {
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The bytes received, as text. */
  readonly body: string;
}

/** A merchant's address for notifications. */
export interface Mailbox {
  /** For `notify_url`. */
  readonly url: string;
  /** The first notification. */
  readonly letter: Promise<Letter>;
  close(): Promise<void>;
}

/** Opens an address on a free loopback port that answers every notification with 204. */
export async function openMailbox(): Promise<Mailbox> {
  const server = createServer();
  const letter = new Promise<Letter>((resolve, reject) => {
    server.on("request", (request, response) => {
      const headers = Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
      );
      text(request).then((body) => {
        response.writeHead(204).end();
        resolve({ headers, body });
      }, reject);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on a port has an address of this form; only pipes have text.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/notify`,
    letter,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
