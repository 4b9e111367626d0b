import { createServer } from "node:net";
import type { AddressInfo, Socket } from "node:net";
import { createServer as createSecureServer } from "node:https";
import { expect, onTestFinished, test } from "vitest";
import { startMerchantServer } from "../../../test/helpers/merchant-server.ts";
import { merchantKey } from "../../world/keys.ts";
import { explain } from "./explain.ts";
import { guardedLookup } from "../address/guarded-lookup.ts";
import { NoAnswer, postNotification } from "./post.ts";
import type { PostLimits, Reply } from "./post.ts";
import { AddressRefused, parseTarget } from "../address/target.ts";

function send(
  url: string,
  options: { limit?: number; limits?: PostLimits; signal?: AbortSignal } = {},
): Promise<Reply> {
  const target = parseTarget(url, new Set());
  return postNotification(target, { "content-type": "application/json" }, '{"id":"EV-1"}', {
    lookup: guardedLookup(new Set(), target.port),
    limits: options.limits ?? { answer: options.limit ?? 100_000 },
    signal: options.signal ?? new AbortController().signal,
  });
}

/** What the log would say. */
async function complaintAbout(sending: Promise<Reply>): Promise<string> {
  return sending.then(
    (reply) => `answered ${reply.status}`,
    (error: unknown) => explain(error, "app.test").en,
  );
}

/** A server below HTTP. */
async function rawServer(onSocket: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    onSocket(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

test("the body arrives as it is, with the headers", async () => {
  const server = await startMerchantServer(() => 200);
  expect(await send(`${server.url}/notify?a=b`)).toEqual({ status: 200, body: "" });
  expect(server.posted).toMatchObject([
    {
      path: "/notify?a=b",
      body: '{"id":"EV-1"}',
      headers: {
        "content-type": "application/json",
        "content-length": "13",
        host: new URL(server.url).host,
      },
    },
  ]);
});

test("localhost is reached by name", async () => {
  const server = await startMerchantServer(() => 204);
  const { port } = new URL(server.url);
  expect((await send(`http://localhost:${port}/`)).status).toBe(204);
  expect((await send(`http://shop.localhost:${port}/`)).status).toBe(204);
});

test("a redirect is an answer and is not followed", async () => {
  const other = await startMerchantServer(() => 200);
  const server = await startMerchantServer(() => (_request, response) => {
    response.writeHead(307, { location: other.url }).end();
  });
  expect((await send(server.url)).status).toBe(307);
  expect(other.posted).toEqual([]);
});

test("of a long answer only the beginning is read", async () => {
  let closed: () => void = () => {};
  const cutOff = new Promise<void>((resolve) => (closed = resolve));
  const server = await startMerchantServer(() => (_request, response) => {
    response.once("close", closed);
    response.writeHead(500);
    const more = (): void => {
      while (response.write("x".repeat(65_536)));
      response.once("drain", more);
    };
    more();
  });
  const reply = await send(server.url);
  expect(reply.status).toBe(500);
  expect(reply.body).toHaveLength(16_384);
  await cutOff;
});

test("a merchant that never answers is given up after the limit", async () => {
  const server = await startMerchantServer(() => "hang");
  await expect(send(server.url, { limit: 30 })).rejects.toBeInstanceOf(NoAnswer);
});

test("an answer has its own time once there is a connection, and what took too long is said", async () => {
  const server = await startMerchantServer(() => "hang");
  const sending = send(server.url, { limits: { connect: 100_000, answer: 1_000 } });
  expect(await complaintAbout(sending)).toBe(
    "No answer within 1 second: answer first, then do the work.",
  );
});

test("a connection that is not made in time is given up", async () => {
  const target = parseTarget("http://app.test/", new Set());
  const sending = postNotification(target, {}, "", {
    // Nobody ever knows the name.
    lookup: () => {},
    limits: { connect: 30, answer: 100_000 },
    signal: new AbortController().signal,
  });
  expect(await complaintAbout(sending)).toBe("No connection to app.test within 0.03 seconds.");
});

test("a merchant that answers drop by drop is given up after the limit", async () => {
  const url = await rawServer((socket) => {
    const drip = setInterval(() => socket.write("X-Drop: 1\r\n"), 5);
    socket.on("close", () => clearInterval(drip));
    socket.write("HTTP/1.1 200 OK\r\n");
  });
  await expect(send(url, { limit: 60 })).rejects.toBeInstanceOf(NoAnswer);
});

test("an answer whose body never ends is given up after the limit", async () => {
  const server = await startMerchantServer(() => (_request, response) => {
    response.writeHead(200).write("wait");
  });
  await expect(send(server.url, { limit: 60 })).rejects.toBeInstanceOf(NoAnswer);
});

test("a delivery ends with the signal's reason, before it began and while it is under way", async () => {
  const server = await startMerchantServer(() => "hang");
  const reason = new Error("closing");
  await expect(send(server.url, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  expect(server.posted).toEqual([]);
  const controller = new AbortController();
  const sending = send(server.url, { signal: controller.signal });
  await server.received(1);
  controller.abort(reason);
  await expect(sending).rejects.toBe(reason);
});

test("a port where nothing listens is explained", async () => {
  const server = await startMerchantServer(() => 200);
  await server.close();
  expect(await complaintAbout(send(server.url))).toBe(
    "Connection refused: nothing listens at app.test. Start the merchant's server, or correct notify_url. (ECONNREFUSED)",
  );
  const { port } = new URL(server.url);
  expect(await complaintAbout(send(`http://localhost:${port}/`))).toMatch(/^Connection refused/);
});

test.each([
  ["closes at once", "", /closed the connection before it had answered/],
  ["speaks something else", "SSH-2.0-OpenSSH_9.2\r\n\r\n", /is not HTTP/],
  [
    "promises more than it sends",
    "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc",
    /closed the connection/,
  ],
  ["sends endless headers", `HTTP/1.1 200 OK\r\nX: ${"x".repeat(100_000)}\r\n\r\n`, /is not HTTP/],
  [
    "switches protocols",
    "HTTP/1.1 101 Switching\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n",
    /connection/,
  ],
])("a server that %s is explained", async (_title, bytes, words) => {
  const url = await rawServer((socket) => {
    socket.once("data", () => socket.end(bytes));
  });
  expect(await complaintAbout(send(url))).toMatch(words);
});

test("https with a certificate that nobody vouches for is refused, with the remedy", async () => {
  const server = createSecureServer(
    { key: merchantKey.privateKey, cert: merchantKey.certificate },
    (_request, response) => response.end(),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    await new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo;
  expect(await complaintAbout(send(`https://localhost:${port}/`))).toMatch(
    /^TLS failed: .*NODE_EXTRA_CA_CERTS/,
  );
});

test("https to a port without TLS is explained", async () => {
  const server = await startMerchantServer(() => 200);
  expect(await complaintAbout(send(server.url.replace("http:", "https:")))).toMatch(
    /^TLS failed: the merchant's port does not speak https/,
  );
});

test("a name that leads to an inner address is refused when the connection is made", async () => {
  const target = parseTarget("http://app.test/", new Set());
  const lookup = guardedLookup(new Set(), 80, (_name, _options, callback) => {
    callback(null, [{ address: "10.0.0.5", family: 4 }]);
  });
  const sending = postNotification(target, {}, "", {
    lookup,
    limits: { answer: 100_000 },
    signal: new AbortController().signal,
  });
  await expect(sending).rejects.toBeInstanceOf(AddressRefused);
});
