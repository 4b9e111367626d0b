import type { Field } from "../../src/field.ts";
import { loadCatalog } from "../../src/load-catalog.ts";
import type { Mode } from "../../src/mode.ts";

export const { operations, notifications } = loadCatalog();

const places = new Map<string, readonly Field[]>();
for (const { id, pathParams, queryParams, headerParams, body, response } of operations) {
  places.set(`${id} path`, pathParams ?? []);
  places.set(`${id} query`, queryParams ?? []);
  places.set(`${id} header`, headerParams ?? []);
  places.set(`${id} body`, body?.fields ?? []);
  places.set(`${id} answer`, response.fields ?? response.errorFields ?? []);
}
for (const { event, variantLabel, fields, variants = [] } of notifications) {
  const shapes = [{ label: variantLabel, fields }, ...variants];
  for (const { label, fields: members } of shapes) {
    places.set(`${event}${label === undefined ? "" : ` ${label}`} resource`, members);
  }
}

/** The members of a place; of a notification with several shapes, `id` is its event and the label of one. */
export function membersOf(id: string, place: string): readonly Field[] {
  return places.get(`${id} ${place}`) ?? [];
}

/** The member at a dotted path of a place, in any mode. */
export function memberAt(id: string, place: string, path: string): Field | undefined {
  let fields = membersOf(id, place);
  let member: Field | undefined;
  for (const name of path.split(".")) {
    member = fields.find((field) => field.name === name);
    fields = member?.fields ?? [];
  }
  return member;
}

/** Whether the member, and each that it is in, is one of the mode. */
export function isInMode(id: string, place: string, path: string, mode: string): boolean {
  const names = path.split(".");
  return names.every((_, index) => {
    const modes: readonly string[] | undefined = memberAt(
      id,
      place,
      names.slice(0, index + 1).join("."),
    )?.modes;
    return modes === undefined || modes.includes(mode);
  });
}

/** Whether the member must be there in the mode. */
export function isRequiredIn({ required, requiredIn }: Field, mode: string): boolean {
  const modes: readonly Mode[] = requiredIn ?? [];
  return required === true || modes.some((one) => one === mode);
}

/** All members of a place with their paths. */
export function walk(
  fields: readonly Field[],
  parent = "",
): { readonly path: string; readonly field: Field }[] {
  return fields.flatMap((field) => {
    const path = parent === "" ? field.name : `${parent}.${field.name}`;
    return [{ path, field }].concat(walk(field.fields ?? [], path));
  });
}
