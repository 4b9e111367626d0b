import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { request } from "node:https";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, onTestFinished, test } from "vitest";
import { createSimulator } from "../simulator.ts";

const TLS = { tls: true } as const;

async function get(url: string, ca: string): Promise<string> {
  const sent = request(url, {
    ca,
    agent: false,
    headers: { accept: "application/json", "user-agent": "test" },
  }).end();
  const [response] = (await once(sent, "response")) as [IncomingMessage];
  return text(response);
}

test("a simulator listens with TLS, and its authority is what a client needs to trust", async () => {
  const simulator = await createSimulator();
  onTestFinished(() => simulator.close());
  const { url, httpsUrl, port, ca } = await simulator.listen(0, "127.0.0.1", TLS);
  expect([url, httpsUrl]).toEqual([`http://127.0.0.1:${port}`, `https://127.0.0.1:${port}`]);
  expect(await get(`${httpsUrl}/v3/certificates`, ca)).toContain("SIGN_ERROR");
  expect(simulator.merchant().baseUrl).toBe(url);
});

test("a port that speaks TLS alone says so to whoever does not, and is no proxy", async () => {
  const simulator = await createSimulator();
  onTestFinished(() => simulator.close());
  const only = { ...TLS, plain: false };
  const { url, httpsUrl, port, ca } = await simulator.listen(0, "127.0.0.1", only);
  expect([url, httpsUrl]).toEqual([`https://127.0.0.1:${port}`, `https://127.0.0.1:${port}`]);
  expect(await get(`${url}/v3/certificates`, ca)).toContain("SIGN_ERROR");
  for (const line of ["GET /_sim/ HTTP/1.1", "CONNECT api.mch.weixin.qq.com:443 HTTP/1.1"]) {
    const socket = connect(port, "127.0.0.1");
    socket.write(`${line}\r\nHost: 127.0.0.1\r\n\r\n`);
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 400 [^]*This port speaks TLS and nothing else/);
  }
});

test("its control API is there by TLS under this machine's names, and not under WeChat Pay's", async () => {
  const simulator = await createSimulator();
  onTestFinished(() => simulator.close());
  const { port, ca } = await simulator.listen(0, "127.0.0.1", TLS);
  expect(await get(`https://localhost:${port}/_sim/merchants/1230000109`, ca)).toContain(
    "apiV3Key",
  );
  const sent = request(`https://127.0.0.1:${port}/_sim/merchants/1230000109`, {
    ca,
    agent: false,
    servername: "api.mch.weixin.qq.com",
    headers: { host: "api.mch.weixin.qq.com" },
  }).end();
  const [response] = (await once(sent, "response")) as [IncomingMessage];
  expect(response.statusCode).toBe(403);
  expect(await text(response)).not.toContain("apiV3Key");
});

test("all sockets of a simulator have one authority, and another simulator has another", async () => {
  const [one, another] = await Promise.all([createSimulator(), createSimulator()]);
  onTestFinished(async () => void (await Promise.all([one.close(), another.close()])));
  const listening = [
    await one.listen(0, "127.0.0.1", TLS),
    await one.listen(0, "127.0.0.1", TLS),
    await another.listen(0, "127.0.0.1", TLS),
  ];
  expect(new Set(listening.map(({ ca }) => ca)).size).toBe(2);
  expect(listening[0]?.ca).toBe(listening[1]?.ca);
});

test("an authority in a folder stays the same", async () => {
  const caDir = await mkdtemp(join(tmpdir(), "authority-"));
  onTestFinished(() => rm(caDir, { recursive: true }));
  const simulator = await createSimulator();
  onTestFinished(() => simulator.close());
  const first = await simulator.listen(0, "127.0.0.1", { tls: true, caDir });
  await first.close();
  const second = await simulator.listen(0, "127.0.0.1", { tls: true, caDir });
  expect(second.ca).toBe(first.ca);
  expect((await readFile(join(caDir, "ca.pem"), "utf8")).trim()).toBe(second.ca.trim());
});

test("an authority that can't be kept is an error before anything listens", async () => {
  const simulator = await createSimulator();
  onTestFinished(() => simulator.close());
  const caDir = join(import.meta.filename, "folder");
  await expect(simulator.listen(0, "127.0.0.1", { tls: true, caDir })).rejects.toThrow(caDir);
  expect(simulator.merchant().baseUrl).toBe("http://simulator.localhost");
});

test("closing does not wait for those who never begin", async () => {
  const simulator = await createSimulator();
  const { port } = await simulator.listen(0, "127.0.0.1", TLS);
  const silent = connect(port, "127.0.0.1");
  await once(silent, "connect");
  const waiting = connect(port, "127.0.0.1");
  waiting.write("CONNECT api.mch.weixin.qq.com:443 HTTP/1.1\r\nHost: a\r\n\r\n");
  await once(waiting, "data");
  const closed = Promise.all([once(silent, "close"), once(waiting, "close")]);
  await simulator.close();
  expect(await closed).toHaveLength(2);
});
