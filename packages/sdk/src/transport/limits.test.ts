import { getEventListeners } from "node:events";
import { expect, test } from "vitest";
import { failure, limits, serving, wire, sending } from "../../test/support/wire.ts";
import { within } from "./limits.ts";
import { fetchTransport } from "./fetch.ts";
import { nodeTransport } from "./node.ts";

const never = new Promise<never>(() => {});
// Of a minute nearly all is used up: by signing, by a first attempt, by an answer that now waits for certificates.
const nearlyOver = () => ({ ...limits({ timeout: 60_000 }), deadline: performance.now() + 20 });

test.each([true, false])(
  "work ends with what is left of the call's time, sent: %s",
  async (sent) => {
    expect(await failure(within(nearlyOver(), wire(), sent, never))).toMatchObject({
      name: "TimeoutError",
      timeout: 60_000,
      mayHaveReachedServer: sent,
    });
  },
);

test("so does a request, by either transport", async () => {
  const server = await serving(() => {});
  for (const send of [
    sending(nodeTransport(server.url)),
    sending(fetchTransport(server.url, fetch)),
  ]) {
    const error = await failure(send(wire(), nearlyOver()));
    expect(error).toMatchObject({ name: "TimeoutError", timeout: 60_000 });
  }
});

test("work that ends in time gives its result or its error, and nothing is left behind", async () => {
  const { signal } = new AbortController();
  const given = limits({ signal });
  expect(await within(given, wire(), true, Promise.resolve(5))).toBe(5);
  const broken = new Error("broken");
  expect(await failure(within(given, wire(), true, Promise.reject(broken)))).toBe(broken);
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

test("a signal that was aborted before ends it at once", async () => {
  const given = limits({ signal: AbortSignal.abort("enough") });
  expect(await failure(within(given, wire(), true, never))).toBe("enough");
  // Were the work's own failure unhandled, the test runner would report it.
  expect(await failure(within(given, wire(), true, Promise.reject(new Error("late"))))).toEqual(
    expect.anything(),
  );
  expect(getEventListeners(given.signal!, "abort")).toEqual([]);
});
