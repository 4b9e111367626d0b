import { once } from "node:events";
import { get } from "node:http";
import type { IncomingMessage } from "node:http";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createSimulator } from "../simulator.ts";
import type { Simulator } from "../simulator.ts";

let simulator: Simulator;
let url: string;

beforeEach(async () => {
  simulator = await createSimulator();
  ({ url } = await simulator.listen(0));
});
afterEach(() => simulator.close());

/** Reads a stream event by event. */
function reader(stream: ReadableStream<Uint8Array> | null) {
  const lines = (stream ?? new ReadableStream()).pipeThrough(new TextDecoderStream()).getReader();
  return {
    /** The topics of the next event that has any. */
    next: async (): Promise<string[]> => {
      for (;;) {
        const { value, done } = await lines.read();
        if (done) return ["end"];
        const [, data] = /^data: (.*)$/m.exec(value) ?? [];
        if (data !== undefined) return JSON.parse(data);
      }
    },
    leave: () => lines.cancel(),
  };
}

const listen = async (more: RequestInit = {}) => {
  const answer = await fetch(`${url}/_sim/events`, more);
  return { answer, events: reader(answer.body) };
};

test("a stream begins with every topic, for what was read before it", async () => {
  const { answer, events } = await listen();
  expect(answer.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
  expect((await events.next()).toSorted()).toEqual(
    ["callers", "clock", "faults", "notifications", "requests", "states"].toSorted(),
  );
  await events.leave();
});

test.each([
  ["requests", () => simulator.fetch("http://127.0.0.1/v3/certificates")],
  ["clock", () => simulator.clock.advance("1h")],
  ["faults", () => simulator.fault({ fault: { close: "after" } })],
  ["callers", () => simulator.createMerchant()],
  [
    "notifications",
    () =>
      simulator.notify({ event_type: "REFUND.SUCCESS", notify_url: "http://127.0.0.1:9/nobody" }),
  ],
])("%s that change are told", async (topic, change) => {
  const { events } = await listen();
  await events.next();
  await change();
  expect(await events.next()).toEqual([topic]);
  await events.leave();
});

test("a reset is told as a change of everything", async () => {
  const { events } = await listen();
  await events.next();
  await simulator.reset();
  expect(await events.next()).toHaveLength(6);
  await events.leave();
});

test("the end of the simulator ends the streams", async () => {
  const { events } = await listen();
  await events.next();
  await simulator.close();
  expect(await events.next()).toEqual(["end"]);
});

test("only so many listen, and one that leaves makes room", async () => {
  const open: IncomingMessage[] = [];
  const connect = async (): Promise<IncomingMessage> => {
    const request = get(`${url}/_sim/events`, { agent: false });
    request.on("error", () => {});
    const [answer] = await once(request, "response");
    // Cut off on purpose below.
    answer.on("error", () => {});
    return answer;
  };
  for (let count = 0; count < 32; count++) open.push(await connect());
  expect(open.every(({ statusCode }) => statusCode === 200)).toBe(true);
  const refused = await listen();
  expect(refused.answer.status).toBe(503);
  expect(refused.answer.headers.get("retry-after")).toBe("30");
  open[0]?.destroy();
  await expect.poll(async () => (await connect()).statusCode).toBe(200);
  for (const answer of open) answer.destroy();
});

test("pages of other sites may not listen, and a parameter is refused", async () => {
  const foreign = await listen({ headers: { origin: "https://evil.example" } });
  expect(foreign.answer.status).toBe(403);
  expect((await fetch(`${url}/_sim/events?since=1`)).status).toBe(400);
});

test("without a socket the stream comes by fetch too, and its reader may leave", async () => {
  const events = reader((await simulator.fetch("http://127.0.0.1/_sim/events")).body);
  expect(await events.next()).toContain("clock");
  await events.leave();
});
