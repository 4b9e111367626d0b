import type { Field } from "../field.ts";
import type { Mode } from "../mode.ts";
import type { Notification } from "../notification.ts";
import type { Decisions, ShapeDecision } from "./decisions.ts";
import { mergeMembers } from "./merge-members.ts";
import { docsOf, modeOf } from "./official.ts";
import type { OfficialNotification } from "./official.ts";
import { treeOf } from "./statement.ts";

/** The notification as its pages have it, each of its shapes as the pages that describe it. */
export function mergeNotification(
  own: Notification,
  pages: readonly OfficialNotification[],
  decisions: Decisions,
): Notification {
  const shapeOf = (page: OfficialNotification): string | null =>
    decidedShape(own, page, decisions.shapes);
  const merge = (fields: readonly Field[], label: string): readonly Field[] =>
    mergeMembers(
      fields,
      pages
        .filter((page) => shapeOf(page) === label)
        .map((page) => ({
          mode: modeOf(page),
          members: treeOf(membersOf(page), sampleOf(page)),
        })),
      {
        id: label === "" ? own.event : `${own.event} ${label}`,
        place: "resource",
        path: "",
        version: own.version,
        unread: [],
        decisions,
      },
    );
  const described = pages.filter((page) => shapeOf(page) !== null);
  const updated = described.flatMap((page) => page.pages.flatMap((one) => one.updated ?? []));
  const { fields, variants, reply, updated: _, docs, ...head } = own;
  const modes: Mode[] = [
    ...new Set([...(own.modes ?? []), ...described.map((page) => modeOf(page))]),
  ];
  return {
    ...head,
    ...(modes.length > 0 && { modes: modes.toSorted() }),
    docs: [...new Set([...described.flatMap(docsOf), ...docs])],
    ...(updated.length > 0 && { updated: updated.toSorted().at(-1) ?? "" }),
    fields: merge(fields, own.variantLabel ?? ""),
    ...(variants && {
      variants: variants.map((variant) => ({
        ...variant,
        fields: merge(variant.fields, variant.label),
      })),
    }),
    ...(reply && { reply }),
  };
}

function membersOf({ resource, fields }: OfficialNotification): NonNullable<typeof fields> {
  return resource ?? fields ?? [];
}

function sampleOf({ onlyInSample }: OfficialNotification): Readonly<Record<string, string>> {
  if (onlyInSample === undefined) return {};
  if (!isList(onlyInSample)) return onlyInSample;
  return Object.fromEntries(onlyInSample.map((name) => [name, "string"]));
}

function isList(
  sample: NonNullable<OfficialNotification["onlyInSample"]>,
): sample is readonly string[] {
  return Array.isArray(sample);
}

/** The label of the shape that the pages describe; of a notification with one shape, that. */
function decidedShape(
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

/** What a notification is before its pages are merged into it. */
export function newNotification(
  event: string,
  pages: readonly OfficialNotification[],
): Notification {
  const [first] = pages;
  if (first === undefined) throw new Error(`${event} has no page.`);
  const tags = [...new Set(pages.flatMap((page) => page.pages[0]?.product?.split("/")[0] ?? []))];
  const [originalType] = first.originalTypes ?? [];
  return {
    event,
    version: first.version,
    title: first.pages[0]?.title ?? event,
    eventTypes: [event],
    ...(originalType !== undefined && { originalType: [originalType] }),
    ...(tags.length > 0 && { tags }),
    docs: [],
    fields: [],
  };
}
