import { connect } from "node:net";
import type { AddressInfo, Socket } from "node:net";
import type { Server } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { send } from "../../test/helpers/signed-request.ts";
import { createNodeServer } from "./node.ts";
import type { SimRequest, SimResponse } from "../core/http.ts";

const received: SimRequest[] = [];
const errors: unknown[] = [];
/** Lets clients take their time, as slow machines do. */
let patient: Server;
/** Lets go of the clients that these tests make slow to ask; however slow the machine is, their pause never ends first. */
let hurried: Server;
/** Lets go of the clients that these tests make slow to take an answer. */
let restless: Server;
let url: string;
/** When a late answer goes out. */
let waited: Promise<void>;

const TEXT = { "content-type": "text/plain" };
const answerTo = (request: SimRequest): Promise<SimResponse> => {
  received.push(request);
  if (request.target === "/throw") return Promise.reject(new Error("broken"));
  if (request.target === "/late") {
    const transit = { why: "fault 1", delay: 1, closed: false };
    return Promise.resolve({ status: 200, headers: TEXT, body: "late", transit });
  }
  const body = request.target === "/large" ? Buffer.alloc(20_000_000) : "好";
  return Promise.resolve({ status: 200, headers: { ...TEXT, "x-test": "1" }, body });
};
const portOf = (server: Server): number => (server.address() as AddressInfo).port;

beforeAll(async () => {
  const onError = (error: unknown): void => void errors.push(error);
  const long = { head: 100_000, request: 100_000, pause: 100_000 };
  patient = createNodeServer(answerTo, onError, long);
  hurried = createNodeServer(answerTo, onError, { ...long, head: 100, request: 200 });
  restless = createNodeServer(answerTo, onError, { ...long, pause: 300 }, () => waited);
  for (const server of [patient, hurried, restless])
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${portOf(patient)}`;
});
afterAll(async () => {
  for (const server of [patient, hurried, restless]) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

/** Writes bytes to a socket and gives all that comes back until the other side closes. */
function raw(...parts: readonly (string | Buffer)[]): Promise<string> {
  return rawTo(patient, parts);
}

function rawTo(server: Server, parts: readonly (string | Buffer)[]): Promise<string> {
  return new Promise((resolve) => {
    let text = "";
    const socket = connect(portOf(server), "127.0.0.1", () => {
      for (const part of parts) socket.write(part);
    });
    socket.on("data", (chunk) => (text += chunk.toString()));
    // A reset after the answer is a way of closing too.
    socket.on("error", () => {});
    socket.on("close", () => resolve(text));
  });
}

test("a request arrives as plain values, its target undecoded", async () => {
  const target = "/v3/a%2Fb%7c?x=%e4%b8%ad&&y";
  const answer = await send(url, target, {
    method: "POST",
    body: "body",
    headers: { "X-Upper": "Value" },
  });
  expect(answer.text).toBe("好");
  expect(received.at(-1)).toMatchObject({ method: "POST", target, remote: "127.0.0.1" });
  expect(received.at(-1)?.headers["x-upper"]).toBe("Value");
  expect(Buffer.from(received.at(-1)?.body ?? []).toString()).toBe("body");
  expect(answer.headers).toMatchObject({ "content-length": "3", "x-test": "1" });
});

test("the address of a proxy's request is taken off its target", async () => {
  await raw(
    `GET http://api.mch.weixin.qq.com/v3/x?y=1 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`,
  );
  expect(received.at(-1)?.target).toBe("/v3/x?y=1");
});

test("kept connections are announced with eight seconds", async () => {
  const text = await raw(
    "GET / HTTP/1.1\r\nHost: a\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
  );
  expect(text).toContain("Keep-Alive: timeout=8");
});

describe("a body over the limit is refused with an answer", () => {
  test("that is announced", async () => {
    const text = await raw("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1048577\r\n\r\n");
    expect(text).toMatch(/^HTTP\/1\.1 413 .*请求体过大/s);
    expect(text.toLowerCase()).toContain("connection: close");
  });

  test("that just goes on", async () => {
    const chunk = Buffer.concat([
      Buffer.from("10000\r\n"),
      Buffer.alloc(0x10000, "x"),
      Buffer.from("\r\n"),
    ]);
    const text = await raw(
      "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n",
      ...Array.from({ length: 17 }, () => chunk),
    );
    expect(text).toMatch(/^HTTP\/1\.1 413 /);
  });

  test("but uploads may be larger", async () => {
    const answer = await send(url, "/", {
      method: "POST",
      body: Buffer.alloc(2_000_000),
      headers: { "content-type": "multipart/form-data; boundary=b" },
    });
    expect(answer.status).toBe(200);
  });
});

describe("a client that is too slow is let go", () => {
  test.each([
    ["with the head", ["GET / HTTP/1.1\r\nHost: a\r\nX-Slow: "]],
    ["with the body", ["POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\n", "x"]],
  ])("%s", async (_, parts) => {
    expect(await rawTo(hurried, parts)).toMatch(/^HTTP\/1\.1 408 /);
  });

  test("with taking the answer", async () => {
    const closed = new Promise<void>((resolve) => {
      restless.once("connection", (socket: Socket) => socket.once("close", () => resolve()));
    });
    const socket = connect(portOf(restless), "127.0.0.1");
    socket.on("error", () => {});
    socket.write("GET /large HTTP/1.1\r\nHost: a\r\n\r\n");
    await expect(closed).resolves.toBeUndefined();
    socket.destroy();
  });
});

test("an answer that is late on purpose comes after the time that a client may be idle", async () => {
  let answer: () => void = () => {};
  waited = new Promise((resolve) => {
    answer = resolve;
  });
  const late = send(`http://127.0.0.1:${portOf(restless)}`, "/late", { method: "GET" });
  // Later than the other one, but let go: it does not take its answer.
  const letGo = new Promise<void>((resolve) => {
    restless.once("connection", () => {
      restless.once("connection", (idle: Socket) => idle.once("close", () => resolve()));
      const socket = connect(portOf(restless), "127.0.0.1");
      socket.on("error", () => {});
      socket.write("GET /large HTTP/1.1\r\nHost: a\r\n\r\n");
      socket.once("close", () => socket.destroy());
    });
  });
  await letGo;
  answer();
  expect((await late).text).toBe("late");
});

test.each([
  ["no HTTP at all", "hello\r\n\r\n", /^HTTP\/1\.1 400 /],
  [
    "a head of 100 KB",
    `GET / HTTP/1.1\r\nHost: a\r\nX: ${"x".repeat(100_000)}\r\n\r\n`,
    /^HTTP\/1\.1 431 /,
  ],
  [
    "two lengths",
    "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx",
    /^HTTP\/1\.1 400 /,
  ],
])("%s gets a clear answer", async (_, text, want) => {
  expect(await raw(text)).toMatch(want);
});

test("a fault of the simulator closes the connection and is reported", async () => {
  await expect(send(url, "/throw", { method: "GET" })).rejects.toThrow(/hang up|ECONNRESET/);
  expect(errors).toMatchObject([{ message: "broken" }]);
});

test("two thousand open connections, and it still answers", async () => {
  const sockets = await Promise.all(
    Array.from(
      { length: 2_000 },
      () =>
        new Promise<Socket>((resolve, reject) => {
          const socket = connect(portOf(patient), "127.0.0.1", () => resolve(socket));
          socket.on("error", reject);
        }),
    ),
  );
  expect((await send(url, "/", { method: "GET" })).status).toBe(200);
  for (const socket of sockets) socket.destroy();
});
