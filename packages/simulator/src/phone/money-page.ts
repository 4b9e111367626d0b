import type { PhoneOwner } from "../api/api.ts";
import type { Language } from "../browser/language.ts";
import { html } from "../server/html.ts";
import { frame } from "./frame.ts";
import { phoneWords as words } from "./words.ts";

/** The payment code of a user, which a till scans; its script asks for it. */
export function moneyPage(owner: PhoneOwner, language: Language): string {
  const around = {
    language,
    title: words.money,
    heading: language === "en" ? words.money.en : words.money.zh,
    up: owner.path,
    tabs: { path: owner.path, current: "money" },
    script: "products/payment/browser/money.js",
  } as const;
  return frame(
    around,
    (say) =>
      html`<div id="money" data-user="${owner.person}"></div>
        <noscript><p>${say(words.needsScript)}</p></noscript>`,
  );
}
