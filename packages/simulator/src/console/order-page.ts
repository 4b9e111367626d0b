import { readParameters } from "../api/input.ts";
import { reply } from "../api/reply.ts";
import type { ControlHandler } from "../api/route.ts";
import { inLanguage } from "../browser/language.ts";
import type { Bilingual } from "../browser/language.ts";
import { html } from "../server/html.ts";
import { lifeWords } from "./browser/life-words.ts";
import { framed } from "./frame.ts";
import { languageOf } from "./language.ts";

/** The page of one order: its script tells its whole life. */
export const orderPage: ControlHandler = async (_context, call) => {
  readParameters(call.query, ["lang"]);
  const language = languageOf(call);
  const say = (text: Bilingual): string => inLanguage(text, language);
  const text = framed(language, {
    title: lifeWords.title,
    script: "console/browser/order.js",
    number: call.path["number"] ?? "",
    main: html`<main id="main" class="order">
      <div id="order-head" class="order-head"></div>
      <div class="order-life">
        <section aria-labelledby="life-title">
          <h2 id="life-title">${say(lifeWords.life)}</h2>
          <ol id="life" class="timeline"></ol>
        </section>
      </div>
      <div class="order-side">
        <section aria-labelledby="actions-title">
          <h2 id="actions-title">${say(lifeWords.actions)}</h2>
          <div id="actions" class="actions"></div>
        </section>
        <section aria-labelledby="coming-title">
          <h2 id="coming-title">${say(lifeWords.coming)}</h2>
          <ul id="coming" class="list"></ul>
        </section>
        <section aria-labelledby="machine-title">
          <h2 id="machine-title">${say(lifeWords.machine)}</h2>
          <div id="machine"></div>
        </section>
        <section aria-labelledby="qr-title">
          <h2 id="qr-title">${say(lifeWords.qr)}</h2>
          <div id="qr"></div>
        </section>
      </div>
    </main>`,
  });
  return reply(200, "text/html; charset=utf-8", text);
};
