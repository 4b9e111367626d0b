import { once } from "node:events";
import type { IncomingMessage } from "node:http";
import { createServer } from "node:https";
import { readFileSync } from "node:fs";
import { request as ask } from "node:https";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { exchange, handled } from "../../test/support/node-handler.ts";
import { toNodeHandler } from "./to-node-handler.ts";

const raw = (...lines: readonly string[]): string => [...lines, "", ""].join("\r\n");
const LAST = ["Connection: close", "Content-Length: 0"];

test.each<[title: string, head: string[], url: string]>([
  [
    "path and query",
    ["POST /a?b=%E4#c HTTP/1.1", "Host: shop.example:8080"],
    "http://shop.example:8080/a?b=%E4#c",
  ],
  ["no host", ["POST /a HTTP/1.0"], "http://localhost/a"],
  ["an empty host", ["POST /a HTTP/1.1", "Host:"], "http://localhost/a"],
  ["a host that is none", ["POST /a HTTP/1.1", "Host: a b"], "http://localhost/a"],
  ["a host that goes on", ["POST /a HTTP/1.1", "Host: b?c"], "http://localhost/a"],
  ["a host and a path", ["POST /a HTTP/1.1", "Host: /b"], "http://localhost/a"],
  ["a host with a port out of range", ["POST /a HTTP/1.1", "Host: b:99999"], "http://localhost/a"],
  ["an address of IPv6", ["POST /a HTTP/1.1", "Host: [::1]:80"], "http://[::1]/a"],
  ["a host with a password", ["POST /a HTTP/1.1", "Host: a:b@c"], "http://localhost/a"],
  [
    "a path that looks like a host",
    ["POST //evil.example/a HTTP/1.1", "Host: x"],
    "http://x//evil.example/a",
  ],
  [
    "a whole address, as to a proxy",
    ["POST http://shop.example/a?b HTTP/1.1", "Host: x"],
    "http://shop.example/a?b",
  ],
  [
    "a whole address with a password",
    ["POST http://a:b@c/d HTTP/1.1", "Host: x"],
    "http://localhost/",
  ],
  ["an address of another kind", ["POST ftp://a/b HTTP/1.1", "Host: x"], "http://localhost/"],
  ["an asterisk", ["OPTIONS * HTTP/1.1", "Host: x"], "http://localhost/"],
])("%s: %j", async (_, head, url) => {
  const { port, requests, errors } = await handled();
  expect(await exchange(port, raw(...head, ...LAST))).toMatch(/^HTTP\/1\.1 204 /);
  expect(requests.map((request) => request.url)).toEqual([url]);
  expect(errors).toEqual([]);
});

test("the address that Express keeps of a mounted router is the one", async () => {
  const before = (request: IncomingMessage): unknown =>
    Object.assign(request, { url: "/notify", originalUrl: "/wechatpay/notify" });
  const { port, requests } = await handled({ before });
  await exchange(port, raw("POST /wechatpay/notify HTTP/1.1", "Host: x", ...LAST));
  expect(requests[0]?.url).toBe("http://x/wechatpay/notify");
});

test("headers come as they are; repeated ones are joined, so that no signature among them is right", async () => {
  const { port, requests } = await handled();
  const repeated = ["Wechatpay-Nonce: a", "wechatpay-nonce: b", "Set-Cookie: c", "Set-Cookie: d"];
  const head = ["POST / HTTP/1.1", "Host: x", "X-Latin: \xe9", ...repeated];
  await exchange(port, raw(...head, ...LAST));
  const [asked] = requests;
  expect(asked?.headers.get("wechatpay-nonce")).toBe("a, b");
  expect(asked?.headers.getSetCookie()).toEqual(["c", "d"]);
  expect(asked?.headers.get("host")).toBe("x");
});

test.each(["GET", "HEAD"])("%s has no body", async (method) => {
  const { port, requests, bodies } = await handled();
  const answer = await exchange(port, raw(`${method} / HTTP/1.1`, "Host: x", ...LAST));
  expect(answer).toMatch(/^HTTP\/1\.1 204 /);
  expect(requests[0]?.method).toBe(method);
  expect(bodies).toEqual([""]);
});

test("a method that the web has not is refused with 400, and nobody is told", async () => {
  const { port, requests, errors } = await handled();
  const answer = await exchange(port, raw("TRACE / HTTP/1.1", "Host: x", ...LAST));
  expect(answer).toMatch(/^HTTP\/1\.1 400 .*FAIL/s);
  expect({ requests, errors }).toEqual({ requests: [], errors: [] });
});

test("over TLS the address is https", async () => {
  const fixture = (name: string): Buffer =>
    readFileSync(new URL(`../../test/fixtures/${name}`, import.meta.url));
  const [cert, key] = [fixture("localhost-certificate.pem"), fixture("localhost-key.pem")];
  const urls: string[] = [];
  const handler = toNodeHandler((request) => {
    urls.push(request.url);
    return new Response(null, { status: 204 });
  });
  const server = createServer(
    { cert, key },
    (request, response) => void handler(request, response),
  );
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  // It listens on a port.
  const { port } = server.address() as AddressInfo;
  const sent = ask({
    port,
    host: "127.0.0.1",
    ca: cert,
    servername: "localhost",
    method: "POST",
    path: "/a",
    agent: false,
  });
  sent.end();
  const [answer] = await once(sent, "response");
  answer.resume();
  expect(answer.statusCode).toBe(204);
  expect(urls).toEqual([`https://127.0.0.1:${port}/a`]);
});
