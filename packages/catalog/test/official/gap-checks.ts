import type { Field } from "../../src/field.ts";
import { isInMode, isRequiredIn, memberAt, notifications, operations } from "./catalogue.ts";
import type { Gap } from "./gap-rows.ts";

const ids = new Set(operations.map(({ id }) => id));
const events = new Set(notifications.map(({ event }) => event));

/** By class, whether the catalogue has taken what a row says. */
const checks: Readonly<Record<string, (gap: Gap) => boolean>> = {
  "missing-operation": ({ id }) => ids.has(id),
  "missing-notification": ({ official }) => events.has(official),
  "answer-status-differs": ({ id, official }) => statusOf(id) === Number(official),
  "place-differs": ({ id, field, official, ours }) =>
    memberAt(id, official, field) !== undefined && memberAt(id, ours, field) === undefined,
  "missing-field": (gap) => member(gap) !== undefined,
  "wrong-name": hasNewName,
  "type-differs": (gap) => typeOf(member(gap)) === gap.official,
  "encrypted-differs": (gap) => (member(gap)?.encrypted ?? "-") === gap.official,
  "required-differs": hasFlags,
  "missing-enum": hasValues,
  "missing-enum-value": hasValues,
  "missing-maxLength": (gap) => (member(gap)?.maxLength ?? 0) >= Number.parseInt(gap.official, 10),
  "missing-format": (gap) => member(gap)?.format === gap.official,
  "only-ours": isMarked,
  // Enumerations are open: values that others know stay taken.
  "enum-value-only-ours": ({ ours, ...gap }) => hasValues({ ...gap, ours, official: ours }),
};

/** Whether the catalogue has taken the difference; of a class without a check, none. */
export function isTaken(gap: Gap): boolean {
  return checks[gap.class]?.(gap) ?? false;
}

export function member({ id, place, field }: Gap): Field | undefined {
  return memberAt(id, place, field);
}

function statusOf(id: string): number | undefined {
  const answer = operations.find((operation) => operation.id === id)?.response;
  return answer?.type === "empty" ? answer.status : 200;
}

function typeOf(field: Field | undefined): string | undefined {
  return field?.items === undefined ? field?.type : `${field.type}[${field.items}]`;
}

/** The row's path is the new name; the old one is what `ours` says before its type. */
function hasNewName(gap: Gap): boolean {
  const [old = ""] = gap.ours.split(" ");
  const field = member(gap);
  if (field === undefined || memberAt(gap.id, gap.place, old) !== undefined) return false;
  const last = old.slice(old.lastIndexOf(".") + 1);
  return field.name === last || field.formerly === last;
}

/** Whether the member must be there in the modes whose pages all say so, and in no other of the row. */
function hasFlags(gap: Gap): boolean {
  const field = member(gap);
  if (field === undefined) return false;
  return Object.entries(gap.flags).every(([mode, flag]) =>
    flag === "absent"
      ? !isInMode(gap.id, gap.place, gap.field, mode)
      : isRequiredIn(field, mode) === (flag === "required"),
  );
}

/** What the pages do not have stays, and is marked, or is in something that is. */
function isMarked({ id, place, field }: Gap): boolean {
  const names = field.split(".");
  const path = names.map((_, index) => memberAt(id, place, names.slice(0, index + 1).join(".")));
  return path.every((one) => one !== undefined) && path.some((one) => one.source === "community");
}

function hasValues(gap: Gap): boolean {
  const values = new Set(member(gap)?.enum?.map(String));
  return gap.official.split(",").every((value) => values.has(value));
}
