import type { ClockState } from "../../api/api.ts";
import { h, moment } from "../../browser/dom.ts";
import { say } from "../../browser/view.ts";
import { consoleWords } from "./words.ts";

export function clockText({ now, ahead }: ClockState): readonly Node[] {
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
