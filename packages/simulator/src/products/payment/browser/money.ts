import { ask, get } from "../../../browser/client.ts";
import { byId, h } from "../../../browser/dom.ts";
import { nameIn } from "../../../browser/language.ts";
import type { Bilingual } from "../../../browser/language.ts";
import { language, say } from "../../../browser/view.ts";
import { bars } from "./bars.ts";
import type { CodeState } from "./cashier-answers.ts";
import { drawer } from "./drawer.ts";
import { failureView, noAnswer } from "./failure.ts";
import { moneyWords } from "./money-words.ts";
import { outcomeWords } from "./outcome-words.ts";
import { passwordPad } from "./password-pad.ts";
import { payOnPage } from "./pay-on-page.ts";
import { priceText } from "./price-text.ts";
import { sheetWords } from "./sheet-words.ts";

// The payment code: shown, asked about every second, renewed when it is used or its minute is over.

const EVERY = 1_000;
const screen = byId("money");
const user = encodeURIComponent(screen.dataset["user"] ?? "");

type Order = NonNullable<CodeState["order"]>;

/** Of `GET /_sim/users/{user}` what is shown. */
interface Wallet {
  readonly balance: number;
  readonly cards: readonly { readonly name: Bilingual; readonly refused?: boolean }[];
}

/** The code that is watched; another one ends the watch. */
let watched = "";

const options = drawer(
  (["paid", "password", "insufficient-balance", "card-refused", "risk-refused"] as const).map(
    (name) => ({ name, label: outcomeWords[name] }),
  ),
  h("p", {}, say(sheetWords.usualPassword)),
);
options.element.querySelector("select")?.addEventListener("change", () => void showCode());

async function showCode(): Promise<void> {
  const outcome = options.outcome();
  const { code } = await ask<{ code: string }>(
    `/users/${user}/payment-codes`,
    outcome === undefined ? {} : { outcome },
  );
  const wallet = await get<Wallet>(`/users/${user}`);
  const fresh = actionButton(moneyWords.fresh, showCode);
  const focused = document.activeElement === document.body ? undefined : fresh;
  const renewed = h("p", { class: "note" }, say(moneyWords.renewed));
  screen.replaceChildren(
    h(
      "section",
      { class: "code" },
      h("h2", {}, say(moneyWords.title)),
      bars(code, say(moneyWords.bars)),
      h("p", { class: "digits", "data-code": code }, code.replaceAll(/\d{4}(?=\d)/gu, "$& ")),
      renewed,
      fresh,
    ),
    walletView(wallet),
    options.element,
  );
  // Only where something of the screen had it: a screen that opens takes it from nobody.
  if (focused !== undefined && !options.element.contains(document.activeElement)) focused.focus();
  watch(code).catch(showProblem);
}

function walletView({ balance, cards }: Wallet): HTMLElement {
  const row = (kind: string, name: string, more: string): HTMLElement =>
    h(
      "li",
      {},
      h("span", { class: `way ${kind}`, "aria-hidden": "true" }),
      h("span", {}, name),
      h("b", {}, more),
    );
  return h(
    "section",
    { class: "wallet" },
    h("h2", {}, say(moneyWords.wallet)),
    h(
      "ul",
      {},
      row("balance", say(moneyWords.balance), priceText({ total: balance, currency: "CNY" })),
      ...cards.map(({ name, refused = false }) =>
        row("card", say(name), refused ? say(moneyWords.refused) : ""),
      ),
    ),
  );
}

async function watch(code: string): Promise<void> {
  watched = code;
  let told = "";
  while (watched === code) {
    await new Promise((resolve) => setTimeout(resolve, EVERY));
    if (watched !== code) return;
    if (document.hidden) continue;
    const { state, order } = await get<CodeState>(`/users/${user}/payment-codes/${code}`);
    if (state === "expired") return showCode();
    if (order === undefined || order.trade_state === told) continue;
    told = order.trade_state;
    if (told === "USERPAYING") askPassword(order);
    else {
      watched = "";
      showEnd(order);
    }
  }
}

function askPassword(order: Order): void {
  const pad = passwordPad(about(order), async (password) => {
    const failed = await payOnPage(order.phone, { password });
    if (failed === undefined) return;
    const again = actionButton(sheetWords.again, () => {
      askPassword(order);
      return Promise.resolve();
    });
    again.className = "primary";
    screen.replaceChildren(h("section", {}, ...failureView(failed, buttons(again))));
    again.focus();
  });
  const decline = actionButton(moneyWords.declined, () =>
    ask(order.phone.replace(/^\/_sim/u, ""), { action: "cancel" }),
  );
  screen.replaceChildren(h("section", { class: "asked" }, pad.element, buttons(decline)));
  pad.focus();
}

function showEnd(order: Order): void {
  const paid = order.trade_state === "SUCCESS";
  const next = actionButton(moneyWords.next, showCode);
  next.className = "primary";
  screen.replaceChildren(
    h(
      "section",
      { class: "outcome", role: "status" },
      h("p", { class: `mark ${paid ? "good" : "bad"}`, "aria-hidden": "true" }, paid ? "✓" : "!"),
      h("h2", {}, say(paid ? sheetWords.done : moneyWords.ended)),
      ...about(order),
    ),
    buttons(next),
  );
  next.focus();
}

function about({ seller, goods, amount }: Order): readonly Node[] {
  return [
    h("p", { class: "seller" }, nameIn(seller, language)),
    h("p", { class: "amount" }, amount),
    h("p", { class: "note" }, goods),
  ];
}

function buttons(...all: readonly Node[]): HTMLElement {
  return h("div", { class: "buttons" }, ...all);
}

function actionButton(label: Bilingual, act: () => Promise<unknown>): HTMLButtonElement {
  const button = h("button", { type: "button", class: "secondary" }, say(label));
  button.addEventListener("click", () => {
    act().catch(showProblem);
  });
  return button;
}

function showProblem(error: unknown): void {
  watched = "";
  const again = actionButton(sheetWords.again, showCode);
  screen.replaceChildren(h("section", {}, ...failureView(noAnswer(error), buttons(again))));
}

showCode().catch(showProblem);
