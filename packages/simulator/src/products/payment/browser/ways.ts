import { h } from "../../../browser/dom.ts";
import { say } from "../../../browser/view.ts";
import type { WayToPay } from "./cashier-answers.ts";
import { sheetWords } from "./sheet-words.ts";

/** Lets the user choose what is paid from. */
export interface WayChooser {
  readonly element: HTMLElement;
  chosen(): string;
}

/** The first one that pays is chosen, as where nobody chooses. */
export function wayChooser(ways: readonly WayToPay[]): WayChooser {
  const first = ways.find(({ refused }) => refused === undefined) ?? ways[0];
  const radios = ways.map(({ from }) => {
    const radio = h("input", { type: "radio", name: "from", value: from });
    radio.checked = from === first?.from;
    return radio;
  });
  const labels = ways.map(({ from, name, refused }, at) =>
    h(
      "label",
      {},
      h("span", { class: `way ${from === "balance" ? "balance" : "card"}`, "aria-hidden": "true" }),
      h(
        "span",
        {},
        say(name),
        ...(refused === undefined ? [] : [" ", h("small", {}, say(refused))]),
      ),
      radios[at] ?? "",
    ),
  );
  return {
    element: h("fieldset", { class: "ways" }, h("legend", {}, say(sheetWords.from)), ...labels),
    chosen: () => radios.find(({ checked }) => checked)?.value ?? "balance",
  };
}
