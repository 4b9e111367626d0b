import type { Notification } from "../../notification.ts";
import { everyField } from "../choices.ts";
import { eventGroup, resourceShapes, typeShapes } from "../events-file.ts";
import { nestedKey } from "../nested-names.ts";
import { isNested, shapesOf } from "../shape.ts";
import type { Shape } from "../shape.ts";

/**
 * The names of the schemas that are nested in notifications, by their keys: of the SDK's models of the same members. Types
 * tell the shapes of an event apart by members that are absent, which OpenAPI has no word for; so one schema can stand for
 * several models, and has the shortest of their names, which is that of the most frequent.
 *
 * @param typeNames the names of the models, by the keys of their types
 */
export function notificationSchemaNames(
  notifications: readonly Notification[],
  typeNames: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const notification of notifications) {
    const types = typeShapes(notification);
    for (const [index, shape] of resourceShapes(notification).entries()) {
      const type = types[index];
      if (type !== undefined) nameNested(eventGroup(notification), shape, type, typeNames, names);
    }
  }
  return names;
}

/** The members of a schema and of its type stand in the same order, and so do the shapes of each. */
function nameNested(
  group: string,
  schema: Shape,
  type: Shape,
  typeNames: ReadonlyMap<string, string>,
  names: Map<string, string>,
): void {
  const typed = everyField(type).filter(isNested);
  for (const [index, field] of everyField(schema).filter(isNested).entries()) {
    const typeField = typed[index];
    const typeShapes = typeField === undefined ? [] : shapesOf(typeField, type.wire);
    for (const [at, shape] of shapesOf(field).entries()) {
      const typeShape = typeShapes[at];
      if (typeField === undefined || typeShape === undefined) continue;
      const name = typeNames.get(nestedKey(group, typeField, typeShape));
      const key = nestedKey(group, field, shape);
      const known = names.get(key);
      if (name !== undefined && (known === undefined || name.length < known.length)) {
        names.set(key, name);
      }
      nameNested(group, shape, typeShape, typeNames, names);
    }
  }
}
