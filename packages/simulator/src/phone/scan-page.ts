import type { PhoneOwner } from "../api/api.ts";
import type { Language } from "../browser/language.ts";
import type { PhoneActionError } from "../products/phone-page.ts";
import { html } from "../server/html.ts";
import { frame } from "./frame.ts";
import { entryRows, LIVE } from "./home-page.ts";
import type { LinkedEntry } from "./home-page.ts";
import { whatWentWrong } from "./phone-page.ts";
import { phoneWords as words } from "./words.ts";

/** What was pasted and led nowhere. */
export interface Missed {
  readonly code: string;
  /** What is wrong with it, where it was known what it is. */
  readonly problem?: PhoneActionError | undefined;
}

/**
 * What a user can scan: the open orders, to be tapped, and what is pasted.
 */
export function scanPage(
  owner: PhoneOwner,
  entries: readonly LinkedEntry[],
  language: Language,
  missed?: Missed,
): string {
  const around = {
    language,
    title: words.scan,
    heading: language === "en" ? words.scan.en : words.scan.zh,
    up: owner.path,
    tabs: { path: owner.path, current: "scan" },
    // What is being pasted stays: the script leaves a form that has the focus alone.
    script: LIVE,
  } as const;
  return frame(around, (say) => {
    const wrong =
      missed === undefined
        ? html``
        : missed.problem !== undefined
          ? whatWentWrong(missed.problem, say, "missed")
          : html`<p id="missed" class="wrong" role="alert">${say(words.notFound)}</p>`;
    const list =
      entries.length === 0
        ? html`<p>${say(words.noOrders)}</p>`
        : entryRows(entries, say, language);
    return html`<section class="list">
        <h2>${say(words.openOrders)}</h2>
        ${list}
      </section>
      <form method="get">
        <label for="code">${say(words.paste)}</label>
        <input
          id="code"
          name="code"
          required
          maxlength="4096"
          autocomplete="off"
          spellcheck="false"
          value="${missed?.code ?? ""}"
          ${missed === undefined ? html`` : html`aria-describedby="missed" aria-invalid="true"`}
        />
        ${wrong}
        <input type="hidden" name="lang" value="${language}" />
        <button class="secondary">${say(words.open)}</button>
      </form>`;
  });
}
