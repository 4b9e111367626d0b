import { expect, test } from "vitest";
import { child } from "./support/child.ts";
import { merchantOptions, publicKeySigner } from "./support/keys.ts";
import { tcp } from "./support/wire.ts";
import { signAnswer } from "../src/testing/sign-answer.ts";

// `npm run test:leaks` makes a hundred thousand.
const CALLS = Number(process.env["LEAK_CALLS"] ?? 3000);

const BODY = '{"right":true}';

/** An answer, signed anew each minute at most: a hundred thousand of this test's own would take longer than the calls. */
function signedAnswers(): () => Promise<string> {
  let made: { readonly at: number; readonly text: Promise<string> } | undefined;
  const make = async (): Promise<string> => {
    const lines = Object.entries(await signAnswer(publicKeySigner, BODY)).map(
      ([name, value]) => `${name}: ${value}`,
    );
    return `HTTP/1.1 200 OK\r\n${lines.join("\r\n")}\r\ncontent-length: ${BODY.length}\r\n\r\n${BODY}`;
  };
  return () => {
    if (made === undefined || Date.now() - made.at > 60_000)
      made = { at: Date.now(), text: make() };
    return made.text;
  };
}

test(
  `${CALLS} calls, every fourth of them ended by a misbehaving server, a limit or its caller, leave nothing behind`,
  { timeout: 120_000 + CALLS * 20 },
  async () => {
    const right = signedAnswers();
    const server = await tcp((socket) => {
      let received = "";
      socket.on("data", (bytes) => {
        received += bytes.toString("latin1");
        if (!received.endsWith("\r\n\r\n")) return;
        const [, does] = /^GET \/v3\/x\/([a-z]+)/.exec(received) ?? [];
        received = "";
        if (does === "silent") return;
        if (does === "reset") return void socket.resetAndDestroy();
        void right().then((text) => {
          if (does === "half") socket.end(text.slice(0, text.length / 2));
          else if (does === "forged") socket.write(text.replace("true", "fals"));
          else socket.write(text);
        });
      });
    });
    const seen = await child<{
      grown: number;
      sockets: number;
      listeners: number;
      ends: Record<string, number>;
    }>(
      `import { getEventListeners } from "node:events";
      import { WeChatPay } from "wechatpay-kit";
      const wxpay = new WeChatPay(input.options);
      // A caller's signal that outlives its calls.
      const { signal } = new AbortController();
      const ends = {};
      const call = async (number) => {
        const does = number % 4 === 0 ? ["silent", "reset", "half", "forged", "aborted"][(number / 4) % 5] : "right";
        const own = new AbortController();
        const options = does === "silent" ? { timeout: 5 } : { signal: does === "aborted" ? own.signal : signal };
        const answer = wxpay.v3.x[does].get({ ...options, retries: 0 });
        if (does === "aborted") setImmediate(() => own.abort());
        const end = await answer.then(() => "answered", (error) => error.name);
        ends[end] = (ends[end] ?? 0) + 1;
      };
      const run = async (from, to) => {
        let next = from;
        const lane = async () => { while (next < to) await call(next++); };
        await Promise.all(Array.from({ length: 20 }, lane));
        gc();
        return process.memoryUsage().heapUsed;
      };
      const warm = await run(0, 1000);
      const end = await run(1000, input.calls);
      // Kept connections stay for a few seconds; there is one at most for each call that was under way at once.
      const sockets = process.getActiveResourcesInfo().filter((name) => /TCP|TLS/.test(name)).length;
      process.stdout.write(JSON.stringify({ grown: end - warm, sockets, listeners: getEventListeners(signal, "abort").length, ends }));`,
      {
        input: { options: merchantOptions({ baseUrl: server.url }), calls: CALLS },
        flags: ["--expose-gc"],
        timeout: 60_000 + CALLS * 20,
      },
    );
    expect(seen?.listeners).toBe(0);
    expect(seen?.sockets).toBeLessThanOrEqual(20);
    // Ten bytes a call would be seen in the long run, three hundred in the short one.
    expect(seen?.grown).toBeLessThan(1_000_000);
    expect(Object.keys(seen?.ends ?? {}).toSorted()).toEqual([
      "AbortError",
      "ConnectionError",
      "SignatureError",
      "TimeoutError",
      "answered",
    ]);
  },
);
