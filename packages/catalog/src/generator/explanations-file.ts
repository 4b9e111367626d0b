import { readFileSync, readdirSync } from "node:fs";
import type { Words } from "./glossary.ts";
import { doc, file } from "./text.ts";

/** What an error means and what to do, as the glossary has it. */
export interface ErrorWords {
  /** Of a number: the code that comes with it. */
  readonly code?: string;
  readonly cause: Words;
  readonly remedy: Words;
  readonly repeat: string;
}

/** Reads `errors/*.json` of the glossary: by code, and by the number that ends a `Request-ID`. */
export function loadErrorWords(glossary: URL): ReadonlyMap<string, ErrorWords> {
  const folder = new URL("errors/", glossary);
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  const entries = files.toSorted().flatMap((name) => {
    // The test of the glossary holds every file to its JSON Schema, which this type follows.
    const words = JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Readonly<
      Record<string, ErrorWords>
    >;
    return Object.entries(words);
  });
  return new Map(entries);
}

/** `generated/explanations.ts`: what errors mean and what to do, by code or number. */
export function explanationsFile(errors: ReadonlyMap<string, ErrorWords>): string {
  const lines = [...errors].map(([name, { cause, remedy, repeat, code }]) => {
    const words = [cause.zh, remedy.zh, cause.en, remedy.en, repeat, ...(code ? [code] : [])];
    return `${JSON.stringify(name)}:${JSON.stringify(words)}`;
  });
  const comment = doc([
    "What errors mean and what to do, by code or by the number that ends a `Request-ID`: cause and remedy in Chinese, cause and remedy in English, what may be repeated, and of a number its code. JSON text, read when the first error is explained.",
  ]);
  // Within a template literal a backslash and what begins a placeholder would be read.
  const text = `{\n${lines.join(",\n")}\n}`.replaceAll(/[\\`]|\$\{/g, String.raw`\$&`);
  return file([`${comment}export const explanations: string = \`${text}\`;`]);
}
