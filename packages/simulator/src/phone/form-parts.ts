import { nameIn } from "../browser/language.ts";
import type { Language } from "../browser/language.ts";
import type { PhoneView } from "../products/phone-page.ts";
import { html } from "../server/html.ts";
import type { Html } from "../server/html.ts";
import type { Say } from "./frame.ts";
import type { Onlookers } from "./onlookers.ts";
import { phoneWords as words } from "./words.ts";

/** From what the user pays; the first that does is chosen, as where nobody chooses. */
export function ways({ ways = [] }: PhoneView, say: Say): Html {
  if (ways.length === 0) return html``;
  const first = ways.find(({ refused }) => refused === undefined) ?? ways[0];
  const labels = ways.map(
    ({ from, name, refused }) =>
      html`<label>
        <span class="way ${from === "balance" ? "balance" : "card"}" aria-hidden="true"></span>
        <span
          >${say(name)} ${refused === undefined ? "" : html`<small>${say(refused)}</small>`}</span
        >
        <input
          type="radio"
          name="from"
          value="${from}"
          ${from === first?.from ? html`checked` : html``}
        />
      </label>`,
  );
  return html`<fieldset class="ways">
    <legend>${say(words.from)}</legend>
    ${labels}
  </fieldset>`;
}

/** What only a simulator offers, out of the way: how it ends, and who acts while it belongs to nobody. */
export function simulatorOptions(
  view: PhoneView,
  onlookers: Onlookers,
  say: Say,
  language: Language,
): Html {
  const { drawer, person } = view;
  if (drawer === undefined && person !== null) return html``;
  return html`<details class="drawer">
    <summary>${say(words.simulatorOptions)}</summary>
    ${drawer === undefined ? html`` : endings(drawer, say)}
    ${person === null ? whoActs(onlookers, say, language) : html``}
  </details>`;
}

function endings({ outcomes, password }: NonNullable<PhoneView["drawer"]>, say: Say): Html {
  const options = outcomes.map(
    ({ name, label }) =>
      html`<option value="${name === "paid" ? "" : name}">${say(label)}</option>`,
  );
  return html`<p>${say(words.password)} <code>${password}</code></p>
    <label for="outcome">${say(words.outcome)}</label>
    <select id="outcome" name="outcome">
      ${options}
    </select>`;
}

// Once a thing belongs to somebody, the one who acts is that one.
function whoActs({ users, openid }: Onlookers, say: Say, language: Language): Html {
  const options = users.map(
    (user) => html`<option value="${user.openid}">${nameIn(user.nickname, language)}</option>`,
  );
  return html`<label for="openid">${say(words.who)}: ${say(words.openid)}</label>
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
    <datalist id="users">${options}</datalist>`;
}
