import type { Socket } from "node:net";
import { describe, expect, test, vi } from "vitest";
import { holdTimers } from "../../test/support/hold-timers.ts";
import { merchantOptions, publicKeySigner } from "../../test/support/keys.ts";
import { closed, failure, tcp } from "../../test/support/wire.ts";
import { API_V2_KEY, signedXml, SUCCESS, xmlOf } from "../../test/support/xml.ts";
import { WeChatPay } from "../client.ts";
import { ApiError } from "../errors.ts";
import { signAnswer } from "../testing/sign-answer.ts";

// What ties an answer to its request? Its place on the connection, and nothing else. WeChat Pay signs the answer's time, a
// nonce of its own and the body; neither the request's nonce nor its number comes back, `Request-ID` is the server's and
// not signed, and two answers of one operation look alike. So a verified answer can still be another request's, and the
// only defence is to give a connection up as soon as anything on it is not as it should be.

type Write = (socket: Socket, body: string, count: number) => unknown;

/** Bytes of an answer, signed unless said otherwise. */
async function answer(body: string, more: Record<string, string> = {}, first = "HTTP/1.1 200 OK") {
  const headers = {
    ...(await signAnswer(publicKeySigner, body)),
    "content-length": String(Buffer.byteLength(body)),
    ...more,
  };
  const lines = Object.entries(headers)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${name}: ${value}`);
  return `${[first, ...lines].join("\r\n")}\r\n\r\n${body}`;
}

/** A server that hands each request's body, and its number on its connection, to `write`. */
async function answering(write: Write) {
  const requests: string[] = [];
  const server = await tcp((socket) => {
    let count = 0;
    let received = "";
    socket.on("data", (bytes) => {
      received += bytes.toString();
      // Headers and body may come apart.
      const [head = "", body] = received.split("\r\n\r\n");
      const length = Number(/content-length: (\d+)/.exec(head)?.[1] ?? 0);
      if (body === undefined || Buffer.byteLength(body) < length) return;
      received = "";
      count += 1;
      requests.push(body);
      write(socket, body, count);
    });
  });
  const wxpay: any = new WeChatPay(
    merchantOptions({ baseUrl: server.url, apiV2Key: API_V2_KEY, timeout: 100_000 }),
  );
  const post = (n: number, more = {}): Promise<any> => wxpay.v3.x.post({ json: { n }, ...more });
  return { ...server, wxpay, post, requests };
}

const right: Write = async (socket, body) => socket.write(await answer(body));

test("a stray answer before the real one does not shift the answers of all later requests", async () => {
  const server = await answering(
    (() => {
      const late = new WeakMap<Socket, string>();
      return async (socket, body, count) => {
        const own = await answer(body);
        // From the second request on, this connection is one answer behind.
        const stray = "HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n";
        const first = body === '{"n":2}' ? stray : (late.get(socket) ?? own);
        if (count > 1) late.set(socket, own);
        socket.write(first);
      };
    })(),
  );
  expect(await server.post(1)).toEqual({ n: 1 });
  expect(await failure(server.post(2))).toMatchObject({ name: "SignatureError" });
  expect(await server.post(3)).toEqual({ n: 3 });
  expect(await server.post(4)).toEqual({ n: 4 });
});

describe("a connection is used no more", () => {
  const surplus: readonly (readonly [title: string, bytes: string])[] = [
    ["one byte", "x"],
    ["a blank line", "\r\n"],
    ["the beginning of an answer", "HTTP/1.1 200 OK\r\ncontent-le"],
    ["a whole answer", "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}"],
    ["what looks like the end of chunks", "0\r\n\r\n"],
  ];
  const framed: readonly (readonly [title: string, frame: (body: string) => Promise<string>])[] = [
    ["with a length", (body) => answer(body)],
    [
      "in chunks",
      async (body) => {
        const head = (await answer(body, { "content-length": "", "transfer-encoding": "chunked" }))
          .split("\r\n\r\n")
          .at(0);
        return `${head}\r\n\r\n${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;
      },
    ],
    ["without a body", () => answer("", { "content-length": "" }, "HTTP/1.1 204 No Content")],
  ];

  describe.each(framed)("after an answer %s", (_, frame) => {
    test("unless there is nothing wrong with it: then it is", async () => {
      const server = await answering(async (socket, body) => socket.write(await frame(body)));
      await server.post(1);
      await server.post(2);
      expect(server.sockets).toHaveLength(1);
    });

    test.each(surplus)("when %s comes in the same packet", async (_, bytes) => {
      const server = await answering(async (socket, body) =>
        socket.write(`${await frame(body)}${bytes}`),
      );
      for (let n = 1; n <= 3; n += 1) {
        // Where the surplus is no HTTP at all, Node fails the answer it stands behind.
        const outcome: any = await failure(server.post(n));
        expect([{ value: { n } }, { value: undefined }, "CONNECTION"]).toContainEqual(
          outcome.code ?? outcome,
        );
      }
      expect(server.sockets).toHaveLength(3);
      expect(server.requests).toEqual(['{"n":1}', '{"n":2}', '{"n":3}']);
    });

    test.each(surplus)("when %s comes while it is idle", async (_, bytes) => {
      const server = await answering(async (socket, body) => socket.write(await frame(body)));
      await server.post(1);
      const [first] = server.sockets;
      first!.write(bytes);
      await closed(first!);
      await server.post(2);
      expect(server.sockets).toHaveLength(2);
    });
  });

  const bad: readonly (readonly [title: string, write: Write, error: object])[] = [
    [
      "an answer that is signed but no JSON",
      async (socket) => socket.write(await answer("no JSON")),
      { name: "AnswerError", code: "ANSWER_NOT_JSON" },
    ],
    [
      "an answer that is not signed",
      (socket) => socket.write("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}"),
      { name: "SignatureError" },
    ],
    [
      "an answer whose length is too short",
      async (socket, body) => socket.write(await answer(body, { "content-length": "2" })),
      { name: expect.stringMatching(/SignatureError|ConnectionError/) },
    ],
    [
      "a proxy's page",
      (socket) => socket.write("HTTP/1.1 502 Bad Gateway\r\ncontent-length: 6\r\n\r\n<html>"),
      { name: "ApiError", code: "NO_CODE" },
    ],
    [
      "a redirect",
      (socket) => socket.write("HTTP/1.1 302 Found\r\nlocation: /\r\ncontent-length: 0\r\n\r\n"),
      { name: "ApiError", code: "NO_CODE" },
    ],
  ];

  test.each(bad)("after %s", async (_, write, error) => {
    const server = await answering((socket, body, count) =>
      body === '{"n":2}' ? write(socket, body, count) : right(socket, body, count),
    );
    expect(await server.post(1)).toEqual({ n: 1 });
    expect(await failure(server.post(2))).toMatchObject(error);
    await closed(server.sockets[0]!);
    expect(await server.post(3)).toEqual({ n: 3 });
    expect(server.sockets).toHaveLength(2);
  });

  test("after an answer whose length is too long: it never ends, and the rest is waited for in vain", async () => {
    holdTimers();
    const server = await answering(async (socket, body, count) => {
      if (body !== '{"n":2}') return right(socket, body, count);
      socket.write(await answer(body, { "content-length": "8" }));
      return vi.advanceTimersByTime(100);
    });
    await server.post(1);
    expect(await failure(server.post(2, { timeout: 100 }))).toMatchObject({
      name: "TimeoutError",
      mayHaveReachedServer: true,
    });
    await closed(server.sockets[0]!);
    expect(await server.post(3)).toEqual({ n: 3 });
  });

  test.each([
    ["HTTP/1.0", {}, "HTTP/1.0 200 OK"],
    ["connection: close", { connection: "close" }, undefined],
    ["connection: close and no length", { connection: "close", "content-length": "" }, undefined],
  ])("after an answer with %s, which is taken", async (_, headers, first) => {
    const server = await answering(async (socket, body) =>
      "content-length" in headers
        ? socket.end(await answer(body, headers, first))
        : socket.write(await answer(body, headers, first)),
    );
    expect(await server.post(1)).toEqual({ n: 1 });
    await closed(server.sockets[0]!);
    expect(await server.post(2)).toEqual({ n: 2 });
    expect(server.sockets).toHaveLength(2);
  });

  test("after an answer of 1xx that nobody asked for; the final one is given", async () => {
    const server = await answering(async (socket, body) =>
      socket.write(`HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n${await answer(body)}`),
    );
    expect(await server.post(1)).toEqual({ n: 1 });
    await closed(server.sockets[0]!);
    expect(await server.post(2)).toEqual({ n: 2 });
  });

  test("after an answer of APIv2 with a wrong sign", async () => {
    const members = (body: string) => ({
      ...SUCCESS,
      n: /<a>(?:<!\[CDATA\[)?(\d)/.exec(body)?.[1] ?? "",
    });
    const server = await answering((socket, body) => {
      const { n } = members(body);
      const xml =
        n === "2" ? xmlOf({ ...members(body), sign: "0".repeat(32) }) : signedXml(members(body));
      return socket.write(`HTTP/1.1 200 OK\r\ncontent-length: ${xml.length}\r\n\r\n${xml}`);
    });
    const query = (n: string): Promise<any> => server.wxpay.v2.x.post({ xml: { a: n } });
    expect(await query("1")).toMatchObject({ n: "1" });
    expect(await failure(query("2"))).toMatchObject({ name: "SignatureError" });
    await closed(server.sockets[0]!);
    expect(await query("3")).toMatchObject({ n: "3" });
    expect(await query("4")).toMatchObject({ n: "4" });
    expect(server.sockets).toHaveLength(2);
  });
});

test.each([
  ["of APIv3", '{"code":"ORDER_NOT_EXIST"}', 404, "v3", { json: {} }],
  ["of APIv2", xmlOf({ return_code: "FAIL", return_msg: "no" }), 200, "v2", { xml: { a: "1" } }],
])(
  "a refusal %s keeps its connection: it was understood",
  async (_, body, status, version, own) => {
    const server = await answering((socket) =>
      socket.write(`HTTP/1.1 ${status} X\r\ncontent-length: ${body.length}\r\n\r\n${body}`),
    );
    for (let count = 0; count < 3; count += 1) {
      expect(await failure(server.wxpay[version].x.post(own))).toBeInstanceOf(ApiError);
    }
    expect(server.sockets).toHaveLength(1);
  },
);

describe("an offer to speak another protocol fails at once: the request may have been carried out", () => {
  test.each([
    ["alone", "HTTP/1.1 101 Switching Protocols\r\n\r\n"],
    [
      "with an upgrade",
      "HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: h2c\r\n\r\nabc",
    ],
    [
      "before an answer",
      "HTTP/1.1 101 X\r\ncontent-length: 2\r\n\r\n{}HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}",
    ],
  ])("%s", async (_, bytes) => {
    const server = await answering((socket) => socket.write(bytes));
    const error = await failure(server.post(1));
    expect(error).toMatchObject({
      name: "ConnectionError",
      mayHaveReachedServer: true,
      message: expect.stringContaining("query the result"),
    });
    const [first] = server.sockets;
    await closed(first!);
    expect(server.requests).toHaveLength(1);
  });
});
