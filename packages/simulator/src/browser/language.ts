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

/**
 * A name as readers of a language know it. Names of the default world say it twice, `模拟商户 Simulated merchant`:
 * readers of English get the second half, also because their machine may have no Chinese font.
 */
export function nameIn(name: string, language: Language): string {
  const [, english] = /^\p{Script=Han}[^ ]* ([ -~]+)$/u.exec(name) ?? [];
  return language === "en" && english !== undefined ? english : name;
}
