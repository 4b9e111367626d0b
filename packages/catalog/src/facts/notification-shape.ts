import type { Notification } from "../notification.ts";
import type { ShapeDecision } from "./decisions.ts";
import type { OfficialNotification } from "./official.ts";

/**
 * The label of the shape that the pages describe; of a notification with one shape, that one's; `null` where they describe
 * none of it.
 *
 * @throws when there are several shapes and no decision names one
 */
export function shapeOf(
  { event, variants, variantLabel }: Notification,
  { pages, site, mode }: OfficialNotification,
  decisions: readonly ShapeDecision[],
): string | null {
  const [page] = pages;
  const row = decisions.find(
    (candidate) =>
      candidate.event === event &&
      (candidate.title === undefined || candidate.title === page?.title) &&
      (candidate.product === undefined || page?.product?.startsWith(candidate.product)) &&
      (candidate.mode === undefined || candidate.mode === (mode ?? site)),
  );
  if (row !== undefined) return row.shape;
  if (variants === undefined) return variantLabel ?? "";
  throw new Error(
    `${event}: nothing says which shape the pages “${page?.title}” (${page?.product}, ${mode ?? site}) describe. ` +
      "Add a row to decisions/shapes.json.",
  );
}
