import { badge, h, moment } from "../../browser/dom.ts";
import { say } from "../../browser/view.ts";
import { priceText } from "../../products/payment/browser/price-text.ts";
import type { LifeEntry, MoneyLine } from "../../products/payment/browser/life.ts";
import { attemptAnswer, notificationDetails } from "./notifications.ts";
import { lifeWords } from "./life-words.ts";
import { requestDetails } from "./requests.ts";

/** Something that happened, as an item of the timeline. */
export function lifeItem(
  entry: LifeEntry,
  currency: string,
  changed: () => Promise<void>,
): HTMLElement {
  return h("li", { class: `entry ${entry.kind}` }, ...content(entry, currency, changed));
}

function content(
  entry: LifeEntry,
  currency: string,
  changed: () => Promise<void>,
): readonly Node[] {
  switch (entry.kind) {
    case "request":
      return [requestDetails(entry.request, changed)];
    case "notification":
      return [notificationDetails(entry.notification, changed)];
    case "state":
      return [
        h(
          "p",
          { class: "line" },
          moment(entry.time),
          h("strong", {}, say(entry.of === "order" ? lifeWords.order : lifeWords.refund)),
          h("code", { class: "soft" }, entry.event),
          h(
            "span",
            {},
            h("code", { class: "soft" }, entry.before),
            " → ",
            h("code", { class: "state-now" }, entry.after),
          ),
          ...(entry.by_clock ? [badge("plain", `◷ ${say(lifeWords.byClock)}`)] : []),
          ...(entry.of === "refund" ? [h("code", { class: "soft" }, entry.number)] : []),
        ),
      ];
    case "money":
      return [
        h(
          "p",
          { class: "line" },
          moment(entry.time),
          h("strong", {}, say(lifeWords.money)),
          h("code", { class: "soft" }, entry.movement),
        ),
        money(entry.lines, currency),
      ];
    case "attempt":
      return [
        h(
          "p",
          { class: "line" },
          moment(entry.time),
          h(
            "strong",
            {},
            `${say(lifeWords.attempt)} ${entry.attempt.number} ${say(lifeWords.attemptAfter)}`.trim(),
          ),
          h("code", { class: "soft" }, entry.event_type),
          ...attemptAnswer(entry.attempt),
        ),
      ];
  }
}

function money(lines: readonly MoneyLine[], currency: string): HTMLElement {
  return h(
    "div",
    { class: "scroll", tabindex: "0" },
    h(
      "table",
      {},
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          h("th", { scope: "col" }, say(lifeWords.holder)),
          h("th", { scope: "col", class: "amount" }, say(lifeWords.moved)),
          h("th", { scope: "col", class: "amount" }, say(lifeWords.fen)),
          h("th", { scope: "col", class: "amount" }, say(lifeWords.held)),
        ),
      ),
      h(
        "tbody",
        {},
        ...lines.map(({ owner, account, amount, balance }) =>
          h(
            "tr",
            {},
            h("td", {}, h("code", {}, `${owner} ${account}`)),
            h("td", { class: `amount ${amount > 0 ? "plus" : "minus"}` }, signed(amount, currency)),
            h("td", { class: "amount" }, String(amount)),
            h("td", { class: "amount soft" }, signed(balance, currency, "")),
          ),
        ),
      ),
    ),
  );
}

/** `+¥ 12.99` */
function signed(amount: number, currency: string, plus = "+"): string {
  return `${amount < 0 ? "−" : plus}${priceText({ total: Math.abs(amount), currency })}`;
}
