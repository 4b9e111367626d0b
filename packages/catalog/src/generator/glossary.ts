import { readFileSync, readdirSync } from "node:fs";
import type { Field } from "../field.ts";
import type { Catalog } from "../load-catalog.ts";
import type { Operation } from "../operation.ts";
import { templateOf } from "./template.ts";

/** What a field is called and what there is to know about it, in Chinese and English. */
export interface Entry extends Words {
  readonly note?: Words;
  /** Labels for products in which the name means something else, by file of `data/` (`payscore.partner`, `v2/pay`, `webhook/v3`). */
  readonly in?: { readonly [product: string]: Words };
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

/** The lines of a member's TSDoc that come from the glossary. */
export type Labels = (name: string) => readonly string[];

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
 * The labels for a place: the first of its scopes that has a word of its own for a name goes before the common one.
 *
 * @param explained names that the same product explains in its requests: those get their label alone
 */
export function labelsOf(
  glossary: Glossary,
  scopes: readonly string[],
  explained: ReadonlySet<string> = new Set(),
): Labels {
  return (name) => {
    const entry = glossary.fields.get(name);
    if (entry === undefined) return [];
    const own = scopes.flatMap((scope) => entry.in?.[scope] ?? []).at(0);
    const { zh, en } = own ?? entry;
    const { note } = entry;
    return [
      `${zh} · ${en}.`,
      ...(note === undefined || explained.has(name) ? [] : [note.zh, note.en]),
    ];
  };
}

/** The files of `data/` in which an operation can stand, as the glossary calls them: `pay.partner`, `pay`; `v2/pay`. */
export function operationScopes(operation: Operation): string[] {
  const [version, area = "", second] = templateOf(operation).split("/");
  return version === "v2" ? [`v2/${area}`] : [`${area}.${second}`, area];
}
