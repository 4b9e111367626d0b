import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadGlossary, unlabelled } from "./generator/glossary.ts";
import type { Entry } from "./generator/glossary.ts";
import { loadCatalog } from "./load-catalog.ts";

const folder = new URL("../glossary/", import.meta.url);
const data = new URL("../data/", import.meta.url);
const glossary = loadGlossary(folder);
const catalog = loadCatalog();

/** The places whose own labels an entry may have: the files of the data. */
const places = new Set(
  readdirSync(data, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .map((name) => name.replace(/\.json$/u, "").replace(/^v3\//u, "")),
);

test("every field and every product has a label", () => {
  expect(unlabelled(catalog, glossary)).toEqual([]);
});

test("no label is for a field that the catalogue does not have", () => {
  // The members of what all notifications have in common stand there by name alone.
  const known = JSON.stringify(catalog);
  const dead = [...glossary.fields.keys()].filter((name) => !known.includes(`"${name}"`));
  expect(dead).toEqual([]);
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

  test("has labels of its own only for files of the data", () => {
    const wrong = [...glossary.fields].flatMap(([name, entry]) =>
      Object.keys(entry.in ?? {})
        .filter((place) => !places.has(place))
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
