import type { Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { beforeEach, expect, test, vi } from "vitest";
import { merchantOptions, publicKeySigner } from "./support/keys.ts";
import { clientSockets, closed, failure, serving, tcp } from "./support/wire.ts";
import { WeChatPayError } from "../src/errors.ts";
import { WeChatPay } from "../src/client.ts";
import { signAnswer } from "../src/testing/sign-answer.ts";

// The random part of the wait before another attempt is none.
beforeEach(() => void vi.spyOn(Math, "random").mockReturnValue(0));

// Sixty-four megabytes in sixty-four kilobytes.
const bomb = gzipSync(Buffer.alloc(64 * 1024 ** 2, " "));
const RIGHT = '{"right":true}';

/** An answer as bytes of HTTP, signed, unless its headers say otherwise. */
async function answer(
  body: string | Uint8Array,
  { first = "HTTP/1.1 200 OK", headers = {} as Record<string, string | undefined>, at = 0 } = {},
): Promise<Buffer> {
  const bytes = Buffer.from(body);
  const timestamp = Math.floor(Date.now() / 1000) + at;
  const all = {
    ...lowerCased(await signAnswer(publicKeySigner, bytes, { timestamp })),
    "content-length": String(bytes.length),
    ...headers,
  };
  const lines = Object.entries(all)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${value}`);
  return Buffer.concat([Buffer.from(`${[first, ...lines].join("\r\n")}\r\n\r\n`), bytes]);
}

/** So that a header given here takes the place of a true one. */
function lowerCased(headers: object): Record<string, string> {
  return Object.fromEntries(new Headers({ ...headers }));
}

type Hostile = (socket: Socket) => void | Promise<void>;

/** Does the hostile thing with each complete request while it is told to, and answers rightly afterwards. */
async function hostileServer(hostile: Hostile) {
  const requests: { readonly head: string; readonly body: string }[] = [];
  const state = { isHostile: true };
  const server = await tcp((socket) => {
    let received = "";
    socket.on("data", (bytes) => {
      received += bytes.toString("latin1");
      const [head = "", body] = received.split("\r\n\r\n");
      const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
      if (body === undefined || body.length < length) return;
      received = "";
      // An unknown serial makes the SDK ask for certificates.
      if (!head.includes("/v3/certificates ")) requests.push({ head, body });
      void (state.isHostile
        ? hostile(socket)
        : answer(RIGHT).then((right) => void socket.write(right)));
    });
  });
  return { ...server, requests, state };
}

const send =
  (make: () => Promise<Buffer> | Buffer | string): Hostile =>
  async (socket) =>
    void socket.write(await make());
const half = async (socket: Socket, part: number, end: (socket: Socket) => void): Promise<void> => {
  const whole = await answer(RIGHT);
  socket.write(whole.subarray(0, Math.floor(whole.length * part)), () => end(socket));
};
const reset = (socket: Socket): void => void socket.resetAndDestroy();
const finish = (socket: Socket): void => void socket.end();

/** The names of the errors that a call may end with. */
type Ends = RegExp;
const LOST: Ends = /^ConnectionError$/;
const LATE: Ends = /^TimeoutError$/;
const FORGED: Ends = /^SignatureError$/;
const ODD: Ends = /^AnswerError$/;

const cases: [title: string, hostile: Hostile, ends: Ends][] = [
  ["resets before an answer", reset, LOST],
  ["closes before an answer", finish, LOST],
  ["resets within the first line", (socket) => half(socket, 0.02, reset), LOST],
  ["resets within the headers", (socket) => half(socket, 0.4, reset), LOST],
  ["resets within the body", (socket) => half(socket, 0.99, reset), LOST],
  ["closes within the headers", (socket) => half(socket, 0.4, finish), LOST],
  ["closes within the body", (socket) => half(socket, 0.99, finish), LOST],
  ["says nothing", () => undefined, LATE],
  [
    "gives a byte now and then, and never the last",
    async (socket) => {
      const whole = await answer(RIGHT);
      let at = 0;
      const next = (): void => {
        if (socket.writable && at < whole.length - 1) {
          socket.write(whole.subarray(at, (at += 1)), () => void setImmediate(next));
        }
      };
      next();
    },
    LATE,
  ],
  [
    "gives a length too long",
    send(() => answer(RIGHT, { headers: { "content-length": "99" } })),
    LATE,
  ],
  [
    "gives a length too short",
    send(() => answer(RIGHT, { headers: { "content-length": "5" } })),
    /^(Connection|Signature)Error$/,
  ],
  [
    "gives two lengths",
    send(() => answer(RIGHT, { headers: { "Content-Length": "14", "content-length": "5" } })),
    LOST,
  ],
  [
    "gives a length and chunks",
    send(() =>
      answer(`e\r\n${RIGHT}\r\n0\r\n\r\n`, { headers: { "transfer-encoding": "chunked" } }),
    ),
    /^(Connection|Signature)Error$/,
  ],
  [
    "gives a length that is no number",
    send(() => answer(RIGHT, { headers: { "content-length": "-1" } })),
    LOST,
  ],
  [
    "gives headers without end",
    (socket) => {
      const more = (): void => {
        if (socket.writable)
          socket.write(`x-a: ${"a".repeat(4000)}\r\n`, () => void setImmediate(more));
      };
      socket.write("HTTP/1.1 200 OK\r\n", more);
    },
    LOST,
  ],
  [
    "gives a body without end",
    (socket) => {
      const chunk = `10000\r\n${" ".repeat(0x10000)}\r\n`;
      const more = (): void => {
        if (socket.writable) socket.write(chunk, () => void setImmediate(more));
      };
      socket.write("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n", more);
    },
    ODD,
  ],
  [
    "gives gzip, which nobody asked for",
    send(() => answer(bomb, { headers: { "content-encoding": "gzip" } })),
    ODD,
  ],
  [
    "does not sign",
    send(() => answer(RIGHT, { headers: { "wechatpay-signature": undefined } })),
    FORGED,
  ],
  [
    "signs with nothing",
    send(() => answer(RIGHT, { headers: { "wechatpay-signature": "" } })),
    FORGED,
  ],
  [
    "signs another body",
    send(async () => Buffer.from((await answer(RIGHT)).toString().replace("true", "fals"))),
    FORGED,
  ],
  [
    "signs with an unknown serial",
    send(() => answer(RIGHT, { headers: { "wechatpay-serial": "A".repeat(40) } })),
    FORGED,
  ],
  [
    "signs with an unknown public key",
    send(() => answer(RIGHT, { headers: { "wechatpay-serial": "PUB_KEY_ID_1" } })),
    FORGED,
  ],
  [
    "names another kind of signature",
    send(() => answer(RIGHT, { headers: { "wechatpay-signature-type": "NONE" } })),
    FORGED,
  ],
  ["repeats an answer of six minutes ago", send(() => answer(RIGHT, { at: -360 })), FORGED],
  ["answers from six minutes ahead", send(() => answer(RIGHT, { at: 360 })), FORGED],
  [
    "gives signed bytes that are no text",
    send(() => answer(Buffer.from([0x7b, 0xff, 0xfe, 0x7d]))),
    ODD,
  ],
  ["gives signed text that is no JSON", send(() => answer("<html>")), ODD],
  ["speaks another protocol", send(() => "\u0016\u0003\u0001\u0002"), LOST],
  ["answers in HTTP/0.9", send(() => RIGHT), LOST],
  ["answers in HTTP/2", send(() => Buffer.from("000000040000000000", "hex")), LOST],
  [
    "switches protocols",
    send(() => "HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\n\r\n"),
    LOST,
  ],
];

test.each(cases)(
  "a server that %s: the call ends so, is sent once, and the next one is answered",
  async (_, hostile, ends) => {
    const server = await hostileServer(hostile);
    const wxpay: any = new WeChatPay(
      merchantOptions({ baseUrl: server.url, timeout: ends === LATE ? 150 : 60_000 }),
    );
    // No number makes it happen once: it may never go out again.
    const error: any = await failure(wxpay.v3.x.post({ json: { n: 1 } }));
    expect(error).toBeInstanceOf(WeChatPayError);
    expect(error.name).toMatch(ends);
    expect(server.requests).toHaveLength(1);
    server.state.isHostile = false;
    expect(await wxpay.v3.x.post({ json: { n: 2 }, timeout: 60_000 })).toEqual({ right: true });
    expect(server.requests.map(({ body }) => body)).toEqual(['{"n":1}', '{"n":2}']);
  },
);

test.each(cases)(
  "a server that %s: an order goes out again with the same bytes, signed anew, or not at all",
  async (_, hostile, ends) => {
    const server = await hostileServer(hostile);
    const wxpay: any = new WeChatPay(
      merchantOptions({ baseUrl: server.url, timeout: ends === LATE ? 150 : 60_000 }),
    );
    const json = {
      appid: "wx1",
      description: "d",
      out_trade_no: "order-0001",
      notify_url: "https://a.example/b",
      amount: { total: 1 },
    };
    const error: any = await failure(wxpay.v3.pay.transactions.native.post({ json }));
    expect(error.name).toMatch(ends);
    expect(server.requests.length).toBeLessThanOrEqual(3);
    expect(new Set(server.requests.map(({ body }) => body)).size).toBe(1);
    const proofs = server.requests.map(({ head }) => /^authorization: (.*)$/im.exec(head)?.[1]);
    expect(new Set(proofs).size).toBe(server.requests.length);
  },
);

test.each([301, 302, 303, 307, 308])(
  "%i to another address is not followed: nothing arrives there, and no credentials",
  async (status) => {
    const elsewhere = await serving();
    const server = await hostileServer(
      send(() =>
        answer("", {
          first: `HTTP/1.1 ${status} Moved`,
          headers: { location: `${elsewhere.url}/v3/x` },
        }),
      ),
    );
    const wxpay: any = new WeChatPay(merchantOptions({ baseUrl: server.url }));
    for (const call of [() => wxpay.v3.x.get(), () => wxpay.v3.x.post({ json: {} })]) {
      expect(await failure(call())).toBeInstanceOf(WeChatPayError);
    }
    expect(elsewhere.received).toEqual([]);
    expect(server.requests).toHaveLength(2);
  },
);

test("interim answers before the final one are passed over", async () => {
  const server = await hostileServer(
    send(async () =>
      Buffer.concat([
        Buffer.from("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: <a>\r\n\r\n"),
        await answer(RIGHT),
      ]),
    ),
  );
  const wxpay: any = new WeChatPay(merchantOptions({ baseUrl: server.url }));
  expect(await wxpay.v3.x.post({ json: {} })).toEqual({ right: true });
});

test("HTTP/1.0 answers are taken, each over a connection of its own", async () => {
  const server = await hostileServer(async (socket) => {
    socket.end(
      await answer(RIGHT, { first: "HTTP/1.0 200 OK", headers: { "content-length": undefined } }),
    );
  });
  const wxpay: any = new WeChatPay(merchantOptions({ baseUrl: server.url }));
  for (let n = 0; n < 3; n += 1)
    expect(await wxpay.v3.x.post({ json: {} })).toEqual({ right: true });
  expect(server.sockets).toHaveLength(3);
});

test("a signed answer can't change what all objects have", async () => {
  const server = await hostileServer(
    send(() => answer('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}')),
  );
  const wxpay: any = new WeChatPay(merchantOptions({ baseUrl: server.url }));
  const data = await wxpay.v3.x.get();
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
});

test("a server that resets as soon as it is reached: nothing was sent, and that is said", async () => {
  const server = await tcp(reset);
  const opened = clientSockets();
  const wxpay: any = new WeChatPay(merchantOptions({ baseUrl: server.url, retries: 0 }));
  const error: any = await failure(wxpay.v3.x.post({ json: {} }));
  expect(error.name).toMatch(LOST);
  await Promise.all(opened.map(closed));
});

test("the web's own fetch unzips: what becomes of a small answer counts, not what came", async () => {
  const server = await serving((_, response) => {
    response.writeHead(200, { "content-encoding": "gzip", "content-length": bomb.length });
    response.end(bomb);
  });
  const wxpay: any = new WeChatPay(merchantOptions({ baseUrl: server.url, fetch }));
  expect(await failure(wxpay.v3.x.get())).toMatchObject({ code: "ANSWER_TOO_LARGE" });
});
