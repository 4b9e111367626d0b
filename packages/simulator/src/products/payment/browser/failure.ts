import { h } from "../../../browser/dom.ts";
import { language, say } from "../../../browser/view.ts";
import type { Failed } from "./cashier-answers.ts";
import { sheetWords } from "./sheet-words.ts";

/** Why nothing was paid: what the user reads, and below it what a developer has to know. */
export function failureView(
  { message, message_en, why, why_zh }: Failed,
  buttons: HTMLElement,
): readonly HTMLElement[] {
  const lines = language === "en" ? why : why_zh;
  return [
    h("h1", { id: "title", class: "failed" }, say(sheetWords.failed)),
    h("p", { class: "seller" }, language === "en" ? message_en : message),
    // What the shop's users will read, who read Chinese.
    ...(language === "en" ? [h("p", { class: "note", lang: "zh-CN" }, message)] : []),
    h("p", { class: "note" }, say(sheetWords.developer)),
    h(
      "div",
      { class: "why", tabindex: "0" },
      ...lines.map((line) => h("p", line.startsWith("  ") ? { class: "signed" } : {}, line)),
    ),
    buttons,
  ];
}

/** What the simulator does not answer, as a failure. */
export function noAnswer(error: unknown): Failed {
  const reason = error instanceof Error ? error.message : String(error);
  const { zh, en } = sheetWords.unreachable;
  return { result: "failed", message: zh, message_en: en, why: [reason], why_zh: [reason] };
}
