import type { Field, Mode, Variant } from "@wechatpay-kit/catalog";

type Fields = readonly Field[];

const known = new Map<Mode, WeakMap<Fields, Fields>>();

/**
 * Fields as the pages of one mode have them: those of other modes are left out, and what only this mode requires is
 * required. Without a mode they stay as they are. The same array comes back where nothing differs.
 */
export function fieldsOfMode(fields: Fields, mode: Mode | undefined): Fields {
  if (mode === undefined) return fields;
  const ofMode = known.get(mode) ?? new WeakMap<Fields, Fields>();
  known.set(mode, ofMode);
  const found = ofMode.get(fields) ?? changed(fields, (field) => fieldOfMode(field, mode));
  ofMode.set(fields, found);
  return found;
}

function fieldOfMode(field: Field, mode: Mode): Field | undefined {
  if (!isOf(field, mode)) return undefined;
  const { fields, variants, when, requiredIn } = field;
  const own = {
    ...(fields !== undefined && { fields: fieldsOfMode(fields, mode) }),
    ...(variants !== undefined && { variants: changed(variants, (one) => ofVariant(one, mode)) }),
    ...(when !== undefined && {
      when: changed(when, (condition) => (isOf(condition, mode) ? condition : undefined)),
    }),
    ...(requiredIn?.includes(mode) && { required: true as const }),
  };
  const same =
    own.fields === fields &&
    own.variants === variants &&
    own.when === when &&
    (own.required === undefined || field.required === true);
  return same ? field : { ...field, ...own };
}

function ofVariant(variant: Variant, mode: Mode): Variant {
  const fields = fieldsOfMode(variant.fields, mode);
  return fields === variant.fields ? variant : { ...variant, fields };
}

function isOf({ modes }: { readonly modes?: readonly Mode[] }, mode: Mode): boolean {
  return modes === undefined || modes.includes(mode);
}

/** The items changed, those that become nothing left out; the same list where all stay as they are. */
function changed<Item>(
  items: readonly Item[],
  change: (item: Item) => Item | undefined,
): readonly Item[] {
  const results = items.map(change);
  if (results.every((result, index) => result === items[index])) return items;
  return results.filter((result) => result !== undefined);
}
