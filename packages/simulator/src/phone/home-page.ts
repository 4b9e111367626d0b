import type { PhoneOwner } from "../api/api.ts";
import { nameIn } from "../browser/language.ts";
import type { Bilingual, Language } from "../browser/language.ts";
import type { PhoneEntry } from "../products/phone-page.ts";
import { CHATS } from "../products/phone-message.ts";
import type { PhoneMessage } from "../products/phone-message.ts";
import { html } from "../server/html.ts";
import type { Html } from "../server/html.ts";
import { frame, initial } from "./frame.ts";
import type { Say } from "./frame.ts";
import { shortTime } from "./short-time.ts";
import { chatWords, phoneWords as words } from "./words.ts";

/** Asks for the page anew and shows what changed. */
export const LIVE = "phone/browser/live.js";

/** The users, whose phones can be looked at. */
export function ownersPage(owners: readonly PhoneOwner[], language: Language): string {
  const around = { language, title: words.phones, script: LIVE };
  return frame(around, (say) => {
    const items = owners.map(
      ({ nickname, path, accounts }) =>
        html`<li>
          <a href="${path}?lang=${language}" data-key="${path}"
            >${initial(nickname)}<span>${nameIn(nickname, language)}</span
            ><small>${accounts.map(({ openid }) => html`${openid} `)}</small></a
          >
        </li>`,
    );
    return html`<section>
        <h1>${say(words.phones)}</h1>
        <p>${say(owners.length === 0 ? words.noUsers : words.phonesText)}</p>
      </section>
      <ul class="rows">
        ${items}
      </ul>`;
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

/** The first screen of a user's phone: what they are asked, and their chats. */
export function homePage(
  owner: PhoneOwner,
  waiting: readonly LinkedEntry[],
  messages: readonly PhoneMessage[],
  language: Language,
): string {
  const around = {
    language,
    title: words.chats,
    heading: nameIn(owner.nickname, language),
    up: "/_sim/phone",
    tabs: { path: owner.path, current: "chats" },
    script: LIVE,
  } as const;
  return frame(around, (say) => {
    const asked =
      waiting.length === 0
        ? html``
        : html`<section class="list">
            <h2>${say(words.waiting)}</h2>
            ${entryRows(waiting, say, language)}
          </section>`;
    const chats = CHATS.map((name) => {
      const last = messages.find(({ chat }) => chat === name);
      return chatRow(`${owner.path}/chats/${name}`, say(chatWords[name]), last, say, language);
    });
    return html`${asked}
      <ul class="rows">
        ${chats}
      </ul>
      <p class="links">
        <a class="quiet" href="/_sim/phone?lang=${language}">${say(words.others)}</a>
      </p>`;
  });
}

function chatRow(
  path: string,
  name: string,
  last: PhoneMessage | undefined,
  say: Say,
  language: Language,
): Html {
  const text =
    last === undefined
      ? say(words.noMessages)
      : [say(last.title), last.amount, nameIn(last.about, language)]
          .filter((part) => part !== undefined)
          .join(" · ");
  return html`<li>
    <a href="${path}?lang=${language}" data-key="${path}"
      >${initial(name, "service")}<span
        >${name}${last === undefined ? "" : html`<time>${shortTime(last.time)}</time>`}</span
      ><small>${text}</small></a
    >
  </li>`;
}

/** Pages that the user can open. */
export function entryRows(entries: readonly LinkedEntry[], say: Say, language: Language): Html {
  const rows = entries.map(
    ({ entry, title, path }) =>
      html`<li>
        <a href="${path}?lang=${language}" data-key="${path}"
          >${initial(nameIn(entry.about, language))}<span
            >${nameIn(entry.about, language)}${
              entry.amount === undefined ? "" : html`<b>${entry.amount}</b>`
            }</span
          ><small>${say(title)} · ${say(entry.state)} · ${entry.number}</small></a
        >
      </li>`,
  );
  return html`<ul class="rows">
    ${rows}
  </ul>`;
}
