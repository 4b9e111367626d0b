import { nameIn } from "../browser/language.ts";
import type { Bilingual, Language } from "../browser/language.ts";
import type {
  PhoneActionError,
  PhoneNotice,
  PhonePage,
  PhoneView,
} from "../products/phone-page.ts";
import { html } from "../server/html.ts";
import type { Html } from "../server/html.ts";
import { frame, initial } from "./frame.ts";
import type { Say } from "./frame.ts";
import { facts } from "./facts.ts";
import { simulatorOptions, ways } from "./form-parts.ts";
import type { Onlookers } from "./onlookers.ts";
import { phoneWords as words } from "./words.ts";

/**
 * A page that a product shows, in the frame of the phone.
 *
 * @param problem what an action just came to
 */
export function phonePage(
  { title }: PhonePage,
  view: PhoneView,
  onlookers: Onlookers,
  language: Language,
  problem?: PhoneActionError,
): string {
  const { home, back } = onlookers;
  const tabs = home === undefined ? undefined : { path: home };
  const around = { language, title, up: home, tabs, kept: kept(back), script: view.script };
  return frame(around, (say) => {
    const form = view.buttons.some(({ action }) => action !== undefined);
    const buttons = view.buttons.map((button) => drawButton(button, say, language, back));
    const details = facts(view.facts, say, language);
    const acts = form
      ? html`<form method="post">
          ${ways(view, say)} ${buttons} ${simulatorOptions(view, onlookers, say, language)}
        </form>`
      : html`<p class="links">${buttons}</p>`;
    // Whoever pays looks for the button; whoever agrees to something reads before.
    const below = view.drawer === undefined ? html`${details} ${acts}` : html`${acts} ${details}`;
    return html`${problem === undefined ? "" : whatWentWrong(problem, say)}
    ${lead(view, say, language)} ${points(view, say)} ${below}
    ${back === undefined ? html`` : toShop(back, view, say)}`;
  });
}

/** A page that explains why there is nothing on it. */
export function noticePage(
  notice: PhoneNotice,
  title: Bilingual,
  language: Language,
  { back, home }: { readonly back?: string | undefined; readonly home?: string | undefined } = {},
): string {
  const tabs = home === undefined ? undefined : { path: home };
  return frame({ language, title, up: home, tabs, kept: kept(back) }, (say) => {
    const shop =
      back === undefined
        ? html``
        : html`<p class="links"><a class="secondary" href="${back}">${say(words.back)}</a></p>`;
    return html`${outcome("bad", say(notice.heading), say(notice.text))} ${shop}`;
  });
}

/** An address that means neither a user nor a thing. */
export function unknownPage(language: Language): string {
  const { phones, unknown: heading, unknownText: text } = words;
  return noticePage({ status: 404, heading, text }, phones, language, { home: "/_sim/phone" });
}

/** When it is over, the way back to the shop is what comes next. */
function toShop(back: string, { lead: { tone } }: PhoneView, say: Say): Html {
  const look = tone === "good" ? "primary" : "secondary";
  return html`<p class="links"><a class="${look}" href="${back}">${say(words.back)}</a></p>`;
}

/** @param id of the element, for what it explains */
export function whatWentWrong({ says, why }: PhoneActionError, say: Say, id = "problem"): Html {
  return html`<section id="${id}" class="problem" role="alert">
    <h2>${say(words.failed)}</h2>
    <p>${say(says)}</p>
    <p><small>${say(words.developer)}</small></p>
    <div class="why">${why.map((line) => html`<p>${say(line)}</p>`)}</div>
  </section>`;
}

function lead({ lead, drawer }: PhoneView, say: Say, language: Language): Html {
  const { tone, heading, who, text } = lead;
  const title = typeof heading === "string" ? nameIn(heading, language) : say(heading);
  if (tone !== "ask") return outcome(tone, title, say(text));
  const name = who === undefined ? undefined : nameIn(who, language);
  // A price is what a payment is about; elsewhere the name of what asks.
  return html`<section class="ask ${drawer === undefined ? "" : "pays"}">
    ${initial(name ?? title)} ${drawer === undefined ? html`<h1>${title}</h1>` : html``}
    <p class="who">${name === undefined ? "" : `${name} `}${say(text)}</p>
    ${drawer === undefined ? html`` : html`<h1>${title}</h1>`}
  </section>`;
}

function outcome(tone: "good" | "plain" | "bad", title: string, text: string): Html {
  return html`<section class="outcome" role="status">
    <p class="mark ${tone}" aria-hidden="true">${{ good: "✓", plain: "–", bad: "!" }[tone]}</p>
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

/** What an address on the page needs so that the page still leads back. */
function kept(back: string | undefined): string {
  return back === undefined ? "" : `&redirect_url=${encodeURIComponent(back)}`;
}
