import { afterAll, beforeAll, expect, test } from "vitest";
import { openWorld } from "../../test/helpers/world.ts";
import type { World } from "../../test/helpers/world.ts";
import { move, transition } from "./machine.ts";
import type { Machine, Move } from "./machine.ts";
import { stateChangesOf } from "./state-changes.ts";

type State = "OPEN" | "SHUT";

interface Door {
  readonly id: string;
  readonly state: State;
  readonly by: string;
}

/** A door, stored in a variable. */
let door: Door | undefined;
/** Called before each save, as another request would come between. */
let meanwhile: () => void = () => {};

const locked = new Error("locked");

const machine: Machine<Door, "open" | "shut", "SLAMMED"> = {
  moves: "a door",
  rows: [
    { from: "NONE", event: "open", refuse: () => new Error("no door") },
    { from: "SHUT", event: "open", to: "OPEN" },
    { from: "OPEN", event: "open", refuse: () => locked },
    { from: "OPEN", event: "shut", to: "SHUT", notification: "SLAMMED" },
  ],
  save: (_tx, before, after) => {
    meanwhile();
    const same = door === before;
    if (same) door = after;
    return Promise.resolve(same);
  },
  notification: (note, { id, by }) => ({
    eventType: `DOOR.${note}`,
    originalType: "door",
    summary: "shut",
    url: "http://127.0.0.1:1/hook",
    resource: { id, by },
  }),
};

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const moved = async (more: Pick<Move<Door, "open" | "shut", "SLAMMED">, "event" | "changes">) => {
  const merchant = await world.context.merchants.get("1230000109");
  if (merchant === undefined) throw new Error("The default world has no merchant.");
  return world.context.store.db.transaction().execute((tx) =>
    move({
      context: world.context,
      tx,
      machine,
      merchant,
      find: () => Promise.resolve(door),
      ...more,
    }),
  );
};

test("a new state is noted with the event that made it; what stays as it was is not", async () => {
  const { db } = world.context.store;
  door = { id: "noted", state: "OPEN", by: "nobody" };
  await moved({ event: "shut" });
  await expect(moved({ event: "shut" })).rejects.toThrow("no row");
  expect(await stateChangesOf(db, ["noted"])).toMatchObject([
    { thing: "noted", event: "shut", before: "OPEN", after: "SHUT", by_clock: 0 },
  ]);
  expect(await stateChangesOf(db, [])).toEqual([]);
});

test("a row changes the state and what the event changes beside it", async () => {
  door = { id: "d1", state: "SHUT", by: "nobody" };
  expect(await moved({ event: "open", changes: () => ({ by: "me" }) })).toEqual({
    id: "d1",
    state: "OPEN",
    by: "me",
  });
  expect(door.state).toBe("OPEN");
});

test("a row that refuses throws its own error and changes nothing", async () => {
  door = { id: "d1", state: "OPEN", by: "me" };
  const before = door;
  await expect(moved({ event: "open" })).rejects.toBe(locked);
  expect(door).toBe(before);
});

test("what is not there is refused as the machine says, and a row that is missing is a fault of ours", async () => {
  door = undefined;
  await expect(moved({ event: "open" })).rejects.toThrow("no door");
  await expect(moved({ event: "shut" })).rejects.toThrow(
    "a door: there is no row for shut in NONE",
  );
  expect(() => transition(machine, "SHUT", "shut")).toThrow("no row for shut in SHUT");
});

test("the notification of a row goes into the outbox with what was stored", async () => {
  door = { id: "d2", state: "OPEN", by: "me" };
  await moved({ event: "shut", changes: () => ({ by: "the wind" }) });
  expect((await world.outbox()).at(-1)).toMatchObject({
    body: { event_type: "DOOR.SLAMMED" },
    resource: { id: "d2", by: "the wind" },
  });
});

test("a change that throws leaves neither a state nor a notification", async () => {
  door = { id: "d3", state: "OPEN", by: "me" };
  const told = (await world.outbox()).length;
  const changes = (): never => {
    throw new Error("changed my mind");
  };
  await expect(moved({ event: "shut", changes })).rejects.toThrow("changed my mind");
  expect(door.state).toBe("OPEN");
  expect(await world.outbox()).toHaveLength(told);
});

test("a thing that another request moved meanwhile is read again, and its new state decides", async () => {
  door = { id: "d4", state: "SHUT", by: "me" };
  meanwhile = () => {
    meanwhile = () => {};
    door = { id: "d4", state: "OPEN", by: "somebody" };
  };
  await expect(moved({ event: "open" })).rejects.toBe(locked);
  expect(door).toMatchObject({ by: "somebody" });
});
