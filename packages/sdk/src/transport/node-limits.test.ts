import { getEventListeners, once } from "node:events";
import { createServer as createHttpsServer } from "node:https";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { deferred } from "../../test/support/deferred.ts";
import { holdTimers } from "../../test/support/hold-timers.ts";
import { fixture } from "../../test/support/keys.ts";
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

describe("a timeout", () => {
  test("without an answer: the request may have reached the server", async () => {
    // The clock stands until the request has arrived: on a busy machine 50 ms pass before anything goes out.
    holdTimers();
    const arrived = deferred<void>();
    const server = await serving(() => arrived.resolve());
    const call = failure(
      sending(nodeTransport(server.url))(wire({ method: "POST" }), limits({ timeout: 50 })),
    );
    await arrived.promise;
    vi.advanceTimersByTime(50);
    const error = await call;
    expect(error).toMatchObject({
      name: "TimeoutError",
      mayHaveReachedServer: true,
      timeout: 50,
      message: expect.stringMatching(/no complete answer within 50 ms.*query the result/),
    });
  });

  test("within the answer's body", async () => {
    holdTimers();
    const arrived = deferred<void>();
    const server = await serving((_, response) => {
      response.writeHead(200).write("{", () => arrived.resolve());
    });
    const call = failure(sending(nodeTransport(server.url))(wire(), limits({ timeout: 50 })));
    await arrived.promise;
    vi.advanceTimersByTime(50);
    expect(await call).toMatchObject({ name: "TimeoutError", mayHaveReachedServer: true });
  });

  test("on a kept connection as well, which is then closed", async () => {
    holdTimers();
    let count = 0;
    const server = await serving((_, response) => {
      count += 1;
      if (count === 1) response.end();
      else vi.advanceTimersByTime(50);
    });
    const connection = once(server.server, "connection");
    const send = accepting(nodeTransport(server.url));
    await send(wire(), limits());
    expect(await failure(send(wire({ method: "POST" }), limits({ timeout: 50 })))).toMatchObject({
      name: "TimeoutError",
      mayHaveReachedServer: true,
    });
    const [socket] = await connection;
    await closed(socket);
    expect(count).toBe(2);
  });

  test.each<
    [
      title: string,
      times: { timeout?: number; connectTimeout?: number },
      timeout: number,
      says: RegExp,
    ]
  >([
    [
      "of the connection",
      { connectTimeout: 50 },
      50,
      /no connection within 50 ms. Nothing was sent/,
    ],
    ["of the whole call", { timeout: 60 }, 60, /within 60 ms. Nothing was sent/],
  ])("%s, while TLS is not agreed on: nothing was sent", async (_, times, timeout, says) => {
    const server = await tcp(() => {});
    const send = sending(nodeTransport(`https://127.0.0.1:${server.port}`));
    const error = await failure(send(wire({ method: "POST" }), limits(times)));
    expect(error).toMatchObject({
      name: "TimeoutError",
      mayHaveReachedServer: false,
      timeout,
      message: expect.stringMatching(says),
    });
  });
});

describe("an AbortSignal", () => {
  test("aborted before: nothing is sent", async () => {
    const server = await serving();
    const reason = new Error("enough");
    expect(
      await failure(
        sending(nodeTransport(server.url))(wire(), limits({ signal: AbortSignal.abort(reason) })),
      ),
    ).toBe(reason);
    expect(server.received).toHaveLength(0);
  });

  test("aborted while waiting: the call ends with its reason, the connection is closed", async () => {
    const controller = new AbortController();
    const server = await serving(() => controller.abort("enough"));
    const connection = once(server.server, "connection");
    expect(
      await failure(
        sending(nodeTransport(server.url))(wire(), limits({ signal: controller.signal })),
      ),
    ).toBe("enough");
    const [socket] = await connection;
    await closed(socket);
  });

  test("aborted within the answer's body", async () => {
    const controller = new AbortController();
    const server = await serving((_, response) => {
      response.write("{", () => controller.abort("enough"));
    });
    expect(
      await failure(
        sending(nodeTransport(server.url))(wire(), limits({ signal: controller.signal })),
      ),
    ).toBe("enough");
  });

  test("is left alone when the call is over, however it ended", async () => {
    const { signal } = new AbortController();
    const server = await serving((received, response) => {
      if (received.target === "/close") response.socket?.destroy();
      else if (received.target !== "/wait") response.end();
    });
    const send = sending(nodeTransport(server.url));
    await send(wire(), limits({ signal }));
    await failure(send(wire({ target: "/close" }), limits({ signal })));
    await failure(send(wire({ target: "/wait" }), limits({ signal, timeout: 20 })));
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("aborted afterwards changes nothing", async () => {
    const controller = new AbortController();
    const server = await serving();
    const answer = await sending(nodeTransport(server.url))(
      wire(),
      limits({ signal: controller.signal }),
    );
    controller.abort();
    expect(text(answer.body)).toBe("{}");
  });
});

describe("https", () => {
  test.each([undefined, "0"])(
    "refuses a certificate that nobody vouches for, with NODE_TLS_REJECT_UNAUTHORIZED=%s",
    async (value) => {
      vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", value);
      onTestFinished(() => void vi.unstubAllEnvs());
      // Node warns of the variable, once in a process.
      onTestFinished(vi.spyOn(process, "emitWarning").mockReturnValue().mockRestore);
      const received = vi.fn<() => void>();
      const server = createHttpsServer(
        { key: fixture("platform-key.pem"), cert: fixture("platform-certificate.pem") },
        received,
      );
      await once(server.listen(0, "127.0.0.1"), "listening");
      onTestFinished(() => void server.close());
      const { port } = server.address() as { port: number };
      const error = await failure(
        sending(nodeTransport(`https://127.0.0.1:${port}`))(wire(), limits()),
      );
      expect(error).toMatchObject({
        name: "ConnectionError",
        mayHaveReachedServer: false,
        message: expect.stringMatching(/self.signed|certificate/i),
      });
      expect(received).not.toHaveBeenCalled();
    },
  );
});
