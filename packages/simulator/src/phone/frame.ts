import { inLanguage } from "../browser/language.ts";
import type { Bilingual, Language } from "../browser/language.ts";
import { otherLanguage, page } from "../console/page.ts";
import { html } from "../server/html.ts";
import type { Html } from "../server/html.ts";
import { phoneWords as words } from "./words.ts";

/** Writes a text in the page's language. */
export type Say = (text: Bilingual) => string;

/** The places of a user's phone that are always one step away. */
export const TABS = ["chats", "scan", "money"] as const;

export type Tab = (typeof TABS)[number];

/** What is around the content of a screen. */
export interface Frame {
  readonly language: Language;
  readonly title: Bilingual;
  /** Stands in the bar as the heading of a page whose content has none. */
  readonly heading?: string;
  /** Where the arrow in the bar leads. */
  readonly up?: string | undefined;
  /** Whose places are below, and which of them this is. */
  readonly tabs?: { readonly path: string; readonly current?: Tab } | undefined;
  /** What stays in the address when the language changes: `&redirect_url=…` */
  readonly kept?: string;
  /** A script below `/_sim/assets`. */
  readonly script?: string | undefined;
}

/** A phone with something on it: the whole window of a phone, a phone in the middle of a wider one. */
export function frame(around: Frame, content: (say: Say) => Html): string {
  const { language, title, heading, up, tabs, kept, script } = around;
  const say: Say = (text) => inLanguage(text, language);
  const arrow =
    up === undefined
      ? html`<span></span>`
      : html`<a class="up" href="${up}?lang=${language}" aria-label="${say(words.up)}">‹</a>`;
  const name =
    heading === undefined
      ? html`<p class="title">${say(title)}</p>`
      : html`<h1 class="title">${heading}</h1>`;
  const body = html`<body>
    <div class="device">
      <header>${arrow} ${name} ${otherLanguage(language, kept)}</header>
      <main id="screen">
        ${content(say)}
        <p class="simulated">${say(words.simulated)}</p>
      </main>
      ${tabs === undefined ? html`` : tabBar(tabs, say, language)}
    </div>
  </body>`;
  return page(language, title, {
    style: "phone.css",
    ...(script !== undefined && { script }),
    body,
  });
}

const ICONS: Readonly<Record<Tab, Html>> = {
  chats: html`<path d="M4 5h16v11H10l-4 4v-4H4z" />`,
  scan: html`<path d="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5M4 12h16" />`,
  money: html`<path d="M5 5v14M8.5 5v14M12 5v14M15.5 5v14M19 5v14" />`,
};

const addressOf = (path: string, tab: Tab): string => (tab === "chats" ? path : `${path}/${tab}`);

function tabBar({ path, current }: NonNullable<Frame["tabs"]>, say: Say, language: Language): Html {
  const links = TABS.map(
    (tab) =>
      html`<a
        href="${addressOf(path, tab)}?lang=${language}"
        ${tab === current ? html`aria-current="page"` : html``}
        ><svg viewBox="0 0 24 24" aria-hidden="true">${ICONS[tab]}</svg>${say(words[tab])}</a
      >`,
  );
  return html`<nav aria-label="${say(words.places)}">${links}</nav>`;
}

/** The first character of a name, where WeChat has a picture. */
export function initial(name: string, tone = ""): Html {
  return html`<span class="initial ${tone}" aria-hidden="true">${[...name][0] ?? ""}</span>`;
}
