import type { Field, Operation } from "@wechatpay-kit/catalog";
import { pathNumbers } from "./names.ts";
import type { Plan } from "./plan.ts";
import { isCalledId } from "./sources.ts";
import type { Creator } from "./operation-facts.ts";

/** What is known of each kind of resources. */
export interface Kind {
  /** Members that a resource is found by. */
  readonly numbers: ReadonlySet<string>;
  /** Those of them that WeChat Pay gives and that paths name. */
  readonly given: ReadonlyMap<string, Field>;
  /** What its answers call `id` and paths by its whole name: `transaction_id`. */
  readonly id: string | undefined;
}

interface Editable {
  readonly numbers: Set<string>;
  readonly given: Map<string, Field>;
  id: string | undefined;
}

function operationsOf(plans: readonly Plan[], kind: string): Operation[] {
  return plans.filter((plan) => plan.kind === kind).map(({ operation }) => operation);
}

/** Gathers what all operations of a kind say of its numbers. */
export function kindsOf(
  plans: readonly Plan[],
  creators: readonly Creator[],
  families: ReadonlyMap<Operation, string>,
): ReadonlyMap<string, Kind> {
  const kinds = new Map<string, Editable>();
  const answered = new Map<string, Map<string, Field>>();
  const inPaths = new Set<string>();
  for (const { kind, operation, role, selects } of plans) {
    const entry = kinds.get(kind) ?? { numbers: new Set(), given: new Map(), id: undefined };
    kinds.set(kind, entry);
    if (role !== "create") for (const name of selects) entry.numbers.add(name);
    if (role !== "create")
      for (const name of pathNumbers(operation)) inPaths.add(`${kind} ${name}`);
    const fields = answered.get(kind) ?? new Map<string, Field>();
    answered.set(kind, fields);
    for (const field of operation.response.fields ?? []) {
      if (!fields.has(field.name)) fields.set(field.name, field);
    }
  }
  for (const { operation, numbers, beside } of creators) {
    const kind = families.get(operation) ?? "";
    const entry = kinds.get(kind);
    const called = operationsOf(plans, kind).find(isCalledId);
    if (entry !== undefined && called !== undefined && numbers.has("id")) {
      entry.id = pathNumbers(called).at(-1);
      const field = answered.get(kind)?.get("id");
      if (entry.id !== undefined && field !== undefined) {
        entry.given.set(entry.id, { ...field, name: entry.id });
      }
    }
    for (const name of numbers) {
      const field = answered.get(kind)?.get(name);
      if (entry === undefined || field === undefined || beside.includes(name)) continue;
      entry.numbers.add(name);
      if (inPaths.has(`${kind} ${name}`)) entry.given.set(name, field);
    }
  }
  return kinds;
}
