import type { Operation } from "@wechatpay-kit/catalog";
import { kindsOf } from "./kinds.ts";
import type { Kind } from "./kinds.ts";
import { MERCHANTS, numbersOf } from "./names.ts";
import type { Role } from "./role.ts";
import { sourcesOf, unite } from "./sources.ts";
import { creatorOf, stepsOf } from "./operation-facts.ts";
import type { Creator, Step } from "./operation-facts.ts";

/** What the default does for an operation, worked out from the catalogue alone. */
export interface Plan {
  readonly operation: Operation;
  readonly role: Role;
  /** The family of resources that it stores or finds: the path of the first operation that creates one. */
  readonly kind: string;
  /** Whether a documented operation creates resources of this kind; others exist for the asking. */
  readonly created: boolean;
  /** Of a `create`: the merchant's own number of the resource, which may be used once. */
  readonly own: string | undefined;
  /** Members of path, query and body that select the resource; those of the path decide. */
  readonly selects: readonly string[];
  /** Another name that the last value of the path may have: the server cannot tell two such paths apart. */
  readonly alias: string | undefined;
  /** What it belongs to, where that is created by itself: it must be there. */
  readonly parent: { readonly kind: string; readonly selects: readonly string[] } | undefined;
}

export interface Plans {
  readonly plans: ReadonlyMap<string, Plan>;
  readonly kinds: ReadonlyMap<string, Kind>;
}

/** Works out the plans of all operations of one version of the API. */
export function planAll(operations: readonly Operation[]): Plans {
  const first = stepsOf(operations);
  const known = first.filter(({ role }) => role === "create").map(creatorOf);
  // What acts on nothing that anybody makes, and names no resource in its path, makes one itself.
  const steps = first.map((step) => (makesIts(step, known) ? withRole(step, "create") : step));
  const creators: Creator[] = steps.filter(({ role }) => role === "create").map(creatorOf);
  let sources = new Map<Step, readonly Creator[]>();
  // What a query answers is found by the next query: three rounds reach the end of the longest such chain.
  for (let round = 0; round < 3; round++) {
    sources = new Map(steps.map((step) => [step, sourcesOf(step, creators)]));
    for (const [{ role, operation }, found] of sources) {
      if (role !== "read") continue;
      for (const { numbers, beside } of found) {
        for (const name of numbersOf(operation.response.fields)) {
          if (!beside.includes(name)) numbers.add(name);
        }
      }
    }
  }
  const families = unite(creators, sources);
  const plans = steps.map((step) => planOf(step, creators, sources, families));
  return {
    plans: new Map(plans.map((plan) => [plan.operation.id, plan])),
    kinds: kindsOf(plans, creators, families),
  };
}

function withRole(step: Step, role: Role): Step {
  return { ...step, role };
}

function makesIts(step: Step, known: readonly Creator[]): boolean {
  return step.role === "act" && step.path.length === 0 && sourcesOf(step, known).length === 0;
}

function planOf(
  step: Step,
  creators: readonly Creator[],
  sources: ReadonlyMap<Step, readonly Creator[]>,
  families: ReadonlyMap<Operation, string>,
): Plan {
  const { operation, role, path, beside } = step;
  const source = sources.get(step)?.[0];
  const found = source && families.get(source.operation);
  const selects = [...path, ...beside];
  if (role !== "create") {
    const kind = found ?? `${step.area}/${path.at(-1) ?? step.literals.slice(1, 3).join("/")}`;
    const parent = found === undefined ? wholeOf(step, creators, families) : undefined;
    return {
      operation,
      role,
      kind,
      created: found !== undefined,
      own: undefined,
      selects,
      alias: step.alias,
      parent,
    };
  }
  const kind = families.get(operation) ?? operation.path;
  return {
    operation,
    role,
    kind,
    created: true,
    own: ownNumber(step, kind, sources, families),
    selects: [],
    alias: undefined,
    parent: found === undefined || found === kind ? undefined : { kind: found, selects: path },
  };
}

/** What a part belongs to that no operation creates by itself, such as one transfer of a batch. */
function wholeOf(
  step: Step,
  creators: readonly Creator[],
  families: ReadonlyMap<Operation, string>,
): Plan["parent"] {
  const path = step.path.slice(0, -1);
  if (path.length === 0) return undefined;
  const [whole] = sourcesOf({ ...step, path, beside: [] }, creators);
  const kind = whole && families.get(whole.operation);
  return kind === undefined ? undefined : { kind, selects: path };
}

/** The merchant's own number: the one that queries of this kind ask for most, or one that is there to make a request unique. */
function ownNumber(
  { operation, beside }: Step,
  kind: string,
  sources: ReadonlyMap<Step, readonly Creator[]>,
  families: ReadonlyMap<Operation, string>,
): string | undefined {
  const asked = new Map<string, number>();
  for (const [step, [source]] of sources) {
    if (source === undefined || step.role === "create" || families.get(source.operation) !== kind)
      continue;
    for (const name of step.path.length > 0 ? step.path.slice(-1) : step.beside) {
      asked.set(name, (asked.get(name) ?? 0) + 1);
    }
  }
  const required = new Set(
    operation.body?.fields?.filter((field) => field.required).map(({ name }) => name),
  );
  const rank = (name: string): number =>
    -10 * (asked.get(name) ?? 0) - (required.has(name) ? 2 : 0) - (/request/.test(name) ? 1 : 0);
  return beside.filter((name) => MERCHANTS.test(name)).toSorted((a, b) => rank(a) - rank(b))[0];
}
