import { readFileSync, readdirSync } from "node:fs";
import type { Field } from "../field.ts";
import type { Catalog } from "../load-catalog.ts";
import type { Notification } from "../notification.ts";
import type { Operation } from "../operation.ts";
import { templateOf } from "./template.ts";

/** What a field is called and what there is to know about it, in Chinese and English. */
export interface Entry extends Words {
  readonly note?: Words;
  /**
   * Labels for places where the name means something else: the member around it (`h5_info.*`), an operation or a
   * notification (`v3/pay/transactions/h5#post`, `webhook/v3/REFUND.SUCCESS`), a file of `data/` (`payscore.partner`, `v2/pay`).
   */
  readonly in?: { readonly [place: string]: Words };
}

export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** The words of the project for what the catalogue names. */
export interface Glossary {
  /** By field name. */
  readonly fields: ReadonlyMap<string, Entry>;
  /** By product group, as the operations have it. */
  readonly products: ReadonlyMap<string, Words>;
  /** Titles in English, by the Chinese one of the facts. */
  readonly titles: {
    readonly operations: ReadonlyMap<string, string>;
    readonly notifications: ReadonlyMap<string, string>;
  };
}

export const noGlossary: Glossary = {
  fields: new Map(),
  products: new Map(),
  titles: { operations: new Map(), notifications: new Map() },
};

/** The lines of a member's TSDoc that come from the glossary; `parent` is the name of the member that it stands in. */
export type Labels = (name: string, parent?: string) => readonly string[];

/** The places, as an entry's `in` calls them, in which all members of an operation or a notification stand. */
export interface Places {
  /**
   * The operation's id or the notification: for what stands in the request or the answer itself. What is nested in a
   * member is one model for several operations, and the words of one would be wrong for the others.
   */
  readonly own: string;
  /** The files of `data/` in which it can stand, the narrower one first. */
  readonly files: readonly string[];
}

/** Reads `fields/*.json`, `products.json` and `titles/*.json` of the folder. */
export function loadGlossary(folder: URL): Glossary {
  const fields = new URL("fields/", folder);
  const files = readdirSync(fields).filter((name) => name.endsWith(".json"));
  return {
    fields: new Map(files.toSorted().flatMap((name) => entries<Entry>(new URL(name, fields)))),
    products: new Map(entries<Words>(new URL("products.json", folder))),
    titles: {
      operations: new Map(entries<string>(new URL("titles/operations.json", folder))),
      notifications: new Map(entries<string>(new URL("titles/notifications.json", folder))),
    },
  };
}

function entries<Value>(file: URL): [string, Value][] {
  // The test of the glossary holds each file to this form.
  const content = JSON.parse(readFileSync(file, "utf8")) as { readonly [name: string]: Value };
  return Object.entries(content);
}

/** The names of fields, the product groups and the titles that have no word. */
export function unlabelled({ operations, notifications }: Catalog, glossary: Glossary): string[] {
  const names = new Set([
    ...operations.flatMap(({ pathParams, queryParams, headerParams, body, response }) =>
      [pathParams, queryParams, headerParams, body?.fields, response.fields].flatMap((fields) =>
        namesIn(fields),
      ),
    ),
    ...notifications.flatMap(({ fields, variants = [], reply }) =>
      [fields, reply, ...variants.map((variant) => variant.fields)].flatMap((shape) =>
        namesIn(shape),
      ),
    ),
  ]);
  const groups = new Set(operations.flatMap(({ group }) => group ?? []));
  const { titles } = glossary;
  return [
    ...[...names].filter((name) => !glossary.fields.has(name)),
    ...[...groups].filter((group) => !glossary.products.has(group)),
    ...missing(operations, titles.operations),
    ...missing(notifications, titles.notifications),
  ].toSorted();
}

function missing(
  titled: readonly { readonly title: string }[],
  known: ReadonlyMap<string, string>,
): string[] {
  const titles = new Set(titled.map(({ title }) => title));
  return [...titles].filter((title) => !known.has(title));
}

/** The title in Chinese and English: `查询退款 · Query a refund`; the one of the facts where there is no other. */
export function bothTitles(title: string, english: ReadonlyMap<string, string>): string {
  const en = english.get(title);
  return en === undefined ? title : `${title} · ${en}`;
}

/** The names of the members and of all below them. */
export function namesIn(fields: readonly Field[] = []): string[] {
  return fields.flatMap((field) => [
    field.name,
    ...namesIn(field.fields),
    ...(field.variants ?? []).flatMap((variant) => namesIn(variant.fields)),
  ]);
}

/**
 * The labels for members: that of the nearest place goes before the common one.
 *
 * @param explained names that the same product explains in its requests: those get their label alone
 */
export function labelsOf(
  glossary: Glossary,
  { own, files }: Places,
  explained: ReadonlySet<string> = new Set(),
): Labels {
  return (name, parent) => {
    const entry = glossary.fields.get(name);
    if (entry === undefined) return [];
    const nearest = parent === undefined ? own : insideOf(parent);
    const special = [nearest, ...files].flatMap((place) => entry.in?.[place] ?? []).at(0);
    const { zh, en } = special ?? entry;
    const { note } = entry;
    return [
      `${zh} · ${en}.`,
      ...(note === undefined || explained.has(name) ? [] : [note.zh, note.en]),
    ];
  };
}

/** The labels for what is nested in the member of that name. */
export function labelsInside(labels: Labels, parent: string): Labels {
  return (name, nearer = parent) => labels(name, nearer);
}

/** The place of all that is nested in members of that name. */
export function insideOf(parent: string): string {
  return `${parent}.*`;
}

/** `pay.partner` and `pay` for what begins with `v3/pay/partner`, else with the first segment before it: `v2/pay`. */
export function operationPlaces(operation: Operation): Places {
  const [first = "", area = "", second] = templateOf(operation).split("/");
  const files = second === undefined ? [area] : [`${area}.${second}`, area];
  return {
    own: operation.id,
    files: first === "v3" ? files : files.map((file) => `${first}/${file}`),
  };
}

export function notificationPlaces({ event, version }: Notification): Places {
  return { own: `webhook/${version}/${event}`, files: [`webhook/${version}`] };
}
