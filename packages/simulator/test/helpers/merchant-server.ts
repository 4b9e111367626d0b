import { createServer } from "node:http";
import type { IncomingHttpHeaders, RequestListener, Server } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** A notification as a merchant's server received it. */
export interface Posted {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** The names of the headers, letter for letter. */
  readonly names: readonly string[];
  readonly body: string;
}

/** A merchant's server. */
export interface MerchantServer {
  /** `http://127.0.0.1:41234` */
  readonly url: string;
  /** Everything received so far. */
  readonly posted: readonly Posted[];
  /** How many requests were open at the same time at most. */
  readonly mostAtOnce: () => number;
  /** Resolves when so many requests have been received. */
  received(count: number): Promise<void>;
  close(): Promise<void>;
}

/** What the server answers; `hang` answers never. */
export type Reaction = number | "hang" | RequestListener;

/**
 * Starts a merchant's server on a free port; it is closed when the test has ended.
 *
 * @param react for the first, second, … request
 */
export async function startMerchantServer(
  react: (number: number, posted: Posted) => Reaction = () => 204,
): Promise<MerchantServer> {
  const posted: Posted[] = [];
  const waiting = new Set<() => void>();
  let open = 0;
  let most = 0;
  const server = createServer((request, response) => {
    most = Math.max(most, ++open);
    response.once("close", () => open--);
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const received = {
        path: request.url ?? "",
        headers: request.headers,
        names: request.rawHeaders.filter((_, index) => index % 2 === 0),
        body: Buffer.concat(chunks).toString("utf8"),
      };
      posted.push(received);
      for (const look of waiting) look();
      const reaction = react(posted.length, received);
      if (typeof reaction === "function") reaction(request, response);
      else if (reaction !== "hang") response.writeHead(reaction).end();
    });
  });
  const port = await listen(server);
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  onTestFinished(close);
  return {
    url: `http://127.0.0.1:${port}`,
    posted,
    mostAtOnce: () => most,
    received: (count) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (posted.length < count) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    close,
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on a port has an address of this form.
  return (server.address() as AddressInfo).port;
}
