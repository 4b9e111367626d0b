import { readParameters } from "../api/input.ts";
import { reply } from "../api/reply.ts";
import type { ControlHandler } from "../api/route.ts";
import { inLanguage } from "../browser/language.ts";
import { html } from "../server/html.ts";
import { consoleWords } from "./browser/words.ts";
import { framed } from "./frame.ts";
import { languageOf } from "./language.ts";

/** How the things of each product change, drawn from the rows of its machine. */
export const machinesPage: ControlHandler = async (_context, call) => {
  readParameters(call.query, ["lang"]);
  const language = languageOf(call);
  const text = framed(language, {
    title: consoleWords.machines,
    script: "console/browser/machines.js",
    main: html`<main id="main">
      <h1>${inLanguage(consoleWords.machines, language)}</h1>
      <p class="soft">${inLanguage(consoleWords.machinesNote, language)}</p>
      <div id="machines" class="machines"></div>
    </main>`,
  });
  return reply(200, "text/html; charset=utf-8", text);
};
