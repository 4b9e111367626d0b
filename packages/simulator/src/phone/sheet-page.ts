import type { Language } from "../browser/language.ts";
import { inLanguage } from "../browser/language.ts";
import { html } from "../server/html.ts";
import { page } from "../console/page.ts";
import { phoneWords } from "./words.ts";

/**
 * The cashier as a sheet over a shop's page; its script asks for what is on it.
 *
 * @param shop the origin of the shop's page, with which alone the script talks
 */
export function sheetPage(shop: string | undefined, language: Language): string {
  const say = (text: { zh: string; en: string }): string => inLanguage(text, language);
  const body = html`<body data-shop="${shop ?? ""}">
    <div id="sheet" role="dialog" aria-modal="true" aria-labelledby="title">
      <p class="simulated">${say(phoneWords.simulated)}</p>
      <div id="content" aria-live="polite">
        <p id="title">${say(shop === undefined ? phoneWords.noShop : phoneWords.opening)}</p>
      </div>
    </div>
  </body>`;
  return page(language, phoneWords.cashier, {
    style: "sheet.css",
    script: "products/payment/browser/sheet.js",
    body,
  });
}
