import { inLanguage } from "../browser/language.ts";
import type { Bilingual, Language } from "../browser/language.ts";
import { consoleWords } from "./browser/words.ts";
import { html } from "../server/html.ts";
import type { Html } from "../server/html.ts";
import { otherLanguage, page } from "./page.ts";

/** What differs from page to page of the console. */
export interface Framed {
  readonly title: Bilingual;
  /** `console/browser/order.js` */
  readonly script: string;
  readonly main: Html;
  /** What the script is to know: `data-number` of the body. */
  readonly number?: string;
  /** What else stays in the address in the other language: `&number=…` */
  readonly kept?: string;
  /** What is looked for. */
  readonly sought?: string;
}

/** A page of the console: the bar with the search, what is said to readers, and the page's own part. */
export function framed(language: Language, parts: Framed): string {
  const { title, script, main, number = "", kept = "", sought = "" } = parts;
  const say = (text: Bilingual): string => inLanguage(text, language);
  return page(language, title, {
    style: "console.css",
    script,
    body: html`<body data-number="${number}">
      <a class="skip" href="#main">${say(consoleWords.skip)}</a>
      <header>
        <p class="brand"><a href="/_sim/?lang=${language}">${say(consoleWords.title)}</a></p>
        <p id="connection" class="connection"></p>
        <form class="search" role="search" action="/_sim/console/search">
          <input type="hidden" name="lang" value="${language}" />
          <label class="unseen" for="search">${say(consoleWords.search)}</label>
          <input
            id="search"
            name="number"
            type="search"
            maxlength="128"
            autocomplete="off"
            spellcheck="false"
            required
            placeholder="${say(consoleWords.searchHint)}"
            value="${sought}"
          />
          <button>${say(consoleWords.find)}</button>
        </form>
        <nav class="links" aria-label="${say(consoleWords.pages)}">
          <a href="/_sim/console/machines?lang=${language}">${say(consoleWords.machines)}</a>
          <a href="/_sim/phone?lang=${language}">${say(consoleWords.phones)}</a>
          ${otherLanguage(language, kept)}
        </nav>
      </header>
      <noscript><p class="notice">${say(consoleWords.scriptNeeded)}</p></noscript>
      <p id="status" role="status" aria-live="polite"></p>
      ${main}
    </body>`,
  });
}

/** A part of a page with its list, which the script fills. */
export function listSection(
  id: string,
  title: string,
  more: { readonly before?: Html; readonly paged?: boolean; readonly panel?: string } = {},
): Html {
  const { before = html``, paged = false, panel } = more;
  const module = panel === undefined ? html`` : html`data-panel="${panel}"`;
  const pages = paged ? html`<p id="${id}-pages" class="pages"></p>` : html``;
  return html`<section aria-labelledby="${id}-title">
    <h2 id="${id}-title">${title}</h2>
    ${before}
    <ul id="${id}" class="list" ${module}></ul>
    ${pages}
  </section> `;
}
