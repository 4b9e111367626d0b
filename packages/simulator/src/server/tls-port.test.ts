import { once } from "node:events";
import { request as httpRequest } from "node:http";
import type { IncomingMessage, Server } from "node:http";
import { request as httpsRequest } from "node:https";
import type { RequestOptions } from "node:https";
import { connect, createServer } from "node:net";
import type { AddressInfo, Socket } from "node:net";
import { text } from "node:stream/consumers";
import { connect as connectTls } from "node:tls";
import type { TLSSocket } from "node:tls";
import { X509Certificate } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import type { SimRequest } from "../core/http.ts";
import { issue, makeAuthority } from "../tls/authority.ts";
import type { Authority, ServerCertificate } from "../tls/authority.ts";
import { makeCertifiedKey } from "../world/make-keys.ts";
import type { CertifiedKey } from "../world/make-keys.ts";
import { createNodeServer } from "./node.ts";
import { serveTls } from "./tls-port.ts";
import type { TlsPort } from "./tls-port.ts";

const HOST = "api.mch.weixin.qq.com";
const CONNECT = `CONNECT ${HOST}:443 HTTP/1.1\r\nHost: ${HOST}:443\r\n\r\n`;
const GET = `GET /v3/x HTTP/1.1\r\nHost: ${HOST}\r\nConnection: close\r\n\r\n`;

const received: SimRequest[] = [];
const errors: unknown[] = [];
let authority: Authority;
let issued: ServerCertificate;
let merchant: CertifiedKey;
/** Has all the time of the world. */
let patient: Server;
/** Lets go of clients that do not come to the point. */
let hurried: Server;
let patientPort: TlsPort;

beforeAll(async () => {
  [authority, merchant] = await Promise.all([makeAuthority(), makeCertifiedKey("CN=merchant")]);
  issued = await issue(authority);
  const start = async (limit: number): Promise<[Server, TlsPort]> => {
    const server = createNodeServer(
      (request) => {
        received.push(request);
        const headers = { "content-type": "text/plain" };
        return Promise.resolve({ status: 200, headers, body: `answer to ${request.target}` });
      },
      (error) => void errors.push(error),
      { head: 100_000, request: 100_000, pause: 100_000 },
    );
    const port = serveTls(server, issued, limit);
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    return [server, port];
  };
  [patient, patientPort] = await start(100_000);
  [hurried] = await start(200);
});
beforeEach(() => {
  received.length = 0;
});
afterAll(async () => {
  for (const server of [patient, hurried]) {
    server.closeAllConnections();
    await new Promise((resolve) => {
      server.close(resolve);
      if (server === patient) patientPort.closeUnbegun();
    });
  }
  expect(errors).toEqual([]);
});

// Servers that listen on a port have an address of this form.
const portOf = (server: Server): number => (server.address() as AddressInfo).port;

/** A connection that the test's end closes; what becomes of it is in its events. */
function open(server: Server = patient): Socket {
  const socket = connect(portOf(server), "127.0.0.1");
  // A reset is a way of closing too.
  socket.on("error", () => {});
  onTestFinished(() => void socket.destroy());
  return socket;
}

/** All that comes back until the other side closes. */
async function answerTo(socket: Socket, sent: string | Buffer): Promise<string> {
  let all = "";
  socket.on("data", (chunk: Buffer) => (all += chunk.toString()));
  socket.write(sent);
  await once(socket, "close");
  return all;
}

function secured(socket: Socket, more: object = {}): TLSSocket {
  return connectTls({ socket, servername: HOST, ca: authority.certificate, ...more });
}

/** A tunnel to WeChat Pay, opened by hand. */
async function tunnel(server: Server = patient): Promise<Socket> {
  const socket = open(server);
  socket.write(CONNECT);
  const [head] = (await once(socket, "data")) as [Buffer];
  expect(head.toString()).toBe("HTTP/1.1 200 Connection Established\r\n\r\n");
  return socket;
}

async function get(options: RequestOptions): Promise<string> {
  const request = httpsRequest({
    port: portOf(patient),
    path: "/v3/x",
    ca: authority.certificate,
    agent: false,
    ...options,
  }).end();
  const [response] = (await once(request, "response")) as [IncomingMessage];
  return text(response);
}

describe("one port takes", () => {
  test("plain HTTP", async () => {
    expect(await answerTo(open(), GET)).toContain("answer to /v3/x");
    expect(received).toMatchObject([{ remote: "127.0.0.1" }]);
    expect(received[0]).not.toHaveProperty("clientCertificate");
  });

  test("plain HTTP that comes byte by byte, and requests one after the other", async () => {
    const socket = open();
    socket.setNoDelay(true);
    for (const letter of "GET /1 HTTP/1.1\r\nHo") {
      socket.write(letter);
      await new Promise((resolve) => setImmediate(resolve));
    }
    const all = await answerTo(socket, `st: a\r\n\r\n${GET.replace("/v3/x", "/2")}`);
    expect(all).toMatch(/answer to \/1[^]*answer to \/2/);
  });

  test.each(["localhost", "127.0.0.1"])("TLS to %s", async (host) => {
    expect(await get({ host })).toBe("answer to /v3/x");
    const origin = `https://${host}:${portOf(patient)}`;
    expect(received).toMatchObject([{ origin, clientCertificate: "none", remote: "127.0.0.1" }]);
  });

  test("TLS under a name of WeChat Pay that leads here by the client's own table of hosts", async () => {
    await get({ host: "127.0.0.1", servername: HOST, headers: { host: HOST } });
    expect(received).toMatchObject([{ origin: `https://${HOST}` }]);
  });

  test("a tunnel to WeChat Pay, and answers in its stead", async () => {
    expect(await answerTo(secured(await tunnel()), GET)).toContain("answer to /v3/x");
    expect(received).toMatchObject([
      { target: "/v3/x", origin: `https://${HOST}`, remote: "127.0.0.1" },
    ]);
  });

  test("a tunnel whose client does not wait until it is there", async () => {
    const socket = open();
    socket.cork();
    socket.write(CONNECT);
    let hello: Buffer | undefined;
    // Its own handshake as another connection would begin it.
    const probe = createServer((other) => other.once("data", (chunk) => (hello = chunk)));
    probe.listen(0, "127.0.0.1");
    await once(probe, "listening");
    const eager = connectTls({ port: (probe.address() as AddressInfo).port, host: "127.0.0.1" });
    eager.on("error", () => {});
    await expect.poll(() => hello).toBeDefined();
    eager.destroy();
    probe.close();
    socket.write(hello!);
    socket.uncork();
    let all = Buffer.alloc(0);
    socket.on("data", (chunk: Buffer) => (all = Buffer.concat([all, chunk])));
    const established = Buffer.from("HTTP/1.1 200 Connection Established\r\n\r\n");
    // After the head stands the server's part of the handshake: record 22, TLS 1.x.
    await expect
      .poll(() => all.subarray(established.length, established.length + 2))
      .toEqual(Buffer.from([22, 3]));
    expect(all.subarray(0, established.length)).toEqual(established);
  });

  test("the request line of a proxy's client, for WeChat Pay's hosts only", async () => {
    const ask = (url: string): Promise<string> =>
      answerTo(open(), `GET ${url} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
    expect(await ask(`http://${HOST}/v3/x?y`)).toContain("answer to /v3/x?y");
    const refused = await ask("http://example.com/v3/x");
    expect(refused).toMatch(/^HTTP\/1\.1 403 [^]*NO_PROXY=example\.com/);
    expect(received).toHaveLength(1);
  });
});

describe("the client's certificate", () => {
  const der = (): Uint8Array => new X509Certificate(merchant.certificate).raw;

  test("is told with each request, whoever signed it", async () => {
    await get({ host: "localhost", cert: merchant.certificate, key: merchant.privateKey });
    expect(received).toMatchObject([{ clientCertificate: der() }]);
  });

  test.each(["TLSv1.2", "TLSv1.3"] as const)(
    "is told on a connection that resumes a session of %s",
    async (version) => {
      const ask = async (session?: Buffer): Promise<[Buffer | undefined, boolean]> => {
        const socket = secured(open(), {
          cert: merchant.certificate,
          key: merchant.privateKey,
          minVersion: version,
          maxVersion: version,
          session,
        });
        let ticket: Buffer | undefined;
        let resumed = false;
        socket.on("session", (given) => (ticket = given));
        socket.on("secureConnect", () => (resumed = socket.isSessionReused()));
        await answerTo(socket, GET);
        return [ticket, resumed];
      };
      const [ticket] = await ask();
      const [, resumed] = await ask(ticket);
      expect(resumed).toBe(true);
      expect(received.map(({ clientCertificate }) => clientCertificate)).toEqual([der(), der()]);
    },
  );
});

describe("the proxy connects to nothing else:", () => {
  test.each([
    ["another host", "example.com:443"],
    ["another port", `${HOST}:80`],
    ["this machine", "127.0.0.1:443"],
    ["an IPv6 address", "[::1]:443"],
    ["a name that begins alike", `${HOST}.example.com:443`],
  ])("%s", async (_, authority) => {
    const all = await answerTo(open(), `CONNECT ${authority} HTTP/1.1\r\nHost: a\r\n\r\n`);
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
    await answerTo(open(), `CONNECT 127.0.0.1:${port} HTTP/1.1\r\nHost: a\r\n\r\nhello`);
    await answerTo(open(), `GET http://example.com:${port}/ HTTP/1.0\r\n\r\n`);
    await answerTo(open(), `GET http://127.0.0.1:${port}/ HTTP/1.0\r\n\r\n`);
    expect(seen).toBe(0);
  });

  test("a tunnel inside of TLS", async () => {
    expect(await answerTo(secured(await tunnel()), CONNECT)).toMatch(/^HTTP\/1\.1 403 /);
    expect(received).toEqual([]);
  });

  test("what is no TLS inside of a tunnel is not answered", async () => {
    expect(await answerTo(await tunnel(), GET)).not.toContain("answer");
    expect(received).toEqual([]);
  });
});

describe("limits hold:", () => {
  const HUGE = `X: ${"x".repeat(100_000)}\r\n\r\n`;

  test("a head of 100 KB is refused before a tunnel", async () => {
    expect(await answerTo(open(), CONNECT.replace("\r\n\r\n", `\r\n${HUGE}`))).toMatch(
      /^HTTP\/1\.1 431 /,
    );
  });

  test("and inside of one", async () => {
    const all = await answerTo(secured(await tunnel()), GET.replace("\r\n\r\n", `\r\n${HUGE}`));
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
      hurried.prependOnceListener("connection", (socket: Socket) => {
        socket.once("close", () => resolve());
      });
    });
    const socket = open(hurried);
    socket.resume();
    does(socket);
    await expect(gone).resolves.toBeUndefined();
  });

  test("a client that does not trust the authority gets no answer, and others do", async () => {
    await expect(get({ host: "localhost", ca: [] })).rejects.toThrow(/self-signed|verify/i);
    expect(await get({ host: "localhost" })).toBe("answer to /v3/x");
  });

  test("five hundred tunnels without anything in them, and it still answers", async () => {
    await Promise.all(Array.from({ length: 500 }, () => tunnel()));
    expect(await get({ host: "localhost" })).toBe("answer to /v3/x");
  });
});

test("connections on which nothing has begun are cut off when asked for", async () => {
  const silent = open();
  await once(silent, "connect");
  const waiting = await tunnel();
  const closed = Promise.all([once(silent, "close"), once(waiting, "close")]);
  // The server has seen the one that said nothing once it answers a later one.
  await get({ host: "localhost" });
  patientPort.closeUnbegun();
  await closed;
});

test("without TLS there are no tunnels, and it is said how to have them", async () => {
  const server = createNodeServer(
    () => Promise.reject(new Error("asked")),
    (error) => void errors.push(error),
  );
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  expect(await answerTo(open(server), CONNECT)).toMatch(/^HTTP\/1\.1 501 [^]*wxpay-sim --tls/);
});

test("node:http's own client gets through the tunnel", async () => {
  const asked = httpRequest({
    port: portOf(patient),
    host: "127.0.0.1",
    method: "CONNECT",
    path: `${HOST}:443`,
  }).end();
  const [, socket] = (await once(asked, "connect")) as [IncomingMessage, Socket];
  onTestFinished(() => void socket.destroy());
  const answer = await get({
    createConnection: () => secured(socket),
    agent: undefined,
    host: HOST,
  });
  expect(answer).toBe("answer to /v3/x");
});
