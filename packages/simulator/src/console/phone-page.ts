import type { AccountSummary, PhoneOwner } from "../api/api.ts";
import { inLanguage, nameIn } from "../browser/language.ts";
import type { Bilingual, Language } from "../browser/language.ts";
import type { PhoneEntry, PhoneNotice, PhonePage, PhoneView } from "../products/phone-page.ts";
import { html } from "../server/html.ts";
import type { Html } from "../server/html.ts";
import { otherLanguage, page } from "./page.ts";
import { phoneWords as words } from "./phone-words.ts";

/** Who looks at a page, and who else may act on it. */
export interface Onlookers {
  /** Address of the list of what the user can do; undefined while nobody is known. */
  readonly home: string | undefined;
  /** The openid that acts unless another is typed in. */
  readonly openid: string;
  /** Users whom the app knows. */
  readonly users: readonly AccountSummary[];
  /** Where the page leads back to, if a shop led here. */
  readonly back: string | undefined;
}

/** A page that a product shows, in the frame of the phone. */
export function phonePage(
  { title }: PhonePage,
  view: PhoneView,
  onlookers: Onlookers,
  language: Language,
): string {
  return frame({ language, title, ...onlookers }, (say) => {
    const form = view.buttons.some(({ action }) => action !== undefined);
    const buttons = view.buttons.map((button) => drawButton(button, say, language, onlookers.back));
    return html`${lead(view, say, language)} ${points(view, say)} ${facts(view, say, language)}
    ${form ? html`<form method="post">${buttons} ${whoActs(view, onlookers, say, language)}</form>` : html`<p class="links">${buttons}</p>`}`;
  });
}

/** A page that explains why there is nothing on it. */
export function noticePage(
  notice: PhoneNotice,
  title: Bilingual,
  language: Language,
  back?: string,
): string {
  return frame({ language, title, back }, (say) =>
    outcome("bad", say(notice.heading), say(notice.text)),
  );
}

/** An address that means neither a user nor a thing. */
export function unknownPage(language: Language): string {
  const { phones, unknown: heading, unknownText: text } = words;
  return noticePage({ status: 404, heading, text }, phones, language);
}

/** The users, whose phones can be looked at. */
export function ownersPage(owners: readonly PhoneOwner[], language: Language): string {
  return frame({ language, title: words.phones }, (say) => {
    const items = owners.map(
      ({ nickname, path, accounts }) =>
        html`<li>
          <a href="${path}?lang=${language}">${nameIn(nickname, language)}</a>
          <small>${accounts.map(({ openid }) => html`${openid} `)}</small>
        </li>`,
    );
    return html`<section>
      <h1>${say(words.phones)}</h1>
      <p>${say(owners.length === 0 ? words.noUsers : words.phonesText)}</p>
      <ul class="entries">
        ${items}
      </ul>
    </section>`;
  });
}

/** An entry of the phone with the kind of its page and its address. */
export interface LinkedEntry {
  readonly entry: PhoneEntry;
  /** The kind of its page. */
  readonly page: string;
  readonly title: Bilingual;
  readonly path: string;
}

/** What a user can do now. */
export function entriesPage(
  owner: PhoneOwner,
  entries: readonly LinkedEntry[],
  language: Language,
): string {
  return frame({ language, title: words.entries }, (say) => {
    const items = entries.map(
      ({ entry, title, path }) =>
        html`<li>
          <a href="${path}?lang=${language}">${nameIn(entry.about, language)}</a>
          <small>${say(title)} · ${say(entry.state)} · ${entry.number}</small>
        </li>`,
    );
    return html`<section>
        <h1>${nameIn(owner.nickname, language)}</h1>
        <p>${say(entries.length === 0 ? words.nothing : words.entries)}</p>
        <ul class="entries">
          ${items}
        </ul>
      </section>
      <p class="links">
        <a class="secondary" href="/_sim/phone?lang=${language}">${say(words.others)}</a>
      </p>`;
  });
}

type Say = (text: Bilingual) => string;

/** What is around a page. */
interface Frame {
  readonly language: Language;
  readonly title: Bilingual;
  readonly home?: string | undefined;
  readonly back?: string | undefined;
}

function frame({ language, title, home, back }: Frame, content: (say: Say) => Html): string {
  const say: Say = (text) => inLanguage(text, language);
  const toShop =
    back === undefined
      ? html``
      : html`<p class="home"><a href="${back}">${say(words.back)}</a></p>`;
  const everything =
    home === undefined
      ? html``
      : html`<p class="home"><a href="${home}?lang=${language}">${say(words.everything)}</a></p>`;
  const body = html`<body>
    <header>
      <p class="simulated">${say(words.simulated)}</p>
      ${otherLanguage(language, kept(back))}
    </header>
    <main>${content(say)}</main>
    ${toShop} ${everything}
  </body>`;
  return page(language, title, { style: "phone.css", body });
}

function lead({ lead }: PhoneView, say: Say, language: Language): Html {
  const { tone, heading, who, text } = lead;
  const title = typeof heading === "string" ? nameIn(heading, language) : say(heading);
  if (tone !== "ask") return outcome(tone, title, say(text));
  return html`<section class="ask">
    <p class="initial" aria-hidden="true">${[...title][0] ?? ""}</p>
    <h1>${title}</h1>
    <p>${who === undefined ? "" : `${nameIn(who, language)} `}${say(text)}</p>
  </section>`;
}

function outcome(tone: "good" | "plain" | "bad", title: string, text: string): Html {
  return html`<section class="outcome ${tone}" role="status">
    <p class="mark" aria-hidden="true"></p>
    <h1>${title}</h1>
    <p>${text}</p>
  </section>`;
}

function points({ points }: PhoneView, say: Say): Html {
  if (points === undefined) return html``;
  return html`<section>
    <h2>${say(points.title)}</h2>
    <ul>
      ${points.items.map((item) => html`<li>${say(item)}</li>`)}
    </ul>
    <p>${say(points.note)}</p>
  </section>`;
}

function facts({ facts }: PhoneView, say: Say, language: Language): Html {
  const rows = facts.map(({ label, value, number }) => {
    const small = number === undefined ? "" : html` <small>${number}</small>`;
    return html`<div>
      <dt>${say(label)}</dt>
      <dd>${nameIn(value, language)}${small}</dd>
    </div> `;
  });
  return html`<dl>${rows}</dl>`;
}

function drawButton(
  { action, label, primary = false }: PhoneView["buttons"][number],
  say: Say,
  language: Language,
  back: string | undefined,
): Html {
  if (action === undefined) {
    return html`<a class="secondary" href="?lang=${language}${kept(back)}">${say(label)}</a> `;
  }
  const look = primary ? "primary" : "secondary";
  return html`<button class="${look}" name="action" value="${action}">${say(label)}</button> `;
}

// Once a thing belongs to somebody, the one who acts is that one.
function whoActs(
  view: PhoneView,
  { users, openid }: Onlookers,
  say: Say,
  language: Language,
): Html {
  if (view.person !== null) return html``;
  const options = users.map(
    (user) => html`<option value="${user.openid}">${nameIn(user.nickname, language)}</option>`,
  );
  return html`<details>
    <summary>${say(words.who)}</summary>
    <label for="openid">${say(words.openid)}</label>
    <input
      id="openid"
      name="openid"
      list="users"
      maxlength="128"
      pattern="[A-Za-z0-9_\\-]+"
      autocomplete="off"
      spellcheck="false"
      value="${openid}"
    />
    <datalist id="users">${options}</datalist>
  </details>`;
}

/** What an address on the page needs so that the page still leads back. */
function kept(back: string | undefined): string {
  return back === undefined ? "" : `&redirect_url=${encodeURIComponent(back)}`;
}
