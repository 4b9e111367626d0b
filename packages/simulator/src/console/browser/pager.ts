import { button, byId } from "../../browser/dom.ts";
import { doing, say } from "../../browser/view.ts";
import { consoleWords } from "./words.ts";

/** A list that is read page by page, newest first, so that ten thousand things are as quick as ten. */
export interface Pager {
  /** What the question for the page ends with. */
  query(): string;
  /** Shows the ways to other pages. */
  show(ids: readonly string[]): void;
}

/**
 * @param id of the list; the place for the buttons is `…-pages`
 * @param turn is called when another page is asked for
 */
export function createPager(id: string, size: number, turn: () => Promise<void>): Pager {
  let before: string | undefined;
  const turnTo = (to: string | undefined): Promise<void> =>
    doing(async () => {
      before = to;
      await turn();
      byId(`${id}-title`).scrollIntoView({ block: "nearest" });
      return "";
    });
  return {
    query: () =>
      `limit=${size}${before === undefined ? "" : `&before=${encodeURIComponent(before)}`}`,
    show: (ids) => {
      const last = ids.length < size ? undefined : ids.at(-1);
      byId(`${id}-pages`).replaceChildren(
        ...(before === undefined
          ? []
          : [button(say(consoleWords.newest), `${id}/newest`, () => turnTo(undefined))]),
        ...(last === undefined
          ? []
          : [button(say(consoleWords.older), `${id}/older`, () => turnTo(last))]),
      );
    },
  };
}
