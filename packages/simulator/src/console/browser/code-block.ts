import { button, h } from "../../browser/dom.ts";
import { announce, say } from "../../browser/view.ts";
import { consoleWords } from "./words.ts";

/** Code with a button that copies it. */
export function codeBlock(key: string, code: string): HTMLElement {
  const pre = h("pre", { tabindex: "0" }, code);
  const copy = button(say(consoleWords.copy), `${key}/copy`, async () => {
    try {
      await navigator.clipboard.writeText(code);
      announce(say(consoleWords.copied));
    } catch {
      // Refused, or no clipboard because the page came over plain HTTP from another machine.
      getSelection()?.selectAllChildren(pre);
      announce(say(consoleWords.copyFailed));
    }
  });
  return h("div", { class: "code" }, copy, pre);
}
