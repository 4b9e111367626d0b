import { nameIn } from "../browser/language.ts";
import type { Language } from "../browser/language.ts";
import type { Fact } from "../products/phone-page.ts";
import { html } from "../server/html.ts";
import type { Html } from "../server/html.ts";
import type { Say } from "./frame.ts";

/** Labelled values, one below the other. */
export function facts(all: readonly Fact[], say: Say, language: Language): Html {
  const rows = all.map(({ label, value, number }) => {
    const text = typeof value === "string" ? nameIn(value, language) : say(value);
    const small = number === undefined ? "" : html` <small>${number}</small>`;
    return html`<div>
      <dt>${say(label)}</dt>
      <dd>${text}${small}</dd>
    </div> `;
  });
  return html`<dl>${rows}</dl>`;
}
