import { createHash } from "node:crypto";
import type { Field, TextFormat } from "@wechatpay-kit/catalog";
import type { Wanted } from "./wanted.ts";

/** How an API version writes times: APIv2 in digits alone. */
export type Era = "v2" | "v3";

/** A documented value for a member that is no object and no array, the same for the same name and seed. */
export function valueOf(field: Field, wanted: Wanted, era: Era): string | number | boolean {
  const [first] = field.enum ?? [];
  const type = field.type === "array" ? (field.items ?? "string") : field.type;
  const given = wanted.identifiers?.[field.name];
  if (given !== undefined) return type === "string" ? given : Number(given);
  if (first !== undefined) return first;
  if (type === "boolean") return true;
  if (type !== "string") return inRange(field, numberOf(field.name, wanted));
  return fitting(field, textOf(field, wanted, era));
}

function inRange(
  { min = -Infinity, max = Infinity, multipleOf = 1 }: Field,
  number: number,
): number {
  const within = Math.max(min, Math.min(max, number));
  return Math.ceil(within / multipleOf) * multipleOf;
}

/** A text of the characters and the length that a field documents. */
function fitting({ type, charset, minLength = 0, maxLength, itemMaxLength }: Field, text: string) {
  const other = charset === undefined ? undefined : new RegExp(`[^${charset}]`, "g");
  const taken = other === undefined ? text : text.replaceAll(other, "");
  const longest = type === "array" ? (itemMaxLength ?? maxLength) : maxLength;
  return taken.padEnd(minLength, "0").slice(0, longest);
}

/** Hexadecimal digits of the seed and a name. */
export function digest(seed: string, name: string): string {
  return createHash("sha256").update(`${seed}\n${name}`).digest("hex");
}

const TOTAL = 100;

function numberOf(name: string, wanted: Wanted): number {
  if (name === "offset" || name.endsWith("_index")) return 0;
  if (/^(?:limit|page_size)$/.test(name)) return 20;
  if (
    /(?:^|_)(?:begin|end|enter|exit|pay)_?time(?:stamp)?$|^(?:timestamp|now|posttime)$/.test(name)
  )
    return Math.floor(timeOf(name, wanted) / 1000);
  if (/(?:^|_)id$|_serial$|_no$|brandid/.test(name)) return digits(name, wanted, 9);
  if (name.endsWith("_code")) return 440_305;
  if (/count|num$|quantity|_list_length$|^seq$/.test(name)) return 1;
  return TOTAL;
}

// The first rule that a name fits; what no rule knows is a merchant's own text.
function textOf(field: Field, wanted: Wanted, era: Era): string {
  const { name } = field;
  const { caller } = wanted;
  if (field.format !== undefined && field.format !== "https-url") {
    return formats[field.format](rfc3339(timeOf(name, wanted)));
  }
  if (/^(?:mchid|mch_id|sp_mchid|combine_mchid|contract_mchid|stock_creator_mchid)$/.test(name))
    return caller.mchid;
  if (/mchid$|mch_id$/.test(name)) return caller.subMchid;
  if (name.endsWith("appid")) return caller.appid;
  if (name.endsWith("openid")) return caller.openid;
  // Digits that fit every page: a brand that one of them shortens would be another brand.
  if (name === "brand_id") return String(digits(name, wanted, 9));
  if (/_remark$|_desc$|_name$|_word$|_text$/.test(name)) return own(name, wanted);
  if (isTime(name)) return written(name, timeOf(name, wanted), era);
  if (/url$|_uri$/.test(name)) return `https://merchant.example/${name}`;
  if (/(?:^|_)ip$|clientip/.test(name)) return "127.0.0.1";
  if (/currency$|^fee_type$/.test(name)) return "CNY";
  if (/phone|mobile|telephone|^tel$/.test(name)) return `138${digits(name, wanted, 8)}`;
  if (/email/.test(name)) return "shop@merchant.example";
  if (name.endsWith("latitude")) return "22.5431";
  if (name.endsWith("longitude")) return "114.0579";
  if (/amount|fee$|price$|_rate$/.test(name)) return String(TOTAL);
  return own(name, wanted);
}

/** Of an RFC 3339 time. */
const formats: Readonly<Record<Exclude<TextFormat, "https-url">, (time: string) => string>> = {
  "date-time": (time) => time,
  "yyyy-MM-dd": (time) => time.slice(0, 10),
  yyyyMMdd: (time) => time.replaceAll("-", "").slice(0, 8),
  yyyyMMddHHmmss: (time) => time.replaceAll(/\D/g, "").slice(0, 14),
  "yyyy-MM": (time) => time.slice(0, 7),
  "yyyy-MM-dd HH:mm:ss": (time) => time.slice(0, 19).replace("T", " "),
  "unix-seconds": (time) => String(Date.parse(time) / 1000),
};

// Identifiers that merchants choose are 6 to 32 characters, on some pages letters and digits only; other texts may be too.
function own(name: string, { seed }: Wanted): string {
  return `${name.replaceAll(/\W|_/g, "").slice(0, 15)}${digest(seed, name).slice(0, 16)}`;
}

function digits(name: string, { seed }: Wanted, length: number): number {
  const lowest = 10 ** (length - 1);
  return lowest + (Number.parseInt(digest(seed, name).slice(0, 12), 16) % (9 * lowest));
}

const DAY = 86_400_000;

// Bills are of days that are over; what begins begins tomorrow, what ends ends later.
function timeOf(name: string, { now = Date.parse("2026-05-20T13:29:35+08:00") }: Wanted): number {
  if (/bill_date|query_date/.test(name)) return now - 2 * DAY;
  if (/begin|start/.test(name)) return now + DAY;
  return /end|expire|estimated/.test(name) ? now + 5 * DAY : now;
}

function isTime(name: string): boolean {
  return /(?:^|_)(?:time|date|at)$|_time_(?:begin|end)$|^time_(?:start|expire)$|^timestamp$/.test(
    name,
  );
}

function written(name: string, time: number, era: Era): string {
  const text = rfc3339(time);
  if (name === "timestamp") return String(Math.floor(time / 1000));
  const day = /date/.test(name);
  if (era === "v3") return day ? text.slice(0, 10) : text;
  return text.replaceAll(/\D/g, "").slice(0, day ? 8 : 14);
}

function rfc3339(time: number): string {
  const beijing = new Date(time + 8 * 3_600_000);
  return `${beijing.toISOString().slice(0, 19)}+08:00`;
}
