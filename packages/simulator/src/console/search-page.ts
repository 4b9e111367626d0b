import { readParameters, textField } from "../api/input.ts";
import { reply } from "../api/reply.ts";
import type { ControlHandler } from "../api/route.ts";
import { inLanguage } from "../browser/language.ts";
import { html } from "../server/html.ts";
import { consoleWords } from "./browser/words.ts";
import { framed } from "./frame.ts";
import { languageOf } from "./language.ts";

/** What a number leads to. */
export const searchPage: ControlHandler = async (_context, call) => {
  const fields = readParameters(call.query, ["lang", "number"]);
  const language = languageOf(call);
  const number = textField(fields, "number") ?? "";
  const text = framed(language, {
    title: consoleWords.search,
    script: "console/browser/search.js",
    number,
    sought: number,
    kept: `&number=${encodeURIComponent(number)}`,
    main: html`<main id="main">
      <h1>${inLanguage(consoleWords.found, language)} <code>${number}</code></h1>
      <section aria-label="${inLanguage(consoleWords.found, language)}">
        <ul id="found" class="list"></ul>
      </section>
    </main>`,
  });
  return reply(200, "text/html; charset=utf-8", text);
};
