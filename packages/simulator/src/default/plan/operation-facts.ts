import type { Operation } from "@wechatpay-kit/catalog";
import { byHand } from "./by-hand.ts";
import {
  MERCHANT_CHOSEN_ID,
  areaOf,
  bodyIdsOf,
  isVariable,
  identifiersOf,
  pathIdsOf,
  segmentsOf,
  shownFields,
} from "./names.ts";
import { roleOf } from "./role.ts";
import type { Role } from "./role.ts";

/** What an operation says of itself, without a look at the others. */
export interface OperationFacts {
  readonly operation: Operation;
  readonly role: Role;
  readonly literals: readonly string[];
  readonly area: string;
  /** Names of the identifiers in the path. */
  readonly pathIds: readonly string[];
  /** Names of the identifiers in query and body. */
  readonly bodyIds: readonly string[];
  /** Another name that the last value of the path may have: the server cannot tell two such paths apart. */
  readonly alias: string | undefined;
}

/** An operation that creates resources. */
export interface Creator extends OperationFacts {
  /** Everything that a resource made here is found by; grows with what its queries answer. */
  readonly identifiers: Set<string>;
}

/** The facts of all operations that are planned together. */
export function factsOfAll(operations: readonly Operation[]): OperationFacts[] {
  const namesAtSamePath = namesAtSamePathOf(operations);
  return operations.map((operation) => factsOf(operation, namesAtSamePath));
}

/** An operation as the maker of resources, with what they are found by as far as it says so itself. */
export function creatorOf(facts: OperationFacts): Creator {
  const answered = identifiersOf(shownFields(facts.operation.response.fields));
  const own = facts.bodyIds.filter((name) => MERCHANT_CHOSEN_ID.test(name));
  return {
    ...facts,
    // An identifier that the request names without choosing it (an order to refund, a contract to charge) is another
    // resource's.
    identifiers: new Set([...own, ...answered.filter((name) => !facts.bodyIds.includes(name))]),
  };
}

function factsOf(operation: Operation, namesAtSamePath: NamesAtSamePath): OperationFacts {
  const segments = segmentsOf(operation);
  const literals = segments.filter((segment) => !isVariable(segment));
  return {
    operation,
    role: byHand[operation.id]?.role ?? roleOf(operation),
    literals,
    area: areaOf(operation),
    pathIds: pathIdsOf(operation),
    alias: namesAtSamePath
      .get(shapeOf(operation))
      ?.find((name) => name !== pathIdsOf(operation).at(-1)),
    bodyIds: bodyIdsOf(operation),
  };
}

type NamesAtSamePath = ReadonlyMap<string, readonly string[]>;

/** The last names of the path's values, of all operations whose paths look the same to the server. */
function namesAtSamePathOf(operations: readonly Operation[]): NamesAtSamePath {
  const namesAtSamePath = new Map<string, string[]>();
  for (const operation of operations) {
    const names = namesAtSamePath.get(shapeOf(operation)) ?? [];
    namesAtSamePath.set(shapeOf(operation), [...names, ...pathIdsOf(operation).slice(-1)]);
  }
  return namesAtSamePath;
}

function shapeOf({ method, path }: Operation): string {
  return `${method} ${path.replaceAll(/\{[^}]+\}/g, "{}")}`;
}
