import type { Bilingual } from "../../browser/language.ts";

/** Why a delivery failed, as one text to be kept: what it is in English, and in the last line in Chinese. */
export function reasonText({ en, zh }: Bilingual): string {
  return `${en}\n${zh.replaceAll(/\s+/g, " ")}`;
}

/** The same, taken apart; a text of one language is that in both. */
export function readReason(text: string): Bilingual {
  const at = text.lastIndexOf("\n");
  return at === -1 ? { en: text, zh: text } : { en: text.slice(0, at), zh: text.slice(at + 1) };
}
