import type { PhoneState } from "../api/api.ts";
import { inLanguage } from "../browser/language.ts";
import type { Bilingual, Language } from "../browser/language.ts";
import { html } from "../server/html.ts";
import type { Html } from "../server/html.ts";
import { otherLanguage, page } from "./page.ts";
import { grants, phoneWords as words } from "./phone-words.ts";

/** Why a token opens nothing. */
export type TokenFault = "unknown" | "expired";

type Say = (text: Bilingual) => string;

/** What the user sees in WeChat when the page of an authorisation opens, or what became of it. */
export function phonePage(state: PhoneState, language: Language): string {
  return frame(language, (say) => {
    if (state.authorization_state === "UNBINDUSER") return question(state, say);
    if (state.authorization_state === "UNAVAILABLE") {
      return html`${outcome("plain", say(words.ended), say(words.endedText))} ${facts(state, say)}`;
    }
    return html`${outcome("good", say(words.done), say(words.doneText))} ${facts(state, say)}
      <form method="post">
        <button class="secondary" name="action" value="cancel">${say(words.cancel)}</button>
      </form>`;
  });
}

/** After a refusal, which changes nothing. */
export function declinedPage(state: PhoneState, language: Language): string {
  return frame(
    language,
    (say) =>
      html`${outcome("plain", say(words.declined), say(words.declinedText))} ${facts(state, say)}
        <p class="links"><a class="secondary" href="?lang=${language}">${say(words.again)}</a></p>`,
  );
}

/** A token that opens nothing, explained. */
export function tokenPage(fault: TokenFault, language: Language): string {
  return frame(language, (say) =>
    fault === "expired"
      ? outcome("bad", say(words.expired), say(words.expiredText))
      : outcome("bad", say(words.unknown), say(words.unknownText)),
  );
}

function frame(language: Language, content: (say: Say) => Html): string {
  const say: Say = (text) => inLanguage(text, language);
  const body = html`<body>
    <header>
      <p class="simulated">${say(words.simulated)}</p>
      ${otherLanguage(language)}
    </header>
    <main>${content(say)}</main>
  </body>`;
  return page(language, words.title, { style: "phone.css", body });
}

function question(state: PhoneState, say: Say): Html {
  const list = grants.map((grant) => html`<li>${say(grant)}</li>`);
  return html`<section class="ask">
      <p class="initial" aria-hidden="true">${[...state.service.name][0] ?? ""}</p>
      <h1>${state.service.name}</h1>
      <p>${(state.sub_merchant ?? state.merchant).name} ${say(words.asks)}</p>
    </section>
    <section class="grants">
      <h2>${say(words.granted)}</h2>
      <ul>
        ${list}
      </ul>
      <p>${say(words.anytime)}</p>
    </section>
    ${facts(state, say)}
    <form method="post">
      <button class="primary" name="action" value="agree">${say(words.agree)}</button>
      <button class="secondary" name="action" value="refuse">${say(words.refuse)}</button>
      ${whoAnswers(state, say)}
    </form>`;
}

function whoAnswers({ users }: PhoneState, say: Say): Html {
  const options = users.map(
    ({ openid, nickname }) => html`<option value="${openid}">${nickname}</option>`,
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
      value="${users[0]?.openid ?? ""}"
    />
    <datalist id="users">${options}</datalist>
  </details>`;
}

function outcome(tone: "good" | "plain" | "bad", title: string, text: string): Html {
  return html`<section class="outcome ${tone}" role="status">
    <p class="mark" aria-hidden="true"></p>
    <h1>${title}</h1>
    <p>${text}</p>
  </section>`;
}

function facts(state: PhoneState, say: Say): Html {
  const { merchant, sub_merchant, service } = state;
  const rows: readonly (readonly [Bilingual, string, string])[] = [
    [words.merchant, merchant.name, merchant.mchid],
    ...(sub_merchant === undefined
      ? []
      : [[words.subMerchant, sub_merchant.name, sub_merchant.sub_mchid] as const]),
    [words.service, service.name, service.service_id],
    [words.app, state.appid, ""],
    [words.code, state.authorization_code, ""],
    ...(state.openid === undefined
      ? [[words.until, readable(state.expires_at), ""] as const]
      : [[words.user, state.openid, ""] as const]),
  ];
  return html`<dl>
    ${rows.map(
      ([label, value, number]) =>
        html`<div>
          <dt>${say(label)}</dt>
          <dd>${value}${number === "" ? "" : html` <small>${number}</small>`}</dd>
        </div> `,
    )}
  </dl>`;
}

/** `2026-05-20 13:29:35` of `2026-05-20T13:29:35.120+08:00`. */
function readable(time: string): string {
  return time.slice(0, 19).replace("T", " ");
}
