import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Field } from "./field.ts";
import {
  insideOf,
  loadGlossary,
  namesIn,
  notificationPlaces,
  operationPlaces,
  unlabelled,
} from "./generator/glossary.ts";
import type { Entry, Places } from "./generator/glossary.ts";
import { loadCatalog } from "./load-catalog.ts";

const folder = new URL("../glossary/", import.meta.url);
const glossary = loadGlossary(folder);
const catalog = loadCatalog();

/** What an entry may have a label of its own for, with the name: `h5_info.* type`, `pay.transactions type`. */
const places = new Set([
  ...catalog.operations.flatMap((operation) => {
    const { pathParams = [], queryParams = [], headerParams = [], body, response } = operation;
    const fields = [...pathParams, ...queryParams, ...headerParams, ...(body?.fields ?? [])];
    return placesIn([...fields, ...(response.fields ?? [])], operationPlaces(operation));
  }),
  ...catalog.notifications.flatMap((notification) => {
    const { fields, variants = [], reply = [] } = notification;
    const shapes = [...fields, ...reply, ...variants.flatMap((variant) => variant.fields)];
    return placesIn(shapes, notificationPlaces(notification));
  }),
]);

function placesIn(fields: readonly Field[], { own, files }: Places): string[] {
  return [
    ...fields.map(({ name }) => `${own} ${name}`),
    ...files.flatMap((file) => namesIn(fields).map((name) => `${file} ${name}`)),
    ...fields.flatMap((field) => inside(field)),
  ];
}

function inside({ name, fields = [], variants = [] }: Field): string[] {
  const members = [...fields, ...variants.flatMap((variant) => variant.fields)];
  const here = members.map((member) => `${insideOf(name)} ${member.name}`);
  return here.concat(members.flatMap((member) => inside(member)));
}

test("every field, every product, every operation and every notification has its words", () => {
  expect(unlabelled(catalog, glossary)).toEqual([]);
});

test("no label is for a field that the catalogue does not have", () => {
  // The members of what all notifications have in common stand there by name alone.
  const known = new Set(JSON.stringify(catalog).match(/"[^"\\]*"/gu));
  const dead = [...glossary.fields.keys()].filter((name) => !known.has(`"${name}"`));
  expect(dead).toEqual([]);
});

describe.each(["operations", "notifications"] as const)("the titles of %s", (kind) => {
  const titles = [...glossary.titles[kind]];

  test("are for titles that the catalogue has", () => {
    const known = new Set<string>(catalog[kind].map(({ title }) => title));
    expect(titles.filter(([zh]) => !known.has(zh))).toEqual([]);
  });

  test("stand in the order of the Chinese ones, each once", () => {
    const text = readFileSync(new URL(`titles/${kind}.json`, folder), "utf8");
    const keys = [...text.matchAll(/^("[^"]+"): /gmu)].map(([, key = ""]) => JSON.parse(key));
    expect(keys).toEqual([...new Set(keys)].toSorted());
    expect(keys).toEqual(titles.map(([zh]) => zh));
  });

  test("are in British English without a full stop, an end of a comment or Chinese", () => {
    const wrong = titles.filter(([, en]) =>
      /[.。]$|\*\/|\p{Script=Han}|authoriz|enrolls?\b|organiz|synchroniz|canceled/iu.test(en),
    );
    expect(wrong).toEqual([]);
  });
});

test("the title of an operation begins with what is done, that of a notification says what happened", () => {
  const subject = /^(?:An?|The|Shared|Information|Personal|Profit) /u;
  const operations = [...glossary.titles.operations.values()];
  const notifications = [...glossary.titles.notifications.values()];
  expect(operations.filter((title) => subject.test(title))).toEqual([]);
  expect(notifications.filter((title) => !subject.test(title))).toEqual([]);
});

describe("every entry", () => {
  const entries: (readonly [string, Entry])[] = [...glossary.fields, ...glossary.products];
  const words = entries.flatMap(([name, { note, in: own = {}, ...label }]) =>
    [label, ...(note === undefined ? [] : [note]), ...Object.values(own)].map(
      (text) => [name, text] as const,
    ),
  );

  test("is text in Chinese and in English and nothing else", () => {
    const wrong = words.filter(
      ([, text]) =>
        Object.keys(text).join() !== "zh,en" ||
        Object.values(text).some((part) => typeof part !== "string" || part.trim() === ""),
    );
    expect(wrong).toEqual([]);
  });

  test("has no line break and no end of a comment, since it stands in one", () => {
    const wrong = words.filter(([, text]) => /\n|\*\//u.test(`${text.zh}${text.en}`));
    expect(wrong).toEqual([]);
  });

  test("has labels of its own only for places where the name stands", () => {
    const wrong = [...glossary.fields].flatMap(([name, entry]) =>
      Object.keys(entry.in ?? {})
        .filter((place) => !places.has(`${place} ${name}`))
        .map((place) => `${name}: ${place}`),
    );
    expect(wrong).toEqual([]);
  });

  test("stands in the file of its first letter, once", () => {
    const files = readdirSync(new URL("fields/", folder)).toSorted();
    const names = files.flatMap((file) =>
      Object.keys(JSON.parse(readFileSync(new URL(`fields/${file}`, folder), "utf8"))).map(
        (name) => [file, name] as const,
      ),
    );
    expect(names.filter(([file, name]) => file !== `${name[0]?.toLowerCase()}.json`)).toEqual([]);
    expect(names).toHaveLength(glossary.fields.size);
  });
});
