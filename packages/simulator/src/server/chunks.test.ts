import { once } from "node:events";
import { request as httpRequest } from "node:http";
import type { IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Chunks, SimResponse } from "../core/http.ts";
import { createNodeServer } from "./node.ts";
import { serveWeb } from "./web.ts";

/** A body of so many parts, and what is seen of its making. */
class Making {
  readonly parts: number;
  readonly size: number;
  readonly breaksAt: number | undefined;
  made = 0;
  /** Resolves when the making has ended, at the end or before. */
  readonly over: Promise<void>;
  #end: () => void = () => {};

  constructor(parts: number, size: number, breaksAt?: number) {
    this.parts = parts;
    this.size = size;
    this.breaksAt = breaksAt;
    this.over = new Promise((resolve) => {
      this.#end = resolve;
    });
  }

  async *chunks(): Chunks & AsyncGenerator<Uint8Array> {
    try {
      for (; this.made < this.parts; this.made += 1) {
        if (this.made === this.breaksAt) throw new Error("The disk is gone.");
        yield Buffer.alloc(this.size, "x");
        await new Promise((resolve) => setImmediate(resolve));
      }
    } finally {
      this.#end();
    }
  }

  answer(): SimResponse {
    return { status: 200, headers: { "content-type": "text/plain" }, body: this.chunks() };
  }
}

describe("an answer that is made while it is sent, over a socket", () => {
  /** A server that answers with what is made; gives its port and what was reported. */
  async function serve(...makings: Making[]): Promise<{ port: number; errors: unknown[] }> {
    const errors: unknown[] = [];
    const server = createNodeServer(
      () => Promise.resolve((makings.shift() ?? new Making(0, 0)).answer()),
      (error) => void errors.push(error),
    );
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    onTestFinished(async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    });
    // A server that listens on a port has an address of this form.
    return { port: (server.address() as AddressInfo).port, errors };
  }

  /** Asks, and gives the answer when its head is there. */
  async function ask(port: number): Promise<IncomingMessage> {
    const request = httpRequest({ port, host: "127.0.0.1", agent: false });
    request.on("error", () => {});
    request.end();
    const [response] = await once(request, "response");
    return response as IncomingMessage;
  }

  test("comes whole, and the connection takes the next request", async () => {
    const { port } = await serve(new Making(30, 10_000), new Making(2, 3));
    const url = `http://127.0.0.1:${port}`;
    const first = await fetch(url);
    expect(first.headers.get("transfer-encoding")).toBe("chunked");
    expect((await first.arrayBuffer()).byteLength).toBe(300_000);
    expect(await (await fetch(url)).text()).toBe("xxxxxx");
  });

  test("is made no faster than it is taken, and no further when the client leaves", async () => {
    const making = new Making(10_000, 100_000);
    const { port, errors } = await serve(making);
    const response = await ask(port);
    // Until sockets hold no more, a second chunk is not written.
    await expect.poll(() => making.made).toBeGreaterThan(0);
    response.destroy();
    await making.over;
    expect(making.made).toBeLessThan(1_000);
    expect(errors).toEqual([]);
  });

  test("ends the connection where the making breaks, so that nobody takes it for whole", async () => {
    const { port, errors } = await serve(new Making(30, 10, 20));
    const response = await ask(port);
    response.resume();
    await expect(once(response, "end")).rejects.toMatchObject({ code: "ECONNRESET" });
    expect(errors).toMatchObject([{ message: "The disk is gone." }]);
  });
});

describe("an answer that is made while it is sent, by fetch", () => {
  const get = (making: Making, init: RequestInit = {}): Promise<Response> =>
    serveWeb(
      () => Promise.resolve(making.answer()),
      new Request("http://localhost/", init),
      () => Promise.resolve(),
    );

  test("comes whole", async () => {
    expect(await (await get(new Making(3, 2))).text()).toBe("xxxxxx");
  });

  test("is not begun before somebody reads, and is made part by part", async () => {
    const making = new Making(100, 10);
    const response = await get(making);
    expect(making.made).toBe(0);
    const reader = response.body!.getReader();
    await reader.read();
    await reader.read();
    expect(making.made).toBe(1);
    await reader.cancel();
    await making.over;
    expect(making.made).toBe(1);
  });

  test("ends when the request is aborted, with the reason for the reader", async () => {
    const making = new Making(100, 10);
    const abort = new AbortController();
    const response = await get(making, { signal: abort.signal });
    const reader = response.body!.getReader();
    await reader.read();
    abort.abort(new Error("no more"));
    await expect(reader.read()).rejects.toThrow("no more");
    await making.over;
  });

  test("tells the reader where the making breaks", async () => {
    const response = await get(new Making(3, 2, 1));
    await expect(response.text()).rejects.toThrow("The disk is gone.");
  });
});
