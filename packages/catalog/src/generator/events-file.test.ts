import { expect, test } from "vitest";
import type { Notification } from "../notification.ts";
import { eventsFile } from "./events-file.ts";
import { Models } from "./models.ts";

const names = { operations: {}, notifications: {}, members: {} };
const event: Notification = {
  event: "A.DONE",
  version: "v3",
  title: "完成",
  docs: ["https://pay.weixin.qq.com/doc/v3/merchant/1"],
  eventTypes: ["A.DONE"],
  fields: [{ name: "id", type: "string", required: true }],
};

test("an event is a notification of its type and resource", () => {
  expect(eventsFile([event], names, new Models({}, [])))
    .toBe(`// Generated from packages/catalog/data by \`npm run generate\`. Not edited by hand.

import type { Notification } from "../webhook/notification.ts";

/** Every documented notification, told apart by \`event_type\`. */
export type KnownNotification = ADoneNotification;

/**
 * 完成
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/1
 */
export interface ADoneNotification extends Notification<"A.DONE", ADoneResource> {}

/** Resource of \`A.DONE\`. */
export interface ADoneResource {
  readonly id: string;
}
`);
});

test("an event that products share has a shape for each, with the other's members absent", () => {
  const shared: Notification = {
    ...event,
    variantLabel: "one",
    variants: [{ label: "two", fields: [{ name: "contract", type: "string", required: true }] }],
  };
  const text = eventsFile(
    [shared],
    { ...names, notifications: { "A.DONE": { two: "Contract" } } },
    new Models({}, []),
  );
  expect(text).toContain('extends Notification<"A.DONE", ADoneOneResource | Contract> {}');
  expect(text).toContain(`/** Resource (one) of \`A.DONE\`. */
export interface ADoneOneResource {
  readonly id: string;
  /** Never in this shape. */
  readonly contract?: undefined;
}`);
  expect(text).toContain(`export interface Contract {
  readonly contract: string;
  /** Never in this shape. */
  readonly id?: undefined;
}`);
});

test("an event of two types is told by both", () => {
  const text = eventsFile(
    [{ ...event, eventTypes: ["A.ONE", "A.TWO"] }],
    names,
    new Models({}, []),
  );
  expect(text).toContain('extends Notification<"A.ONE" | "A.TWO", ADoneResource> {}');
});
