import { h } from "../../../browser/dom.ts";
import type { Bilingual } from "../../../browser/language.ts";
import { say } from "../../../browser/view.ts";
import { sheetWords } from "./sheet-words.ts";

/** What only a simulator offers, out of the way: how the attempt is to end. */
export interface Drawer {
  readonly element: HTMLElement;
  /** The outcome that was chosen; undefined for what would happen. */
  outcome(): string | undefined;
}

export function drawer(
  outcomes: readonly { readonly name: string; readonly label: Bilingual }[],
  ...more: readonly Node[]
): Drawer {
  const chooser = h(
    "select",
    { id: "outcome", name: "outcome" },
    ...outcomes.map(({ name, label }) =>
      h("option", { value: name === "paid" ? "" : name }, say(label)),
    ),
  );
  return {
    element: h(
      "details",
      { class: "drawer" },
      h("summary", {}, say(sheetWords.simulator)),
      h("label", { for: "outcome" }, say(sheetWords.outcome)),
      chooser,
      ...more,
    ),
    outcome: () => (chooser.value === "" ? undefined : chooser.value),
  };
}
