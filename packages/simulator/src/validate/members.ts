import type { Field } from "@wechatpay-kit/catalog";
import { isMembers } from "../handler.ts";
import type { Members } from "../handler.ts";
import { EXTRA_PARAMETER, ILLEGAL_PARAMETER, parameterError } from "../parameter.ts";
import { Refusal } from "../refusal.ts";
import { checkText } from "./text.ts";
import type { Place } from "./text.ts";

/**
 * Holds members to the catalogue's fields, in the order of the fields, then looks for members that nobody documents.
 *
 * @param parent where the members stand: an empty pointer for the body's root
 * @throws Refusal 400 `PARAM_ERROR` for the first fault
 */
export function checkMembers(fields: readonly Field[], members: Members, parent: Place): void {
  for (const field of fields) {
    const place = child(parent, field.name);
    const value = Object.hasOwn(members, field.name) ? members[field.name] : undefined;
    if (value !== undefined && !(value === "" && field.required)) {
      checkValue(field, value, place);
    } else if (field.required) {
      throw parameterError(
        { ...place, value: "", issue: "required" },
        "必填性规则校验失败，此字段为必填项",
      );
    }
  }
  const known = namesOf(fields);
  for (const name of Object.keys(members)) {
    if (!known.has(name)) throw extra(child(parent, name), members[name]);
  }
}

function checkValue(field: Field, value: unknown, place: Place): void {
  if (field.type !== "array") {
    checkItem(field, field.type, value, place);
    return;
  }
  if (!Array.isArray(value)) throw wrongType(place, value, "array");
  for (const [index, item] of value.entries()) {
    // A body's pointer goes on with the index; a repeated name of the query has none.
    const at = place.location === "body" ? child(place, String(index)) : place;
    checkItem(field, field.items ?? "string", item, at);
  }
}

function checkItem(
  field: Field,
  type: Exclude<Field["type"], "array">,
  value: unknown,
  place: Place,
): void {
  switch (type) {
    case "string":
      if (typeof value !== "string") throw wrongType(place, value, type);
      checkText(field, value, place);
      break;
    case "integer":
      if (!Number.isSafeInteger(value)) throw wrongType(place, value, type);
      break;
    case "number":
      if (typeof value !== "number" || !Number.isFinite(value)) throw wrongType(place, value, type);
      break;
    case "boolean":
      if (typeof value !== "boolean") throw wrongType(place, value, type);
      break;
    case "object":
      if (!isMembers(value)) throw wrongType(place, value, type);
      checkShape(field, value, place);
      break;
    case "file":
      throw wrongType(place, value, type);
  }
  checkEnum(field, value, place);
}

// Where a page gives several shapes of one member, any of them will do; the first one explains what is wrong.
function checkShape(field: Field, value: Members, place: Place): void {
  if (field.fields === undefined) return;
  try {
    checkMembers(field.fields, value, place);
  } catch (refusal) {
    const fits = field.variants?.some((variant) => matches(variant.fields, value, place)) ?? false;
    if (!fits) throw refusal;
  }
}

function matches(fields: readonly Field[], value: Members, place: Place): boolean {
  try {
    checkMembers(fields, value, place);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

// Only what the page calls an enumeration is closed; values merely listed in the text are examples.
function checkEnum(field: Field, value: unknown, place: Place): void {
  if (field.enum === undefined || field.enumKind !== undefined) return;
  const values: readonly unknown[] = [...field.enum, ...(field.sdkEnum ?? [])];
  if (values.includes(value)) return;
  throw parameterError(
    { ...place, value, issue: `not one of ${values.join(", ")}` },
    "枚举值规则校验失败，取值不在枚举范围内",
  );
}

function wrongType(place: Place, value: unknown, type: string): Refusal {
  const found = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  return parameterError(
    { ...place, value, issue: `${found} where ${type} is expected` },
    `类型校验失败，应为${type}`,
    ILLEGAL_PARAMETER,
  );
}

function extra(place: Place, value: unknown): Refusal {
  const { detail } = parameterError({ ...place, value, issue: "not a documented parameter" }, "");
  return new Refusal(400, "PARAM_ERROR", "参数中含有非法的额外参数", {
    number: EXTRA_PARAMETER,
    detail,
  });
}

const names = new WeakMap<readonly Field[], ReadonlySet<string>>();

function namesOf(fields: readonly Field[]): ReadonlySet<string> {
  const known = names.get(fields) ?? new Set(fields.map((field) => field.name));
  names.set(fields, known);
  return known;
}

function child(parent: Place, name: string): Place {
  // RFC 6901: `~` and `/` within a name are escaped.
  const escaped = name.replaceAll("~", "~0").replaceAll("/", "~1");
  return parent.location === "body"
    ? { ...parent, field: `${parent.field}/${escaped}` }
    : { ...parent, field: name };
}
