import type { Notification } from "@wechatpay-kit/catalog";
import { allNotifications } from "./catalogue.ts";

/** The version of the API that a notification belongs to. */
export type Version = Notification["version"];

/** The notification of an event; of an event that both versions have, APIv3's unless the other is asked for. */
export function findEvent(event: string, version?: Version): Notification | undefined {
  const named = allNotifications().filter(
    (notification) =>
      eventTypesOf(notification).includes(event) &&
      (version ?? notification.version) === notification.version,
  );
  return named.find((notification) => notification.version === "v3") ?? named[0];
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

/** All event types that a notification comes with: of some there is one for each outcome. */
export function eventTypesOf({
  event,
  eventTypes: types = [event],
}: Notification): readonly string[] {
  return types;
}
