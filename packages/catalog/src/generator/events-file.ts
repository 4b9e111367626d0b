import type { Notification } from "../notification.ts";
import { pascal } from "./case.ts";
import { callImports } from "./models-file.ts";
import { bothTitles, labelsOf, notificationPlaces } from "./glossary.ts";
import type { Glossary } from "./glossary.ts";
import { inEveryMode } from "./in-every-mode.ts";
import { modesOf } from "./in-mode.ts";
import type { Models } from "./models.ts";
import type { Words } from "./operation-types.ts";
import type { Root } from "./nested-names.ts";
import type { Names } from "./names.ts";
import { withAbsent, withAbsentBelow } from "./shape.ts";
import type { Shape } from "./shape.ts";
import { block, doc, file, importTypes, typeAlias } from "./text.ts";

/** `generated/events.ts`: the known notifications, told apart by `event_type`. */
export function eventsFile(
  notifications: readonly Notification[],
  names: Names,
  models: Models,
  words: Words,
): string {
  const events = notifications.map((notification) =>
    eventInterface(notification, names, models, words),
  );
  const resources = resourceTexts(notifications, models);
  return file([
    [
      callImports(resources, "../chain/options.ts"),
      importTypes(
        [
          ...(notifications.every(isShared) ? [] : ["Notification"]),
          ...(notifications.some(isShared) ? ["SharedNotification"] : []),
        ],
        "../webhook/notification.ts",
      ),
    ]
      .filter((line) => line !== "")
      .join("\n"),
    typeAlias(
      "KnownNotification",
      notifications.filter(isForMerchants).map((notification) => eventName(notification)),
      ["Every documented notification of APIv3 to merchants, told apart by `event_type`."],
    ),
    typeAlias(
      "KnownBrandNotification",
      notifications.filter(isForBrands).map((notification) => eventName(notification)),
      ["Every documented notification to brands, told apart by `event_type`."],
    ),
    eventMap(
      "EventReplies",
      notifications.filter(({ reply }) => reply !== undefined),
      replyName,
      ["What is answered to the notifications that are questions, by their `event_type`."],
    ),
    ...events,
    ...resources,
  ]);
}

/** `generated/events-v2.ts`: what APIv2 posts in XML. */
export function eventsV2File(
  notifications: readonly Notification[],
  names: Names,
  models: Models,
  words: Words,
): string {
  const aliases = notifications.map((notification) => {
    const resources = declareResources(notification, names, models, words);
    return typeAlias(eventName(notification), resources, eventDoc(notification, words.glossary));
  });
  const resources = resourceTexts(notifications, models);
  return file([
    callImports(resources, "../chain/options.ts"),
    typeAlias(
      "KnownNotificationV2",
      notifications.map((notification) => eventName(notification)),
      ["Every documented notification of APIv2: the members of its XML, opened and decoded."],
    ),
    eventMap("EventsV2", notifications, eventName, [
      "The notifications of APIv2 by their names in the catalogue, which are not on the wire: the SDK tells them by their members.",
    ]),
    ...aliases,
    ...resources,
  ]);
}

/** An interface of the notifications' types, or of what belongs to them, by event. */
function eventMap(
  name: string,
  notifications: readonly Notification[],
  typeOf: (notification: Notification) => string,
  lines: readonly string[],
): string {
  const members = notifications.flatMap((notification) => {
    const { event, eventTypes = [event] } = notification;
    return eventTypes.map((type) => `readonly ${JSON.stringify(type)}: ${typeOf(notification)};`);
  });
  return `${doc(lines)}export interface ${name} ${block(members)}`;
}

/** What the names of the models start with that a notification's resources share: `PayscoreNotification`. */
export function eventGroup({ event, version }: Notification): string {
  if (version === "v2") return "V2Notification";
  return `${pascal(event.split(".")[0] ?? event)}Notification`;
}

/** The shapes of a notification's resource: one, or one of each product that shares the event. */
export function resourceShapes(notification: Notification): (Shape & { readonly label: string })[] {
  const { fields, variantLabel = "", variants = [] } = notification;
  const modes = modesOf(notification);
  return withAbsent(
    [{ label: variantLabel, fields }, ...variants].map((shape) => ({
      label: shape.label,
      fields: inEveryMode(shape.fields, modes, "answer"),
    })),
  );
}

/** The same for types: as the members arrive, and an object that several shapes have lacks the others' members. */
export function typeShapes(notification: Notification): (Shape & { readonly label: string })[] {
  const wire = notification.version === "v2" ? "xml-answer" : "json";
  return withAbsent(withAbsentBelow(resourceShapes(notification)), wire);
}

/** The shapes that a notification declares by name: its resources, and its reply where that is its own. */
export function notificationRoots(notification: Notification, names: Names): Root[] {
  const group = eventGroup(notification);
  const roots = typeShapes(notification).map(({ label, fields, wire }): Root =>
    Object.assign(
      { name: resourceName(notification, label, names), group, fields },
      wire && { wire },
    ),
  );
  const { reply } = notification;
  if (reply === undefined) return roots;
  return [...roots, { name: replyName(notification), group, fields: reply }];
}

function eventInterface(
  notification: Notification,
  names: Names,
  models: Models,
  words: Words,
): string {
  const { event, eventTypes = [event] } = notification;
  const resources = declareResources(notification, names, models, words);
  const types = eventTypes.map((type) => JSON.stringify(type)).join(" | ");
  const name = eventName(notification);
  const lines = eventDoc(notification, words.glossary);
  if (!isShared(notification)) {
    return `${doc(lines)}export interface ${name} extends Notification<${types}, ${resources.join(" | ")}> {}`;
  }
  const products = resourceShapes(notification).map(
    ({ label }, index) =>
      `SharedNotification<${types}, ${JSON.stringify(label)}, ${resources[index]}>`,
  );
  return typeAlias(name, products, [
    ...lines.slice(0, 1),
    "",
    `\`product\` is ${labels(notification)}.`,
    ...lines.slice(1),
  ]);
}

function labels(notification: Notification): string {
  const all = resourceShapes(notification).map(({ label }) => `\`${label}\``);
  return `${all.slice(0, -1).join(", ")} or ${all.at(-1)}`;
}

// The pages' addresses say to whom it is sent.
function isBrandPage(url: string): boolean {
  return url.includes("/doc/brand/");
}

/** Whether brands get it. */
export function isForBrands({ docs }: Notification): boolean {
  return docs.some(isBrandPage);
}

/** Whether merchants or service providers get it. */
export function isForMerchants({ docs }: Notification): boolean {
  return docs.length === 0 || !docs.every(isBrandPage);
}

/** Whether products share the event, so that a notification says in `product` whose it is. */
export function isShared({ version, variants = [] }: Notification): boolean {
  return version === "v3" && variants.length > 0;
}

function eventDoc(notification: Notification, { titles }: Glossary): string[] {
  const { title, docs, reply, replySigned } = notification;
  const answered = `Replied to with \`${replyName(notification)}\`${replySigned === true ? ", signed" : ""}.`;
  return [
    bothTitles(title, titles.notifications),
    "",
    ...(reply === undefined ? [] : [answered, ""]),
    ...docs.map((url) => `@see ${url}`),
  ];
}

function declareResources(
  notification: Notification,
  names: Names,
  models: Models,
  words: Words,
): string[] {
  const where = {
    group: eventGroup(notification),
    origin: `the notification ${notification.event}`,
    labels: labelsOf(words.glossary, notificationPlaces(notification), words.everywhere),
  };
  const { reply } = notification;
  if (reply !== undefined) {
    const lines = [`Reply to \`${notification.event}\`.`];
    models.declare(replyName(notification), { fields: reply, absent: [] }, where, lines);
  }
  return typeShapes(notification).map((shape) => {
    const name = resourceName(notification, shape.label, names);
    const of = shape.label === "" ? "Resource" : `Resource (${shape.label})`;
    models.declare(name, shape, where, [`${of} of \`${notification.event}\`.`]);
    return name;
  });
}

function resourceTexts(notifications: readonly Notification[], models: Models): string[] {
  const groups = new Set(notifications.map((notification) => eventGroup(notification)));
  return [...groups].flatMap((group) => models.texts(group));
}

function resourceName(notification: Notification, label: string, names: Names): string {
  const given = names.notifications[notification.event]?.[label];
  return (
    given ?? `${versionPrefix(notification)}${pascal(notification.event)}${pascal(label)}Resource`
  );
}

function replyName(notification: Notification): string {
  return `${versionPrefix(notification)}${pascal(notification.event)}Reply`;
}

function eventName(notification: Notification): string {
  return `${versionPrefix(notification)}${pascal(notification.event)}Notification`;
}

function versionPrefix({ version }: Notification): string {
  return version === "v2" ? "V2" : "";
}
