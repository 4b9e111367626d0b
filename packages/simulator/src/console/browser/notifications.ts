import type { AttemptSummary, NotificationSummary } from "../../api/api.ts";
import { post } from "../../browser/client.ts";
import { badge, block, button, h, moment } from "../../browser/dom.ts";
import { doing, say } from "../../browser/view.ts";
import { consoleWords } from "./words.ts";

const states = {
  pending: ["wait", consoleWords.waiting],
  delivered: ["good", consoleWords.delivered],
  "given-up": ["bad", consoleWords.givenUp],
  blocked: ["bad", consoleWords.blocked],
} as const;

/** @param changed is called when a delivery was asked for */
export function notificationItems(
  notifications: readonly NotificationSummary[],
  changed: () => Promise<void>,
): readonly Node[] {
  if (notifications.length === 0)
    return [h("li", { class: "none" }, say(consoleWords.noNotifications))];
  return notifications.map((notification) =>
    h("li", {}, notificationDetails(notification, changed)),
  );
}

/** A notification in a line, and all of it when that is opened. */
export function notificationDetails(
  notification: NotificationSummary,
  changed: () => Promise<void>,
): HTMLDetailsElement {
  const { id } = notification;
  const [tone, name] = states[notification.state];
  return h(
    "details",
    { "data-key": id },
    h(
      "summary",
      { "data-key": `${id}/summary` },
      moment(notification.create_time),
      badge(tone, say(name)),
      h("code", { class: "main" }, notification.event_type),
      h("span", { class: "soft" }, `${say(consoleWords.attempts)} ${notification.attempts.length}`),
    ),
    h("p", { class: "facts" }, h("code", {}, `POST ${notification.notify_url}`), h("code", {}, id)),
    h(
      "ol",
      { class: "attempts" },
      ...notification.attempts.map(attemptItem),
      ...next(notification),
    ),
    h(
      "p",
      { class: "tools" },
      button(say(consoleWords.redeliver), `${id}/redeliver`, () =>
        doing(async () => {
          await post(`/notifications/${encodeURIComponent(id)}/redeliver`);
          await changed();
          return say(consoleWords.redelivered);
        }),
      ),
    ),
    block(say(consoleWords.resource), JSON.stringify(notification.resource, undefined, 2)),
  );
}

function attemptItem(summary: AttemptSummary): HTMLElement {
  return h("li", {}, moment(summary.time), ...attemptAnswer(summary));
}

/** What the shop answered. */
export function attemptAnswer(summary: AttemptSummary): readonly Node[] {
  const { status, error, error_zh, duration_ms } = summary;
  return [
    badge(error === null ? "good" : "bad", String(status ?? say(consoleWords.noAnswer))),
    h(
      "span",
      {},
      error === null ? say(consoleWords.success) : say({ en: error, zh: error_zh ?? error }),
    ),
    h("span", { class: "soft" }, `${duration_ms} ms`),
  ];
}

function next({ next_attempt_time }: NotificationSummary): readonly Node[] {
  if (next_attempt_time === null) return [];
  return [h("li", { class: "soft" }, `${say(consoleWords.next)} `, moment(next_attempt_time))];
}
