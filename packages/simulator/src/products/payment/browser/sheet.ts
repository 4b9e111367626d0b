import { ask } from "../../../browser/client.ts";
import { button, byId, h } from "../../../browser/dom.ts";
import { nameIn } from "../../../browser/language.ts";
import { language, say } from "../../../browser/view.ts";
import type { CashierView, Failed, Paid } from "./cashier-answers.ts";
import { isMessage } from "./messages.ts";
import type { SheetDone, SheetReady, SheetRequest } from "./messages.ts";
import { sheetWords } from "./sheet-words.ts";

/** The one origin that this sheet talks with: the simulator wrote it, and lets no other page frame the sheet. */
const shop = document.body.dataset["shop"] ?? "";

/** How it ends when the user closes the sheet; undefined while a payment is under way. */
let closing: SheetDone | undefined = { wxpay: "done", end: "cancel" };

const NAMES = ["appId", "timeStamp", "nonceStr", "package", "signType", "paySign"] as const;

function tell(message: SheetReady | SheetDone): void {
  window.parent.postMessage(message, shop);
}

function end(): void {
  if (closing !== undefined) tell(closing);
}

async function open(request: SheetRequest["request"]): Promise<void> {
  const faults = textFaults(request);
  if (faults.length > 0) {
    showFailure({ result: "failed", message: say(sheetWords.noText), why: faults });
    return;
  }
  const target = Object.fromEntries(NAMES.map((name) => [name, request[name]]));
  const look = await asking<CashierView | Failed>("/cashier", { target });
  if (look.result === "failed") showFailure(look);
  else showOrder(look, target);
}

/** WeChat takes texts only; a number in their place is the usual mistake. */
function textFaults(request: SheetRequest["request"]): string[] {
  return NAMES.filter((name) => typeof request[name] !== "string").map((name) =>
    request[name] === undefined
      ? `${name} is missing.`
      : `${name} is a ${typeof request[name]}; it must be a text.`,
  );
}

function showOrder(view: CashierView, target: object): void {
  const ways = h(
    "select",
    { id: "from" },
    ...view.ways.map(({ from, name }) => h("option", { value: from }, say(name))),
  );
  const pay = button(say(sheetWords.pay), "pay", async () => {
    closing = undefined;
    const body = { target, from: ways.value };
    const path = `/users/${encodeURIComponent(view.openid)}/payments`;
    const paid = await asking<Paid>(path, body);
    if (paid.result === "failed") showFailure(paid);
    else showPaid();
  });
  pay.className = "primary";
  show(
    pay,
    h("p", { class: "seller" }, `${nameIn(view.seller, language)} ${say(sheetWords.asks)}`),
    h("h1", { id: "title" }, view.amount),
    h(
      "dl",
      {},
      row(say(sheetWords.goods), view.goods),
      row(say(sheetWords.number), view.out_trade_no),
      row(say(sheetWords.payer), view.openid),
      ...view.coupons.map(({ name, amount }) =>
        row(say(sheetWords.coupon), `${nameIn(name, language)} ${amount}`),
      ),
    ),
    h("label", { for: "from" }, say(sheetWords.from)),
    ways,
    buttons(pay, closeButton(say(sheetWords.cancel))),
  );
}

function showPaid(): void {
  closing = { wxpay: "done", end: "ok" };
  const back = closeButton(say(sheetWords.back));
  back.className = "primary";
  show(back, h("h1", { id: "title", class: "done" }, `✓ ${say(sheetWords.done)}`), buttons(back));
}

function showFailure({ message, why }: Failed): void {
  closing = { wxpay: "done", end: "fail", message };
  const close = closeButton(say(sheetWords.close));
  show(
    close,
    h("h1", { id: "title", class: "failed" }, say(sheetWords.failed)),
    // As WeChat words it, which is in Chinese.
    h("p", { class: "seller" }, message),
    h("p", { class: "note" }, say(sheetWords.developer)),
    h(
      "div",
      { class: "why", tabindex: "0" },
      ...why.map((line) => h("p", line.startsWith("  ") ? { class: "signed" } : {}, line)),
    ),
    buttons(close),
  );
}

function show(focused: HTMLElement, ...content: readonly Node[]): void {
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
    const reason = error instanceof Error ? error.message : String(error);
    return { result: "failed", message: say(sheetWords.unreachable), why: [reason] };
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
