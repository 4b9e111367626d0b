import type { PhoneOwner } from "../api/api.ts";
import { nameIn } from "../browser/language.ts";
import type { Language } from "../browser/language.ts";
import type { ChatName, PhoneMessage } from "../products/phone-message.ts";
import { html } from "../server/html.ts";
import type { Html } from "../server/html.ts";
import { facts } from "./facts.ts";
import { frame } from "./frame.ts";
import type { Say } from "./frame.ts";
import { LIVE } from "./home-page.ts";
import { shortTime } from "./short-time.ts";
import { chatWords, phoneWords as words } from "./words.ts";

/** A chat of a user, what came last at the head. */
export function chatPage(
  owner: PhoneOwner,
  chat: ChatName,
  messages: readonly PhoneMessage[],
  language: Language,
): string {
  const around = {
    language,
    title: chatWords[chat],
    heading: language === "en" ? chatWords[chat].en : chatWords[chat].zh,
    up: owner.path,
    tabs: { path: owner.path },
    script: LIVE,
  };
  return frame(around, (say) => {
    if (messages.length === 0) {
      return html`<section>
        <h2>${say(words.noMessages)}</h2>
        <p>${say(words.noMessagesText)}</p>
      </section>`;
    }
    return html`<ul class="messages" tabindex="0" data-key="messages">
      ${messages.map((message) => one(message, say, language))}
    </ul>`;
  });
}

function one(message: PhoneMessage, say: Say, language: Language): Html {
  const { title, amount, about, time } = message;
  return html`<li>
    <p class="when">${shortTime(time)}</p>
    <article>
      <h2>${say(title)}</h2>
      <p class="about">${nameIn(about, language)}</p>
      ${amount === undefined ? html`` : html`<p class="amount">${amount}</p>`}
      ${facts(message.facts, say, language)}
    </article>
  </li>`;
}
