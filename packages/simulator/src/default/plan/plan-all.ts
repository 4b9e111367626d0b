import type { Operation } from "@wechatpay-kit/catalog";
import { kindsOf } from "./kinds.ts";
import type { Kind } from "./kinds.ts";
import { identifiersOf } from "./names.ts";
import { creatorOf, factsOfAll } from "./operation-facts.ts";
import type { Creator, OperationFacts } from "./operation-facts.ts";
import { planOf } from "./plan.ts";
import type { Plan } from "./plan.ts";
import type { Role } from "./role.ts";
import { sourcesOf, unite } from "./sources.ts";

/** The plans of operations that were looked at together, and the kinds of resources that these share. */
export interface Plans {
  /** By the operation's id. */
  readonly plans: ReadonlyMap<string, Plan>;
  readonly kinds: ReadonlyMap<string, Kind>;
}

/** Works out the plans of all operations of one version of the API. */
export function planAll(operations: readonly Operation[]): Plans {
  const first = factsOfAll(operations);
  const known = first.filter(({ role }) => role === "create").map(creatorOf);
  // What acts on nothing that anybody makes, and names no resource in its path, makes one itself.
  const all = first.map((facts) => (makesIts(facts, known) ? withRole(facts, "create") : facts));
  const creators: Creator[] = all.filter(({ role }) => role === "create").map(creatorOf);
  let sources = new Map<OperationFacts, readonly Creator[]>();
  // What a query answers is found by the next query: three rounds reach the end of the longest such chain.
  for (let round = 0; round < 3; round++) {
    sources = new Map(all.map((facts) => [facts, sourcesOf(facts, creators)]));
    for (const [{ role, operation }, found] of sources) {
      if (role !== "read") continue;
      for (const { identifiers, bodyIds } of found) {
        for (const name of identifiersOf(operation.response.fields)) {
          if (!bodyIds.includes(name)) identifiers.add(name);
        }
      }
    }
  }
  const families = unite(creators, sources);
  const plans = all.map((facts) => planOf(facts, creators, sources, families));
  return {
    plans: new Map(plans.map((plan) => [plan.operation.id, plan])),
    kinds: kindsOf(plans, creators, families),
  };
}

function withRole(facts: OperationFacts, role: Role): OperationFacts {
  return { ...facts, role };
}

function makesIts(facts: OperationFacts, known: readonly Creator[]): boolean {
  return facts.role === "act" && facts.pathIds.length === 0 && sourcesOf(facts, known).length === 0;
}
