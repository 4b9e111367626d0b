import { once } from "node:events";
import { connect, createServer } from "node:http2";
import type { ClientHttp2Session, ClientHttp2Stream } from "node:http2";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { deferred } from "../../test/support/deferred.ts";
import { connected, exchange, handled, post } from "../../test/support/node-handler.ts";
import { RequestError } from "../errors.ts";
import { toNodeHandler } from "./to-node-handler.ts";

describe("the handler's answer is sent as it is", () => {
  test("status, headers and body", async () => {
    const headers = { "content-type": "application/json", "x-shop": "1" };
    const { port } = await handled({
      answer: () => new Response('{"code":"SUCCESS","message":"成功"}', { status: 200, headers }),
    });
    const answer = await exchange(port, post("{}"));
    expect(answer).toMatch(/^HTTP\/1\.1 200 .*x-shop: 1.*\{"code":"SUCCESS","message":"成功"\}$/s);
    expect(answer).toMatch(/content-length: 37/i);
  });

  test("a length that the handler states wrongly is put right", async () => {
    const { port } = await handled({
      answer: () => new Response("abc", { headers: { "content-length": "1" } }),
    });
    expect(await exchange(port, post("{}"))).toMatch(
      /^HTTP\/1\.1 200 .*Content-Length: 3\r\n.*abc$/s,
    );
  });
});

describe("what the handler does wrong is answered with 500 and FAIL, and told to onError", () => {
  const failure = new Error("the database is away");
  const read = async (): Promise<Response> => {
    const response = new Response("once");
    await response.text();
    return response;
  };
  const none = (): any => undefined;
  test.each<[title: string, answer: () => Response | Promise<Response>, error: unknown]>([
    ["it rejects", () => Promise.reject(failure), failure],
    [
      "it throws",
      () => {
        throw failure;
      },
      failure,
    ],
    // oxlint-disable-next-line prefer-promise-reject-errors -- who knows what is thrown
    ["it rejects with nothing", () => Promise.reject(), undefined],
    ["it returns nothing", none, expect.any(RequestError)],
    ["it returns an answer that was read", read, expect.any(TypeError)],
    ["it returns an answer without a status", () => Response.error(), expect.any(RangeError)],
  ])("%s", async (_, answer, error) => {
    const { port, errors } = await handled({ answer });
    expect(await exchange(port, post("{}"))).toMatch(
      /^HTTP\/1\.1 500 .*content-type: application\/json.*\{"code":"FAIL","message":"[^"]+"\}$/s,
    );
    expect(errors).toEqual([error]);
  });

  test("and an onError that throws too loses neither error", async () => {
    const warned = vi.spyOn(process, "emitWarning").mockReturnValue();
    const another = new Error("the log is full");
    const handler = toNodeHandler(() => Promise.reject(failure), {
      onError: () => Promise.reject(another),
    });
    const { port, done } = await handled({ handler });
    expect(await exchange(port, post("{}"))).toMatch(/^HTTP\/1\.1 500 /);
    await done;
    expect(warned.mock.calls.map(([text]) => text)).toEqual([
      expect.stringContaining(failure.message),
      expect.stringContaining(another.message),
    ]);
  });

  test("without onError the process is warned", async () => {
    const warned = vi.spyOn(process, "emitWarning").mockReturnValue();
    const handler = toNodeHandler(() => Promise.reject(failure));
    const { port, done } = await handled({ handler });
    await exchange(port, post("{}"));
    await done;
    expect(warned.mock.calls).toEqual([
      [expect.stringMatching(/not handled: Error: the database is away\n +at /), expect.anything()],
    ]);
  });
});

describe("nothing is answered twice", () => {
  test("where a middleware has answered before", async () => {
    const { port, bodies, errors, done } = await handled({
      before: (_, response) => void response.writeHead(403).end("no"),
    });
    expect(await exchange(port, post("{}"))).toMatch(/^HTTP\/1\.1 403 .*no\r\n0/s);
    await done;
    expect(bodies).toEqual([]);
    expect(errors).toEqual([expect.any(RequestError)]);
    expect(String(errors[0])).toContain("answered with 403 before toNodeHandler got it");
  });

  test.each([
    ["answers", () => new Response(null, { status: 204 })],
    [
      "throws",
      () => {
        throw new Error("too late");
      },
    ],
  ])("where one answers before the handler %s", async (_, answer) => {
    const asked = deferred<void>();
    const answered = deferred<void>();
    const { port, done } = await handled({
      answer: async () => {
        asked.resolve();
        await answered.promise;
        return answer();
      },
      before: (_request, response) => {
        void asked.promise.then(() => {
          response.writeHead(503).end();
          answered.resolve();
        });
      },
    });
    expect(await exchange(port, post("{}"))).toMatch(/^HTTP\/1\.1 503 /);
    await done;
  });

  test("where the sender has gone before the handler is done", async () => {
    const asked = deferred<void>();
    const gone = deferred<void>();
    const { port, done, errors } = await handled({
      answer: async () => {
        asked.resolve();
        await gone.promise;
        return new Response("late");
      },
      before: (_, response) => void response.on("close", () => gone.resolve()),
    });
    const socket = await connected(port);
    socket.write(post("{}"));
    await asked.promise;
    socket.destroy();
    await done;
    expect(errors).toEqual([]);
  });
});

describe("HTTP/2", () => {
  const open = async (answer: () => Response): Promise<Http2> => {
    const seen = { requests: [] as Request[], errors: [] as unknown[] };
    const done = deferred<void>();
    const handler = toNodeHandler(
      (request) => {
        seen.requests.push(request);
        return answer();
      },
      { onError: (error) => void seen.errors.push(error) },
    );
    const server = createServer((request, response) => {
      void handler(request, response).then(done.resolve, done.reject);
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    // It listens on a port.
    const { port } = server.address() as AddressInfo;
    const session = connect(`http://127.0.0.1:${port}`);
    onTestFinished(() => {
      session.destroy();
      server.close();
    });
    return { ...seen, port, session, done: done.promise };
  };
  const ask = async (session: ClientHttp2Session, body: string): Promise<[unknown, string]> => {
    const stream = session.request({ ":method": "POST", ":path": "/notify?a=1", "x-a": "1" });
    const head = once(stream, "response");
    stream.end(body);
    const [headers] = await head;
    return [headers[":status"], await text(stream)];
  };

  test("its pseudo headers make the address and are no headers", async () => {
    const { port, session, requests, errors } = await open(() => new Response("ok"));
    expect(await ask(session, "{}")).toEqual([200, "ok"]);
    const [asked] = requests;
    expect(asked?.url).toBe(`http://127.0.0.1:${port}/notify?a=1`);
    expect([...(asked?.headers ?? [])]).toEqual([["x-a", "1"]]);
    expect(await asked?.text()).toBe("{}");
    expect(errors).toEqual([]);
  });

  test("a body that is too large is answered with 413, the session stays", async () => {
    const { session, requests } = await open(() => new Response("ok"));
    const [status, body] = await ask(session, "x".repeat(1024 * 1024 + 1));
    expect({ status, body }).toMatchObject({ status: 413, body: expect.stringContaining("FAIL") });
    expect(await ask(session, "{}")).toEqual([200, "ok"]);
    expect(requests).toHaveLength(1);
  });

  test("headers of a connection, which it has not, are left out", async () => {
    const warned = vi.spyOn(process, "emitWarning");
    const headers = { connection: "keep-alive", "keep-alive": "timeout=5", "content-length": "9" };
    const { session, errors } = await open(() => new Response("ok", { headers }));
    expect(await ask(session, "{}")).toEqual([200, "ok"]);
    expect(errors).toEqual([]);
    expect(warned).not.toHaveBeenCalled();
  });

  test.each<[title: string, leave: (stream: ClientHttp2Stream) => void]>([
    ["resets its stream", (stream) => stream.close(8)],
    ["ends its session", (stream) => stream.session?.destroy()],
  ])("a sender who %s", async (_, leave) => {
    const { session, requests, errors, done } = await open(() => new Response("ok"));
    const stream = session.request({ ":method": "POST", "content-length": "2" });
    stream.on("error", () => undefined);
    stream.write("{");
    await once(stream, "ready");
    leave(stream);
    await done;
    expect({ requests, errors }).toEqual({ requests: [], errors: [] });
  });
});

interface Http2 {
  readonly port: number;
  readonly session: ClientHttp2Session;
  readonly requests: Request[];
  readonly errors: unknown[];
  readonly done: Promise<void>;
}

test.each<[title: string, args: unknown[], parameter: string, says: string]>([
  ["a router", [{ handler: () => undefined }], "handler", "found object"],
  ["nothing", [], "handler", "found undefined"],
  ["no function as onError", [() => undefined, { onError: "log" }], "onError", "found string"],
])("%s is refused at once", (_, args, parameter, says) => {
  const make = toNodeHandler as (...args: unknown[]) => unknown;
  expect(() => make(...args)).toThrow(says);
  expect(() => make(...args)).toThrow(expect.objectContaining({ code: "REQUEST", parameter }));
});
