import { ask } from "../../../browser/client.ts";
import { byId, h } from "../../../browser/dom.ts";
import type { Failed } from "./cashier-answers.ts";
import { failureView, noAnswer } from "./failure.ts";
import type { SheetDone, SheetReady } from "./messages.ts";
import { say } from "../../../browser/view.ts";
import { sheetWords } from "./sheet-words.ts";

/** The one origin that this sheet talks with: the simulator wrote it, and lets no other page frame the sheet. */
export const shop: string = document.body.dataset["shop"] ?? "";

/** How it ends when the user closes the sheet; undefined while something is under way. */
let closing: SheetDone | undefined = { wxpay: "done", end: "cancel" };

/** Says how the sheet ends when the user closes it now; undefined: not at all yet. */
export function closeWith(end: SheetDone["end"] | undefined, message?: string): void {
  closing =
    end === undefined
      ? undefined
      : { wxpay: "done", end, ...(message !== undefined && { message }) };
}

export function tell(message: SheetReady | SheetDone): void {
  window.parent.postMessage(message, shop);
}

export function end(): void {
  if (closing !== undefined) tell(closing);
}

export function showFailure(failed: Failed, retry?: () => void): void {
  closeWith("fail", failed.message);
  const close = closeButton(say(sheetWords.close));
  if (retry === undefined) {
    show(close, ...failureView(failed, buttons(close)));
    return;
  }
  const again = h("button", { type: "button", class: "primary" }, say(sheetWords.again));
  again.addEventListener("click", retry);
  show(again, ...failureView(failed, buttons(again, close)));
}

export function show(focused: { focus(): void }, ...content: readonly Node[]): void {
  byId("content").replaceChildren(...content);
  focused.focus();
}

export function row(label: string, value: string): HTMLElement {
  return h("div", {}, h("dt", {}, label), h("dd", {}, value));
}

export function buttons(...all: readonly Node[]): HTMLElement {
  return h("div", { class: "buttons" }, ...all);
}

export function closeButton(label: string): HTMLButtonElement {
  const close = h("button", { type: "button" }, label);
  close.addEventListener("click", end);
  return close;
}

/** What the simulator answers; that it does not, or refuses the request itself, is told on the sheet too. */
export async function asking<Answer>(path: string, body: object): Promise<Answer | Failed> {
  try {
    return await ask<Answer>(path, body);
  } catch (error) {
    return noAnswer(error);
  }
}
