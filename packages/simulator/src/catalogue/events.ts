import type { Notification } from "@wechatpay-kit/catalog";
import { allNotifications } from "./catalogue.ts";

export type Version = Notification["version"];

/** The notification of an event; of an event that both versions have, APIv3's unless the other is asked for. */
export function findEvent(event: string, version?: Version): Notification | undefined {
  const named = allNotifications().filter(
    (notification) =>
      eventTypes(notification).includes(event) &&
      (version ?? notification.version) === notification.version,
  );
  return named.find((notification) => notification.version === "v3") ?? named[0];
}

/** The events whose names have most in common with a name that is none, five at most. */
export function nearEvents(name: string): readonly string[] {
  const words = wordsOf(name);
  const scored = [...new Set(allNotifications().flatMap(eventTypes))]
    .map((event) => ({ event, score: inCommon(words, wordsOf(event)) + beginning(name, event) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
  return scored.slice(0, 5).map(({ event }) => event);
}

/** What happened, as a verb or a state: `SUCCESS` of `REFUND.SUCCESS`. */
export function stageOf({ event, version }: Notification): string {
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
  return name.toUpperCase().split(/[^A-Z]+/);
}

// A word counts when it begins like one of the other's, and more the longer that beginning is.
function inCommon(words: readonly string[], others: readonly string[]): number {
  let score = 0;
  for (const word of words) {
    score += Math.max(...others.map((other) => beginning(word, other)));
  }
  return score;
}

function beginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length < 3 ? 0 : length;
}
