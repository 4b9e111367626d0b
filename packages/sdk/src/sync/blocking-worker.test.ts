import { expect, test } from "vitest";
import { checkCall } from "../call/check-call.ts";
import { ConfigError, ConnectionError } from "../errors.ts";
import { BlockingWorker } from "./blocking-worker.ts";

const call = checkCall({ method: "POST", template: "v3/refund/domestic/refunds", options: {} });
const failureIn = (source: string): unknown => {
  const worker = new BlockingWorker(new URL(`data:text/javascript,${encodeURIComponent(source)}`));
  try {
    // An hour: what fails at once does not wait for it, or the test never ends.
    return worker.call({ client: 1, config: undefined, call }, 3_600_000);
  } catch (error) {
    expect(worker.alive).toBe(false);
    return error;
  }
};

test.each([
  ["throws", "throw new Error('no room')", "no room"],
  ["is not there", "import 'file:///nowhere/a.js'", "nowhere"],
  ["is no JavaScript", "const const", "const"],
])("a worker whose file %s fails the call at once, and nothing was sent", (_, source, why) => {
  const error = failureIn(source);
  expect(error).toBeInstanceOf(ConfigError);
  expect(error).toMatchObject({ option: "sync", outcome: "refused" });
  expect(String(error)).toContain(why);
  expect(String(error)).toContain("POST /v3/refund/domestic/refunds: nothing was sent");
});

const onCall = (what: string) =>
  `import { workerData } from "node:worker_threads"; workerData.port.on("message", () => { ${what} });`;

test.each([
  ["ends", "process.exit(3)"],
  ["dies of an error", "throw new Error('bug')"],
])("a worker that %s during a call fails it at once, and its outcome is unknown", (_, what) => {
  const error = failureIn(onCall(what));
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error).toMatchObject({ mayHaveReachedServer: true, outcome: "unknown" });
  expect(String(error)).toContain("ended before it answered");
});
