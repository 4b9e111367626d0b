import type { Field, TextFormat } from "@wechatpay-kit/catalog";
import { compact, rfc3339 } from "../clock/time.ts";
import { byName } from "./by-name.ts";
import type { Source } from "./source.ts";

/** Products of APIv3 that write `yyyyMMddHHmmss` where the catalogue names no format. */
const compactAreas =
  /^v3\/(?:payscore|discount-card|papay|partner-papay|parking|gov|webizpay|taxi-invoice|capital|aggracct-bc|iotmanage)\//;

/** How an operation writes times of no documented format: the member `times` of a source. */
export function timesOf(operationId: string): { readonly times?: "compact" } {
  return operationId.startsWith("v2/") || compactAreas.test(operationId)
    ? { times: "compact" }
    : {};
}

/** Events of the products whose notifications write `yyyyMMddHHmmss`. */
const compactEvents = /^(?:PAYSCORE|DISCOUNT_CARD|WEBIZPAY)\./;

/** How a notification writes times of no documented format. */
export function timesOfEvent(event: string, version: "v2" | "v3"): { readonly times?: "compact" } {
  return version === "v2" || compactEvents.test(event) ? { times: "compact" } : {};
}

const time =
  /(?:^|_)(?:time|createtime|timestamp)(?:_t)?(?:_\$n)?$|^time_(?:start|end|expire)$|^expire_at$/;
const date = /(?:^|_)date$|^date_(?:start|end|settlement)$/;

/** Whether a member is a time or a date. */
export function isTime({ name, format }: Pick<Field, "name" | "format">): boolean {
  return format === undefined ? isTimeName(name) : format !== "https-url";
}

const isTimeName = byName((name) => time.test(name) || date.test(name));

/** Writes the time of a member, as long as the field lets it be. */
export function timeText(field: Field, source: Source): string {
  const { name, format, maxLength = 64 } = field;
  const at = moment(name, source);
  if (format !== undefined && format !== "https-url") return written[format](at);
  const day = rfc3339(at).slice(0, 10);
  if (date.test(name)) {
    return source.times === "compact" || maxLength < 10 ? day.replaceAll("-", "") : day;
  }
  // The refunds of APIv2 alone write the day and the time of day apart.
  if (/^refund_success_time_\$n$/.test(name)) return rfc3339(at).slice(0, 19).replace("T", " ");
  if (maxLength < 14) return day.slice(0, maxLength);
  return source.times === "compact" || maxLength < 25 ? compact(at) : rfc3339(at);
}

const written: Readonly<Record<Exclude<TextFormat, "https-url">, (at: number) => string>> = {
  "date-time": (at) => rfc3339(at),
  "yyyy-MM-dd": (at) => rfc3339(at).slice(0, 10),
  yyyyMMdd: (at) => compact(at).slice(0, 8),
  yyyyMMddHHmmss: (at) => compact(at),
  "yyyy-MM": (at) => rfc3339(at).slice(0, 7),
  "yyyy-MM-dd HH:mm:ss": (at) => rfc3339(at).slice(0, 19).replace("T", " "),
  "unix-seconds": (at) => String(Math.floor(at / 1000)),
};

/** Seconds since 1970, where a time is an integer. */
export function timeSeconds(name: string, source: Source): number {
  return Math.floor(moment(name, source) / 1000);
}

const DAY = 86_400_000;

const later =
  /expir|invalid|deadline|(?:^|_)(?:end|over)_(?:time|date)|_end_|^date_end$|valid_to|allowed_exit|next_raise|frozen_end|available_end/;
const changed =
  /update|modif|success|succ|finish|paid|pay_|payment|close|cancel|terminat|complet|revoke|end$|refund|use_|used|consume|deauth|return|send|recover|confirm|approve|pass|reject|fail|locked|stop|pause|restart|delete|disabled|arriv/;

/**
 * The moment that a member tells: what ends lies a month behind the creation, what the last step changed is of its
 * time, all else of the creation's.
 */
function moment(name: string, source: Source): number {
  switch (when(name)) {
    case "later":
      return source.createdAt + 30 * DAY;
    case "changed":
      return source.updatedAt;
    case "created":
      return source.createdAt;
  }
}

const when = byName((name) => {
  if (later.test(name)) return "later";
  return changed.test(name) && !name.includes("create") ? "changed" : "created";
});
