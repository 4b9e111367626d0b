import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { signAnswer } from "../../src/testing/sign-answer.ts";
import { publicKeySigner } from "./keys.ts";

/** A request as it came over the wire. */
export interface Received {
  readonly method: string;
  /** Path and query, not decoded. */
  readonly target: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
  /** The body's bytes, for those that are no text. */
  readonly bytes: Buffer;
}

export interface TestServer {
  readonly url: string;
  readonly received: Received[];
  readonly server: Server;
  close(): Promise<void>;
}

/** Listens on a free loopback port; `answer` decides, `received` remembers. */
export async function startServer(
  answer: (received: Received, response: ServerResponse) => void | Promise<void>,
): Promise<TestServer> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const one = {
        method: request.method ?? "",
        target: request.url ?? "",
        headers: request.headers,
        body: Buffer.concat(chunks).toString("utf8"),
        bytes: Buffer.concat(chunks),
      };
      received.push(one);
      void answer(one, response);
    });
  });
  // Neither side may end an idle connection before the test has: a process must not wait for that.
  server.keepAliveTimeout = 600_000;
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    received,
    server,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers with a signed JSON body, as WeChat Pay does. */
export async function answerSigned(
  response: ServerResponse,
  body: string,
  { status = 200, signer = publicKeySigner, headers = {} as Record<string, string> } = {},
): Promise<void> {
  const signed = await signAnswer(signer, body);
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    "request-id": "08DBF3A5B9061050120817028BCA901-0",
    ...signed,
    ...headers,
  });
  response.end(body);
}
