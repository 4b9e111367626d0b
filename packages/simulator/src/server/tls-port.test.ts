import { once } from "node:events";
import { request as httpRequest } from "node:http";
import type { IncomingMessage } from "node:http";
import { createServer } from "node:net";
import type { AddressInfo, Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import { X509Certificate } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { answerTo, CONNECT, GET, HOST, openTlsServer } from "../../test/helpers/tls-server.ts";
import type { TlsServer } from "../../test/helpers/tls-server.ts";
import { makeCertifiedKey } from "../world/make-keys.ts";
import type { CertifiedKey } from "../world/make-keys.ts";

let tls: TlsServer;
let merchant: CertifiedKey;
beforeAll(async () => {
  [tls, merchant] = await Promise.all([openTlsServer(100_000), makeCertifiedKey("CN=merchant")]);
});
beforeEach(() => {
  tls.received.length = 0;
});
afterAll(() => tls.close());

describe("one port takes", () => {
  test("plain HTTP", async () => {
    expect(await answerTo(tls.open(), GET)).toContain("answer to /v3/x");
    expect(tls.received).toMatchObject([{ remote: "127.0.0.1" }]);
    expect(tls.received[0]).not.toHaveProperty("clientCertificate");
  });

  test("plain HTTP that comes byte by byte, and requests one after the other", async () => {
    const socket = tls.open();
    socket.setNoDelay(true);
    for (const letter of "GET /1 HTTP/1.1\r\nHo") {
      socket.write(letter);
      await new Promise((resolve) => setImmediate(resolve));
    }
    const all = await answerTo(socket, `st: a\r\n\r\n${GET.replace("/v3/x", "/2")}`);
    expect(all).toMatch(/answer to \/1[^]*answer to \/2/);
  });

  test.each(["localhost", "127.0.0.1"])("TLS to %s", async (host) => {
    expect(await tls.get({ host })).toBe("answer to /v3/x");
    const origin = `https://${host}:${tls.port}`;
    expect(tls.received).toMatchObject([
      { origin, clientCertificate: "none", remote: "127.0.0.1" },
    ]);
  });

  test("TLS under a name of WeChat Pay that leads here by the client's own table of hosts", async () => {
    await tls.get({ host: "127.0.0.1", servername: HOST, headers: { host: HOST } });
    expect(tls.received).toMatchObject([{ origin: `https://${HOST}` }]);
  });

  test("a tunnel to WeChat Pay, and answers in its stead", async () => {
    expect(await answerTo(tls.secured(await tls.tunnel()), GET)).toContain("answer to /v3/x");
    expect(tls.received).toMatchObject([
      { target: "/v3/x", origin: `https://${HOST}`, remote: "127.0.0.1" },
    ]);
  });

  test("a tunnel whose client does not wait until it is there", async () => {
    const socket = tls.open();
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
      answerTo(tls.open(), `GET ${url} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
    expect(await ask(`http://${HOST}/v3/x?y`)).toContain("answer to /v3/x?y");
    const refused = await ask("http://example.com/v3/x");
    expect(refused).toMatch(/^HTTP\/1\.1 403 [^]*NO_PROXY=example\.com/);
    expect(tls.received).toHaveLength(1);
  });
});

describe("the client's certificate", () => {
  const der = (): Uint8Array => new X509Certificate(merchant.certificate).raw;

  test("is told with each request, whoever signed it", async () => {
    await tls.get({ host: "localhost", cert: merchant.certificate, key: merchant.privateKey });
    expect(tls.received).toMatchObject([{ clientCertificate: der() }]);
  });

  test.each(["TLSv1.2", "TLSv1.3"] as const)(
    "is told on a connection that resumes a session of %s",
    async (version) => {
      const ask = async (session?: Buffer): Promise<[Buffer | undefined, boolean]> => {
        const socket = tls.secured(tls.open(), {
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
      expect(tls.received.map(({ clientCertificate }) => clientCertificate)).toEqual([
        der(),
        der(),
      ]);
    },
  );
});

test("node:http's own client gets through the tunnel", async () => {
  const asked = httpRequest({
    port: tls.port,
    host: "127.0.0.1",
    method: "CONNECT",
    path: `${HOST}:443`,
  }).end();
  const [, socket] = (await once(asked, "connect")) as [IncomingMessage, Socket];
  onTestFinished(() => void socket.destroy());
  const answer = await tls.get({
    createConnection: () => tls.secured(socket),
    agent: undefined,
    host: HOST,
  });
  expect(answer).toBe("answer to /v3/x");
});
