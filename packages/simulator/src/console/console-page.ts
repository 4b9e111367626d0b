import { reply } from "../api/reply.ts";
import { readParameters } from "../api/input.ts";
import type { ControlHandler } from "../api/route.ts";
import { products } from "../products/index.ts";
import type { Product } from "../products/product.ts";
import { inLanguage } from "../browser/language.ts";
import type { Bilingual, Language } from "../browser/language.ts";
import { consoleWords } from "./browser/words.ts";
import { html } from "../server/html.ts";
import type { Html } from "../server/html.ts";
import { languageOf } from "./language.ts";
import { otherLanguage, page } from "./page.ts";

/** The console: an empty page that its script fills from the control API. */
export const consolePage: ControlHandler = async (_context, call) => {
  readParameters(call.query, ["lang"]);
  const language = languageOf(call);
  return reply(
    200,
    "text/html; charset=utf-8",
    page(language, consoleWords.title, {
      style: "console.css",
      script: "console/browser/console.js",
      body: body(language),
    }),
  );
};

/** Sets an error that the pages of an operation have; the script offers both. */
function faultForm(say: (text: Bilingual) => string): Html {
  return html`<form id="fault-form" class="steps">
    <label for="fault-operation">${say(consoleWords.faultOperation)}</label>
    <input id="fault-operation" list="fault-operations" autocomplete="off" required />
    <datalist id="fault-operations"></datalist>
    <label for="fault-error">${say(consoleWords.faultError)}</label>
    <select id="fault-error"></select>
    <label for="fault-times">${say(consoleWords.faultTimes)}</label>
    <input id="fault-times" type="number" min="1" max="1000000" value="1" required />
    <button>${say(consoleWords.setFault)}</button>
  </form>`;
}

const steps = ["15s", "5m", "1h", "24h", "7d"];

function body(language: Language): Html {
  const say = (text: Bilingual): string => inLanguage(text, language);
  const section = (id: string, title: Bilingual, wide = false): Html =>
    html` <section aria-labelledby="${id}-title" class="${wide ? "wide" : ""}">
      <h2 id="${id}-title">${say(title)}</h2>
      <ul id="${id}" class="list"></ul>
    </section>`;
  // The script loads the module that draws it.
  const panel = ({ name, panel }: Product): Html =>
    panel === undefined
      ? html``
      : html` <section aria-labelledby="${name}-title">
          <h2 id="${name}-title">${say(panel.title)}</h2>
          <ul
            id="${name}"
            class="list"
            data-panel="/_sim/assets/products/${name}/${panel.script}"
          ></ul>
        </section>`;
  return html`<body>
    <header>
      <h1>${say(consoleWords.title)}</h1>
      <p id="connection" class="connection"></p>
      <p class="links">
        <a href="/_sim/phone?lang=${language}">${say(consoleWords.phones)}</a>
        ${otherLanguage(language)}
      </p>
    </header>
    <noscript><p class="notice">${say(consoleWords.scriptNeeded)}</p></noscript>
    <div class="bar">
      <div class="clock" role="group" aria-labelledby="clock-title" aria-describedby="clock-note">
        <p>
          <strong id="clock-title">${say(consoleWords.clock)}</strong> <span id="clock-now"></span>
        </p>
        <p class="steps">
          <span>${say(consoleWords.advance)}</span>
          ${steps.map((step) => html`<button type="button" data-advance="${step}" aria-label="${say(consoleWords.advance)} ${step}">+${step}</button> `)}
        </p>
        <p id="clock-note" class="soft">${say(consoleWords.clockNote)}</p>
      </div>
      <div class="scope">
        <p>
          <label for="filter">${say(consoleWords.filter)}</label>
          <select id="filter"></select>
        </p>
        <button type="button" id="reset" class="danger">${say(consoleWords.reset)}</button>
      </div>
    </div>
    <p id="status" role="status" aria-live="polite"></p>
    <main>
      ${section("merchants", consoleWords.merchants)} ${section("brands", consoleWords.brands)}
      ${products.map(panel)}
      <section aria-labelledby="faults-title" class="wide">
        <h2 id="faults-title">${say(consoleWords.faults)}</h2>
        ${faultForm(say)}
        <ul id="faults" class="list"></ul>
      </section>
      ${section("notifications", consoleWords.notifications, true)}
      ${section("requests", consoleWords.requests, true)}
    </main>
  </body>`;
}
