import { ask } from "../../../browser/client.ts";
import { button, byId, h } from "../../../browser/dom.ts";
import { nameIn } from "../../../browser/language.ts";
import { language, say } from "../../../browser/view.ts";
import type { CashierView, Failed, Paid } from "./cashier-answers.ts";
import { drawer } from "./drawer.ts";
import { failureView, noAnswer } from "./failure.ts";
import { isMessage } from "./messages.ts";
import type { SheetDone, SheetReady, SheetRequest } from "./messages.ts";
import { outcomeWords } from "./outcome-words.ts";
import { passwordPad } from "./password-pad.ts";
import { sheetWords } from "./sheet-words.ts";
import { HANDED, textFaults } from "./text-faults.ts";
import { wayChooser } from "./ways.ts";

/** The one origin that this sheet talks with: the simulator wrote it, and lets no other page frame the sheet. */
const shop = document.body.dataset["shop"] ?? "";

/** How it ends when the user closes the sheet; undefined while a payment is under way. */
let closing: SheetDone | undefined = { wxpay: "done", end: "cancel" };

function tell(message: SheetReady | SheetDone): void {
  window.parent.postMessage(message, shop);
}

function end(): void {
  if (closing !== undefined) tell(closing);
}

async function open(request: SheetRequest["request"]): Promise<void> {
  const faults = textFaults(request);
  if (faults !== undefined) {
    showFailure(faults);
    return;
  }
  const target = Object.fromEntries(HANDED.map((name) => [name, request[name]]));
  const look = await asking<CashierView | Failed>("/cashier", { target });
  if (look.result === "failed") showFailure(look);
  else showOrder(look, target);
}

function showOrder(view: CashierView, target: object): void {
  const ways = wayChooser(view.ways);
  const options = drawer(
    Object.entries(outcomeWords)
      .filter(([name]) => name !== "cancelled" && name !== "password")
      .map(([name, label]) => ({ name, label })),
    h("p", {}, say(sheetWords.usualPassword)),
    h("p", {}, `${say(sheetWords.payer)} `, h("code", {}, view.openid ?? view.user)),
  );
  const seller = `${nameIn(view.seller, language)} ${say(sheetWords.asks)}`;
  const pay = button(say(sheetWords.pay), "pay", () => {
    askPassword({ seller, amount: view.amount }, async (password) => {
      closing = undefined;
      const outcome = options.outcome();
      const body = {
        target,
        from: ways.chosen(),
        password,
        ...(outcome !== undefined && { outcome }),
      };
      const paid = await asking<Paid>(`/users/${encodeURIComponent(view.user)}/payments`, body);
      if (paid.result === "failed") {
        showFailure(paid, () => {
          showOrder(view, target);
        });
      } else showPaid(view);
    });
    return Promise.resolve();
  });
  pay.className = "primary";
  closing = { wxpay: "done", end: "cancel" };
  show(
    pay,
    h("p", { class: "seller" }, seller),
    h("h1", { id: "title" }, view.amount),
    h(
      "dl",
      {},
      row(say(sheetWords.goods), view.goods),
      row(say(sheetWords.number), view.out_trade_no),
      ...view.coupons.map(({ name, amount }) =>
        row(say(sheetWords.coupon), `${nameIn(name, language)} ${amount}`),
      ),
    ),
    ways.element,
    options.element,
    buttons(pay, closeButton(say(sheetWords.cancel))),
  );
}

function askPassword(
  { seller, amount }: { readonly seller: string; readonly amount: string },
  enter: (password: string) => Promise<void>,
): void {
  const lines = [h("p", { class: "seller" }, seller), h("p", { class: "amount" }, amount)];
  const pad = passwordPad(lines, enter);
  show(pad, pad.element, buttons(closeButton(say(sheetWords.cancel))));
}

function showPaid({ seller, amount }: CashierView): void {
  closing = { wxpay: "done", end: "ok" };
  const back = closeButton(say(sheetWords.back));
  back.className = "primary";
  show(
    back,
    h("p", { class: "mark good", "aria-hidden": "true" }, "✓"),
    h("h1", { id: "title", class: "done" }, say(sheetWords.done)),
    h("p", { class: "seller" }, nameIn(seller, language)),
    h("p", { class: "amount" }, amount),
    buttons(back),
  );
}

function showFailure(failed: Failed, retry?: () => void): void {
  closing = { wxpay: "done", end: "fail", message: failed.message };
  const close = closeButton(say(sheetWords.close));
  if (retry === undefined) {
    show(close, ...failureView(failed, buttons(close)));
    return;
  }
  const again = h("button", { type: "button", class: "primary" }, say(sheetWords.again));
  again.addEventListener("click", retry);
  show(again, ...failureView(failed, buttons(again, close)));
}

function show(focused: { focus(): void }, ...content: readonly Node[]): void {
  byId("content").replaceChildren(...content);
  focused.focus();
}

function row(label: string, value: string): HTMLElement {
  return h("div", {}, h("dt", {}, label), h("dd", {}, value));
}

function buttons(...all: readonly Node[]): HTMLElement {
  return h("div", { class: "buttons" }, ...all);
}

function closeButton(label: string): HTMLButtonElement {
  const close = h("button", { type: "button" }, label);
  close.addEventListener("click", end);
  return close;
}

/** What the simulator answers; that it does not, or refuses the request itself, is told on the sheet too. */
async function asking<Answer>(path: string, body: object): Promise<Answer | Failed> {
  try {
    return await ask<Answer>(path, body);
  } catch (error) {
    return noAnswer(error);
  }
}

if (shop !== "" && window.parent !== window) {
  window.addEventListener("message", ({ data, origin, source }) => {
    if (origin !== shop || source !== window.parent) return;
    if (isMessage<SheetRequest>(data, "pay")) void open(data.request);
  });
  window.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") end();
  });
  tell({ wxpay: "ready" });
}
