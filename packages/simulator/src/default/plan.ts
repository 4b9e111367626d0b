import type { Field, Operation } from "@wechatpay-kit/catalog";
import { familiesV2 } from "./families-v2.ts";
import { familiesV3 } from "./families-v3.ts";
import {
  MERCHANTS,
  areaOf,
  givenNumbers,
  isVariable,
  numbersOf,
  pathNumbers,
  segmentsOf,
} from "./names.ts";
import { roleOf } from "./role.ts";
import type { Role } from "./role.ts";

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

/** What is known of each kind of resources. */
export interface Kind {
  /** Members that a resource is found by. */
  readonly numbers: ReadonlySet<string>;
  /** Those of them that WeChat Pay gives and that paths name. */
  readonly given: ReadonlyMap<string, Field>;
  /** What its answers call `id` and paths by its whole name: `transaction_id`. */
  readonly id: string | undefined;
}

export interface Plans {
  readonly plans: ReadonlyMap<string, Plan>;
  readonly kinds: ReadonlyMap<string, Kind>;
}

interface Step {
  readonly alias: string | undefined;
  readonly operation: Operation;
  readonly role: Role;
  readonly literals: readonly string[];
  readonly area: string;
  /** Numbers of the path. */
  readonly path: readonly string[];
  /** Numbers beside the path. */
  readonly beside: readonly string[];
}

interface Creator extends Step {
  /** Everything that a resource made here is found by; grows with what its queries answer. */
  readonly numbers: Set<string>;
}

const byHand = { ...familiesV2, ...familiesV3 };

/** Works out the plans of all operations of one version of the API. */
export function planAll(operations: readonly Operation[]): Plans {
  const twins = twinsOf(operations);
  const first = operations.map((operation) => stepOf(operation, twins));
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

type Twins = ReadonlyMap<string, readonly string[]>;

/** The last names of the path's values, of all operations whose paths look the same to the server. */
function twinsOf(operations: readonly Operation[]): Twins {
  const twins = new Map<string, string[]>();
  for (const operation of operations) {
    const names = twins.get(shapeOf(operation)) ?? [];
    twins.set(shapeOf(operation), [...names, ...pathNumbers(operation).slice(-1)]);
  }
  return twins;
}

function shapeOf({ method, path }: Operation): string {
  return `${method} ${path.replaceAll(/\{[^}]+\}/g, "{}")}`;
}

function creatorOf(step: Step): Creator {
  const answered = numbersOf(step.operation.response.fields);
  const own = step.beside.filter((name) => MERCHANTS.test(name));
  return {
    ...step,
    // A number that the request names without choosing it (an order to refund, a contract to charge) is another resource's.
    numbers: new Set([...own, ...answered.filter((name) => !step.beside.includes(name))]),
  };
}

function withRole(step: Step, role: Role): Step {
  return { ...step, role };
}

function makesIts(step: Step, known: readonly Creator[]): boolean {
  return step.role === "act" && step.path.length === 0 && sourcesOf(step, known).length === 0;
}

function stepOf(operation: Operation, twins: Twins): Step {
  const segments = segmentsOf(operation);
  const literals = segments.filter((segment) => !isVariable(segment));
  return {
    operation,
    role: byHand[operation.id]?.role ?? roleOf(operation),
    literals,
    area: areaOf(operation),
    path: pathNumbers(operation),
    alias: twins.get(shapeOf(operation))?.find((name) => name !== pathNumbers(operation).at(-1)),
    beside: givenNumbers(operation),
  };
}

/** The operations that create what this one finds: those nearest to it by their path. */
function sourcesOf(step: Step, creators: readonly Creator[]): readonly Creator[] {
  const { role } = step;
  const said = byHand[step.operation.id];
  if (said) return creators.filter(({ operation }) => said.from.includes(operation.id));
  const fitting = creators.filter(
    (creator) =>
      creator.area === step.area && creator.operation !== step.operation && finds(step, creator),
  );
  if (role === "create") {
    // A parent stands before its child in the path and is not a sibling below the same parent.
    const parents = fitting.filter(
      ({ literals, path }) =>
        literals.length < step.literals.length &&
        shared(literals, step.literals) === literals.length &&
        !path.includes(step.path.at(-1) ?? ""),
    );
    return step.path.length === 0 ? [] : nearest(step, parents);
  }
  return nearest(step, fitting);
}

function finds(step: Step, creator: Creator): boolean {
  const { role, path, beside, operation, literals } = step;
  const common = shared(literals, creator.literals);
  const below = common === creator.literals.length;
  const same = below && common === literals.length;
  const last = path.at(-1);
  if (role === "list" && last === undefined) {
    return (
      (below || common > 1) && itemNumbers(operation).some((name) => creator.numbers.has(name))
    );
  }
  // The children of a resource are listed where they are created.
  if (role === "list") return same;
  if (last !== undefined) {
    return (
      (creator.numbers.has(last) || (isCalledId(operation) && creator.numbers.has("id"))) &&
      common >= creator.literals.length - 2 &&
      path.every(
        (name) =>
          name === last ||
          creator.numbers.has(name) ||
          creator.path.includes(name) ||
          creator.beside.includes(name),
      )
    );
  }
  // Without a number in the path, only what stands at the same place or one way beside it is meant.
  if (same && beside.some((name) => creator.beside.includes(name))) return true;
  const beneath = below || (common > 1 && common === creator.literals.length - 1);
  if (beside.length > 0) return beneath && beside.some((name) => creator.numbers.has(name));
  // A setting: one for a merchant, written and read at the same path.
  return same;
}

/** Whether the last value of the path is what answers call `id`: `…/id/{transaction_id}`. */
function isCalledId(operation: Operation): boolean {
  return /\/id\/\{[^}]+\}/.test(operation.path);
}

function itemNumbers({ response }: Operation): string[] {
  return numbersOf(response.fields?.find(({ items }) => items === "object")?.fields);
}

function nearest({ literals }: Step, candidates: readonly Creator[]): readonly Creator[] {
  const near = candidates.map((creator) => shared(creator.literals, literals));
  const best = Math.max(0, ...near);
  return candidates.filter((_, index) => near[index] === best);
}

function shared(a: readonly string[], b: readonly string[]): number {
  const end = a.findIndex((segment, index) => segment !== b[index]);
  return end === -1 ? a.length : end;
}

/** Several operations create the same kind (an order for an app, for a browser …) where one query finds what all of them made. */
function unite(
  creators: readonly Creator[],
  sources: ReadonlyMap<Step, readonly Creator[]>,
): ReadonlyMap<Operation, string> {
  const family = new Map(creators.map(({ operation }) => [operation, operation.path]));
  for (const [{ role }, [first, ...others]] of sources) {
    if (first === undefined || role === "create") continue;
    for (const other of others) {
      const from = family.get(other.operation);
      const into = family.get(first.operation);
      if (from === undefined || into === undefined || from === into) continue;
      for (const [operation, name] of family) if (name === from) family.set(operation, into);
    }
  }
  return family;
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

interface Editable {
  readonly numbers: Set<string>;
  readonly given: Map<string, Field>;
  id: string | undefined;
}

function operationsOf(plans: readonly Plan[], kind: string): Operation[] {
  return plans.filter((plan) => plan.kind === kind).map(({ operation }) => operation);
}

function kindsOf(
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
