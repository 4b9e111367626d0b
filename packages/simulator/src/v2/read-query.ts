import type { Texts } from "./body.ts";
import { writable } from "./characters.ts";
import { NotUnderstood } from "./refusal.ts";

/**
 * Reads the query of a GET request; its signature covers the decoded values.
 *
 * @throws NotUnderstood `PARAM_ERROR` for broken percent-encoding, a character that no text has, a name that comes twice
 */
export function readQuery(query: string): Texts {
  const texts = new Map<string, string>();
  for (const pair of query.split("&")) {
    if (pair === "") continue;
    const at = pair.indexOf("=");
    const name = decode(at === -1 ? pair : pair.slice(0, at));
    if (texts.has(name)) throw refuse("参数重复");
    texts.set(name, decode(at === -1 ? "" : pair.slice(at + 1)));
  }
  return texts;
}

function decode(text: string): string {
  return writable(decodeUtf8(text.replaceAll("+", " ")));
}

function decodeUtf8(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw refuse("URL编码不正确");
  }
}

function refuse(message: string): NotUnderstood {
  return new NotUnderstood("PARAM_ERROR", message);
}
