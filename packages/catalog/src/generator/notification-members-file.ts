import type { Field } from "../field.ts";
import type { Notification } from "../notification.ts";
import { isShared, resourceShapes } from "./events-file.ts";
import { doc, file, importTypes, indent } from "./text.ts";

/** `generated/notification-members.ts`: what tells the products of an event apart, and what stands beside a seal. */
export function notificationMembersFile(notifications: readonly Notification[]): string {
  const shared = notifications.filter(isShared).flatMap((notification) => {
    const { event, eventTypes = [event] } = notification;
    const products = productMarks(notification).map((marks) => `${JSON.stringify(marks)},`);
    const list = `[\n${indent(products.join("\n"))}\n]`;
    return eventTypes.map((type) => `${JSON.stringify(type)}: ${list},`);
  });
  return file([
    importTypes(["ProductMarks"], "../webhook/product-of.ts"),
    `${doc(["The events of APIv3 that products share: by event, the members that not every product has."])}export const sharedEvents: Readonly<Record<string, readonly ProductMarks[]>> = {\n${indent(shared.join("\n"))}\n};`,
    `${doc(["The members of the notification of APIv2 that carries no `sign`, but a sealed `req_info`."])}export const besideSeal: ReadonlySet<string> = new Set(${JSON.stringify(besideSeal(notifications))});`,
  ]);
}

interface Marks {
  readonly product: string;
  readonly has: readonly string[];
}

/** By product, the paths that some of the event's products have and others have not. */
function productMarks(notification: Notification): Marks[] {
  const shapes = resourceShapes(notification);
  const all = shapes.map(({ fields }) => pathsOf(fields));
  // What stands in an object tells apart the products that have the object.
  const isMark = (path: string): boolean =>
    all.some((own) => !own.has(path) && own.has(parentOf(path)));
  return shapes.map(({ label }, index) => ({
    product: label,
    has: [...(all[index] ?? [])].filter(isMark).toSorted(),
  }));
}

// Lists end the search: they may be empty.
function pathsOf(fields: readonly Field[], parent: string = ""): Set<string> {
  const below = fields.flatMap(({ name, type, fields: inner = [] }) => {
    const path = parent === "" ? name : `${parent}.${name}`;
    return type === "object" ? [...pathsOf(inner, path)] : [path];
  });
  return new Set([parent, ...below]);
}

function parentOf(path: string): string {
  return path.includes(".") ? path.slice(0, path.lastIndexOf(".")) : "";
}

function besideSeal(notifications: readonly Notification[]): string[] {
  const shapes = notifications.flatMap((notification) => {
    if (notification.version !== "v2") return [];
    return resourceShapes(notification)
      .map(({ fields }) => fields)
      .filter((fields) => fields.some(({ encrypted }) => encrypted === "apiv2-aes-ecb"));
  });
  return [...new Set(shapes.flat().map(({ name }) => name))].toSorted();
}
