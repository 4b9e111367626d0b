import type { Field } from "@wechatpay-kit/catalog";
import { exclude, groupsOf, isConditional } from "./conditions.ts";
import { broken, undocumented } from "./mutation.ts";
import type { At, Mutation } from "./mutation.ts";

/** A documented value for a member. */
export type Make = (field: Field) => unknown;

/** Objects without any of several members of which one is asked for. */
export function noneOfSeveral(fields: readonly Field[], parent: At): Mutation[] {
  return fields.flatMap((field, index) =>
    groupsOf(field, "one-of", "at-least-one").flatMap((condition): Mutation[] => {
      const others = fields.filter(({ name }) => condition.with.includes(name));
      const group = [field, ...others];
      const isFirst = others.every((other) => fields.indexOf(other) > index);
      if (!isFirst || others.length < condition.with.length || group.some(isConditional)) return [];
      if (group.some(({ required }) => required)) return [];
      const names = [field.name, ...condition.with];
      const at = { ...parent, steps: [...parent.steps, field.name] };
      const rule = condition.kind === "one-of" ? "必须且只能填写一项" : "至少填写一项";
      const want = broken(field, at, {
        rule: `必填性规则校验失败，${names.join("、")}${rule}`,
        issue: `one of ${names.join(", ")} is required`,
        value: "",
      });
      const instead = others.map(({ name }) => ({ steps: [...parent.steps, name] }));
      return [{ kind: "none of several", ...at, value: undefined, instead, want }];
    }),
  );
}

/**
 * Objects with two members of which one may be there.
 *
 * @param present the members that the request has
 */
export function twoOfOne(
  fields: readonly Field[],
  parent: At,
  { present, make }: { readonly present: readonly Field[]; readonly make: Make },
): Mutation[] {
  return fields.flatMap((added): Mutation[] => {
    const against = present.filter((other) => other !== added && exclude(added, other));
    // The refusal names all that exclude one another: with one of them it is plain which.
    const [other] = against;
    if (present.includes(added) || other === undefined || against.length > 1) return [];
    const [first, second] = [added, other].toSorted(
      (one, two) => fields.indexOf(one) - fields.indexOf(two),
    );
    if (first === undefined || second === undefined) return [];
    const at = { ...parent, steps: [...parent.steps, first.name] };
    const names = [first.name, second.name];
    const value = make(added);
    const want = broken(first, at, {
      rule: `规则校验失败，${names.join("、")}只能填写一项`,
      issue: `only one of ${names.join(", ")} may be given`,
      value: first === added ? value : make(other),
    });
    const steps = [...parent.steps, added.name];
    return [{ kind: "two of which one is taken", ...parent, steps, value, want }];
  });
}

/** Objects with a member that only the pages of other modes have. */
export function ofAnotherMode(
  all: readonly Field[],
  own: readonly Field[],
  parent: At,
  make: Make,
): Mutation[] {
  const names = new Set(own.map(({ name }) => name));
  return all
    .filter(({ name }) => !names.has(name))
    .map((field) => {
      const at: At = { in: parent.in, steps: [...parent.steps, field.name] };
      const { in: where, steps } = at;
      return {
        kind: "of another mode",
        in: where,
        steps,
        value: make(field),
        want: undocumented(at),
      };
    });
}
