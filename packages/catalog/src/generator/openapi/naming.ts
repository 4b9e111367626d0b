import type { Catalog } from "../../load-catalog.ts";
import type { Notification } from "../../notification.ts";
import type { Operation } from "../../operation.ts";
import { answerNames } from "../answer-names.ts";
import { answerShape } from "../answer-shape.ts";
import { notificationRoots } from "../events-file.ts";
import type { NestedNaming } from "../models.ts";
import type { Names } from "../names.ts";
import { nestedNames } from "../nested-names.ts";
import type { Root } from "../nested-names.ts";
import { operationNames } from "../operation-name.ts";
import { modelGroup } from "../template.ts";
import { notificationSchemaNames } from "./notification-names.ts";

/** The names of all operations and schemas: those of the SDK's models. */
export interface Naming {
  /** By operation id. */
  readonly operations: ReadonlyMap<string, string>;
  /** By the id of the operation that answers. */
  readonly answers: ReadonlyMap<string, string>;
  /** What its product's schemas are shared in, by operation id. */
  readonly groups: ReadonlyMap<string, string>;
  readonly nested: NestedNaming;
}

/** Names what the catalogue holds; its members as they stand on the wire. */
export function naming({ operations, notifications }: Catalog, names: Names): Naming {
  const named = operationNames(operations, names);
  const answers = answerNames(operations, named, names);
  const groups = new Map(
    operations.map((operation) => [operation.id, modelGroup(operation, names.paths)]),
  );
  const roots = [
    ...operations.flatMap((operation) =>
      operationRoots(operation, { operations: named, answers, groups }),
    ),
    ...notifications.flatMap((notification) => notificationRoots(notification, names)),
  ];
  const taken = new Set([
    ...[...named.values()].map((name) => `${name}Options`),
    ...roots.map(({ name }) => name),
    ...Object.values(names.models),
  ]);
  const typed = nestedNames(roots, taken);
  const derived = new Map([...typed, ...notificationSchemaNames(notifications, typed)]);
  return { operations: named, answers, groups, nested: { derived, given: names.models } };
}

/** The names of a notification's shapes, in their order, and that of its reply where it has one of its own. */
export function notificationNames(
  notification: Notification,
  names: Names,
): { readonly shapes: readonly string[]; readonly reply: string | undefined } {
  const all = notificationRoots(notification, names).map(({ name }) => name);
  return notification.reply === undefined
    ? { shapes: all, reply: undefined }
    : { shapes: all.slice(0, -1), reply: all.at(-1) };
}

function operationRoots(
  operation: Operation,
  { operations, answers, groups }: Omit<Naming, "nested">,
): Root[] {
  const group = groups.get(operation.id) ?? "";
  const name = operations.get(operation.id) ?? "";
  const requests = [operation.queryParams, operation.body?.fields].flatMap((fields) =>
    fields === undefined ? [] : [{ name, group, fields }],
  );
  const answer = answers.get(operation.id);
  const shape = answerShape(operation);
  if (answer === undefined || shape === undefined) return requests;
  const root = { name: answer, group, fields: shape.fields };
  return [...requests, shape.wire === "json" ? { ...root, answer: true } : root];
}
