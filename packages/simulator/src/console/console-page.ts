import { reply } from "../api/reply.ts";
import { readParameters } from "../api/input.ts";
import type { ControlHandler } from "../api/route.ts";
import { products } from "../products/index.ts";
import { inLanguage } from "../browser/language.ts";
import type { Bilingual, Language } from "../browser/language.ts";
import { rateLimitWords } from "./browser/rate-limit-words.ts";
import { consoleWords } from "./browser/words.ts";
import { html } from "../server/html.ts";
import type { Html } from "../server/html.ts";
import { framed, listSection } from "./frame.ts";
import { languageOf } from "./language.ts";

/** The console: an empty page that its script fills from the control API. */
export const consolePage: ControlHandler = async (_context, call) => {
  readParameters(call.query, ["lang"]);
  const language = languageOf(call);
  const text = framed(language, {
    title: consoleWords.title,
    script: "console/browser/console.js",
    main: main(language),
  });
  return reply(200, "text/html; charset=utf-8", text);
};

/** Sets an error that the pages of an operation have; the script offers both. */
function faultForm(say: (text: Bilingual) => string): Html {
  return html`<ul id="fault-switches" class="switches"></ul>
    <details class="fault-form" data-key="fault-form">
      <summary>${say(consoleWords.faultOfOperation)}</summary>
      <form id="fault-form" class="fields">
        <label for="fault-operation">${say(consoleWords.faultOperation)}</label>
        <input id="fault-operation" list="fault-operations" autocomplete="off" required />
        <datalist id="fault-operations"></datalist>
        <label for="fault-error">${say(consoleWords.faultError)}</label>
        <select id="fault-error"></select>
        <label for="fault-times">${say(consoleWords.faultTimes)}</label>
        <input id="fault-times" type="number" min="1" max="1000000" value="1" required />
        <button>${say(consoleWords.setFault)}</button>
      </form>
    </details>`;
}

const steps = ["15s", "5m", "1h", "24h", "7d"];

function main(language: Language): Html {
  const say = (text: Bilingual): string => inLanguage(text, language);
  // The script loads the module that draws a panel.
  const panels = products.flatMap(({ name, panel }) =>
    panel === undefined
      ? []
      : [
          listSection(name, say(panel.title), {
            paged: true,
            panel: `/_sim/assets/products/${name}/${panel.script}`,
          }),
        ],
  );
  return html`<h1 class="unseen">${say(consoleWords.title)}</h1>
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
    <main id="main" class="columns">
      <div class="column">${panels}</div>
      <div class="column">
        ${listSection("requests", say(consoleWords.requests), { paged: true })}
      </div>
      <div class="column">
        ${listSection("notifications", say(consoleWords.notifications), { paged: true })}
        ${listSection("faults", say(consoleWords.faults), { before: faultForm(say) })}
        ${listSection("rate-limits", say(rateLimitWords.title))}
        ${listSection("merchants", say(consoleWords.merchants))}
        ${listSection("brands", say(consoleWords.brands))}
      </div>
    </main>`;
}
