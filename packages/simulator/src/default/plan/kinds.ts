import type { Field, Operation } from "@wechatpay-kit/catalog";
import { pathIdsOf, shownFields } from "./names.ts";
import type { Plan } from "./plan.ts";
import { isCalledId } from "./sources.ts";
import type { Creator } from "./operation-facts.ts";

/** What all operations on one kind of resources (orders, contracts …) say of it together. */
export interface Kind {
  /** Members that a resource is found by. */
  readonly identifiers: ReadonlySet<string>;
  /** Those of the identifiers that WeChat Pay gives and that paths name. */
  readonly given: ReadonlyMap<string, Field>;
  /** The whole name of what answers call `id`, as paths have it: `transaction_id`. */
  readonly id: string | undefined;
}

/** Gathers what all operations of each kind say of its identifiers. */
export function kindsOf(
  plans: readonly Plan[],
  creators: readonly Creator[],
  families: ReadonlyMap<Operation, string>,
): ReadonlyMap<string, Kind> {
  const grouped = new Map<string, Plan[]>();
  for (const plan of plans) {
    const own = grouped.get(plan.kind) ?? [];
    grouped.set(plan.kind, own);
    own.push(plan);
  }
  const kinds = new Map<string, Kind>();
  for (const [kind, own] of grouped) {
    const makers = creators.filter(({ operation }) => families.get(operation) === kind);
    kinds.set(kind, kindOf(own, makers));
  }
  return kinds;
}

/** What the operations of one kind say of its identifiers; those of a request, where no answer has them, are another's. */
function kindOf(plans: readonly Plan[], makers: readonly Creator[]): Kind {
  const answered = answeredFields(plans);
  const finders = plans.filter(({ role }) => role !== "create");
  const inPaths = new Set(finders.flatMap(({ operation }) => pathIdsOf(operation)));
  const identifiers = new Set(finders.flatMap(({ selects }) => selects));
  const given = new Map<string, Field>();
  const id = wholeNameOfId(plans, makers);
  const called = answered.get("id");
  if (id !== undefined && called !== undefined) given.set(id, { ...called, name: id });
  for (const maker of makers) {
    for (const name of maker.identifiers) {
      const field = answered.get(name);
      if (field === undefined || maker.bodyIds.includes(name)) continue;
      identifiers.add(name);
      if (inPaths.has(name)) given.set(name, field);
    }
  }
  return { identifiers, given, id };
}

/** The fields of all answers, by name; of several with one name the first. */
function answeredFields(plans: readonly Plan[]): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>();
  for (const field of plans.flatMap(({ operation }) => shownFields(operation.response.fields))) {
    if (!fields.has(field.name)) fields.set(field.name, field);
  }
  return fields;
}

function wholeNameOfId(plans: readonly Plan[], makers: readonly Creator[]): string | undefined {
  const called = plans.find(({ operation }) => isCalledId(operation));
  return called !== undefined && makers.some(({ identifiers }) => identifiers.has("id"))
    ? pathIdsOf(called.operation).at(-1)
    : undefined;
}
