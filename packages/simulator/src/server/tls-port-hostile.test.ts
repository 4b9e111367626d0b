import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo, Socket } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import {
  answerTo,
  CONNECT,
  GET,
  HOST,
  openTlsServer,
  openTo,
} from "../../test/helpers/tls-server.ts";
import type { TlsServer } from "../../test/helpers/tls-server.ts";
import { createNodeServer } from "./node.ts";

/** Has all the time of the world. */
let tls: TlsServer;
/** Lets go of clients that do not come to the point. */
let hurried: TlsServer;
beforeAll(async () => {
  [tls, hurried] = await Promise.all([openTlsServer(100_000), openTlsServer(200)]);
});
beforeEach(() => {
  tls.received.length = 0;
});
afterAll(async () => {
  await tls.close();
  await hurried.close();
});

describe("the proxy connects to nothing else:", () => {
  test.each([
    ["another host", "example.com:443"],
    ["another port", `${HOST}:80`],
    ["this machine", "127.0.0.1:443"],
    ["an IPv6 address", "[::1]:443"],
    ["a name that begins alike", `${HOST}.example.com:443`],
  ])("%s", async (_, authority) => {
    const all = await answerTo(tls.open(), `CONNECT ${authority} HTTP/1.1\r\nHost: a\r\n\r\n`);
    expect(all).toMatch(/^HTTP\/1\.1 403 Forbidden\r\n[^]*never connects to another host/);
  });

  test("a server on this machine that is asked for sees nobody", async () => {
    let seen = 0;
    const other = createServer((socket) => {
      seen += 1;
      socket.destroy();
    });
    other.listen(0, "127.0.0.1");
    await once(other, "listening");
    onTestFinished(() => void other.close());
    const { port } = other.address() as AddressInfo;
    await answerTo(tls.open(), `CONNECT 127.0.0.1:${port} HTTP/1.1\r\nHost: a\r\n\r\nhello`);
    await answerTo(tls.open(), `GET http://example.com:${port}/ HTTP/1.0\r\n\r\n`);
    await answerTo(tls.open(), `GET http://127.0.0.1:${port}/ HTTP/1.0\r\n\r\n`);
    expect(seen).toBe(0);
  });

  test("a tunnel inside of TLS", async () => {
    expect(await answerTo(tls.secured(await tls.tunnel()), CONNECT)).toMatch(/^HTTP\/1\.1 403 /);
    expect(tls.received).toEqual([]);
  });

  test("what is no TLS inside of a tunnel is not answered", async () => {
    expect(await answerTo(await tls.tunnel(), GET)).not.toContain("answer");
    expect(tls.received).toEqual([]);
  });
});

describe("limits hold:", () => {
  const HUGE = `X: ${"x".repeat(100_000)}\r\n\r\n`;

  test("a head of 100 KB is refused before a tunnel", async () => {
    expect(await answerTo(tls.open(), CONNECT.replace("\r\n\r\n", `\r\n${HUGE}`))).toMatch(
      /^HTTP\/1\.1 431 /,
    );
  });

  test("and inside of one", async () => {
    const all = await answerTo(
      tls.secured(await tls.tunnel()),
      GET.replace("\r\n\r\n", `\r\n${HUGE}`),
    );
    expect(all).toMatch(/^HTTP\/1\.1 431 /);
  });

  test.each<[string, (socket: Socket) => unknown]>([
    ["says nothing", () => {}],
    ["leaves at once", (socket) => socket.end()],
    ["begins a handshake and stops", (socket) => socket.write(Buffer.from([22, 3, 1, 2, 0, 1]))],
    ["sends a handshake that is none", (socket) => socket.write(Buffer.alloc(600, 22))],
    ["opens a tunnel and says nothing", (socket) => socket.write(CONNECT)],
    ["opens a tunnel and leaves", (socket) => socket.end(CONNECT)],
    [
      "opens a tunnel and resets",
      (socket) => socket.write(CONNECT, () => socket.resetAndDestroy()),
    ],
    [
      "begins a handshake in a tunnel and stops",
      (socket) => socket.write(`${CONNECT}\x16\x03\x01`),
    ],
  ])("a client that %s is let go", async (_, does) => {
    const gone = new Promise<void>((resolve) => {
      hurried.server.prependOnceListener("connection", (socket: Socket) => {
        socket.once("close", () => resolve());
      });
    });
    const socket = hurried.open();
    socket.resume();
    does(socket);
    await expect(gone).resolves.toBeUndefined();
  });

  test("a client that does not trust the authority gets no answer, and others do", async () => {
    await expect(tls.get({ host: "localhost", ca: [] })).rejects.toThrow(
      "unable to get local issuer certificate",
    );
    expect(await tls.get({ host: "localhost" })).toBe("answer to /v3/x");
  });

  test("five hundred tunnels without anything in them, and it still answers", async () => {
    await Promise.all(Array.from({ length: 500 }, () => tls.tunnel()));
    expect(await tls.get({ host: "localhost" })).toBe("answer to /v3/x");
  });
});

test("connections on which nothing has begun are cut off when asked for", async () => {
  const silent = tls.open();
  await once(silent, "connect");
  const waiting = await tls.tunnel();
  const closed = Promise.all([once(silent, "close"), once(waiting, "close")]);
  // The server has seen the one that said nothing once it answers a later one.
  await tls.get({ host: "localhost" });
  tls.tlsPort.closeUnbegun();
  expect(await closed).toHaveLength(2);
});

test.each([
  ["by TLS", () => Promise.resolve(tls.open())],
  ["in a tunnel", () => tls.tunnel()],
])("connections that speak HTTP %s are not cut off with them", async (_, connection) => {
  const socket = tls.secured(await connection());
  socket.write("GET /1 HTTP/1.1\r\nHost: a\r\n\r\n");
  expect(String((await once(socket, "data"))[0])).toContain("answer to /1");
  tls.tlsPort.closeUnbegun();
  expect(await answerTo(socket, GET)).toContain("answer to /v3/x");
});

test("without TLS there are no tunnels, and it is said how to have them", async () => {
  const server = createNodeServer(
    () => Promise.reject(new Error("asked")),
    () => {},
  );
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  // A server that listens on a port has an address of this form.
  const { port } = server.address() as AddressInfo;
  expect(await answerTo(openTo(port), CONNECT)).toMatch(/^HTTP\/1\.1 501 [^]*wxpay-sim --tls/);
});
