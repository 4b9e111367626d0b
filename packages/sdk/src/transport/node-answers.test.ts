import { once } from "node:events";
import { describe, expect, test } from "vitest";
import { startServer } from "../../test/support/server.ts";
import {
  accepting,
  closed,
  failure,
  limits,
  serving,
  tcp,
  text,
  wire,
  sending,
} from "../../test/support/wire.ts";
import { nodeTransport } from "./node.ts";

describe("an answer", () => {
  test("is given with status, lower-case headers and the bytes received", async () => {
    const server = await serving((_, response) => {
      response.writeHead(202, { "Request-ID": "08-1", "X-Twice": ["a", "b"] });
      response.write("{");
      response.end("微}");
    });
    const answer = await sending(nodeTransport(server.url))(wire(), limits());
    expect(answer.status).toBe(202);
    expect(answer.headers).toMatchObject({ "request-id": "08-1" });
    expect(text(answer.body)).toBe("{微}");
  });

  test("of 204 has no bytes", async () => {
    const server = await serving((_, response) => void response.writeHead(204).end());
    expect(
      (await sending(nodeTransport(server.url))(wire({ method: "POST" }), limits())).body,
    ).toHaveLength(0);
  });

  test("after 100, 102 and 103 is the final one", async () => {
    const server = await serving((_, response) => {
      response.writeContinue();
      response.writeProcessing();
      response.writeEarlyHints({ link: "</a>; rel=preload" });
      response.end("final");
    });
    const answer = await sending(nodeTransport(server.url))(
      wire({ method: "POST", body: "{}", headers: { expect: "100-continue" } }),
      limits(),
    );
    expect([answer.status, text(answer.body)]).toEqual([200, "final"]);
  });

  test("of 302 is not followed: the signature belongs to this address", async () => {
    const server = await serving(
      (_, response) => void response.writeHead(302, { location: "/v3/elsewhere" }).end(),
    );
    expect((await sending(nodeTransport(server.url))(wire(), limits())).status).toBe(302);
    expect(server.received).toHaveLength(1);
  });
});

describe("an answer over 10 MB ends the call and its connection", () => {
  const chunk = Buffer.alloc(1024 * 1024, " ");

  test.each<[title: string, headers: Record<string, string>]>([
    ["without a length", {}],
    ["with its true length", { "content-length": String(11 * chunk.length) }],
    ["with a length that lies", { "content-length": String(20 * 1024 ** 3) }],
  ])("%s", async (_, headers) => {
    const server = await serving((_, response) => {
      response.writeHead(200, { "request-id": "08-2", ...headers });
      for (let count = 0; count < 11; count += 1) response.write(chunk);
    });
    const connection = once(server.server, "connection");
    const error = await failure(
      sending(nodeTransport(server.url))(wire({ method: "POST" }), limits()),
    );
    expect(error).toMatchObject({
      name: "AnswerError",
      code: "ANSWER_TOO_LARGE",
      requestId: "08-2",
      message: expect.stringMatching(/10485760 bytes.*query the result/),
    });
    const [socket] = await connection;
    await closed(socket);
  });

  test("of exactly 10 MB is taken", async () => {
    const server = await serving(
      (_, response) => void response.end(Buffer.alloc(10 * 1024 * 1024, " ")),
    );
    expect((await sending(nodeTransport(server.url))(wire(), limits())).body).toHaveLength(
      10 * 1024 * 1024,
    );
  });

  test("a length smaller than the answer cuts it there, and nothing of the rest is taken for the next answer", async () => {
    const server = await tcp((socket) => {
      socket.on("data", () =>
        socket.write(
          "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\nforged",
        ),
      );
    });
    const send = accepting(nodeTransport(server.url));
    for (let call = 0; call < 3; call += 1) {
      const outcome = failure(
        send(wire({ method: "POST" }), limits()).then(({ body }) => text(body)),
      );
      expect(await outcome).not.toEqual({ value: "forged" });
    }
  });
});

describe("a connection that fails", () => {
  test("because nobody listens: nothing was sent", async () => {
    const { url, close } = await startServer(() => {});
    await close();
    const error = await failure(sending(nodeTransport(url))(wire({ method: "POST" }), limits()));
    expect(error).toMatchObject({
      name: "ConnectionError",
      mayHaveReachedServer: false,
      message: expect.stringMatching(
        /^POST \/v3\/\{x\}: the connection failed \(.*ECONNREFUSED.*Nothing was sent/,
      ),
      cause: { code: "ECONNREFUSED" },
    });
  });

  test("because the name does not resolve: nothing was sent", async () => {
    const error = await failure(
      sending(nodeTransport("http://wechatpay-kit.invalid"))(wire(), limits()),
    );
    expect(error).toMatchObject({
      name: "ConnectionError",
      mayHaveReachedServer: false,
      message: expect.stringMatching(/ENOTFOUND|EAI_AGAIN/),
    });
  });

  test.each<[title: string, answer: string]>([
    ["before any answer", ""],
    ["within the status line", "HTTP/1.1 20"],
    ["within the body", "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"],
    ["within a chunked body", "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{"],
  ])(
    "because the server closes it %s: the request may have been carried out",
    async (_, answer) => {
      const server = await tcp((socket) => {
        socket.once("data", () => socket.end(answer));
      });
      const error = await failure(
        sending(nodeTransport(server.url))(wire({ method: "POST" }), limits()),
      );
      expect(error).toMatchObject({
        name: "ConnectionError",
        mayHaveReachedServer: true,
        message: expect.stringContaining("query the result by its number"),
      });
      expect(server.sockets).toHaveLength(1);
    },
  );

  test("because what answers is no HTTP: and its bytes stay out of the error", async () => {
    const server = await tcp((socket) => {
      socket.once("data", () => socket.end("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o\r\n\r\n"));
    });
    const error = await failure(sending(nodeTransport(server.url))(wire(), limits()));
    expect(error).toMatchObject({
      name: "ConnectionError",
      mayHaveReachedServer: true,
      cause: { code: expect.stringMatching(/^HPE_/) },
    });
    expect(error).toHaveProperty(
      "cause",
      expect.not.objectContaining({ rawPacket: expect.anything() }),
    );
  });
});
