import type { Catalog } from "../load-catalog.ts";

/** The catalogue in one order, so that what is generated does not depend on that of the files. */
export function sortedCatalog({ operations, notifications, common }: Catalog): Catalog {
  return {
    operations: operations.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    notifications: notifications.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
    common,
  };
}

function keyOf({ event, version }: Catalog["notifications"][number]): string {
  return `${version} ${event}`;
}
