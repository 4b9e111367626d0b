import { once } from "node:events";
import { describe, expect, test, vi } from "vitest";
import {
  accepting,
  clientSockets,
  closed,
  limits,
  serving,
  text,
  wire,
} from "../../test/support/wire.ts";
import { nodeTransport } from "./node.ts";

describe("connections are kept", () => {
  test("calls one after the other use one connection; calls at once use several, and keep them", async () => {
    const server = await serving();
    const connected = vi.fn<() => void>();
    server.server.on("connection", connected);
    const send = accepting(nodeTransport(server.url));
    for (let call = 0; call < 5; call += 1) await send(wire(), limits());
    expect(connected).toHaveBeenCalledTimes(1);
    await Promise.all([1, 2, 3].map(() => send(wire(), limits())));
    await Promise.all([1, 2, 3].map(() => send(wire(), limits())));
    expect(connected).toHaveBeenCalledTimes(3);
  });

  test("a refusal keeps its connection too", async () => {
    const server = await serving((_, response) => void response.writeHead(404).end('{"code":"X"}'));
    const connected = vi.fn<() => void>();
    server.server.on("connection", connected);
    const send = accepting(nodeTransport(server.url));
    expect((await send(wire(), limits())).status).toBe(404);
    expect((await send(wire(), limits())).status).toBe(404);
    expect(connected).toHaveBeenCalledTimes(1);
  });

  test("two transports share no connection", async () => {
    const server = await serving();
    const connected = vi.fn<() => void>();
    server.server.on("connection", connected);
    await accepting(nodeTransport(server.url))(wire(), limits());
    await accepting(nodeTransport(server.url))(wire(), limits());
    expect(connected).toHaveBeenCalledTimes(2);
  });

  test("many requests leave no listeners behind on it", async () => {
    const sockets = clientSockets();
    const send = accepting(nodeTransport((await serving()).url));
    const listeners: number[][] = [];
    for (let count = 0; count < 3; count += 1) {
      await send(wire(), limits());
      const [socket] = sockets;
      listeners.push(socket!.eventNames().map((name) => socket!.listenerCount(name)));
    }
    expect(sockets).toHaveLength(1);
    expect(listeners[2]).toEqual(listeners[0]);
  });

  test("one that was idle too long is not used, even before its own timer has noticed", async () => {
    const server = await serving();
    const opened = clientSockets();
    const send = accepting(nodeTransport(server.url));
    await send(wire(), limits());
    // The process stood still meanwhile: no timer fired.
    const later = performance.now() + 7000;
    vi.spyOn(performance, "now").mockReturnValue(later);
    await send(wire({ method: "POST" }), { ...limits(), deadline: later + 10_000 });
    expect(opened).toHaveLength(2);
  });

  test("an idle one is closed by us", async () => {
    const server = await serving();
    // The server would keep it for ever.
    server.server.keepAliveTimeout = 0;
    const connection = once(server.server, "connection");
    await accepting(nodeTransport(server.url, 20))(wire(), limits());
    const [socket] = await connection;
    await closed(socket);
    expect(socket.destroyed).toBe(true);
  });

  test("by default before the eight seconds after which WeChat Pay closes it", async () => {
    const server = await serving(
      (_, response) => void response.writeHead(200, { "keep-alive": "timeout=8" }).end(),
    );
    const sockets = clientSockets();
    await accepting(nodeTransport(server.url))(wire(), limits());
    expect(sockets.map(({ timeout }) => timeout)).toEqual([expect.any(Number)]);
    expect(sockets[0]?.timeout).toBeGreaterThan(0);
    expect(sockets[0]?.timeout).toBeLessThan(8000);
  });

  test("an answer that takes longer than that is waited for", async () => {
    const sockets = clientSockets();
    const server = await serving(async ({ target }, response) => {
      if (target === "/late") await once(sockets.at(-1)!, "timeout");
      response.end(target);
    });
    const send = accepting(nodeTransport(server.url, 20));
    await send(wire(), limits());
    expect(text((await send(wire({ target: "/late" }), limits())).body)).toBe("/late");
    expect(sockets).toHaveLength(1);
  });
});

test("an IPv6 address is reached", async (context) => {
  const server = await serving();
  server.server.close();
  const listening = once(server.server, "listening");
  server.server.listen(0, "::1");
  const outcome = await Promise.race([
    listening.then(() => "listening"),
    once(server.server, "error").then(() => "none"),
  ]);
  if (outcome === "none") context.skip("this machine has no IPv6 loopback address");
  const { port } = server.server.address() as { port: number };
  await accepting(nodeTransport(`http://[::1]:${port}`))(wire(), limits());
  expect(server.received[0]?.headers.host).toBe(`[::1]:${port}`);
});

test("each origin has its own pool, and each its own host header", async () => {
  const own = await serving();
  const other = await serving();
  const opened = clientSockets();
  const transport = accepting(nodeTransport(own.url));
  for (let round = 0; round < 2; round += 1) {
    await transport(wire(), limits());
    await transport(wire({ origin: other.url }), limits());
  }
  expect([own, other].map(({ received }) => received.map(({ headers }) => headers.host))).toEqual(
    [own, other].map(({ url }) => [new URL(url).host, new URL(url).host]),
  );
  const ports = opened.map(({ remotePort }) => `http://127.0.0.1:${remotePort}`);
  expect(ports.toSorted()).toEqual([own.url, other.url].toSorted());
});
