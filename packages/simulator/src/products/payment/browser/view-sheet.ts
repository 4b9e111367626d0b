import { button, h } from "../../../browser/dom.ts";
import { nameIn } from "../../../browser/language.ts";
import type { Bilingual } from "../../../browser/language.ts";
import { language, say } from "../../../browser/view.ts";
import type { Failed } from "./cashier-answers.ts";
import {
  asking,
  buttons,
  closeButton,
  closeWith,
  end,
  row,
  show,
  showFailure,
} from "./sheet-frame.ts";
import { sheetWords } from "./sheet-words.ts";
import type { ViewOpened, ViewShown } from "./view-answers.ts";

const MARKS = { good: "✓", plain: "–", bad: "!" } as const;

/** Actions by which the user leaves the page: the shop's page hears that it was cancelled. */
const LEAVE: ReadonlySet<string> = new Set(["cancel", "refuse"]);

/** Opens a page of the phone by what was handed to WeChat, on the sheet. */
export async function openView(target: Readonly<Record<string, unknown>>): Promise<void> {
  const opened = await asking<ViewOpened | Failed>("/users/anyone/views", { target });
  if (opened.result === "failed") showFailure(opened);
  else draw(opened.view, target, "cancel");
}

/** @param closed how it ends when the user closes the sheet here */
function draw(
  view: ViewShown,
  target: Readonly<Record<string, unknown>>,
  closed: "ok" | "cancel",
): void {
  closeWith(closed);
  const { lead, points, facts } = view;
  const acts = view.buttons.flatMap(({ label, action, primary = false }) => {
    if (action === undefined) return [];
    const act = button(say(label), action, () => press(view, target, action));
    if (primary) act.className = "primary";
    return [act];
  });
  const close = closeButton(say(closed === "ok" ? sheetWords.back : sheetWords.close));
  if (acts.length === 0) close.className = "primary";
  const rows = facts.map(({ label, value, number }) =>
    row(say(label), `${textOf(value)}${number === undefined ? "" : ` ${number}`}`),
  );
  show(
    acts[0] ?? close,
    ...(lead.tone === "ask"
      ? []
      : [h("p", { class: `mark ${lead.tone}`, "aria-hidden": "true" }, MARKS[lead.tone])]),
    h("h1", { id: "title" }, textOf(lead.heading)),
    h(
      "p",
      { class: "seller" },
      `${lead.who === undefined ? "" : `${nameIn(lead.who, language)} `}${say(lead.text)}`,
    ),
    ...(points === undefined
      ? []
      : [
          h("p", { class: "seller" }, say(points.title)),
          h("ul", {}, ...points.items.map((item) => h("li", {}, say(item)))),
          h("p", { class: "note" }, say(points.note)),
        ]),
    h("dl", {}, ...rows),
    // Who leaves by a button of the page's own needs no other.
    buttons(...acts, ...(view.buttons.some(leaves) ? [] : [close])),
  );
}

async function press(
  view: ViewShown,
  target: Readonly<Record<string, unknown>>,
  action: string,
): Promise<void> {
  // A page that is left changes nothing, or tells it to the simulator first.
  closeWith(undefined);
  const path = `/users/${encodeURIComponent(view.user)}/views`;
  const after = await asking<ViewOpened | Failed>(path, { target, action });
  if (after.result === "failed") {
    showFailure(after, () => {
      void openView(target);
    });
  } else if (LEAVE.has(action)) {
    closeWith("cancel");
    end();
  } else draw(after.view, target, "ok");
}

const leaves = ({ action }: ViewShown["buttons"][number]): boolean =>
  action !== undefined && LEAVE.has(action);

const textOf = (text: string | Bilingual): string =>
  typeof text === "string" ? nameIn(text, language) : say(text);
