import type { ClockState } from "../../api/api.ts";
import { byId, h, moment } from "../../browser/dom.ts";
import { say } from "../../browser/view.ts";
import { consoleWords } from "./words.ts";

/** What the clock was when it was asked for last, and when that was by the page's own. */
let read: { readonly state: ClockState; readonly at: number } | undefined;

/** Shows the clock, and lets it go on by itself until it is read again. */
export function showClock(state: ClockState): void {
  if (read === undefined) setInterval(tick, 1_000);
  read = { state, at: performance.now() };
  tick();
}

function tick(): void {
  if (read === undefined) return;
  const { state, at } = read;
  const now = Date.parse(state.now) + performance.now() - at;
  byId("clock-now").replaceChildren(...clockText({ now: beijing(now), ahead: state.ahead }));
}

/** As the simulator writes times: `2026-05-20T13:29:35.120+08:00`. */
function beijing(time: number): string {
  return new Date(time + 8 * 3_600_000).toISOString().replace("Z", "+08:00");
}

function clockText({ now, ahead }: ClockState): readonly Node[] {
  const distance =
    ahead === 0 ? say(consoleWords.onTime) : `${say(consoleWords.ahead)} ${duration(ahead)}`;
  return [moment(now), h("span", { class: "soft" }, ` ${distance}`)];
}

const units = [
  [86_400_000, "d"],
  [3_600_000, "h"],
  [60_000, "m"],
  [1000, "s"],
] as const;

/** `1d 30m` */
function duration(milliseconds: number): string {
  let rest = milliseconds;
  const parts: string[] = [];
  for (const [size, name] of units) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) parts.push(`${count}${name}`);
  }
  return parts.length === 0 ? `${milliseconds}ms` : parts.join(" ");
}
