import { getEventListeners, once } from "node:events";
import { describe, expect, test, vi } from "vitest";
import { holdTimers } from "../../test/support/hold-timers.ts";
import {
  closed,
  failure,
  limits,
  serving,
  tcp,
  text,
  wire,
  sending,
} from "../../test/support/wire.ts";
import { startServer } from "../../test/support/server.ts";
import type { Fetch } from "./fetch.ts";
import { fetchTransport } from "./fetch.ts";

const never: Fetch = () => new Promise<Response>(() => {});

describe("the caller's fetch", () => {
  test("is given address, method, headers and body as they were signed, and no way to follow redirects", async () => {
    const fetch = vi.fn<Fetch>(async () => new Response("{}"));
    const request = wire({
      method: "POST",
      target: "/v3/x?a=%27",
      headers: { a: "1" },
      body: "{}",
    });
    await sending(fetchTransport("https://h", fetch))(request, limits());
    expect(fetch).toHaveBeenCalledWith("https://h/v3/x?a=%27", {
      method: "POST",
      headers: { a: "1" },
      body: "{}",
      redirect: "manual",
      signal: expect.any(AbortSignal),
    });
  });

  test("gives status, headers and bytes", async () => {
    const fetch: Fetch = async () =>
      new Response("{微}", { status: 202, headers: { "Request-ID": "08-1" } });
    const answer = await sending(fetchTransport("https://h", fetch))(wire(), limits());
    expect([answer.status, answer.headers["request-id"], text(answer.body)]).toEqual([
      202,
      "08-1",
      "{微}",
    ]);
  });

  test("gives no bytes for 204", async () => {
    const fetch: Fetch = async () => new Response(null, { status: 204 });
    expect((await sending(fetchTransport("https://h", fetch))(wire(), limits())).body).toHaveLength(
      0,
    );
  });

  test("of the platform works through a real socket, without following a redirect", async () => {
    const server = await serving((received, response) => {
      if (received.method === "GET") response.end("{}");
      else response.writeHead(302, { location: "/v3/elsewhere" }).end();
    });
    const send = sending(fetchTransport(server.url, fetch));
    expect(text((await send(wire(), limits())).body)).toBe("{}");
    const post = wire({ method: "POST", headers: { "content-length": "2" }, body: "{}" });
    expect((await send(post, limits())).status).toBe(302);
    expect(server.received.map(({ method, body }) => [method, body])).toEqual([
      ["GET", ""],
      ["POST", "{}"],
    ]);
  });
});

describe("an address that fetch would alter is refused before anything is sent: its signature would not fit", () => {
  test.each([
    ["a peer's trap: an apostrophe in the query", "/v3/x?a='"],
    ["a quotation mark", '/v3/x?a="'],
    ["a dot segment", "/v3/x/../y"],
    ["an encoded dot segment", "/v3/x/%2e%2e/y"],
    ["a backslash", String.raw`/v3\x`],
    ["a space", "/v3/a b"],
    ["Chinese", "/v3/微信"],
    ["a tab", "/v3/x\t"],
  ])("%s", async (_, target) => {
    const fetch = vi.fn<Fetch>(async () => new Response("{}"));
    const error = await failure(
      sending(fetchTransport("https://h", fetch))(wire({ target }), limits()),
    );
    expect(error).toMatchObject({ name: "RequestError", parameter: "path" });
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe("a failure", () => {
  test("because nobody listens says so, in the words below fetch's own", async () => {
    const { url, close } = await startServer(() => {});
    await close();
    expect(await failure(sending(fetchTransport(url, fetch))(wire(), limits()))).toMatchObject({
      name: "ConnectionError",
      // fetch does not tell whether anything was sent.
      mayHaveReachedServer: true,
      message: expect.stringMatching(/fetch failed.*ECONNREFUSED/),
    });
  });

  test("within the body", async () => {
    const server = await tcp((socket) => {
      socket.once("data", () => socket.end("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"));
    });
    expect(
      await failure(sending(fetchTransport(server.url, fetch))(wire(), limits())),
    ).toMatchObject({
      name: "ConnectionError",
    });
  });

  test("that is no Error", async () => {
    const fetch: Fetch = () => Promise.reject("no"); // oxlint-disable-line typescript/prefer-promise-reject-errors
    expect(
      await failure(sending(fetchTransport("https://h", fetch))(wire(), limits())),
    ).toMatchObject({
      name: "ConnectionError",
      message: expect.stringContaining("string, which is no Error"),
    });
  });

  test("that a fetch throws instead of rejecting", async () => {
    const fetch: Fetch = () => {
      throw new Error("thrown");
    };
    expect(
      await failure(sending(fetchTransport("https://h", fetch))(wire(), limits())),
    ).toMatchObject({
      name: "ConnectionError",
      message: expect.stringContaining("thrown"),
    });
  });

  test("whose words hold the address, the headers or the body leaves them out", async () => {
    const secret = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";
    const fetch: Fetch = async (url, init) => {
      throw Object.assign(new Error(`request to ${url} failed`), {
        config: init,
        code: "ECONNRESET",
        cause: new Error(`at ${url}`),
      });
    };
    const request = wire({
      target: `/v3/${secret}?a=${secret}`,
      headers: { authorization: secret },
      body: secret,
    });
    const error: any = await failure(
      sending(fetchTransport("https://h", fetch))(request, limits()),
    );
    expect(error.message).toContain("ECONNRESET: request to https://h/v3/{x} failed");
    const { inspect } = await import("node:util");
    expect(inspect(error, { depth: 20, showHidden: true })).not.toContain(secret);
  });
});

describe("an answer over 10 MB ends the call", () => {
  test("and its connection, whatever length it claims", async () => {
    const server = await serving((_, response) => {
      response.writeHead(200, { "request-id": "08-2", "content-length": String(20 * 1024 ** 3) });
      for (let count = 0; count < 11; count += 1) response.write(Buffer.alloc(1024 * 1024, " "));
    });
    const connection = once(server.server, "connection");
    expect(
      await failure(sending(fetchTransport(server.url, fetch))(wire(), limits())),
    ).toMatchObject({
      name: "AnswerError",
      code: "ANSWER_TOO_LARGE",
      requestId: "08-2",
    });
    const [socket] = await connection;
    await closed(socket);
  });

  test("and stops reading a stream that has no end", async () => {
    const cancel = vi.fn<() => void>();
    const fetch: Fetch = async () =>
      new Response(
        new ReadableStream({
          pull: (stream) => stream.enqueue(new Uint8Array(1024 * 1024)),
          cancel,
        }),
      );
    expect(
      await failure(sending(fetchTransport("https://h", fetch))(wire(), limits())),
    ).toMatchObject({
      code: "ANSWER_TOO_LARGE",
    });
    expect(cancel).toHaveBeenCalled();
  });
});

describe("timeout and signal", () => {
  test.each<[title: string, fetch: Fetch]>([
    ["a fetch that heeds its signal", fetch],
    ["a fetch that does not heed it", never],
  ])("end the call of %s", async (_, fetch) => {
    const server = await serving(() => {});
    const send = sending(fetchTransport(server.url, fetch));
    expect(await failure(send(wire({ method: "POST" }), limits({ timeout: 50 })))).toMatchObject({
      name: "TimeoutError",
      mayHaveReachedServer: true,
      timeout: 50,
    });
    const controller = new AbortController();
    const call = failure(send(wire(), limits({ signal: controller.signal })));
    controller.abort("enough");
    expect(await call).toBe("enough");
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  test("end the reading of the body", async () => {
    holdTimers();
    const server = await serving((_, response) => void response.writeHead(200).write("{"));
    const begun: Fetch = async (url, init) => {
      const response = await fetch(url, init);
      setImmediate(() => void vi.advanceTimersByTime(50));
      return response;
    };
    expect(
      await failure(sending(fetchTransport(server.url, begun))(wire(), limits({ timeout: 50 }))),
    ).toMatchObject({ name: "TimeoutError" });
  });

  test("reach the fetch, so that it can let go of its connection", async () => {
    let given: AbortSignal | null | undefined;
    const fetch: Fetch = (_, init) => {
      given = init.signal;
      return never("", init);
    };
    await failure(sending(fetchTransport("https://h", fetch))(wire(), limits({ timeout: 20 })));
    expect(given?.aborted).toBe(true);
  });

  test("aborted before: fetch is not called", async () => {
    const fetch = vi.fn<Fetch>(never);
    expect(
      await failure(
        sending(fetchTransport("https://h", fetch))(
          wire(),
          limits({ signal: AbortSignal.abort("enough") }),
        ),
      ),
    ).toBe("enough");
    expect(fetch).not.toHaveBeenCalled();
  });

  test("are let go of after an answer", async () => {
    const { signal } = new AbortController();
    await sending(fetchTransport("https://h", async () => new Response("{}")))(
      wire(),
      limits({ signal }),
    );
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});

test.each<[title: string, answer: unknown]>([
  ["nothing", undefined],
  ["null", null],
  ["text", "{}"],
  ["an object", {}],
  ["an answer of another client", { status: 200, data: {} }],
  ["one without headers", { status: 200, headers: undefined, body: null }],
  ["headers that are no pairs", { status: 200, headers: [1, 2], body: null }],
  ["a body that is text", { status: 200, headers: [], body: ["{}"] }],
  ["a body that can't be read", { status: 200, headers: [], body: 5 }],
])("a fetch that answers %s is a ConnectionError whose outcome is unknown", async (_, answer) => {
  // What a fetch written without types may do.
  const fetch = (async () => answer) as Fetch;
  const request = wire({ method: "POST", target: "/v3/x", body: "{}" });
  const error = await failure(sending(fetchTransport("https://h", fetch))(request, limits()));
  expect(error).toMatchObject({
    name: "ConnectionError",
    mayHaveReachedServer: true,
    outcome: "unknown",
  });
});
