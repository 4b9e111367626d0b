import { once } from "node:events";
import { createServer } from "node:net";
import type { Socket } from "node:net";
import { setImmediate as turnOfLoop } from "node:timers/promises";
import * as fc from "fast-check";
import { signAnswer } from "../../src/testing/sign-answer.ts";
import { certificateSigner } from "./keys.ts";
import { closed } from "./wire.ts";

/** What the server does with one request. */
export interface Turn {
  readonly does:
    | "answer"
    | "answer and end"
    | "answer and reset"
    | "answer with another behind it"
    | "stray answer first"
    | "1xx first"
    | "switch protocols"
    | "half an answer"
    | "no HTTP"
    | "a proxy's page"
    | "nothing"
    | "nothing, and end"
    | "nothing, and reset"
    /** And whoever connects afterwards is refused. */
    | "nothing, and gone";
  /** Acts at the first byte of the request, not when it is complete. */
  readonly early: boolean;
  /** How much of an answer is written where that is half of one. */
  readonly part: number;
}

/** What the server does from now on; afterwards it answers. */
export interface Plan {
  readonly turns: readonly Turn[];
  /** For each connection in turn, whether it is closed before anything is read. */
  readonly refusals: readonly boolean[];
}

export const plans: fc.Arbitrary<Plan> = fc.record({
  turns: fc.array(
    fc.record({
      does: fc.oneof(
        { weight: 6, arbitrary: fc.constant("answer" as const) },
        {
          weight: 8,
          arbitrary: fc.constantFrom("answer and end" as const, "answer and reset" as const),
        },
        {
          weight: 25,
          arbitrary: fc.constantFrom(
            "answer with another behind it" as const,
            "stray answer first" as const,
            "1xx first" as const,
            "switch protocols" as const,
            "half an answer" as const,
            "no HTTP" as const,
            "a proxy's page" as const,
            "nothing, and end" as const,
            "nothing, and reset" as const,
            "nothing, and gone" as const,
          ),
        },
        { weight: 1, arbitrary: fc.constant("nothing" as const) },
      ),
      early: fc.boolean(),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { maxLength: 8 },
  ),
  refusals: fc.array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constant(false) },
      { weight: 1, arbitrary: fc.constant(true) },
    ),
    { maxLength: 6 },
  ),
});

/** A request of a call, which says in a header which; the SDK's own requests have no such header. */
export interface Seen {
  readonly id: string | undefined;
  readonly target: string;
}

/** A server that misbehaves as its plan says. `body` gives what is right, as text that is signed for APIv3. */
export class ChaoticServer {
  /** How often the server saw bytes of a call, by id. */
  readonly seen = new Map<string, number>();
  readonly #body: (seen: Seen) => string;
  readonly #sockets = new Set<Socket>();
  readonly #server = createServer({ allowHalfOpen: true }, (socket) => this.#accept(socket));
  #port = 0;
  #turns: Turn[] = [];
  #refusals: boolean[] = [];

  constructor(body: (seen: Seen) => string) {
    this.#body = body;
  }

  async listen(): Promise<string> {
    await once(this.#server.listen(this.#port, "127.0.0.1"), "listening");
    const address = this.#server.address();
    if (address === null || typeof address === "string") throw new Error("no port");
    this.#port = address.port;
    return `http://127.0.0.1:${this.#port}`;
  }

  async follow({ turns, refusals }: Plan): Promise<void> {
    // It may be gone from the plan before.
    if (!this.#server.listening) await this.listen();
    this.#turns = [...turns];
    this.#refusals = [...refusals];
  }

  /** Closes all connections, after what was on its way has been read. */
  async hangUp(): Promise<void> {
    // Both sides are this process: what the client has written is read in the next turn of the loop.
    await turnOfLoop();
    await turnOfLoop();
    const closing = [...this.#sockets].map((socket) => closed(socket));
    for (const socket of this.#sockets) socket.destroy();
    await Promise.all(closing);
  }

  async close(): Promise<void> {
    await this.hangUp();
    this.#server.close();
  }

  #accept(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on("close", () => this.#sockets.delete(socket));
    // Resets are what this is about.
    socket.on("error", () => socket.destroy());
    socket.on("end", () => socket.end());
    if (this.#refusals.shift() === true) socket.resetAndDestroy();
    else this.#read(socket);
  }

  #read(socket: Socket): void {
    let received = "";
    let turn: Turn | undefined;
    let acted = false;
    socket.on("data", (bytes: Buffer) => {
      const isFirst = received === "";
      received += bytes.toString("latin1");
      const [head = "", body = ""] = received.split("\r\n\r\n", 2);
      const seen = {
        id: /^x-call: (.*)$/m.exec(head)?.[1]?.trim(),
        target: head.split(" ", 2)[1] ?? "",
      };
      if (isFirst) {
        turn = this.#turns.shift() ?? { does: "answer", early: false, part: 1 };
        acted = false;
        if (seen.id !== undefined) this.seen.set(seen.id, (this.seen.get(seen.id) ?? 0) + 1);
      }
      const length = Number(/^content-length: (\d+)/m.exec(head)?.[1] ?? 0);
      const complete = received.includes("\r\n\r\n") && body.length >= length;
      if (turn !== undefined && !acted && (turn.early || complete)) {
        acted = true;
        void this.#act(socket, turn, seen);
      }
      if (complete) received = "";
    });
  }

  async #act(socket: Socket, { does, part }: Turn, seen: Seen): Promise<void> {
    const answer = await answerOf(this.#body(seen));
    switch (does) {
      case "answer":
        return void socket.write(answer);
      case "answer and end":
        return void socket.end(answer);
      case "answer and reset":
        return void socket.write(answer, () => socket.resetAndDestroy());
      case "answer with another behind it":
        return void socket.write(answer + (await answerOf(this.#body({ ...seen, id: "another" }))));
      case "stray answer first":
        return void socket.write(`HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n${answer}`);
      case "1xx first":
        return void socket.write(`HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n${answer}`);
      case "switch protocols":
        return void socket.write(`HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\n\r\n${answer}`);
      case "half an answer":
        return void socket.end(answer.slice(0, Math.floor(answer.length * part)));
      case "no HTTP":
        return void socket.end("\u0016\u0003no HTTP");
      case "a proxy's page":
        return void socket.write("HTTP/1.1 502 Bad Gateway\r\ncontent-length: 3\r\n\r\n<p>");
      case "nothing":
        return undefined;
      case "nothing, and end":
        return void socket.end();
      case "nothing, and reset":
        return void socket.resetAndDestroy();
      case "nothing, and gone":
        this.#server.close();
        return void socket.resetAndDestroy();
    }
  }
}

async function answerOf(body: string): Promise<string> {
  const headers = {
    ...(await signAnswer(certificateSigner, body)),
    "content-length": String(Buffer.byteLength(body)),
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return `HTTP/1.1 200 OK\r\n${lines.join("\r\n")}\r\n\r\n${body}`;
}
