import { inLanguage, languageTag } from "../browser/language.ts";
import type { Bilingual, Language } from "../browser/language.ts";
import { html } from "../server/html.ts";
import type { Html } from "../server/html.ts";

/** The frame of every page. */
export function page(
  language: Language,
  title: Bilingual,
  parts: { readonly style: string; readonly script?: string; readonly body: Html },
): string {
  const script =
    parts.script === undefined
      ? html``
      : html`<script type="module" src="/_sim/assets/${parts.script}"></script>`;
  return html`<!doctype html>
    <html lang="${languageTag(language)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${inLanguage(title, language)}</title>
        <link rel="icon" href="/_sim/assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/_sim/assets/${parts.style}" />
        ${script}
      </head>
      ${parts.body}
    </html> `.text;
}

/**
 * The link to the same page in the other language.
 *
 * @param kept what else stays in the address: `&redirect_url=…`
 */
export function otherLanguage(language: Language, kept = ""): Html {
  return language === "en"
    ? html`<a class="language" href="?lang=zh${kept}" lang="zh-CN" hreflang="zh-CN"
        >中文 Chinese</a
      >`
    : html`<a class="language" href="?lang=en${kept}" lang="en" hreflang="en">English</a>`;
}
