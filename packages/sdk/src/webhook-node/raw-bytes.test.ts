import { once } from "node:events";
import type { IncomingMessage } from "node:http";
import { buffer } from "node:stream/consumers";
import { afterEach, describe, expect, test, vi } from "vitest";
import { deferred } from "../../test/support/deferred.ts";
import { connected, exchange, handled, post } from "../../test/support/node-handler.ts";
import { RequestError } from "../errors.ts";

const MIB = 1024 * 1024;
const BODY = '{ "summary": "支付\\u6210功" }\r\n';

const add = (members: object) => (request: IncomingMessage) => Object.assign(request, members);

describe("the body is found, whatever was done to the request before", () => {
  const another = '{"parsed":true}';
  test.each<[title: string, before: (request: IncomingMessage) => unknown, body?: string]>([
    ["nothing", () => undefined],
    ["a parser of another type set an empty object", add({ body: {} })],
    ["rawBody is bytes, body is parsed", keep((bytes) => ({ rawBody: bytes, body: {} }))],
    ["rawBody is text", keep((bytes) => ({ rawBody: bytes.toString(), body: {} }))],
    ["body is bytes", keep((bytes) => ({ body: bytes }))],
    ["body is text", keep((bytes) => ({ body: bytes.toString() }))],
    ["body is a Uint8Array", keep((bytes) => ({ body: new Uint8Array(bytes) }))],
    ["rawBody goes before body", add({ rawBody: BODY, body: another })],
    ["rawBody is empty so far: a listener adds to it", gather],
    ["somebody has set an encoding", (request) => void request.setEncoding("utf8")],
    ["somebody has set the encoding base64", (request) => void request.setEncoding("base64")],
    ["somebody has paused it", (request) => void request.pause()],
    ["it has come, but nobody has read it", (request) => once(request, "readable")],
  ])("%s", async (_, before) => {
    const { port, bodies, errors } = await handled({ before });
    expect(await exchange(port, post(BODY))).toMatch(/^HTTP\/1\.1 204 /);
    expect(bodies).toEqual([BODY]);
    expect(errors).toEqual([]);
  });

  function keep(members: (bytes: Buffer) => object) {
    return async (request: IncomingMessage) => {
      Object.assign(request, members(await buffer(request)));
    };
  }

  function gather(request: IncomingMessage & { rawBody?: string }): void {
    request.rawBody = "";
    request.on("data", (chunk: Buffer) => (request.rawBody += chunk.toString()));
  }
});

describe("a body that was taken apart is never put together again: 500, and an error with the remedies", () => {
  test.each<[title: string, before: (request: IncomingMessage) => unknown, says: string]>([
    [
      "a parser",
      async (request) => Object.assign(request, { body: JSON.parse(`${await buffer(request)}`) }),
      "a parser has taken it apart (req.body is an object)",
    ],
    ["a logger", async (request) => void (await buffer(request)), "it was read before"],
    [
      "somebody who threw it away",
      (request) => once(request.resume(), "end"),
      "neither req.rawBody nor req.body has its bytes",
    ],
    ["somebody who has read a part", readOne, "it was read before"],
  ])("%s", async (_, before, says) => {
    const { port, bodies, errors } = await handled({ before });
    const answer = await exchange(port, post(BODY));
    expect(answer).toMatch(/^HTTP\/1\.1 500 .*\{"code":"FAIL","message":"[^"]+"\}$/s);
    expect(bodies).toEqual([]);
    expect(errors).toEqual([expect.any(RequestError)]);
    expect(errors).toMatchObject([{ code: "REQUEST", parameter: "rawBody" }]);
    for (const words of [says, "Express", "rawBody: true", "addContentTypeParser", "Koa"]) {
      expect(String(errors[0])).toContain(words);
    }
    expect(answer).not.toContain("Express");
  });

  async function readOne(request: IncomingMessage): Promise<void> {
    await once(request, "readable");
    request.read(1);
  }
});

describe("however it is sent", () => {
  test("in chunks, a character cut in two", async () => {
    const { port, bodies } = await handled();
    const bytes = Buffer.from("支付");
    const chunk = (part: Buffer): string => `${part.length}\r\n${part.toString("latin1")}\r\n`;
    const socket = await connected(port);
    socket.write(post("", "Transfer-Encoding: chunked"));
    socket.write(chunk(bytes.subarray(0, 2)), "latin1");
    socket.write(`${chunk(bytes.subarray(2))}0\r\n\r\n`, "latin1");
    expect(`${await buffer(socket)}`).toMatch(/^HTTP\/1\.1 204 /);
    expect(bodies).toEqual(["支付"]);
  });

  test("after 100 Continue", async () => {
    const { port, bodies } = await handled();
    const socket = await connected(port);
    socket.write(post("", "Content-Length: 2", "Expect: 100-continue"));
    expect(String((await once(socket, "data"))[0])).toBe("HTTP/1.1 100 Continue\r\n\r\n");
    socket.write("{}");
    expect(`${await buffer(socket)}`).toMatch(/^HTTP\/1\.1 204 /);
    expect(bodies).toEqual(["{}"]);
  });

  test.each([
    ["without a body", post("", "Content-Length: 0"), () => undefined],
    [
      "without a body, and a parser saw its end",
      post(""),
      (request: IncomingMessage) => once(request.resume(), "end"),
    ],
    ["without a length", post("", "Accept: */*"), () => undefined],
  ])("%s: the handler is given nothing, and refuses it", async (_, request, before) => {
    const { port, bodies, errors } = await handled({ before });
    expect(await exchange(port, request)).toMatch(/^HTTP\/1\.1 204 /);
    expect({ bodies, errors }).toEqual({ bodies: [""], errors: [] });
  });

  test("of 1 MiB: taken; of a byte more: 413, and the connection ends", async () => {
    const { port, bodies, errors } = await handled();
    expect(await exchange(port, post("x".repeat(MIB)))).toMatch(/^HTTP\/1\.1 204 /);
    // It would stay open, were it for the sender.
    const endless = post("x".repeat(MIB + 1), `Content-Length: ${10 * MIB}`);
    const answer = await exchange(port, endless.replace("Connection: close\r\n", ""));
    expect(answer).toMatch(/^HTTP\/1\.1 413 .*connection: close.*"code":"FAIL"/is);
    expect(bodies.map((body) => body.length)).toEqual([MIB]);
    expect(errors).toEqual([]);
  });

  test("too slowly: 408 after 5 seconds, and the connection ends", async () => {
    const arrived = deferred<void>();
    const { port, bodies, errors } = await handled({ before: () => arrived.resolve() });
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const socket = await connected(port);
    socket.write(post("{", "Content-Length: 2").replace("Connection: close\r\n", ""));
    const answer = buffer(socket);
    await arrived.promise;
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
    vi.advanceTimersByTime(5_000);
    expect(`${await answer}`).toMatch(/^HTTP\/1\.1 408 .*connection: close.*"code":"FAIL"/is);
    expect({ bodies, errors }).toEqual({ bodies: [], errors: [] });
  });

  test("by one who goes away: nobody is told, and nothing waits", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const arrived = deferred<void>();
    const { port, bodies, errors, done } = await handled({ before: () => arrived.resolve() });
    const socket = await connected(port);
    socket.write(post("{", "Content-Length: 2"));
    await arrived.promise;
    socket.destroy();
    await done;
    expect({ bodies, errors }).toEqual({ bodies: [], errors: [] });
    expect(vi.getTimerCount()).toBe(0);
  });

  test("by one who was gone before", async () => {
    const arrived = deferred<void>();
    const { port, bodies, errors, done } = await handled({
      before: async (request) => {
        arrived.resolve();
        await new Promise((resolve) => {
          request.on("close", resolve);
        });
      },
    });
    const socket = await connected(port);
    socket.write(post("{", "Content-Length: 2"));
    await arrived.promise;
    socket.destroy();
    await done;
    expect({ bodies, errors }).toEqual({ bodies: [], errors: [] });
  });
});

afterEach(() => vi.useRealTimers());
