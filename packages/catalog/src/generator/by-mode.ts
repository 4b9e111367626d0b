import type { Field, Variant } from "../field.ts";
import type { Mode } from "../mode.ts";
import type { Choices, Form } from "./choices.ts";
import { groupsOf } from "./groups.ts";
import { isIn, isRequiredIn } from "./in-mode.ts";
import { shapeKey } from "./shape.ts";

/** The members of a request's object as its type has them, and what it leaves to choose. */
export interface RequestMembers extends Required<Choices> {
  readonly fields: readonly Field[];
}

/**
 * The members of a request's object in some modes. Modes are told apart by a member that one of them must have and another
 * never has (`sub_mchid`): each then has a form of its own, below as well. What does not tell them apart is asked of nobody.
 *
 * @param all the modes that the object is there in, of which `modes` are some
 */
export function requestMembers(
  fields: readonly Field[],
  modes: readonly Mode[],
  all: readonly Mode[] = modes,
): RequestMembers {
  const told = toldApart(fields, modes);
  if (told.length < 2) {
    return { fields: merged(fields, modes, all), groups: groupsOf(fields, modes), forms: [] };
  }
  const forms = told.map((theirs) => ({
    fields: merged(fields, theirs, all),
    groups: groupsOf(fields, theirs),
  }));
  const [first] = forms;
  const shared = first?.fields.filter((field) => forms.every((form) => has(form.fields, field)));
  const groups = first?.groups.filter((group) => forms.every((form) => hasGroup(form, group)));
  return {
    fields: shared ?? [],
    groups: groups ?? [],
    forms: apart(forms, { fields: shared ?? [], groups: groups ?? [] }),
  };
}

/** The modes in sets that have the same of those members which some mode requires and some mode lacks. */
function toldApart(fields: readonly Field[], modes: readonly Mode[]): Mode[][] {
  const telling = fields.filter(
    (field) =>
      modes.some((mode) => isRequiredIn(field, mode)) && modes.some((mode) => !isIn(field, mode)),
  );
  const sets = new Map<string, Mode[]>();
  for (const mode of modes) {
    const key = telling.map((field) => isIn(field, mode)).join();
    sets.set(key, [...(sets.get(key) ?? []), mode]);
  }
  return [...sets.values()];
}

/** What each form has beside what is common. The compilers name the last one in errors: it is the one that asks for least. */
function apart(
  forms: readonly Pick<Form, "fields" | "groups">[],
  common: Pick<Form, "fields" | "groups">,
): Form[] {
  const own = forms.map((form) => ({
    fields: form.fields.filter((field) => !has(common.fields, field)),
    groups: form.groups.filter((group) => !hasGroup(common, group)),
  }));
  const names = [...new Set(own.flatMap(({ fields }) => fields.map(({ name }) => name)))];
  return own
    .map((form) =>
      Object.assign({}, form, {
        absent: names.filter((name) => !form.fields.some((field) => field.name === name)),
      }),
    )
    .toSorted((a, b) => b.fields.length - a.fields.length);
}

function has(fields: readonly Field[], wanted: Field): boolean {
  const key = fieldKey(wanted);
  return fields.some((field) => fieldKey(field) === key);
}

function hasGroup({ groups }: Pick<Form, "groups">, wanted: Form["groups"][number]): boolean {
  return groups.some((group) => JSON.stringify(group) === JSON.stringify(wanted));
}

function fieldKey(field: Field): string {
  return shapeKey({ fields: [field], absent: [] });
}

/** The members that some of the modes have, in all of them alike. */
function merged(
  fields: readonly Field[],
  modes: readonly Mode[],
  all: readonly Mode[],
): (Field & Choices)[] {
  return fields
    .filter((field) => modes.some((mode) => isIn(field, mode)))
    .map((field) => mergedMember(field, modes, all));
}

function mergedMember(field: Field, modes: readonly Mode[], all: readonly Mode[]): Field & Choices {
  const { required: _, requiredIn: __, modes: limited, when, fields: below, ...rest } = field;
  const own = modes.filter((mode) => isIn(field, mode));
  const allOwn = all.filter((mode) => isIn(field, mode));
  const asking = modes.filter((mode) => isRequiredIn(field, mode));
  const conditions = when?.flatMap((condition) => conditionIn(condition, own));
  return {
    ...rest,
    ...(asking.length === modes.length && { required: true as const }),
    ...(asking.length > 0 && asking.length < modes.length && { requiredIn: asking }),
    ...(limited !== undefined && allOwn.length < all.length && { modes: allOwn }),
    ...(conditions?.length && { when: conditions }),
    ...(below && requestMembers(below, own, allOwn)),
    ...(field.variants && { variants: variantsIn(field.variants, own, allOwn) }),
  };
}

function variantsIn(
  variants: readonly Variant[],
  modes: readonly Mode[],
  all: readonly Mode[],
): (Variant & Choices)[] {
  return variants.map(({ label, fields }) => ({ label, ...requestMembers(fields, modes, all) }));
}

type Condition = NonNullable<Field["when"]>[number];

/** The condition where it holds in one of the modes; without modes where it holds in all. */
function conditionIn(condition: Condition, own: readonly Mode[]): Condition[] {
  const { modes, ...rest } = condition;
  const theirs = own.filter((mode) => modes === undefined || modes.includes(mode));
  if (theirs.length === 0) return [];
  return [theirs.length === own.length ? rest : { ...rest, modes: theirs }];
}
