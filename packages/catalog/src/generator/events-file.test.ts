import { expect, test } from "vitest";
import type { Notification } from "../notification.ts";
import { eventsFile, eventsV2File, notificationRoots } from "./events-file.ts";
import { noGlossary } from "./glossary.ts";
import { Models } from "./models.ts";
import { nestedNames } from "./nested-names.ts";

const words = { glossary: noGlossary, explained: new Map(), everywhere: new Set<string>() };
const names = { paths: {}, operations: {}, notifications: {}, models: {} };
const event: Notification = {
  event: "A.DONE",
  version: "v3",
  title: "完成",
  docs: ["https://pay.weixin.qq.com/doc/v3/merchant/1"],
  eventTypes: ["A.DONE"],
  fields: [{ name: "id", type: "string", required: true }],
};

function modelsOf(notification: Notification): Models {
  const derived = nestedNames(notificationRoots(notification, names), new Set());
  return new Models({ derived, given: {} });
}

test("an event is a notification of its type and resource", () => {
  expect(eventsFile([event], names, modelsOf(event), words))
    .toBe(`// Generated from packages/catalog/data by \`npm run generate\`. Not edited by hand.

import type { Notification } from "../webhook/notification.ts";

/** Every documented notification of APIv3 to merchants, told apart by \`event_type\`. */
export type KnownNotification = ADoneNotification;

/** Every documented notification to brands, told apart by \`event_type\`. */
export type KnownBrandNotification = never;

/** What is answered to the notifications that are questions, by their \`event_type\`. */
export interface EventReplies {}

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
    modelsOf(shared),
    words,
  );
  expect(text).toContain(` * \`product\` is \`one\` or \`two\`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/1
 */
export type ADoneNotification =
  | SharedNotification<"A.DONE", "one", ADoneOneResource>
  | SharedNotification<"A.DONE", "two", Contract>;`);
  expect(text).toContain(`/** Resource (one) of \`A.DONE\`. */
export interface ADoneOneResource {
  readonly id: string;
  readonly contract?: undefined;
}`);
  expect(text).toContain(`export interface Contract {
  readonly contract: string;
  readonly id?: undefined;
}`);
});

test("an object of shared events that products fill differently says what it lacks", () => {
  const payer = (name: string) =>
    ({
      name: "payer",
      type: "object",
      required: true,
      fields: [{ name, type: "string", required: true }],
    }) as const;
  const shared: Notification = {
    ...event,
    variantLabel: "one",
    fields: [payer("openid")],
    variants: [{ label: "two", fields: [payer("sp_openid")] }],
  };
  const text = eventsFile([shared], names, modelsOf(shared), words);
  expect(text).toContain("{\n  readonly openid: string;\n  readonly sp_openid?: undefined;\n}");
  expect(text).toContain("{\n  readonly sp_openid: string;\n  readonly openid?: undefined;\n}");
});

test("an event of two types is told by both", () => {
  const text = eventsFile(
    [{ ...event, eventTypes: ["A.ONE", "A.TWO"] }],
    names,
    modelsOf(event),
    words,
  );
  expect(text).toContain('extends Notification<"A.ONE" | "A.TWO", ADoneResource> {}');
});

test("a notification of APIv2 is the members of its XML, all of them text", () => {
  const notification: Notification = {
    ...event,
    event: "order-paid",
    version: "v2",
    fields: [{ name: "total_fee", type: "integer", required: true }],
  };
  const text = eventsV2File([notification], names, modelsOf(notification), words);
  expect(text).toContain("export type KnownNotificationV2 = V2OrderPaidNotification;");
  expect(text).toContain('  readonly "A.DONE": V2OrderPaidNotification;');
  expect(text).toContain("export type V2OrderPaidNotification = V2OrderPaidResource;");
  expect(text).toContain("  /** Digits. */\n  readonly total_fee: string;");
});

test("a reply of its own has a model, and the event says so", () => {
  const notification: Notification = {
    ...event,
    reply: [{ name: "code", type: "string", required: true }],
    replySigned: true,
  };
  const text = eventsFile([notification], names, modelsOf(notification), words);
  expect(text).toContain("Replied to with `ADoneReply`, signed.");
  expect(text).toContain('interface EventReplies {\n  readonly "A.DONE": ADoneReply;\n}');
  expect(text).toContain("export interface ADoneReply {\n  readonly code: string;\n}");
});

test("a notification is of those to whose pages it belongs", () => {
  const page = "https://pay.weixin.qq.com/doc/brand/1";
  const brands = { ...event, event: "B.DONE", eventTypes: ["B.DONE"], docs: [page] };
  const both = { ...event, event: "C.DONE", eventTypes: ["C.DONE"], docs: [...event.docs, page] };
  const all = [event, brands, both];
  const roots = all.flatMap((notification) => notificationRoots(notification, names));
  const models = new Models({ derived: nestedNames(roots, new Set()), given: {} });
  const text = eventsFile(all, names, models, words);
  expect(text).toContain("type KnownNotification = ADoneNotification | CDoneNotification;");
  expect(text).toContain("type KnownBrandNotification = BDoneNotification | CDoneNotification;");
});
