import type { CheckedCall } from "../call/call.ts";
import { unfolded } from "../call/folded-table.ts";
import { requestMembers } from "../call/request-members.ts";
import { Shapes } from "../call/shapes.ts";
import { rateLimits } from "../generated/rate-limits.ts";
import { timedOut } from "../transport/failures.ts";
import { pause } from "../transport/limits.ts";
import { Slots } from "../transport/slots.ts";
import type { Limits } from "../transport/transport.ts";
import { Window } from "./window.ts";

/** One documented limit of an operation. */
interface Rule {
  readonly count: number;
  readonly milliseconds: number;
  /** The members of the body of which the first says what is counted together; none: all. */
  readonly by: readonly string[];
}

/** What is counted together: one after the other looks whether there is room, in their order. */
interface Line {
  readonly slots: Slots;
  readonly window: Window;
}

/** What is kept at least before lines that nobody needs any more are looked for. */
const FEW = 1000;

const BY: Readonly<Record<string, readonly string[]>> = {
  sub: ["sub_mchid", "sub_mch_id"],
  order: ["transaction_id", "out_trade_no"],
};

/** Holds what leaves to the rates that the pages say, each client for itself. */
export class RateLimits {
  readonly #lines = new Map<string, Line>();
  #sweepAt = FEW;

  /** Waits until the call may leave, and counts it. Rejects with a `TimeoutError`, or with the signal's reason. */
  async pass(call: CheckedCall, limits: Limits): Promise<void> {
    // An address of the answer before is no operation.
    const found = call.address === undefined ? find(call) : undefined;
    if (found === undefined) return;
    const members = new Map<string, unknown>(
      found.fact.some(({ by }) => by.length > 0) ? requestMembers(call) : [],
    );
    const lines = found.fact.map((rule, index) => {
      const whose = rule.by.map((name) => members.get(name)).find((value) => value !== undefined);
      return this.#line(`${call.method} ${found.template} ${index} ${String(whose)}`, rule);
    });
    const done: (() => void)[] = [];
    try {
      // One after the other: who has waited for its order's own turn stands in the line of all then.
      for (const { slots, window } of lines) {
        // oxlint-disable-next-line no-await-in-loop -- see above
        done.push(await slots.take(call, limits));
        // oxlint-disable-next-line no-await-in-loop
        await room(window, call, limits);
      }
      for (const { window } of lines) window.add(performance.now());
    } finally {
      for (const leave of done) leave();
    }
  }

  #line(name: string, { count, milliseconds }: Rule): Line {
    const known = this.#lines.get(name);
    if (known !== undefined) return known;
    if (this.#lines.size >= this.#sweepAt) this.#sweep();
    const line = { slots: new Slots(1), window: new Window(count, milliseconds) };
    this.#lines.set(name, line);
    return line;
  }

  // So seldom that it costs no more than the calls that made the lines.
  #sweep(): void {
    const now = performance.now();
    for (const [name, { slots, window }] of this.#lines) {
      if (slots.free && window.isOver(now)) this.#lines.delete(name);
    }
    this.#sweepAt = Math.max(FEW, 2 * this.#lines.size);
  }
}

async function room(window: Window, call: CheckedCall, limits: Limits): Promise<void> {
  for (let wait = window.wait(performance.now()); wait > 0;) {
    limits.signal?.throwIfAborted();
    const left = limits.deadline - performance.now();
    if (left <= 0) {
      throw timedOut(call, false, limits.timeout, "the documented rate left no room");
    }
    // A timer may fire a little before its time: it is looked again.
    // oxlint-disable-next-line no-await-in-loop -- time has to pass
    await pause(Math.min(wait, left), limits);
    wait = window.wait(performance.now());
  }
}

function find({ method, template, values }: CheckedCall) {
  known ??= new Shapes(
    unfolded(rateLimits).map(
      ([id, fact]) => [id, fact.split(",").map(readRule), undefined] as const,
    ),
  );
  return known.find(method, template, values);
}

let known: Shapes<readonly Rule[]> | undefined;

function readRule(text: string): Rule {
  const [count, per, by = ""] = text.split("/");
  return {
    count: Number(count),
    milliseconds: per === "s" ? 1000 : 60_000,
    by: BY[by] ?? [],
  };
}
