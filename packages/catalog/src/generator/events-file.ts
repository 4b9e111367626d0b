import type { Field } from "../field.ts";
import type { Notification } from "../notification.ts";
import { pascal } from "./case.ts";
import type { Models } from "./models.ts";
import type { Names } from "./names.ts";
import { doc, file, importTypes, typeAlias } from "./text.ts";

/** `generated/events.ts`: the known notifications, told apart by `event_type`. */
export function eventsFile(
  notifications: readonly Notification[],
  names: Names,
  models: Models,
): string {
  const events = notifications.map((notification) => eventInterface(notification, names, models));
  const groups = new Set(notifications.map(({ event }) => eventGroup(event)));
  const resources = [...groups].flatMap((group) => models.texts(group));
  const all = notifications.map(({ event }) => eventName(event));
  return file([
    [
      importTypes(resources.some((text) => text.includes("Open<")) ? ["Open"] : [], "../call.ts"),
      importTypes(["Notification"], "../webhook/notification.ts"),
    ]
      .filter((line) => line !== "")
      .join("\n"),
    typeAlias("KnownNotification", all, [
      "Every documented notification, told apart by `event_type`.",
    ]),
    ...events,
    ...resources,
  ]);
}

/** What the names of the models start with that a notification's resources share: `PayscoreNotification`. */
export function eventGroup(event: string): string {
  return `${pascal(event.split(".")[0] ?? event)}Notification`;
}

/** The shapes of a notification's resource by label: one, or one of each product that shares the event. */
export function resourceShapes(
  notification: Notification,
): (readonly [string, readonly Field[]])[] {
  const { fields, variantLabel = "", variants = [] } = notification;
  return [
    [variantLabel, fields],
    ...variants.map((variant) => [variant.label, variant.fields] as const),
  ];
}

function eventInterface(notification: Notification, names: Names, models: Models): string {
  const { event, title, docs, eventTypes = [event] } = notification;
  const shapes = resourceShapes(notification);
  const everyMember = new Set(shapes.flatMap(([, fields]) => fields.map(({ name }) => name)));
  const resources = shapes.map(([label, fields]) => {
    const name = names.notifications[event]?.[label] ?? `${pascal(event)}${pascal(label)}Resource`;
    const own = new Set(fields.map((field) => field.name));
    const absent = [...everyMember].filter((member) => !own.has(member));
    const lines = [`${label === "" ? "Resource" : `Resource (${label})`} of \`${event}\`.`];
    models.declare(name, eventGroup(event), { fields, absent }, `the notification ${event}`, lines);
    return name;
  });
  const types = eventTypes.map((type) => JSON.stringify(type)).join(" | ");
  const comment = doc([title, "", ...docs.map((url) => `@see ${url}`)]);
  return `${comment}export interface ${eventName(event)} extends Notification<${types}, ${resources.join(" | ")}> {}`;
}

function eventName(event: string): string {
  return `${pascal(event)}Notification`;
}
