import type { Field, Operation } from "@wechatpay-kit/catalog";
import { pathIdsOf } from "./names.ts";
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

interface Editable {
  readonly identifiers: Set<string>;
  readonly given: Map<string, Field>;
  id: string | undefined;
}

function operationsOf(plans: readonly Plan[], kind: string): Operation[] {
  return plans.filter((plan) => plan.kind === kind).map(({ operation }) => operation);
}

/** Gathers what all operations of a kind say of its identifiers. */
export function kindsOf(
  plans: readonly Plan[],
  creators: readonly Creator[],
  families: ReadonlyMap<Operation, string>,
): ReadonlyMap<string, Kind> {
  const kinds = new Map<string, Editable>();
  const answered = new Map<string, Map<string, Field>>();
  const inPaths = new Set<string>();
  for (const { kind, operation, role, selects } of plans) {
    const entry = kinds.get(kind) ?? { identifiers: new Set(), given: new Map(), id: undefined };
    kinds.set(kind, entry);
    if (role !== "create") for (const name of selects) entry.identifiers.add(name);
    if (role !== "create") for (const name of pathIdsOf(operation)) inPaths.add(`${kind} ${name}`);
    const fields = answered.get(kind) ?? new Map<string, Field>();
    answered.set(kind, fields);
    for (const field of operation.response.fields ?? []) {
      if (!fields.has(field.name)) fields.set(field.name, field);
    }
  }
  for (const { operation, identifiers, bodyIds } of creators) {
    const kind = families.get(operation) ?? "";
    const entry = kinds.get(kind);
    const called = operationsOf(plans, kind).find(isCalledId);
    if (entry !== undefined && called !== undefined && identifiers.has("id")) {
      entry.id = pathIdsOf(called).at(-1);
      const field = answered.get(kind)?.get("id");
      if (entry.id !== undefined && field !== undefined) {
        entry.given.set(entry.id, { ...field, name: entry.id });
      }
    }
    for (const name of identifiers) {
      const field = answered.get(kind)?.get(name);
      if (entry === undefined || field === undefined || bodyIds.includes(name)) continue;
      entry.identifiers.add(name);
      if (inPaths.has(`${kind} ${name}`)) entry.given.set(name, field);
    }
  }
  return kinds;
}
