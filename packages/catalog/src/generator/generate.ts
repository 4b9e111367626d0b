import type { Field } from "../field.ts";
import type { Catalog } from "../load-catalog.ts";
import { clientAreaFile } from "./client-area-file.ts";
import { clientFile } from "./client-file.ts";
import { eventGroup, eventsFile, resourceShapes } from "./events-file.ts";
import { Models } from "./models.ts";
import { modelsFile } from "./models-file.ts";
import { modelsIndexFile } from "./models-index-file.ts";
import type { Names } from "./names.ts";
import { operationTypes } from "./operation-types.ts";
import { refuse } from "./refuse.ts";
import { readmeFile } from "./readme-file.ts";
import { routesFile } from "./routes-file.ts";
import { areaFile, areaOf, groupOf, templateOf } from "./template.ts";
import { pathTree } from "./tree.ts";
import { notUnderstood, notificationNotUnderstood } from "./understood.ts";

/**
 * The text of every file of `generated/`, by its path in there.
 *
 * @throws when a fact is not understood, two types would get one name, or a given name belongs to nothing; the message
 * lists the culprits
 */
export function generate(unsorted: Catalog, names: Names): ReadonlyMap<string, string> {
  const catalog = sorted(unsorted);
  refuse("The generator does not understand these facts", [
    ...catalog.operations.flatMap((operation) =>
      notUnderstood(operation).map((what) => `${operation.id}: ${what}`),
    ),
    ...catalog.notifications.flatMap((notification) =>
      notificationNotUnderstood(notification).map((what) => `${notification.event}: ${what}`),
    ),
  ]);

  const models = new Models(names.members, roots(catalog));
  const operations = catalog.operations.map((operation) =>
    operationTypes(operation, names, models),
  );
  const events = eventsFile(catalog.notifications, names, models);
  refuse("data/names.json names what is not in the catalogue", deadNames(catalog, names, models));

  const versions = pathTree(operations);
  const areas = versions.flatMap((version) => version.children);
  const files = areas.map((area) => areaFile(area.path));
  return new Map([
    ["README.md", readmeFile()],
    ["client.ts", clientFile(versions)],
    ...areas.map(
      (area) =>
        [`client/${areaFile(area.path)}.ts`, clientAreaFile(area, areaFile(area.path))] as const,
    ),
    ["models.ts", modelsIndexFile(files)],
    ...areas.map(
      (area) =>
        [`models/${areaFile(area.path)}.ts`, modelsFile(groupOf(area.path), models)] as const,
    ),
    ["events.ts", events],
    ["routes.ts", routesFile(catalog.operations)],
  ]);
}

/** In one order, so that what is generated does not depend on that of the files. */
function sorted({ operations, notifications, common }: Catalog): Catalog {
  return {
    operations: operations.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    notifications: notifications.toSorted((a, b) => (a.event < b.event ? -1 : 1)),
    common,
  };
}

/** Every shape of the catalogue with the group in which its nested models are shared. */
function roots({ operations, notifications }: Catalog): (readonly [string, readonly Field[]])[] {
  return [
    ...operations.flatMap((operation) => {
      const group = groupOf(areaOf(templateOf(operation)));
      const { queryParams = [], body, response } = operation;
      return [queryParams, body?.fields ?? [], response.fields ?? []].map(
        (fields) => [group, fields] as const,
      );
    }),
    ...notifications.flatMap((notification) =>
      resourceShapes(notification).map(
        ([, fields]) => [eventGroup(notification.event), fields] as const,
      ),
    ),
  ];
}

function deadNames(catalog: Catalog, names: Names, models: Models): string[] {
  const ids = new Set(catalog.operations.map(({ id }) => id));
  const shapes = new Map(
    catalog.notifications.map((notification) => [
      notification.event,
      new Set(resourceShapes(notification).map(([label]) => label)),
    ]),
  );
  return [
    ...Object.keys(names.operations).filter((id) => !ids.has(id)),
    ...Object.entries(names.notifications).flatMap(([event, labels]) =>
      Object.keys(labels).flatMap((label) =>
        shapes.get(event)?.has(label) ? [] : [`${event} ${label}`],
      ),
    ),
    ...models.unusedNames,
  ];
}
