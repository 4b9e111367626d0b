import { isError } from "../is-error.ts";

/**
 * What is kept of an error from below. Such errors can hold the request's address (and so an openid), its headers (and
 * so the signature) or the bytes of an unverified answer; ours must be fit for any log.
 */
export function sanitizeError(error: unknown, target: string, label: string): Error {
  const path = label.slice(label.indexOf("/"));
  return withoutTexts(error, (text) => text.replaceAll(target, path));
}

/** The same of an error of the caller's own code; `clean` takes out of its texts what that was given. */
export function withoutTexts(error: unknown, clean: (text: string) => string): Error {
  return copy(error, clean, 0);
}

/** The same where it was given bytes: they are taken out in the forms in which they are written. */
export function withoutBytes(error: unknown, given: readonly Uint8Array[]): Error {
  const taken = given.flatMap(formsOf);
  return withoutTexts(error, (text) =>
    taken.reduce((left, form) => left.replaceAll(form, "…"), text),
  );
}

// Shorter lines (the method) say nothing of anybody, and stand in many words.
const TELLING = 8;

function formsOf(given: Uint8Array): readonly string[] {
  const bytes = Buffer.from(given);
  const text = bytes.toString("utf8");
  const lines = text.split("\n").filter((line) => line.length >= TELLING);
  const forms = [text, bytes.toString("base64"), bytes.toString("hex"), bytes.join(",")];
  return [...forms, ...lines].filter((form) => form !== "");
}

const DEEPEST = 4;

function copy(error: unknown, clean: (text: string) => string, depth: number): Error {
  if (!isError(error)) return new Error(`thrown was ${typeof error}, which is no Error`);
  const below: unknown =
    "errors" in error && Array.isArray(error.errors) ? error.errors[0] : error.cause;
  const cause = isError(below) && depth < DEEPEST ? copy(below, clean, depth + 1) : undefined;
  const kept = new Error(clean(wordsOf(error, cause)), cause === undefined ? {} : { cause });
  Object.defineProperty(kept, "name", { value: error.name, configurable: true });
  Object.defineProperty(kept, "stack", { value: clean(error.stack ?? ""), configurable: true });
  if ("code" in error && typeof error.code === "string") Object.assign(kept, { code: error.code });
  return kept;
}

// An AggregateError (several addresses tried) has an empty message of its own, and fetch's says no more than "fetch failed".
function wordsOf(error: Error, cause: Error | undefined): string {
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  const coded = error.message.includes(code) ? error.message : `${code}: ${error.message}`;
  return [error.message === "" ? "" : coded, cause?.message ?? ""].filter(Boolean).join(": ");
}
