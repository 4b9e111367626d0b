/** Chinese first, English beside it. */
export type Language = "zh" | "en";

/** A text in both languages. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export function inLanguage(text: Bilingual, language: Language): string {
  return text[language];
}

/** The value of the `lang` attribute. */
export function languageTag(language: Language): string {
  return language === "en" ? "en" : "zh-CN";
}
