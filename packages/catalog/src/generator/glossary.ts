import { existsSync, readFileSync, readdirSync } from "node:fs";
import type { Operation } from "../operation.ts";
import { templateOf } from "./template.ts";

/** What a field is called and what there is to know about it, in Chinese and English. */
interface Entry extends Words {
  readonly note?: Words;
  /** Labels for products in which the name means something else, by file of `data/` (`payscore.partner`, `v2/pay`, `webhook/v3`). */
  readonly in?: { readonly [product: string]: Words };
}

interface Words {
  readonly zh: string;
  readonly en: string;
}

/** Entries by field name. */
export type Glossary = ReadonlyMap<string, Entry>;

/** The lines of a member's TSDoc that come from the glossary. */
export type Labels = (name: string) => readonly string[];

/** Reads `glossary/fields/*.json`; empty where the folder is not there. */
export function loadGlossary(folder: URL): Glossary {
  const fields = new URL("fields/", folder);
  if (!existsSync(fields)) return new Map();
  return new Map(
    readdirSync(fields)
      .filter((name) => name.endsWith(".json"))
      .toSorted()
      .flatMap((name) => {
        // The test of the glossary holds each file to this form.
        const entries = JSON.parse(readFileSync(new URL(name, fields), "utf8")) as {
          readonly [field: string]: Entry;
        };
        return Object.entries(entries);
      }),
  );
}

/** The labels for a place: the first of its scopes that has a word of its own for a name goes before the common one. */
export function labelsOf(glossary: Glossary, scopes: readonly string[]): Labels {
  return (name) => {
    const entry = glossary.get(name);
    if (entry === undefined) return [];
    const own = scopes.flatMap((scope) => entry.in?.[scope] ?? []).at(0);
    const { zh, en } = own ?? entry;
    const { note } = entry;
    return [`${zh} · ${en}.`, ...(note === undefined ? [] : [note.zh, note.en])];
  };
}

/** The files of `data/` in which an operation can stand, as the glossary calls them: `pay.partner`, `pay`; `v2/pay`. */
export function operationScopes(operation: Operation): string[] {
  const [version, area = "", second] = templateOf(operation).split("/");
  return version === "v2" ? [`v2/${area}`] : [`${area}.${second}`, area];
}
