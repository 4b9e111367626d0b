import { once } from "node:events";
import { connect } from "node:net";
import type { AddressInfo, Socket } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { createNodeServer } from "./node.ts";

// Some hundreds in what is read at once; shorter ones only take longer to be answered.
const GET = `GET / HTTP/1.1\r\nHost: a\r\nFill: ${"x".repeat(200)}\r\n\r\n`;
const POST = `POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n${"x".repeat(1_000)}`;
/** What Node reads from a socket at once, in bytes. */
const CHUNK = 65_536;

test.each([
  ["without bodies", GET],
  ["with bodies", POST],
])(
  "a connection that sends requests %s without waiting for answers is not read on, and gets all its answers",
  async (_, request) => {
    const COUNT = Math.ceil((40 * CHUNK) / request.length);
    let read = 0;
    let answer: () => void = () => {};
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const server = createNodeServer(
      async () => {
        read++;
        await answered;
        return { status: 200, headers: { "content-type": "text/plain" }, body: "answer" };
      },
      (error) => {
        throw error;
      },
    );
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });

    const client = connect((server.address() as AddressInfo).port, "127.0.0.1");
    const [socket] = (await once(server, "connection")) as [Socket];
    client.write(request.repeat(COUNT));
    await expect.poll(() => socket.isPaused()).toBe(true);
    // Whatever the kernel holds is there by now, or comes while the other turns of the loop pass.
    for (let turn = 0; turn < 100; turn++) await new Promise((resolve) => setImmediate(resolve));
    expect(socket.isPaused()).toBe(true);
    expect(read).toBeLessThanOrEqual((4 * CHUNK) / request.length);

    answer();
    let text = "";
    let answers = 0;
    for await (const chunk of client as AsyncIterable<Buffer>) {
      const parts = (text + chunk.toString("latin1")).split("HTTP/1.1 200 OK");
      answers += parts.length - 1;
      text = parts.at(-1) ?? "";
      if (answers === COUNT) break;
    }
    expect(read).toBe(COUNT);
  },
);
