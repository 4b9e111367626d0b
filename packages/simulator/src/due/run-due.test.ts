import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { stores } from "../../test/helpers/stores.ts";
import type { Context } from "../core/context.ts";
import { openContext } from "../open-context.ts";
import type { SimulatorOptions } from "../options.ts";
import { addToCounter, readCounters } from "../store/counters.ts";
import { DEFAULT_MERCHANT } from "../world/default-world.ts";
import { createDueWork } from "./run-due.ts";
import { schedule } from "./schedule.ts";
import type { Work } from "./work.ts";

const START = Date.parse("2026-12-01T08:00:00Z");

/** A simulator whose time stands, with work of the test's own. */
async function open(options: SimulatorOptions, works: Record<string, Work>) {
  let now = START;
  const errors: unknown[] = [];
  const context = await openContext({
    ...options,
    wallClock: () => now,
    onError: (error) => errors.push(error),
  });
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> =>
    (closing ??= context.notifier.close().then(() => context.store.close()));
  onTestFinished(close);
  return {
    context,
    errors,
    close,
    due: createDueWork(
      () => context,
      (name) => Promise.resolve(works[name]),
    ),
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

const plan = (context: Context, work: string, reference: string, at: number): Promise<void> =>
  context.store.db
    .transaction()
    .execute((tx) =>
      schedule(tx, { work, reference, mchid: DEFAULT_MERCHANT.mchid, due_at: START + at }),
    );

test("work is done when the clock has passed its time, in that order, with a clock that stands there", async () => {
  const done: unknown[] = [];
  const note: Work = async ({ clock }, tx, { merchant, reference }) => {
    done.push([reference, clock.now() - START, merchant.mchid]);
    if (reference !== "first") return;
    const later = { work: "note", reference: "in turn", mchid: merchant.mchid };
    await schedule(tx, { ...later, due_at: clock.now() + 5 });
  };
  const { context, due, pass } = await open({}, { note });
  await plan(context, "note", "last", 1000);
  await plan(context, "note", "first", 10);
  expect(await due.run()).toBe(START + 10);
  expect(done).toEqual([]);
  pass(999);
  expect(await due.run()).toBe(START + 1000);
  pass(1);
  expect(await due.run()).toBeUndefined();
  expect(done).toEqual([
    ["first", 10, "1230000109"],
    ["in turn", 15, "1230000109"],
    ["last", 1000, "1230000109"],
  ]);
});

test("what is scheduled again has the later time alone", async () => {
  const done: string[] = [];
  const note: Work = async (_context, _tx, { reference }) => void done.push(reference);
  const { context, due, pass } = await open({}, { note });
  await plan(context, "note", "a", 10);
  await plan(context, "note", "a", 20);
  pass(10);
  expect(await due.run()).toBe(START + 20);
  pass(10);
  await due.run();
  expect(done).toEqual(["a"]);
});

test("work that fails is told, undone, tried again a minute later, and holds nothing up", async () => {
  let fails = true;
  const work: Work = async (_context, tx, { reference }) => {
    await addToCounter(tx, "instances", 1);
    if (fails && reference === "bad") throw new Error("no luck");
  };
  const { context, due, pass, errors } = await open({}, { work });
  const counted = async () => (await readCounters(context.store.db)).instances;
  const before = await counted();
  await plan(context, "work", "bad", 10);
  await plan(context, "work", "good", 20);
  pass(20);
  expect(await due.run()).toBe(START + 20 + 60_000);
  expect(errors).toEqual([new Error("no luck")]);
  expect(await counted()).toBe(before + 1);
  fails = false;
  pass(60_000);
  await due.run();
  expect(await counted()).toBe(before + 2);
});

describe.each(stores)("$title", (store) => {
  beforeAll(() => (store.missing === undefined ? store.start() : undefined));
  afterAll(() => (store.missing === undefined ? store.stop() : undefined));

  test.skipIf(store.missing)("what several find due at once is done once", async () => {
    const options = store.fresh();
    const work: Work = async (_context, tx) => void (await addToCounter(tx, "instances", 1));
    const one = await open(options, { work });
    const other = store.shared ? await open(options, { work }) : one;
    // On what lasts they look for work by themselves, and know no "work".
    await Promise.all([one.context.notifier.close(), other.context.notifier.close()]);
    const before = (await readCounters(one.context.store.db)).instances;
    for (let number = 0; number < 20; number++) await plan(one.context, "work", `${number}`, 10);
    one.pass(10);
    if (other !== one) other.pass(10);
    await Promise.all([one.due.run(), other.due.run(), one.due.run(), other.due.run()]);
    expect([...one.errors, ...other.errors]).toEqual([]);
    expect((await readCounters(one.context.store.db)).instances).toBe(before + 20);
  });
});

test("a reset takes back what was scheduled", async () => {
  const { context, due } = await open({}, {});
  await plan(context, "work", "a", 10);
  await context.reset();
  expect(await due.run()).toBeUndefined();
});
