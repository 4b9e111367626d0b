import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

/** An answer as it crossed the wire. */
export interface WireAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The bytes that a signature covers. */
  readonly body: Uint8Array;
}

/** A loopback address that hands every request on. It shows what an SDK keeps to itself: headers, and the bytes signed. */
export interface Tap {
  readonly url: string;
  /** The answer that was handed back last. */
  last(): WireAnswer | undefined;
  close(): Promise<void>;
}

/** @param target where requests go: `http://127.0.0.1:7180` */
export async function openTap(target: string): Promise<Tap> {
  let last: WireAnswer | undefined;
  const server = createServer((incoming, response) => {
    const { method, headers } = incoming;
    const onward = request(`${target}${incoming.url}`, { method, headers }, (answer) => {
      buffer(answer).then(
        (body) => {
          const { statusCode: status = 0 } = answer;
          last = { status, headers: textual(answer.headers), body };
          response.writeHead(status, answer.headers).end(body);
        },
        (error: Error) => response.destroy(error),
      );
    });
    onward.on("error", (error) => response.destroy(error));
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on a port has an address of this form; only pipes have text.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    last: () => last,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function textual(headers: object): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
