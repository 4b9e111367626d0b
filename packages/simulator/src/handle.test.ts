import { describe, expect, test } from "vitest";
import type { Fault } from "./core/fault.ts";
import type { Transit } from "./core/http.ts";
import type { MatchedRequest, Progress, Protocol } from "./core/protocol.ts";
import { Refusal } from "./core/refusal.ts";
import { respond } from "./handle.ts";

const STEPS = [
  "refresh",
  "read",
  "authenticate",
  "rate limits",
  "fault before",
  "validate",
  "rate limits by members",
  "run",
  "answer",
  "fault after",
];

const merchant = { mchid: "100" } as any;
const caller = { merchant };
const input = { path: {}, query: {}, body: { said: "this" } };
const answered = { status: 200, headers: { "content-type": "text/plain" }, body: "answered" };

const matched: MatchedRequest = {
  request: { method: "POST", target: "/v3/a", headers: {}, body: new Uint8Array() },
  operation: {
    id: "v3/a#post",
    method: "POST",
    path: "/v3/a",
    title: "",
    docs: [],
    response: { type: "json", signed: true },
  },
  path: {},
  query: "",
};

/** Goes the way of a request; a step may fail, or a fault be applied before the work. */
async function walk(
  options: { fails?: string; error?: Error; fault?: Fault; transit?: Transit } = {},
) {
  const steps: string[] = [];
  const reported: unknown[] = [];
  let meaning: unknown;
  let progress: Progress<string, typeof caller> | undefined;
  const step = <Value>(name: string, value: Value): Value => {
    steps.push(name);
    if (name === options.fails) throw options.error ?? new Refusal({ kind: "not-found" });
    return value;
  };
  const protocol: Protocol<string, typeof caller> = {
    read: () => step("read", "what was read"),
    authenticate: async () => step("authenticate", caller),
    validate: () => step("validate", input),
    answer: () => step("answer", answered),
    refuse: (_context, _matched, refusal, known) => {
      ({ meaning } = refusal);
      progress = known;
      const answer = { status: 400, headers: { "content-type": "text/plain" }, body: "refused" };
      return { answer, refusal: { code: "CODE", message: "message", number: 1 } };
    },
  };
  let asked = 0;
  let failures = 0;
  const context = {
    refresh: async () => step("refresh", undefined),
    faults: {
      any: () => true,
      apply: async () => {
        const before = asked++ === 0;
        step(before ? "fault before" : "fault after", undefined);
        return before && options.fault ? { id: "F1", fault: options.fault } : undefined;
      },
    },
    rateLimits: {
      count: () =>
        step("rate limits", {
          countMembers: () => step("rate limits by members", undefined),
          failed: () => failures++,
        }),
    },
    store: {},
    settings: { onError: (error: unknown) => reported.push(error) },
  } as any;
  const { transit } = options;
  const run = async () => step("run", { status: 200 as const, ...(transit && { transit }) });
  const outcome = await respond(context, protocol, run, matched);
  return { steps, outcome, meaning, progress, reported, failures };
}

describe("the way of a request", () => {
  test("has one order, whatever the protocol", async () => {
    const { steps, outcome } = await walk();
    expect(steps).toEqual(STEPS);
    expect(outcome).toEqual({ answer: answered, merchant });
  });

  test.each(STEPS)("ends where %s refuses, and the protocol words it", async (fails) => {
    const { steps, outcome, meaning, progress, reported, failures } = await walk({ fails });
    const at = STEPS.indexOf(fails);
    expect(steps).toEqual(STEPS.slice(0, at + 1));
    expect(meaning).toEqual({ kind: "not-found" });
    expect(outcome.answer.body).toBe("refused");
    expect(outcome.refusal?.code).toBe("CODE");
    expect(outcome.merchant).toBe(at > STEPS.indexOf("authenticate") ? merchant : undefined);
    expect(progress).toEqual({
      body: at > STEPS.indexOf("read") ? "what was read" : undefined,
      caller: at > STEPS.indexOf("authenticate") ? caller : undefined,
      input: at > STEPS.indexOf("validate") ? input : undefined,
    });
    expect(failures).toBe(at > STEPS.indexOf("rate limits") ? 1 : 0);
    expect(reported).toEqual([]);
  });

  test.each(STEPS)("is a system error where %s breaks, and that is reported", async (fails) => {
    const error = new Error("broken");
    const { meaning, reported } = await walk({ fails, error });
    expect(meaning).toEqual({ kind: "system-error" });
    expect(reported).toEqual([error]);
  });

  test("ends before the work where a fault answers instead", async () => {
    const { steps, outcome, failures } = await walk({ fault: { status: 502, delay: 5 } });
    expect(failures).toBe(1);
    expect(steps).toEqual(STEPS.slice(0, STEPS.indexOf("validate")));
    expect(outcome).toMatchObject({ merchant, answer: { status: 502, transit: { delay: 5 } } });
  });

  test("is refused where a fault asks for an error", async () => {
    const { meaning, outcome } = await walk({ fault: { error: { code: "NO_AUTH" } } });
    expect(meaning).toMatchObject({ kind: "on-demand", status: 403, code: "NO_AUTH" });
    expect(outcome).toMatchObject({ merchant, answer: { transit: { why: "fault F1" } } });
  });

  test("ends with an answer that travels as the work says", async () => {
    const transit = { why: "asked for", delay: 1, closed: true };
    const { outcome } = await walk({ transit });
    expect(outcome.answer).toEqual({ ...answered, transit });
  });

  test("has no second fault after one that only delays", async () => {
    const { steps, outcome } = await walk({ fault: { delay: 5 } });
    expect(steps).toEqual(STEPS.slice(0, STEPS.indexOf("fault after")));
    expect(outcome.answer).toEqual({
      ...answered,
      transit: { why: "fault F1", delay: 5, closed: false },
    });
  });
});
