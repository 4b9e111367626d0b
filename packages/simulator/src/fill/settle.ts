import type { Field, ValueCondition } from "@wechatpay-kit/catalog";
import { isMembers } from "../core/handler.ts";
import type { Members } from "../core/handler.ts";
import { shapeOf } from "./shape-of.ts";
import { within } from "./source.ts";
import type { Source } from "./source.ts";
import { madeUp } from "./value.ts";

/**
 * An answer with the members that its own values ask for, and without those that they rule out: `deactivate_time` of what
 * is `DEACTIVATED`, and of nothing else. A condition is held to only where it names members that the answer has, and values.
 *
 * @param kept names of the first level that stay, whatever else is said
 */
export function settle(
  fields: readonly Field[],
  members: Members,
  source: Source,
  kept: ReadonlySet<string> = new Set(),
): Members {
  return isConditional(fields) ? settled(fields, members, source, { around: [], kept }) : members;
}

interface Place {
  /** The objects that these members stand in, the nearest first. */
  readonly around: readonly Members[];
  readonly kept: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

function settled(
  fields: readonly Field[],
  members: Members,
  source: Source,
  { around, kept }: Place,
): Members {
  const result: Record<string, unknown> = { ...members };
  const path = [result, ...around];
  // What one member asks for may rule out the next: each round settles one more of such a chain.
  const conditional = fields.filter(({ when, indexed }) => !indexed && when?.some(isPresentWhen));
  for (let round = 0; round < conditional.length; round++) {
    for (const field of conditional) {
      const wanted = isWanted(field, path);
      if (wanted === true) result[field.name] ??= madeUp(field, source, result);
      else if (wanted === false && !field.required && !kept.has(field.name)) {
        delete result[field.name];
      }
    }
  }
  for (const field of fields) {
    const value = result[field.name];
    if (field.fields === undefined || value === undefined) continue;
    result[field.name] = below(field, field.fields, value, source, path);
  }
  return result;
}

function below(
  field: Field,
  first: readonly Field[],
  value: unknown,
  source: Source,
  around: readonly Members[],
): unknown {
  const one = (item: unknown, from: Source): unknown =>
    isMembers(item)
      ? settled(shapeOf(field, first, item), item, from, { around, kept: NONE })
      : item;
  if (!Array.isArray(value)) return one(value, source);
  return value.map((item: unknown, index) => one(item, within(source, field.name, index)));
}

/** What the conditions say of a member: that it belongs there, that it does not; `undefined` where nothing tells. */
function isWanted({ when = [] }: Field, path: readonly Members[]): boolean | undefined {
  const said = when.filter(isPresentWhen).map((condition) => isFulfilled(condition, path));
  if (said.includes(true)) return true;
  return said.length > 0 && !said.includes(undefined) ? false : undefined;
}

function isFulfilled(
  { fields = [], values = [] }: ValueCondition,
  path: readonly Members[],
): boolean | undefined {
  if (fields.length === 0 || values.length === 0) return undefined;
  const found = fields.map((name) => valueAt(name, path));
  if (found.includes(undefined)) return undefined;
  return found.every((value) =>
    [value].flat().some((item) => values.some((wanted) => String(wanted) === String(item))),
  );
}

/** A member beside, or in the nearest object around that has one of this name, or at this path from the root. */
function valueAt(name: string, path: readonly Members[]): unknown {
  const beside = path.find((members) => members[name] !== undefined);
  if (beside !== undefined) return beside[name];
  return name
    .split(".")
    .reduce<unknown>((at, step) => (isMembers(at) ? at[step] : undefined), path.at(-1));
}

function isPresentWhen(condition: NonNullable<Field["when"]>[number]): condition is ValueCondition {
  return condition.kind === "present-when";
}

const known = new WeakMap<readonly Field[], boolean>();

/** Whether any member at any depth has such a condition. Few answers have. */
function isConditional(fields: readonly Field[]): boolean {
  const found =
    known.get(fields) ??
    fields.some(
      ({ when, fields: own = [], variants = [] }) =>
        when?.some(isPresentWhen) === true ||
        isConditional(own) ||
        variants.some((variant) => isConditional(variant.fields)),
    );
  known.set(fields, found);
  return found;
}
