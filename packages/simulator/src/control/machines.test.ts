import { afterAll, beforeAll, expect, test } from "vitest";
import { ask } from "../../test/helpers/ask.ts";
import { openWorld } from "../../test/helpers/world.ts";
import type { World } from "../../test/helpers/world.ts";
import type { MachineDrawing } from "../api/api.ts";
import { rulesOfProducts } from "../products/every-rule.ts";

let world: World;
let machines: readonly MachineDrawing[];
beforeAll(async () => {
  world = await openWorld();
  ({ machines } = (await ask(world.context, "GET /machines")).json);
});
afterAll(() => world.close());

test("every row of every machine that is not refused is drawn", () => {
  const given = machines.flatMap(({ moves, states, edges }) => [
    ...states.flatMap(({ name, stays }) =>
      stays.map((event) => `${moves} ${name} ${event} ${name}`),
    ),
    ...edges.flatMap(({ from, to, events }) =>
      events.map((event) => `${moves} ${from} ${event} ${to}`),
    ),
  ]);
  const want = [...rulesOfProducts.values()].flatMap(({ machines = [] }) =>
    machines.flatMap(({ moves, rows }) =>
      rows.flatMap((row) =>
        "refuse" in row ? [] : [`${moves} ${row.from} ${row.event} ${row.to}`],
      ),
    ),
  );
  expect(want.length).toBeGreaterThan(20);
  expect(given.toSorted()).toEqual(want.toSorted());
});

test("states lie within the drawing and do not cover one another", () => {
  for (const { width, height, states } of machines) {
    const boxes = states.map((state) => ({
      left: state.x - state.width / 2,
      right: state.x + state.width / 2,
      top: state.y - state.height / 2,
      bottom: state.y + state.height / 2,
    }));
    for (const [index, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(width);
      expect(box.bottom).toBeLessThanOrEqual(height);
      const covered = boxes
        .slice(index + 1)
        .filter(
          (other) =>
            other.left < box.right &&
            box.left < other.right &&
            other.top < box.bottom &&
            box.top < other.bottom,
        );
      expect(covered).toEqual([]);
    }
  }
});

test("events that tell the merchant are marked", () => {
  const order = machines.find(({ moves }) => moves === "an order");
  expect(order?.edges.find(({ from, to }) => from === "NOTPAY" && to === "SUCCESS")).toMatchObject({
    events: ["pay"],
    notifies: true,
  });
});
