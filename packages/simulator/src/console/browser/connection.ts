import type { Connection } from "../../browser/live.ts";
import { byId } from "../../browser/dom.ts";
import { say } from "../../browser/view.ts";
import { consoleWords } from "./words.ts";

const words = {
  live: consoleWords.live,
  asking: consoleWords.asking,
  lost: consoleWords.lost,
} as const;

/** Says how the page learns of changes; only what is wrong is said to screen readers, as an alert. */
export function showConnection(how: Connection): void {
  const place = byId("connection");
  if (place.dataset["how"] === how) return;
  place.dataset["how"] = how;
  place.setAttribute("role", how === "lost" ? "alert" : "note");
  place.textContent = say(words[how]);
}
