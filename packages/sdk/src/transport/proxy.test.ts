import { once } from "node:events";
import { createServer } from "node:https";
import type { Duplex } from "node:stream";
import { inspect } from "node:util";
import { describe, expect, onTestFinished, test } from "vitest";
import { fixture, merchantOptions } from "../../test/support/keys.ts";
import { proxying } from "../../test/support/proxy.ts";
import { answerSigned } from "../../test/support/server.ts";
import { failure, serving, tcp } from "../../test/support/wire.ts";
import { WeChatPay } from "../client.ts";
import type { WeChatPayOptions } from "../config/config.ts";

const ca = fixture("localhost-certificate.pem");

/** WeChat Pay by TLS, with a certificate of an authority that only `ca` knows. */
async function servingTls() {
  const targets: string[] = [];
  const server = createServer(
    { cert: ca, key: fixture("localhost-key.pem") },
    (request, response) => {
      targets.push(request.url ?? "");
      void answerSigned(response, '{"ok":true}');
    },
  );
  await once(server.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { url: `https://localhost:${address.port}`, port: address.port, targets };
}

const client = (more: Partial<WeChatPayOptions>): WeChatPay =>
  new WeChatPay(merchantOptions({ retries: 0, ...more }));
const call = (wxpay: WeChatPay) => wxpay.chain("v3/x").get();

describe("a client with a proxy", () => {
  test("goes through a tunnel, keeps it, and checks whose certificate is at its end", async () => {
    const server = await servingTls();
    const proxy = await proxying();
    const address = `http://user:p%40ss@127.0.0.1:${proxy.port}`;
    const wxpay = client({ baseUrl: server.url, proxy: address, ca });
    await call(wxpay);
    await call(wxpay);
    expect(server.targets).toEqual(["/v3/x", "/v3/x"]);
    expect(proxy.asked).toEqual([
      {
        what: `CONNECT localhost:${server.port}`,
        headers: {
          host: `localhost:${server.port}`,
          "proxy-authorization": `Basic ${Buffer.from("user:p@ss").toString("base64")}`,
        },
      },
    ]);
    const distrusting = client({ baseUrl: server.url, proxy: address });
    expect(await failure(call(distrusting))).toMatchObject({
      name: "ConnectionError",
      mayHaveReachedServer: false,
      message: expect.stringMatching(/certificate/),
    });
    expect(server.targets).toHaveLength(2);
  });

  test("trusts no other name for it", async () => {
    const server = await servingTls();
    const proxy = await proxying();
    const wxpay = client({
      baseUrl: `https://wechat.example:${server.port}`,
      proxy: `http://127.0.0.1:${proxy.port}`,
      ca,
    });
    const error = await failure(call(wxpay));
    expect(error).toMatchObject({ name: "ConnectionError", mayHaveReachedServer: false });
    expect(String(error)).toMatch(/does not match/);
    expect(proxy.asked[0]?.headers).not.toHaveProperty("proxy-authorization");
    expect(server.targets).toEqual([]);
  });

  test("speaks to the proxy by TLS where its address says so", async () => {
    const server = await servingTls();
    const proxy = await proxying({ tls: true });
    const wxpay = client({ baseUrl: server.url, proxy: `https://localhost:${proxy.port}`, ca });
    await call(wxpay);
    expect(proxy.asked.map(({ what }) => what)).toEqual([`CONNECT localhost:${server.port}`]);
  });

  test("asks it by whole addresses for what is not TLS, and tells the server nothing of it", async () => {
    const server = await serving((_, response) => answerSigned(response, "{}"));
    const proxy = await proxying();
    const wxpay = client({
      baseUrl: `${server.url}/gateway`,
      proxy: new URL(`http://user:secret@127.0.0.1:${proxy.port}`),
    });
    await call(wxpay);
    expect(proxy.asked.map(({ what }) => what)).toEqual([`GET ${server.url}/gateway/v3/x`]);
    expect(proxy.asked[0]?.headers).toMatchObject({
      host: new URL(server.url).host,
      "proxy-authorization": expect.stringMatching(/^Basic /),
    });
    expect(server.received[0]?.headers).not.toHaveProperty("proxy-authorization");
  });

  test("fetches files and saves a large one through it", async () => {
    const bytes = Buffer.alloc(3_000_000, "bill");
    const server = createServer({ cert: ca, key: fixture("localhost-key.pem") }, (_, response) =>
      response.end(bytes),
    );
    await once(server.listen(0, "127.0.0.1"), "listening");
    onTestFinished(() => void server.close());
    const { port } = Object(server.address());
    const proxy = await proxying();
    const wxpay = client({
      baseUrl: `https://localhost:${port}`,
      proxy: `http://127.0.0.1:${proxy.port}`,
      ca,
    });
    const file = await wxpay.download(`https://localhost:${port}/v3/billdownload/file?token=x`);
    expect(Buffer.from(await new Response(file).arrayBuffer()).equals(bytes)).toBe(true);
    expect(proxy.asked).toHaveLength(1);
    server.closeAllConnections();
  });
});

describe("what a proxy does wrong", () => {
  const said = "secret words of the proxy";
  test.each<[title: string, refuse: (socket: Duplex) => void, message: RegExp]>([
    [
      "it wants another password",
      (socket) => socket.end(`HTTP/1.1 407 ${said}\r\n\r\n${said}`),
      /127\.0\.0\.1:\d+ asks for a user and password \(407\).*option proxy.*Nothing was sent/,
    ],
    ["it refuses", (socket) => socket.end(`HTTP/1.1 403 ${said}\r\n\r\n`), /status 403/],
    ["it redirects", (socket) => socket.end("HTTP/1.1 302 x\r\nLocation: /\r\n\r\n"), /status 302/],
    ["it hangs up", (socket) => socket.destroy(), /./],
    ["it ends", (socket) => socket.end(), /closed the connection instead of opening a tunnel/],
    ["it says too much", (socket) => socket.write(said.repeat(1000)), /what is no answer/],
    ["it speaks something else", (socket) => socket.write("SSH-2.0\r\n\r\n"), /no answer of HTTP/],
    [
      "what is behind it is no TLS",
      (socket) => socket.write("HTTP/1.1 200 OK\r\n\r\nHTTP/1.1 200 OK\r\n\r\n{}"),
      /SSL|TLS|wrong version/i,
    ],
  ])(
    "%s: nothing was sent, and its words and the password stay out of the error",
    async (_, refuse, message) => {
      const proxy = await proxying({ refuse });
      const wxpay = client({
        baseUrl: "https://localhost:1",
        proxy: `http://user:hunter2hunter2@127.0.0.1:${proxy.port}`,
        ca,
      });
      const error = await failure(call(wxpay));
      expect(error).toMatchObject({ name: "ConnectionError", mayHaveReachedServer: false });
      expect(String(error)).toMatch(message);
      const text = inspect(error, { depth: 20, showHidden: true }) + inspect(wxpay, { depth: 20 });
      const base64 = Buffer.from("user:hunter2hunter2").toString("base64");
      for (const secret of ["hunter2", base64, said]) expect(text).not.toContain(secret);
    },
  );

  test("it never answers: the call ends with the time for connections, and so does the one to the proxy", async () => {
    let ended = (): void => {};
    const gone = new Promise<void>((resolve) => (ended = resolve));
    const proxy = await proxying({ refuse: (socket) => void socket.on("end", ended).resume() });
    const wxpay = client({
      baseUrl: "https://localhost:1",
      proxy: `http://127.0.0.1:${proxy.port}`,
      connectTimeout: 50,
    });
    expect(await failure(call(wxpay))).toMatchObject({
      name: "TimeoutError",
      mayHaveReachedServer: false,
    });
    // It may have been over before the proxy was asked at all.
    if (proxy.asked.length > 0) await gone;
  });

  test("it is not there", async () => {
    const { port } = await tcp((socket) => socket.destroy());
    const wxpay = client({ baseUrl: "https://localhost:1", proxy: `http://127.0.0.1:${port}` });
    const error = await failure(call(wxpay));
    expect(error).toMatchObject({ name: "ConnectionError", mayHaveReachedServer: false });
  });
});

describe("the options", () => {
  const password = "hunter2hunter2";
  test.each<
    [option: string, title: string, given: Partial<Record<keyof WeChatPayOptions, unknown>>]
  >([
    ["proxy", "no scheme", { proxy: `user:${password}@proxy.example:8080` }],
    ["proxy", "another kind of proxy", { proxy: `socks5://user:${password}@proxy.example:1080` }],
    ["proxy", "a path", { proxy: `http://user:${password}@proxy.example/path` }],
    ["proxy", "a lonely percent sign", { proxy: `http://user:${password}%@proxy.example` }],
    ["proxy", "no port", { proxy: `http://user:${password}@proxy.example:99999` }],
    ["proxy", "nothing", { proxy: "" }],
    ["proxy", "null", { proxy: null }],
    ["proxy", "an object", { proxy: { host: "proxy.example" } }],
    ["proxy", "a fetch beside it", { proxy: "http://proxy.example", fetch }],
    ["ca", "a fetch beside it", { ca, fetch }],
    ["ca", "a path", { ca: "ca.pem" }],
    ["ca", "none", { ca: [] }],
    ["ca", "one of two", { ca: [ca, "x"] }],
    ["ca", "no text", { ca: true }],
    ["ca", "a key", { ca: fixture("merchant-key.pem") }],
    ["ca", "a broken one", { ca: ca.replace(/\n[A-Za-z0-9+/]{64}\n/, "\n") }],
  ])("a wrong %s is named, and not shown: %s", (option, _, given) => {
    const open = () => client(given as Partial<WeChatPayOptions>);
    expect(open).toThrow(expect.objectContaining({ name: "ConfigError", option }));
    let shown = "";
    try {
      open();
    } catch (error) {
      shown = inspect(error, { depth: 9, showHidden: true });
    }
    expect(shown).not.toContain(password);
    expect(shown).not.toContain("MII");
  });
});
