import { getEventListeners } from "node:events";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { holdTimers } from "../../test/support/hold-timers.ts";
import {
  API_V3_KEY,
  certificateSigner,
  fixture,
  merchantOptions,
} from "../../test/support/keys.ts";
import { answerSigned } from "../../test/support/server.ts";
import {
  accepting,
  closed,
  failure,
  limits,
  serving,
  tcp,
  wire,
  sending,
} from "../../test/support/wire.ts";
import { WeChatPay } from "../client.ts";
import { sealResource } from "../testing/seal-resource.ts";
import { nodeTransport } from "./node.ts";
import { MOST_CONNECTIONS } from "./pool.ts";

const OK = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}";
const many = Array.from({ length: MOST_CONNECTIONS + 72 }, (_, index) => index);

describe("to one origin there are so many connections and no more", () => {
  test("calls beyond them wait, and are sent in their order", async () => {
    const targets: string[] = [];
    const held: (() => void)[] = [];
    const server = await tcp((socket) => {
      socket.on("data", (bytes) => {
        targets.push(bytes.toString().split(" ")[1] ?? "");
        held.push(() => socket.write(OK));
        // Only when all have been taken is one after the other answered.
        if (targets.length >= MOST_CONNECTIONS) held.shift()?.();
        if (targets.length === many.length) for (const answer of held.splice(0)) answer();
      });
    });
    const send = accepting(nodeTransport(server.url));
    await Promise.all(many.map((n) => send(wire({ target: `/${n}` }), limits())));
    expect(server.sockets).toHaveLength(MOST_CONNECTIONS);
    expect(targets.slice(MOST_CONNECTIONS)).toEqual(
      many.slice(MOST_CONNECTIONS).map((n) => `/${n}`),
    );
  });

  test("a call that finds none free in its time says that nothing was sent; its signal ends it too", async () => {
    const server = await serving(() => {});
    const send = sending(nodeTransport(server.url));
    const stop = new AbortController();
    const all = Array.from({ length: MOST_CONNECTIONS }, () =>
      failure(send(wire(), limits({ signal: stop.signal }))),
    );
    const own = new AbortController();
    const aborted = failure(send(wire({ method: "POST" }), limits({ signal: own.signal })));
    expect(await failure(send(wire({ method: "POST" }), limits({ timeout: 50 })))).toMatchObject({
      name: "TimeoutError",
      mayHaveReachedServer: false,
      message: expect.stringMatching(
        /none of the 128 connections was free within 50 ms. Nothing was/,
      ),
    });
    own.abort("enough");
    expect(await aborted).toBe("enough");
    stop.abort("all");
    expect(new Set(await Promise.all(all))).toEqual(new Set(["all"]));
    expect(server.received.every(({ method }) => method === "GET")).toBe(true);
  });

  test("a connection that fails makes room for who waits", async () => {
    const server = await tcp((socket) => {
      socket.once("data", () => socket.destroy());
    });
    const send = sending(nodeTransport(server.url));
    const errors = await Promise.all(many.map(() => failure(send(wire(), limits()))));
    expect(errors).toHaveLength(many.length);
    for (const error of errors) expect(error).toMatchObject({ name: "ConnectionError" });
  });

  test("certificates are fetched beyond them: each call holds its connection until these are there", async () => {
    const server = await serving(({ target }, response) => {
      const sealed = sealResource(API_V3_KEY, fixture("platform-certificate.pem"), {
        associatedData: "certificate",
      });
      const body = target === "/v3/certificates" ? { data: [{ encrypt_certificate: sealed }] } : {};
      return answerSigned(response, JSON.stringify(body), { signer: certificateSigner });
    });
    const { platformKeys: _, ...options } = merchantOptions({ baseUrl: server.url });
    const wxpay: any = new WeChatPay(options);
    expect(await Promise.all(many.map(() => wxpay.v3.x.get()))).toHaveLength(many.length);
  });
});

test("false never stands after a query that went out on a dying connection and was refused on the next", async () => {
  const server = await serving((_, response) => {
    if (server.received.length === 1) return void response.end("{}");
    server.server.close();
    response.socket?.destroy();
  });
  const send = accepting(nodeTransport(server.url));
  await send(wire(), limits());
  expect(await failure(send(wire(), limits()))).toMatchObject({
    name: "ConnectionError",
    mayHaveReachedServer: true,
    cause: { code: "ECONNREFUSED" },
  });
});

test("one signal serves any number of calls with one listener", async () => {
  const warned = vi.spyOn(process, "emitWarning").mockReturnValue();
  onTestFinished(() => warned.mockRestore());
  const server = await serving(() => {});
  const controller = new AbortController();
  const send = sending(nodeTransport(server.url));
  const calls = many.map(() => failure(send(wire(), limits({ signal: controller.signal }))));
  expect(getEventListeners(controller.signal, "abort")).toHaveLength(1);
  controller.abort("enough");
  expect(new Set(await Promise.all(calls))).toEqual(new Set(["enough"]));
  expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  expect(warned).not.toHaveBeenCalled();
});

describe("a stream's connection", () => {
  const get = { bodyMode: "stream" } as const;

  test("is used again when all was read", async () => {
    const server = await tcp((socket) => {
      socket.on("data", () => socket.write(OK));
    });
    const send = sending(nodeTransport(server.url));
    for (let count = 0; count < 3; count += 1) {
      const { stream } = await send(wire(get), limits());
      expect(await new Response(stream).text()).toBe("{}");
    }
    expect(server.sockets).toHaveLength(1);
  });

  type End = (stream: ReadableStream, stop: AbortController) => unknown;

  test.each<[title: string, timeout: number, end: End, read: unknown]>([
    ["cancelled", 10_000, (stream) => stream.cancel(), { value: { done: true, value: undefined } }],
    ["aborted", 10_000, (_, stop) => stop.abort("enough"), "enough"],
    [
      "not read within the timeout",
      100,
      () => vi.advanceTimersByTime(100),
      expect.objectContaining({
        name: "TimeoutError",
        timeout: 100,
        message: expect.stringMatching(/nothing of the file was read for 100 ms/),
      }),
    ],
  ])("is closed when the stream is %s", async (_, timeout, end, read) => {
    const stop = new AbortController();
    const server = await tcp((socket) => {
      socket.on("data", () => socket.write(OK));
    });
    const send = sending(nodeTransport(server.url));
    holdTimers();
    const { stream } = await send(wire(get), limits({ timeout, signal: stop.signal }));
    await end(stream!, stop);
    await closed(server.sockets[0]!);
    expect(await failure(stream!.getReader().read())).toEqual(read);
  });
});
