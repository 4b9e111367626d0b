import type { Notification } from "@wechatpay-kit/catalog";
import { distance } from "fastest-levenshtein";
import { catalogue } from "./catalogue.ts";

/** The version of the API that a notification belongs to. */
export type Version = Notification["version"];

/** The notification of an event; of an event that both versions have, APIv3's unless the other is asked for. */
export function findEvent(event: string, version?: Version): Notification | undefined {
  const named = catalogue().notifications.filter(
    (notification) =>
      eventTypes(notification).includes(event) &&
      (version ?? notification.version) === notification.version,
  );
  return named.find((notification) => notification.version === "v3") ?? named[0];
}

/** The events whose names are nearest to a name that is none, five at most; none where no word of it is like one of theirs. */
export function nearEvents(name: string): readonly string[] {
  const words = wordsOf(name);
  const scored = [...new Set(catalogue().notifications.flatMap(eventTypes))]
    .map((event) => ({
      event,
      score: inCommon(words, wordsOf(event)),
      edits: distance(name.slice(0, 80).toUpperCase(), event.toUpperCase()),
    }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || a.edits - b.edits);
  return scored.slice(0, 5).map(({ event }) => event);
}

/** What happened, as a verb or a state: `SUCCESS` of `REFUND.SUCCESS`. */
export function verbOf({ event, version }: Notification): string {
  if (version === "v3") return event.slice(event.lastIndexOf(".") + 1).toLowerCase();
  return event.endsWith(".FAIL") ? "fail" : "success";
}

/** A short text for people, as `summary` has one: `退款成功` of `退款成功通知`. */
export function summaryOf({ title }: Notification): string {
  const event = title.replaceAll(/\(.*?\)/g, "").replace(/(?:事件|回调|接口)*通知$|回调$/, "");
  return event.replace(/(?:-|-?回调接口|后)$/, "");
}

function eventTypes({ event, eventTypes: types = [event] }: Notification): readonly string[] {
  return types;
}

function wordsOf(name: string): readonly string[] {
  // No event's name is longer: what it costs to compare must not grow with what came in.
  return (
    name
      .slice(0, 80)
      .toUpperCase()
      .match(/[A-Z]{2,}/g) ?? []
  ).slice(0, 10);
}

/** How many letters of the words are those of the other name's words, give or take a few slips of the finger. */
function inCommon(words: readonly string[], others: readonly string[]): number {
  let score = 0;
  for (const word of words) score += Math.max(0, ...others.map((other) => likeness(word, other)));
  return score;
}

function likeness(word: string, other: string): number {
  const length = Math.max(word.length, other.length);
  const same = length - distance(word, other);
  return same >= 0.6 * length ? same : 0;
}
