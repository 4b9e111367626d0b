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
  /** The next notification; waits where none has arrived yet. */
  next(): Promise<Letter>;
  close(): Promise<void>;
}

/** How a notification is answered; APIv2 comes again until XML says that it was taken. */
const replies = {
  v3: { status: 204, text: "" },
  v2: { status: 200, text: "<xml><return_code><![CDATA[SUCCESS]]></return_code></xml>" },
} as const;

/** Opens an address on a free loopback port that takes every notification. */
export async function openMailbox(version: keyof typeof replies = "v3"): Promise<Mailbox> {
  const { status, text: reply } = replies[version];
  const arrived: Letter[] = [];
  const waiting: ((letter: Letter) => void)[] = [];
  const server = createServer((request, response) => {
    text(request).then(
      (body) => {
        response.writeHead(status, { "content-type": "text/xml" }).end(reply);
        const letter = { headers: textual(request.headers), body };
        const first = waiting.shift();
        if (first === undefined) arrived.push(letter);
        else first(letter);
      },
      (error: Error) => response.destroy(error),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on a port has an address of this form; only pipes have text.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/notify`,
    next: () => {
      const letter = arrived.shift();
      if (letter !== undefined) return Promise.resolve(letter);
      return new Promise((resolve) => {
        waiting.push(resolve);
      });
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function textual(headers: object): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
