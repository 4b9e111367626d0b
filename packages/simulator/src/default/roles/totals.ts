import type { Field } from "@wechatpay-kit/catalog";
import { fill } from "../../fill/fill.ts";
import { within } from "../../fill/source.ts";
import type { Source } from "../../fill/source.ts";
import { isMembers } from "../../core/handler.ts";
import type { Members } from "../../core/handler.ts";
import { isIdentifier } from "../plan/names.ts";

/** Whether a member counts what a list beside it has. */
export function isTotal({ name }: Pick<Field, "name">): boolean {
  return /^total(?:_count|_num|_size)?$/.test(name);
}

/**
 * Members with a total that agrees with its list: where neither is known, the list is what the request says of it, and
 * otherwise one item.
 *
 * @param fields of the answer
 */
export function withTotal(
  fields: readonly Field[],
  known: Members,
  requestMembers: Members,
  source: Source,
): Members {
  const total = fields.find(isTotal);
  const list = fields.find(({ name, type }) => type === "array" && !NOT_DONE.test(name));
  if (total === undefined || list === undefined || total.name in known) return known;
  const listed = known[list.name];
  const items = Array.isArray(listed)
    ? listed
    : (sent(list, requestMembers) ?? oneItem(list, known, source));
  const counts = fields.filter(({ name }) => DONE_COUNT.test(name)).map(({ name }) => name);
  return {
    ...known,
    [list.name]: items,
    ...Object.fromEntries([total.name, ...counts].map((name) => [name, items.length])),
  };
}

/** Lists of what was not done, beside those of what was. */
const NOT_DONE = /(?:^|_)(?:fail|failed|exist|exists|duplicate|error)_/;
const DONE_COUNT = /^success_(?:count|num)$/;

/** What the request has of a list: objects that share an identifier, or texts that are called alike. */
function sent({ name, items, fields = [] }: Field, requestMembers: Members): unknown[] | undefined {
  const ids = fields.map((field) => field.name).filter(isIdentifier);
  for (const [other, value] of Object.entries(requestMembers)) {
    if (!Array.isArray(value) || value.length === 0) continue;
    const fits = value.every((item: unknown) =>
      isMembers(item)
        ? ids.some((id) => id in item)
        : items === "string" && wordsOf(name).some((word) => wordsOf(other).includes(word)),
    );
    if (fits) return value;
  }
  return undefined;
}

function wordsOf(name: string): readonly string[] {
  return name
    .split("_")
    .map((word) => word.replace(/s$/, ""))
    .filter((word) => !/^(?:success|list)$/.test(word));
}

function oneItem({ name, fields }: Field, known: Members, source: Source): unknown[] {
  return fields === undefined ? [] : [fill(fields, known, within(source, name, 0))];
}
