import { describe, expect, test, vi } from "vitest";
import { deferred } from "../test/support/deferred.ts";
import { holdTimers } from "../test/support/hold-timers.ts";
import {
  accepting,
  clientSockets,
  failure,
  limits,
  serving,
  tcp,
  text,
  wire,
} from "../test/support/wire.ts";
import { attempts } from "./attempts.ts";
import { nodeTransport } from "./transport/node.ts";
import { Stale } from "./transport/transport.ts";
import type { Transport, WireAnswer } from "./transport/transport.ts";

const ANSWER: WireAnswer = { status: 200, headers: {}, body: new Uint8Array() };

/** A transport with one outcome for each attempt. */
function outcomes(...list: (WireAnswer | Stale)[]) {
  return vi.fn<Transport>(async () => {
    const outcome = list.shift();
    if (outcome === undefined) throw new Error("one attempt too many");
    return outcome;
  });
}

const stale = (sent: boolean) => new Stale(sent, new Error("read ECONNRESET"));

describe("a request goes out again", () => {
  test.each([
    ["a query, whatever was written", "GET", true],
    ["a query of which nothing was written", "GET", false],
    ["a POST of which nothing was written", "POST", false],
    ["a DELETE of which nothing was written", "DELETE", false],
  ])("once, for %s; the second attempt is told of the first", async (_, method, sent) => {
    const first = stale(sent);
    const transport = outcomes(first, ANSWER);
    const request = wire({ method });
    const within = limits();
    expect(await attempts(transport, request, within)).toBe(ANSWER);
    expect(transport.mock.calls).toEqual([
      [request, within],
      [request, within, first],
    ]);
  });

  test.each(["POST", "PUT", "PATCH", "DELETE"])(
    "never for a %s that may have left: its outcome is unknown",
    async (method) => {
      const transport = outcomes(stale(true), ANSWER);
      expect(await failure(attempts(transport, wire({ method }), limits()))).toMatchObject({
        name: "ConnectionError",
        mayHaveReachedServer: true,
      });
      expect(transport).toHaveBeenCalledTimes(1);
    },
  );

  test.each([
    ["nothing left in either attempt", false, false],
    ["the first may have left", true, false],
    ["the second may have left", false, true],
  ])("no third time; the error says what is true of both: %s", async (_, first, second) => {
    const transport = outcomes(stale(first), stale(second), ANSWER);
    expect(await failure(attempts(transport, wire(), limits()))).toMatchObject({
      name: "ConnectionError",
      mayHaveReachedServer: first || second,
    });
    expect(transport).toHaveBeenCalledTimes(2);
  });

  test("not after any failure that the transport rejects with", async () => {
    const transport = vi.fn<Transport>(() => Promise.reject(new Error("refused")));
    expect(await failure(attempts(transport, wire(), limits()))).toMatchObject({
      message: "refused",
    });
    expect(transport).toHaveBeenCalledTimes(1);
  });
});

test("nothing is sent for who gave up while the request was signed", async () => {
  const transport = outcomes(ANSWER);
  const within = limits({ signal: AbortSignal.abort("enough") });
  expect(await failure(attempts(transport, wire(), within))).toBe("enough");
  expect(transport).not.toHaveBeenCalled();
});

describe("a kept connection that turns out to be dead", () => {
  // Answers the first request of each connection; what comes later meets a closed door.
  async function closingAtSecond() {
    const requests: string[] = [];
    const server = await tcp((socket) => {
      let count = 0;
      socket.on("data", (data) => {
        requests.push(data.toString().split(" ")[0]!);
        count += 1;
        if (count === 1) socket.write("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}");
        else socket.destroy();
      });
    });
    return { ...server, requests };
  }

  test("a GET is repeated, once, on a fresh connection", async () => {
    const { url, requests, sockets } = await closingAtSecond();
    const send = accepting(nodeTransport(url));
    await send(wire(), limits());
    expect(text((await send(wire(), limits())).body)).toBe("{}");
    expect(requests).toEqual(["GET", "GET", "GET"]);
    expect(sockets).toHaveLength(2);
  });

  test("a GET that fails again is not repeated for ever", async () => {
    let alive = true;
    const requests: string[] = [];
    const server = await tcp((socket) => {
      socket.on("data", () => {
        requests.push("GET");
        if (alive) socket.write("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}");
        else socket.destroy();
      });
    });
    const send = accepting(nodeTransport(server.url));
    await send(wire(), limits());
    alive = false;
    expect(await failure(send(wire(), limits()))).toMatchObject({
      name: "ConnectionError",
      mayHaveReachedServer: true,
    });
    expect(requests).toHaveLength(3);
  });

  test.each(["POST", "PUT", "PATCH", "DELETE"])(
    "a %s whose bytes went out is not repeated",
    async (method) => {
      const { url, requests } = await closingAtSecond();
      const send = accepting(nodeTransport(url));
      await send(wire(), limits());
      const error = await failure(send(wire({ method, body: "{}" }), limits()));
      expect(error).toMatchObject({
        name: "ConnectionError",
        mayHaveReachedServer: true,
        message: expect.stringContaining("repeat only the same data"),
      });
      expect(requests).toEqual(["GET", method]);
    },
  );

  test.each(["GET", "POST"])(
    "a %s that finds it closed before anything is written goes out once, on a fresh one",
    async (method) => {
      const server = await tcp((socket) => {
        socket.on("data", (data) => {
          received.push(data.toString().split(" ")[0]!);
          socket.write("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}");
        });
      });
      const received: string[] = [];
      const sockets = clientSockets();
      const send = accepting(nodeTransport(server.url));
      await send(wire(), limits());
      const [pooled] = sockets;
      // The moment at which the end is known and the pool still holds the connection.
      const second = new Promise((resolve) => {
        pooled!.prependOnceListener("end", () =>
          resolve(send(wire({ method, body: "{}" }), limits())),
        );
      });
      server.sockets[0]!.end();
      await second;
      expect(received).toEqual(["GET", method]);
      expect(server.sockets).toHaveLength(2);
    },
  );

  test("a GET that went out on it and is refused on the fresh one may have reached the server", async () => {
    let count = 0;
    const server = await serving((_, response) => {
      count += 1;
      if (count === 1) return void response.end("{}");
      // Nobody listens any more when the second attempt comes.
      server.server.close();
      response.socket?.destroy();
    });
    const send = accepting(nodeTransport(server.url));
    await send(wire(), limits());
    expect(await failure(send(wire(), limits()))).toMatchObject({
      name: "ConnectionError",
      mayHaveReachedServer: true,
      message: expect.stringContaining("ECONNREFUSED"),
    });
    expect(count).toBe(2);
  });

  test("an answer cut short is not repeated, even to a GET: it was being carried out", async () => {
    let count = 0;
    const server = await tcp((socket) => {
      socket.on("data", () => {
        count += 1;
        if (count === 1) socket.write("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}");
        else socket.end("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{");
      });
    });
    const send = accepting(nodeTransport(server.url));
    await send(wire(), limits());
    expect(await failure(send(wire(), limits()))).toMatchObject({ name: "ConnectionError" });
    expect(count).toBe(2);
  });

  test("both attempts share one timeout", async () => {
    holdTimers();
    let count = 0;
    const third = deferred<void>();
    const server = await tcp((socket) => {
      socket.on("data", () => {
        count += 1;
        if (count === 1) socket.write("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}");
        // The second request uses up most of its time, the third is never answered.
        if (count === 2) {
          vi.advanceTimersByTime(300);
          socket.destroy();
        }
        if (count === 3) third.resolve();
      });
    });
    const send = accepting(nodeTransport(server.url));
    await send(wire(), limits());
    const call = failure(send(wire(), limits({ timeout: 400 })));
    await third.promise;
    vi.advanceTimersByTime(100);
    // A second timeout of its own would have 300 ms left.
    expect(vi.getTimerCount()).toBe(0);
    expect(await call).toMatchObject({ name: "TimeoutError", timeout: 400 });
    expect(count).toBe(3);
  });
});
