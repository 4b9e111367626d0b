import type { TextFormat } from "@wechatpay-kit/catalog";

/** Whether a text is written as a format of the catalogue says; days and hours are those of a calendar and a clock. */
export function isFormatted(format: TextFormat, text: string): boolean {
  const parts = forms[format].exec(text)?.groups;
  if (parts === undefined) return false;
  const { y = "2000", m = "01", d = "01", time = "00:00:00" } = parts;
  return isDay(Number(y), Number(m), Number(d)) && isTimeOfDay(time);
}

const forms: Readonly<Record<TextFormat, RegExp>> = {
  "date-time":
    /^(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)T(?<time>\d\d:\d\d:\d\d)(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i,
  "yyyy-MM-dd": /^(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)$/,
  yyyyMMdd: /^(?<y>\d{4})(?<m>\d\d)(?<d>\d\d)$/,
  yyyyMMddHHmmss: /^(?<y>\d{4})(?<m>\d\d)(?<d>\d\d)(?<time>\d{6})$/,
  "yyyy-MM": /^(?<y>\d{4})-(?<m>\d\d)$/,
  "yyyy-MM-dd HH:mm:ss": /^(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d) (?<time>\d\d:\d\d:\d\d)$/,
  "https-url": /^(?<scheme>https):\/\/[^\s/?#]+\S*$/i,
  "unix-seconds": /^(?<seconds>\d{1,11})$/,
};

// Date.UTC rolls 30 February over to March.
function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function isTimeOfDay(time: string): boolean {
  return /^(?:[01]\d|2[0-3]):?[0-5]\d:?[0-5]\d$/.test(time);
}
