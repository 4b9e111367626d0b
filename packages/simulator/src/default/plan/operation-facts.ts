import type { Operation } from "@wechatpay-kit/catalog";
import { byHand } from "./by-hand.ts";
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

/** An operation as far as it stands by itself. */
export interface Step {
  readonly operation: Operation;
  readonly role: Role;
  readonly literals: readonly string[];
  readonly area: string;
  /** Numbers of the path. */
  readonly path: readonly string[];
  /** Numbers beside the path. */
  readonly beside: readonly string[];
  /** Another name that the last value of the path may have: the server cannot tell two such paths apart. */
  readonly alias: string | undefined;
}

/** An operation that creates resources. */
export interface Creator extends Step {
  /** Everything that a resource made here is found by; grows with what its queries answer. */
  readonly numbers: Set<string>;
}

/** Takes every operation apart. */
export function stepsOf(operations: readonly Operation[]): Step[] {
  const twins = twinsOf(operations);
  return operations.map((operation) => stepOf(operation, twins));
}

export function creatorOf(step: Step): Creator {
  const answered = numbersOf(step.operation.response.fields);
  const own = step.beside.filter((name) => MERCHANTS.test(name));
  return {
    ...step,
    // A number that the request names without choosing it (an order to refund, a contract to charge) is another resource's.
    numbers: new Set([...own, ...answered.filter((name) => !step.beside.includes(name))]),
  };
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
